import type { Clock, Random } from '../../core/clock.ts';
import { wrapStore } from './wrap-store.ts';
import type { Around } from './wrap-store.ts';
import { isStoreError, StoreError } from '../errors.ts';
import type { Pace } from './pace.ts';
import { MUTATIONS } from '../contract.ts';
import type { ObjectVersion, Payload, Store } from '../contract.ts';
import { RETRIES, Tries } from './tries.ts';
import type { RetryPolicy } from './tries.ts';
import { watched } from '../wire/watched.ts';

/**
 * Retries what may succeed later (see Tries). Conditional writes are retried too; their callers know that a 412 may
 * come from their own earlier success. A request with a stream as its body cannot be retried here: its caller retries
 * with a new stream.
 */
export function retrying(store: Store, clock: Clock, random: Random, policy: RetryPolicy = RETRIES): Store {
  const wrapped = wrapStore(store, async ({ operation, call, signal, repeatable }) => {
    let tries: Tries | undefined;
    let throttled = 0;
    for (;;) {
      try {
        return await call();
      } catch (error) {
        const batch = operation === 'deleteMany' && isStoreError(error, 'throttled');
        if (batch && ++throttled >= MAX_BATCH_ATTEMPTS) throw error;
        tries ??= new Tries(policy, clock, random);
        if (!repeatable || !(await tries.again(error, signal))) throw error;
      }
    }
  });
  /** Restarts from the beginning and skips what was already yielded: few, since they are the versions of one key. */
  async function* listVersions(prefix: string, signal?: AbortSignal): AsyncGenerator<ObjectVersion> {
    const tries = new Tries(policy, clock, random);
    let given = 0;
    for (;;) {
      let seen = 0;
      try {
        for await (const version of store.listVersions(prefix, signal)) {
          if (++seen <= given) continue;
          given++;
          yield version;
        }
        return;
      } catch (error) {
        if (!(await tries.again(error, signal))) throw error;
      }
    }
  }
  return { ...wrapped, listVersions };
}

/** Attempts at a throttled batch, after which its sender should make it smaller. */
const MAX_BATCH_ATTEMPTS = 3;

/** What a try met: an answer that asks to slow down, or a 5xx or a lost connection. */
export type Trouble = 'throttled' | 'failed';

/**
 * Limits requests to the rate that the endpoint accepts. `onTrouble` gets the time at which the request was sent,
 * monotonic ms, and what it met.
 */
export function paced(
  store: Store,
  pace: Pace,
  clock: Clock,
  onTrouble: (sent: number, trouble: Trouble) => void = () => undefined,
): Store {
  return wrapStore(store, async ({ call, signal }) => {
    if (pace.rate !== undefined) await pace.turn(signal);
    const sent = clock.monotonic();
    try {
      const answer = await call();
      pace.taken(sent);
      return answer;
    } catch (error) {
      if (error instanceof StoreError && error.code === 'throttled') {
        pace.throttled(sent, error.retryAfter);
        onTrouble(sent, 'throttled');
      } else if (isStoreError(error, 'transient', 'unreachable')) {
        pace.failed();
        onTrouble(sent, 'failed');
      } else if (error instanceof StoreError && error.status !== undefined) pace.taken(sent);
      throw error;
    }
  });
}

const MUTATING: ReadonlySet<string> = new Set(MUTATIONS);

/**
 * Allows a write only while `assertHeld` does not throw: the lease's fence. For a stream it is checked at every chunk, so
 * that a run that was paused in the middle sends no more of it. Most servers then store nothing; versitygw 1.8.0 stores
 * what arrived, so nothing relies on that: the old content is kept before a stream overwrites it, and the next run
 * reconciles keys that were being written.
 */
export function fenced(store: Store, assertHeld: () => void): Store {
  const checkLease: Around = async ({ operation, call }) => {
    if (MUTATING.has(operation)) assertHeld();
    return call();
  };
  const wrapped = wrapStore(store, checkLease);
  const whileHeld = (body: Uint8Array | AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> =>
    watched(body instanceof Uint8Array ? chunked(body) : body, assertHeld);
  const held = (body: Payload): Payload =>
    'stream' in body ? { ...body, stream: whileHeld(body.stream) } : body;
  return {
    ...wrapped,
    put: (key, body, options, signal) => wrapped.put(key, held(body), options, signal),
    upload: (key, body, options, signal) => wrapped.upload(key, whileHeld(body), options, signal),
    uploadPart: (upload, part, body, signal) => wrapped.uploadPart(upload, part, held(body), signal),
  };
}

/** In chunks, so that the lease can be checked between them. */
async function* chunked(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 1024 * 1024) yield bytes.subarray(at, at + 1024 * 1024);
}

/** A store that must not be written: every mutation throws `denied` before anything is sent. */
export function readOnly(store: Store, why: string): Store {
  return wrapStore(store, async ({ operation, call }) => {
    if (MUTATING.has(operation)) throw new StoreError('denied', `${operation}: ${why}`, { operation });
    return call();
  });
}

/** Writes objects whose key `applies` in the given storage class. */
export function withStorageClass(
  store: Store,
  storageClass: string,
  applies: (key: string) => boolean,
): Store {
  const inClass = <O extends object>(key: string, options: O | undefined): O & { storageClass?: string } =>
    ({ ...options, ...(applies(key) ? { storageClass } : {}) }) as O & { storageClass?: string };
  return {
    ...wrapStore(store, ({ call }) => call()),
    put: (key, body, options, signal) => store.put(key, body, inClass(key, options), signal),
    copy: (source, key, options, signal) => store.copy(source, key, inClass(key, options), signal),
    createUpload: (key, options, signal) => store.createUpload(key, inClass(key, options), signal),
  };
}

/** Reports the bytes of each body as they are sent: a body in memory at once, a stream chunk by chunk. */
export function countBytes(store: Store, onSent: (bytes: number) => void): Store {
  const counted = (stream: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> =>
    watched(stream, (piece) => onSent(piece.length));
  const body = (payload: Payload): Payload => {
    if ('stream' in payload) return { ...payload, stream: counted(payload.stream) };
    onSent(payload.length);
    return payload;
  };
  return {
    ...wrapStore(store, ({ call }) => call()),
    put: (key, payload, options, signal) => store.put(key, body(payload), options, signal),
    upload: (key, bytes, options, signal) => {
      if (!(bytes instanceof Uint8Array)) return store.upload(key, counted(bytes), options, signal);
      onSent(bytes.length);
      return store.upload(key, bytes, options, signal);
    },
    uploadPart: (upload, part, payload, signal) => store.uploadPart(upload, part, body(payload), signal),
  };
}

/** Reports each retryable failure and the key that it concerns. */
export function logFailures(
  store: Store,
  onTrouble: (error: StoreError, key: string | undefined) => void,
): Store {
  return wrapStore(store, async ({ call, key }) => {
    try {
      return await call();
    } catch (error) {
      if (error instanceof StoreError && error.retryable) onTrouble(error, key);
      throw error;
    }
  });
}

/** Requests by operation, counted as they are sent. */
export function counting(store: Store, counts: Map<string, number>): Store {
  return wrapStore(store, async ({ operation, call }) => {
    counts.set(operation, (counts.get(operation) ?? 0) + 1);
    return call();
  });
}

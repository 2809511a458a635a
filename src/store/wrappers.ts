import type { Clock, Random } from '../clock.ts';
import { wrapStore } from './around.ts';
import type { Around } from './around.ts';
import { StoreError } from './errors.ts';
import { MUTATIONS } from './store.ts';
import type { Payload, Store } from './store.ts';

export interface RetryPolicy {
  /** Tries in all, the first one counted. */
  readonly attempts: number;
  /** ms before the second try; doubled each time, up to `longest`, with full jitter. */
  readonly first: number;
  readonly longest: number;
}

export const RETRIES: RetryPolicy = { attempts: 6, first: 200, longest: 20_000 };

/**
 * Sends again what may succeed later: transient errors and throttling, with exponential backoff and full
 * jitter. Conditional writes are sent again too; their callers know that a 412 may be the echo of their own
 * success. A body that is a stream cannot be repeated here: its owner retries with a fresh one.
 */
export function retrying(
  store: Store,
  clock: Clock,
  random: Random,
  policy: RetryPolicy = RETRIES,
  onRetry: (error: StoreError) => void = () => undefined,
): Store {
  return wrapStore(store, async ({ call, signal, repeatable }) => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await call();
      } catch (error) {
        if (!(error instanceof StoreError) || !error.retryable) throw error;
        onRetry(error);
        if (!repeatable || attempt >= policy.attempts) throw error;
        await backoff(attempt, policy, clock, random, signal);
      }
    }
  });
}

/** Waits before try number `attempt + 1`. */
export function backoff(
  attempt: number,
  policy: RetryPolicy,
  clock: Clock,
  random: Random,
  signal: AbortSignal | undefined,
): Promise<void> {
  const ceiling = Math.min(policy.longest, policy.first * 2 ** (attempt - 1));
  return clock.sleep(random() * ceiling, signal);
}

const MUTATING: ReadonlySet<string> = new Set(MUTATIONS);

/**
 * Lets a write pass only while `assertHeld` does not throw: the data side of the lease's fence. A body that is
 * a stream is asked about at each of its pieces: a run that was paused half-way sends no more of it, and what
 * is cut off is never stored.
 */
export function fenced(store: Store, assertHeld: () => void): Store {
  const around: Around = async ({ operation, call }) => {
    if (MUTATING.has(operation)) assertHeld();
    return call();
  };
  const wrapped = wrapStore(store, around);
  async function* whileHeld(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of stream) {
      assertHeld();
      yield chunk;
    }
  }
  const held = (body: Payload): Payload =>
    body instanceof Uint8Array ? body : { ...body, stream: whileHeld(body.stream) };
  return {
    ...wrapped,
    put: (key, body, options, signal) => wrapped.put(key, held(body), options, signal),
    upload: (key, body, options, signal) => wrapped.upload(key, whileHeld(body), options, signal),
    uploadPart: (upload, part, body, signal) => wrapped.uploadPart(upload, part, held(body), signal),
  };
}

/** A store that must not be written: every mutation throws `denied` before anything is sent. */
export function readOnly(store: Store, why: string): Store {
  return wrapStore(store, async ({ operation, call }) => {
    if (MUTATING.has(operation)) throw new StoreError('denied', `${operation}: ${why}`, { operation });
    return call();
  });
}

/** Requests by operation, counted as they are sent. */
export function counting(store: Store, counts: Map<string, number>): Store {
  return wrapStore(store, async ({ operation, call }) => {
    counts.set(operation, (counts.get(operation) ?? 0) + 1);
    return call();
  });
}

import { wrapStore } from './wrap-store.ts';
import { isStoreError, StoreError } from '../errors.ts';
import type { GetOptions, ObjectBody, Store } from '../contract.ts';

/**
 * A store whose pinned reads return the pinned content or fail with `precondition`, also on servers that ignore
 * `If-Match` on GET. The first pinned read tests that with a wrong pin. If it is ignored, the ETag of every answer is
 * compared, and the last chunk is held back until a HEAD confirms that the object did not change: an object that was
 * replaced during the read is never taken for complete.
 */
export function pinnedReads(store: Store): Store {
  const honours = askedOnce((key, signal) => refusesWrongPin(store, key, signal));
  return {
    ...wrapStore(store, ({ call }) => call()),
    get: async (key, options, signal) => {
      const { ifMatch } = options ?? {};
      if (ifMatch === undefined || (await honours(key, signal))) return store.get(key, options, signal);
      const body = await store.get(key, options, signal);
      if (body.head.etag !== ifMatch) {
        body.destroy();
        throw changed();
      }
      return { ...body, stream: unchangedStream(store, key, ifMatch, options ?? {}, body, signal) };
    },
  };
}

type Asks = (key: string, signal: AbortSignal | undefined) => Promise<boolean | undefined>;

/** Caches the first answer; concurrent callers wait for it. Without an answer, the next caller asks again. */
function askedOnce(ask: Asks): Asks {
  let asking: Promise<boolean | undefined> | undefined;
  return async (key, signal) => {
    const answer = await (asking ??= ask(key, signal).catch(() => undefined));
    if (answer === undefined) asking = undefined;
    signal?.throwIfAborted();
    return answer;
  };
}

/** Undefined if this key cannot show it. Reads at most one byte. */
async function refusesWrongPin(
  store: Store,
  key: string,
  signal: AbortSignal | undefined,
): Promise<boolean | undefined> {
  try {
    const body = await store.get(key, { ifMatch: store.dialect.noTag, range: { first: 0, last: 0 } }, signal);
    body.destroy();
    return false;
  } catch (error) {
    if (isStoreError(error, 'precondition')) return true;
    if (isStoreError(error)) return undefined; // an empty object has no first byte; the real read says what is wrong
    throw error;
  }
}

async function* unchangedStream(
  store: Store,
  key: string,
  etag: string,
  { versionId }: GetOptions,
  { stream }: ObjectBody,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array> {
  let held: Uint8Array | undefined;
  for await (const chunk of stream) {
    if (held !== undefined) yield held;
    held = chunk;
  }
  const now = await store.head(key, versionId === undefined ? {} : { versionId }, signal);
  if (now.etag !== etag) throw changed();
  if (held !== undefined) yield held;
}

function changed(): StoreError {
  return new StoreError('precondition', 'get: the object is not the one that was asked for', {
    operation: 'get',
  });
}

import { wrapStore } from './wrap-store.ts';
import { isStoreError, StoreError } from '../errors.ts';
import type { GetOptions, ObjectBody, Store } from '../contract.ts';

/**
 * A store whose pinned reads give the pinned content or fail, also where the server ignores `If-Match` on GET.
 * The first pinned read asks, with a wrong pin; where that is ignored, every answer's own ETag is compared, and
 * its last bytes are held back until a HEAD has said that nothing changed meanwhile: what was replaced in the
 * middle of a read is never taken for whole. Errors with `precondition`.
 */
export function pinnedReads(store: Store): Store {
  const honours = onceAsked((key, signal) => refusesWrongPin(store, key, signal));
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
      return { ...body, stream: stillThere(store, key, ifMatch, options ?? {}, body, signal) };
    },
  };
}

type Asks = (key: string, signal: AbortSignal | undefined) => Promise<boolean | undefined>;

/** The first answer counts for all, and those who come meanwhile wait for it; where there is none, the next one asks. */
function onceAsked(ask: Asks): Asks {
  let asking: Promise<boolean | undefined> | undefined;
  return async (key, signal) => {
    const answer = await (asking ??= ask(key, signal).catch(() => undefined));
    if (answer === undefined) asking = undefined;
    signal?.throwIfAborted();
    return answer;
  };
}

/** Undefined where that key cannot tell. Reads a byte at the most. */
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

async function* stillThere(
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

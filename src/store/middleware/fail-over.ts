import { wrapStore } from './wrap-store.ts';
import { isStoreError, StoreError } from '../errors.ts';
import { compareKeys, compareUtf16 } from '../../core/keys.ts';
import type { ListPage, ListRequest, Store } from '../contract.ts';

/** A switch from one endpoint to another. Origins, as in Place. */
export interface Move {
  readonly from: string;
  readonly to: string;
  /** The last error before the switch. */
  readonly because: StoreError;
}

/**
 * Consecutive failures after which an endpoint is abandoned. A single lost connection proves nothing; a refused
 * connection does.
 */
const MAX_CONSECUTIVE_FAILURES = { unreachable: 1, lost: 3, server: 12 } as const;

/**
 * One bucket behind several endpoints: requests go to the first until it fails, then to the next, and after the last to
 * the first again. It never retries a request: wrap it in `retrying` for that. `stores` are in order of preference and
 * must all lead to the same bucket.
 */
export function failingOver(stores: readonly [Store, ...Store[]], onMove: (move: Move) => void): Store {
  let at = 0;
  const failures = { unreachable: 0, lost: 0, server: 0 };
  const current = (): Store => stores[at] ?? stores[0];

  const compare = stores[0].dialect.listing === 'utf-16' ? compareUtf16 : compareKeys;

  const resetFailures = (): void => void Object.assign(failures, { unreachable: 0, lost: 0, server: 0 });
  const countFailure = (error: unknown): void => {
    const kind = kindOf(error);
    if (
      kind === undefined ||
      !(error instanceof StoreError) ||
      ++failures[kind] < MAX_CONSECUTIVE_FAILURES[kind]
    )
      return;
    const from = current().place.endpoint;
    at = (at + 1) % stores.length;
    resetFailures();
    onMove({ from, to: current().place.endpoint, because: error });
  };

  // Resolves the current store on every call, so that a retry goes to the new endpoint.
  const currentStore = new Proxy(stores[0], {
    get: (_, name: keyof Store) => {
      const store = current();
      const member: unknown = Reflect.get(store, name, store);
      return typeof member === 'function' ? (member.bind(store) as unknown) : member;
    },
  });
  const wrapped = wrapStore(currentStore, async ({ call }) => {
    const asked = at;
    try {
      const answer = await call();
      if (asked === at) resetFailures();
      return answer;
    } catch (error) {
      // A failure of an abandoned endpoint says nothing about the current one.
      if (asked === at) countFailure(error);
      // No retry helps where something else listens; at the next endpoint one may.
      if (isStoreError(error, 'wrong-endpoint') && stores.length > 1) throw elsewhere(error);
      throw error;
    }
  });
  return {
    ...wrapped,
    list: async (request, signal) => {
      const asked = at;
      const page = await wrapped.list(requestFor(request, asked), signal);
      return page.next === undefined ? page : { ...page, next: bookmark(asked, request, page, compare) };
    },
    close: async () => {
      await Promise.all(stores.map((store) => store.close()));
    },
  };
}

function elsewhere(cause: StoreError): StoreError {
  return new StoreError('unreachable', cause.message, { operation: cause.operation, cause });
}

function kindOf(error: unknown): keyof typeof MAX_CONSECUTIVE_FAILURES | undefined {
  if (isStoreError(error, 'unreachable', 'wrong-endpoint')) return 'unreachable';
  if (!isStoreError(error, 'transient', 'throttled')) return undefined;
  if (error.status === undefined) return 'lost';
  // A node out of service answers 503 to every request; a busy one only to some.
  return error.status >= 500 ? 'server' : undefined;
}

/**
 * A continuation token is valid only at the endpoint that issued it. So ours name that endpoint, and the key after which
 * to restart the listing at another one.
 */
type Bookmark = readonly [asked: number, after: string | null, token: string];

function bookmark(
  asked: number,
  request: ListRequest,
  { objects, next = '' }: ListPage,
  compare: typeof compareKeys,
): string {
  // After a common prefix, or in an unordered listing, there is no key to restart from.
  const sorted = objects.every(({ key }, i) => i === 0 || compare(objects[i - 1]?.key ?? '', key) < 0);
  const last = request.delimiter === undefined && sorted ? objects.at(-1)?.key : undefined;
  const mark: Bookmark = [asked, last ?? null, next];
  return JSON.stringify(mark);
}

function requestFor(request: ListRequest, asked: number): ListRequest {
  if (request.continuation === undefined) return request;
  const [whose, after, token] = JSON.parse(request.continuation) as Bookmark;
  const { continuation: _, ...rest } = request;
  return whose === asked || after === null ? { ...rest, continuation: token } : { ...rest, after };
}

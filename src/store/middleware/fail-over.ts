import { wrapStore } from './wrap-store.ts';
import { isStoreError, StoreError } from '../errors.ts';
import { compareKeys, compareUtf16 } from '../../core/keys.ts';
import type { ListPage, ListRequest, Store } from '../contract.ts';

/** One endpoint was left for another. Origins, as in Place. */
export interface Move {
  readonly from: string;
  readonly to: string;
  /** The error that was one too many. */
  readonly because: StoreError;
}

/**
 * Failures of one endpoint in a row, without a success between them, after which it is left. One lost
 * connection among a hundred says nothing; a port that nobody listens on says enough.
 */
const PATIENCE = { unreachable: 1, lost: 3, server: 12 } as const;

/**
 * One bucket behind several endpoints: requests go to the first until it fails, then to the next, and
 * after the last to the first again. Sends nothing twice: that is the retry's business, which goes around this.
 * `stores` are in the order of preference; the same bucket must answer at each.
 */
export function failingOver(stores: readonly [Store, ...Store[]], onMove: (move: Move) => void): Store {
  let at = 0;
  const failures = { unreachable: 0, lost: 0, server: 0 };
  const current = (): Store => stores[at] ?? stores[0];

  const compare = stores[0].dialect.listing === 'utf-16' ? compareUtf16 : compareKeys;

  const forgive = (): void => void Object.assign(failures, { unreachable: 0, lost: 0, server: 0 });
  const blame = (error: unknown): void => {
    const kind = kindOf(error);
    if (kind === undefined || !(error instanceof StoreError) || ++failures[kind] < PATIENCE[kind]) return;
    const from = current().place.endpoint;
    at = (at + 1) % stores.length;
    forgive();
    onMove({ from, to: current().place.endpoint, because: error });
  };

  // Each call asks anew which store is the present one, also a second try of the same call.
  const whichever = new Proxy(stores[0], {
    get: (_, name: keyof Store) => {
      const store = current();
      const member: unknown = Reflect.get(store, name, store);
      return typeof member === 'function' ? (member.bind(store) as unknown) : member;
    },
  });
  const wrapped = wrapStore(whichever, async ({ call }) => {
    const asked = at;
    try {
      const answer = await call();
      if (asked === at) forgive();
      return answer;
    } catch (error) {
      // What was sent to an endpoint that has been left since says nothing about the present one.
      if (asked === at) blame(error);
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

function kindOf(error: unknown): keyof typeof PATIENCE | undefined {
  if (isStoreError(error, 'unreachable')) return 'unreachable';
  if (!isStoreError(error, 'transient', 'throttled')) return undefined;
  if (error.status === undefined) return 'lost';
  // A node that is taken out of service answers 503 to everything; one that is only busy, to some.
  return error.status >= 500 ? 'server' : undefined;
}

/**
 * Continuation tokens are an endpoint's own: another may not know them, or take them for something else. So
 * ours say whose they are and after which key to begin anew elsewhere.
 */
type Bookmark = readonly [asked: number, after: string | null, token: string];

function bookmark(
  asked: number,
  request: ListRequest,
  { objects, next = '' }: ListPage,
  compare: typeof compareKeys,
): string {
  // Behind a folded folder, and in a listing without order, no key says where to go on.
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

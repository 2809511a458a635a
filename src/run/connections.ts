import { RESTORE_STATE } from '../manifest/journals/restore-journal.ts';
import { defined } from '../core/defined.ts';
import { isState } from '../manifest/layout.ts';
import type { RunContext } from '../core/run-context.ts';
import type { PlaceOptions } from '../options/options.ts';
import { endpointsOf } from '../options/places.ts';
import type { Store } from '../store/contract.ts';
import { isStoreError } from '../store/errors.ts';
import { failingOver } from '../store/middleware/fail-over.ts';
import type { Move } from '../store/middleware/fail-over.ts';
import { AttributeRefusals, withOptionalAttributes } from '../store/middleware/optional-attributes.ts';
import type { AttributeLosses } from '../store/middleware/optional-attributes.ts';
import { counting, logFailures, paced, retrying } from '../store/middleware/middleware.ts';
import type { Trouble } from '../store/middleware/middleware.ts';
import { Pace } from '../store/middleware/pace.ts';
import { withSecondOpinion } from '../store/middleware/second-opinion.ts';
import { wrapStore } from '../store/middleware/wrap-store.ts';
import { StepDebug } from './step-debug.ts';

export type Side = 'hot' | 'cold' | 'to';

/** What all connections of one command have in common. */
export interface Session {
  /** Requests by side and operation, each try counted. */
  readonly requests: Readonly<Record<Side, Map<string, number>>>;
  /** Endpoints that stopped answering and were left for others, a line each. */
  readonly moves: readonly string[];
  /** What was stored without an attribute of the original, by the side that was written. */
  readonly losses: Readonly<Record<'cold' | 'to', AttributeLosses>>;
  /** How fast each endpoint takes requests; one pace where two sides share an endpoint. */
  readonly paces: readonly Pace[];
  readonly detail: StepDebug;
  /** Sends no endpoint more requests a second than this from now on. */
  readonly limitRequests: (most: number) => void;
  /** Adds a listener, which is called for each throttled answer and each failed try: when it was sent, monotonic ms. */
  readonly onTrouble: (listener: TroubleListener) => void;
  /** Closes all sockets. */
  readonly close: () => Promise<void>;
}

export type TroubleListener = (sent: number, trouble: Trouble) => void;

export interface Connections {
  readonly session: Session;
  /**
   * A store over sockets of its own that fails over between all endpoints of its place. Its requests are counted, and
   * its failed tries appear in step debug. Nothing is retried yet.
   */
  readonly connect: (side: Side, place: PlaceOptions) => Store;
  /** The store with retries, and with a second opinion where one object is refused as if the whole run had to end. */
  readonly retried: (store: Store) => Store;
  /** The same, each try at the pace of the place's endpoint. `room` is a key that may be written to see whether there is room. */
  readonly atPace: (store: Store, place: PlaceOptions, room?: string) => Store;
}

/** Sessions without a log are over within a request or two. */
type Setting = Pick<RunContext, 'clock' | 'random'> & Partial<Pick<RunContext, 'log'>>;

/**
 * The one way to open buckets, for every command: every store comes from here, so every request can fail over.
 * `open` opens the store at one endpoint.
 */
export function openConnections(
  { clock, random, log }: Setting,
  open: (place: PlaceOptions) => Store,
): Connections {
  const detail = new StepDebug(log ?? { debug: () => undefined });
  const counts = (): Map<string, number> => new Map<string, number>();
  const requests = { hot: counts(), cold: counts(), to: counts() };
  const refusals = { cold: new AttributeRefusals(), to: new AttributeRefusals() };
  const moves: string[] = [];
  const paces: Pace[] = [];
  const byEndpoint = new Map<string, Pace>();
  const listeners: TroubleListener[] = [];
  let most = Number.POSITIVE_INFINITY;
  const opened: Store[] = [];

  const moved = (side: Side, { from, to, because }: Move): void => {
    const line = `${side}: ${from} stopped answering (${because.message}); the run went on at ${to}.`;
    if (moves.includes(line)) return; // a side may have several stores
    moves.push(line);
    log?.info(line);
  };
  const paceOf = ({ endpoint }: PlaceOptions): Pace => {
    const existing = byEndpoint.get(endpoint);
    if (existing !== undefined) return existing;
    const pace = new Pace(clock);
    pace.limit(most);
    byEndpoint.set(endpoint, pace);
    paces.push(pace);
    return pace;
  };
  const retried = (store: Store, room?: string): Store =>
    withSecondOpinion(retrying(store, clock, random), { clock, room });
  return {
    session: {
      requests,
      moves,
      losses: { cold: refusals.cold.losses, to: refusals.to.losses },
      paces,
      detail,
      limitRequests: (rate) => {
        most = rate;
        for (const pace of paces) pace.limit(rate);
      },
      onTrouble: (listener) => void listeners.push(listener),
      close: async () => {
        await Promise.all(opened.map((store) => store.close()));
      },
    },
    connect: (side, place) => {
      const store = openEndpoints(place, open, (move) => moved(side, move));
      opened.push(store);
      const counted = counting(withFailureLog(located(store, side), side, detail), requests[side]);
      if (side === 'hot') return counted;
      const isOurs = (key: string): boolean => {
        const path = key.slice(place.prefix.length);
        return isState(path) || path.startsWith(RESTORE_STATE);
      };
      return withOptionalAttributes(counted, refusals[side], isOurs);
    },
    retried: (store) => retried(store),
    atPace: (store, place, room) =>
      retried(
        paced(store, paceOf(place), clock, (sent, trouble) => {
          for (const listener of listeners) listener(sent, trouble);
        }),
        room,
      ),
  };
}

/** All endpoints of a place as one store, the preferred one first. */
function openEndpoints(
  place: PlaceOptions,
  open: (place: PlaceOptions) => Store,
  onMove: (move: Move) => void,
): Store {
  const others = endpointsOf(place).filter((endpoint) => endpoint !== place.endpoint);
  if (others.length === 0) return open(place);
  return failingOver([open(place), ...others.map((endpoint) => open({ ...place, endpoint }))], onMove);
}

/** Errors say which side, bucket and key the request was for. */
function located(store: Store, side: Side): Store {
  const { api, account, bucket } = store.place;
  const place = { side, api, bucket, ...defined({ account }) };
  return wrapStore(store, async ({ call, key }) => {
    try {
      return await call();
    } catch (error) {
      if (isStoreError(error)) error.locate({ ...place, key });
      throw error;
    }
  });
}

function withFailureLog(store: Store, side: Side, detail: StepDebug): Store {
  return logFailures(store, ({ code, status, message, requestId }, key) =>
    detail.log('requests', () => {
      const facts = [side, code, status, requestId].filter((fact) => fact !== undefined).join(' ');
      return `${facts}${key === undefined ? '' : `, ${key}`}: ${message}`;
    }),
  );
}

import type { Clock, Random } from '../core/clock.ts';
import { isState } from '../manifest/layout.ts';
import { InputError } from '../core/input-error.ts';
import type { PlaceOptions, ReadingOptions } from '../options/options.ts';
import type { RunContext } from '../core/run-context.ts';
import { endpointsOf } from '../options/places.ts';
import { Bucket } from '../store/bucket.ts';
import { isStoreError } from '../store/errors.ts';
import { failingOver } from '../store/middleware/fail-over.ts';
import type { Move } from '../store/middleware/fail-over.ts';
import { Pace } from '../store/middleware/pace.ts';
import { pinnedReads } from '../store/middleware/pinned-reads.ts';
import type { Store } from '../store/contract.ts';
import {
  counting,
  fenced,
  paced,
  readOnly,
  retrying,
  withStorageClass,
  logFailures,
  countBytes,
} from '../store/middleware/middleware.ts';
import { StepDebug } from './step-debug.ts';

/** Hot and cold as a run uses them, before the lease fences cold. */
export interface Buckets {
  readonly hot: Bucket;
  readonly cold: Bucket;
  readonly requests: { readonly hot: Map<string, number>; readonly cold: Map<string, number> };
  /**
   * Cold for who holds the lease: every try of every write is fenced, not only the first. Over sockets of its own:
   * a renewal of the lease, which goes through `cold`, must not wait for one behind a thousand parts.
   */
  readonly fencedCold: (assertHeld: () => void) => Bucket;
  /** Bytes of all bodies that were sent to cold so far, retries counted. */
  readonly sentToCold: () => number;
  /** Endpoints that were left for others in mid-run, a line each. */
  readonly moves: readonly string[];
  /** How fast each endpoint takes requests; one where hot and cold share it. */
  readonly paces: readonly Pace[];
  readonly detail: StepDebug;
  /** Told of each throttled answer, for the limiter: when its request was sent, monotonic ms. */
  onThrottled: (sent: number) => void;
  /** Closes all sockets. */
  close(): Promise<void>;
}

/** The first end of credentials that is known of either side, wall ms. */
export function credentialsEnd({ hot, cold }: Pick<Buckets, 'hot' | 'cold'>): number | undefined {
  const ends = [hot, cold].flatMap(({ store }) => store.credentialsEnd?.() ?? []);
  return ends.length === 0 ? undefined : Math.min(...ends);
}

/** Makes the store of one place; tests pass their own. */
export type OpenStore = (place: PlaceOptions, ca: string | undefined, clock: Clock) => Store;

/** What of a command's options says where hot and cold are. */
export interface PairOptions {
  readonly hot: PlaceOptions;
  readonly cold: PlaceOptions;
  readonly ca: string | undefined;
  readonly dryRun?: boolean;
}

export function openBuckets(
  options: PairOptions,
  { clock, random, log }: Pick<RunContext, 'clock' | 'random' | 'log'>,
  open: OpenStore,
): Buckets {
  const detail = new StepDebug(log);
  const requests = { hot: new Map<string, number>(), cold: new Map<string, number>() };
  const hotPace = new Pace(clock);
  const coldPace = options.hot.endpoint === options.cold.endpoint ? hotPace : new Pace(clock);
  const retried = (store: Store): Store => retrying(store, clock, random);
  const atPace = (store: Store, pace: Pace): Store =>
    retried(paced(store, pace, clock, (sent) => buckets.onThrottled(sent)));
  const moves: string[] = [];
  const opened: Store[] = [];
  const reach = (side: 'hot' | 'cold'): Store => {
    const store = openWithFailOver(options[side], options.ca, clock, open, (move) => {
      const line = moveLine(side, move);
      if (!moves.includes(line)) moves.push(line); // cold is reached in two ways
    });
    opened.push(store);
    return withFailureLog(store, side, detail);
  };
  let sent = 0;
  const reachCold = (): Store =>
    counting(
      countBytes(inItsClass(reach('cold'), options.cold), (bytes) => (sent += bytes)),
      requests.cold,
    );
  const hot = counting(reach('hot'), requests.hot);
  const unlessDry = (store: Store): Store =>
    options.dryRun === true ? readOnly(store, 'a dry run writes nothing') : store;
  const buckets: Buckets = {
    // Hot is never written, whatever the code above it does.
    hot: new Bucket(pinnedReads(readOnly(atPace(hot, hotPace), 'hot is never written')), options.hot.prefix),
    // Not paced: a renewal of the lease must not stand in a queue behind copies.
    cold: new Bucket(unlessDry(retried(reachCold())), options.cold.prefix),
    // The fence is inside: it is asked when the request's turn has come.
    fencedCold: (assertHeld) =>
      new Bucket(unlessDry(atPace(fenced(reachCold(), assertHeld), coldPace)), options.cold.prefix),
    requests,
    sentToCold: () => sent,
    moves,
    detail,
    paces: hotPace === coldPace ? [hotPace] : [hotPace, coldPace],
    onThrottled: () => undefined,
    close: async () => {
      await Promise.all(opened.map((store) => store.close()));
    },
  };
  return buckets;
}

/** Several stores as one where the place has several endpoints, the one in use first. */
export function openWithFailOver(
  place: PlaceOptions,
  ca: string | undefined,
  clock: Clock,
  open: OpenStore,
  onMove: (move: Move) => void,
): Store {
  const others = endpointsOf(place).filter((endpoint) => endpoint !== place.endpoint);
  if (others.length === 0) return open(place, ca, clock);
  return failingOver(
    [open(place, ca, clock), ...others.map((endpoint) => open({ ...place, endpoint }, ca, clock))],
    onMove,
  );
}

/** The store, with each of its tries that failed told in detail. */
export function withFailureLog(store: Store, side: 'hot' | 'cold' | 'to', detail: StepDebug): Store {
  return logFailures(store, ({ code, status, message, requestId }, key) =>
    detail.tell('requests', () => {
      const facts = [side, code, status, requestId].filter((fact) => fact !== undefined).join(' ');
      return `${facts}${key === undefined ? '' : `, ${key}`}: ${message}`;
    }),
  );
}

export function moveLine(side: 'hot' | 'cold' | 'to', { from, to, because }: Move): string {
  return `${side}: ${from} stopped answering (${because.message}); the run went on at ${to}.`;
}

/** State is always in the standard class: it is read in every run. */
function inItsClass(store: Store, { storageClass, prefix }: PlaceOptions): Store {
  if (storageClass === undefined) return store;
  return withStorageClass(store, storageClass, (key) => !isState(key.slice(prefix.length)));
}

/** Cold for a command that only looks: no write can get through. */
export function openColdToRead(
  { cold, ca }: ReadingOptions,
  clock: Clock,
  random: Random,
  open: OpenStore,
): Bucket {
  const store = retrying(
    openWithFailOver(cold, ca, clock, open, () => undefined),
    clock,
    random,
  );
  return new Bucket(readOnly(store, 'this command changes nothing'), cold.prefix);
}

/** Asks each bucket once. Throws InputError that names the input to change. */
export async function checkBuckets(
  buckets: Buckets,
  options: PairOptions,
  signal: AbortSignal,
): Promise<void> {
  await checkBucketAccess('hot', buckets.hot, options.hot, 'read (READ)', signal);
  await checkBucketAccess('cold', buckets.cold, options.cold, 'write (WRITE)', signal);
}

/** Asks one bucket once. `right` is what its key is for. Throws InputError that names the input to change. */
export async function checkBucketAccess(
  name: 'hot' | 'cold' | 'to',
  bucket: Bucket,
  { endpoint, credentials, role }: PlaceOptions,
  right: 'read (READ)' | 'write (WRITE)',
  signal: AbortSignal,
): Promise<void> {
  try {
    await bucket.store.checkBucket(signal);
  } catch (cause) {
    if (!isStoreError(cause)) throw cause;
    const at = `${bucket.place.bucket} at ${endpoint}`;
    switch (cause.code) {
      case 'no-bucket':
      case 'not-found':
        throw new InputError(name, `there is no bucket ${at}; expected the name of one that exists`, {
          cause,
        });
      case 'credentials':
        throw new InputError(
          'access-key-id',
          `${endpoint} refused ${name}'s key ${credentials?.accessKeyId ?? (role === undefined ? 'of the default chain' : `of ${role}`)} (${cause.providerCode ?? 'no code'}); expected a valid key and its secret`,
          { cause },
        );
      case 'denied':
        throw new InputError(
          'access-key-id',
          `${name}'s key may not list ${at}; expected one with the right to ${right}`,
          { cause },
        );
      case 'unreachable':
      case 'transient':
        throw new InputError(
          'endpoint',
          `${name}'s, ${endpoint}, does not answer (${cause.message}); expected the URL of an S3 endpoint that can be reached from here`,
          { cause },
        );
      default:
        throw cause;
    }
  }
}

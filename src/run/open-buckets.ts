import type { Anchors } from '../core/anchor/anchors.ts';
import type { Clock } from '../core/clock.ts';
import { defined } from '../core/defined.ts';
import { pathOfStored } from '../manifest/encryption/stored.ts';
import { HEAD, isState, LEASE, PROBE, PROBE_CACHE, VERSION_TRIAL } from '../manifest/layout.ts';
import type { PlaceOptions, ReadingOptions } from '../options/options.ts';
import type { RunContext } from '../core/run-context.ts';
import { Bucket } from '../store/bucket.ts';
import { checkedVersions, VersionTrust } from '../store/middleware/version-ids.ts';
import { pinnedReads } from '../store/middleware/pinned-reads.ts';
import type { Store } from '../store/contract.ts';
import { keepingAll, withLock } from '../store/middleware/immutable.ts';
import { countBytes, fenced, readOnly, withStorageClass } from '../store/middleware/middleware.ts';
import { openAnchors } from './anchor/open.ts';
import { checkBucketAccess, checkReplaceable } from './bucket-access.ts';
import { openConnections } from './connections.ts';
import { refuseStateKey } from './encryption/check.ts';
import type { Connections, Session } from './connections.ts';
import { checkKeepsVersions } from './version-trust.ts';

/** Cold as a command that writes to it uses it, before the lease fences it. */
export interface ColdBucket extends Session {
  readonly cold: Bucket;
  /**
   * Cold for the holder of the lease: every try of every write is fenced, not only the first. Over sockets of its own:
   * a renewal of the lease, which goes through `cold`, must not wait for a socket behind a thousand parts.
   */
  readonly fencedCold: (assertHeld: () => void) => Bucket;
  /** What cold's version ids are worth: set as soon as a command knows (version-trust.ts). */
  readonly versionTrust: VersionTrust;
  /** Bytes of all bodies that were sent to cold so far, retries counted. */
  readonly sentToCold: () => number;
}

/** Hot and cold as a run uses them. */
export interface Buckets extends ColdBucket {
  readonly hot: Bucket;
  /**
   * Cold's bucket at hot's endpoint, by hot's key: what copies are asked of where the source's endpoint copies (copy-path.ts).
   * Fenced as `fencedCold` is. Hot itself stays behind `readOnly`.
   */
  readonly coldAtHot: (assertHeld: () => void) => Pick<Store, 'copy'>;
}

/** The earliest known end of the credentials of either side, wall ms. */
export function credentialsEnd({ hot, cold }: Pick<Buckets, 'hot' | 'cold'>): number | undefined {
  const ends = [hot, cold].flatMap(({ store }) => store.credentialsEnd?.() ?? []);
  return ends.length === 0 ? undefined : Math.min(...ends);
}

/** Makes the store of one place; tests pass their own. */
export type OpenStore = (place: PlaceOptions, ca: string | undefined, clock: Clock) => Store;

/** The part of a command's options that says where cold is. */
export interface ColdOptions {
  readonly cold: PlaceOptions;
  readonly ca: string | undefined;
  readonly dryRun?: boolean;
}

/** The part of a command's options that says where hot and cold are. */
export interface PairOptions extends ColdOptions {
  readonly hot: PlaceOptions;
}

type OpenSetting = Pick<RunContext, 'clock' | 'random' | 'log'> & Partial<Pick<RunContext, 'hostedAnchor'>>;

export function openBuckets(options: PairOptions, ctx: OpenSetting, open: OpenStore): Buckets {
  const connections = openConnections(ctx, (place) => open(place, options.ca, ctx.clock));
  const hot = connections.atPace(connections.connect('hot', options.hot), options.hot);
  const { connect, ...ofCold } = coldOf(connections, options, openAnchors(options, ctx, open), ctx);
  return {
    ...ofCold,
    coldAtHot: (assertHeld) => connect(assertHeld, atSource(options.hot, options.cold)),
    // Hot is never written, whatever the code above it does.
    hot: new Bucket(pinnedReads(readOnly(hot, 'hot is never written')), options.hot.prefix),
  };
}

/** The target's bucket as the source's endpoint and key reach it. */
export function atSource(source: PlaceOptions, { bucket, prefix, storageClass }: PlaceOptions): PlaceOptions {
  const { storageClass: _own, ...place } = source;
  return { ...place, bucket, prefix, ...defined({ storageClass }) };
}

/** Cold alone, for a command that has no use for hot. */
export function openCold(options: ColdOptions, ctx: OpenSetting, open: OpenStore): ColdBucket {
  const connections = openConnections(ctx, (place) => open(place, options.ca, ctx.clock));
  const { connect: _connect, ...cold } = coldOf(connections, options, openAnchors(options, ctx, open), ctx);
  return cold;
}

/** `connect`: a store for writes to cold, fenced, at a place that may be another way to it. */
type ColdAt = ColdBucket & {
  readonly connect: (assertHeld: () => void, at: PlaceOptions) => Store;
};

function coldOf(
  connections: Connections,
  { cold: place, dryRun }: ColdOptions,
  anchors: Anchors | undefined,
  ctx: OpenSetting,
): ColdAt {
  let sent = 0;
  const versionTrust = new VersionTrust();
  const room = `${place.prefix}${PROBE}room`;
  const open = (at: PlaceOptions): Store => {
    const store = checkedVersions(connections.connect('cold', at), versionTrust);
    return countBytes(kept(inItsClass(store, at), place, ctx), (bytes) => (sent += bytes));
  };
  const unlessDry = (store: Store): Store =>
    dryRun === true ? readOnly(store, 'a dry run writes nothing') : store;
  // The fence is inside, so that it is checked when the request is sent and not when it is queued.
  const connect = (assertHeld: () => void, at: PlaceOptions): Store =>
    unlessDry(connections.atPace(fenced(open(at), assertHeld), at, room));
  const { prefix, stateKeys, stateCipher, objectKeys } = place;
  const keys = [prefix, stateKeys, anchors, stateCipher, objectKeys] as const;
  return {
    ...connections.session,
    // Not paced: a renewal of the lease must not stand in a queue behind copies.
    cold: new Bucket(unlessDry(connections.retried(open(place))), ...keys),
    connect,
    fencedCold: (assertHeld) => new Bucket(connect(assertHeld, place), ...keys),
    versionTrust,
    sentToCold: () => sent,
  };
}

/** Not locked: what is replaced all the time, and what `probe` tries and removes. */
const UNLOCKED = new Set([HEAD, LEASE, PROBE_CACHE]);

/** Cold as `immutable` and `lock` have it. */
function kept(store: Store, place: PlaceOptions, { clock, log }: OpenSetting): Store {
  const { immutable, lock, prefix, stateCipher } = place;
  const pathOf = (key: string): string => {
    const stored = key.slice(prefix.length);
    return pathOfStored({ stateCipher }, stored) ?? stored;
  };
  const held =
    lock === undefined
      ? store
      : withLock(
          store,
          () => ({ mode: lock.mode, until: clock.now() + store.clockOffset() + lock.period }),
          (key) => !UNLOCKED.has(pathOf(key)) && !key.startsWith(prefix + PROBE),
        );
  if (immutable !== true) return held;
  return keepingAll(held, prefix + VERSION_TRIAL, () =>
    log.notice(
      "Cold's key may not abort uploads: unfinished ones stay, and are billed, until a lifecycle rule of the bucket aborts them.",
    ),
  );
}

/** State is always in the standard class: it is read in every run. */
function inItsClass(store: Store, { storageClass, prefix }: PlaceOptions): Store {
  if (storageClass === undefined) return store;
  return withStorageClass(store, storageClass, (key) => !isState(key.slice(prefix.length)));
}

/** Cold for a command that only reads: no write gets through. */
export function openColdToRead(
  options: ReadingOptions,
  ctx: OpenSetting,
  open: OpenStore,
): { readonly cold: Bucket; readonly close: () => Promise<void> } {
  const { cold: place, ca } = options;
  const { connect, retried, session } = openConnections(ctx, (at) => open(at, ca, ctx.clock));
  const store = readOnly(retried(connect('cold', place)), 'this command changes nothing');
  const anchors = openAnchors(options, ctx, open);
  const { prefix, stateKeys, stateCipher, objectKeys } = place;
  const cold = new Bucket(store, prefix, stateKeys, anchors, stateCipher, objectKeys);
  return { cold, close: session.close };
}

/** Sends one request to each bucket. Throws InputError that names the input to change. */
export async function checkBuckets(
  buckets: Buckets,
  options: PairOptions,
  signal: AbortSignal,
): Promise<void> {
  await refuseStateKey(options.cold);
  await checkBucketAccess('hot', buckets.hot, options.hot, 'read (READ)', signal);
  await checkBucketAccess('cold', buckets.cold, options.cold, 'write (WRITE)', signal);
  await checkReplaceable(buckets.cold, signal);
  await checkKeepsVersions(buckets.cold, options.cold, signal);
}

import { defined } from '../core/defined.ts';
import { checkEncryption } from './encryption/check.ts';
import { endpointIdentity, PLATFORM } from '../flashback/endpoint.ts';
import type { Generation, HotIdentity, SpokenIn } from '../manifest/generation.ts';
import { HEAD, LEASE, PROBE, STATE } from '../manifest/layout.ts';
import { refuseLostHead } from '../manifest/committed.ts';
import { DAMAGED_ADVICE, StateError } from '../manifest/errors.ts';
import type { Committed, State } from '../manifest/state.ts';
import { InputError } from '../core/input-error.ts';
import { placeUrl } from '../core/place.ts';
import type { Api } from '../core/place.ts';
import type { PlaceOptions } from '../options/options.ts';
import { nestedBelow, stateBelow } from './nested.ts';
import { endpointsOf } from '../options/places.ts';
import type { Bucket } from '../store/bucket.ts';
import { probeCapabilities } from '../store/capabilities.ts';
import type { Capabilities } from '../store/capabilities.ts';
import type { ObjectLock } from '../store/contract.ts';
import { isArchive } from '../store/dialect.ts';
import { FIXED } from '../store/fixed.ts';
import { isStoreError } from '../store/errors.ts';
import { firstListed } from '../store/listing/listing.ts';
import { readWhole } from '../store/read.ts';

/** The identity of hot, as the manifest records it. */
export function identityOf(options: { readonly hot: PlaceOptions }): HotIdentity {
  return { ...placeIdentity(options.hot), ...spokenIn(options.hot) };
}

/** A place as state names it, whichever of its endpoints is used. */
export function placeIdentity(place: PlaceOptions): Omit<HotIdentity, 'api'> {
  const { account, bucket, prefix } = place;
  const endpoint = endpointIdentity(place.endpoint);
  return { endpoint, bucket, prefix, ...(endpoint === PLATFORM ? {} : defined({ account })) };
}

/** What the manifest remembers of cold. */
export function coldApiOf({ cold }: { readonly cold: { readonly api: Api } }): Pick<Generation, 'cold'> {
  return cold.api === 's3' ? {} : { cold: spokenIn(cold) };
}

/** As the manifest records it: absent for S3. */
function spokenIn({ api }: { readonly api: Api }): SpokenIn {
  return api === 's3' ? {} : { api };
}

/** Throws InputError where cold holds the backup of another hot, or of the same through another API. */
export function checkIdentity(
  committed: Committed | undefined,
  options: { readonly hot: PlaceOptions; readonly cold?: PlaceOptions | undefined },
): void {
  if (committed === undefined) return;
  checkColdApi(committed, options.cold);
  checkEncryption(committed.generation, options.cold);
  const recorded = committed.generation.hot;
  const given = identityOf(options);
  // Self-hosted nodes have names of their own, and the nearest one at the first run need not be the nearest today.
  const endpoints = endpointsOf(options.hot).map(endpointIdentity);
  if (
    endpoints.includes(recorded.endpoint) &&
    recorded.api === given.api &&
    recorded.account === given.account &&
    recorded.bucket === given.bucket &&
    recorded.prefix === given.prefix
  )
    return;
  // The same bucket may be what is meant, but its objects have other pins there.
  const way = recorded.api === given.api ? 'another cold' : 'rebuild first, or another cold';
  throw new InputError(
    'hot',
    `${placeUrl(given)} at ${given.endpoint} is not what this cold is the backup of; expected ${placeUrl(recorded)} at ${recorded.endpoint}, or ${way}`,
  );
}

/** Through another API, cold's objects have other ETags than those that the manifest pins them by. Throws InputError. */
function checkColdApi({ generation }: Committed, cold: PlaceOptions | undefined): void {
  const known = generation.cold?.api ?? 's3';
  if (cold === undefined || known === cold.api) return;
  const { account, bucket, prefix } = cold;
  const before = placeUrl({ api: known, ...defined({ account }), bucket, prefix });
  throw new InputError(
    'cold',
    `${placeUrl(cold)} was written as ${before}, whose ETags the manifest knows; expected that, or rebuild first`,
  );
}

/**
 * The newest state, read under the lease. `before` was read without it, by a run that may have waited for the lease
 * since. Throws InputError where it is now the backup of another hot, and StateError where HEAD is gone: then this
 * is no first run, whose keys are copied over what lies in cold.
 */
export async function reload(
  state: State,
  before: Committed | undefined,
  options: { readonly hot: PlaceOptions },
  signal: AbortSignal,
): Promise<Committed | undefined> {
  const committed = await state.load(signal);
  checkIdentity(committed, options);
  if (committed === undefined && before !== undefined)
    throw new StateError(HEAD, 'it was deleted while this run waited for the lease', DAMAGED_ADVICE);
  return committed;
}

/**
 * A first run needs an empty cold, since it would overwrite keys that it does not know. Our own state without a
 * generation is left from a first run that was cut off. Throws InputError.
 */
export async function checkEmpty(cold: Bucket, state: State, signal: AbortSignal): Promise<void> {
  await refuseLostHead(state, signal);
  await checkFlat(cold, signal);
  await checkReplaceable(cold, signal);
  if ((await cold.headIfPresent(LEASE, signal)) !== undefined) return;
  const ofState = (key: string): boolean => key.startsWith(cold.key(STATE));
  const { prefix } = cold;
  let foreign = await firstListed(cold, { prefix, maxKeys: 2 }, ({ key }) => key !== prefix, signal);
  if (foreign !== undefined && ofState(foreign.key)) {
    // Our own keys came first: list the keys after them ("0" follows "/").
    const behind = { prefix, after: cold.key(`${STATE.slice(0, -1)}0`), maxKeys: 2 };
    foreign = await firstListed(cold, behind, ({ key }) => key !== prefix && !ofState(key), signal);
  }
  if (foreign === undefined) return;
  const inside = await stateBelow(cold, signal);
  if (inside !== undefined) throw nestedBelow(cold, inside);
  throw new InputError(
    'cold',
    `${String(cold)} is not empty and holds no manifest of a backup; expected an empty bucket or prefix, or adopt first, which takes over what another tool copied there`,
  );
}

/**
 * Throws InputError for a container with a hierarchical namespace: there a folder and an object cannot have one name, as
 * keys of hot may, and copies into it were never tried.
 */
async function checkFlat({ store }: Bucket, signal: AbortSignal): Promise<void> {
  if (store.listingTraits === undefined || (await store.listingTraits(signal)).order !== 'none') return;
  throw new InputError(
    'cold',
    `the account of ${store.place.bucket} has a hierarchical namespace, in which a folder and an object cannot have one name; expected a storage account without one`,
  );
}

/** Throws InputError for a bucket whose policy would keep lease and HEAD from being replaced. */
async function checkReplaceable({ store }: Bucket, signal: AbortSignal): Promise<void> {
  if (store.dialect.locksInPlace !== true) return;
  let lock: ObjectLock;
  try {
    lock = await store.objectLock(signal);
  } catch (error) {
    if (isStoreError(error, 'denied', 'unsupported', 'not-found')) return; // then the lease shows it
    throw error;
  }
  if (!lock.enabled) return;
  throw new InputError(
    'cold',
    `${store.place.bucket} is under a ${lock.retention?.mode ?? 'lock'}: nothing in it can be replaced while that lasts, as the lease and HEAD of a backup must be; expected a bucket without one (versioning and soft delete are no trouble)`,
  );
}

/**
 * Refuses a cold that is the same bucket as hot behind another endpoint: the lease just written to cold must not appear
 * in hot, unless neither prefix contains the other. Removes that lease from what turned out to be hot. Throws InputError.
 */
export async function checkApart(
  hot: Bucket,
  cold: Bucket,
  owner: string,
  signal: AbortSignal,
): Promise<void> {
  if (!hot.prefix.startsWith(cold.prefix) && !cold.prefix.startsWith(hot.prefix)) return;
  let seen;
  try {
    seen = await readWhole(hot.store, cold.key(LEASE), 64 * 1024, signal);
  } catch (error) {
    if (isStoreError(error, 'denied')) return; // hot's key may not read there, so hot is taken for another bucket
    throw error;
  }
  if (seen === undefined || seen === 'too-large') return;
  if (!Buffer.from(seen.bytes).toString('utf8').includes(JSON.stringify(owner))) return;
  try {
    await cold.store.delete(cold.key(LEASE), {}, signal);
  } catch (error) {
    if (!isStoreError(error, 'denied', 'locked')) throw error; // else it stays: tiny, and free within a minute
  }
  throw new InputError(
    'cold',
    `${String(cold)} is the bucket of hot, reached through another endpoint; expected another bucket`,
  );
}

/** Archived objects cannot be copied out of the way: only a bucket that keeps versions itself may hold them. Throws InputError. */
export function checkStorageClass({ cold }: { readonly cold: PlaceOptions }, versioned: boolean): void {
  if (versioned || !isArchive(FIXED[cold.api], cold.storageClass)) return;
  throw new InputError(
    'storage-class',
    `${cold.storageClass ?? ''} is an archive, and ${cold.bucket} has no versioning: its old versions could not be kept; expected versioning to be enabled there, or another class`,
  );
}

/** What cold can do: the recorded result if it is younger than `maxAge` ms and has no gaps, else a new probe. */
export async function capabilitiesOf(
  cold: Bucket,
  recorded: Capabilities | undefined,
  now: number,
  maxAge: number,
  signal: AbortSignal,
): Promise<Capabilities> {
  const recent = recentCapabilities(recorded, now, maxAge);
  if (recent !== undefined) return recent;
  return probeCapabilities(cold, PROBE, new Date(now).toISOString(), signal);
}

/** The recorded result, if it is younger than `maxAge` ms and has no gaps: older versions tried fewer aliases. */
export function recentCapabilities(
  recorded: Capabilities | undefined,
  now: number,
  maxAge: number,
): Capabilities | undefined {
  const complete = recorded?.aliases !== undefined && (recorded.unsure ?? []).length === 0;
  return complete && Date.parse(recorded.probed) + maxAge > now ? recorded : undefined;
}

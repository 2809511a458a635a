import { endpointIdentity } from '../flashback/endpoint.ts';
import type { HotIdentity } from '../manifest/generation.ts';
import { HEAD, LEASE, PROBE, STATE } from '../manifest/layout.ts';
import { DAMAGED_ADVICE, StateError } from '../manifest/errors.ts';
import type { Committed, State } from '../manifest/state.ts';
import { InputError } from '../core/input-error.ts';
import type { PlaceOptions } from '../options/options.ts';
import { nestedBelow, stateBelow } from './nested.ts';
import { endpointsOf } from '../options/places.ts';
import { isArchive } from '../options/storing.ts';
import type { Bucket } from '../store/bucket.ts';
import { probeCapabilities } from '../store/capabilities.ts';
import type { Capabilities } from '../store/capabilities.ts';
import { isStoreError } from '../store/errors.ts';
import { firstListed } from '../store/listing/listing.ts';
import { readWhole } from '../store/read.ts';

/** Who hot is, as the manifest remembers it. */
export function identityOf(options: { readonly hot: PlaceOptions }): HotIdentity {
  const { endpoint, bucket, prefix } = options.hot;
  return { endpoint: endpointIdentity(endpoint), bucket, prefix };
}

/** Throws InputError where cold holds the backup of another hot. */
export function checkIdentity(
  committed: Committed | undefined,
  options: { readonly hot: PlaceOptions },
): void {
  if (committed === undefined) return;
  const known = committed.generation.hot;
  const now = identityOf(options);
  // Self-hosted nodes have names of their own: the one that was first at the first run need not be today.
  const endpoints = endpointsOf(options.hot).map(endpointIdentity);
  if (endpoints.includes(known.endpoint) && known.bucket === now.bucket && known.prefix === now.prefix)
    return;
  throw new InputError(
    'hot',
    `s3://${now.bucket}/${now.prefix} at ${now.endpoint} is not what this cold is the backup of; expected s3://${known.bucket}/${known.prefix} at ${known.endpoint}, or another cold`,
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
 * A first run needs an empty cold: what it does not know it would overwrite. State of ours without a
 * generation is what a first run left that was cut off. Throws InputError.
 */
export async function checkEmpty(cold: Bucket, state: State, signal: AbortSignal): Promise<void> {
  if (await state.wasCommitted(signal))
    throw new StateError(HEAD, 'it is missing, though generations were committed', DAMAGED_ADVICE);
  if ((await cold.headIfPresent(LEASE, signal)) !== undefined) return;
  const ofState = (key: string): boolean => key.startsWith(cold.key(STATE));
  const { prefix } = cold;
  let foreign = await firstListed(cold, { prefix, maxKeys: 2 }, ({ key }) => key !== prefix, signal);
  if (foreign !== undefined && ofState(foreign.key)) {
    // Keys of ours came first: look behind them ("0" follows "/").
    const behind = { prefix, after: cold.key(`${STATE.slice(0, -1)}0`), maxKeys: 2 };
    foreign = await firstListed(cold, behind, ({ key }) => key !== prefix && !ofState(key), signal);
  }
  if (foreign === undefined) return;
  const inside = await stateBelow(cold, signal);
  if (inside !== undefined) throw nestedBelow(cold, inside);
  throw new InputError(
    'cold',
    `${String(cold)} is not empty and holds no manifest of a backup; expected an empty bucket or prefix`,
  );
}

/**
 * Refuses a cold that is hot, seen through another endpoint: the lease just written to cold must not show in
 * hot, unless their prefixes lie apart. Removes that lease from what turned out to be hot. Throws InputError.
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
    if (isStoreError(error, 'denied')) return; // a key that may not see it cannot be one that shares the bucket
    throw error;
  }
  if (seen === undefined || seen === 'too-large') return;
  if (!Buffer.from(seen.bytes).toString('utf8').includes(JSON.stringify(owner))) return;
  await cold.store.delete(cold.key(LEASE), {}, signal);
  throw new InputError(
    'cold',
    `${String(cold)} is the bucket of hot, reached through another endpoint; expected another bucket`,
  );
}

/** Archived objects cannot be copied out of the way: only a bucket that keeps versions itself may hold them. Throws InputError. */
export function checkStorageClass({ cold }: { readonly cold: PlaceOptions }, versioned: boolean): void {
  if (versioned || !isArchive(cold.storageClass)) return;
  throw new InputError(
    'storage-class',
    `${cold.storageClass ?? ''} is an archive, and ${cold.bucket} has no versioning: its old versions could not be kept; expected versioning to be enabled there, or another class`,
  );
}

/** What cold can do: remembered for `believed` ms, else tried. Where something got no answer, it is tried again. */
export async function capabilitiesOf(
  cold: Bucket,
  known: Capabilities | undefined,
  now: number,
  believed: number,
  signal: AbortSignal,
): Promise<Capabilities> {
  const sure = known !== undefined && (known.unsure ?? []).length === 0;
  if (sure && Date.parse(known.probed) + believed > now) return known;
  return probeCapabilities(cold, PROBE, new Date(now).toISOString(), signal);
}

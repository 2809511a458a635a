import type { Clock, Random } from '../../core/clock.ts';
import { InputError } from '../../core/input-error.ts';
import { API_NAMES } from '../../core/place.ts';
import type { Api } from '../../core/place.ts';
import { isBridgeNode } from '../../flashback/endpoint.ts';
import type { Platform } from '../../flashback/platform.ts';
import { topologyOf } from '../../flashback/topology.ts';
import type { Topology } from '../../flashback/topology.ts';
import type { PlaceOptions, PlatformInput } from '../../options/options.ts';
import { isStoreError } from '../../store/errors.ts';
import { HOT_TO_COLD } from '../../transfer/path-choice.ts';
import type { PairNames, ServerSide } from '../../transfer/path-choice.ts';
import { openConnections } from '../connections.ts';
import type { OpenStore } from '../open-buckets.ts';

/** The part of a command's options that says what its pair of buckets is. */
export interface ServerSideOptions {
  readonly hot: PlaceOptions;
  readonly cold: PlaceOptions;
  readonly ca: string | undefined;
  /** Copies may be asked of the source's endpoint with its key, which then writes to the target. */
  readonly copyBySource?: boolean;
  /** Azure may read the objects of another API by signed URLs. */
  readonly copyByUrl?: boolean;
  readonly platform?: PlatformInput;
}

export interface ServerSideSetting {
  readonly open: OpenStore;
  readonly clock: Clock;
  readonly random: Random;
  /** Called with what the platform could not answer. */
  readonly onUnseen?: (line: string) => void;
  /** Undefined: no token was given. */
  readonly platform?: Platform | undefined;
  /** In a restore the copies are read from cold and written to `to`. */
  readonly names?: PairNames;
}

export interface ServerSideFacts {
  readonly serverSide: ServerSide;
  /** Whose endpoint, with whose key, the copies are asked of. */
  readonly askedOf: 'source' | 'target';
  /** Cold is reached through a Bridge Node. */
  readonly bridge: boolean;
  readonly topology: Topology | undefined;
}

/**
 * What a server-side copy would be between this pair: none between two APIs; on a Bridge Node `emulated` if hot is attached
 * too, as the platform reports or because it answers there, else `native`; on any other endpoint `native`. Throws
 * InputError where cold must not be used as it is attached.
 */
export async function serverSideOf(
  options: ServerSideOptions,
  setting: ServerSideSetting,
  signal: AbortSignal,
): Promise<ServerSideFacts> {
  const { hot, cold, ca } = options;
  const { from, into } = setting.names ?? HOT_TO_COLD;
  const bridge = await isBridgeNode(cold.endpoint, ca, signal);
  const topology = bridge ? await askTopology(options, setting, signal) : undefined;
  if (topology !== undefined) refuseTopology(options, topology);
  const facts = { bridge, topology, askedOf: 'target' } as const;
  if (hot.api !== cold.api && options.copyByUrl === true && signsUrls(hot, cold)) {
    const reason = `${into}'s provider reads ${from} by signed URLs, as copy-by-url allows: no byte passes through this machine, and egress of ${from} is charged`;
    return { ...facts, serverSide: { path: 'native', reason } };
  }
  if (hot.api !== cold.api) {
    const reason = `${from} speaks ${API_NAMES[hot.api]} and ${into} ${API_NAMES[cold.api]}: no provider copies from one to the other`;
    return { ...facts, serverSide: { path: undefined, reason } };
  }
  const attached =
    bridge && (topology?.hot !== undefined || (await isAttached(options, topology, setting, signal)));
  if (attached) {
    const reason = 'both buckets are attached: the Bridge Node streams between them, and traffic is charged';
    return { ...facts, serverSide: { path: 'emulated', reason } };
  }
  if (cold.api === 'gcs') return { ...facts, ...(await rewriteOf(options, bridge, setting, signal)) };
  const reason = bridge
    ? `${from} is not attached to ${into}'s Repository: the provider copies, without traffic`
    : `${into}'s provider copies; no traffic passes through this machine`;
  return { ...facts, serverSide: { path: 'native', reason } };
}

/** Whether the target reads URLs of other providers, and the source's store signs them. */
function signsUrls(from: PlaceOptions, into: PlaceOptions): boolean {
  return into.api === 'blob' && (from.api === 's3' || (from.api === 'gcs' && from.credentials !== undefined));
}

/**
 * Bridge Nodes that speak GCS have the rule turned round: they copy natively what is attached to them, into what is not, by
 * the credentials of the source. So the copy is asked of the source's endpoint, whose key then writes to the target:
 * only where the user says so.
 */
async function rewriteOf(
  { hot, cold, ca, copyBySource }: ServerSideOptions,
  bridge: boolean,
  { names = HOT_TO_COLD }: ServerSideSetting,
  signal: AbortSignal,
): Promise<Pick<ServerSideFacts, 'serverSide' | 'askedOf'>> {
  const { from, into } = names;
  const sourceBridge = hot.endpoint === cold.endpoint ? bridge : await isBridgeNode(hot.endpoint, ca, signal);
  if (!bridge && !sourceBridge) {
    const reason = `${into}'s provider copies; no traffic passes through this machine`;
    return { askedOf: 'target', serverSide: { path: 'native', reason } };
  }
  if (!sourceBridge) {
    const reason = `a Bridge Node that speaks GCS copies only from what is attached to it, and ${from} is reached elsewhere`;
    return { askedOf: 'target', serverSide: { path: undefined, reason } };
  }
  if (copyBySource !== true) {
    const reason = `a Bridge Node that speaks GCS copies natively with ${from}'s key, which copy-by-source does not allow`;
    return { askedOf: 'target', serverSide: { path: undefined, reason } };
  }
  const reason = `the copy is asked of ${from}'s endpoint with ${from}'s key, as copy-by-source allows: the provider copies, without traffic`;
  return { askedOf: 'source', serverSide: { path: 'native', reason } };
}

/** True if hot's bucket answers at cold's endpoint with cold's key; the platform's own answer counts before that. */
async function isAttached(
  options: ServerSideOptions,
  topology: Topology | undefined,
  { open, clock, random }: ServerSideSetting,
  signal: AbortSignal,
): Promise<boolean> {
  if (topology !== undefined) return false;
  const { connect, retried, session } = openConnections({ clock, random }, (place) =>
    open(place, options.ca, clock),
  );
  const hotAtCold: PlaceOptions = { ...options.cold, bucket: options.hot.bucket };
  try {
    await retried(connect('hot', hotAtCold)).checkBucket(signal);
    return true;
  } catch (error) {
    if (isStoreError(error, 'no-bucket', 'denied', 'not-found')) return false;
    throw error;
  } finally {
    await session.close();
  }
}

/** Asks which Repository cold is reached through, and which buckets are attached to it. Reports what is unknown. */
async function askTopology(
  { hot, cold, platform: input }: ServerSideOptions,
  { platform, onUnseen = () => undefined }: ServerSideSetting,
  signal: AbortSignal,
): Promise<Topology | undefined> {
  if (platform === undefined) return undefined;
  const repositoryId = input?.repositoryId;
  const answer = await platform.repositories(repositoryId, signal);
  if (!answer.seen) {
    onUnseen(
      `Which buckets are attached could not be seen (${answer.why}); hot is asked for at cold's endpoint.`,
    );
    return undefined;
  }
  const found = topologyOf(answer.value, { hot: hot.bucket, cold: cold.bucket, repositoryId });
  if (found.known) return found.topology;
  onUnseen(`It is unknown which buckets are attached: ${found.why}. Hot is asked for at cold's endpoint.`);
  return undefined;
}

/** The storage types of Repositories, as the platform names them. */
const STORAGE_TYPES = { s3: 'S3', gcs: 'GCS', blob: 'BLOB' } as const satisfies Record<Api, string>;

/** A MIRROR Repository writes to all its buckets at once: a deletion in hot would delete the backup as well. */
function refuseTopology(
  { hot, cold, platform }: ServerSideOptions,
  { hot: attached, repository }: Topology,
): void {
  if (repository.mode === 'MIRROR' && attached !== undefined) {
    throw new InputError(
      'cold',
      `${cold.bucket} and ${hot.bucket} are both in the Repository ${repository.name ?? repository.id}, which is in MIRROR mode: what is deleted in one is deleted in the other; expected a Repository in NORMAL mode`,
    );
  }
  const { storageType } = repository;
  const type = STORAGE_TYPES[cold.api];
  if (platform?.repositoryId === undefined || storageType === undefined || storageType === type) return;
  throw new InputError(
    'repository-id',
    `the Repository ${repository.id} speaks ${storageType}, and cold is reached through ${type}; expected a Repository of storage type ${type}`,
  );
}

import { defined } from '../core/defined.ts';
import { endpointIdentity, isBridgeNode } from '../flashback/endpoint.ts';
import type { Platform } from '../flashback/platform.ts';
import { topologyOf } from '../flashback/topology.ts';
import type { Topology } from '../flashback/topology.ts';
import type { IsoTime } from '../manifest/entry.ts';
import type { Generation, RememberedCeiling, RememberedPath } from '../manifest/generation.ts';
import { InputError } from '../core/input-error.ts';
import type { CopyPath } from '../core/domain.ts';
import type { PlaceOptions, PlatformInput } from '../options/options.ts';
import type { Clock, Random } from '../core/clock.ts';
import { FIXED } from '../store/fixed.ts';
import { isStoreError } from '../store/errors.ts';
import { OperationCeiling } from '../transfer/copy-settings.ts';
import { HOT_TO_COLD, PathChoice } from '../transfer/path-choice.ts';
import type { PairNames, ServerSide } from '../transfer/path-choice.ts';
import { openConnections } from './connections.ts';
import type { OpenStore } from './open-buckets.ts';

/** A Bridge Node's limit on one operation. */
const BRIDGE_OPERATION_BYTES = 100_000_000;

/** The options of a command that say how bytes may travel. */
export interface PathOptions {
  readonly hot: PlaceOptions;
  readonly cold: PlaceOptions;
  readonly ca: string | undefined;
  readonly copyPaths: readonly CopyPath[];
  readonly maxOperationSize: number | undefined;
  readonly platform?: PlatformInput;
}

/** What earlier runs recorded about this pair. */
export type PathMemory = Pick<Generation, 'copyPath' | 'ceilings' | 'bodyLimits'>;

export interface PathSetting {
  readonly open: OpenStore;
  readonly clock: Clock;
  readonly random: Random;
  readonly onMove: (line: string) => void;
  /** Called with what the platform could not answer. */
  readonly onUnseen?: (line: string) => void;
  /** Undefined: no token was given. */
  readonly platform?: Platform | undefined;
  readonly started: IsoTime;
  readonly memory: PathMemory | undefined;
  /** How long `memory` is trusted, ms. */
  readonly believed: number;
  /** In a restore the copies are read from cold and written to `to`. */
  readonly names?: PairNames;
}

export interface CopyPathFacts {
  readonly choice: PathChoice;
  readonly ceiling: OperationCeiling;
  readonly bridge: boolean;
  /** What the platform reports about cold's Repository; undefined if it was not asked or did not answer. */
  readonly topology: Topology | undefined;
  /** When an earlier run or probe last checked whether copies are counted, if that is still trusted. */
  readonly looked: IsoTime | undefined;
  /** What to record at the end of the run; `looked`: when this run checked. */
  readonly remember: (looked?: IsoTime) => PathMemory;
}

/**
 * Decides how bytes travel between this pair (design.md section 4, "Which copy path"), and what one operation
 * may carry. Throws InputError where copy-path allows no path that this pair supports.
 */
export async function choosePath(
  options: PathOptions,
  setting: PathSetting,
  signal: AbortSignal,
): Promise<CopyPathFacts> {
  const { onMove, started, names = HOT_TO_COLD } = setting;
  const bridge = await isBridgeNode(options.cold.endpoint, options.ca, signal);
  if (bridge) refuseOtherApis(options.cold.endpoint);
  const topology = bridge ? await askTopology(options, setting, signal) : undefined;
  if (topology !== undefined) refuseTopology(options, topology);
  const serverSide = await serverSideOf(options, bridge, topology, setting, signal);
  checkAllowed(options.copyPaths, serverSide);
  const recent = recentMemory(options, setting);
  const remembered = recent.copyPath?.refusals ?? [];
  const choice = new PathChoice(options.copyPaths, serverSide, { onMove, started, remembered, names });
  const first =
    options.maxOperationSize ?? (bridge ? BRIDGE_OPERATION_BYTES : FIXED[options.cold.api].limits.copy);
  const endpoint = endpointIdentity(options.cold.endpoint);
  const lowered = recent.ceilings?.find((one) => one.endpoint === endpoint);
  const body = recent.bodyLimits?.find((one) => one.endpoint === endpoint)?.bytes;
  const ceiling = new OperationCeiling(Math.min(first, lowered?.bytes ?? first), body);
  return {
    choice,
    ceiling,
    bridge,
    topology,
    looked: recent.copyPath?.looked,
    remember: (looked = recent.copyPath?.looked) => ({
      copyPath: { ...rememberedPath(options, choice), ...defined({ looked }) },
      ceilings: rememberedCeilings(recent.ceilings ?? [], endpoint, first, ceiling.bytes, started),
      bodyLimits: rememberedCeilings(
        recent.bodyLimits ?? [],
        endpoint,
        Number.POSITIVE_INFINITY,
        ceiling.bodyBytes,
        started,
      ),
    }),
  };
}

/**
 * What a server-side copy would be: on a Bridge Node `emulated` if hot is attached too, as the platform reports or
 * because it answers there, else `native`; on any other endpoint `native`.
 */
async function serverSideOf(
  options: PathOptions,
  bridge: boolean,
  topology: Topology | undefined,
  setting: PathSetting,
  signal: AbortSignal,
): Promise<ServerSide> {
  const { from, into } = setting.names ?? HOT_TO_COLD;
  if (!bridge)
    return { path: 'native', reason: `${into}'s provider copies; no traffic passes through this machine` };
  const attached =
    topology === undefined ? await answersAt(options, setting, signal) : topology.hot !== undefined;
  if (attached) {
    return {
      path: 'emulated',
      reason: 'both buckets are attached: the Bridge Node streams between them, and traffic is charged',
    };
  }
  return {
    path: 'native',
    reason: `${from} is not attached to ${into}'s Repository: the provider copies, without traffic`,
  };
}

/** Asks which Repository cold is reached through, and which buckets are attached to it. Reports what is unknown. */
async function askTopology(
  { hot, cold, platform: input }: PathOptions,
  { platform, onUnseen = () => undefined }: PathSetting,
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

/** A MIRROR Repository writes to all its buckets at once: a deletion in hot would delete the backup as well. */
function refuseTopology({ hot, cold, platform }: PathOptions, topology: Topology): void {
  const { repository } = topology;
  if (repository.mode === 'MIRROR' && topology.hot !== undefined) {
    throw new InputError(
      'cold',
      `${cold.bucket} and ${hot.bucket} are both in the Repository ${repository.name ?? repository.id}, which is in MIRROR mode: what is deleted in one is deleted in the other; expected a Repository in NORMAL mode`,
    );
  }
  const { storageType } = repository;
  if (platform?.repositoryId === undefined || storageType === undefined || storageType === 'S3') return;
  throw new InputError(
    'repository-id',
    `the Repository ${repository.id} speaks ${storageType}, and this version speaks S3; expected a Repository of storage type S3`,
  );
}

/** Repositories that speak GCS or Azure Blob are not supported yet. */
function refuseOtherApis(endpoint: string): void {
  const api = /^(gcs|blob)-/.exec(new URL(endpoint).hostname)?.[1];
  if (api === undefined || endpointIdentity(endpoint) !== 'flashback.tech') return;
  const name = api === 'gcs' ? 'GCS' : 'Azure Blob';
  throw new InputError(
    'cold-endpoint',
    `${endpoint} speaks ${name}, and this version speaks S3; expected the Repository's endpoint that begins with s3-`,
  );
}

/** Copies use only the paths that copy-path names. Throws InputError if the pair supports none of them. */
function checkAllowed(allowed: readonly CopyPath[], { path, reason }: ServerSide): void {
  if (allowed.some((one) => one === path || one === 'streamed')) return;
  if (path === undefined)
    throw new InputError(
      'copy-path',
      `${allowed.join(',')} cannot be had for this pair: ${reason}; expected streamed among the paths`,
    );
  throw new InputError(
    'copy-path',
    `${allowed.join(',')} cannot be had for this pair: a copy by cold's endpoint is ${path} (${reason}); expected ${path} or streamed among the paths`,
  );
}

/** True if hot's bucket answers at cold's endpoint with cold's key. */
async function answersAt(
  options: PathOptions,
  { open, clock, random }: PathSetting,
  signal: AbortSignal,
): Promise<boolean> {
  const { connect, retried, session } = openConnections({ clock, random }, (place) =>
    open(place, options.ca, clock),
  );
  const hotAtCold = { ...options.cold, bucket: options.hot.bucket };
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

/** The part of the memory that is about these two endpoints and not too old. */
function recentMemory(options: PathOptions, { memory, started, believed }: PathSetting): PathMemory {
  const recent = (time: IsoTime): boolean => Date.parse(time) + believed > Date.parse(started);
  const young = ({ since }: { readonly since: IsoTime }): boolean => recent(since);
  const path = memory?.copyPath;
  const ceilings = memory?.ceilings?.filter(young) ?? [];
  const bodyLimits = memory?.bodyLimits?.filter(young) ?? [];
  const same =
    path?.hot === endpointIdentity(options.hot.endpoint) &&
    path.cold === endpointIdentity(options.cold.endpoint);
  if (!same) return { ceilings, bodyLimits };
  const { looked, ...rest } = path;
  const still = looked !== undefined && recent(looked) ? { looked } : {};
  return { ceilings, bodyLimits, copyPath: { ...rest, ...still, refusals: path.refusals.filter(young) } };
}

function rememberedPath(options: PathOptions, choice: PathChoice): RememberedPath {
  return {
    hot: endpointIdentity(options.hot.endpoint),
    cold: endpointIdentity(options.cold.endpoint),
    path: choice.current ?? null,
    reason: choice.reason,
    refusals: choice.refusals,
  };
}

function rememberedCeilings(
  ceilings: readonly RememberedCeiling[],
  endpoint: string,
  first: number,
  bytes: number,
  since: IsoTime,
): readonly RememberedCeiling[] {
  const present = ceilings.find((one) => one.endpoint === endpoint);
  if (bytes >= first || present?.bytes === bytes) return ceilings;
  return [...ceilings.filter((one) => one !== present), { endpoint, bytes, since }];
}

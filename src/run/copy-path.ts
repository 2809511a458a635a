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
import { isStoreError } from '../store/errors.ts';
import { OperationCeiling } from '../transfer/copy-settings.ts';
import { HOT_TO_COLD, PathChoice } from '../transfer/path-choice.ts';
import type { PairNames, ServerSide } from '../transfer/path-choice.ts';
import { openConnections } from './connections.ts';
import type { OpenStore } from './open-buckets.ts';

/** S3's own limit on one PUT and one CopyObject, and a Bridge Node's, in bytes. */
const S3_CEILING = 5 * 1024 ** 3;
const FLASHBACK_CEILING = 100_000_000;

/** What of a command's options says how bytes may travel. */
export interface PathOptions {
  readonly hot: PlaceOptions;
  readonly cold: PlaceOptions;
  readonly ca: string | undefined;
  readonly copyPaths: readonly CopyPath[];
  readonly maxOperationSize: number | undefined;
  readonly platform?: PlatformInput;
}

/** What earlier runs found out about this pair. */
export type PathMemory = Pick<Generation, 'copyPath' | 'ceilings'>;

export interface PathSetting {
  readonly open: OpenStore;
  readonly clock: Clock;
  readonly random: Random;
  readonly onMove: (line: string) => void;
  /** Told what the platform could not say. */
  readonly onUnseen?: (line: string) => void;
  /** Undefined: no token was given. */
  readonly platform?: Platform | undefined;
  readonly started: IsoTime;
  readonly memory: PathMemory | undefined;
  /** How long that is believed, ms. */
  readonly believed: number;
  /** In a restore cold is what is read, and `to` stands for cold. */
  readonly names?: PairNames;
}

export interface CopyPathFacts {
  readonly choice: PathChoice;
  readonly ceiling: OperationCeiling;
  readonly bridge: boolean;
  /** What the platform says of cold's Repository; undefined where it was not asked or did not say. */
  readonly topology: Topology | undefined;
  /** When an earlier run or probe looked whether copies are counted, where that is still believed. */
  readonly looked: IsoTime | undefined;
  /** What is to be remembered, by the end of the run; `looked`: when this one looked. */
  readonly remember: (looked?: IsoTime) => PathMemory;
}

/**
 * Decides how bytes travel between this pair (design.md section 4, "Which copy path"), and what one operation
 * may carry. Throws InputError where copy-path allows nothing that this pair can have.
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
  const known = fresh(options, setting);
  const remembered = known.copyPath?.refusals ?? [];
  const choice = new PathChoice(options.copyPaths, serverSide, { onMove, started, remembered, names });
  const first = options.maxOperationSize ?? (bridge ? FLASHBACK_CEILING : S3_CEILING);
  const endpoint = endpointIdentity(options.cold.endpoint);
  const lowered = known.ceilings?.find((one) => one.endpoint === endpoint);
  const ceiling = new OperationCeiling(Math.min(first, lowered?.bytes ?? first));
  return {
    choice,
    ceiling,
    bridge,
    topology,
    looked: known.copyPath?.looked,
    remember: (looked = known.copyPath?.looked) => ({
      copyPath: { ...rememberedPath(options, choice), ...defined({ looked }) },
      ceilings: rememberedCeilings(known.ceilings ?? [], endpoint, first, ceiling.bytes, started),
    }),
  };
}

/**
 * What a server-side copy would be: on a Bridge Node `emulated` where hot is attached too, by what the platform
 * says or because it answers there, else `native`; on any other endpoint `native`.
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

/** Asks which Repository cold is reached through, and which buckets are attached to it. Says what it could not see. */
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
  onUnseen(
    `Which buckets are attached could not be told: ${found.why}. Hot is asked for at cold's endpoint.`,
  );
  return undefined;
}

/** A MIRROR Repository writes to all its buckets at once: a backup in the same one would go with what it is a backup of. */
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

/** GCS-speaking endpoints turn the rule of attachment round: hot attached, cold not. They are not spoken yet. */
function refuseOtherApis(endpoint: string): void {
  const api = /^(gcs|blob)-/.exec(new URL(endpoint).hostname)?.[1];
  if (api === undefined || endpointIdentity(endpoint) !== 'flashback.tech') return;
  const name = api === 'gcs' ? 'GCS' : 'Azure Blob';
  throw new InputError(
    'cold-endpoint',
    `${endpoint} speaks ${name}, and this version speaks S3; expected the Repository's endpoint that begins with s3-`,
  );
}

/** Nothing is copied in a way that copy-path does not name: a pair that can have none of its paths is told so at once. */
function checkAllowed(allowed: readonly CopyPath[], { path, reason }: ServerSide): void {
  if (allowed.some((one) => one === path || one === 'streamed')) return;
  throw new InputError(
    'copy-path',
    `${allowed.join(',')} cannot be had for this pair: a copy by cold's endpoint is ${path} (${reason}); expected ${path} or streamed among the paths`,
  );
}

/** True where hot's bucket answers at cold's endpoint with cold's key. */
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

/** What is remembered, of these two endpoints, and not too old to be believed. */
function fresh(options: PathOptions, { memory, started, believed }: PathSetting): PathMemory {
  const recent = (time: IsoTime): boolean => Date.parse(time) + believed > Date.parse(started);
  const young = ({ since }: { readonly since: IsoTime }): boolean => recent(since);
  const path = memory?.copyPath;
  const ceilings = memory?.ceilings?.filter(young) ?? [];
  const same =
    path?.hot === endpointIdentity(options.hot.endpoint) &&
    path.cold === endpointIdentity(options.cold.endpoint);
  if (!same) return { ceilings };
  const { looked, ...rest } = path;
  const still = looked !== undefined && recent(looked) ? { looked } : {};
  return { ceilings, copyPath: { ...rest, ...still, refusals: path.refusals.filter(young) } };
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
  known: readonly RememberedCeiling[],
  endpoint: string,
  first: number,
  bytes: number,
  since: IsoTime,
): readonly RememberedCeiling[] {
  const present = known.find((one) => one.endpoint === endpoint);
  if (bytes >= first || present?.bytes === bytes) return known;
  return [...known.filter((one) => one !== present), { endpoint, bytes, since }];
}

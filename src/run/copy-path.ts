import { defined } from '../core/defined.ts';
import { endpointIdentity } from '../flashback/endpoint.ts';
import type { Topology } from '../flashback/topology.ts';
import type { IsoTime } from '../manifest/entry.ts';
import type { Generation, RememberedCeiling, RememberedPath } from '../manifest/generation.ts';
import { InputError } from '../core/input-error.ts';
import type { CopyPath } from '../core/domain.ts';
import { FIXED } from '../store/fixed.ts';
import type { Store } from '../store/contract.ts';
import { OperationCeiling } from '../transfer/copy-settings.ts';
import type { CopySettings } from '../transfer/copy-settings.ts';
import { HOT_TO_COLD, PathChoice } from '../transfer/path-choice.ts';
import type { ServerSide } from '../transfer/path-choice.ts';
import { serverSideOf } from './path/server-side.ts';
import type { ServerSideOptions, ServerSideSetting } from './path/server-side.ts';

/** A Bridge Node's limit on one operation. */
const BRIDGE_OPERATION_BYTES = 100_000_000;

/** The options of a command that say how bytes may travel. */
export interface PathOptions extends ServerSideOptions {
  readonly copyPaths: readonly CopyPath[];
  readonly maxOperationSize: number | undefined;
}

/** What earlier runs recorded about this pair. */
export type PathMemory = Pick<Generation, 'copyPath' | 'ceilings' | 'bodyLimits'>;

export interface PathSetting extends ServerSideSetting {
  readonly onMove: (line: string) => void;
  readonly started: IsoTime;
  readonly memory: PathMemory | undefined;
  /** How long `memory` is trusted, ms. */
  readonly believed: number;
}

export interface CopyPathFacts {
  readonly choice: PathChoice;
  readonly ceiling: OperationCeiling;
  readonly bridge: boolean;
  /** Whose endpoint, with whose key, server-side copies are asked of. */
  readonly askedOf: 'source' | 'target';
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
  const { serverSide: possible, askedOf, bridge, topology } = await serverSideOf(options, setting, signal);
  const encrypts = options.cold.objectKeys?.recipients !== undefined;
  const serverSide = encrypts ? ENCRYPTED_HERE : possible;
  checkAllowed(options.copyPaths, serverSide);
  const recent = recentMemory(options, setting);
  const remembered = recent.copyPath?.refusals ?? [];
  const choice = new PathChoice(options.copyPaths, serverSide, { onMove, started, remembered, names });
  const [first, whole] = firstCeilings(options, bridge, serverSide);
  const endpoint = endpointIdentity(options.cold.endpoint);
  const lowered = recent.ceilings?.find((one) => one.endpoint === endpoint);
  const body = recent.bodyLimits?.find((one) => one.endpoint === endpoint)?.bytes;
  const most = lowered?.bytes ?? Number.POSITIVE_INFINITY;
  const ceiling = new OperationCeiling(Math.min(first, most), body, Math.min(whole, most));
  return {
    choice,
    ceiling,
    bridge,
    topology,
    askedOf,
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

const ENCRYPTED_HERE: ServerSide = { path: undefined, reason: 'objects are encrypted here' };

/** `atSource` as the setting of copies, where they are asked of the source's endpoint. */
export function copierOf(
  { askedOf }: Pick<CopyPathFacts, 'askedOf'>,
  atSource: () => Pick<Store, 'copy'>,
): Pick<CopySettings, 'copier'> {
  return askedOf === 'source' ? { copier: atSource() } : {};
}

/** What one operation may carry, and one server-side copy that cannot be divided, before any store has refused that. */
function firstCeilings(
  { cold, maxOperationSize }: PathOptions,
  bridge: boolean,
  { path }: ServerSide,
): readonly [bytes: number, whole: number] {
  const { copy } = FIXED[cold.api].limits;
  const first = Math.min(maxOperationSize ?? (bridge ? BRIDGE_OPERATION_BYTES : copy), copy);
  // A rewrite of GCS takes as many requests as it needs, and none of them carries the bytes through the node.
  return [first, cold.api === 'gcs' && path === 'native' ? copy : first];
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

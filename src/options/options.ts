import type { At, CopyPath, Sample, ThawRequest } from '../core/domain.ts';
import type { PlaceOptions } from '../core/place.ts';
import type { ProviderPrices } from '../plan/forecast/prices.ts';
import type { Limit } from '../plan/guards.ts';
import type { RetentionPolicy } from '../plan/retention-policy.ts';
import type { ReportedOptions } from './reports/reports.ts';

export type { Encryption, PlaceOptions, StaticCredentials, TemporaryCredentials } from '../core/place.ts';

/** What a run is asked to do: all inputs of its command, parsed and checked (docs/design.md section 6). */
export type Options =
  | BackupOptions
  | PlanOptions
  | ShardOptions
  | CommitOptions
  | RestoreOptions
  | FolderRestoreOptions
  | RehearseOptions
  | VerifyOptions
  | PruneOptions
  | StatusOptions
  | LsOptions
  | VersionsOptions
  | DiffOptions
  | CatOptions
  | RebuildOptions
  | ProbeOptions;

/** The options of one command. */
export type OptionsOf<N extends Options['command']> = Extract<Options, { readonly command: N }>;

/** Of commands that move the bytes of many objects. */
export interface MovingOptions {
  /** In the order in which they may be tried. */
  readonly copyPaths: readonly CopyPath[];
  /** The source's key may write to the target where its endpoint copies. */
  readonly copyBySource?: boolean;
  /** Azure may read the objects of another API by signed URLs. */
  readonly copyByUrl?: boolean;
  /** Bytes; above it an object is copied in parts. Undefined: by the kind of endpoint. */
  readonly maxOperationSize: number | undefined;
  /** Bytes of a part; undefined: chosen by the object's size. */
  readonly partSize: number | undefined;
  /** Requests in flight; undefined adapts. */
  readonly concurrency: number | undefined;
  /** Bytes per second that may pass through this program; undefined for no limit. */
  readonly maxBandwidth?: number | undefined;
  /** ms after the start at which no new work is taken. */
  readonly deadline: number;
  /** More failed keys than this make the run red. */
  readonly maxFailures: number;
}

/** Of commands that copy. */
export interface CopyingOptions extends MovingOptions {
  readonly verify: 'copy' | 'read' | 'none';
  readonly dryRun: boolean;
}

export interface BackupOptions extends CopyingOptions, ReportedOptions {
  readonly command: 'backup';
  readonly hot: PlaceOptions;
  readonly cold: PlaceOptions;
  /** Prefixes below hot's own, in UTF-8 order, none inside another; empty for everything. */
  readonly prefixes: readonly string[];
  /** Globs over keys below hot's prefix. */
  readonly exclude: readonly string[];
  /** ms to wait for another holder's lease. */
  readonly leaseWait: number;
  readonly pruning: PruneSettings;
  /** PEM certificates to trust besides the system's. */
  readonly ca: string | undefined;
  /** Undefined: the platform is not asked. */
  readonly platform?: PlatformInput;
  /** Requests a second that may be sent to one endpoint, by all workers together; undefined for no limit. */
  readonly maxRequests?: number | undefined;
  /** Undefined: the run is not forecast before it copies. */
  readonly costs?: CostOptions;
}

/** What a run may cost, and by which prices. */
export interface CostOptions {
  /** USD: the run and the first month of what cold grows by; undefined for any. */
  readonly max: number | undefined;
  /** In place of those that the program knows. */
  readonly prices: readonly ProviderPrices[];
}

type SplitOptions = Omit<BackupOptions, 'command'>;

/** Plans a backup for several workers. */
export interface PlanOptions extends SplitOptions {
  readonly command: 'plan';
  readonly shards: number | 'auto';
  /** The name of the split; empty for that of the run. */
  readonly split: string;
}

/** Works on a split run. */
export interface ShardOptions extends SplitOptions {
  readonly command: 'shard';
  readonly split: string;
  /** Which worker this is, from 0: only spreads the workers over the pieces. */
  readonly shard: number;
  /** The first worker plans for so many, and the last one commits; undefined where plan and commit are run apart. */
  readonly shards: number | 'auto' | undefined;
}

/** Ends a split run. */
export interface CommitOptions extends SplitOptions {
  readonly command: 'commit';
  readonly split: string;
}

/** Restores keys as of a restore point to `to`. */
export interface RestoreOptions extends ReadingOptions, CopyingOptions, ReportedOptions {
  readonly command: 'restore';
  readonly to: PlaceOptions;
  /** If `to` is hot: the name of its bucket, as typed by the user; empty if not given. */
  readonly confirm: string;
  readonly at: At;
  /** Keys below one of these, in UTF-8 order, none inside another; empty for all. */
  readonly prefixes: readonly string[];
  /** Globs over keys below hot's prefix; empty for all. */
  readonly include: readonly string[];
  /** Replace objects of `to` with the same key and other content. */
  readonly overwrite: boolean;
  /** Request that archived objects be made readable; undefined: they are only reported. */
  readonly thaw?: ThawRequest | undefined;
}

/** Restores keys to files of a local folder. */
export interface FolderRestoreOptions extends Omit<RestoreOptions, 'to' | 'confirm'> {
  /** Its absolute path. */
  readonly folder: string;
}

/** Restores a sample to a scratch place, measures, and removes it. */
export interface RehearseOptions extends Omit<
  RestoreOptions,
  'command' | 'to' | 'confirm' | 'overwrite' | 'thaw' | 'dryRun'
> {
  readonly command: 'rehearse';
  /** A bucket, below whose prefix a scratch folder is made; undefined where it restores to none. */
  readonly scratch: PlaceOptions | undefined;
  /** A local folder, in which another one is made. Neither: objects are only read and compared. */
  readonly folder: string | undefined;
  readonly sample: Sample;
}

/** Reads stored objects back and compares them. */
export interface VerifyOptions extends MovingOptions, ReportedOptions {
  readonly command: 'verify';
  /** To compare metadata with, and to repair from; undefined: cold is compared only with its manifest. */
  readonly hot: PlaceOptions | undefined;
  readonly cold: PlaceOptions;
  readonly ca: string | undefined;
  /** Keys below one of these, in UTF-8 order, none inside another; empty for all. */
  readonly prefixes: readonly string[];
  readonly sample: Sample;
  /** Copy missing and damaged objects again, if hot still has that version. */
  readonly repair: boolean;
  /** ms to wait for another holder's lease. */
  readonly leaseWait: number;
}

/** What may be deleted from cold, and when (docs/design.md section 7). */
export interface PruneSettings {
  readonly mode: 'prune' | 'plan' | 'off';
  readonly policy: RetentionPolicy;
  /** ms between condemning and deleting. */
  readonly delay: number;
  readonly maxDelete: Limit;
  readonly maxChange: Limit;
  /** The token of a plan that the user has approved. */
  readonly approve: string | undefined;
  /** Prune even if the store honours no conditional writes. */
  readonly allowUnfenced: boolean;
}

/** Pruning without a backup before it. */
export interface PruneOptions extends ReadingOptions, ReportedOptions {
  readonly command: 'prune';
  readonly pruning: PruneSettings;
  /** Nothing is pruned if the newest restore point has more holes than this. */
  readonly maxFailures: number;
  /** ms to wait for another holder's lease. */
  readonly leaseWait: number;
  readonly dryRun: boolean;
}

/** The state of a backup, read from cold only. */
export interface StatusOptions extends ReadingOptions, ReportedOptions {
  readonly command: 'status';
  /** ms; fails if the newest restore point is older, or there is none. Undefined: the age is only reported. */
  readonly maxSilence: number | undefined;
  /** ms; fails if the newest rehearsal is older, or there is none. Undefined: it is only reported. */
  readonly maxRehearsalAge?: number | undefined;
  /** What max-silence judges: prefixes below hot's own, `''` for all keys. None: each scope that was ever backed up. */
  readonly prefixes: readonly string[];
}

/** The keys in a backup, now or as of a restore point. */
export interface LsOptions extends ReadingOptions {
  readonly command: 'ls';
  /** Keys below one of these, in UTF-8 order, none inside another; empty for all. */
  readonly prefixes: readonly string[];
  /** Undefined: the current manifest, including keys that hot no longer has. */
  readonly at: At | undefined;
  /** With storage class and number of versions, for which cold is listed. */
  readonly long?: boolean;
}

/** What the backup has of one key. */
export interface VersionsOptions extends ReadingOptions {
  readonly command: 'versions';
  readonly key: string;
  /** Explained for each version; undefined: not given. */
  readonly policy: RetentionPolicy | undefined;
}

/** What differs between two restore points, or between one and hot. */
export interface DiffOptions extends ReadingOptions {
  readonly command: 'diff';
  readonly from: At;
  /** `hot`: the bucket as it is listed now; then `hot` has its credentials. */
  readonly against: At | 'hot';
  /** Keys below one of these, in UTF-8 order, none inside another; empty for all. */
  readonly prefixes: readonly string[];
  /** Sums of prefixes instead of keys. */
  readonly byPrefix: boolean;
}

/** The content of one key as of a restore point. */
export interface CatOptions extends ReadingOptions {
  readonly command: 'cat';
  readonly key: string;
  readonly at: At;
}

/** A new manifest, made from cold and hot. */
export interface RebuildOptions {
  readonly command: 'rebuild';
  readonly hot: PlaceOptions;
  readonly cold: PlaceOptions;
  /** Accept an object of the same key and size as equal if nothing else can be compared. */
  readonly trustSize: boolean;
  /** ms to wait for another holder's lease. */
  readonly leaseWait: number;
  readonly ca: string | undefined;
}

/** Tests how objects are copied between hot and cold, and which conditions cold honours. */
export interface ProbeOptions {
  readonly command: 'probe';
  readonly hot: PlaceOptions;
  readonly cold: PlaceOptions;
  readonly copyPaths: readonly CopyPath[];
  readonly copyBySource?: boolean;
  /** Azure may read the objects of another API by signed URLs. */
  readonly copyByUrl?: boolean;
  readonly maxOperationSize: number | undefined;
  /** ms to wait for another holder's lease. */
  readonly leaseWait: number;
  readonly ca: string | undefined;
  readonly platform?: PlatformInput;
}

/** Of commands that send no requests to hot: its name only says whose backup is expected in cold. */
export interface ReadingOptions {
  readonly hot: PlaceOptions | undefined;
  readonly cold: PlaceOptions;
  readonly ca: string | undefined;
}

/** Flashback's API, and the Repository that cold is reached through. */
export interface PlatformInput {
  readonly url: string;
  readonly token: string;
  readonly repositoryId: string | undefined;
}

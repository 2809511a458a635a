import type { At, CopyPath, Sample, ThawRequest } from '../core/domain.ts';
import type { PlaceOptions } from '../core/place.ts';
import type { Limit } from '../plan/guards.ts';
import type { RetentionPolicy } from '../plan/retention-policy.ts';

export type { Encryption, PlaceOptions, StaticCredentials, TemporaryCredentials } from '../core/place.ts';

/** What a run is asked to do: every input of design.md section 6 that works, parsed and checked, once. */
export type Options =
  | BackupOptions
  | RestoreOptions
  | VerifyOptions
  | PruneOptions
  | StatusOptions
  | LsOptions
  | RebuildOptions
  | ProbeOptions;

export interface BackupOptions {
  readonly command: 'backup';
  readonly hot: PlaceOptions;
  readonly cold: PlaceOptions;
  /** Prefixes below hot's own, in UTF-8 order, none inside another; empty for everything. */
  readonly prefixes: readonly string[];
  /** Globs over keys below hot's prefix. */
  readonly exclude: readonly string[];
  /** In the order in which they may be tried. */
  readonly copyPaths: readonly CopyPath[];
  /** Bytes; above it an object goes in parts. Undefined: by the kind of endpoint. */
  readonly maxOperationSize: number | undefined;
  /** Bytes a part; undefined: chosen by the object's size. */
  readonly partSize: number | undefined;
  /** Requests in flight; undefined adapts. */
  readonly concurrency: number | undefined;
  /** Bytes a second that may pass through this program; undefined for no bound. */
  readonly maxBandwidth?: number | undefined;
  readonly verify: 'copy' | 'read' | 'none';
  /** ms after the start at which no new work is taken. */
  readonly deadline: number;
  /** ms to wait for another holder's lease. */
  readonly leaseWait: number;
  /** Holes above this make the run red. */
  readonly maxFailures: number;
  readonly dryRun: boolean;
  readonly pruning: PruneSettings;
  /** PEM certificates to trust besides the system's. */
  readonly ca: string | undefined;
  /** Undefined: the platform is not asked. */
  readonly platform?: PlatformInput;
}

/** What a backup held at a restore point, brought back to `to`. */
export interface RestoreOptions extends ReadingOptions {
  readonly command: 'restore';
  readonly to: PlaceOptions;
  /** Where `to` is hot: the name of its bucket, typed. Empty where nothing was. */
  readonly confirm: string;
  readonly at: At;
  /** Keys below one of these, in UTF-8 order, none inside another; empty for all. */
  readonly prefixes: readonly string[];
  /** Globs over keys below hot's prefix; empty for all. */
  readonly include: readonly string[];
  /** Replace what `to` holds under the same key with another content. */
  readonly overwrite: boolean;
  /** Ask for archived objects to be made readable; undefined: they are named, and no more. */
  readonly thaw?: ThawRequest | undefined;
  readonly copyPaths: readonly CopyPath[];
  readonly maxOperationSize: number | undefined;
  readonly partSize: number | undefined;
  readonly concurrency: number | undefined;
  readonly maxBandwidth?: number | undefined;
  readonly verify: 'copy' | 'read' | 'none';
  /** ms after the start at which no new work is taken. */
  readonly deadline: number;
  readonly maxFailures: number;
  readonly dryRun: boolean;
}

/** What cold holds, read back and compared. */
export interface VerifyOptions {
  readonly command: 'verify';
  /** Compared by its metadata, and what is repaired from; undefined: cold is compared with its manifest alone. */
  readonly hot: PlaceOptions | undefined;
  readonly cold: PlaceOptions;
  readonly ca: string | undefined;
  /** Keys below one of these, in UTF-8 order, none inside another; empty for all. */
  readonly prefixes: readonly string[];
  readonly sample: Sample;
  /** Copy what is damaged anew, where hot still has that version. */
  readonly repair: boolean;
  readonly copyPaths: readonly CopyPath[];
  readonly maxOperationSize: number | undefined;
  readonly partSize: number | undefined;
  readonly concurrency: number | undefined;
  readonly maxBandwidth?: number | undefined;
  /** ms after the start at which no new work is taken. */
  readonly deadline: number;
  /** ms to wait for another holder's lease. */
  readonly leaseWait: number;
  /** Faults above this make the run red. */
  readonly maxFailures: number;
}

/** What of cold may go, and when (design.md section 7). */
export interface PruneSettings {
  readonly mode: 'prune' | 'plan' | 'off';
  readonly policy: RetentionPolicy;
  /** ms between condemning and deleting. */
  readonly delay: number;
  readonly maxDelete: Limit;
  readonly maxChange: Limit;
  /** The token of a plan that a person has approved. */
  readonly approve: string | undefined;
  /** Prune where the store honours no conditional writes. */
  readonly allowUnfenced: boolean;
}

/** Pruning by itself, without a backup before it. */
export interface PruneOptions extends ReadingOptions {
  readonly command: 'prune';
  readonly pruning: PruneSettings;
  /** Holes of the newest restore point above this hold pruning up. */
  readonly maxFailures: number;
  /** ms to wait for another holder's lease. */
  readonly leaseWait: number;
  readonly dryRun: boolean;
}

/** What is known of a backup, read from cold alone. */
export interface StatusOptions extends ReadingOptions {
  readonly command: 'status';
  /** ms; an older newest restore point, or none at all, is a failure. Undefined: age is only told. */
  readonly maxSilence: number | undefined;
}

/** The keys that a backup holds, now or as of a restore point. */
export interface LsOptions extends ReadingOptions {
  readonly command: 'ls';
  /** Keys below one of these, in UTF-8 order, none inside another; empty for all. */
  readonly prefixes: readonly string[];
  /** Undefined: the manifest as it is, with what hot no longer has. */
  readonly at: At | undefined;
}

/** A manifest made anew from what lies in cold and hot. */
export interface RebuildOptions {
  readonly command: 'rebuild';
  readonly hot: PlaceOptions;
  readonly cold: PlaceOptions;
  /** Believe an object of the same key and size to be the same where nothing else can be compared. */
  readonly trustSize: boolean;
  /** ms to wait for another holder's lease. */
  readonly leaseWait: number;
  readonly ca: string | undefined;
}

/** How bytes travel between hot and cold, and what cold honours. */
export interface ProbeOptions {
  readonly command: 'probe';
  readonly hot: PlaceOptions;
  readonly cold: PlaceOptions;
  readonly copyPaths: readonly CopyPath[];
  readonly maxOperationSize: number | undefined;
  /** ms to wait for another holder's lease. */
  readonly leaseWait: number;
  readonly ca: string | undefined;
  readonly platform?: PlatformInput;
}

/** What reads cold and changes nothing. Hot is never asked: it only names whose backup is expected in cold. */
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

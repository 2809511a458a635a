import type { CopyPath } from '../core/domain.ts';
import type { ChosenPoint } from '../plan/restore-point.ts';
import { exitCodeOf } from './result.ts';
import { placeName } from './words.ts';
import type { ExitCode, HoleGroup, Notice, Outcome, PlaceReport, Problem } from './result.ts';

/** What a restore would do. */
export interface RestorePlan {
  /** Keys at the restore point, within the requested scope. */
  readonly keys: number;
  readonly bytes: number;
  /** Of them: to restore. */
  readonly copy: number;
  readonly copyBytes: number;
  /** Already in `to`. */
  readonly equal: number;
  /** `to` has other content under the same key: replaced with `overwrite`, else left as it is. */
  readonly different: number;
  /** Expired by `max-age`: no longer in cold. */
  readonly expired: number;
  /** Of those to restore: archived, to be thawed before they can be read. */
  readonly archived: number;
  readonly archivedBytes: number;
  /** Of the archived ones: already being thawed. */
  readonly thawing: number;
  /** Other keys in `to`, which are not touched. */
  readonly others: number;
  readonly copyPath: { readonly path: CopyPath; readonly reason: string } | null;
  /** The restore points that keys are restored from, the newest first: other scopes have other restore points. */
  readonly points: readonly RestorePointUsed[];
}

export interface RestorePointUsed {
  readonly time: string;
  readonly run: string;
  readonly keys: number;
  /** Its holes: the previous version of these keys is restored. */
  readonly holes: number;
  /** Prefixes where retention has removed some of its versions. */
  readonly pruned: readonly string[];
}

/** keys = restored + equal + different + expired + thawing + failed + deferred + planned; `planned` only in a dry run. */
export interface RestoreCounts {
  readonly keys: number;
  /** added + replaced. */
  readonly restored: number;
  readonly added: number;
  readonly replaced: number;
  readonly equal: number;
  readonly different: number;
  readonly expired: number;
  /** Archived, and being thawed: a later run restores them. */
  readonly thawing: number;
  readonly failed: number;
  readonly deferred: number;
  readonly planned: number;
  /** Of those restored: verified only by size. */
  readonly bySize: number;
}

/** A local folder that was restored to. */
export interface FolderReport {
  /** Its absolute path. */
  readonly folder: string;
}

/** Keys that a folder holds under other names. */
export interface RenamedKeys {
  readonly keys: number;
  /** The file with all of them, in the folder; null in a dry run, and where there is none. */
  readonly map: string | null;
  /** The first ones. */
  readonly examples: readonly RenamedKey[];
}

export interface RenamedKey {
  readonly key: string;
  /** Below the folder, with slashes. */
  readonly path: string;
  readonly reason: string;
}

/** The result of a restore. */
export interface RestoreResult {
  readonly format: 1;
  readonly program: string;
  readonly command: 'restore';
  readonly outcome: Exclude<Outcome, 'skipped'>;
  readonly dryRun: boolean;
  readonly runId: string;
  readonly restorePoint: ChosenPoint | null;
  /** ISO times by cold's clock. */
  readonly started: string;
  readonly finished: string;
  readonly durationMs: number;
  readonly cold: PlaceReport;
  readonly to: PlaceReport | FolderReport;
  readonly scope: { readonly prefixes: readonly string[]; readonly include: readonly string[] };
  /** Null if it ended before the plan was made. */
  readonly plan: RestorePlan | null;
  readonly counts: RestoreCounts;
  readonly bytes: { readonly restored: number };
  /** Of a restore to a folder. */
  readonly renamed?: RenamedKeys;
  readonly paths: Readonly<Record<CopyPath, { readonly objects: number; readonly bytes: number }>>;
  readonly copyPath: { readonly path: CopyPath; readonly reason: string } | null;
  readonly holes: readonly HoleGroup[];
  readonly notices: readonly Notice[];
  readonly requests: {
    readonly cold: Readonly<Record<string, number>>;
    readonly to: Readonly<Record<string, number>>;
  };
  readonly problem: Problem | null;
}

/** Where it restored to, for people. */
export function targetName(to: RestoreResult['to']): string {
  return 'folder' in to ? to.folder : placeName(to);
}

/** ` at https://…`; nothing for a folder. */
export function targetEndpoint(to: RestoreResult['to']): string {
  return 'folder' in to ? '' : ` at ${to.endpoint}`;
}

/** Requested keys that were not restored. */
export function unrestored({ failed, deferred, different }: RestoreCounts): number {
  return failed + deferred + different;
}

/** As for a backup: 0, 1 failed, 2 more keys than `max-failures` not restored or `to` read-only, 3 incomplete. */
export function restoreExitCode({ outcome, counts }: RestoreResult, maxFailures: number): ExitCode {
  return exitCodeOf(outcome, unrestored(counts) > maxFailures);
}

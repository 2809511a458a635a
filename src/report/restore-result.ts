import type { CopyPath } from '../core/domain.ts';
import type { ChosenPoint } from '../plan/restore-point.ts';
import { exitCodeOf } from './result.ts';
import type { ExitCode, HoleGroup, Notice, Outcome, PlaceReport, Problem } from './result.ts';

/** What a restore would do, found out before it begins. */
export interface RestorePlan {
  /** Keys that were there at the restore point, within what was asked for. */
  readonly keys: number;
  readonly bytes: number;
  /** Of them: to be brought back. */
  readonly copy: number;
  readonly copyBytes: number;
  /** `to` has them already. */
  readonly equal: number;
  /** `to` has another content under the same key: replaced with `overwrite`, else left as it is. */
  readonly different: number;
  /** Taken by `max-age`: cold has them no more. */
  readonly expired: number;
  /** Of what is to be brought back: in an archive, to be thawed before it can be read. */
  readonly archived: number;
  readonly archivedBytes: number;
  /** Of the archived ones: a thaw is going on already. */
  readonly thawing: number;
  /** Other keys in `to`, which stay. */
  readonly others: number;
  readonly copyPath: { readonly path: CopyPath; readonly reason: string } | null;
  /** The restore points that keys are taken from, the newest first: another scope may have one of another time. */
  readonly points: readonly RestorePointUsed[];
}

export interface RestorePointUsed {
  readonly time: string;
  readonly run: string;
  readonly keys: number;
  /** Keys that it could not bring up to date: of them the version before comes back. */
  readonly holes: number;
  /** Prefixes below which retention has let go of some of its versions: there it is no longer whole. */
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
  /** Archived, and asked for: a later run brings them back. */
  readonly thawing: number;
  readonly failed: number;
  readonly deferred: number;
  readonly planned: number;
  /** Of those restored: only their sizes could be compared. */
  readonly bySize: number;
}

/** The one result of a restore; every rendering is one of this. */
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
  readonly to: PlaceReport;
  readonly scope: { readonly prefixes: readonly string[]; readonly include: readonly string[] };
  /** Null where it did not come so far. */
  readonly plan: RestorePlan | null;
  readonly counts: RestoreCounts;
  readonly bytes: { readonly restored: number };
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

/** Keys that were asked for and are not in `to` as they were. */
export function unrestored({ failed, deferred, different }: RestoreCounts): number {
  return failed + deferred + different;
}

/** As for a backup: 0, 1 failed, 2 more keys than `max-failures` did not come back or `to` is read-only, 3 incomplete. */
export function restoreExitCode({ outcome, counts }: RestoreResult, maxFailures: number): ExitCode {
  return exitCodeOf(outcome, unrestored(counts) > maxFailures);
}

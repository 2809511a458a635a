import type { RecentRun } from '../manifest/generation.ts';
import type { CopyPath } from '../core/domain.ts';
import type { Quota } from '../plan/quota.ts';
import type { Statistics } from '../plan/statistics.ts';
import type { LookReport } from './sample.ts';

/**
 * How a run ended: `complete`; `degraded` committed with holes; `incomplete` stopped early, all
 * checkpointed; `read-only` the quota ended it; `skipped` another run holds the lease; `failed`.
 */
export type Outcome = 'complete' | 'degraded' | 'incomplete' | 'read-only' | 'skipped' | 'failed';

/** The one result of a run. Every output, summary, annotation and JSON report is a rendering of it. */
export interface RunResult {
  readonly format: 1;
  readonly program: string;
  readonly command: 'backup';
  readonly outcome: Outcome;
  readonly dryRun: boolean;
  readonly runId: string;
  /** The committed generation; null where nothing was committed. */
  readonly generation: number | null;
  readonly previousGeneration: number | null;
  /** ISO time of this run's restore point; null where it is none. */
  readonly restorePoint: string | null;
  /** ISO time of the newest restore point in cold, this run's or an older one; null for none, absent where it is not known. */
  readonly newestRestorePoint?: string | null;
  /** The runs of this scope before this one that committed, oldest first, at most 30. */
  readonly history?: readonly RecentRun[];
  /** ISO times by the store's clock. */
  readonly started: string;
  readonly finished: string;
  readonly durationMs: number;
  readonly hot: PlaceReport;
  readonly cold: PlaceReport;
  readonly scope: { readonly prefixes: readonly string[]; readonly exclude: readonly string[] };
  readonly counts: Counts;
  /** Of the keys that are counted under the same name; of `copied` and `touched` only what was moved. */
  readonly bytes: {
    readonly scanned: number;
    readonly copied: number;
    readonly touched: number;
    readonly planned: number;
  };
  /** By the path that they took, the objects in `copied` and in `touched`; history copies are not among them. */
  readonly paths: Readonly<Record<CopyPath, { readonly objects: number; readonly bytes: number }>>;
  /** Which path was taken for this pair of buckets and why; null where nothing had to be copied. */
  readonly copyPath: { readonly path: CopyPath; readonly reason: string } | null;
  /** How one small object went, and whether the platform counted it; absent where nobody had to look in this run. */
  readonly look?: LookReport;
  /** By first path segment of the key, the largest first, at most 50 and a last row `…` for the rest. */
  readonly prefixes: readonly PrefixRow[];
  /** Keys that could not be brought up to date, grouped by cause, the largest group first. */
  readonly holes: readonly HoleGroup[];
  readonly notices: readonly Notice[];
  /** Requests as sent, retries counted, by Store operation. */
  readonly requests: {
    readonly hot: Readonly<Record<string, number>>;
    readonly cold: Readonly<Record<string, number>>;
  };
  /** Samples over the run for a chart, at most 60: ms since the start, objects and bytes moved by then, touched ones too. */
  readonly progress: readonly { readonly ms: number; readonly objects: number; readonly bytes: number }[];
  readonly limiter: LimiterReport | null;
  /** What Flashback's platform said; absent where it was not asked, or did not answer. */
  readonly platform?: PlatformReport;
  /** What pruning did after the commit; null where there was nothing to prune or it was switched off. */
  readonly prune?: PruneReport | null;
  /** Why the run failed or stopped; null where it went through. One line, no secret. */
  readonly problem: Problem | null;
}

export interface PlatformReport {
  /** Limits of the account when the run began, the fullest first; empty for none. */
  readonly quotas: readonly Quota[];
  /** What the platform counted of this run's buckets; absent where it did not say. */
  readonly statistics?: Statistics;
}

/** What was found about how much the stores take at once. */
export interface LimiterReport {
  /** The most objects that might be in flight, and how many at the end. */
  readonly highest: number;
  readonly final: number;
  /** Answers that asked to slow down; none of them is a failure. */
  readonly throttled: number;
  /** Requests a second that the slower endpoint took at the end; null where nothing throttled. */
  readonly rate: number | null;
}

export interface PlaceReport {
  readonly endpoint: string;
  readonly bucket: string;
  readonly prefix: string;
}

/**
 * The receipt: scanned = copied + touched + unchanged + failed + deferred + expired + vanished + planned.
 * `planned` is 0 except in a dry run, where it is what would have been copied.
 */
export interface Counts {
  /** Keys listed in hot, those excluded not counted. */
  readonly scanned: number;
  /** Objects of hot: new + changed. Those in `touched` are never among them. */
  readonly copied: number;
  readonly new: number;
  readonly changed: number;
  /** Another date and the same content: copied again, without a new version. */
  readonly touched: number;
  readonly unchanged: number;
  readonly failed: number;
  readonly deferred: number;
  readonly expired: number;
  /** Listed, but deleted from hot before they could be copied. */
  readonly vanished: number;
  readonly planned: number;
  readonly excluded: number;
  /** Keys that this listing no longer had; kept in cold. */
  readonly gone: number;
  /** Copied under another name, since cold cannot hold theirs. */
  readonly renamed: number;
  /** Old versions kept before they were overwritten. */
  readonly kept: number;
}

export interface PrefixRow {
  readonly prefix: string;
  /** Live in hot by this listing. */
  readonly objects: number;
  readonly bytes: number;
  readonly new: number;
  readonly changed: number;
  readonly touched: number;
  readonly gone: number;
  readonly failed: number;
  /** Old versions kept before they were overwritten. */
  readonly kept?: number;
  /** ISO time since which every object of the prefix has been verified; absent where that is not known. */
  readonly verified?: string;
  /** Faults that were found then and not repaired; absent for none. */
  readonly faults?: number;
}

export interface HoleGroup {
  /** A short name of the cause: `denied`, `throttled`, `changing`, `too-large` … */
  readonly cause: string;
  readonly count: number;
  /** What to do about it, one sentence. */
  readonly advice: string;
  /** The first few, in key order. Keys are hostile text. */
  readonly examples: readonly { readonly key: string; readonly message: string }[];
}

export interface Notice {
  readonly level: 'notice' | 'warning';
  readonly title: string;
  readonly message: string;
}

export interface Problem {
  readonly code: string;
  readonly message: string;
  /** What to do next; empty where the message says it. */
  readonly advice: string;
}

export type ExitCode = 0 | 1 | 2 | 3;

/**
 * Exit code by docs/design.md section 6: 0 complete or skipped; 1 failed; 2 degraded beyond what is allowed,
 * read-only, or pruning stopped or failed; 3 incomplete.
 */
export function exitCode({ outcome, counts, prune }: RunResult, maxFailures: number): ExitCode {
  if ((outcome === 'complete' || outcome === 'degraded') && pruneIsRed(prune)) return 2;
  return exitCodeOf(outcome, counts.failed + counts.deferred > maxFailures);
}

/** The exit code of an outcome, for every command; `tooMany`: more keys failed than `max-failures` allows. */
export function exitCodeOf(outcome: Outcome, tooMany: boolean): ExitCode {
  switch (outcome) {
    case 'complete':
    case 'skipped':
      return 0;
    case 'degraded':
      return tooMany ? 2 : 0;
    case 'read-only':
      return 2;
    case 'incomplete':
      return 3;
    case 'failed':
      return 1;
  }
}

/** Objects and their bytes. */
export interface Amount {
  readonly objects: number;
  readonly bytes: number;
}

/** What a prune did or, with `planned`, would do: additive to a backup's result, and the whole of `prune`'s. */
export interface PruneReport {
  /** `planned`: nothing was changed, since only a plan was asked for. */
  readonly mode: 'pruned' | 'planned';
  /** Why nothing was pruned at all, in words; null where that is not so. Not a failure. */
  readonly held: { readonly code: string; readonly message: string } | null;
  /** What broke it off: how far it came only the next one tells. Absent or null where it came to its end. */
  readonly failed?: { readonly code: string; readonly message: string } | null;
  /** The guards that tripped, and the token that approves this one plan; nothing was pruned unless `approved`. */
  readonly guards: readonly { readonly code: string; readonly message: string; readonly check: string }[];
  readonly token: string | null;
  readonly approved: boolean;
  /** Versions that stay, and those that this plan newly condemns. */
  readonly kept: Amount;
  readonly condemned: Amount;
  /** Condemned before, and not yet due. */
  readonly waiting: Amount;
  /** Due: deleted by this run, or to be deleted by the next that prunes. */
  readonly due: Amount;
  readonly deleted: Amount;
  /** Not deleted: under an object lock, refused otherwise, or since the store honours no condition on Delete. */
  readonly retained: number;
  readonly refused: number;
  readonly unfenced: number;
  /** The first few that were refused. Keys are hostile text. */
  readonly refusals: readonly { readonly key: string; readonly message: string }[];
  readonly restorePoints: { readonly kept: number; readonly condemned: number; readonly dropped: number };
  /** One row a line of the policy, and one for keys that no line is about. */
  readonly lines: readonly PruneLine[];
}

export interface PruneLine {
  /** `*`, or as it is written; null for keys that no line is about. */
  readonly prefix: string | null;
  readonly rules: string;
  readonly kept: Amount;
  /** All that the policy keeps no more, condemned before or now. */
  readonly dropped: Amount;
  /** The earliest that go. Keys are hostile text. */
  readonly examples: readonly PruneExample[];
}

export interface PruneExample {
  readonly key: string;
  readonly since: string;
  /** Null while hot still has it. */
  readonly until: string | null;
  readonly bytes: number;
  readonly reason: string;
}

/** True where a guard tripped and was not approved: the run is red, and nothing was pruned. */
export function pruneStopped(prune: PruneReport | null | undefined): boolean {
  return prune !== null && prune !== undefined && prune.guards.length > 0 && !prune.approved;
}

/** True where a person must look at the pruning of a backup that is else as it should be: the run is red. */
export function pruneIsRed(prune: PruneReport | null | undefined): boolean {
  return pruneStopped(prune) || (prune?.failed ?? null) !== null;
}

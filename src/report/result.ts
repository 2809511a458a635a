import type { NamedPlace } from '../core/place.ts';
import type { RecentRun } from '../manifest/generation.ts';
import type { CopyPath } from '../core/domain.ts';
import type { PointFates } from '../plan/point-fates.ts';
import type { Quota } from '../plan/quota.ts';
import type { Statistics } from '../plan/statistics.ts';
import type { LocksReport } from './parts/locks-report.ts';
import type { ForecastReport } from './forecast/report.ts';
import type { TrafficTestReport } from './traffic-test.ts';

/**
 * How a run ended: `complete`; `degraded`: committed with holes; `incomplete`: stopped early, everything checkpointed;
 * `read-only`: the quota is used up; `skipped`: another run holds the lease; `failed`.
 */
export type Outcome = 'complete' | 'degraded' | 'incomplete' | 'read-only' | 'skipped' | 'failed';

/** The result of a backup. Every output, summary, annotation and JSON report is a rendering of it. */
export interface RunResult {
  readonly format: 1;
  readonly program: string;
  readonly command: 'backup' | 'commit';
  readonly outcome: Outcome;
  readonly dryRun: boolean;
  readonly runId: string;
  /** The committed generation; null if nothing was committed. */
  readonly generation: number | null;
  /** SHA-256 of its file in cold; absent where nothing was committed. */
  readonly generationSha256?: string;
  readonly previousGeneration: number | null;
  /** ISO time of this run's restore point; null if it made none. */
  readonly restorePoint: string | null;
  /** ISO time of the newest restore point in cold, this run's or an older one; null for none, absent if unknown. */
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
  /** By copy path, the objects in `copied` and in `touched`; without history copies. */
  readonly paths: Readonly<Record<CopyPath, { readonly objects: number; readonly bytes: number }>>;
  /** The path chosen for this pair of buckets, and why; null if nothing had to be copied. */
  readonly copyPath: { readonly path: CopyPath; readonly reason: string } | null;
  /** How one small object was copied, and whether the platform counted it; absent if this run did not test it. */
  readonly look?: TrafficTestReport;
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
  /** Samples for a chart, at most 60: ms since the start, objects and bytes copied until then, touched ones too. */
  readonly progress: readonly { readonly ms: number; readonly objects: number; readonly bytes: number }[];
  readonly limiter: LimiterReport | null;
  /** What Flashback's platform reported; absent if it was not asked, or did not answer. */
  readonly platform?: PlatformReport;
  /** What pruning did after the commit; null if there was nothing to prune or it was off. */
  readonly prune?: PruneReport | null;
  /** What was done about the locks of what was stored before; absent without `lock`. */
  readonly locks?: LocksReport;
  /** Which restore points `retention` keeps, and why; absent where cold's could not be read. */
  readonly retention?: PointFates;
  /** What the run was expected to send, store and cost; absent where that was not asked for. */
  readonly forecast?: ForecastReport;
  /** Of a split run: what its workers did. Counts, bytes and requests are the sums over all of them. */
  readonly split?: SplitReport;
  /** Why the run failed or stopped early; null if it did not. One line, no secrets. */
  readonly problem: Problem | null;
}

export interface SplitReport {
  readonly pieces: {
    readonly all: number;
    /** Seen to their end. */
    readonly complete: number;
    /** Begun by one worker and finished by another, or given up by all of them. */
    readonly takenOver: number;
  };
  /** The one with the most pieces first. */
  readonly workers: readonly WorkerRow[];
}

/** What one worker did, by the pieces that it finished. */
export interface WorkerRow {
  readonly worker: string;
  readonly pieces: number;
  readonly takenOver: number;
  readonly scanned: number;
  /** Touched ones, too. */
  readonly copied: number;
  readonly bytes: number;
  /** Time spent on the pieces. */
  readonly ms: number;
}

export interface PlatformReport {
  /** Limits of the account when the run began, the fullest first; empty for none. */
  readonly quotas: readonly Quota[];
  /** What the platform counted for this run's buckets; absent if it did not report it. */
  readonly statistics?: Statistics;
}

/** How many requests the stores accepted. */
export interface LimiterReport {
  /** The highest limit on objects in flight, and the limit at the end. */
  readonly highest: number;
  readonly final: number;
  /** Answers that asked to slow down; they are not failures. */
  readonly throttled: number;
  /** Requests per second that the slower endpoint accepted at the end; null without throttling. */
  readonly rate: number | null;
}

/** `api` is absent for S3. */
export interface PlaceReport extends NamedPlace {
  readonly endpoint: string;
}

/**
 * The receipt: scanned = copied + touched + unchanged + failed + deferred + expired + vanished + planned.
 * `planned` is 0 except in a dry run, where it is what would have been copied.
 */
export interface Counts {
  /** Keys listed in hot, without excluded ones. */
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
  /** Keys absent from this listing; kept in cold. */
  readonly gone: number;
  /** Copied under another name, because cold cannot hold theirs. */
  readonly renamed: number;
  /** Old versions kept before they were overwritten. */
  readonly kept: number;
}

export interface PrefixRow {
  readonly prefix: string;
  /** In this listing of hot. */
  readonly objects: number;
  readonly bytes: number;
  readonly new: number;
  readonly changed: number;
  readonly touched: number;
  readonly gone: number;
  readonly failed: number;
  /** Old versions kept before they were overwritten. */
  readonly kept?: number;
  /** ISO time since which every object of the prefix has been verified; absent if unknown. */
  readonly verified?: string;
  /** Faults found since then and not repaired; absent for none. */
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
  /** What to do next; empty if the message says it. */
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

/** What pruning did or, with `planned`, would do: part of a backup's result, and of `prune`'s. */
export interface PruneReport {
  /** `planned`: only a plan was requested, nothing was changed. */
  readonly mode: 'pruned' | 'planned';
  /** Why nothing was pruned at all; null if pruning ran. Not a failure. */
  readonly held: { readonly code: string; readonly message: string } | null;
  /** What made it fail midway; the next prune finds out how far it came. Absent or null if it finished. */
  readonly failed?: { readonly code: string; readonly message: string } | null;
  /** The tripped guards, and the token that approves this plan; nothing was pruned unless `approved`. */
  readonly guards: readonly { readonly code: string; readonly message: string; readonly check: string }[];
  readonly token: string | null;
  readonly approved: boolean;
  /** Versions that are kept, and those that this plan newly condemns. */
  readonly kept: Amount;
  readonly condemned: Amount;
  /** Condemned earlier, and not yet due. */
  readonly waiting: Amount;
  /** Condemned earlier, and kept again: by this policy, or since a version names the object again. Absent for none. */
  readonly keptAgain?: number;
  /** Due: deleted by this run, or to be deleted by the next that prunes. */
  readonly due: Amount;
  readonly deleted: Amount;
  /** Not deleted: under object lock, refused otherwise, or because the store honours no condition on Delete. */
  readonly retained: number;
  readonly refused: number;
  readonly unfenced: number;
  /** The first few that were refused. Keys are hostile text. */
  readonly refusals: readonly { readonly key: string; readonly message: string }[];
  readonly restorePoints: { readonly kept: number; readonly condemned: number; readonly dropped: number };
  /** One row per line of the policy, and one for keys that no line matches. */
  readonly lines: readonly PruneLine[];
}

export interface PruneLine {
  /** `*`, or as written in the policy; null for keys that no line matches. */
  readonly prefix: string | null;
  readonly rules: string;
  readonly kept: Amount;
  /** Everything that the policy no longer keeps, condemned earlier or now. */
  readonly dropped: Amount;
  /** The oldest of those dropped. Keys are hostile text. */
  readonly examples: readonly PruneExample[];
}

export interface PruneExample {
  readonly key: string;
  readonly since: string;
  /** Null if hot still has it. */
  readonly until: string | null;
  readonly bytes: number;
  readonly reason: string;
  /** Newly condemned, condemned earlier and not due, or due and deleted: in this run, or by what is planned. */
  readonly step: 'condemn' | 'wait' | 'delete';
}

/** True if a guard tripped and was not approved: the run is red, and nothing was pruned. */
export function pruneStopped(prune: PruneReport | null | undefined): boolean {
  return prune !== null && prune !== undefined && prune.guards.length > 0 && !prune.approved;
}

/** True if pruning alone makes the run red: a guard tripped, or it failed. */
export function pruneIsRed(prune: PruneReport | null | undefined): boolean {
  return pruneStopped(prune) || (prune?.failed ?? null) !== null;
}

import { defined } from '../../core/defined.ts';
import type { IsoTime } from '../../manifest/entry.ts';
import type { Scope } from '../../manifest/generation.ts';
import { StateError } from '../../manifest/errors.ts';
import { LeaseLost } from '../../manifest/lease.ts';
import type { Notice, Outcome, Problem, RunResult } from '../../report/result.ts';
import { contradiction } from '../../report/traffic-test.ts';
import { preventsOverlap } from '../../store/capabilities.ts';
import { isStoreError } from '../../store/errors.ts';
import type { StoreError } from '../../store/errors.ts';
import type { Limiter } from '../../transfer/limiter.ts';
import type { PathChoice } from '../../transfer/path-choice.ts';
import { VERSION } from '../../core/version.ts';
import { anchorNotices } from '../anchor-status.ts';
import { attributeNotices } from '../attribute-notices.ts';
import { leaseHeld, leaseLost } from '../lease-problems.ts';
import { adviceFor, describeStoreError } from '../explain-store.ts';
import { timeOf } from './backup-run.ts';
import type { BackupRun } from './backup-run.ts';
import { withVerified } from './last-verified.ts';
import { CostExceeded, forecastReport } from './forecast/forecast.ts';
import type { RunPhases, Start } from './phases.ts';
import { scopeNotices } from './scope-notices.ts';
import type { PlatformWatches } from './platform-watches.ts';
import type { Buckets } from '../../run/open-buckets.ts';
import { fatesOf } from '../../plan/point-fates.ts';
import { newestRestorePoint, runsOf } from '../../plan/recent-runs.ts';
import { rotations } from '../../run/key-rotation.ts';
import type { Tally } from './tally.ts';
import { reportedPlace } from '../reported-place.ts';

/** The one result of a run, from what its phases returned. */
export function resultOf(run: BackupRun, phases: RunPhases): RunResult {
  const { options, ctx, buckets, tally, meter, platform } = run;
  const { start, recovery, path, plan, commit, prune, verified } = phases;
  const finished = timeOf(run);
  const outcome = outcomeOf(run, phases);
  const scope = { prefixes: options.prefixes, exclude: options.exclude };
  const look = platform.trafficReport;
  return {
    format: 1,
    program: VERSION,
    command: 'backup',
    outcome,
    dryRun: options.dryRun,
    runId: ctx.identity.runId,
    ...generationsOf(phases),
    ...restorePointsOf(scope, start, commit?.restorePoint),
    started: recovery?.started ?? start?.started ?? finished,
    finished,
    durationMs: Math.round(meter.elapsed),
    hot: reportedPlace(options.hot),
    cold: reportedPlace(options.cold),
    scope,
    counts: { ...tally.counts },
    bytes: { ...tally.bytes },
    paths: tally.paths,
    copyPath: copyPathOf(path?.choice, tally),
    ...defined({ look }),
    prefixes: withVerified(tally.prefixRows(), verified),
    holes: tally.holeGroups(),
    notices: [...noticesOf(run, phases), ...scopeNotices(run, phases)],
    requests: {
      hot: Object.fromEntries(buckets.requests.hot),
      cold: Object.fromEntries(buckets.requests.cold),
    },
    progress: meter.samples,
    limiter: limiterOf(plan?.limiter, buckets),
    ...platformOf(platform),
    prune: prune ?? null,
    ...defined({ locks: phases.locks }),
    ...retentionFates(run, phases, finished),
    ...defined({ forecast: forecastReport(run, phases) }),
    problem: problemOf(run, phases, outcome) ?? null,
  };
}

function generationsOf({
  start,
  commit,
}: RunPhases): Pick<RunResult, 'generation' | 'generationSha256' | 'previousGeneration'> {
  const previous = start?.isBase === true && start.base !== 'none' ? start.base.generation : null;
  return {
    generation: commit?.committed.generation.generation ?? null,
    ...defined({ generationSha256: commit?.committed.head.sha256 }),
    previousGeneration: previous,
  };
}

function restorePointsOf(
  scope: Scope,
  start: Start | undefined,
  restorePoint: IsoTime | undefined,
): Pick<RunResult, 'restorePoint' | 'newestRestorePoint' | 'history'> {
  if (start === undefined) return { restorePoint: restorePoint ?? null };
  const base = start.base === 'none' ? undefined : start.base;
  return {
    restorePoint: restorePoint ?? null,
    newestRestorePoint: restorePoint ?? newestRestorePoint(base, scope),
    ...(base === undefined ? {} : { history: runsOf(base, scope) }),
  };
}

/** Of the restore points as the run leaves them. */
function retentionFates(
  { options }: BackupRun,
  { start, commit }: RunPhases,
  now: IsoTime,
): Pick<RunResult, 'retention'> {
  const base = start === undefined || start.base === 'none' ? undefined : start.base;
  const points = (commit?.committed.generation ?? base)?.restorePoints;
  if (points === undefined) return {};
  return { retention: fatesOf(options.pruning.policy, points, Date.parse(now)) };
}

/** Null where nothing was copied. */
function copyPathOf(choice: PathChoice | undefined, tally: Tally): RunResult['copyPath'] {
  const path = choice?.current;
  if (path === undefined || choice === undefined || (tally.done === 0 && tally.counts.planned === 0))
    return null;
  return { path, reason: choice.reason };
}

/** Absent where the platform was not asked or said nothing. */
function platformOf({ quota, statistics }: PlatformWatches): Pick<RunResult, 'platform'> {
  if (quota.quotas === undefined && statistics === undefined) return {};
  return { platform: { quotas: quota.quotas ?? [], ...defined({ statistics }) } };
}

function limiterOf(limiter: Limiter | undefined, buckets: Buckets): RunResult['limiter'] {
  if (limiter === undefined) return null;
  const rates = buckets.paces.flatMap(({ rate }) => (rate === undefined ? [] : [rate]));
  return { ...limiter.report, rate: rates.length === 0 ? null : Math.round(Math.min(...rates)) };
}

function outcomeOf({ control, tally, options }: BackupRun, { heldBy, commit }: RunPhases): Outcome {
  if (heldBy !== undefined) return 'skipped';
  const { failure } = control;
  if (isStoreError(failure, 'quota')) return 'read-only';
  if (control.cancelled || isStoreError(failure, 'credentials')) return 'incomplete';
  if (failure !== undefined) return 'failed';
  // A run that had seen everything is whole, also where its commit ended after the deadline.
  if (commit?.restorePoint === undefined && (control.pastDeadline || control.credentialsEnding))
    return 'incomplete';
  if (commit === undefined && !options.dryRun) return 'failed';
  return tally.holes > 0 ? 'degraded' : 'complete';
}

function problemOf(run: BackupRun, phases: RunPhases, outcome: Outcome): Problem | undefined {
  const { control } = run;
  const { heldBy, refusal, commit } = phases;
  const { failure } = control;
  if (heldBy !== undefined) {
    const advice = 'Nothing was done. The next scheduled run goes on; raise lease-wait to wait longer.';
    return leaseHeld(heldBy, advice);
  }
  if (refusal !== undefined && failure === refusal) {
    const { code, message, providerCode } = refusal;
    return { code, message, advice: `Nothing was changed. ${quotaAdvice(providerCode, timeOf(run))}` };
  }
  const kept = keptAdvice(phases);
  if (failure instanceof CostExceeded) {
    const advice = 'Nothing was copied. Raise max-cost, or leave something out with prefixes and exclude.';
    return { code: 'max-cost', message: failure.message, advice };
  }
  if (control.cancelled) return { code: 'cancelled', message: 'the run was cancelled', advice: kept };
  if (failure instanceof LeaseLost) {
    const committed = 'The backup is committed; what followed was aborted.';
    return leaseLost(failure, commit === undefined ? 'Nothing was committed.' : committed);
  }
  if (failure instanceof StateError)
    return { code: 'state', message: failure.message, advice: failure.advice };
  if (isStoreError(failure))
    return {
      code: failure.code,
      message: describeStoreError(failure),
      advice: storeAdvice(failure, kept, timeOf(run)),
    };
  if (failure instanceof Error)
    return { code: 'internal', message: `${failure.name}: ${failure.message}`, advice: kept };
  if (outcome === 'incomplete' && control.credentialsEnding) {
    return {
      code: 'credentials',
      message: 'the credentials end in five minutes, and there are no others',
      advice: `Use ones that live as long as the run, or that can be renewed. ${kept}`,
    };
  }
  if (outcome === 'incomplete') {
    return {
      code: 'deadline',
      message: 'the deadline was reached before everything was copied',
      advice: kept,
    };
  }
  return undefined;
}

/** What the next run can continue from. */
function keptAdvice({ commit, copy }: RunPhases): string {
  const { unwritten = 0, journalled = 0 } = copy ?? {};
  if (commit !== undefined) return 'What was copied is committed: the next run goes on from there.';
  if (unwritten === 0 && journalled === 0)
    return 'Nothing was copied yet, so nothing is journalled: the next run begins where this one began.';
  if (unwritten === 0) return 'What was copied is journalled: the next run goes on from there.';
  return `Not even the journal could be written: ${unwritten} of its records are lost, and the next run checks those objects again.`;
}

function storeAdvice(error: StoreError, kept: string, now: IsoTime): string {
  const { code, providerCode } = error;
  const own = adviceFor(error);
  if (own !== undefined) return `${own} ${kept}`;
  switch (code) {
    case 'quota':
      return `${quotaAdvice(providerCode, now)} ${kept}`;
    case 'denied':
      return 'Give the key the right to list and read hot, and to list, read and write cold.';
    default:
      return kept;
  }
}

/** Flashback's quotas are a month's (`periodType` of GET /user/quota); other stores do not say. */
function quotaAdvice(providerCode: string | undefined, now: IsoTime): string {
  if (providerCode !== 'QUOTA_EXCEEDED')
    return "Cold takes no more writes: make room, or raise its owner's quota.";
  const at = new Date(now);
  const reset = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 1)).toISOString().slice(0, 10);
  return `The monthly quota is used up, so the Repository is read-only: until it is reset, with the calendar month on ${reset} (UTC) unless your plan says otherwise, or until its traffic or storage limit is raised on the platform.`;
}

function noticesOf(
  { tally, options, buckets, platform }: BackupRun,
  { capabilities, path }: RunPhases,
): Notice[] {
  const notices: Notice[] = [];
  const chosen = new Set([options.hot.chosen, options.cold.chosen].filter((line) => line !== undefined));
  for (const message of chosen) notices.push({ level: 'notice', title: 'Endpoint', message });
  for (const message of rotations(options))
    notices.push({ level: 'warning', title: 'Finish rotating keys', message });
  for (const message of buckets.moves) notices.push({ level: 'warning', title: 'Fail-over', message });
  notices.push(...anchorNotices(buckets.cold));
  notices.push(...platform.quota.notices());
  for (const message of platform.unanswered) notices.push({ level: 'notice', title: 'Platform', message });
  for (const message of path?.choice.moves ?? [])
    notices.push({ level: 'notice', title: 'Copy path', message });
  notices.push(...attributeNotices(buckets.losses.cold, 'cold'));
  const look = platform.trafficReport;
  const mismatch = look === undefined ? undefined : contradiction(look);
  if (mismatch !== undefined)
    notices.push({ level: 'notice', title: 'Traffic was counted', message: mismatch });
  if (capabilities !== undefined && !preventsOverlap(capabilities)) {
    notices.push({
      level: 'warning',
      title: 'Overlapping runs are not prevented',
      message:
        'Cold honours no conditional writes, so nothing stops two runs that write to it at once: verify finds the damage, afterwards. Let runs not overlap (concurrency in the workflow); pruning needs allow-unfenced.',
    });
  }
  if (tally.lost > 0) {
    notices.push({
      level: 'warning',
      title: 'Old versions were missing',
      message: `${tally.lost} old version(s) were not in cold where the manifest has them, so they could not be kept: something else wrote to cold.`,
    });
  }
  if (tally.counts.renamed > 0) {
    notices.push({
      level: 'notice',
      title: 'Renamed keys',
      message: `${tally.counts.renamed} key(s) are stored under .flashback-backup/objects/, since cold cannot hold their own names; the manifest knows them.`,
    });
  }
  return notices;
}

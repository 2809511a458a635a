import { defined } from '../../core/defined.ts';
import type { Platform } from '../../flashback/platform.ts';
import { isoTime } from '../../core/iso-time.ts';
import type { IsoTime } from '../../manifest/entry.ts';
import type { Generation } from '../../manifest/generation.ts';
import { StateError } from '../../manifest/errors.ts';
import { LeaseLost } from '../../manifest/lease.ts';
import type { LeaseRecord } from '../../manifest/lease.ts';
import type { VerifiedPrefix } from '../../manifest/verified.ts';
import type { BackupOptions, PlaceOptions } from '../../options/options.ts';
import type { Notice, Outcome, Problem, PruneReport, RunResult } from '../../report/result.ts';
import type { RunContext } from '../../core/run-context.ts';
import { contradiction } from '../../report/sample.ts';
import { preventsOverlap } from '../../store/capabilities.ts';
import type { Capabilities } from '../../store/capabilities.ts';
import { isStoreError } from '../../store/errors.ts';
import type { StoreError } from '../../store/errors.ts';
import type { Limiter } from '../../transfer/limiter.ts';
import type { PathChoice } from '../../transfer/path-choice.ts';
import { VERSION } from '../../core/version.ts';
import { leaseHeld, leaseLost } from '../lease-problems.ts';
import type { TrafficProbe } from './traffic-probe.ts';
import { withVerified } from './last-verified.ts';
import type { Margins } from '../../run/margins.ts';
import type { Meter } from './meter.ts';
import type { Buckets } from '../../run/open-buckets.ts';
import type { QuotaWatch } from './quota.ts';
import type { StatisticsWatch } from './statistics.ts';
import { newestRestorePoint, runsOf } from '../../plan/recent-runs.ts';
import { rotations } from '../../run/key-rotation.ts';
import type { RunControl } from '../../run/run-control.ts';
import type { Tally } from './tally.ts';

/** What a run knows of itself; filled in as it goes on. */
export interface RunFacts {
  readonly options: BackupOptions;
  readonly ctx: RunContext;
  readonly margins: Margins;
  readonly buckets: Buckets;
  readonly tally: Tally;
  readonly meter: Meter;
  readonly stop: RunControl;
  /** Start of the run by cold's clock. */
  started?: IsoTime;
  previousGeneration?: number | undefined;
  /** What cold was found with; `none` where it holds no backup yet, undefined before it was looked at. */
  base?: Generation | 'none';
  generation?: number;
  restorePoint?: IsoTime;
  choice?: PathChoice;
  /** Whether copies are counted, where no run or probe has looked for a while. */
  look?: TrafficProbe;
  /** Undefined where no token was given. */
  platform?: Platform | undefined;
  /** What of the platform's quota is used; undefined before it was asked. */
  quota?: QuotaWatch;
  /** What the platform counted of the buckets; undefined before the copies were done. */
  statistics?: StatisticsWatch;
  /** The quota was used up before the run began: nothing was changed. */
  refused?: boolean;
  /** What the platform could not say. */
  readonly unseen: string[];
  /** What verifications have found so far, by prefix. */
  verified?: readonly VerifiedPrefix[];
  limiter?: Limiter;
  /** What cold was seen to honour. */
  capabilities?: Capabilities;
  /** Journal records that could not be stored. */
  unwritten?: number;
  heldBy?: LeaseRecord;
  prune?: PruneReport;
  /** The run before did not give its lease back: it may have stored what it never wrote down. */
  unclean?: boolean;
}

/** The present by cold's clock, as its last answer showed it. */
export function timeOf({ ctx, buckets }: RunFacts): IsoTime {
  return isoTime(ctx.clock.now() + buckets.cold.store.clockOffset());
}

/** The one result of a run, from what it knows. */
export function resultOf(facts: RunFacts): RunResult {
  const { options, ctx, buckets, tally, meter, choice } = facts;
  const finished = timeOf(facts);
  const path = choice?.current;
  const outcome = outcomeOf(facts);
  const scope = { prefixes: options.prefixes, exclude: options.exclude };
  const base = facts.base === 'none' ? undefined : facts.base;
  return {
    format: 1,
    program: VERSION,
    command: 'backup',
    outcome,
    dryRun: options.dryRun,
    runId: ctx.identity.runId,
    generation: facts.generation ?? null,
    previousGeneration: facts.previousGeneration ?? null,
    restorePoint: facts.restorePoint ?? null,
    ...(facts.base === undefined
      ? {}
      : { newestRestorePoint: facts.restorePoint ?? newestRestorePoint(base, scope) }),
    ...(base === undefined ? {} : { history: runsOf(base, scope) }),
    started: facts.started ?? finished,
    finished,
    durationMs: Math.round(meter.elapsed),
    hot: placeOf(options.hot),
    cold: placeOf(options.cold),
    scope,
    counts: { ...tally.counts },
    bytes: { ...tally.bytes },
    paths: tally.paths,
    copyPath:
      path === undefined || choice === undefined || tally.done === 0 ? null : { path, reason: choice.reason },
    ...(facts.look?.report === undefined ? {} : { look: facts.look.report }),
    prefixes: withVerified(tally.prefixRows(), facts.verified),
    holes: tally.holeGroups(),
    notices: noticesOf(facts),
    requests: {
      hot: Object.fromEntries(buckets.requests.hot),
      cold: Object.fromEntries(buckets.requests.cold),
    },
    progress: meter.samples,
    limiter: limiterOf(facts),
    ...platformOf(facts),
    prune: facts.prune ?? null,
    problem: problemOf(facts, outcome) ?? null,
  };

  function placeOf({ endpoint, bucket, prefix }: PlaceOptions): RunResult['hot'] {
    return { endpoint, bucket, prefix };
  }
}

/** Absent where the platform was not asked or said nothing. */
function platformOf({ quota, statistics }: RunFacts): Pick<RunResult, 'platform'> {
  const found = statistics?.found;
  if (quota?.quotas === undefined && found === undefined) return {};
  return {
    platform: { quotas: quota?.quotas ?? [], ...defined({ statistics: found }) },
  };
}

function limiterOf({ limiter, buckets }: RunFacts): RunResult['limiter'] {
  if (limiter === undefined) return null;
  const rates = buckets.paces.flatMap(({ rate }) => (rate === undefined ? [] : [rate]));
  return { ...limiter.found, rate: rates.length === 0 ? null : Math.round(Math.min(...rates)) };
}

function outcomeOf({ stop, heldBy, tally, generation, restorePoint, options }: RunFacts): Outcome {
  if (heldBy !== undefined) return 'skipped';
  const { failure } = stop;
  if (isStoreError(failure, 'quota')) return 'read-only';
  if (stop.cancelled || isStoreError(failure, 'credentials')) return 'incomplete';
  if (failure !== undefined) return 'failed';
  // A run that had seen everything is whole, also where its commit ended after the deadline.
  if (restorePoint === undefined && (stop.pastDeadline || stop.credentialsEnding)) return 'incomplete';
  if (generation === undefined && !options.dryRun) return 'failed';
  return tally.holes > 0 ? 'degraded' : 'complete';
}

function problemOf(facts: RunFacts, outcome: Outcome): Problem | undefined {
  const { stop, heldBy } = facts;
  const { failure } = stop;
  if (heldBy !== undefined)
    return leaseHeld(
      heldBy,
      'Nothing was done. The next scheduled run goes on; raise lease-wait to wait longer.',
    );
  if (facts.refused === true && isStoreError(failure, 'quota')) {
    const { code, message, providerCode } = failure;
    const advice = `Nothing was changed. ${quotaAdvice(providerCode, timeOf(facts))}`;
    return { code, message, advice };
  }
  const kept = keptOf(facts);
  if (stop.cancelled) return { code: 'cancelled', message: 'the run was cancelled', advice: kept };
  if (failure instanceof LeaseLost) {
    const committed = 'The backup is committed; what came after it was broken off.';
    return leaseLost(failure, facts.generation === undefined ? 'Nothing was committed.' : committed);
  }
  if (failure instanceof StateError)
    return { code: 'state', message: failure.message, advice: failure.advice };
  if (isStoreError(failure))
    return { code: failure.code, message: failure.message, advice: storeAdvice(failure, kept, facts) };
  if (failure instanceof Error)
    return { code: 'internal', message: `${failure.name}: ${failure.message}`, advice: kept };
  if (outcome === 'incomplete' && stop.credentialsEnding) {
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

/** What of the work is there for the next run. */
function keptOf({ generation, unwritten = 0 }: RunFacts): string {
  if (generation !== undefined) return 'What was copied is committed: the next run goes on from there.';
  if (unwritten === 0) return 'What was copied is journalled: the next run goes on from there.';
  return `Not even the journal could be written: ${unwritten} of its records are lost, and the next run looks at those objects again.`;
}

function storeAdvice({ code, providerCode }: StoreError, kept: string, facts: RunFacts): string {
  switch (code) {
    case 'quota':
      return `${quotaAdvice(providerCode, timeOf(facts))} ${kept}`;
    case 'credentials':
      return `The credentials ended or were revoked in mid-run: use ones that live longer. ${kept}`;
    case 'denied':
      return 'Give the key the right to list and read hot, and to list, read and write cold.';
    default:
      return kept;
  }
}

/** Flashback's quotas are a month's (`periodType` of GET /user/quota); of other stores nothing is known. */
function quotaAdvice(providerCode: string | undefined, now: IsoTime): string {
  if (providerCode !== 'QUOTA_EXCEEDED')
    return "Cold takes no more writes: make room, or raise its owner's quota.";
  const at = new Date(now);
  const reset = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 1)).toISOString().slice(0, 10);
  return `The monthly quota is used up, so the Repository is read-only: until it is reset, with the calendar month on ${reset} (UTC) unless your plan says otherwise, or until its traffic or storage limit is raised on the platform.`;
}

function noticesOf({
  capabilities,
  tally,
  choice,
  look,
  options,
  buckets,
  quota,
  unseen,
}: RunFacts): Notice[] {
  const notices: Notice[] = [];
  const chosen = new Set([options.hot.chosen, options.cold.chosen].filter((line) => line !== undefined));
  for (const message of chosen) notices.push({ level: 'notice', title: 'Endpoint', message });
  for (const message of rotations(options))
    notices.push({ level: 'warning', title: 'Finish rotating keys', message });
  for (const message of buckets.moves) notices.push({ level: 'warning', title: 'Fail-over', message });
  notices.push(...(quota?.notices() ?? []));
  for (const message of unseen) notices.push({ level: 'notice', title: 'Platform', message });
  for (const message of choice?.moves ?? []) notices.push({ level: 'notice', title: 'Copy path', message });
  const odd = look?.report === undefined ? undefined : contradiction(look.report);
  if (odd !== undefined) notices.push({ level: 'notice', title: 'Traffic was counted', message: odd });
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

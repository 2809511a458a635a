import type { RestorePoint } from '../../manifest/generation.ts';
import { StateError } from '../../manifest/errors.ts';
import { RESTORE_STATE } from '../../manifest/journals/restore-journal.ts';
import { chosenPoint } from '../../plan/restore-point.ts';
import type { PlaceOptions, RestoreOptions } from '../../options/options.ts';
import type { Notice, PlaceReport, Problem } from '../../report/result.ts';
import { formatBytes, formatMany } from '../../core/format.ts';
import { prunedWords } from '../../report/restore.ts';
import { unrestored } from '../../report/restore-result.ts';
import type { RestorePlan, RestoreResult } from '../../report/restore-result.ts';
import type { RunContext } from '../../core/run-context.ts';
import { isStoreError } from '../../store/errors.ts';
import type { Limiter } from '../../transfer/limiter.ts';
import type { PathChoice } from '../../transfer/path-choice.ts';
import { VERSION } from '../../core/version.ts';
import { isoTime } from '../../core/iso-time.ts';
import type { Margins } from '../../run/margins.ts';
import type { RestoreBuckets } from './open-restore.ts';
import type { RestoreTally } from './tally.ts';
import type { RunControl } from '../../run/run-control.ts';

/** What a restore knows of itself; filled in as it goes on. */
export interface RestoreFacts {
  readonly options: RestoreOptions;
  readonly ctx: RunContext;
  readonly margins: Margins;
  readonly buckets: RestoreBuckets;
  readonly stop: RunControl;
  readonly tally: RestoreTally;
  readonly notices: Notice[];
  /** Monotonic ms. */
  readonly began: number;
  /** By cold's clock. */
  started?: string;
  point?: RestorePoint;
  plan?: RestorePlan;
  choice?: PathChoice;
  limiter?: Limiter;
  /** Its journal stays in `to`, for the run that goes on. */
  journalLeft?: boolean;
}

/** The one result of a restore, from what it knows. */
export function restoreResultOf(facts: RestoreFacts): RestoreResult {
  const { options, ctx, buckets, tally, choice, point } = facts;
  const finished = isoTime(buckets.cold.now(ctx.clock));
  const path = choice?.current;
  const outcome = outcomeOf(facts);
  return {
    format: 1,
    program: VERSION,
    command: 'restore',
    outcome,
    dryRun: options.dryRun,
    runId: ctx.identity.runId,
    restorePoint: point === undefined ? null : chosenPoint(options.at, point),
    started: facts.started ?? finished,
    finished,
    durationMs: Math.round(ctx.clock.monotonic() - facts.began),
    cold: placeOf(options.cold),
    to: placeOf(options.to),
    scope: { prefixes: options.prefixes, include: options.include },
    plan: facts.plan ?? null,
    counts: { ...tally.counts },
    bytes: { restored: tally.bytes.restored },
    paths: tally.paths,
    copyPath:
      path === undefined || choice === undefined || tally.counts.restored === 0
        ? null
        : { path, reason: choice.reason },
    holes: tally.holes.groups(),
    notices: noticesOf(facts),
    requests: {
      cold: Object.fromEntries(buckets.requests.cold),
      to: Object.fromEntries(buckets.requests.to),
    },
    problem: problemOf(facts, outcome) ?? null,
  };
}

function placeOf({ endpoint, bucket, prefix }: PlaceOptions): PlaceReport {
  return { endpoint, bucket, prefix };
}

function outcomeOf({ stop, tally }: RestoreFacts): RestoreResult['outcome'] {
  const { failure } = stop;
  if (isStoreError(failure, 'quota')) return 'read-only';
  if (stop.cancelled || isStoreError(failure, 'credentials')) return 'incomplete';
  if (failure !== undefined) return 'failed';
  if (stop.pastDeadline || tally.counts.thawing > 0) return 'incomplete';
  return unrestored(tally.counts) > 0 ? 'degraded' : 'complete';
}

const AGAIN = 'What was brought back stays; the same restore, run again, goes on from there.';

function problemOf({ stop, tally }: RestoreFacts, outcome: RestoreResult['outcome']): Problem | undefined {
  const { failure } = stop;
  if (stop.cancelled) return { code: 'cancelled', message: 'the restore was cancelled', advice: AGAIN };
  if (failure instanceof StateError)
    return { code: 'state', message: failure.message, advice: failure.advice };
  if (isStoreError(failure))
    return { code: failure.code, message: failure.message, advice: storeAdvice(failure.code) };
  if (failure instanceof Error)
    return { code: 'internal', message: `${failure.name}: ${failure.message}`, advice: AGAIN };
  if (outcome === 'incomplete' && !stop.pastDeadline)
    return {
      code: 'thawing',
      message: `${formatMany(tally.counts.thawing, 'archived object')} (${formatBytes(tally.bytes.thawing)}) are being thawed, which takes hours, from DEEP_ARCHIVE up to two days`,
      advice: `Run the same restore again then. ${AGAIN} Let no prune run until it is complete.`,
    };
  if (outcome === 'incomplete')
    return {
      code: 'deadline',
      message: 'the deadline was reached before everything was back',
      advice: AGAIN,
    };
  return undefined;
}

function storeAdvice(code: string): string {
  switch (code) {
    case 'quota':
      return `The bucket that is restored to takes no more until its quota is reset or raised. ${AGAIN}`;
    case 'denied':
      return 'Give the keys the right to list and read cold, and to list, read and write the bucket that is restored to.';
    case 'credentials':
      return `The credentials ended or were revoked in mid-run: use ones that live longer. ${AGAIN}`;
    default:
      return AGAIN;
  }
}

function noticesOf({ notices, buckets, choice, tally, plan, journalLeft }: RestoreFacts): Notice[] {
  const found = [...notices];
  for (const message of buckets.moves) found.push({ level: 'warning', title: 'Endpoint', message });
  for (const message of choice?.moves ?? []) found.push({ level: 'notice', title: 'Copy path', message });
  for (const { time, pruned } of plan?.points ?? []) {
    if (pruned.length > 0)
      found.push({ level: 'warning', title: 'Not whole', message: prunedWords(time, pruned) });
  }
  const { expired, bySize } = tally.counts;
  if (expired > 0) {
    const message = `${expired} key(s) were there then, and max-age has removed them from the backup since.`;
    found.push({ level: 'warning', title: 'Expired', message });
  }
  if (bySize > 0) {
    const message = `${bySize} object(s) could be compared by size only, since their ETags are no MD5: restore with verify: read to have them read back.`;
    found.push({ level: 'notice', title: 'Compared by size', message });
  }
  if (journalLeft === true) {
    const message = `What was done is noted below ${RESTORE_STATE} in the bucket that is restored to, for the same restore run again; it is removed when that comes to its end.`;
    found.push({ level: 'notice', title: 'To go on from', message });
  }
  return found;
}

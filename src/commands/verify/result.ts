import { StateError } from '../../manifest/errors.ts';
import { LeaseLost } from '../../manifest/lease.ts';
import type { Verified } from '../../manifest/verified.ts';
import type { VerifyOptions } from '../../options/options.ts';
import type { Notice, Problem } from '../../report/result.ts';
import type { VerifyCounts, VerifyResult } from '../../report/verify.ts';
import type { RunContext } from '../../core/run-context.ts';
import { isStoreError } from '../../store/errors.ts';
import type { Fault } from '../../transfer/check.ts';
import { VERSION } from '../../core/version.ts';
import { isoTime } from '../../core/iso-time.ts';
import type { HoleGroups } from '../hole-groups.ts';
import { leaseLost } from '../lease-problems.ts';
import type { Margins } from '../../run/margins.ts';
import type { Buckets } from '../../run/open-buckets.ts';
import type { RunControl } from '../../run/run-control.ts';
import type { VerifyProgress } from './progress.ts';

/** What to do about each cause, one sentence. */
export const FAULT_ADVICE: Readonly<Record<string, string>> = {
  missing: 'Somebody else deleted or replaced them in cold; repair brings back what hot still has.',
  size: 'They were cut off or overwritten in cold; repair brings back what hot still has.',
  content: 'Their bytes are not those that were stored; repair brings back what hot still has.',
  metadata: 'Their content is right, what travels with it is not as in hot; repair copies them anew.',
  unreadable: 'They could not be read: give the key the right to, or thaw them.',
};

/** What a verification knows of itself; filled in as it goes on. */
export interface VerifyFacts {
  readonly options: VerifyOptions;
  readonly ctx: RunContext;
  readonly margins: Margins;
  readonly buckets: Buckets;
  readonly stop: RunControl;
  readonly progress: VerifyProgress;
  readonly counts: { -readonly [K in keyof VerifyCounts]: VerifyCounts[K] };
  readonly bytes: { read: number };
  readonly notices: Notice[];
  readonly faults: HoleGroups;
  readonly began: number;
  readonly started: string;
  /** A fault that stays. */
  readonly found: (key: string, fault: Fault) => void;
  generation?: number;
  verified?: Verified;
  recorded?: boolean;
}

export function newCounts(): VerifyFacts['counts'] {
  return { keys: 0, all: 0, versions: 0, sound: 0, repaired: 0, faults: 0, compared: 0, noted: 0 };
}

/** The one result of a verification, from what it knows. */
export function verifyResultOf(facts: VerifyFacts): VerifyResult {
  const { options, ctx, buckets, counts, bytes, faults, notices } = facts;
  const { endpoint, bucket, prefix } = options.cold;
  const outcome = outcomeOf(facts);
  const problem = problemOf(facts, outcome);
  const moves = buckets.moves.map((message): Notice => ({ level: 'warning', title: 'Endpoint', message }));
  return {
    format: 1,
    program: VERSION,
    command: 'verify',
    outcome,
    runId: ctx.identity.runId,
    generation: facts.generation ?? null,
    started: facts.started,
    finished: isoTime(buckets.cold.now(ctx.clock)),
    durationMs: Math.round(ctx.clock.monotonic() - facts.began),
    cold: { endpoint, bucket, prefix },
    scope: { prefixes: options.prefixes },
    counts: { ...counts },
    bytes: { ...bytes },
    faults: faults.groups(),
    prefixes: (facts.verified?.prefixes ?? []).map(({ prefix: name, verified, faults: open }) => ({
      prefix: name,
      verified,
      faults: open,
    })),
    recorded: facts.recorded ?? false,
    notices: [...notices, ...moves],
    problem: problem ?? null,
  };
}

function outcomeOf({ stop, counts }: VerifyFacts): VerifyResult['outcome'] {
  const { failure } = stop;
  if (isStoreError(failure, 'quota')) return 'read-only';
  if (stop.cancelled || isStoreError(failure, 'credentials')) return 'incomplete';
  if (failure !== undefined) return 'failed';
  if (stop.pastDeadline) return 'incomplete';
  return counts.faults > 0 ? 'degraded' : 'complete';
}

function problemOf(
  { stop, recorded, generation }: VerifyFacts,
  outcome: VerifyResult['outcome'],
): Problem | undefined {
  const { failure } = stop;
  const on =
    recorded === true ? 'The next run goes on from there.' : 'The next run begins where this one began.';
  if (stop.cancelled) return { code: 'cancelled', message: 'the verification was cancelled', advice: on };
  if (failure instanceof LeaseLost)
    return leaseLost(
      failure,
      generation === undefined ? 'Nothing was repaired.' : 'The repairs are committed.',
    );
  if (failure instanceof StateError)
    return { code: 'state', message: failure.message, advice: failure.advice };
  if (isStoreError(failure)) return { code: failure.code, message: failure.message, advice: on };
  if (failure instanceof Error)
    return { code: 'internal', message: `${failure.name}: ${failure.message}`, advice: on };
  if (outcome === 'incomplete')
    return { code: 'deadline', message: 'the deadline was reached before all was read', advice: on };
  return undefined;
}

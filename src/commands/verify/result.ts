import { defined } from '../../core/defined.ts';
import { anchorNotices } from '../anchor-status.ts';
import { attributeNotices } from '../attribute-notices.ts';
import { StateError } from '../../manifest/errors.ts';
import { LeaseLost } from '../../manifest/lease.ts';
import type { Notice, Problem } from '../../report/result.ts';
import type { VerifyResult } from '../../report/verify.ts';
import { isStoreError } from '../../store/errors.ts';
import { VERSION } from '../../core/version.ts';
import { formatMany } from '../../core/format.ts';
import { isoTime } from '../../core/iso-time.ts';
import { leaseLost } from '../lease-problems.ts';
import { adviceFor, describeStoreError } from '../explain-store.ts';
import type { VerifyPhases, VerifyRun } from './verify-run.ts';
import { reportedPlace } from '../reported-place.ts';

/** What to do about each cause, one sentence. */
export const FAULT_ADVICE: Readonly<Record<string, string>> = {
  missing: 'Another program deleted or replaced them in cold; repair restores what hot still has.',
  size: 'They were cut off or overwritten in cold; repair restores what hot still has.',
  content: 'Their bytes are not those that were stored; repair restores what hot still has.',
  metadata: 'Their content is right, their metadata is not as in hot; repair copies them again.',
  mirror:
    'Another program overwrote or deleted the current object; the version that was backed up is kept and restorable. repair makes it current again.',
  unreadable:
    'They could not be read, so nothing is known about them: see the message; give the key the right to, or thaw them.',
};

export function newCounts(): VerifyRun['counts'] {
  return { keys: 0, all: 0, versions: 0, sound: 0, repaired: 0, faults: 0, compared: 0, noted: 0 };
}

/** The one result of a verification, from what its phases returned. */
export function verifyResultOf(run: VerifyRun, phases: VerifyPhases): VerifyResult {
  const { options, ctx, buckets, counts, bytes, faults, notices } = run;
  const { prefixes = [] } = phases.verified ?? run.previous ?? {};
  const outcome = outcomeOf(run);
  const problem = problemOf(run, phases, outcome);
  const moves = buckets.moves.map((message): Notice => ({ level: 'warning', title: 'Endpoint', message }));
  return {
    format: 1,
    program: VERSION,
    command: 'verify',
    outcome,
    runId: ctx.identity.runId,
    generation: phases.committed?.generation.generation ?? null,
    ...defined({ generationSha256: phases.committed?.head.sha256 }),
    started: run.started,
    finished: isoTime(buckets.cold.now(ctx.clock)),
    durationMs: Math.round(ctx.clock.monotonic() - run.began),
    cold: reportedPlace(options.cold),
    scope: { prefixes: options.prefixes },
    counts: { ...counts },
    bytes: { ...bytes },
    faults: faults.groups(),
    prefixes: prefixes.map(({ prefix: name, verified, faults: open }) => ({
      prefix: name,
      verified,
      faults: open,
    })),
    recorded: phases.recorded ?? false,
    notices: [
      ...notices,
      ...anchorNotices(buckets.cold),
      ...moves,
      ...lackingNotices(run),
      ...attributeNotices(buckets.losses.cold, 'cold'),
    ],
    problem: problem ?? null,
  };
}

/** What cold was known not to keep is no fault, each time anew. */
function lackingNotices({ lacking }: VerifyRun): Notice[] {
  return [...lacking].map(([attribute, objects]) => ({
    level: 'notice',
    title: `Stored without ${attribute}`,
    message: `${formatMany(objects, 'object')} in cold ${objects === 1 ? 'lacks' : 'lack'} ${attribute} that hot has, as the backup said when it stored them. The content is sound.`,
  }));
}

function outcomeOf({ control, counts }: VerifyRun): VerifyResult['outcome'] {
  const { failure } = control;
  if (isStoreError(failure, 'quota')) return 'read-only';
  if (control.cancelled || isStoreError(failure, 'credentials')) return 'incomplete';
  if (failure !== undefined) return 'failed';
  if (control.pastDeadline) return 'incomplete';
  return counts.faults > 0 ? 'degraded' : 'complete';
}

function problemOf(
  { control }: VerifyRun,
  { recorded, committed }: VerifyPhases,
  outcome: VerifyResult['outcome'],
): Problem | undefined {
  const { failure } = control;
  const next =
    recorded === true ? 'The next run goes on from there.' : 'The next run begins where this one began.';
  if (control.cancelled)
    return { code: 'cancelled', message: 'the verification was cancelled', advice: next };
  if (failure instanceof LeaseLost)
    return leaseLost(
      failure,
      committed === undefined ? 'Nothing was repaired.' : 'The repairs are committed.',
    );
  if (failure instanceof StateError)
    return { code: 'state', message: failure.message, advice: failure.advice };
  if (isStoreError(failure)) {
    const own = adviceFor(failure);
    const advice = own === undefined ? next : `${own} ${next}`;
    return { code: failure.code, message: describeStoreError(failure), advice };
  }
  if (failure instanceof Error)
    return { code: 'internal', message: `${failure.name}: ${failure.message}`, advice: next };
  if (outcome === 'incomplete')
    return { code: 'deadline', message: 'the deadline was reached before everything was read', advice: next };
  return undefined;
}

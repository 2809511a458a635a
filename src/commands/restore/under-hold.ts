import { InputError } from '../../core/input-error.ts';
import { withTimeout } from '../../core/with-timeout.ts';
import { loadCommitted } from '../../manifest/committed.ts';
import type { Generation, RestorePoint } from '../../manifest/generation.ts';
import { Hold } from '../../manifest/holds.ts';
import type { NamedJournal } from '../../manifest/holds.ts';
import { State } from '../../manifest/state.ts';
import { checkScope, pointOf } from '../../plan/restore-point.ts';
import type { LineWatch } from '../../plan/unmatched.ts';
import { MAX_UNMATCHED_LINES, unmatchedWords } from '../../plan/unmatched.ts';
import { demandIdentity } from '../../run/encryption/identities.ts';
import { checkHot } from '../../run/open-backup.ts';
import { isStoreError } from '../../store/errors.ts';
import type { RestoreCold } from './open-restore.ts';
import type { ColdRun, RestorePhases } from './restore-run.ts';

/** What is restored from. */
export interface RestoreBase {
  readonly generation: Generation;
  readonly point: RestorePoint;
}

/** The newest generation and the restore point that is meant. Throws InputError, StateError. */
export async function loadBase(
  options: ColdRun['options'],
  { cold }: Pick<RestoreCold, 'cold'>,
  signal: AbortSignal,
): Promise<RestoreBase> {
  const committed = await loadCommitted(new State(cold), signal);
  checkHot(committed, options);
  if (committed === undefined) {
    throw new InputError('cold', `${String(cold)} holds no backup; expected one that a run committed to`);
  }
  const { generation } = committed;
  demandIdentity(generation, cold);
  const point = pointOf(options.at, generation.restorePoints);
  checkScope(options.at, point, generation.restorePoints, options.prefixes);
  return { generation, point };
}

/** Under a hold, where cold can be written: no prune deletes objects while the restore lasts. */
export async function underHold(
  run: ColdRun,
  phases: RestorePhases,
  point: RestorePoint,
  work: (base: RestoreBase, hold: Hold | undefined) => Promise<void>,
): Promise<void> {
  const { options, ctx, margins, buckets, control, notices } = run;
  const { runId } = ctx.identity;
  const what = { id: runId, owner: runId, at: point.time };
  let hold: Hold | undefined;
  try {
    hold = await Hold.take(buckets.holds, ctx.clock, what, control.signal, margins.hold);
  } catch (error) {
    if (!isStoreError(error)) throw error;
    const message = `The hold could not be written to cold (${error.message}): let no prune run meanwhile, or give cold-access-key-id the right to write.`;
    notices.push({ level: 'notice', title: 'No hold', message });
  }
  try {
    // Read again: objects that were deleted before the hold was written are not named any more.
    const base = await loadBase(options, buckets, control.signal);
    phases.point = base.point;
    await work(base, hold);
    if (hold?.lapsed === true) {
      const message = 'The hold could not be renewed all the time: a sweep may have run meanwhile.';
      notices.push({ level: 'warning', title: 'Hold lapsed', message });
    }
  } finally {
    if (hold !== undefined) await release(hold, run, phases.copied?.journalLeft);
  }
}

async function release(
  hold: Hold,
  { ctx, margins }: ColdRun,
  journal: NamedJournal | undefined,
): Promise<void> {
  try {
    await withTimeout(ctx.clock, margins.shutdownGraceMs, (signal) => hold.release(signal, journal));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    ctx.log.warning(`The hold in cold was not removed (${why}); it ends by itself within half an hour.`);
  }
}

/** Lines of the input that match no key of the point. */
export function noteUnmatched({ notices }: ColdRun, { unmatched }: LineWatch, { hot }: Generation): void {
  for (const line of unmatched.slice(0, MAX_UNMATCHED_LINES)) {
    const message = unmatchedWords(line, hot);
    notices.push({ level: 'warning', title: 'A line matches nothing', message });
  }
}

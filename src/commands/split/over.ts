import { InputError } from '../../core/input-error.ts';
import { defined } from '../../core/defined.ts';
import { VERSION } from '../../core/version.ts';
import { SPLITS } from '../../manifest/layout.ts';
import type { Committed, State } from '../../manifest/state.ts';
import type { SplitResult } from '../../report/split/result.ts';
import { firstListed } from '../../store/listing/listing.ts';
import type { BackupRun } from '../backup/backup-run.ts';

/** A result with nothing done yet. */
export function splitResult(
  { ctx }: Pick<BackupRun, 'ctx'>,
  command: SplitResult['command'],
  split: string,
  change: Partial<SplitResult> = {},
): SplitResult {
  return {
    format: 1,
    program: VERSION,
    command,
    outcome: 'complete',
    runId: ctx.identity.runId,
    split,
    shards: [],
    pieces: { all: 0, done: 0, takenOver: 0 },
    objects: 0,
    bytes: 0,
    problem: null,
    ...change,
  };
}

/** True where a generation is that of the split, or came after it. */
export function isCommitted(committed: Committed | undefined, split: string): boolean {
  const { generation } = committed ?? {};
  if (generation === undefined) return false;
  return generation.run === split || (generation.recentRuns ?? []).some(({ run }) => run === split);
}

/** Why nobody holds the lease for the split; undefined where no such split was ever planned. Throws StoreError. */
export async function whyOver(
  state: State,
  split: string,
  signal: AbortSignal,
): Promise<SplitResult['over']> {
  if (isCommitted(await state.load(signal), split)) return 'committed';
  const prefix = state.cold.key(`${SPLITS}${split}/`);
  const planned = await firstListed(state.cold, { prefix, maxKeys: 1 }, () => true, signal);
  return planned === undefined ? undefined : 'superseded';
}

/** The result for a split that is over. Throws InputError where there is none of that name. */
export async function overResult(
  run: BackupRun,
  command: SplitResult['command'],
  split: string,
  state: State,
): Promise<SplitResult> {
  const over = await whyOver(state, split, run.control.signal);
  if (over === undefined)
    throw new InputError('split', `names no split run of this cold; expected the output split of plan`);
  return splitResult(run, command, split, defined({ over }));
}

import type { IsoTime } from '../../manifest/entry.ts';
import type { LocksMarker } from '../../manifest/generation.ts';
import type { Committed } from '../../manifest/state.ts';
import { VERSION } from '../../core/version.ts';
import type { LocksReport } from '../../report/parts/locks-report.ts';
import type { BackupRun, ReadAccess, WriteAccess } from '../backup/backup-run.ts';
import { extendLocks } from './extend.ts';

/**
 * Locks what the manifest that a backup has just committed says, before anything is pruned: a version that this run superseded
 * may have no lock any more. `onCommit` gets the manifest that records it. Undefined without `lock`.
 */
export async function lockAfter(
  { options, ctx, control }: BackupRun,
  { cold, state, fence }: WriteAccess,
  started: IsoTime,
  committed: Committed,
  onCommit: (committed: Committed) => void,
): Promise<LocksReport | undefined> {
  const { lock } = options.cold;
  if (lock === undefined) return undefined;
  const { signal } = control;
  const record = async (locks: LocksMarker): Promise<void> => {
    const { generation } = committed;
    const number = await state.nextGeneration(generation.generation, signal);
    const next = { ...generation, generation: number, base: generation.generation };
    const marked = { ...next, epoch: fence.epoch, run: ctx.identity.runId, time: started, program: VERSION };
    onCommit(await state.commit({ ...marked, locks }, committed, signal));
  };
  const stopped = (): boolean => control.stopped();
  const { policy } = options.pruning;
  return extendLocks(committed, { state, cold, lock, policy, started, record, stopped, signal });
}

/** What a backup would lock and ask, by the manifest as it is. */
export async function previewLocks(
  { options, control }: BackupRun,
  { cold, state, committed }: ReadAccess,
  started: IsoTime,
): Promise<LocksReport | undefined> {
  const { lock } = options.cold;
  if (lock === undefined || committed === undefined) return undefined;
  const { signal } = control;
  const stopped = (): boolean => control.stopped();
  const { policy } = options.pruning;
  return extendLocks(committed, { state, cold, lock, policy, started, record: undefined, stopped, signal });
}

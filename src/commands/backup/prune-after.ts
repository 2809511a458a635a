import type { IsoTime } from '../../manifest/entry.ts';
import type { Committed } from '../../manifest/state.ts';
import type { PruneReport } from '../../report/result.ts';
import { failedByStore, heldByState, prune } from '../prune/prune-run.ts';
import type { BackupRun, WriteAccess } from './backup-run.ts';

/**
 * Prunes after a backup that is committed by now: an error that holds pruning up is reported, and changes nothing about
 * that. `onCommit` gets each manifest that pruning commits, also where it throws later. Undefined where nothing was to do.
 */
export async function pruneAfter(
  { options, ctx, control }: BackupRun,
  { cold, state, fence }: WriteAccess,
  started: IsoTime,
  committed: Committed,
  onCommit: (committed: Committed) => void,
): Promise<PruneReport | undefined> {
  const { pruning: settings, maxFailures } = options;
  if (settings.mode === 'off' || control.stopped()) return undefined;
  try {
    const pruned = await prune(committed, {
      state,
      cold,
      settings,
      maxFailures,
      started,
      ctx,
      mode: { kind: 'prune', fence },
      stopped: () => control.stopped(),
      onCommit,
      signal: control.signal,
    });
    return pruned?.report;
  } catch (error) {
    const report = heldByState(error) ?? failedByStore(error);
    if (report === undefined) throw error;
    return report;
  }
}

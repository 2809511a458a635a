import { formatBytes, formatDuration, formatMany } from '../../core/format.ts';
import { formatTime } from '../words.ts';

/** The newest rehearsal of a restore that is kept in cold. */
export interface RehearsedStatus {
  readonly run: string;
  /** ISO time. */
  readonly time: string;
  readonly restorePoint: string;
  readonly target: 'bucket' | 'folder' | 'read';
  /** What was restored and compared, and what could not be. */
  readonly keys: number;
  readonly bytes: number;
  readonly failed: number;
  readonly allKeys: number;
  readonly allBytes: number;
  /** How long a restore of everything is expected to take; null where nothing was restored. */
  readonly rtoMs: number | null;
}

const TARGETS = { bucket: 'to a bucket', folder: 'to a folder', read: 'only read' } as const;

/** Two facts: what was rehearsed when, and how long everything would take. `now` is an ISO time. */
export function rehearsedWords(
  rehearsed: RehearsedStatus | null,
  now: string,
): { readonly last: string; readonly rto: string | undefined } {
  if (rehearsed === null)
    return { last: 'never: a backup that was never restored is not proven', rto: undefined };
  const { time, target, keys, allKeys, failed, rtoMs, allBytes } = rehearsed;
  const age = formatDuration(Math.max(0, Date.parse(now) - Date.parse(time)));
  const bad = failed === 0 ? '' : `; ${formatMany(failed, 'key')} could not be restored`;
  const last = `${formatTime(time)}, ${age} ago, ${TARGETS[target]}: ${formatMany(keys, 'key')} of ${allKeys}${bad}`;
  const what = target === 'read' ? 'to read' : 'to restore';
  const rto =
    rtoMs === null
      ? undefined
      : `${formatDuration(rtoMs)} ${what} ${formatMany(allKeys, 'key')}, ${formatBytes(allBytes)}, by that rehearsal`;
  return { last, rto };
}

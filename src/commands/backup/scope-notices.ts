import { formatMany } from '../../core/format.ts';
import { isSuspicious, MAX_UNMATCHED_LINES, unmatchedWords } from '../../plan/unmatched.ts';
import type { Notice } from '../../report/result.ts';
import { placeName } from '../../report/words.ts';
import type { BackupRun } from './backup-run.ts';
import type { RunPhases } from './phases.ts';

/**
 * Lines of the scope that match nothing, and a first backup of no objects. A line that is written as if it meant something
 * else is a warning in every run; others are one in the first run of all only: tomorrow they may match.
 */
export function scopeNotices(
  { options, tally }: Pick<BackupRun, 'options' | 'tally'>,
  { start, copy, preview }: RunPhases,
): Notice[] {
  const unmatched = copy?.kind === 'copied' ? copy.unmatched : preview?.unmatched;
  if (unmatched === undefined) return [];
  const { hot } = options;
  const first = start?.base === 'none';
  const notices = unmatched.slice(0, MAX_UNMATCHED_LINES).map((line): Notice => ({
    level: first || line.input === 'prefixes' || isSuspicious(line, hot) ? 'warning' : 'notice',
    title: 'A line matches nothing',
    message: unmatchedWords(line, hot),
  }));
  if (!first || tally.counts.scanned > 0) return notices;
  const { excluded } = tally.counts;
  const why =
    excluded > 0
      ? `all ${formatMany(excluded, 'key')} that it lists are excluded: check exclude`
      : 'its listing is empty: check hot, its prefix and prefixes';
  const message = `${placeName(hot)} at ${hot.endpoint} has nothing to back up: ${why}.`;
  return [{ level: 'warning', title: 'A backup of 0 objects', message }, ...notices];
}

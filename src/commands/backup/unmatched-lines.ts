import type { UnmatchedLine } from '../../plan/unmatched.ts';
import { isStoreError } from '../../store/errors.ts';
import { firstListed } from '../../store/listing/listing.ts';
import type { SliceResult } from '../../transfer/slice-context.ts';
import type { BackupRun } from './backup-run.ts';

/**
 * The prefixes and globs that no key of hot matches; undefined where not all of hot was listed. A prefix is looked up
 * once more: its keys may lie in a part of the listing that was unchanged and therefore skipped.
 */
export async function unmatchedLines(
  { tally, buckets, control }: BackupRun,
  slices: readonly SliceResult[],
): Promise<readonly UnmatchedLine[] | undefined> {
  if (!slices.every(({ complete }) => complete)) return undefined;
  const unmatched: UnmatchedLine[] = [];
  for (const line of tally.lines.unmatched) {
    if (line.input === 'prefixes' && (await mayHaveKeys(buckets, line.line, control.signal))) continue;
    unmatched.push(line);
  }
  return unmatched;
}

async function mayHaveKeys(
  { hot }: Pick<BackupRun['buckets'], 'hot'>,
  prefix: string,
  signal: AbortSignal,
): Promise<boolean> {
  try {
    const request = { prefix: hot.key(prefix), maxKeys: 1 };
    return (await firstListed(hot, request, () => true, signal)) !== undefined;
  } catch (error) {
    // Best effort: a warning that cannot be confirmed is not given.
    if (isStoreError(error) || signal.aborted) return true;
    throw error;
  }
}

import type { Committed } from '../../manifest/state.ts';
import { scopeName } from '../../plan/recent-runs.ts';
import { firstListed } from '../../store/listing/listing.ts';
import { MAX_SHARDS } from '../../manifest/splits/plan.ts';
import type { BackupRun } from '../backup/backup-run.ts';

/** What one worker does in two hours: copies, and keys of a listing that it only compares (docs/performance.md). */
const COPIES = 3_000 * 7_200;
const KEYS = 30_000 * 7_200;
/** `auto` starts no more than this. */
const MOST = 64;
/** `auto` for a first backup: nobody knows yet how large it is. */
const FIRST = 8;
/** A first backup with fewer keys than this is done before other machines have started. */
const SMALL = 4_000;

/** How many workers to start: what was asked for, or for `auto` what the last run of the scope suggests. Throws StoreError. */
export async function shardsFor(
  run: BackupRun,
  asked: number | 'auto',
  committed: Committed | undefined,
): Promise<number> {
  if (asked !== 'auto') return Math.min(asked, MAX_SHARDS);
  const { generation } = committed ?? {};
  const scope = scopeName(run.options);
  const last = (generation?.recentRuns ?? []).findLast((one) => one.scope === scope);
  if (last !== undefined && generation?.complete === true) return shardsOf(last);
  return (await isSmall(run)) ? 1 : FIRST;
}

/** For a run like that one. */
export function shardsOf({ scanned, copied }: { readonly scanned: number; readonly copied: number }): number {
  return Math.min(MOST, Math.max(1, Math.ceil(copied / COPIES + scanned / KEYS)));
}

async function isSmall({ options, buckets: { hot }, control }: BackupRun): Promise<boolean> {
  let seen = 0;
  for (const prefix of options.prefixes.length === 0 ? [''] : options.prefixes) {
    const more = await firstListed(hot, { prefix: hot.key(prefix) }, () => ++seen > SMALL, control.signal);
    if (more !== undefined) return false;
  }
  return true;
}

import type { ListedBlocks } from '../../manifest/listed.ts';
import type { Committed } from '../../manifest/state.ts';
import type { BackupOptions } from '../../options/options.ts';
import type { Log } from '../../core/run-context.ts';
import { findBorders } from '../../store/listing/borders.ts';
import type { Bucket } from '../../store/bucket.ts';
import { isUnsorted, sortListing } from '../../store/listing/unsorted.ts';
import { pieces } from '../../transfer/march.ts';
import type { Piece, Stretch } from '../../transfer/skim.ts';
import { listScope } from '../../transfer/slice.ts';
import type { Slice } from '../../transfer/slice.ts';
import { slicesOf } from './slices.ts';

/** How hot is listed, and into which slices the run is cut. */
export interface ListingPlan {
  readonly slices: readonly Slice[];
  readonly listing: (slice: Slice) => AsyncIterable<Piece | Stretch>;
  close(): Promise<void>;
}

/**
 * Slices run along the manifest's segments; without one, along borders that are looked for. A store that
 * lists out of order is listed once, whole, and sorted on disk. `listed` is what the last run of this scope saw.
 */
export async function planListing(
  committed: Committed | undefined,
  options: BackupOptions,
  hot: Bucket,
  log: Log,
  listed: ListedBlocks,
  signal: AbortSignal,
): Promise<ListingPlan> {
  const segments = committed?.generation.segments ?? [];
  const prefixes = options.prefixes.length === 0 ? [''] : options.prefixes;
  if (await anyUnsorted(hot, prefixes, signal)) {
    log.notice(
      'Hot lists its keys out of order: the whole listing is taken first and sorted on disk, which takes longer.',
    );
    const sorted = await sortListing(hot, prefixes, signal);
    return {
      slices: slicesOf(segments, []),
      listing: ({ range }) => pieces(sorted.range(range)),
      close: () => sorted.close(),
    };
  }
  const borders = segments.length > 0 ? [] : await firstBorders(hot, prefixes, signal);
  return {
    slices: slicesOf(segments, borders, listed),
    listing: (slice) => listScope(hot, prefixes, slice, signal),
    close: () => Promise.resolve(),
  };
}

async function anyUnsorted(hot: Bucket, prefixes: readonly string[], signal: AbortSignal): Promise<boolean> {
  for (const prefix of prefixes) if (await isUnsorted(hot, prefix, signal)) return true;
  return false;
}

async function firstBorders(
  hot: Bucket,
  prefixes: readonly string[],
  signal: AbortSignal,
): Promise<string[]> {
  const borders: string[] = [];
  for (const prefix of prefixes) {
    if (borders.length > 0 || prefix !== '') borders.push(prefix);
    borders.push(...(await findBorders(hot, prefix, signal)));
  }
  return borders;
}

import { compareKeys, detached } from '../core/keys.ts';
import type { KnownBlock } from '../manifest/listed.ts';
import type { SegmentLine, SegmentRef } from '../manifest/segment.ts';
import type { State } from '../manifest/state.ts';
import type { Bucket } from '../store/bucket.ts';
import type { ListedObject } from '../store/contract.ts';
import type { KeyRange } from '../store/listing/listing.ts';
import type { Skipped } from './march.ts';
import { skim } from './skim.ts';
import type { Piece, Stretch } from './skim.ts';

/** A slice of the key space as its listing needs it. */
export interface ListedRange {
  readonly range: KeyRange;
  /** What an earlier run saw of the listing. A block that is still listed the same is not read again. */
  readonly previousBlocks?: readonly KnownBlock[];
}

/** True where one of the prefixes starts the key, and where there are none. */
export function inPrefixes(prefixes: readonly string[], key: string): boolean {
  return prefixes.length === 0 || prefixes.some((prefix) => key.startsWith(prefix));
}

/** Lists hot's part of a slice, as far as the prefixes reach: sorted, none inside another. */
export async function* listScope(
  hot: Bucket,
  prefixes: readonly string[],
  { range, previousBlocks = [] }: ListedRange,
  signal: AbortSignal,
): AsyncGenerator<Piece | Stretch> {
  let position = range.after;
  for (const prefix of prefixes.length === 0 ? [''] : prefixes) {
    const beforeRange =
      range.after !== undefined && compareKeys(range.after, prefix) > 0 && !range.after.startsWith(prefix);
    const afterRange = range.upto !== undefined && compareKeys(prefix, range.upto) > 0;
    if (beforeRange || afterRange) continue;
    const blocks =
      prefix === '' ? previousBlocks : previousBlocks.filter(({ end }) => end.startsWith(prefix));
    for await (const part of skim(hot, prefix, range, blocks, signal, position)) {
      position = part.block?.end ?? position;
      yield part;
    }
  }
}

export interface StopConditions {
  /** True once no new work may be taken. */
  readonly stopped: () => boolean;
  /** Aborted when a stop took too long: the listing may end with its reason. */
  readonly signal: AbortSignal;
  /** Aborted only where nothing may be committed: then the error is thrown. */
  readonly finishing: AbortSignal;
}

/** The listing until the run stops: then it ends early, and `onCut` is called. */
export async function* untilStopped(
  listing: AsyncIterable<Piece | Stretch>,
  { stopped, signal, finishing }: StopConditions,
  onCut: () => void,
): AsyncGenerator<Piece | Stretch> {
  try {
    for await (const page of listing) {
      if (stopped()) {
        onCut();
        return;
      }
      yield page;
    }
  } catch (error) {
    // The end of the drain aborts a listing, too.
    if (!signal.aborted || finishing.aborted) throw error;
    onCut();
  }
}

/**
 * The manifest's entries of the segments, without those that `skipped` covers: segments that it covers whole are not read.
 * `beforeReading` is awaited before each of the others.
 */
export async function* entriesOf(
  segments: readonly SegmentRef[],
  state: State,
  skipped: Skipped,
  signal: AbortSignal,
  beforeReading?: () => Promise<void>,
): AsyncGenerator<readonly SegmentLine[]> {
  for (const segment of segments) {
    if (skipped.covers(segment.last)) {
      skipped.add(segment.count);
      continue;
    }
    await beforeReading?.();
    for await (const lines of state.entries(segment, signal)) {
      const from = skipped.through === undefined ? 0 : lines.findIndex(({ key }) => !skipped.covers(key));
      skipped.add(from < 0 ? lines.length : from);
      if (from === 0) yield lines;
      else if (from > 0) yield lines.slice(from);
    }
  }
}

/** For work that outlives the page of the listing: a closure that held the object as listed would keep the page. */
export function offItsPage(listed: ListedObject): ListedObject {
  return { ...listed, key: detached(listed.key), etag: detached(listed.etag) };
}

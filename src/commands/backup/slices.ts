import { defined } from '../../core/defined.ts';
import { knownBlocks } from '../../manifest/listed.ts';
import type { ListedBlocks } from '../../manifest/listed.ts';
import type { SegmentRef } from '../../manifest/segment.ts';
import { SEGMENT_ENTRIES } from '../../manifest/segment.ts';
import type { Slice } from '../../transfer/slice-context.ts';

/** Neighbouring segments that together stay below this many entries make one slice, and one segment when it changes. */
const SMALL = SEGMENT_ENTRIES / 2;

/**
 * Cuts the whole key space along the segments' borders: each slice holds the keys after the last key of the
 * one before it, up to and with its own last; the last one is open. Without segments, along `borders`, keys
 * in order. `listed` is what an earlier run saw of the listing.
 */
export function slicesOf(
  segments: readonly SegmentRef[],
  borders: readonly string[],
  listed: ListedBlocks = new Map(),
): readonly Slice[] {
  const groups = segments.length > 0 ? grouped(segments) : borders.map(() => []);
  const ends = segments.length > 0 ? groups.map((group) => group.at(-1)?.last) : borders;
  if (segments.length === 0) groups.push([]);
  return groups.map((group, i) => {
    const after = i === 0 ? undefined : ends[i - 1];
    const upto = i === groups.length - 1 ? undefined : ends[i];
    const range = { ...defined({ after, upto }) };
    return { range, segments: group, previousBlocks: knownBlocks(group, listed, after) };
  });
}

function grouped(segments: readonly SegmentRef[]): SegmentRef[][] {
  const groups: SegmentRef[][] = [];
  let count = 0;
  for (const segment of segments) {
    const last = groups.at(-1);
    if (last !== undefined && count + segment.count <= SMALL) {
      last.push(segment);
      count += segment.count;
    } else {
      groups.push([segment]);
      count = segment.count;
    }
  }
  return groups;
}

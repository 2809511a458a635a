import type { Stored } from '../manifest/journal.ts';
import type { SegmentRef } from '../manifest/segment.ts';
import { compareKeys } from '../store/keys.ts';
import type { Slice } from '../transfer/slice.ts';

/**
 * Cuts the whole key space along the segments' borders: slice i holds the keys after the last key of segment
 * i - 1, up to and with its own; the last one is open. Settled facts go to the slice that covers their key.
 */
export function slicesOf(segments: readonly SegmentRef[], facts: readonly Stored[]): readonly Slice[] {
  const slices: Slice[] = [];
  let at = 0;
  let after: string | undefined;
  for (let i = 0; i < Math.max(1, segments.length); i++) {
    const segment = segments[i];
    const upto = i < segments.length - 1 ? segment?.last : undefined;
    const from = at;
    while (at < facts.length && (upto === undefined || compareKeys(facts[at]?.entry.key ?? '', upto) <= 0))
      at++;
    const range = { ...(after === undefined ? {} : { after }), ...(upto === undefined ? {} : { upto }) };
    slices.push({ range, segment, facts: facts.slice(from, at) });
    after = upto;
  }
  return slices;
}

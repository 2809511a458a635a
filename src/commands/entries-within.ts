import type { Generation } from '../manifest/generation.ts';
import type { SegmentLine } from '../manifest/segment.ts';
import type { State } from '../manifest/state.ts';
import { mayHold } from '../plan/key-ranges.ts';

/** The entries below some prefixes, in key order and in batches; segments that can hold none are not read. */
export async function* entriesWithin(
  state: State,
  { segments }: Generation,
  prefixes: readonly string[],
  signal: AbortSignal,
): AsyncGenerator<readonly SegmentLine[]> {
  for (const segment of segments) {
    if (!mayHold(segment, prefixes)) continue;
    for await (const batch of state.entries(segment, signal)) {
      yield prefixes.length === 0
        ? batch
        : batch.filter(({ entry }) => prefixes.some((prefix) => entry.key.startsWith(prefix)));
    }
  }
}

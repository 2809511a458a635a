import type { SegmentRef } from '../../src/manifest/segment.ts';
import { SegmentWriter } from '../../src/manifest/segments/segment-writer.ts';

/** The one segment that these lines make. `lines` hold one entry each, in key order, at least one. */
export async function encodeSegment(
  lines: readonly string[],
  first: string,
  last: string,
  bytes: number,
): Promise<{ readonly ref: SegmentRef; readonly file: Uint8Array }> {
  let file: Uint8Array | undefined;
  const writer = new SegmentWriter(Infinity, async (_ref, written) => void (file = written));
  for (const [i, line] of lines.entries())
    await writer.add(i === 0 ? first : last, line, i === 0 ? bytes : 0);
  const [ref] = await writer.end();
  return { ref: ref!, file: file! };
}

import type { CopyPath } from '../../core/domain.ts';
import { StoreError } from '../../store/errors.ts';
import type { ByteRange } from '../../store/contract.ts';

/** S3 (docs, "Multipart upload limits"): 5 MiB to 5 GiB a part but the last, 10,000 parts. */
export const MAX_PARTS = 10_000;
const MIN_PART_BYTES = 5 * 1024 * 1024;
/** Storj cuts its segments at 64 MB, and a Bridge Node takes 100 MB: below both. */
const DEFAULT_PART_BYTES = 60_000_000;
/** Of what passes through this program: it is held in memory, see one-part.ts. */
const STREAMED_PART_BYTES = 16 * 1024 * 1024;
/** What passes through this program goes in parts above this: a stream that breaks off is then not all lost. */
const STREAMED_WHOLE_BYTES = 100_000_000;

/** True where an object of this size goes in parts. `ceiling` is what one operation may move. */
export function goesInParts(path: CopyPath, size: number, ceiling: number): boolean {
  return size > (path === 'streamed' ? Math.min(ceiling, STREAMED_WHOLE_BYTES) : ceiling);
}

/** The size of the parts of an object, as the endpoint takes them. Throws `too-large` where 10,000 do not suffice. */
export function partSizeFor(
  path: CopyPath,
  size: number,
  ceiling: number,
  wantedSize: number | undefined,
): number {
  const least = Math.max(MIN_PART_BYTES, Math.ceil(size / MAX_PARTS));
  const partSize = Math.min(
    Math.max(wantedSize ?? (path === 'streamed' ? STREAMED_PART_BYTES : DEFAULT_PART_BYTES), least),
    ceiling,
  );
  if (partSize >= least) return partSize;
  const most = partSize * MAX_PARTS;
  throw new StoreError(
    'too-large',
    `${size} bytes do not fit into ${MAX_PARTS} parts of ${partSize} (${most} at the most)`,
    { operation: 'CreateMultipartUpload' },
  );
}

/** The parts' ranges, in order; part numbers count from 1. */
export function rangesOf(size: number, partSize: number): readonly ByteRange[] {
  const ranges: ByteRange[] = [];
  for (let first = 0; first < size; first += partSize)
    ranges.push({ first, last: Math.min(first + partSize, size) - 1 });
  return ranges;
}

import type { CopyPath } from '../../core/domain.ts';
import { StoreError } from '../../store/errors.ts';
import type { CopySettings } from '../copy-settings.ts';
import type { ByteRange } from '../../store/contract.ts';
import type { Dialect, Limits } from '../../store/dialect.ts';

/** Storj cuts its segments at 64 MB, and a Bridge Node takes 100 MB: below both. */
const DEFAULT_PART_BYTES = 60_000_000;
/** Of what passes through this program: it is held in memory, see one-part.ts. */
export const STREAMED_PART_BYTES = 16 * 1024 * 1024;
/** What passes through this program goes in parts above this: a stream that breaks off is then not all lost. */
const STREAMED_WHOLE_BYTES = 100_000_000;

/** True where an object of this size goes in parts to a store of this kind. `ceiling` is what one operation may move. */
export function goesInParts(
  path: CopyPath,
  size: number,
  ceiling: number,
  { abilities }: Pick<Dialect, 'abilities'>,
): boolean {
  if (!abilities.has(path === 'streamed' ? 'parts' : 'copyParts')) return false;
  return size > (path === 'streamed' ? Math.min(ceiling, STREAMED_WHOLE_BYTES) : ceiling);
}

/** The size of the parts of an object, as the endpoint takes them. Throws `too-large` where no number of parts suffices. */
export function partSizeFor(
  path: CopyPath,
  size: number,
  ceiling: number,
  wantedSize: number | undefined,
  { part }: Pick<Limits, 'part'>,
): number {
  const least = Math.max(part.min, Math.ceil(size / part.count));
  const partSize = Math.min(
    Math.max(wantedSize ?? (path === 'streamed' ? STREAMED_PART_BYTES : DEFAULT_PART_BYTES), least),
    ceiling,
    part.max,
  );
  if (partSize >= least) return partSize;
  const most = partSize * part.count;
  throw new StoreError(
    'too-large',
    `${size} bytes do not fit into ${part.count} parts of ${partSize} (${most} at the most)`,
    { operation: 'createUpload' },
  );
}

/**
 * Lowers what a body may have after a store, or a proxy before it, refused one of an object of `size` bytes as too large.
 * `limit` is what a body might have when that one was sent: another object may have lowered it meanwhile. True where the object is worth another try in smaller parts.
 */
export function lowerBodyLimit(
  error: StoreError,
  size: number,
  { ceiling, partSize }: Pick<CopySettings, 'ceiling' | 'partSize'>,
  dialect: Dialect,
  limit: number,
): boolean {
  if (error.status === undefined) return false; // no store said that
  const refused = goesInParts('streamed', size, limit, dialect)
    ? partSizeFor('streamed', size, limit, partSize, dialect.limits)
    : size;
  return ceiling.lowerBody(refused, dialect.limits.part.min);
}

/** The parts' ranges, in order; part numbers count from 1. */
export function rangesOf(size: number, partSize: number): readonly ByteRange[] {
  const ranges: ByteRange[] = [];
  for (let first = 0; first < size; first += partSize)
    ranges.push({ first, last: Math.min(first + partSize, size) - 1 });
  return ranges;
}

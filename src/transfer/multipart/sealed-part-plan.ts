import { CHUNK_BYTES, sealedBytes, TAG_BYTES } from '../../core/encryption/sizes.ts';
import type { Limits } from '../../store/dialect.ts';
import { StoreError } from '../../store/errors.ts';
import { STREAMED_PART_BYTES } from './part-plan.ts';

/** A part is held in memory, twice, while it is encrypted: its hash must be known before it is sent. */
const MAX_SEALED_PART_BYTES = 64 * 1024 * 1024;

/**
 * Bytes of content in each part of an object that is encrypted: whole chunks, so that parts can be made in any order.
 * Throws `too-large` where no number of parts suffices.
 */
export function sealedPartSize(
  size: number,
  ceiling: number,
  wantedSize: number | undefined,
  { part }: Pick<Limits, 'part'>,
  headBytes: number,
): number {
  const room = Math.min(ceiling, part.max, MAX_SEALED_PART_BYTES) - headBytes;
  const most = Math.floor(room / (CHUNK_BYTES + TAG_BYTES)) * CHUNK_BYTES;
  const least = wholeChunks(Math.max(part.min, Math.ceil(size / part.count)));
  if (least > most)
    throw new StoreError(
      'too-large',
      `${size} bytes do not fit into ${part.count} parts of ${most}, which is the most that is encrypted at once here`,
      { operation: 'createUpload' },
    );
  return Math.min(Math.max(wholeChunks(wantedSize ?? STREAMED_PART_BYTES), least), most);
}

function wholeChunks(bytes: number): number {
  return Math.ceil(bytes / CHUNK_BYTES) * CHUNK_BYTES;
}

/** Bytes of the part that holds this range of the content, as it is stored. */
export function sealedPartBytes(
  { first, last }: { readonly first: number; readonly last: number },
  headBytes: number,
): number {
  return (first === 0 ? headBytes : 0) + sealedBytes(last - first + 1);
}

/** Bytes of the first part, where it is not the only one. */
export function firstPartBytes(size: number, partSize: number, headBytes: number): number {
  return headBytes + sealedBytes(Math.min(size, partSize));
}

/** Bytes of each part of a content that is opened as it is read: whole chunks, so that each part is read by itself. */
export function openedPartSize(bytes: number, ceiling: number): number {
  const whole = wholeChunks(bytes);
  return whole <= ceiling ? whole : whole - CHUNK_BYTES;
}

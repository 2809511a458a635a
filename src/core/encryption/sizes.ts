/** Bytes of content in each chunk of an age file, all but the last. Parts of an object begin at multiples of it. */
export const CHUNK_BYTES = 64 * 1024;
/** What each chunk has more than its content: the tag of ChaCha20-Poly1305. */
export const TAG_BYTES = 16;

/** Chunks of a content of so many bytes: an empty one has one. */
export function chunksOf(size: number): number {
  return Math.max(1, Math.ceil(size / CHUNK_BYTES));
}

/** Bytes of chunks that hold so many bytes of content, which begin at a chunk. Nothing for nothing. */
export function sealedBytes(size: number): number {
  return size + TAG_BYTES * Math.ceil(size / CHUNK_BYTES);
}

/** Bytes of the whole file. */
export function storedBytes(size: number, headBytes: number): number {
  return headBytes + size + TAG_BYTES * chunksOf(size);
}

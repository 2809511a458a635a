import { checksumLike } from '../../src/manifest/checksum.ts';

/** Reads a stream to its end: its length, and its checksum in the form of `known`; undefined as in `checksumLike`. */
export async function checksumOf(
  stream: AsyncIterable<Uint8Array>,
  known: string | undefined,
): Promise<{ readonly size: number; readonly checksum: string | undefined }> {
  const sum = checksumLike(known);
  let size = 0;
  for await (const chunk of stream) {
    sum?.update(chunk);
    size += chunk.length;
  }
  return { size, checksum: sum?.value() };
}

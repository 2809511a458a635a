import { createHash } from 'node:crypto';
import { Crc32c } from '../storage/crc32c.ts';
import { wholeBlob, type Blobs, type Content } from '../storage/content.ts';
import { invalid, tooLarge } from './errors.ts';
import type { SentMetadata } from './metadata.ts';

/** Google's own ceiling for an object: 5 TiB. */
export const MAX_OBJECT_BYTES = 5 * 1024 ** 4;

export interface ReceivedMedia {
  readonly content: Content;
  /** Hex. */
  readonly md5: string;
  readonly crc32c: string;
}

/** Stores bytes as they come. Nothing is kept where that fails. */
export async function receiveMedia(
  { blobs, operationLimit }: { blobs: Blobs; operationLimit: number },
  chunks: AsyncIterable<Buffer>,
): Promise<ReceivedMedia> {
  const limit = Math.min(operationLimit, MAX_OBJECT_BYTES);
  const writer = blobs.write();
  const md5 = createHash('md5');
  const crc = new Crc32c();
  let size = 0;
  try {
    for await (const chunk of chunks) {
      size += chunk.length;
      if (size > limit) throw tooLarge(size, limit);
      md5.update(chunk);
      crc.update(chunk);
      await writer.write(chunk);
    }
    return { content: wholeBlob(await writer.finish()), md5: md5.digest('hex'), crc32c: crc.base64() };
  } catch (error) {
    await writer.discard();
    throw error;
  }
}

/** Throws 400 where the metadata told other hashes than the bytes have. */
export function checkHashes(
  { md5Hash, crc32c }: Pick<SentMetadata, 'md5Hash' | 'crc32c'>,
  received: { readonly md5: string | undefined; readonly crc32c: string },
): void {
  const md5 = received.md5 === undefined ? undefined : Buffer.from(received.md5, 'hex').toString('base64');
  if (md5Hash !== undefined && md5 !== undefined && md5Hash !== md5) {
    throw invalid(`Provided MD5 hash "${md5Hash}" doesn't match calculated MD5 hash "${md5}".`);
  }
  if (crc32c !== undefined && crc32c !== received.crc32c) {
    throw invalid(`Provided CRC32C "${crc32c}" doesn't match calculated CRC32C "${received.crc32c}".`);
  }
}

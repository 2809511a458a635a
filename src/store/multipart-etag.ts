import { createHash } from 'node:crypto';
import type { Part } from './store.ts';

/** The ETag that S3 gives a completed multipart upload: the MD5 of the parts' MD5s, and their number. */
export function multipartEtag(parts: readonly Part[]): string {
  const digest = createHash('md5');
  for (const { etag } of parts) digest.update(etag, 'hex');
  return `${digest.digest('hex')}-${parts.length}`;
}

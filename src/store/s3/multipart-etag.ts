import { createHash } from 'node:crypto';
import { md5Of } from '../evidence.ts';

/**
 * The ETag that S3 gives a completed multipart upload: the MD5 of the parts' MD5s, in order, and their number.
 * Undefined where the parts' ETags cannot be MD5s. Where they look like it and are not (KMS), so does this.
 */
export function multipartEtag(parts: readonly { readonly etag: string }[]): string | undefined {
  const digest = createHash('md5');
  for (const { etag } of parts) {
    const md5 = md5Of({ etag });
    if (md5 === undefined) return undefined;
    digest.update(md5, 'hex');
  }
  return `${digest.digest('hex')}-${parts.length}`;
}

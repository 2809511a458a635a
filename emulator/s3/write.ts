import { randomBytes } from 'node:crypto';
import type { Bucket, Checksum, StoredObject } from '../storage/bucket.ts';
import type { Blobs, Content } from '../storage/content.ts';
import { attributesOf, encryptionOf } from './attributes.ts';
import { receiveContent } from './body.ts';
import type { BucketCall, Reply } from './call.ts';
import { checkWrite, writeConditions } from './conditions.ts';
import { lockOf } from './object-lock.ts';
import { versionHeader } from './stored-versions.ts';

/** Conditions are checked before the body is taken, and again in the moment it becomes the object. */
export async function putObject(call: BucketCall): Promise<Reply> {
  const { bucket, store } = call;
  const { key } = call.target;
  const attributes = attributesOf(call.headers);
  const conditions = writeConditions(call.headers, bucket.behaviour, 'put');
  checkWrite(bucket, key, conditions);
  const { content, md5, checksum } = await receiveContent(call);
  call.access.countUpload(bucket, content.size);
  const stored = orDrop(store.blobs, content, () => {
    checkWrite(bucket, key, conditions);
    return bucket.put(key, {
      attributes,
      content,
      md5,
      etag: etagOf(bucket, md5, attributes.headers),
      ...lockOf(call),
      ...(checksum && { checksum }),
    });
  });
  return { status: 200, headers: writtenHeaders(bucket, stored) };
}

/** What the answer to a write says of the new version. */
export function writtenHeaders(bucket: Bucket, stored: StoredObject): Record<string, string> {
  return {
    etag: `"${stored.etag}"`,
    ...versionHeader(bucket, stored.versionId),
    ...checksumHeader(stored.checksum),
    ...encryptionOf(stored.attributes.headers),
  };
}

export function checksumHeader(checksum: Checksum | undefined): Record<string, string> {
  if (!checksum) return {};
  return { [`x-amz-checksum-${checksum.algorithm}`]: checksum.value, 'x-amz-checksum-type': checksum.type };
}

/** The ETag of bytes with this MD5: the MD5 itself, but under KMS. */
export function etagOf(bucket: Bucket, md5: string, headers: Readonly<Record<string, string>>): string {
  return underKms(bucket, headers) ? randomBytes(16).toString('hex') : md5;
}

export function underKms(bucket: Bucket, headers: Readonly<Record<string, string>>): boolean {
  return bucket.behaviour.kmsEtags || headers['x-amz-server-side-encryption'] === 'aws:kms';
}

/** Runs `store`; where it throws, nobody will refer to `content`, and its bytes go. */
export function orDrop<T>(blobs: Blobs, content: Content, store: () => T): T {
  try {
    return store();
  } catch (error) {
    blobs.retain(content);
    blobs.release(content);
    throw error;
  }
}

import { NULL_VERSION, type Bucket, type StoredObject } from '../storage/bucket.ts';
import { S3Error, invalidArgument, noSuchKey, noSuchVersion } from './errors.ts';

/**
 * The object a read is about. Throws what S3 answers for keys, versions and delete markers that cannot be
 * read: 404, or 405 for a marker asked for by its version id.
 */
export function objectToRead(bucket: Bucket, key: string, versionId: string | undefined): StoredObject {
  if (versionId === undefined) {
    const current = bucket.current(key);
    if (current?.kind === 'object') return current;
    throw noSuchKey(key, current ? markerHeaders(current.versionId) : {});
  }
  const found = bucket.find(key, checkedVersionId(versionId));
  if (!found) throw noSuchVersion(key, versionId);
  if (found.kind === 'object') return found;
  throw new S3Error(405, 'MethodNotAllowed', 'The specified method is not allowed against this resource.', {
    headers: {
      ...markerHeaders(found.versionId),
      allow: 'DELETE',
      'last-modified': new Date(found.modified).toUTCString(),
    },
    details: { Method: 'GET', ResourceType: 'DeleteMarker' },
  });
}

/** Version ids that no bucket can have given are an error of their own. */
export function checkedVersionId(versionId: string): string {
  if (/^(null|[A-Za-z0-9_.-]{16,128})$/.test(versionId)) return versionId;
  throw invalidArgument('Invalid version id specified', 'versionId', versionId);
}

/** `x-amz-version-id`, which a bucket that never had versioning does not send. */
export function versionHeader(bucket: Bucket, versionId: string): Record<string, string> {
  return bucket.versioning === 'off' && versionId === NULL_VERSION ? {} : { 'x-amz-version-id': versionId };
}

function markerHeaders(versionId: string): Record<string, string> {
  return { 'x-amz-delete-marker': 'true', 'x-amz-version-id': versionId };
}

import { storedKey } from '../quirks/keys.ts';
import { receiveXml } from './body.ts';
import type { BucketCall, Reply } from './call.ts';
import { CHECKSUMS } from './checksums.ts';
import { checkWrite, writeConditions } from './conditions.ts';
import { S3Error, invalidRequest, malformedXml } from './errors.ts';
import { checkRetention } from './object-lock.ts';
import { checkedVersionId, versionHeader } from './stored-versions.ts';
import { MAX_KEY_BYTES, keyTooLong } from './target.ts';
import { childText, element, parseXml, xmlDocument, type XmlNode } from './xml.ts';

/** 204 also where there was nothing. */
export function deleteObject(call: BucketCall): Reply {
  const { bucket } = call;
  const { key, query } = call.target;
  const { ifMatch } = writeConditions(call.headers, bucket.behaviour, 'delete');
  const deleted = deleteOne(call, key, query.get('versionId'), ifMatch);
  return { status: 204, headers: deleted };
}

/** Up to 1,000 keys, each with its own outcome. */
export async function deleteObjects(call: BucketCall): Promise<Reply> {
  const { headers } = call;
  const proven =
    headers.has('content-md5') ||
    headers.has('x-amz-trailer') ||
    CHECKSUMS.some((name) => headers.has(`x-amz-checksum-${name}`));
  if (!proven) {
    throw invalidRequest('Missing required header for this request: Content-MD5 OR x-amz-checksum-*');
  }
  const root = parseXml(await receiveXml(call));
  const objects = root.children.filter((child) => child.name === 'Object');
  if (root.name !== 'Delete' || objects.length === 0 || objects.length > 1000) throw malformedXml();
  const quiet = childText(root, 'Quiet') === 'true';
  const keys = objects.map((object) => childText(object, 'Key'));
  if (keys.some((key) => key === undefined || key === '')) throw malformedXml();
  const results = objects.map((object) => deleteListed(call, object, quiet));
  return { status: 200, xml: xmlDocument('DeleteResult', results.join('')) };
}

/** The headers that tell what a delete did. */
function deleteOne(
  call: BucketCall,
  key: string,
  versionId: string | undefined,
  ifMatch: string | undefined,
): Record<string, string> {
  const { bucket } = call;
  // Conditions look at the current version only.
  if (ifMatch !== undefined) checkWrite(bucket, key, { ifMatch });
  if (versionId === undefined) {
    const marker = bucket.delete(key);
    return marker ? { 'x-amz-delete-marker': 'true', 'x-amz-version-id': marker.versionId } : {};
  }
  checkRetention(bucket.find(key, checkedVersionId(versionId)), call);
  const removed = bucket.remove(key, versionId);
  return {
    ...versionHeader(bucket, versionId),
    ...(removed?.kind === 'marker' && { 'x-amz-delete-marker': 'true' }),
  };
}

function deleteListed(call: BucketCall, object: XmlNode, quiet: boolean): string {
  const { bucket } = call;
  const key = childText(object, 'Key') ?? '';
  const versionId = childText(object, 'VersionId');
  const name = element('Key', key) + element('VersionId', versionId);
  try {
    const size = Buffer.byteLength(key, 'utf8');
    if (size > MAX_KEY_BYTES) throw keyTooLong(size);
    const ignored = bucket.behaviour.ignoreConditions.includes('delete');
    const etag = ignored ? undefined : childText(object, 'ETag');
    const done = deleteOne(call, storedKey(bucket, key), versionId, etag);
    if (quiet) return '';
    const marker = done['x-amz-delete-marker'];
    const markerId = marker === undefined ? undefined : done['x-amz-version-id'];
    return `<Deleted>${name}${element('DeleteMarker', marker)}${element('DeleteMarkerVersionId', markerId)}</Deleted>`;
  } catch (error) {
    if (!(error instanceof S3Error)) throw error;
    // In a list, an invalid version is one that is not there.
    const code = error.code === 'InvalidArgument' ? 'NoSuchVersion' : error.code;
    return `<Error>${name}${element('Code', code)}${element('Message', error.message)}</Error>`;
  }
}

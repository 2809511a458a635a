import { receiveXml } from './body.ts';
import type { BucketCall, Reply } from './call.ts';
import { CHECKSUMS } from './checksums.ts';
import { accessDenied, invalidRequest, malformedXml, S3Error } from './errors.ts';
import { lockUntil, mayBypass } from './object-lock.ts';
import { objectToRead, versionHeader } from './stored-versions.ts';
import { childText, element, parseXml, xmlDocument } from './xml.ts';

/**
 * Locks a version that is stored, or for longer. Shortening one, and another mode, need a bypass, which COMPLIANCE does not
 * know: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectRetention.html
 */
export async function putObjectRetention(call: BucketCall): Promise<Reply> {
  const { bucket, headers, store, target } = call;
  if (!bucket.objectLock) throw invalidRequest('Bucket is missing Object Lock Configuration');
  const md5Only = bucket.quirks.has('content-md5-only');
  const hasChecksum = CHECKSUMS.some((one) => headers.has(`x-amz-checksum-${one}`));
  if (!headers.has('content-md5') && (md5Only || !hasChecksum))
    throw invalidRequest('Missing required header for this request: Content-MD5 OR x-amz-checksum-*');
  const root = parseXml(await receiveXml(call));
  const [mode, date] = [childText(root, 'Mode'), childText(root, 'RetainUntilDate')];
  if (root.name !== 'Retention' || mode === undefined || date === undefined) throw malformedXml();
  const retention = lockUntil(mode, date, store.clock());
  const object = objectToRead(bucket, target.key, target.query.get('versionId'));
  const { retention: present } = object;
  if (present !== undefined && present.until > store.clock()) {
    const shortens = retention.until < present.until || retention.mode !== present.mode;
    const bypassed = present.mode === 'GOVERNANCE' && mayBypass(call);
    if (shortens && !bypassed) throw accessDenied('Access Denied because object protected by object lock.');
  }
  bucket.amend(object, { retention });
  return { status: 200, headers: versionHeader(bucket, object.versionId) };
}

export function getObjectRetention({ bucket, target }: BucketCall): Reply {
  if (!bucket.objectLock) throw invalidRequest('Bucket is missing Object Lock Configuration');
  const { retention } = objectToRead(bucket, target.key, target.query.get('versionId'));
  if (retention === undefined)
    throw new S3Error(
      404,
      'NoSuchObjectLockConfiguration',
      'The specified object does not have a ObjectLock configuration',
    );
  const until = new Date(retention.until).toISOString();
  const said = element('Mode', retention.mode) + element('RetainUntilDate', until);
  return { status: 200, xml: xmlDocument('Retention', said) };
}

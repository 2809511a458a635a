import { checkChecksumHeaders } from '../quirks/refusals.ts';
import type { Bucket, Lock, Version } from '../storage/bucket.ts';
import type { BucketCall } from './call.ts';
import { CHECKSUMS } from './checksums.ts';
import { accessDenied, invalidArgument, invalidRequest, notImplemented } from './errors.ts';
import type { Headers } from './sigv4.ts';

/**
 * PutObject and UploadPart must carry Content-MD5 or a checksum where the object will have a retention; copies and
 * CreateMultipartUpload have no body and need none. Also: a checksum that was announced must be there.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html
 */
export function checkDigest(call: BucketCall): void {
  const { bucket, headers, operation } = call;
  checkChecksumHeaders(call);
  const hasChecksum =
    headers.has('x-amz-trailer') || CHECKSUMS.some((one) => headers.has(`x-amz-checksum-${one}`));
  if (HAS_BODY.has(operation) && headers.has('x-amz-sdk-checksum-algorithm') && !hasChecksum) {
    throw invalidRequest(
      'x-amz-sdk-checksum-algorithm specified, but no corresponding x-amz-checksum-* or x-amz-trailer headers were found.',
    );
  }
  const lock = lockOf(call);
  if (operation !== 'PutObject' && operation !== 'UploadPart') return;
  if (!demandsDigest(bucket) && lock === undefined) return;
  const md5Only = bucket.quirks.has('content-md5-only');
  if (headers.has('content-md5') || (hasChecksum && !md5Only)) return;
  const what = operation === 'PutObject' ? 'Put Object' : 'Put Part';
  throw invalidRequest(
    `Content-MD5 ${md5Only ? '' : 'OR x-amz-checksum- '}HTTP header is required for ${what} requests with Object Lock parameters`,
  );
}

/** The lock that a write asks for, for what it stores. A bucket without Object Lock refuses it; there are no legal holds. */
export function lockOf({ bucket, headers, store, operation }: BucketCall): { retention?: Lock } | undefined {
  if (!lockHeaders(headers)) return undefined;
  if (!bucket.objectLock) throw invalidRequest('Bucket is missing Object Lock Configuration');
  if (headers.has('x-amz-object-lock-legal-hold') || !LOCKABLE.has(operation))
    throw notImplemented('Object Lock but for a retention at the write');
  const mode = headers.get('x-amz-object-lock-mode');
  const date = headers.get('x-amz-object-lock-retain-until-date');
  if (mode === undefined || date === undefined)
    throw invalidArgument(
      'x-amz-object-lock-retain-until-date and x-amz-object-lock-mode must both be supplied',
      'x-amz-object-lock-mode',
      mode ?? '',
    );
  return { retention: lockUntil(mode, date, store.clock()) };
}

/** Throws InvalidArgument for what is no lock, and for one that would be over by now. */
export function lockUntil(mode: string, date: string, now: number): Lock {
  const until = Date.parse(date);
  if (mode !== 'GOVERNANCE' && mode !== 'COMPLIANCE')
    throw invalidArgument('Unknown wormMode directive.', 'x-amz-object-lock-mode', mode);
  if (!(until > now))
    throw invalidArgument(
      'The retain until date must be in the future!',
      'x-amz-object-lock-retain-until-date',
      date,
    );
  return { mode, until };
}

const LOCKABLE = new Set<BucketCall['operation']>(['PutObject', 'CopyObject', 'CreateMultipartUpload']);

function lockHeaders(headers: Headers): boolean {
  return [...headers.keys()].some((name) => name.startsWith('x-amz-object-lock-'));
}

/** Throws where a version is under retention. */
export function checkRetention(version: Version | undefined, call: BucketCall): void {
  if (version?.kind !== 'object' || version.retention === undefined) return;
  if (version.retention.until <= call.store.clock()) return;
  if (version.retention.mode === 'GOVERNANCE' && mayBypass(call)) return;
  throw accessDenied('Access Denied because object protected by object lock.');
}

/** By a header, and a key that is not denied `BypassGovernanceRetention`. */
export function mayBypass({ headers, signed }: BucketCall): boolean {
  if (headers.get('x-amz-bypass-governance-retention')?.toLowerCase() !== 'true') return false;
  return signed.key.denied?.includes('BypassGovernanceRetention') !== true;
}

/** What HEAD and GET say of a version's retention. */
export function retentionHeaders(version: Version): Record<string, string> {
  if (version.kind !== 'object' || version.retention === undefined) return {};
  return {
    'x-amz-object-lock-mode': version.retention.mode,
    'x-amz-object-lock-retain-until-date': new Date(version.retention.until).toISOString(),
  };
}

const HAS_BODY = new Set<BucketCall['operation']>([
  'PutObject',
  'UploadPart',
  'DeleteObjects',
  'PutObjectTagging',
]);

function demandsDigest({ defaultRetention, quirks }: Bucket): boolean {
  return defaultRetention !== undefined || quirks.has('checksum-demanded');
}

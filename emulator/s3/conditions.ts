import type { Behaviour } from '../config.ts';
import type { Bucket, StoredObject } from '../storage/bucket.ts';
import { S3Error, accessDenied, noSuchKey, notImplemented, preconditionFailed } from './errors.ts';
import type { Headers } from './sigv4.ts';

/** The conditions of a write; an empty object where it has none. */
export interface WriteConditions {
  readonly ifMatch?: string;
  readonly ifAbsent?: true;
}

/** `If-Match: <etag>` or `If-None-Match: *` of a write, unless the bucket has the quirk to ignore them. */
export function writeConditions(
  headers: Headers,
  behaviour: Behaviour,
  write: Behaviour['ignoreConditions'][number],
): WriteConditions {
  if (behaviour.ignoreConditions.includes(write)) return {};
  const ifMatch = headers.get('if-match');
  const ifNoneMatch = headers.get('if-none-match');
  if (ifNoneMatch !== undefined && ifNoneMatch.trim() !== '*')
    throw notImplemented('If-None-Match other than *');
  if (ifMatch !== undefined && ifNoneMatch !== undefined) throw notImplemented('If-Match with If-None-Match');
  if (ifMatch !== undefined) return { ifMatch };
  return ifNoneMatch === undefined ? {} : { ifAbsent: true };
}

/**
 * Throws unless the key's current version is as a write demands: 412, or 404 for If-Match where there is
 * nothing. A delete marker counts as nothing.
 */
export function checkWrite(bucket: Bucket, key: string, conditions: WriteConditions): void {
  const current = bucket.currentObject(key);
  if (conditions.ifAbsent && current) throw preconditionFailed('If-None-Match');
  if (conditions.ifMatch === undefined) return;
  if (!current) throw noSuchKey(key);
  if (!matches(conditions.ifMatch, current.etag)) throw preconditionFailed('If-Match');
}

/** The conditions of a GET or HEAD: 412, or 304 without a body (RFC 9110, 13.2.2). */
export function checkRead(object: StoredObject, headers: Headers, behaviour: Behaviour): void {
  const ifMatch = headers.get('if-match');
  const ifNoneMatch = headers.get('if-none-match');
  const since = dateOf(headers.get('if-modified-since'));
  const until = dateOf(headers.get('if-unmodified-since'));
  if (ifMatch !== undefined) {
    if (!behaviour.ignoreGetPins && !matches(ifMatch, object.etag)) throw preconditionFailed('If-Match');
  } else if (until !== undefined && object.modified > until) {
    throw preconditionFailed('If-Unmodified-Since');
  }
  const unchanged =
    ifNoneMatch !== undefined
      ? matches(ifNoneMatch, object.etag)
      : since !== undefined && object.modified <= since;
  if (unchanged) {
    throw new S3Error(304, 'NotModified', 'Not Modified', {
      headers: { etag: `"${object.etag}"`, 'last-modified': new Date(object.modified).toUTCString() },
    });
  }
}

/** The conditions on the source of a copy: all of them are 412. */
export function checkSource(object: StoredObject, headers: Headers): void {
  const ifMatch = headers.get('x-amz-copy-source-if-match');
  const ifNoneMatch = headers.get('x-amz-copy-source-if-none-match');
  const since = dateOf(headers.get('x-amz-copy-source-if-modified-since'));
  const until = dateOf(headers.get('x-amz-copy-source-if-unmodified-since'));
  if (ifMatch !== undefined) {
    if (!matches(ifMatch, object.etag)) throw preconditionFailed('x-amz-copy-source-If-Match');
  } else if (until !== undefined && object.modified > until) {
    throw preconditionFailed('x-amz-copy-source-If-Unmodified-Since');
  }
  if (ifNoneMatch !== undefined) {
    if (matches(ifNoneMatch, object.etag)) throw preconditionFailed('x-amz-copy-source-If-None-Match');
  } else if (since !== undefined && object.modified <= since) {
    throw preconditionFailed('x-amz-copy-source-If-Modified-Since');
  }
}

/** A requester-pays bucket serves only who says that they pay. */
export function checkPayer(bucket: Bucket, headers: Headers): void {
  if (bucket.requesterPays && headers.get('x-amz-request-payer') !== 'requester') throw accessDenied();
}

/** True if a list of entity tags has this one. S3 takes them without quotes too. */
export function matches(list: string, etag: string): boolean {
  return list.split(',').some((entry) => {
    const asked = entry.trim().replace(/^"(.*)"$/, '$1');
    return asked === '*' || asked === etag;
  });
}

function dateOf(header: string | undefined): number | undefined {
  const at = header === undefined ? NaN : Date.parse(header);
  return Number.isNaN(at) ? undefined : at;
}

import { isDecoded } from '../quirks/answers.ts';
import type { StoredObject } from '../storage/bucket.ts';
import { slice } from '../storage/content.ts';
import { headersOf } from './attributes.ts';
import type { BucketCall, Reply } from './call.ts';
import { checkRead } from './conditions.ts';
import { S3Error } from './errors.ts';
import { retentionHeaders } from './object-lock.ts';
import type { Headers } from './sigv4.ts';
import { objectToRead, versionHeader } from './stored-versions.ts';
import { archivedAs, checkThawed, thawHeaders } from './thaw.ts';

export function getObject(call: BucketCall): Reply {
  const { bucket, access } = call;
  const { object, headers, status, first, last } = read(call);
  checkThawed(archivedAs(bucket, object), call.store.clock());
  return {
    status,
    headers,
    content: slice(object.content, first, last),
    counted: (bytes) => access.countDownload(bucket, bytes),
  };
}

/** As GetObject, without the bytes. */
export function headObject(call: BucketCall): Reply {
  const { headers, status } = read(call);
  return { status, headers };
}

function read(call: BucketCall): {
  object: StoredObject;
  headers: Record<string, string>;
  status: number;
  first: number;
  last: number;
} {
  const { bucket } = call;
  const { key, query } = call.target;
  const ignored = bucket.quirks.has(
    call.operation === 'HeadObject' ? 'head-ignores-version' : 'get-ignores-version',
  );
  const object = objectToRead(bucket, key, ignored ? undefined : query.get('versionId'));
  checkRead(object, call.headers, bucket.behaviour);
  const { size } = object.content;
  const range = isDecoded(call, object.attributes.headers) ? undefined : rangeOf(call.headers, object, size);
  const first = range?.first ?? 0;
  const last = range?.last ?? size - 1;
  const headers = {
    ...headersOf(archivedAs(bucket, object)),
    ...retentionHeaders(object),
    ...thawHeaders(object, call.store.clock()),
    ...versionHeader(bucket, object.versionId),
    ...(range
      ? { 'content-range': `bytes ${first}-${last}/${size}` }
      : checksumHeaders(call.headers, object)),
    ...overrides(call),
    'content-length': String(last - first + 1),
  };
  return { object, headers, status: range ? 206 : 200, first, last };
}

/**
 * The byte range asked for. What does not parse, and several ranges at once, are ignored as S3 does; a range
 * wholly beyond the end is 416.
 */
function rangeOf(
  headers: Headers,
  object: StoredObject,
  size: number,
): { first: number; last: number } | undefined {
  const header = headers.get('range');
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '');
  if (header === undefined || !match) return undefined;
  const [, from = '', to = ''] = match;
  if (from === '' && to === '') return undefined;
  if (from !== '' && to !== '' && Number(to) < Number(from)) return undefined;
  const ifRange = headers.get('if-range');
  if (ifRange !== undefined && ifRange !== `"${object.etag}"`) return undefined;
  const first = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (first >= size || (from === '' && Number(to) === 0)) {
    throw new S3Error(416, 'InvalidRange', 'The requested range is not satisfiable', {
      headers: { 'content-range': `bytes */${size}` },
      details: { RangeRequested: header, ActualObjectSize: String(size) },
    });
  }
  return { first, last };
}

function checksumHeaders(headers: Headers, object: StoredObject): Record<string, string> {
  if (headers.get('x-amz-checksum-mode')?.toUpperCase() !== 'ENABLED' || !object.checksum) return {};
  return {
    [`x-amz-checksum-${object.checksum.algorithm}`]: object.checksum.value,
    'x-amz-checksum-type': object.checksum.type,
  };
}

/** `response-content-type` and its like, which a signed request may ask for. */
function overrides(call: BucketCall): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const name of [
    'cache-control',
    'content-disposition',
    'content-encoding',
    'content-language',
    'content-type',
    'expires',
  ]) {
    const value = call.target.query.get(`response-${name}`);
    if (value !== undefined) headers[name] = value;
  }
  return headers;
}

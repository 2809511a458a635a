import type { StoredObject } from '../storage/bucket.ts';
import { crc32cOf } from '../storage/crc32c.ts';
import { slice } from '../storage/content.ts';
import type { BucketCall, GoogleReply } from './call.ts';
import { GoogleError } from './errors.ts';
import { selected } from './fields.ts';
import { UNCONDITIONAL, checkRead, conditionsOf, objectOf } from './generations.ts';
import { checkName } from './names.ts';
import { numberOf } from './parameters.ts';
import { etagOf, objectResource } from './resources.ts';

export async function getObject(call: BucketCall): Promise<GoogleReply> {
  const object = objectToRead(call);
  const resource = await objectResource(call.bucket, object, call.origin);
  return {
    status: 200,
    headers: { etag: etagOf(object) },
    json: selected(resource, call.target.query.get('fields')),
  };
}

/**
 * An object's bytes. What has Content-Encoding gzip is sent decoded, whole and without a length, unless the client
 * accepts gzip.
 * https://cloud.google.com/storage/docs/transcoding
 */
export async function downloadObject(call: BucketCall): Promise<GoogleReply> {
  const { bucket, access } = call;
  const object = objectToRead(call);
  const { headers: stored } = object.attributes;
  const { size } = object.content;
  const isGzip = stored['content-encoding'] === 'gzip';
  const decoded = isGzip && !/\bgzip\b|\*/.test(call.headers.get('accept-encoding') ?? '');
  const range = decoded ? undefined : rangeOf(call.headers.get('range'), size);
  const first = range?.first ?? 0;
  const last = range?.last ?? size - 1;
  const content = slice(object.content, first, last);
  const crc32c = object.crc32c ?? (await crc32cOf(object.content));
  const md5 = object.md5 === undefined ? '' : `,md5=${Buffer.from(object.md5, 'hex').toString('base64')}`;
  const headers: Record<string, string> = {
    'content-type': stored['content-type'] ?? 'application/octet-stream',
    'content-disposition': stored['content-disposition'] ?? 'attachment',
    'cache-control': stored['cache-control'] ?? 'no-cache, no-store, max-age=0, must-revalidate',
    ...(stored['content-language'] !== undefined && { 'content-language': stored['content-language'] }),
    ...(stored['content-encoding'] !== undefined && { 'content-encoding': stored['content-encoding'] }),
    etag: etagOf(object),
    'last-modified': new Date(object.updated).toUTCString(),
    vary: 'Accept-Encoding',
    'x-goog-generation': String(object.generation),
    'x-goog-metageneration': String(object.metageneration),
    'x-goog-stored-content-encoding': stored['content-encoding'] ?? 'identity',
    'x-goog-stored-content-length': String(size),
    'x-goog-hash': `crc32c=${crc32c}${md5}`,
    'x-goog-storage-class': object.attributes.storageClass,
    ...(range && { 'content-range': `bytes ${first}-${last}/${size}` }),
  };
  if (decoded) {
    delete headers['content-encoding'];
    headers['warning'] = '214 UploadServer gunzipped';
    headers['x-guploader-response-body-transformations'] = 'gunzipped';
  } else {
    headers['accept-ranges'] = 'bytes';
    headers['content-length'] = String(content.size);
  }
  return {
    status: range ? 206 : 200,
    headers,
    content,
    decoded,
    counted: (bytes) => access.countDownload(bucket, bytes),
  };
}

function objectToRead({ bucket, target }: BucketCall): StoredObject {
  checkName(target.name);
  const object = objectOf(bucket, target.name, numberOf(target.query, 'generation'));
  checkRead(object, bucket.behaviour.ignoreGetPins ? UNCONDITIONAL : conditionsOf(target.query));
  return object;
}

/** One range; what does not parse is ignored, and a range wholly beyond the end is 416. */
function rangeOf(header: string | undefined, size: number): { first: number; last: number } | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '');
  const [, from = '', to = ''] = match ?? [];
  if (from === '' && to === '') return undefined;
  if (from !== '' && to !== '' && Number(to) < Number(from)) return undefined;
  const first = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (first >= size || (from === '' && Number(to) === 0)) {
    throw new GoogleError(416, 'requestedRangeNotSatisfiable', 'Request range not satisfiable', {
      headers: { 'content-range': `bytes */${size}` },
    });
  }
  return { first, last };
}

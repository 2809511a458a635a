import { createHash } from 'node:crypto';
import type { StoredObject } from '../storage/bucket.ts';
import { readContent, slice } from '../storage/content.ts';
import type { ContainerCall, Reply } from './call.ts';
import { checkLease, checkRead } from './conditions.ts';
import { BlobError, blobArchived, invalidHeader } from './errors.ts';
import { blobToRead } from './names.ts';
import { contentMd5, headersOf, isArchived } from './properties.ts';

export async function getBlob(call: ContainerCall): Promise<Reply> {
  const { bucket, access, headers } = call;
  const object = opened(call);
  const { size } = object.content;
  const range = rangeOf(headers.get('x-ms-range') ?? headers.get('range'), size);
  if (isArchived(object)) throw blobArchived();
  const first = range?.first ?? 0;
  const last = range?.last ?? size - 1;
  const content = slice(object.content, first, last);
  const md5 = contentMd5(object);
  return {
    status: range ? 206 : 200,
    headers: {
      ...blobHeaders(call, object),
      ...(range && { 'content-range': `bytes ${first}-${last}/${size}` }),
      // With a range Content-MD5 is that of the range, if it was asked for.
      ...(md5 !== undefined && { [range ? 'x-ms-blob-content-md5' : 'content-md5']: md5 }),
      ...(range && (await rangeMd5(call, content))),
      'content-length': String(content.size),
    },
    content,
    counted: (bytes) => access.countDownload(bucket, bytes),
  };
}

/** As Get Blob, without the bytes; an archived blob tells its properties. */
export function getBlobProperties(call: ContainerCall): Reply {
  const object = opened(call);
  const md5 = contentMd5(object);
  return {
    status: 200,
    headers: {
      ...blobHeaders(call, object),
      ...(md5 !== undefined && { 'content-md5': md5 }),
      'content-length': String(object.content.size),
    },
  };
}

export function getBlobMetadata(call: ContainerCall): Reply {
  const object = opened(call);
  const metadata = Object.entries(object.attributes.metadata).map(([name, value]) => [
    `x-ms-meta-${name}`,
    value,
  ]);
  return {
    status: 200,
    headers: {
      ...(Object.fromEntries(metadata) as Record<string, string>),
      etag: `"${object.etag}"`,
      'last-modified': new Date(object.modified).toUTCString(),
    },
  };
}

/** `bytes=a-b` or `bytes=a-`: the service knows no other form. Throws InvalidRange beyond the end. */
export function rangeOf(
  header: string | undefined,
  size: number,
): { first: number; last: number } | undefined {
  if (header === undefined) return undefined;
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(header.trim()) ?? [];
  if (from === undefined || to === undefined) throw invalidHeader('Range', header);
  const first = Number(from);
  const last = to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (to !== '' && Number(to) < first) throw invalidHeader('Range', header);
  if (first >= size)
    throw new BlobError(
      416,
      'InvalidRange',
      'The range specified is invalid for the current size of the resource.',
      {
        headers: { 'content-range': `bytes */${size}` },
      },
    );
  return { first, last };
}

function opened(call: ContainerCall): StoredObject {
  const object = blobToRead(call);
  if (!call.target.query.has('snapshot')) checkLease(call, call.target.key, 'read');
  checkRead(object, call.headers, call.bucket.behaviour);
  return object;
}

function blobHeaders(call: ContainerCall, object: StoredObject): Record<string, string> {
  const { bucket, state, store, target } = call;
  const { query } = target;
  const headers = headersOf({ bucket, state, now: store.clock() }, object);
  for (const [parameter, header] of Object.entries(OVERRIDES)) {
    const value = query.get(parameter);
    if (value !== undefined) headers[header] = value;
  }
  if (bucket.versioning !== 'off' && !query.has('snapshot')) {
    headers['x-ms-version-id'] = object.versionId;
    if (bucket.current(object.key) === object) headers['x-ms-is-current-version'] = 'true';
  }
  return headers;
}

/** What a SAS says that the answer is to say. */
const OVERRIDES: Readonly<Record<string, string>> = {
  rscc: 'cache-control',
  rscd: 'content-disposition',
  rsce: 'content-encoding',
  rscl: 'content-language',
  rsct: 'content-type',
};

const MOST_FOR_MD5 = 4 * 1024 * 1024;

async function rangeMd5(
  { headers }: ContainerCall,
  content: StoredObject['content'],
): Promise<Record<string, string>> {
  if (headers.get('x-ms-range-get-content-md5')?.toLowerCase() !== 'true') return {};
  if (content.size > MOST_FOR_MD5) throw invalidHeader('x-ms-range-get-content-md5', 'true');
  const hash = createHash('md5');
  for await (const chunk of readContent(content)) hash.update(chunk);
  return { 'content-md5': hash.digest('base64') };
}

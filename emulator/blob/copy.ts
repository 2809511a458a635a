import { randomUUID } from 'node:crypto';
import { holding } from '../storage/content.ts';
import type { Attributes } from '../storage/bucket.ts';
import { digestHeader } from './body.ts';
import type { ContainerCall, Reply } from './call.ts';
import { checkLease, checkOverwrite } from './conditions.ts';
import {
  BlobError,
  blobNotFound,
  bodyTooLarge,
  cannotVerifySource,
  invalidHeader,
  md5Mismatch,
} from './errors.ts';
import { openSource, type OpenedSource } from './copy-source.ts';
import { currentBlob } from './names.ts';
import { attributesOf, md5Property } from './properties.ts';
import { PUT_BLOB_LIMIT, storeBlob, writtenHeaders } from './write.ts';

/** The service's ceiling for a synchronous copy, bytes. */
const COPY_FROM_URL_LIMIT = 256 * 1024 ** 2;

/**
 * Copy Blob From URL: done when it is answered.
 * https://learn.microsoft.com/rest/api/storageservices/copy-blob-from-url
 */
export async function copyBlobFromUrl(call: ContainerCall): Promise<Reply> {
  checkOverwrite(call);
  const source = await openSource(call, 'sync');
  const { content } = source;
  // https://github.com/Azure/azure-sdk-for-js/issues/6577
  if (content.size === 0)
    throw cannotVerifySource(400, 'The source of the copy has no bytes.', 'InvalidHeaderValue');
  if (content.size > COPY_FROM_URL_LIMIT)
    throw new BlobError(
      409,
      'CannotVerifyCopySource',
      'The source is larger than a synchronous copy may be: 268435456 bytes.',
    );
  const { stored, crc } = await copied(call, source, {
    limit: COPY_FROM_URL_LIMIT,
    attributes: copiedAttributes(call, source.attributes),
    contentMd5: md5Property(call.headers) ?? source.contentMd5,
  });
  return {
    status: 202,
    headers: {
      ...writtenHeaders(call, stored),
      'x-ms-copy-id': stored.blob?.copy?.id ?? '',
      'x-ms-copy-status': 'success',
      ...crc,
    },
  };
}

/**
 * Put Blob From URL: up to 5,000 MiB in one request.
 * https://learn.microsoft.com/rest/api/storageservices/put-blob-from-url
 */
export async function putBlobFromUrl(call: ContainerCall): Promise<Reply> {
  const { headers } = call;
  if (headers.get('x-ms-blob-type') !== 'BlockBlob')
    throw invalidHeader('x-ms-blob-type', headers.get('x-ms-blob-type') ?? '');
  checkOverwrite(call);
  const source = await openSource(call, 'sync');
  const asked = attributesOf(headers, call.rawHeaders);
  const carries = headers.get('x-ms-copy-source-blob-properties')?.toLowerCase() !== 'false';
  const { stored, crc } = await copied(call, source, {
    limit: PUT_BLOB_LIMIT,
    attributes: {
      ...copiedAttributes(call, source.attributes),
      headers: carries ? { ...source.attributes.headers, ...named(call, asked.headers) } : asked.headers,
    },
    contentMd5: md5Property(headers) ?? (carries ? source.contentMd5 : undefined),
  });
  return { status: 201, headers: { ...writtenHeaders(call, stored), ...crc } };
}

/** Copy Blob: accepted at once, done when its time has come. */
export async function copyBlob(call: ContainerCall): Promise<Reply> {
  const { bucket, headers, state, store } = call;
  checkOverwrite(call);
  const source = await openSource(call, 'async');
  const { content } = source;
  if (call.atNode && content.size > call.access.operationLimit)
    throw bodyTooLarge(call.access.operationLimit);
  const now = store.clock();
  const wait = bucket.behaviour.copyMs;
  const copy = {
    id: randomUUID(),
    source: (headers.get('x-ms-copy-source') ?? '').replace(/\?.*$/s, ''),
    status: wait === 0 ? ('success' as const) : ('pending' as const),
    total: content.size,
    begun: now,
    completed: now + wait,
  };
  checkOverwrite(call);
  const stored = storeBlob(call, {
    attributes: copiedAttributes(call, source.attributes),
    // Until it is done the blob is there and has no bytes.
    content: wait === 0 ? content : { size: 0, pieces: [] },
    md5: wait === 0 ? source.knownMd5 : undefined,
    contentMd5: source.contentMd5,
    copy,
  });
  if (wait > 0) state.setArriving(copy.id, content);
  source.counted();
  return {
    status: 202,
    headers: {
      ...writtenHeaders(call, stored),
      'x-ms-copy-id': copy.id,
      'x-ms-copy-status': copy.status,
    },
  };
}

/** Leaves a blob of zero bytes with its metadata. */
export function abortCopyBlob(call: ContainerCall): Reply {
  const { bucket, headers, state, store, target } = call;
  if (headers.get('x-ms-copy-action')?.toLowerCase() !== 'abort')
    throw invalidHeader('x-ms-copy-action', headers.get('x-ms-copy-action') ?? '');
  const object = currentBlob(call, target.key);
  if (!object) throw blobNotFound();
  checkLease(call);
  const { blob } = object;
  if (blob?.copy?.status !== 'pending')
    throw new BlobError(409, 'NoPendingCopyOperation', 'There is currently no pending copy operation.');
  if (blob.copy.id !== target.query.get('copyid'))
    throw new BlobError(
      409,
      'CopyIdMismatch',
      'The specified copy ID did not match the copy ID for the pending copy operation.',
    );
  state.dropArriving(blob.copy.id);
  bucket.amend(object, {
    blob: { ...blob, copy: { ...blob.copy, status: 'aborted', completed: store.clock() } },
    etag: state.nextEtag(),
  });
  return { status: 204 };
}

/** Properties and metadata of the source, unless the request names metadata; tags only if it asks for them. */
function copiedAttributes(call: ContainerCall, source: Attributes): Attributes {
  const asked = attributesOf(call.headers, call.rawHeaders);
  const copiesTags = call.headers.get('x-ms-copy-source-tag-option')?.toUpperCase() === 'COPY';
  if (copiesTags && call.headers.has('x-ms-tags')) throw invalidHeader('x-ms-copy-source-tag-option', 'COPY');
  return {
    headers: source.headers,
    metadata: Object.keys(asked.metadata).length > 0 ? asked.metadata : source.metadata,
    tags: copiesTags && !call.bucket.behaviour.dropTagsOnCopy ? source.tags : asked.tags,
    storageClass: asked.storageClass,
  };
}

/** Those properties that the request itself names. */
function named(call: ContainerCall, asked: Attributes['headers']): Record<string, string> {
  return Object.fromEntries(Object.entries(asked).filter(([name]) => call.headers.has(`x-ms-blob-${name}`)));
}

async function copied(
  call: ContainerCall,
  source: OpenedSource,
  blob: { limit: number; attributes: Attributes; contentMd5: string | undefined },
): Promise<{ stored: ReturnType<typeof storeBlob>; crc: Record<string, string> }> {
  const { store, headers } = call;
  const { content } = source;
  const most = Math.min(blob.limit, call.access.operationLimit);
  if (content.size > most) throw bodyTooLarge(most);
  return holding(store.blobs, content, async () => {
    const wanted = digestHeader(headers, 'x-ms-source-content-md5', 16);
    const md5 = wanted === undefined ? source.knownMd5 : await source.md5();
    const { ignoreSourceMd5 } = call.bucket.behaviour;
    if (wanted !== undefined && !ignoreSourceMd5 && wanted.toString('hex') !== md5) throw md5Mismatch();
    checkOverwrite(call);
    const now = store.clock();
    const stored = storeBlob(call, {
      attributes: blob.attributes,
      content,
      md5,
      contentMd5: blob.contentMd5,
      copy: {
        id: randomUUID(),
        source: (headers.get('x-ms-copy-source') ?? '').replace(/\?.*$/s, ''),
        status: 'success',
        total: content.size,
        begun: now,
        completed: now,
      },
    });
    source.counted();
    return { stored, crc: wanted === undefined ? {} : { 'content-md5': wanted.toString('base64') } };
  });
}

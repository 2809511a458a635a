import { orDrop } from '../s3/write.ts';
import type { BlobFacts } from '../storage/blob-facts.ts';
import type { Attributes, NewObject, StoredObject } from '../storage/bucket.ts';
import type { Content } from '../storage/content.ts';
import { receiveContent } from './body.ts';
import type { ContainerCall, Reply } from './call.ts';
import { checkOverwrite, checkWrite, checkLease, checkImmutable } from './conditions.ts';
import { blobNotFound, invalidHeader, missingHeader, notImplemented } from './errors.ts';
import { currentBlob } from './names.ts';
import { attributesOf, contentHeaders, md5Property, metadataOf } from './properties.ts';

/** The service's ceiling for one Put Blob, bytes. */
export const PUT_BLOB_LIMIT = 5000 * 1024 ** 2;

/** Conditions are checked before the body is taken, and again in the moment it becomes the blob. */
export async function putBlob(call: ContainerCall): Promise<Reply> {
  const { bucket, headers, store } = call;
  const type = headers.get('x-ms-blob-type');
  if (type === undefined) throw missingHeader('x-ms-blob-type');
  if (type === 'PageBlob' || type === 'AppendBlob') throw notImplemented(`blobs of type ${type}`);
  if (type !== 'BlockBlob') throw invalidHeader('x-ms-blob-type', type);
  const attributes = attributesOf(headers, call.rawHeaders);
  const property = md5Property(headers);
  checkOverwrite(call);
  const { content, md5, crc64 } = await receiveContent(call, PUT_BLOB_LIMIT);
  call.access.countUpload(bucket, content.size);
  const stored = orDrop(store.blobs, content, () => {
    checkOverwrite(call);
    return storeBlob(call, { attributes, content, md5, contentMd5: property ?? toBase64(md5) });
  });
  return {
    status: 201,
    headers: {
      ...writtenHeaders(call, stored),
      'content-md5': toBase64(md5),
      ...(crc64 !== undefined && { 'x-ms-content-crc64': crc64 }),
    },
  };
}

/** Makes a blob the current one of its name; its uncommitted blocks go. */
export function storeBlob(
  call: ContainerCall,
  blob: {
    readonly attributes: Attributes;
    readonly content: Content;
    /** Hex, where it is known. */
    readonly md5?: string | undefined;
    readonly contentMd5?: string | undefined;
    readonly blocks?: BlobFacts['blocks'];
    readonly copy?: BlobFacts['copy'];
  },
): StoredObject {
  const { bucket, headers, state, store, target } = call;
  const before = bucket.currentObject(target.key);
  const now = store.clock();
  const pending = before?.blob?.copy;
  if (pending?.status === 'pending') state.dropArriving(pending.id);
  const facts: BlobFacts = {
    // Overwriting a blob keeps the time of its creation.
    created: before?.blob?.created ?? before?.modified ?? now,
    ...(blob.contentMd5 !== undefined && { contentMd5: blob.contentMd5 }),
    ...(blob.blocks && { blocks: blob.blocks }),
    ...(headers.has('x-ms-access-tier') && { tierChanged: now }),
    ...(blob.copy && { copy: blob.copy }),
    ...worm(call),
  };
  const fresh: NewObject = {
    attributes: blob.attributes,
    content: blob.content,
    etag: state.nextEtag(),
    ...(blob.md5 !== undefined && { md5: blob.md5 }),
    blob: facts,
  };
  const stored = bucket.put(target.key, fresh);
  state.dropBlocks(bucket, target.key);
  return stored;
}

export function setBlobMetadata(call: ContainerCall): Reply {
  const metadata = metadataOf(call.rawHeaders);
  return changed(call, (object) => ({ attributes: { ...object.attributes, metadata } }));
}

/** What is not named is removed. */
export function setBlobProperties(call: ContainerCall): Reply {
  const { headers } = call;
  const own = new Map([...headers].filter(([name]) => name.startsWith('x-ms-')));
  const property = md5Property(headers);
  return changed(call, (object) => {
    const { contentMd5: _, ...facts } = object.blob ?? { created: object.modified };
    return {
      attributes: { ...object.attributes, headers: contentHeaders(own) },
      blob: { ...facts, ...(property !== undefined && { contentMd5: property }) },
    };
  });
}

/** ETag, Last-Modified and version of what was written. */
export function writtenHeaders({ bucket }: ContainerCall, stored: StoredObject): Record<string, string> {
  return {
    etag: `"${stored.etag}"`,
    'last-modified': new Date(stored.modified).toUTCString(),
    'x-ms-request-server-encrypted': 'true',
    ...(bucket.versioning !== 'off' && { 'x-ms-version-id': stored.versionId }),
  };
}

export function toBase64(hex: string): string {
  return Buffer.from(hex, 'hex').toString('base64');
}

/** Changes of a blob without its bytes: a new ETag and time. */
function changed(
  call: ContainerCall,
  change: (object: StoredObject) => Partial<Pick<StoredObject, 'attributes' | 'blob'>>,
): Reply {
  const { bucket, state, store, target } = call;
  const object = currentBlob(call, target.key);
  if (!object) throw blobNotFound();
  checkLease(call);
  checkWrite(object, call.headers, 'changes');
  checkImmutable(object, store.clock());
  const amended = bucket.amend(object, {
    ...change(object),
    etag: state.nextEtag(),
    modified: Math.floor(store.clock() / 1000) * 1000,
  });
  return { status: 200, headers: writtenHeaders(call, amended) };
}

/** A legal hold and an immutability policy that a write brings. */
function worm({ headers }: ContainerCall): Partial<BlobFacts> {
  const until = Date.parse(headers.get('x-ms-immutability-policy-until-date') ?? '');
  const mode =
    headers.get('x-ms-immutability-policy-mode')?.toLowerCase() === 'locked' ? 'Locked' : 'Unlocked';
  const hold = headers.get('x-ms-legal-hold')?.toLowerCase();
  return {
    ...(!Number.isNaN(until) && { immutable: { until, mode } }),
    ...(hold !== undefined && { legalHold: hold === 'true' }),
  };
}

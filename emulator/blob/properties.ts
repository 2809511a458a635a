import type { Headers } from '../s3/sigv4.ts';
import type { BlobFacts } from '../storage/blob-facts.ts';
import type { Attributes, Bucket, StoredObject } from '../storage/bucket.ts';
import { BlobError, invalidHeader } from './errors.ts';
import type { BlobState } from './state.ts';
import { tagsOfHeader } from './tags.ts';

/** What a write says of a blob besides its bytes. `content-md5` goes to BlobFacts. */
export function attributesOf(headers: Headers, rawHeaders: readonly string[]): Attributes {
  return {
    headers: contentHeaders(headers),
    metadata: metadataOf(rawHeaders),
    tags: tagsOfHeader(headers.get('x-ms-tags')),
    storageClass: tierOf(headers) ?? 'STANDARD',
  };
}

/** `x-ms-blob-content-type` and its like; a Put Blob may have the plain header instead. */
export function contentHeaders(headers: Headers): Record<string, string> {
  const kept: Record<string, string> = { 'content-type': 'application/octet-stream' };
  for (const name of CONTENT_HEADERS) {
    const value = headers.get(`x-ms-blob-${name}`) ?? headers.get(name);
    if (value !== undefined && value !== '') kept[name] = value;
  }
  return kept;
}

/** The Content-MD5 property that a client sets, base64. The service stores it and does not look at it. */
export function md5Property(headers: Headers): string | undefined {
  const value = headers.get('x-ms-blob-content-md5');
  if (value === undefined || value === '') return undefined;
  if (Buffer.from(value, 'base64').length !== 16) throw invalidHeader('x-ms-blob-content-md5', value);
  return value;
}

/**
 * `x-ms-meta-…`. Names are C# identifiers and keep their case.
 * https://learn.microsoft.com/rest/api/storageservices/setting-and-retrieving-properties-and-metadata-for-blob-resources
 */
export function metadataOf(rawHeaders: readonly string[]): Record<string, string> {
  const metadata: Record<string, string> = {};
  let size = 0;
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
    const header = rawHeaders[at] ?? '';
    if (!header.toLowerCase().startsWith(META)) continue;
    const name = header.slice(META.length);
    const value = rawHeaders[at + 1] ?? '';
    if (name === '')
      throw new BlobError(
        400,
        'EmptyMetadataKey',
        'The key for one of the metadata key-value pairs is empty.',
      );
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
      throw new BlobError(
        400,
        'InvalidMetadata',
        'The metadata specified is invalid. It has characters that are not permitted.',
      );
    metadata[name] = value;
    size += name.length + value.length;
  }
  if (size > MAX_METADATA_BYTES)
    throw new BlobError(
      400,
      'MetadataTooLarge',
      'The size of the specified metadata exceeds the maximum size permitted.',
    );
  return metadata;
}

/** The storage class that `x-ms-access-tier` asks for, if it does. */
export function tierOf(headers: Headers): string | undefined {
  const asked = headers.get('x-ms-access-tier');
  if (asked === undefined) return undefined;
  const storageClass = CLASS_OF_TIER[asked.toLowerCase()];
  if (storageClass === undefined)
    throw new BlobError(400, 'InvalidBlobTier', 'The specified blob tier is invalid.');
  return storageClass;
}

/** Kept as S3's classes are, so that both APIs see one object: Hot is STANDARD, Archive is GLACIER. */
export function tierOfClass(storageClass: string): string {
  return TIER_OF_CLASS[storageClass] ?? 'Hot';
}

export function isArchived(object: StoredObject): boolean {
  return tierOfClass(object.attributes.storageClass) === 'Archive';
}

/** The headers of a Get Blob or Get Blob Properties answer, without those about the range. */
export function headersOf(
  { bucket, state, now }: { bucket: Bucket; state: BlobState; now: number },
  object: StoredObject,
): Record<string, string> {
  const { attributes, blob } = object;
  const headers: Record<string, string> = {
    ...attributes.headers,
    etag: `"${object.etag}"`,
    'last-modified': new Date(object.modified).toUTCString(),
    'accept-ranges': 'bytes',
    'x-ms-blob-type': 'BlockBlob',
    'x-ms-creation-time': new Date(blob?.created ?? object.modified).toUTCString(),
    'x-ms-server-encrypted': 'true',
    ...leaseHeaders(bucket, state, object.key, now),
    ...tierHeaders(object),
    ...copyHeaders(blob, now),
    ...immutabilityHeaders(object),
  };
  for (const [name, value] of Object.entries(attributes.metadata)) headers[`${META}${name}`] = value;
  if (attributes.tags.length > 0) headers['x-ms-tag-count'] = String(attributes.tags.length);
  return headers;
}

/** The Content-MD5 property, base64, if the blob has one. */
export function contentMd5(object: StoredObject): string | undefined {
  if (object.blob) return object.blob.contentMd5;
  // Written through S3: a plain ETag is the MD5.
  return object.md5 === undefined ? undefined : Buffer.from(object.md5, 'hex').toString('base64');
}

/** `Cool` and whether the account's default decided it. */
export function tierHeaders(object: StoredObject): Record<string, string> {
  const { blob } = object;
  return {
    'x-ms-access-tier': tierOfClass(object.attributes.storageClass),
    ...(blob?.tierChanged === undefined
      ? { 'x-ms-access-tier-inferred': 'true' }
      : { 'x-ms-access-tier-change-time': new Date(blob.tierChanged).toUTCString() }),
    ...(blob?.rehydrate && {
      'x-ms-archive-status': `rehydrate-pending-to-${tierOfClass(blob.rehydrate.to).toLowerCase()}`,
      'x-ms-rehydrate-priority': blob.rehydrate.priority,
    }),
  };
}

/** What is said of the last copy into the blob. */
export function copyHeaders(blob: BlobFacts | undefined, now: number): Record<string, string> {
  const copy = blob?.copy;
  if (!copy) return {};
  return {
    'x-ms-copy-id': copy.id,
    'x-ms-copy-source': copy.source,
    'x-ms-copy-status': copy.status,
    'x-ms-copy-progress': `${copied(copy, now)}/${copy.total}`,
    ...(copy.status !== 'pending' && {
      'x-ms-copy-completion-time': new Date(copy.completed).toUTCString(),
    }),
  };
}

export function leaseHeaders(
  bucket: Bucket,
  state: BlobState,
  key: string,
  now: number,
): Record<string, string> {
  const lease = state.lease(bucket, key);
  if (!lease) return { 'x-ms-lease-status': 'unlocked', 'x-ms-lease-state': 'available' };
  const held = now < lease.until;
  return {
    'x-ms-lease-status': held ? 'locked' : 'unlocked',
    'x-ms-lease-state': lease.broken ? (held ? 'breaking' : 'broken') : held ? 'leased' : 'expired',
    ...(held && !lease.broken && { 'x-ms-lease-duration': lease.seconds < 0 ? 'infinite' : 'fixed' }),
  };
}

function immutabilityHeaders(object: StoredObject): Record<string, string> {
  const { blob, retention } = object;
  const policy = blob?.immutable ?? (retention && { until: retention.until, mode: 'Locked' });
  return {
    ...(policy && {
      'x-ms-immutability-policy-until-date': new Date(policy.until).toUTCString(),
      'x-ms-immutability-policy-mode': policy.mode.toLowerCase(),
    }),
    ...(blob?.legalHold !== undefined && { 'x-ms-legal-hold': String(blob.legalHold) }),
  };
}

function copied(copy: NonNullable<BlobFacts['copy']>, now: number): number {
  if (copy.status === 'success') return copy.total;
  const share = (Math.min(now, copy.completed) - copy.begun) / Math.max(1, copy.completed - copy.begun);
  return Math.floor(copy.total * Math.max(0, Math.min(1, share)));
}

const META = 'x-ms-meta-';
const MAX_METADATA_BYTES = 8 * 1024;

const CONTENT_HEADERS = [
  'cache-control',
  'content-disposition',
  'content-encoding',
  'content-language',
  'content-type',
];

const CLASS_OF_TIER: Readonly<Record<string, string>> = {
  hot: 'STANDARD',
  cool: 'STANDARD_IA',
  cold: 'GLACIER_IR',
  archive: 'GLACIER',
};

const TIER_OF_CLASS: Readonly<Record<string, string>> = {
  STANDARD: 'Hot',
  STANDARD_IA: 'Cool',
  ONEZONE_IA: 'Cool',
  GLACIER_IR: 'Cold',
  GLACIER: 'Archive',
  DEEP_ARCHIVE: 'Archive',
};

import type { Attributes, StoredObject, Tag } from '../storage/bucket.ts';
import { S3Error, invalidArgument } from './errors.ts';
import type { Headers } from './sigv4.ts';
import { parseQuery } from './target.ts';

/** What a PutObject, a CreateMultipartUpload or a replacing CopyObject says of the object besides its bytes. */
export function attributesOf(headers: Headers): Attributes {
  return {
    headers: systemHeaders(headers),
    metadata: userMetadata(headers),
    tags: tagsOfHeader(headers.get('x-amz-tagging')),
    storageClass: storageClassOf(headers) ?? 'STANDARD',
  };
}

/** The storage class asked for, if one is. */
export function storageClassOf(headers: Headers): string | undefined {
  const asked = headers.get('x-amz-storage-class');
  if (asked === undefined || STORAGE_CLASSES.has(asked)) return asked;
  throw new S3Error(400, 'InvalidStorageClass', 'The storage class you specified is not valid');
}

/** `x-amz-tagging`: `a=1&b=2`. */
export function tagsOfHeader(header: string | undefined): readonly Tag[] {
  return header === undefined ? [] : checkedTags(parseQuery(header));
}

/** S3's rules on tags: at most 10, names of 128 and values of 256 characters, no name twice. */
export function checkedTags(tags: readonly Tag[]): readonly Tag[] {
  const names = new Set(tags.map(([name]) => name));
  if (tags.length > 10) throw new S3Error(400, 'BadRequest', 'Object tags cannot be greater than 10');
  if (names.size < tags.length) throw invalidTag('Cannot provide multiple Tags with the same key');
  for (const [name, value] of tags) {
    if (name.toLowerCase().startsWith('aws:'))
      throw invalidTag('System tags cannot be added/updated by requester');
    if (name === '' || name.length > 128) throw invalidTag('The TagKey you have provided is invalid');
    if (value.length > 256) throw invalidTag('The TagValue you have provided is invalid');
  }
  return tags;
}

/** The headers of a GetObject or HeadObject answer, without those about the range. */
export function headersOf(object: StoredObject): Record<string, string> {
  const { attributes } = object;
  const headers: Record<string, string> = {
    ...attributes.headers,
    etag: `"${object.etag}"`,
    'last-modified': new Date(object.modified).toUTCString(),
    'accept-ranges': 'bytes',
  };
  for (const [name, value] of Object.entries(attributes.metadata)) headers[`x-amz-meta-${name}`] = value;
  if (attributes.tags.length > 0) headers['x-amz-tagging-count'] = String(attributes.tags.length);
  if (attributes.storageClass !== 'STANDARD') headers['x-amz-storage-class'] = attributes.storageClass;
  return headers;
}

const ENCRYPTION = 'x-amz-server-side-encryption';

/** Of an object's headers those about its encryption, and all others. */
export function encryptionOf(headers: Attributes['headers']): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name.startsWith(ENCRYPTION)));
}

export function withoutEncryption(headers: Attributes['headers']): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith(ENCRYPTION)));
}

/** S3's limit on names and values of user metadata together, bytes. */
const MAX_METADATA_BYTES = 2048;

const STORED_HEADERS = [
  'cache-control',
  'content-disposition',
  'content-language',
  'content-type',
  'expires',
  'x-amz-website-redirect-location',
  'x-amz-server-side-encryption',
  'x-amz-server-side-encryption-aws-kms-key-id',
];

const STORAGE_CLASSES = new Set([
  'STANDARD',
  'REDUCED_REDUNDANCY',
  'STANDARD_IA',
  'ONEZONE_IA',
  'INTELLIGENT_TIERING',
  'GLACIER',
  'DEEP_ARCHIVE',
  'GLACIER_IR',
]);

function systemHeaders(headers: Headers): Record<string, string> {
  const kept: Record<string, string> = { 'content-type': 'binary/octet-stream' };
  for (const name of STORED_HEADERS) {
    const value = headers.get(name);
    if (value !== undefined && value !== '') kept[name] = value;
  }
  // aws-chunked is about the transfer, not the object.
  const encodings = (headers.get('content-encoding') ?? '')
    .split(',')
    .map((encoding) => encoding.trim())
    .filter((encoding) => encoding !== '' && encoding !== 'aws-chunked');
  if (encodings.length > 0) kept['content-encoding'] = encodings.join(',');
  return kept;
}

function userMetadata(headers: Headers): Record<string, string> {
  const metadata: Record<string, string> = {};
  let size = 0;
  for (const [header, value] of headers) {
    if (!header.startsWith('x-amz-meta-')) continue;
    const name = header.slice('x-amz-meta-'.length);
    if (name === '') throw invalidArgument('Metadata name is empty', 'x-amz-meta-', value);
    metadata[name] = value;
    size += name.length + value.length;
  }
  if (size > MAX_METADATA_BYTES) {
    throw new S3Error(
      400,
      'MetadataTooLarge',
      'Your metadata headers exceed the maximum allowed metadata size',
      {
        details: { Size: String(size), MaxSizeAllowed: String(MAX_METADATA_BYTES) },
      },
    );
  }
  return metadata;
}

function invalidTag(message: string): S3Error {
  return new S3Error(400, 'InvalidTag', message);
}

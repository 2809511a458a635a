import { isJsonObject } from '../../core/bounded-json.ts';
import type { JsonObject, JsonValue } from '../../core/bounded-json.ts';
import { defined } from '../../core/defined.ts';
import { parseTime } from '../../core/iso-time.ts';
import type {
  Attributes,
  ListedField,
  ListedObject,
  ObjectHead,
  ObjectVersion,
  Tags,
  WriteOptions,
  Written,
} from '../contract.ts';
import { ENVELOPE, sealed, unsealed } from '../envelope.ts';
import { StoreError } from '../errors.ts';
import type { Proofs } from '../evidence.ts';
import { protocolError } from './answers.ts';

/** What is asked of an answer to a write. */
export const WRITTEN_FIELDS = 'generation,md5Hash,crc32c,size';
const ATTRIBUTE_FIELDS =
  'contentType,contentEncoding,contentDisposition,contentLanguage,cacheControl,metadata';
export const LISTED_FIELDS = 'name,size,generation,md5Hash,crc32c,updated,storageClass';
export const VERSION_FIELDS = `${LISTED_FIELDS},timeDeleted`;
export const OBJECT_FIELDS = `${LISTED_FIELDS},${ATTRIBUTE_FIELDS}`;

/** Custom metadata of one object, names and values (https://cloud.google.com/storage/quotas#objects). */
const MAX_METADATA_BYTES = 8 * 1024;

/** The generation that a tag of ours is; undefined for what can be no object's. */
export function generationOf(tag: string): string | undefined {
  return /^[1-9]\d{0,18}$/.test(tag) ? tag : undefined;
}

/** A resource of the API, or what is left of it after `fields`. */
interface Resource {
  readonly name?: JsonValue;
  readonly size?: JsonValue;
  readonly generation?: JsonValue;
  readonly md5Hash?: JsonValue;
  readonly crc32c?: JsonValue;
  readonly updated?: JsonValue;
  readonly storageClass?: JsonValue;
  readonly timeDeleted?: JsonValue;
}

/** An item of a listing. Throws StoreError `protocol` where it has no name. */
export function listedOf(item: Resource): ListedObject {
  const { name: key, storageClass } = item;
  if (typeof key !== 'string' || key === '')
    throw protocolError('objects.list', 'the answer holds an object without a name');
  const size = sizeOf(item);
  const etag = tagOf(item);
  const modified = timeOf(item.updated);
  const md5 = md5In(item);
  const crc32c = crc32cIn(item);
  const usual = storageClass === undefined || storageClass === 'STANDARD';
  // A literal and no spread: this runs once a key.
  if (
    usual &&
    size !== undefined &&
    etag !== undefined &&
    modified !== undefined &&
    md5 !== undefined &&
    crc32c !== undefined
  )
    return { key, size, etag, modified, md5, crc32c };
  const lacks: ListedField[] = [];
  if (size === undefined) lacks.push('Size');
  if (etag === undefined) lacks.push('ETag');
  if (modified === undefined) lacks.push('LastModified');
  return {
    key,
    size: size ?? 0,
    etag: etag ?? '',
    modified: modified ?? 0,
    ...defined({ md5, crc32c }),
    ...(usual || typeof storageClass !== 'string' ? {} : { storageClass }),
    ...(lacks.length === 0 ? {} : { doubt: { about: 'fields', lacks } }),
  };
}

export function versionOf(item: Resource): ObjectVersion {
  const { key, size, etag, modified, md5, crc32c } = listedOf(item);
  return {
    key,
    versionId: etag,
    latest: item.timeDeleted === undefined,
    deleteMarker: false,
    size,
    etag,
    ...defined({ md5, crc32c }),
    modified,
  };
}

/** What the resource says of an object. Throws StoreError `protocol` where it lacks size or generation. */
export function headOf(operation: string, resource: JsonObject): ObjectHead {
  const size = sizeOf(resource);
  const etag = tagOf(resource);
  if (size === undefined || etag === undefined)
    throw protocolError(operation, 'the answer has no size or no generation');
  const { attributes, tags } = attributesOf(resource);
  const { storageClass } = resource;
  return {
    size,
    etag,
    ...proofsIn(resource),
    modified: timeOf(resource['updated']),
    attributes,
    tagCount: Object.keys(tags).length,
    ...(typeof storageClass === 'string' && storageClass !== 'STANDARD' ? { storageClass } : {}),
  };
}

/** What a write's answer says of what is stored now. Throws StoreError `protocol`. */
export function writtenOf(operation: string, resource: JsonObject | undefined): Written {
  const etag = resource === undefined ? undefined : tagOf(resource);
  if (resource === undefined || etag === undefined)
    throw protocolError(operation, 'a success without a generation');
  return { etag, ...proofsIn(resource) };
}

function proofsIn(resource: Resource): Proofs {
  return defined({ md5: md5In(resource), crc32c: crc32cIn(resource) });
}

const FIELDS = [
  'contentType',
  'contentEncoding',
  'contentDisposition',
  'contentLanguage',
  'cacheControl',
] as const satisfies readonly (keyof Attributes)[];

/** Attributes, and the tags that travel in the envelope. */
export function attributesOf(resource: JsonObject): { readonly attributes: Attributes; readonly tags: Tags } {
  const attributes: Record<string, string | Record<string, string>> = {};
  for (const field of FIELDS) {
    const value = resource[field];
    if (typeof value === 'string' && value !== '') attributes[field] = value;
  }
  const entries = isJsonObject(resource['metadata']) ? Object.entries(resource['metadata']) : [];
  const envelope = entries.find(([name]) => name === ENVELOPE)?.[1];
  const { tags = {}, expires, metadata } = unsealed(typeof envelope === 'string' ? envelope : undefined);
  const own: Record<string, string> = {};
  for (const [name, value] of entries)
    if (name !== ENVELOPE && typeof value === 'string') own[name.toLowerCase()] = value;
  Object.assign(own, metadata);
  if (expires !== undefined) attributes['expires'] = expires;
  if (Object.keys(own).length > 0) attributes['metadata'] = own;
  return { attributes, tags };
}

/** The fields of a resource that a write sends. Throws StoreError where its metadata is larger than GCS takes. */
export function resourceOf(
  operation: string,
  { attributes = {}, tags, storageClass }: Pick<WriteOptions, 'attributes' | 'tags' | 'storageClass'>,
): Record<string, string | Record<string, string>> {
  const resource: Record<string, string | Record<string, string>> = { ...defined({ storageClass }) };
  for (const field of FIELDS) {
    const value = attributes[field];
    if (value !== undefined) resource[field] = value;
  }
  const { expires } = attributes;
  const { [ENVELOPE]: clash, ...others } = attributes.metadata ?? {};
  const metadata: Record<string, string> = others;
  const enclosed = {
    ...defined({ tags, expires }),
    ...(clash === undefined ? {} : { metadata: { [ENVELOPE]: clash } }),
  };
  const envelope = sealed(enclosed);
  if (envelope !== undefined) metadata[ENVELOPE] = envelope;
  if (Object.keys(metadata).length > 0) {
    checkMetadata(operation, metadata, enclosed);
    resource['metadata'] = metadata;
  }
  return resource;
}

/** What is in the envelope comes first in the message: it is what can be left out. */
function checkMetadata(
  operation: string,
  metadata: Readonly<Record<string, string>>,
  { tags, expires }: { readonly tags?: Tags; readonly expires?: string },
): void {
  let bytes = 0;
  for (const [name, value] of Object.entries(metadata))
    bytes += Buffer.byteLength(name) + Buffer.byteLength(value);
  if (bytes <= MAX_METADATA_BYTES) return;
  const within = [...(tags === undefined ? [] : ['tags']), ...(expires === undefined ? [] : ['Expires'])];
  const what = within.length === 0 ? 'metadata' : `metadata with ${within.join(' and ')} in it`;
  throw new StoreError('protocol', `${operation}: ${what} of ${bytes} bytes, and ${MAX_METADATA_BYTES} fit`, {
    operation,
    providerCode: 'MetadataTooLarge',
  });
}

/**
 * What the headers of an answer with an object in it say. `alt=media` leaves user metadata out, and has a Cache-Control and a
 * Content-Disposition of its own.
 */
export function mediaHeadOf(headers: Readonly<Record<string, string>>): ObjectHead {
  const [, crc32c] = /(?:^|,\s*)crc32c=([\w+/]{6}==)/.exec(headers['x-goog-hash'] ?? '') ?? [];
  const [, md5] = /(?:^|,\s*)md5=([\w+/]{22}==)/.exec(headers['x-goog-hash'] ?? '') ?? [];
  const modified = Date.parse(headers['last-modified'] ?? '');
  // Of an answer that was packed or unpacked on the way, its own coding is not the object's: it has none then.
  const coding = isStoredCoding(headers) ? headers['content-encoding'] : undefined;
  const storageClass = headers['x-goog-storage-class'];
  return {
    size: mediaSize(headers),
    etag: headers['x-goog-generation'] ?? '',
    ...defined({ md5: md5 === undefined ? undefined : hexOf(md5), crc32c }),
    modified: Number.isNaN(modified) ? undefined : modified,
    attributes: defined({
      contentType: headers['content-type'],
      contentEncoding: coding === 'identity' ? undefined : coding,
    }),
    ...(storageClass === undefined || storageClass === 'STANDARD' ? {} : { storageClass }),
  };
}

/** The size of what is stored, unless the answer is of another length: then it was decoded on the way, and that is shown. */
function mediaSize(headers: Readonly<Record<string, string>>): number {
  const total = /\/(\d+)$/.exec(headers['content-range'] ?? '')?.[1];
  if (total !== undefined) return Number(total);
  const stored = headers['x-goog-stored-content-length'];
  const length = headers['content-length'];
  if (length !== undefined) return Number(length);
  return isStoredCoding(headers) ? Number(stored ?? NaN) : NaN;
}

function isStoredCoding(headers: Readonly<Record<string, string>>): boolean {
  const coding = headers['content-encoding'] ?? 'identity';
  return coding === (headers['x-goog-stored-content-encoding'] ?? coding);
}

function sizeOf({ size }: Resource): number | undefined {
  if (typeof size !== 'string' || !/^\d{1,16}$/.test(size)) return undefined;
  const bytes = Number(size);
  return Number.isSafeInteger(bytes) ? bytes : undefined;
}

function tagOf({ generation }: Resource): string | undefined {
  return typeof generation === 'string' ? generationOf(generation) : undefined;
}

function timeOf(value: JsonValue | undefined): number | undefined {
  if (typeof value !== 'string') return undefined;
  const time = parseTime(value);
  return time >= 0 ? time : undefined;
}

function md5In({ md5Hash }: Resource): string | undefined {
  return typeof md5Hash === 'string' ? hexOf(md5Hash) : undefined;
}

function crc32cIn({ crc32c }: Resource): string | undefined {
  return typeof crc32c === 'string' && CRC32C.test(crc32c) ? crc32c : undefined;
}

const CRC32C = /^[A-Za-z0-9+/]{6}==$/;

const MD5_BYTES = 16;
const MD5_BASE64_LENGTH = 24;
/** Used again and again: a hash is decoded for each key of a listing. */
const decoded = Buffer.alloc(MD5_BYTES + 2);

function hexOf(md5Hash: string): string | undefined {
  if (md5Hash.length !== MD5_BASE64_LENGTH || !md5Hash.endsWith('==')) return undefined;
  // What is no base64 is left out, and so is short.
  if (decoded.write(md5Hash, 'base64') !== MD5_BYTES) return undefined;
  return decoded.toString('hex', 0, MD5_BYTES);
}

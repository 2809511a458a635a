import { defined } from '../../core/defined.ts';
import type {
  Attributes,
  GetOptions,
  ObjectHead,
  ReadOptions,
  Tags,
  WriteLock,
  WriteOptions,
} from '../contract.ts';
import { StoreError } from '../errors.ts';
import { conditionHeaders } from '../wire/condition-headers.ts';
import { encodeQueryPart } from '../wire/encode.ts';
import { decodeEncodedWords } from '../wire/encoded-words.ts';
import type { ObjectReads } from '../wire/object-body.ts';
import type { Wire, WireOptions, WireRequest } from './wire.ts';
import { unquote } from '../wire/xml-text.ts';

/** The headers that hold an object's attributes, both ways. */
const STANDARD = [
  ['contentType', 'content-type'],
  ['contentEncoding', 'content-encoding'],
  ['contentDisposition', 'content-disposition'],
  ['contentLanguage', 'content-language'],
  ['cacheControl', 'cache-control'],
  ['expires', 'expires'],
] as const satisfies readonly (readonly [keyof Attributes, string])[];

const META = 'x-amz-meta-';

/** By their `Server` header: they count the tags of an object that has any, and say nothing of others. */
const COUNT_TAGS: ReadonlySet<string | undefined> = new Set(['AmazonS3', 'MinIO', 'VERSITYGW']);

export function attributesOf(headers: Readonly<Record<string, string>>): Attributes {
  const found: Record<string, string | Record<string, string>> = {};
  for (const [name, header] of STANDARD) {
    const value = headers[header];
    if (value !== undefined) found[name] = value;
  }
  const metadata: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (name.startsWith(META)) metadata[name.slice(META.length)] = decodeEncodedWords(latin1ToUtf8(value));
  }
  if (Object.keys(metadata).length > 0) found['metadata'] = metadata;
  return found;
}

/** Reads what HEAD and GET say of an object. `size` comes from the range's total where there is one. */
export function headOf(headers: Readonly<Record<string, string>>): ObjectHead {
  const total = /\/(\d+)$/.exec(headers['content-range'] ?? '')?.[1];
  const tagCount = headers['x-amz-tagging-count'];
  const missing = Number(headers['x-amz-missing-meta'] ?? 0);
  const versionId = realVersion(headers['x-amz-version-id']);
  const storageClass = headers['x-amz-storage-class'];
  const modified = Date.parse(headers['last-modified'] ?? '');
  const thaw = /ongoing-request="(true|false)"/.exec(headers['x-amz-restore'] ?? '')?.[1];
  return {
    size: Number(total ?? headers['content-length'] ?? NaN),
    etag: unquote(headers['etag'] ?? ''),
    // A zero date, such as Go's of the year 1, says nothing.
    modified: modified > 0 ? modified : undefined,
    attributes: attributesOf(headers),
    ...defined({ versionId }),
    ...(storageClass === undefined || storageClass === 'STANDARD' ? {} : { storageClass }),
    ...(thaw === undefined ? {} : { thaw: thaw === 'true' ? 'going-on' : 'done' }),
    ...(missing > 0 ? { missingMetadata: missing } : {}),
    ...(tagCount === undefined ? {} : { tagCount: Number(tagCount) }),
    ...(tagCount === undefined && COUNT_TAGS.has(headers['server']) ? { untagged: true } : {}),
  };
}

/** `null` is the name of an object that has no version of its own. */
export function realVersion(versionId: string | undefined): string | undefined {
  return versionId === undefined || versionId === '' || versionId === 'null' ? undefined : versionId;
}

export function readHeaders(options: ReadOptions | undefined): Record<string, string> {
  return options?.ifMatch === undefined ? {} : { 'if-match': `"${options.ifMatch}"` };
}

/** GetObject. */
export function objectReads(
  wire: Wire,
  payer: Readonly<Record<string, string>>,
  key: string,
  options: GetOptions | undefined,
): ObjectReads {
  const range = options?.range;
  const request: WireRequest = {
    operation: 'GetObject',
    method: 'GET',
    key,
    query: { versionId: options?.versionId },
    headers: {
      ...readHeaders(options),
      ...payer,
      ...(range === undefined ? {} : { range: `bytes=${range.first}-${range.last}` }),
    },
  };
  return {
    headOf,
    send: (acceptEncoding, most, signal) => wire.send({ ...request, acceptEncoding, most }, signal),
    open: (acceptEncoding, signal) => wire.open({ ...request, acceptEncoding }, signal),
  };
}

export function writeHeaders(options: WriteOptions | undefined): Record<string, string> {
  const headers = conditionHeaders(options);
  const attributes = options?.attributes;
  for (const [name, header] of STANDARD) {
    const value = attributes?.[name];
    if (value !== undefined) headers[header] = value;
  }
  for (const [name, value] of Object.entries(attributes?.metadata ?? {}))
    headers[META + name] = utf8ToLatin1(value);
  if (options?.tags !== undefined && Object.keys(options.tags).length > 0)
    headers['x-amz-tagging'] = encodeTags(options.tags);
  if (options?.storageClass !== undefined) headers['x-amz-storage-class'] = options.storageClass;
  return { ...headers, ...lockHeaders(options?.lock) };
}

/** For PutObject, CopyObject and CreateMultipartUpload: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html */
export function lockHeaders(lock: WriteLock | undefined): Record<string, string> {
  if (lock === undefined) return {};
  return {
    'x-amz-object-lock-mode': lock.mode.toUpperCase(),
    'x-amz-object-lock-retain-until-date': lockDate(lock.until, 'Object Lock'),
  };
}

/** The end of a lock, in the four-digit years that S3 reads. Throws StoreError where there is no such date. */
export function lockDate(until: number, operation: string): string {
  if (until > 0 && until < Date.UTC(10_000, 0)) return new Date(until).toISOString();
  throw new StoreError('unsupported', `${operation}: the end of the lock is no date before the year 10000`, {
    operation,
  });
}

/** For PutObject, CopyObject and CreateMultipartUpload; parts take on what their upload has. */
export function encryptionHeaders({ encryption }: Pick<WireOptions, 'encryption'>): Record<string, string> {
  if (encryption === undefined) return {};
  const { algorithm, keyId } = encryption;
  return {
    'x-amz-server-side-encryption': algorithm,
    ...defined({ 'x-amz-server-side-encryption-aws-kms-key-id': keyId }),
  };
}

export function payerHeaders({ requestPayer }: Pick<WireOptions, 'requestPayer'>): Record<string, string> {
  return requestPayer === true ? { 'x-amz-request-payer': 'requester' } : {};
}

export function encodeTags(tags: Tags): string {
  return Object.entries(tags)
    .map(([name, value]) => `${encodeQueryPart(name)}=${encodeQueryPart(value)}`)
    .join('&');
}

/** Headers are bytes that Node shows as Latin-1; S3 clients put UTF-8 in them. */
function latin1ToUtf8(value: string): string {
  if (!/[\u0080-\u00ff]/.test(value)) return value;
  const text = Buffer.from(value, 'latin1').toString('utf8');
  return text.includes('\ufffd') ? value : text;
}

function utf8ToLatin1(value: string): string {
  return /^[\u0000-\u007f]*$/.test(value) ? value : Buffer.from(value, 'utf8').toString('latin1');
}

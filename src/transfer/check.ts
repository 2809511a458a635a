import { defined } from '../core/defined.ts';
import { createHash } from 'node:crypto';
import { checksumLike } from '../manifest/checksum.ts';
import { asStored } from '../manifest/encrypted/views.ts';
import type { Version } from '../manifest/entry.ts';
import { knownMd5 } from '../store/evidence.ts';
import type { ObjectOpener } from '../core/encryption/object-keys.ts';
import type { Bucket } from '../store/bucket.ts';
import { watched } from '../store/wire/watched.ts';
import type { Dialect } from '../store/dialect.ts';
import { isStoreError } from '../store/errors.ts';
import type { Attributes, GetOptions, ObjectHead } from '../store/contract.ts';
import type { OptionalAttribute } from '../store/middleware/optional-attributes.ts';
import type { Source } from './copy-settings.ts';
import type { Flow } from './flow.ts';
import { NO_IDENTITY, NOT_OPENED, openedStream, OTHER_CONTENT } from './encryption/open.ts';
import { isMeantFor } from './encryption/source.ts';
import { placesOf } from './locate.ts';

export type LackedAttribute = Exclude<OptionalAttribute, 'storage class'>;

/** A fault of a stored object. */
export interface Fault {
  readonly cause: 'missing' | 'size' | 'content' | 'metadata' | 'mirror' | 'unreadable';
  readonly message: string;
  /** Of `metadata`, where the object merely lacks what the original has: which attributes, as the manifest names them. */
  readonly lacks?: readonly LackedAttribute[];
}

export type Checked =
  | {
      readonly sound: true;
      readonly head: ObjectHead;
      readonly bytes: number;
      readonly checksum: string;
      /** Of the content, in hex; undefined where only what is stored was read, which is encrypted. */
      readonly md5?: string;
    }
  | { readonly sound: false; readonly fault: Fault; readonly bytes: number };

/**
 * `attributes`: the head has all of them, which costs some stores another request. `opener`: what is encrypted is opened,
 * and its content compared too.
 */
type CheckOptions = Pick<GetOptions, 'attributes'> & { readonly opener?: ObjectOpener | undefined };

/**
 * Reads a version back from wherever cold holds it and compares size, checksum and MD5, as far as the manifest
 * has them. Errors that concern the whole store are thrown.
 */
export async function checkVersion(
  cold: Bucket,
  key: string,
  version: Version,
  flow: Flow,
  signal: AbortSignal,
  options: CheckOptions = {},
): Promise<Checked> {
  const stored = asStored(version);
  for await (const place of placesOf(cold, key, version, signal)) {
    const checked = await readAt(place, stored, flow, signal, { ...options, content: version });
    if (checked !== undefined) return checked;
  }
  const present = await cold.headIfPresent(version.cold.path, signal);
  const message =
    present === undefined
      ? `there is no object at ${JSON.stringify(version.cold.path)}, and it was not kept elsewhere`
      : `another object is at ${JSON.stringify(version.cold.path)} (${present.size} bytes, ETag ${present.etag}), and this one was not kept elsewhere`;
  return { sound: false, fault: { cause: 'missing', message }, bytes: 0 };
}

/** Reads a version at one place and compares it with the manifest. Undefined where the place does not hold it. */
export async function readAt(
  place: Source,
  version: Version,
  flow: Flow,
  signal: AbortSignal,
  options: ReadingOptions = {},
): Promise<Checked | undefined> {
  const tries = flow.tries();
  for (;;) {
    try {
      return await flow.carry(version.size, () => readOnce(place, version, flow, signal, options), signal);
    } catch (error) {
      if (isStoreError(error, 'not-found', 'precondition')) return undefined;
      if (isStoreError(error, 'archived', 'denied', 'recoded'))
        return { sound: false, fault: { cause: 'unreadable', message: error.message }, bytes: 0 };
      if (!(await tries.again(error, signal))) throw error;
    }
  }
}

async function readOnce(
  place: Source,
  version: Version,
  flow: Flow,
  signal: AbortSignal,
  { attributes, opener, content }: ReadingOptions,
): Promise<Checked> {
  const { bucket, path, etag, versionId } = place;
  const pin = { ifMatch: etag, size: version.size, ...defined({ attributes, versionId }) };
  const body = await bucket.store.get(bucket.key(path), pin, signal);
  const comparable = checksumLike(version.cold.checksum);
  const sum = comparable ?? checksumLike(undefined);
  const md5 = createHash('md5');
  const encrypted = content?.cold.encryption !== undefined;
  let bytes = 0;
  const stored = watched(flow.paced(body.stream, signal), (chunk) => {
    sum?.update(chunk);
    if (!encrypted) md5.update(chunk);
    bytes += chunk.length;
  });
  let contentMd5: string | undefined;
  let notOpened: string | undefined;
  try {
    if (body.head.size !== version.size)
      return fault('size', `${body.head.size} bytes where ${version.size} were stored`, 0);
    if (encrypted && opener !== undefined) {
      const opened = await readContent(stored, content, opener);
      if (!('why' in opened)) contentMd5 = opened.md5;
      else if (opened.cause === 'content') return fault('content', opened.why, bytes);
      else notOpened = opened.why;
    } else for await (const _chunk of stored);
  } finally {
    body.destroy();
  }
  if (notOpened !== undefined) {
    // An identity of somebody else must not find less than none.
    const asStored = await readOnce(place, version, flow, signal, defined({ attributes, content }));
    if (!asStored.sound) return asStored;
    return fault('unreadable', `${notOpened}; its bytes are as they were stored`, asStored.bytes);
  }
  if (bytes !== version.size) return fault('size', `${bytes} bytes where ${version.size} were stored`, bytes);
  const checksum = sum?.value() ?? '';
  const { cold } = version;
  if (cold.checksum !== undefined && comparable !== undefined && checksum !== cold.checksum)
    return fault('content', `its checksum is ${checksum} where ${cold.checksum} was stored`, bytes);
  if (encrypted) return { sound: true, head: body.head, bytes, checksum, ...defined({ md5: contentMd5 }) };
  const expected = knownMd5(version);
  const actual = md5.digest('hex');
  if (expected !== undefined && actual !== expected)
    return fault('content', `its MD5 is ${actual} where ${expected} was stored`, bytes);
  return { sound: true, head: body.head, bytes, checksum, md5: actual };
}

type ReadingOptions = CheckOptions & { readonly content?: Version };

/** Opens a stored object and compares its content with the manifest: size and checksum. `why` it is another one. */
async function readContent(
  stored: AsyncIterable<Uint8Array>,
  version: Version,
  opener: ObjectOpener,
): Promise<{ readonly md5: string } | { readonly cause: 'content' | 'unreadable'; readonly why: string }> {
  const { size, checksum: known } = version;
  const md5 = createHash('md5');
  const sum = checksumLike(known);
  try {
    for await (const chunk of openedStream(stored, opener, size)) {
      md5.update(chunk);
      sum?.update(chunk);
    }
  } catch (error) {
    const code = isStoreError(error) ? error.providerCode : undefined;
    if (!isStoreError(error) || (code !== NOT_OPENED && code !== NO_IDENTITY)) throw error;
    const damaged = code === NOT_OPENED || (await isMeantFor(opener, version));
    return { cause: damaged ? 'content' : 'unreadable', why: error.message };
  }
  const checksum = sum?.value();
  if (known !== undefined && checksum !== undefined && checksum !== known)
    return { cause: 'content', why: OTHER_CONTENT };
  return { md5: md5.digest('hex') };
}

function fault(cause: Fault['cause'], message: string, bytes: number): Checked {
  return { sound: false, fault: { cause, message }, bytes };
}

/** The MD5 of an object's content, read with its ETag pinned, in hex. Throws StoreError. */
export async function md5OfContent(
  { store }: Bucket,
  key: string,
  etag: string,
  flow: Flow,
  signal: AbortSignal,
): Promise<string> {
  const body = await store.get(key, { ifMatch: etag }, signal);
  const md5 = createHash('md5');
  try {
    for await (const chunk of flow.paced(body.stream, signal)) md5.update(chunk);
  } finally {
    body.destroy();
  }
  return md5.digest('hex');
}

/** The head of a stored object with the attributes of its content: those of an encrypted one are in the manifest. */
export function headOf({ cold, attributes: kept = {} }: Version, head: ObjectHead): ObjectHead {
  if (cold.encryption === undefined) return head;
  const { tags = {}, ...attributes } = kept;
  return { ...head, attributes, tagCount: Object.keys(tags).length };
}

/** What differs between hot's metadata and cold's, while both hold the same content; undefined for nothing. */
export function metadataFault(
  hot: ObjectHead,
  cold: ObjectHead,
  { metadataPrefix }: Pick<Dialect, 'metadataPrefix'>,
): Fault | undefined {
  const names = (Object.keys(STANDARD) as (keyof typeof STANDARD)[]).filter(
    (name) => hot.attributes[name] !== cold.attributes[name] && !isDefault(name, hot, cold),
  );
  const custom = differing(hot.attributes.metadata ?? {}, cold.attributes.metadata ?? {}).filter(
    (name) => !isLeftOut(name, hot) && !isLeftOut(name, cold),
  );
  const [inHot, inCold] = [hot.tagCount, cold.tagCount];
  const tags = inHot !== undefined && inCold !== undefined && inHot !== inCold ? ['tags'] : [];
  const all = [
    ...names.map((name) => STANDARD[name]),
    ...custom.map((name) => metadataPrefix + name),
    ...tags,
  ];
  if (all.length === 0) return undefined;
  const lacks: LackedAttribute[] = [];
  if (names.length > 0) lacks.push('cache headers');
  if (custom.length > 0) lacks.push('metadata');
  if (tags.length > 0) lacks.push('tags');
  const isLack =
    names.every((name) => CACHE_HEADERS.has(name) && cold.attributes[name] === undefined) &&
    custom.every((name) => cold.attributes.metadata?.[name] === undefined) &&
    (tags.length === 0 || (inCold ?? 0) < (inHot ?? 0));
  return {
    cause: 'metadata',
    message: `not as in hot: ${all.slice(0, 10).join(', ')}`,
    ...(isLack ? { lacks } : {}),
  };
}

/** True for a content type that cold gave an object which has none in hot: S3, and what speaks it, always gives one. */
function isDefault(name: keyof typeof STANDARD, hot: ObjectHead, cold: ObjectHead): boolean {
  return (
    name === 'contentType' &&
    hot.attributes.contentType === undefined &&
    /^(binary|application)\/octet-stream$/.test(cold.attributes.contentType ?? '')
  );
}

/** True where the answer says that it leaves entries out (x-amz-missing-meta), and this may be one of them. */
function isLeftOut(name: string, { missingMetadata = 0, attributes }: ObjectHead): boolean {
  return missingMetadata > 0 && attributes.metadata?.[name] === undefined;
}

/** What stores refuse apart from the rest: see optional-attributes.ts. */
const CACHE_HEADERS: ReadonlySet<keyof Attributes> = new Set<keyof Attributes>([
  'cacheControl',
  'contentDisposition',
  'contentLanguage',
  'expires',
]);

const STANDARD = {
  contentType: 'Content-Type',
  contentEncoding: 'Content-Encoding',
  contentDisposition: 'Content-Disposition',
  contentLanguage: 'Content-Language',
  cacheControl: 'Cache-Control',
  expires: 'Expires',
} as const satisfies Partial<Record<keyof Attributes, string>>;

function differing(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((name) => a[name] !== b[name]);
}

import { defined } from '../core/defined.ts';
import { createHash, hash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import type { Dialect } from '../store/dialect.ts';
import { isStoreError, recoded, StoreError } from '../store/errors.ts';
import { md5Of, sameMd5 } from '../store/evidence.ts';
import type { GetOptions, HashedBytes, ObjectBody, Tags, WriteOptions, Written } from '../store/contract.ts';
import { watched } from '../store/wire/watched.ts';
import type { ObjectSealer, SealedFile } from '../core/encryption/object-keys.ts';
import { MAX_KEPT_ATTRIBUTES } from '../manifest/encrypted/stored.ts';
import type { StoredRef, Version } from '../manifest/entry.ts';
import { sizeAt } from './copy-settings.ts';
import type { CopySettings, Source, Target } from './copy-settings.ts';
import { openedBody } from './encryption/opened-body.ts';
import { sealedBytesOf, sealedStream } from './encryption/seal.ts';

/** Up to here an object is held in memory: its body is then signed, and the write can be retried. */
const IN_MEMORY_BYTES = 1024 * 1024;

export interface Streamed {
  readonly written: Written;
  /** `sha256:<hex>` of the bytes that passed. */
  readonly checksum: string;
  /** In hex, of the bytes that passed; not computed where another hash proves them. */
  readonly md5?: string;
  /** The store is known to hold the bytes that passed here. */
  readonly matched: boolean;
  /** Of what was encrypted on the way. */
  readonly sealed?: Sealed;
}

/** What streaming needs of CopySettings. */
export type Streaming = Pick<CopySettings, 'flow' | 'capabilities'>;

/** Reads the pinned source and writes it, hashing on the way, with its attributes and tags. */
export async function streamObject(
  source: Source,
  target: Target,
  settings: Streaming,
  signal: AbortSignal,
): Promise<Streamed> {
  const { flow } = settings;
  const tries = flow.tries();
  for (;;) {
    try {
      return await flow.carry(source.size, () => once(source, target, settings, signal), signal);
    } catch (error) {
      if (!(await tries.again(error, signal))) throw error;
    }
  }
}

/** The source's bytes, as they are stored. Some stores ignore If-Match on GET: the answer's own ETag decides. Throws `precondition`. */
export async function pinnedBody(
  source: Source,
  options: Pick<GetOptions, 'range' | 'atOnce' | 'attributes'>,
  signal: AbortSignal,
): Promise<ObjectBody> {
  const { versionId, etag } = source;
  const size = source.encrypted?.storedSize ?? source.size;
  const pin = { ...options, ifMatch: etag, size, ...defined({ versionId }) };
  const body = await source.bucket.store.get(source.bucket.key(source.path), pin, signal);
  if (body.head.etag === etag && body.head.size === size) return body;
  body.destroy();
  // Of the same ETag, but of another size: decoded on the way, by a proxy or the store.
  if (body.head.etag === etag) throw recoded(body.head.size, size);
  throw new StoreError('precondition', 'get: the store ignored If-Match', { operation: 'get' });
}

/** Attributes and tags as a write takes them, from a HEAD or GET of the source; of an encrypted one from the manifest. */
export async function attributesFor(
  source: Source,
  head: ObjectBody['head'],
  signal: AbortSignal,
): Promise<WriteOptions> {
  if (source.encrypted !== undefined) {
    const { tags: kept, ...attributes } = source.encrypted.attributes ?? {};
    return { attributes, ...defined({ tags: kept }) };
  }
  let tags: Tags | 'denied' | undefined;
  // Stores that may not count tags in the answer are asked.
  const { abilities } = source.bucket.store.dialect;
  if (abilities.has('tags') && head.untagged !== true && head.tagCount !== 0)
    tags = await tagsOf(source, signal);
  const unread: NonNullable<WriteOptions['unread']>[number][] = [];
  if ((tags === undefined || tags === 'denied') && (head.tagCount ?? 0) > 0)
    unread.push({
      attribute: 'tags',
      reason: 'the credentials may not read them, or the store has no way to',
    });
  // S3 counts tags only for whoever may read them.
  else if (tags === 'denied')
    unread.push({ attribute: 'unread tags', reason: 'the credentials of the source may not read tags' });
  const missing = head.missingMetadata ?? 0;
  if (missing > 0)
    unread.push({
      attribute: 'metadata',
      reason: `the store left ${missing} out of its answer (x-amz-missing-meta)`,
    });
  return {
    attributes: head.attributes,
    ...(typeof tags !== 'object' || Object.keys(tags).length === 0 ? {} : { tags }),
    ...(unread.length === 0 ? {} : { unread }),
  };
}

async function once(
  source: Source,
  target: Target,
  settings: Streaming,
  signal: AbortSignal,
): Promise<Streamed> {
  const small = source.size <= IN_MEMORY_BYTES;
  const whole = { attributes: true, ...(small ? { atOnce: IN_MEMORY_BYTES } : {}) };
  const body = openedBody(source, await pinnedBody(source, whole, signal));
  try {
    const kept = await attributesFor(source, body.head, signal);
    const content = settings.flow.paced(body.stream, signal);
    // A new key for each try, whatever became of the one before.
    const file = await target.sealer?.newFile();
    const attributes = file === undefined ? kept : defined({ unread: kept.unread });
    const options = { ...attributes, ...target.conditions };
    const outgoing = { file, options, source, target };
    const stored = small
      ? await putBytes(await collect(content), outgoing, settings, signal)
      : await putStream(content, outgoing, signal);
    const { sealer } = target;
    if (sealer === undefined) return stored;
    const { checksum } = stored.content;
    return { ...stored, sealed: sealedAs(sealer, source.size, checksum, kept) };
  } finally {
    body.destroy();
  }
}

/** One write on its way. */
interface Outgoing {
  readonly file: SealedFile | undefined;
  readonly options: WriteOptions;
  readonly source: Source;
  readonly target: Target;
}

type Put = Streamed & { readonly content: { readonly checksum: string } };

async function putBytes(
  content: Uint8Array,
  { file, options, source, target }: Outgoing,
  { capabilities }: Streaming,
  signal: AbortSignal,
): Promise<Put> {
  const { bucket, path } = target;
  const bytes = file === undefined ? content : sealedBytesOf(file, content);
  const payload = hashedBytes(bytes, bucket.store.dialect);
  const written = await bucket.store.put(bucket.key(path), payload, options, signal);
  const checksum = `sha256:${payload.sha256}`;
  const ofContent = { checksum: file === undefined ? checksum : `sha256:${hash('sha256', content, 'hex')}` };
  if ((file === undefined && sameMd5(source, written)) || capabilities.signedBody === true)
    return { written, checksum, matched: true, content: ofContent };
  const md5 = hash('md5', bytes, 'hex');
  return { written, checksum, md5, matched: md5 === md5Of(written), content: ofContent };
}

async function putStream(
  content: AsyncIterable<Uint8Array>,
  { file, options, source, target }: Outgoing,
  signal: AbortSignal,
): Promise<Put> {
  const { bucket, path, sealer } = target;
  const sha256 = createHash('sha256');
  const md5 = createHash('md5');
  /** Of the content, where other bytes are stored. */
  const plain = file === undefined ? undefined : createHash('sha256');
  const stream =
    file === undefined || plain === undefined ? content : sealedStream(file, hashed(content, plain));
  const payload = { stream: hashed(stream, sha256, md5), length: sizeAt(sealer, source.size) };
  const written = await bucket.store.put(bucket.key(path), payload, options, signal);
  const md5Hex = md5.digest('hex');
  const checksum = `sha256:${sha256.digest('hex')}`;
  return {
    written,
    checksum,
    md5: md5Hex,
    matched: md5Hex === md5Of(written),
    content: { checksum: plain === undefined ? checksum : `sha256:${plain.digest('hex')}` },
  };
}

/** What the manifest has to say of an object that was encrypted. */
export interface Sealed {
  readonly stored: Required<Pick<StoredRef, 'encryption' | 'size'>>;
  readonly content: Pick<Version, 'checksum' | 'attributes'>;
}

export function sealedAs(
  sealer: ObjectSealer,
  size: number,
  checksum: string | undefined,
  { attributes: own = {}, tags }: WriteOptions,
): Sealed {
  const attributes = { ...own, ...defined({ tags }) };
  if (JSON.stringify(attributes).length > MAX_KEPT_ATTRIBUTES)
    throw new StoreError('refused', 'its attributes are more than the manifest can hold', {
      operation: 'HeadObject',
    });
  return {
    stored: {
      size: sizeAt(sealer, size),
      encryption: { format: 'age', recipients: sealer.fingerprints },
    },
    content: defined({ checksum, attributes: Object.keys(attributes).length === 0 ? undefined : attributes }),
  };
}

async function tagsOf(source: Source, signal: AbortSignal): Promise<Tags | 'denied' | undefined> {
  try {
    const options = source.versionId === undefined ? {} : { versionId: source.versionId };
    return await source.bucket.store.tags(source.bucket.key(source.path), options, signal);
  } catch (error) {
    // No tags here, or no right to read them: a copy without tags is better than none. Docs say so.
    if (isStoreError(error, 'denied')) return 'denied';
    if (isStoreError(error, 'unsupported', 'not-found', 'protocol')) return undefined;
    throw error;
  }
}

/** The stream as it is; each piece is hashed as it passes. */
export function hashed(stream: AsyncIterable<Uint8Array>, ...digests: Hash[]): AsyncIterable<Uint8Array> {
  return watched(stream, (piece) => {
    for (const digest of digests) digest.update(piece);
  });
}

/** With the SHA-256 that the manifest keeps, and the hash that the store compares. */
export function hashedBytes(bytes: Uint8Array, { bodyHash }: Pick<Dialect, 'bodyHash'>): HashedBytes {
  const sha256 = hash('sha256', bytes, 'hex');
  const { length } = bytes;
  return bodyHash === 'md5'
    ? { bytes, length, sha256, md5: hash('md5', bytes, 'hex') }
    : { bytes, length, sha256 };
}

export async function collect(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  const [first] = chunks;
  return first !== undefined && chunks.length === 1 ? first : Buffer.concat(chunks);
}

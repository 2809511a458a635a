import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import { isStoreError, StoreError } from '../store/errors.ts';
import type { GetOptions, ObjectBody, Tags, WriteOptions, Written } from '../store/store.ts';
import type { Source, Target } from './copy.ts';
import type { Flow } from './flow.ts';

/** Up to here an object is held in memory: its body is then signed, and the write can be sent again. */
const IN_MEMORY = 1024 * 1024;

export interface Streamed {
  readonly written: Written;
  /** `sha256:<hex>` of the bytes that passed. */
  readonly checksum: string;
  /** In hex. */
  readonly md5: string;
}

/** Reads the pinned source and writes it, hashing on the way, with its attributes and tags. */
export async function streamObject(
  source: Source,
  target: Target,
  flow: Flow,
  signal: AbortSignal,
): Promise<Streamed> {
  const tries = flow.tries();
  for (;;) {
    try {
      return await flow.carry(source.size, () => once(source, target, flow, signal), signal);
    } catch (error) {
      if (!(await tries.again(error, signal))) throw error;
    }
  }
}

/** The source's bytes. Some stores ignore If-Match on GET: the answer's own ETag decides. Throws `precondition`. */
export async function pinnedBody(
  source: Source,
  options: Pick<GetOptions, 'range' | 'atOnce'>,
  signal: AbortSignal,
): Promise<ObjectBody> {
  const { versionId, etag } = source;
  const pin = { ...options, ifMatch: etag, ...(versionId === undefined ? {} : { versionId }) };
  const body = await source.bucket.store.get(source.bucket.key(source.path), pin, signal);
  if (body.head.etag === etag) return body;
  body.destroy();
  throw new StoreError('precondition', 'GetObject: the store ignored If-Match', { operation: 'GetObject' });
}

/** Attributes and tags as a write takes them, from a HEAD or GET of the source. */
export async function attributesFor(
  source: Source,
  head: ObjectBody['head'],
  signal: AbortSignal,
): Promise<WriteOptions> {
  let tags: Tags | undefined;
  // Stores that do not count tags in the answer are asked.
  if (head.tagCount !== 0) tags = await tagsOf(source, signal);
  return {
    attributes: head.attributes,
    ...(tags === undefined || Object.keys(tags).length === 0 ? {} : { tags }),
  };
}

async function once(source: Source, target: Target, flow: Flow, signal: AbortSignal): Promise<Streamed> {
  const small = source.size <= IN_MEMORY;
  const body = await pinnedBody(source, small ? { atOnce: IN_MEMORY } : {}, signal);
  const sha256 = createHash('sha256');
  const md5 = createHash('md5');
  try {
    const options = { ...(await attributesFor(source, body.head, signal)), ...target.conditions };
    const stream = hashed(flow.paced(body.stream, signal), sha256, md5);
    const payload = small ? await collect(stream) : { stream, length: source.size };
    const written = await target.bucket.store.put(target.bucket.key(target.path), payload, options, signal);
    return { written, checksum: `sha256:${sha256.digest('hex')}`, md5: md5.digest('hex') };
  } finally {
    body.destroy();
  }
}

async function tagsOf(source: Source, signal: AbortSignal): Promise<Tags | undefined> {
  try {
    const options = source.versionId === undefined ? {} : { versionId: source.versionId };
    return await source.bucket.store.tags(source.bucket.key(source.path), options, signal);
  } catch (error) {
    // No tags here, or no right to read them: a copy without tags is better than none. Docs say so.
    if (isStoreError(error, 'unsupported', 'denied', 'not-found', 'protocol')) return undefined;
    throw error;
  }
}

/** The stream as it is; each piece is hashed as it passes. */
export async function* hashed(
  stream: AsyncIterable<Uint8Array>,
  ...digests: Hash[]
): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    for (const digest of digests) digest.update(chunk);
    yield chunk;
  }
}

async function collect(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

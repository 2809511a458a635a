import { defined } from '../core/defined.ts';
import { createHash } from 'node:crypto';
import { checksumLike } from '../manifest/checksum.ts';
import type { StoredRef, Evidence, IsoTime } from '../manifest/entry.ts';
import type { Uploads } from '../manifest/journals/uploads.ts';
import type { CopyPath } from '../core/domain.ts';
import type { Bucket } from '../store/bucket.ts';
import type { Capabilities } from '../store/capabilities.ts';
import { StoreError } from '../store/errors.ts';
import { md5Of, sameCrc32c, sameMd5 } from '../store/evidence.ts';
import type { Proofs } from '../store/evidence.ts';
import type { Conditions, Store, Written } from '../store/contract.ts';
import type { Flow } from './flow.ts';
import type { Limiter } from './limiter.ts';
import { goesInParts } from './multipart/part-plan.ts';
import { copyInParts } from './multipart/parts.ts';
import { streamObject } from './stream.ts';

/** One content of a bucket, pinned by its ETag. Data may flow either way, and within one bucket. */
export interface Source extends Proofs {
  readonly bucket: Bucket;
  /** Below the bucket's prefix. */
  readonly path: string;
  readonly versionId?: string;
  readonly size: number;
  readonly etag: string;
}

export interface Target {
  readonly bucket: Bucket;
  readonly path: string;
  readonly conditions: Conditions;
}

export interface CopySettings {
  /** What the target's store was seen to do. */
  readonly capabilities: Capabilities;
  /** The target's bucket, through the endpoint that server-side copies are asked of; default the target's store itself. */
  readonly copier?: Pick<Store, 'copy'>;
  readonly ceiling: OperationCeiling;
  readonly partSize: number | undefined;
  readonly verify: 'copy' | 'read' | 'none';
  /** Parts of one object in flight, at the most. */
  readonly partsAtOnce: number;
  /** Where each part in flight beside an object's first takes a place (docs/decisions/0019); without it they need none. */
  readonly spare?: Pick<Limiter, 'tryEnter' | 'leave'>;
  /** What streamed bodies share: memory and bandwidth. */
  readonly flow: Flow;
  /** The multipart uploads that outlive a try and a run; without it, one that fails is aborted. */
  readonly uploads?: Uploads;
  /** True once no new work may be taken: an object in parts stops between two of them. */
  readonly stopped: () => boolean;
  /** The present by the store's clock. */
  readonly now: () => IsoTime;
}

/** Bytes that one operation may move; above it an object goes in parts. An EntityTooLarge lowers it. */
export class OperationCeiling {
  #bytes: number;

  constructor(bytes: number) {
    this.#bytes = bytes;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** True where that was a change. */
  lower(bytes: number): boolean {
    if (bytes >= this.#bytes) return false;
    this.#bytes = bytes;
    return true;
  }
}

/** The store ignores pins and nothing else proves the copy: another path must be taken for this object. */
export class Unproven extends Error {
  constructor() {
    super('the store ignores source pins, and its ETags cannot be compared');
    this.name = 'Unproven';
  }
}

/** What the copy gave and how it was proven. */
export interface Copied extends Proofs {
  readonly etag: string;
  readonly versionId?: string;
  readonly evidence: Evidence;
  readonly checksum?: string;
}

/**
 * Copies one pinned content by one path and proves the result. Throws StoreError: `precondition` where a pin
 * or a condition did not hold, `changed` where what arrived is not what was asked for.
 */
export async function copyContent(
  path: CopyPath,
  source: Source,
  target: Target,
  settings: CopySettings,
  signal: AbortSignal,
): Promise<Copied> {
  const { capabilities, ceiling } = settings;
  const inParts = goesInParts(path, source.size, ceiling.bytes, target.bucket.store.dialect);
  const pinned = path === 'streamed' || (inParts ? capabilities.partCopyPin : capabilities.copyPin);
  let written: Written;
  let checksum: string | undefined;
  let md5: string | undefined;
  let matched = false;
  if (inParts) {
    // Nothing could prove what parts made of an unpinned source are: no need to move them.
    if (!pinned) throw new Unproven();
    ({ written, checksum, matched } = await copyInParts(path, source, target, settings, signal));
  } else if (path === 'streamed') {
    ({ written, checksum, md5, matched } = await streamObject(source, target, settings, signal));
  } else {
    const from = source.bucket.source(source.path, source.etag, source.versionId, md5Of(source));
    const copier = settings.copier ?? target.bucket.store;
    written = await copier.copy(from, target.bucket.key(target.path), target.conditions, signal);
  }
  const evidence = await prove(source, target, written, matched, pinned, settings, signal);
  const proven: Copied = { ...written, evidence, ...defined({ checksum }) };
  return settings.verify === 'read' ? await readBack(source, target, proven, md5, signal) : proven;
}

/** The manifest's record of a stored object. */
export function storedRef(path: string, via: CopyPath, copied: Copied, now: string): StoredRef {
  const { etag, evidence, checksum, versionId } = copied;
  return {
    path,
    etag,
    stored: now,
    via,
    evidence,
    ...defined({ checksum, versionId }),
  };
}

/**
 * Equal MD5s prove a copy whatever else is true, and so does a hash of what passed here that `matched` the
 * store's. Without them, sizes are compared by one HEAD more; and where the source was not pinned either,
 * nothing says that this is the right content at all.
 */
async function prove(
  source: Source,
  target: Target,
  written: Written,
  matched: boolean,
  pinned: boolean,
  settings: CopySettings,
  signal: AbortSignal,
): Promise<Evidence> {
  if (sameMd5(source, written)) return 'md5';
  if (matched) return 'checksum';
  if (!pinned) throw new Unproven();
  if (sameCrc32c(source, written)) return 'crc32c';
  if (settings.verify === 'none') return 'none';
  const head = await target.bucket.store.head(target.bucket.key(target.path), {}, signal);
  if (head.size === source.size && head.etag === written.etag) return 'size';
  const said = `${head.size} bytes with ETag ${head.etag} are there where ${source.size} with ${written.etag} were written`;
  throw new StoreError('changed', said, { operation: 'head' });
}

/** True for what proves the content of the stored object by itself. */
function isHash(evidence: Evidence): boolean {
  return evidence === 'md5' || evidence === 'crc32c';
}

/** Reads what was stored back and hashes it. */
async function readBack(
  source: Source,
  target: Target,
  copied: Copied,
  md5: string | undefined,
  signal: AbortSignal,
): Promise<Copied> {
  const key = target.bucket.key(target.path);
  const options = {
    ifMatch: copied.etag,
    ...defined({ versionId: copied.versionId }),
  };
  const body = await target.bucket.store.get(key, options, signal);
  const sum = checksumLike(copied.checksum);
  const digest = createHash('md5');
  let size = 0;
  for await (const chunk of body.stream) {
    sum?.update(chunk);
    digest.update(chunk);
    size += chunk.length;
  }
  const expected = copied.evidence === 'md5' ? md5Of(source) : md5;
  const checksum = sum?.value() ?? '';
  const same =
    size === source.size &&
    (expected === undefined || digest.digest('hex') === expected) &&
    (copied.checksum === undefined || copied.checksum === checksum);
  if (!same)
    throw new StoreError('changed', 'what was read back is not what was copied', { operation: 'get' });
  const hashed = expected !== undefined || copied.checksum !== undefined;
  return {
    ...copied,
    checksum,
    evidence: isHash(copied.evidence) ? copied.evidence : hashed ? 'checksum' : 'size',
  };
}

import { createHash } from 'node:crypto';
import type { StoredRef, Evidence } from '../manifest/entry.ts';
import type { CopyPath } from '../options/options.ts';
import type { Bucket } from '../store/bucket.ts';
import type { Capabilities } from '../store/capabilities.ts';
import { StoreError } from '../store/errors.ts';
import { isPlainEtag } from '../store/store.ts';
import type { Conditions, Written } from '../store/store.ts';
import { copyInParts, partPlan } from './parts.ts';
import { streamObject } from './stream.ts';

/** One content of hot (or of cold, when an old version is kept), pinned by its ETag. */
export interface Source {
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
  /** What cold was seen to do. */
  readonly capabilities: Capabilities;
  readonly ceiling: OperationCeiling;
  readonly partSize: number | undefined;
  readonly verify: 'copy' | 'read' | 'none';
  /** Parts of one object in flight. */
  readonly partsAtOnce: number;
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
export interface Copied {
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
  const inParts = source.size > settings.ceiling.bytes;
  let written: Written;
  let checksum: string | undefined;
  let md5: string | undefined;
  if (inParts) {
    written = await copyInParts(
      path,
      source,
      target,
      partPlan(source.size, settings.ceiling.bytes, settings.partSize),
      settings,
      signal,
    );
  } else if (path === 'streamed') {
    ({ written, checksum, md5 } = await streamObject(source, target, signal));
  } else {
    const from = source.bucket.source(source.path, source.etag, source.versionId);
    written = await target.bucket.store.copy(from, target.bucket.key(target.path), target.conditions, signal);
  }
  const pinned =
    path === 'streamed' || (inParts ? settings.capabilities.partCopyPin : settings.capabilities.copyPin);
  const evidence = await prove(source, target, written, md5, pinned, settings, signal);
  const proven: Copied = { ...written, evidence, ...(checksum === undefined ? {} : { checksum }) };
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
    ...(checksum === undefined ? {} : { checksum }),
    ...(versionId === undefined ? {} : { versionId }),
  };
}

/**
 * Equal MD5 ETags prove a copy whatever else is true. Without them, sizes are compared by one HEAD more;
 * and where the source was not pinned either, nothing says that this is the right content at all.
 */
async function prove(
  source: Source,
  target: Target,
  written: Written,
  md5: string | undefined,
  pinned: boolean,
  settings: CopySettings,
  signal: AbortSignal,
): Promise<Evidence> {
  if (isPlainEtag(source.etag) && written.etag === source.etag) return 'md5';
  if (md5 !== undefined && written.etag === md5) return 'checksum';
  if (!pinned) throw new Unproven();
  if (settings.verify === 'none') return 'none';
  const head = await target.bucket.store.head(target.bucket.key(target.path), {}, signal);
  if (head.size === source.size && head.etag === written.etag) return 'size';
  const said = `${head.size} bytes with ETag ${head.etag} are there where ${source.size} with ${written.etag} were written`;
  throw new StoreError('changed', said, { operation: 'HeadObject' });
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
    ...(copied.versionId === undefined ? {} : { versionId: copied.versionId }),
  };
  const body = await target.bucket.store.get(key, options, signal);
  const sum = createHash('sha256');
  const digest = createHash('md5');
  let size = 0;
  for await (const chunk of body.stream) {
    sum.update(chunk);
    digest.update(chunk);
    size += chunk.length;
  }
  const expected = isPlainEtag(source.etag) && copied.evidence === 'md5' ? source.etag : md5;
  const checksum = `sha256:${sum.digest('hex')}`;
  const same =
    size === source.size &&
    (expected === undefined || digest.digest('hex') === expected) &&
    (copied.checksum === undefined || copied.checksum === checksum);
  if (!same)
    throw new StoreError('changed', 'what was read back is not what was copied', { operation: 'GetObject' });
  return {
    ...copied,
    checksum,
    evidence: copied.evidence === 'md5' ? 'md5' : expected === undefined ? 'size' : 'checksum',
  };
}

import { defined } from '../core/defined.ts';
import { createHash } from 'node:crypto';
import { MAX_ETAG, MAX_VERSION_ID } from '../manifest/bounds.ts';
import { checksumLike } from '../manifest/checksum.ts';
import type { StoredRef, Evidence } from '../manifest/entry.ts';
import type { CopyPath } from '../core/domain.ts';
import { StoreError } from '../store/errors.ts';
import { isPlainEtag } from '../store/contract.ts';
import type { Written } from '../store/contract.ts';
import type { CopySettings, Source, Target } from './copy-settings.ts';
import { goesInParts } from './multipart/part-plan.ts';
import { copyInParts } from './multipart/parts.ts';
import { streamObject } from './stream.ts';

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
  const { capabilities, ceiling } = settings;
  const inParts = goesInParts(path, source.size, ceiling.bytes);
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
    const from = source.bucket.source(source.path, source.etag, source.versionId);
    written = await target.bucket.store.copy(from, target.bucket.key(target.path), target.conditions, signal);
  }
  const evidence = await prove(source, target, written, matched, pinned, settings, signal);
  const proven: Copied = { ...written, evidence, ...defined({ checksum }) };
  return settings.verify === 'read' ? await readBack(source, target, proven, md5, signal) : proven;
}

/** The manifest's record of a stored object. */
export function storedRef(path: string, via: CopyPath, copied: Copied, now: string): StoredRef {
  const { etag, evidence, checksum, versionId } = copied;
  // What could not be read back must not be written down.
  if (etag.length > MAX_ETAG || (versionId ?? '').length > MAX_VERSION_ID)
    throw new StoreError(
      'protocol',
      'cold named what it stored by an ETag or version id that is far too long',
      {
        operation: 'PutObject',
      },
    );
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
 * Equal MD5 ETags prove a copy whatever else is true, and so does a hash of what passed here that `matched` the
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
  if (isPlainEtag(source.etag) && written.etag === source.etag) return 'md5';
  if (matched) return 'checksum';
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
  const expected = isPlainEtag(source.etag) && copied.evidence === 'md5' ? source.etag : md5;
  const checksum = sum?.value() ?? '';
  const same =
    size === source.size &&
    (expected === undefined || digest.digest('hex') === expected) &&
    (copied.checksum === undefined || copied.checksum === checksum);
  if (!same)
    throw new StoreError('changed', 'what was read back is not what was copied', { operation: 'GetObject' });
  const hashed = expected !== undefined || copied.checksum !== undefined;
  return {
    ...copied,
    checksum,
    evidence: copied.evidence === 'md5' ? 'md5' : hashed ? 'checksum' : 'size',
  };
}

import { defined } from '../core/defined.ts';
import { createHash } from 'node:crypto';
import { MAX_ETAG, MAX_VERSION_ID } from '../manifest/bounds.ts';
import { checksumLike } from '../manifest/checksum.ts';
import type { StoredRef, Evidence } from '../manifest/entry.ts';
import type { CopyPath } from '../core/domain.ts';
import { StoreError } from '../store/errors.ts';
import { md5Of, sameCrc32c, sameMd5 } from '../store/evidence.ts';
import type { Proofs } from '../store/evidence.ts';
import type { Written } from '../store/contract.ts';
import { sizeAt } from './copy-settings.ts';
import type { CopySettings, Source, Target } from './copy-settings.ts';
import { goesInParts } from './multipart/part-plan.ts';
import { copyInParts } from './multipart/parts.ts';
import { copyWhole } from './multipart/whole-copy.ts';
import { streamObject } from './stream.ts';
import type { Sealed } from './stream.ts';

/** The store ignores pins and nothing else proves the copy: another path must be taken for this object. */
export class Unproven extends Error {
  constructor() {
    super('the store ignores source pins, and its ETags cannot be compared');
    this.name = 'Unproven';
  }
}

/** The copy, and how it was verified. */
export interface Copied extends Proofs {
  readonly etag: string;
  readonly versionId?: string;
  readonly evidence: Evidence;
  readonly checksum?: string;
  /** Of what was encrypted on the way. */
  readonly sealed?: Sealed;
}

/**
 * Copies one pinned content by one path and verifies the result. Throws StoreError: `precondition` where a pin
 * or a condition did not hold, `changed` where the copy is not the content that was asked for.
 */
export async function copyContent(
  path: CopyPath,
  source: Source,
  target: Target,
  settings: CopySettings,
  signal: AbortSignal,
): Promise<Copied> {
  const { capabilities, ceiling } = settings;
  if (path !== 'streamed' && (target.sealer !== undefined || source.encrypted !== undefined))
    throw new Error(`what is encrypted on the way is streamed, not copied ${path}`);
  const stored = sizeAt(target.sealer, source.size);
  const inParts = goesInParts(path, stored, ceiling.of(path), target.bucket.store.dialect);
  const pinned = path === 'streamed' || (inParts ? capabilities.partCopyPin : capabilities.copyPin);
  let written: Written;
  let checksum: string | undefined;
  let md5: string | undefined;
  let matched = false;
  let sealed: Sealed | undefined;
  if (inParts) {
    // Nothing could prove the content of parts that were copied without a pin: no need to move them.
    if (!pinned) throw new Unproven();
    ({ written, checksum, matched, sealed } = await copyInParts(path, source, target, settings, signal));
  } else if (path === 'streamed') {
    ({ written, checksum, md5, matched, sealed } = await streamObject(source, target, settings, signal));
  } else {
    written = await copyWhole(path, source, target, settings, signal);
  }
  const evidence = await prove(source, target, written, matched, pinned, settings, signal);
  const proven: Copied = { ...written, evidence, ...defined({ checksum, sealed }) };
  return settings.verify === 'read' ? await readBack(source, target, proven, md5, signal) : proven;
}

/** The manifest's record of a stored object. */
export function storedRef(path: string, via: CopyPath, copied: Copied, now: string): StoredRef {
  const { etag, evidence, checksum, versionId, sealed } = copied;
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
    ...sealed?.stored,
  };
}

/**
 * Equal MD5s prove a copy whatever else is true, and so does a hash of what passed here that `matched` the
 * store's. Without them, sizes are compared by one HEAD more; and where the source was not pinned either,
 * nothing shows that this is the right content.
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
  // The bytes of the two sides differ where one of them is encrypted.
  const alike = target.sealer === undefined && source.encrypted === undefined;
  if (alike && sameMd5(source, written)) return 'md5';
  if (matched) return 'checksum';
  if (!pinned) throw new Unproven();
  if (alike && sameCrc32c(source, written)) return 'crc32c';
  if (settings.verify === 'none') return 'none';
  const head = await target.bucket.store.head(target.bucket.key(target.path), {}, signal);
  const expected = sizeAt(target.sealer, source.size);
  if (head.size === expected && head.etag === written.etag) return 'size';
  const message = `cold holds ${head.size} bytes with ETag ${head.etag} where ${expected} with ${written.etag} were written`;
  throw new StoreError('changed', message, { operation: 'head' });
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
  const stored = sizeAt(target.sealer, source.size);
  const options = {
    ifMatch: copied.etag,
    size: stored,
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
    size === stored &&
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

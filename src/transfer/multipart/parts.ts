import { defined } from '../../core/defined.ts';
import type { SealedFile } from '../../core/encryption/object-keys.ts';
import { sealedBytes } from '../../core/encryption/sizes.ts';
import { checksumOfParts } from '../../manifest/checksum.ts';
import type { SentPart, UploadRecord } from '../../manifest/journals/upload-record.ts';
import type { CopyPath } from '../../core/domain.ts';
import { isStoreError, StoreError } from '../../store/errors.ts';
import { md5Of, sameCrc32c } from '../../store/evidence.ts';
import type { Part, UploadName, Written } from '../../store/contract.ts';
import { sizeAt } from '../copy-settings.ts';
import type { CopySettings, Source, Target } from '../copy-settings.ts';
import { sealedAs } from '../stream.ts';
import { copyPart, isHashed, streamPart } from './one-part.ts';
import { rangesOf } from './part-plan.ts';
import { PartChanged, sendSealedPart } from './sealed-part.ts';
import type { SealedUpload } from './sealed-part.ts';
import { firstPartBytes } from './sealed-part-plan.ts';
import { isResumable } from './upload-key.ts';
import {
  abandonUpload,
  abortUpload,
  isForeign,
  openUpload,
  pinnedHead,
  refuseGzip,
  remember,
} from './upload.ts';
import type { CopiedInParts, OpenUpload } from './upload.ts';

/** Keys of one upload after the other, where the source gives another content each time. */
const MAX_KEYS = 3;

/** The run takes no new work: the stored parts stay, for the next run to continue from. */
export class Interrupted extends Error {
  /** The next run goes on with what was stored. */
  readonly resumes: boolean;

  constructor(resumes = true) {
    super('the run stopped while its parts were being copied');
    this.name = 'Interrupted';
    this.resumes = resumes;
  }
}

/**
 * Copies one pinned content in parts, every part pinned too. Continues an upload that an earlier try or run
 * left unfinished, at the missing parts, and recognises one that was completed. Where uploads are not remembered,
 * one that fails is aborted. Throws StoreError or Interrupted.
 */
export async function copyInParts(
  path: CopyPath,
  source: Source,
  target: Target,
  settings: CopySettings,
  signal: AbortSignal,
): Promise<CopiedInParts> {
  for (let attempt = 1; ; attempt++) {
    const opened = await openUpload(path, source, target, settings, signal);
    if (opened.kind === 'completed') {
      settings.uploads?.forget(target.path);
      return opened.result;
    }
    try {
      return await finish(path, source, target, opened, settings, signal);
    } catch (error) {
      if (error instanceof PartChanged) {
        // Neither this run nor a later one may use its key again.
        await abandonUpload(target, settings, signal);
        if (settings.uploads === undefined) await abortAbandoned(target, opened, signal);
        if (attempt < MAX_KEYS) continue;
        throw new StoreError('changed', `GetObject: ${error.message}`, {
          operation: 'GetObject',
          cause: error,
        });
      }
      if (attempt === 1 && (await isGone(error, target, opened, signal))) {
        settings.uploads?.forget(target.path); // a lifecycle rule or another program aborted it
        continue;
      }
      if (settings.uploads === undefined) await abortAbandoned(target, opened, signal);
      throw error;
    }
  }
}

async function finish(
  path: CopyPath,
  source: Source,
  target: Target,
  upload: OpenUpload,
  settings: CopySettings,
  signal: AbortSignal,
): Promise<CopiedInParts> {
  const parts = await allParts(path, source, target, upload, settings, signal);
  const { record } = upload;
  const sent = sentOf(upload, parts);
  const { sealer } = target;
  const [size, first] = partSizes(record);
  const checksum =
    sent === undefined
      ? undefined
      : checksumOfParts(
          size,
          sent.map(({ sha256 }) => sha256),
          first,
        );
  const content = contentChecksum(record);
  const kept = upload.sealing?.kept;
  const sealed =
    sealer === undefined || kept === undefined ? undefined : sealedAs(sealer, source.size, content, kept);
  const expected = target.bucket.store.dialect.known(parts);
  const { etag } = expected;
  const matched = sent?.every((part) => part.matched) === true;
  const evidence = { matched, ...defined({ checksum }) };
  if (etag !== undefined)
    await remember({ ...record, completes: { etag, ...evidence, ...defined({ content }) } }, settings);
  // Whether a provider passes the pin on to one of another kind is not known: the source is looked at again.
  if (path === 'native' && isForeign(source, target)) refuseGzip(await pinnedHead(source, signal));
  const stored = sizeAt(sealer, source.size);
  const completed = await complete(target, upload, parts, etag, stored, signal);
  const written = await asStored(completed, etag, stored, target, signal);
  settings.uploads?.forget(target.path);
  return {
    written,
    ...evidence,
    matched: matched && (written.etag === etag || sameCrc32c(written, expected)),
    ...defined({ sealed }),
  };
}

/** Bytes of a part as it is stored, and of the first one where that differs. */
function partSizes({ partSize, source, encryption }: UploadRecord): readonly [number, number | undefined] {
  if (encryption === undefined) return [partSize, undefined];
  return [sealedBytes(partSize), firstPartBytes(source.size, partSize, encryption.head)];
}

/** Of an object that was encrypted in parts; undefined where its parts are not all known. */
function contentChecksum({ partSize, source, encryption }: UploadRecord): string | undefined {
  if (encryption === undefined) return undefined;
  const known = new Map(encryption.begun.map(({ number, sha256 }) => [number, sha256]));
  const parts = rangesOf(source.size, partSize).map((_range, i) => known.get(i + 1));
  return parts.every((part) => part !== undefined) ? checksumOfParts(partSize, parts) : undefined;
}

/**
 * A Complete that went through before its answer was lost is refused when it is sent again, or its answer is lost each
 * time: so cold is asked before the copy is repeated. The object may come from an earlier upload too, so this one is
 * aborted if it still exists.
 */
async function complete(
  target: Target,
  upload: OpenUpload,
  parts: readonly Part[],
  etag: string | undefined,
  size: number,
  signal: AbortSignal,
): Promise<Written> {
  const { bucket, path, conditions } = target;
  try {
    return await bucket.store.completeUpload(upload.name, parts, conditions, signal);
  } catch (error) {
    if (!isStoreError(error, 'not-found', 'precondition', 'transient', 'unreachable')) throw error;
    // An object that was at the path before proves nothing.
    if (etag === undefined || conditions.ifMatch === etag) throw error;
    const head = await bucket.headIfPresent(path, signal);
    if (head?.size !== size || head.etag !== etag) throw error;
    await abortUpload(bucket.store, upload.name, signal);
    return { etag, ...defined({ versionId: head.versionId }) };
  }
}

/** Some stores announce another ETag than the object then has: where it is not the expected one, HEAD's counts. */
async function asStored(
  announced: Written,
  expected: string | undefined,
  size: number,
  { bucket, path }: Target,
  signal: AbortSignal,
): Promise<Written> {
  if (expected === undefined || announced.etag === expected) return announced;
  const { versionId } = announced;
  const head = await bucket.headIfPresent(path, signal, defined({ versionId }));
  return head === undefined || head.size !== size ? announced : { ...announced, etag: head.etag };
}

/**
 * Moves the missing parts, a few at once. After the first error, or once the run is to stop, no more are begun. One
 * part is always in flight, in the place that the object has; each one beside it needs a place that is free, takes
 * it for one part, and never waits for it: so none waits for another that waits (docs/decisions/0018).
 */
async function allParts(
  path: CopyPath,
  source: Source,
  target: Target,
  upload: OpenUpload,
  settings: CopySettings,
  signal: AbortSignal,
): Promise<Part[]> {
  const ranges = rangesOf(source.size, upload.record.partSize);
  const missing = ranges.flatMap((range, i) => (upload.stored.has(i + 1) ? [] : [{ number: i + 1, range }]));
  const { spare, partsAtOnce } = settings;
  const failed = new AbortController();
  const either = AbortSignal.any([signal, failed.signal]);
  const lanes: Promise<void>[] = [];
  let open = 0;
  let next = 0;

  const sealed = (file: SealedFile): UploadName & SealedUpload => ({
    ...upload.name,
    file,
    announce: (number, sha256) => announce(upload, number, sha256, settings),
  });
  const move = async ({ number, range }: (typeof missing)[number]): Promise<void> => {
    const { name } = upload;
    if (path !== 'streamed') {
      const from = source.bucket.source(source.path, source.etag, source.versionId, md5Of(source));
      upload.stored.set(number, await copyPart(target, name, number, from, range, either));
      return;
    }
    const { sealing } = upload;
    const sent =
      sealing === undefined
        ? await streamPart(source, target, name, number, range, settings, either)
        : await sendSealedPart(source, target, sealed(sealing.file), number, range, settings, either);
    upload.stored.set(number, sent);
    await settings.uploads?.progress(withPart(upload, sent));
  };
  const widen = (): void => {
    while (open < partsAtOnce - 1 && next < missing.length && !settings.stopped()) {
      if (spare?.tryEnter() === false) return;
      open++;
      lanes.push(beside());
    }
  };
  /** Never rejects: the first error is kept, and ends the others. */
  const own = async (): Promise<void> => {
    try {
      for (let part = missing[next++]; part !== undefined; part = missing[next++]) {
        if (settings.stopped() || failed.signal.aborted) return;
        widen();
        await move(part);
      }
    } catch (error) {
      failed.abort(error);
    }
  };
  const beside = async (): Promise<void> => {
    const part = missing[next++];
    try {
      if (part !== undefined) await move(part);
    } catch (error) {
      failed.abort(error);
    } finally {
      spare?.leave(undefined); // for the next that waits
      open--;
    }
    if (!failed.signal.aborted) widen();
  };
  await own();
  // No part may land after the abort of the upload. One that ends may begin others.
  for (let lane = lanes.shift(); lane !== undefined; lane = lanes.shift()) await lane;
  failed.signal.throwIfAborted();
  if (upload.stored.size < ranges.length) throw new Interrupted(isResumable(upload.record, target.sealer));
  return [...upload.stored.values()].sort((a, b) => a.number - b.number);
}

/** Before the part is sent. What a later run may go on with is stored first; a key that ends with this run need not be. */
async function announce(
  upload: OpenUpload,
  number: number,
  sha256: string,
  { uploads }: CopySettings,
): Promise<void> {
  const { encryption } = upload.record;
  if (encryption === undefined) throw new Error('an upload without a key has an encrypted part');
  const known = encryption.begun.find((part) => part.number === number);
  if (known !== undefined && known.sha256 !== sha256) throw new PartChanged();
  if (known !== undefined) return;
  const begun = [...encryption.begun, { number, sha256 }];
  upload.record = { ...upload.record, encryption: { ...encryption, begun } };
  if (encryption.salt !== undefined) await uploads?.store(upload.record);
}

function withPart(upload: OpenUpload, { number, etag, sha256, matched }: SentPart & Part): UploadRecord {
  const others = upload.record.parts.filter((part) => part.number !== number);
  upload.record = { ...upload.record, parts: [...others, { number, etag, sha256, matched }] };
  return upload.record;
}

/** The hashes of all parts, in order; undefined where some of them never passed through here. */
function sentOf(upload: OpenUpload, parts: readonly Part[]): readonly SentPart[] | undefined {
  const recorded = new Map(upload.record.parts.map((part) => [part.number, part]));
  const sent = parts.map((part) => (isHashed(part) ? part : recorded.get(part.number)));
  return sent.every((part) => part !== undefined) ? sent : undefined;
}

/** A 404 may be of the source or of the upload: the upload itself is asked. */
async function isGone(
  error: unknown,
  target: Target,
  upload: OpenUpload,
  signal: AbortSignal,
): Promise<boolean> {
  if (!isStoreError(error, 'not-found') || signal.aborted) return false;
  try {
    await target.bucket.store.listParts(upload.name, signal);
    return false;
  } catch (gone) {
    if (isStoreError(gone, 'not-found')) return true;
    if (gone instanceof StoreError) return false; // the first error says more
    throw gone;
  }
}

/** No run would continue it. A cancelled run has seconds: the abort must not delay it. */
async function abortAbandoned(target: Target, upload: OpenUpload, signal: AbortSignal): Promise<void> {
  const aborted = abortUpload(target.bucket.store, upload.name);
  if (signal.aborted) aborted.catch(() => undefined);
  else await aborted;
}

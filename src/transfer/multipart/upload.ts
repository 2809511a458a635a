import { defined } from '../../core/defined.ts';
import type { SealedFile } from '../../core/encryption/object-keys.ts';
import { storedBytes } from '../../core/encryption/sizes.ts';
import type {
  StoredUploadRecord,
  UploadRecord,
  UploadSource,
} from '../../manifest/journals/upload-record.ts';
import type { CopyPath } from '../../core/domain.ts';
import { isStoreError, StoreError } from '../../store/errors.ts';
import type {
  ByteRange,
  ObjectHead,
  Part,
  Store,
  UploadName,
  WriteOptions,
  Written,
} from '../../store/contract.ts';
import type { CopySettings, Source, Target } from '../copy-settings.ts';
import { partSizeFor, rangesOf } from './part-plan.ts';
import { openedPartSize, sealedPartBytes, sealedPartSize } from './sealed-part-plan.ts';
import { isSealedAlike, newKey, sealedFileOf } from './upload-key.ts';
import { attributesFor, sealedAs } from '../stream.ts';
import type { Sealed } from '../stream.ts';

/** The result of a copy in parts. */
export interface CopiedInParts {
  readonly written: Written;
  /** Where every part passed through here. */
  readonly checksum?: string;
  /** The store's ETags are those of the bytes that passed through here. */
  readonly matched: boolean;
  /** Of what was encrypted on the way. */
  readonly sealed?: Sealed;
}

/** An upload that parts can be sent to. */
export interface OpenUpload {
  readonly kind: 'open';
  readonly name: UploadName;
  record: UploadRecord;
  /** Parts that the store has and that count, by number. */
  readonly stored: Map<number, Part>;
  /** Of an object that is encrypted: its key, and the attributes that its entry takes. */
  readonly sealing?: { readonly file: SealedFile; readonly kept: WriteOptions };
}

export type Opened = OpenUpload | { readonly kind: 'completed'; readonly result: CopiedInParts };

/**
 * The upload of this content to this place: the remembered one, if its source is unchanged and the store
 * still has it, else a new one. A remembered one of another content is aborted.
 */
export async function openUpload(
  path: CopyPath,
  source: Source,
  target: Target,
  settings: CopySettings,
  signal: AbortSignal,
): Promise<Opened> {
  const head = await pinnedHead(source, signal);
  const present = uploadSourceOf(source, target, head);
  const kept = await attributesFor(source, head, signal);
  const remembered = settings.uploads?.ask(target.path);
  if (remembered?.whole === true) settings.uploads?.forget(target.path);
  else if (remembered?.uploadId !== undefined) {
    const { uploadId } = remembered;
    const same =
      isSameSource(remembered.source, present) &&
      remembered.partSize <= settings.ceiling.of(path) &&
      isSealedAlike(remembered, target);
    const completed = same ? await completedAs(remembered, target, kept, signal) : undefined;
    if (completed !== undefined) return completed;
    const file = same ? await sealedFileOf(remembered, uploadId, target, settings) : undefined;
    const resumable = same && (target.sealer === undefined || file !== undefined);
    const resumed = resumable ? await resume(path, remembered, uploadId, target, signal) : undefined;
    if (resumed !== undefined)
      return { ...resumed, ...(file === undefined ? {} : { sealing: { file, kept } }) };
    if (!resumable) await abortUpload(target.bucket.store, nameOf(target, uploadId), signal);
    settings.uploads?.forget(target.path);
  }
  return begin(path, source, present, kept, target, settings, signal);
}

/** Stores the record of an upload, where uploads are remembered. */
export async function remember(record: UploadRecord, { uploads }: CopySettings): Promise<void> {
  await uploads?.store(record);
}

/** Aborts and forgets the upload to this path that is remembered, if any: no run will continue it. */
export async function abandonUpload(
  { bucket, path }: Pick<Target, 'bucket' | 'path'>,
  { uploads }: Pick<CopySettings, 'uploads'>,
  signal: AbortSignal,
): Promise<void> {
  const remembered = uploads?.find(path);
  if (remembered?.uploadId !== undefined && remembered.whole !== true)
    await abortUpload(bucket.store, { key: bucket.key(path), uploadId: remembered.uploadId }, signal);
  uploads?.forget(path);
}

/** An upload that the store does not have any more is no error. Where nothing aborts uploads, their parts expire. */
export async function abortUpload(store: Store, name: UploadName, signal?: AbortSignal): Promise<void> {
  if (!store.dialect.abilities.has('abort')) return;
  try {
    await store.abortUpload(name, signal);
  } catch (error) {
    if (!isStoreError(error, 'not-found')) throw error;
  }
}

/**
 * Creates an upload with the attributes that a server-side copy would have kept (s3transfer#246). The intent is stored before
 * it is created, its id before the first part is sent: an upload whose id was lost holds no parts and costs nothing.
 */
async function begin(
  path: CopyPath,
  source: Source,
  present: UploadSource,
  kept: WriteOptions,
  target: Target,
  settings: CopySettings,
  signal: AbortSignal,
): Promise<OpenUpload> {
  const { store } = target.bucket;
  const key = target.sealer === undefined ? undefined : await newKey(target.sealer, source);
  const intent: UploadRecord = {
    path: target.path,
    source: present,
    partSize: partSize(path, source, target, settings),
    via: path,
    begun: settings.now(),
    parts: [],
    ...defined({ encryption: key?.encryption }),
  };
  const attributes = key === undefined ? kept : defined({ unread: kept.unread });
  await remember(intent, settings);
  let uploadId: string;
  try {
    uploadId = await store.createUpload(target.bucket.key(target.path), attributes, signal);
  } catch (error) {
    // A refusal: nothing was created. After any other error that is not known, and the intent stays.
    if (isStoreError(error) && !error.retryable) settings.uploads?.forget(target.path);
    throw error;
  }
  const record = { ...intent, uploadId };
  await remember(record, settings);
  const open: OpenUpload = { kind: 'open', name: nameOf(target, uploadId), record, stored: new Map() };
  if (key === undefined) return open;
  settings.uploads?.files.set(uploadId, key.file);
  return { ...open, sealing: { file: key.file, kept } };
}

/** Bytes of content in each part but the last. Throws `too-large`. */
function partSize(
  path: CopyPath,
  { size, encrypted }: Source,
  { bucket, sealer }: Target,
  { ceiling, partSize: wanted }: CopySettings,
): number {
  const { limits } = bucket.store.dialect;
  if (sealer !== undefined) return sealedPartSize(size, ceiling.of(path), wanted, limits, sealer.headBytes);
  const bytes = partSizeFor(path, size, ceiling.of(path), wanted, limits);
  return encrypted === undefined ? bytes : openedPartSize(bytes, ceiling.of(path));
}

/** What the remembered upload has stored by now, if its completion went through and only the answer was lost. */
async function completedAs(
  { source, completes, encryption }: StoredUploadRecord,
  target: Target,
  kept: WriteOptions,
  signal: AbortSignal,
): Promise<Opened | undefined> {
  if (completes === undefined) return undefined;
  const { etag, content, ...evidence } = completes;
  const expected = encryption === undefined ? source.size : storedBytes(source.size, encryption.head);
  const head = await target.bucket.headIfPresent(target.path, signal);
  if (head?.etag !== etag || head.size !== expected) return undefined;
  const { versionId } = head;
  const written = { etag, ...defined({ versionId }) };
  const { sealer } = target;
  const sealed = sealer === undefined ? undefined : sealedAs(sealer, source.size, content, kept);
  return { kind: 'completed', result: { written, ...evidence, ...defined({ sealed }) } };
}

/** Undefined where the store does not have the upload any more. */
async function resume(
  path: CopyPath,
  record: StoredUploadRecord,
  uploadId: string,
  target: Target,
  signal: AbortSignal,
): Promise<OpenUpload | undefined> {
  const name = nameOf(target, uploadId);
  let listed: readonly Part[];
  try {
    listed = await target.bucket.store.listParts(name, signal);
  } catch (error) {
    if (isStoreError(error, 'not-found')) return undefined;
    throw error;
  }
  const stored = countingParts(record, listed);
  // Begun by another path: it stays on that one, unless no part is stored.
  const via = stored.size === 0 ? path : record.via;
  const { completes: _completes, ...rest } = record;
  return { kind: 'open', name, record: { ...rest, via }, stored };
}

/**
 * The parts that ListParts names; of those that passed through here only the ones whose hash was recorded, so
 * that the whole has its checksum.
 */
function countingParts(record: StoredUploadRecord, listed: readonly Part[]): Map<number, Part> {
  const ranges = rangesOf(record.source.size, record.partSize);
  const hashed = new Map(record.parts.map((part) => [part.number, part.etag]));
  const counts = ({ number, etag, size }: Part): boolean => {
    const range = ranges[number - 1];
    if (range === undefined || size !== partBytes(range, record)) return false;
    return record.via !== 'streamed' || hashed.get(number) === etag;
  };
  return new Map(listed.filter(counts).map((part) => [part.number, part]));
}

/** Bytes of the part as it is stored. */
function partBytes(range: ByteRange, { encryption }: UploadRecord): number {
  return encryption === undefined ? range.last - range.first + 1 : sealedPartBytes(range, encryption.head);
}

/** HEAD of the pinned source; some stores ignore If-Match, so the answer decides. */
export async function pinnedHead(source: Source, signal: AbortSignal): Promise<ObjectHead> {
  const { bucket, path, etag, versionId } = source;
  const pin = { ifMatch: etag, ...defined({ versionId }) };
  const head = await bucket.store.head(bucket.key(path), pin, signal);
  if (head.etag === etag) return head;
  throw new StoreError('precondition', 'head: the store ignored If-Match', { operation: 'head' });
}

export function uploadSourceOf(source: Source, target: Target, head: ObjectHead): UploadSource {
  const { bucket, path, versionId, size, etag } = source;
  return {
    bucket: bucket === target.bucket ? 'cold' : 'hot',
    path,
    ...defined({ versionId }),
    size,
    etag,
    modified: new Date(head.modified ?? 0).toISOString(),
  };
}

/** True where source and target speak different APIs: then the target takes nothing but bytes from there. */
export function isForeign(source: Source, target: Target): boolean {
  return source.bucket.store.dialect.api !== target.bucket.store.dialect.api;
}

/**
 * Some providers send what is stored as gzip decoded, unless the reader accepts gzip, and the target's provider does not say
 * that it does: such objects stream. Throws StoreError `refused`.
 */
export function refuseGzip({ attributes }: ObjectHead): void {
  if (!/\bgzip\b/i.test(attributes.contentEncoding ?? '')) return;
  const message = 'copy: an object with Content-Encoding gzip may be decoded on its way to another provider';
  throw new StoreError('refused', message, { operation: 'copy' });
}

export function isSameSource(a: UploadSource, b: UploadSource): boolean {
  return (
    a.bucket === b.bucket &&
    a.path === b.path &&
    a.versionId === b.versionId &&
    a.size === b.size &&
    a.etag === b.etag &&
    a.modified === b.modified
  );
}

function nameOf(target: Target, uploadId: string): UploadName {
  return { key: target.bucket.key(target.path), uploadId };
}

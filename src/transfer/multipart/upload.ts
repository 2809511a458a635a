import { defined } from '../../core/defined.ts';
import type {
  StoredUploadRecord,
  UploadRecord,
  UploadSource,
} from '../../manifest/journals/upload-record.ts';
import type { CopyPath } from '../../core/domain.ts';
import { isStoreError, StoreError } from '../../store/errors.ts';
import type { ObjectHead, Part, Store, UploadName, Written } from '../../store/contract.ts';
import type { CopySettings, Source, Target } from '../copy-settings.ts';
import { partSizeFor, rangesOf } from './part-plan.ts';
import { attributesFor } from '../stream.ts';

/** The result of a copy in parts. */
export interface CopiedInParts {
  readonly written: Written;
  /** Where every part passed through here. */
  readonly checksum?: string;
  /** The store's ETags are those of the bytes that passed through here. */
  readonly matched: boolean;
}

/** An upload that parts can be sent to. */
export interface OpenUpload {
  readonly kind: 'open';
  readonly name: UploadName;
  record: UploadRecord;
  /** Parts that the store has and that count, by number. */
  readonly stored: Map<number, Part>;
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
  const remembered = settings.uploads?.ask(target.path);
  if (remembered?.whole === true) settings.uploads?.forget(target.path);
  else if (remembered?.uploadId !== undefined) {
    const resumable =
      isSameSource(remembered.source, present) && remembered.partSize <= settings.ceiling.of(path);
    const resumed = resumable
      ? await resume(path, remembered, remembered.uploadId, target, signal)
      : undefined;
    if (resumed !== undefined) return resumed;
    if (!resumable) await abortUpload(target.bucket.store, nameOf(target, remembered.uploadId), signal);
    settings.uploads?.forget(target.path);
  }
  return begin(path, source, present, head, target, settings, signal);
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
  head: ObjectHead,
  target: Target,
  settings: CopySettings,
  signal: AbortSignal,
): Promise<OpenUpload> {
  const { store } = target.bucket;
  const intent: UploadRecord = {
    path: target.path,
    source: present,
    partSize: partSizeFor(
      path,
      source.size,
      settings.ceiling.of(path),
      settings.partSize,
      store.dialect.limits,
    ),
    via: path,
    begun: settings.now(),
    parts: [],
  };
  const attributes = await attributesFor(source, head, signal);
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
  return { kind: 'open', name: nameOf(target, uploadId), record, stored: new Map() };
}

/** Undefined where the store does not have the upload any more and did not complete it either. */
async function resume(
  path: CopyPath,
  record: StoredUploadRecord,
  uploadId: string,
  target: Target,
  signal: AbortSignal,
): Promise<Opened | undefined> {
  const { completes } = record;
  if (completes !== undefined) {
    const { etag, ...evidence } = completes;
    const head = await target.bucket.headIfPresent(target.path, signal);
    if (head?.etag === etag && head.size === record.source.size) {
      const { versionId } = head;
      const written = { etag, ...defined({ versionId }) };
      return { kind: 'completed', result: { written, ...evidence } };
    }
  }
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
    if (range === undefined || size !== range.last - range.first + 1) return false;
    return record.via !== 'streamed' || hashed.get(number) === etag;
  };
  return new Map(listed.filter(counts).map((part) => [part.number, part]));
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

import type { CopyPath } from '../options/options.ts';
import { isStoreError, StoreError } from '../store/errors.ts';
import { multipartEtag } from '../store/multipart-etag.ts';
import type { ByteRange, Part, UploadName, Written } from '../store/store.ts';
import type { CopySettings, Source, Target } from './copy.ts';
import { attributesFor, pinnedBody } from './stream.ts';

export const MAX_PARTS = 10_000;
const MIN_PART = 5 * 1024 * 1024;
/** Storj cuts its segments at 64 MB, and a Bridge Node takes 100 MB: below both. */
const USUAL_PART = 60_000_000;
const ATTEMPTS = 3;

export interface PartPlan {
  readonly partSize: number;
  readonly ranges: readonly ByteRange[];
}

/** Cuts an object into parts that the endpoint takes. Throws `too-large` where 10,000 do not suffice. */
export function partPlan(size: number, ceiling: number, wantedSize: number | undefined): PartPlan {
  const least = Math.max(MIN_PART, Math.ceil(size / MAX_PARTS));
  const wanted = Math.max(wantedSize ?? USUAL_PART, least);
  const partSize = Math.min(wanted, ceiling);
  if (partSize < least) {
    const most = partSize * MAX_PARTS;
    throw new StoreError(
      'too-large',
      `${size} bytes do not fit into ${MAX_PARTS} parts of ${partSize} (${most} at the most)`,
      {
        operation: 'CreateMultipartUpload',
      },
    );
  }
  const ranges: ByteRange[] = [];
  for (let first = 0; first < size; first += partSize)
    ranges.push({ first, last: Math.min(first + partSize, size) - 1 });
  return { partSize, ranges };
}

/**
 * Copies one pinned content in parts, every part pinned too, and carries over at Create what CopyObject would
 * have kept (s3transfer#246). The upload is aborted where it does not come to its end.
 */
export async function copyInParts(
  path: CopyPath,
  source: Source,
  target: Target,
  plan: PartPlan,
  settings: CopySettings,
  signal: AbortSignal,
): Promise<Written> {
  const { store } = target.bucket;
  const key = target.bucket.key(target.path);
  const pin = {
    ifMatch: source.etag,
    ...(source.versionId === undefined ? {} : { versionId: source.versionId }),
  };
  const head = await source.bucket.store.head(source.bucket.key(source.path), pin, signal);
  const upload: UploadName = {
    key,
    uploadId: await store.createUpload(key, await attributesFor(source, head, signal), signal),
  };
  try {
    const parts = await allParts(path, source, target, upload, plan, settings, signal);
    return await complete(target, upload, parts, source.size, signal);
  } catch (error) {
    // A run that is cancelled has seconds to write its journal: the abort must not hold it up.
    const abandoned = abandon(target, upload);
    if (signal.aborted) abandoned.catch(() => undefined);
    else await abandoned;
    throw error;
  }
}

/** A Complete that went through before its answer was lost is refused when it is sent again: look before redoing. */
async function complete(
  target: Target,
  upload: UploadName,
  parts: readonly Part[],
  size: number,
  signal: AbortSignal,
): Promise<Written> {
  const { bucket, path, conditions } = target;
  try {
    return await bucket.store.completeUpload(upload, parts, conditions, signal);
  } catch (error) {
    if (!isStoreError(error, 'not-found', 'precondition')) throw error;
    const head = await bucket.look(path, signal);
    if (head?.size === size && head.etag === multipartEtag(parts))
      return { etag: head.etag, ...(head.versionId === undefined ? {} : { versionId: head.versionId }) };
    if (error.code === 'precondition') throw error;
    const said = 'CompleteMultipartUpload: the upload is gone';
    throw new StoreError('transient', said, { operation: 'CompleteMultipartUpload', cause: error });
  }
}

async function allParts(
  path: CopyPath,
  source: Source,
  target: Target,
  upload: UploadName,
  plan: PartPlan,
  settings: CopySettings,
  signal: AbortSignal,
): Promise<Part[]> {
  const parts: Part[] = [];
  const stop = new AbortController();
  const either = AbortSignal.any([signal, stop.signal]);
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let i = next++; i < plan.ranges.length; i = next++) {
      const range = plan.ranges[i];
      if (range === undefined) return;
      parts.push(await onePart(path, source, target, upload, i + 1, range, either));
    }
  };
  const workers = Array.from({ length: Math.min(settings.partsAtOnce, plan.ranges.length) }, worker);
  try {
    await Promise.all(workers);
  } catch (error) {
    stop.abort(error);
    await Promise.allSettled(workers); // no part may land after the abort of the upload
    throw error;
  }
  return parts.sort((a, b) => a.number - b.number);
}

async function onePart(
  path: CopyPath,
  source: Source,
  target: Target,
  upload: UploadName,
  number: number,
  range: ByteRange,
  signal: AbortSignal,
): Promise<Part> {
  if (path !== 'streamed') {
    const from = source.bucket.source(source.path, source.etag, source.versionId);
    return target.bucket.store.copyPart(upload, number, from, range, signal);
  }
  for (let attempt = 1; ; attempt++) {
    const body = await pinnedBody(source, { range }, signal);
    try {
      const payload = { stream: body.stream, length: range.last - range.first + 1 };
      return await target.bucket.store.uploadPart(upload, number, payload, signal);
    } catch (error) {
      if (!isStoreError(error, 'transient', 'throttled') || attempt >= ATTEMPTS) throw error;
    } finally {
      body.destroy();
    }
  }
}

/** Best effort, also when the run is being stopped: abandoned uploads are billed for ever (rclone#4300). */
async function abandon(target: Target, upload: UploadName): Promise<void> {
  try {
    await target.bucket.store.abortUpload(upload);
  } catch (error) {
    if (!isStoreError(error) && !(error instanceof Error && error.name === 'LeaseLost')) throw error;
  }
}

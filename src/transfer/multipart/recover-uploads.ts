import { mapConcurrent } from '../../core/semaphore.ts';
import { PROBE, STATE } from '../../manifest/layout.ts';
import type { StoredUploadRecord } from '../../manifest/journals/upload-record.ts';
import type { Uploads } from '../../manifest/journals/uploads.ts';
import type { Bucket } from '../../store/bucket.ts';
import { isStoreError } from '../../store/errors.ts';
import type { PendingUpload } from '../../store/contract.ts';
import { abortUpload } from './upload.ts';
import { isResumable } from './upload-key.ts';

/** An upload without progress for so long is aborted: parts are billed for as long as they are stored. */
const MAX_UPLOAD_AGE_MS = 7 * 24 * 3600_000;
/** A store may date an upload this much before the time of our intent, which is by its clock too. */
const CLOCK_SLACK_MS = 60_000;
/** Uploads that are recovered at once. */
const UPLOADS_AT_ONCE = 8;

/** An upload that was not aborted, and why. */
export interface LeftAlone {
  /** The object's, below cold's prefix: hostile text. */
  readonly path: string;
  readonly why: string;
}

export interface SettledUploads {
  /** Those that this run can go on with. */
  readonly open: number;
  readonly aborted: number;
  /** Of these, objects that are encrypted and whose key this run cannot have: they begin anew. */
  readonly begunAnew: number;
  readonly leftAlone: readonly LeftAlone[];
}

/**
 * Settles the uploads that earlier runs left. Those without progress for a week and those whose source has
 * changed are aborted; the others stay until their key is copied. Only what is recorded as ours is
 * touched: of an upload whose id was lost in a crash, that can be proved only below our own state, or where the store
 * keeps uploads there.
 */
export async function settleUploads(
  uploads: Uploads,
  hot: Bucket,
  cold: Bucket,
  now: number,
  signal: AbortSignal,
): Promise<SettledUploads> {
  let aborted = 0;
  let begunAnew = 0;
  const leftAlone: LeftAlone[] = [];

  const abort = async ({
    key,
    uploadId,
  }: PendingUpload | { key: string; uploadId: string }): Promise<boolean> => {
    try {
      await abortUpload(cold.store, { key, uploadId }, signal);
      aborted++;
      return true;
    } catch (error) {
      if (!isStoreError(error) || error.retryable) throw error;
      leftAlone.push({ path: key.slice(cold.prefix.length), why: `it cannot be aborted: ${error.message}` });
      return false;
    }
  };

  const settle = async (record: StoredUploadRecord): Promise<void> => {
    const { path, uploadId, time } = record;
    const key = cold.key(path);
    if (uploadId === undefined) {
      for (const upload of await begunSince(cold, key, Date.parse(record.begun) - CLOCK_SLACK_MS, signal)) {
        if (path.startsWith(STATE) || upload.own === true) await abort(upload);
        else leftAlone.push({ path, why: 'it cannot be proved to be ours; if it is, it holds no parts' });
      }
      uploads.forget(path);
      return;
    }
    const { whole } = record;
    const abandoned = Date.parse(time) + MAX_UPLOAD_AGE_MS < now;
    const keyless = record.completes === undefined && !isResumable(record, cold.objectKeys?.recipients);
    if (!abandoned && !keyless && (await isAsItWas(record, hot, cold, signal))) return;
    if (keyless) begunAnew++;
    if (whole === true || (await abort({ key, uploadId }))) uploads.forget(path);
  };

  for (const { path, uploadId, whole } of uploads.superseded)
    if (uploadId !== undefined && whole !== true) await abort({ key: cold.key(path), uploadId });
  await mapConcurrent(uploads.all, UPLOADS_AT_ONCE, settle);
  return { open: uploads.all.length, aborted, begunAnew, leftAlone };
}

/**
 * Aborts uploads below our own state that a run left when it was cut off, and that no record names: the probe's, and
 * those of state in parts. Under the lease, before this run writes anything: no other program writes there. Returns how many.
 */
export async function abortStateUploads(
  uploads: Uploads,
  cold: Bucket,
  signal: AbortSignal,
): Promise<number> {
  const recorded = new Set(uploads.all.map(({ uploadId }) => uploadId));
  // MinIO lists only the uploads of a key that is named in full.
  const pending = [
    ...(await listed(cold, cold.key(STATE), signal)),
    ...(await listed(cold, cold.key(`${PROBE}a`), signal)),
  ];
  const ours = new Map(
    pending
      .filter(({ key, uploadId }) => key.startsWith(cold.key(STATE)) && !recorded.has(uploadId))
      .map((upload) => [upload.uploadId, upload]),
  );
  for (const upload of ours.values()) await abortUpload(cold.store, upload, signal);
  return ours.size;
}

async function isAsItWas(
  { source }: StoredUploadRecord,
  hot: Bucket,
  cold: Bucket,
  signal: AbortSignal,
): Promise<boolean> {
  const bucket = source.bucket === 'hot' ? hot : cold;
  const options = source.versionId === undefined ? {} : { versionId: source.versionId };
  try {
    const head = await bucket.headIfPresent(source.path, signal, options);
    return (
      head?.etag === source.etag &&
      head.size === source.size &&
      (head.modified ?? 0) === Date.parse(source.modified)
    );
  } catch (error) {
    if (isStoreError(error, 'denied', 'archived')) return true; // not known: decided when the key is copied
    throw error;
  }
}

async function begunSince(
  cold: Bucket,
  key: string,
  since: number,
  signal: AbortSignal,
): Promise<readonly PendingUpload[]> {
  const uploads = await listed(cold, key, signal);
  return uploads.filter((upload) => upload.key === key && upload.initiated >= since);
}

/** Nothing where the store does not list uploads, or not to us. */
async function listed(cold: Bucket, prefix: string, signal: AbortSignal): Promise<readonly PendingUpload[]> {
  if (!cold.store.dialect.abilities.has('abort')) return [];
  try {
    return await cold.store.listUploads(prefix, signal);
  } catch (error) {
    if (isStoreError(error, 'unsupported', 'denied', 'protocol', 'not-found')) return [];
    throw error;
  }
}

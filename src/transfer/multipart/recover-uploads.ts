import { mapConcurrent } from '../../core/semaphore.ts';
import { PROBE, STATE } from '../../manifest/layout.ts';
import type { StoredUploadRecord } from '../../manifest/journals/upload-record.ts';
import type { Uploads } from '../../manifest/journals/uploads.ts';
import type { Bucket } from '../../store/bucket.ts';
import { isStoreError } from '../../store/errors.ts';
import type { PendingUpload } from '../../store/contract.ts';
import { abortUpload } from './upload.ts';

/** An upload on which no run worked for so long is given up, ms: parts are billed as long as they lie there. */
const GIVEN_UP = 7 * 24 * 3600_000;
/** A store may say that an upload began this much before its clock gave us the time of the intent, ms. */
const SLACK = 60_000;
const RECORDS_AT_ONCE = 8;

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
  readonly leftAlone: readonly LeftAlone[];
}

/**
 * Looks at the uploads that earlier runs left. Those that nobody worked on for a week and those whose source is no
 * longer what it was are aborted; the others stay for their key's turn. Only what is recorded as ours is
 * touched: of an upload whose id a crash kept from being written down, that can be proved only below our own state.
 */
export async function settleUploads(
  uploads: Uploads,
  hot: Bucket,
  cold: Bucket,
  now: number,
  signal: AbortSignal,
): Promise<SettledUploads> {
  let aborted = 0;
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
      for (const found of await begunSince(cold, key, Date.parse(record.begun) - SLACK, signal)) {
        if (path.startsWith(STATE)) await abort(found);
        else leftAlone.push({ path, why: 'whose it is cannot be proved; if it is ours, it holds no parts' });
      }
      uploads.forget(path);
      return;
    }
    const givenUp = Date.parse(time) + GIVEN_UP < now;
    if (!givenUp && (await isAsItWas(record, hot, cold, signal))) return;
    if (await abort({ key, uploadId })) uploads.forget(path);
  };

  for (const { path, uploadId } of uploads.superseded)
    if (uploadId !== undefined) await abort({ key: cold.key(path), uploadId });
  await mapConcurrent(uploads.all, RECORDS_AT_ONCE, settle);
  return { open: uploads.all.length, aborted, leftAlone };
}

/**
 * Aborts what a run that was cut off left below our own state and that no record knows: of the probe, and of state that
 * went up in parts. Under the lease, before this run writes anything: nobody else writes there. Returns how many.
 */
export async function abortStateUploads(
  uploads: Uploads,
  cold: Bucket,
  signal: AbortSignal,
): Promise<number> {
  const known = new Set(uploads.all.map(({ uploadId }) => uploadId));
  // MinIO lists only the uploads of a key that is named in full.
  const found = [
    ...(await listed(cold, cold.key(STATE), signal)),
    ...(await listed(cold, cold.key(`${PROBE}a`), signal)),
  ];
  const ours = new Map(
    found
      .filter(({ key, uploadId }) => key.startsWith(cold.key(STATE)) && !known.has(uploadId))
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
      head?.etag === source.etag && head.size === source.size && head.modified === Date.parse(source.modified)
    );
  } catch (error) {
    if (isStoreError(error, 'denied', 'archived')) return true; // it cannot be seen: the key's own turn decides
    throw error;
  }
}

async function begunSince(
  cold: Bucket,
  key: string,
  since: number,
  signal: AbortSignal,
): Promise<readonly PendingUpload[]> {
  const found = await listed(cold, key, signal);
  return found.filter((upload) => upload.key === key && upload.initiated >= since);
}

/** Nothing where the store does not list uploads, or not to us. */
async function listed(cold: Bucket, prefix: string, signal: AbortSignal): Promise<readonly PendingUpload[]> {
  try {
    return await cold.store.listUploads(prefix, signal);
  } catch (error) {
    if (isStoreError(error, 'unsupported', 'denied', 'protocol', 'not-found')) return [];
    throw error;
  }
}

import type { Bucket, StoredObject } from '../storage/bucket.ts';
import { GoogleError } from './errors.ts';

/** Throws 403 where an object can be neither replaced nor deleted: a hold, or the bucket's retention policy. */
export function checkKept(bucket: Bucket, object: StoredObject, now: number): void {
  const what = `Object '${bucket.name}/${object.key}'`;
  const { holds } = object;
  if (holds?.temporary === true || holds?.eventBased === true) {
    const kind = holds.temporary ? 'Temporary' : 'Event-Based';
    throw new GoogleError(
      403,
      'objectUnderActiveHold',
      `${what} is under active ${kind} hold and cannot be deleted, overwritten or archived until hold is removed.`,
    );
  }
  const until = retainedUntil(bucket, object);
  if (until === undefined || until <= now) return;
  throw new GoogleError(
    403,
    'retentionPolicyNotMet',
    `${what} is subject to bucket's retention policy or object retention and cannot be deleted or overwritten until ${new Date(until).toISOString()}`,
  );
}

/** When the retention of an object ends, ms since the epoch. S3's retention of a version counts, too. */
export function retainedUntil(bucket: Bucket, object: StoredObject): number | undefined {
  const { retentionSeconds } = bucket.google;
  const byPolicy =
    retentionSeconds === undefined
      ? undefined
      : Math.floor(object.generation / 1000) + retentionSeconds * 1000;
  const own = object.retention?.until;
  if (byPolicy === undefined || own === undefined) return byPolicy ?? own;
  return Math.max(byPolicy, own);
}

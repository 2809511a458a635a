import type { Bucket, StoredObject } from '../storage/bucket.ts';
import { receiveXml } from './body.ts';
import type { BucketCall, Reply } from './call.ts';
import { S3Error, malformedXml } from './errors.ts';
import { objectToRead } from './stored-versions.ts';
import { childText, parseXml } from './xml.ts';

const DAY = 86_400_000;

/** The object as it is seen: a lifecycle rule (a quirk) may have archived it. */
export function archivedAs({ quirks }: Bucket, object: StoredObject): StoredObject {
  if (!quirks.concerns('archived', object.key)) return object;
  return { ...object, attributes: { ...object.attributes, storageClass: 'GLACIER' } };
}

/** Throws where an archived object must be thawed before it can be read or copied. */
export function checkThawed(object: StoredObject, now: number): void {
  const { storageClass } = object.attributes;
  if (!isArchived(object) || isThawed(object, now)) return;
  throw invalidState(storageClass);
}

/** `x-amz-restore`: what HEAD and GET say of an archived object that was asked for. */
export function thawHeaders(object: StoredObject, now: number): Record<string, string> {
  const { thaw } = object;
  if (thaw === undefined || now >= thaw.until) return {};
  if (now < thaw.from) return { 'x-amz-restore': 'ongoing-request="true"' };
  const until = new Date(thaw.until).toUTCString();
  return { 'x-amz-restore': `ongoing-request="false", expiry-date="${until}"` };
}

/**
 * RestoreObject: 202 where the thaw begins, 409 while it goes on, 200 where the object can be read already and
 * only stays so for longer.
 */
export async function restoreObject(call: BucketCall): Promise<Reply> {
  const { bucket, target, store } = call;
  const asked = parseXml(await receiveXml(call));
  const days = Number(childText(asked, 'Days'));
  if (asked.name !== 'RestoreRequest' || !Number.isSafeInteger(days) || days < 1) throw malformedXml();
  const object = objectToRead(bucket, target.key, target.query.get('versionId'));
  if (!isArchived(archivedAs(bucket, object))) throw invalidState(object.attributes.storageClass);
  const now = store.clock();
  const { thaw } = object;
  if (thaw !== undefined && now < thaw.from)
    throw new S3Error(409, 'RestoreAlreadyInProgress', 'Object restore is already in progress');
  const ready = isThawed(object, now);
  const from = ready ? (thaw?.from ?? now) : now + bucket.behaviour.thawMs;
  bucket.amend(object, { thaw: { from, until: Math.max(from, now) + days * DAY } });
  return { status: ready ? 200 : 202 };
}

function isArchived({ attributes: { storageClass } }: StoredObject): boolean {
  return storageClass === 'GLACIER' || storageClass === 'DEEP_ARCHIVE';
}

function isThawed({ thaw }: StoredObject, now: number): boolean {
  return thaw !== undefined && now >= thaw.from && now < thaw.until;
}

function invalidState(storageClass: string): S3Error {
  return new S3Error(403, 'InvalidObjectState', "The operation is not valid for the object's storage class", {
    details: { StorageClass: storageClass },
  });
}

import type { Bucket, StoredObject } from '../storage/bucket.ts';
import { crc32cOf } from '../storage/crc32c.ts';
import { deletedAt } from './generations.ts';
import { retainedUntil } from './retention.ts';

/** Google's default: deleted objects can be restored for 7 days. */
const SOFT_DELETE_SECONDS = 604_800;

/** System headers that Google's API names as fields of an object. */
export const HEADER_FIELDS = {
  cacheControl: 'cache-control',
  contentDisposition: 'content-disposition',
  contentEncoding: 'content-encoding',
  contentLanguage: 'content-language',
  contentType: 'content-type',
  customTime: 'x-goog-custom-time',
} as const;

/** An object's resource, `storage#object`. Computes the CRC32C of what came in over S3. */
export async function objectResource(bucket: Bucket, object: StoredObject, origin: string): Promise<object> {
  const { key, generation, attributes } = object;
  const path = `b/${encodeURIComponent(bucket.name)}/o/${encodeURIComponent(key)}`;
  const created = timestamp(Math.floor(generation / 1000));
  const until = retainedUntil(bucket, object);
  const deleted = deletedAt(bucket, object);
  const { metadata, storageClass } = attributes;
  return {
    kind: 'storage#object',
    id: `${bucket.name}/${key}/${generation}`,
    selfLink: `${origin}/storage/v1/${path}`,
    mediaLink: `${origin}/download/storage/v1/${path}?generation=${generation}&alt=media`,
    name: key,
    bucket: bucket.name,
    generation: String(generation),
    metageneration: String(object.metageneration),
    ...headerFields(attributes.headers),
    storageClass,
    size: String(object.content.size),
    ...(object.md5 !== undefined && { md5Hash: Buffer.from(object.md5, 'hex').toString('base64') }),
    crc32c: object.crc32c ?? (await crc32cOf(object.content)),
    etag: etagOf(object),
    ...(object.holds?.temporary === true && { temporaryHold: true }),
    ...(object.holds && { eventBasedHold: object.holds.eventBased }),
    ...(until !== undefined && { retentionExpirationTime: timestamp(until) }),
    timeCreated: created,
    updated: timestamp(object.updated),
    timeStorageClassUpdated: created,
    timeFinalized: created,
    ...(deleted !== undefined && { timeDeleted: timestamp(deleted) }),
    ...(object.componentCount !== undefined && { componentCount: object.componentCount }),
    ...(Object.keys(metadata).length > 0 && { metadata }),
  };
}

/** A bucket's resource, `storage#bucket`. */
export function bucketResource(bucket: Bucket, origin: string): object {
  const { google } = bucket;
  const created = timestamp(bucket.created);
  const { softDeleteSeconds = SOFT_DELETE_SECONDS, retentionSeconds } = google;
  return {
    kind: 'storage#bucket',
    id: bucket.name,
    selfLink: `${origin}/storage/v1/b/${bucket.name}`,
    name: bucket.name,
    projectNumber: '1',
    metageneration: '1',
    location: bucket.region.toUpperCase(),
    locationType: 'region',
    storageClass: google.storageClass ?? 'STANDARD',
    etag: 'CAE=',
    timeCreated: created,
    updated: created,
    ...(bucket.versioning !== 'off' && { versioning: { enabled: bucket.versioning === 'enabled' } }),
    ...(google.defaultEventBasedHold === true && { defaultEventBasedHold: true }),
    ...(retentionSeconds !== undefined && {
      retentionPolicy: {
        retentionPeriod: String(retentionSeconds),
        effectiveTime: created,
        ...(google.retentionLocked === true && { isLocked: true }),
      },
    }),
    ...(bucket.objectLock && { objectRetention: { mode: 'Enabled' } }),
    softDeletePolicy: {
      retentionDurationSeconds: String(softDeleteSeconds),
      ...(softDeleteSeconds > 0 && { effectiveTime: created }),
    },
    ...(bucket.requesterPays && { billing: { requesterPays: true } }),
    iamConfiguration: {
      bucketPolicyOnly: { enabled: true },
      uniformBucketLevelAccess: { enabled: true },
      publicAccessPrevention: 'enforced',
    },
  };
}

/** As Google makes it: generation and metageneration in a protocol buffer, base64. */
export function etagOf({ generation, metageneration }: StoredObject): string {
  return Buffer.from([0x08, ...varint(generation), 0x10, ...varint(metageneration)]).toString('base64');
}

function headerFields(headers: Readonly<Record<string, string>>): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [field, header] of Object.entries(HEADER_FIELDS)) {
    const value = headers[header];
    if (value !== undefined) fields[field] = value;
  }
  return fields;
}

function timestamp(ms: number): string {
  return new Date(ms).toISOString();
}

function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest % 0x80) | 0x80);
    rest = Math.floor(rest / 0x80);
  }
  return [...bytes, rest];
}

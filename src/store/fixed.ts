import type { Dialect, Limits } from './dialect.ts';

/**
 * Numbers and names that are fixed about each API: the part of a dialect that inputs are checked against, before any
 * store is loaded.
 */
interface Fixed extends Pick<Dialect, 'archives'> {
  readonly limits: Limits;
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html */
const s3: Fixed = {
  limits: {
    copy: 5 * 1024 ** 3,
    put: 5 * 1024 ** 3,
    copyAfterRefusal: 100_000_000, // what a Flashback Bridge Node takes
    part: { min: 5 * 1024 ** 2, max: 5 * 1024 ** 3, count: 10_000 },
    keyBytes: 1024,
    deleteMany: 1000,
  },
  archives: ['GLACIER', 'DEEP_ARCHIVE'], // GLACIER_IR can be read at once
};

const MIB = 1024 ** 2;

/** https://cloud.google.com/storage/quotas and …/docs/composing-objects: parts are objects, composed 32 at a time. */
const gcs: Fixed = {
  limits: {
    copy: 5 * MIB ** 2,
    put: 5 * MIB ** 2,
    copyAfterRefusal: 100_000_000,
    part: { min: 1, max: 5 * MIB ** 2, count: 10_000 }, // composed in levels; as many as S3 takes
    keyBytes: 1024,
    deleteMany: 1,
  },
  archives: [], // ARCHIVE can be read at once
};

/** https://learn.microsoft.com/rest/api/storageservices/understanding-block-blobs--append-blobs--and-page-blobs */
const blob: Fixed = {
  limits: {
    copy: 256 * MIB, // Copy Blob From URL
    put: 5000 * MIB,
    copyAfterRefusal: 100_000_000,
    part: { min: 1, max: 4000 * MIB, count: 50_000 },
    keyBytes: 1024,
    deleteMany: 256,
  },
  archives: ['Archive'],
};

/** By the API of a place. */
export const FIXED = { s3, gcs, blob } as const;

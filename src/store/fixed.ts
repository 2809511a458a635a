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

/** By the API of a place. */
export const FIXED = { s3 } as const;

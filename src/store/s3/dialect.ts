import { defined } from '../../core/defined.ts';
import type { Dialect } from '../dialect.ts';
import { multipartEtag } from './multipart-etag.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html for the limits. */
export const S3_DIALECT: Dialect = {
  api: 's3',
  abilities: new Set(['parts', 'copyParts', 'copy', 'deleteMany', 'versions', 'tags', 'thaw', 'lock']),
  listing: 'utf-8',
  noTag: '0123456789abcdef0123456789abcdef',
  bodyHash: 'sha256',
  limits: {
    copy: 5 * 1024 ** 3,
    put: 5 * 1024 ** 3,
    copyAfterRefusal: 100_000_000, // what a Flashback Bridge Node takes
    part: { min: 5 * 1024 ** 2, max: 5 * 1024 ** 3, count: 10_000 },
    keyBytes: 1024,
    deleteMany: 1000,
  },
  metadataPrefix: 'x-amz-meta-',
  archives: ['GLACIER', 'DEEP_ARCHIVE'], // GLACIER_IR can be read at once
  known: (parts) => defined({ etag: multipartEtag(parts) }),
};

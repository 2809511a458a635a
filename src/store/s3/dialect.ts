import { defined } from '../../core/defined.ts';
import type { Dialect } from '../dialect.ts';
import { FIXED } from '../fixed.ts';
import { multipartEtag } from './multipart-etag.ts';

export const S3_DIALECT: Dialect = {
  ...FIXED.s3,
  api: 's3',
  abilities: new Set([
    'parts',
    'abort',
    'copyParts',
    'copy',
    'deleteMany',
    'versions',
    'tags',
    'thaw',
    'lock',
  ]),
  listing: 'utf-8',
  noTag: '0123456789abcdef0123456789abcdef',
  bodyHash: 'sha256',
  metadataPrefix: 'x-amz-meta-',
  known: (parts) => defined({ etag: multipartEtag(parts) }),
};

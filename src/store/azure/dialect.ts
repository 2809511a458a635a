import type { Dialect } from '../dialect.ts';
import { FIXED } from '../fixed.ts';

/** Azure Blob Storage: lists in UTF-16 order, and vouches for no hash of what it holds. No versions. */
export const BLOB_DIALECT: Dialect = {
  ...FIXED.blob,
  api: 'blob',
  abilities: new Set(['parts', 'copyParts', 'copy', 'tags', 'thaw']),
  listing: 'utf-16',
  noTag: '0x0',
  bodyHash: 'md5',
  metadataPrefix: 'x-ms-meta-',
  known: () => ({}),
};

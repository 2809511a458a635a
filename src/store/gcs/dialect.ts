import { combineCrc32c } from '../crc32c.ts';
import type { Dialect } from '../dialect.ts';
import { FIXED } from '../fixed.ts';

/**
 * Google Cloud Storage, JSON API: tags are generations; an MD5 for what was written whole, a CRC32C for all. Tags travel in
 * an envelope (src/store/envelope.ts); versions are generations, and there are no delete markers.
 */
export const GCS_DIALECT: Dialect = {
  ...FIXED.gcs,
  api: 'gcs',
  abilities: new Set(['parts', 'abort', 'copy', 'versions', 'tags', 'lock']),
  listing: 'utf-8',
  noTag: '1',
  bodyHash: 'md5',
  metadataPrefix: 'x-goog-meta-',
  locksInPlace: true,
  pinsNameVersions: true,
  known: (parts) => {
    const pieces = parts.flatMap(({ crc32c, size }) => (crc32c === undefined ? [] : [{ crc32c, size }]));
    return pieces.length === parts.length ? { crc32c: combineCrc32c(pieces) } : {};
  },
};

import { createHash } from 'node:crypto';
import { combineCrc32c, crc32cOf } from '../crc32c.ts';
import type { Dialect, Limits } from '../dialect.ts';
import type { Proofs } from '../evidence.ts';
import { S3_DIALECT } from '../s3/dialect.ts';

/** What a memory store pretends to be. */
export interface MemoryKind {
  readonly dialect: Dialect;
  /** The tag of what is written as the provider's `serial`th. */
  tag(bytes: Uint8Array, serial: number): string;
  /** What the store vouches for, of what was written whole or `composed` of parts. */
  proofs(bytes: Uint8Array, composed: boolean): Proofs;
}

/** Tags are MD5s, of parts MD5s of MD5s. */
export const MEMORY_S3: MemoryKind = {
  dialect: S3_DIALECT,
  tag: md5,
  proofs: () => ({}),
};

const MIB = 1024 ** 2;

const GCS_LIMITS: Limits = {
  copy: 5 * MIB ** 2,
  put: 5 * MIB ** 2,
  copyAfterRefusal: 100_000_000,
  part: { min: 1, max: 5 * MIB ** 2, count: 1024 },
  keyBytes: 1024,
  deleteMany: 1,
};

/** Like Google Cloud Storage: tags are generations, an MD5 for what was written whole, a CRC32C for all. No tags. */
export const MEMORY_GCS: MemoryKind = {
  dialect: {
    api: 'gcs',
    abilities: new Set(['parts', 'copy', 'versions']),
    listing: 'utf-8',
    noTag: '1',
    bodyHash: 'md5',
    limits: GCS_LIMITS,
    metadataPrefix: 'x-goog-meta-',
    archives: [],
    known: (parts) => {
      const pieces = parts.flatMap(({ crc32c, size }) => (crc32c === undefined ? [] : [{ crc32c, size }]));
      return pieces.length === parts.length ? { crc32c: combineCrc32c(pieces) } : {};
    },
  },
  tag: (_bytes, serial) => String(1_700_000_000_000_000 + serial),
  proofs: (bytes, composed) =>
    composed ? { crc32c: crc32cOf(bytes) } : { md5: md5(bytes), crc32c: crc32cOf(bytes) },
};

const BLOB_LIMITS: Limits = {
  copy: 256 * MIB,
  put: 5000 * MIB,
  copyAfterRefusal: 100_000_000,
  part: { min: 1, max: 4000 * MIB, count: 50_000 },
  keyBytes: 1024,
  deleteMany: 256,
};

/** Like Azure Blob Storage: lists in UTF-16 order, and vouches for no hash of what it holds. No versions. */
export const MEMORY_BLOB: MemoryKind = {
  dialect: {
    api: 'blob',
    abilities: new Set(['parts', 'copyParts', 'copy', 'deleteMany', 'tags', 'thaw']),
    listing: 'utf-16',
    noTag: '0x0',
    bodyHash: 'md5',
    limits: BLOB_LIMITS,
    metadataPrefix: 'x-ms-meta-',
    archives: ['Archive'],
    known: () => ({}),
  },
  tag: (_bytes, serial) => `0x8DE${serial.toString(16).toUpperCase().padStart(12, '0')}`,
  proofs: () => ({}),
};

function md5(bytes: Uint8Array): string {
  return createHash('md5').update(bytes).digest('hex');
}

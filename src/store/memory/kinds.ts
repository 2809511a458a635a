import { createHash } from 'node:crypto';
import { BLOB_DIALECT } from '../azure/dialect.ts';
import { crc32cOf } from '../crc32c.ts';
import type { Dialect } from '../dialect.ts';
import type { Proofs } from '../evidence.ts';
import { GCS_DIALECT } from '../gcs/dialect.ts';
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

/** Like Google Cloud Storage: tags are generations, an MD5 for what was written whole, a CRC32C for all. No tags. */
export const MEMORY_GCS: MemoryKind = {
  dialect: GCS_DIALECT,
  tag: (_bytes, serial) => String(1_700_000_000_000_000 + serial),
  proofs: (bytes, composed) =>
    composed ? { crc32c: crc32cOf(bytes) } : { md5: md5(bytes), crc32c: crc32cOf(bytes) },
};

/** Like Azure Blob Storage: lists in UTF-16 order, and vouches for no hash of what it holds. No versions. */
export const MEMORY_BLOB: MemoryKind = {
  dialect: BLOB_DIALECT,
  tag: (_bytes, serial) => `0x8DE${serial.toString(16).toUpperCase().padStart(12, '0')}`,
  proofs: () => ({}),
};

function md5(bytes: Uint8Array): string {
  return createHash('md5').update(bytes).digest('hex');
}

import { createCipheriv, createDecipheriv, createHash, hkdfSync } from 'node:crypto';
import { channel } from 'node:diagnostics_channel';
import { AgeError } from './errors.ts';

/** The payload of age-encryption.org/v1: STREAM over ChaCha20-Poly1305, in chunks of 64 KiB. */
export const CHUNK_BYTES = 64 * 1024;
export const TAG_BYTES = 16;
export const SEALED_CHUNK_BYTES = CHUNK_BYTES + TAG_BYTES;
/** What stands between the header and the first chunk. */
export const PAYLOAD_NONCE_BYTES = 16;

/** What a chunk was encrypted with, for a test that no key and nonce serve for two contents. */
export interface SealedChunk {
  /** SHA-256 of the key, hex. */
  readonly key: string;
  /** Hex. */
  readonly nonce: string;
  readonly plain: Buffer;
}

const sealedChunks = channel('flashback-backup:age-chunk');

export function payloadKey(fileKey: Buffer, nonce: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', fileKey, nonce, 'payload', 32));
}

/** Bytes of the chunks of so much content: an empty file has one empty chunk. */
export function sealedSize(plainSize: number): number {
  return plainSize + TAG_BYTES * Math.max(1, Math.ceil(plainSize / CHUNK_BYTES));
}

/** Bytes of content in chunks of that size; undefined for a size that no content has. */
export function plainSizeOf(sealed: number): number | undefined {
  const chunks = Math.ceil(sealed / SEALED_CHUNK_BYTES);
  const plain = sealed - chunks * TAG_BYTES;
  return chunks > 0 && plain >= 0 && sealedSize(plain) === sealed ? plain : undefined;
}

/** Writes a chunk to `out` at `at`, with its tag; returns where it ends. */
export function sealChunk(
  key: Buffer,
  number: number,
  last: boolean,
  plain: Buffer,
  out: Buffer,
  at: number,
): number {
  const nonce = nonceOf(number, last);
  if (sealedChunks.hasSubscribers) publish(key, nonce, plain);
  const cipher = createCipheriv('chacha20-poly1305', key, nonce, { authTagLength: TAG_BYTES });
  const sealed = cipher.update(plain);
  cipher.final();
  out.set(sealed, at);
  out.set(cipher.getAuthTag(), at + sealed.length);
  return at + sealed.length + TAG_BYTES;
}

/** The content of a chunk; undefined where it is not what was encrypted under this number. */
export function openChunk(key: Buffer, number: number, last: boolean, sealed: Buffer): Buffer | undefined {
  const length = sealed.length - TAG_BYTES;
  if (length < 0) return undefined;
  const decipher = createDecipheriv('chacha20-poly1305', key, nonceOf(number, last), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAuthTag(sealed.subarray(length));
  const plain = decipher.update(sealed.subarray(0, length));
  try {
    decipher.final();
    return plain;
  } catch {
    return undefined;
  }
}

/**
 * The content of a chunk. `last`: no byte follows it. Throws AgeError, which says what is wrong where the chunk itself
 * can tell it: `truncated` if more chunks followed once, `trailing-data` if none did.
 */
export function demandChunk(key: Buffer, number: number, last: boolean, sealed: Buffer): Buffer {
  const plain = openChunk(key, number, last, sealed);
  if (plain !== undefined) {
    if (plain.length > 0 || number === 0) return plain;
    throw new AgeError('malformed', 'its last chunk is empty, which only the first may be');
  }
  if (openChunk(key, number, !last, sealed) !== undefined)
    throw last
      ? new AgeError('truncated', `it ends after chunk ${number + 1}, which is not its last`)
      : new AgeError('trailing-data', `bytes follow its last chunk, number ${number + 1}`);
  if (last && sealed.length < TAG_BYTES) throw new AgeError('truncated', 'it ends within a chunk');
  throw new AgeError('authentication-failed', `chunk ${number + 1} is not what was encrypted`);
}

/** Eleven bytes of the number, and the flag of the last one. */
function nonceOf(number: number, last: boolean): Buffer {
  if (!Number.isSafeInteger(number) || number < 0) throw new RangeError('the number of a chunk');
  const nonce = Buffer.alloc(12);
  nonce.writeBigUInt64BE(BigInt(number), 3);
  nonce[11] = last ? 1 : 0;
  return nonce;
}

function publish(key: Buffer, nonce: Buffer, plain: Buffer): void {
  const name = createHash('sha256').update(key).digest('hex');
  sealedChunks.publish({ key: name, nonce: nonce.toString('hex'), plain } satisfies SealedChunk);
}

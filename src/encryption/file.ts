import { hkdfSync } from 'node:crypto';
import { CHUNK_BYTES, PAYLOAD_NONCE_BYTES, payloadKey, sealChunk, sealedSize, TAG_BYTES } from './chunks.ts';
import { formatHeader } from './header.ts';
import { randomnessFrom, systemRandomness } from './randomness.ts';
import type { Randomness } from './randomness.ts';
import { fingerprint } from './recipients.ts';
import type { Recipient } from './recipients.ts';
import { FILE_KEY_BYTES } from './wrapped-key.ts';

export { CHUNK_BYTES, TAG_BYTES } from './chunks.ts';

/** A file that is being encrypted. Its chunks may be made in any order, and made again: the bytes are the same. */
export interface AgeFile {
  /** The first bytes of the file, up to the first chunk: the header and the nonce of the payload. */
  readonly header: Buffer;
  /** Fingerprints of who can open it, in the order of the recipients. */
  readonly recipients: readonly string[];
  /** Bytes of the whole file, for so many bytes of content. */
  storedSize(plainSize: number): number;
  /**
   * The chunks of a piece of the content, which begins at chunk `firstChunk`. A piece consists of whole chunks of
   * CHUNK_BYTES, but for the `last` one, with which the content ends. The same chunk must never be made from other
   * content: then take a new file. Throws RangeError for a piece that is none.
   */
  encrypt(plain: Buffer, firstChunk: number, last: boolean): Buffer;
}

/** A file with a new key. `randomness` must be a source that nobody can predict. */
export async function newAgeFile(
  recipients: readonly Recipient[],
  randomness: Randomness = systemRandomness,
): Promise<AgeFile> {
  const fileKey = randomness(FILE_KEY_BYTES);
  return made(fileKey, randomness(PAYLOAD_NONCE_BYTES), recipients, randomness);
}

/**
 * The file with this key: always the same bytes, the header too. `fileKey` has 16 bytes and serves for one content only,
 * `nonce` has 16 (see `keyFromSecret`).
 */
export async function ageFileFrom(
  fileKey: Buffer,
  nonce: Buffer,
  recipients: readonly Recipient[],
): Promise<AgeFile> {
  if (fileKey.length !== FILE_KEY_BYTES || nonce.length !== PAYLOAD_NONCE_BYTES)
    throw new RangeError('a file key and its nonce have 16 bytes each');
  const secret = Buffer.concat([fileKey, nonce]);
  return made(fileKey, nonce, recipients, randomnessFrom(secret, 'flashback-backup/ephemeral'));
}

/**
 * A file key that a later run finds again, and only who has the secret: `salt` is chosen anew for each file, and
 * `context` says of what it is.
 */
export function keyFromSecret(
  secret: Buffer,
  salt: Buffer,
  context: readonly string[],
): { readonly fileKey: Buffer; readonly nonce: Buffer } {
  const info = JSON.stringify(['flashback-backup/file-key', ...context]);
  // Node limits `info` to 1,024 bytes, a path alone may have as many: it goes into the salt's place, hashed.
  const inner = Buffer.from(hkdfSync('sha256', secret, salt, 'flashback-backup/resume', 32));
  const both = Buffer.from(
    hkdfSync('sha256', inner, Buffer.from(info), 'file', FILE_KEY_BYTES + PAYLOAD_NONCE_BYTES),
  );
  return { fileKey: both.subarray(0, FILE_KEY_BYTES), nonce: both.subarray(FILE_KEY_BYTES) };
}

/** What shows that two keys are the same, and says nothing about either. */
export function checkOf(fileKey: Buffer): string {
  const check = hkdfSync('sha256', fileKey, Buffer.alloc(0), 'flashback-backup/check', 32);
  return Buffer.from(check).toString('hex');
}

async function made(
  fileKey: Buffer,
  nonce: Buffer,
  recipients: readonly Recipient[],
  randomness: Randomness,
): Promise<AgeFile> {
  if (recipients.length === 0) throw new RangeError('a file needs a recipient');
  const stanzas = [];
  for (const recipient of recipients) stanzas.push(await recipient.wrap(fileKey, randomness));
  const header = Buffer.concat([formatHeader(stanzas, fileKey), nonce]);
  const key = payloadKey(fileKey, nonce);
  return {
    header,
    recipients: recipients.map(fingerprint),
    storedSize: (plainSize) => header.length + sealedSize(plainSize),
    encrypt: (plain, firstChunk, last) => sealed(key, plain, firstChunk, last),
  };
}

function sealed(key: Buffer, plain: Buffer, firstChunk: number, last: boolean): Buffer {
  const whole = plain.length > 0 && plain.length % CHUNK_BYTES === 0;
  if (!last && !whole) throw new RangeError('a piece that is not the last consists of whole chunks');
  if (last && plain.length === 0 && firstChunk !== 0)
    throw new RangeError('only the first chunk may be empty');
  const chunks = Math.max(1, Math.ceil(plain.length / CHUNK_BYTES));
  const out = Buffer.allocUnsafe(plain.length + chunks * TAG_BYTES);
  let end = 0;
  for (let i = 0; i < chunks; i++) {
    const piece = plain.subarray(i * CHUNK_BYTES, (i + 1) * CHUNK_BYTES);
    end = sealChunk(key, firstChunk + i, last && i === chunks - 1, piece, out, end);
  }
  return out;
}

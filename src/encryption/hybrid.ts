import { createCipheriv, createHmac } from 'node:crypto';
import { fromBase64, toBase64 } from './base64.ts';
import { encodeBech32 } from './bech32.ts';
import { TAG_BYTES } from './chunks.ts';
import { AgeError } from './errors.ts';
import type { Stanza } from './header.ts';
import type { Randomness } from './randomness.ts';
import { FILE_KEY_BYTES, unwrapFileKey } from './wrapped-key.ts';

/** Bytes of a post-quantum recipient, and of the secret seed of an identity. */
export const HYBRID_RECIPIENT_BYTES = 1216;
export const HYBRID_SEED_BYTES = 32;
export const HYBRID_PREFIX = 'age1pq';
const TYPE = 'mlkem768x25519';
const INFO = Buffer.from('age-encryption.org/mlkem768x25519');
const ENCAPSULATED_BYTES = 1120;
/** What an encapsulation takes of chance: ML-KEM's and X25519's. */
const CHANCE_BYTES = 64;
/** HPKE (RFC 9180) with MLKEM768-X25519 (0x647a), HKDF-SHA256 and ChaCha20-Poly1305. */
const SUITE = Buffer.concat([Buffer.from('HPKE'), Buffer.from('647a00010003', 'hex')]);

/** Only who has post-quantum keys waits for the library (ML-KEM-768; node has it from OpenSSL 3.5 on only). */
const kem = async () => (await import('@noble/post-quantum/hybrid.js')).MLKEM768X25519;

/** The file key for one recipient. */
export async function wrapHybrid(
  fileKey: Buffer,
  recipient: Buffer,
  randomness: Randomness,
): Promise<Stanza> {
  const { cipherText, sharedSecret } = (await kem()).encapsulate(recipient, randomness(CHANCE_BYTES));
  const { key, nonce } = hpke(Buffer.from(sharedSecret));
  const cipher = createCipheriv('chacha20-poly1305', key, nonce, { authTagLength: TAG_BYTES });
  const body = Buffer.concat([cipher.update(fileKey), cipher.final(), cipher.getAuthTag()]);
  return { args: [TYPE, toBase64(cipherText)], body };
}

/** The file key; undefined where no stanza is for this identity. Throws AgeError for one that breaks the format. */
export async function unwrapHybrid(stanzas: readonly Stanza[], seed: Buffer): Promise<Buffer | undefined> {
  for (const { args, body } of stanzas) {
    if (args[0] !== TYPE) continue;
    const encapsulated = args.length === 2 ? fromBase64(args[1] ?? '') : undefined;
    if (encapsulated?.length !== ENCAPSULATED_BYTES || body.length !== FILE_KEY_BYTES + TAG_BYTES)
      throw wrongForm();
    const fileKey = unwrap(await decapsulated(encapsulated, seed), body);
    if (fileKey !== undefined) return fileKey;
  }
  return undefined;
}

async function decapsulated(encapsulated: Buffer, seed: Buffer): Promise<Buffer> {
  try {
    return Buffer.from((await kem()).decapsulate(encapsulated, seed));
  } catch (cause) {
    throw wrongForm({ cause });
  }
}

function unwrap(secret: Buffer, body: Buffer): Buffer | undefined {
  const { key, nonce } = hpke(secret);
  return unwrapFileKey(key, nonce, body);
}

/** The recipient of an identity, as text and as bytes. */
export async function hybridRecipient(seed: Buffer): Promise<{ text: string; bytes: Buffer }> {
  const bytes = Buffer.from((await kem()).getPublicKey(seed));
  return { text: encodeBech32(HYBRID_PREFIX, bytes), bytes };
}

/** Key and nonce of the one message of an HPKE context in base mode (RFC 9180, section 5.1). */
function hpke(sharedSecret: Buffer): { readonly key: Buffer; readonly nonce: Buffer } {
  const none = Buffer.alloc(0);
  const context = Buffer.concat([
    Buffer.from([0]),
    labeledExtract(none, 'psk_id_hash', none),
    labeledExtract(none, 'info_hash', INFO),
  ]);
  const secret = labeledExtract(sharedSecret, 'secret', none);
  return {
    key: labeledExpand(secret, 'key', context, 32),
    nonce: labeledExpand(secret, 'base_nonce', context, 12),
  };
}

function labeledExtract(salt: Buffer, label: string, material: Buffer): Buffer {
  return createHmac('sha256', salt).update('HPKE-v1').update(SUITE).update(label).update(material).digest();
}

/** At most one block of SHA-256. */
function labeledExpand(secret: Buffer, label: string, info: Buffer, length: number): Buffer {
  const hmac = createHmac('sha256', secret).update(Buffer.from([0, length]));
  hmac
    .update('HPKE-v1')
    .update(SUITE)
    .update(label)
    .update(info)
    .update(Buffer.from([1]));
  return hmac.digest().subarray(0, length);
}

function wrongForm(options?: ErrorOptions): AgeError {
  return new AgeError('malformed', 'the header has a post-quantum stanza of a wrong form', options);
}

import { createCipheriv, createPrivateKey, createPublicKey, diffieHellman, hkdfSync } from 'node:crypto';

import type { KeyObject } from 'node:crypto';
import { TAG_BYTES } from './chunks.ts';
import { AgeError } from './errors.ts';
import { fromBase64, toBase64 } from './base64.ts';
import type { Stanza } from './header.ts';
import type { Randomness } from './randomness.ts';
import { FILE_KEY_BYTES, unwrapFileKey } from './wrapped-key.ts';

/** Bytes of a key of X25519, public or secret. */
export const KEY_BYTES = 32;
const WRAPPED_BYTES = FILE_KEY_BYTES + TAG_BYTES;
const TYPE = 'X25519';
/** What age-encryption.org/v1 derives the key with which a file key is wrapped by. */
const LABEL = 'age-encryption.org/v1/X25519';
/** Every wrapping key is used once. */
const ZERO_NONCE = Buffer.alloc(12);
// RFC 8410: the DER before the 32 bytes of a key.
const PUBLIC_DER = Buffer.from('302a300506032b656e032100', 'hex');
const SECRET_DER = Buffer.from('302e020100300506032b656e04220420', 'hex');

/** Throws where node refuses the bytes. */
export function publicKey(bytes: Uint8Array): KeyObject {
  return createPublicKey({ key: Buffer.concat([PUBLIC_DER, bytes]), format: 'der', type: 'spki' });
}

export function secretKey(bytes: Uint8Array): KeyObject {
  return createPrivateKey({ key: Buffer.concat([SECRET_DER, bytes]), format: 'der', type: 'pkcs8' });
}

/** The public key's 32 bytes. */
export function publicBytes(secret: KeyObject): Buffer {
  return createPublicKey(secret).export({ format: 'der', type: 'spki' }).subarray(-KEY_BYTES);
}

/** False for a point of low order, with which everybody would know the shared secret. */
export function isSafePoint(bytes: Uint8Array): boolean {
  try {
    diffieHellman({ privateKey: secretKey(Buffer.alloc(KEY_BYTES, 1)), publicKey: publicKey(bytes) });
    return true;
  } catch {
    return false; // OpenSSL refuses a shared secret of zeros (RFC 7748, section 6.1)
  }
}

/** The file key for one recipient. */
export function wrapX25519(
  fileKey: Buffer,
  recipient: { readonly bytes: Buffer; readonly key: KeyObject },
  randomness: Randomness,
): Stanza {
  const ephemeral = secretKey(randomness(KEY_BYTES));
  const share = publicBytes(ephemeral);
  const shared = diffieHellman({ privateKey: ephemeral, publicKey: recipient.key });
  const key = wrappingKey(shared, share, recipient.bytes);
  const cipher = createCipheriv('chacha20-poly1305', key, ZERO_NONCE, { authTagLength: TAG_BYTES });
  const body = Buffer.concat([cipher.update(fileKey), cipher.final(), cipher.getAuthTag()]);
  return { args: [TYPE, toBase64(share)], body };
}

/** The file key; undefined where no stanza is for this identity. Throws AgeError for one that breaks the format. */
export function unwrapX25519(
  stanzas: readonly Stanza[],
  identity: { readonly key: KeyObject; readonly publicBytes: Buffer },
): Buffer | undefined {
  for (const { args, body } of stanzas) {
    if (args[0] !== TYPE) continue;
    const share = args.length === 2 ? fromBase64(args[1] ?? '') : undefined;
    // Another length of the body would let a sender find out which of two keys opens it (the specification says why).
    if (share?.length !== KEY_BYTES || body.length !== WRAPPED_BYTES)
      throw new AgeError('malformed', 'the header has an X25519 stanza of a wrong form');
    const fileKey = unwrap(share, body, identity);
    if (fileKey !== undefined) return fileKey;
  }
  return undefined;
}

function unwrap(
  share: Buffer,
  body: Buffer,
  identity: { readonly key: KeyObject; readonly publicBytes: Buffer },
): Buffer | undefined {
  let shared: Buffer;
  try {
    shared = diffieHellman({ privateKey: identity.key, publicKey: publicKey(share) });
  } catch (cause) {
    throw new AgeError('malformed', 'the header has an X25519 stanza with a share of low order', { cause });
  }
  const key = wrappingKey(shared, share, identity.publicBytes);
  return unwrapFileKey(key, ZERO_NONCE, body);
}

function wrappingKey(shared: Buffer, share: Buffer, recipient: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', shared, Buffer.concat([share, recipient]), LABEL, 32));
}

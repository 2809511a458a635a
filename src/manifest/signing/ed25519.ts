import { createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { WireError, WireReader, wireString } from './wire.ts';

export const ED25519 = 'ssh-ed25519';
export const SEED_BYTES = 32;
export const PUBLIC_KEY_BYTES = 32;
export const SIGNATURE_BYTES = 64;

/** RFC 8410: what stands before the 32 bytes in PKCS#8 and SPKI, the forms that node:crypto reads. */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

/**
 * The y coordinates, without the sign, of all encodings of points of small order. With such a public key, anybody can
 * make signatures: they are refused. An all-zero key, as an example may have it, is one of them.
 * Source: libsodium's `ge25519_has_small_order`; a test computes them anew.
 */
const SMALL_ORDER = new Set([
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
]);

/** An Ed25519 public key: whom to believe. */
export class PublicKey {
  /** The SSH wire form of the key: its algorithm and its 32 bytes. */
  readonly blob: Buffer;
  /** `SHA256:…`, as `ssh-keygen -l` prints it. */
  readonly fingerprint: string;
  readonly #key: KeyObject;

  /** `raw`: 32 bytes. Throws WireError where it can be nobody's key. */
  constructor(raw: Uint8Array) {
    if (raw.length !== PUBLIC_KEY_BYTES) throw new WireError('an Ed25519 public key has 32 bytes');
    if (hasSmallOrder(raw))
      throw new WireError('anybody can sign for this key: it is a point of small order');
    this.blob = Buffer.concat([wireString(ED25519), wireString(raw)]);
    this.fingerprint = fingerprintOf(this.blob);
    this.#key = createPublicKey({ key: Buffer.concat([SPKI, raw]), format: 'der', type: 'spki' });
  }

  /** Throws WireError where the blob is not that of an Ed25519 key, and nothing else. */
  static fromBlob(blob: Uint8Array): PublicKey {
    const reader = new WireReader(blob);
    reader.expect(ED25519, 'key type');
    const raw = reader.string(PUBLIC_KEY_BYTES);
    reader.end();
    return new PublicKey(raw);
  }

  verify(message: Uint8Array, signature: Uint8Array): boolean {
    return signature.length === SIGNATURE_BYTES && verify(null, message, this.#key, signature);
  }
}

/** An Ed25519 private key. The seed is in a KeyObject, which no log or JSON shows. */
export class PrivateKey {
  readonly publicKey: PublicKey;
  readonly #key: KeyObject;

  /** `seed`: 32 bytes of a secure source. Throws WireError for another length. */
  constructor(seed: Uint8Array) {
    if (seed.length !== SEED_BYTES) throw new WireError('an Ed25519 seed has 32 bytes');
    this.#key = createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });
    const spki = createPublicKey(this.#key).export({ format: 'der', type: 'spki' });
    this.publicKey = new PublicKey(spki.subarray(SPKI.length));
  }

  sign(message: Uint8Array): Buffer {
    return sign(null, message, this.#key);
  }
}

/** Base64 without padding, as ssh-keygen has it. */
export function fingerprintOf(blob: Uint8Array): string {
  return `SHA256:${createHash('sha256').update(blob).digest('base64').replace(/=+$/, '')}`;
}

function hasSmallOrder(raw: Uint8Array): boolean {
  const y = Buffer.from(raw);
  y[PUBLIC_KEY_BYTES - 1] = (y[PUBLIC_KEY_BYTES - 1] ?? 0) & 0x7f;
  return SMALL_ORDER.has(y.toString('hex'));
}

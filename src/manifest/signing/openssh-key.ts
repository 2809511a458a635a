import { createHash } from 'node:crypto';
import { InputError } from '../../core/input-error.ts';
import { ED25519, PrivateKey, PUBLIC_KEY_BYTES, SEED_BYTES } from './ed25519.ts';
import { armor, fromBase64, uint32, WireError, WireReader, wireString } from './wire.ts';

/** An unencrypted Ed25519 key has about 400 characters, with the longest comment about 2,000. */
const MAX_TEXT = 16 * 1024;
const MAX_COMMENT_BYTES = 1024;
const LABEL = 'OPENSSH PRIVATE KEY';
const MAGIC = Buffer.from('openssh-key-v1\0', 'latin1');
/** The cipher `none` pads to this. */
const BLOCK_BYTES = 8;

const MAKE_ONE =
  "make one with ssh-keygen -t ed25519 -N '' -C flashback-backup -f signing-key, or with flashback-backup keygen";
const EXPECTED = `expected an OpenSSH Ed25519 private key, with its lines -----BEGIN ${LABEL}----- and -----END ${LABEL}-----: ${MAKE_ONE}`;
const REMOVE_PASSPHRASE =
  "it is encrypted with a passphrase, which nobody can type in a run: write a copy without one, ssh-keygen -p -N '' -f <file>, and store that as a secret";

/**
 * Reads an unencrypted OpenSSH Ed25519 private key (OpenSSH's PROTOCOL.key). Line ends may be CRLF, and white space
 * may surround it, since that is how secrets get pasted. Throws InputError, named after `input`, which never
 * shows anything of the text.
 */
export function parsePrivateKey(text: string, input: string): PrivateKey {
  if (text.length > MAX_TEXT) throw new InputError(input, `it is too long; ${EXPECTED}`);
  const trimmed = text.trim();
  refuseOtherForms(trimmed, input);
  const lines = trimmed.split('\n').map((line) => line.trimEnd());
  const [first, ...rest] = lines;
  const last = rest.pop();
  if (first !== `-----BEGIN ${LABEL}-----` || last !== `-----END ${LABEL}-----`)
    throw new InputError(input, EXPECTED);
  try {
    return readFile(fromBase64(rest.join('')), input);
  } catch (cause) {
    if (!(cause instanceof WireError)) throw cause;
    throw new InputError(input, `it is damaged: ${cause.message}; ${EXPECTED}`, { cause });
  }
}

/** The private key's file, as ssh-keygen writes it. It is a secret: write it for its owner only (mode 0600). */
export function formatPrivateKey(seed: Uint8Array, comment: string): string {
  checkComment(comment);
  const { blob } = new PrivateKey(seed).publicKey;
  const raw = blob.subarray(-PUBLIC_KEY_BYTES);
  // Compared after decryption, to find a wrong passphrase. Without one it protects nothing, so it need not be random.
  const check = createHash('sha256').update(blob).digest().subarray(0, 4);
  const secret = [check, check, blob, wireString(Buffer.concat([seed, raw])), wireString(comment)];
  const length = secret.reduce((sum, part) => sum + part.length, 0);
  const padding = Buffer.from(Array.from({ length: -length & (BLOCK_BYTES - 1) }, (_, i) => i + 1));
  const none = wireString('none');
  const file = [MAGIC, none, none, wireString(''), uint32(1), wireString(blob)];
  return armor(LABEL, Buffer.concat([...file, wireString(Buffer.concat([...secret, padding]))]));
}

export interface KeyPair {
  /** The text of the private key's file; a secret. */
  readonly privateKey: string;
  readonly key: PrivateKey;
}

/**
 * A new key pair. `seedBytes` must be a secure source, such as `randomBytes` of node:crypto: a `Random` has too few
 * bits and can be predicted.
 */
export function generateKeyPair(seedBytes: (length: number) => Uint8Array, comment: string): KeyPair {
  const seed = seedBytes(SEED_BYTES);
  return { key: new PrivateKey(seed), privateKey: formatPrivateKey(seed, comment) };
}

/** The forms in which people have a key at hand, each with the way to the right one. */
function refuseOtherForms(text: string, input: string): void {
  const refuse = (message: string): never => {
    throw new InputError(input, message);
  };
  if (text === '') refuse(`it is empty; ${EXPECTED}`);
  if (/^(ssh-|ecdsa-|sk-)/.test(text)) refuse(`it is a public key; ${EXPECTED}`);
  if (text.startsWith('PuTTY-User-Key-File'))
    refuse(`it is a PuTTY key: export it in OpenSSH's format (puttygen key.ppk -O private-openssh-new)`);
  if (text.startsWith('-----BEGIN ENCRYPTED PRIVATE KEY')) refuse(REMOVE_PASSPHRASE);
  const pem = /^-----BEGIN ((?:RSA |EC |DSA )?PRIVATE KEY)-----/.exec(text)?.[1];
  if (pem !== undefined) refuse(`it is a PEM "${pem}"; ${EXPECTED}`);
  if (!text.includes('\n') && text.startsWith('-----BEGIN'))
    refuse('its line breaks are lost: store the file with all its lines as they are');
}

function readFile(bytes: Buffer, input: string): PrivateKey {
  const reader = new WireReader(bytes);
  if (!reader.take(MAGIC.length).equals(MAGIC)) throw new WireError('it is not in the format openssh-key-v1');
  const cipher = reader.string(MAX_NAME_BYTES).toString('latin1');
  const kdf = reader.string(MAX_NAME_BYTES).toString('latin1');
  if (cipher !== 'none' || kdf !== 'none') throw new InputError(input, REMOVE_PASSPHRASE);
  if (reader.string(MAX_NAME_BYTES).length !== 0) throw new WireError('it has options of a passphrase');
  if (reader.uint32() !== 1) throw new WireError('it does not hold exactly one key');
  const blob = reader.string(MAX_TEXT);
  refuseOtherTypes(blob, input);
  const secret = reader.string(MAX_TEXT);
  reader.end();
  return readSecret(secret, blob);
}

const MAX_NAME_BYTES = 256;

function refuseOtherTypes(blob: Buffer, input: string): void {
  const type = new WireReader(blob).string(MAX_NAME_BYTES).toString('latin1');
  if (type === ED25519) return;
  const name = /^[\w@.-]{1,64}$/.test(type) ? `a key of type ${type}` : 'of another type';
  throw new InputError(input, `it is ${name}; ${EXPECTED}`);
}

/** The part that a passphrase would encrypt. Every redundant field must agree: else the file is damaged. */
function readSecret(bytes: Buffer, blob: Buffer): PrivateKey {
  if (bytes.length % BLOCK_BYTES !== 0) throw new WireError('its length is not that of whole blocks');
  const reader = new WireReader(bytes);
  if (reader.uint32() !== reader.uint32()) throw new WireError('its check numbers differ');
  reader.expect(ED25519, 'key type');
  const raw = reader.string(PUBLIC_KEY_BYTES);
  const pair = reader.string(SEED_BYTES + PUBLIC_KEY_BYTES);
  reader.string(MAX_COMMENT_BYTES);
  const padding = reader.take(reader.left);
  if (padding.length >= BLOCK_BYTES || padding.some((byte, i) => byte !== i + 1))
    throw new WireError('its padding is wrong');
  const key = new PrivateKey(pair.subarray(0, SEED_BYTES));
  const agrees =
    pair.length === SEED_BYTES + PUBLIC_KEY_BYTES &&
    key.publicKey.blob.equals(blob) &&
    key.publicKey.blob.subarray(-PUBLIC_KEY_BYTES).equals(raw) &&
    pair.subarray(SEED_BYTES).equals(raw);
  if (!agrees) throw new WireError('its public key does not belong to its private key');
  return key;
}

/** A comment stands at the end of a public line: it must not make a line of its own. */
export function checkComment(comment: string): void {
  if (Buffer.byteLength(comment) > MAX_COMMENT_BYTES || /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u.test(comment))
    throw new RangeError('a key comment is one line of at most 1,024 bytes');
}

import { createHash } from 'node:crypto';
import { quoted } from '../../core/quoted.ts';
import { ED25519, PublicKey, SIGNATURE_BYTES } from './ed25519.ts';
import type { PrivateKey } from './ed25519.ts';
import { armor, fromBase64, uint32, WireError, WireReader, wireString } from './wire.ts';

/**
 * Detached signatures that everybody can check, in OpenSSH's format (PROTOCOL.sshsig):
 * `ssh-keygen -Y verify -f allowed_signers -I backup -n flashback-backup -s 42.json.sig < 42.json`.
 */
export const NAMESPACE = 'flashback-backup';

const LABEL = 'SSH SIGNATURE';
const MAGIC = Buffer.from('SSHSIG', 'latin1');
const VERSION = 1;
const HASH = 'sha512';
/** Ours have about 320 characters. */
const MAX_TEXT = 4096;
const MAX_NAME_BYTES = 256;

/** A parsed signature: of whom it claims to be, and for what. Nothing of it is proven yet. */
export interface SshSignature {
  readonly signer: PublicKey;
  readonly namespace: string;
  readonly hash: string;
  readonly signature: Buffer;
}

/** The armored signature over `bytes`. */
export function signSsh(key: PrivateKey, bytes: Uint8Array): string {
  const signature = key.sign(signedMessage(NAMESPACE, bytes));
  const blob = Buffer.concat([
    MAGIC,
    uint32(VERSION),
    wireString(key.publicKey.blob),
    wireString(NAMESPACE),
    wireString(''),
    wireString(HASH),
    wireString(Buffer.concat([wireString(ED25519), wireString(signature)])),
  ]);
  return armor(LABEL, blob);
}

/**
 * Reads an armored signature in the one form in which ssh-keygen writes it: what decodes to the same, but is spelled
 * otherwise, is refused. Throws WireError.
 */
export function parseSshSignature(text: string): SshSignature {
  if (text.length > MAX_TEXT) throw new WireError('it is too long');
  const body = /^-----BEGIN SSH SIGNATURE-----\n([A-Za-z0-9+/=\n]+)-----END SSH SIGNATURE-----\n$/.exec(
    text,
  )?.[1];
  if (body === undefined) throw new WireError('it is not an armored SSH signature');
  const blob = fromBase64(body.replaceAll('\n', ''));
  if (armor(LABEL, blob) !== text) throw new WireError('its lines are not as ssh-keygen writes them');
  const reader = new WireReader(blob);
  if (!reader.take(MAGIC.length).equals(MAGIC)) throw new WireError('it is not an SSH signature');
  if (reader.uint32() !== VERSION) throw new WireError('it has another version');
  const signer = PublicKey.fromBlob(reader.string(MAX_NAME_BYTES));
  const namespace = reader.string(MAX_NAME_BYTES).toString('utf8');
  if (reader.string(MAX_NAME_BYTES).length !== 0) throw new WireError('its reserved field is not empty');
  const hash = reader.string(MAX_NAME_BYTES).toString('utf8');
  const inner = new WireReader(reader.string(MAX_NAME_BYTES));
  reader.end();
  inner.expect(ED25519, 'signature type');
  const signature = inner.string(SIGNATURE_BYTES);
  inner.end();
  if (signature.length !== SIGNATURE_BYTES) throw new WireError('its signature is too short');
  return { signer, namespace, hash, signature };
}

/** Undefined where the signature is the signer's over `bytes`, for this program; else why it is not. */
export function wrongSshSignature(found: SshSignature, bytes: Uint8Array): string | undefined {
  if (found.namespace !== NAMESPACE)
    return `it was made for the namespace ${quoted(found.namespace)}, not for "${NAMESPACE}"`;
  if (found.hash !== HASH) return `it was made with the hash ${quoted(found.hash)}, not with ${HASH}`;
  return found.signer.verify(signedMessage(NAMESPACE, bytes), found.signature)
    ? undefined
    : 'it does not belong to this content';
}

function signedMessage(namespace: string, bytes: Uint8Array): Buffer {
  const digest = createHash(HASH).update(bytes).digest();
  return Buffer.concat([MAGIC, wireString(namespace), wireString(''), wireString(HASH), wireString(digest)]);
}

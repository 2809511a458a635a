import { InputError } from '../core/input-error.ts';
import { checkComment, generateKeyPair } from '../manifest/signing/openssh-key.ts';
import { allowedSignersLine, publicLine } from '../manifest/signing/trusted-line.ts';

export interface NewKeyPair {
  /** The text of the private key's file; a secret. */
  readonly privateKey: string;
  /** For `trusted-signers`. */
  readonly publicLine: string;
  /** For `ssh-keygen -Y verify`. */
  readonly allowedSignersLine: string;
  readonly fingerprint: string;
}

/** `seedBytes` must be a secure source, such as `randomBytes` of node:crypto. Throws InputError for a bad comment. */
export function makeKeyPair(seedBytes: (length: number) => Uint8Array, comment: string): NewKeyPair {
  try {
    checkComment(comment);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new InputError('--comment', `${cause.message}; expected such a text`, { cause });
  }
  const { key, privateKey } = generateKeyPair(seedBytes, comment);
  return {
    privateKey,
    publicLine: publicLine(key.publicKey, comment),
    allowedSignersLine: allowedSignersLine(key.publicKey),
    fingerprint: key.publicKey.fingerprint,
  };
}

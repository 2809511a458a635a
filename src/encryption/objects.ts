import type {
  DerivedKey,
  ObjectOpener,
  ObjectSealer,
  OpenedHead,
  ResumedContent,
  SealedFile,
} from '../core/encryption/object-keys.ts';
import { PAYLOAD_NONCE_BYTES } from './chunks.ts';
import { isAgeError } from './errors.ts';
import { ageFileFrom, checkOf, keyFromSecret, newAgeFile } from './file.ts';
import type { AgeFile } from './file.ts';
import { formatHeader } from './header.ts';
import type { Identity } from './identities.ts';
import { decryptChunks, openAgeFile } from './open.ts';
import type { OpenedFile as OpenedAgeFile } from './open.ts';
import { systemRandomness } from './randomness.ts';
import { fingerprint } from './recipients.ts';
import type { Recipient } from './recipients.ts';

/** Bytes of a `resume-secret`. */
export const RESUME_SECRET_BYTES = 32;
const SALT_BYTES = 32;

/** Encrypts objects to these recipients. `resumeSecret`: from which the keys of large objects follow, so that a later run has them. */
export function sealerFor(recipients: readonly Recipient[], resumeSecret?: Buffer): ObjectSealer {
  const fingerprints = recipients.map(fingerprint).sort();
  const headBytes = headBytesFor(recipients);
  const sealed = async (made: Promise<AgeFile>): Promise<SealedFile> => {
    const file = await made;
    // Part plans and lengths were made with it.
    if (file.header.length !== headBytes) throw new Error('the header of an age file has another length');
    return {
      head: file.header,
      encrypt: (plain, first, last) => file.encrypt(asBuffer(plain), first, last),
    };
  };
  const keyOf = (secret: Buffer, salt: Buffer, content: ResumedContent): ReturnType<typeof keyFromSecret> =>
    keyFromSecret(secret, salt, contextOf(content));
  const found = (
    { salt, check }: DerivedKey,
    content: ResumedContent,
  ): ReturnType<typeof keyOf> | undefined => {
    if (resumeSecret === undefined) return undefined;
    const key = keyOf(resumeSecret, Buffer.from(salt, 'hex'), content);
    return checkOf(key.fileKey) === check ? key : undefined;
  };
  return {
    fingerprints,
    headBytes,
    resumes: resumeSecret !== undefined,
    newFile: () => sealed(newAgeFile(recipients)),
    newUpload: async (content) => {
      if (resumeSecret === undefined) return { file: await sealed(newAgeFile(recipients)) };
      const salt = systemRandomness(SALT_BYTES);
      const { fileKey, nonce } = keyOf(resumeSecret, salt, content);
      const file = await sealed(ageFileFrom(fileKey, nonce, recipients));
      return { file, derived: { salt: salt.toString('hex'), check: checkOf(fileKey) } };
    },
    canResume: (derived, content) => found(derived, content) !== undefined,
    resumed: async (derived, content) => {
      const key = found(derived, content);
      return key === undefined ? undefined : sealed(ageFileFrom(key.fileKey, key.nonce, recipients));
    },
  };
}

function contextOf({ etag, size, path }: ResumedContent): readonly string[] {
  return [etag, String(size), path];
}

/** Base64 without padding of what a stanza has, by the kind of its recipient. */
const STANZAS = {
  x25519: { type: 'X25519', share: 43 },
  'post-quantum': { type: 'mlkem768x25519', share: 1494 },
} as const satisfies Record<Recipient['kind'], object>;

/** Every header for the same recipients has as many bytes. */
function headBytesFor(recipients: readonly Recipient[]): number {
  const stanzas = recipients.map(({ kind }) => {
    const { type, share } = STANZAS[kind];
    return { args: [type, 'A'.repeat(share)], body: Buffer.alloc(32) };
  });
  return formatHeader(stanzas, Buffer.alloc(16)).length + PAYLOAD_NONCE_BYTES;
}

/** Opens objects with these identities. */
export function openerFor(identities: readonly Identity[]): ObjectOpener {
  return {
    fingerprints: async () => {
      const recipients = await Promise.all(identities.map((identity) => identity.recipient()));
      return recipients.map(fingerprint);
    },
    alone: () => identities.map((identity) => openerFor([identity])),
    open: async (head): Promise<OpenedHead> => {
      try {
        return { kind: 'opened', file: opened(await openAgeFile(asBuffer(head), identities)) };
      } catch (error) {
        if (!isAgeError(error)) throw error;
        if (error.code === 'truncated') return { kind: 'more' };
        const reason = error.code === 'no-identity' ? 'no-identity' : 'damaged';
        return { kind: 'refused', reason, message: error.message };
      }
    },
  };
}

function opened(file: OpenedAgeFile): Extract<OpenedHead, { readonly kind: 'opened' }>['file'] {
  return {
    headBytes: file.headerSize,
    decrypt: (stored, first, last) => {
      try {
        return decryptChunks(file, asBuffer(stored), first, last);
      } catch (error) {
        if (!isAgeError(error)) throw error;
        return undefined;
      }
    },
  };
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

import { createHash, createHmac, hkdfSync } from 'node:crypto';
import type { StateCipher } from '../core/encryption/state-cipher.ts';
import { ageFileFrom, keyFromSecret } from './file.ts';
import type { Identity } from './identities.ts';
import { fingerprint } from './recipients.ts';
import { decryptStream } from './streams.ts';
import { decryptWhole, encryptWhole } from './whole.ts';

/**
 * State is encrypted to the first identity, and opened with any: the others are those of before. Throws RangeError where
 * there is none.
 */
export function stateCipher(identities: readonly Identity[]): StateCipher {
  const [first] = identities;
  const oldest = identities.at(-1);
  if (first === undefined || oldest === undefined) throw new RangeError('state needs a key');
  return {
    seal: async (plain) => {
      const content = asBuffer(plain);
      // The key follows from the content, and only who has the secret can tell how: never one key for two contents.
      const salt = createHash('sha256').update(content).digest();
      const { fileKey, nonce } = keyFromSecret(first.bytes, salt, ['state']);
      return encryptWhole(await ageFileFrom(fileKey, nonce, [await first.recipient()]), content);
    },
    open: (stored) => decryptWhole(asBuffer(stored), identities),
    opened: (stored) => decryptStream(stored, identities),
    hide: hiding(oldest),
    fingerprint: async () => fingerprint(await first.recipient()),
    fingerprints: async () => {
      const recipients = await Promise.all(identities.map((identity) => identity.recipient()));
      return recipients.map(fingerprint);
    },
  };
}

/** By the oldest identity: names must stay as they are while keys change. */
function hiding(identity: Identity): (key: string) => string {
  const secret = Buffer.from(
    hkdfSync('sha256', identity.bytes, Buffer.alloc(0), 'flashback-backup/names', 32),
  );
  return (key) => createHmac('sha256', secret).update(key).digest('hex');
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

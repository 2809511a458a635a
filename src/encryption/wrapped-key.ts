import { createDecipheriv } from 'node:crypto';
import { TAG_BYTES } from './chunks.ts';

/** Of the key that a header wraps for each recipient. */
export const FILE_KEY_BYTES = 16;

/** The file key in the body of a stanza (age v1: ChaCha20-Poly1305); undefined where it is wrapped for another identity. */
export function unwrapFileKey(key: Buffer, nonce: Buffer, body: Buffer): Buffer | undefined {
  const decipher = createDecipheriv('chacha20-poly1305', key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAuthTag(body.subarray(FILE_KEY_BYTES));
  const fileKey = decipher.update(body.subarray(0, FILE_KEY_BYTES));
  try {
    decipher.final();
    return fileKey;
  } catch {
    return undefined;
  }
}

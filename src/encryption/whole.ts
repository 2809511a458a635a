import type { AgeFile } from './file.ts';
import type { Identity } from './identities.ts';
import { decryptChunks, MAX_PREFIX_BYTES, openAgeFile } from './open.ts';

/** A small file in one piece. */
export function encryptWhole(file: AgeFile, plain: Buffer): Buffer {
  return Buffer.concat([file.header, file.encrypt(plain, 0, true)]);
}

/** Its content. Throws AgeError. */
export async function decryptWhole(stored: Buffer, identities: readonly Identity[]): Promise<Buffer> {
  const file = await openAgeFile(stored.subarray(0, MAX_PREFIX_BYTES), identities);
  const payload = stored.subarray(file.headerSize);
  return decryptChunks(file, payload, 0, true);
}

import type { Bucket } from '../../store/bucket.ts';
import { HEAD, HOLDS, LEASE, PROBE, STATE } from '../layout.ts';
import { sha256Of } from '../segment.ts';
import type { PackedContent } from '../segment.ts';
import { notOpened } from './refusal.ts';

/**
 * How state lies in cold, where it has a key: every object as an age file, with `.age` after its name. What names no key
 * and no hash of a content stays as it is: HEAD, leases, holds, signatures, and what a probe leaves.
 */
type Keyed = Pick<Bucket, 'stateCipher'>;

const AGE = '.age';
const SIGNATURE = '.sig';
/** Leases of pieces, and that of who commits. */
const SPLIT_LEASE = /^\.flashback-backup\/splits\/[^/]+\/\d+\/(pieces\/\d+|commit)$/;
/** What age adds to a content: the header for one recipient, and 16 bytes for each 64 KiB. */
const HEADER_BYTES = 4096;

/** True where the object at this path is an age file. */
export function isSealed({ stateCipher }: Keyed, path: string): boolean {
  if (stateCipher === undefined || path === HEAD || path === LEASE || path.endsWith(SIGNATURE)) return false;
  return !path.startsWith(HOLDS) && !path.startsWith(PROBE) && !SPLIT_LEASE.test(path);
}

/** Where the object lies in cold, whose path is `path` to all that read and write state. */
export function storedPath(cold: Keyed, path: string): string {
  if (isSealed(cold, path)) return path + AGE;
  if (cold.stateCipher === undefined || !path.endsWith(SIGNATURE)) return path;
  return path.slice(0, -SIGNATURE.length) + AGE + SIGNATURE;
}

/** The reverse, for what was listed. Undefined for an object that is none of this backup's state. */
export function pathOfStored(cold: Keyed, stored: string): string | undefined {
  if (cold.stateCipher === undefined) return stored;
  const path = stored.replace(/\.age(?=(?:\.sig)?$)/, '');
  return storedPath(cold, path) === stored ? path : undefined;
}

/** True for an object that only encrypted state has. */
export function isOfEncrypted(stored: string): boolean {
  return stored.startsWith(STATE) && /\.age(\.sig)?$/.test(stored);
}

/** The bytes to store at a path. */
export async function sealState(cold: Keyed, path: string, bytes: Uint8Array): Promise<Uint8Array> {
  return isSealed(cold, path) && cold.stateCipher !== undefined ? cold.stateCipher.seal(bytes) : bytes;
}

/** The content of the stored bytes. Throws EncryptionRefused, and StateError where it is damaged. */
export async function openState(cold: Keyed, path: string, stored: Uint8Array): Promise<Uint8Array> {
  if (!isSealed(cold, path) || cold.stateCipher === undefined) return stored;
  try {
    return await cold.stateCipher.open(stored);
  } catch (error) {
    throw notOpened(path, storedPath(cold, path), error);
  }
}

/** The same for a packed file, whose hash is that of the stored bytes, and which is opened as it is read. */
export function openPacked(cold: Keyed, path: string, stored: PackedContent): PackedContent {
  const { stateCipher } = cold;
  if (stateCipher === undefined) return stored;
  const bytes = (): AsyncIterable<Uint8Array> =>
    stored instanceof Uint8Array ? inOnePiece(stored) : stored.stream();
  const stream = async function* (): AsyncGenerator<Uint8Array> {
    try {
      yield* stateCipher.opened(bytes());
    } catch (error) {
      throw notOpened(path, storedPath(cold, path), error);
    }
  };
  return { sha256: sha256Of(stored), stream };
}

/** Bytes that a content of `limit` bytes has as it is stored. */
export function storedLimit(cold: Keyed, path: string, limit: number): number {
  return isSealed(cold, path) ? limit + HEADER_BYTES + Math.ceil(limit / 4096) : limit;
}

/** Guards against the one mistake that shows: state that should be encrypted, and is not. */
export function demandSealed(cold: Keyed, path: string, bytes: Uint8Array): void {
  if (isSealed(cold, path) && Buffer.from(bytes.subarray(0, MAGIC.length)).toString('latin1') !== MAGIC)
    throw new Error(`state would be written in clear: ${path}`);
}

const MAGIC = 'age-encryption.org/';

async function* inOnePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

import { createHash } from 'node:crypto';
import type { Bucket } from '../../store/bucket.ts';
import { isStoreError, StoreError } from '../../store/errors.ts';
import { pagesOf } from '../../store/listing/listing.ts';
import { readWhole } from '../../store/read.ts';
import { EncryptionRefused } from './refusal.ts';
import {
  demandSealed,
  isOfEncrypted,
  isSealed,
  openState,
  pathOfStored,
  storedLimit,
  storedPath,
} from './stored.ts';

/** An object of state: its content, and the bytes that lie in cold. They differ where state is encrypted. */
export interface StoredState {
  readonly bytes: Uint8Array;
  readonly stored: Uint8Array;
  readonly etag: string;
}

/** Above it, state goes up in parts: no single operation grows with the bucket. */
const MULTIPART_ABOVE_BYTES = 16 * 1024 * 1024;

/** `too-large` for more than `limit` bytes. Throws EncryptionRefused, StateError and StoreError. */
export async function readObject(
  cold: Bucket,
  path: string,
  limit: number,
  signal: AbortSignal,
): Promise<StoredState | undefined | 'too-large'> {
  const file = await readStored(cold, path, limit, signal);
  if (file === undefined || file === 'too-large') return file;
  return { ...file, stored: file.bytes, bytes: await openState(cold, path, file.bytes) };
}

/** As it lies in cold. */
export async function readStored(
  cold: Bucket,
  path: string,
  limit: number,
  signal: AbortSignal,
): Promise<{ readonly bytes: Uint8Array; readonly etag: string } | undefined | 'too-large'> {
  return readWhole(cold.store, cold.key(storedPath(cold, path)), storedLimit(cold, path, limit), signal);
}

/** `stored` is what `sealState` made. Its SHA-256. Throws StoreError. */
export async function writeStored(
  cold: Bucket,
  path: string,
  stored: Uint8Array,
  contentType: string,
  signal: AbortSignal,
): Promise<string> {
  demandSealed(cold, path, stored);
  const [store, key] = [cold.store, cold.key(storedPath(cold, path))];
  const type = isSealed(cold, path) ? 'application/octet-stream' : contentType;
  const options = { attributes: { contentType: type } };
  const sha256 = createHash('sha256').update(stored).digest('hex');
  if (stored.length <= MULTIPART_ABOVE_BYTES) {
    try {
      await store.put(key, stored, options, signal);
      return sha256;
    } catch (error) {
      if (!isStoreError(error, 'too-large')) throw error; // a proxy limits bodies: smaller ones may pass
    }
  }
  await store.upload(key, stored, options, signal);
  return sha256;
}

/**
 * The objects below a prefix, by their paths. Where state is encrypted, what lies there in clear is none of it, and the
 * reverse, where HEAD says that it is `inClear`. Without HEAD and without a key, encrypted objects may be all that is left of
 * this backup, or of its first run: then it throws EncryptionRefused, since without them a run would do what is wrong.
 */
export async function* listObjects(
  cold: Bucket,
  prefix: string,
  inClear: boolean,
  signal: AbortSignal,
): AsyncGenerator<{ readonly path: string; readonly empty: boolean }> {
  const below = cold.key(prefix);
  for await (const { objects } of pagesOf(cold, prefix, {}, signal)) {
    for (const { key, size, doubt } of objects) {
      // What is listed here may be deleted as state: nothing else may be slipped in.
      if (!key.startsWith(below)) throw outsideListing();
      const stored = key.slice(cold.prefix.length);
      if (cold.stateCipher === undefined && isOfEncrypted(stored)) {
        if (inClear) continue;
        throw new EncryptionRefused(stored, 'no-key');
      }
      const path = pathOfStored(cold, stored);
      if (path !== undefined) yield { path, empty: size === 0 && doubt === undefined };
    }
  }
}

function outsideListing(): StoreError {
  const message = 'the listing holds a key outside the prefix that was asked for';
  return new StoreError('protocol', message, { operation: 'ListObjectsV2' });
}

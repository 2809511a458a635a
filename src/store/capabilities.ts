import type { Bucket } from './bucket.ts';
import { isStoreError } from './errors.ts';
import type { Store } from './store.ts';

/**
 * What a bucket was seen to do, by trying: servers accept conditions and pins and ignore them (moto 5.2.1
 * copies in spite of a wrong `x-amz-copy-source-if-match`). False also stands for "refused".
 */
export interface Capabilities {
  readonly probed: string;
  /** The second conditional write failed as it must. */
  readonly putIfAbsent: boolean;
  readonly putIfMatch: boolean;
  readonly copyIfAbsent: boolean;
  readonly copyIfMatch: boolean;
  readonly completeIfAbsent: boolean;
  readonly completeIfMatch: boolean;
  readonly deleteIfMatch: boolean;
  /** CopyObject within the bucket works; a wrong source pin stops it. */
  readonly copy: boolean;
  readonly copyPin: boolean;
  readonly partCopy: boolean;
  readonly partCopyPin: boolean;
  /** A wrong `If-Match` stops GetObject. */
  readonly getPin: boolean;
  /** `a//b`, `a/./b` and `x/../a/b` are names of `a/b`, as on a store over directories (versitygw). */
  readonly aliasesPaths: boolean;
}

const WRONG_ETAG = '0123456789abcdef0123456789abcdef';

/**
 * Tries each condition and pin on tiny objects at `path` + a letter, below the bucket's prefix, and removes them.
 * About twenty requests. Throws StoreError where plain writes and reads already fail.
 */
export async function probeCapabilities(
  bucket: Bucket,
  path: string,
  now: string,
  signal: AbortSignal,
): Promise<Capabilities> {
  const { store } = bucket;
  const source = bucket.key(`${path}a`);
  const target = bucket.key(`${path}b`);
  const bytes = Buffer.from('flashback-backup probe\n');
  const { etag } = await store.put(source, bytes, {}, signal);
  try {
    const putIfAbsent = await refuses(store.put(source, bytes, { ifAbsent: true }, signal));
    const putIfMatch = await refuses(store.put(source, bytes, { ifMatch: WRONG_ETAG }, signal));
    const getPin = await refuses(drained(store, source, signal));
    const copy = await works(store.copy(bucket.source(`${path}a`, etag), target, {}, signal));
    const copyPin =
      copy && (await refuses(store.copy(bucket.source(`${path}a`, WRONG_ETAG), target, {}, signal)));
    const pinned = bucket.source(`${path}a`, etag);
    const copyIfAbsent = copy && (await refuses(store.copy(pinned, target, { ifAbsent: true }, signal)));
    const copyIfMatch = copy && (await refuses(store.copy(pinned, target, { ifMatch: WRONG_ETAG }, signal)));
    const parts = await probeParts(bucket, path, etag, bytes, signal);
    const deleteIfMatch = copy && (await refuses(store.delete(target, { ifMatch: WRONG_ETAG }, signal)));
    const aliasesPaths = await aliases(bucket, path, signal);
    return {
      probed: now,
      aliasesPaths,
      putIfAbsent,
      putIfMatch,
      copyIfAbsent,
      copyIfMatch,
      deleteIfMatch,
      copy,
      copyPin,
      getPin,
      ...parts,
    };
  } finally {
    await works(store.delete(source, {}, signal));
    await works(store.delete(target, {}, signal));
  }
}

/** Looks for the source under names that only a store that normalises paths takes for it. Writes nothing. */
async function aliases(bucket: Bucket, path: string, signal: AbortSignal): Promise<boolean> {
  for (const name of [`${path}/a`, `${path}./a`, `${path}x/../a`]) {
    try {
      if ((await bucket.look(name, signal)) !== undefined) return true;
    } catch (error) {
      if (!isStoreError(error, 'bad-key', 'protocol', 'denied', 'unsupported')) throw error; // a name that it refuses
    }
  }
  return false;
}

type PartCapabilities = Pick<
  Capabilities,
  'partCopy' | 'partCopyPin' | 'completeIfAbsent' | 'completeIfMatch'
>;

async function probeParts(
  bucket: Bucket,
  path: string,
  etag: string,
  bytes: Uint8Array,
  signal: AbortSignal,
): Promise<PartCapabilities> {
  const { store } = bucket;
  // Completed onto the source itself, which exists: a condition that is honoured must refuse it.
  const key = bucket.key(`${path}a`);
  const range = { first: 0, last: bytes.length - 1 };
  const upload = { key, uploadId: await store.createUpload(key, {}, signal) };
  try {
    const partCopyPin = await refuses(
      store.copyPart(upload, 1, bucket.source(`${path}a`, WRONG_ETAG), range, signal),
    );
    const partCopy = await works(store.copyPart(upload, 1, bucket.source(`${path}a`, etag), range, signal));
    const part = await store.uploadPart(upload, 1, bytes, signal);
    const completeIfAbsent = await refuses(store.completeUpload(upload, [part], { ifAbsent: true }, signal));
    const completeIfMatch =
      completeIfAbsent &&
      (await refuses(store.completeUpload(upload, [part], { ifMatch: WRONG_ETAG }, signal)));
    return { partCopy, partCopyPin: partCopy && partCopyPin, completeIfAbsent, completeIfMatch };
  } finally {
    await works(store.abortUpload(upload, signal));
  }
}

/** True where the store refused because the condition does not hold; false where it did it or does not know it. */
async function refuses(attempt: Promise<unknown>): Promise<boolean> {
  try {
    await attempt;
    return false;
  } catch (error) {
    if (isStoreError(error, 'precondition')) return true;
    if (isStoreError(error, 'unsupported', 'denied', 'protocol', 'not-found', 'transient')) return false;
    throw error;
  }
}

async function works(attempt: Promise<unknown>): Promise<boolean> {
  try {
    await attempt;
    return true;
  } catch (error) {
    if (isStoreError(error, 'unsupported', 'denied', 'protocol', 'not-found', 'transient')) return false;
    throw error;
  }
}

async function drained(store: Store, key: string, signal: AbortSignal): Promise<void> {
  const body = await store.get(key, { ifMatch: WRONG_ETAG }, signal);
  body.destroy();
}

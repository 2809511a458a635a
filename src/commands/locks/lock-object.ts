import type { StoredRef } from '../../manifest/entry.ts';
import { isState } from '../../manifest/layout.ts';
import type { Bucket } from '../../store/bucket.ts';
import type { WriteLock } from '../../store/contract.ts';
import { isStoreError } from '../../store/errors.ts';
import type { StoreError, StoreErrorCode } from '../../store/errors.ts';

/** What became of one lock. */
export type LockOutcome =
  | { readonly kind: 'extended' | 'sufficient' | 'missing' }
  | { readonly kind: 'refused'; readonly message: string };

/** S3 stores seconds in some servers: an end that is earlier by less is the same. */
const TOLERANCE_MS = 1_000;

/**
 * Locks one stored version until `lock.until`, if it is not locked for as long. It keeps the mode that it was written with: to
 * change it takes the right to lift a lock. Throws StoreError for what concerns more than this object.
 */
export async function lockObject(
  cold: Bucket,
  object: { readonly stored: StoredRef; readonly current: boolean; readonly lock: WriteLock },
  /** By cold's clock, wall ms. */
  now: number,
  signal: AbortSignal,
): Promise<LockOutcome> {
  const { stored, current, lock } = object;
  const { path, etag } = stored;
  // An old version without an id is from before versioning, and has the id "null" (AWS: PutBucketVersioning).
  const versionId = stored.versionId ?? (current || isKept(path) ? undefined : 'null');
  const named = versionId === undefined ? {} : { versionId };
  try {
    // An id names one content; a path may have been given to another one.
    if (stored.versionId === undefined) {
      const head = await cold.headIfPresent(path, signal, named);
      if (head?.etag !== etag) return { kind: 'missing' };
    }
    const present = await cold.store.retention(cold.key(path), named, signal);
    const until = present?.until ?? 0;
    if (until + TOLERANCE_MS >= lock.until) return { kind: 'sufficient' };
    const mode = present !== undefined && until > now ? present.mode : lock.mode;
    await cold.store.retain(cold.key(path), { mode, until: lock.until }, named, signal);
    return { kind: 'extended' };
  } catch (error) {
    if (isStoreError(error, 'not-found')) return { kind: 'missing' };
    if (!isStoreError(error) || !isOfThisObject(error)) throw error;
    return { kind: 'refused', message: messageOf(error) };
  }
}

const OF_ONE_OBJECT: ReadonlySet<StoreErrorCode> = new Set([
  'denied',
  'locked',
  'refused',
  'unsupported',
  'bad-key',
  'precondition',
  'archived',
]);

/** An answer of status 400 judges this request, its date for one: others may be accepted. */
function isOfThisObject({ code, status }: StoreError): boolean {
  return OF_ONE_OBJECT.has(code) || (code === 'protocol' && status === 400);
}

function messageOf({ providerCode, code, message }: StoreError): string {
  return `${providerCode ?? code}: ${message}`;
}

/** A kept or renamed object has a name of its own, and one version. */
function isKept(path: string): boolean {
  return path.startsWith('.flashback-backup/') && !isState(path);
}

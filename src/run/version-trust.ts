import { InputError } from '../core/input-error.ts';
import type { PlaceOptions } from '../core/place.ts';
import { PROBE } from '../manifest/layout.ts';
import type { Bucket } from '../store/bucket.ts';
import type { Capabilities } from '../store/capabilities.ts';
import type { Versioning } from '../store/contract.ts';
import { isStoreError } from '../store/errors.ts';
import type { StoreError } from '../store/errors.ts';
import type { VersionTrust } from '../store/middleware/version-ids.ts';
import { probeVersionReads, versioningOf } from '../store/versions.ts';
import type { VersionReads } from '../store/versions.ts';

export interface BucketVersions {
  /** As far as it may be relied upon: `off` also where old versions cannot be read back. */
  readonly versioning: Versioning;
  /** What was found of reading old versions; undefined where the bucket keeps none, or nobody tried. */
  readonly reads: VersionReads | undefined;
}

interface Judging {
  readonly trust: VersionTrust;
  /** What an earlier probe found, where it is recent. */
  readonly recorded: Capabilities | undefined;
  /** Whether a probe may be written. */
  readonly mayWrite: boolean;
  readonly warn: (message: string) => void;
  readonly signal: AbortSignal;
}

/**
 * Finds out what the version ids of a bucket are worth: they count only while versioning is Enabled (or was, where it is
 * suspended) and a probe has read an old version back. Throws StoreError where the bucket does not answer.
 */
export async function judgeVersions(bucket: Bucket, judging: Judging): Promise<BucketVersions> {
  const { trust, recorded, mayWrite, warn, signal } = judging;
  let unknown: StoreError | undefined;
  const said = await versioningOf(bucket.store, signal, (why, error) => {
    unknown = error;
    warn(`Whether ${String(bucket)} has versioning cannot be asked (${why}): it is taken for off.`);
  });
  // A key that may not ask does not make the ids false that another key's runs recorded.
  if (said === 'off') trust.worth = isStoreError(unknown?.cause, 'denied') ? 'unreadable' : 'false';
  if (said !== 'enabled') return { versioning: said, reads: undefined };
  const reads =
    recorded?.versionReads ??
    (mayWrite
      ? await probeVersionReads({ store: bucket.store, key: bucket.key(`${PROBE}versions`) }, signal)
      : undefined);
  if (reads?.get !== false) return { versioning: 'enabled', reads };
  trust.worth = 'unreadable';
  warn(
    `${String(bucket)} says that it has versioning, but an old version could not be read back by its id: old versions are kept as objects of their own.`,
  );
  return { versioning: 'off', reads };
}

/**
 * Refuses a cold that cannot be what `immutable` and `lock` ask for: one without versioning, where an overwrite destroys
 * what it replaces, or without Object Lock, where every locked write fails. Throws InputError and StoreError.
 */
export async function checkKeepsVersions(
  bucket: Bucket,
  { immutable, lock }: Pick<PlaceOptions, 'immutable' | 'lock'>,
  signal: AbortSignal,
): Promise<void> {
  if (immutable === true) {
    let why = '';
    const versioning = await versioningOf(bucket.store, signal, (reason) => (why = ` (${reason})`));
    if (versioning !== 'enabled') throw notVersioned(bucket, versioning, why);
  }
  if (lock === undefined) return;
  try {
    if ((await bucket.store.objectLock(signal)).enabled) return;
  } catch (error) {
    if (isStoreError(error, 'denied', 'unsupported', 'protocol', 'not-found')) return; // the first write shows it
    throw error;
  }
  throw new InputError(
    'lock',
    `${String(bucket)} has no Object Lock; expected a bucket with it (it is enabled when the bucket is created, on AWS later too), or lock left out`,
  );
}

function notVersioned(bucket: Bucket, versioning: Versioning, why: string): InputError {
  return new InputError(
    'immutable',
    `versioning of ${String(bucket)} is ${versioning}${why}, so that overwriting destroys what is replaced; expected versioning Enabled there (aws s3api put-bucket-versioning --versioning-configuration Status=Enabled), a key that may ask for it, or immutable left out`,
  );
}

/** Versions that cannot be read back are no history. Throws InputError. */
export function refuseUnreadable(
  bucket: Bucket,
  { immutable }: Pick<PlaceOptions, 'immutable'>,
  versioned: boolean,
): void {
  if (immutable === true && !versioned)
    throw notVersioned(bucket, 'off', ' (an old version cannot be read back by its id)');
}

/** The same for a command that only reads, whose key may not ask: ids then stay what they say. */
export async function judgeVersionsToRead(bucket: Bucket, judging: Omit<Judging, 'mayWrite'>): Promise<void> {
  try {
    await judgeVersions(bucket, { ...judging, mayWrite: false });
  } catch (error) {
    if (!isStoreError(error, 'denied')) throw error;
  }
}

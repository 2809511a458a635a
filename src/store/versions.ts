import { defined } from '../core/defined.ts';
import type { Bucket } from './bucket.ts';
import { isStoreError } from './errors.ts';
import type { StoreError } from './errors.ts';
import type { ObjectVersion, Store, Versioning } from './contract.ts';

/**
 * Whether the bucket keeps versions; `off` where its kind of store has none, and where the store does not know the
 * question, or answers something else: `onUnknown` then gets its words, and the error.
 */
export async function versioningOf(
  store: Store,
  signal?: AbortSignal,
  onUnknown?: (why: string, error: StoreError) => void,
): Promise<Versioning> {
  if (!store.dialect.abilities.has('versions')) return 'off';
  try {
    return await store.versioning(signal);
  } catch (error) {
    if (!isStoreError(error, 'unsupported', 'not-found', 'protocol')) throw error;
    onUnknown?.(error.message, error);
    return 'off';
  }
}

/** What was found of reading an old version by its id. */
export interface VersionReads {
  readonly head: boolean;
  readonly get: boolean;
}

/**
 * Overwrites a tiny object at `path`, which is the caller's alone, and reads the old version back by its id, by HEAD and by
 * GET. For a bucket whose versioning is Enabled. Removes both versions. Undefined where the store is down or throttled;
 * throws StoreError where plain requests fail.
 */
export async function probeVersionReads(
  { store, key }: { readonly store: Store; readonly key: string },
  signal: AbortSignal,
): Promise<VersionReads | undefined> {
  const ids: string[] = [];
  try {
    const old = await store.put(key, Buffer.from('flashback-backup old version\n'), {}, signal);
    if (old.versionId === undefined) return { head: false, get: false };
    ids.push(old.versionId);
    const now = await store.put(key, Buffer.from('flashback-backup new version\n'), {}, signal);
    if (now.versionId !== undefined) ids.push(now.versionId);
    const pin = { versionId: old.versionId };
    const head = await etagOr(async () => (await store.head(key, pin, signal)).etag);
    const get = await etagOr(async () => {
      const body = await store.get(key, pin, signal);
      body.destroy();
      return body.head.etag;
    });
    const differs = old.etag !== now.etag;
    return { head: differs && head === old.etag, get: differs && get === old.etag };
  } catch (error) {
    if (isStoreError(error, 'transient', 'throttled', 'unreachable')) return undefined;
    throw error;
  } finally {
    for (const versionId of ids)
      await etagOr(async () => {
        await store.delete(key, { versionId }, signal);
        return '';
      });
  }
}

/** What a key was found to be able to do to the versions of a bucket. */
export interface VersionDelete {
  /** ISO time. */
  readonly tried: string;
  readonly allowed: boolean;
  /** False where the bucket has Object Lock and a locked version was deleted all the same. */
  readonly lockHolds?: boolean;
  /** Whether the key could delete a version in spite of a lock of mode `governance`. */
  readonly bypass?: boolean;
}

/**
 * Whether the key can delete a version for good: it stores a tiny object at `key`, which is the caller's alone, and deletes
 * that version. Undefined where no version was made, or the store did not say. Throws StoreError where plain writes fail.
 */
export async function probeVersionDelete(
  { store, key }: { readonly store: Store; readonly key: string },
  tried: string,
  signal: AbortSignal,
): Promise<VersionDelete | undefined> {
  const { versionId } = await store.put(key, Buffer.from('flashback-backup probe\n'), {}, signal);
  if (versionId === undefined) return undefined;
  try {
    await store.delete(key, { versionId }, signal);
    return { tried, allowed: true };
  } catch (error) {
    if (isStoreError(error, 'denied', 'locked')) return { tried, allowed: false };
    if (!isStoreError(error)) throw error;
    return undefined;
  }
}

/** For how long the version of that trial is locked, where it cannot be deleted again. */
const TRIAL_LOCK_MS = 5 * 60_000;

/**
 * Whether locks hold, and whether the key may lift one of mode `governance` (`s3:BypassGovernanceRetention`): it locks a tiny
 * object at `key`, which is the caller's alone, and tries to delete that version without and with the bypass. Empty where the
 * key may not lock, or the store did not say. `now`: wall ms by the store's clock. Throws StoreError where the store is down.
 */
export async function probeLock(
  { store, key }: { readonly store: Store; readonly key: string },
  now: number,
  signal: AbortSignal,
): Promise<Pick<VersionDelete, 'lockHolds' | 'bypass'>> {
  const deletes = async (versionId: string, bypass: boolean): Promise<boolean | undefined> => {
    try {
      await store.delete(key, { versionId, ...(bypass ? { bypass } : {}) }, signal);
      return true;
    } catch (error) {
      if (isStoreError(error, 'denied', 'locked')) return false;
      if (!isStoreError(error)) throw error;
      return undefined;
    }
  };
  const lock = { mode: 'governance', until: now + TRIAL_LOCK_MS } as const;
  let versionId: string | undefined;
  try {
    ({ versionId } = await store.put(key, Buffer.from('flashback-backup probe\n'), { lock }, signal));
  } catch (error) {
    if (isStoreError(error, 'denied', 'locked', 'unsupported', 'refused', 'protocol')) return {};
    throw error;
  }
  if (versionId === undefined) return {};
  if ((await deletes(versionId, false)) === true) return { lockHolds: false };
  return defined({ bypass: await deletes(versionId, true) });
}

const REFUSALS = ['not-found', 'unsupported', 'denied', 'protocol', 'precondition', 'locked'] as const;

/** Undefined for a refusal: what cannot be read does not count. What is not removed is left to lifecycle rules. */
async function etagOr(attempt: () => Promise<string>): Promise<string | undefined> {
  try {
    return await attempt();
  } catch (error) {
    if (!isStoreError(error, ...REFUSALS)) throw error;
    return undefined;
  }
}

/**
 * The versions at one path, newest first, down to but excluding `until`. Delete markers are skipped. Empty if the
 * credentials may not list versions: then nothing is cleaned up, and nothing else depends on it.
 */
export async function versionsAbove(
  cold: Bucket,
  path: string,
  until: string | undefined,
  signal: AbortSignal,
): Promise<ObjectVersion[]> {
  const versions: ObjectVersion[] = [];
  if (!cold.store.dialect.abilities.has('versions')) return versions;
  try {
    for await (const version of cold.store.listVersions(cold.key(path), signal)) {
      // Longer keys with this prefix come after it.
      if (version.key !== cold.key(path) || version.versionId === until) break;
      if (!version.deleteMarker) versions.push(version);
    }
  } catch (error) {
    if (!isStoreError(error, 'denied', 'unsupported')) throw error;
  }
  return versions;
}

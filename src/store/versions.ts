import type { Bucket } from './bucket.ts';
import { isStoreError } from './errors.ts';
import type { ObjectVersion, Store, Versioning } from './contract.ts';

/** Whether the bucket keeps versions; `off` where its kind of store has none. */
export async function versioningOf(store: Store, signal?: AbortSignal): Promise<Versioning> {
  return store.dialect.abilities.has('versions') ? store.versioning(signal) : 'off';
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

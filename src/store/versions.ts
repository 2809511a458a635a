import type { Bucket } from './bucket.ts';
import { isStoreError } from './errors.ts';
import type { ObjectVersion, Store, Versioning } from './contract.ts';

/** Whether the bucket keeps versions; `off` where its kind of store has none. */
export async function versioningOf(store: Store, signal?: AbortSignal): Promise<Versioning> {
  return store.dialect.abilities.has('versions') ? store.versioning(signal) : 'off';
}

/**
 * The versions that lie at one path, the newest first, down to but without the one named `until`. Delete
 * markers are none. Nothing where the key may not list versions: what is not seen is not cleaned up, no more.
 */
export async function versionsAbove(
  cold: Bucket,
  path: string,
  until: string | undefined,
  signal: AbortSignal,
): Promise<ObjectVersion[]> {
  const found: ObjectVersion[] = [];
  if (!cold.store.dialect.abilities.has('versions')) return found;
  try {
    for await (const version of cold.store.listVersions(cold.key(path), signal)) {
      // Longer keys come after it.
      if (version.key !== cold.key(path) || version.versionId === until) break;
      if (!version.deleteMarker) found.push(version);
    }
  } catch (error) {
    if (!isStoreError(error, 'denied', 'unsupported')) throw error;
  }
  return found;
}

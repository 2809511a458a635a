import type { Bucket } from './bucket.ts';
import { isStoreError } from './errors.ts';
import type { ObjectVersion } from './contract.ts';

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

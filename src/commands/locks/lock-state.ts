import type { LockOptions } from '../../core/place.ts';
import { mapConcurrent } from '../../core/semaphore.ts';
import { isOldForm } from '../../manifest/condemned.ts';
import type { Generation } from '../../manifest/generation.ts';
import { condemnedPath, generationPath, segmentPath, signaturePath } from '../../manifest/layout.ts';
import { storedPath } from '../../manifest/encryption/stored.ts';
import type { Bucket } from '../../store/bucket.ts';
import type { WriteLock } from '../../store/contract.ts';
import { isStoreError } from '../../store/errors.ts';

const AT_ONCE = 16;

/**
 * Locks again what the newest manifest needs of the state, where less than half of the period is left: segments that no run
 * had to rewrite are named for as long as nothing below them changes. One request each to look. Returns how many were locked. Throws StoreError.
 */
export async function lockState(
  generation: Generation,
  { cold, lock, now, signal }: { cold: Bucket; lock: LockOptions; now: number; signal: AbortSignal },
): Promise<number> {
  const { condemned, segments, restorePoints } = generation;
  const paths = [
    generationPath(generation.generation),
    ...(cold.stateKeys?.signer === undefined ? [] : [signaturePath(generation.generation)]),
    ...segments.map(({ sha256 }) => segmentPath(sha256)),
    ...(isOldForm(condemned) ? [] : condemned.files.map(({ sha256 }) => condemnedPath(sha256))),
    ...restorePoints.flatMap(({ holes: { list } }) => (list === undefined ? [] : [list])),
  ];
  const lockOf = async (path: string): Promise<WriteLock | 'missing' | undefined> => {
    try {
      return await cold.store.retention(cold.key(path), {}, signal);
    } catch (error) {
      if (isStoreError(error, 'not-found')) return 'missing';
      throw error;
    }
  };
  let locked = 0;
  await mapConcurrent([...new Set(paths)], AT_ONCE, async (name) => {
    const path = storedPath(cold, name);
    const present = await lockOf(path);
    if (present === 'missing' || (present?.until ?? 0) - now > lock.period / 2) return;
    const mode = present !== undefined && present.until > now ? present.mode : lock.mode;
    await cold.store.retain(cold.key(path), { mode, until: now + lock.period }, {}, signal);
    locked++;
  });
  return locked;
}

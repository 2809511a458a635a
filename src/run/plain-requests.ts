import type { Bucket } from '../store/bucket.ts';
import { isStoreError } from '../store/errors.ts';
import type { StoreError } from '../store/errors.ts';
import { writeSmall } from '../store/middleware/second-opinion.ts';

export interface PlainRequests {
  /** Asked for a listing of one key. */
  readonly reads: readonly Bucket[];
  /** Where a small object is written, and deleted again. */
  readonly writes?: { readonly bucket: Bucket; readonly path: string };
}

/**
 * Sends each bucket a plain request that it accepted when the run began. The first error; undefined where all succeed:
 * then failures of many objects in a row say something about those objects, and not about the stores.
 */
export async function plainFailure(
  { reads, writes }: PlainRequests,
  signal: AbortSignal,
): Promise<StoreError | undefined> {
  try {
    for (const { store } of reads) await store.checkBucket(signal);
    if (writes !== undefined) {
      const { bucket, path } = writes;
      await writeSmall(bucket.store, bucket.key(path), signal);
    }
    return undefined;
  } catch (error) {
    if (!isStoreError(error)) throw error;
    return error;
  }
}

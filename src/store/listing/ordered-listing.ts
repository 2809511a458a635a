import type { Bucket } from '../bucket.ts';
import { completePages, NEEDS_ALL } from './complete.ts';
import type { Needs } from './complete.ts';
import { listRange } from './listing.ts';
import type { ListedObject } from '../contract.ts';
import { isUnsorted, sortListing } from './unsorted.ts';

/** The keys below some prefixes in UTF-8 byte order, as often as they are asked for. */
export interface OrderedListing {
  pages(): AsyncIterable<readonly ListedObject[]>;
  close(): Promise<void>;
}

/** Keys as the store lists them; where it lists out of order, the listing taken whole and sorted on disk. */
export async function orderedListing(
  bucket: Bucket,
  prefixes: readonly string[],
  signal: AbortSignal,
  needs: Needs = NEEDS_ALL,
): Promise<OrderedListing> {
  const complete = (pages: AsyncIterable<readonly ListedObject[]>): AsyncIterable<readonly ListedObject[]> =>
    completePages(bucket, pages, needs, signal);
  const wanted = prefixes.length === 0 ? [''] : prefixes;
  for (const prefix of wanted) {
    if (!(await isUnsorted(bucket, prefix, signal))) continue;
    const sorted = await sortListing(bucket, wanted, signal);
    return { pages: () => complete(sorted.range({})), close: () => sorted.close() };
  }
  return { pages: () => complete(listAll(bucket, wanted, signal)), close: () => Promise.resolve() };
}

async function* listAll(
  bucket: Bucket,
  prefixes: readonly string[],
  signal: AbortSignal,
): AsyncGenerator<readonly ListedObject[]> {
  for (const prefix of prefixes) yield* listRange(bucket, prefix, {}, signal);
}

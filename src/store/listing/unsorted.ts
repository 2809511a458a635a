import { defined } from '../../core/defined.ts';
import type { Bucket } from '../bucket.ts';
import { quoted } from '../../core/quoted.ts';
import { StoreError } from '../errors.ts';
import { belowPrefix } from './listing.ts';
import { compareKeys, compareUtf16 } from '../../core/keys.ts';
import type { KeyRange } from './listing.ts';
import { Sorter } from './sorter.ts';
import type { ListedObject, ListingTraits } from '../contract.ts';

/** How the bucket lists, by what the store says of it, else by what all of its kind do. */
export async function traitsOf({ store }: Bucket, signal: AbortSignal): Promise<ListingTraits> {
  return (await store.listingTraits?.(signal)) ?? { order: store.dialect.listing, startsAnywhere: true };
}

/**
 * True where the store has no order, or the first page under `prefix` is out of the one that it has. Some stores list in an order of their own (Storj
 * with self-managed encryption lists by ciphertext; litestream#535).
 */
export async function isUnsorted(bucket: Bucket, prefix: string, signal: AbortSignal): Promise<boolean> {
  const { order } = await traitsOf(bucket, signal);
  if (order === 'none') return true;
  const compare = order === 'utf-16' ? compareUtf16 : compareKeys;
  const { objects } = await bucket.store.list({ prefix: bucket.key(prefix) }, signal);
  return objects.some(({ key }, i) => i > 0 && compare(objects[i - 1]?.key ?? '', key) > 0);
}

/** A whole listing, sorted on disk where it does not fit into memory. */
export interface SortedListing {
  readonly count: number;
  range(range: KeyRange): AsyncIterable<readonly ListedObject[]>;
  close(): Promise<void>;
}

/** Lists everything under the prefixes, in whatever order it comes, and sorts it. Throws StoreError. */
export async function sortListing(
  bucket: Bucket,
  prefixes: readonly string[],
  signal: AbortSignal,
): Promise<SortedListing> {
  const sorter = new Sorter();
  try {
    for (const prefix of prefixes) await spool(bucket, prefix, sorter, signal);
  } catch (error) {
    await sorter.close();
    throw error;
  }
  return { count: sorter.count, range: (range) => objectsOf(sorter, range), close: () => sorter.close() };
}

async function spool(bucket: Bucket, prefix: string, sorter: Sorter, signal: AbortSignal): Promise<void> {
  const whole = bucket.key(prefix);
  const tokens = new Set<string>();
  for (let continuation: string | undefined; ;) {
    const request = { prefix: whole, ...defined({ continuation }) };
    const { objects, next } = await bucket.store.list(request, signal);
    for (const object of objects) {
      if (!object.key.startsWith(whole) && object.doubt?.about !== 'spelling')
        throw wrong(
          `the listing of ${String(bucket)} holds ${quoted(object.key)}, which is outside the prefix that was asked for; list it through another endpoint`,
        );
      const { key, ...rest } = belowPrefix(object, bucket.prefix.length);
      if (key !== '') await sorter.add(key, JSON.stringify(rest));
    }
    if (next === undefined) return;
    // Without an order, a token that comes again is the only sign of a loop.
    if (tokens.has(next))
      throw wrong(
        `the listing of ${String(bucket)} repeats a continuation token; list it through another endpoint`,
      );
    tokens.add(next);
    continuation = next;
  }
}

async function* objectsOf(sorter: Sorter, range: KeyRange): AsyncGenerator<readonly ListedObject[]> {
  let last: string | undefined;
  for await (const lines of sorter.sorted(range)) {
    const objects: ListedObject[] = [];
    for (const { key, line } of lines) {
      const object = JSON.parse(line) as Omit<ListedObject, 'key'>;
      objects.push(key === last ? { ...object, key, doubt: { about: 'repeated' } } : { key, ...object });
      last = key;
    }
    yield objects;
  }
}

function wrong(message: string): StoreError {
  return new StoreError('protocol', message, { operation: 'list' });
}

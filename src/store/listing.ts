import type { Bucket } from './bucket.ts';
import { StoreError } from './errors.ts';
import { compareKeys } from './keys.ts';
import type { ListedObject, ListPage } from './store.ts';

/** A slice of the key space below a bucket's prefix: keys after `after`, up to and with `upto`. */
export interface KeyRange {
  readonly after?: string;
  readonly upto?: string;
}

/** Pages in a row without a key, after which a store is taken to be looping. */
const EMPTY_PAGES = 1000;

/**
 * The keys of a range that start with `prefix`, in pages, below the bucket's prefix. The next page is asked
 * for while the last one is worked on. Checked, not trusted: an order that is not UTF-8's, a token that comes
 * again, keys outside what was asked and a page that fails all throw StoreError, never "no more keys".
 */
export async function* listRange(
  bucket: Bucket,
  prefix: string,
  range: KeyRange,
  signal: AbortSignal,
): AsyncGenerator<readonly ListedObject[]> {
  const whole = bucket.key(prefix);
  const after =
    range.after !== undefined && compareKeys(range.after, prefix) >= 0 ? bucket.key(range.after) : undefined;
  const first = { prefix: whole, ...(after === undefined ? {} : { after }) };
  let page: Promise<ListPage> | undefined = bucket.store.list(first, signal);
  let last = range.after;
  let empty = 0;
  let token: string | undefined;
  while (page !== undefined) {
    const { objects, next }: ListPage = await page;
    if (next !== undefined && next === token) throw wrong('the listing repeats a continuation token');
    token = next;
    const beyond: boolean = range.upto !== undefined && isBeyond(objects, bucket.prefix, range.upto);
    page =
      next === undefined || beyond
        ? undefined
        : bucket.store.list({ prefix: whole, continuation: next }, signal);
    page?.catch(() => undefined); // awaited in the next round; until then it is nobody's
    const kept: ListedObject[] = [];
    for (const object of objects) {
      if (whole !== '' && !object.key.startsWith(whole))
        throw wrong('the listing holds a key outside the prefix that was asked for');
      const key = bucket.prefix === '' ? object.key : object.key.slice(bucket.prefix.length);
      if (key === '') continue; // the prefix itself, as an object of no name below it
      const order = last === undefined ? 1 : compareKeys(key, last);
      if (order === 0) continue; // repeated across pages
      if (order < 0) throw wrong('the listing is not in UTF-8 byte order');
      if (range.upto !== undefined && compareKeys(key, range.upto) > 0) break;
      last = key;
      kept.push(key === object.key ? object : { ...object, key });
    }
    empty = objects.length === 0 ? empty + 1 : 0;
    if (empty > EMPTY_PAGES) throw wrong(`${EMPTY_PAGES} empty pages in a row`);
    if (kept.length > 0) yield kept;
  }
}

function isBeyond(objects: readonly ListedObject[], prefix: string, upto: string): boolean {
  const last = objects.at(-1);
  return last !== undefined && compareKeys(last.key.slice(prefix.length), upto) >= 0;
}

function wrong(message: string): StoreError {
  return new StoreError('protocol', message, { operation: 'ListObjectsV2' });
}

import { defined } from '../../core/defined.ts';
import type { Bucket } from '../bucket.ts';
import { StoreError } from '../errors.ts';
import { compareKeys } from '../../core/keys.ts';
import type { ListedObject, ListPage, ListRequest } from '../contract.ts';
import type { KeyRange } from './key-range.ts';
import { isPastInUtf16, reorder, startInUtf16 } from './reorder.ts';

export type { KeyRange } from './key-range.ts';

/** Pages in a row without a key, after which a store is taken to be looping. */
const EMPTY_PAGES = 1000;

/**
 * The keys of a range that start with `prefix`, in pages, below the bucket's prefix. Checked, not trusted: an
 * order that is not UTF-8's, a token that comes again, keys outside what was asked and a page that fails all throw
 * StoreError, never "no more keys".
 */
export async function* listRange(
  bucket: Bucket,
  prefix: string,
  range: KeyRange,
  signal: AbortSignal,
): AsyncGenerator<readonly ListedObject[]> {
  const check = new ListingCheck(bucket, prefix, range);
  for await (const { objects } of pagesOf(bucket, prefix, range, signal)) {
    const kept = check.take(objects);
    if (kept.length > 0) yield kept;
  }
}

/**
 * The pages as they come, from the first key of the range to beyond its last. The next page is asked for while
 * the last one is worked on. Who reads the objects passes them through a ListingCheck.
 */
export function pagesOf(
  bucket: Bucket,
  prefix: string,
  range: KeyRange,
  signal: AbortSignal,
  raw = false,
): AsyncGenerator<ListPage> {
  if (bucket.store.dialect.listing === 'utf-16') return reorderedPages(bucket, prefix, range, signal);
  const { upto } = range;
  const isPast = upto === undefined ? undefined : (path: string): boolean => compareKeys(path, upto) >= 0;
  return storePages(bucket, prefix, range.after, isPast, signal, raw);
}

/** The same of a store that lists in UTF-16 order: from where the orders part before the range, to where they meet behind it. */
async function* reorderedPages(
  bucket: Bucket,
  prefix: string,
  { after, upto }: KeyRange,
  signal: AbortSignal,
): AsyncGenerator<ListPage> {
  const start = after === undefined ? undefined : startInUtf16(after);
  const isPast = upto === undefined ? undefined : (path: string): boolean => isPastInUtf16(path, upto);
  const listed = storePages(bucket, prefix, start, isPast, signal, false);
  for await (const page of reorder(objectsOf(listed))) {
    const objects =
      after === undefined
        ? page
        : page.filter(({ key }) => compareKeys(key.slice(bucket.prefix.length), after) > 0);
    yield { objects, prefixes: [], next: undefined };
  }
}

async function* objectsOf(pages: AsyncIterable<ListPage>): AsyncGenerator<readonly ListedObject[]> {
  for await (const { objects } of pages) yield objects;
}

/** The pages as the store orders them, from the first key after `start` to the one that holds a path that `isPast`. */
async function* storePages(
  bucket: Bucket,
  prefix: string,
  start: string | undefined,
  isPast: ((path: string) => boolean) | undefined,
  signal: AbortSignal,
  raw: boolean,
): AsyncGenerator<ListPage> {
  const common = { prefix: bucket.key(prefix), ...(raw ? { raw } : {}) };
  const after = start !== undefined && compareKeys(start, prefix) >= 0 ? bucket.key(start) : undefined;
  const first = { ...common, ...defined({ after }) };
  let coming: Promise<ListPage> | undefined = bucket.store.list(first, signal);
  let empty = 0;
  let token: string | undefined;
  while (coming !== undefined) {
    const page: ListPage = await coming;
    const { next } = page;
    if (next !== undefined && next === token) throw wrong('the listing repeats a continuation token');
    token = next;
    const last = page.raw === undefined ? page.objects.at(-1)?.key : page.raw.last;
    const beyond = last !== undefined && isPast?.(last.slice(bucket.prefix.length)) === true;
    coming =
      next === undefined || beyond ? undefined : bucket.store.list({ ...common, continuation: next }, signal);
    coming?.catch(() => undefined); // awaited in the next round; until then it is nobody's
    empty = last === undefined ? empty + 1 : 0;
    if (empty > EMPTY_PAGES) throw wrong(`${EMPTY_PAGES} empty pages in a row`);
    yield page;
  }
}

/**
 * The first object that `counts`, in the order of the store; undefined where the listing ends without one. A page may be
 * empty though more follow (filtered or deleted keys, AWS and MinIO alike): only the last one says that nothing is there.
 * Throws StoreError, also where it goes on without end.
 */
export async function firstListed(
  bucket: Bucket,
  request: Pick<ListRequest, 'prefix' | 'after' | 'maxKeys'>,
  counts: (object: ListedObject) => boolean,
  signal: AbortSignal,
): Promise<ListedObject | undefined> {
  let token: string | undefined;
  for (let pages = 0; pages < EMPTY_PAGES; pages++) {
    const from = token === undefined ? {} : { continuation: token };
    const { objects, next } = await bucket.store.list({ ...request, ...from }, signal);
    const found = objects.find(counts);
    if (found !== undefined || next === undefined) return found;
    if (next === token) throw wrong('the listing repeats a continuation token');
    token = next;
  }
  throw wrong(`${EMPTY_PAGES} pages in a row without a key that was asked for`);
}

/** What a listing must keep to, object by object, in the order in which the pages came. */
export class ListingCheck {
  readonly #bucket: Bucket;
  readonly #prefix: string;
  readonly #upto: string | undefined;
  #last: string | undefined;

  constructor(bucket: Bucket, prefix: string, range: KeyRange) {
    this.#bucket = bucket;
    this.#prefix = bucket.key(prefix);
    this.#upto = range.upto;
    this.#last = range.after;
  }

  /** The objects of the range, with keys below the bucket's prefix. Throws StoreError `protocol`. */
  take(objects: readonly ListedObject[]): ListedObject[] {
    const below = this.#bucket.prefix;
    const kept: ListedObject[] = [];
    for (const object of objects) {
      if (this.#prefix !== '' && !object.key.startsWith(this.#prefix))
        throw wrong('the listing holds a key outside the prefix that was asked for');
      const key = below === '' ? object.key : object.key.slice(below.length);
      if (key === '') continue; // the prefix itself, as an object of no name below it
      const order = this.#last === undefined ? 1 : compareKeys(key, this.#last);
      if (order === 0) continue; // repeated across pages
      if (order < 0)
        throw wrong(
          'the listing is not in UTF-8 byte order, though its first page was; give prefixes whose first page shows it, and it is sorted on disk (docs/limits.md)',
        );
      if (this.#upto !== undefined && compareKeys(key, this.#upto) > 0) break;
      this.#last = key;
      kept.push(key === object.key ? object : { ...object, key });
    }
    return kept;
  }

  /** Objects up to `key` need no look: an earlier run took just the same. */
  passed(key: string): void {
    this.#last = key;
  }
}

function wrong(message: string): StoreError {
  return new StoreError('protocol', message, { operation: 'list' });
}

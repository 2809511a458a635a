import { defined } from '../../core/defined.ts';
import type { Bucket } from '../bucket.ts';
import { StoreError } from '../errors.ts';
import { compareKeys } from '../../core/keys.ts';
import { quoted } from '../../core/quoted.ts';
import type { ListedObject, ListPage, ListRequest } from '../contract.ts';
import type { KeyRange } from './key-range.ts';
import { pageAfter } from './page-after.ts';
import { isPastInUtf16, reorder, startInUtf16 } from './reorder.ts';

export type { KeyRange } from './key-range.ts';

/** Consecutive empty pages after which the listing is taken to loop. */
const MAX_EMPTY_PAGES = 1000;

/**
 * The keys of a range that start with `prefix`, in pages, relative to the bucket's prefix. The store is not trusted: keys
 * out of UTF-8 order, a repeated token, keys outside the request and a failed page all throw StoreError and never look
 * like the end of the listing.
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
 * The pages from the first key of the range to past its last. The next page is requested while the current one is being
 * processed. The caller passes the objects through a ListingCheck.
 */
export function pagesOf(
  bucket: Bucket,
  prefix: string,
  range: KeyRange,
  signal: AbortSignal,
  raw = false,
): AsyncGenerator<ListPage> {
  if (bucket.store.dialect.listing === 'utf-16') return reorderedPages(bucket, prefix, range, signal, raw);
  const { upto } = range;
  const isPast = upto === undefined ? undefined : (path: string): boolean => compareKeys(path, upto) >= 0;
  return storePages(bucket, prefix, range.after, isPast, signal, raw);
}

/** The same for a store that lists in UTF-16 order. */
async function* reorderedPages(
  bucket: Bucket,
  prefix: string,
  { after, upto }: KeyRange,
  signal: AbortSignal,
  raw: boolean,
): AsyncGenerator<ListPage> {
  const start = after === undefined ? undefined : startInUtf16(after);
  const isPast = upto === undefined ? undefined : (path: string): boolean => isPastInUtf16(path, upto);
  const listed = storePages(bucket, prefix, start, isPast, signal, raw);
  for await (const page of reorder(listed)) {
    const rest = after === undefined ? page : pageAfter(page, bucket.key(after));
    if (rest !== undefined) yield rest;
  }
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
    if (next !== undefined && next === token)
      throw wrongIn(bucket, 'repeats a continuation token; list it through another endpoint');
    token = next;
    const last = page.raw === undefined ? page.objects.at(-1)?.key : page.raw.last;
    // The place of a key in doubt is not known.
    const known = page.raw !== undefined || page.objects.at(-1)?.doubt?.about !== 'spelling';
    const beyond = known && last !== undefined && isPast?.(last.slice(bucket.prefix.length)) === true;
    coming =
      next === undefined || beyond ? undefined : bucket.store.list({ ...common, continuation: next }, signal);
    coming?.catch(() => undefined); // awaited in the next iteration; until then nobody handles it
    empty = last === undefined ? empty + 1 : 0;
    if (empty > MAX_EMPTY_PAGES) throw wrong(`${MAX_EMPTY_PAGES} empty pages in a row`);
    yield page;
  }
}

/**
 * The first object that `counts`, in the order of the store; undefined if the listing ends without one. A page may be
 * empty although more follow (AWS, MinIO), so only the last page proves absence. Throws StoreError, also for a listing
 * that does not end.
 */
export async function firstListed(
  bucket: Bucket,
  request: Pick<ListRequest, 'prefix' | 'after' | 'maxKeys'>,
  counts: (object: ListedObject) => boolean,
  signal: AbortSignal,
): Promise<ListedObject | undefined> {
  let token: string | undefined;
  for (let pages = 0; pages < MAX_EMPTY_PAGES; pages++) {
    const from = token === undefined ? {} : { continuation: token };
    const { objects, next } = await bucket.store.list({ ...request, ...from }, signal);
    const first = objects.find(counts);
    if (first !== undefined || next === undefined) return first;
    if (next === token) throw wrong('the listing repeats a continuation token');
    token = next;
  }
  throw wrong(`${MAX_EMPTY_PAGES} pages in a row without a key that was asked for`);
}

/** Validates a listing object by object, in the order of its pages. */
export class ListingCheck {
  readonly #bucket: Bucket;
  readonly #prefix: string;
  readonly #upto: string | undefined;
  #last: string | undefined;
  /** False until the first object of the range. */
  #begun = false;

  constructor(bucket: Bucket, prefix: string, range: KeyRange) {
    this.#bucket = bucket;
    this.#prefix = bucket.key(prefix);
    this.#upto = range.upto;
    this.#last = range.after;
  }

  /** The objects of the range, with keys below the bucket's prefix. Throws StoreError `protocol`. */
  take(objects: readonly ListedObject[]): ListedObject[] {
    const below = this.#bucket.prefix.length;
    const kept: ListedObject[] = [];
    for (const [i, object] of objects.entries()) {
      if (object.doubt?.about === 'spelling') {
        const next = objects.slice(i + 1).find(({ doubt }) => doubt?.about !== 'spelling');
        kept.push(this.#inDoubt(object, next));
        continue;
      }
      if (this.#prefix !== '' && !object.key.startsWith(this.#prefix))
        throw wrongIn(
          this.#bucket,
          `holds ${quoted(object.key)}, which is outside the prefix that was asked for; list it through another endpoint`,
        );
      const key = below === 0 ? object.key : object.key.slice(below);
      if (key === '') continue; // the prefix itself, as an object of no name below it
      const order = this.#last === undefined ? 1 : compareKeys(key, this.#last);
      if (order < 0)
        throw wrongIn(
          this.#bucket,
          `is not in UTF-8 byte order, though its first page was: ${quoted(key)} comes after ${quoted(this.#last ?? '')}; give prefixes whose first page shows it, and it is sorted on disk (docs/limits.md)`,
        );
      if (this.#upto !== undefined && compareKeys(key, this.#upto) > 0) break;
      // `after` itself is no key of the range; a key that comes again is not one key less to account for.
      if (order === 0 && !this.#begun) continue;
      this.#begun = true;
      this.#last = key;
      if (order === 0) kept.push({ ...object, key, doubt: { about: 'repeated' } });
      else kept.push(key === object.key ? object : { ...object, key });
    }
    return kept;
  }

  /** Skips objects up to `key`: an earlier run has validated the same ones. */
  passed(key: string): void {
    this.#begun = true;
    this.#last = key;
  }

  /**
   * A key in doubt, whose place in the order is not known: `key` only keeps it between its neighbours, so that those are
   * not taken for absent. Its doubt names it.
   */
  #inDoubt(object: ListedObject, next: ListedObject | undefined): ListedObject {
    const own = belowPrefix(object, this.#bucket.prefix.length);
    const spellings = own.doubt?.about === 'spelling' ? own.doubt.spellings : [];
    const after = this.#last;
    const before = next?.key.slice(this.#bucket.prefix.length);
    const key =
      before === undefined
        ? undefined
        : spellings.find(
            (name) =>
              (after === undefined || compareKeys(name, after) > 0) &&
              compareKeys(name, before) < 0 &&
              (this.#upto === undefined || compareKeys(name, this.#upto) <= 0),
          );
    if (key === undefined) return { ...own, key: after ?? '' };
    this.#last = key;
    this.#begun = true;
    return { ...own, key };
  }
}

/** The object as it is named below a bucket's prefix of so many characters. */
export function belowPrefix(object: ListedObject, length: number): ListedObject {
  if (length === 0) return object;
  const { doubt } = object;
  const key = object.key.slice(length);
  if (doubt?.about !== 'spelling') return { ...object, key };
  return {
    ...object,
    key,
    doubt: { ...doubt, spellings: doubt.spellings.map((name) => name.slice(length)) },
  };
}

function wrongIn(bucket: Bucket, message: string): StoreError {
  return wrong(`the listing of ${String(bucket)} ${message}`);
}

function wrong(message: string): StoreError {
  return new StoreError('protocol', message, { operation: 'list' });
}

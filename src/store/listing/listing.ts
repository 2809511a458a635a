import { defined } from '../../core/defined.ts';
import type { Bucket } from '../bucket.ts';
import { StoreError } from '../errors.ts';
import { compareKeys } from '../../core/keys.ts';
import { quoted } from '../../core/quoted.ts';
import type { ListedObject, ListPage, ListRequest } from '../contract.ts';

/** A slice of the key space below a bucket's prefix: keys after `after`, up to and with `upto`. */
export interface KeyRange {
  readonly after?: string;
  readonly upto?: string;
}

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
export async function* pagesOf(
  bucket: Bucket,
  prefix: string,
  range: KeyRange,
  signal: AbortSignal,
  raw = false,
): AsyncGenerator<ListPage> {
  const common = { prefix: bucket.key(prefix), ...(raw ? { raw } : {}) };
  const after =
    range.after !== undefined && compareKeys(range.after, prefix) >= 0 ? bucket.key(range.after) : undefined;
  const upto = range.upto === undefined ? undefined : bucket.key(range.upto);
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
    const beyond = upto !== undefined && last !== undefined && compareKeys(last, upto) >= 0;
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
    const kept: ListedObject[] = [];
    for (const object of objects) {
      if (this.#prefix !== '' && !object.key.startsWith(this.#prefix))
        throw wrongIn(
          this.#bucket,
          `holds ${quoted(object.key)}, which is outside the prefix that was asked for; list it through another endpoint`,
        );
      const key = this.#keyOf(object);
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

  /** Objects up to `key` need no look: an earlier run took just the same. */
  passed(key: string): void {
    this.#begun = true;
    this.#last = key;
  }

  /** Below the bucket's prefix. Of spellings in doubt, one that keeps the order: the key is a hole in any case. */
  #keyOf({ key, doubt }: ListedObject): string {
    const below = this.#bucket.prefix.length;
    const own = below === 0 ? key : key.slice(below);
    const last = this.#last;
    if (doubt?.about !== 'spelling' || last === undefined || compareKeys(own, last) > 0) return own;
    const others = doubt.spellings.map((name) => name.slice(below));
    return others.find((name) => compareKeys(name, last) > 0) ?? own;
  }
}

function wrongIn(bucket: Bucket, message: string): StoreError {
  return wrong(`the listing of ${String(bucket)} ${message}`);
}

function wrong(message: string): StoreError {
  return new StoreError('protocol', message, { operation: 'list' });
}

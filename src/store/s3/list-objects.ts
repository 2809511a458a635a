import { compareKeys } from '../../core/keys.ts';
import { quoted } from '../../core/quoted.ts';
import type { ListPage, ListRequest, ObjectHead } from '../contract.ts';
import { isStoreError, StoreError } from '../errors.ts';
import { KeyReader } from './key-reader.ts';
import type { PageReading } from './key-reader.ts';
import { readRaw } from './raw-objects.ts';
import type { ReadPage } from './raw-objects.ts';
import type { Wire, WireAnswer } from './wire.ts';
import { isFirstVersion, readListing } from './xml.ts';

/**
 * A continuation of our own: list the keys after this one. For ListObjects, which has no tokens, and for truncated
 * pages without one (mc#3067, mc#3093). No token of a store begins with NUL, which XML cannot hold.
 */
const AFTER = '\u0000after:';

type Head = (key: string, signal: AbortSignal | undefined) => Promise<Pick<ObjectHead, 'size' | 'etag'>>;

/**
 * Listings of one bucket: by ListObjectsV2, and by ListObjects where the store does not have it; keys as the store is
 * seen to spell them, and not as it says.
 */
export class ListObjects {
  readonly #wire: Wire;
  readonly #payer: Readonly<Record<string, string>>;
  readonly #keys: KeyReader;
  #firstVersion = false;

  constructor(wire: Wire, payer: Readonly<Record<string, string>>, head: Head) {
    this.#wire = wire;
    this.#payer = payer;
    this.#keys = new KeyReader(head);
  }

  /** Throws StoreError. */
  async page(request: ListRequest, signal: AbortSignal | undefined): Promise<ListPage> {
    const answer = await this.#ask(request, signal);
    const prefix = request.prefix ?? '';
    const reading = await this.#keys.readingOf(answer.body, prefix, signal);
    const page = read(answer, request.raw === true && reading.settled, reading);
    const { end, ...rest } = Object.getOwnPropertyDescriptors(page);
    return Object.defineProperties(
      { next: this.#next(page, end.value as ReadPage['end'], reading) },
      rest,
    ) as ListPage;
  }

  /** The answer to one request that lists one key, whatever it is. Throws StoreError. */
  async check(
    signal: AbortSignal | undefined,
  ): Promise<{ readonly operation: string; readonly text: string }> {
    const { text } = await this.#ask({ maxKeys: 1 }, signal, { 'encoding-type': undefined });
    return { operation: this.#firstVersion ? 'ListObjects' : 'ListObjectsV2', text };
  }

  async #ask(
    request: ListRequest,
    signal: AbortSignal | undefined,
    change: Readonly<Record<string, undefined>> = {},
  ): Promise<WireAnswer> {
    // A token of ListObjectsV2 means nothing to ListObjects, which would begin again.
    const hasToken = request.continuation !== undefined && !isOurs(request.continuation);
    if (this.#firstVersion && !hasToken)
      return this.#send('ListObjects', { ...firstQuery(request), ...change }, signal);
    const query = { ...secondQuery(request), ...change };
    let answer: WireAnswer;
    try {
      answer = await this.#send('ListObjectsV2', query, signal);
    } catch (error) {
      if (hasToken || !mayLackV2(error)) throw error;
      const first = await this.#tryFirst({ ...firstQuery(request), ...change }, error, signal);
      this.#firstVersion = true;
      return first;
    }
    if (!answer.body.includes('<Marker') || !isFirstVersion(answer.text)) return answer;
    this.#firstVersion = true;
    if (hasToken) {
      const message = `the listing of ${this.#wire.bucket} went on as another kind of listing, which does not know its token`;
      throw new StoreError('transient', message, { operation: 'list' });
    }
    // It did not look at where to begin.
    return query['start-after'] === undefined ? answer : this.#ask(request, signal, change);
  }

  /** Throws `first`, why ListObjectsV2 failed, where ListObjects does not work either. */
  async #tryFirst(
    query: ReturnType<typeof firstQuery>,
    first: unknown,
    signal: AbortSignal | undefined,
  ): Promise<WireAnswer> {
    try {
      return await this.#send('ListObjects', query, signal);
    } catch (error) {
      if (isStoreError(error) && !error.retryable) throw first;
      throw error;
    }
  }

  #send(
    operation: string,
    query: Readonly<Record<string, string | number | undefined>>,
    signal: AbortSignal | undefined,
  ): Promise<WireAnswer> {
    return this.#wire.send({ operation, method: 'GET', query, headers: this.#payer }, signal);
  }

  #next(
    page: ReadPage,
    { truncated, token, marker }: ReadPage['end'],
    reading: PageReading,
  ): string | undefined {
    if (!truncated) return undefined;
    if (!this.#firstVersion && token !== undefined) return token;
    const last = marker === undefined ? lastOf(page) : reading.key(marker);
    if (typeof last === 'string') return AFTER + last;
    const { bucket } = this.#wire;
    throw new StoreError(
      'protocol',
      last === undefined
        ? `the listing of ${bucket} is truncated but names no next page`
        : `the listing of ${bucket} ends a page with ${quoted(last.key)}, whose spelling is in doubt, and has no token to go on with; rename that object, or list through another endpoint`,
      { operation: 'list' },
    );
  }
}

function read(answer: WireAnswer, raw: boolean, reading: PageReading): ReadPage {
  return raw ? readRaw(answer.body, () => reading, reading.spelling) : readListing(answer.text, reading);
}

/** The last key or prefix of a page; an object where it is in doubt. */
function lastOf(page: ReadPage): string | { readonly key: string } | undefined {
  const object = page.raw === undefined ? page.objects.at(-1) : undefined;
  const key = page.raw?.last ?? object?.key;
  const prefix = page.prefixes.at(-1);
  if (key === undefined || (prefix !== undefined && compareKeys(prefix, key) > 0)) return prefix;
  return object?.doubt?.about === 'spelling' ? object : key;
}

function isOurs(continuation: string | undefined): boolean {
  return continuation?.startsWith(AFTER) === true;
}

function commonQuery({ prefix, delimiter, maxKeys }: ListRequest): {
  readonly 'encoding-type': string;
  readonly prefix: string | undefined;
  readonly delimiter: string | undefined;
  readonly 'max-keys': number | undefined;
} {
  return {
    'encoding-type': 'url',
    prefix: prefix === '' ? undefined : prefix,
    delimiter,
    'max-keys': maxKeys,
  };
}

function afterOf({ continuation, after }: ListRequest): string | undefined {
  if (continuation === undefined) return after;
  return isOurs(continuation) ? continuation.slice(AFTER.length) : undefined;
}

function secondQuery(request: ListRequest): ReturnType<typeof commonQuery> & {
  readonly 'list-type': 2;
  readonly 'continuation-token': string | undefined;
  readonly 'start-after': string | undefined;
} {
  const { continuation } = request;
  return {
    'list-type': 2,
    ...commonQuery(request),
    'continuation-token': isOurs(continuation) ? undefined : continuation,
    'start-after': afterOf(request),
  };
}

function firstQuery(
  request: ListRequest,
): ReturnType<typeof commonQuery> & { readonly marker: string | undefined } {
  return { ...commonQuery(request), marker: afterOf(request) };
}

/** Not of what is wrong with the bucket, the key or the signature. */
function mayLackV2(error: unknown): boolean {
  if (isStoreError(error, 'unsupported')) return true;
  return isStoreError(error, 'protocol') && error.status === 400;
}

import { compareUtf16 } from '../../core/keys.ts';
import type { ListingTraits, ListPage, ListRequest } from '../contract.ts';
import { isStoreError, StoreError } from '../errors.ts';
import { pageAfter } from '../listing/page-after.ts';
import { LIST_BLOBS, pageText, parsePage } from './list-page.ts';
import { readRawPage } from './raw-blobs.ts';
import { START_FROM_VERSION } from './version.ts';
import type { BlobWire } from './wire.ts';

/** The most that the service lists at once, and what it does where nothing is said. */
const MAX_PAGE = 5000;
/** Pages that are kept as text, several at a time: of 5,000 blobs each has 4 MB, and a run takes more than 200 MiB. */
const RAW_PAGE = 2000;

/** At a container whose first blobs come and go. */
const MAX_TRIES = 3;

interface Query {
  readonly prefix: string | undefined;
  readonly delimiter: string | undefined;
  readonly maxKeys: number;
  readonly marker?: string;
  readonly startFrom?: string;
  /** The blobs are read only when they are asked for, where the page allows it. */
  readonly raw?: boolean;
}

/** Listings of one container. */
export class ListBlobs {
  readonly #wire: BlobWire;
  /** Whether the service begins where it is told to, with a prefix and without one; each is tried once, when it matters. */
  readonly #tried = new Map<'whole' | 'prefixed', Promise<boolean | undefined>>();
  #hierarchical: Promise<boolean> | undefined;

  constructor(wire: BlobWire) {
    this.#wire = wire;
  }

  /** Throws StoreError. */
  async page(request: ListRequest, signal: AbortSignal | undefined): Promise<ListPage> {
    const { prefix = '', delimiter, continuation, after, raw = false } = request;
    const { maxKeys = raw ? RAW_PAGE : MAX_PAGE } = request;
    const query = { prefix: prefix === '' ? undefined : prefix, delimiter, maxKeys, raw };
    if (continuation !== undefined) return this.#ask({ ...query, marker: continuation }, signal);
    // Names before the prefix are not listed anyway.
    if (after === undefined || compareUtf16(after, prefix) < 0) return this.#ask(query, signal);
    if ((await this.#seeks(query.prefix, signal)) === true) {
      // The first one may be `after` itself, which is not asked for.
      const page = await this.#ask(
        { ...query, maxKeys: Math.min(MAX_PAGE, maxKeys + 1), startFrom: after },
        signal,
      );
      return behind(page, after, delimiter);
    }
    for (let marker: string | undefined; ;) {
      const page = await this.#ask({ ...query, ...(marker === undefined ? {} : { marker }) }, signal);
      if (page.next !== undefined && page.next === marker)
        throw new StoreError('protocol', 'the listing names the same page again', { operation: LIST_BLOBS });
      const rest = behind(page, after, delimiter);
      const isEmpty = rest.raw === undefined && rest.objects.length === 0 && rest.prefixes.length === 0;
      if (!isEmpty || page.next === undefined) return rest;
      marker = page.next;
    }
  }

  /**
   * With a hierarchical namespace, blobs are listed folder by folder (azure-sdk-for-go#24210). Who may not ask is taken to
   * have none: the first page shows it too, mostly. Throws StoreError.
   */
  async traits(signal: AbortSignal | undefined): Promise<ListingTraits> {
    this.#hierarchical ??= this.#isHierarchical(signal).catch((error: unknown) => {
      this.#hierarchical = undefined;
      throw error;
    });
    if (await this.#hierarchical) return { order: 'none', startsAnywhere: false };
    return { order: 'utf-16', startsAnywhere: (await this.#seeks(undefined, signal)) !== false };
  }

  async #isHierarchical(signal: AbortSignal | undefined): Promise<boolean> {
    const operation = 'GetAccountInformation';
    const query = { restype: 'account', comp: 'properties' };
    try {
      const { headers } = await this.#wire.send({ operation, method: 'GET', query }, signal);
      return headers['x-ms-is-hns-enabled'] === 'true';
    } catch (error) {
      if (isStoreError(error, 'denied', 'credentials', 'unsupported', 'protocol', 'not-found', 'no-bucket'))
        return false;
      throw error;
    }
  }

  /**
   * Whether `startFrom` is honoured: servers that do not know it list from the beginning, or nothing at all (OneLake,
   * arrow-rs-object-store#695), which would look as if everything after it were gone. Undefined where there are no two
   * blobs to try it on: then it does not matter, and is tried again. Throws StoreError.
   */
  #seeks(prefix: string | undefined, signal: AbortSignal | undefined): Promise<boolean | undefined> {
    const kind = prefix === undefined ? 'whole' : 'prefixed';
    const known = this.#tried.get(kind);
    if (known !== undefined) return known;
    const trying = this.#trySeeking(prefix, signal).then(
      (found) => {
        if (found === undefined) this.#tried.delete(kind);
        return found;
      },
      (error: unknown) => {
        this.#tried.delete(kind);
        throw error;
      },
    );
    this.#tried.set(kind, trying);
    return trying;
  }

  async #trySeeking(
    prefix: string | undefined,
    signal: AbortSignal | undefined,
  ): Promise<boolean | undefined> {
    const any = { prefix, delimiter: undefined };
    for (let attempt = 1; attempt <= MAX_TRIES; attempt++) {
      const { objects } = await this.#ask({ ...any, maxKeys: 2 }, signal);
      const second = objects[1]?.key;
      if (second === undefined) return undefined;
      try {
        const page = await this.#ask({ ...any, maxKeys: 1, startFrom: second }, signal);
        const first = page.objects[0]?.key;
        // Where the blob is deleted meanwhile, the listing begins with one behind it.
        if (first !== undefined) return compareUtf16(first, second) >= 0;
        // Nothing, though a blob is still there: `startFrom` is not understood. A page may also be empty and name another.
        const again = await this.#ask({ ...any, maxKeys: 2 }, signal);
        if (page.next === undefined && again.objects[1]?.key === second) return false;
      } catch (error) {
        if (isStoreError(error, 'unsupported', 'protocol')) return false;
        throw error;
      }
    }
    return undefined;
  }

  async #ask(
    { prefix, delimiter, maxKeys, marker, startFrom, raw = false }: Query,
    signal: AbortSignal | undefined,
  ): Promise<ListPage> {
    const answer = await this.#wire.send(
      {
        operation: LIST_BLOBS,
        method: 'GET',
        query: {
          restype: 'container',
          comp: 'list',
          prefix,
          delimiter,
          marker,
          maxresults: maxKeys,
          startFrom,
        },
        ...(startFrom === undefined ? {} : { version: START_FROM_VERSION }),
      },
      signal,
    );
    return raw && delimiter === undefined ? readRawPage(answer.body) : parsePage(pageText(answer.body));
  }
}

function behind(page: ListPage, after: string, delimiter: string | undefined): ListPage {
  // Names of such a page have one order only.
  if (page.raw !== undefined) return pageAfter(page, after) ?? { objects: [], prefixes: [], next: page.next };
  return {
    objects: page.objects.filter(({ key }) => compareUtf16(key, after) > 0),
    // A prefix that `after` lies below stands for what follows it, too, but was passed.
    prefixes:
      delimiter === undefined
        ? page.prefixes
        : page.prefixes.filter((prefix) => compareUtf16(prefix, after) > 0 && !after.startsWith(prefix)),
    next: page.next,
  };
}

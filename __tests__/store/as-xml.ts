import { readRawPage } from '../../src/store/s3/raw-objects.ts';
import type { ListedObject, ListPage, RawObjects, Store } from '../../src/store/contract.ts';
import { escapeXml } from '../../src/store/wire/xml-text.ts';

/** What was listed, and how much of it somebody read object by object. */
export interface Readings {
  listed: number;
  read: number;
}

/** The store with pages of at most so many keys, which come as the XML that S3 would answer with. */
export function asXml(
  store: Store,
  pageSize: number,
  readings: Readings = { listed: 0, read: 0 },
  spell: (key: string) => string = urlEncoded,
): Store {
  return {
    ...store,
    list: async (request, signal) => {
      const page = await store.list(
        { ...request, maxKeys: Math.min(request.maxKeys ?? 1000, pageSize) },
        signal,
      );
      if (request.raw !== true) return page;
      const { raw, ...rest } = readRawPage(Buffer.from(render(page, spell)));
      readings.listed += page.objects.length;
      return raw === undefined
        ? page
        : {
            prefixes: rest.prefixes,
            next: rest.next,
            objects: page.objects,
            raw: new Counted(raw, readings),
          };
    },
  };
}

export function render({ objects, next }: Pick<ListPage, 'objects' | 'next'>, spell = urlEncoded): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n<ListBucketResult><Name>hot</Name>',
    spell === urlEncoded ? '<EncodingType>url</EncodingType>' : '',
    `<IsTruncated>${String(next !== undefined)}</IsTruncated>`,
    ...objects.map((object) => contents(object, spell)),
    next === undefined ? '' : `<NextContinuationToken>${escapeXml(next)}</NextContinuationToken>`,
    '</ListBucketResult>',
  ].join('');
}

function contents(
  { key, size, etag, modified, storageClass = 'STANDARD' }: ListedObject,
  spell: (key: string) => string,
): string {
  return `<Contents><Key>${spell(key)}</Key><LastModified>${new Date(modified).toISOString()}</LastModified><ETag>&quot;${etag}&quot;</ETag><Size>${size}</Size><StorageClass>${storageClass}</StorageClass></Contents>`;
}

export function urlEncoded(key: string): string {
  return encodeURIComponent(key).replaceAll('%2F', '/');
}

class Counted implements RawObjects {
  readonly #raw: RawObjects;
  readonly #readings: Readings;

  constructor(raw: RawObjects, readings: Readings) {
    this.#raw = raw;
    this.#readings = readings;
  }

  get text(): string {
    return this.#raw.text;
  }

  get last(): string {
    return this.#raw.last;
  }

  endOf(key: string): number {
    return this.#raw.endOf(key);
  }

  slice(from: number, to: number): RawObjects {
    return new Counted(this.#raw.slice(from, to), this.#readings);
  }

  objects(): ListedObject[] {
    const objects = this.#raw.objects();
    this.#readings.read += objects.length;
    return objects;
  }
}

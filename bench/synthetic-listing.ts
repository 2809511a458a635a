import type { Stored } from './synthetic-bucket.ts';
import type { SyntheticKeys } from './synthetic-keys.ts';

/** What a listing asks for: ListObjectsV2, objects.list or List Blobs. */
export interface Listing {
  readonly prefix: string;
  readonly delimiter: string;
  /** Strictly after this key; where a page was cut, after its last key or prefix. */
  readonly after: string;
  /** `after` is a common prefix: everything below it was listed with it. */
  readonly afterPrefix: boolean;
  /** At this key or after it. */
  readonly from?: string;
  readonly maxKeys: number;
}

/** One row of a page: an object, or with a delimiter a common prefix. */
export type Row = { readonly prefix: string } | ({ readonly key: string } & Stored);

/** Rows in key order that a listing is made of: synthetic ones by arithmetic, stored ones from a sorted array. */
export interface Rows {
  /** The first object at or after `text`, or undefined. */
  seek(text: string): Cursor;
}

export interface Cursor {
  /** Undefined at the end. */
  readonly key: string | undefined;
  row(): Row;
  next(): void;
}

/** The synthetic objects as they are in one epoch; `present` leaves out those that are not there. */
export class SyntheticRows implements Rows {
  readonly #keys: SyntheticKeys;
  /** The object's version, -1 where it is not there. */
  readonly #version: (index: number) => number;

  constructor(keys: SyntheticKeys, version: (index: number) => number) {
    this.#keys = keys;
    this.#version = version;
  }

  seek(text: string): Cursor {
    const keys = this.#keys;
    const versionOf = this.#version;
    let index = keys.from(text);
    let version = -1;
    let key: string | undefined;
    const settle = (): void => {
      while (index < keys.count && (version = versionOf(index)) < 0) index++;
      key = index < keys.count ? keys.key(index) : undefined;
    };
    settle();
    return {
      get key() {
        return key;
      },
      row: () => ({
        key: key ?? '',
        size: keys.size(index, version),
        etag: keys.etag(index, version),
        modified: keys.modified(index, version),
      }),
      next: () => {
        index++;
        settle();
      },
    };
  }
}

export interface Page {
  readonly rows: readonly Row[];
  /** Undefined where this is the last page. */
  readonly next: string | undefined;
}

/** One page of the union of `sources`, whose keys are disjoint. */
export function listPage(sources: readonly Rows[], listing: Listing): Page {
  const { prefix, delimiter, maxKeys } = listing;
  const start = listing.afterPrefix ? listing.after + '\uffff' : (listing.from ?? listing.after);
  const from = start > prefix ? start : prefix;
  let cursors = sources.map((source) => source.seek(from));
  const rows: Row[] = [];
  let last = '';
  for (;;) {
    const cursor = least(cursors);
    const key = cursor?.key;
    if (cursor === undefined || key === undefined || !key.startsWith(prefix))
      return { rows, next: undefined };
    if (key === listing.after && listing.from === undefined) {
      cursor.next();
      continue;
    }
    if (rows.length >= maxKeys) return { rows, next: last };
    const cut = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length);
    if (cut < 0) {
      rows.push(cursor.row());
      last = `k${key}`;
      cursor.next();
    } else {
      const common = key.slice(0, cut + delimiter.length);
      rows.push({ prefix: common });
      last = `p${common}`;
      cursors = sources.map((source) => source.seek(common + '\uffff'));
    }
  }
}

function least(cursors: readonly Cursor[]): Cursor | undefined {
  let found: Cursor | undefined;
  for (const cursor of cursors) {
    if (cursor.key !== undefined && (found?.key === undefined || cursor.key < found.key)) found = cursor;
  }
  return found;
}

/** The page as ListBucketResult. Keys of ours need no escaping once they are URL-encoded. */
export function renderPage(bucket: string, listing: Listing, page: Page): string {
  const parts = [
    `<?xml version="1.0" encoding="UTF-8"?>\n<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>${bucket}</Name><Prefix>${encoded(listing.prefix)}</Prefix><KeyCount>${page.rows.length}</KeyCount><MaxKeys>${listing.maxKeys}</MaxKeys><EncodingType>url</EncodingType><IsTruncated>${String(page.next !== undefined)}</IsTruncated>`,
  ];
  if (page.next !== undefined)
    parts.push(
      `<NextContinuationToken>${Buffer.from(page.next).toString('base64url')}</NextContinuationToken>`,
    );
  for (const row of page.rows) {
    parts.push(
      'key' in row
        ? `<Contents><Key>${encoded(row.key)}</Key><LastModified>${isoTime(row.modified)}</LastModified><ETag>&quot;${row.etag}&quot;</ETag><Size>${row.size}</Size><StorageClass>STANDARD</StorageClass></Contents>`
        : `<CommonPrefixes><Prefix>${encoded(row.prefix)}</Prefix></CommonPrefixes>`,
    );
  }
  parts.push('</ListBucketResult>');
  return parts.join('');
}

/** Turns a continuation token back into where the page before it ended. */
export function placeOf(token: string): Pick<Listing, 'after' | 'afterPrefix'> {
  const text = Buffer.from(token, 'base64url').toString('utf8');
  return { after: text.slice(1), afterPrefix: text.startsWith('p') };
}

function encoded(text: string): string {
  return /^[A-Za-z0-9\-_./]*$/.test(text) ? text : encodeURIComponent(text).replaceAll('%2F', '/');
}

function isoTime(ms: number): string {
  return new Date(ms).toISOString();
}

import { createHash } from 'node:crypto';
import { CONTROL } from '../quirks/keys.ts';
import type { QuirkName } from '../quirks/table.ts';
import type { Bucket, StoredObject } from '../storage/bucket.ts';
import { byteString } from '../storage/ordered-keys.ts';
import { OWNER } from './buckets.ts';
import type { BucketCall, Reply } from './call.ts';
import { invalidArgument } from './errors.ts';
import { listingEncode, type Query } from './target.ts';
import { element, xmlDocument } from './xml.ts';

export function listObjectsV2(call: BucketCall): Reply {
  const { query } = call.target;
  const token = query.get('continuation-token');
  const startAfter = query.get('start-after');
  const from = token === undefined ? { marker: startAfter ?? '', again: false } : fromToken(token);
  const { quirks } = call.bucket;
  const { page, next } = pageFrom(call.bucket, query, from, token);
  const text = listingText(call.bucket, query);
  const body =
    element('Name', call.bucket.name) +
    element('Prefix', text.of(query.get('prefix') ?? '')) +
    (token === undefined ? element('StartAfter', startAfter && text.of(startAfter)) : '') +
    element('ContinuationToken', token) +
    element('NextContinuationToken', quirks.has('list-no-token') ? undefined : next) +
    element('KeyCount', page.objects.length + page.prefixes.length) +
    element('MaxKeys', page.maxKeys) +
    element('Delimiter', query.get('delimiter') && text.of(query.get('delimiter') ?? '')) +
    text.encodingType +
    element('IsTruncated', next !== undefined) +
    contents(call.bucket, page, text, query.get('fetch-owner') === 'true');
  return { status: 200, xml: xmlDocument('ListBucketResult', body) };
}

/** A page and the token of the one after it, with the bucket's oddities. */
function pageFrom(
  bucket: Bucket,
  query: Query,
  { marker, again }: Place,
  token: string | undefined,
): { page: Page; next: string | undefined } {
  const { oddPages, pageSize: most } = bucket.behaviour;
  const page = withQuirks(bucket, listPage(bucket, query, marker, most), token === undefined ? '' : marker);
  if ((oddPages === 'repeated' || oddPages === 'empty') && !again) {
    const next = toToken({ marker, again: true });
    return { page: oddPages === 'empty' ? { ...page, objects: [], prefixes: [] } : page, next };
  }
  if (page.last === undefined) return { page, next: undefined };
  if (oddPages === 'looping' && token !== undefined) return { page, next: token };
  return { page, next: toToken({ marker: page.last, again: false }) };
}

/** The quirks that repeat entries; `before` is the key that the page before ended with. */
function withQuirks(bucket: Bucket, page: Page, before: string): Page {
  let { objects } = page;
  const last = bucket.currentObject(before);
  if (bucket.quirks.has('list-duplicates-across-pages') && last) objects = [last, ...objects];
  if (bucket.quirks.has('list-duplicates-in-page')) objects = objects.flatMap((one) => [one, one]);
  return { ...page, objects };
}

/** The first version of the API: a marker instead of a token. */
export function listObjects(call: BucketCall): Reply {
  const { query } = call.target;
  const marker = query.get('marker') ?? '';
  const delimiter = query.get('delimiter');
  const page = listPage(call.bucket, query, marker, call.bucket.behaviour.pageSize);
  const text = listingText(call.bucket, query);
  // Without a delimiter the client takes the last key for the next marker.
  const next = delimiter !== undefined && delimiter !== '' ? page.last : undefined;
  const body =
    element('Name', call.bucket.name) +
    element('Prefix', text.of(query.get('prefix') ?? '')) +
    element('Marker', text.of(marker)) +
    element('NextMarker', next === undefined ? undefined : text.of(next)) +
    element('MaxKeys', page.maxKeys) +
    element('Delimiter', delimiter && text.of(delimiter)) +
    text.encodingType +
    element('IsTruncated', page.last !== undefined) +
    contents(call.bucket, page, text, true);
  return { status: 200, xml: xmlDocument('ListBucketResult', body) };
}

/** How a listing writes its keys. */
export interface ListingText {
  of(text: string): string;
  readonly encodingType: string;
}

export function listingText(bucket: Bucket, query: Query): ListingText {
  const asked = query.get('encoding-type');
  if (asked !== undefined && asked.toLowerCase() !== 'url') {
    throw invalidArgument('Invalid Encoding Method specified in Request', 'encoding-type', asked);
  }
  const { quirks } = bucket;
  const shown = (text: string): string =>
    quirks.has('list-control-as-fffd') ? text.replace(CONTROL, '\uFFFD') : text;
  if (asked === undefined || bucket.behaviour.ignoreEncodingType) return { of: shown, encodingType: '' };
  const encode = encoderOf(bucket);
  return { of: (text) => encode(shown(text)), encodingType: element('EncodingType', 'url') };
}

/** What a bucket does that says that it encodes. */
function encoderOf({ quirks }: Bucket): (text: string) => string {
  if (quirks.has('list-not-encoded')) return (text) => text;
  if (quirks.has('list-plus-and-space-alike')) return (text) => listingEncode(text).replaceAll('%2B', '+');
  if (quirks.has('list-plus-raw'))
    return (text) => listingEncode(text).replaceAll('+', '%20').replaceAll('%2B', '+');
  return listingEncode;
}

/** `max-keys` and its like: at most 1,000. */
export function pageSize(query: Query, name: string): number {
  const text = query.get(name);
  if (text === undefined || text === '') return MAX_KEYS;
  if (!/^\d{1,10}$/.test(text) || Number(text) > 0x7fffffff) {
    throw invalidArgument(`Provided ${name} not an integer or within integer range`, name, text);
  }
  return Math.min(Number(text), MAX_KEYS);
}

/** The common prefix that a delimiter makes of a key (both byte strings), if it does. */
export function commonPrefix(bytes: string, prefix: string, delimiter: string): string | undefined {
  if (delimiter === '') return undefined;
  const found = bytes.indexOf(delimiter, prefix.length);
  return found < 0 ? undefined : bytes.slice(0, found + delimiter.length);
}

/** The first byte string after all those with this prefix. */
export function afterPrefix(prefix: string): string {
  return prefix.slice(0, -1) + String.fromCharCode(prefix.charCodeAt(prefix.length - 1) + 1);
}

const MAX_KEYS = 1000;

interface Page {
  readonly objects: readonly StoredObject[];
  readonly prefixes: readonly string[];
  /** The last key or prefix of a page that others follow. */
  readonly last: string | undefined;
  readonly maxKeys: number;
}

/** `most` is the bucket's own limit; 0 for none. */
function listPage(bucket: Bucket, query: Query, marker: string, most: number): Page {
  const maxKeys = Math.min(pageSize(query, 'max-keys'), most === 0 ? MAX_KEYS : most);
  if (maxKeys === 0) return { objects: [], prefixes: [], last: undefined, maxKeys };
  if (bucket.behaviour.unsortedListing) return unsortedPage(bucket, query, marker, maxKeys);
  const prefix = byteString(query.get('prefix') ?? '');
  const delimiter = byteString(query.get('delimiter') ?? '');
  const after = byteString(marker);
  const objects: StoredObject[] = [];
  const prefixes: string[] = [];
  let last: string | undefined;
  // A marker that is itself a common prefix has had all keys under it.
  const rolledUp = after.startsWith(prefix) ? commonPrefix(after, prefix, delimiter) : undefined;
  let from = rolledUp !== undefined && rolledUp === after ? afterPrefix(after) : after;
  if (from < prefix) from = prefix;
  for (;;) {
    let jump: string | undefined;
    for (const { bytes, key } of bucket.keysFrom(from)) {
      if (bytes === after) continue;
      if (!bytes.startsWith(prefix)) return { objects, prefixes, last: undefined, maxKeys };
      const object = bucket.currentObject(key);
      if (!object) continue;
      if (objects.length + prefixes.length === maxKeys) return { objects, prefixes, last, maxKeys };
      const common = commonPrefix(bytes, prefix, delimiter);
      if (common !== undefined) {
        last = Buffer.from(common, 'latin1').toString('utf8');
        prefixes.push(last);
        jump = afterPrefix(common);
        break;
      }
      objects.push(object);
      last = key;
    }
    if (jump === undefined) return { objects, prefixes, last: undefined, maxKeys };
    from = jump;
  }
}

/** The quirk: ordered by a hash of the key. Delimiters are not looked at, and a marker is a place in that order. */
function unsortedPage(bucket: Bucket, query: Query, marker: string, maxKeys: number): Page {
  const place = (key: string): string => createHash('md5').update(key).digest('hex');
  const prefix = query.get('prefix') ?? '';
  const start = marker === '' ? '' : place(marker);
  const objects = [...bucket.keysFrom('')]
    .flatMap(({ key }) => bucket.currentObject(key) ?? [])
    .filter(({ key }) => key.startsWith(prefix))
    .map((object) => ({ object, place: place(object.key) }))
    .filter((entry) => entry.place > start)
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .map((entry) => entry.object);
  const page = objects.slice(0, maxKeys);
  return {
    objects: page,
    prefixes: [],
    last: objects.length > maxKeys ? page.at(-1)?.key : undefined,
    maxKeys,
  };
}

function contents(bucket: Bucket, page: Page, text: ListingText, owner: boolean): string {
  const objects = page.objects.map(
    (object) =>
      `<Contents>${element('Key', text.of(object.key))}${listedFields(bucket, object)}${owner ? OWNER : ''}</Contents>`,
  );
  const prefixes = page.prefixes.map(
    (prefix) => `<CommonPrefixes>${element('Prefix', text.of(prefix))}</CommonPrefixes>`,
  );
  return objects.join('') + prefixes.join('');
}

/** What listings of objects and of versions say alike. */
export function listedFields({ quirks }: Bucket, object: StoredObject): string {
  const lacks = (quirk: QuirkName): boolean => quirks.concerns(quirk, object.key);
  const etag = lacks('list-empty-etag') ? '' : `&quot;${object.etag}&quot;`;
  const checksum = object.checksum
    ? element('ChecksumAlgorithm', object.checksum.algorithm.toUpperCase()) +
      element('ChecksumType', object.checksum.type)
    : '';
  const storageClass = lacks('archived') ? 'GLACIER' : object.attributes.storageClass;
  return (
    (lacks('list-no-date') ? '' : element('LastModified', new Date(object.modified).toISOString())) +
    (lacks('list-no-etag') ? '' : `<ETag>${etag}</ETag>`) +
    checksum +
    (lacks('list-no-size') ? '' : element('Size', object.content.size)) +
    element('StorageClass', storageClass)
  );
}

/** Where a page begins: after a key, and whether it was begun there before (see Behaviour.oddPages). */
interface Place {
  readonly marker: string;
  readonly again: boolean;
}

/** Opaque to clients, as S3's are. */
function toToken({ marker, again }: Place): string {
  return Buffer.from(`${again ? 2 : 1}:${marker}`, 'utf8').toString('base64');
}

function fromToken(token: string): Place {
  const text = Buffer.from(token, 'base64').toString('utf8');
  if (!/^[12]:/.test(text)) {
    throw invalidArgument('The continuation token provided is incorrect', 'continuation-token', token);
  }
  return { marker: text.slice(2), again: text.startsWith('2') };
}

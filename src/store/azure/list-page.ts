import { isAscii } from 'node:buffer';
import { quoted } from '../../core/quoted.ts';
import type { ListedObject, ListPage } from '../contract.ts';
import { StoreError } from '../errors.ts';
import { blocks, cutOff, element, unescapeXml, unquote } from '../wire/xml-text.ts';
import { tierOf } from './attributes.ts';
import { parseHttpDate } from './http-date.ts';

export const LIST_BLOBS = 'ListBlobs';

const BLOB = '<Blob>';
const BLOB_END = '</Blob>';

/**
 * The text of a page. Its byte order mark, and every other character beyond Latin-1, would make all of it two bytes a
 * character, and twice as slow to read.
 */
export function pageText(body: Buffer): string {
  const rest = body.subarray(body.indexOf('<'));
  return rest.toString(isAscii(rest) ? 'latin1' : 'utf8');
}

/**
 * A page of List Blobs. Reads what it knows and skips the rest, in time linear in the answer's length. Folders of a
 * hierarchical namespace are no objects and are left out. Throws StoreError.
 */
export function parsePage(xml: string): ListPage {
  if (!xml.includes('<EnumerationResults'))
    throw new StoreError('protocol', 'the listing is not an EnumerationResults', { operation: LIST_BLOBS });
  // A body without a length that is cut off looks like one that ended: no end tag, no listing.
  if (!xml.trimEnd().endsWith('</EnumerationResults>'))
    throw new StoreError('transient', 'the listing is cut off', { operation: LIST_BLOBS });
  const { objects, end: last } = readBlobs(xml);
  const prefixes = [...blocks(xml, 'BlobPrefix')].map((block) => nameAt(block, 0, block.length));
  // Behind the blobs: it cannot be part of a name, whose `<` is escaped.
  const marker = element(xml.slice(last), 'NextMarker');
  return { objects, prefixes, next: marker === '' ? undefined : marker };
}

/** All blobs of a page or of a part of one, and where the last one ends. Throws StoreError. */
export function readBlobs(xml: string): { readonly objects: ListedObject[]; readonly end: number } {
  const objects: ListedObject[] = [];
  const tiers = new Finder(xml, '<AccessTier>');
  const types = new Finder(xml, '<ResourceType>');
  let end = 0;
  for (let at = xml.indexOf(BLOB); at >= 0; at = xml.indexOf(BLOB, end)) {
    const close = xml.indexOf(BLOB_END, at);
    if (close < 0) throw cutOff('Blob');
    end = close + BLOB_END.length;
    if (types.within(at, close) === 'directory') continue;
    objects.push(objectOf(xml, at, close, tierOf(tiers.within(at, close))));
  }
  return { objects, end };
}

/** Runs once a key. What is missing throws, so that no blob is looked for twice. */
function objectOf(xml: string, at: number, end: number, tier: string | undefined): ListedObject {
  const size = sizeOf(textIn(xml, '<Content-Length>', at, end));
  const etag = textIn(xml, '<Etag>', at, end);
  const modified = parseHttpDate(textIn(xml, '<Last-Modified>', at, end));
  const key = nameAt(xml, at, end);
  if (Number.isNaN(size) || etag === '' || Number.isNaN(modified))
    throw lacking(`the listing has an entry without a size, date or ETag: ${quoted(key)}`);
  const plain = etag.includes('"') || etag.includes('&') ? unquote(unescapeXml(etag)) : etag;
  // Two literals and no spread.
  return tier === undefined
    ? { key, size, etag: plain, modified }
    : { key, size, etag: plain, modified, storageClass: tier };
}

/** Finds an element that not every blob has, and looks at no part of the page twice. */
class Finder {
  readonly #xml: string;
  readonly #tag: string;
  #at: number;

  constructor(xml: string, tag: string) {
    this.#xml = xml;
    this.#tag = tag;
    this.#at = xml.indexOf(tag);
  }

  /** Its text, where it begins in these bounds, which never move back. */
  within(from: number, to: number): string | undefined {
    if (this.#at >= 0 && this.#at < from) this.#at = this.#xml.indexOf(this.#tag, from);
    if (this.#at < 0 || this.#at >= to) return undefined;
    const start = this.#at + this.#tag.length;
    return this.#xml.slice(start, this.#xml.indexOf('<', start));
  }
}

/** The text of an element between two positions. Throws `protocol` where it is not there. */
function textIn(xml: string, tag: string, from: number, to: number): string {
  const open = xml.indexOf(tag, from);
  if (open < 0 || open >= to) throw lacking('the listing has an entry without a name, size, date or ETag');
  const start = open + tag.length;
  return xml.slice(start, xml.indexOf('<', start));
}

/** NaN where it is none; empty text is no size, though Number() takes it for 0. */
function sizeOf(text: string): number {
  const size = text === '' ? NaN : Number(text);
  return Number.isSafeInteger(size) && size >= 0 ? size : NaN;
}

const NAME = '<Name>';
const ENCODED_NAME = '<Name Encoded="true">';

/** Of a `<Blob>` or a `<BlobPrefix>`. What XML cannot hold comes percent-encoded, and says so. Throws StoreError. */
export function nameAt(xml: string, from: number, to: number): string {
  const open = xml.indexOf('<Name', from);
  const isEncoded = xml.startsWith(ENCODED_NAME, open);
  const text = textIn(xml, isEncoded ? ENCODED_NAME : NAME, open, to);
  const name = text.includes('&') ? unescapeXml(text) : text;
  if (!isEncoded && name.isWellFormed()) return name;
  try {
    if (isEncoded) return decodeURIComponent(name);
  } catch (cause) {
    throw lacking(`the listing has a name that is not UTF-8: ${quoted(name)}`, cause);
  }
  throw lacking(`the listing has a name that is not UTF-8: ${quoted(name)}`);
}

function lacking(message: string, cause?: unknown): StoreError {
  return new StoreError('protocol', message, { operation: LIST_BLOBS, cause });
}

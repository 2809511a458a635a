import { quoted } from '../../core/quoted.ts';
import type { ListedObject, ListPage } from '../contract.ts';
import { StoreError } from '../errors.ts';
import { blocks, cutOff, element, unescapeXml, unquote } from '../wire/xml-text.ts';
import { tierOf } from './attributes.ts';

export const LIST_BLOBS = 'ListBlobs';

const BLOB = '<Blob>';
const BLOB_END = '</Blob>';

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
  const objects: ListedObject[] = [];
  let last = 0;
  for (let at = xml.indexOf(BLOB); at >= 0; at = xml.indexOf(BLOB, last)) {
    const end = xml.indexOf(BLOB_END, at);
    if (end < 0) throw cutOff('Blob');
    const object = objectOf(xml.slice(at + BLOB.length, end));
    if (object !== undefined) objects.push(object);
    last = end + BLOB_END.length;
  }
  const prefixes = [...blocks(xml, 'BlobPrefix')].map(nameOf);
  // Behind the blobs: it cannot be part of a name, whose `<` is escaped.
  const marker = element(xml.slice(last), 'NextMarker');
  return { objects, prefixes, next: marker === '' ? undefined : marker };
}

/** Undefined for a folder. */
function objectOf(blob: string): ListedObject | undefined {
  const key = nameOf(blob);
  const size = raw(blob, '<Content-Length>');
  const etag = raw(blob, '<Etag>');
  const modified = timeOf(raw(blob, '<Last-Modified>') ?? '');
  if (raw(blob, '<ResourceType>') === 'directory') return undefined;
  const length = size === undefined || size === '' ? NaN : Number(size);
  if (
    !Number.isSafeInteger(length) ||
    length < 0 ||
    etag === undefined ||
    etag === '' ||
    Number.isNaN(modified)
  )
    throw lacking(`the listing has an entry without a size, date or ETag: ${quoted(key)}`);
  const tier = tierOf(raw(blob, '<AccessTier>'));
  const found = {
    key,
    size: length,
    etag: etag.includes('"') || etag.includes('&') ? unquote(unescapeXml(etag)) : etag,
    modified,
  };
  return tier === undefined ? found : { ...found, storageClass: tier };
}

/** Of a `<Blob>` or a `<BlobPrefix>`. What XML cannot hold comes percent-encoded, and says so. */
function nameOf(block: string): string {
  const plain = raw(block, '<Name>');
  const text = plain ?? raw(block, '<Name Encoded="true">');
  if (text === undefined) throw lacking('the listing has an entry without a name');
  const name = text.includes('&') ? unescapeXml(text) : text;
  if (plain !== undefined && name.isWellFormed()) return name;
  try {
    if (plain === undefined) return decodeURIComponent(name);
  } catch (cause) {
    throw lacking(`the listing has a name that is not UTF-8: ${quoted(name)}`, cause);
  }
  throw lacking(`the listing has a name that is not UTF-8: ${quoted(name)}`);
}

/** The text between a start tag and the next tag, with its references. */
function raw(block: string, tag: string): string | undefined {
  const open = block.indexOf(tag);
  if (open < 0) return undefined;
  const from = open + tag.length;
  const end = block.indexOf('<', from);
  return end < 0 ? undefined : block.slice(from, end);
}

let lastText = '';
let lastTime = NaN;

/** `Thu, 26 Nov 2026 17:20:56 GMT` → ms; NaN if it is no date. Blobs that were written together have the same one. */
function timeOf(text: string): number {
  if (text !== lastText) {
    lastText = text;
    lastTime = Date.parse(text);
  }
  return lastTime;
}

function lacking(message: string, cause?: unknown): StoreError {
  return new StoreError('protocol', message, { operation: LIST_BLOBS, cause });
}

import { defined } from '../../core/defined.ts';
import { parseTime, parseTimeAt, TIME_LENGTH } from '../../core/iso-time.ts';
import { quoted } from '../../core/quoted.ts';
import { StoreError } from '../errors.ts';
import { blocks, cutOff, element, unescapeXml, unquote } from '../wire/xml-text.ts';
import type {
  ListedField,
  ListedObject,
  ListingDoubt,
  ListPage,
  StoredName,
  Tags,
  Versioning,
} from '../contract.ts';

/**
 * A scanner for just the XML answers of S3: fixed elements without attributes, text without CDATA. It
 * reads what it knows and skips the rest, in time linear in the answer's length.
 */
export function parseListPage(xml: string): ListPage {
  const { end, ...page } = readListing(xml, strictReading(xml));
  return { ...page, next: nextOf(end) };
}

/** A key whose text can be read in several ways. */
export interface KeyInDoubt {
  readonly key: string;
  readonly doubt: ListingDoubt;
}

/** How the entries of a listing are read. */
export interface Reading {
  /** What the text of a key stands for. */
  readonly key: (text: string) => string | KeyInDoubt;
  /** True: an entry may lack a size, date or ETag; what it lacks is in its doubt. */
  readonly lenient: boolean;
}

/** Keys as the answer says that they are spelled, and no entry without a field. */
export function strictReading(xml: string): Reading {
  return { key: isUrlEncoded(xml) ? decodeUrl : identity, lenient: false };
}

/** What a page says of the one after it. Keys and prefixes are text as it was listed. */
export interface ListEnd {
  readonly truncated: boolean;
  readonly token: string | undefined;
  /** Of ListObjects, where there is a delimiter. */
  readonly marker: string | undefined;
}

/** The token of the next page; undefined where there is none. Throws `protocol` where a truncated page has none. */
export function nextOf({ truncated, token }: ListEnd): string | undefined {
  if (!truncated || token !== undefined) return truncated ? token : undefined;
  throw new StoreError('protocol', 'the listing is truncated but names no next page', {
    operation: 'ListObjectsV2',
  });
}

/** A page of ListObjectsV2 or ListObjects. Throws StoreError. */
export function readListing(
  xml: string,
  reading: Reading,
): Pick<ListPage, 'objects' | 'prefixes'> & { readonly end: ListEnd } {
  const operation = 'ListObjectsV2';
  if (!xml.includes('<ListBucketResult')) {
    throw new StoreError('protocol', 'the listing is not a ListBucketResult', { operation });
  }
  // A body without a length that is cut off looks like one that ended: no end tag, no listing.
  if (!xml.trimEnd().endsWith('</ListBucketResult>'))
    throw new StoreError('transient', 'the listing is cut off', { operation });
  const objects = readObjects(xml, reading);
  const prefixes: string[] = [];
  for (const block of blocks(xml, 'CommonPrefixes'))
    prefixes.push(bareKey(reading.key(element(block, 'Prefix') ?? '')));

  const outside = aroundObjects(xml);
  const token = outside('NextContinuationToken');
  const marker = outside('NextMarker');
  return {
    objects,
    prefixes,
    end: {
      truncated: outside('IsTruncated') === 'true',
      token: token === '' ? undefined : token,
      marker: marker === '' ? undefined : marker,
    },
  };
}

/** Elements of what follows the objects, then of what precedes them: neither may be looked for inside a key. */
function aroundObjects(xml: string): (name: string) => string | undefined {
  const last = xml.lastIndexOf(CONTENTS_END);
  const behind = last < 0 ? xml : xml.slice(last);
  const before = xml.slice(0, Math.max(0, xml.indexOf(CONTENTS)));
  return (name) => element(behind, name) ?? element(before, name);
}

/** True for the answer of ListObjects, which some servers give to a request for ListObjectsV2. */
export function isFirstVersion(xml: string): boolean {
  const outside = aroundObjects(xml);
  const marked = outside('Marker') !== undefined || /<Marker\s*\/>/.test(xml.slice(0, 4096));
  return marked && outside('KeyCount') === undefined;
}

/** Only where a listing says so are its keys encoded: some servers ignore encoding-type (versitygw#813). */
export function isUrlEncoded(xml: string): boolean {
  return aroundObjects(xml)('EncodingType') === 'url';
}

/** The objects of a listing, or of a part of one. Throws StoreError. */
export function readObjects(xml: string, reading: Reading): ListedObject[] {
  const objects: ListedObject[] = [];
  for (let at = xml.indexOf(CONTENTS); at >= 0; at = xml.indexOf(CONTENTS, at))
    at = readObject(xml, at + CONTENTS.length, reading, objects);
  return objects;
}

/** The key of one `<Contents>`. Throws StoreError `protocol` where it has none. */
export function keyOf(xml: string, { key: read }: Reading): string {
  const key = element(xml, 'Key');
  if (key !== undefined) return bareKey(read(key));
  throw new StoreError('protocol', 'the listing has an entry without a key', { operation: 'ListObjectsV2' });
}

export interface ErrorBody {
  readonly code: string | undefined;
  readonly message: string | undefined;
  readonly requestId: string | undefined;
  readonly region: string | undefined;
}

/** The `<Error>` of an answer; undefined where the body holds none. */
export function parseError(xml: string): ErrorBody | undefined {
  const start = xml.indexOf('<Error');
  if (start < 0) return undefined;
  const body = xml.slice(start);
  return {
    code: element(body, 'Code'),
    message: element(body, 'Message'),
    requestId: element(body, 'RequestId'),
    region: element(body, 'Region'),
  };
}

/** The ETag of a CopyObjectResult or CopyPartResult; undefined where there is none. */
export function parseCopyEtag(xml: string): string | undefined {
  const etag = element(xml, 'ETag');
  return etag === undefined ? undefined : unquote(etag);
}

/** The id of an InitiateMultipartUploadResult: opaque text; undefined where there is none. */
export function parseUploadId(xml: string): string | undefined {
  if (!xml.includes('<InitiateMultipartUploadResult')) return undefined;
  const id = element(xml, 'UploadId');
  return id === '' ? undefined : id;
}

/** Of a VersioningConfiguration; a bucket that never had versioning has no `<Status>`. */
export function parseVersioning(xml: string): Versioning {
  // Moto calls it by the operation's name.
  const root = /<(VersioningConfiguration|GetBucketVersioningResponse)[\s/>]/.exec(xml)?.[1];
  if (root === undefined) {
    throw new StoreError('protocol', 'the answer is not a VersioningConfiguration', {
      operation: 'GetBucketVersioning',
    });
  }
  // Cut off, it must not look like a bucket without versioning.
  if (!isWhole(xml, root)) {
    throw new StoreError('transient', 'the answer is cut off', { operation: 'GetBucketVersioning' });
  }
  const status = element(xml, 'Status');
  return status === 'Enabled' ? 'enabled' : status === 'Suspended' ? 'suspended' : 'off';
}

/** The root element is closed. Without a regular expression, which would begin anew at each `<root` of a hostile answer. */
function isWhole(xml: string, root: string): boolean {
  const text = xml.trimEnd();
  if (text.endsWith(`</${root}>`)) return true;
  const last = text.slice(Math.max(0, text.lastIndexOf(`<${root}`)));
  return last.startsWith(`<${root}`) && last.indexOf('>') === last.length - 1 && last.endsWith('/>');
}

/** Of a Tagging document. Throws `protocol` where it is none, `transient` where it is cut off. */
export function parseTags(xml: string): Tags {
  const operation = 'GetObjectTagging';
  if (!/<Tagging[\s/>]/.test(xml))
    throw new StoreError('protocol', 'the answer is not a Tagging', { operation });
  if (!isWhole(xml, 'Tagging')) throw new StoreError('transient', 'the answer is cut off', { operation });
  return Object.fromEntries(
    [...blocks(xml, 'Tag')].map((tag) => [element(tag, 'Key') ?? '', element(tag, 'Value') ?? '']),
  );
}

/** The failures of a DeleteResult, in S3's own codes. */
export function parseDeleteFailures(
  xml: string,
): (StoredName & { readonly code: string; readonly message: string })[] {
  return [...blocks(xml, 'Error')].map((block) => {
    const versionId = element(block, 'VersionId');
    return {
      key: element(block, 'Key') ?? '',
      ...defined({ versionId }),
      code: element(block, 'Code') ?? 'Unknown',
      message: element(block, 'Message') ?? '',
    };
  });
}

const CONTENTS = '<Contents>';
const CONTENTS_END = '</Contents>';

/**
 * Reads the elements of one `<Contents>` from `at` on, in one pass and whatever their order: a listing of
 * millions of keys is mostly this. Returns where it ends.
 */
function readObject(xml: string, at: number, reading: Reading, objects: ListedObject[]): number {
  let key: string | undefined;
  let etag: string | undefined;
  let size = NaN;
  let modified = NaN;
  let storageClass: string | undefined;
  for (;;) {
    const open = xml.indexOf('<', at);
    const close = xml.indexOf('>', open);
    if (open < 0 || close < 0) throw cutOff('Contents');
    if (xml.charCodeAt(open + 1) === SLASH) {
      if (!xml.startsWith(CONTENTS_END, open)) throw cutOff('Contents');
      at = close + 1;
      break;
    }
    const from = close + 1;
    const end = xml.indexOf('<', from);
    if (end < 0) throw cutOff('Contents');
    if (xml.startsWith('Key>', open + 1)) {
      key ??= textOf(xml, from, end);
      at = behindText(xml, end, '</Key>');
    } else if (xml.startsWith('LastModified>', open + 1)) {
      modified = end - from === TIME_LENGTH ? parseTimeAt(xml, from) : parseTime(textOf(xml, from, end));
      at = behindText(xml, end, '</LastModified>');
    } else if (xml.startsWith('ETag>', open + 1)) {
      etag ??= etagOf(xml, from, end);
      at = behindText(xml, end, '</ETag>');
    } else if (xml.startsWith('Size>', open + 1)) {
      size = sizeOf(textOf(xml, from, end));
      at = behindText(xml, end, '</Size>');
    } else if (xml.startsWith('StorageClass>', open + 1)) {
      storageClass = textOf(xml, from, end);
      at = behindText(xml, end, '</StorageClass>');
    } else {
      at = behindUnknown(xml, open, close);
    }
  }
  if (key === undefined) throw lacking('the listing has an entry without a key, size, date or ETag');
  const named = reading.key(key);
  const name = bareKey(named);
  if (!name.isWellFormed()) throw lacking(`the listing has a key that is not UTF-8: ${quoted(key)}`);
  const sized = Number.isSafeInteger(size) && size >= 0;
  const tagged = etag !== undefined && (etag !== '' || !reading.lenient);
  if (!sized || etag === undefined || !tagged || Number.isNaN(modified)) {
    const lacks: ListedField[] = [];
    if (!sized) lacks.push('Size');
    if (!tagged) lacks.push('ETag');
    if (Number.isNaN(modified)) lacks.push('LastModified');
    if (!reading.lenient)
      throw lacking(
        `the listing has an entry without a key, size, date or ETag: ${quoted(name)} lacks ${lacks.join(' and ')}`,
      );
    objects.push({
      key: name,
      size: sized ? size : 0,
      etag: etag ?? '',
      modified: Number.isNaN(modified) ? 0 : modified,
      ...defined({ storageClass }),
      doubt: typeof named === 'string' ? { about: 'fields', lacks } : named.doubt,
    });
    return at;
  }
  if (typeof named !== 'string') {
    objects.push({ key: name, size, etag, modified, ...defined({ storageClass }), doubt: named.doubt });
    return at;
  }
  // Two literals and no spread: this runs once a key.
  objects.push(
    storageClass === undefined || storageClass === 'STANDARD'
      ? { key: name, size, etag, modified }
      : { key: name, size, etag, modified, storageClass },
  );
  return at;
}

const SLASH = 47;

function bareKey(key: string | KeyInDoubt): string {
  return typeof key === 'string' ? key : key.key;
}

function lacking(message: string): StoreError {
  return new StoreError('protocol', message, { operation: 'ListObjectsV2' });
}

/** Behind the end tag that ends an element of text alone. */
function behindText(xml: string, end: number, endTag: string): number {
  if (!xml.startsWith(endTag, end)) throw cutOff(endTag.slice(2, -1));
  return end + endTag.length;
}

/** Behind an element that is of no interest, with all that is nested in it; its start tag lies at `open` to `close`. */
function behindUnknown(xml: string, open: number, close: number): number {
  if (xml.charCodeAt(close - 1) === SLASH) return close + 1;
  const name = xml.slice(open + 1, close).split(/\s/, 1)[0] ?? '';
  const endTag = `</${name}>`;
  const end = xml.indexOf(endTag, close);
  if (end < 0) throw cutOff(name);
  return end + endTag.length;
}

function textOf(xml: string, from: number, to: number): string {
  const text = xml.slice(from, to);
  return text.includes('&') ? unescapeXml(text) : text;
}

const QUOTE = '&quot;';

/** ETags come in quotes, and the quotes as references: by far the most frequent text with a reference in it. */
function etagOf(xml: string, from: number, to: number): string {
  if (xml.startsWith(QUOTE, from) && xml.startsWith(QUOTE, to - QUOTE.length) && to - from > QUOTE.length) {
    return textOf(xml, from + QUOTE.length, to - QUOTE.length);
  }
  return unquote(textOf(xml, from, to));
}

/** Empty text is no size, though Number() takes it for 0. */
function sizeOf(text: string): number {
  return text === '' ? NaN : Number(text);
}

function decodeUrl(text: string): string {
  if (!text.includes('%') && !text.includes('+')) return text;
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch (cause) {
    throw new StoreError('protocol', `the listing has a key that is not UTF-8: ${quoted(text)}`, {
      operation: 'ListObjectsV2',
      cause,
    });
  }
}

function identity(text: string): string {
  return text;
}

import { defined } from '../../core/defined.ts';
import { parseTime, parseTimeAt, TIME_LENGTH } from '../../core/iso-time.ts';
import { StoreError } from '../errors.ts';
import type { ListedObject, ListPage, StoredName, Tags, Versioning } from '../contract.ts';

/**
 * A scanner for just the XML answers of S3: fixed elements without attributes, text without CDATA. It
 * reads what it knows and skips the rest, in time linear in the answer's length.
 */
export function parseListPage(xml: string): ListPage {
  const operation = 'ListObjectsV2';
  if (!xml.includes('<ListBucketResult')) {
    throw new StoreError('protocol', 'the listing is not a ListBucketResult', { operation });
  }
  // A body without a length that is cut off looks like one that ended: no end tag, no listing.
  if (!xml.trimEnd().endsWith('</ListBucketResult>'))
    throw new StoreError('transient', 'the listing is cut off', { operation });
  const decode = listDecoder(xml);
  const objects = readObjects(xml, decode);
  const prefixes: string[] = [];
  for (const block of blocks(xml, 'CommonPrefixes')) prefixes.push(decode(element(block, 'Prefix') ?? ''));

  // What follows the objects, then what precedes them: neither may be looked for inside a key.
  const last = xml.lastIndexOf(CONTENTS_END);
  const behind = last < 0 ? xml : xml.slice(last);
  const before = xml.slice(0, Math.max(0, xml.indexOf(CONTENTS)));
  const truncated = element(behind, 'IsTruncated') ?? element(before, 'IsTruncated');
  const next = element(behind, 'NextContinuationToken') ?? element(before, 'NextContinuationToken');
  if (truncated !== 'true') return { objects, prefixes, next: undefined };
  if (next === undefined || next === '') {
    throw new StoreError('protocol', 'the listing is truncated but names no next page', { operation });
  }
  return { objects, prefixes, next };
}

/** How a listing spells keys. Only where it says so are they encoded: some servers ignore encoding-type (versitygw#813). */
export function listDecoder(xml: string): (text: string) => string {
  return element(xml, 'EncodingType') === 'url' ? decodeUrl : identity;
}

/** The objects of a listing, or of a part of one. Throws StoreError. */
export function readObjects(xml: string, decode: (text: string) => string): ListedObject[] {
  const objects: ListedObject[] = [];
  for (let at = xml.indexOf(CONTENTS); at >= 0; at = xml.indexOf(CONTENTS, at))
    at = readObject(xml, at + CONTENTS.length, decode, objects);
  return objects;
}

/** The key of one `<Contents>`. Throws StoreError `protocol` where it has none. */
export function keyOf(xml: string, decode: (text: string) => string): string {
  const key = element(xml, 'Key');
  if (key !== undefined) return decode(key);
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
  if (!new RegExp(`(</${root}|<${root}[^>]*/)>\\s*$`).test(xml)) {
    throw new StoreError('transient', 'the answer is cut off', { operation: 'GetBucketVersioning' });
  }
  const status = element(xml, 'Status');
  return status === 'Enabled' ? 'enabled' : status === 'Suspended' ? 'suspended' : 'off';
}

/** Of a Tagging document. Throws `protocol` where it is none, `transient` where it is cut off. */
export function parseTags(xml: string): Tags {
  const operation = 'GetObjectTagging';
  if (!/<Tagging[\s/>]/.test(xml))
    throw new StoreError('protocol', 'the answer is not a Tagging', { operation });
  if (!/(<\/Tagging|<Tagging[^>]*\/)>\s*$/.test(xml))
    throw new StoreError('transient', 'the answer is cut off', { operation });
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

/** Text for an XML document; control characters as references, as S3 itself writes them. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"'\u0000-\u001f\u007f-\u009f]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** ETags come quoted, sometimes weak. */
export function unquote(etag: string): string {
  const bare = etag.startsWith('W/') ? etag.slice(2) : etag;
  return bare.startsWith('"') && bare.endsWith('"') && bare.length > 1 ? bare.slice(1, -1) : bare;
}

const CONTENTS = '<Contents>';
const CONTENTS_END = '</Contents>';

/**
 * Reads the elements of one `<Contents>` from `at` on, in one pass and whatever their order: a listing of
 * millions of keys is mostly this. Returns where it ends.
 */
function readObject(
  xml: string,
  at: number,
  decode: (text: string) => string,
  objects: ListedObject[],
): number {
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
  if (
    key === undefined ||
    etag === undefined ||
    !Number.isSafeInteger(size) ||
    size < 0 ||
    Number.isNaN(modified)
  ) {
    throw new StoreError('protocol', 'the listing has an entry without a key, size, date or ETag', {
      operation: 'ListObjectsV2',
    });
  }
  const name = decode(key);
  if (!name.isWellFormed()) {
    throw new StoreError('protocol', 'the listing has a key that is not UTF-8', {
      operation: 'ListObjectsV2',
    });
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

function cutOff(name: string): StoreError {
  return new StoreError('transient', `the answer ends inside <${name}>`, { operation: 'parse' });
}

/** Empty text is no size, though Number() takes it for 0. */
function sizeOf(text: string): number {
  return text === '' ? NaN : Number(text);
}

function* blocks(xml: string, name: string): Generator<string> {
  const open = `<${name}>`;
  const close = `</${name}>`;
  for (let at = xml.indexOf(open); at >= 0;) {
    const end = xml.indexOf(close, at);
    if (end < 0) throw cutOff(name);
    yield xml.slice(at + open.length, end);
    at = xml.indexOf(open, end + close.length);
  }
}

function element(xml: string, name: string): string | undefined {
  const open = xml.indexOf(`<${name}>`);
  if (open < 0) return undefined;
  const from = open + name.length + 2;
  const end = xml.indexOf(`</${name}>`, from);
  if (end < 0) return undefined;
  const text = xml.slice(from, end);
  return text.includes('&') ? unescapeXml(text) : text;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([a-z]+));/g, (whole, hex, decimal, name) => {
    // By own names: `&constructor;` is no entity.
    if (typeof name === 'string') return Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? whole) : whole;
    const point = typeof hex === 'string' ? parseInt(hex, 16) : Number(decimal);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}

function decodeUrl(text: string): string {
  if (!text.includes('%') && !text.includes('+')) return text;
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch (cause) {
    throw new StoreError('protocol', 'the listing has a key that is not UTF-8', {
      operation: 'ListObjectsV2',
      cause,
    });
  }
}

function identity(text: string): string {
  return text;
}

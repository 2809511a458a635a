import { StoreError } from '../errors.ts';
import type { ListedObject, ListPage } from '../store.ts';

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
  // Only where the answer says so: some servers ignore encoding-type and send raw keys (versitygw#813).
  const decode = element(xml, 'EncodingType') === 'url' ? decodeUrl : identity;
  const objects: ListedObject[] = [];
  for (const block of blocks(xml, 'Contents')) {
    const key = element(block, 'Key');
    const size = Number(element(block, 'Size'));
    const modified = Date.parse(element(block, 'LastModified') ?? '');
    const etag = element(block, 'ETag');
    if (
      key === undefined ||
      etag === undefined ||
      !Number.isSafeInteger(size) ||
      size < 0 ||
      Number.isNaN(modified)
    ) {
      throw new StoreError('protocol', 'the listing has an entry without a key, size, date or ETag', {
        operation,
      });
    }
    const name = decode(key);
    if (!name.isWellFormed())
      throw new StoreError('protocol', 'the listing has a key that is not UTF-8', { operation });
    const storageClass = element(block, 'StorageClass');
    objects.push({
      key: name,
      size,
      etag: unquote(etag),
      modified,
      ...(storageClass === undefined || storageClass === 'STANDARD' ? {} : { storageClass }),
    });
  }
  const prefixes: string[] = [];
  for (const block of blocks(xml, 'CommonPrefixes')) prefixes.push(decode(element(block, 'Prefix') ?? ''));

  const truncated = element(tail(xml), 'IsTruncated') ?? element(xml, 'IsTruncated');
  const next = element(tail(xml), 'NextContinuationToken') ?? element(xml, 'NextContinuationToken');
  if (truncated !== 'true') return { objects, prefixes, next: undefined };
  if (next === undefined || next === '') {
    throw new StoreError('protocol', 'the listing is truncated but names no next page', { operation });
  }
  return { objects, prefixes, next };

  function tail(text: string): string {
    const end = text.lastIndexOf('</Contents>');
    return end < 0 ? text : text.slice(end);
  }
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

/** The failures of a DeleteResult. */
export function parseDeleteFailures(
  xml: string,
): { key: string; versionId?: string; code: string; message: string }[] {
  return [...blocks(xml, 'Error')].map((block) => {
    const versionId = element(block, 'VersionId');
    return {
      key: element(block, 'Key') ?? '',
      ...(versionId === undefined ? {} : { versionId }),
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

function* blocks(xml: string, name: string): Generator<string> {
  const open = `<${name}>`;
  const close = `</${name}>`;
  for (let at = xml.indexOf(open); at >= 0;) {
    const end = xml.indexOf(close, at);
    if (end < 0)
      throw new StoreError('transient', `the answer ends inside <${name}>`, { operation: 'parse' });
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
    if (typeof name === 'string') return ENTITIES[name] ?? whole;
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

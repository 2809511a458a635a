import { S3Error } from './errors.ts';

/** Query parameters, decoded, in the order sent. */
export class Query {
  readonly pairs: readonly (readonly [name: string, value: string])[];
  readonly #first: Map<string, string>;

  constructor(pairs: readonly (readonly [string, string])[]) {
    this.pairs = pairs;
    this.#first = new Map([...pairs].reverse());
  }

  get(name: string): string | undefined {
    return this.#first.get(name);
  }

  has(name: string): boolean {
    return this.#first.has(name);
  }
}

/** What a request is about, taken from its line as it came. */
export interface Target {
  /** Path bytes after percent-decoding, one character a byte: what the signature is about. */
  readonly path: string;
  readonly bucket: string;
  /** Empty for a bucket's own operations. */
  readonly key: string;
  readonly query: Query;
}

/** S3's limit on a key, bytes of UTF-8. */
export const MAX_KEY_BYTES = 1024;

/**
 * Takes a request target apart. Nothing is normalised: `..`, `.`, `//` and a leading `/` belong to the key.
 * Throws InvalidURI and KeyTooLongError as S3 does. With a `prefix`, the API lies under that path, which the
 * signature is about too; elsewhere is 404.
 */
export function parseTarget(url: string, prefix = ''): Target {
  const mark = url.indexOf('?');
  const whole = percentDecode(mark < 0 ? url : url.slice(0, mark));
  if (prefix !== '' && whole !== prefix && !whole.startsWith(`${prefix}/`)) throw noRoute(whole);
  const path = whole === prefix && prefix !== '' ? '/' : whole.slice(prefix.length);
  if (!path.startsWith('/')) throw invalidUri();
  const slash = path.indexOf('/', 1);
  const bucket = utf8(slash < 0 ? path.slice(1) : path.slice(1, slash));
  const keyBytes = slash < 0 ? '' : path.slice(slash + 1);
  if (keyBytes.length > MAX_KEY_BYTES) throw keyTooLong(keyBytes.length);
  const query = mark < 0 ? [] : parseQuery(url.slice(mark + 1));
  return { path: whole, bucket, key: utf8(keyBytes), query: new Query(query) };
}

/** The copy source: `bucket/key` or `/bucket/key`, percent-encoded, with `?versionId=` perhaps. */
export function parseCopySource(
  value: string,
  plusIsSpace: boolean,
): { bucket: string; key: string; versionId: string | undefined } {
  const mark = value.lastIndexOf('?versionId=');
  const encoded = mark < 0 ? value : value.slice(0, mark);
  const path = percentDecode(plusIsSpace ? encoded.replaceAll('+', ' ') : encoded).replace(/^\//, '');
  const slash = path.indexOf('/');
  if (slash <= 0 || slash === path.length - 1) {
    throw new S3Error(400, 'InvalidArgument', 'Invalid copy source object key', {
      details: { ArgumentName: 'x-amz-copy-source', ArgumentValue: value },
    });
  }
  const versionId = mark < 0 ? undefined : utf8(percentDecode(value.slice(mark + '?versionId='.length)));
  return { bucket: utf8(path.slice(0, slash)), key: utf8(path.slice(slash + 1)), versionId };
}

/** Percent-encoding of a byte string as SigV4 defines it: all but unreserved characters. */
export function percentEncode(bytes: string, keepSlash: boolean): string {
  return bytes.replace(keepSlash ? RESERVED_BUT_SLASH : RESERVED, escaped);
}

/** As S3 encodes keys in listings with encoding-type=url: a space is `+`, and `/` and `*` stay. */
export function listingEncode(text: string): string {
  if (/^[A-Za-z0-9\-._*/]*$/.test(text)) return text;
  return Buffer.from(text, 'utf8')
    .toString('latin1')
    .replace(/[^A-Za-z0-9\-._*/]/g, (byte) => (byte === ' ' ? '+' : escaped(byte)));
}

/** A byte string as text; throws where it is no UTF-8. */
export function utf8(bytes: string): string {
  // eslint-disable-next-line no-control-regex
  if (/^[\x00-\x7f]*$/.test(bytes)) return bytes;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.from(bytes, 'latin1'));
  } catch {
    throw invalidUri();
  }
}

/** `%XX` → byte. Anything else stays as it is, a plus too. */
export function percentDecode(text: string): string {
  if (!text.includes('%')) return text;
  return text.replace(/%([0-9a-fA-F]{2})?/g, (_, hex: string | undefined) => {
    if (hex === undefined) throw invalidUri();
    return String.fromCharCode(parseInt(hex, 16));
  });
}

/** `a=b&c` in pairs; a plus is a space here. */
export function parseQuery(text: string): [string, string][] {
  const decode = (part: string): string => utf8(percentDecode(part.replaceAll('+', ' ')));
  return text
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const equals = pair.indexOf('=');
      return equals < 0
        ? [decode(pair), '']
        : [decode(pair.slice(0, equals)), decode(pair.slice(equals + 1))];
    });
}

const RESERVED = /[^A-Za-z0-9\-._~]/g;
const RESERVED_BUT_SLASH = /[^A-Za-z0-9\-._~/]/g;

function escaped(byte: string): string {
  return `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

function noRoute(path: string): S3Error {
  return new S3Error(404, 'NotFound', 'Not Found', {
    page: {
      type: 'application/json',
      text: JSON.stringify({ message: `Route ${path} not found`, statusCode: 404 }),
    },
  });
}

function invalidUri(): S3Error {
  return new S3Error(400, 'InvalidURI', "Couldn't parse the specified URI.");
}

export function keyTooLong(size: number): S3Error {
  return new S3Error(400, 'KeyTooLongError', 'Your key is too long', {
    details: { Size: String(size), MaxSizeAllowed: String(MAX_KEY_BYTES) },
  });
}

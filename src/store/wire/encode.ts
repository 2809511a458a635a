import { StoreError } from '../errors.ts';

const UNRESERVED = /^[A-Za-z0-9\-_.~/]*$/;

/**
 * A key as it stands in a request path and in the canonical URI: every UTF-8 byte percent-encoded except
 * the unreserved characters and `/` (SigV4 for S3: encoded once, never normalised).
 */
export function encodeKey(key: string): string {
  if (UNRESERVED.test(key)) return key;
  return encodeUtf8(key)
    .replace(/%2F/g, '/')
    .replace(/[!'()*]/g, percent);
}

/** A query name or value: as a key, but `/` is encoded too. */
export function encodeQueryPart(text: string): string {
  return encodeUtf8(text).replace(/[!'()*]/g, percent);
}

/** The canonical query string: sorted by encoded name, and it is also what is sent. */
export function encodeQuery(query: Readonly<Record<string, string | number | undefined>>): string {
  const pairs: string[] = [];
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) pairs.push(`${encodeQueryPart(name)}=${encodeQueryPart(String(value))}`);
  }
  return pairs.sort().join('&');
}

/** As encodeURIComponent. Throws `bad-key` where half a surrogate pair is in the text: it has no UTF-8. */
export function encodeUtf8(text: string): string {
  if (!text.isWellFormed()) {
    const message = 'the name is not valid Unicode, so that no request can name it';
    throw new StoreError('bad-key', message, { operation: 'encode' });
  }
  return encodeURIComponent(text);
}

function percent(character: string): string {
  return '%' + character.charCodeAt(0).toString(16).toUpperCase();
}

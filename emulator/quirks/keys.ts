import { invalidArgument } from '../s3/errors.ts';
import type { Bucket } from '../storage/bucket.ts';

/**
 * The key under which a store with the bucket's quirks keeps a request's key. Throws 400 where `..` leaves the bucket.
 */
export function storedKey(bucket: Bucket, key: string): string {
  const { quirks } = bucket;
  if (key === '') return key;
  let stored = key;
  if (quirks.has('keys-backslash-is-slash')) stored = stored.replaceAll('\\', '/');
  if (quirks.has('keys-control-rewritten')) stored = stored.replace(CONTROL, '_');
  if (quirks.has('keys-nfc')) stored = stored.normalize('NFC');
  if (quirks.has('keys-nfd')) stored = stored.normalize('NFD');
  if (quirks.has('keys-merge-slashes')) stored = stored.replace(/\/{2,}/g, '/').replace(/^\//, '');
  if (quirks.has('keys-resolve-dots')) stored = withoutDots(stored);
  if (quirks.has('keys-drop-trailing-dot')) stored = segments(stored, (one) => one.replace(/\.+$/, ''));
  if (quirks.has('keys-drop-trailing-space')) stored = segments(stored, (one) => one.replace(/ +$/, ''));
  if (stored === '') throw invalidArgument('Object name is not valid', 'Key', key);
  return quirks.has('keys-case-insensitive') ? spelledBefore(bucket, stored) : stored;
}

// eslint-disable-next-line no-control-regex
export const CONTROL = /[\x00-\x1f\x7f]/g;

/** True if there are objects under `key/`. */
export function isFolder(bucket: Bucket, key: string): boolean {
  const under = `${key}/`;
  for (const found of keysUnder(bucket, under)) if (bucket.currentObject(found)) return true;
  return false;
}

/** The object whose name `key` needs as a folder, if there is one. */
export function objectAbove(bucket: Bucket, key: string): string | undefined {
  const parts = key.split('/');
  const above = parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
  return above.find((one) => bucket.currentObject(one) !== undefined);
}

function* keysUnder(bucket: Bucket, prefix: string): Generator<string> {
  for (const { key } of bucket.keysFrom(Buffer.from(prefix, 'utf8').toString('latin1'))) {
    if (!key.startsWith(prefix)) return;
    yield key;
  }
}

/** `.` and `..` as a file system resolves them; a last slash stays. */
function withoutDots(key: string): string {
  const resolved: string[] = [];
  for (const segment of key.split('/')) {
    if (segment === '.') continue;
    if (segment !== '..') resolved.push(segment);
    else if (resolved.pop() === undefined) {
      throw invalidArgument('Object name leaves the bucket', 'Key', key);
    }
  }
  return resolved.join('/');
}

/** Segments of dots alone are left to keys-resolve-dots. */
function segments(key: string, change: (segment: string) => string): string {
  return key
    .split('/')
    .map((segment) => (/^\.{1,2}$/.test(segment) ? segment : change(segment)))
    .join('/');
}

/** The first spelling of a key that differs in case alone. */
function spelledBefore(bucket: Bucket, key: string): string {
  if (bucket.versions(key).length > 0) return key;
  const folded = key.toLowerCase();
  for (const known of bucket.keysFrom('')) if (known.key.toLowerCase() === folded) return known.key;
  return key;
}

import { keyLength } from '../../core/keys.ts';
import { StoreError } from '../errors.ts';
import { FIXED } from '../fixed.ts';
import { encodeUtf8 } from '../wire/encode.ts';

/**
 * Throws `bad-key` for a name that no object can have (https://cloud.google.com/storage/docs/objects#naming): sent as it is,
 * some servers would take another one for it.
 */
export function checkName(operation: string, key: string): void {
  const why = reasonAgainst(key);
  if (why !== undefined)
    throw new StoreError('bad-key', `${operation}: Google Cloud Storage refuses this name: ${why}`, {
      operation,
    });
}

function reasonAgainst(key: string): string | undefined {
  const most = FIXED.gcs.limits.keyBytes;
  if (key === '' || keyLength(key) > most) return `it must have 1 to ${most} bytes`;
  if (/[\r\n]/.test(key)) return 'it contains a line break';
  if (key === '.' || key === '..') return 'it is . or ..';
  if (key.startsWith('.well-known/acme-challenge/')) return 'it begins with .well-known/acme-challenge/';
  return key.isWellFormed() ? undefined : 'it is not valid Unicode';
}

/** A name as one segment of a path: its slashes too, and a dot that a router would take for a folder. */
export function segment(name: string): string {
  if (name === '.' || name === '..') return name.replaceAll('.', '%2E');
  return encodeUtf8(name).replace(/[!'()*]/g, percent);
}

function percent(character: string): string {
  return '%' + character.charCodeAt(0).toString(16).toUpperCase();
}

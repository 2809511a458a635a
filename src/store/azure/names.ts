import { StoreError } from '../errors.ts';

const MAX_SEGMENTS = 254;

/**
 * Why a blob cannot have this name; undefined where it can. Azure takes `\` for `/`, drops a dot at the end of a segment
 * (https://learn.microsoft.com/rest/api/storageservices/naming-and-referencing-containers--blobs--and-metadata), and a web
 * server before it resolves `.` and `..`. Control characters, U+FFFE and U+FFFF cannot stand in the XML of a listing, so
 * that one such blob may break it.
 */
export function nameFault(key: string): string | undefined {
  if (!FAULTY.test(key) && key.length <= MAX_SEGMENTS && key.isWellFormed()) return undefined;
  if (/\\/.test(key)) return 'has a backslash';
  if (/\.(\/|$)/.test(key)) return 'has a dot at the end of a segment';
  if (FAULTY.test(key)) return 'has a character that a listing cannot hold';
  if (!key.isWellFormed()) return 'is not valid Unicode';
  return key.split('/').length > MAX_SEGMENTS ? `has more than ${MAX_SEGMENTS} segments` : undefined;
}

const FAULTY = /[\\\u0000-\u001f\u007f-\u009f\ufffe\uffff]|\.(\/|$)/;

/** Throws `bad-key`, so that the object is stored under another name, before anything is sent. */
export function checkName(operation: string, key: string): void {
  const fault = nameFault(key);
  if (fault === undefined) return;
  throw new StoreError('bad-key', `${operation}: the name ${fault}`, { operation });
}

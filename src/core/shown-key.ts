import type { StaticCredentials } from './place.ts';

/** Ids of keys as stores make them: capitals and digits. A secret of that shape is longer, or has other letters too. */
const ID = /^[A-Z0-9_-]{3,32}$/;

/**
 * The id of a key as messages may show it. An id that does not look like one may be the secret: the two are easily swapped
 * when they are pasted, so then neither is shown.
 */
export function shownKey(accessKeyId: string): string {
  return ID.test(accessKeyId)
    ? accessKeyId
    : `of ${accessKeyId.length} characters (not shown: it may be the secret)`;
}

/** Whether the secret looks like an id, and the id does not. */
export function looksSwapped({ accessKeyId, secretAccessKey }: StaticCredentials): boolean {
  return !ID.test(accessKeyId) && /^[A-Z0-9]{12,32}$/.test(secretAccessKey);
}

import type { Api, StaticCredentials } from './place.ts';

/** Ids of keys as stores make them: capitals and digits. A secret of that shape is longer, or has other letters too. */
const ID = /^[A-Z0-9_-]{3,32}$/;
/** A client_email, which no key looks like, and the name of an account, which is shorter than its key. */
const IDS = { s3: ID, gcs: /^[^@\s]{1,100}@[^@\s]{1,200}$/, blob: /^[a-z0-9-]{3,63}$/ } as const;

/**
 * The id of a key as messages may show it. An id that does not look like one may be the secret: the two are easily swapped
 * when they are pasted, so then neither is shown.
 */
export function shownKey(accessKeyId: string, api: Api = 's3'): string {
  return IDS[api].test(accessKeyId)
    ? accessKeyId
    : `of ${accessKeyId.length} characters (not shown: it may be the secret)`;
}

/** Whether the secret looks like an id, and the id does not. */
export function looksSwapped({ accessKeyId, secretAccessKey }: StaticCredentials): boolean {
  return !ID.test(accessKeyId) && /^[A-Z0-9]{12,32}$/.test(secretAccessKey);
}

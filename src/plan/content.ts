import type { Version } from '../manifest/entry.ts';
import { isPlainEtag } from '../store/store.ts';

/**
 * The MD5 of a version's content, in hex, where the manifest proves it. An ETag of 32 hex digits alone does not:
 * SSE-KMS has such ones too. Equal ones on both sides do.
 */
export function knownMd5({ etag, cold }: Version): string | undefined {
  return cold.evidence === 'md5' && isPlainEtag(etag) ? etag : undefined;
}

/** True where an object of this ETag and size can only be this version's content: as in hot, or as in cold. */
export function isContentOf(
  { etag, size, cold }: Version,
  there: { readonly etag: string; readonly size: number },
): boolean {
  return there.size === size && (there.etag === etag || there.etag === cold.etag);
}

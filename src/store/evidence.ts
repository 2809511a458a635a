import { isPlainEtag } from './contract.ts';

/** What the manifest says of a version's content; structural, so that every floor can ask. */
interface KnownContent {
  readonly etag: string;
  readonly size: number;
  readonly cold: { readonly etag: string; readonly evidence: string };
}

/**
 * The MD5 of a version's content, in hex, where the manifest proves it. An ETag of 32 hex digits alone does not:
 * SSE-KMS has such ones too. Equal ones on both sides do.
 */
export function knownMd5({ etag, cold }: Pick<KnownContent, 'etag' | 'cold'>): string | undefined {
  return cold.evidence === 'md5' && isPlainEtag(etag) ? etag : undefined;
}

/** True where an object of this ETag and size can only be this version's content: as in hot, or as in cold. */
export function isContentOf(
  { etag, size, cold }: KnownContent,
  there: { readonly etag: string; readonly size: number },
): boolean {
  return there.size === size && (there.etag === etag || there.etag === cold.etag);
}

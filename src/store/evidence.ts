/**
 * Every "is this the content?" decision. Types are structural, so that a listing, a head, a written object and a version
 * of the manifest can all be compared. An ETag (in GCS a generation) pins an object; it proves no content.
 */

/** Hashes of the content that a store vouches for: computed there, not told by a client. */
export interface Proofs {
  /** Hex. Where it is absent, an S3 ETag may stand for it: see `md5Of`. */
  readonly md5?: string;
  /** Base64 of the big-endian value, as GCS has it. */
  readonly crc32c?: string;
}

interface Tagged extends Proofs {
  readonly etag: string;
}

interface Sized extends Tagged {
  readonly size: number;
}

/** What the manifest says of a version's content: as in hot, and as it was stored in cold. */
interface KnownContent extends Sized {
  readonly cold: { readonly etag: string; readonly evidence: string };
}

const MD5 = /^[0-9a-f]{32}$/;

/**
 * The MD5 of an object, as its store has it; undefined where it has none. An ETag of 32 hex digits counts as one: only S3
 * has such tags, and for most objects they are MD5s. With SSE-KMS they are not, so that equal ones prove equal content
 * and different ones prove nothing. Derived here and not by the store: that would be once for each listed key.
 */
export function md5Of({ md5, etag }: Tagged): string | undefined {
  return md5 ?? (MD5.test(etag) ? etag : undefined);
}

/** True where both have an MD5, and the same one: both are one content. */
export function sameMd5(a: Tagged, b: Tagged): boolean {
  const md5 = md5Of(a);
  return md5 !== undefined && md5 === md5Of(b);
}

/** True where both stores vouch for the same CRC32C: proves a copy whose source was pinned, and equal sizes. */
export function sameCrc32c(a: Proofs, b: Proofs): boolean {
  return a.crc32c !== undefined && a.crc32c === b.crc32c;
}

/** What proves that both have one content; undefined where nothing does. */
export function proofOf(a: Sized, b: Sized): 'md5' | 'crc32c' | undefined {
  if (a.size !== b.size) return undefined;
  if (sameMd5(a, b)) return 'md5';
  return sameCrc32c(a, b) ? 'crc32c' : undefined;
}

/** True if both have the same content by what is known: equal tags of one place, else equal proofs. */
export function isSameContent(a: Sized, b: Sized): boolean {
  return a.etag === b.etag ? a.size === b.size : proofOf(a, b) !== undefined;
}

/** The explicit proofs only, as the manifest keeps them beside an ETag. S3 objects have none. */
export function proofsOf({ md5, crc32c }: Proofs): Proofs {
  if (md5 === undefined) return crc32c === undefined ? {} : { crc32c };
  return crc32c === undefined ? { md5 } : { md5, crc32c };
}

/**
 * The MD5 of a version's content, in hex, where the manifest proves it. An ETag of 32 hex digits alone does not:
 * SSE-KMS has such ones too. Equal ones on both sides do.
 */
export function knownMd5({ md5, etag, cold }: Omit<KnownContent, 'size'>): string | undefined {
  if (md5 !== undefined) return md5;
  return cold.evidence === 'md5' ? md5Of({ etag }) : undefined;
}

/** The proofs of the stored object of a version: those of its content, where the copy was proven by them. */
export function coldProofsOf(version: Omit<KnownContent, 'size'>): Proofs {
  const { evidence } = version.cold;
  return evidence === 'md5' || evidence === 'crc32c' ? proofsOf(version) : {};
}

/**
 * True where a copy of `content` over the stored object of a version leaves all that the manifest says of that one true:
 * the bytes, and the tag by which it is pinned, which is their MD5. Where tags are no hashes, a copy has another one.
 */
export function staysPinned(version: KnownContent, content: Tagged): boolean {
  const md5 = md5Of(content);
  return md5 !== undefined && version.cold.etag === md5 && knownMd5(version) === md5;
}

/** True where an object can only be this version's content: by its tag, as in hot or as in cold, or by its proofs. */
export function isContentOf(version: KnownContent, there: Sized): boolean {
  if (there.size !== version.size) return false;
  if (there.etag === version.etag || there.etag === version.cold.etag) return true;
  const md5 = knownMd5(version);
  return (md5 !== undefined && md5 === md5Of(there)) || sameCrc32c(version, there);
}

/** True if nothing known about an object contradicts that it is this version's content. */
export function mayBeContentOf(version: KnownContent, there: Sized): boolean {
  if (isContentOf(version, there)) return true;
  if (there.size !== version.size) return false;
  return knownMd5(version) === undefined || md5Of(there) === undefined;
}

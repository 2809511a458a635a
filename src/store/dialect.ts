import type { Api } from '../core/place.ts';

/** What a kind of store may lack. Callers check `Dialect.abilities` before they use it. */
export type Ability =
  /** createUpload, uploadPart, completeUpload, listParts. */
  | 'parts'
  /** abortUpload, listUploads. Without it, parts that no upload completes expire by themselves. */
  | 'abort'
  /** copyPart: parts that the store copies itself. */
  | 'copyParts'
  /** copy: server-side copies. */
  | 'copy'
  /** deleteMany. */
  | 'deleteMany'
  /** versioning, listVersions and version ids. */
  | 'versions'
  | 'tags'
  /** thaw, for the classes in `archives`. */
  | 'thaw'
  /** objectLock, retain, retention. */
  | 'lock';

/** Bytes, unless it says otherwise. */
export interface Limits {
  /** The largest object that one server-side copy moves, and that one write takes. */
  readonly copy: number;
  readonly put: number;
  /** The limit to assume after the store has refused a copy as too large without naming its limit. */
  readonly copyAfterRefusal: number;
  /** The sizes that a part may have, all but the last one of an object, and how many of them there may be. */
  readonly part: { readonly min: number; readonly max: number; readonly count: number };
  /** Of a key's UTF-8. */
  readonly keyBytes: number;
  /** Objects in one `deleteMany`. */
  readonly deleteMany: number;
}

/** What is known of a part that was uploaded. */
interface KnownPart {
  readonly etag: string;
  readonly size: number;
  readonly crc32c?: string;
}

/** What is fixed about a kind of store, as data: nothing that has to be tried, and nothing that a wrapper changes. */
export interface Dialect {
  readonly api: Api;
  readonly abilities: ReadonlySet<Ability>;
  /** `none`: no known order. The others differ for keys with characters above U+FFFF. */
  readonly listing: 'utf-8' | 'utf-16' | 'none';
  /** A well-formed tag (ETag, generation) that no object has. */
  readonly noTag: string;
  /** Which hash of a body the store compares with what arrives, where it is given. */
  readonly bodyHash: 'sha256' | 'md5';
  readonly limits: Limits;
  /** What stands before the name of a piece of user metadata in the protocol, for messages: `x-amz-meta-`. */
  readonly metadataPrefix: string;
  /** A lock keeps what is current from being replaced too, where S3 keeps versions alone: no lease and no HEAD can live there. */
  readonly locksInPlace?: true;
  /** What pins an object is the id of that version too (GCS: its generation). */
  readonly pinsNameVersions?: true;
  /** Storage classes whose objects must be thawed before they can be read. */
  readonly archives: readonly string[];
  /** What identifies the completed upload of these parts: in S3 an ETag, in GCS a CRC32C, in Azure nothing. */
  known(parts: readonly KnownPart[]): { readonly etag?: string; readonly crc32c?: string };
}

/** True for a class whose objects cannot be read before they are thawed. */
export function isArchive(
  { archives }: Pick<Dialect, 'archives'>,
  storageClass: string | undefined,
): boolean {
  return storageClass !== undefined && archives.includes(storageClass);
}

import type { ThawRequest } from '../core/domain.ts';
import type { Api } from '../core/place.ts';
import type { Dialect } from './dialect.ts';
import type { StoreErrorCode } from './errors.ts';
import type { Proofs } from './evidence.ts';

/**
 * Everything that a backup needs of a bucket. Implementations throw StoreError and nothing else
 * (errors.ts says which codes mean what); an aborted signal rejects with the signal's reason. Keys are the
 * bucket's own, whole and decoded. Sizes are bytes, times ms since the epoch, ETags
 * without their quotes. An ETag pins what an object is now; it is not what proves its content (evidence.ts).
 */
export interface Store {
  /** Where the bucket is: for messages, and recorded as hot's identity. */
  readonly place: Place;
  /** What is fixed about this kind of store; no wrapper changes it. */
  readonly dialect: Dialect;

  /** One page of keys after `after`, in the order of `dialect.listing` where the store keeps to the rules (the caller checks). */
  list(request: ListRequest, signal?: AbortSignal): Promise<ListPage>;
  /** How this bucket lists, where its dialect does not say it for all of its kind; asked of the store once. */
  listingTraits?(signal?: AbortSignal): Promise<ListingTraits>;
  head(key: string, options?: ReadOptions, signal?: AbortSignal): Promise<ObjectHead>;
  /** The body must be read to its end or destroyed; it errors with `transient` when it ends short. */
  get(key: string, options?: GetOptions, signal?: AbortSignal): Promise<ObjectBody>;
  put(key: string, body: Payload, options?: WriteOptions, signal?: AbortSignal): Promise<Written>;
  /**
   * Bytes of unknown length, in parts where they are many. For state, not for objects: nothing pins a source. What is in
   * memory can be sent again, a stream cannot.
   */
  upload(
    key: string,
    body: Uint8Array | AsyncIterable<Uint8Array>,
    options?: WriteOptions,
    signal?: AbortSignal,
  ): Promise<Written>;
  /** Server-side copy into this bucket. Carries attributes and tags along. */
  copy(source: CopySource, key: string, options?: CopyOptions, signal?: AbortSignal): Promise<Written>;
  /** A right for another store to read this object, where copies into that one need it. */
  grantRead?(key: string, versionId: string | undefined, signal?: AbortSignal): Promise<ReadGrant>;
  delete(key: string, options?: DeleteOptions, signal?: AbortSignal): Promise<void>;
  /** At most `dialect.limits.deleteMany` at once. What could not be deleted comes back with its reason. */
  deleteMany(objects: readonly StoredName[], signal?: AbortSignal): Promise<readonly DeleteFailure[]>;
  tags(key: string, options?: ReadOptions, signal?: AbortSignal): Promise<Tags>;
  /** Requests that an archived object be made readable. Resolves when the request is accepted, possibly hours before it is readable. */
  thaw(key: string, options: ThawOptions, signal?: AbortSignal): Promise<void>;

  createUpload(key: string, options?: WriteOptions, signal?: AbortSignal): Promise<string>;
  uploadPart(upload: UploadName, part: number, body: Payload, signal?: AbortSignal): Promise<Part>;
  copyPart(
    upload: UploadName,
    part: number,
    source: CopySource,
    range: ByteRange,
    signal?: AbortSignal,
  ): Promise<Part>;
  completeUpload(
    upload: UploadName,
    parts: readonly Part[],
    conditions?: Conditions,
    signal?: AbortSignal,
  ): Promise<Written>;
  abortUpload(upload: UploadName, signal?: AbortSignal): Promise<void>;
  listParts(upload: UploadName, signal?: AbortSignal): Promise<readonly Part[]>;
  listUploads(prefix: string, signal?: AbortSignal): Promise<readonly PendingUpload[]>;

  /** Throws `no-bucket`, `denied`, `credentials` or `unreachable` where the bucket cannot be used. */
  checkBucket(signal?: AbortSignal): Promise<void>;
  versioning(signal?: AbortSignal): Promise<Versioning>;
  /** Throws `unsupported` if the store does not have object lock. */
  objectLock(signal?: AbortSignal): Promise<ObjectLock>;
  /**
   * Locks a version that is stored already, or locks it for longer. A lock that ends later, or one of the other mode, is
   * refused with `denied` or `locked`: no right to shorten one is ever used.
   */
  retain(key: string, lock: WriteLock, options?: RetainOptions, signal?: AbortSignal): Promise<void>;
  /** How a version is locked; undefined where it is not. Throws `not-found` where there is no such version. */
  retention(key: string, options?: RetainOptions, signal?: AbortSignal): Promise<WriteLock | undefined>;
  listVersions(prefix: string, signal?: AbortSignal): AsyncIterable<ObjectVersion>;
  /** False where the version ids of its manifest name nothing, since the bucket keeps no versions. */
  namesVersions?(): boolean;
  /** The store's wall time less ours in ms, as its answers showed it; 0 before the first. */
  clockOffset(): number;
  /** When the credentials in use end, wall ms; absent or undefined where that is not known. */
  credentialsEnd?(): number | undefined;
  /** Closes sockets; the store is not used after it. */
  close(): Promise<void>;
}

export interface Place {
  readonly api: Api;
  /** `https://host:port`, with the path of the API where it has one, or `memory:` and the like. Never with credentials. */
  readonly endpoint: string;
  /** Azure's storage account. */
  readonly account?: string;
  readonly bucket: string;
}

export interface ListingTraits {
  readonly order: Dialect['listing'];
  /** False where `after` only leaves out keys that are listed all the same: then ranges of a listing save nothing. */
  readonly startsAnywhere: boolean;
}

export interface ListRequest {
  readonly prefix?: string;
  /** Keys strictly after this one, in the order of the store. */
  readonly after?: string;
  readonly delimiter?: string;
  readonly maxKeys?: number;
  /** From the page before; then `after` is ignored by the store. */
  readonly continuation?: string;
  /** The caller accepts `raw`; errors in an object are then thrown when it is read. Not with a delimiter. */
  readonly raw?: boolean;
}

export interface ListedObject extends Proofs {
  readonly key: string;
  readonly size: number;
  readonly etag: string;
  readonly modified: number;
  readonly storageClass?: string;
  /** Set where the listing leaves something open. Whoever decides by a listing looks at it first. */
  readonly doubt?: ListingDoubt;
}

/** What a listing leaves open about an entry. */
export type ListingDoubt =
  /** It lacks these fields, which are '' and 0 in the object: HEAD says what they are. */
  | { readonly about: 'fields'; readonly lacks: readonly ListedField[] }
  /** `listed` may stand for each of these keys, and asking the store did not tell which. `key` is the likeliest. */
  | { readonly about: 'spelling'; readonly listed: string; readonly spellings: readonly string[] }
  /** The key was listed before. */
  | { readonly about: 'repeated' };

export type ListedField = 'Size' | 'ETag' | 'LastModified';

export interface ListPage {
  readonly objects: readonly ListedObject[];
  /** With a delimiter: the common prefixes. */
  readonly prefixes: readonly string[];
  /** Token of the next page; undefined where this was the last one. */
  readonly next: string | undefined;
  /** If it was requested, the store supports it and the page is not empty. */
  readonly raw?: RawObjects;
}

/**
 * At least one object of a listing, as the store encoded it: lets a caller skip objects whose bytes it has seen before.
 * Offsets are into `text`, between two objects.
 */
export interface RawObjects {
  /** One character a byte. */
  readonly text: string;
  /** How keys are spelled, where that is not the usual way: part of what was seen. */
  readonly spelling?: string;
  /** No key has a character in which the orders of UTF-8 and UTF-16 differ: none from U+D800 on. */
  readonly inBothOrders?: true;
  /** The last one's key. Throws StoreError `protocol` where it has none. */
  readonly last: string;
  /** The offset after the last object whose key is not above `key`, if they are in order; else any offset. */
  endOf(key: string): number;
  slice(from: number, to: number): RawObjects;
  /** Throws StoreError if an object has no key. */
  objects(): ListedObject[];
}

export interface ReadOptions {
  readonly versionId?: string;
  /** ETag that the object must have, else `precondition`. */
  readonly ifMatch?: string;
}

export interface GetOptions extends ReadOptions {
  /** The head has all attributes, also where the store's reads do not answer with them: it is asked for them then. */
  readonly attributes?: boolean;
  /** An object of at most so many bytes may be read completely before `get` returns. */
  readonly atOnce?: number;
  /**
   * Bytes that the object has by its listing or the manifest. Where the answer says nothing else, or has no length, other
   * ways of asking for the stored bytes are tried; a body without a length must have so many, else it errors with `recoded`.
   */
  readonly size?: number;
  readonly range?: ByteRange;
}

/** Both ends inclusive, as HTTP has it. */
export interface ByteRange {
  readonly first: number;
  readonly last: number;
}

/** What travels with an object besides its bytes. User metadata names are lower case. */
export interface Attributes {
  readonly contentType?: string;
  readonly contentEncoding?: string;
  readonly contentDisposition?: string;
  readonly contentLanguage?: string;
  readonly cacheControl?: string;
  /** As the HTTP header has it. */
  readonly expires?: string;
  readonly metadata?: Readonly<Record<string, string>>;
}

export type Tags = Readonly<Record<string, string>>;

export interface ObjectHead extends Proofs {
  readonly size: number;
  readonly etag: string;
  /** Undefined where the store does not say. */
  readonly modified: number | undefined;
  readonly attributes: Attributes;
  readonly versionId?: string;
  readonly storageClass?: string;
  /** Of an archived object: a thaw is in progress, or it is readable for a while. */
  readonly thaw?: 'going-on' | 'done';
  /** The number of tags, if the store says so. */
  readonly tagCount?: number;
  /** Entries of the user metadata that the answer leaves out, since they cannot stand in a header (x-amz-missing-meta). */
  readonly missingMetadata?: number;
  /** This store counts tags, and counted none that the caller may read. */
  readonly untagged?: true;
}

export interface ObjectBody {
  /** `size` is that of the whole object, also for a range. */
  readonly head: ObjectHead;
  readonly stream: AsyncIterable<Uint8Array>;
  /** Releases the connection without reading the rest. */
  destroy(): void;
}

/** Bytes to write: in memory, or a stream of exactly `length` bytes that is read once. */
export type Payload =
  Uint8Array | HashedBytes | { readonly stream: AsyncIterable<Uint8Array>; readonly length: number };

/** Bytes whose hashes are known, in hex: the one that `dialect.bodyHash` names is always there. */
export interface HashedBytes {
  readonly bytes: Uint8Array;
  readonly length: number;
  readonly sha256: string;
  readonly md5?: string;
}

export interface Conditions {
  /** The present object must have this ETag. */
  readonly ifMatch?: string;
  /** The object must not exist. */
  readonly ifAbsent?: boolean;
}

export interface WriteOptions extends Conditions {
  readonly attributes?: Attributes;
  /** What the original has, or may have, and could not be read of it: never sent, only counted. */
  readonly unread?: readonly {
    readonly attribute: 'tags' | 'unread tags' | 'metadata';
    readonly reason: string;
  }[];
  readonly tags?: Tags;
  readonly storageClass?: string;
  readonly lock?: WriteLock;
}

/** The version that is written cannot be deleted before `until`, wall ms by the store's clock. S3 alone. */
export interface WriteLock {
  readonly mode: 'governance' | 'compliance';
  readonly until: number;
}

export interface CopySource {
  readonly place: Place;
  readonly key: string;
  readonly versionId?: string;
  /** The pin: ETag that the source must have. */
  readonly ifMatch?: string;
  /** Of the content, hex: for a store that compares it as it copies. */
  readonly md5?: string;
  /** Where the target's own credentials do not let it read the source. */
  readonly grant?: (signal?: AbortSignal) => Promise<ReadGrant>;
  /**
   * Of a source that speaks another API: what the copy is written with, since the target takes nothing but bytes from
   * there. Throws `precondition` where the source is not the pinned one (any more).
   */
  readonly describe?: (signal?: AbortSignal) => Promise<WriteOptions & { readonly size: number }>;
}

/** A right to read one object for a while. Held in memory alone: never logged, never stored. */
export interface ReadGrant {
  readonly url: string;
  /** Value of an Authorization header. */
  readonly authorization?: string;
}

export interface CopyOptions extends Conditions {
  readonly storageClass?: string;
  readonly lock?: WriteLock;
  /** For a store whose copies take several requests: where to go on from, and what to keep after each of them. */
  readonly resume?: CopyResume;
}

export interface CopyResume {
  readonly token?: string;
  keep(token: string): Promise<void>;
  /** True once no further request may be begun: the copy then rejects with CopyStopped. */
  stopped(): boolean;
}

export interface DeleteOptions {
  readonly versionId?: string;
  readonly ifMatch?: string;
  /** Asks to delete it in spite of a lock of mode `governance`. Only a probe does, of a version of its own. */
  readonly bypass?: true;
}

export interface RetainOptions {
  readonly versionId?: string;
}

export interface ThawOptions extends ThawRequest {
  readonly versionId?: string;
}

export interface StoredName {
  readonly key: string;
  readonly versionId?: string;
}

export interface DeleteFailure extends StoredName {
  readonly code: StoreErrorCode;
  /** The store's own code, for messages. */
  readonly providerCode?: string;
  readonly message: string;
}

export interface Written extends Proofs {
  readonly etag: string;
  readonly versionId?: string;
}

export interface UploadName {
  readonly key: string;
  readonly uploadId: string;
}

export interface Part extends Proofs {
  readonly number: number;
  readonly etag: string;
  readonly size: number;
}

export interface PendingUpload extends UploadName {
  readonly initiated: number;
  /** It lies in this program's own state, where nobody else begins uploads. */
  readonly own?: true;
}

export type Versioning = 'enabled' | 'suspended' | 'off';

/** Whether objects can be locked against deletion, and the default retention. */
export interface ObjectLock {
  readonly enabled: boolean;
  readonly retention?: { readonly mode: string; readonly days?: number; readonly years?: number };
  /** Days for which the bucket keeps, and bills, what was deleted or overwritten (GCS: soft delete). */
  readonly deletedDays?: number;
}

export interface ObjectVersion extends Proofs {
  readonly key: string;
  readonly versionId: string;
  readonly latest: boolean;
  readonly deleteMarker: boolean;
  readonly size: number;
  readonly etag: string;
  readonly modified: number;
}

/** The operations that change a bucket, for wrappers that fence, count or refuse writes. */
export const MUTATIONS = [
  'put',
  'upload',
  'copy',
  'delete',
  'deleteMany',
  'thaw',
  'retain',
  'createUpload',
  'uploadPart',
  'copyPart',
  'completeUpload',
  'abortUpload',
] as const satisfies readonly (keyof Store)[];

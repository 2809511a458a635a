/**
 * The keys by which objects of cold are encrypted and opened, as every floor carries them: only src/encryption knows age.
 * The format is https://c2sp.org/age: a header, 16 bytes of nonce, and chunks of 64 KiB.
 */
export interface ObjectKeys {
  /** Encrypts what is written; undefined for a command that writes no objects, or writes them as they are. */
  readonly recipients?: ObjectSealer;
  /** Opens what is read; undefined where no identity was given. */
  readonly identities?: ObjectOpener;
  /** What stands for a key in the names of objects, hex of 32 bytes; undefined where names are clear. */
  readonly hide?: (key: string) => string;
}

export interface ObjectSealer {
  /** Fingerprints of the recipients, sorted. */
  readonly fingerprints: readonly string[];
  /** Bytes before the first chunk, the same in every file for these recipients. */
  readonly headBytes: number;
  /** A later run can go on with an upload of this one. */
  readonly resumes: boolean;
  /** A new key, for one try at one content. */
  newFile(): Promise<SealedFile>;
  /** A new key, for the parts of one upload; `derived` is what a later run finds it by, where there is a `resume-secret`. */
  newUpload(content: ResumedContent): Promise<{ readonly file: SealedFile; readonly derived?: DerivedKey }>;
  /** True where this run has the `resume-secret` that the key of the upload was derived from. */
  canResume(derived: DerivedKey, content: ResumedContent): boolean;
  /** The key of an upload that an earlier run began; undefined where `canResume` is false. */
  resumed(derived: DerivedKey, content: ResumedContent): Promise<SealedFile | undefined>;
}

/** How a later run finds the key of an upload again. Both are hex of 32 bytes. */
export interface DerivedKey {
  readonly salt: string;
  /** Follows from the key: another secret derives another key without noticing, and parts under two keys open with neither. */
  readonly check: string;
}

/** What a content is, for the key of its upload: another content has another key. */
export interface ResumedContent {
  readonly path: string;
  readonly etag: string;
  readonly size: number;
}

/** One file key, in use. Equal chunks of one index are equal: never give it two contents for one place. */
export interface SealedFile {
  /** Header and nonce. */
  readonly head: Uint8Array;
  /** Whole chunks, and for the end of the content the rest, from chunk number `first` on. */
  encrypt(plain: Uint8Array, first: number, last: boolean): Uint8Array;
}

export interface ObjectOpener {
  /** Fingerprints of the recipients that these identities are of. */
  fingerprints(): Promise<readonly string[]>;
  /** Each identity by itself. */
  alone(): readonly ObjectOpener[];
  /** Reads the beginning of a file. `more`: not all of the header is there. */
  open(head: Uint8Array): Promise<OpenedHead>;
}

export type OpenedHead =
  | { readonly kind: 'more' }
  | { readonly kind: 'refused'; readonly reason: 'damaged' | 'no-identity'; readonly message: string }
  | { readonly kind: 'opened'; readonly file: OpenedFile };

export interface OpenedFile {
  /** Bytes before the first chunk. */
  readonly headBytes: number;
  /** Whole chunks, and at the end of the content the rest. Undefined where they are not what was encrypted. */
  decrypt(stored: Uint8Array, first: number, last: boolean): Uint8Array | undefined;
}

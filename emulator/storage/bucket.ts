import { randomBytes } from 'node:crypto';
import {
  S3_BEHAVIOUR,
  type Behaviour,
  type BucketConfig,
  type GoogleBucketConfig,
  type Retention,
  type VersioningStatus,
} from '../config.ts';
import { Quirks } from '../quirks/quirks.ts';
import type { BlobFacts } from './blob-facts.ts';
import type { Blobs, Content } from './content.ts';
import { OrderedKeys, byteString, fromByteString } from './ordered-keys.ts';

/** The version id of what was written while versioning was not enabled. */
export const NULL_VERSION = 'null';

/** What an object or an unfinished upload carries besides its bytes. */
export interface Attributes {
  /** System headers as they were sent, lower case: content-type, cache-control, … */
  readonly headers: Readonly<Record<string, string>>;
  /** User metadata, names in lower case without `x-amz-meta-`. */
  readonly metadata: Readonly<Record<string, string>>;
  readonly tags: readonly Tag[];
  readonly storageClass: string;
}

export type Tag = readonly [name: string, value: string];

export interface Checksum {
  /** `crc32`, `sha256`, …: what comes after `x-amz-checksum-`. */
  readonly algorithm: string;
  readonly value: string;
  readonly type: 'FULL_OBJECT' | 'COMPOSITE';
}

export interface NewObject {
  readonly attributes: Attributes;
  readonly content: Content;
  readonly etag: string;
  readonly checksum?: Checksum;
  /** Of this version; the bucket's default where it has none. */
  readonly retention?: Lock;
  /** MD5 of the bytes where it is known, also where the ETag is something else. */
  readonly md5?: string;
  /** CRC32C of the bytes, base64 of its four bytes, where it is known. */
  readonly crc32c?: string;
  /** How many parts Google's compose made the object of; nothing for one that was written whole. */
  readonly componentCount?: number;
  readonly holds?: Holds;
  readonly blob?: BlobFacts;
}

/** What keeps an object until it is released, on Google Cloud Storage. */
export interface Holds {
  readonly temporary: boolean;
  readonly eventBased: boolean;
}

export interface StoredObject extends NewObject {
  readonly kind: 'object';
  readonly key: string;
  readonly versionId: string;
  /** Google's name of the version: microseconds since the epoch, each one greater than the last of its bucket. */
  readonly generation: number;
  /** Counts the changes of what the version carries besides its bytes; 1 for a new one. */
  readonly metageneration: number;
  /** ms since the epoch of the last such change. */
  readonly updated: number;
  /** ms since the epoch, whole seconds as S3 keeps them. */
  readonly modified: number;
  /** Archived and asked for: when it can be read, and until when; ms since the epoch. */
  readonly thaw?: { readonly from: number; readonly until: number };
  /** Object Lock: the version cannot be deleted before `until`, ms since the epoch. */
  readonly retention?: Lock;
}

/** Of one version; `until` is ms since the epoch. */
export interface Lock {
  readonly mode: 'GOVERNANCE' | 'COMPLIANCE';
  readonly until: number;
}

export interface DeleteMarker {
  readonly kind: 'marker';
  readonly key: string;
  readonly versionId: string;
  readonly modified: number;
}

export type Version = StoredObject | DeleteMarker;

type Amendment = Partial<
  Pick<
    StoredObject,
    | 'attributes'
    | 'content'
    | 'thaw'
    | 'blob'
    | 'etag'
    | 'md5'
    | 'modified'
    | 'retention'
    | 'holds'
    | 'crc32c'
  >
>;

/** Called after each change of a key with all its versions, newest first. */
export type KeyListener = (bucket: Bucket, key: string, versions: readonly Version[]) => void;

/** One bucket: the versions of its keys, in key order. Every change happens at once: callers need no locks. */
export class Bucket {
  readonly id: string;
  readonly name: string;
  readonly provider: string;
  readonly storageType: 'S3' | 'GCS' | 'BLOB';
  readonly region: string;
  readonly account: string | undefined;
  readonly hierarchical: boolean;
  readonly readableBy: readonly string[];
  readonly writableBy: readonly string[];
  /** What only Google's API shows and heeds. */
  google: GoogleBucketConfig;
  readonly requesterPays: boolean;
  readonly objectLock: boolean;
  defaultRetention: Retention | undefined;
  readonly created: number;
  versioning: VersioningStatus;
  readonly #blobs: Blobs;
  readonly #clock: () => number;
  readonly #changed: KeyListener;
  readonly #keys = new OrderedKeys();
  readonly #versions = new Map<string, Version[]>();
  /** The keys by their UTF-16 units, as Azure lists them; made when a listing first asks. */
  #utf16: OrderedKeys | undefined;
  #sizeChange = 0;
  #lastGeneration = 0;
  #ownBehaviour: Behaviour;
  #quirks = Quirks.NONE;
  #behaviour: Behaviour;

  constructor(
    config: BucketConfig,
    common: { readonly behaviour: Partial<Behaviour>; readonly quirks: Quirks },
    surroundings: { blobs: Blobs; clock: () => number; changed: KeyListener },
  ) {
    this.id = config.id ?? config.name;
    this.name = config.name;
    this.provider = config.provider;
    this.storageType = config.storageType;
    this.region = config.region ?? 'us-east-1';
    this.account = config.account;
    this.hierarchical = config.hierarchical ?? false;
    this.readableBy = config.readableBy ?? [];
    this.writableBy = config.writableBy ?? [];
    this.google = config.google ?? {};
    this.requesterPays = config.requesterPays ?? false;
    this.defaultRetention = config.defaultRetention;
    this.objectLock = config.objectLock ?? config.defaultRetention !== undefined;
    this.#ownBehaviour = { ...S3_BEHAVIOUR, ...common.behaviour, ...config.behaviour };
    this.#behaviour = this.#ownBehaviour;
    this.quirks = common.quirks.with(Quirks.parse(config.quirks ?? []));
    this.versioning = config.versioning ?? (this.objectLock ? 'enabled' : 'off');
    this.#blobs = surroundings.blobs;
    this.#clock = surroundings.clock;
    this.#changed = surroundings.changed;
    this.created = this.#now();
  }

  get quirks(): Quirks {
    return this.#quirks;
  }

  set quirks(quirks: Quirks) {
    this.#quirks = quirks;
    this.#behaviour = quirks.behaviour(this.#ownBehaviour);
  }

  /** Deviations from S3, quirks included. */
  get behaviour(): Behaviour {
    return this.#behaviour;
  }

  changeBehaviour(change: Partial<Behaviour>): void {
    this.#ownBehaviour = { ...this.#ownBehaviour, ...change };
    this.#behaviour = this.#quirks.behaviour(this.#ownBehaviour);
  }

  get isEmpty(): boolean {
    return this.#versions.size === 0;
  }

  /** The newest version of a key: an object, a delete marker, or nothing. */
  current(key: string): Version | undefined {
    return this.#versions.get(key)?.[0];
  }

  /** The newest version if that is an object. */
  currentObject(key: string): StoredObject | undefined {
    const version = this.current(key);
    return version?.kind === 'object' ? version : undefined;
  }

  find(key: string, versionId: string): Version | undefined {
    return this.#versions.get(key)?.find((version) => version.versionId === versionId);
  }

  versions(key: string): readonly Version[] {
    return this.#versions.get(key) ?? [];
  }

  /** Makes `object` the current version of `key`. */
  put(key: string, object: NewObject): StoredObject {
    const stored: StoredObject = {
      ...object,
      kind: 'object',
      key,
      versionId: this.#nextVersionId(),
      generation: this.#nextGeneration(),
      metageneration: 1,
      updated: this.#clock(),
      modified: this.#now(),
      ...(this.defaultRetention !== undefined &&
        object.retention === undefined && {
          retention: {
            mode: this.defaultRetention.mode,
            until: this.#clock() + this.defaultRetention.days * 86_400_000,
          },
        }),
    };
    this.#push(key, stored);
    return stored;
  }

  /** A delete without a version id: a marker where versioning was ever enabled, else the object goes. */
  delete(key: string): DeleteMarker | undefined {
    if (this.versioning === 'off') {
      this.remove(key, NULL_VERSION);
      return undefined;
    }
    const marker: DeleteMarker = {
      kind: 'marker',
      key,
      versionId: this.#nextVersionId(),
      modified: this.#now(),
    };
    this.#push(key, marker);
    return marker;
  }

  /** Deletes one version for good. */
  remove(key: string, versionId: string): Version | undefined {
    const versions = this.#versions.get(key);
    const index = versions?.findIndex((version) => version.versionId === versionId) ?? -1;
    const removed = versions?.[index];
    if (!versions || !removed) return undefined;
    versions.splice(index, 1);
    this.#forget(removed);
    if (versions.length === 0) {
      this.#versions.delete(key);
      this.#keys.delete(byteString(key));
      this.#utf16?.delete(this.utf16Place(key));
    }
    this.#changed(this, key, versions);
    return removed;
  }

  /** Changes what is stored about a version without making a new one: its tags, a thaw, or (corruption) its bytes. */
  amend(version: StoredObject, change: Amendment): StoredObject {
    const versions = this.#versions.get(version.key);
    const index = versions?.indexOf(version) ?? -1;
    if (!versions || index < 0) return version;
    const changesMetadata = change.attributes !== undefined || change.holds !== undefined;
    const amended = {
      ...version,
      ...change,
      ...(changesMetadata && { metageneration: version.metageneration + 1, updated: this.#clock() }),
    };
    this.#remember(amended);
    this.#forget(version);
    versions[index] = amended;
    this.#changed(this, version.key, versions);
    return amended;
  }

  /** Takes over what an earlier process stored. */
  load(key: string, versions: readonly Version[]): void {
    for (const version of versions) if (version.kind === 'object') this.#blobs.retain(version.content);
    this.#keys.add(byteString(key));
    this.#utf16?.add(this.utf16Place(key));
    // The oldest first, so that generations rise where an earlier release recorded none.
    const loaded = [...versions].reverse().map((version) => this.#withGeneration(version));
    this.#versions.set(key, loaded.reverse());
  }

  /** Keys at or after a byte string, in S3's order, those with only delete markers too. */
  *keysFrom(start: string): Generator<{ bytes: string; key: string }> {
    for (const bytes of this.#keys.from(start)) yield { bytes, key: fromByteString(bytes) };
  }

  /** Keys at or after a place in Azure's order, those with only delete markers too. */
  *keysFromUtf16(start: string): Generator<string> {
    if (!this.#utf16) {
      this.#utf16 = new OrderedKeys();
      for (const key of this.#versions.keys()) this.#utf16.add(this.utf16Place(key));
    }
    for (const place of this.#utf16.from(start))
      yield this.hierarchical ? place.replaceAll('\0', '/') : place;
  }

  /** What Azure sorts a key by: its UTF-16 units; with a hierarchical namespace a slash comes before all else. */
  utf16Place(key: string): string {
    return this.hierarchical ? key.replaceAll('/', '\0') : key;
  }

  /** The first key at or after a byte string. */
  keyAtOrAfter(start: string): { bytes: string; key: string } | undefined {
    const bytes = this.#keys.atOrAfter(start);
    return bytes === undefined ? undefined : { bytes, key: fromByteString(bytes) };
  }

  /** Bytes gained (or lost) since this was last asked, for the platform's statistics. */
  takeSizeChange(): number {
    const change = this.#sizeChange;
    this.#sizeChange = 0;
    return change;
  }

  #push(key: string, version: Version): void {
    let versions = this.#versions.get(key);
    if (!versions) {
      versions = [];
      this.#versions.set(key, versions);
      this.#keys.add(byteString(key));
      this.#utf16?.add(this.utf16Place(key));
    }
    // The new content is retained before the old one is released: they may share a blob (copy onto itself).
    if (version.kind === 'object') this.#remember(version);
    if (version.versionId === NULL_VERSION) {
      const old = versions.findIndex((other) => other.versionId === NULL_VERSION);
      const replaced = versions[old];
      if (replaced) {
        versions.splice(old, 1);
        this.#forget(replaced);
      }
    }
    versions.unshift(version);
    this.#changed(this, key, versions);
  }

  #remember(object: StoredObject): void {
    this.#blobs.retain(object.content);
    this.#sizeChange += object.content.size;
  }

  #forget(version: Version): void {
    if (version.kind !== 'object') return;
    this.#blobs.release(version.content);
    this.#sizeChange -= version.content.size;
  }

  /** A version as it was recorded, perhaps by a release that knew no generations. */
  #withGeneration(version: Version): Version {
    if (version.kind !== 'object') return version;
    const recorded: Partial<StoredObject> = version;
    const generation = recorded.generation ?? this.#nextGeneration(version.modified);
    this.#lastGeneration = Math.max(this.#lastGeneration, generation);
    const { metageneration = 1, updated = version.modified } = recorded;
    return { ...version, generation, metageneration, updated };
  }

  #nextGeneration(at = this.#clock()): number {
    this.#lastGeneration = Math.max(this.#lastGeneration + 1, Math.floor(at) * 1000);
    return this.#lastGeneration;
  }

  #nextVersionId(): string {
    return this.versioning === 'enabled' ? randomBytes(24).toString('base64url') : NULL_VERSION;
  }

  #now(): number {
    return Math.floor(this.#clock() / 1000) * 1000;
  }
}

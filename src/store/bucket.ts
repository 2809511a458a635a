import type { Anchors } from '../core/anchor/anchors.ts';
import type { Clock } from '../core/clock.ts';
import { defined } from '../core/defined.ts';
import { keyLength } from '../core/keys.ts';
import { placeUrl } from '../core/place.ts';
import type { ObjectKeys } from '../core/encryption/object-keys.ts';
import type { StateCipher } from '../core/encryption/state-cipher.ts';
import type { StateKeys } from '../core/signing/state-keys.ts';
import { isStoreError } from './errors.ts';
import type { CopySource, ObjectHead, Place, ReadOptions, Store } from './contract.ts';

/** A store below a prefix: hot, cold or `to` as the user named it. A key without the prefix is a `path`. */
export class Bucket {
  readonly store: Store;
  /** Empty, or ends with `/`. */
  readonly prefix: string;

  /** How state in it is signed; undefined where it is not. */
  readonly stateKeys: StateKeys | undefined;

  /** What was committed to it last, as it is kept elsewhere; undefined where it is not. */
  readonly anchors: Anchors | undefined;

  /** How its objects are encrypted and opened; undefined where they are stored as they are. */
  readonly objectKeys: ObjectKeys | undefined;
  /** How state in it is encrypted; undefined where it is in clear. */
  readonly stateCipher: StateCipher | undefined;

  constructor(
    store: Store,
    prefix: string,
    stateKeys?: StateKeys,
    anchors?: Anchors,
    stateCipher?: StateCipher,
    objectKeys?: ObjectKeys,
  ) {
    this.store = store;
    this.prefix = prefix;
    this.stateKeys = stateKeys;
    this.anchors = anchors;
    this.stateCipher = stateCipher;
    this.objectKeys = objectKeys;
  }

  /** What stands for a key in the names of its objects, where those show nothing of it. */
  get hideKey(): StateCipher['hide'] | undefined {
    return this.stateCipher?.hide;
  }

  get place(): Place {
    return this.store.place;
  }

  /**
   * Wall time by the store's clock, whole ms since the epoch, as its last answer showed it. All times that several runs
   * compare (leases, holds, restore points) are the store's: runners disagree, and the store is one.
   */
  now(clock: Clock): number {
    // The learned offset is a mean: fractions of a millisecond have no place in state.
    return Math.round(clock.now() + this.store.clockOffset());
  }

  /** The longest path that makes a key here, in bytes of UTF-8. */
  get maxPathBytes(): number {
    return this.store.dialect.limits.keyBytes - keyLength(this.prefix);
  }

  /** The key in the bucket. */
  key(path: string): string {
    return this.prefix + path;
  }

  /** As the source of a server-side copy, pinned to `etag`. */
  source(path: string, etag: string, versionId?: string, md5?: string): CopySource {
    const { store } = this;
    const key = this.key(path);
    const granted = versionId ?? (store.dialect.pinsNameVersions === true ? etag : undefined);
    const grant = store.grantRead?.bind(store, key, granted);
    return { place: store.place, key, ifMatch: etag, ...defined({ versionId, md5, grant }) };
  }

  /** The object at the path; undefined if there is none. */
  async headIfPresent(
    path: string,
    signal: AbortSignal | undefined,
    options: ReadOptions = {},
  ): Promise<ObjectHead | undefined> {
    try {
      return await this.store.head(this.key(path), options, signal);
    } catch (error) {
      if (isStoreError(error, 'not-found')) return undefined;
      throw error;
    }
  }

  /** For messages: `s3://bucket/prefix`. */
  toString(): string {
    return placeUrl({ ...this.place, prefix: this.prefix });
  }
}

import type { Proofs } from '../evidence.ts';
import type { Attributes, Part, Tags, Versioning, WriteOptions } from '../contract.ts';

/** Below zero, zero or above it, as Array.sort wants it. */
export type CompareKeys = (a: string, b: string) => number;

export interface StoredObject {
  readonly bytes: Uint8Array;
  readonly etag: string;
  readonly modified: number;
  readonly attributes: Attributes;
  readonly tags: Tags;
  readonly versionId: string;
  readonly storageClass?: string;
  readonly proofs?: Proofs;
}

export interface Upload {
  readonly key: string;
  readonly options: WriteOptions;
  readonly initiated: number;
  readonly parts: Map<number, { readonly bytes: Uint8Array; readonly part: Part }>;
}

/** What a bucket holds: every version of every key, the newest last; undefined stands for a delete marker. */
export class MemoryBucket {
  readonly versioning: Versioning;
  /** The order of its listing. */
  readonly compare: CompareKeys;
  readonly objects = new Map<string, StoredObject[]>();
  readonly uploads = new Map<string, Upload>();
  readonly #sorted: string[] = [];

  constructor(versioning: Versioning, compare: CompareKeys) {
    this.versioning = versioning;
    this.compare = compare;
  }

  /** In the order of the listing, as they are now. */
  keys(): readonly string[] {
    return [...this.#sorted];
  }

  /** The same, and changing with the bucket: for a caller that is done before anything is written. */
  get sorted(): readonly string[] {
    return this.#sorted;
  }

  current(key: string): StoredObject | undefined {
    return this.objects.get(key)?.at(-1);
  }

  write(key: string, object: StoredObject): void {
    const present = this.objects.get(key);
    if (present === undefined) this.#sorted.splice(firstAfter(this.#sorted, key, this.compare), 0, key);
    this.objects.set(key, this.versioning === 'enabled' ? [...(present ?? []), object] : [object]);
  }

  remove(key: string, versionId: string | undefined): void {
    const present = this.objects.get(key);
    if (present === undefined) return;
    const kept = versionId === undefined ? [] : present.filter((o) => o.versionId !== versionId);
    if (kept.length > 0) this.objects.set(key, kept);
    else {
      this.objects.delete(key);
      this.#sorted.splice(firstAfter(this.#sorted, key, this.compare), 1);
    }
  }
}

/** Index of the first key that is not before `from`. */
export function firstAfter(keys: readonly string[], from: string, compare: CompareKeys): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compare(keys[middle] ?? '', from) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

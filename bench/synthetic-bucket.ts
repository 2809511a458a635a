import { createHash } from 'node:crypto';
import type { SyntheticKeys } from './synthetic-keys.ts';
import { SyntheticRows } from './synthetic-listing.ts';
import type { Cursor, Row, Rows } from './synthetic-listing.ts';

/** An answer that is not a success. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string) {
    super(code);
    this.name = 'Refusal';
    this.status = status;
    this.code = code;
  }
}

/** An object as HEAD shows it; `bytes` only where it was really stored. */
export interface Stored {
  readonly size: number;
  readonly etag: string;
  readonly modified: number;
  readonly bytes?: Uint8Array;
  /** Of what was really stored: tags in Azure, metadata in GCS. Copies carry them along. */
  readonly labels?: Readonly<Record<string, string>>;
  /** The place of this write among all of them; absent for what exists only as arithmetic. */
  readonly serial?: number;
}

export interface Conditions {
  readonly ifMatch: string | undefined;
  readonly ifNoneMatch: string | undefined;
}

/** Hot: every synthetic object in the content that it has in the present epoch. It is never written. */
export class HotBucket {
  readonly #keys: SyntheticKeys;
  epoch = 0;

  constructor(keys: SyntheticKeys) {
    this.#keys = keys;
  }

  get sources(): readonly Rows[] {
    return [new SyntheticRows(this.#keys, (index) => this.#keys.version(index, this.epoch))];
  }

  find(key: string): Stored | undefined {
    const index = this.#keys.indexOf(key);
    return index === undefined
      ? undefined
      : contentOf(this.#keys, index, this.#keys.version(index, this.epoch));
  }
}

/**
 * Cold: what was put is stored for real; of a synthetic object's copy under its own key only the version is
 * noted, two bytes each, so that ten million of them cost next to nothing.
 */
export class ColdBucket implements Rows {
  readonly #keys: SyntheticKeys;
  /** Version + 1 of each mirrored object; 0 where it is not there. */
  readonly #mirrored: Uint16Array;
  readonly #stored = new Map<string, Stored>();
  /** The keys of `#stored`, sorted; undefined where it must be sorted again. */
  #sorted: readonly string[] | undefined;
  /** Another one after every change. */
  revision = 0;
  #writes = 0;

  constructor(keys: SyntheticKeys) {
    this.#keys = keys;
    this.#mirrored = new Uint16Array(keys.count);
  }

  get sources(): readonly Rows[] {
    return [this, new SyntheticRows(this.#keys, (index) => (this.#mirrored[index] ?? 0) - 1)];
  }

  find(key: string): Stored | undefined {
    const index = this.#keys.indexOf(key);
    if (index === undefined) return this.#stored.get(key);
    const version = (this.#mirrored[index] ?? 0) - 1;
    return version < 0 ? this.#stored.get(key) : contentOf(this.#keys, index, version);
  }

  put(key: string, bytes: Uint8Array, etag = md5(bytes), labels: Stored['labels'] = {}): string {
    this.#put(key, { size: bytes.length, etag, modified: Date.now(), bytes, labels });
    return etag;
  }

  /** Takes `source` over as `key`; a synthetic object of hot under its own key becomes a note. */
  copy(source: Stored, key: string, epoch: number): void {
    this.revision++;
    const index = this.#keys.indexOf(key);
    const version = index === undefined ? 0 : this.#keys.version(index, epoch);
    if (index !== undefined && source.etag === this.#keys.etag(index, version))
      this.#mirrored[index] = version + 1;
    else this.#put(key, { ...source, modified: Date.now() });
  }

  delete(key: string): void {
    this.revision++;
    const index = this.#keys.indexOf(key);
    if (index !== undefined) this.#mirrored[index] = 0;
    if (this.#stored.delete(key)) this.#sorted = undefined;
  }

  /** As though every object of hot had been copied in epoch 0. */
  mirrorAll(): void {
    this.revision++;
    this.#mirrored.fill(1);
  }

  empty(): void {
    this.revision++;
    this.#mirrored.fill(0);
    this.#stored.clear();
    this.#sorted = undefined;
  }

  seek(text: string): Cursor {
    const sorted = (this.#sorted ??= [...this.#stored.keys()].sort());
    let low = 0;
    for (let high = sorted.length; low < high;) {
      const middle = (low + high) >>> 1;
      if ((sorted[middle] ?? '') < text) low = middle + 1;
      else high = middle;
    }
    const row = (): Row => {
      const key = sorted[low] ?? '';
      return { key, ...(this.#stored.get(key) ?? { size: 0, etag: '', modified: 0 }) };
    };
    return {
      get key() {
        return sorted[low];
      },
      row,
      next: () => {
        low++;
      },
    };
  }

  #put(key: string, stored: Stored): void {
    this.revision++;
    if (!this.#stored.has(key)) this.#sorted = undefined;
    this.#stored.set(key, { ...stored, serial: ++this.#writes });
    const index = this.#keys.indexOf(key);
    if (index !== undefined) this.#mirrored[index] = 0;
  }
}

/** Throws where a conditional request must not be carried out. */
export function checkConditions(present: Stored | undefined, { ifMatch, ifNoneMatch }: Conditions): void {
  if (ifMatch !== undefined && present === undefined) throw new Refusal(404, 'NoSuchKey');
  if (ifMatch !== undefined && present?.etag !== bare(ifMatch)) throw new Refusal(412, 'PreconditionFailed');
  if (ifNoneMatch === '*' && present !== undefined) throw new Refusal(412, 'PreconditionFailed');
}

export function bare(etag: string): string {
  return etag.replaceAll('"', '');
}

export function md5(bytes: Uint8Array): string {
  return createHash('md5').update(bytes).digest('hex');
}

function contentOf(keys: SyntheticKeys, index: number, version: number): Stored {
  return {
    size: keys.size(index, version),
    etag: keys.etag(index, version),
    modified: keys.modified(index, version),
  };
}

import type { Bucket } from '../../store/bucket.ts';
import { isArchive } from '../../store/dialect.ts';
import { isStoreError } from '../../store/errors.ts';
import { compareKeys } from '../../core/keys.ts';
import type { ListedObject, ObjectHead } from '../../store/contract.ts';
import type { RestoreStep } from './steps.ts';

/** Objects that must be thawed before they can be read. */
export interface Archived {
  objects: number;
  bytes: number;
  /** Of the objects: a thaw is going on. */
  thawing: number;
}

/** Requests in flight. */
const AT_ONCE = 32;
/** So many superseded versions without an archived one among them speak for all others. */
const ENOUGH = 1_000;

/**
 * Counts, before a restore begins, what cannot be read yet. Cold's listing tells the storage class of what lies
 * under its own key; archived objects, and versions that no listing shows, are asked for one by one. Of the latter
 * only the first thousand are where none of them is archived: it is a forecast, and the restore itself asks each.
 */
export class ArchivedCensus {
  readonly found: Archived = { objects: 0, bytes: 0, thawing: 0 };
  readonly #cold: Bucket;
  readonly #listed: AsyncIterator<readonly ListedObject[]>;
  readonly #signal: AbortSignal;
  #page: readonly ListedObject[] = [];
  #at = 0;
  #ended = false;
  #unlisted = 0;
  #unlistedArchived = false;

  /** `listing` is that of cold, in key order. */
  constructor(cold: Bucket, listing: AsyncIterable<readonly ListedObject[]>, signal: AbortSignal) {
    this.#cold = cold;
    this.#listed = listing[Symbol.asyncIterator]();
    this.#signal = signal;
  }

  /** Steps that are to be copied, in key order, also from one call to the next. */
  async take(steps: readonly RestoreStep[]): Promise<void> {
    const unconfirmed: RestoreStep[] = [];
    const unlisted: RestoreStep[] = [];
    for (const step of steps) {
      const { key, version } = step;
      const listed = version.cold.path === key ? await this.#listedAs(key) : undefined;
      if (listed?.etag !== version.cold.etag) unlisted.push(step);
      else if (isArchive(this.#cold.store.dialect, listed.storageClass)) unconfirmed.push(step);
    }
    await this.#ask(unconfirmed);
    for (let i = 0; i < unlisted.length; i += AT_ONCE) {
      if (this.#unlisted >= ENOUGH && !this.#unlistedArchived) break;
      const some = unlisted.slice(i, i + AT_ONCE);
      this.#unlisted += some.length;
      if (await this.#ask(some)) this.#unlistedArchived = true;
    }
  }

  async end(): Promise<void> {
    await this.#listed.return?.();
  }

  /** True where one of them is in an archive class, thawed or not. */
  async #ask(steps: readonly RestoreStep[]): Promise<boolean> {
    let any = false;
    for (let i = 0; i < steps.length; i += AT_ONCE) {
      const answers = await Promise.all(steps.slice(i, i + AT_ONCE).map((step) => this.#isArchived(step)));
      any ||= answers.includes(true);
    }
    return any;
  }

  async #listedAs(key: string): Promise<ListedObject | undefined> {
    for (;;) {
      const object = this.#page[this.#at];
      if (object !== undefined) {
        const order = compareKeys(object.key, key);
        if (order >= 0) return order === 0 ? object : undefined;
        this.#at++;
      } else {
        if (this.#ended) return undefined;
        const next = await this.#listed.next();
        this.#ended = next.done === true;
        this.#page = next.done === true ? [] : next.value;
        this.#at = 0;
      }
    }
  }

  async #isArchived({ version: { cold, size } }: RestoreStep): Promise<boolean> {
    const { path, versionId } = cold;
    let head: ObjectHead | undefined;
    try {
      head = await this.#cold.headIfPresent(path, this.#signal, versionId === undefined ? {} : { versionId });
    } catch (error) {
      if (!isStoreError(error, 'denied', 'unsupported')) throw error;
      return false; // its own turn will tell
    }
    if (!isArchive(this.#cold.store.dialect, head?.storageClass)) return false;
    if (head?.thaw === 'done') return true;
    this.found.objects++;
    this.found.bytes += size;
    if (head?.thaw === 'going-on') this.found.thawing++;
    return true;
  }
}

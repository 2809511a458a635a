import { isArchive } from '../../options/storing.ts';
import type { Bucket } from '../../store/bucket.ts';
import { isStoreError } from '../../store/errors.ts';
import { compareKeys } from '../../core/keys.ts';
import { mapConcurrent } from '../../core/semaphore.ts';
import type { ListedObject, ObjectHead } from '../../store/contract.ts';
import type { RestoreStep } from './steps.ts';

/** Objects that must be thawed before they can be read. */
export interface Archived {
  objects: number;
  bytes: number;
  /** Of the objects: a thaw is going on. */
  thawing: number;
}

const REQUESTS_AT_ONCE = 32;
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
      else if (isArchive(listed.storageClass)) unconfirmed.push(step);
    }
    await mapConcurrent(unconfirmed, REQUESTS_AT_ONCE, (step) => this.#isArchived(step));
    await mapConcurrent(unlisted, REQUESTS_AT_ONCE, async (step) => {
      if (this.#unlisted >= ENOUGH && !this.#unlistedArchived) return;
      this.#unlisted++;
      if (await this.#isArchived(step)) this.#unlistedArchived = true;
    });
  }

  async end(): Promise<void> {
    await this.#listed.return?.();
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

  /** True where it is in an archive class, thawed or not. */
  async #isArchived({ version: { cold, size } }: RestoreStep): Promise<boolean> {
    const { path, versionId } = cold;
    let head: ObjectHead | undefined;
    try {
      head = await this.#cold.headIfPresent(path, this.#signal, versionId === undefined ? {} : { versionId });
    } catch (error) {
      if (!isStoreError(error, 'denied', 'unsupported')) throw error;
      return false; // its own turn will tell
    }
    if (!isArchive(head?.storageClass)) return false;
    if (head?.thaw === 'done') return true;
    this.found.objects++;
    this.found.bytes += size;
    if (head?.thaw === 'going-on') this.found.thawing++;
    return true;
  }
}

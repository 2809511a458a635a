import type { Bucket } from '../../store/bucket.ts';
import { isArchive } from '../../store/dialect.ts';
import { KeyCursor } from '../../store/listing/cursor.ts';
import { mapConcurrent } from '../../core/semaphore.ts';
import type { ListedObject, ObjectHead } from '../../store/contract.ts';
import { holeOf } from '../../transfer/hole.ts';
import type { RestoreStep } from './steps.ts';

/** Objects that must be thawed before they can be read. */
export interface Archived {
  objects: number;
  bytes: number;
  /** Of the objects: a thaw is going on. */
  thawing: number;
}

/** Requests in flight. */
const REQUESTS_AT_ONCE = 32;
/** So many superseded versions without an archived one among them stand for all others. */
const SAMPLED_VERSIONS = 1_000;

/**
 * Counts, before a restore begins, what cannot be read yet. Cold's listing tells the storage class of objects
 * under their own keys; archived objects, and versions that no listing shows, are asked for one by one. Of the latter
 * only the first thousand are where none of them is archived: it is a forecast, and the restore itself asks each.
 */
export class ArchivedCensus {
  readonly archived: Archived = { objects: 0, bytes: 0, thawing: 0 };
  readonly #cold: Bucket;
  readonly #listed: KeyCursor<ListedObject>;
  readonly #signal: AbortSignal;
  #unlisted = 0;
  #unlistedArchived = false;

  /** `listing` is that of cold, in key order. */
  constructor(cold: Bucket, listing: AsyncIterable<readonly ListedObject[]>, signal: AbortSignal) {
    this.#cold = cold;
    this.#listed = new KeyCursor(listing, signal);
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
    await mapConcurrent(unconfirmed, REQUESTS_AT_ONCE, (step) => this.#isArchived(step));
    await mapConcurrent(unlisted, REQUESTS_AT_ONCE, async (step) => {
      if (this.#unlisted >= SAMPLED_VERSIONS && !this.#unlistedArchived) return;
      this.#unlisted++;
      if (await this.#isArchived(step)) this.#unlistedArchived = true;
    });
  }

  async end(): Promise<void> {
    await this.#listed.close();
  }

  async #listedAs(key: string): Promise<ListedObject | undefined> {
    const read = this.#listed.seek(key);
    if (read !== undefined) await read;
    return this.#listed.at(key);
  }

  /** True where it is in an archive class, thawed or not. */
  async #isArchived({ version: { cold, size } }: RestoreStep): Promise<boolean> {
    const { path, versionId } = cold;
    let head: ObjectHead | undefined;
    try {
      head = await this.#cold.headIfPresent(path, this.#signal, versionId === undefined ? {} : { versionId });
    } catch (error) {
      if (holeOf(error) === undefined) throw error;
      return false; // the restore itself asks again, and names the key
    }
    if (!isArchive(this.#cold.store.dialect, head?.storageClass)) return false;
    if (head?.thaw === 'done') return true;
    this.archived.objects++;
    this.archived.bytes += size;
    if (head?.thaw === 'going-on') this.archived.thawing++;
    return true;
  }
}

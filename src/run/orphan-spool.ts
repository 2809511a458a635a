import { defined } from '../core/defined.ts';
import { fromOldForm, isOldForm } from '../manifest/condemned.ts';
import type { CondemnedFile, CondemnedList, CondemnedRecord } from '../manifest/condemned.ts';
import type { Generation } from '../manifest/generation.ts';
import type { OrphanedObject } from '../manifest/journals/journal.ts';
import type { State } from '../manifest/state.ts';
import { Sorter } from '../store/listing/sorter.ts';

/** A stored object that a copy replaced, and its key. */
export interface OrphanOfKey extends OrphanedObject {
  readonly key: string;
}

const BUFFERED_ORPHANS = 5_000;

/**
 * The orphans of a run, on disk if there are many: in a bucket with versioning, each touched object leaves one.
 * `add` does not wait; errors of the disk are thrown to the reader.
 */
export class OrphanSpool {
  readonly #sorter = new Sorter();
  #buffered: OrphanOfKey[] = [];
  #added: Promise<void> = Promise.resolve();

  add(key: string, objects: readonly OrphanedObject[]): void {
    for (const { path, etag, versionId } of objects)
      this.#buffered.push({ key, path, etag, ...defined({ versionId }) });
    if (this.#buffered.length >= BUFFERED_ORPHANS) this.#flush();
  }

  /** All orphans, in batches, in key order. Throws what writing to disk threw. */
  async *sorted(): AsyncGenerator<readonly OrphanOfKey[]> {
    this.#flush();
    await this.#added;
    for await (const batch of this.#sorter.sorted())
      yield batch.map(({ line }) => JSON.parse(line) as OrphanOfKey);
  }

  async close(): Promise<void> {
    await this.#added.catch(() => undefined); // thrown by `sorted`
    await this.#sorter.close();
  }

  #flush(): void {
    const buffered = this.#buffered;
    if (buffered.length === 0) return;
    this.#buffered = [];
    this.#added = this.#added.then(async () => {
      for (const orphan of buffered) await this.#sorter.add(orphan.key, JSON.stringify(orphan));
    });
    this.#added.catch(() => undefined); // thrown by `sorted`
  }
}

/** Writes the orphans alone, condemned at `time`. */
export function writeOrphans(
  orphans: OrphanSpool,
  time: string,
  state: State,
  signal: AbortSignal,
): Promise<readonly CondemnedFile[]> {
  async function* records(): AsyncGenerator<readonly CondemnedRecord[]> {
    for await (const batch of orphans.sorted()) yield batch.map((object) => ({ ...object, since: time }));
  }
  return state.writeCondemned(records(), signal);
}

/**
 * What `base` had condemned, the orphans of this run (`more`: those of workers, written already), condemned at `time`. They go into a file of their own, so that
 * no existing file has to be read.
 */
export async function condemnOrphans(
  orphans: OrphanSpool,
  base: Generation | undefined,
  time: string,
  state: State,
  signal: AbortSignal,
  more: readonly CondemnedFile[] = [],
): Promise<CondemnedList> {
  const condemned = base?.condemned ?? { count: 0, files: [] };
  const old = isOldForm(condemned) ? fromOldForm(condemned) : [];
  async function* records(): AsyncGenerator<readonly CondemnedRecord[]> {
    if (old.length > 0) yield old;
    for await (const batch of orphans.sorted()) yield batch.map((object) => ({ ...object, since: time }));
  }
  const files = [
    ...(isOldForm(condemned) ? [] : condemned.files),
    ...(await state.writeCondemned(records(), signal)),
    ...more,
  ];
  return { count: files.reduce((sum, file) => sum + file.count, 0), files };
}

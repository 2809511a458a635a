import { defined } from '../core/defined.ts';
import { fromOldForm, isOldForm } from '../manifest/condemned.ts';
import type { CondemnedList, CondemnedRecord } from '../manifest/condemned.ts';
import type { Generation } from '../manifest/generation.ts';
import type { OrphanedObject } from '../manifest/journals/journal.ts';
import type { State } from '../manifest/state.ts';
import { Sorter } from '../store/listing/sorter.ts';

/** A stored object that a copy took the place of, and whose key it is. */
export interface LooseOf extends OrphanedObject {
  readonly key: string;
}

const HELD = 5_000;

/**
 * Takes what a run lets go of, on disk where it is much: on a bucket with versioning, each touched object leaves
 * one behind. `add` does not wait; what goes wrong with the disk is thrown by who reads.
 */
export class OrphanSpool {
  readonly #sorter = new Sorter();
  #held: LooseOf[] = [];
  #added: Promise<void> = Promise.resolve();

  add(key: string, objects: readonly OrphanedObject[]): void {
    for (const { path, etag, versionId } of objects)
      this.#held.push({ key, path, etag, ...defined({ versionId }) });
    if (this.#held.length >= HELD) this.#flush();
  }

  /** All of them, in batches, in the order of their keys. Throws what writing to disk threw. */
  async *sorted(): AsyncGenerator<readonly LooseOf[]> {
    this.#flush();
    await this.#added;
    for await (const batch of this.#sorter.sorted())
      yield batch.map(({ line }) => JSON.parse(line) as LooseOf);
  }

  async close(): Promise<void> {
    await this.#added.catch(() => undefined); // thrown by `sorted`
    await this.#sorter.close();
  }

  #flush(): void {
    const held = this.#held;
    if (held.length === 0) return;
    this.#held = [];
    this.#added = this.#added.then(async () => {
      for (const one of held) await this.#sorter.add(one.key, JSON.stringify(one));
    });
    this.#added.catch(() => undefined); // thrown by `sorted`
  }
}

/**
 * What was condemned before `base`, and what this run let go of at `time`: in a file of its own, so that nothing is
 * read for it.
 */
export async function condemnOrphans(
  orphans: OrphanSpool,
  base: Generation | undefined,
  time: string,
  state: State,
  signal: AbortSignal,
): Promise<CondemnedList> {
  const known = base?.condemned ?? { count: 0, files: [] };
  const old = isOldForm(known) ? fromOldForm(known) : [];
  async function* records(): AsyncGenerator<readonly CondemnedRecord[]> {
    if (old.length > 0) yield old;
    for await (const batch of orphans.sorted()) yield batch.map((object) => ({ ...object, since: time }));
  }
  const files = [
    ...(isOldForm(known) ? [] : known.files),
    ...(await state.writeCondemned(records(), signal)),
  ];
  return { count: files.reduce((sum, file) => sum + file.count, 0), files };
}

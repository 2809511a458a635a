import type { LooseObject } from '../manifest/journal.ts';
import { Sorter } from '../store/sorter.ts';

/** A stored object that a copy took the place of, and whose key it is. */
export interface LooseOf extends LooseObject {
  readonly key: string;
}

const HELD = 5_000;

/**
 * Takes what a run lets go of, on disk where it is much: on a bucket with versioning, each touched object leaves
 * one behind. `add` does not wait; what goes wrong with the disk is thrown by who reads.
 */
export class LooseSpool {
  readonly #sorter = new Sorter();
  #held: LooseOf[] = [];
  #added: Promise<void> = Promise.resolve();

  add(key: string, objects: readonly LooseObject[]): void {
    for (const { path, etag, versionId } of objects)
      this.#held.push({ key, path, etag, ...(versionId === undefined ? {} : { versionId }) });
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

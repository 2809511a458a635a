import { ClashFinder } from '../../../plan/folder/clashes.ts';
import { fileNameOf, folded, type FileName } from '../../../plan/folder/file-names.ts';
import { KeyCursor } from '../../../store/listing/cursor.ts';
import { Sorter } from '../../../store/listing/sorter.ts';
import type { RestoreStep } from '../steps.ts';

/** What the file system of the folder does with names. */
export interface NameTraits {
  /** It takes names for one that differ in case or in Unicode normalisation. */
  readonly folds: boolean;
  /** It takes no `<>:"|?*` in a name. */
  readonly strict: boolean;
}

/** The names of all keys of a restore in the folder. Memory does not grow with the keys: what clashes is sorted on disk. */
export class FolderNames {
  readonly #traits: NameTraits;
  readonly #clashes: Sorter;

  private constructor(traits: NameTraits, clashes: Sorter) {
    this.#traits = traits;
    this.#clashes = clashes;
  }

  /** `walk`: all keys of the restore, in order. */
  static async of(
    walk: AsyncIterable<readonly Pick<RestoreStep, 'key'>[]>,
    traits: NameTraits,
  ): Promise<FolderNames> {
    const clashes = new Sorter();
    const byFold = new Sorter();
    const find = new ClashFinder(traits.folds);
    const take = async (key: string): Promise<void> => {
      for (const clash of find.take(key)) await clashes.add(clash.key, clash.with);
    };
    try {
      for await (const steps of walk) {
        for (const { key } of steps) {
          if (traits.folds) await byFold.add(folded(key), JSON.stringify(key));
          else await take(key);
        }
      }
      if (traits.folds) {
        for await (const lines of byFold.sorted())
          for (const { line } of lines) await take(JSON.parse(line) as string);
      }
    } catch (error) {
      await clashes.close();
      throw error;
    } finally {
      await byFold.close();
    }
    return new FolderNames(traits, clashes);
  }

  /** The steps of a walk in key order, each with its name. */
  async *named<S extends Pick<RestoreStep, 'key' | 'version'>>(
    walk: AsyncIterable<readonly S[]>,
  ): AsyncGenerator<readonly (readonly [step: S, name: FileName])[]> {
    const clashes = new KeyCursor(this.#clashes.sorted());
    try {
      for await (const steps of walk) {
        const all: (readonly [S, FileName])[] = [];
        for (const step of steps) {
          const read = clashes.seek(step.key);
          if (read !== undefined) await read;
          const clash = clashes.at(step.key)?.line as 'folder' | 'alias' | undefined;
          all.push([step, fileNameOf(step.key, step.version.size, this.#traits.strict, clash)]);
        }
        yield all;
      }
    } finally {
      await clashes.close();
    }
  }

  async close(): Promise<void> {
    await this.#clashes.close();
  }
}

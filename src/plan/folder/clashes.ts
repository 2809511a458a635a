import { folded } from './file-names.ts';

/** A key that cannot have the name that it would have by itself, for another key's sake. */
export interface Clash {
  readonly key: string;
  readonly with: 'folder' | 'alias';
}

interface Open {
  readonly name: string;
  readonly key: string;
  told: boolean;
}

/**
 * Finds the keys whose files would be in the way of others: `a` beside `a/b`, and `A` beside `a` where the file system takes them
 * for one. Keys come in the order of `nameOf`; what is held is only the keys that the last one begins with.
 */
export class ClashFinder {
  readonly #nameOf: (key: string) => string;
  #open: Open[] = [];

  /** `folds`: keys come in the order of their folded names. */
  constructor(folds: boolean) {
    this.#nameOf = folds ? folded : (key) => key;
  }

  take(key: string): readonly Clash[] {
    const name = this.#nameOf(key);
    const found: Clash[] = [];
    while (this.#open.length > 0 && !name.startsWith(this.#open.at(-1)?.name ?? '')) this.#open.pop();
    for (const open of this.#open) {
      if (open.told || name.charAt(open.name.length) !== '/') continue;
      open.told = true;
      found.push({ key: open.key, with: 'folder' });
    }
    if (key.endsWith('/')) return found;
    if (this.#open.at(-1)?.name === name) found.push({ key, with: 'alias' });
    else this.#open.push({ name, key, told: false });
    return found;
  }
}

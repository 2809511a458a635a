import type { Difference } from './differences.ts';

/** Keys and bytes of what differs. */
export interface ChangeCounts {
  readonly new: { readonly objects: number; readonly bytes: number };
  readonly changed: { readonly objects: number; readonly before: number; readonly after: number };
  readonly gone: { readonly objects: number; readonly bytes: number };
  readonly equal: { readonly objects: number; readonly bytes: number };
  /** Keys that no restore point up to one side covers. */
  readonly uncovered: number;
}

export class ChangeSums {
  readonly #new = { objects: 0, bytes: 0 };
  readonly #changed = { objects: 0, before: 0, after: 0 };
  readonly #gone = { objects: 0, bytes: 0 };
  readonly #equal = { objects: 0, bytes: 0 };
  #uncovered = 0;

  take(one: Difference): void {
    switch (one.change) {
      case 'new':
        this.#new.objects++;
        this.#new.bytes += one.after.size;
        break;
      case 'changed':
        this.#changed.objects++;
        this.#changed.before += one.before.size;
        this.#changed.after += one.after.size;
        break;
      case 'gone':
        this.#gone.objects++;
        this.#gone.bytes += one.before.size;
        break;
      case 'equal':
        this.#equal.objects++;
        this.#equal.bytes += one.after.size;
        break;
      case 'uncovered':
        this.#uncovered++;
        break;
      case 'absent':
    }
  }

  /** True where something differs. */
  get differs(): boolean {
    return this.#new.objects + this.#changed.objects + this.#gone.objects > 0;
  }

  get counts(): ChangeCounts {
    return {
      new: { ...this.#new },
      changed: { ...this.#changed },
      gone: { ...this.#gone },
      equal: { ...this.#equal },
      uncovered: this.#uncovered,
    };
  }
}

/** The changes below one prefix. */
export interface PrefixChanges {
  readonly prefix: string;
  readonly counts: ChangeCounts;
}

/**
 * Sums by prefix, up to the first `/` below each of the scope's prefixes. Keys come in UTF-8 order, in which those of one
 * prefix follow each other: two sums are in memory, that of the prefix at hand and that of keys without a `/`.
 */
export class PrefixSums {
  readonly #scope: readonly string[];
  #inFolder: { readonly prefix: string; readonly sums: ChangeSums } | undefined;
  #besides: { readonly prefix: string; readonly sums: ChangeSums } | undefined;

  /** `scope`: prefixes in UTF-8 order, none inside another; empty for all. */
  constructor(scope: readonly string[]) {
    this.#scope = scope;
  }

  /** Returns the prefixes that are done with, of which something differs. */
  take(key: string, one: Difference): readonly PrefixChanges[] {
    const root = this.#scope.find((prefix) => key.startsWith(prefix)) ?? '';
    const slash = key.indexOf('/', root.length);
    const done: PrefixChanges[] = [];
    if (this.#besides !== undefined && this.#besides.prefix !== root) done.push(...this.end());
    if (slash === -1) {
      this.#besides ??= { prefix: root, sums: new ChangeSums() };
      this.#besides.sums.take(one);
      return done;
    }
    const prefix = key.slice(0, slash + 1);
    if (this.#inFolder?.prefix !== prefix) {
      done.push(...shown(this.#inFolder));
      this.#inFolder = { prefix, sums: new ChangeSums() };
    }
    this.#inFolder.sums.take(one);
    return done;
  }

  /** Those at hand when the last key was taken. */
  end(): readonly PrefixChanges[] {
    const done = [...shown(this.#inFolder), ...shown(this.#besides)];
    this.#inFolder = this.#besides = undefined;
    return done;
  }
}

function shown(
  group: { readonly prefix: string; readonly sums: ChangeSums } | undefined,
): readonly PrefixChanges[] {
  return group?.sums.differs === true ? [{ prefix: group.prefix, counts: group.sums.counts }] : [];
}

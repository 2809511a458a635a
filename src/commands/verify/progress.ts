import type { IsoTime } from '../../manifest/entry.ts';
import type { Rotation, Verified, VerifiedPrefix } from '../../manifest/verified.ts';

/** Prefixes that are followed one by one; all others are one row. */
const MAX_PREFIXES = 1000;
const REST = '…';

interface Row {
  keys: number;
  faults: number;
}

/**
 * Which prefixes a rotation has been through. Keys come in order, so that a prefix is through when another one
 * begins; keys without a folder lie among all others, and are through at the end.
 */
export class VerifyProgress {
  readonly #scope: readonly string[];
  readonly #rows: Map<string, Row>;
  readonly #since: IsoTime;
  #current: string | undefined;
  #after: string | null;

  /** `rotation` is what this one goes on from; undefined to begin. */
  constructor(scope: readonly string[], rotation: Rotation | undefined, started: IsoTime) {
    this.#scope = scope;
    this.#since = rotation?.since ?? started;
    this.#after = rotation?.after ?? null;
    this.#rows = new Map(rotation?.open.map(({ prefix, keys, faults }) => [prefix, { keys, faults }]));
    this.#current = this.#after === null ? undefined : this.#nameOf(this.#after);
  }

  /** The last key that was begun. */
  get after(): string | null {
    return this.#after;
  }

  key(key: string): void {
    this.#after = key;
    this.#current = this.#nameOf(key);
    this.#row(this.#current).keys++;
  }

  fault(key: string): void {
    this.#row(this.#nameOf(key)).faults++;
  }

  repaired(key: string): void {
    this.#row(this.#nameOf(key)).faults--;
  }

  /** What is verified by now, with what `previous` runs verified. `whole`: the last key of the scope was read. */
  recorded(previous: Verified | undefined, whole: boolean, run: string, time: IsoTime): Verified {
    const through = [...this.#rows].filter(
      ([name]) => whole || (name !== this.#current && name !== '' && name !== REST),
    );
    const names = new Set(through.map(([prefix]) => prefix));
    const prefixes: VerifiedPrefix[] = [
      ...(previous?.prefixes ?? []).filter(({ prefix }) => !names.has(prefix)),
      ...through.map(([prefix, row]) => ({ prefix, verified: this.#since, ...row })),
    ];
    const open = [...this.#rows]
      .filter(([prefix]) => !names.has(prefix))
      .map(([prefix, row]) => ({ prefix, ...row }));
    const own: Rotation = { prefixes: this.#scope, after: this.#after, since: this.#since, open };
    const others = (previous?.rotations ?? []).filter((one) => !isOf(one, this.#scope));
    return { format: 1, run, time, prefixes, rotations: whole ? others : [...others, own] };
  }

  #row(name: string): Row {
    const existing = this.#rows.get(name);
    if (existing !== undefined) return existing;
    const kept = this.#rows.size >= MAX_PREFIXES ? REST : name;
    const row = this.#rows.get(kept) ?? { keys: 0, faults: 0 };
    this.#rows.set(kept, row);
    return row;
  }

  /** The first part of the key, or the prefix of the scope where that is longer. */
  #nameOf(key: string): string {
    const first = key.slice(0, key.indexOf('/') + 1);
    const scope = this.#scope.find((prefix) => key.startsWith(prefix));
    return scope !== undefined && scope.length > first.length ? scope : first;
  }
}

/** How far the samples of a scope came. */
export function rotationOf(verified: Verified | undefined, scope: readonly string[]): Rotation | undefined {
  return verified?.rotations.find((one) => isOf(one, scope));
}

function isOf({ prefixes }: Rotation, scope: readonly string[]): boolean {
  return JSON.stringify(prefixes) === JSON.stringify(scope);
}

/** Upper ends of the size classes, bytes; a last class has no end. Requests cost time up to about 64 KiB, bytes above it. */
export const CLASS_ENDS: readonly number[] = [
  4 * 1024,
  64 * 1024,
  1024 * 1024,
  8 * 1024 * 1024,
  64 * 1024 * 1024,
  512 * 1024 * 1024,
  4 * 1024 * 1024 * 1024,
];

/** The class of an object of this size. */
export function classOf(size: number): number {
  const found = CLASS_ENDS.findIndex((end) => size <= end);
  return found < 0 ? CLASS_ENDS.length : found;
}

export interface ClassTotals {
  keys: number;
  bytes: number;
}

/** What there is to restore, by size class. */
export class Census {
  readonly classes: readonly ClassTotals[] = Array.from({ length: CLASS_ENDS.length + 1 }, () => ({
    keys: 0,
    bytes: 0,
  }));
  largest = 0;

  take(size: number): void {
    const totals = this.classes[classOf(size)];
    if (totals === undefined) return;
    totals.keys++;
    totals.bytes += size;
    this.largest = Math.max(this.largest, size);
  }

  get keys(): number {
    return this.classes.reduce((sum, { keys }) => sum + keys, 0);
  }

  get bytes(): number {
    return this.classes.reduce((sum, { bytes }) => sum + bytes, 0);
  }
}

/** So many of each class are in every sample: a few large objects decide how long a restore takes. */
const LEAST_OF_CLASS = 2;

/**
 * Picks a share of the keys of each size class, spread evenly over their order. The same keys in the same order are picked alike
 * by each of them with the same `offset` (0 to 1), so that a plan and a copy agree.
 */
export class Sampler {
  readonly #share: number;
  readonly #offset: number;
  readonly #seen: number[] = Array.from({ length: CLASS_ENDS.length + 1 }, () => 0);

  constructor(share: number, offset: number) {
    this.#share = share;
    this.#offset = offset;
  }

  picks(size: number): boolean {
    const number = classOf(size);
    const before = this.#seen[number] ?? 0;
    this.#seen[number] = before + 1;
    if (this.#share >= 1 || before < LEAST_OF_CLASS) return true;
    const step = (count: number): number => Math.floor(count * this.#share + this.#offset);
    return step(before + 1) > step(before);
  }
}

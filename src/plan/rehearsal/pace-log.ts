import { CLASS_ENDS, classOf } from './size-classes.ts';

/** Objects of a size class that were restored. */
export interface ClassPace {
  keys: number;
  bytes: number;
  /** Sums of the times that each took, and of their squares, ms. */
  ms: number;
  squares: number;
}

interface Mark {
  readonly at: number;
  readonly keys: readonly number[];
}

/** Marks that are kept: when there are more, every second one is dropped. */
const MOST_MARKS = 512;

/** How the restore of a sample went on over time, in memory that does not grow with the sample. Times are monotonic ms. */
export class PaceLog {
  readonly classes: readonly ClassPace[] = Array.from({ length: CLASS_ENDS.length + 1 }, () => ({
    keys: 0,
    bytes: 0,
    ms: 0,
    squares: 0,
  }));
  /** The time that the slowest one took. */
  longest = 0;
  /** When the last one began. */
  #lastBegan = 0;
  #marks: Mark[] = [];
  #every = 1;
  #count = 0;

  done(size: number, ms: number, at: number): void {
    const pace = this.classes[classOf(size)];
    if (pace === undefined) return;
    pace.keys++;
    pace.bytes += size;
    pace.ms += ms;
    pace.squares += ms * ms;
    this.longest = Math.max(this.longest, ms);
    this.#lastBegan = Math.max(this.#lastBegan, at - ms);
    if (++this.#count % this.#every !== 0) return;
    this.#marks.push({ at, keys: this.classes.map(({ keys }) => keys) });
    if (this.#marks.length <= MOST_MARKS) return;
    this.#marks = this.#marks.filter((_, i) => i % 2 === 1);
    this.#every *= 2;
  }

  get keys(): number {
    return this.#count;
  }

  /**
   * What was done in which time once so much of the sample was done, and while more was begun: as many are in flight at the end
   * as at the start, or more, so that no work of before counts. Undefined for fewer than `least`.
   */
  steady(from: number, least: number): { readonly ms: number; readonly keys: readonly number[] } | undefined {
    const total = ({ keys }: Mark): number => keys.reduce((sum, one) => sum + one, 0);
    const first = this.#marks.find((mark) => total(mark) >= from * this.#count);
    const last = this.#marks.findLast(({ at }) => at <= this.#lastBegan);
    if (first === undefined || last === undefined || last.at <= first.at) return undefined;
    if (total(last) - total(first) < least) return undefined;
    return { ms: last.at - first.at, keys: last.keys.map((keys, i) => keys - (first.keys[i] ?? 0)) };
  }
}

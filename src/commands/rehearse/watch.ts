import { PaceLog } from '../../plan/rehearsal/pace-log.ts';
import { Census, Sampler } from '../../plan/rehearsal/size-classes.ts';
import type { KeySampler, RestoreWatch } from '../restore/watch.ts';

/** Picks the sample of a rehearsal, and takes its times. */
export class RehearsalWatch implements RestoreWatch {
  readonly census = new Census();
  readonly log = new PaceLog();
  readonly #shareOf: (total: number) => number;
  readonly #now: () => number;
  readonly #offset: number;
  readonly #began: number;
  #share: number | undefined;
  #counted = false;
  #copyingFrom: number | undefined;
  #copyingTo: number | undefined;
  #ended: number | undefined;

  /** `share`: of the keys, by how many there are. `now`: monotonic ms. */
  constructor(shareOf: (total: number) => number, offset: number, now: () => number) {
    this.#shareOf = shareOf;
    this.#offset = offset;
    this.#now = now;
    this.#began = now();
  }

  sampler(total: number): KeySampler {
    this.#share ??= this.#shareOf(total);
    const sampler = new Sampler(this.#share, this.#offset);
    const counts = !this.#counted;
    this.#counted = true;
    return (size) => {
      if (counts) this.census.take(size);
      return sampler.picks(size);
    };
  }

  copying(): void {
    this.#copyingFrom ??= this.#now();
  }

  done(size: number, ms: number): void {
    this.#copyingTo = this.#now();
    this.log.done(size, ms, this.#copyingTo);
  }

  /** The restore is over, but for what a rehearsal adds to it. */
  ended(): void {
    this.#ended ??= this.#now();
  }

  /** `planMs`: all but the copying, what follows it too. */
  get phases(): { readonly planMs: number; readonly copyMs: number } {
    const end = this.#ended ?? this.#now();
    const from = this.#copyingFrom ?? end;
    const copyMs = Math.max(0, (this.#copyingTo ?? from) - from);
    return { planMs: end - this.#began - copyMs, copyMs };
  }
}

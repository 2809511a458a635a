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

  get phases(): { readonly planMs: number; readonly copyMs: number } {
    const from = this.#copyingFrom ?? this.#now();
    return { planMs: from - this.#began, copyMs: Math.max(0, (this.#copyingTo ?? from) - from) };
  }
}

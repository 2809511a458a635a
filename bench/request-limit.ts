/** What a limit saw in one second, counted from the first object that was copied. */
export interface LimitedSecond {
  readonly taken: number;
  readonly copies: number;
  readonly refused: number;
}

/** A token bucket, as stores limit requests: so many a second, and a burst after a rest. */
export class RequestLimit {
  readonly #perMs: number;
  readonly #burst: number;
  readonly #now: () => number;
  #tokens: number;
  #filled: number;
  #began: number | undefined;
  readonly #seconds: { taken: number; copies: number; refused: number }[] = [];

  /** `now` in ms, monotonic. */
  constructor(perSecond: number, burst: number, now: () => number) {
    this.#perMs = perSecond / 1000;
    this.#burst = burst;
    this.#now = now;
    this.#tokens = burst;
    this.#filled = now();
  }

  /** False where the request is to be refused. */
  take(isCopy: boolean): boolean {
    const now = this.#now();
    this.#tokens = Math.min(this.#burst, this.#tokens + (now - this.#filled) * this.#perMs);
    this.#filled = now;
    const taken = this.#tokens >= 1;
    if (taken) this.#tokens--;
    if (isCopy) this.#began ??= now;
    if (this.#began !== undefined) this.#count(Math.floor((now - this.#began) / 1000), taken, isCopy);
    return taken;
  }

  /** One for each second since the first copy, also for those in which nothing came. */
  get seconds(): readonly LimitedSecond[] {
    return this.#seconds;
  }

  #count(second: number, taken: boolean, isCopy: boolean): void {
    while (this.#seconds.length <= second) this.#seconds.push({ taken: 0, copies: 0, refused: 0 });
    const counts = this.#seconds[second];
    if (counts === undefined) return;
    if (!taken) counts.refused++;
    else counts.taken++;
    if (taken && isCopy) counts.copies++;
  }
}

import type { Clock } from '../clock.ts';

/** Share of what the store was seen to take that is asked for after it throttled. */
const CUT = 0.95;
/** Stores count their limits by the second: one cut answers for all that is refused in it, ms. */
const HOLD = 1_000;
/** What goodput is measured over, ms, in this many buckets. */
const WINDOW = 1_000;
const BUCKETS = 10;
/** Never slower than this, requests a second. */
const SLOWEST = 1;
/** A slot this near is not waited for: a timer is no finer, ms. */
const SLACK = 2;
/** A Retry-After beyond this is not believed, ms. */
const LONGEST_PAUSE = 60_000;

/**
 * How fast requests may be sent to one endpoint: as fast as they come until it throttles, from then on a
 * little below what it was seen to take, and slowly faster again. Concurrency alone swings around a limit
 * of requests a second and is refused all the time; see docs/decisions/0014-pace.md.
 */
export class Pace {
  readonly #clock: Clock;
  /** Requests a second at the last cut; undefined until the endpoint throttles. */
  #base: number | undefined;
  #cutAt = Number.NEGATIVE_INFINITY;
  /** When the next request may go. */
  #slot = 0;
  #latency = 0;
  #throttled = 0;
  readonly #taken = new Array<number>(BUCKETS).fill(0);
  #bucket = 0;
  readonly #began: number;

  constructor(clock: Clock) {
    this.#clock = clock;
    this.#began = clock.monotonic();
  }

  /** Requests a second that are sent at the most now; undefined where nothing ever throttled. */
  get rate(): number | undefined {
    if (this.#base === undefined) return undefined;
    const seconds = Math.max(0, this.#clock.monotonic() - this.#cutAt) / 1000;
    // Slow where the limit is likely to be, fast once it is certainly somewhere else.
    return this.#base * (1 + 0.02 * seconds + 0.002 * seconds * seconds);
  }

  /** Answers so far that asked to slow down. */
  get throttledAnswers(): number {
    return this.#throttled;
  }

  /** Requests in flight that keep the endpoint busy at this rate (Little's law); 0 while there is no rate. */
  get inFlight(): number {
    return Math.ceil(((this.rate ?? 0) * this.#latency) / 1000);
  }

  /** Takes the next slot: ms to wait before the request is sent, 0 for none. */
  next(): number {
    const now = this.#clock.monotonic();
    const { rate } = this;
    const slot = Math.max(this.#slot, now);
    if (rate !== undefined) this.#slot = slot + 1000 / rate;
    return slot - now < SLACK ? 0 : slot - now;
  }

  /** A request sent at this monotonic time was answered, and not throttled. */
  taken(sent: number): void {
    const now = this.#clock.monotonic();
    this.#turn(now);
    const at = this.#bucket % BUCKETS;
    this.#taken[at] = (this.#taken[at] ?? 0) + 1;
    const took = now - sent;
    this.#latency = this.#latency === 0 ? took : this.#latency * 0.95 + took * 0.05;
  }

  /** A request sent at this monotonic time was refused; `retryAfter` is what the endpoint asked for, ms. */
  throttled(sent: number, retryAfter = 0): void {
    this.#throttled++;
    const now = this.#clock.monotonic();
    this.#slot = Math.max(this.#slot, now + Math.min(retryAfter, LONGEST_PAUSE));
    // What was sent before the last cut knows nothing of it.
    if (sent < this.#cutAt || now - this.#cutAt < HOLD) return;
    this.#turn(now);
    const seen = this.#taken.reduce((sum, count) => sum + count, 0);
    const over = Math.max(WINDOW / BUCKETS, Math.min(WINDOW, now - this.#began));
    const goodput = (seen * 1000) / over;
    this.#base = Math.max(SLOWEST, CUT * Math.min(this.rate ?? Infinity, goodput));
    this.#cutAt = now;
  }

  /** Empties the buckets whose time has passed. */
  #turn(now: number): void {
    const bucket = Math.floor((now * BUCKETS) / WINDOW);
    for (let i = Math.max(this.#bucket + 1, bucket - BUCKETS + 1); i <= bucket; i++)
      this.#taken[i % BUCKETS] = 0;
    this.#bucket = Math.max(this.#bucket, bucket);
  }
}

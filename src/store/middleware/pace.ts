import type { Clock } from '../../core/clock.ts';

/** Share of what the store was seen to take that is asked for after it throttled. */
const CUT = 0.95;
/** Stores count their limits by the second: one cut answers for all that is refused in it, ms. */
const HOLD = 1_000;
/** What goodput is measured over, ms, in this many buckets. */
const WINDOW = 1_000;
const BUCKETS = 10;
/** Failures in a row, without an answer between them, that stop the rate from growing. */
const FAILURES = 8;
/** Never slower than this, requests a second. */
const SLOWEST = 1;
/** A slot this near is not waited for: a timer is no finer, ms. */
const SLACK = 2;
/** Who wakes later than this takes another slot, ms: so much of a burst most endpoints forgive. */
const LATE = 50;
/** A Retry-After beyond this is not believed, ms. */
const MAX_RETRY_AFTER_MS = 60_000;

/**
 * How fast requests may be sent to one endpoint: as fast as they come until it throttles, from then on a
 * little below what it was seen to take, and slowly faster again. Concurrency alone swings around a limit
 * of requests a second and is refused all the time; see docs/decisions/0012-pace.md.
 */
export class Pace {
  readonly #clock: Clock;
  /** What the user allows, requests a second. */
  #most = Number.POSITIVE_INFINITY;
  /** Requests a second at the last cut; undefined until the endpoint throttles. */
  #base: number | undefined;
  #cutAt = Number.NEGATIVE_INFINITY;
  /** When the next request may go. */
  #slot = 0;
  #latency = 0;
  #failedInRow = 0;
  readonly #taken = new Array<number>(BUCKETS).fill(0);
  readonly #refused = new Array<number>(BUCKETS).fill(0);
  #bucket = 0;
  readonly #began: number;

  constructor(clock: Clock) {
    this.#clock = clock;
    this.#began = clock.monotonic();
  }

  /** Requests a second that are sent at the most now; undefined where nothing ever throttled. */
  get rate(): number | undefined {
    if (this.#base === undefined) return Number.isFinite(this.#most) ? this.#most : undefined;
    const seconds = Math.max(0, this.#clock.monotonic() - this.#cutAt) / 1000;
    // Slow where the limit is likely to be, fast once it is certainly somewhere else.
    return Math.min(this.#most, this.#base * (1 + 0.02 * seconds + 0.01 * seconds * seconds));
  }

  /** Never sends more than `most` requests a second. */
  limit(most: number): void {
    this.#most = most;
  }

  /** Requests in flight that keep the endpoint busy at this rate (Little's law); 0 while there is no rate. */
  get inFlight(): number {
    return Math.ceil(((this.rate ?? 0) * this.#latency) / 1000);
  }

  /** Waits for the next slot, unless it is now. */
  async turn(signal: AbortSignal | undefined): Promise<void> {
    let slot = this.#next();
    await this.#until(slot, signal);
    if (this.#clock.monotonic() - slot <= LATE) return;
    // Many wake late together, where the program did not get its turn: at once they would be too many.
    slot = this.#next();
    await this.#until(slot, signal);
  }

  #next(): number {
    const { rate } = this;
    const slot = Math.max(this.#slot, this.#clock.monotonic());
    if (rate !== undefined) this.#slot = slot + 1000 / rate;
    return slot;
  }

  async #until(slot: number, signal: AbortSignal | undefined): Promise<void> {
    const wait = slot - this.#clock.monotonic();
    if (wait >= SLACK) await this.#clock.sleep(wait, signal);
  }

  /** A request sent at this monotonic time was answered, and not throttled. */
  taken(sent: number): void {
    const now = this.#clock.monotonic();
    this.#failedInRow = 0;
    this.#turn(now);
    this.#count(this.#taken);
    const took = now - sent;
    this.#latency = this.#latency === 0 ? took : this.#latency * 0.95 + took * 0.05;
  }

  /**
   * A request failed with a 5xx or lost its connection. It says nothing about what the endpoint takes a second; but
   * while everything fails, the rate falls back to that of the last cut instead of growing with time.
   */
  failed(): void {
    if (++this.#failedInRow < FAILURES || this.#base === undefined) return;
    this.#failedInRow = 0;
    this.#cutAt = this.#clock.monotonic();
  }

  /** A request sent at this monotonic time was refused; `retryAfter` is what the endpoint asked for, ms. */
  throttled(sent: number, retryAfter = 0): void {
    const now = this.#clock.monotonic();
    this.#slot = Math.max(this.#slot, now + Math.min(retryAfter, MAX_RETRY_AFTER_MS));
    this.#turn(now);
    this.#count(this.#refused);
    // What was sent before the last cut knows nothing of it.
    if (sent < this.#cutAt || now - this.#cutAt < HOLD) return;
    this.#base = Math.max(SLOWEST, CUT * this.#limit(now));
    this.#cutAt = now;
  }

  /**
   * What the endpoint seems to allow, requests a second. Where there is a rate, its share that was taken, and not
   * what got through: a program that does not get its turn for a while sends little, and then too much at once.
   */
  #limit(now: number): number {
    const { rate } = this;
    const taken = sum(this.#taken);
    if (rate !== undefined) return (rate * taken) / (taken + sum(this.#refused));
    const over = Math.max(WINDOW / BUCKETS, Math.min(WINDOW, now - this.#began));
    return (taken * 1000) / over;
  }

  #count(counts: number[]): void {
    const at = this.#bucket % BUCKETS;
    counts[at] = (counts[at] ?? 0) + 1;
  }

  /** Empties the buckets whose time has passed. */
  #turn(now: number): void {
    const bucket = Math.floor((now * BUCKETS) / WINDOW);
    for (let i = Math.max(this.#bucket + 1, bucket - BUCKETS + 1); i <= bucket; i++)
      this.#taken[i % BUCKETS] = this.#refused[i % BUCKETS] = 0;
    this.#bucket = Math.max(this.#bucket, bucket);
  }
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

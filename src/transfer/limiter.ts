import type { Clock } from '../clock.ts';

export interface LimiterOptions {
  readonly clock: Clock;
  /** A fixed number of requests in flight instead of an adaptive one. */
  readonly fixed?: number;
}

const START = 16;
const CAP = 256;
/** One halving answers all the throttling of one moment, ms. */
const HALVE_EVERY = 500;
/** Latency this many times the best one seen ends the slow start. */
const LATENCY_RISE = 3;

/**
 * How many objects are worked on at once: starts at 16, doubles with each round until the store throttles
 * or slows down, halves on throttling, then climbs by one a round (additive increase, multiplicative decrease).
 */
export class Limiter {
  readonly clock: Clock;
  readonly #fixed: boolean;
  #limit: number;
  #active = 0;
  #slowStart = true;
  #halvedAt = Number.NEGATIVE_INFINITY;
  #best = Number.POSITIVE_INFINITY;
  #average = 0;
  readonly #waiting: (() => void)[] = [];
  #highest: number;
  #throttled = 0;

  constructor(options: LimiterOptions) {
    this.clock = options.clock;
    this.#fixed = options.fixed !== undefined;
    this.#limit = options.fixed ?? START;
    this.#highest = this.#limit;
  }

  get inFlight(): number {
    return this.#active;
  }

  /** What was found: the most that ran at once was allowed, and how often the store throttled. */
  get found(): { readonly highest: number; readonly throttled: number } {
    return { highest: Math.floor(this.#highest), throttled: this.#throttled };
  }

  /** Waits for a place and takes it. Each `enter` needs one `leave`. */
  async enter(): Promise<void> {
    if (this.#active < Math.floor(this.#limit)) {
      this.#active++;
      return;
    }
    await new Promise<void>((resolve) => this.#waiting.push(resolve)); // the place is handed over
  }

  /** Gives the place back; `ms` is how long the work took, undefined where it failed. */
  leave(ms: number | undefined): void {
    this.#active--;
    if (ms !== undefined && !this.#fixed) this.#succeeded(ms);
    while (this.#waiting.length > 0 && this.#active < Math.floor(this.#limit)) {
      this.#active++;
      this.#waiting.shift()?.();
    }
  }

  /** The store asked to slow down. */
  throttled(): void {
    this.#throttled++;
    if (this.#fixed) return;
    this.#slowStart = false;
    const now = this.clock.monotonic();
    if (now - this.#halvedAt < HALVE_EVERY) return;
    this.#halvedAt = now;
    this.#limit = Math.max(1, this.#limit / 2);
  }

  #succeeded(ms: number): void {
    this.#average = this.#average === 0 ? ms : this.#average * 0.95 + ms * 0.05;
    this.#best = Math.min(this.#best, Math.max(this.#average, 1));
    if (this.#slowStart && this.#limit > START && this.#average > this.#best * LATENCY_RISE)
      this.#slowStart = false;
    this.#limit = Math.min(CAP, this.#limit + (this.#slowStart ? 1 : 1 / this.#limit));
    this.#highest = Math.max(this.#highest, this.#limit);
  }
}

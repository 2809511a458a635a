import type { Clock } from '../core/clock.ts';

export interface LimiterOptions {
  readonly clock: Clock;
  /** A fixed number in flight instead of an adaptive one. */
  readonly fixed?: number;
  /** Requests in flight that the pace learned from throttling needs: halving goes no lower. */
  readonly needed?: () => number;
  /** Gets the new limit when it was halved. */
  readonly onHalved?: (limit: number) => void;
}

/** How the limiter adapted, for the report. */
export interface LimiterReport {
  /** The most that might run at once, and how many might at the end. */
  readonly highest: number;
  readonly final: number;
  /** Answers that asked to slow down. */
  readonly throttled: number;
}

const INITIAL_LIMIT = 16;
const MAX_LIMIT = 256;
/** Tries in a row that failed without one object that succeeded, which halve the limit. */
const FAILURES_PER_HALVING = 8;
/** One halving answers all throttled or failed requests of this time. */
const HALVING_INTERVAL_MS = 500;
/** The fastest of a round this many times the fastest ever is a store that queues. */
const LATENCY_RISE_FACTOR = 3;
/** The fastest ever grows by this much a round: the tiny and fast objects may be over. */
const BEST_DECAY_FACTOR = 1.01;

/**
 * How many objects, and parts of large ones, are worked on at once: starts at 16, doubles with each round until the store throttles
 * or slows down (slow start), halves on that, then climbs by one a round (additive increase, multiplicative
 * decrease). While everything fails with 5xx or lost connections it falls too: more requests do not help a store that is
 * down. A round is as many objects as may be in flight.
 */
export class Limiter {
  readonly clock: Clock;
  readonly #fixed: boolean;
  readonly #needed: () => number;
  readonly #onHalved: (limit: number) => void;
  #limit: number;
  #active = 0;
  #slowStart = true;
  #halvedAt = Number.NEGATIVE_INFINITY;
  #best = Number.POSITIVE_INFINITY;
  #round = { left: INITIAL_LIMIT, fastest: Number.POSITIVE_INFINITY };
  #queues = false;
  readonly #waiting: (() => void)[] = [];
  #highest: number;
  #throttled = 0;
  #failedInRow = 0;

  constructor(options: LimiterOptions) {
    this.clock = options.clock;
    this.#fixed = options.fixed !== undefined;
    this.#needed = options.needed ?? (() => 0);
    this.#onHalved = options.onHalved ?? (() => undefined);
    this.#limit = options.fixed ?? INITIAL_LIMIT;
    this.#highest = this.#limit;
  }

  get inFlight(): number {
    return this.#active;
  }

  get report(): LimiterReport {
    return {
      highest: Math.floor(this.#highest),
      final: Math.floor(this.#limit),
      throttled: this.#throttled,
    };
  }

  /** Waits for a place and takes it. Each `enter` needs one `leave`. */
  async enter(): Promise<void> {
    if (this.#active < Math.floor(this.#limit)) {
      this.#active++;
      return;
    }
    await new Promise<void>((resolve) => this.#waiting.push(resolve)); // the place is handed over
  }

  /** Takes a place only where one is free and nobody waits for it. Each success needs one `leave`. */
  tryEnter(): boolean {
    if (this.#waiting.length > 0 || this.#active >= Math.floor(this.#limit)) return false;
    this.#active++;
    return true;
  }

  /** Releases the place; `ms` is how long the work took, undefined where it failed. */
  leave(ms: number | undefined): void {
    this.#active--;
    if (ms !== undefined && !this.#fixed) this.#succeeded(ms);
    while (this.#waiting.length > 0 && this.#active < Math.floor(this.#limit)) {
      this.#active++;
      this.#waiting.shift()?.();
    }
  }

  /** A request sent at this monotonic time was asked to slow down. Halves once for each round trip. */
  throttled(sent: number): void {
    this.#throttled++;
    const now = this.clock.monotonic();
    if (this.#fixed || sent < this.#halvedAt || now - this.#halvedAt < HALVING_INTERVAL_MS) return;
    this.#halve(now);
  }

  /** A request sent at this monotonic time failed: a 5xx, or a lost connection. */
  failed(sent: number): void {
    if (this.#fixed || ++this.#failedInRow < FAILURES_PER_HALVING) return;
    const now = this.clock.monotonic();
    if (sent < this.#halvedAt || now - this.#halvedAt < HALVING_INTERVAL_MS) return;
    this.#failedInRow = 0;
    this.#halve(now);
  }

  #halve(now: number): void {
    this.#slowStart = false;
    this.#halvedAt = now;
    this.#limit = Math.min(this.#limit, Math.max(1, this.#limit / 2, this.#needed()));
    this.#onHalved(Math.floor(this.#limit));
  }

  #succeeded(ms: number): void {
    this.#failedInRow = 0;
    const round = this.#round;
    round.fastest = Math.min(round.fastest, Math.max(ms, 1));
    if (--round.left <= 0) this.#endRound(round.fastest);
    if (this.#queues) return;
    this.#limit = Math.min(MAX_LIMIT, this.#limit + (this.#slowStart ? 1 : 1 / this.#limit));
    this.#highest = Math.max(this.#highest, this.#limit);
  }

  /** Judged by the fastest of a round, not by the mean: objects differ in size, and one large object says nothing. */
  #endRound(fastest: number): void {
    this.#queues = fastest > this.#best * LATENCY_RISE_FACTOR;
    this.#best = Math.min(fastest, this.#best * BEST_DECAY_FACTOR);
    if (this.#queues && this.#slowStart) this.#halve(this.clock.monotonic());
    this.#round = { left: Math.floor(this.#limit), fastest: Number.POSITIVE_INFINITY };
  }
}

/** Counts the copies of a slice, so that its end can wait for them. */
export class CopiesInFlight {
  #count = 0;
  #onDone: (() => void) | undefined;

  began(): void {
    this.#count++;
  }

  ended(): void {
    if (--this.#count === 0) this.#onDone?.();
  }

  async done(): Promise<void> {
    if (this.#count > 0) await new Promise<void>((resolve) => (this.#onDone = resolve));
  }
}

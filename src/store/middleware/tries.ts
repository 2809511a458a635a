import type { Clock, Random } from '../../core/clock.ts';
import { StoreError } from '../errors.ts';

export interface RetryPolicy {
  /** Tries in all, the first one counted; throttled ones are not counted. */
  readonly attempts: number;
  /** ms before the second try; doubled each time, up to `longest`, with full jitter. */
  readonly first: number;
  readonly longest: number;
  /** How long one request may be throttled before it fails, ms. */
  readonly patience: number;
}

export const RETRIES: RetryPolicy = {
  attempts: 6,
  first: 200,
  longest: 20_000,
  patience: 10 * 60_000,
};

/** The rate limit (Pace) already delays throttled requests: this only spreads those that were refused together. */
const MAX_THROTTLE_JITTER_MS = 2_000;

/** Tries, the first one counted, at a name that the store may not be able to hold: another one is tried then. */
const NAME_TRIES = 2;
/** What one write may be refused for, one after the other: digests, an ACL, attributes. */
const MAX_ADAPTATIONS = 12;

/**
 * The attempts at one request, with exponential backoff and full jitter. Connection errors and 5xx are limited in number.
 * Throttling is back-pressure and not a failure: it uses up no attempt and is limited in time only (`patience`).
 * A refusal that the store learned from is tried again at once.
 */
export class Tries {
  readonly #policy: RetryPolicy;
  readonly #clock: Clock;
  readonly #random: Random;
  #failures = 0;
  #throttled = 0;
  #garbled = 0;
  #adapted = 0;
  #doubted = 0;
  #since: number | undefined;

  constructor(policy: RetryPolicy, clock: Clock, random: Random) {
    this.#policy = policy;
    this.#clock = clock;
    this.#random = random;
  }

  /** True, after a wait, if the request should be sent again; false if `error` is final. */
  async again(error: unknown, signal: AbortSignal | undefined): Promise<boolean> {
    if (!(error instanceof StoreError)) return false;
    if (error.adapted) return ++this.#adapted <= MAX_ADAPTATIONS;
    if (!error.retryable) return false;
    if (error.garbled) return ++this.#garbled < 2;
    const { attempts, longest, patience } = this.#policy;
    if (error.nameInDoubt && ++this.#doubted >= NAME_TRIES) return false;
    if (error.code === 'throttled') {
      const now = this.#clock.monotonic();
      this.#since ??= now;
      if (now - this.#since >= patience) return false;
      await this.#wait(++this.#throttled, MAX_THROTTLE_JITTER_MS, signal);
    } else {
      this.#since = undefined;
      if (++this.#failures >= attempts) return false;
      await this.#wait(this.#failures, longest, signal);
    }
    return true;
  }

  #wait(count: number, longest: number, signal: AbortSignal | undefined): Promise<void> {
    const ceiling = Math.min(longest, this.#policy.first * 2 ** (count - 1));
    return this.#clock.sleep(this.#random() * ceiling, signal);
  }
}

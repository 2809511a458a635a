import type { Clock, Random } from '../../core/clock.ts';
import { StoreError } from '../errors.ts';

export interface RetryPolicy {
  /** Tries in all, the first one counted; throttled ones are not counted. */
  readonly attempts: number;
  /** ms before the second try; doubled each time, up to `longest`, with full jitter. */
  readonly first: number;
  readonly longest: number;
  /** How long one request may be throttled before that is taken for its answer, ms. */
  readonly patience: number;
}

export const RETRIES: RetryPolicy = {
  attempts: 6,
  first: 200,
  longest: 20_000,
  patience: 10 * 60_000,
};

/** What is throttled waits for the pace first: its own wait only spreads what was refused together, ms. */
const LONGEST_SPREAD = 2_000;

/** Tries, the first one counted, at a name that the store may not be able to hold: another one is tried then. */
const NAME_TRIES = 2;
/** What one write may be refused for, one after the other: digests, an ACL, attributes. */
const MAX_ADAPTATIONS = 12;

/**
 * The tries at one thing, each kind of error by its own rule, with exponential backoff and full jitter.
 * Connection trouble and 5xx have a number of tries. Throttling is back-pressure and no failure: it uses none
 * of them up, and ends only with the patience. A refusal that the store learned from is tried again at once.
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

  /** True, after a wait, where it is worth another try; false where `error` is the answer. */
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
      await this.#wait(++this.#throttled, LONGEST_SPREAD, signal);
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

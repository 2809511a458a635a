import type { Clock } from '../../core/clock.ts';
import { TimeoutError, withTimeout } from '../../core/with-timeout.ts';
import { isStoreError } from '../../store/errors.ts';

/** Every margin of the lease, in ms, in one place. */
export interface LeaseTimes {
  readonly timeToLive: number;
  readonly renewEvery: number;
  /** Between reads of a lease that another run holds. */
  readonly pollEvery: number;
  /**
   * From this long before the lease ends no write starts, and those under way are aborted: time for a request to
   * land that is already at the server. Longer ones (a copy may take 15 minutes) are held by the renewals
   * meanwhile; what a server finishes on its own after an abort, conditions must refuse (docs/decisions/0013).
   */
  readonly longestRequest: number;
}

/**
 * The lease is lost, or cannot be proved to be held: nothing more may be written. Its cause, where there is one,
 * is what the last renewal met.
 */
export class LeaseLost extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'LeaseLost';
  }
}

/**
 * What a process knows of a lease that it holds, alone or with others: until when writes are safe, and whether it is lost.
 * Shared by the lease of a run, of a piece and of a split run, so that they fence writes in one way.
 */
export class Holding {
  readonly #clock: Clock;
  readonly #times: LeaseTimes;
  /** What could not be done in time, in words. */
  readonly #what: string;
  /** Monotonic ms, and wall ms, up to which writes are safe. */
  #safeUntil = 0;
  #safeUntilWall = 0;
  #lost: LeaseLost | undefined;
  /** What the last look at the lease met; undefined where it went through. */
  #trouble: unknown;
  readonly #listeners: ((error: LeaseLost) => void)[] = [];
  readonly #stop = new AbortController();
  #working: Promise<unknown> = Promise.resolve();

  /** `what`: "read" or "renewed". */
  constructor(clock: Clock, times: LeaseTimes, what: string) {
    this.#clock = clock;
    this.#times = times;
    this.#what = what;
  }

  get lost(): LeaseLost | undefined {
    return this.#lost;
  }

  /** Throws LeaseLost unless a write that starts now is over before the lease can end. */
  assertHeld(): void {
    if (this.#lost !== undefined) throw this.#lost;
    if (this.#left() <= 0) throw this.lose(this.#tooLate());
  }

  /** Calls the listener once, as soon as the lease is lost; at once if it is lost already. */
  onLost(listener: (error: LeaseLost) => void): void {
    this.#listeners.push(listener);
    if (this.#lost !== undefined) listener(this.#lost);
  }

  /** The lease was ours at the monotonic time `began`, for as many ms; by both clocks. */
  confirm(began: number, timeToLive = this.#times.timeToLive): void {
    const safe = timeToLive - this.#times.longestRequest;
    const ago = this.#clock.monotonic() - began;
    this.#safeUntil = began + safe;
    this.#safeUntilWall = this.#clock.now() - ago + safe;
    this.#trouble = undefined;
  }

  /** The first loss counts, and is returned. */
  lose(error: LeaseLost): LeaseLost {
    if (this.#lost !== undefined) return this.#lost;
    this.#lost = error;
    this.#stop.abort();
    for (const listener of this.#listeners) listener(error);
    return error;
  }

  /** Calls `renew` every so often until the lease is lost or ended, and watches its end meanwhile. */
  start(renew: () => Promise<void>): void {
    this.#working = Promise.all([this.#renewForever(renew), this.#watch()]);
  }

  /** Stops renewing. */
  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#working;
  }

  /** The lease is given up, which is no loss: no listener is called, and nothing more may be written. */
  end(why: string): void {
    this.#lost ??= new LeaseLost(why);
  }

  /** One stalled connection must not cost the lease: given up after a while, and asked again. */
  inTime<T>(ask: (signal: AbortSignal) => Promise<T>): Promise<T> {
    return withTimeout(this.#clock, this.#times.renewEvery / 2, ask);
  }

  async #renewForever(renew: () => Promise<void>): Promise<void> {
    while (!this.#stop.signal.aborted) {
      try {
        await this.#clock.sleep(this.#times.renewEvery, this.#stop.signal);
      } catch {
        return; // given up
      }
      // A process that was stopped past its lease must not even ask for it again: it is another one's by now.
      if (this.#left() <= 0) {
        this.lose(this.#tooLate());
        return;
      }
      try {
        await renew();
      } catch (error) {
        // Until its time is up the lease is ours, whatever the store says: it is asked again.
        if (error instanceof TimeoutError || isStoreError(error)) this.#trouble = error;
        else this.lose(new LeaseLost(`the lease could not be ${this.#what}`, { cause: error }));
      }
      if (this.#lost !== undefined) return;
    }
  }

  /** Requests under way end with the lease, not with the next write: nobody may be about to make one. */
  async #watch(): Promise<void> {
    while (this.#lost === undefined) {
      const left = this.#left();
      if (left <= 0) {
        this.lose(this.#tooLate());
        return;
      }
      try {
        await this.#clock.sleep(left, this.#stop.signal);
      } catch {
        return; // given up
      }
    }
  }

  /**
   * ms for which writes are safe. By both clocks: the monotonic one stands still while a machine sleeps, and the
   * wall clock may be set back.
   */
  #left(): number {
    return Math.min(this.#safeUntil - this.#clock.monotonic(), this.#safeUntilWall - this.#clock.now());
  }

  #tooLate(): LeaseLost {
    const message = `the lease could not be ${this.#what} in time, so nothing more is written`;
    return new LeaseLost(message, this.#trouble === undefined ? {} : { cause: this.#trouble });
  }
}

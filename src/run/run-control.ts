import type { Clock } from '../core/clock.ts';
import { every } from '../core/every.ts';
import { LeaseLost } from '../manifest/lease.ts';
import { isStoreError, StoreError } from '../store/errors.ts';
import type { StopMargins } from './margins.ts';

/** Failures in a row, without one success, after which the stores are asked whether they are down. */
const MAX_CONSECUTIVE_FAILURES = 50;
/** Causes of failures that speak of the store and not of the object, as far as one object can tell. */
const STORE_CAUSES: ReadonlySet<string> = new Set([
  'transient',
  'unreachable',
  'throttled',
  'wrong-endpoint',
  'wrong-region',
]);
/** How often the end of the credentials is checked, ms. */
const CREDENTIALS_CHECK_MS = 15_000;

/** The drain after a stop took too long: work that is still in progress is left to the next run. */
class DrainOver extends Error {}

/**
 * Whether a run may go on. A stop (deadline, credentials that end, quota, an error that concerns every object)
 * takes no new work, drains what is in progress for a while, and commits. A cancelled run and a lost lease abort
 * every request at once, and commit nothing.
 */
export class RunControl {
  /** For the work: listing and copying. Also aborted when the drain is over. */
  readonly signal: AbortSignal;
  /** For what follows a stop, above all the commit: aborted only where nothing may be committed. */
  readonly finishing: AbortSignal;
  readonly #clock: Clock;
  readonly #deadline: number;
  readonly #margins: StopMargins;
  readonly #lost = new AbortController();
  readonly #drained = new AbortController();
  readonly #timers = new AbortController();
  readonly #cancel: AbortSignal;
  #credentialsEnd: () => number | undefined = () => undefined;
  #nextCheck = 0;
  #stopWatching: () => void = () => undefined;
  #credentialsEnding = false;
  #draining = false;
  #failure: unknown;
  #consecutiveFailures = 0;
  #askStores: (() => Promise<StoreError | undefined>) | undefined;
  #asking = false;

  /** `deadline`: ms from now; undefined for a command that has none. */
  constructor(clock: Clock, deadline: number | undefined, cancel: AbortSignal, margins: StopMargins) {
    this.#clock = clock;
    this.#deadline = deadline === undefined ? Infinity : clock.monotonic() + deadline;
    this.#margins = margins;
    this.#cancel = cancel;
    this.finishing = AbortSignal.any([cancel, this.#lost.signal]);
    this.signal = AbortSignal.any([this.finishing, this.#drained.signal]);
    if (deadline !== undefined) this.#after(deadline, () => this.#drain());
  }

  get cancelled(): boolean {
    return this.#cancel.aborted;
  }

  /** The first error that ended the run. */
  get failure(): unknown {
    return this.#failure;
  }

  /** True once the lease is lost; `failure` then says why. */
  get leaseLost(): boolean {
    return this.#lost.signal.aborted;
  }

  get pastDeadline(): boolean {
    return this.#clock.monotonic() >= this.#deadline;
  }

  /** The credentials in use end soon and were not replaced. */
  get credentialsEnding(): boolean {
    return this.#credentialsEnding;
  }

  /** No new work may be taken. */
  stopped(): boolean {
    const now = this.#clock.monotonic();
    if (now >= this.#nextCheck) this.#checkCredentials(now);
    return (
      this.#failure !== undefined || this.signal.aborted || this.#credentialsEnding || now >= this.#deadline
    );
  }

  /** Stops in time before the credentials end: `end` returns the earliest known end, wall ms. */
  watchCredentials(end: () => number | undefined): void {
    this.#credentialsEnd = end;
    this.#checkCredentials(this.#clock.monotonic());
    // Also if everything hangs and nothing calls `stopped`.
    this.#stopWatching = every(this.#clock, CREDENTIALS_CHECK_MS, () =>
      this.#checkCredentials(this.#clock.monotonic()),
    );
  }

  fail(error: unknown): void {
    // Work that the end of the drain cut off is no failure: the stop has its own reason.
    if (error instanceof DrainOver) return;
    if (error instanceof LeaseLost) {
      // If the lease was not renewed because cold takes no more writes, that is the reason.
      const { cause } = error;
      this.#failure ??= isStoreError(cause, 'quota', 'credentials') ? cause : error;
      this.#lost.abort(error);
      return;
    }
    this.#failure ??= error;
    this.#drain();
  }

  succeeded(): void {
    this.#consecutiveFailures = 0;
  }

  /** `ask` sends the stores a plain request that was good before, and returns its error. Without it none is sent. */
  askStoresBy(ask: () => Promise<StoreError | undefined>): void {
    this.#askStores = ask;
  }

  /**
   * One object failed. Only causes that speak of the store and not of the object count; and where many in a row fail, a
   * plain request decides whether the store is down.
   */
  failed(cause: string): void {
    if (!STORE_CAUSES.has(cause)) return;
    if (++this.#consecutiveFailures < MAX_CONSECUTIVE_FAILURES || this.#asking) return;
    if (this.#askStores === undefined) {
      this.#takeAsDown(cause, undefined);
      return;
    }
    this.#asking = true;
    this.#askStores().then(
      (error) => {
        this.#asking = false;
        this.#consecutiveFailures = 0;
        if (error !== undefined) this.#takeAsDown(cause, error);
      },
      (error: unknown) => this.fail(error),
    );
  }

  #takeAsDown(cause: string, plain: StoreError | undefined): void {
    const too = plain === undefined ? '' : `, and so does a plain request (${plain.message})`;
    const message = `${MAX_CONSECUTIVE_FAILURES} objects in a row failed (${cause})${too}: the store is taken to be down`;
    const down = new StoreError('unreachable', message, {
      operation: 'copy',
      ...(plain === undefined ? {} : { cause: plain }),
    });
    if (plain?.at !== undefined) down.locate(plain.at);
    this.fail(down);
  }

  /** True if the work so far may be committed in spite of the failure. */
  get mayCommit(): boolean {
    if (this.finishing.aborted) return false;
    return this.#failure === undefined || isStoreError(this.#failure, 'quota', 'credentials', 'unreachable');
  }

  end(): void {
    this.#timers.abort();
    this.#stopWatching();
  }

  #checkCredentials(now: number): void {
    this.#nextCheck = now + CREDENTIALS_CHECK_MS;
    const end = this.#credentialsEnd();
    if (this.#credentialsEnding || end === undefined || end - this.#margins.credentials > this.#clock.now())
      return;
    this.#credentialsEnding = true;
    this.#drain();
  }

  #drain(): void {
    if (this.#draining) return;
    this.#draining = true;
    this.#after(this.#margins.drain, () => {
      this.#drained.abort(new DrainOver('the drain after the stop took too long'));
    });
  }

  #after(ms: number, act: () => void): void {
    this.#clock.sleep(ms, this.#timers.signal).then(act, () => undefined); // the run ended before
  }
}

import type { Clock } from '../clock.ts';
import { LeaseLost } from '../manifest/lease.ts';
import { isStoreError, StoreError } from '../store/errors.ts';

/** After a stop, what is in flight may take this long to end, ms. */
const DRAIN = 5 * 60_000;
/** Failures in a row, without one success, after which the store is taken to be down. */
const HOPELESS = 50;

/**
 * Whether a run may go on. A stop (deadline, quota, an error that concerns every object) takes no new work
 * and lets what runs end; an abort (cancelled, lease lost) ends every request.
 */
export class Stop {
  /** For every request of the run. */
  readonly signal: AbortSignal;
  readonly #clock: Clock;
  readonly #deadline: number;
  readonly #abort = new AbortController();
  readonly #drain = new AbortController();
  readonly #cancel: AbortSignal;
  #failure: unknown;
  #inRow = 0;

  constructor(clock: Clock, deadline: number, cancel: AbortSignal) {
    this.#clock = clock;
    this.#deadline = clock.monotonic() + deadline;
    this.#cancel = cancel;
    this.signal = AbortSignal.any([cancel, this.#abort.signal]);
    clock.sleep(deadline + DRAIN, this.#drain.signal).then(
      () => this.#abort.abort(new Error('the drain after the deadline took too long')),
      () => undefined, // the run ended before
    );
  }

  get cancelled(): boolean {
    return this.#cancel.aborted;
  }

  /** The first error that ended the run. */
  get failure(): unknown {
    return this.#failure;
  }

  get pastDeadline(): boolean {
    return this.#clock.monotonic() >= this.#deadline;
  }

  /** No new work may be taken. */
  stopped(): boolean {
    return (
      this.#failure !== undefined || this.#cancel.aborted || this.#abort.signal.aborted || this.pastDeadline
    );
  }

  fail(error: unknown): void {
    this.#failure ??= error;
    if (error instanceof LeaseLost) this.#abort.abort(error);
  }

  succeeded(): void {
    this.#inRow = 0;
  }

  /** One object failed. Only causes that speak of the store and not of the object count. */
  failed(cause: string): void {
    if (cause !== 'transient' && cause !== 'unreachable' && cause !== 'throttled') return;
    if (++this.#inRow < HOPELESS) return;
    const message = `${HOPELESS} objects in a row failed (${cause}): the store is taken to be down`;
    this.fail(new StoreError('unreachable', message, { operation: 'copy' }));
  }

  /** True where the failure leaves what was done so far worth committing. */
  get mayCommit(): boolean {
    if (this.cancelled || this.#abort.signal.aborted) return false;
    return this.#failure === undefined || isStoreError(this.#failure, 'quota', 'credentials', 'unreachable');
  }

  end(): void {
    this.#drain.abort();
  }
}

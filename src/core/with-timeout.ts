import type { Clock } from './clock.ts';

/** Some work took longer than the time that it was given. */
export class TimeoutError extends Error {
  readonly code = 'timeout';
  /** The time that was given, ms. */
  readonly ms: number;

  constructor(ms: number) {
    super(`it took too long (more than ${ms / 1000} s)`);
    this.name = 'TimeoutError';
    this.ms = ms;
  }
}

/**
 * Runs `fn` for at most `ms` by the clock. When the time is up, aborts the signal that `fn` was given and throws
 * TimeoutError at once, also where `fn` does not heed its signal. Aborting `signal` does the same with its reason.
 * Leaves no timer and no listener behind.
 */
export async function withTimeout<T>(
  clock: Clock,
  ms: number,
  fn: (signal: AbortSignal) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  signal?.throwIfAborted();
  const limit = new AbortController();
  const timer = new AbortController();
  const abort = (): void => limit.abort(signal?.reason);
  signal?.addEventListener('abort', abort, { once: true });
  try {
    return await new Promise<T>((resolve, reject) => {
      // Registered before `fn` can register anything: this reason wins over the error that the abort causes in `fn`.
      limit.signal.addEventListener('abort', () => reject(limit.signal.reason as Error), { once: true });
      clock.sleep(ms, timer.signal).then(
        () => limit.abort(new TimeoutError(ms)),
        () => undefined, // `fn` ended first
      );
      fn(limit.signal).then(resolve, reject);
    });
  } finally {
    timer.abort();
    signal?.removeEventListener('abort', abort);
  }
}

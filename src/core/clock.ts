/**
 * Time and randomness, passed in so that a whole run can be simulated.
 * `now` is wall time in ms since the epoch; `monotonic` never jumps and is for deadlines only.
 */
export interface Clock {
  now(): number;
  monotonic(): number;
  /** Resolves after `ms`, or rejects with the signal's reason. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** A number in [0, 1), as Math.random gives. */
export type Random = () => number;

/** The longest delay of a Node timer; a longer one fires at once. */
const MAX_TIMER_MS = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(reasonOf(signal));
        return;
      }
      const stop = (): void => {
        clearTimeout(timer);
        reject(reasonOf(signal));
      };
      const done = (): void => {
        signal?.removeEventListener('abort', stop);
        resolve();
      };
      const wait = (left: number): NodeJS.Timeout =>
        left <= MAX_TIMER_MS
          ? setTimeout(done, left)
          : setTimeout(() => (timer = wait(left - MAX_TIMER_MS)), MAX_TIMER_MS);
      let timer = wait(ms);
      signal?.addEventListener('abort', stop, { once: true });
    }),
};

function reasonOf(signal: AbortSignal | undefined): Error {
  const reason: unknown = signal?.reason;
  return reason instanceof Error ? reason : new Error('stopped', { cause: reason });
}

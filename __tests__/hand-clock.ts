import type { Clock } from '../src/core/clock.ts';

/** Stands still until it is moved. */
export class HandClock implements Clock {
  #now: number;
  #sleeping: { at: number; wake: () => void }[] = [];

  constructor(now = Date.UTC(2026, 10, 3, 2)) {
    this.#now = now;
  }

  now(): number {
    return this.#now;
  }

  monotonic(): number {
    return this.#now;
  }

  get sleepers(): number {
    return this.#sleeping.length;
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const sleeper = { at: this.#now + ms, wake: resolve };
      this.#sleeping.push(sleeper);
      signal?.addEventListener('abort', () => {
        this.#sleeping = this.#sleeping.filter((one) => one !== sleeper);
        reject(signal.reason as Error);
      });
    });
  }

  /** Moves on, wakes who is due, and lets what they do settle. */
  async advance(ms: number): Promise<void> {
    this.#now += ms;
    const due = this.#sleeping.filter((one) => one.at <= this.#now);
    this.#sleeping = this.#sleeping.filter((one) => one.at > this.#now);
    for (const one of due) one.wake();
    await new Promise((resolve) => setImmediate(resolve));
  }
}

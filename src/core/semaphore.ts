import { stoppedBy } from './stoppable.ts';
import type { Stoppable } from './stoppable.ts';

interface Waiter extends Stoppable {
  readonly weight: number;
  readonly go: () => void;
}

/**
 * Bounds what is in use at once: requests, bytes in memory. Strictly first come, first served: a light request waits
 * behind a heavy one that came before it, so that no weight starves.
 */
export class Semaphore {
  readonly #capacity: number;
  #free: number;
  readonly #waiting = new Set<Waiter>();

  constructor(capacity: number) {
    this.#capacity = capacity;
    this.#free = capacity;
  }

  /**
   * Takes `weight` of the capacity; undefined where there is no need to wait, which costs a hot loop no promise.
   * A weight above the capacity counts as all of it. Rejects with the signal's reason. Each success needs one
   * `release` of the same weight.
   */
  acquire(weight = 1, signal?: AbortSignal): Promise<void> | undefined {
    if (signal?.aborted === true) return Promise.reject(signal.reason as Error);
    const taken = this.#bounded(weight);
    if (this.#waiting.size === 0 && taken <= this.#free) {
      this.#free -= taken;
      return undefined;
    }
    return this.#wait(taken, signal);
  }

  release(weight = 1): void {
    this.#free += this.#bounded(weight);
    this.#admit();
  }

  #wait(weight: number, signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const stoppables = signal === undefined ? undefined : stoppedBy(signal);
      const waiter: Waiter = {
        weight,
        go: () => {
          if (place !== undefined) stoppables?.remove(place);
          resolve();
        },
        stop: (reason) => {
          if (!this.#waiting.delete(waiter)) return; // admitted when another one was stopped
          reject(reason);
          this.#admit(); // it may have been all that the next one waited for
        },
      };
      this.#waiting.add(waiter);
      const place = stoppables?.add(waiter);
    });
  }

  #admit(): void {
    for (const waiter of this.#waiting) {
      if (waiter.weight > this.#free) return;
      this.#waiting.delete(waiter);
      this.#free -= waiter.weight;
      waiter.go();
    }
  }

  #bounded(weight: number): number {
    return Math.min(weight, this.#capacity);
  }
}

/**
 * Calls `work` on each item, on at most `atOnce` at a time, begun in their order; returns the results in that order.
 * After a failure nothing more is begun; the first one is thrown once all that were under way have ended.
 */
export async function mapConcurrent<T, R>(
  items: readonly T[],
  atOnce: number,
  work: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  const semaphore = new Semaphore(atOnce);
  const results: R[] = [];
  const failures: unknown[] = [];
  const run = async (item: T, index: number): Promise<void> => {
    try {
      results[index] = await work(item, index);
    } catch (error) {
      failures.push(error);
    } finally {
      semaphore.release();
    }
  };
  for (const [index, item] of items.entries()) {
    const wait = semaphore.acquire();
    if (wait !== undefined) await wait;
    if (failures.length > 0) {
      semaphore.release();
      break;
    }
    void run(item, index);
  }
  await semaphore.acquire(atOnce); // all have ended
  if (failures.length > 0) throw failures[0];
  return results;
}

import { systemClock } from '../../src/core/clock.ts';
import type { Clock } from '../../src/core/clock.ts';
import { wrapStore } from '../../src/store/middleware/wrap-store.ts';
import type { ObjectBody, Store } from '../../src/store/contract.ts';

/** Nothing was under way for so long that what a run waits for can only be time, real ms. */
const IDLE_MS = 4;

interface Sleeper {
  readonly at: number;
  readonly wake: () => void;
}

/**
 * The real time, but for waits in which nothing else happens: they are skipped. So retries, Retry-After and a lease
 * that must run out take no time, while sockets live in the real one. Of several clocks in one process each skips by
 * its own.
 */
export class IdleClock implements Clock {
  #skipped = 0;
  #busy = 0;
  #idle: NodeJS.Timeout | undefined;
  readonly #sleepers = new Set<Sleeper>();

  now(): number {
    return systemClock.now() + this.#skipped;
  }

  monotonic(): number {
    return systemClock.monotonic() + this.#skipped;
  }

  async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    const skip = new AbortController();
    const sleeper = { at: this.monotonic() + ms, wake: () => skip.abort() };
    this.#sleepers.add(sleeper);
    this.#look();
    const either = signal === undefined ? skip.signal : AbortSignal.any([signal, skip.signal]);
    try {
      await systemClock.sleep(ms, either);
    } catch (error) {
      if (signal?.aborted || !skip.signal.aborted) throw error;
    } finally {
      this.#sleepers.delete(sleeper);
    }
  }

  /** Lets time pass all of a sudden, as for a machine that slept. */
  pass(ms: number): void {
    this.#skipped += ms;
    this.#wake();
  }

  /** The store, whose calls and bodies are something under way. */
  watching(store: Store): Store {
    const watched = wrapStore(store, ({ call }) => this.#during(call));
    return {
      ...watched,
      get: async (key, options, signal) => this.#body(await watched.get(key, options, signal)),
    };
  }

  #body(body: ObjectBody): ObjectBody {
    const during = this.#reading(body.stream);
    return { ...body, stream: during };
  }

  async *#reading(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    this.#begin();
    try {
      yield* stream;
    } finally {
      this.#end();
    }
  }

  async #during<T>(work: () => Promise<T>): Promise<T> {
    this.#begin();
    try {
      return await work();
    } finally {
      this.#end();
    }
  }

  #begin(): void {
    this.#busy++;
    clearTimeout(this.#idle);
    this.#idle = undefined;
  }

  #end(): void {
    this.#busy--;
    this.#look();
  }

  #look(): void {
    if (this.#busy > 0 || this.#idle !== undefined) return;
    this.#idle = setTimeout(() => this.#skip(), IDLE_MS).unref();
  }

  /** To the next sleeper, and no further: what it does may be worth waiting for. */
  #skip(): void {
    this.#idle = undefined;
    const next = [...this.#sleepers].sort((a, b) => a.at - b.at)[0];
    if (next === undefined) return;
    this.#skipped += Math.max(0, next.at - this.monotonic());
    this.#wake();
    this.#look();
  }

  #wake(): void {
    const now = this.monotonic();
    for (const { at, wake } of this.#sleepers) if (at <= now) wake();
  }
}

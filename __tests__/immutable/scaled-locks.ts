import { systemClock } from '../../src/core/clock.ts';
import type { Clock } from '../../src/core/clock.ts';
import type { Store, WriteLock } from '../../src/store/contract.ts';
import { wrapStore } from '../../src/store/middleware/wrap-store.ts';

const DAY = 24 * 3600_000;
/** A Monday, two hours after midnight. */
const FIRST = Date.parse('2035-01-01T02:00:00.000Z');

/** Simulated days, and what they are on a store's own clock. */
export class Days {
  readonly clock: Clock;
  /** The store takes the simulated time as it is. */
  readonly exact: boolean;
  readonly #real: () => number;
  readonly #dayMs: number;
  #ahead = 0;
  #began = systemClock.monotonic();
  #night = -1;

  /**
   * `dayMs`: for how long a server locks what the program wants locked for a day. Undefined for a store that takes the
   * simulated time as it is.
   */
  constructor(dayMs?: number) {
    this.exact = dayMs === undefined;
    this.#dayMs = dayMs ?? DAY;
    this.#real = dayMs === undefined ? () => this.now() : () => Date.now();
    this.clock = { ...systemClock, now: () => this.now() };
  }

  /** Within a night time passes as it does. */
  now(): number {
    return FIRST + this.#ahead + (systemClock.monotonic() - this.#began);
  }

  advance(ms: number): void {
    this.#night++;
    this.#ahead = this.#night * ms;
    this.#began = systemClock.monotonic();
  }

  serverTime(): number {
    return this.#real();
  }

  toServer(time: number): number {
    return Math.ceil(this.#real() + ((time - this.now()) * this.#dayMs) / DAY);
  }

  fromServer(time: number): number {
    return this.now() + ((time - this.#real()) * DAY) / this.#dayMs;
  }

  /** Which night a simulated time belongs to, with its fraction. */
  nightAt(time: number): number {
    return (time - FIRST) / DAY;
  }

  timeOf(night: number): number {
    return FIRST + night * DAY;
  }
}

/** A store in simulated time: its locks are as short as `days` has them. `onLock` gets each, on the server's clock. */
export function withinDays(
  store: Store,
  days: Days,
  onLock: (versionId: string, end: number) => void,
): Store {
  const scaled = <O extends { readonly lock?: WriteLock }>(options: O | undefined): O | undefined =>
    options?.lock === undefined
      ? options
      : { ...options, lock: { ...options.lock, until: days.toServer(options.lock.until) } };
  const written = async <T extends { readonly versionId?: string }>(
    lock: WriteLock | undefined,
    answer: Promise<T>,
  ): Promise<T> => {
    const done = await answer;
    if (lock !== undefined && done.versionId !== undefined) onLock(done.versionId, lock.until);
    return done;
  };
  return {
    ...wrapStore(store, ({ call }) => call()),
    clockOffset: () => 0,
    // Commands close what they open, and the next night opens the same.
    close: () => Promise.resolve(),
    retention: async (key, options, signal) => {
      const lock = await store.retention(key, options, signal);
      return lock && { ...lock, until: days.fromServer(lock.until) };
    },
    put: (key, body, options, signal) => {
      const o = scaled(options);
      return written(o?.lock, store.put(key, body, o, signal));
    },
    upload: (key, body, options, signal) => {
      const o = scaled(options);
      return written(o?.lock, store.upload(key, body, o, signal));
    },
    copy: (source, key, options, signal) => {
      const o = scaled(options);
      return written(o?.lock, store.copy(source, key, o, signal));
    },
    createUpload: (key, options, signal) => store.createUpload(key, scaled(options), signal),
    retain: async (key, lock, options, signal) => {
      const until = days.toServer(lock.until);
      await store.retain(key, { ...lock, until }, options, signal);
      if (options?.versionId !== undefined) onLock(options.versionId, until);
    },
  };
}

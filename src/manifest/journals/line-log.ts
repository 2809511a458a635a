import type { Clock } from '../../core/clock.ts';

export interface LogPace {
  /** ms until a line that no caller waits for is flushed. */
  readonly interval: number;
  /** Lines that are flushed without waiting for the interval. */
  readonly lines: number;
  /** ms that a line which a caller waits for is held, so that others go with it. */
  readonly gather: number;
}

/**
 * Lines on their way into objects that are written once. One object is written at a time, so lines batch themselves
 * where a store answers slowly; where it answers at once, each would cost a request of its own but for `gather`.
 * After the first error nothing more is written, and every call throws that error.
 */
export class LineLog {
  readonly #write: (lines: readonly string[]) => Promise<void>;
  readonly #clock: Clock;
  readonly #pace: LogPace;
  #lines: string[] = [];
  #writing: Promise<void> | undefined;
  #gathering: Promise<void> | undefined;
  #timer: AbortController | undefined;
  #failure: unknown;

  /** `write` stores an object with these lines. */
  constructor(write: (lines: readonly string[]) => Promise<void>, clock: Clock, pace: LogPace) {
    this.#write = write;
    this.#clock = clock;
    this.#pace = pace;
  }

  /** Lines that were taken and are not stored. */
  get waiting(): number {
    return this.#lines.length;
  }

  /** Resolves when the line is stored. Rejects with the error of the store. */
  async stored(line: string): Promise<void> {
    this.#lines.push(line);
    this.#gathering ??= this.#gather();
    await this.#gathering;
  }

  /** Takes the line; it is stored within the pace. Throws where an earlier write failed. */
  take(line: string): void {
    if (this.#failure !== undefined) throw this.#failure;
    this.#lines.push(line);
    if (this.#lines.length >= this.#pace.lines)
      void this.flush().catch(() => undefined); // kept in #failure
    else this.#flushLater();
  }

  /** Stores all that was taken before the call. */
  async flush(): Promise<void> {
    // What is being written now may not hold our lines: wait for it, then write what is left.
    while (this.#writing !== undefined) await this.#writing;
    if (this.#failure !== undefined) throw this.#failure;
    if (this.#lines.length === 0) return;
    this.#writing = this.#writeAll().finally(() => (this.#writing = undefined));
    await this.#writing;
  }

  /** No more timers; what is not flushed is dropped. */
  close(): void {
    this.#timer?.abort();
  }

  async #gather(): Promise<void> {
    await this.#clock.sleep(this.#pace.gather);
    this.#gathering = undefined;
    await this.flush();
  }

  async #writeAll(): Promise<void> {
    this.#timer?.abort();
    this.#timer = undefined;
    const lines = this.#lines;
    this.#lines = [];
    try {
      await this.#write(lines);
    } catch (error) {
      this.#lines = [...lines, ...this.#lines];
      this.#failure = error;
      throw error;
    }
  }

  #flushLater(): void {
    if (this.#timer !== undefined) return;
    const timer = new AbortController();
    this.#timer = timer;
    this.#clock.sleep(this.#pace.interval, timer.signal).then(
      () => this.flush().catch(() => undefined), // kept in #failure
      () => undefined, // flushed or closed meanwhile
    );
  }
}

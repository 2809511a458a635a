import type { Progress } from '../core/run-context.ts';
import { progressLine } from './progress.ts';

/** Remembers the newest progress and says it as a line, with the speed since the line before. */
export class Pulse {
  #latest: Progress | undefined;
  #before = { bytes: 0, at: 0 };
  readonly #started: number;

  /** `now` is monotonic, ms. */
  constructor(now: number) {
    this.#started = now;
    this.#before.at = now;
  }

  set(progress: Progress): void {
    this.#latest = progress;
  }

  get latest(): Progress | undefined {
    return this.#latest;
  }

  /** Undefined before there is anything to say. */
  line(now: number): string | undefined {
    if (this.#latest === undefined) return undefined;
    const { bytes } = this.#latest;
    const recent = { bytes: bytes - this.#before.bytes, ms: now - this.#before.at };
    this.#before = { bytes, at: now };
    return progressLine(this.#latest, now - this.#started, recent);
  }
}

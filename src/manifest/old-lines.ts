import { compareKeys } from '../core/keys.ts';
import type { SegmentLine } from './stored-line.ts';

/** Takes lines in key order. */
export interface LineSink {
  /** `line` without its line feed, `size` in bytes. A promise where the caller must wait before the next. */
  add(key: string, line: string, size: number): Promise<void> | undefined;
}

/** The lines of the old segments, read a second time to be written again. */
export class OldLines {
  readonly #batches: AsyncIterator<readonly SegmentLine[]>;
  #batch: readonly SegmentLine[] = [];
  #at = 0;
  #ended = false;
  /** Lines that were copied. */
  copied = 0;

  constructor(batches: AsyncIterable<readonly SegmentLine[]>) {
    this.#batches = batches[Symbol.asyncIterator]();
  }

  /** Copies the lines before `key` and passes over the one of `key` itself; without a key, copies all. */
  async copyUpTo(key: string | undefined, sink: LineSink): Promise<void> {
    for (;;) {
      for (; this.#at < this.#batch.length; this.#at++) {
        const line = this.#batch[this.#at];
        if (line === undefined) break;
        const order = key === undefined ? -1 : compareKeys(line.key, key);
        if (order > 0) return;
        if (order === 0) {
          this.#at++;
          return;
        }
        this.copied++;
        // Awaiting only what is full keeps the loop free of a promise a line.
        const full = sink.add(line.key, line.line, line.liveSize);
        if (full !== undefined) await full;
      }
      if (this.#ended) return;
      const next = await this.#batches.next();
      this.#ended = next.done === true;
      this.#batch = next.done === true ? [] : next.value;
      this.#at = 0;
    }
  }

  async close(): Promise<void> {
    if (!this.#ended) await this.#batches.return?.();
    this.#ended = true;
  }
}

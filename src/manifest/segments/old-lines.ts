import { compareKeys } from '../../core/keys.ts';
import { Cursor } from '../../store/listing/cursor.ts';
import type { SegmentLine } from '../stored-line.ts';

/** Takes lines in key order. */
export interface LineSink {
  /** `line` without its line feed, `size` in bytes. A promise where the caller must wait before the next. */
  add(key: string, line: string, size: number): Promise<void> | undefined;
}

/** The lines of the old segments, read a second time to be written again. */
export class OldLines {
  readonly #lines: Cursor<SegmentLine>;
  /** Lines that were copied. */
  copied = 0;

  constructor(batches: AsyncIterable<readonly SegmentLine[]>) {
    this.#lines = new Cursor(batches);
  }

  /** Copies the lines before `key` and passes over the one of `key` itself; without a key, copies all. */
  async copyUpTo(key: string | undefined, sink: LineSink): Promise<void> {
    for (;;) {
      if (this.#lines.exhausted) await this.#lines.fill();
      const line = this.#lines.peek();
      if (line === undefined) return;
      const order = key === undefined ? -1 : compareKeys(line.key, key);
      if (order > 0) return;
      this.#lines.advance();
      if (order === 0) return;
      this.copied++;
      // Awaiting only what is full keeps the loop free of a promise a line.
      const full = sink.add(line.key, line.line, line.liveSize);
      if (full !== undefined) await full;
    }
  }

  close(): Promise<void> {
    return this.#lines.close();
  }
}

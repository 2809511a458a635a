import type { LineSink } from './old-lines.ts';
import type { SegmentRef } from '../segment.ts';
import type { SegmentWriter } from './segment-writer.ts';

/** A line that replaces the old line of its key, or goes between two old lines. */
export interface NewLine {
  readonly key: string;
  pending: boolean;
  /** Undefined for nothing: a copy that came to nothing, of a key that had no entry. */
  line: string | undefined;
  /** Bytes that count as live. */
  size: number;
  /** Where it was set aside. */
  waiting: PendingLines | undefined;
}

type Line = Pick<NewLine, 'key' | 'line' | 'size'>;

/**
 * The last lines of a segment that cannot end yet, since copies among them are under way: held in memory while
 * what comes after goes into segments of its own.
 */
export class PendingLines implements LineSink {
  readonly #writer: SegmentWriter;
  #lines: Line[] = [];
  #pending = 0;
  #closed = false;
  #refs: Promise<readonly SegmentRef[]> | undefined;

  /** `writer` has what comes before. */
  constructor(writer: SegmentWriter) {
    this.#writer = writer;
  }

  add(key: string, line: string, size: number): undefined {
    this.#lines.push({ key, line, size });
  }

  take(item: NewLine): void {
    this.#lines.push(item);
    if (!item.pending) return;
    item.waiting = this;
    this.#pending++;
  }

  /** No more lines come. */
  close(): void {
    this.#closed = true;
    this.#endIfDecided();
  }

  /** One of the pending lines is decided. */
  decided(): void {
    this.#pending--;
    this.#endIfDecided();
  }

  /** The segments, stored. Rejects with the error of the store. */
  async end(): Promise<readonly SegmentRef[]> {
    if (this.#refs === undefined) throw new Error('a segment ends with copies under way');
    return this.#refs;
  }

  #endIfDecided(): void {
    if (!this.#closed || this.#pending > 0) return;
    this.#refs = this.#write();
    this.#refs.catch(() => undefined); // thrown by end
  }

  async #write(): Promise<readonly SegmentRef[]> {
    const lines = this.#lines;
    this.#lines = [];
    for (const { key, line, size } of lines) {
      if (line === undefined) continue;
      const full = this.#writer.add(key, line, size);
      if (full !== undefined) await full;
    }
    return this.#writer.end();
  }
}

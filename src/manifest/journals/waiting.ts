import type { LineSink } from '../old-lines.ts';
import type { SegmentRef } from '../segment.ts';
import type { SegmentWriter } from '../segment-writer.ts';

/** What takes the place of its key's old line, or stands between two old lines. */
export interface NewLine {
  readonly key: string;
  pending: boolean;
  /** Undefined for nothing: a copy that came to nothing, of a key that had no entry. */
  line: string | undefined;
  /** Bytes that count as live. */
  size: number;
  /** Where it was set aside. */
  waiting: Waiting | undefined;
}

type Line = Pick<NewLine, 'key' | 'line' | 'size'>;

/**
 * The last lines of a segment that cannot end yet, since copies among them are under way: held in memory while
 * what comes after goes into segments of its own.
 */
export class Waiting implements LineSink {
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
    this.#endIfKnown();
  }

  /** One of the lines that were pending is known. */
  known(): void {
    this.#pending--;
    this.#endIfKnown();
  }

  /** The segments, stored. Rejects with what the store said. */
  async end(): Promise<readonly SegmentRef[]> {
    if (this.#refs === undefined) throw new Error('a segment ends with copies under way');
    return this.#refs;
  }

  #endIfKnown(): void {
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

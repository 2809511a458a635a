import type { Entry } from './entry.ts';
import { encodeEntry } from './entry.ts';
import { OldLines } from './segments/old-lines.ts';
import { SEGMENT_ENTRIES } from './segment.ts';
import type { SegmentLine, SegmentRef } from './segment.ts';
import { SegmentWriter } from './segments/segment-writer.ts';
import type { Seal } from './segments/segment-writer.ts';
import { liveSize } from './stored-line.ts';
import { PendingLines } from './segments/pending-lines.ts';
import type { NewLine } from './segments/pending-lines.ts';

/**
 * Takes the entry of a copy that is still running. Call once; undefined for no entry, and
 * `changed` false where it is the one of the old segments.
 */
export type Slot = (entry: Entry | undefined, changed: boolean) => void;

export interface SegmentPlaces {
  /** The old segments' entries once more, from the first on. */
  readonly reread: () => AsyncIterable<readonly SegmentLine[]>;
  readonly store: (ref: SegmentRef, file: Uint8Array) => Promise<void>;
  /** Makes of a compressed file what is stored. */
  readonly seal?: Seal;
  /** New lines that may wait behind one copy before they are written without it. */
  readonly pile?: number;
}

/** Fewer finished new lines are not worth a write. */
const MIN_LINES_TO_WRITE = 256;
/** Of about 500 bytes each, for each open slice. */
const MAX_LINES_HELD = 16_384;

/**
 * Makes the new segments of one slice of the key space. Keys come in order; entries of running copies are
 * filled in when they end. Lines that stay as they are are not held: where nothing differs the old segments are
 * shared and nothing is written, else they are read once more and merged with what is new, and that is
 * compressed as soon as everything before it is. So a slice costs the memory of its compressed file, and a copy
 * of hours holds up no more than a pile of lines.
 */
export class SegmentBuilder {
  readonly #old: readonly SegmentRef[];
  readonly #places: SegmentPlaces;
  readonly #limit: number;
  readonly #cuts = new Set<string>();
  readonly #pile: number;
  readonly #oldLines: OldLines;
  /** Ends of segments that wait for a copy, in order, before what `#writer` writes. */
  readonly #waiting: PendingLines[] = [];
  #writer: SegmentWriter;
  readonly #items: NewLine[] = [];
  /** Items before it are written or set aside. */
  #head = 0;
  /** Copies under way, and of these the ones among `#items`. */
  #open = 0;
  #pending = 0;
  #carried = 0;
  #dirty: boolean;
  #writing: Promise<void> | undefined;
  #failure: unknown;

  constructor(old: readonly SegmentRef[], places: SegmentPlaces) {
    this.#old = old;
    this.#places = places;
    this.#pile = places.pile ?? MAX_LINES_HELD;
    this.#oldLines = new OldLines(places.reread());
    this.#dirty = old.length === 0;
    // An old segment may grow by half before it is cut, so that a few additions do not cut every segment.
    const count = old.reduce((sum, segment) => sum + segment.count, 0);
    this.#limit = count === 0 ? SEGMENT_ENTRIES : Math.max(count, SEGMENT_ENTRIES * 1.5);
    this.#writer = this.#newWriter();
  }

  /** The next entries of the old segments stay as they are stored. */
  carry(lines = 1): void {
    this.#carried += lines;
  }

  /** A segment that is nearly full should end with this key. Call it before the entry of the key is added. */
  cutAfter(key: string): void {
    this.#cuts.add(key);
  }

  /** An entry that differs from the old segments, or is not in them. */
  put(entry: Entry): void {
    this.reserve(entry.key)(entry, true);
  }

  /** A slot for `key`, whose copy is running. If the copy fails, fill it with the old entry. */
  reserve(key: string): Slot {
    const item: NewLine = { key, pending: true, line: undefined, size: 0, waiting: undefined };
    this.#items.push(item);
    this.#open++;
    this.#pending++;
    return (entry, changed) => {
      if (entry !== undefined) {
        item.line = encodeEntry(entry);
        item.size = liveSize(entry);
      }
      item.pending = false;
      this.#open--;
      if (changed) this.#dirty = true;
      if (item.waiting === undefined) this.#pending--;
      else item.waiting.decided();
      this.#write();
    };
  }

  /** Waits for the write in progress, so that finished lines do not accumulate. Never rejects. */
  async caughtUp(): Promise<void> {
    await this.#writing;
  }

  /** The slice's segments, in order. All slots must be filled by then. */
  async finish(): Promise<readonly SegmentRef[]> {
    if (this.#open > 0) throw new Error('a segment ends with copies under way');
    await this.#writing;
    try {
      if (this.#failure !== undefined) throw this.#failure;
      return this.#dirty ? await this.#writeAll() : this.#old;
    } finally {
      await this.#oldLines.close();
    }
  }

  /** Gives up, where the slice fails. No slot may be filled afterwards. */
  async abandon(): Promise<void> {
    await this.#writing;
    await this.#oldLines.close();
  }

  async #writeAll(): Promise<readonly SegmentRef[]> {
    await this.#writeKnown();
    await this.#oldLines.copyUpTo(undefined, this.#writer);
    if (this.#oldLines.copied !== this.#carried)
      throw new Error(`${this.#oldLines.copied} old entries were kept where ${this.#carried} should be`);
    const refs: SegmentRef[] = [];
    for (const waiting of this.#waiting) refs.push(...(await waiting.end()));
    refs.push(...(await this.#writer.end()));
    return refs;
  }

  /** Starts writing when enough lines are finished, or too many are held. Nothing is written before something differs. */
  #write(): void {
    if (!this.#dirty || this.#writing !== undefined || this.#failure !== undefined) return;
    const behind = this.#items.length - this.#head;
    const enough =
      this.#items[this.#head]?.pending === true
        ? behind >= this.#pile
        : behind - this.#pending >= MIN_LINES_TO_WRITE;
    if (!enough) return;
    this.#writing = this.#writeKnown()
      .catch((error: unknown) => (this.#failure = error)) // thrown by finish
      .then(() => (this.#writing = undefined));
  }

  /** Writes items, and the old lines between them, up to the first whose copy is under way. */
  async #writeKnown(): Promise<void> {
    for (;;) {
      const item = this.#items[this.#head];
      if (item === undefined) break;
      if (item.pending) {
        if (this.#items.length - this.#head < this.#pile) break;
        await this.#setAside();
        continue;
      }
      await this.#oldLines.copyUpTo(item.key, this.#writer);
      const full = item.line === undefined ? undefined : this.#writer.add(item.key, item.line, item.size);
      if (full !== undefined) await full;
      if (++this.#head >= MIN_LINES_TO_WRITE) this.#forget();
    }
    this.#forget();
  }

  /** Sets aside what waits for a copy, with all of the pile's first half that waits too; the rest goes on without. */
  async #setAside(): Promise<void> {
    const half = this.#items.slice(this.#head, this.#head + Math.ceil(this.#pile / 2));
    const items = half.slice(0, half.findLastIndex(({ pending }) => pending) + 1);
    const waiting = new PendingLines(this.#writer);
    this.#waiting.push(waiting);
    this.#writer = this.#newWriter();
    this.#head += items.length;
    for (const item of items) {
      await this.#oldLines.copyUpTo(item.key, waiting);
      if (item.pending) this.#pending--;
      waiting.take(item);
    }
    waiting.close();
  }

  #newWriter(): SegmentWriter {
    const { store, seal } = this.#places;
    return new SegmentWriter(this.#limit, store, this.#cuts, seal);
  }

  #forget(): void {
    this.#items.splice(0, this.#head);
    this.#head = 0;
  }
}

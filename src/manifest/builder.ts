import type { Entry } from './entry.ts';
import { encodeEntry } from './entry.ts';
import { encodeSegment, SEGMENT_ENTRIES } from './segment.ts';
import type { SegmentRef } from './segment.ts';

/**
 * Where an entry goes that is not known yet: its copy is under way. Call once; undefined for no entry, and
 * `changed` false where it is the one of the old segment.
 */
export type Slot = (entry: Entry | undefined, changed: boolean) => void;

interface Chunk {
  readonly keys: string[];
  /** Undefined: pending, or nothing to be stored after all. */
  readonly lines: (string | undefined)[];
  readonly sizes: number[];
  pending: number;
  sealed: boolean;
  /** Set when it is sealed and nothing is pending. */
  written: Promise<SegmentRef | undefined> | undefined;
}

/**
 * Makes the new segments of one slice of the key space. Lines come in key order; those of running copies
 * are filled in when they end. Where nothing differs, the old segment is shared and nothing is written.
 */
export class SegmentBuilder {
  readonly #old: readonly SegmentRef[];
  readonly #store: (ref: SegmentRef, file: Uint8Array) => Promise<void>;
  readonly #limit: number;
  readonly #chunks: Chunk[] = [];
  #dirty = false;

  constructor(old: readonly SegmentRef[], store: (ref: SegmentRef, file: Uint8Array) => Promise<void>) {
    this.#old = old;
    this.#store = store;
    // An old segment may grow by half before it is cut, so that a few additions do not cut every segment.
    const count = old.reduce((sum, segment) => sum + segment.count, 0);
    this.#limit = count === 0 ? SEGMENT_ENTRIES : Math.max(count, SEGMENT_ENTRIES * 1.5);
  }

  /** An entry as it stands in the old segment. */
  carry(entry: Entry, line: string): void {
    this.#append(entry, line);
  }

  /** An entry that differs from the old segment, or is not in it. */
  put(entry: Entry): void {
    this.#dirty = true;
    this.#append(entry, encodeEntry(entry));
  }

  /** A place for `key`, to be filled in by the slot that comes back. */
  reserve(key: string): Slot {
    const chunk = this.#open();
    const at = chunk.lines.length;
    chunk.keys.push(key);
    chunk.lines.push(undefined);
    chunk.sizes.push(0);
    chunk.pending++;
    if (chunk.lines.length >= this.#limit) this.#seal(chunk);
    return (entry, changed) => {
      if (entry !== undefined) {
        chunk.lines[at] = encodeEntry(entry);
        chunk.sizes[at] = liveSize(entry);
      }
      if (changed) this.#dirty = true;
      chunk.pending--;
      this.#writeIfDone(chunk);
    };
  }

  /** The slice's segments, in order. All slots must be filled by then. */
  async finish(): Promise<readonly SegmentRef[]> {
    if (this.#chunks.some(({ pending }) => pending > 0))
      throw new Error('a segment ends with copies under way');
    if (!this.#dirty && this.#chunks.length <= 1) return this.#old;
    const last = this.#chunks.at(-1);
    if (last !== undefined) this.#seal(last);
    const refs = await Promise.all(this.#chunks.map(({ written }) => written ?? Promise.resolve(undefined)));
    return refs.filter((ref) => ref !== undefined);
  }

  #append(entry: Entry, line: string): void {
    const chunk = this.#open();
    chunk.keys.push(entry.key);
    chunk.lines.push(line);
    chunk.sizes.push(liveSize(entry));
    if (chunk.lines.length >= this.#limit) this.#seal(chunk);
  }

  #open(): Chunk {
    const last = this.#chunks.at(-1);
    if (last !== undefined && !last.sealed) return last;
    const chunk: Chunk = { keys: [], lines: [], sizes: [], pending: 0, sealed: false, written: undefined };
    this.#chunks.push(chunk);
    return chunk;
  }

  #seal(chunk: Chunk): void {
    chunk.sealed = true;
    this.#writeIfDone(chunk);
  }

  #writeIfDone(chunk: Chunk): void {
    if (!chunk.sealed || chunk.pending > 0 || chunk.written !== undefined) return;
    chunk.written = this.#write(chunk);
    chunk.written.catch(() => undefined); // awaited in finish
  }

  async #write(chunk: Chunk): Promise<SegmentRef | undefined> {
    const keys: string[] = [];
    const lines: string[] = [];
    let bytes = 0;
    chunk.lines.forEach((line, i) => {
      if (line === undefined) return;
      keys.push(chunk.keys[i] ?? '');
      lines.push(line);
      bytes += chunk.sizes[i] ?? 0;
    });
    // A first run may put the whole bucket into one slice: nothing of a written chunk is held.
    chunk.lines.length = chunk.keys.length = chunk.sizes.length = 0;
    const [first] = keys;
    const last = keys.at(-1);
    if (first === undefined || last === undefined) return undefined;
    const { ref, file } = await encodeSegment(lines, first, last, bytes);
    if (!this.#old.some(({ sha256 }) => sha256 === ref.sha256)) await this.#store(ref, file);
    return ref;
  }
}

function liveSize(entry: Entry): number {
  return entry.gone?.confirmed === true ? 0 : entry.size;
}

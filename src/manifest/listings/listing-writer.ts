import { defined } from '../../core/defined.ts';
import { blocksOf } from '../listed.ts';
import type { ListedBlock } from '../listed.ts';
import type { SegmentRef } from '../segment.ts';
import type { State } from '../state.ts';

/** A file of remembered blocks, with the last key that it is about; without one it is about all keys that follow. */
export interface ListingFile {
  readonly sha256: string;
  readonly upto?: string;
}

/** Segments of one file: about a million keys, and 400 kB of blocks in memory. */
const SEGMENTS_PER_FILE = 20;

interface Seen {
  readonly segments: readonly SegmentRef[];
  readonly blocks: readonly ListedBlock[];
}

/**
 * Stores what a run saw of hot's listing: slices come in any order, and a file is written for each million keys that were
 * seen without a gap, so that memory does not grow with the number of keys.
 */
export class ListingWriter {
  readonly #state: State;
  readonly #signal: AbortSignal;
  /** Files of the last run: not written again. */
  readonly #present: ReadonlySet<string>;
  /** Slices that came before one with a lower number. */
  readonly #early = new Map<number, Seen>();
  #next = 0;
  #blocks: ReturnType<typeof blocksOf> = [];
  #segments = 0;
  #last: string | undefined;
  readonly #files: ListingFile[] = [];

  constructor(state: State, present: readonly ListingFile[], signal: AbortSignal) {
    this.#state = state;
    this.#present = new Set(present.map(({ sha256 }) => sha256));
    this.#signal = signal;
  }

  /** The slice with this number, from 0, was seen to its end. Throws StoreError. */
  async add(slice: number, seen: Seen): Promise<void> {
    this.#early.set(slice, seen);
    for (let ready = this.#take(); ready !== undefined; ready = this.#take()) {
      const { segments, blocks } = ready;
      this.#blocks.push(...blocksOf(segments, blocks));
      this.#segments += segments.length;
      this.#last = segments.at(-1)?.last ?? this.#last;
      if (this.#segments >= SEGMENTS_PER_FILE) await this.#write(this.#last);
    }
  }

  /** Writes what is left. The files, in key order. Throws StoreError. */
  async end(): Promise<readonly ListingFile[]> {
    await this.#write(undefined);
    return this.#files;
  }

  #take(): Seen | undefined {
    const seen = this.#early.get(this.#next);
    if (seen === undefined) return undefined;
    this.#early.delete(this.#next++);
    return seen;
  }

  async #write(upto: string | undefined): Promise<void> {
    const blocks = this.#blocks;
    this.#blocks = [];
    this.#segments = 0;
    // Without a digest nothing would be spared.
    if (!blocks.some(([, some]) => some.some(({ digest }) => digest !== undefined))) return;
    const file: { sha256: string; upto?: string } = { sha256: '', ...defined({ upto }) };
    this.#files.push(file); // in its place, before another slice can come
    file.sha256 = await this.#state.writeListed(new Map(blocks), this.#present, this.#signal);
  }
}

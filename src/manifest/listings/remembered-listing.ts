import { compareKeys } from '../../core/keys.ts';
import { StateError } from '../errors.ts';
import type { RememberedListing } from '../generation.ts';
import type { ListedBlocks } from '../listed.ts';
import type { SegmentRef } from '../segment.ts';
import type { State } from '../state.ts';

const NO_BLOCKS: ListedBlocks = new Map();

/** Files that are held in memory: slices are read in key order, so those at work share one or two. */
const FILES_HELD = 4;

/**
 * What the last run of a scope saw of hot's listing, a file for each range of keys: a file is read when a slice in its range
 * is, so that memory does not grow with the number of keys. It only spares work: a damaged file is ignored.
 */
export class RememberedBlocks {
  readonly #files: readonly RememberedListing[];
  readonly #state: State;
  readonly #damaged: (error: StateError) => void;
  readonly #signal: AbortSignal;
  /** Those that were asked for last, at the end. */
  readonly #held = new Map<string, Promise<ListedBlocks>>();

  /** `files`: of one scope, in key order. */
  constructor(
    files: readonly RememberedListing[],
    state: State,
    damaged: (error: StateError) => void,
    signal: AbortSignal,
  ) {
    this.#files = files;
    this.#state = state;
    this.#damaged = damaged;
    this.#signal = signal;
  }

  /** How many of the segments lie in the range of a file. */
  countOf(segments: readonly SegmentRef[]): number {
    const last = this.#files.at(-1);
    if (last === undefined) return 0;
    const { upto } = last;
    return upto === undefined
      ? segments.length
      : segments.filter((segment) => compareKeys(segment.last, upto) <= 0).length;
  }

  /** The blocks of these segments, as far as they are known. Throws StoreError. */
  async of(segments: readonly SegmentRef[]): Promise<ListedBlocks> {
    const found = new Map<string, NonNullable<ReturnType<ListedBlocks['get']>>>();
    for (const { sha256, last } of segments) {
      const file = this.#files.find(({ upto }) => upto === undefined || compareKeys(last, upto) <= 0);
      const blocks = file === undefined ? undefined : (await this.#read(file.sha256)).get(sha256);
      if (blocks !== undefined) found.set(sha256, blocks);
    }
    return found;
  }

  #read(sha256: string): Promise<ListedBlocks> {
    const held = this.#held.get(sha256) ?? this.#readAnew(sha256);
    this.#held.delete(sha256);
    this.#held.set(sha256, held);
    const [oldest] = this.#held.keys();
    if (this.#held.size > FILES_HELD && oldest !== undefined) this.#held.delete(oldest);
    return held;
  }

  async #readAnew(sha256: string): Promise<ListedBlocks> {
    try {
      return await this.#state.listed(sha256, this.#signal);
    } catch (error) {
      if (!(error instanceof StateError)) throw error;
      this.#damaged(error);
      return NO_BLOCKS;
    }
  }
}

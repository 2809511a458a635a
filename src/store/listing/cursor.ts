import { compareKeys } from '../../core/keys.ts';

/**
 * A position in a stream of batches, which looks one item ahead. Awaiting `fill` only where `exhausted` says so
 * keeps a loop over millions of items free of a promise for each. What the stream throws, `fill` throws.
 */
export class Cursor<T> {
  readonly #batches: AsyncIterator<readonly T[]>;
  readonly #signal: AbortSignal | undefined;
  #batch: readonly T[] = [];
  #at = 0;
  #ended = false;

  /** `signal` ends the reading between two batches; a read under way is ended by the stream's own signal. */
  constructor(batches: AsyncIterable<readonly T[]>, signal?: AbortSignal) {
    this.#batches = batches[Symbol.asyncIterator]();
    this.#signal = signal;
  }

  /** True where the batch in memory is used up and another may come. */
  get exhausted(): boolean {
    return !this.#ended && this.#at >= this.#batch.length;
  }

  /** Undefined at the end, and where the cursor is exhausted. */
  peek(): T | undefined {
    return this.#batch[this.#at];
  }

  advance(): void {
    this.#at++;
  }

  /** Advances over the items of the batch in memory for which `matches` is true; returns how many there were. */
  advanceWhile(matches: (item: T) => boolean): number {
    const from = this.#at;
    for (let item = this.peek(); item !== undefined && matches(item); item = this.peek()) this.#at++;
    return this.#at - from;
  }

  /** Reads on until there is an item to look at, or no more. Throws the signal's reason. */
  async fill(): Promise<void> {
    while (this.exhausted) {
      this.#signal?.throwIfAborted();
      const next = await this.#batches.next();
      this.#ended = next.done === true;
      this.#batch = next.done === true ? [] : next.value;
      this.#at = 0;
    }
  }

  /** Ends the stream where it was not read to its end. */
  async close(): Promise<void> {
    if (!this.#ended) await this.#batches.return?.();
    this.#ended = true;
    this.#batch = [];
  }
}

/** A cursor over items in key order. */
export class KeyCursor<T extends { readonly key: string }> extends Cursor<T> {
  /**
   * Advances to the first item whose key is not before `key`. A promise only where a batch must be read for it.
   */
  seek(key: string): Promise<void> | undefined {
    this.#skipTo(key);
    return this.exhausted ? this.#readTo(key) : undefined;
  }

  /** The item at the cursor if it has this key. */
  at(key: string): T | undefined {
    const item = this.peek();
    return item?.key === key ? item : undefined;
  }

  #skipTo(key: string): void {
    for (let item = this.peek(); item !== undefined && compareKeys(item.key, key) < 0; item = this.peek())
      this.advance();
  }

  async #readTo(key: string): Promise<void> {
    while (this.exhausted) {
      await this.fill();
      this.#skipTo(key);
    }
  }
}

/** All lines of one key, parsed, in the order in which they were spooled. */
export interface KeyGroup<T> {
  readonly key: string;
  readonly items: readonly T[];
}

/** Groups lines that are in key order by their key: the groups that end in a batch come as one batch. */
export async function* groupByKey<T>(
  batches: AsyncIterable<readonly { readonly key: string; readonly line: string }[]>,
  parse: (line: string) => T,
): AsyncGenerator<readonly KeyGroup<T>[]> {
  let group: { readonly key: string; readonly items: T[] } | undefined;
  for await (const batch of batches) {
    const groups: KeyGroup<T>[] = [];
    for (const { key, line } of batch) {
      if (group?.key !== key) {
        if (group !== undefined) groups.push(group);
        group = { key, items: [] };
      }
      group.items.push(parse(line));
    }
    if (groups.length > 0) yield groups;
  }
  if (group !== undefined) yield [group];
}

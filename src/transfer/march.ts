import type { Entry } from '../manifest/entry.ts';
import type { Stored } from '../manifest/journal.ts';
import { compareKeys } from '../store/keys.ts';
import type { ListedObject } from '../store/store.ts';

/** One key of the manifest: a line of a segment, or an entry that was made from something else. */
export interface Known {
  readonly key: string;
  readonly entry: Entry;
  /** True only where hot lists just what the entry holds, so that there is nothing to decide. */
  isAsListed?(listed: ListedObject): boolean;
}

/** One key as the listing, the manifest and the journals of earlier runs know it. */
export class Step {
  readonly key: string;
  readonly listed: ListedObject | undefined;
  /** The manifest's entry, where no earlier run journalled anything later. */
  readonly known: Known | undefined;
  /** What an earlier run journalled: the entry, and loose objects. */
  readonly settled: Stored | undefined;

  constructor(
    key: string,
    listed: ListedObject | undefined,
    known: Known | undefined,
    settled: Stored | undefined,
  ) {
    this.key = key;
    this.listed = listed;
    this.known = settled === undefined ? known : undefined;
    this.settled = settled;
  }

  /** What an earlier run journalled wins over the manifest. */
  get entry(): Entry | undefined {
    return this.settled?.entry ?? this.known?.entry;
  }

  /** True where the manifest holds just what is listed, so that there is nothing to decide. */
  get isAsListed(): boolean {
    return this.listed !== undefined && this.known?.isAsListed?.(this.listed) === true;
  }
}

/**
 * Walks the listing, the entries and the settled facts of one slice of the key space in lockstep, in UTF-8
 * byte order, as they arrive: memory is a page of each. Yields the steps in batches.
 */
export async function* march(
  listing: AsyncIterable<readonly ListedObject[]>,
  entries: AsyncIterable<readonly Known[]>,
  facts: AsyncIterable<readonly Stored[]>,
): AsyncGenerator<readonly Step[]> {
  const hot = new Cursor(listing);
  const known = new Cursor(entries);
  const journalled = new Cursor(facts);
  let steps: Step[] = [];
  try {
    for (;;) {
      // Awaiting only at the end of a page keeps the loop free of a promise a key.
      if (hot.exhausted) await hot.fill();
      if (known.exhausted) await known.fill();
      if (journalled.exhausted) await journalled.fill();
      const listed = hot.peek();
      const stored = known.peek();
      const settled = journalled.peek();
      const key = least(listed?.key, stored?.key, settled?.entry.key);
      if (key === undefined) break;
      const isListed = listed?.key === key;
      const isStored = stored?.key === key;
      const isSettled = settled?.entry.key === key;
      if (isListed) hot.advance();
      if (isStored) known.advance();
      if (isSettled) journalled.advance();
      steps.push(
        new Step(
          key,
          isListed ? listed : undefined,
          isStored ? stored : undefined,
          isSettled ? settled : undefined,
        ),
      );
      if (steps.length >= 1000) {
        yield steps;
        steps = [];
      }
    }
    if (steps.length > 0) yield steps;
  } finally {
    await hot.close();
    await known.close();
    await journalled.close();
  }
}

/** A position in a stream of pages. */
class Cursor<T> {
  readonly #pages: AsyncIterator<readonly T[]>;
  #page: readonly T[] = [];
  #at = 0;
  #ended = false;

  constructor(pages: AsyncIterable<readonly T[]>) {
    this.#pages = pages[Symbol.asyncIterator]();
  }

  /** True where the page is used up and another may come. */
  get exhausted(): boolean {
    return !this.#ended && this.#at >= this.#page.length;
  }

  peek(): T | undefined {
    return this.#page[this.#at];
  }

  advance(): void {
    this.#at++;
  }

  async fill(): Promise<void> {
    while (this.exhausted) {
      const next = await this.#pages.next();
      this.#ended = next.done === true;
      this.#page = next.done === true ? [] : next.value;
      this.#at = 0;
    }
  }

  async close(): Promise<void> {
    if (!this.#ended) await this.#pages.return?.();
    this.#ended = true;
  }
}

function least(a: string | undefined, b: string | undefined, c: string | undefined): string | undefined {
  return lesser(lesser(a, b), c);
}

function lesser(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined) return b;
  return b === undefined || compareKeys(a, b) <= 0 ? a : b;
}

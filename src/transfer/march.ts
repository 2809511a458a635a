import type { Entry } from '../manifest/entry.ts';
import type { Stored } from '../manifest/journal.ts';
import type { SegmentLine } from '../manifest/segment.ts';
import { compareKeys } from '../store/keys.ts';
import type { ListedObject } from '../store/store.ts';

/** One key as the listing, the manifest and the journals of earlier runs know it. */
export interface Step {
  readonly key: string;
  readonly listed: ListedObject | undefined;
  /** What an earlier run journalled wins over the manifest. */
  readonly entry: Entry | undefined;
  /** The entry's stored line, where it is still as stored. */
  readonly line: string | undefined;
  /** Loose objects that the journal record of an earlier run named. */
  readonly settled: Stored | undefined;
}

/**
 * Walks the listing, the entries and the settled facts of one slice of the key space in lockstep, in UTF-8
 * byte order, as they arrive: memory is a page of each. Yields the steps in batches.
 */
export async function* march(
  listing: AsyncIterable<readonly ListedObject[]>,
  entries: AsyncIterable<readonly SegmentLine[]>,
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
      const key = least(listed?.key, stored?.entry.key, settled?.entry.key);
      if (key === undefined) break;
      const isListed = listed?.key === key;
      const isStored = stored?.entry.key === key;
      const isSettled = settled?.entry.key === key;
      if (isListed) hot.advance();
      if (isStored) known.advance();
      if (isSettled) journalled.advance();
      steps.push({
        key,
        listed: isListed ? listed : undefined,
        entry: isSettled ? settled.entry : isStored ? stored.entry : undefined,
        line: isStored && !isSettled ? stored.line : undefined,
        settled: isSettled ? settled : undefined,
      });
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

function least(...keys: (string | undefined)[]): string | undefined {
  let found: string | undefined;
  for (const key of keys) {
    if (key !== undefined && (found === undefined || compareKeys(key, found) < 0)) found = key;
  }
  return found;
}

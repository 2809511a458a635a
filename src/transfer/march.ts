import type { Entry } from '../manifest/entry.ts';
import type { Stored } from '../manifest/journals/journal.ts';
import type { ListedBlock } from '../manifest/listed.ts';
import { compareKeys } from '../core/keys.ts';
import { Cursor } from '../store/listing/cursor.ts';
import type { ListedObject } from '../store/contract.ts';
import { Stretch } from './skim.ts';
import type { Piece } from './skim.ts';

/** One entry of the manifest: a line of a segment, parsed when it is asked for, or an entry made from something else. */
export interface ManifestLine {
  readonly key: string;
  readonly entry: Entry;
  /** True only where hot lists just what the entry holds, so that there is nothing to decide. */
  isAsListed?(listed: ListedObject): boolean;
}

/** One key, with what the listing, the manifest and the journals of earlier runs say about it. */
export class Step {
  readonly key: string;
  readonly listed: ListedObject | undefined;
  /** The manifest's entry, where no earlier run journalled anything later. */
  readonly line: ManifestLine | undefined;
  /** What an earlier run journalled: the entry, and orphaned objects. */
  readonly journalled: Stored | undefined;

  constructor(
    key: string,
    listed: ListedObject | undefined,
    line: ManifestLine | undefined,
    journalled: Stored | undefined,
  ) {
    this.key = key;
    this.listed = listed;
    this.line = journalled === undefined ? line : undefined;
    this.journalled = journalled;
  }

  /** What an earlier run journalled wins over the manifest. */
  get entry(): Entry | undefined {
    return this.journalled?.entry ?? this.line?.entry;
  }

  /** True where the manifest holds just what is listed, so that there is nothing to decide. */
  get isAsListed(): boolean {
    return this.listed !== undefined && this.line?.isAsListed?.(this.listed) === true;
  }
}

/** All keys up to and with the end of a piece of the listing have been yielded. */
export class BlockEnd {
  readonly block: ListedBlock;

  constructor(block: ListedBlock) {
    this.block = block;
  }
}

/** Counts the manifest's entries that are not compared, since their stretch of the listing is unchanged. */
export class Skipped {
  /** Up to and with this key. */
  through: string | undefined;
  /** Skipped since `take` was last called. */
  #lines = 0;

  add(lines: number): void {
    this.#lines += lines;
  }

  take(): number {
    const lines = this.#lines;
    this.#lines = 0;
    return lines;
  }

  covers(key: string): boolean {
    return this.through !== undefined && compareKeys(key, this.through) <= 0;
  }
}

/** Steps that are yielded at once. */
const STEPS_PER_BATCH = 1000;

/**
 * Walks the listing, the entries and the journalled facts of one slice of the key space in lockstep, in UTF-8
 * byte order, as they arrive: memory is a page of each. Yields the steps in batches.
 */
export async function* march(
  listing: AsyncIterable<readonly ListedObject[]>,
  entries: AsyncIterable<readonly ManifestLine[]>,
  facts: AsyncIterable<readonly Stored[]>,
): AsyncGenerator<readonly Step[]> {
  for await (const steps of marchSkimmed(pieces(listing), entries, facts, new Skipped())) {
    yield steps.filter((step) => step instanceof Step);
  }
}

/**
 * The same over a skimmed listing. A stretch takes the place of the steps of its keys: `skipped` counts its
 * entries, which `entries` need not even read; there must be no facts of it.
 */
export async function* marchSkimmed(
  listing: AsyncIterable<Piece | Stretch>,
  entries: AsyncIterable<readonly ManifestLine[]>,
  facts: AsyncIterable<readonly Stored[]>,
  skipped: Skipped,
): AsyncGenerator<readonly (Step | Stretch | BlockEnd)[]> {
  const hot = new Pieces(listing);
  const manifest = new Cursor(entries);
  const journal = new Cursor(facts);
  let steps: (Step | Stretch | BlockEnd)[] = [];
  try {
    for (;;) {
      // Awaiting only at the end of a page keeps the loop free of a promise a key.
      if (hot.exhausted) await hot.fill();
      if (hot.stretch !== undefined) {
        skipped.through = hot.stretch.block.end;
        skipped.add(manifest.advanceWhile(({ key }) => skipped.covers(key)));
        steps.push(hot.stretch);
        hot.leave();
        continue;
      }
      if (manifest.exhausted) await manifest.fill();
      if (journal.exhausted) await journal.fill();
      const listed = hot.peek();
      const line = manifest.peek();
      const journalled = journal.peek();
      const key = least(listed?.key, line?.key, journalled?.entry.key);
      const { ending } = hot;
      if (ending !== undefined && (key === undefined || compareKeys(key, ending.end) > 0)) {
        steps.push(new BlockEnd(ending));
        hot.leave();
        continue;
      }
      if (key === undefined) break;
      const isListed = listed?.key === key;
      const isInManifest = line?.key === key;
      const isJournalled = journalled?.entry.key === key;
      if (isListed) hot.advance();
      if (isInManifest) manifest.advance();
      if (isJournalled) journal.advance();
      steps.push(
        new Step(
          key,
          isListed ? listed : undefined,
          isInManifest ? line : undefined,
          isJournalled ? journalled : undefined,
        ),
      );
      if (steps.length >= STEPS_PER_BATCH) {
        yield steps;
        steps = [];
      }
    }
    if (steps.length > 0) yield steps;
  } finally {
    await hot.close();
    await manifest.close();
    await journal.close();
  }
}

/** A listing that is not skimmed. */
export async function* pieces(listing: AsyncIterable<readonly ListedObject[]>): AsyncGenerator<Piece> {
  for await (const objects of listing) yield { objects };
}

/** A position in a skimmed listing. */
class Pieces {
  readonly #parts: AsyncIterator<Piece | Stretch>;
  #piece: Piece | undefined;
  #at = 0;
  #ended = false;
  stretch: Stretch | undefined;

  constructor(parts: AsyncIterable<Piece | Stretch>) {
    this.#parts = parts[Symbol.asyncIterator]();
  }

  /** True where the piece is used up, its end was seen to, and another may come. */
  get exhausted(): boolean {
    return (
      !this.#ended && this.stretch === undefined && this.peek() === undefined && this.ending === undefined
    );
  }

  /** The block that ends once all entries up to its end were met, too. */
  get ending(): ListedBlock | undefined {
    return this.peek() === undefined ? this.#piece?.block : undefined;
  }

  peek(): ListedObject | undefined {
    return this.#piece?.objects[this.#at];
  }

  advance(): void {
    this.#at++;
  }

  /** Is done with the stretch, or with the piece whose end is due. */
  leave(): void {
    this.stretch = undefined;
    this.#piece = undefined;
    this.#at = 0;
  }

  async fill(): Promise<void> {
    while (this.exhausted) {
      this.leave();
      const next = await this.#parts.next();
      if (next.done === true) this.#ended = true;
      else if (next.value instanceof Stretch) this.stretch = next.value;
      else this.#piece = next.value;
    }
  }

  async close(): Promise<void> {
    if (!this.#ended) await this.#parts.return?.();
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

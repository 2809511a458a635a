import { compareUtf16 } from '../../core/keys.ts';
import type { ListedObject } from '../contract.ts';
import { Sorter } from './sorter.ts';

/** Objects that are held back in memory at the most; what is more goes to disk. */
export const MAX_HELD_OBJECTS = 10_000;

const FIRST_SURROGATE = 0xd800;
const FIRST_BEHIND_SURROGATES = 0xe000;

/**
 * A listing in UTF-16 order as one in UTF-8 order, page by page. The orders differ in one thing: keys that go on with a
 * character beyond U+FFFF (a surrogate pair) come before those of the same start that go on with U+E000 to U+FFFF, and
 * belong behind them. So each block of the former is held back until the latter have passed, or cannot come any more.
 * Most listings hold nothing back. `maxHeld` objects are held in memory, what is more on disk, sorted.
 */
export async function* reorder(
  pages: AsyncIterable<readonly ListedObject[]>,
  maxHeld: number = MAX_HELD_OBJECTS,
): AsyncGenerator<readonly ListedObject[]> {
  const blocks = new Blocks(maxHeld);
  try {
    for await (const page of pages) {
      const ready: ListedObject[] = [];
      for (const object of page) {
        for await (const some of blocks.take(object)) ready.push(...some);
      }
      if (ready.length > 0) yield ready;
    }
    yield* blocks.end();
  } finally {
    await blocks.close();
  }
}

/** Keys that start with `prefix` and go on beyond U+FFFF, held back; or, `passing`, those behind which they belong. */
interface Block {
  readonly prefix: string;
  passing: boolean;
  held: ListedObject[];
  spilled: Sorter | undefined;
}

/** Blocks that are open, each inside the one before it. */
class Blocks {
  readonly #open: Block[] = [];
  readonly #maxHeld: number;

  constructor(maxHeld: number) {
    this.#maxHeld = maxHeld;
  }

  /** Objects that are in their turn once this one has come. */
  async *take(object: ListedObject): AsyncGenerator<readonly ListedObject[]> {
    const { key } = object;
    for (let top = this.#open.at(-1); top !== undefined && !goesOn(key, top.prefix); top = this.#open.at(-1))
      yield* this.#closeTop();
    const top = this.#open.at(-1);
    let from = 0;
    if (top !== undefined) {
      top.passing = key.charCodeAt(top.prefix.length) >= FIRST_BEHIND_SURROGATES;
      from = top.prefix.length + (top.passing ? 1 : 2);
    }
    for (let at = from; at < key.length; at++) {
      if (!isSurrogate(key.charCodeAt(at))) continue;
      this.#open.push({ prefix: key.slice(0, at), passing: false, held: [], spilled: undefined });
      at++; // its other half
    }
    const ready = await this.#put(object);
    if (ready) yield [object];
  }

  async *end(): AsyncGenerator<readonly ListedObject[]> {
    while (this.#open.length > 0) yield* this.#closeTop();
  }

  async close(): Promise<void> {
    await Promise.all(this.#open.flatMap(({ spilled }) => spilled?.close() ?? []));
  }

  /** What the innermost block held goes on to the next one, or is ready. */
  async *#closeTop(): AsyncGenerator<readonly ListedObject[]> {
    const block = this.#open.pop();
    if (block === undefined) return;
    const { held, spilled } = block;
    if (spilled === undefined) {
      yield* this.#pass(held);
      return;
    }
    try {
      for await (const lines of spilled.sorted())
        yield* this.#pass(lines.map(({ line }) => JSON.parse(line) as ListedObject));
    } finally {
      await spilled.close();
    }
  }

  async *#pass(objects: readonly ListedObject[]): AsyncGenerator<readonly ListedObject[]> {
    const ready: ListedObject[] = [];
    for (const object of objects) if (await this.#put(object)) ready.push(object);
    if (ready.length > 0) yield ready;
  }

  /** Into the innermost block that holds back; true where there is none. */
  async #put(object: ListedObject): Promise<boolean> {
    const block = this.#open.findLast(({ passing }) => !passing);
    if (block === undefined) return true;
    if (block.spilled === undefined && block.held.length < this.#maxHeld) {
      block.held.push(object);
      return false;
    }
    block.spilled ??= new Sorter();
    const { held } = block;
    block.held = [];
    for (const one of [...held, object]) await block.spilled.add(one.key, JSON.stringify(one));
    return false;
  }
}

/** True where the key starts so and goes on with what belongs into the block, or is what the block waits for. */
function goesOn(key: string, prefix: string): boolean {
  return key.startsWith(prefix) && key.charCodeAt(prefix.length) >= FIRST_SURROGATE;
}

function isSurrogate(unit: number): boolean {
  return unit >= FIRST_SURROGATE && unit < FIRST_BEHIND_SURROGATES;
}

/**
 * What stands in a name before its first unit from U+D800 on: where the two orders part. Names up to there are in the
 * same order in both.
 */
function commonStart(name: string): string {
  for (let at = 0; at < name.length; at++)
    if (name.charCodeAt(at) >= FIRST_SURROGATE) return name.slice(0, at);
  return name;
}

/** Before all names that come after `after` in UTF-8 order, in a listing in UTF-16 order. */
export function startInUtf16(after: string): string {
  return commonStart(after);
}

/** True where no name up to `upto`, in UTF-8 order, can come after `name` in a listing in UTF-16 order. */
export function isPastInUtf16(name: string, upto: string): boolean {
  const start = commonStart(upto);
  if (start.length === upto.length) return compareUtf16(name, upto) >= 0;
  return compareUtf16(name, start) > 0 && !name.startsWith(start);
}

import { compareUtf16 } from '../../core/keys.ts';
import type { ListedObject, ListPage } from '../contract.ts';
import { Sorter } from './sorter.ts';
import { unreadPage } from './page-after.ts';

/** What is reordered is one listing: no page says where the next begins. */
const LAST_PAGE = { prefixes: [], next: undefined };

/** The most objects that one block holds in memory; larger blocks go to disk. */
export const MAX_HELD_OBJECTS = 10_000;

const FIRST_SURROGATE = 0xd800;
const FIRST_AFTER_SURROGATES = 0xe000;
const SURROGATE = /[\ud800-\udfff]/;

/**
 * Turns a listing in UTF-16 order into one in UTF-8 order, page by page. The orders differ in one point: after a common
 * prefix, UTF-16 order has characters above U+FFFF (surrogate pairs) before U+E000 to U+FFFF, UTF-8 order after them. So
 * a block of keys with the former is held back until the keys with the latter have passed. Most listings hold nothing
 * back, and pages that are not read yet and have no such keys pass as they are. A block of more than `maxHeld` objects is
 * sorted on disk.
 */
export async function* reorder(
  pages: AsyncIterable<Pick<ListPage, 'objects' | 'raw'>>,
  maxHeld: number = MAX_HELD_OBJECTS,
): AsyncGenerator<ListPage> {
  const blocks = new Blocks(maxHeld);
  try {
    for await (const page of pages) {
      if (page.raw?.inBothOrders === true) {
        // No key of it goes on in a block: each block needs a character from U+D800 on.
        for await (const ready of blocks.end()) yield pageOf(ready);
        yield unreadPage(page.raw, LAST_PAGE);
        continue;
      }
      const ready: ListedObject[] = [];
      for (const object of page.objects) {
        if (blocks.pass(object.key)) {
          ready.push(object);
          continue;
        }
        for await (const some of blocks.take(object)) ready.push(...some);
      }
      if (ready.length > 0) yield pageOf(ready);
    }
    for await (const ready of blocks.end()) yield pageOf(ready);
  } finally {
    await blocks.close();
  }
}

function pageOf(objects: readonly ListedObject[]): ListPage {
  return { objects, prefixes: [], next: undefined };
}

/** The held-back keys that have a surrogate pair after `prefix`; `passing` while the keys that precede them come. */
interface Block {
  readonly prefix: string;
  passing: boolean;
  held: ListedObject[];
  spilled: Sorter | undefined;
}

/** The open blocks, each nested in the one before it. */
class Blocks {
  readonly #open: Block[] = [];
  readonly #maxHeld: number;

  constructor(maxHeld: number) {
    this.#maxHeld = maxHeld;
  }

  /** True if nothing is held back, and this key holds nothing back: nearly every key, so that none is waited for. */
  pass(key: string): boolean {
    return this.#open.length === 0 && !SURROGATE.test(key);
  }

  /** Takes the next object of the listing; yields those that can follow now. */
  async *take(object: ListedObject): AsyncGenerator<readonly ListedObject[]> {
    const { key } = object;
    for (let top = this.#open.at(-1); top !== undefined && !goesOn(key, top.prefix); top = this.#open.at(-1))
      yield* this.#closeTop();
    const top = this.#open.at(-1);
    let from = 0;
    if (top !== undefined) {
      top.passing = key.charCodeAt(top.prefix.length) >= FIRST_AFTER_SURROGATES;
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

  /** Moves the objects of the innermost block into the block around it, or yields them. */
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

  /** Puts the object into the innermost block that holds back; true if there is none. */
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

/** True if the key belongs into the block of this prefix or to the keys that the block waits for. */
function goesOn(key: string, prefix: string): boolean {
  return key.startsWith(prefix) && key.charCodeAt(prefix.length) >= FIRST_SURROGATE;
}

function isSurrogate(unit: number): boolean {
  return unit >= FIRST_SURROGATE && unit < FIRST_AFTER_SURROGATES;
}

/** The name up to its first unit from U+D800 on. Names without such units sort the same in both orders. */
function commonStart(name: string): string {
  for (let at = 0; at < name.length; at++)
    if (name.charCodeAt(at) >= FIRST_SURROGATE) return name.slice(0, at);
  return name;
}

/** In UTF-16 order, this precedes all names that follow `after` in UTF-8 order. */
export function startInUtf16(after: string): string {
  return commonStart(after);
}

/** True if no name that follows `name` in UTF-16 order can precede or equal `upto` in UTF-8 order. */
export function isPastInUtf16(name: string, upto: string): boolean {
  const start = commonStart(upto);
  if (start.length === upto.length) return compareUtf16(name, upto) >= 0;
  return compareUtf16(name, start) > 0 && !name.startsWith(start);
}

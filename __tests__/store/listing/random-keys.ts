import { expect } from '@jest/globals';
import { compareKeys, compareUtf16 } from '../../../src/core/keys.ts';
import type { ListedObject } from '../../../src/store/contract.ts';
import { isPastInUtf16, reorder, startInUtf16 } from '../../../src/store/listing/reorder.ts';

/** Characters on both sides of where the orders part, few enough that starts are shared. */
const CHARACTERS = [
  'a',
  'z',
  '/',
  '\ud7ff',
  '\ue000',
  '\uff5e',
  '\ufffd',
  '\u{10000}',
  '\u{1f600}',
  '\u{10ffff}',
];

/** Numbers from a seed (mulberry32): what fails can be run again. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below);
  };
}

const word = (below: (n: number) => number, length: number): string =>
  Array.from({ length: 1 + below(length) }, () => CHARACTERS[below(CHARACTERS.length)]).join('');

const objectOf = (key: string): ListedObject => ({ key, size: 1, etag: 'e', modified: 0 });

export async function* pagesOf(
  keys: readonly string[],
  size: number,
): AsyncGenerator<{ readonly objects: readonly ListedObject[] }> {
  for (let at = 0; at < keys.length; at += size) yield { objects: keys.slice(at, at + size).map(objectOf) };
}

export async function reordered(keys: readonly string[], page: number, maxHeld?: number): Promise<string[]> {
  const found: string[] = [];
  for await (const { objects } of reorder(pagesOf([...keys].sort(compareUtf16), page), maxHeld))
    found.push(...objects.map(({ key }) => key));
  return found;
}

/** Random sets of keys come out in UTF-8 order. */
export async function expectReordered(seed: number, sets: number): Promise<void> {
  const below = numbers(seed);
  for (let i = 0; i < sets; i++) {
    const keys = [...new Set(Array.from({ length: 1 + below(16) }, () => word(below, 4)))];
    const expected = [...keys].sort(compareKeys);
    const found = await reordered(keys, 1 + below(5));
    if (found.join('\n') !== expected.join('\n')) expect({ i, found }).toEqual({ i, found: expected });
  }
}

/** Of random names, none in a range is left out by where its listing in UTF-16 order starts and ends. */
export function expectWithinRange(seed: number, pairs: number): void {
  const below = numbers(seed);
  for (let i = 0; i < pairs; i++) {
    const [border, key] = [word(below, 4), word(below, 4)];
    if (compareKeys(key, border) > 0 && compareUtf16(key, startInUtf16(border)) <= 0)
      expect({ after: border, key }).toBe('listed');
    const last = word(below, 4);
    // Behind a name that is past it, no key up to the border may come.
    if (isPastInUtf16(last, border) && compareUtf16(key, last) > 0 && compareKeys(key, border) <= 0)
      expect({ upto: border, last, key }).toBe('listed');
  }
}

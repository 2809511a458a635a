import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { cellsOf } from './judge.ts';
import type { Cell } from './judge.ts';
import { prepare } from './prepare.ts';
import { rollBacks } from './roll-backs.ts';
import { faultsIn, tableOf } from './table.ts';

/** `UPDATE_GOLDEN=1` writes it anew. */
const GOLDEN = new URL('../golden/attacks-anchor.txt', import.meta.url);

describe('16 state that is put back, replaced or removed as a whole, with an anchor and without', () => {
  let all: Cell[];

  beforeAll(async () => {
    all = [];
    for (const signed of [true, false])
      for (const anchored of [true, false]) {
        const prepared = await prepare(signed, 'cold', anchored);
        const other = await prepare(signed, 'other', anchored);
        all.push(...(await cellsOf(prepared, rollBacks(prepared, other))));
      }
  }, 600_000);

  test('nothing is deleted or restored that an honest run would not have, but for the documented limits', () => {
    expect(faultsIn(all)).toEqual([]);
  });

  test('with both a key and an anchor there is no limit', () => {
    const both = all.filter(({ signed, anchored }) => signed && anchored);
    expect(both.flatMap(({ harm }) => harm)).toEqual([]);
  });

  test('each command does what the table says', () => {
    const table = tableOf(all);
    process.stdout.write(`${table}\n`);
    if (process.env['UPDATE_GOLDEN'] === '1' || !existsSync(GOLDEN)) writeFileSync(GOLDEN, table);
    expect(table).toBe(readFileSync(GOLDEN, 'utf8'));
  });
});

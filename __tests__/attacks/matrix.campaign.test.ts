import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { cells } from './judge.ts';
import type { Cell } from './judge.ts';
import { ATTACKS, KINDS } from './kinds.ts';
import { prepare } from './prepare.ts';
import { COMMANDS } from './scene.ts';
import { deadEnds, faultsIn, tableOf } from './table.ts';

/** `UPDATE_GOLDEN=1` writes it anew. */
const GOLDEN = new URL('../golden/attacks.txt', import.meta.url);

describe('16 every kind of state, attacked in every way', () => {
  let all: Cell[];

  beforeAll(async () => {
    all = [];
    for (const signed of [true, false])
      all.push(...(await cells(await prepare(signed, 'cold'), await prepare(signed, 'other'))));
  }, 240_000);

  test('nothing is deleted or restored that an honest run would not have, but for the documented limits', () => {
    expect(faultsIn(all)).toEqual([]);
  });

  test('every refusal names a way out that is open', () => {
    expect(deadEnds(all)).toEqual([]);
  });

  test('each command does what the table says', () => {
    const table = tableOf(all);
    process.stdout.write(`${table}\n`);
    if (process.env['UPDATE_GOLDEN'] === '1' || !existsSync(GOLDEN)) writeFileSync(GOLDEN, table);
    expect(table).toBe(readFileSync(GOLDEN, 'utf8'));
  });

  test('the attacks that cannot be done are few and known', () => {
    const done = new Set(all.map(({ signed, kind, attack }) => `${String(signed)} ${kind} ${attack}`));
    const missing = [true, false].flatMap((signed) =>
      KINDS.flatMap(({ name }) =>
        ATTACKS.filter((attack) => !done.has(`${String(signed)} ${name} ${attack}`)).map(
          (attack) => `${signed ? 'key' : 'no key'}: ${name} ${attack}`,
        ),
      ),
    );
    // Without a key there are no signatures; a hold and a journal of the same restore have no earlier content.
    expect(missing.filter((one) => !/^no key: signature /.test(one))).toEqual([
      'key: hold replayed',
      'key: restore journal replayed',
      'no key: hold replayed',
      'no key: restore journal replayed',
    ]);
    expect(all.length).toBeGreaterThan(1000);
    expect(new Set(all.map(({ command }) => command)).size).toBe(COMMANDS.length);
  });
});

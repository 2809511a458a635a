import { describe, expect, test } from '@jest/globals';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { runCell } from './cell.ts';
import { COLUMNS, titleOf } from './columns.ts';
import { expectedOf, FAULTS } from './faults.ts';
import type { Fault } from './faults.ts';
import { page } from './page.ts';
import type { Endings } from './page.ts';

/** What the runs of this file gave, for the page: not what was expected of them. */
const endings = new Map<Fault, ReadonlyMap<string, string>>();

const PAGE = join(import.meta.dirname, '../../docs/faults.md');

/**
 * The cells of a row run side by side: each has an emulator and a clock of its own, and some of them wait for sockets.
 * Eight whole backups three times over, so that jest's own limit says "slow" where it should say "hangs".
 */
describe('under a fault a backup is complete and equal, or says why not, and the next one is', () => {
  const rows = FAULTS.map((fault) => [`${fault.name}, ${fault.strikes}`, fault] as const);
  test.each(rows)(
    '%s',
    async (_name, fault) => {
      const columns = COLUMNS.filter((column) => expectedOf(fault, column) !== undefined);
      const cells = await Promise.all(
        columns.map(async (column) => [titleOf(column), await runCell(fault, column)] as const),
      );
      endings.set(fault, new Map(cells.map(([title, { ended }]) => [title, ended])));
      const expected = columns.map((column) => [
        titleOf(column),
        { ended: expectedOf(fault, column), wrong: [] },
      ]);
      expect(Object.fromEntries(cells)).toEqual(Object.fromEntries(expected));
    },
    120_000,
  );
});

/** `WRITE_FAULTS=1` writes the page instead. Only a run of the whole file has all results. */
test('docs/faults.md is the table of the results of these tests', async () => {
  expect([...endings.keys()]).toEqual(FAULTS);
  const text = await pageText(endings);
  if (process.env['WRITE_FAULTS'] === '1') await writeFile(PAGE, text);
  expect(await readFile(PAGE, 'utf8')).toBe(text);
});

test('a run that ends in another way shows on the page', async () => {
  const [fault] = FAULTS;
  const others = new Map(endings).set(fault!, new Map([[titleOf(COLUMNS[0]!), 'failed: internal']]));
  expect(await pageText(others)).not.toBe(await readFile(PAGE, 'utf8'));
});

async function pageText(results: Endings): Promise<string> {
  return format(page(results), { ...(await resolveConfig(PAGE)), filepath: PAGE });
}

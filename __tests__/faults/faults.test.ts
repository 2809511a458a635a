import { describe, expect, test } from '@jest/globals';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { runCell } from './cell.ts';
import { COLUMNS, titleOf } from './columns.ts';
import { expectedOf, FAULTS } from './faults.ts';
import { page } from './page.ts';

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
      const expected = columns.map((column) => [
        titleOf(column),
        { ended: expectedOf(fault, column), wrong: [] },
      ]);
      expect(Object.fromEntries(cells)).toEqual(Object.fromEntries(expected));
    },
    120_000,
  );
});

/** `WRITE_FAULTS=1` writes the page instead. */
test('docs/faults.md is the table of these tests', async () => {
  const text = await format(page(), { ...(await resolveConfig(PAGE)), filepath: PAGE });
  if (process.env['WRITE_FAULTS'] === '1') await writeFile(PAGE, text);
  expect(await readFile(PAGE, 'utf8')).toBe(text);
});

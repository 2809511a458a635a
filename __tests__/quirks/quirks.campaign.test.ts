import { describe, expect, test } from '@jest/globals';
import { lineOf, lives } from './campaign.ts';
import { eachOnce, IN_CI, randomCase } from './cases.ts';
import { KNOWN_FAULTS } from './known-faults.ts';

const MINUTES = 60_000;
const AT_ONCE = 3;

/** `npm run soak -- quirks` does the same with every quirk, in every place and world, and with 200 random sets. */
describe('the whole life of a backup', () => {
  test(
    'loses nothing under a quirk of a store that no run names, but for what is known',
    async () => {
      const known = Object.keys(KNOWN_FAULTS);
      const wanted = new Set<string>([...IN_CI, ...known]);
      const cases = eachOnce().filter(({ name }) => wanted.has(quirkOf(name)));
      const rows = await lives(cases, AT_ONCE);
      const faulty = rows.filter(({ faults }) => faults.length > 0);
      const unknown = faulty.filter(({ name }) => !known.includes(quirkOf(name)));
      expect(unknown.map((row) => [lineOf(row), ...row.faults.slice(0, 5)])).toEqual([]);
      expect(faulty.map(({ name }) => quirkOf(name)).sort()).toEqual(known.sort());
    },
    5 * MINUTES,
  );

  test(
    'loses nothing under sets of them',
    async () => {
      const rows = await lives([1, 2, 3].map(randomCase), AT_ONCE);
      const faulty = rows.filter(({ name, faults }) => faults.length > 0 && !hasKnown(name));
      expect(faulty.map((row) => [lineOf(row), ...row.faults.slice(0, 5)])).toEqual([]);
    },
    5 * MINUTES,
  );

  test('and the judge sees a copy that is lost: it is no formality', async () => {
    const [one] = eachOnce().filter(({ name }) => name.startsWith('list-encoding-ignored@'));
    if (one === undefined) throw new Error('the quirk is not there');
    const [row] = await lives([{ ...one, sabotage: 'plain.txt' }], 1);
    expect(row?.faults.join('\n')).toMatch(/"plain\.txt" .*cold has nothing there/);
  });
});

function quirkOf(name: string): string {
  return name.slice(0, name.indexOf('@'));
}

function hasKnown(name: string): boolean {
  return Object.keys(KNOWN_FAULTS).some((quirk) => name.includes(` ${quirk}@`));
}

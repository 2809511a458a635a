import { allAlone, randomCase } from '../../__tests__/quirks/cases.ts';
import { lineOf, lives } from '../../__tests__/quirks/campaign.ts';
import type { Row } from '../../__tests__/quirks/campaign.ts';

export const name = 'quirks';

/**
 * The whole life of a backup against the emulator, under each of its quirks alone, in each place and world, and under
 * random sets of them: see __tests__/quirks/judge.ts for what is checked. SOAK_QUIRKS says which cases to run, by a
 * part of their names; SOAK_SETS how many random sets (200), SOAK_SEED the first one; SOAK_AT_ONCE how many lives run
 * at once (4).
 */
export async function run(
  log: (line: string) => void,
): Promise<{ passed: boolean; figures: Record<string, number | string> }> {
  const first = Number(process.env['SOAK_SEED'] ?? 1);
  const sets = Number(process.env['SOAK_SETS'] ?? 200);
  const atOnce = Number(process.env['SOAK_AT_ONCE'] ?? 4);
  const wanted = (process.env['SOAK_QUIRKS'] ?? '').split(',');
  const random = Array.from({ length: sets }, (_, i) => randomCase(first + i));
  const cases = [...allAlone(), ...random].filter(({ name: one }) =>
    wanted.some((part) => one.includes(part)),
  );
  const rows = await lives(cases, atOnce, (row) => {
    log(lineOf(row));
    for (const fault of row.faults.slice(0, 12)) log(`        ${fault}`);
  });
  console.table(byGroup(rows));
  const faulty = rows.filter(({ faults }) => faults.length > 0);
  const steps = rows.flatMap((row) => row.steps);
  return {
    passed: faulty.length === 0,
    figures: {
      lives: rows.length,
      steps: steps.length,
      holes: rows.reduce((sum, { holes }) => sum + holes, 0),
      faulty: faulty.length,
    },
  };
}

interface Group {
  lives: number;
  passed: number;
  holes: number;
  faulty: string;
}

/** A row for each place and world, and one for the random sets. */
function byGroup(rows: readonly Row[]): Record<string, Group> {
  const groups: Record<string, Group> = {};
  for (const { name: one, holes, faults } of rows) {
    const [quirk, place = ''] = one.split('@');
    const key = one.startsWith('#') ? 'random sets' : place.replace('/later', '');
    const group = (groups[key] ??= { lives: 0, passed: 0, holes: 0, faulty: '' });
    group.lives++;
    group.holes += holes;
    if (faults.length === 0) group.passed++;
    else
      group.faulty += `${group.faulty === '' ? '' : ', '}${one.startsWith('#') ? one.split(' ')[0] : quirk}`;
  }
  return groups;
}

import { allAlone, randomCase } from '../../__tests__/quirks/cases.ts';
import { lineOf, lives } from '../../__tests__/quirks/campaign.ts';

export const name = 'quirks';

const AT_ONCE = 4;

/**
 * The whole life of a backup against the emulator, under each of its quirks alone, in each place and world, and under
 * random sets of them: see __tests__/quirks/judge.ts for what is checked. SOAK_QUIRKS says which cases to run, by a
 * part of their names; SOAK_SETS how many random sets (200), SOAK_SEED the first one.
 */
export async function run(
  log: (line: string) => void,
): Promise<{ passed: boolean; figures: Record<string, number | string> }> {
  const first = Number(process.env['SOAK_SEED'] ?? 1);
  const sets = Number(process.env['SOAK_SETS'] ?? 200);
  const wanted = (process.env['SOAK_QUIRKS'] ?? '').split(',');
  const random = Array.from({ length: sets }, (_, i) => randomCase(first + i));
  const cases = [...allAlone(), ...random].filter(({ name: one }) =>
    wanted.some((part) => one.includes(part)),
  );
  const rows = await lives(cases, AT_ONCE, (row) => {
    log(lineOf(row));
    for (const fault of row.faults.slice(0, 12)) log(`        ${fault}`);
  });
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

import { disagreements } from '../../__tests__/encryption/agreement.ts';

export const name = 'encryption';

const CASES = 10_000;

/** Random files that this program and `age-encryption` encrypt, each opened by both: __tests__/encryption/agreement.ts. */
export async function run(
  log: (line: string) => void,
): Promise<{ passed: boolean; figures: Record<string, number | string> }> {
  const first = Number(process.env['SOAK_SEED'] ?? Date.now() % 1e9);
  let differ = 0;
  for (let seed = first; seed < first + CASES; seed++) {
    const wrong = await disagreements(seed);
    for (const line of wrong) log(line);
    differ += wrong.length;
    if ((seed - first + 1) % 1000 === 0) log(`${seed - first + 1} cases, ${differ} that differ`);
  }
  return { passed: differ === 0, figures: { cases: CASES, firstSeed: first, differ } };
}

import { attackedLife } from '../../__tests__/attacks/simulation.ts';

export const name = 'attacker';

/**
 * Somebody who may only Put, at random, between the runs of a backup with retention: see __tests__/attacks/simulation.ts
 * for what is checked after every run. Every second seed has a key, and of these every second one an anchor. SOAK_SEEDS (10,000), SOAK_SEED
 * the first one; after SOAK_MINUTES no new seed is begun. The figures say how many went through.
 */
export async function run(
  log: (line: string) => void,
): Promise<{ passed: boolean; figures: Record<string, number | string> }> {
  const first = Number(process.env['SOAK_SEED'] ?? 0);
  const seeds = Number(process.env['SOAK_SEEDS'] ?? 10_000);
  const end = performance.now() + Number(process.env['SOAK_MINUTES'] ?? Infinity) * 60_000;
  const sum = {
    seeds: 0,
    runs: 0,
    refused: 0,
    attacks: 0,
    deleted: 0,
    compared: 0,
    rolledBack: 0,
    failed: 0,
  };
  let current = first;
  // The program would end with a stack trace: a fault like any other, and of this seed.
  process.on('unhandledRejection', (error) => {
    sum.failed++;
    log(`seed ${current}: nobody waited for ${error instanceof Error ? (error.stack ?? '') : String(error)}`);
  });
  for (let seed = first; seed < first + seeds && performance.now() < end; seed++) {
    current = seed;
    try {
      const done = await attackedLife(seed);
      for (const one of ['runs', 'refused', 'attacks', 'deleted', 'compared', 'rolledBack'] as const)
        sum[one] += done[one];
    } catch (error) {
      sum.failed++;
      log(String(error));
    }
    sum.seeds++;
    if (sum.seeds % 500 === 0) log(`${sum.seeds} seeds, ${sum.attacks} attacks, ${sum.failed} failed`);
  }
  return { passed: sum.failed === 0, figures: sum };
}

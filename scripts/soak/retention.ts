import { simulate } from '../../__tests__/retention/simulation.ts';

/**
 * 400 days of 200 seeds, cold with and without versioning in turn: see __tests__/retention/simulation.ts for what is
 * checked after every run. SOAK_SEEDS and SOAK_DAYS make it smaller, SOAK_SEED says where to begin, and after
 * SOAK_MINUTES no new seed is begun. The figures say how many went through.
 */
export async function run(
  log: (line: string) => void,
): Promise<{ passed: boolean; figures: Record<string, number | string> }> {
  const first = Number(process.env['SOAK_SEED'] ?? 0);
  const seeds = Number(process.env['SOAK_SEEDS'] ?? 200);
  const days = Number(process.env['SOAK_DAYS'] ?? 400);
  const end = performance.now() + Number(process.env['SOAK_MINUTES'] ?? Infinity) * 60_000;
  const sum = { seeds: 0, runs: 0, crashed: 0, points: 0, restores: 0, deleted: 0, failed: 0 };
  for (let seed = first; seed < first + seeds && performance.now() < end; seed++) {
    try {
      // Each of the 14 policies comes with both kinds of cold.
      const done = await simulate(seed, days, (seed + Math.floor(seed / 14)) % 2 === 0 ? 'off' : 'enabled');
      for (const name of ['runs', 'crashed', 'points', 'restores', 'deleted'] as const)
        sum[name] += done[name];
      sum.seeds++;
      log(`${sum.seeds} seeds, ${sum.restores} objects restored and compared`);
    } catch (error) {
      sum.failed++;
      log(String(error));
    }
  }
  return { passed: sum.failed === 0, figures: { days, ...sum } };
}

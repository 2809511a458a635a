import { describe, expect, test } from '@jest/globals';
import { attackedLife } from './simulation.ts';

/** Small here; `npm run soak -- attacker` goes through 10,000 seeds. */
const SEEDS = 60;

describe('16 somebody who may only Put, between the runs of a backup with retention', () => {
  test('with a key nothing that is kept is lost; without one, max-delete bounds it', async () => {
    const sum = { runs: 0, refused: 0, attacks: 0, deleted: 0, compared: 0 };
    for (let seed = 0; seed < SEEDS; seed++) {
      const done = await attackedLife(seed);
      for (const name of ['runs', 'refused', 'attacks', 'deleted', 'compared'] as const)
        sum[name] += done[name];
    }
    // It says something only where runs got through, deleted something and were attacked.
    expect(sum.refused).toBeGreaterThan(SEEDS / 2);
    expect(sum.refused).toBeLessThan(sum.runs / 2);
    expect(sum.deleted).toBeGreaterThan(SEEDS / 2);
    expect(sum.compared).toBeGreaterThan(SEEDS * 20);
  }, 240_000);
});

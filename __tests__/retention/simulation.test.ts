import { describe, expect, test } from '@jest/globals';
import { simulate } from './simulation.ts';

/** Small here; `npm run soak -- retention` runs 400 days of 200 seeds. Each policy comes once. */
describe('a policy over weeks of runs, changes, crashes and clocks that jump', () => {
  test.each(Array.from({ length: 14 }, (_, seed) => seed))(
    'keeps every selected restore point whole and lets the rest go, seed %d',
    async (seed) => {
      const done = await simulate(seed, 16, seed % 2 === 0 ? 'off' : 'enabled');
      expect(done.restores).toBeGreaterThan(0);
      expect(done.deleted).toBeGreaterThan(0);
    },
    120_000,
  );
});

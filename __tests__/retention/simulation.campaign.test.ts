import { describe, expect, test } from '@jest/globals';
import { simulate } from './simulation.ts';

/** Days that it takes until something goes: `within=9d`, `max-age=12d`, and `within=3d versions=1`. */
const LONGER: Readonly<Record<number, number>> = { 6: 16, 8: 16, 12: 16 };

/** Small here; `npm run soak -- retention` runs 400 days of 200 seeds. Each policy comes once. */
describe('a policy over weeks of runs, changes, crashes and clocks that jump', () => {
  test.each(Array.from({ length: 14 }, (_, seed) => seed))(
    'keeps every selected restore point whole and lets the rest go, seed %d',
    async (seed) => {
      const done = await simulate(seed, LONGER[seed] ?? 8, seed % 2 === 0 ? 'off' : 'enabled');
      expect(done.restores).toBeGreaterThan(0);
      expect(done.deleted).toBeGreaterThan(0);
    },
    120_000,
  );
});

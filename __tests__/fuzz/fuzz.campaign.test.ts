import { beforeAll, describe, expect, test } from '@jest/globals';
import { fuzz, read } from './run.ts';
import { allTargets } from './targets.ts';
import type { Target } from './targets.ts';

/** Small here; `npm run soak -- fuzz` takes ten minutes, and measures CPU and memory. */
const INPUTS = 250;
const SEEDS = [16, 2026];

/** Targets of which a sample is refused after it was read. */
const REFUSED = ['segment', 'packed bytes', 'condemned list', 'place', 'state of another backup'];

describe('16 what others write never crashes its reader', () => {
  let targets: readonly Target[];
  beforeAll(async () => void (targets = await allTargets()));

  test('the samples themselves are read', async () => {
    for (const { name, samples, read: parse } of targets)
      for (const sample of samples) {
        let thrown: unknown;
        try {
          await parse(sample);
        } catch (error) {
          thrown = error;
        }
        // A sample that is refused at once would leave all that lies behind untested.
        if (!REFUSED.includes(name) && !name.startsWith('issuer of tokens'))
          expect([name, thrown]).toEqual([name, undefined]);
      }
  });

  test.each(SEEDS)(
    'mutated samples, seed %d',
    async (seed) => {
      const faults: string[] = [];
      for (const target of targets) {
        const { fault } = await fuzz(target, seed, target.slow === true ? INPUTS / 10 : INPUTS);
        if (fault !== undefined) faults.push(`${target.name}: ${fault}`);
      }
      expect(faults).toEqual([]);
    },
    120_000,
  );

  test('a reader that throws anything else is noticed', async () => {
    const target: Target = {
      name: 'broken',
      samples: ['{"a":1}'],
      throws: [],
      read: (text): unknown => JSON.parse(text),
    };
    expect((await fuzz(target, 1, 200)).fault).toContain('SyntaxError');
    await expect(read(target, '{')).rejects.toThrow(SyntaxError);
  });
});

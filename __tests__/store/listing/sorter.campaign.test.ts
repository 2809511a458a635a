import { defined } from '../../../src/core/defined.ts';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareKeys } from '../../../src/core/keys.ts';
import { Sorter } from '../../../src/store/listing/sorter.ts';
import type { SpooledLine } from '../../../src/store/listing/sorter.ts';

const key = fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }).filter((text) => text.isWellFormed());

async function all(sorter: Sorter, range = {}): Promise<SpooledLine[]> {
  const found: SpooledLine[] = [];
  for await (const batch of sorter.sorted(range)) found.push(...batch);
  return found;
}

test('returns lines in key order, those of one key in the order in which they came, in any range', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(key, { maxLength: 200 }),
      fc.constantFrom(0, 500, 5_000, 1_000_000),
      fc.option(key, { nil: undefined }),
      fc.option(key, { nil: undefined }),
      async (keys, inMemory, after, upto) => {
        const sorter = new Sorter(inMemory);
        try {
          const lines = keys.map((each, i) => ({ key: each, line: JSON.stringify({ i }) }));
          for (const { key: each, line } of lines) await sorter.add(each, line);
          const range = {
            ...defined({ after, upto }),
          };
          const expected = [...lines]
            .sort((a, b) => compareKeys(a.key, b.key))
            .filter(
              (line) =>
                (after === undefined || compareKeys(line.key, after) > 0) &&
                (upto === undefined || compareKeys(line.key, upto) <= 0),
            );
          expect(await all(sorter, range)).toEqual(expected);
          expect(sorter.count).toBe(keys.length);
        } finally {
          await sorter.close();
        }
      },
    ),
    { numRuns: 150 },
  );
});

test('finds a range deep inside what was spilled, also where equal keys cross its batches', async () => {
  const sorter = new Sorter(200_000);
  try {
    for (let i = 0; i < 20_000; i++)
      await sorter.add(`k${String((i * 7919) % 5_000).padStart(5, '0')}`, String(i));
    const found = await all(sorter, { after: 'k03000', upto: 'k03002' });
    const names = found.map(({ key: name }) => name);
    expect(names.join()).toBe('k03001,'.repeat(4) + 'k03002,'.repeat(3) + 'k03002');
    expect(await all(sorter)).toHaveLength(20_000);
  } finally {
    await sorter.close();
  }
});

import { expect, test } from '@jest/globals';
import { disagreements } from './agreement.ts';

test('300 random cases: this and age-encryption open what either encrypted', async () => {
  const wrong: string[] = [];
  for (let seed = 1; seed <= 300; seed++) wrong.push(...(await disagreements(seed)));
  expect(wrong).toEqual([]);
}, 120_000);

import { test } from '@jest/globals';
import { expectReordered, expectWithinRange } from './random-keys.ts';

test('20,000 random sets of keys in UTF-16 order come out in UTF-8 order', async () => {
  await expectReordered(3, 20_000);
}, 120_000);

test('300,000 random ranges lie between where their listings in UTF-16 order start and end', () => {
  expectWithinRange(4, 300_000);
});

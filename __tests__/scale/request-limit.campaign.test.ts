import { expect, test } from '@jest/globals';
import { RequestLimit } from '../../bench/request-limit.ts';

test('a limit lets a burst through, then its rate, and counts by the second from the first copy', () => {
  let now = 0;
  const limit = new RequestLimit(10, 2, () => now);
  expect([limit.take(false), limit.take(true), limit.take(true)]).toEqual([true, true, false]);
  now += 100;
  expect([limit.take(true), limit.take(true)]).toEqual([true, false]);
  now += 2_000;
  expect([limit.take(false), limit.take(true), limit.take(true)]).toEqual([true, true, false]);
  expect(limit.seconds).toEqual([
    { taken: 2, copies: 2, refused: 2 },
    { taken: 0, copies: 0, refused: 0 },
    { taken: 2, copies: 1, refused: 1 },
  ]);
});

import { expect, test } from '@jest/globals';
import { ServerTime } from '../../../src/store/wire/server-time.ts';

const NOW = Date.UTC(2026, 10, 23, 10);

/** An answer that arrives at `arrived` by our clock after `took` ms; the server wrote `made` into it. */
function learned(...answers: { readonly made: number; readonly arrived: number; readonly took: number }[]) {
  const time = new ServerTime();
  for (const { made, arrived, took } of answers) time.learn(new Date(made).toUTCString(), arrived, took);
  return time.offset;
}

test('clocks that agree to the second have no offset', () => {
  expect(learned({ made: NOW, arrived: NOW + 900, took: 50 })).toBe(0);
  expect(learned({ made: NOW, arrived: NOW + 40, took: 50 })).toBe(0);
});

test('a clock that is ahead or behind is found to the second, and better with each answer', () => {
  const ahead = { made: NOW + 600_000, arrived: NOW + 900, took: 50 };
  expect(learned(ahead)).toBe(599_100);
  expect(learned(ahead, { ...ahead, arrived: NOW + 100 })).toBe(599_900);
  const behind = learned({ made: NOW - 600_000, arrived: NOW + 900, took: 50 });
  expect(behind).toBeGreaterThanOrEqual(-600_000 - 900);
  expect(behind).toBeLessThanOrEqual(-600_000 + 1000);
});

test('an answer that lay in the socket while the process was stopped moves nothing', () => {
  expect(learned({ made: NOW, arrived: NOW + 600_000, took: 599_980 })).toBe(0);
  const known = { made: NOW + 30_000, arrived: NOW, took: 20 };
  expect(learned(known, { made: NOW + 30_000, arrived: NOW + 600_000, took: 600_000 })).toBe(30_000);
});

test('a copy that took a quarter of an hour moves nothing either', () => {
  expect(learned({ made: NOW + 900_000, arrived: NOW + 900_500, took: 900_500 })).toBe(0);
});

test('an invalid date is ignored', () => {
  const time = new ServerTime();
  time.learn('yesterday', NOW, 10);
  time.learn(undefined, NOW, 10);
  expect(time.offset).toBe(0);
});

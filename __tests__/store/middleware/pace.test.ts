import { expect, test } from '@jest/globals';
import { Pace } from '../../../src/store/middleware/pace.ts';
import type { Clock } from '../../../src/core/clock.ts';

/** Time passes only where somebody sleeps. */
class SleepingClock implements Clock {
  #now = 0;

  now(): number {
    return this.#now;
  }

  monotonic(): number {
    return this.#now;
  }

  sleep(ms: number): Promise<void> {
    this.#now += ms;
    return Promise.resolve();
  }
}

test('never sends more requests a second than the user allows', async () => {
  const clock = new SleepingClock();
  const pace = new Pace(clock);
  pace.limit(100);
  for (let i = 0; i < 501; i++) await pace.turn(undefined);
  expect(clock.now()).toBeGreaterThanOrEqual(4_950);
  expect(clock.now()).toBeLessThan(5_200);
  expect(pace.rate).toBe(100);
});

test('has no rate of its own without a limit', () => {
  expect(new Pace(new SleepingClock()).rate).toBeUndefined();
});

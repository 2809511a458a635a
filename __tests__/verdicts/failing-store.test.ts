import { expect, test } from '@jest/globals';
import { Pace } from '../../src/store/middleware/pace.ts';
import { Limiter } from '../../src/transfer/limiter.ts';
import { TestClock } from '../commands/setting.ts';
import { inWorld } from './world.ts';

test('15.19 while everything fails the limiter falls to one, and climbs again once it succeeds', async () => {
  const clock = new TestClock();
  const limiter = new Limiter({ clock });
  for (let round = 0; round < 10; round++) {
    for (let i = 0; i < 8; i++) limiter.failed(clock.monotonic());
    await clock.advance(600);
  }
  expect(limiter.report).toMatchObject({ highest: 16, final: 1, throttled: 0 });
  for (let i = 0; i < 100; i++) {
    await limiter.enter();
    limiter.leave(10);
  }
  expect(limiter.report.final).toBeGreaterThan(10);
});

test('15.19 single failures among successes change nothing', async () => {
  const clock = new TestClock();
  const limiter = new Limiter({ clock });
  for (let i = 0; i < 100; i++) {
    limiter.failed(clock.monotonic());
    await limiter.enter();
    limiter.leave(10);
  }
  expect(limiter.report.final).toBeGreaterThan(100);
});

test(
  '15.19 a store that answers 500 to every copy is asked less and less, not more and more',
  () =>
    inWorld(async (world) => {
      for (let i = 0; i < 60; i++) await world.put(`key-${i}`);
      const error = { status: 500, code: 'InternalError' };
      const data = /^key-/;
      world.emulator.faults.add({ bucket: 'cold', key: data, times: 1e6, do: error });
      const result = await world.backup({ copyPaths: ['streamed'] });
      expect(result).toMatchObject({ outcome: 'degraded', counts: { failed: 60 } });
      expect(result.limiter).toMatchObject({ highest: 16 });
      expect(result.limiter?.final).toBeLessThan(8);
    }),
  60_000,
);

test('15.19 a rate that was learned from throttling does not grow while everything fails', async () => {
  const clock = new TestClock();
  const pace = new Pace(clock);
  for (let i = 0; i < 100; i++) pace.taken(clock.monotonic());
  pace.throttled(clock.monotonic());
  const learned = pace.rate ?? 0;
  for (let second = 0; second < 60; second++) {
    await clock.advance(1000);
    for (let i = 0; i < 8; i++) pace.failed();
  }
  expect(pace.rate).toBeCloseTo(learned, 0);
  await clock.advance(60_000);
  expect(pace.rate).toBeGreaterThan(learned * 2);
});

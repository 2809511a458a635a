import { expect, test } from '@jest/globals';
import { Limiter } from '../../src/transfer/limiter.ts';
import { TestClock } from '../commands/setting.ts';

/** How many may run at once now. */
async function capacity(limiter: Limiter): Promise<number> {
  let entered = 0;
  for (let i = 0; i < 400; i++) void limiter.enter().then(() => entered++);
  await new Promise((resolve) => setImmediate(resolve));
  return entered;
}

async function succeed(limiter: Limiter, times: number): Promise<void> {
  for (let i = 0; i < times; i++) {
    await limiter.enter();
    limiter.leave(10);
  }
}

test('starts at 16, and doubles with every round that goes well', async () => {
  expect(await capacity(new Limiter({ clock: new TestClock() }))).toBe(16);
  const limiter = new Limiter({ clock: new TestClock() });
  await succeed(limiter, 16);
  expect(limiter.report.highest).toBe(32);
  await succeed(limiter, 1000);
  expect(await capacity(limiter)).toBe(256);
});

test('halves when it is throttled, once for one moment, then climbs by one a round', async () => {
  const clock = new TestClock();
  const limiter = new Limiter({ clock });
  await succeed(limiter, 48); // 64
  limiter.throttled(clock.monotonic());
  limiter.throttled(clock.monotonic());
  await succeed(limiter, 32); // one round of 32
  await clock.advance(1000);
  expect(await capacity(limiter)).toBe(32);
  expect(limiter.report.throttled).toBe(2);
});

test('does not halve for what was sent before it halved', async () => {
  const clock = new TestClock();
  const limiter = new Limiter({ clock });
  await succeed(limiter, 48); // 64
  const sent = clock.monotonic();
  await clock.advance(2000);
  limiter.throttled(sent);
  await clock.advance(2000);
  limiter.throttled(sent); // a slow answer of the same round trip
  expect(await capacity(limiter)).toBe(32);
});

test('does not halve below what the pace needs', async () => {
  const clock = new TestClock();
  const limiter = new Limiter({ clock, needed: () => 50 });
  await succeed(limiter, 48); // 64
  limiter.throttled(clock.monotonic());
  expect(await capacity(limiter)).toBe(50);
});

test('halves and stops climbing when even the fastest object of a round takes three times as long', async () => {
  const limiter = new Limiter({ clock: new TestClock() });
  await succeed(limiter, 16 + 32);
  for (let i = 0; i < 64; i++) {
    await limiter.enter();
    limiter.leave(i === 40 ? 20 : 90_000); // large ones say nothing
  }
  expect(limiter.report.final).toBe(128);
  for (let i = 0; i < 1000; i++) {
    await limiter.enter();
    limiter.leave(31);
  }
  expect(limiter.report.final).toBeLessThan(130);
  expect(limiter.report.final).toBeGreaterThan(60);
});

test('never stops altogether', async () => {
  const clock = new TestClock();
  const limiter = new Limiter({ clock });
  for (let i = 0; i < 20; i++) {
    limiter.throttled(clock.monotonic());
    await clock.advance(1000);
  }
  expect(await capacity(limiter)).toBe(1);
});

test('keeps to a number that was asked for', async () => {
  const clock = new TestClock();
  const limiter = new Limiter({ clock, fixed: 3 });
  await succeed(limiter, 100);
  limiter.throttled(clock.monotonic());
  expect(await capacity(limiter)).toBe(3);
});

test('hands a place on when one is given back', async () => {
  const limiter = new Limiter({ clock: new TestClock(), fixed: 1 });
  await limiter.enter();
  let second = false;
  const waiting = limiter.enter().then(() => (second = true));
  await new Promise((resolve) => setImmediate(resolve));
  expect(second).toBe(false);
  limiter.leave(undefined);
  await waiting;
  expect(limiter.inFlight).toBe(1);
});

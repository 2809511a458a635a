import { expect, test } from '@jest/globals';
import { Bucket } from '../../src/store/bucket.ts';
import { MemoryProvider } from '../../src/store/memory/store.ts';
import { HandClock } from '../hand-clock.ts';

test("tells the time by the store's clock, as its newest answer shows it", () => {
  const clock = new HandClock();
  let offset = 0;
  const store = { ...new MemoryProvider(clock).store('cold'), clockOffset: () => offset };
  const bucket = new Bucket(store, 'below/');
  expect(bucket.now(clock)).toBe(clock.now());
  offset = -90_000;
  expect(bucket.now(clock)).toBe(clock.now() - 90_000);
});

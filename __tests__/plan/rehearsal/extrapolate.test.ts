import { describe, expect, test } from '@jest/globals';
import { extrapolate } from '../../../src/plan/rehearsal/extrapolate.ts';
import { overdueRehearsal } from '../../../src/plan/rehearsal/overdue.ts';
import { PaceLog } from '../../../src/plan/rehearsal/pace-log.ts';
import { Census, Sampler } from '../../../src/plan/rehearsal/size-classes.ts';

/** Numbers that look random and are the same each time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** A store that answers in 20 ms and moves 50 MB/s a connection; `atOnce` from the start, half of it for the first 300 ms. */
function simulate(
  sizes: readonly number[],
  share: number,
  atOnce: number,
): { real: number; census: Census; log: PaceLog } {
  const random = numbers(sizes.length);
  const census = new Census();
  const log = new PaceLog();
  const sampler = new Sampler(share, random());
  const workers: number[] = Array.from({ length: atOnce }, (_, i) => (i % 2 === 0 ? 0 : 300));
  for (const size of sizes) {
    census.take(size);
    if (!sampler.picks(size)) continue;
    workers.sort((a, b) => a - b);
    const from = workers[0] ?? 0;
    const ms = (20 + size / 50_000) * (0.7 + 0.6 * random());
    workers[0] = from + ms;
    log.done(size, ms, from + ms);
  }
  return { real: Math.max(...workers), census, log };
}

const rtoOf = ({ real, census, log }: ReturnType<typeof simulate>): number =>
  extrapolate(census, log, { planMs: 0, copyMs: real })?.ms ?? 0;

describe('the time of a restore of everything', () => {
  const random = numbers(7);
  const mixed = Array.from({ length: 40_000 }, () => Math.floor(200 * 4 ** (random() * 9)));
  const fewLarge = Array.from({ length: 3_000 }, (_, i) => (i % 300 === 0 ? 200_000_000 : 3_000));

  test.each([
    ['many objects of every size', mixed],
    ['small ones and a few large ones', fewLarge],
  ])('is within 20 %% of what it takes, from a sample of 5 %%: %s', (_name, sizes) => {
    const whole = simulate(sizes, 1, 32).real;
    expect(Math.abs(rtoOf(simulate(sizes, 0.05, 32)) / whole - 1)).toBeLessThan(0.2);
    expect(Math.abs(rtoOf(simulate(sizes, 1, 32)) / whole - 1)).toBeLessThan(0.05);
  });

  test('adds planning as it was, and is unknown where nothing was restored', () => {
    const one = simulate([1000, 1000, 1000], 1, 1);
    const without = rtoOf(one);
    expect(extrapolate(one.census, one.log, { planMs: 5_000, copyMs: one.real })?.ms).toBeCloseTo(
      without + 5_000,
    );
    expect(extrapolate(new Census(), new PaceLog(), { planMs: 1, copyMs: 0 })).toBeUndefined();
  });

  test('has a margin that grows as the sample shrinks, and none for everything', () => {
    const marginOf = (share: number): number => {
      const { real, census, log } = simulate(mixed, share, 32);
      return extrapolate(census, log, { planMs: 0, copyMs: real })?.margin ?? NaN;
    };
    expect(marginOf(1)).toBe(0);
    expect(marginOf(0.01)).toBeGreaterThan(marginOf(0.1));
    expect(marginOf(0.1)).toBeGreaterThan(0);
  });
});

test('a sample has its share of each size class, and some of each, and is the same in each walk', () => {
  const sizes = [
    ...Array.from({ length: 2_000 }, () => 100),
    ...Array.from({ length: 400 }, () => 500_000),
    9e9,
  ];
  const picked = (): number[] => {
    const sampler = new Sampler(0.05, 0.4);
    return sizes.filter((size) => sampler.picks(size));
  };
  expect(picked().filter((size) => size === 100).length).toBeGreaterThanOrEqual(100);
  expect(picked().filter((size) => size === 100).length).toBeLessThanOrEqual(103);
  expect(picked().filter((size) => size === 500_000).length).toBeGreaterThanOrEqual(20);
  expect(picked()).toContain(9e9);
  expect(picked()).toEqual(picked());
  const all = new Sampler(1, 0);
  expect(sizes.every((size) => all.picks(size))).toBe(true);
});

test('a rehearsal is overdue when it is older than allowed, or there was none', () => {
  const now = Date.parse('2026-11-20T00:00:00Z');
  const day = 86_400_000;
  expect(overdueRehearsal({ time: '2026-11-01T00:00:00Z' }, now, 30 * day)).toBeUndefined();
  expect(overdueRehearsal({ time: '2026-10-01T00:00:00Z' }, now, 30 * day)).toMatch(
    /^max-rehearsal-age .* 50d/,
  );
  expect(overdueRehearsal(undefined, now, 30 * day)).toContain('no rehearsal');
});

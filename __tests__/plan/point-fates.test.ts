import { describe, expect, test } from '@jest/globals';
import type { RestorePoint } from '../../src/manifest/generation.ts';
import { fatesOf, MAX_POINTS } from '../../src/plan/point-fates.ts';
import { parseRetention } from '../../src/plan/retention-policy.ts';

const NOW = Date.UTC(2026, 10, 30, 12);

const point = (daysAgo: number, change: Partial<RestorePoint> = {}): RestorePoint => ({
  run: `r${daysAgo}`,
  time: new Date(NOW - daysAgo * 86_400_000).toISOString(),
  generation: 1_000 - daysAgo,
  scope: { prefixes: [], exclude: [] },
  holes: { count: 0 },
  ...change,
});

describe('the fate of a restore point', () => {
  test('names the rules that select it, and that none does', () => {
    const { points, count, kept } = fatesOf(
      parseRetention('* daily=2 monthly=1'),
      [0, 1, 2, 3, 4, 40].map((days) => point(days)),
      NOW,
    );
    expect(points.map(({ run, kept: stays, reasons }) => [run, stays, reasons.join('; ')])).toEqual([
      ['r0', true, 'newest of its scope; daily 2026-11-30; monthly 2026-11'],
      ['r1', true, 'one of the newest; daily 2026-11-29'],
      ['r2', true, 'one of the newest'],
      ['r3', false, ''],
      ['r4', false, ''],
      ['r40', false, ''],
    ]);
    expect([count, kept]).toEqual([6, 3]);
  });

  test('says for which prefixes, where only some lines select it', () => {
    const { points } = fatesOf(
      parseRetention('* last=1\ndb/ within=10d'),
      [0, 1, 2, 5].map((days) => point(days)),
      NOW,
    );
    expect(points.at(-1)).toMatchObject({ run: 'r5', kept: true, reasons: ['within (db/)'] });
  });

  test('is to stay where there is no policy, or a line may need any point', () => {
    expect(fatesOf([], [point(400)], NOW).points[0]?.reasons).toEqual([
      'no retention is given: everything is kept',
    ]);
    const all = [0, 1, 2, 9].map((days) => point(days));
    expect(fatesOf(parseRetention('* versions=3'), all, NOW).points[3]?.reasons).toEqual([
      'a line with versions may need it',
    ]);
    expect(fatesOf(parseRetention('db/ last=1'), all, NOW).points[3]?.reasons).toEqual([
      'keys that no line is about keep everything',
    ]);
  });

  test('is given for the newest alone, and the others are counted', () => {
    const many = Array.from({ length: MAX_POINTS + 5 }, (_, i) =>
      point(i, { pruned: i === 0 ? ['db/'] : [] }),
    );
    const { points, count, kept } = fatesOf(parseRetention('* last=7'), many, NOW);
    expect([points.length, count, kept]).toEqual([MAX_POINTS, MAX_POINTS + 5, 7]);
    expect(points[0]).toMatchObject({ run: 'r0', pruned: true });
    expect(points[1]).not.toHaveProperty('pruned');
  });
});

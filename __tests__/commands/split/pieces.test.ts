import { describe, expect, test } from '@jest/globals';
import { claimOrder } from '../../../src/commands/split/claims.ts';
import { rangesOf, segmentBorders } from '../../../src/commands/split/plan.ts';
import { shardsOf } from '../../../src/commands/split/shards.ts';
import { tile } from '../../../src/manifest/splits/plan.ts';

describe('the pieces of a split run', () => {
  test('tile the key space, whatever the borders', () => {
    for (const borders of [[], ['b'], ['', 'a', 'a', 'c', 'b', 'd'], ['\u{ffff}', '\u{10000}', '\ue000']])
      expect(tile(rangesOf(borders))).toBe(true);
    expect(rangesOf(['b', 'd'])).toEqual([{ upto: 'b' }, { after: 'b', upto: 'd' }, { after: 'd' }]);
  });

  test('are not believed where they leave out keys, overlap or run backwards', () => {
    expect(tile([])).toBe(false);
    expect(tile([{ upto: 'b' }])).toBe(false);
    expect(tile([{ upto: 'b' }, { after: 'c' }])).toBe(false);
    expect(tile([{ upto: 'b' }, { after: 'a' }])).toBe(false);
    expect(tile([{ after: 'a' }])).toBe(false);
    expect(tile([{ upto: 'c' }, { after: 'c', upto: 'b' }, { after: 'b' }])).toBe(false);
    expect(tile([{}])).toBe(true);
  });

  test('end where segments end, with about as many keys each', () => {
    const segments = Array.from({ length: 100 }, (_, i) => ({
      last: String(i).padStart(3, '0'),
      count: 50_000,
    }));
    const borders = segmentBorders(segments, 8);
    expect(borders.length + 1).toBeGreaterThanOrEqual(7);
    expect(borders.length + 1).toBeLessThanOrEqual(9);
    const many = Array.from({ length: 10_000 }, (_, i) => ({
      last: String(i).padStart(6, '0'),
      count: 50_000,
    }));
    // 500 million keys: a million a piece.
    expect(segmentBorders(many, 128).length).toBe(499);
    expect(segmentBorders([{ last: 'a', count: 5 }], 16)).toEqual([]);
  });

  test('are all tried by every worker, from another one on', () => {
    for (const pieces of [1, 2, 3, 24, 100])
      for (const worker of [0, 1, 7])
        expect([...claimOrder(pieces, worker)].sort((a, b) => a - b)).toEqual([...Array(pieces).keys()]);
    expect(claimOrder(8, 0)).toEqual([0, 4, 2, 6, 1, 5, 3, 7]);
    expect(claimOrder(8, 3)[0]).not.toBe(claimOrder(8, 0)[0]);
  });
});

test('as many workers are planned as there is work for', () => {
  expect(shardsOf({ scanned: 10_000_000, copied: 50_000 })).toBe(1);
  expect(shardsOf({ scanned: 500_000_000, copied: 100_000 })).toBe(3);
  expect(shardsOf({ scanned: 500_000_000, copied: 500_000_000 })).toBe(26);
  expect(shardsOf({ scanned: 1e12, copied: 1e12 })).toBe(64);
});

import { describe, expect, test } from '@jest/globals';
import { ChangeSums, PrefixSums } from '../../../src/plan/browse/change-sums.ts';
import { NearKeys } from '../../../src/plan/browse/near-keys.ts';

const after = { size: 2, etag: 'e', modified: '2026-11-03T02:00:00.000Z' };

describe('over 100,000 keys', () => {
  test('sums of prefixes come as soon as a prefix ends, and none is kept', () => {
    const sums = new PrefixSums([]);
    const whole = new ChangeSums();
    let shown = 0;
    const sizes = new Set<number>();
    const added = new Set<string>();
    for (let i = 0; i < 100_000; i++) {
      const prefix = `p${String(Math.floor(i / 10)).padStart(5, '0')}/`;
      const change =
        i % 2 === 0 ? ({ change: 'new', after } as const) : ({ change: 'equal', after } as const);
      whole.take(change);
      const done = sums.take(`${prefix}${i % 10}`, change);
      sizes.add(done.length);
      for (const { counts } of done) added.add(JSON.stringify(counts.new));
      shown += done.length;
    }
    expect([...sizes]).toEqual([0, 1]);
    expect([...added]).toEqual(['{"objects":5,"bytes":10}']);
    expect(shown + sums.end().length).toBe(10_000);
    expect(sums.end()).toEqual([]);
    expect(whole.counts).toMatchObject({ new: { objects: 50_000 }, equal: { objects: 50_000 } });
  });

  test('a prefix without differences is not shown', () => {
    const sums = new PrefixSums(['a/']);
    sums.take('a/b/1', { change: 'equal', after });
    sums.take('a/c', { change: 'uncovered' });
    expect(sums.end()).toEqual([]);
  });

  test('at most three near keys are kept, the likeliest first', () => {
    const near = new NearKeys('img/Logo-050000.png');
    for (let i = 0; i < 100_000; i++) near.saw(`img/logo-${String(i).padStart(6, '0')}.png`);
    expect(near.keys).toHaveLength(3);
    expect(near.keys[0]).toBe('img/logo-050000.png');
    const far = new NearKeys('x');
    far.saw('completely/different');
    expect(far.keys).toEqual([]);
  });
});

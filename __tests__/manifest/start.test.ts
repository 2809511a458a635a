import { describe, expect, test } from '@jest/globals';
import { notBefore, startAfter } from '../../src/manifest/start.ts';

const NOW = '2026-11-23T10:00:00.000Z';

describe('the start of a run', () => {
  test('is now where every other run was earlier', () => {
    expect(startAfter(NOW, ['2026-11-23T09:59:59.999Z', '2020-01-01T00:00:00.000Z'])).toBe(NOW);
    expect(startAfter(NOW, [])).toBe(NOW);
  });

  test('is a millisecond after the latest of those that seem to be now or a little ahead', () => {
    expect(startAfter(NOW, [NOW])).toBe('2026-11-23T10:00:00.001Z');
    expect(startAfter(NOW, ['2026-11-23T10:00:00.900Z', '2026-11-23T10:00:00.300Z'])).toBe(
      '2026-11-23T10:00:00.901Z',
    );
  });

  test('is not moved by a run of a clock that was wrong, nor by what is no date', () => {
    expect(startAfter(NOW, ['2027-11-23T10:00:00.000Z', 'yesterday'])).toBe(NOW);
    expect(startAfter(NOW, ['2026-11-23T10:04:59.999Z'])).toBe('2026-11-23T10:05:00.000Z');
    expect(startAfter(NOW, ['2026-11-23T10:05:00.000Z'])).toBe(NOW);
  });
});

describe('a manifest is judged', () => {
  const now = '2026-11-01T02:00:00.000Z';

  test('now, where all its runs lie behind', () => {
    expect(notBefore(now, ['2026-11-01T01:59:59.000Z'])).toBe(now);
  });

  test('as of the newest run, where that is a little ahead', () => {
    expect(notBefore(now, ['2026-11-01T02:00:00.900Z', '2026-11-01T01:00:00.000Z'])).toBe(
      '2026-11-01T02:00:00.900Z',
    );
  });

  test('now, where a run is dated further ahead than clocks may differ', () => {
    expect(notBefore(now, ['2026-11-01T02:05:00.001Z'])).toBe(now);
  });
});

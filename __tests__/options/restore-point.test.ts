import { expect, test } from '@jest/globals';
import { parseAt } from '../../src/options/restore-point.ts';
import { chosenPoint, pointOf } from '../../src/plan/restore-point.ts';
import type { RestorePoint } from '../../src/manifest/generation.ts';
import { formatTime } from '../../src/report/words.ts';

function pointAt(time: string, run: string): RestorePoint {
  return { time, run, generation: 1, scope: { prefixes: [], exclude: [] }, holes: { count: 0 } };
}

const before = pointAt('2026-11-26T09:00:00.000Z', 'before');
const meant = pointAt('2026-11-26T12:21:52.356Z', 'meant');
const after = pointAt('2026-11-27T00:00:00.000Z', 'after');
const points = [before, meant, after];

test.each([
  '2026-11-26T12:21:52.356Z',
  '2026-11-26T12:21:52Z',
  '2026-11-26T13:21:52+01:00',
  '2026-11-26T12:21Z',
  '2026-11-26',
  '2026-11-26 12:21:52 UTC',
  '2026-11-26 12:21 UTC',
  '2026-11-26T12:21:52UTC',
])('15.8 at %s is the run of that second, minute or day', (text) => {
  expect(pointOf(parseAt(text), points).run).toBe('meant');
  expect(chosenPoint(parseAt(text), meant)).toMatchObject({ run: 'meant', distanceMs: 0 });
});

test('15.8 every time that a report prints leads back to its restore point', () => {
  for (const point of points) expect(pointOf(parseAt(formatTime(point.time)), points)).toBe(point);
});

test.each([
  ['2026-11-26T12:21:51Z', 'before', 12_111_000],
  ['2026-11-26T12:21:52.355Z', 'before', 12_112_355],
  ['2026-11-26 12:20 UTC', 'before', 12_000_000],
  ['2026-11-27T03:00:00Z', 'after', 3 * 3600_000],
])('15.8 at %s is the run before it, and says by how much', (text, run, distanceMs) => {
  const at = parseAt(text);
  expect(chosenPoint(at, pointOf(at, points))).toMatchObject({ run, distanceMs });
});

test.each(['2026-11-26 12:21:52', '2026-11-26 12:21:52 CET', '2026-02-31 UTC', '2026-02-31 10:00 UTC'])(
  '15.8 refuses %s',
  (text) => {
    expect(() => parseAt(text)).toThrow('is neither a time nor a run');
  },
);

test.each(['2026-11-26 12:21', '2026-11-26T12:21', '2026-11-26 12:21:52'])(
  'a time of day without a zone is refused by name: %s',
  (text) => {
    expect(() => parseAt(text)).toThrow('a time of day needs its zone');
  },
);

test.each([
  ['2020-01-01', '2020-01-01'],
  ['2020-01-01T10:20Z', '2020-01-01T10:20Z'],
  ['2020-01-01 10:20:30 UTC', '2020-01-01T10:20:30Z'],
  ['2020-01-01T10:20:30.5Z', '2020-01-01T10:20:30.500Z'],
])('what is before every restore point is named as it was given: %s', (text, named) => {
  expect(() => pointOf(parseAt(text), points)).toThrow(`at: ${named} is before the first restore point`);
});

test('15.8 a run and latest have no distance', () => {
  expect(chosenPoint({ kind: 'latest' }, meant)).toEqual({ time: meant.time, run: 'meant' });
});

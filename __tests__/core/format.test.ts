import { expect, test } from '@jest/globals';
import { formatBytes, formatCount, formatDuration, formatRate } from '../../src/core/format.ts';
import { progressBar, progressLine } from '../../src/report/progress.ts';

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [1_000, '1.0 kB'],
  [999_949, '999.9 kB'],
  [999_950, '1.0 MB'],
  [12_345_678, '12.3 MB'],
  [5e15, '5.0 PB'],
])('%d bytes are %s', (bytes, shown) => {
  expect(formatBytes(bytes)).toBe(shown);
});

test.each([
  [0, '0'],
  [999, '999'],
  [1_000, '1,000'],
  [1_234_567, '1,234,567'],
])('%d is %s', (count, shown) => {
  expect(formatCount(count)).toBe(shown);
});

test.each([
  [0, '0 ms'],
  [850, '850 ms'],
  [12_340, '12.3 s'],
  [59_949, '59.9 s'],
  [59_950, '1m 00s'],
  [245_000, '4m 05s'],
  [3_599_600, '1h 00m'],
  [19_800_000, '5h 30m'],
  [183_600_000, '2d 03h'],
])('%d ms are %s', (ms, shown) => {
  expect(formatDuration(ms)).toBe(shown);
});

test('a rate needs time', () => {
  expect(formatRate(10e6, 2_000)).toBe('5.0 MB/s');
  expect(formatRate(1, 0)).toBe('');
});

test('progress says what is known so far', () => {
  const start = { phase: 'plan' as const, scanned: 0, done: 0, planned: 0, bytes: 0, inFlight: 0 };
  expect(progressLine(start, 500)).toBe('plan    0 scanned, 500 ms');
  expect(
    progressLine(
      { phase: 'copy', scanned: 120_034, done: 1_204, planned: 2_000, bytes: 3.4e9, inFlight: 32 },
      245_000,
      { bytes: 123e6, ms: 10_000 },
    ),
  ).toBe('copy    120,034 scanned, 1,204 of 2,000 copied, 3.4 GB, 12.3 MB/s, 32 in flight, 4m 05s');
  expect(
    progressLine(
      { phase: 'prune', scanned: 5_000, done: 1_204, planned: 5_000, bytes: 3.4e9, inFlight: 0 },
      12_000,
      { bytes: 123e6, ms: 10_000 },
    ),
  ).toBe('prune   1,204 of 5,000 deleted, 3.4 GB, 12.0 s');
  const known = { ...start, phase: 'copy' as const, scanned: 250_000, expected: 1_000_000 };
  expect(progressLine(known, 60_000)).toBe('copy    250,000 scanned, 1m 00s, about 3m 00s left');
  // Nothing is made up: too early, beyond what was expected, or before and after the copying.
  for (const untold of [
    { ...known, scanned: 10 },
    { ...known, scanned: 1_000_001 },
    { ...known, phase: 'commit' as const },
  ])
    expect(progressLine(untold, 60_000)).not.toContain('left');
  expect(progressLine(known, 1_000)).not.toContain('left');
  expect(progressBar({ ...start, done: 1, planned: 2 }, 10)).toBe('█████░░░░░');
  expect(progressBar(start, 4)).toBe('░░░░');
});

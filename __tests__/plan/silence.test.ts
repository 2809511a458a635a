import { expect, test } from '@jest/globals';
import type { RestorePoint } from '../../src/manifest/generation.ts';
import { silence } from '../../src/plan/silence.ts';

const HOUR = 3600_000;
const now = Date.parse('2026-11-26T12:00:00Z');

/** A restore point that is `hours` old. */
function point(hours: number, prefixes: string[] = [], exclude: string[] = []): RestorePoint {
  const time = new Date(now - hours * HOUR).toISOString();
  return { run: `r${hours}`, time, generation: 1, scope: { prefixes, exclude }, holes: { count: 0 } };
}

const judged = (points: RestorePoint[], prefixes: string[] = []): string | undefined =>
  silence(points, prefixes, now, 26 * HOUR);

test('15.9 a run over one prefix does not hide that the run over all keys is dead', () => {
  expect(judged([point(72), point(1, ['assets/'])])).toBe(
    'the newest restore point of all keys is 3d 00h old (2026-11-23 12:00:00 UTC); max-silence allows 1d 02h. If that scope was retired, name in prefixes what must be backed up ("" is all keys)',
  );
  expect(judged([point(1), point(72, ['assets/'])])).toMatch(
    /^the newest restore point of keys below "assets\/" is 3d/,
  );
});

test('15.9 the newest of each scope counts, and scopes differ by what they exclude', () => {
  expect(judged([point(72), point(2), point(80, ['a/']), point(3, ['a/'])])).toBeUndefined();
  expect(judged([point(72, [], ['**/*.tmp']), point(1)])).toMatch('of all keys without "**/*.tmp" is 3d');
});

test('15.9 the longest silence is named, and the others counted', () => {
  expect(judged([point(72), point(80, ['a/']), point(90, ['b/'])])).toMatch(
    /^the newest restore point of keys below "b\/" is 3d 18h old .* \(and 2 others\);/,
  );
});

test('15.9 prefixes choose what is judged: a retired scope is left out', () => {
  const points = [point(1), point(900, ['assets/'])];
  expect(judged(points)).toBeDefined();
  expect(judged(points, [''])).toBeUndefined();
  expect(judged([point(72, [], ['old/**']), point(1, [], ['new/**'])], [''])).toBeUndefined();
});

test('15.9 a chosen prefix is judged by the newest restore point that covers all of it', () => {
  const points = [point(72), point(1, ['assets/']), point(40, ['logs/app/'])];
  expect(judged(points, ['assets/'])).toBeUndefined();
  expect(judged(points, ['assets/img/'])).toBeUndefined();
  expect(judged(points, ['assets/', ''])).toMatch(/^the newest restore point of all keys is 3d/);
  expect(judged(points, ['logs/'])).toMatch(/^the newest restore point of keys below "logs\/" is 3d 00h old/);
  expect(judged([point(1, ['logs/app/'])], ['logs/'])).toBe(
    'no restore point covers keys below "logs/"; max-silence allows 1d 02h',
  );
});

test('15.9 a scope is named as a value, on one line', () => {
  expect(judged([point(72, ['a\n::error::x']), point(1)])).toContain('keys below "a\\n::error::x"');
});

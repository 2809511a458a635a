import { describe, expect, test } from '@jest/globals';
import type { Entry } from '../../src/manifest/entry.ts';
import type { RestorePoint } from '../../src/manifest/generation.ts';
import { changedEnds, lockEndsAt } from '../../src/plan/lock-ends.ts';
import type { LockRules } from '../../src/plan/lock-ends.ts';
import { retentionOf } from '../../src/plan/retention.ts';
import { parseRetention } from '../../src/plan/retention-policy.ts';

const HOUR = 3600_000;
const DAY = 24 * HOUR;
/** A Thursday. */
const START = Date.parse('2026-01-01T02:00:00.000Z');

const iso = (time: number): string => new Date(time).toISOString();
const day = (n: number): number => START + n * DAY;

function nights(count: number, skipped: (n: number) => boolean = () => false): RestorePoint[] {
  return Array.from({ length: count }, (_, n) => n)
    .filter((n) => !skipped(n))
    .map((n) => ({
      run: `run-${n}`,
      time: iso(day(n)),
      generation: n + 1,
      scope: { prefixes: [], exclude: [] },
      holes: { count: 0 },
    }));
}

function version(since: number): Omit<Entry, 'key'> {
  const cold = {
    path: 'a',
    etag: 'e',
    stored: iso(since),
    via: 'streamed',
    evidence: 'md5',
    versionId: String(since),
  } as const;
  return { size: 1, etag: 'e', modified: iso(since), since: iso(since), cold };
}

/** A key whose contents were first seen on these days; the last one is current. */
function entry(...days: readonly number[]): Entry {
  const top = days.at(-1)!;
  const history = days.slice(0, -1).map((n, i) => ({ ...version(day(n)), until: iso(day(days[i + 1]!)) }));
  return { key: 'a', ...version(day(top)), history };
}

const rules = (policy: string, change: Partial<LockRules> = {}): LockRules => ({
  policy: parseRetention(policy),
  period: DAY,
  renew: false,
  ...change,
});

function endOf(policy: string, days: readonly number[], nightsSoFar: number): string {
  const now = day(nightsSoFar - 1);
  return iso(lockEndsAt(rules(policy), nights(nightsSoFar), now).of(entry(...days))[0]!.end);
}

describe('how long a superseded version is locked', () => {
  test.each([
    ['* within=9d', '2026-01-15T02:00:00.000Z'], // nine days after the 6th, the last point before the 7th
    ['* daily=7', '2026-01-13T00:00:00.000Z'], // the 6th is let go by a run of the 13th
    ['* weekly=3', '2026-01-19T00:00:00.000Z'], // the 4th, Sunday of the week of 29 December, plus three weeks
    ['* daily=7 weekly=3', '2026-01-19T00:00:00.000Z'],
    ['* daily=7 weekly=3 max-age=10d', '2026-01-11T02:00:00.000Z'],
    ['* last=4', '2026-01-02T02:00:00.000Z'], // the write and lock-for: runs are no calendar
    ['* versions=3', '2026-01-02T02:00:00.000Z'],
    ['b/ within=9d', '2026-01-02T02:00:00.000Z'],
  ])('%s: %s', (policy, end) => {
    expect(endOf(policy, [0, 6], 8)).toBe(end);
  });

  test('the point of a month that is not over may still be replaced, and says nothing yet', () => {
    expect(endOf('* monthly=2', [0, 6], 8)).toBe('2026-01-02T02:00:00.000Z');
    expect(endOf('* monthly=2', [0, 40], 41)).toBe('2026-03-01T00:00:00.000Z');
  });

  test.each([
    '* daily=7',
    '* within=9d',
    '* weekly=3',
    '* monthly=2',
    '* hourly=30',
    '* daily=3 weekly=2 monthly=2',
  ])('%s: a lock never holds what the policy lets go, with runs of all and of some nights', (policy) => {
    for (const skipped of [() => false, (n: number) => n % 5 === 3, (n: number) => n % 9 > 2]) {
      const locked = entry(...Array.from({ length: 40 }, (_, i) => i * 3).filter((n) => !skipped(n)));
      const all = nights(200, skipped);
      const ends = new Map<string, number>();
      for (let n = 120; n < 200; n++) {
        if (skipped(n)) continue;
        const points = all.filter(({ time }) => time <= iso(day(n)));
        for (const {
          keep,
          version: { since },
          until,
        } of retentionOf(parseRetention(policy), points, day(n)).judge(locked, false))
          if (until !== undefined && !keep) expect(ends.get(since) ?? 0).toBeLessThanOrEqual(day(n));
        for (const {
          version: { since },
          end,
        } of lockEndsAt(rules(policy), points, day(n)).of(locked))
          ends.set(since, Math.max(ends.get(since) ?? 0, end));
      }
    }
  });

  test('with a run each night, the lock ends when the policy lets the version go', () => {
    const locked = entry(0, 6);
    const policy = '* daily=7 weekly=3';
    const { end } = lockEndsAt(rules(policy), nights(10), day(9)).of(locked)[0]!;
    const kept = (n: number): boolean =>
      retentionOf(parseRetention(policy), nights(n + 1), day(n)).judge(locked, false)[0]!.keep;
    const last = Math.floor((end - START) / DAY);
    expect([kept(last), kept(last + 1)]).toEqual([true, false]);
  });
});

test('no date in the manifest makes a lock longer than the policy and lock-for can', () => {
  const forged = '9999-01-01T00:00:00.000Z';
  const one = entry(0, 6);
  const late: Entry = {
    ...one,
    cold: { ...one.cold, stored: forged },
    history: one.history!.map((version) => ({ ...version, cold: { ...version.cold, stored: forged } })),
  };
  const points = [...nights(8), { ...nights(1)[0]!, time: '9998-01-01T00:00:00.000Z' }];
  for (const renew of [false, true])
    for (const policy of ['* daily=7', '* within=9d', ''])
      for (const { end } of lockEndsAt(rules(policy, { renew, period: 10 * DAY }), points, day(7)).of(late))
        expect(end).toBeLessThanOrEqual(day(7) + 10 * DAY);
});

test.each([
  '* hourly=1000000',
  '* daily=1000000',
  '* weekly=1000000',
  '* monthly=1000000',
  '* yearly=1000000',
  '* yearly=1000',
  '* within=100y',
])(
  '%s locks for no more than ten years from the restore point, and is not judged later in each run',
  (policy) => {
    const one = entry(0, 400);
    const points = nights(800);
    const ends = [401, 799].map((n) => {
      const until = points.filter(({ time }) => time <= iso(day(n)));
      return lockEndsAt(rules(policy), until, day(n)).of(one)[0]!.end;
    });
    expect(ends[0]).toBeLessThanOrEqual(day(399) + 3653 * DAY);
    expect(ends[0]).toBeGreaterThan(day(300) + 3653 * DAY);
    expect(ends[1]).toBe(ends[0]);
  },
);

test('a retention of ten years is not cut', () => {
  const end = (policy: string): string =>
    iso(lockEndsAt(rules(policy), nights(401), day(400)).of(entry(0, 365))[0]!.end);
  expect(['* yearly=10', '* monthly=120', '* daily=3653'].map(end)).toEqual([
    '2036-01-01T00:00:00.000Z',
    '2036-12-01T00:00:00.000Z',
    '2036-12-31T00:00:00.000Z',
  ]);
});

describe('what a run asks about', () => {
  const changed = (
    one: Entry,
    from: number,
    to: number,
    change: Partial<LockRules> = {},
    policy = '* daily=7',
  ): string[] => {
    const asked = rules(policy, change);
    const points = nights(to + 1);
    const now = lockEndsAt(asked, points, day(to));
    const before = lockEndsAt(asked, points, day(from), 'past');
    return changedEnds(one, now.of(one), before, asked).map(({ version: { since } }) => since);
  };

  test('a version that was superseded since, once', () => {
    expect(changed(entry(0, 6), 5, 6)).toEqual([iso(day(0))]);
    expect(changed(entry(0, 6), 6, 7)).toEqual([]);
  });

  test('a key that was found gone by the second listing since', () => {
    const gone: Entry = { key: 'a', ...version(day(0)), gone: { since: iso(day(5)), confirmed: true } };
    expect(changed(gone, 5, 6)).toEqual([iso(day(0))]);
    expect(changed(gone, 6, 7)).toEqual([]);
  });

  test('a version whose month is over since, where the run that superseded it was no restore point', () => {
    const asked = rules('* monthly=3');
    const one = entry(27, 30);
    const from = (n: number): string[] => {
      const points = nights(n + 2, (night) => night === 30);
      const before = lockEndsAt(asked, points, day(n), 'past');
      const now = lockEndsAt(asked, points, day(n + 1));
      return changedEnds(one, now.of(one), before, asked).map(({ version: { since } }) => since);
    };
    expect([from(29), from(30), from(31)]).toEqual([[], [iso(day(27))], []]);
  });

  test('a current version whenever half of its period is over, with renewals alone', () => {
    const asked = (change: Partial<LockRules>): number[] =>
      Array.from({ length: 30 }, (_, n) => n + 1).filter(
        (n) => changed(entry(0), n - 1, n, { period: 10 * DAY, ...change }).length > 0,
      );
    expect(asked({})).toEqual([]);
    expect(asked({ renew: true })).toEqual([5, 10, 15, 20, 25, 30]);
  });

  test('a renewal leaves more than half of the period', () => {
    const asked = rules('', { period: 10 * DAY, renew: true });
    for (let n = 0; n < 50; n++) {
      const { end } = lockEndsAt(asked, nights(n + 1), day(n)).of(entry(0))[0]!;
      expect(end - day(n)).toBeGreaterThan(5 * DAY);
      expect(end - day(n)).toBeLessThanOrEqual(10 * DAY);
    }
  });

  test('everything that is superseded where nothing is recorded, and what is current where it is renewed', () => {
    const all = (renew: boolean): number => {
      const asked = rules('* daily=7', { renew });
      return changedEnds(entry(0, 6), lockEndsAt(asked, nights(8), day(7)).of(entry(0, 6)), undefined, asked)
        .length;
    };
    expect([all(false), all(true)]).toEqual([1, 2]);
  });
});

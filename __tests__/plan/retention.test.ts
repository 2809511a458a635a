import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Entry, SupersededVersion, Version } from '../../src/manifest/entry.ts';
import type { RestorePoint, Scope } from '../../src/manifest/generation.ts';
import { retentionOf } from '../../src/plan/retention.ts';
import { parseRetention } from '../../src/plan/retention-policy.ts';

const ALL: Scope = { prefixes: [], exclude: [] };
let serial = 0;

const iso = (time: string): string => new Date(time.length === 10 ? `${time}T02:00:00Z` : time).toISOString();

function point(time: string, scope: Scope = ALL): RestorePoint {
  return { run: `run-${time}`, time: iso(time), generation: ++serial, scope, holes: { count: 0 } };
}

function version(since: string): Version {
  const cold = { path: 'p', etag: 'e', stored: iso(since), via: 'native', evidence: 'md5' } as const;
  return { size: 1, etag: since, modified: iso(since), cold, since: iso(since) };
}

const past = (since: string, until: string): SupersededVersion => ({ ...version(since), until: iso(until) });

function entry(key: string, since: string, rest: Partial<Entry> = {}): Entry {
  return { key, ...version(since), ...rest };
}

/** `since code` of the versions that are kept, and of those that go. */
function judged(
  policy: string,
  points: readonly RestorePoint[],
  now: string,
  one: Entry,
  hole = false,
): string[] {
  return retentionOf(parseRetention(policy), points, Date.parse(iso(now)))
    .judge(one, hole)
    .map(({ version, keep, reason }) => `${keep ? '+' : '-'}${version.etag} ${reason.code}`);
}

const days = (from: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) =>
    new Date(Date.parse(from) + i * 86_400_000).toISOString().slice(0, 10),
  );

/** The points that the policy keeps, newest first: those for whose sake it keeps a version that only they name. */
const selected = (policy: string, points: readonly RestorePoint[], now: string): string[] => {
  const retention = retentionOf(parseRetention(policy), points, Date.parse(iso(now)));
  return points
    .toSorted((a, b) => b.time.localeCompare(a.time))
    .flatMap(({ time, run }) => {
      const next = new Date(Date.parse(time) + 1).toISOString();
      const [first] = retention.judge(entry('app/k', next, { history: [past(time, next)] }), false);
      if (first?.reason.code !== 'restore-point') return [];
      return [`${time.slice(0, 16)} ${first.reason.detail.replace(` (run ${run})`, '')}`];
    });
};

describe('restore points are selected', () => {
  test('as the newest of each of the last periods that have one, in UTC and ISO weeks', () => {
    const points = days('2026-11-01', 30).map((day) => point(day));
    expect(selected('* daily=2 weekly=3 monthly=2', points, '2026-12-01')).toEqual([
      '2026-11-30T02:00 newest of its scope, daily 2026-11-30, weekly 2026-W49, monthly 2026-11',
      '2026-11-29T02:00 one of the newest, daily 2026-11-29, weekly 2026-W48',
      '2026-11-28T02:00 one of the newest',
      '2026-11-22T02:00 weekly 2026-W47',
    ]);
  });

  test('by the week that their Thursday lies in, across years', () => {
    const points = ['2027-01-04', '2027-01-03', '2026-12-31', '2026-12-27', '2026-12-20', '2021-01-03'].map(
      (day) => point(day),
    );
    expect(selected('* weekly=9', points, '2027-01-05').map((line) => /weekly \S+/.exec(line)?.[0])).toEqual([
      'weekly 2027-W01',
      'weekly 2026-W53',
      undefined,
      'weekly 2026-W52',
      'weekly 2026-W51',
      'weekly 2020-W53',
    ]);
  });

  test('across gaps: periods without a run do not count', () => {
    const points = ['2026-11-20', '2026-11-01', '2026-10-01', '2026-03-01', '2025-03-01'].map((day) =>
      point(day),
    );
    expect(selected('* daily=4', points, '2026-11-21').map((line) => line.slice(0, 10))).toEqual([
      '2026-11-20',
      '2026-11-01',
      '2026-10-01',
      '2026-03-01',
    ]);
  });

  test('within a time that is counted from the newest, not from now', () => {
    const points = days('2026-01-01', 10).map((day) => point(day));
    expect(selected('* within=5d', points, '2026-11-21')).toHaveLength(5);
  });

  test('for each scope by itself', () => {
    const narrow: Scope = { prefixes: ['app/'], exclude: [] };
    const points = days('2026-11-01', 10).flatMap((day) => [
      point(`${day}T02:00:00Z`),
      point(`${day}T23:00:00Z`, narrow),
    ]);
    // Of each day the full run at 2 and the narrow one at 23.
    expect(selected('* daily=4', points, '2026-11-11')).toHaveLength(8);
  });

  test('never by a run dated in the future, which is kept', () => {
    const points = [...days('2026-11-01', 10), '2031-01-01'].map((day) => point(day));
    const found = selected('* daily=4 within=4d', points, '2026-11-11');
    expect(found).toHaveLength(5);
    expect(found[0]).toBe('2031-01-01T02:00 dated in the future');
  });
});

describe('a version', () => {
  const points = days('2026-11-01', 20).map((day) => point(day));
  const now = '2026-11-20';

  test('stays while it is current, whatever its age and the policy', () => {
    expect(judged('* last=1', points, now, entry('k', '2019-01-01'))).toEqual(['+2019-01-01 current']);
  });

  test('stays while a selected restore point lies in [since, until)', () => {
    const history = [
      past('2026-11-01', '2026-11-13'),
      past('2026-11-13', '2026-11-14'),
      past('2026-11-14', '2026-11-16'),
      past('2026-11-16', '2026-11-16T03:00:00Z'),
    ];
    expect(judged('* daily=7', points, now, entry('k', '2026-11-16T03:00:00Z', { history }))).toEqual([
      '-2026-11-01 unselected',
      '-2026-11-13 unselected',
      '+2026-11-14 restore-point',
      '+2026-11-16 restore-point',
      '+2026-11-16T03:00:00Z current',
    ]);
  });

  test('that is gone ages from when it was first missed, and once only is not gone', () => {
    const gone = (confirmed: boolean): Entry =>
      entry('k', '2026-11-01', { gone: { since: iso('2026-11-10'), confirmed } });
    expect(judged('* daily=11', points, now, gone(true))).toEqual(['-2026-11-01 unselected']);
    expect(judged('* daily=12', points, now, gone(true))).toEqual(['+2026-11-01 restore-point']);
    expect(judged('* last=1', points, now, gone(false))).toEqual(['+2026-11-01 current']);
  });

  test('is kept by no restore point whose scope leaves its key out', () => {
    const narrow = days('2026-11-01', 20).map((day) =>
      point(day, { prefixes: ['app/'], exclude: ['**/*.tmp'] }),
    );
    const history = [past('2026-11-14', '2026-11-18')];
    const of = (key: string): string[] =>
      judged('* daily=7', narrow, now, entry(key, '2026-11-18', { history }));
    expect(of('app/k')[0]).toBe('+2026-11-14 restore-point');
    expect(of('app/k.tmp')[0]).toBe('-2026-11-14 unselected');
    expect(of('other')[0]).toBe('-2026-11-14 unselected');
  });

  test('always stays where the newest of any scope, or one of the three newest, names it', () => {
    const old = point('2026-05-01', { prefixes: ['app/'], exclude: [] });
    const history = [
      past('2026-04-01', '2026-05-02'),
      past('2026-05-02', '2026-11-18'),
      past('2026-11-18', '2026-11-19'),
    ];
    expect(judged('* last=1', [old, ...points], now, entry('app/k', '2026-11-19', { history }))).toEqual([
      '+2026-04-01 restore-point',
      '-2026-05-02 unselected',
      '+2026-11-18 restore-point',
      '+2026-11-19 current',
    ]);
  });

  test('stays where the newest of its scope names it, though no rule selects that', () => {
    const old = [
      point('2026-04-15', { prefixes: ['app/'], exclude: [] }),
      point('2026-05-01', { prefixes: ['app/'], exclude: [] }),
    ];
    const history = [
      past('2026-04-01', '2026-04-20'),
      past('2026-04-20', '2026-05-02'),
      past('2026-05-02', '2026-11-01'),
    ];
    const one = entry('app/k', '2026-11-01', { history });
    expect(judged('* versions=1', [...old, ...points], now, one)).toEqual([
      '-2026-04-01 unselected',
      '+2026-04-20 restore-point',
      '+2026-05-02 versions',
      '+2026-11-01 current',
    ]);
    const { unselected } = retentionOf(
      parseRetention('* max-age=1d'),
      [...old, ...points],
      Date.parse(iso(now)),
    );
    expect([unselected.has(old[0]!), unselected.has(old[1]!)]).toEqual([true, false]);
  });

  test('stays without a line, or with one that asks for nothing', () => {
    const one = entry('k', '2026-11-19', { history: [past('2019-01-01', '2020-01-01')] });
    expect(judged('other/ last=1', points, now, one)).toEqual([
      '+2019-01-01 everything',
      '+2026-11-19 everything',
    ]);
    expect(judged('* last=1\nk', points, now, one)[0]).toBe('+2019-01-01 everything');
    expect(judged('', points, now, one)[0]).toBe('+2019-01-01 everything');
  });

  test('is one of the N superseded ones of its key', () => {
    const history = ['2026-01-01', '2026-01-02', '2026-01-03'].map((day) => past(day, day));
    expect(judged('* versions=2', points, now, entry('k', '2026-01-04', { history }))).toEqual([
      '-2026-01-01 unselected',
      '+2026-01-02 versions',
      '+2026-01-03 versions',
      '+2026-01-04 current',
    ]);
    const gone = { since: iso('2026-01-05'), confirmed: true };
    expect(judged('* versions=2', points, now, entry('k', '2026-01-04', { history, gone }))).toEqual([
      '-2026-01-01 unselected',
      '-2026-01-02 unselected',
      '+2026-01-03 versions',
      '+2026-01-04 versions',
    ]);
  });

  test('goes by max-age although it is current or selected, by when it was first stored', () => {
    const history = [past('2026-11-01', '2026-11-18')];
    expect(judged('* max-age=10d', points, now, entry('k', '2026-11-18', { history }))).toEqual([
      '-2026-11-01 max-age',
      '+2026-11-18 current',
    ]);
    expect(judged('* max-age=10d within=90d', points, now, entry('k', '2026-11-01'))).toEqual([
      '-2026-11-01 max-age',
    ]);
    // Alone on its line it keeps everything younger.
    expect(judged('* max-age=90d', points, now, entry('k', '2026-11-18', { history }))[0]).toBe(
      '+2026-11-01 everything',
    );
  });

  test('that expired is not judged again', () => {
    expect(
      judged('* max-age=1d', points, now, entry('k', '2026-11-01', { expired: iso('2026-11-05') })),
    ).toEqual([]);
  });

  test('stays where it is the last good copy of a hole', () => {
    const gone = { since: iso('2026-01-03'), confirmed: true };
    const one = entry('k', '2026-01-02', { gone, history: [past('2026-01-01', '2026-01-02')] });
    expect(judged('* last=1', points, now, one, true)).toEqual([
      '-2026-01-01 unselected',
      '+2026-01-02 hole',
    ]);
  });
});

describe('restore points that nothing selects', () => {
  const points = days('2026-11-01', 20).map((day) => point(day));
  const unselected = (policy: string): number =>
    retentionOf(parseRetention(policy), points, Date.parse(iso('2026-11-20'))).unselected.size;

  test.each([
    ['* daily=7', 13],
    ['* last=1', 17],
    ['* within=400d', 0],
    ['a/ daily=2\n* daily=7', 13],
    ['a/ daily=7', 0], // keys without a line keep everything
    ['a/\n* daily=7', 0],
    ['* versions=3', 0],
    ['* max-age=5d', 14],
    ['', 0],
  ])('under %j are %d', (policy, count) => {
    expect(unselected(policy)).toBe(count);
  });
});

test('a run dated in the future changes nothing for the others, at any time', () => {
  const hour = fc.integer({ min: 0, max: 24 * 60 });
  const policy = fc.constantFrom(
    '* daily=3',
    '* hourly=5 weekly=2',
    '* within=3d',
    '* last=4',
    '* monthly=1 yearly=1',
  );
  fc.assert(
    fc.property(
      fc.array(hour, { minLength: 1, maxLength: 40 }),
      policy,
      fc.integer({ min: 1, max: 9999 }),
      (hours, text, ahead) => {
        const at = (h: number): string => new Date(Date.UTC(2026, 0, 1) + h * 3600_000).toISOString();
        const points = hours.map((h) => point(at(h)));
        const now = at(24 * 60);
        const future = point(at(24 * 60 + ahead));
        const names = (all: readonly RestorePoint[]): string[] =>
          selected(text, all, now).filter((line) => !line.includes('future'));
        expect(names([...points, future])).toEqual(names(points));
      },
    ),
    { numRuns: 200 },
  );
});

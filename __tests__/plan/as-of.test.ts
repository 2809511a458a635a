import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Entry, SupersededVersion, Version } from '../../src/manifest/entry.ts';
import type { RestorePoint } from '../../src/manifest/generation.ts';
import { asOf, newestFirst } from '../../src/plan/as-of.ts';
import { mayHold } from '../../src/plan/key-ranges.ts';
import { compareKeys } from '../../src/core/keys.ts';

/** Hour `n` of a day, or several days. */
const at = (n: number): string => new Date(Date.UTC(2026, 10, 3) + n * 3600_000).toISOString();

function point(n: number, prefixes: string[] = [], exclude: string[] = []): RestorePoint {
  return {
    run: `run-${n}`,
    time: at(n),
    generation: n + 1,
    scope: { prefixes, exclude },
    holes: { count: 0 },
  };
}

function version(name: string, since: number): Version {
  const cold = { path: name, etag: name, stored: at(since), via: 'native', evidence: 'md5' } as const;
  return { size: name.length, etag: name, modified: at(since), cold, since: at(since) };
}

/** Contents by the hour since which they were current; each ends where the next one begins. */
function entry(
  key: string,
  contents: [name: string, since: number, until?: number][],
  gone?: Entry['gone'],
): Entry {
  const history = contents.slice(0, -1).map(([name, since, until], i): SupersededVersion => {
    return { ...version(name, since), until: at(until ?? contents[i + 1]![1]) };
  });
  const [name, since] = contents.at(-1)!;
  return {
    key,
    ...version(name, since),
    ...(history.length === 0 ? {} : { history }),
    ...(gone && { gone }),
  };
}

const seen = (points: RestorePoint[], time: number, of: Entry): string | undefined =>
  asOf(points, at(time))(of)?.version.etag;

describe('asOf', () => {
  const nightly = [0, 24, 48, 72].map((hour) => point(hour));
  const twice = entry('k', [
    ['one', 0],
    ['two', 48],
  ]);

  test.each<[string, RestorePoint[], number, Entry, string | undefined]>([
    ['the newest, at its own restore point', nightly, 48, twice, 'two'],
    ['the newest, ever after', nightly, 1000, twice, 'two'],
    ['the one before, up to the restore point that replaced it', nightly, 47, twice, 'one'],
    ['the one before, at its own restore point', nightly, 0, twice, 'one'],
    ['nothing before the first restore point', nightly, -1, twice, undefined],
    ['nothing before the key was there', nightly, 24, entry('k', [['late', 48]]), undefined],
    [
      'what a run copied that made no restore point only from the next one on',
      nightly,
      40,
      entry('k', [
        ['one', 0],
        ['two', 30],
      ]),
      'one',
    ],
    [
      'a gone key, while it was there',
      nightly,
      24,
      entry('k', [['one', 0]], { since: at(48), confirmed: true }),
      'one',
    ],
    [
      'no gone key, from the first listing without it',
      nightly,
      48,
      entry('k', [['one', 0]], { since: at(48), confirmed: true }),
      undefined,
    ],
    [
      'a key that one listing did not have: nothing is gone yet',
      nightly,
      48,
      entry('k', [['one', 0]], { since: at(48), confirmed: false }),
      'one',
    ],
    [
      'nothing in the gap of a key that came back',
      nightly,
      24,
      entry('k', [
        ['one', 0, 24],
        ['back', 48],
      ]),
      undefined,
    ],
    [
      'the one before the gap',
      nightly,
      0,
      entry('k', [
        ['one', 0, 24],
        ['back', 48],
      ]),
      'one',
    ],
    [
      'the one after the gap',
      nightly,
      48,
      entry('k', [
        ['one', 0, 24],
        ['back', 48],
      ]),
      'back',
    ],
    [
      'outside of the newest scope, the older point that covers it',
      [point(0), point(48, ['app/'])],
      72,
      twice,
      'one',
    ],
    [
      'inside of it, the newest',
      [point(0), point(48, ['app/'])],
      72,
      entry('app/k', [
        ['one', 0],
        ['two', 48],
      ]),
      'two',
    ],
    [
      'excluded by the newest, the older point',
      [point(0), point(48, [], ['**/*.tmp'])],
      72,
      entry('a/k.tmp', [
        ['one', 0],
        ['two', 48],
      ]),
      'one',
    ],
    ['what no scope covers is not there', [point(0, ['app/']), point(48, ['app/'])], 72, twice, undefined],
    ['no restore points, nothing', [], 72, twice, undefined],
    ['points in any order', [point(48), point(0), point(24)], 24, twice, 'one'],
  ])('gives %s', (_, points, time, of, expected) => {
    expect(seen(points, time, of)).toBe(expected);
  });

  test('says when a version ended', () => {
    expect(asOf(nightly, at(0))(twice)?.until).toBe(at(48));
    expect(asOf(nightly, at(48))(twice)?.until).toBeUndefined();
    const gone = entry('k', [['one', 0]], { since: at(48), confirmed: true });
    expect(asOf(nightly, at(0))(gone)?.until).toBe(at(48));
  });

  test('of two restore points at one time the later commit is the newest', () => {
    const [a, b] = [point(1), { ...point(1, ['b/']), generation: 9 }];
    expect(newestFirst([a, b])[0]).toBe(b);
    expect(newestFirst([b, a])[0]).toBe(b);
  });

  // The model plays hot hour by hour: each run sees it, writes down what it saw of its scope, and makes the entry as backups do.
  test('returns what each restore point saw', () => {
    const scopes = [[], ['a/'], ['b/']];
    const hour = fc.record({
      present: fc.boolean(),
      content: fc.constantFrom('x', 'y', 'z'),
      scope: fc.constantFrom(...scopes),
    });
    fc.assert(
      fc.property(
        fc.array(hour, { minLength: 1, maxLength: 12 }),
        fc.constantFrom('a/1', 'b/1'),
        (hours, key) => {
          let made: Entry | undefined;
          const points: RestorePoint[] = [];
          const saw: (string | undefined)[] = [];
          hours.forEach(({ present, content, scope }, n) => {
            points.push(point(n, scope));
            const covers = scope.length === 0 || key.startsWith(scope[0]!);
            if (!covers) saw.push(saw.at(-1));
            else {
              made = backedUp(made, key, present ? content : undefined, n);
              saw.push(present ? content : undefined);
            }
          });
          if (made === undefined) return;
          // A last absence is not believed yet: until the next listing the key counts as there.
          if (made.gone?.confirmed === false) {
            const { etag, since, gone } = made;
            saw.forEach((_, n) => {
              if (at(n) >= gone.since) saw[n] = at(n) >= since ? etag : saw[n];
            });
          }
          expect(hours.map((_, n) => seen(points, n, made!))).toEqual(filled(saw, hours, key));
        },
      ),
    );
  });
});

/** One run's effect on a key's entry, as design.md sections 4 and 7 have it. */
function backedUp(
  old: Entry | undefined,
  key: string,
  content: string | undefined,
  n: number,
): Entry | undefined {
  if (old === undefined) return content === undefined ? undefined : { key, ...version(content, n) };
  const { gone, history = [], key: _key, ...newest } = old;
  if (content === undefined) {
    return {
      ...old,
      gone: gone === undefined ? { since: at(n), confirmed: false } : { ...gone, confirmed: true },
    };
  }
  const same = newest.etag === content && gone?.confirmed !== true;
  if (same) return { key, ...newest, ...(history.length === 0 ? {} : { history }) };
  return { key, ...version(content, n), history: [...history, { ...newest, until: gone?.since ?? at(n) }] };
}

/** A single absence between two listings of the same content is forgotten by the entry, rightly: it was never gone. */
function filled(
  saw: (string | undefined)[],
  hours: { present: boolean; content: string; scope: string[] }[],
  key: string,
): (string | undefined)[] {
  const listings = hours.flatMap(({ present, content, scope }, n) =>
    scope.length === 0 || key.startsWith(scope[0]!) ? [{ n, content: present ? content : undefined }] : [],
  );
  const result = [...saw];
  listings.forEach(({ n, content }, i) => {
    const before = listings[i - 1]?.content;
    const next = listings[i + 1];
    if (content !== undefined || before === undefined || next?.content !== before) return;
    for (let hour = n; hour < next.n; hour++) result[hour] = before;
  });
  return result;
}

describe('mayHold', () => {
  test.each<[string, string, string[], boolean]>([
    ['a', 'c', [], true],
    ['a', 'c', ['b/'], true],
    ['b/1', 'b/9', ['b/'], true],
    ['a', 'b/', ['b/'], true],
    ['c', 'd', ['b/'], false],
    ['a', 'b', ['b/'], false],
    ['a', 'b', ['x', 'a'], true],
    ['\uffff', '\u{10000}', ['\u{10000}'], true],
    ['\u{10000}', '\u{10001}', ['\uffff'], false],
  ])('%j to %j and %j: %p', (first, last, prefixes, expected) => {
    expect(mayHold({ first, last }, prefixes)).toBe(expected);
  });

  test('never skips a segment with such a key', () => {
    const key = fc.string({
      unit: fc.constantFrom('a', 'b', '/', '\uffff', '\u{10000}'),
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(fc.array(key, { minLength: 1, maxLength: 8 }), key, (keys, prefix) => {
        const sorted = [...keys].sort(compareKeys);
        const range = { first: sorted[0]!, last: sorted.at(-1)! };
        if (sorted.some((one) => one.startsWith(prefix))) expect(mayHold(range, [prefix])).toBe(true);
      }),
    );
  });
});

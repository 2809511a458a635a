import { describe, expect, test } from '@jest/globals';
import { PlanHash, planToken, trippedGuards } from '../../src/plan/guards.ts';
import type { GuardFigures, Limit } from '../../src/plan/guards.ts';
import { parseRetention } from '../../src/plan/retention-policy.ts';

const share = (percent: number): Limit => ({ kind: 'share', percent });
const count = (most: number): Limit => ({ kind: 'count', count: most });
const CALM: GuardFigures = {
  stored: 10_000,
  unsignedDue: 0,
  toGo: 0,
  live: 1000,
  changed: 0,
  gone: 0,
  known: 1000,
  present: 1000,
};

const codes = (figures: Partial<GuardFigures>, maxDelete = share(10), maxChange = share(50)): string[] =>
  trippedGuards({ ...CALM, ...figures }, { maxDelete, maxChange }).map(({ code }) => code);

describe('guards', () => {
  const cases: readonly [string, string[], Partial<GuardFigures>, { delete?: Limit; change?: Limit }][] = [
    ['nothing of note', [], {}, {}],
    ['all of hot missing', ['empty-hot'], { present: 0 }, {}],
    ['one key left in hot', [], { present: 1 }, {}],
    ['a backup that knows no key yet', [], { known: 0, present: 0 }, {}],
    ['exactly the share that may go', [], { toGo: 1000 }, {}],
    ['one more than the share that may go', ['max-delete'], { toGo: 1001 }, {}],
    ['100 of few: a share of so few says nothing', [], { stored: 150, toGo: 100 }, {}],
    ['101 of few', ['max-delete'], { stored: 150, toGo: 101 }, {}],
    ['one more than a number that may go', ['max-delete'], { toGo: 6 }, { delete: count(5) }],
    ['as many as the number says', [], { toGo: 5 }, { delete: count(5) }],
    ['exactly the share that may change', [], { changed: 300, gone: 200 }, {}],
    ['one gone beyond it', ['max-change'], { changed: 300, gone: 201 }, {}],
    ['one changed beyond it', ['max-change'], { changed: 501 }, {}],
    ['99 live keys that all changed', [], { live: 99, changed: 99 }, {}],
    ['100 live keys that all changed', ['max-change'], { live: 100, changed: 100 }, {}],
    ['more than a number that may change', ['max-change'], { changed: 11 }, { change: count(10) }],
    [
      'everything at once',
      ['empty-hot', 'max-delete', 'max-change'],
      { present: 0, toGo: 5000, gone: 1000 },
      {},
    ],
  ];
  test.each(cases)('%s: %j', (_, expected, figures, limits) => {
    expect(codes(figures, limits.delete, limits.change)).toEqual(expected);
  });

  test('say their figures and what to check', () => {
    const [tripped] = trippedGuards(
      { ...CALM, toGo: 4000 },
      { maxDelete: share(12.5), maxChange: share(50) },
    );
    expect(tripped!.message).toBe(
      '4,000 of 10,000 stored versions would go, which is more than max-delete (12.5 %) allows',
    );
    expect(tripped!.check).toContain('prune: plan');
  });
});

describe('the token', () => {
  const policy = parseRetention('* last=1');
  const tripped = trippedGuards({ ...CALM, toGo: 4000 }, { maxDelete: share(10), maxChange: share(50) });
  const planned = (...names: readonly string[]): string => {
    const hash = new PlanHash();
    for (const name of names) hash.add(name, '2026-11-01T02:00:00.000Z', 'e');
    return hash.digest();
  };

  test('is the same for the same plan, whatever the order in which guards tripped', () => {
    const both = trippedGuards(
      { ...CALM, toGo: 4000, changed: 900 },
      { maxDelete: share(10), maxChange: share(50) },
    );
    expect(planToken(planned('a'), policy, both)).toBe(planToken(planned('a'), policy, [...both].reverse()));
  });

  test('is another for one version more or less, another policy, or another guard', () => {
    const tokens = [
      planToken(planned('a', 'b'), policy, tripped),
      planToken(planned('a'), policy, tripped),
      planToken(planned('a', 'b', 'c'), policy, tripped),
      planToken(planned('ab'), policy, tripped),
      planToken(planned('a', 'b'), parseRetention('* last=2'), tripped),
      planToken(planned('a', 'b'), policy, []),
    ];
    expect(new Set(tokens).size).toBe(tokens.length);
  });
});

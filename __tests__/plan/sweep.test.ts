import { describe, expect, test } from '@jest/globals';
import type { CondemnedRecord } from '../../src/manifest/condemned.ts';
import type { Entry, SupersededVersion, Version } from '../../src/manifest/entry.ts';
import type { Verdict } from '../../src/plan/retention.ts';
import { sweepKey } from '../../src/plan/sweep.ts';
import type { SweepTime } from '../../src/plan/sweep.ts';

const HOUR = 3600_000;
const FIRST = '2026-11-01T02:00:00.000Z';
const NEXT = '2026-11-02T02:00:00.000Z';
const LATER = '2026-11-10T02:00:00.000Z';
const UNSELECTED = { code: 'unselected', detail: '' } as const;
const CURRENT = { code: 'current', detail: '' } as const;

function version(since: string, path: string, versionId?: string): Version {
  const cold = { path, etag: `etag ${path}`, stored: since, via: 'native', evidence: 'md5' } as const;
  return {
    size: 7,
    etag: 'e',
    modified: since,
    since,
    cold: versionId === undefined ? cold : { ...cold, versionId },
  };
}

const old = (path: string, versionId?: string): SupersededVersion => ({
  ...version(FIRST, path, versionId),
  until: NEXT,
});

function entry(history: readonly SupersededVersion[], path = 'k', rest: Partial<Entry> = {}): Entry {
  return { key: 'k', ...version(NEXT, path), history, ...rest };
}

const verdictsOf = (one: Entry, goes: (version: Version) => boolean): Verdict[] =>
  [...(one.history ?? []), one].map((each) => ({
    version: each,
    until: each === one ? undefined : NEXT,
    ...(goes(each) ? { keep: false, reason: UNSELECTED } : { keep: true, reason: CURRENT }),
  }));

const at = (started: string, change: Partial<SweepTime> = {}): SweepTime => ({
  started,
  delay: 24 * HOUR,
  held: false,
  ...change,
});

const record = (path: string, since: string, change: Partial<CondemnedRecord> = {}): CondemnedRecord => ({
  key: 'k',
  path,
  etag: `etag ${path}`,
  size: 7,
  since,
  ...change,
});

const one = entry([old('h/1')]);
const oldGoes = verdictsOf(one, (each) => each !== one);

describe('a version that goes', () => {
  test('is condemned first, and the manifest names it still', () => {
    const swept = sweepKey('k', one, oldGoes, [], at(LATER));
    expect(swept).toMatchObject({ entry: one, changed: false, deletable: [], released: [] });
    expect(swept.waitingRecords).toEqual([record('h/1', LATER, { version: FIRST })]);
  });

  const condemned = record('h/1', LATER, { version: FIRST });
  test.each([
    ['by the run that condemned it', LATER, 0, false],
    ['before the delay', '2026-11-11T01:59:59.999Z', 24 * HOUR, false],
    ['while a restore holds', '2026-12-10T02:00:00.000Z', 24 * HOUR, true],
    ['by a run dated before it was condemned', '2026-11-09T02:00:00.000Z', 0, false],
  ])('is not let go of %s', (_, started, delay, held) => {
    const swept = sweepKey('k', one, oldGoes, [condemned], at(started, { delay, held }));
    expect(swept).toMatchObject({ entry: one, changed: false, deletable: [], released: [] });
    expect(swept.waitingRecords).toEqual([condemned]);
  });

  test('is released after the delay, and only then may its object be deleted', () => {
    const swept = sweepKey('k', one, oldGoes, [condemned], at('2026-11-11T02:00:00.000Z'));
    expect(swept.entry).toEqual({ ...one, history: undefined });
    expect(swept.deletable).toEqual([record('h/1', LATER)]);
    expect(swept.waitingRecords).toEqual([]);
  });

  test('is no longer condemned once the policy keeps it again', () => {
    const kept = verdictsOf(one, () => false);
    const swept = sweepKey('k', one, kept, [condemned], at('2026-11-11T02:00:00.000Z'));
    expect(swept).toMatchObject({ entry: one, kept: 1, deletable: [], waitingRecords: [] });
  });
});

describe('a stored object stays', () => {
  const due = (path: string, change: Partial<CondemnedRecord> = {}): CondemnedRecord =>
    record(path, FIRST, { version: FIRST, ...change });

  test.each([
    ['that another version shares: A→B→A', 'k', undefined, undefined],
    ['under its version id', 'k', 'v1', 'v1'],
    ['where one wrote down the id "null" and the other none', 'k', 'null', undefined],
    ['where one wrote down no id and the other "null"', 'k', undefined, 'null'],
  ])('%s', (_, path, oldId, newId) => {
    const top = { ...version(NEXT, path, newId), key: 'k', history: [old(path, oldId)] };
    const goes = verdictsOf(top, (each) => each !== top);
    const records = [due(path, oldId === undefined ? {} : { versionId: oldId })];
    const swept = sweepKey('k', top, goes, records, at(LATER));
    expect(swept.entry).toEqual({ ...top, history: undefined });
    expect(swept.deletable).toEqual([]);
  });

  test('that a later run stored again under its path, after the manifest had released it', () => {
    const swept = sweepKey(
      'k',
      one,
      verdictsOf(one, () => false),
      [record('k', FIRST)],
      at(LATER),
    );
    expect(swept).toMatchObject({ deletable: [], waitingRecords: [], kept: 1 });
  });

  test('and goes once where two versions that go share it', () => {
    const top = entry([old('h/1'), { ...old('h/1'), since: NEXT, until: LATER }], 'k');
    const goes = verdictsOf(top, (each) => each !== top);
    const records = [due('h/1'), due('h/1', { version: NEXT })];
    expect(sweepKey('k', top, goes, records, at(LATER)).deletable).toHaveLength(1);
  });

  test('but not where only another version id of its path is named', () => {
    const top = { ...version(NEXT, 'k', 'v2'), key: 'k', history: [old('k', 'v1')] };
    const goes = verdictsOf(top, (each) => each !== top);
    const swept = sweepKey('k', top, goes, [due('k', { versionId: 'v1' })], at(LATER));
    expect(swept.deletable).toEqual([record('k', FIRST, { versionId: 'v1' })]);
  });
});

describe('of the entry stays', () => {
  test('the top, expired, where hot still has it: so it is not copied again', () => {
    const top = entry([]);
    const goes = verdictsOf(top, () => true);
    const swept = sweepKey('k', top, goes, [record('k', FIRST, { version: NEXT })], at(LATER));
    expect(swept.entry).toMatchObject({ key: 'k', since: NEXT, expired: LATER });
    expect(swept.deletable).toHaveLength(1);
  });

  test('the newest version that is left, gone since it ended, where the top of a gone key goes', () => {
    const gone = { since: LATER, confirmed: true };
    const top = entry([old('h/1')], 'k', { gone });
    const goes = verdictsOf(top, (each) => each === top);
    const swept = sweepKey('k', top, goes, [record('k', FIRST, { version: NEXT })], at(LATER));
    expect(swept.entry).toMatchObject({ since: FIRST, cold: { path: 'h/1' }, gone: { since: NEXT } });
  });

  test('nothing, where all of a gone key goes', () => {
    const top = entry([], 'k', { gone: { since: LATER, confirmed: true } });
    const goes = verdictsOf(top, () => true);
    const swept = sweepKey('k', top, goes, [record('k', FIRST, { version: NEXT })], at(LATER));
    expect(swept).toMatchObject({ entry: undefined, changed: true });
  });
});

import { defined } from '../../src/core/defined.ts';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { encodeEntry } from '../../src/manifest/entry.ts';
import type { Entry, Version } from '../../src/manifest/entry.ts';
import { liveSize, StoredLine } from '../../src/manifest/stored-line.ts';
import { compare } from '../../src/plan/compare.ts';
import type { ListedObject } from '../../src/store/contract.ts';

const T = '2026-11-23T10:00:00.000Z';
const ETAG = '0123456789abcdef0123456789abcdef';

function entry(change: Partial<Entry> = {}): Entry {
  const cold = { path: 'k', etag: ETAG, stored: T, via: 'native', evidence: 'md5' } as const;
  const made: Entry = { key: 'k', size: 5, etag: ETAG, modified: T, cold, since: T, ...change };
  return ofItsKey(made);
}

/** Every version under a path of its own key: no other is an entry. */
function ofItsKey(made: Entry): Entry {
  const { key, cold, history } = made;
  const at = <V extends Version>(version: V): V => ({ ...version, cold: { ...version.cold, path: key } });
  return { ...made, cold: { ...cold, path: key }, ...defined({ history: history?.map(at) }) };
}

const listed: ListedObject = { key: 'k', size: 5, etag: ETAG, modified: Date.parse(T) };
const superseded = { size: 4, etag: 'x', modified: T, cold: entry().cold, since: T, until: T };

const times = fc.constantFrom(T, '2026-11-22T10:00:00.000Z');
const texts = fc.oneof(
  fc.constantFrom('k', 'a/b', 'a"b', 'a\\b', 'a\nb', '\ud800', 'é', '","size":5,"etag":"', '}}'),
  fc.string({ minLength: 1, unit: 'binary' }),
);
const entries: fc.Arbitrary<Entry> = fc
  .record({
    key: texts,
    size: fc.constantFrom(0, 5, 55, Number.MAX_SAFE_INTEGER),
    etag: fc.oneof(fc.constantFrom(ETAG, 'x-2', '', 'a","modified":"', 'a\\"'), texts),
    modified: times,
    history: fc.constantFrom(undefined, [superseded]),
    gone: fc.constantFrom(undefined, { since: T, confirmed: false }, { since: T, confirmed: true }),
  })
  .map(({ history, gone, ...rest }) =>
    entry({
      ...rest,
      ...defined({ history, gone }),
    }),
  );

describe('a stored line', () => {
  test('says of its entry what parsing it says', () => {
    fc.assert(
      fc.property(entries, (value) => {
        const line = encodeEntry(value);
        expect(new StoredLine(line, 'object').key).toBe(value.key);
        expect(new StoredLine(line, 'object').liveSize).toBe(liveSize(value));
        expect(new StoredLine(line, 'object').entry).toEqual(JSON.parse(line));
      }),
    );
  });

  test('is as listed only where there is nothing to decide', () => {
    fc.assert(
      fc.property(entries, entries, fc.boolean(), (stored, other, same) => {
        const { key, size, etag, modified } = same ? stored : { ...other, key: stored.key };
        const seen = { key, size, etag, modified: Date.parse(modified) };
        if (new StoredLine(encodeEntry(stored), 'object').isAsListed(seen)) {
          expect(compare(stored, seen)).toEqual({ act: 'keep', reason: 'unchanged' });
        }
      }),
      { numRuns: 1000 },
    );
  });

  test.each<[string, Partial<Entry>, boolean]>([
    ['the same', {}, true],
    ['another size', { size: 50 }, false],
    ['another ETag', { etag: ETAG.replace('0', '1') }, false],
    ['another date', { modified: '2026-11-23T10:00:01.000Z' }, false],
    ['missing once', { gone: { since: T, confirmed: false } }, false],
    ['gone', { gone: { since: T, confirmed: true } }, false],
  ])('%s', (_name, change, expected) => {
    expect(new StoredLine(encodeEntry(entry(change)), 'object').isAsListed(listed)).toBe(expected);
  });

  test('an ETag that would close the field and go on is compared as a whole', () => {
    const forged = { ...listed, etag: `${ETAG}","modified":"${T}","cold":{"path":"k","etag":"${ETAG}` };
    expect(new StoredLine(encodeEntry(entry()), 'object').isAsListed(forged)).toBe(false);
  });

  test('fields in another order are parsed', () => {
    const { key, ...rest } = entry();
    const line = new StoredLine(JSON.stringify({ ...rest, key }), 'object');
    expect(line.key).toBe('k');
    expect(line.liveSize).toBe(5);
  });

  test('a line that is no entry is damage', () => {
    expect(() => new StoredLine('{"key":"a"}', 'object')).toThrow(/not a manifest entry/);
    expect(() => new StoredLine('{"key":"a","size":1}', 'object').entry).toThrow(/not a manifest entry/);
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareKeys } from '../../../src/core/keys.ts';
import { readPage, readRawPage } from '../../../src/store/gcs/raw-objects.ts';
import { HOSTILE_KEYS } from '../conformance.ts';

/** Names that look like the JSON around them. */
const LOOKALIKES = [
  '{"name":"a"',
  '},{"name":"b',
  '"items":[{"',
  'x}]',
  '\\"',
  '\\\\',
  '":{',
  '":[',
  '{"',
  'a"b\\',
];

function item(name: string, more: object = {}): object {
  return {
    name,
    size: '7',
    generation: '1700000000000001',
    md5Hash: 'XUFAKrxLKna5cZ2REBfFkg==',
    crc32c: 'mnG7TA==',
    updated: '2026-11-23T10:00:00.123Z',
    storageClass: 'NEARLINE',
    ...more,
  };
}

function page(names: readonly string[], more: object = {}): Buffer {
  return Buffer.from(
    JSON.stringify({ items: names.map((name) => item(name)), nextPageToken: 'next', ...more }),
  );
}

const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort(compareKeys);

test('reads what a listing says of an object', () => {
  expect(readPage(page(['a'])).objects).toEqual([
    {
      key: 'a',
      size: 7,
      etag: '1700000000000001',
      md5: '5d41402abc4b2a76b9719d911017c592',
      crc32c: 'mnG7TA==',
      modified: Date.UTC(2026, 10, 23, 10, 0, 0, 123),
      storageClass: 'NEARLINE',
    },
  ]);
});

test('leaves in doubt what an entry does not say, and takes no hash that is none', () => {
  const body = Buffer.from(
    JSON.stringify({ items: [{ name: 'a', size: '-1', generation: 'x', md5Hash: 'short', crc32c: '' }] }),
  );
  expect(readPage(body).objects).toEqual([
    {
      key: 'a',
      size: 0,
      etag: '',
      modified: 0,
      doubt: { about: 'fields', lacks: ['Size', 'ETag', 'LastModified'] },
    },
  ]);
});

describe('a raw page', () => {
  test('holds the objects that the same page holds when it is read at once, whatever they are called', () => {
    const names = fc.array(
      fc.oneof(fc.constantFrom(...HOSTILE_KEYS, ...LOOKALIKES), fc.string({ unit: 'binary', minLength: 1 })),
      {
        minLength: 1,
      },
    );
    fc.assert(
      fc.property(names, (some) => {
        const body = page(sorted(some));
        const { raw, objects, rest } = readRawPage(body);
        expect(objects).toEqual(readPage(body).objects);
        expect(rest['nextPageToken']).toBe('next');
        if (raw !== undefined) expect(raw.last).toBe(objects.at(-1)?.key);
      }),
    );
  });

  test('is raw unless a name looks like a nested value', () => {
    for (const name of HOSTILE_KEYS) expect(readRawPage(page([name])).raw).toBeDefined();
    for (const name of LOOKALIKES.filter((text) => !/":[[{]/.test(text)))
      expect([name, readRawPage(page([name])).raw === undefined]).toEqual([name, false]);
  });

  test('is cut between the objects that a key lies between', () => {
    const names = fc.array(
      fc.oneof(fc.constantFrom(...HOSTILE_KEYS), fc.string({ unit: 'binary', minLength: 1 })),
      {
        minLength: 1,
      },
    );
    fc.assert(
      fc.property(names, fc.string({ unit: 'binary' }), (some, key) => {
        const all = sorted(some);
        const { raw } = readRawPage(page(all));
        fc.pre(raw !== undefined);
        const at = raw.endOf(key);
        const keysOf = (from: number, to: number): string[] =>
          from === to
            ? []
            : raw
                .slice(from, to)
                .objects()
                .map((object) => object.key);
        expect(keysOf(0, at)).toEqual(all.filter((name) => compareKeys(name, key) <= 0));
        expect(keysOf(at, raw.text.length)).toEqual(all.filter((name) => compareKeys(name, key) > 0));
      }),
    );
  });

  test('has the same text for the same objects, wherever the pages are cut', () => {
    const all = ['a', 'b', 'ü', 'v'];
    const textOf = (...pages: string[][]): string =>
      pages.map((names) => readRawPage(page(names)).raw?.text ?? '').join('');
    expect(textOf(['a'], ['b', 'ü', 'v'])).toBe(textOf(all));
    expect(textOf(['a', 'b', 'ü'], ['v'])).toBe(textOf(all));
  });

  test('is read at once where its objects hold others, or it is written with white space', () => {
    const nested = Buffer.from(JSON.stringify({ items: [item('a', { metadata: { name: 'x' } })] }));
    expect(readRawPage(nested).raw).toBeUndefined();
    expect(readRawPage(nested).objects).toHaveLength(1);
    const pretty = Buffer.from(JSON.stringify({ items: [item('a')] }, null, 2));
    expect(readRawPage(pretty).raw).toBeUndefined();
    expect(readRawPage(pretty).objects).toHaveLength(1);
    expect(readRawPage(Buffer.from('{}')).objects).toEqual([]);
  });
});

test.each([
  ['no JSON', '<html>'],
  ['a list', '[]'],
  ['items that are none', '{"items":7}'],
  ['an item that is none', '{"items":[7]}'],
  ['an item without a name', '{"items":[{"size":"1"}]}'],
  ['a name that is none', '{"items":[{"name":7}]}'],
  ['items that break off', '{"items":[{"name":"a"},{"name":"b"]}'],
])('refuses %s as a page', (_what, text) => {
  const read = (): unknown => readRawPage(Buffer.from(text)).objects;
  expect(read).toThrow(expect.objectContaining({ code: 'protocol' }));
});

test('refuses a page that would take far more memory than it has bytes', () => {
  const body = Buffer.from(`{"items":[${'[],'.repeat(500_000)}[]]}`);
  expect(() => readPage(body)).toThrow(/more than 400000 values/);
  expect(() => readRawPage(body)).toThrow(/more than 400000 values/);
});

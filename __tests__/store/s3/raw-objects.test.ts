import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readRawPage } from '../../../src/store/s3/raw-objects.ts';
import { parseListPage } from '../../../src/store/s3/xml.ts';
import type { ListedObject } from '../../../src/store/contract.ts';
import { byBytes, keys } from '../../property/keys.ts';
import { render } from '../as-xml.ts';

function objectsOf(names: readonly string[]): ListedObject[] {
  return [...names]
    .sort(byBytes)
    .map((key, i) => ({ key, size: i, etag: `e${i}`, modified: Date.parse('2026-11-23T10:00:00Z') + i }));
}

describe('a page whose objects are read on demand', () => {
  test('holds what a page read at once holds, and can be cut at any key', () => {
    fc.assert(
      fc.property(keys, fc.nat(), (names, at) => {
        const objects = objectsOf(names);
        const xml = render({ objects, next: 'a token' });
        const { raw, next, objects: read } = readRawPage(Buffer.from(xml));
        expect({ next, objects: read }).toEqual({ next: 'a token', objects: parseListPage(xml).objects });
        expect(raw!.last).toBe(objects.at(-1)!.key);

        const { key } = objects[at % objects.length]!;
        const upTo = objects.filter((one) => byBytes(one.key, key) <= 0).length;
        for (const [asked, count] of [
          [key, upTo],
          [`${key}\u0000`, upTo],
          ['', 0],
        ] as const) {
          const cut = raw!.endOf(asked);
          expect(raw!.slice(0, cut).objects()).toEqual(objects.slice(0, count));
          expect(raw!.slice(cut, raw!.text.length).objects()).toEqual(objects.slice(count));
        }
      }),
    );
  });

  test('between two objects there may be white space', () => {
    const objects = objectsOf(['a', 'b', 'c']);
    const xml = render({ objects, next: undefined }).replaceAll('<Contents>', '\n    <Contents>\n      ');
    const { raw } = readRawPage(Buffer.from(xml));
    expect(raw!.slice(raw!.endOf('b'), raw!.text.length).objects()).toEqual(objects.slice(2));
    expect(raw!.slice(0, raw!.endOf('b')).objects()).toEqual(objects.slice(0, 2));
  });

  test('is read at once where bytes are not ASCII, or where there is nothing', () => {
    const plain = (key: string): string => key;
    const objects = objectsOf(['é', 'ü']);
    const page = readRawPage(Buffer.from(render({ objects, next: undefined }, plain)));
    expect(page.raw).toBeUndefined();
    expect(page.objects).toEqual(objects);
    expect(readRawPage(Buffer.from(render({ objects: [], next: undefined })))).toEqual({
      objects: [],
      prefixes: [],
      next: undefined,
    });
  });

  test('a page that is cut off is no page, wherever it is cut', () => {
    const xml = render({ objects: objectsOf(['a', 'b']), next: undefined });
    for (let length = 0; length < xml.length; length++)
      expect(() => readRawPage(Buffer.from(xml.slice(0, length)))).toThrow(/ListBucketResult|cut off/);
  });

  test('an object that lacks something is found out when it is read', () => {
    const xml = render({ objects: objectsOf(['a', 'b']), next: undefined });
    const { raw } = readRawPage(Buffer.from(xml.replace('<Size>1</Size>', '')));
    expect(() => raw!.objects()).toThrow('without a key, size, date or ETag');
  });
});

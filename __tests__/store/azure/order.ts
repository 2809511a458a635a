import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mapConcurrent } from '../../../src/core/semaphore.ts';
import { compareKeys, compareUtf16 } from '../../../src/core/keys.ts';
import { Bucket } from '../../../src/store/bucket.ts';
import type { Store } from '../../../src/store/contract.ts';
import { listRange } from '../../../src/store/listing/listing.ts';
import { traitsOf } from '../../../src/store/listing/unsorted.ts';

/** On both sides of where UTF-8 and UTF-16 part, and their neighbours. */
const CHARACTERS = [
  '~',
  '\ud7fb',
  '\ue000',
  '\uff5e',
  '\ufffc',
  '\ufffd',
  '\u{10000}',
  '\u{10001}',
  '\u{1f600}',
  '\u{1f601}',
];
const NAMES = [
  ...CHARACTERS,
  ...CHARACTERS.flatMap((first) => CHARACTERS.map((second) => first + second)),
  ...CHARACTERS.map((character) => `a/${character}/b`),
  ...CHARACTERS.map((character) => `a/\u{1f600}${character}`),
];
const UTF8 = [...NAMES].sort(compareKeys);
const UTF16 = [...NAMES].sort(compareUtf16);
const PREFIX = 'order/';

/** A store that lists in UTF-16 order, and what is made of it. */
export function orderSuite(
  name: string,
  make: () => Promise<{ store: Store; close: () => Promise<void> }>,
): void {
  describe(`the order of names at ${name}`, () => {
    let store: Store;
    let bucket: Bucket;
    let close: () => Promise<void>;
    beforeAll(async () => {
      ({ store, close } = await make());
      bucket = new Bucket(store, PREFIX);
      await mapConcurrent(NAMES, 16, (key) => store.put(PREFIX + key, Buffer.from('1')));
    }, 60_000);
    afterAll(() => close());
    const { signal } = new AbortController();

    test('is that of UTF-16, over many pages and from every name on', async () => {
      const listed: string[] = [];
      let pages = 0;
      for (let continuation: string | undefined; ; pages++) {
        const page = await store.list({
          prefix: PREFIX,
          maxKeys: 7,
          ...(continuation === undefined ? {} : { continuation }),
        });
        listed.push(...page.objects.map(({ key }) => key.slice(PREFIX.length)));
        if (page.next === undefined) break;
        continuation = page.next;
      }
      expect(pages).toBeGreaterThan(10);
      expect(listed).toEqual(UTF16);
      for (const [i, key] of UTF16.entries()) {
        const { objects } = await store.list({ prefix: PREFIX, after: PREFIX + key, maxKeys: 1 });
        const next = UTF16[i + 1];
        expect(objects[0]?.key).toBe(next === undefined ? undefined : PREFIX + next);
      }
    });

    test('becomes that of UTF-8, whole and in slices', async () => {
      const all = async (after?: string, upto?: string): Promise<string[]> => {
        const range = { ...(after === undefined ? {} : { after }), ...(upto === undefined ? {} : { upto }) };
        const found: string[] = [];
        for await (const objects of listRange(bucket, '', range, signal))
          found.push(...objects.map(({ key }) => key));
        return found;
      };
      expect(await all()).toEqual(UTF8);
      for (const size of [1, 7, 40]) {
        const borders = UTF8.filter((_, i) => i % size === size - 1);
        const slices: string[] = [];
        for (const [i, border] of borders.entries()) slices.push(...(await all(borders[i - 1], border)));
        slices.push(...(await all(borders.at(-1))));
        expect(slices).toEqual(UTF8);
      }
    });

    test('can be begun anywhere', async () => {
      expect(await traitsOf(bucket, signal)).toEqual({ order: 'utf-16', startsAnywhere: true });
    });
  });
}

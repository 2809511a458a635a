import { describe, expect, test } from '@jest/globals';
import { compareKeys } from '../../../src/core/keys.ts';
import type { ListPage } from '../../../src/store/contract.ts';
import { reorder } from '../../../src/store/listing/reorder.ts';
import { expectReordered, expectWithinRange, pagesOf, reordered } from './random-keys.ts';

describe('a listing in UTF-16 order', () => {
  test('comes out in UTF-8 order, whatever the keys', async () => {
    await expectReordered(1, 500); // reorder.campaign.test.ts tries 20,000 sets
  });

  test('holds what is too much for memory on disk, sorted', async () => {
    const astral = Array.from({ length: 500 }, (_, i) => `a\u{1f600}${String(i).padStart(3, '0')}`);
    const nested = Array.from({ length: 50 }, (_, i) => `a\u{1f600}000\u{10000}${i}`);
    const behind = ['a\ue000', 'a\ufffd\u{10000}', 'a\ufffd\ufffd', 'b'];
    const keys = [...astral, ...nested, ...behind, 'a', 'aa'];
    expect(await reordered(keys, 7, 20)).toEqual([...keys].sort(compareKeys));
  });

  test('keeps nothing back where no key goes beyond U+FFFF', async () => {
    const pages: number[] = [];
    for await (const { objects } of reorder(pagesOf(['a', 'b', 'c\ufffd', 'd'], 2)))
      pages.push(objects.length);
    expect(pages).toEqual([2, 2]);
  });

  test('passes pages of plain names on unread, behind what was held back for them', async () => {
    const unread = (last: string): Pick<ListPage, 'objects' | 'raw'> => {
      const objects = (): never => {
        throw new Error(`the page up to ${last} was read`);
      };
      const raw = { text: last, last, inBothOrders: true as const, endOf: objects, slice: objects, objects };
      return {
        get objects() {
          return objects();
        },
        raw,
      };
    };
    async function* pages(): AsyncGenerator<Pick<ListPage, 'objects' | 'raw'>> {
      yield unread('a');
      yield* pagesOf(['a\u{1f600}', 'a\ufffd'], 2);
      yield* pagesOf(['b\u{1f600}'], 1);
      yield unread('c');
    }
    const found: string[] = [];
    for await (const page of reorder(pages()))
      found.push(...(page.raw === undefined ? page.objects.map(({ key }) => key) : [page.raw.last]));
    expect(found).toEqual(['a', 'a\ufffd', 'a\u{1f600}', 'b\u{1f600}', 'c']);
  });
});

test('a range in UTF-8 order lies between where its listing in UTF-16 order starts and ends', () => {
  expectWithinRange(2, 10_000);
});

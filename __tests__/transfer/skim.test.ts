import { beforeEach, describe, expect, test } from '@jest/globals';
import { systemClock } from '../../src/core/clock.ts';
import type { KnownBlock, ListedBlock } from '../../src/manifest/listed.ts';
import { Bucket } from '../../src/store/bucket.ts';
import type { KeyRange } from '../../src/store/listing/listing.ts';
import { MemoryProvider } from '../../src/store/memory/store.ts';
import type { Store } from '../../src/store/contract.ts';
import { skim, Stretch } from '../../src/transfer/skim.ts';
import { asXml } from '../store/as-xml.ts';

const never = new AbortController().signal;
let hot: Store;

beforeEach(async () => {
  hot = new MemoryProvider(systemClock).store('hot');
  for (const key of ['a', 'b', 'c', 'd', 'e', 'f']) await hot.put(key, Buffer.from(key));
});

/** What is met: keys that were read, or the end of a stretch in brackets; and the blocks. */
async function walk(
  known: readonly KnownBlock[] = [],
  { range = {}, prefix = '' }: { range?: KeyRange; prefix?: string } = {},
): Promise<{ met: string[]; blocks: ListedBlock[] }> {
  const met: string[] = [];
  const blocks: ListedBlock[] = [];
  for await (const part of skim(new Bucket(asXml(hot, 2), prefix), '', range, known, never)) {
    if (part instanceof Stretch) met.push(`[${part.block.end}]`);
    else met.push(...part.objects.map(({ key }) => key));
    if (part.block !== undefined) blocks.push(part.block);
  }
  return { met, blocks };
}

function known(blocks: readonly ListedBlock[], start?: string): KnownBlock[] {
  return blocks.map((block, i) => ({ ...block, after: i === 0 ? start : blocks[i - 1]!.end }));
}

describe('a listing that is skimmed', () => {
  test('is skipped where it is unchanged', async () => {
    const first = await walk();
    expect(first.met).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(first.blocks.map(({ end }) => end)).toEqual(['b', 'd', 'f']);
    const second = await walk(known(first.blocks));
    expect(second.met).toEqual(['[b]', '[d]', '[f]']);
    expect(second.blocks.map(({ digest }) => digest)).toEqual(first.blocks.map(({ digest }) => digest));
  });

  test.each<[string, () => Promise<unknown>, string[]]>([
    ['a new key', () => hot.put('bb', Buffer.from('x')), ['[b]', 'bb', 'c', 'd', '[f]']],
    ['a new first key', () => hot.put('A', Buffer.from('x')), ['A', 'a', 'b', '[d]', '[f]']],
    ['a new last key', () => hot.put('g', Buffer.from('x')), ['[b]', '[d]', '[f]', 'g']],
    ['another content', () => hot.put('c', Buffer.from('x')), ['[b]', 'c', 'd', '[f]']],
    ['a key less', () => hot.delete('c'), ['[b]', 'd', '[f]']],
    ["a block's end that is gone", () => hot.delete('d'), ['[b]', 'c', '[f]']],
    ['a whole block that is gone', () => Promise.all([hot.delete('c'), hot.delete('d')]), ['[b]', '[f]']],
    ['the last block gone', () => Promise.all([hot.delete('e'), hot.delete('f')]), ['[b]', '[d]']],
  ])('is read around %s', async (_, change, met) => {
    const { blocks } = await walk();
    await change();
    const second = await walk(known(blocks));
    expect(second.met).toEqual(met);
    expect((await walk(known(second.blocks))).met.filter((key) => !key.startsWith('['))).toEqual([]);
  });

  test('where many keys were added, new blocks are made, and those behind them found again', async () => {
    const { blocks } = await walk();
    for (let i = 0; i < 20; i++) await hot.put(`c${i}`, Buffer.from('x'));
    const second = await walk(known(blocks));
    expect(second.met).toHaveLength(1 + 22 + 1);
    expect(second.met.at(-1)).toBe('[f]');
    expect(Math.max(...second.blocks.flatMap(({ counts }) => counts.map(({ objects }) => objects)))).toBe(8);
  });

  test('a block that began elsewhere is read, though it lists the same: keys between may have vanished', async () => {
    const { blocks } = await walk();
    const [, second, third] = known(blocks);
    await Promise.all([hot.delete('a'), hot.delete('b')]);
    // The block before it is not known any more, so that nobody would meet the entries of a and b.
    expect((await walk([second!, third!])).met).toEqual(['c', 'd', '[f]']);
  });

  test('a block without a digest is read', async () => {
    const [one, two, three] = known((await walk()).blocks);
    const { digest: _, ...left } = two!;
    expect((await walk([one!, left, three!])).met).toEqual(['[b]', 'c', 'd', '[f]']);
  });

  test('ends with its range', async () => {
    const range = { after: 'a', upto: 'd' };
    const first = await walk([], { range });
    expect(first.met).toEqual(['b', 'c', 'd']);
    expect((await walk(known(first.blocks, 'a'), { range })).met).toEqual(['[c]', '[d]']);
  });

  test('knows keys below the prefix of the bucket', async () => {
    for (const key of ['x', 'y', 'z']) await hot.put(`below/${key}`, Buffer.from(key));
    const first = await walk([], { prefix: 'below/' });
    expect(first.met).toEqual(['x', 'y', 'z']);
    expect((await walk(known(first.blocks), { prefix: 'below/' })).met).toEqual(['[y]', '[z]']);
  });
});

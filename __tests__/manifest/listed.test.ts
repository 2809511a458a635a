import { describe, expect, test } from '@jest/globals';
import {
  blocksOf,
  countFolders,
  decodeListed,
  encodeListed,
  knownBlocks,
} from '../../src/manifest/listed.ts';
import type { ListedBlock } from '../../src/manifest/listed.ts';
import type { SegmentRef } from '../../src/manifest/segment.ts';

function segment(first: string, last: string, count = 1000): SegmentRef {
  return { first, last, count, bytes: 0, sha256: `sha of ${first} to ${last}` };
}

function block(end: string, objects = 1000): ListedBlock {
  return { end, counts: [{ folder: '', objects, bytes: objects }], digest: `digest of ${end}` };
}

const digests = (blocks: readonly ListedBlock[]): (string | undefined)[] =>
  blocks.map(({ digest }) => digest);
const ends = (blocks: readonly ListedBlock[]): string[] => blocks.map(({ end }) => end);

describe('what a run saw of the listing', () => {
  test('is read back as it was written', async () => {
    const blocks = new Map([['one', [block('a'), { end: 'b', counts: [] }]]]);
    const { sha256, file } = await encodeListed(blocks);
    await expect(decodeListed(file, sha256)).resolves.toEqual(blocks);
    await expect(encodeListed(blocks)).resolves.toMatchObject({ sha256 }); // so that it need not be written again
  });

  test('damaged, it is an error that names the object', async () => {
    const { file } = await encodeListed(new Map([['one', [block('a')]]]));
    await expect(decodeListed(file, 'other')).rejects.toThrow(/listed\/other\.ndjson\.gz.*SHA-256/s);
  });

  test.each([
    [{ segment: 'one', blocks: 'none' }],
    [{ segment: 1, blocks: [] }],
    [{ segment: 'one', blocks: [{ end: 'a' }] }],
    [{ segment: 'one', blocks: [{ end: 'a', counts: [{ folder: '', objects: 0.5, bytes: 1 }] }] }],
    [{ segment: 'one', blocks: [{ end: 'a', counts: [], digest: 7 }] }],
  ])('a line of another shape is an error: %j', async (line) => {
    const { sha256, file } = await encodeListed(new Map([[line.segment, line.blocks]]) as never);
    await expect(decodeListed(file, sha256)).rejects.toThrow('names no blocks');
  });

  test('a block across the border of two segments loses its digest', () => {
    const segments = [segment('a', 'f'), segment('g', 'z')];
    const [[, one], [, two]] = blocksOf(segments, [
      block('c'),
      block('f'),
      block('h'),
      block('z'),
    ]) as never as [[string, ListedBlock[]], [string, ListedBlock[]]];
    expect([digests(one), digests(two)]).toEqual([
      ['digest of c', 'digest of f'],
      ['digest of h', 'digest of z'],
    ]);
    const across = blocksOf(segments, [block('c'), block('h'), block('z')]);
    expect(across.map(([, blocks]) => digests(blocks))).toEqual([
      ['digest of c'],
      [undefined, 'digest of z'],
    ]);
  });

  test('a block behind the last segment belongs to none', () => {
    expect(blocksOf([segment('a', 'f')], [block('f'), block('z')])).toEqual([
      ['sha of a to f', [block('f')]],
    ]);
    expect(blocksOf([], [block('f')])).toEqual([]);
  });

  test('the next run looks for blocks and for the borders of segments, each from the end of the one before', () => {
    const segments = [segment('a', 'f'), segment('g', 'z')];
    const known = knownBlocks(segments, new Map([[segments[1]!.sha256, [block('k'), block('z')]]]), '0');
    expect(known.map(({ after, end, digest }) => [after, end, digest])).toEqual([
      ['0', 'f', undefined],
      ['f', 'k', 'digest of k'],
      ['k', 'z', 'digest of z'],
    ]);
  });

  test('of a segment that was rewritten nothing is known', () => {
    const known = knownBlocks([segment('a', 'f')], new Map([['another', [block('c')]]]), undefined);
    expect(digests(known)).toEqual([undefined]);
  });

  test('where small blocks pile up they are joined, and what is joined is looked at once', () => {
    const small = Array.from({ length: 20 }, (_, i) => block(String.fromCharCode(97 + i), 30));
    const known = knownBlocks([segment('a', 't', 600)], new Map([['sha of a to t', small]]), undefined);
    expect(ends(known)).toEqual(['t']);
    expect(digests(known)).toEqual([undefined]);
    const few = knownBlocks(
      [segment('a', 't', 600)],
      new Map([['sha of a to t', small.slice(0, 4)]]),
      undefined,
    );
    expect(digests(few)).toEqual([...digests(small.slice(0, 4)), undefined]);
  });

  test('objects are counted by their first path segment, unless there are too many', () => {
    const of = (...names: string[]): { key: string; size: number }[] =>
      names.map((key) => ({ key, size: 2 }));
    expect(countFolders(of('a/b', 'a/c/d', 'b', 'c/'))).toEqual([
      { folder: 'a/', objects: 2, bytes: 4 },
      { folder: '', objects: 1, bytes: 2 },
      { folder: 'c/', objects: 1, bytes: 2 },
    ]);
    expect(countFolders(of(...Array.from({ length: 17 }, (_, i) => `${i}/x`)))).toBeUndefined();
  });
});

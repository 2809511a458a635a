import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { chainDown } from '../../../src/manifest/anchor/chain.ts';
import type { Committed, Generation } from '../../../src/manifest/generation.ts';
import { generationPath } from '../../../src/manifest/layout.ts';

const { signal } = new AbortController();

function generation(number: number, change: Partial<Generation>): Generation {
  const time = '2026-11-23T10:00:00.000Z';
  return {
    format: 1,
    generation: number,
    base: null,
    epoch: number,
    run: `run-${number}`,
    time,
    program: '1.0.0',
    hot: { endpoint: 's3.example', bucket: 'hot', prefix: '' },
    complete: true,
    segments: [],
    restorePoints: [],
    journals: [],
    condemned: { count: 0, files: [] },
    ...change,
  };
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Generations of these numbers, each made from the one before it; `files` are those in cold. */
function chainOf(...numbers: readonly number[]) {
  const files = new Map<string, string>();
  let last: { readonly generation: Generation; readonly sha256: string } | undefined;
  for (const number of numbers) {
    const base = last === undefined ? {} : { base: last.generation.generation, baseSha256: last.sha256 };
    const made = generation(number, base);
    const text = JSON.stringify(made);
    files.set(generationPath(number), text);
    last = { generation: made, sha256: sha256(text) };
  }
  if (last === undefined) throw new Error('no generations');
  const { epoch, run, time } = last.generation;
  const head = {
    format: 1,
    generation: last.generation.generation,
    sha256: last.sha256,
    epoch,
    run,
    time,
  } as const;
  const committed: Committed = { head, etag: 'e', generation: last.generation };
  const read: string[] = [];
  const state = {
    read: (path: string) => {
      read.push(path);
      const text = files.get(path);
      return Promise.resolve(text === undefined ? undefined : { text });
    },
  };
  const down = (to: number) => chainDown(state, committed, to, signal);
  return { files, committed, read, down };
}

describe('the chain of HEAD', () => {
  test('reaches an anchor one below without reading anything', async () => {
    const { down, read, files } = chainOf(1, 2);
    expect(await down(2)).toMatchObject({ links: [{ generation: 2 }] });
    const text = files.get(generationPath(1)) ?? '';
    expect((await down(1)).links).toMatchObject([{ generation: 2 }, { generation: 1, sha256: sha256(text) }]);
    expect(read).toEqual([]);
  });

  test('is followed over skipped numbers, and no further than asked', async () => {
    const { down, read } = chainOf(1, 2, 5, 9);
    const { links, cut } = await down(2);
    expect([links.map((link) => link.generation), cut]).toEqual([[9, 5, 2], undefined]);
    expect(read).toEqual([generationPath(5)]);
    expect((await down(3)).links.map((link) => link.generation)).toEqual([9, 5, 2]);
  });

  test('ends at the first generation', async () => {
    const { down } = chainOf(4, 5);
    expect((await down(1)).links.map((link) => link.generation)).toEqual([5, 4]);
  });

  test('is cut by a generation that is missing, or is not what the next one pins', async () => {
    const { down, files } = chainOf(1, 2, 3, 4);
    // Whoever can write to cold makes one that leads where they want.
    const forged = generation(3, { base: 1, baseSha256: sha256('forged') });
    files.set(generationPath(3), JSON.stringify(forged));
    expect(await down(1)).toMatchObject({
      cut: 'generation 3 in cold is not the one that its successor was made from',
      links: [{ generation: 4 }, { generation: 3 }],
    });
    files.delete(generationPath(3));
    expect((await down(1)).cut).toBe('generation 3 is missing in cold');
  });

  test('is cut by one that pins nothing, as an older version wrote it, or that names a later base', async () => {
    const { committed, down } = chainOf(1, 2);
    Object.assign(committed.generation, { baseSha256: undefined });
    expect((await down(1)).cut).toMatch(/generation 2 does not pin/);
    Object.assign(committed.generation, { base: 2, baseSha256: sha256('x') });
    expect((await down(1)).cut).toMatch(/names a later one/);
  });

  test('is followed over a bounded number of generations', async () => {
    const { down } = chainOf(...Array.from({ length: 1_100 }, (_, i) => i + 1));
    expect((await down(200)).cut).toBeUndefined();
    expect((await down(1)).cut).toBe('more than 1000 generations lie between');
  });
});

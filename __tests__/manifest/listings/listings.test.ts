import { describe, expect, test } from '@jest/globals';
import { systemClock } from '../../../src/core/clock.ts';
import { listedPath } from '../../../src/manifest/layout.ts';
import type { ListedBlock } from '../../../src/manifest/listed.ts';
import { ListingWriter } from '../../../src/manifest/listings/listing-writer.ts';
import type { ListingFile } from '../../../src/manifest/listings/listing-writer.ts';
import { RememberedBlocks } from '../../../src/manifest/listings/remembered-listing.ts';
import type { SegmentRef } from '../../../src/manifest/segment.ts';
import { State } from '../../../src/manifest/state.ts';
import { Bucket } from '../../../src/store/bucket.ts';
import { MemoryProvider } from '../../../src/store/memory/store.ts';
import { wrapStore } from '../../../src/store/middleware/wrap-store.ts';

const never = new AbortController().signal;
const SLICES = 50;

/** State that notes what is read and written. */
function noted(): { state: State; requests: string[] } {
  const requests: string[] = [];
  const store = wrapStore(new MemoryProvider(systemClock).store('cold'), ({ operation, key, call }) => {
    requests.push(`${operation} ${key}`);
    return call();
  });
  return { state: new State(new Bucket(store, '')), requests };
}

/** One segment a slice, with two blocks. */
function slice(i: number): { segments: SegmentRef[]; blocks: ListedBlock[] } {
  const name = String(i).padStart(3, '0');
  const [first, last] = [`${name}a`, `${name}z`];
  const block = (end: string): ListedBlock => ({ end, counts: [], digest: `digest of ${end}` });
  return {
    segments: [{ first, last, count: 1, bytes: 1, sha256: `segment ${name}` }],
    blocks: [block(`${name}m`), block(last)],
  };
}

async function written(state: State, order: readonly number[]): Promise<readonly ListingFile[]> {
  const writer = new ListingWriter(state, [], never);
  await Promise.all(order.map((i) => writer.add(i, slice(i))));
  return writer.end();
}

function remembered(state: State, files: readonly ListingFile[], notices: string[] = []): RememberedBlocks {
  const listed = files.map((file) => ({ scope: 'all', ...file }));
  return new RememberedBlocks(listed, state, ({ message }) => void notices.push(message), never);
}

const inOrder = [...Array(SLICES).keys()];

describe('what a run saw of the listing of many slices', () => {
  test('is stored in files of twenty segments, in key order, whatever the order of the slices', async () => {
    const { state } = noted();
    const files = await written(state, inOrder);
    expect(files.map(({ upto }) => upto)).toEqual(['019z', '039z', undefined]);
    const swapped = inOrder.map((i) => (i % 2 === 0 ? i + 1 : i - 1));
    expect(await written(noted().state, swapped)).toEqual(files);
  });

  test('is read back file by file, for the slices that are at work', async () => {
    const { state, requests } = noted();
    const files = await written(state, inOrder);
    requests.length = 0;
    const blocks = remembered(state, files);
    expect(requests).toEqual([]);
    for (const i of inOrder) {
      const { segments, blocks: expected } = slice(i);
      expect([...(await blocks.of(segments))]).toEqual([[segments[0]?.sha256, expected]]);
    }
    expect(requests).toEqual(files.map(({ sha256 }) => `get ${listedPath(sha256)}`));
  });

  test('that did not change is not written again', async () => {
    const { state, requests } = noted();
    const files = await written(state, inOrder);
    requests.length = 0;
    const writer = new ListingWriter(state, files, never);
    for (const i of inOrder) {
      const { segments, blocks } = slice(i);
      await writer.add(i, { segments, blocks: i === 45 ? blocks.slice(1) : blocks });
    }
    const again = await writer.end();
    expect(again.slice(0, 2)).toEqual(files.slice(0, 2));
    expect(requests).toEqual([`put ${listedPath(again[2]?.sha256 ?? '')}`]);
  });

  test('spares nothing where a file is damaged: the others are believed', async () => {
    const { state } = noted();
    const files = await written(state, inOrder);
    await state.cold.store.put(listedPath(files[1]?.sha256 ?? ''), Buffer.from('damaged'));
    const notices: string[] = [];
    const blocks = remembered(state, files, notices);
    expect((await blocks.of(slice(0).segments)).size).toBe(1);
    expect((await blocks.of(slice(30).segments)).size).toBe(0);
    expect((await blocks.of(slice(31).segments)).size).toBe(0);
    expect((await blocks.of(slice(49).segments)).size).toBe(1);
    expect(notices).toEqual([expect.stringContaining('SHA-256')]);
  });

  test('without a digest is not stored', async () => {
    const { state } = noted();
    const writer = new ListingWriter(state, [], never);
    const { segments, blocks } = slice(0);
    await writer.add(0, { segments, blocks: blocks.map(({ end, counts }) => ({ end, counts })) });
    expect(await writer.end()).toEqual([]);
  });
});

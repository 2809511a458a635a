import { describe, expect, test } from '@jest/globals';
import { systemClock } from '../../src/core/clock.ts';
import { condemnedCount, encodeCondemned } from '../../src/manifest/condemned.ts';
import type { CondemnedRecord } from '../../src/manifest/condemned.ts';
import { StateError } from '../../src/manifest/errors.ts';
import { condemnedPath } from '../../src/manifest/layout.ts';
import { State } from '../../src/manifest/state.ts';
import { Bucket } from '../../src/store/bucket.ts';
import { MemoryProvider } from '../../src/store/memory/store.ts';

const never = new AbortController().signal;
const since = '2026-11-03T02:00:00.000Z';
const record = (key: string): CondemnedRecord => ({
  key,
  path: key,
  etag: 'e',
  versionId: 'v',
  size: 3,
  since,
  version: since,
});

function empty(): { state: State; cold: Bucket } {
  const cold = new Bucket(new MemoryProvider(systemClock).store('cold'), 'here/');
  return { state: new State(cold), cold };
}

async function* batches(count: number): AsyncGenerator<CondemnedRecord[]> {
  for (let i = 0; i < count; i++) yield [record(`k${i}`)];
}

async function collect(
  state: State,
  condemned: Parameters<State['condemned']>[0]['condemned'],
): Promise<CondemnedRecord[]> {
  const found: CondemnedRecord[] = [];
  for await (const batch of state.condemned({ condemned }, never)) found.push(...batch);
  return found;
}

describe('what is condemned', () => {
  test('is written in files of a bounded size and read back', async () => {
    const { state } = empty();
    const files = await state.writeCondemned(batches(120_000), never);
    expect(files.map(({ count }) => count)).toEqual([50_000, 50_000, 20_000]);
    const found = await collect(state, { count: 120_000, files });
    expect(found).toHaveLength(120_000);
    expect(found[119_999]).toEqual(record('k119999'));
  });

  test('takes no file where it is nothing', async () => {
    expect(await empty().state.writeCondemned(batches(0), never)).toEqual([]);
  });

  test('is read from a generation of the form before, but for renamed objects, whose key is unknown', async () => {
    const { state } = empty();
    const old = [
      { path: 'a', etag: 'e', versionId: 'v', since },
      { path: '.flashback-backup/objects/0', etag: 'e', versionId: 'v', since },
    ];
    expect(await collect(state, old)).toEqual([{ key: 'a', path: 'a', etag: 'e', versionId: 'v', since }]);
    expect(condemnedCount({ condemned: old })).toBe(2);
    expect(condemnedCount({ condemned: { count: 7, files: [] } })).toBe(7);
  });

  test.each([
    ['is missing', undefined],
    ['has another content', Buffer.from('x')],
  ])('is not believed where its file %s', async (_name, bytes) => {
    const { state, cold } = empty();
    const { ref } = await encodeCondemned([record('k')]);
    if (bytes !== undefined) await cold.store.put(cold.key(condemnedPath(ref.sha256)), bytes);
    await expect(collect(state, { count: 1, files: [ref] })).rejects.toBeInstanceOf(StateError);
  });

  test('is not believed where a line is no record', async () => {
    const { state, cold } = empty();
    const { ref, file } = await encodeCondemned([{ ...record('k'), path: '' }]);
    await cold.store.put(cold.key(condemnedPath(ref.sha256)), file);
    await expect(collect(state, { count: 1, files: [ref] })).rejects.toThrow('not a record');
  });
});

import { afterEach, describe, expect, test } from '@jest/globals';
import type { Behaviour } from '../../../emulator/config.ts';
import { Bucket } from '../../../src/store/bucket.ts';
import { isUnsorted, sortListing } from '../../../src/store/listing/unsorted.ts';
import type { Store } from '../../../src/store/contract.ts';
import { atEmulator } from './at-emulator.ts';
import type { AtEmulator } from './at-emulator.ts';

const { signal } = new AbortController();
let at: AtEmulator | undefined;
afterEach(async () => {
  await at?.close();
  at = undefined;
});

async function opened(options: { hierarchical?: boolean; behaviour?: Partial<Behaviour> }): Promise<Store> {
  const bucket = { name: 'own', provider: 'azure', storageType: 'BLOB', account: 'hotaccount' } as const;
  at = await atEmulator({ buckets: [{ ...bucket, ...options }], repositories: [] });
  const store = at.open('hot', 'own');
  for (const key of ['a/1', 'a/2', 'a-b', 'b']) await store.put(key, Buffer.from('1'));
  return store;
}

describe('how a container lists', () => {
  test('with folders: in no order, without the folders themselves', async () => {
    const store = await opened({ hierarchical: true });
    const bucket = new Bucket(store, '');
    expect(await store.listingTraits?.(signal)).toEqual({ order: 'none', startsAnywhere: false });
    expect(await isUnsorted(bucket, '', signal)).toBe(true);
    const sorted = await sortListing(bucket, [''], signal);
    const keys: string[] = [];
    for await (const objects of sorted.range({})) keys.push(...objects.map(({ key }) => key));
    await sorted.close();
    expect(keys).toEqual(['a-b', 'a/1', 'a/2', 'b']);
  });

  test.each(['ignored', 'empty'] as const)(
    'where startFrom is %s: from the first one on, and what is listed after a key is right all the same',
    async (startFrom) => {
      const store = await opened({ behaviour: { startFrom } });
      expect(await store.listingTraits?.(signal)).toEqual({ order: 'utf-16', startsAnywhere: false });
      const { objects } = await store.list({ after: 'a/1', maxKeys: 1 }, signal);
      expect(objects.map(({ key }) => key)).toEqual(['a/2']);
      expect((await store.list({ after: 'b' }, signal)).objects).toEqual([]);
      expect((await store.list({ prefix: 'a/', after: 'a/1' }, signal)).objects).toHaveLength(1);
    },
  );
});

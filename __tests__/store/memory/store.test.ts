import { expect, test } from '@jest/globals';
import { systemClock } from '../../../src/core/clock.ts';
import { MEMORY_BLOB, MEMORY_GCS, MEMORY_S3 } from '../../../src/store/memory/kinds.ts';
import type { MemoryKind } from '../../../src/store/memory/kinds.ts';
import { MemoryProvider } from '../../../src/store/memory/store.ts';
import { storeConformance } from '../conformance.ts';

const KINDS: readonly (readonly [string, MemoryKind])[] = [
  ['the memory store', MEMORY_S3],
  ['the memory store like GCS', MEMORY_GCS],
  ['the memory store like Azure', MEMORY_BLOB],
];

for (const [name, kind] of KINDS) {
  storeConformance(name, () => {
    const provider = new MemoryProvider(systemClock, kind);
    return Promise.resolve({
      store: provider.store('a'),
      other: provider.store('b'),
      close: () => Promise.resolve(),
    });
  });
}

test.each(KINDS)(
  '%s has a tag that no object has, and refuses a body of another hash',
  async (_name, kind) => {
    const store = new MemoryProvider(systemClock, kind).store('a');
    const bytes = Buffer.from('x');
    const { etag } = await store.put('k', bytes);
    expect(etag).not.toBe(store.dialect.noTag);
    const wrong = { bytes, length: 1, sha256: '0'.repeat(64), md5: '0'.repeat(32) };
    await expect(store.put('k', wrong)).rejects.toMatchObject({ garbled: true });
  },
);

test('equal bytes that are written again have another tag where tags are no hashes', async () => {
  for (const [, kind] of KINDS) {
    const store = new MemoryProvider(systemClock, kind).store('a');
    const [first, second] = [await store.put('k', Buffer.from('x')), await store.put('k', Buffer.from('x'))];
    expect(first.etag === second.etag).toBe(kind === MEMORY_S3);
    expect(first.md5).toBe(second.md5);
  }
});

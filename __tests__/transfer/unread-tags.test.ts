import { describe, expect, test } from '@jest/globals';
import { attributeNotices } from '../../src/commands/attribute-notices.ts';
import { systemClock } from '../../src/core/clock.ts';
import { Bucket } from '../../src/store/bucket.ts';
import type { Store } from '../../src/store/contract.ts';
import { StoreError } from '../../src/store/errors.ts';
import { MemoryProvider } from '../../src/store/memory/store.ts';
import { AttributeRefusals, withOptionalAttributes } from '../../src/store/middleware/optional-attributes.ts';
import { wrapStore } from '../../src/store/middleware/wrap-store.ts';
import { attributesFor } from '../../src/transfer/stream.ts';

const never = new AbortController().signal;

/** A store that counts tags for nobody who may not read them, as S3, and that lets nobody read them. */
function withoutTags(store: Store, code: 'denied' | 'unsupported'): Store {
  return wrapStore(store, ({ operation, call }) =>
    operation === 'tags' ? Promise.reject(new StoreError(code, 'no', { operation })) : call(),
  );
}

async function noticesOf(code: 'denied' | 'unsupported'): Promise<ReturnType<typeof attributeNotices>> {
  const provider = new MemoryProvider(systemClock);
  const hot = new Bucket(withoutTags(provider.store('hot'), code), '');
  const refusals = new AttributeRefusals();
  const cold = withOptionalAttributes(provider.store('cold'), refusals);
  for (const path of ['a', 'b', 'c']) {
    const { etag } = await hot.store.put(path, Buffer.from(path));
    const { tagCount: _count, untagged: _untagged, ...head } = await hot.store.head(path);
    const source = { bucket: hot, path, etag, size: 1, modified: 0 };
    await cold.put(path, Buffer.from(path), await attributesFor(source, head, never));
  }
  return attributeNotices(refusals.losses, 'cold');
}

describe('16.D tags of hot that its key may not read', () => {
  test('are told once, with the number of objects', async () => {
    expect(await noticesOf('denied')).toEqual([
      {
        level: 'notice',
        title: 'Tags were not read',
        message:
          '3 objects in cold may lack tags of the original: the credentials of the source may not read tags. The content is complete.',
      },
    ]);
  });

  test('are no matter where the store has none', async () => {
    expect(await noticesOf('unsupported')).toEqual([]);
  });
});

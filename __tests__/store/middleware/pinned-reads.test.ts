import { beforeEach, describe, expect, test } from '@jest/globals';
import { systemClock } from '../../../src/core/clock.ts';
import { wrapStore } from '../../../src/store/middleware/wrap-store.ts';
import { MemoryProvider } from '../../../src/store/memory/store.ts';
import { pinnedReads } from '../../../src/store/middleware/pinned-reads.ts';
import type { Store } from '../../../src/store/contract.ts';
import { counting } from '../../../src/store/middleware/middleware.ts';

let store: Store;
let requests: Map<string, number>;

beforeEach(() => {
  store = new MemoryProvider(systemClock).store('hot');
  requests = new Map();
});

async function read(from: Store, key: string, ifMatch: string): Promise<string> {
  const body = await from.get(key, { ifMatch });
  const chunks: Uint8Array[] = [];
  for await (const chunk of body.stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/** Ignores If-Match, and gives the body in pieces, between which `meanwhile` happens. */
function careless(meanwhile: () => Promise<void> = () => Promise.resolve()): Store {
  return {
    ...wrapStore(store, ({ call }) => call()),
    get: async (key, { ifMatch: _pin, ...options } = {}, signal) => {
      const body = await store.get(key, options, signal);
      const pieces = async function* (): AsyncGenerator<Uint8Array> {
        for await (const chunk of body.stream) {
          yield chunk.subarray(0, 1);
          await meanwhile();
          yield chunk.subarray(1);
        }
      };
      return { ...body, stream: pieces() };
    },
  };
}

describe('a pinned read', () => {
  test('costs one question in all where the store honours the pin', async () => {
    const { etag } = await store.put('k', Buffer.from('content'));
    const pinned = pinnedReads(counting(store, requests));
    expect([await read(pinned, 'k', etag), await read(pinned, 'k', etag)]).toEqual(['content', 'content']);
    expect(Object.fromEntries(requests)).toEqual({ get: 3 });
  });

  test('of another content fails where the store ignores the pin', async () => {
    const { etag } = await store.put('k', Buffer.from('first'));
    await store.put('k', Buffer.from('second'));
    await expect(read(pinnedReads(careless()), 'k', etag)).rejects.toMatchObject({ code: 'precondition' });
  });

  test('does not end where the object was replaced in the middle of it', async () => {
    const { etag } = await store.put('k', Buffer.from('first'));
    const replaced = async (): Promise<void> => {
      await store.put('k', Buffer.from('other'));
    };
    await expect(read(pinnedReads(careless(replaced)), 'k', etag)).rejects.toMatchObject({
      code: 'precondition',
    });
  });

  test('is whole where the store ignores the pin and nothing changed', async () => {
    const { etag } = await store.put('k', Buffer.from('content'));
    expect(await read(pinnedReads(careless()), 'k', etag)).toBe('content');
  });

  test('of nothing is nothing, and asks the next one', async () => {
    const empty = await store.put('empty', Buffer.alloc(0));
    const full = await store.put('full', Buffer.from('x'));
    const pinned = pinnedReads(store);
    expect(await read(pinned, 'empty', empty.etag)).toBe('');
    expect(await read(pinned, 'full', full.etag)).toBe('x');
  });
});

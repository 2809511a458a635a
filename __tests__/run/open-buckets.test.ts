import { expect, test } from '@jest/globals';
import { systemClock } from '../../src/core/clock.ts';
import { Semaphore } from '../../src/core/semaphore.ts';
import { openBuckets } from '../../src/run/open-buckets.ts';
import { wrapStore } from '../../src/store/middleware/wrap-store.ts';
import { MemoryProvider } from '../../src/store/memory/store.ts';
import type { Store } from '../../src/store/contract.ts';
import { optionsFor, runContext } from '../commands/setting.ts';

/** A store with a single connection, which a copy takes and does not give back. */
function oneConnection(): Store {
  const turns = new Semaphore(1);
  return wrapStore(new MemoryProvider(systemClock).store('cold'), async ({ operation, call, signal }) => {
    const turn = turns.acquire(1, signal);
    if (turn !== undefined) await turn;
    if (operation === 'copy') await new Promise(() => undefined);
    try {
      return await call();
    } finally {
      turns.release();
    }
  });
}

test('the lease is renewed while copies hold every connection', async () => {
  const buckets = openBuckets(optionsFor('memory:'), runContext(), oneConnection);
  const data = buckets.fencedCold(() => undefined);
  void data.store.copy({ bucket: 'hot', key: 'large' }, 'large');
  await expect(buckets.cold.store.put('lease', Buffer.from('renewed'))).resolves.toHaveProperty('etag');
});

test('closing closes every store that was opened', async () => {
  const open: Store[] = [];
  const buckets = openBuckets(optionsFor('memory:'), runContext(), () => {
    const store: Store = {
      ...wrapStore(new MemoryProvider(systemClock).store('any'), ({ call }) => call()),
      close: () => {
        open.splice(open.indexOf(store), 1);
        return Promise.resolve();
      },
    };
    open.push(store);
    return store;
  });
  buckets.fencedCold(() => undefined);
  expect(open).toHaveLength(3);
  await buckets.close();
  expect(open).toEqual([]);
});

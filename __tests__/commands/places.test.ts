import { expect, test } from '@jest/globals';
import { systemClock } from '../../src/clock.ts';
import { openPlaces } from '../../src/commands/places.ts';
import { wrapStore } from '../../src/store/around.ts';
import { MemoryProvider } from '../../src/store/memory.ts';
import { Turns } from '../../src/store/s3/turns.ts';
import type { Store } from '../../src/store/store.ts';
import { optionsFor, surroundings } from './setting.ts';

/** A store with a single connection, which a copy takes and does not give back. */
function oneConnection(): Store {
  const turns = new Turns(1);
  return wrapStore(new MemoryProvider(systemClock).store('cold'), async ({ operation, call, signal }) => {
    const turn = turns.take(signal);
    if (turn !== undefined) await turn;
    if (operation === 'copy') await new Promise(() => undefined);
    try {
      return await call();
    } finally {
      turns.giveBack();
    }
  });
}

test('the lease is renewed while copies hold every connection', async () => {
  const places = openPlaces(optionsFor('memory:'), surroundings(), oneConnection);
  const data = places.fencedCold(() => undefined);
  void data.store.copy({ bucket: 'hot', key: 'large' }, 'large');
  await expect(places.cold.store.put('lease', Buffer.from('renewed'))).resolves.toHaveProperty('etag');
});

test('closing closes every store that was opened', async () => {
  const open: Store[] = [];
  const places = openPlaces(optionsFor('memory:'), surroundings(), () => {
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
  places.fencedCold(() => undefined);
  expect(open).toHaveLength(3);
  await places.close();
  expect(open).toEqual([]);
});

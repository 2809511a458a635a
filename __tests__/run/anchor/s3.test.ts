import { describe, expect, test } from '@jest/globals';
import type { PlaceOptions } from '../../../src/core/place.ts';
import { s3Anchor } from '../../../src/run/anchor/s3.ts';
import type { Store } from '../../../src/store/contract.ts';
import { StoreError } from '../../../src/store/errors.ts';
import { MemoryProvider } from '../../../src/store/memory/store.ts';
import { TestClock } from '../../commands/setting.ts';
import { s3Place } from '../../manifest/anchor/world.ts';

const { signal } = new AbortController();
const place = (s3Place() as { readonly place: PlaceOptions }).place;

function world() {
  const clock = new TestClock();
  const store: Store = new MemoryProvider(clock).store('elsewhere');
  const setting = { open: () => store, clock, random: () => 0.5 };
  return { store, anchor: () => s3Anchor(place, 'abc', setting) };
}

describe('an anchor in a bucket', () => {
  test('is one object, named for the cold', async () => {
    const { store, anchor } = world();
    expect(await anchor().read(signal)).toBeUndefined();
    await anchor().write('one', signal);
    await anchor().write('two', signal);
    expect(await anchor().read(signal)).toBe('two');
    expect((await store.list({ prefix: '' })).objects.map(({ key }) => key)).toEqual([
      'anchors/flashback-backup-anchor-abc.json',
    ]);
  });

  test('a run that was overtaken does not put its record over a newer one', async () => {
    const { anchor } = world();
    const [slow, fast] = [anchor(), anchor()];
    await slow.read(signal);
    await fast.read(signal);
    await fast.write('newer', signal);
    await expect(slow.write('older', signal)).rejects.toThrow(/another run wrote it meanwhile/);
    expect(await anchor().read(signal)).toBe('newer');
  });

  test('a write whose answer was lost is none that failed', async () => {
    const { store, anchor } = world();
    const one = anchor();
    await one.write('first', signal);
    const put = store.put.bind(store);
    store.put = async (...args) => {
      store.put = put;
      await put(...args);
      throw new StoreError('precondition', 'its echo', { operation: 'put' });
    };
    await one.write('second', signal);
    expect(await one.read(signal)).toBe('second');
  });
});

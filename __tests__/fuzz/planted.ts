import { systemClock } from '../../src/core/clock.ts';
import { Bucket } from '../../src/store/bucket.ts';
import { MemoryProvider } from '../../src/store/memory/store.ts';
import { keysOf } from '../manifest/signing/world.ts';

/** A bucket that holds this text at a path; `keys` of the owner who signed the samples, or none. */
export async function planted(path: string, text: string, keys?: 'owner'): Promise<Bucket> {
  const store = new MemoryProvider(systemClock).store('cold');
  await store.put(path, Buffer.from(text, 'latin1'));
  return new Bucket(store, '', keys === undefined ? undefined : keysOf(keys));
}

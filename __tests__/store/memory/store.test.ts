import { systemClock } from '../../../src/core/clock.ts';
import { MemoryProvider } from '../../../src/store/memory/store.ts';
import { storeConformance } from '../conformance.ts';

storeConformance('the memory store', () => {
  const provider = new MemoryProvider(systemClock);
  return Promise.resolve({
    store: provider.store('a'),
    other: provider.store('b'),
    close: () => Promise.resolve(),
  });
});

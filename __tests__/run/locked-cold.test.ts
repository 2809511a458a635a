import { expect, test } from '@jest/globals';
import { State } from '../../src/manifest/state.ts';
import { checkEmpty } from '../../src/run/preflight.ts';
import { Bucket } from '../../src/store/bucket.ts';
import type { ObjectLock, Store } from '../../src/store/contract.ts';
import { StoreError } from '../../src/store/errors.ts';
import { MEMORY_GCS, MEMORY_S3 } from '../../src/store/memory/kinds.ts';
import type { MemoryKind } from '../../src/store/memory/kinds.ts';
import { MemoryProvider } from '../../src/store/memory/store.ts';
import { HandClock } from '../hand-clock.ts';

const signal = new AbortController().signal;

function check(kind: MemoryKind, objectLock: () => Promise<ObjectLock>): Promise<void> {
  const store: Store = { ...new MemoryProvider(new HandClock(), kind).store('cold'), objectLock };
  const cold = new Bucket(store, '');
  return checkEmpty(cold, new State(cold), signal);
}

const locked = (): Promise<ObjectLock> =>
  Promise.resolve({ enabled: true, retention: { mode: 'retention policy', days: 1 } });

test('refuses a new cold in GCS whose policy would keep the lease from being replaced', async () => {
  await expect(check(MEMORY_GCS, locked)).rejects.toThrow(
    /cold is under a retention policy.*expected a bucket without one/,
  );
});

test('takes a new cold without a policy, one that may not be asked, and one whose lock keeps versions alone', async () => {
  await check(MEMORY_GCS, () => Promise.resolve({ enabled: false, deletedDays: 7 }));
  const denied = new StoreError('denied', 'buckets.get', { operation: 'buckets.get' });
  await check(MEMORY_GCS, () => Promise.reject(denied));
  await check(MEMORY_S3, locked);
});

test('refuses a new cold whose account has a hierarchical namespace', async () => {
  const listing = (order: 'none' | 'utf-16'): Promise<void> => {
    const listingTraits: Store['listingTraits'] = () => Promise.resolve({ order, startsAnywhere: true });
    const store: Store = { ...new MemoryProvider(new HandClock(), MEMORY_S3).store('cold'), listingTraits };
    const cold = new Bucket(store, '');
    return checkEmpty(cold, new State(cold), signal);
  };
  await expect(listing('none')).rejects.toThrow(
    /cold has a hierarchical namespace.*expected a storage account without one/,
  );
  await listing('utf-16');
});

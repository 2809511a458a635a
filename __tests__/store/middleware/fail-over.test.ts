import { defined } from '../../../src/core/defined.ts';
import { describe, expect, test } from '@jest/globals';
import { failingOver } from '../../../src/store/middleware/fail-over.ts';
import type { Move } from '../../../src/store/middleware/fail-over.ts';
import { systemClock } from '../../../src/core/clock.ts';
import { Bucket } from '../../../src/store/bucket.ts';
import { StoreError } from '../../../src/store/errors.ts';
import type { StoreErrorCode } from '../../../src/store/errors.ts';
import { listRange } from '../../../src/store/listing/listing.ts';
import { MemoryProvider } from '../../../src/store/memory/store.ts';
import { wrapStore } from '../../../src/store/middleware/wrap-store.ts';
import type { Store } from '../../../src/store/contract.ts';

type Fault = { code: StoreErrorCode; status?: number } | undefined;

/** Three ways to one bucket, each of which can be broken. */
function nodes(count = 3): {
  store: Store;
  faults: Fault[];
  asked: number[];
  moves: Move[];
  bucket: Store;
} {
  const bucket = new MemoryProvider(systemClock).store('b');
  const faults: Fault[] = Array.from({ length: count });
  const asked = faults.map(() => 0);
  const moves: Move[] = [];
  const stores = faults.map((_, i): Store => {
    const at = {
      ...bucketAt(bucket),
      place: { api: 's3' as const, endpoint: `https://node-${i}`, bucket: 'b' },
    };
    return wrapStore(at, async ({ operation, call }) => {
      asked[i]!++;
      const fault = faults[i];
      if (fault === undefined) return call();
      throw new StoreError(fault.code, `node-${i} is broken`, {
        operation,
        ...defined({ status: fault.status }),
      });
    });
  });
  return {
    store: failingOver(stores as [Store, ...Store[]], (move) => moves.push(move)),
    faults,
    asked,
    moves,
    bucket,
  };
}

/** Tokens are a node's own: no other can read them. */
function bucketAt(bucket: Store): Store {
  const secret = `${Math.random()}`;
  const store = wrapStore(bucket, ({ call }) => call());
  return {
    ...store,
    list: async ({ continuation, ...request }, signal) => {
      if (continuation !== undefined && !continuation.startsWith(secret))
        throw new StoreError('protocol', 'this is none of my tokens', { operation: 'ListObjectsV2' });
      const own = continuation?.slice(secret.length);
      const page = await store.list({ ...request, ...defined({ continuation: own }) }, signal);
      return { ...page, next: page.next === undefined ? undefined : secret + page.next };
    },
  };
}

async function tries(store: Store, times: number): Promise<number> {
  let failed = 0;
  for (let i = 0; i < times; i++) {
    await store.put('k', Buffer.from('x')).catch((error: unknown) => {
      if (!(error instanceof StoreError)) throw error;
      failed++;
    });
  }
  return failed;
}

describe('fail-over between endpoints', () => {
  test('leaves a port without a listener at once, and says so', async () => {
    const { store, faults, asked, moves } = nodes();
    faults[0] = { code: 'unreachable' };
    expect(await tries(store, 5)).toBe(1);
    expect(asked).toEqual([1, 4, 0]);
    expect(moves).toMatchObject([{ from: 'https://node-0', to: 'https://node-1' }]);
    expect(moves[0]!.because.message).toBe('node-0 is broken');
  });

  test('tolerates two lost connections, not three in a row', async () => {
    const { store, faults, asked } = nodes();
    for (let round = 0; round < 3; round++) {
      faults[0] = { code: 'transient' };
      await tries(store, 2);
      faults[0] = undefined;
      await tries(store, 1);
    }
    expect(asked).toEqual([9, 0, 0]);
    faults[0] = { code: 'transient' };
    expect(await tries(store, 5)).toBe(3);
    expect(asked).toEqual([12, 2, 0]);
  });

  test.each([
    ['a node that answers 503 to everything', { code: 'throttled', status: 503 }, 12],
    ['a node that answers 500 to everything', { code: 'transient', status: 500 }, 12],
  ] as const)('leaves %s', async (_name, fault, patience) => {
    const { store, faults } = nodes();
    faults[0] = fault;
    expect(await tries(store, 50)).toBe(patience);
  });

  test.each([
    ['denied', 403],
    ['not-found', 404],
    ['quota', 403],
    ['throttled', 429],
    ['precondition', 412],
  ] as const)('stays where the answer is %s', async (code, status) => {
    const { store, faults, moves } = nodes();
    faults[0] = { code, status };
    expect(await tries(store, 50)).toBe(50);
    expect(moves).toEqual([]);
  });

  test('goes round: the first may be back when the last one fails', async () => {
    const { store, faults, moves } = nodes();
    faults[0] = { code: 'unreachable' };
    faults[1] = { code: 'unreachable' };
    faults[2] = { code: 'unreachable' };
    expect(await tries(store, 3)).toBe(3);
    faults[0] = undefined;
    expect(await tries(store, 1)).toBe(0);
    expect(moves.map(({ to }) => to)).toEqual(['https://node-1', 'https://node-2', 'https://node-0']);
  });

  test('many failures of one moment are one move', async () => {
    const { store, faults, moves } = nodes();
    faults[0] = { code: 'unreachable' };
    const all = await Promise.allSettled(Array.from({ length: 16 }, () => store.head('k')));
    expect(all.every(({ status }) => status === 'rejected')).toBe(true);
    expect(moves).toHaveLength(1);
  });

  test('a listing goes on at another node after the last key, without its token', async () => {
    const { store, faults, bucket } = nodes();
    const keys = Array.from({ length: 3500 }, (_, i) => `k${String(i).padStart(5, '0')}`);
    for (const key of keys) await bucket.put(key, Buffer.from(''));
    const retried: Store = {
      ...store,
      list: async (request, signal) => {
        for (;;) {
          try {
            return await store.list(request, signal);
          } catch (error) {
            if (!(error instanceof StoreError) || error.code !== 'unreachable') throw error;
          }
        }
      },
    };
    const seen: string[] = [];
    for await (const page of listRange(new Bucket(retried, ''), '', {}, new AbortController().signal)) {
      seen.push(...page.map(({ key }) => key));
      faults[0] = { code: 'unreachable' };
    }
    expect(seen).toEqual(keys);
  });
});

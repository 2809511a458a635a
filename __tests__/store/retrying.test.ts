import { beforeEach, expect, test } from '@jest/globals';
import { wrapStore } from '../../src/store/middleware/wrap-store.ts';
import { StoreError } from '../../src/store/errors.ts';
import type { StoreErrorCode } from '../../src/store/errors.ts';
import { MemoryProvider } from '../../src/store/memory/store.ts';
import { Pace } from '../../src/store/middleware/pace.ts';
import type { Store } from '../../src/store/contract.ts';
import { paced, retrying } from '../../src/store/middleware/middleware.ts';
import { SimulatedTime } from '../simulated-time.ts';

let time: SimulatedTime;
let asked: number[];

beforeEach(() => {
  time = new SimulatedTime();
  asked = [];
});

/** A store that gives these answers one after the other, then the last one for ever. */
function answering(...answers: ('ok' | StoreErrorCode | { readonly retryAfter: number })[]): Store {
  const objects = new MemoryProvider(time).store('b');
  return wrapStore(objects, async ({ operation, call }) => {
    asked.push(time.monotonic());
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    if (answer === 'ok') return call();
    const detail = { operation, status: 503 };
    if (typeof answer === 'object') throw new StoreError('throttled', 'slow down', { ...detail, ...answer });
    throw new StoreError(answer ?? 'transient', String(answer), detail);
  });
}

async function outcome(store: Store, until: number): Promise<unknown> {
  let ended: unknown = 'pending';
  store.put('k', Buffer.from('x')).then(
    () => (ended = 'ok'),
    (error: unknown) => (ended = error),
  );
  await time.runUntil(until);
  return ended;
}

const retried = (store: Store): Store => retrying(paced(store, new Pace(time), time), time, () => 0.5);

test('six tries for an error that may pass, not more', async () => {
  expect(await outcome(retried(answering('transient')), 3600_000)).toMatchObject({ code: 'transient' });
  expect(asked).toHaveLength(6);
});

test('what arrived garbled is sent once more: twice is no accident', async () => {
  const providerCode = 'XAmzContentSHA256Mismatch';
  const garbling = wrapStore(new MemoryProvider(time).store('b'), ({ operation }) => {
    asked.push(time.monotonic());
    throw new StoreError('transient', 'not what was signed', { operation, status: 400, providerCode });
  });
  expect(await outcome(retried(garbling), 3600_000)).toMatchObject({ providerCode });
  expect(asked).toHaveLength(2);
});

test('throttling uses up no tries: an error after it has all six of its own', async () => {
  const often = Array.from({ length: 40 }, () => 'throttled' as const);
  const store = retried(
    answering(...often, 'transient', 'transient', 'transient', 'transient', 'transient', 'ok'),
  );
  expect(await outcome(store, 3600_000)).toBe('ok');
  expect(asked).toHaveLength(46);
});

test('what is throttled for ten minutes without an end is given up', async () => {
  expect(await outcome(retried(answering('throttled')), 9 * 60_000)).toBe('pending');
  await time.runUntil(15 * 60_000);
  expect(asked.at(-1)).toBeGreaterThan(10 * 60_000);
  expect(asked.at(-1)).toBeLessThan(10 * 60_000 + 3_000);
});

test('Retry-After is waited for, by every request to that endpoint', async () => {
  const pace = new Pace(time);
  const store = paced(answering({ retryAfter: 7_000 }, 'ok'), pace, time);
  expect(
    await outcome(
      retrying(store, time, () => 0.5),
      3600_000,
    ),
  ).toBe('ok');
  expect(asked[1]).toBeGreaterThanOrEqual(7_000);
  expect(pace.rate).toBeDefined();
});

test.each(['protocol', 'denied', 'quota', 'credentials', 'too-large'] as const)(
  '%s is an answer: it is not asked again',
  async (code) => {
    expect(await outcome(retried(answering(code)), 3600_000)).toMatchObject({ code });
    expect(asked).toHaveLength(1);
  },
);

test('a listing of versions that breaks off is asked for again, and gives each version once', async () => {
  const objects = new MemoryProvider(time).store('b', 'enabled');
  for (const content of ['1', '22', '333']) await objects.put('k', Buffer.from(content));
  let breaks = 2;
  const breaking: Store = {
    ...objects,
    listVersions: async function* (prefix, signal) {
      let given = 0;
      for await (const version of objects.listVersions(prefix, signal)) {
        if (given++ === 1 && breaks-- > 0)
          throw new StoreError('throttled', 'slow down', { operation: 'ListObjectVersions', status: 503 });
        yield version;
      }
    },
  };
  const sizes: number[] = [];
  const listing = (async (): Promise<void> => {
    for await (const { size } of retrying(breaking, time, () => 0.5).listVersions('k')) sizes.push(size);
  })();
  await time.runUntil(60_000);
  await listing;
  expect(sizes).toEqual([3, 2, 1]);
});

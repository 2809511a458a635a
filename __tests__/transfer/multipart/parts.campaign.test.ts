import { describe, expect, test } from '@jest/globals';
import { systemClock } from '../../../src/core/clock.ts';
import { runBackup } from '../../../src/commands/backup/backup.ts';
import type { RunResult } from '../../../src/report/result.ts';
import { wrapStore } from '../../../src/store/middleware/wrap-store.ts';
import { StoreError } from '../../../src/store/errors.ts';
import { MemoryProvider } from '../../../src/store/memory/store.ts';
import type { Store } from '../../../src/store/contract.ts';
import { Limiter } from '../../../src/transfer/limiter.ts';
import { optionsFor, runContext } from '../../commands/setting.ts';

const MIB = 1024 * 1024;
const PART = 5 * MIB;

/** What was in flight of cold's parts and whole copies, at the most. */
interface Seen {
  most: number;
  parts: number;
}

/** Backs so many objects of six parts each, and some tiny ones, up. */
async function backup(
  large: number,
  concurrency: number | undefined,
  part: (call: () => Promise<unknown>) => Promise<unknown> = (call) => call(),
): Promise<{ result: RunResult; seen: Seen }> {
  const provider = new MemoryProvider(systemClock);
  const hot = provider.store('hot');
  const cold = provider.store('cold');
  for (let i = 0; i < large; i++) await hot.put(`large${i}`, Buffer.alloc(6 * PART, `${i}`));
  for (let i = 0; i < 10; i++) await hot.put(`tiny${i}`, Buffer.from(`${i}`));
  const seen: Seen = { most: 0, parts: 0 };
  let now = 0;
  const watched: Store = wrapStore(cold, async <T>({ operation, key, call }: Call<T>) => {
    if (key?.startsWith('.') !== false || (operation !== 'copyPart' && operation !== 'copy')) return call();
    seen.most = Math.max(seen.most, ++now);
    if (operation === 'copyPart') seen.parts++;
    try {
      // Others get their turn: what may be in flight at once is.
      for (let i = 0; i < 5; i++) await new Promise((resolve) => setImmediate(resolve));
      return (await (operation === 'copyPart' ? part(call) : call())) as T;
    } finally {
      now--;
    }
  });
  const options = { concurrency, maxOperationSize: PART };
  const result = await runBackup(
    optionsFor('http://127.0.0.1:9', options),
    runContext({ random: () => 0 }),
    ({ bucket }) => (bucket === 'hot' ? hot : watched),
  );
  for (let i = 0; i < large; i++) expect((await cold.head(`large${i}`)).size).toBe(6 * PART);
  return { result, seen };
}

interface Call<T> {
  readonly operation: string;
  readonly key: string | undefined;
  readonly call: () => Promise<T>;
}

describe('the parts of large objects', () => {
  test.each([1, 2, 5])(
    'and whole objects together are no more in flight than concurrency: %i',
    async (limit) => {
      const { result, seen } = await backup(5, limit);
      expect(result).toMatchObject({ outcome: 'complete', counts: { copied: 15 } });
      expect(seen).toEqual({ most: limit, parts: 30 });
    },
  );

  test('go side by side where nothing else wants the places', async () => {
    const { result, seen } = await backup(1, undefined);
    expect(result.outcome).toBe('complete');
    expect(seen.parts).toBe(6);
    expect(seen.most).toBeGreaterThanOrEqual(4);
  });

  test('that are throttled are back-pressure, and no failure', async () => {
    let refusals = 8;
    const { result, seen } = await backup(3, undefined, (call) => {
      if (refusals-- <= 0) return call();
      return Promise.reject(new StoreError('throttled', 'SlowDown', { operation: 'copyPart', status: 503 }));
    });
    expect(result).toMatchObject({ outcome: 'complete', counts: { copied: 13, failed: 0 } });
    expect(seen.parts).toBe(18 + 8);
    expect(result.limiter).toMatchObject({ throttled: 8 });
    expect(result.limiter!.final).toBeLessThan(result.limiter!.highest);
  });
});

test('a place that another object waits for is not spare', async () => {
  const limiter = new Limiter({ clock: systemClock, fixed: 2 });
  await limiter.enter();
  expect(limiter.tryEnter()).toBe(true);
  expect(limiter.tryEnter()).toBe(false);
  let entered = false;
  const waiting = limiter.enter().then(() => (entered = true));
  limiter.leave(undefined);
  expect(limiter.tryEnter()).toBe(false);
  await waiting;
  expect(entered).toBe(true);
  limiter.leave(undefined);
  expect(limiter.tryEnter()).toBe(true);
});

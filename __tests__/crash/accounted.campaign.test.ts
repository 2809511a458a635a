import { describe, expect, test } from '@jest/globals';
import { HandClock } from '../hand-clock.ts';
import { systemClock } from '../../src/core/clock.ts';
import { runBackup } from '../../src/commands/backup/backup.ts';
import { MARGINS } from '../../src/run/margins.ts';
import type { RunResult } from '../../src/report/result.ts';
import { wrapStore } from '../../src/store/middleware/wrap-store.ts';
import { StoreError } from '../../src/store/errors.ts';
import { MemoryProvider } from '../../src/store/memory/store.ts';
import type { Store } from '../../src/store/contract.ts';
import { condemnedOf, entriesOf, headGeneration } from '../commands/known-content.ts';
import { optionsFor, runContext } from '../commands/setting.ts';

/** Every version below the mirror's keys is named by the newest manifest or condemned: nothing is stored for ever. */
async function unnamed(cold: Store): Promise<string[]> {
  const head = (await headGeneration(cold))!;
  const names = new Set(
    (await condemnedOf(cold, head)).map(({ path, versionId }) => `${path}?${versionId ?? ''}`),
  );
  for (const entry of await entriesOf(cold, head))
    for (const { cold: ref } of [entry, ...(entry.history ?? [])])
      names.add(`${ref.path}?${ref.versionId ?? ''}`);
  const found: string[] = [];
  for await (const { key, versionId } of cold.listVersions('')) {
    if (!key.startsWith('.flashback-backup/') && !names.has(`${key}?${versionId}`))
      found.push(`${key}?${versionId}`);
  }
  return found;
}

/** Lets time go by until the run has ended. */
async function whileItRuns(run: Promise<unknown>, advance: () => Promise<void>): Promise<void> {
  const progress = { ended: false };
  void run.finally(() => (progress.ended = true));
  while (!progress.ended) await advance();
}

describe('on a bucket with versioning, every stored version is named or condemned', () => {
  test.each([
    ['before any outcome is journalled', 1],
    ['twice, and what an earlier run condemned in its journal is still known', 2],
  ])('when runs that copy what was only touched are cut off %s', async (_name, cuts) => {
    // A clock that moves on by itself would make "touched" a matter of luck.
    let now = Date.parse('2026-11-23T10:00:00Z');
    const clock = { ...systemClock, now: () => now };
    const provider = new MemoryProvider(clock);
    const hot = provider.store('hot');
    const cold = provider.store('cold', 'enabled');
    let attempt = 0;
    const backup = (store: Store = cold): Promise<RunResult> => {
      attempt++;
      const identity = { runId: `run-${attempt}`, workflowRun: '1', attempt };
      return runBackup(
        optionsFor('http://127.0.0.1:9', { concurrency: 1 }),
        runContext({ clock, identity }),
        ({ bucket }) => (bucket === 'hot' ? hot : store),
      );
    };
    const touch = async (): Promise<void> => {
      now += 60_000;
      await hot.put('a', Buffer.from('the same'));
      await hot.put('b', Buffer.from('the same too'));
    };
    /** Dies when it has carried out the nth copy. */
    const dying = (at: number): Store => {
      let copies = 0;
      let dead = false;
      return wrapStore(cold, async ({ operation, call }) => {
        if (dead) throw new Error('power cut');
        const done = await call();
        if (operation === 'copy' && ++copies === at) {
          dead = true;
          throw new Error('power cut');
        }
        return done;
      });
    };
    await touch();
    await backup();
    for (let i = 0; i < cuts; i++) {
      await touch();
      await backup(dying(2)); // the intent of b carries the outcome of a along
    }
    expect(await backup()).toMatchObject({ outcome: 'complete' });
    expect(await unnamed(cold)).toEqual([]);
  });
});

describe('on a bucket with versioning that honours no conditions on copies', () => {
  test('a new object that was copied and not journalled is not stored twice', async () => {
    const provider = new MemoryProvider(systemClock);
    const hot = provider.store('hot');
    const bucket = provider.store('cold', 'enabled');
    const cold: Store = {
      ...bucket,
      copy: (source, key, _conditions, signal) => bucket.copy(source, key, {}, signal),
    };
    for (const key of ['a', 'b', 'c']) await hot.put(key, Buffer.from(`content of ${key}`));
    let attempt = 0;
    const backup = (store: Store): Promise<RunResult> => {
      attempt++;
      const identity = { runId: `run-${attempt}`, workflowRun: '1', attempt };
      return runBackup(
        optionsFor('http://127.0.0.1:9', { concurrency: 1 }),
        runContext({ identity }),
        (place) => (place.bucket === 'hot' ? hot : store),
      );
    };
    let dead = false;
    const dying = wrapStore(cold, async ({ operation, key, call }) => {
      if (dead) throw new Error('power cut');
      const done = await call();
      dead = operation === 'copy' && key === 'b';
      return done;
    });
    await backup(dying);
    await hot.put('b', Buffer.from('changed before the next try'));
    expect(await backup(cold)).toMatchObject({ outcome: 'complete', counts: { copied: 3 } });
    expect(await unnamed(cold)).toEqual([]);
  });
});

describe('the fence of the lease', () => {
  test('holds for the second try of a write as for the first', async () => {
    const clock = new HandClock();
    const provider = new MemoryProvider(clock);
    const hot = provider.store('hot');
    const cold = provider.store('cold');
    await hot.put('k', Buffer.from('content'));
    let cut = false;
    let tries = 0;
    // From the first try on nothing gets through for longer than the lease lives.
    const breaking = wrapStore(cold, async ({ operation, key, call }) => {
      if (operation === 'copy' && key === 'k') {
        tries++;
        cut = true;
      }
      if (cut && clock.monotonic() < began + 2 * MARGINS.lease.timeToLive)
        throw new StoreError('transient', 'connection reset', { operation });
      return call();
    });
    const began = clock.monotonic();
    const stillHeld: boolean[] = [];
    const watched = wrapStore(breaking, async ({ operation, key, call }) => {
      if (operation === 'copy' && key === 'k')
        stillHeld.push(clock.monotonic() < began + MARGINS.lease.timeToLive - MARGINS.lease.longestRequest);
      return call();
    });
    const running = runBackup(optionsFor('http://127.0.0.1:9'), runContext({ clock }), ({ bucket }) =>
      bucket === 'hot' ? hot : watched,
    );
    await whileItRuns(running, () => clock.advance(stillHeld.length > 0 ? 10_000 : 1));
    expect(tries).toBeGreaterThan(1);
    expect(stillHeld).not.toContain(false);
    expect(await running).toMatchObject({
      outcome: 'failed',
      generation: null,
      problem: { code: 'lease-lost' },
    });
  });

  test('holds in the middle of a body, whose end is not sent once the lease is over', async () => {
    const clock = new HandClock();
    const provider = new MemoryProvider(clock);
    const hot = provider.store('hot');
    const cold = provider.store('cold');
    await hot.put('k', Buffer.alloc(3_000_000, 'first '));
    let cut = false;
    const paused: Store = {
      ...hot,
      get: async (key, options, signal) => {
        const body = await hot.get(key, options, signal);
        const stream = (async function* () {
          for await (const chunk of body.stream) {
            yield chunk.subarray(0, 1_000_000);
            cut = true; // paused: no renewal gets through, and time goes by
            await clock.advance(2 * MARGINS.lease.timeToLive);
            yield chunk.subarray(1_000_000);
          }
        })();
        return { ...body, stream };
      },
    };
    const silent = wrapStore(cold, async ({ operation, key, call }) => {
      if (cut && operation === 'put' && key === '.flashback-backup/lease')
        throw new StoreError('transient', 'connection reset', { operation });
      return call();
    });
    const running = runBackup(
      optionsFor('http://127.0.0.1:9', { copyPaths: ['streamed'] }),
      runContext({ clock }),
      ({ bucket }) => (bucket === 'hot' ? paused : silent),
    );
    await whileItRuns(running, () => clock.advance(1));
    expect(await running).toMatchObject({ outcome: 'failed', problem: { code: 'lease-lost' } });
    expect(provider.buckets.get('cold')?.current('k')).toBeUndefined();
  });
});

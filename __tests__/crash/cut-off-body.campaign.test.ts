import { expect, test } from '@jest/globals';
import { systemClock } from '../../src/core/clock.ts';
import { runBackup } from '../../src/commands/backup/backup.ts';
import type { RunResult } from '../../src/report/result.ts';
import { wrapStore } from '../../src/store/middleware/wrap-store.ts';
import { StoreError } from '../../src/store/errors.ts';
import { MemoryProvider } from '../../src/store/memory/store.ts';
import type { Store } from '../../src/store/contract.ts';
import { committedGenerations, KnownContent, mirrorOf } from '../commands/known-content.ts';
import { optionsFor, runContext } from '../commands/setting.ts';

/** Above what is held in memory: it is sent as a stream. */
const CONTENT = Buffer.alloc(2_000_000, 'content ');

/** Stores as much of a body as came, as versitygw 1.8.0 does with a connection that breaks off. */
function storingWhatCame(store: Store): Store {
  return {
    ...store,
    put: async (key, body, options, signal) => {
      if (!('stream' in body)) return store.put(key, body, options, signal);
      const came: Uint8Array[] = [];
      try {
        for await (const chunk of body.stream) came.push(chunk);
      } catch (error) {
        await store.put(key, Buffer.concat(came), options, signal);
        throw error;
      }
      return store.put(key, Buffer.concat(came), options, signal);
    },
  };
}

test.each([
  ['the pair streams', ['streamed']],
  ['this one object alone is streamed, since its copy is denied', ['native', 'streamed']],
] as const)(
  'a body that is cut off and stored all the same does not cost the last copy of what was only touched, where %s',
  async (_name, copyPaths) => {
    let now = Date.parse('2026-11-23T10:00:00Z');
    const clock = { ...systemClock, now: () => now };
    const provider = new MemoryProvider(clock);
    const [hot, cold] = [provider.store('hot'), storingWhatCame(provider.store('cold'))];
    const known = new KnownContent();
    let dying = false;
    let dead = false;
    const source: Store = {
      ...hot,
      get: async (key, options, signal) => {
        const body = await hot.get(key, options, signal);
        const stream = (async function* () {
          for await (const chunk of body.stream) {
            yield chunk.subarray(0, 1_500_000);
            dead = dying;
            if (dead) throw new Error('power cut');
            yield chunk.subarray(1_500_000);
          }
        })();
        return { ...body, stream };
      },
    };
    const denying: Store = {
      ...cold,
      copy: (from, key, options, signal) =>
        from.place.bucket === 'hot'
          ? Promise.reject(new StoreError('denied', 'AccessDenied', { operation: 'CopyObject' }))
          : cold.copy(from, key, options, signal),
    };
    const mortal = wrapStore(denying, ({ call }) => (dead ? Promise.reject(new Error('power cut')) : call()));
    let attempt = 0;
    const backup = (): Promise<RunResult> => {
      attempt++;
      const identity = { runId: `run-${attempt}`, workflowRun: '1', attempt };
      return runBackup(
        optionsFor('http://127.0.0.1:9', { copyPaths }),
        runContext({ clock, identity }),
        ({ bucket }) => (bucket === 'hot' ? source : mortal),
      );
    };
    const expectRestorable = async (): Promise<void> => {
      for (const generation of await committedGenerations(cold))
        await known.expectRestorable(cold, generation);
    };

    await known.put(hot, 'k', CONTENT);
    expect(await backup()).toMatchObject({ outcome: 'complete' });
    now += 60_000;
    await known.put(hot, 'k', CONTENT);
    dying = true;
    await backup();
    [dying, dead] = [false, false];
    expect((await mirrorOf(cold))['k']?.length).toBe(1_500_000);
    await expectRestorable();
    expect(await backup()).toMatchObject({ outcome: 'complete' });
    expect(await mirrorOf(cold)).toEqual(await mirrorOf(hot));
    await expectRestorable();
  },
);

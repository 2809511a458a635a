import { describe, expect, test } from '@jest/globals';
import { systemClock } from '../../../src/core/clock.ts';
import { runBackup } from '../../../src/commands/backup/backup.ts';
import type { RunResult } from '../../../src/report/result.ts';
import { wrapStore } from '../../../src/store/middleware/wrap-store.ts';
import { MEMORY_BLOB, MEMORY_GCS, MEMORY_S3 } from '../../../src/store/memory/kinds.ts';
import type { MemoryKind } from '../../../src/store/memory/kinds.ts';
import { MemoryProvider } from '../../../src/store/memory/store.ts';
import type { Store, Versioning } from '../../../src/store/contract.ts';
import { committedGenerations, headGeneration, KnownContent, mirrorOf } from '../known-content.ts';
import { optionsFor, runContext } from '../setting.ts';

const REQUESTS_OF_COLD = ['put', 'copy', 'upload', 'get', 'list', 'head', 'delete'];

/** A store that dies at its nth request, before or after that is carried out, and stays dead. */
function dying(store: Store, at: number, after: boolean): { store: Store; died: () => boolean } {
  let count = 0;
  let dead = false;
  const wrapped = wrapStore(store, async ({ operation, call }) => {
    if (dead) throw new Error('power cut');
    if (!REQUESTS_OF_COLD.includes(operation) || ++count !== at) return call();
    if (after) await call().catch(() => undefined); // a 404 is carried out too
    dead = true;
    throw new Error('power cut');
  });
  return { store: wrapped, died: () => dead };
}

interface World {
  readonly hot: Store;
  readonly cold: Store;
  readonly known: KnownContent;
  attempt: number;
}

async function world(versioning: Versioning, kind: MemoryKind): Promise<World> {
  const provider = new MemoryProvider(systemClock, kind);
  const made: World = {
    hot: provider.store('hot'),
    cold: provider.store('cold', versioning),
    known: new KnownContent(),
    attempt: 0,
  };
  for (let i = 0; i < 6; i++) await made.known.put(made.hot, `k${i}`, Buffer.from(`first ${i}`));
  return made;
}

/** The changes between the first run and the one that is cut off. */
async function change({ hot, known }: World): Promise<void> {
  for (const i of [1, 3, 4]) await known.put(hot, `k${i}`, Buffer.from(`second ${i}`));
  await known.put(hot, 'k9', Buffer.from('added'));
  await hot.delete('k2');
}

function backup(w: World, cold: Store): Promise<RunResult> {
  w.attempt++;
  // A later attempt of one workflow run takes a dead one's lease over at once.
  const identity = { runId: `run-${w.attempt}`, workflowRun: '1', attempt: w.attempt };
  return runBackup(optionsFor('http://127.0.0.1:9'), runContext({ identity }), ({ bucket }) =>
    bucket === 'hot' ? w.hot : cold,
  );
}

describe.each([
  ['S3', 'off', MEMORY_S3],
  ['S3', 'enabled', MEMORY_S3],
  ['GCS', 'off', MEMORY_GCS],
  ['GCS', 'enabled', MEMORY_GCS],
  ['Azure', 'off', MEMORY_BLOB],
] as const)('a power cut at any request, a store like %s, versioning %s', (_api, versioning, kind) => {
  test.each([
    ['before', false],
    ['after', true],
  ])('%s it is carried out, loses nothing and converges', async (_name, after) => {
    let cuts = 0;
    for (let at = 1; ; at++) {
      const w = await world(versioning, kind);
      expect((await backup(w, w.cold)).outcome).toBe('complete');
      await change(w);
      const cut = dying(w.cold, at, after);
      await backup(w, cut.store);
      if (!cut.died()) break;
      cuts++;
      // What was committed before the cut still restores, whatever the cut left.
      for (const generation of await committedGenerations(w.cold))
        await w.known.expectRestorable(w.cold, generation);

      const rerun = await backup(w, w.cold);
      expect({ at, outcome: rerun.outcome, problem: rerun.problem }).toEqual({
        at,
        outcome: 'complete',
        problem: null,
      });
      const hot = await mirrorOf(w.hot);
      expect({ at, mirror: await mirrorOf(w.cold) }).toEqual({ at, mirror: { ...hot, k2: 'first 2' } });
      for (const generation of await committedGenerations(w.cold))
        await w.known.expectRestorable(w.cold, generation);
      const head = await headGeneration(w.cold);
      // Six keys and one addition, and the three old versions.
      expect(head && (await w.known.expectRestorable(w.cold, head))).toBe(10);
      const again = await backup(w, w.cold);
      expect({ at, copied: again.counts.copied, touched: again.counts.touched }).toEqual({
        at,
        copied: 0,
        touched: 0,
      });
    }
    expect(cuts).toBeGreaterThan(20);
  });
});

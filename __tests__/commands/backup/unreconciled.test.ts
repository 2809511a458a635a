import { beforeEach, expect, test } from '@jest/globals';
import { runBackup } from '../../../src/commands/backup/backup.ts';
import type { RunResult } from '../../../src/report/result.ts';
import { wrapStore } from '../../../src/store/middleware/wrap-store.ts';
import { MemoryProvider } from '../../../src/store/memory/store.ts';
import type { Store } from '../../../src/store/contract.ts';
import { condemnedOf, entriesOf, headGeneration } from '../known-content.ts';
import { optionsFor, runContext, TestClock } from '../setting.ts';

let clock: TestClock;
let hot: Store;
let cold: Store;

beforeEach(async () => {
  clock = new TestClock();
  const provider = new MemoryProvider(clock);
  hot = provider.store('hot');
  cold = provider.store('cold', 'enabled');
  await hot.put('a/1', Buffer.from('one'));
});

async function backup(prefixes: readonly string[], through: Store = cold): Promise<RunResult> {
  const options = optionsFor('http://127.0.0.1:9', { prefixes, leaseWait: 0 });
  const result = await runBackup(options, runContext({ clock }), ({ bucket }) =>
    bucket === 'hot' ? hot : through,
  );
  await clock.advance(3600_000);
  return result;
}

/** Power cut right after it has stored the key, before anything of that is written down. */
function dyingAt(name: string): Store {
  let dead = false;
  return wrapStore(cold, async ({ operation, key, call }) => {
    if (dead) throw new Error('power cut');
    const answer = await call();
    if (operation !== 'copy' || key !== name) return answer;
    dead = true;
    throw new Error('power cut');
  });
}

/** Versions in cold that neither an entry nor a record of what is condemned names. */
async function unnamed(): Promise<string[]> {
  const generation = await headGeneration(cold);
  if (generation === undefined) return [];
  const named = new Set((await condemnedOf(cold, generation)).map(({ versionId }) => versionId));
  for (const entry of await entriesOf(cold, generation))
    for (const version of [entry, ...(entry.history ?? [])]) named.add(version.cold.versionId);
  const found: string[] = [];
  for await (const { key, versionId } of cold.listVersions(''))
    if (!key.startsWith('.flashback-backup/') && !named.has(versionId)) found.push(key);
  return found;
}

test('what a killed run stored is found by the next run of its scope, also when runs of other scopes came between', async () => {
  await backup([]);
  await hot.put('b/new', Buffer.from('new'));
  expect((await backup(['b/'], dyingAt('b/new'))).outcome).toBe('failed');
  expect(await unnamed()).toEqual(['b/new']);

  expect((await backup(['a/'])).outcome).toBe('complete');
  expect((await headGeneration(cold))?.unlooked).toEqual({ looked: ['a/'] });
  expect((await backup(['b/'])).outcome).toBe('complete');
  expect((await headGeneration(cold))?.unlooked).toEqual({ looked: ['a/', 'b/'] });
  expect(await unnamed()).toEqual([]);

  expect((await backup([])).outcome).toBe('complete');
  expect((await headGeneration(cold))?.unlooked).toBeUndefined();
});

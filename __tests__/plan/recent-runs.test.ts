import { expect, test } from '@jest/globals';
import { runBackup } from '../../src/commands/backup/backup.ts';
import type { BackupOptions } from '../../src/options/options.ts';
import type { RunResult } from '../../src/report/result.ts';
import { MemoryProvider } from '../../src/store/memory/store.ts';
import { headGeneration } from '../commands/known-content.ts';
import { optionsFor, runContext, TestClock } from '../commands/setting.ts';

test('a run knows the last runs of its scope, and which restore point is still the newest', async () => {
  const clock = new TestClock();
  const provider = new MemoryProvider(clock);
  const [hot, cold] = [provider.store('hot'), provider.store('cold')];
  const backup = async (change: Partial<BackupOptions> = {}): Promise<RunResult> => {
    const open = ({ bucket }: { bucket: string }) => (bucket === 'hot' ? hot : cold);
    const result = await runBackup(optionsFor('http://127.0.0.1:9', change), runContext({ clock }), open);
    await clock.advance(3600_000);
    return result;
  };
  await hot.put('app/1', Buffer.from('12345'));
  const first = await backup();
  expect(first.history).toBeUndefined();
  expect(first.newestRestorePoint).toBe(first.started);

  await hot.put('app/2', Buffer.from('123'));
  const scoped = await backup({ prefixes: ['app/'] });
  expect(scoped.history).toEqual([]);
  const second = await backup();
  expect(second.history).toMatchObject([
    { run: first.runId, time: first.started, scanned: 1, bytes: 5, copied: 1, copiedBytes: 5, failed: 0 },
  ]);
  // A dry run makes no restore point; the one before it stays the newest.
  expect(await backup({ dryRun: true })).toMatchObject({
    restorePoint: null,
    newestRestorePoint: second.started,
    history: [{ run: first.runId }, { run: second.runId }],
  });
});

test('a run says how many keys it expects, by what the last one of its scope listed', async () => {
  const clock = new TestClock();
  const provider = new MemoryProvider(clock);
  const open = ({ bucket }: { bucket: string }) => provider.store(bucket);
  for (let i = 0; i < 7; i++) await provider.store('hot').put(`k${i}`, Buffer.from('x'));
  const seen: (number | undefined)[] = [];
  const watched = () => runContext({ clock, onProgress: ({ expected }) => void seen.push(expected) });
  await runBackup(optionsFor('http://127.0.0.1:9'), watched(), open);
  expect(new Set(seen)).toEqual(new Set([undefined]));
  await runBackup(optionsFor('http://127.0.0.1:9'), watched(), open);
  expect(seen.at(-1)).toBe(7);
});

test('however many runs there were, a generation remembers sixty and shows thirty', async () => {
  const clock = new TestClock();
  const provider = new MemoryProvider(clock);
  const open = ({ bucket }: { bucket: string }) => provider.store(bucket);
  const options = optionsFor('http://127.0.0.1:9');
  let last: RunResult | undefined;
  for (let i = 0; i < 65; i++) last = await runBackup(options, runContext({ clock }), open);
  expect((await headGeneration(provider.store('cold')))?.recentRuns).toHaveLength(60);
  expect(last?.history).toHaveLength(30);
});

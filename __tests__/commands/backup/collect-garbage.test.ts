import { expect, test } from '@jest/globals';
import { runBackup } from '../../../src/commands/backup/backup.ts';
import { MARGINS } from '../../../src/run/margins.ts';
import type { Clock } from '../../../src/core/clock.ts';
import { systemClock } from '../../../src/core/clock.ts';
import { MemoryProvider } from '../../../src/store/memory/store.ts';
import { asXml } from '../../store/as-xml.ts';
import { headGeneration, KnownContent } from '../known-content.ts';
import { optionsFor, runContext } from '../setting.ts';

const DAY = 24 * 3600_000;

test('collects state that nothing names once it is old, and nothing that is named', async () => {
  let now = Date.parse('2026-01-01T00:00:00Z');
  const clock: Clock = { ...systemClock, now: () => now };
  const provider = new MemoryProvider(clock);
  const hot = asXml(provider.store('hot'), 1000);
  const cold = provider.store('cold');
  const known = new KnownContent();
  const run = () =>
    runBackup(
      optionsFor('http://127.0.0.1:9'),
      runContext({ clock }),
      ({ bucket }) => (bucket === 'hot' ? hot : cold),
      MARGINS,
    );
  const count = (folder: string): number =>
    (provider.buckets.get('cold')?.keys() ?? []).filter((key) =>
      key.startsWith(`.flashback-backup/${folder}/`),
    ).length;

  // What a run that was killed before its commit leaves.
  for (const folder of ['condemned', 'listed'])
    await cold.put(`.flashback-backup/${folder}/${'0'.repeat(64)}.ndjson.gz`, Buffer.from('left over'));

  for (let day = 0; day < 40; day++) {
    await known.put(hot, 'changes', Buffer.from(`on day ${day}`));
    expect(await run()).toMatchObject({ outcome: 'complete' });
    now += DAY;
    const generation = await headGeneration(cold);
    // Forty versions of one key, each where the manifest says.
    expect(generation && (await known.expectRestorable(cold, generation))).toBe(day + 1);
  }
  // The last ten generations and those of the last 7 days; runs of the last 30.
  expect(count('generations')).toBe(10);
  expect(count('segments')).toBe(10);
  expect(count('listed')).toBe(10);
  expect(count('condemned')).toBe(0);
  expect(count('history')).toBe(39);
  expect(
    new Set(
      (provider.buckets.get('cold')?.keys() ?? [])
        .filter((key) => key.includes('/runs/'))
        .map((key) => key.split('/')[2]),
    ).size,
  ).toBe(31);
  expect((await headGeneration(cold))?.journals.length).toBeLessThanOrEqual(32);
});

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startEmulator, type Emulator } from '../../../emulator/index.ts';
import { runBackup } from '../../../src/commands/backup/backup.ts';
import { withNearest } from '../../../src/run/endpoints.ts';
import type { BackupOptions } from '../../../src/options/options.ts';
import type { RunResult } from '../../../src/report/result.ts';
import type { OpenStore } from '../../../src/run/open-buckets.ts';
import { MemoryProvider } from '../../../src/store/memory/store.ts';
import { HandClock } from '../../hand-clock.ts';
import { optionsFor, runContext } from '../setting.ts';

const OBJECTS = 300;

let emulator: Emulator;

beforeEach(async () => {
  emulator = await startEmulator({
    buckets: [
      { name: 'hot', provider: 'aws', storageType: 'S3', region: 'us-east-1' },
      { name: 'cold', provider: 'storj', storageType: 'S3', region: 'us-east-1' },
    ],
    repositories: [
      {
        id: 'r',
        name: 'R',
        buckets: ['hot', 'cold'],
        keys: [{ accessKeyId: 'test', secretAccessKey: 'test', right: 'ADMIN' }],
      },
    ],
    nodes: [{}, {}, {}],
  });
  for (let i = 0; i < OBJECTS; i++)
    await emulator.store.putObject('hot', `k${String(i).padStart(4, '0')}`, `content of ${i}`);
});

afterEach(() => emulator.close());

/** All three nodes; which is the nearest is chance. */
async function nearest(change: Partial<BackupOptions> = {}): Promise<BackupOptions> {
  const options = optionsFor(emulator.endpoints[0]!, change);
  const endpoints = emulator.endpoints;
  return withNearest(
    { ...options, hot: { ...options.hot, endpoints }, cold: { ...options.cold, endpoints } },
    runContext(),
  );
}

async function expectAll(result: RunResult): Promise<void> {
  expect(result).toMatchObject({ outcome: 'complete', problem: null });
  for (let i = 0; i < OBJECTS; i++) {
    const key = `k${String(i).padStart(4, '0')}`;
    expect((await emulator.store.getObject('cold', key))?.bytes.toString()).toBe(`content of ${i}`);
  }
}

describe('several endpoints', () => {
  test('the nearest by the middle of three answers comes first, and the report says so', async () => {
    const { endpoints } = emulator;
    const clock = new HandClock();
    const answers = new Map([
      [endpoints[0], [1, 60, 60]],
      [endpoints[1], [900, 30, 30]],
      [endpoints[2], [40, 40, 40]],
    ]);
    const options = optionsFor(endpoints[0]!);
    const timed: OpenStore = (place) => ({
      ...new MemoryProvider(clock).store(place.bucket),
      checkBucket: () => clock.sleep(answers.get(place.endpoint)!.shift()!),
    });
    const choosing = withNearest(
      { ...options, cold: { ...options.cold, endpoints } },
      runContext({ clock }),
      undefined,
      timed,
    );
    let chosen: BackupOptions | undefined;
    void choosing.then((options) => (chosen = options));
    while (chosen === undefined) {
      await new Promise((resolve) => setImmediate(resolve));
      await clock.advance(1);
    }
    expect(chosen.cold).toMatchObject({
      endpoint: endpoints[1],
      endpoints: [endpoints[1], endpoints[2], endpoints[0]],
      chosen: `${endpoints[1]} is the nearest of 3 (30 ms)`,
    });
  });

  test('the choice is in the report once, where both sides are reached by the same nodes', async () => {
    const options = await nearest();
    expect(options.hot.endpoint).toBe(options.cold.endpoint);
    const result = await runBackup(options, runContext());
    await expectAll(result);
    expect(result.cold.endpoint).toBe(options.cold.endpoint);
    expect(result.notices).toEqual([
      {
        level: 'notice',
        title: 'Endpoint',
        message: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+ is the nearest of 3 \(\d+ ms\)$/),
      },
    ]);
  });

  test('one that is down, and one that is out of service, are skipped', async () => {
    await emulator.stopNode(0);
    emulator.setNodeStatus(1, 'OFFLINE');
    const options = await nearest();
    expect(options.hot.endpoint).toBe(emulator.endpoints[2]);
    expect(options.hot.chosen).toMatch(
      /is the nearest of 3 .*:\d+ does not answer .*:\d+ answers its health check with HTTP 503/,
    );
  });

  test('what the platform calls offline is not even asked', async () => {
    const { endpoints } = emulator;
    const options = optionsFor(endpoints[0]!);
    const chosen = await withNearest(
      { ...options, cold: { ...options.cold, endpoints } },
      runContext(),
      (at) => (at === endpoints[2] ? undefined : 'is OFFLINE, says the platform'),
    );
    expect(chosen.cold.endpoint).toBe(endpoints[2]);
    expect(new Set([...emulator.requests].map(({ endpoint }) => endpoint))).toEqual(new Set(['node-2']));
  });

  test('where none answers, the run says what is wrong with the first', async () => {
    for (const i of [0, 1, 2]) await emulator.stopNode(i);
    const options = await nearest();
    expect(options.cold.chosen).toMatch(/^none of 3 endpoints can be used/);
    await expect(runBackup(options, runContext())).rejects.toThrow(/^endpoint: hot's, .* does not answer/);
  }, 60_000);

  test('when the nearest dies in mid-run the run goes on elsewhere, loses nothing and says so', async () => {
    const options = await nearest({ concurrency: 8 });
    const first = emulator.endpoints.indexOf(options.cold.endpoint);
    let copies = 0;
    let stopped: Promise<void> | undefined;
    emulator.onDone((entry) => {
      if (entry.operation === 'CopyObject' && ++copies === 100) stopped = emulator.stopNode(first);
    });
    const result = await runBackup(options, runContext());
    await stopped;
    expect(stopped).toBeDefined();
    await expectAll(result);
    expect(result.notices.filter(({ title }) => title === 'Fail-over')).toEqual(
      expect.arrayContaining([
        {
          level: 'warning',
          title: 'Fail-over',
          message: expect.stringContaining(`cold: ${options.cold.endpoint} stopped answering`),
        },
      ]),
    );
    expect(await runBackup(options, runContext())).toMatchObject({
      counts: { copied: 0, unchanged: OBJECTS },
    });
  }, 60_000);
});

import { defined } from '../../src/core/defined.ts';
import { afterEach, describe, expect, test } from '@jest/globals';
import { startEmulator } from '../../emulator/index.ts';
import type { Emulator } from '../../emulator/index.ts';
import { runBackup } from '../../src/commands/backup/backup.ts';
import { openStore } from '../../src/store/registry.ts';
import type { OpenStore } from '../../src/run/open-buckets.ts';
import { runProbe } from '../../src/commands/probe.ts';
import type { CopyPath } from '../../src/core/domain.ts';
import type { ProbeOptions } from '../../src/options/options.ts';
import { renderProbeSummary, renderProbeText } from '../../src/report/probe.ts';
import type { ProbeResult } from '../../src/report/probe.ts';
import { wrapStore } from '../../src/store/middleware/wrap-store.ts';
import { StoreError } from '../../src/store/errors.ts';
import type { ObjectLock } from '../../src/store/contract.ts';
import { backupIn, worldOf } from '../paths/worlds.ts';
import type { WorldOptions } from '../paths/worlds.ts';
import { runContext } from './setting.ts';

let emulator: Emulator;

afterEach(() => emulator.close());

async function start(path: CopyPath, world: WorldOptions = {}): Promise<void> {
  emulator = await startEmulator(worldOf(path, world));
  await emulator.store.putObject('hot', 'a', Buffer.alloc(50_000, 'a'));
  await emulator.store.putObject('hot', 'b', 'b');
}

function probe(path: CopyPath, change: Partial<ProbeOptions> = {}, open?: OpenStore): Promise<ProbeResult> {
  const { hot, cold, copyPaths, maxOperationSize, leaseWait, ca, platform } = backupIn(path, emulator);
  const options = { hot, cold, copyPaths, maxOperationSize, leaseWait, ca };
  return runProbe(
    { command: 'probe', ...options, ...defined({ platform }), ...change },
    runContext(),
    open,
    undefined,
    { every: 10, most: 50 },
  ) as Promise<ProbeResult>;
}

describe('a probe', () => {
  test.each([
    ['native', 'not-counted'],
    ['emulated', 'counted'],
  ] as const)('says that copies go %s, and that traffic was %s', async (path, verdict) => {
    await start(path);
    const result = await probe(path);
    expect(result).toMatchObject({
      copyPath: { path },
      sample: { size: 50_000, path },
      traffic: { verdict },
      sorted: true,
      versioning: 'off',
      operationCeiling: 100_000_000,
      capabilities: { copyPin: true, partCopyPin: true, getPin: true },
    });
    const text = renderProbeText(result, { colour: false });
    expect(text).toMatch(new RegExp(`✔ Copies are ${path}`));
    expect(text).toContain('source pin of PartCopy   honoured');
    expect(renderProbeSummary(result)).toContain(`Copies are ${path}`);
    expect(emulator.store.listKeys('cold')).toEqual([
      '.flashback-backup/lease',
      '.flashback-backup/probe.json',
    ]);
  });

  test('writes nothing to hot, and is what the next backup goes by', async () => {
    await start('emulated', { behaviour: { noPartCopy: true } });
    const probed = await probe('emulated');
    expect(probed).toMatchObject({ capabilities: { partCopy: false, copiesTags: true } });
    expect(renderProbeText(probed, { colour: false })).toContain('objects that need parts are streamed');
    // A bucket of Google's needs none: a rewrite copies an object of any size.
    const google = { ...probed, cold: { ...probed.cold, api: 'gcs' as const } };
    expect(renderProbeText(google, { colour: false })).toMatch(/part copy +not needed/);
    emulator.requests.clear();
    expect(await runBackup(backupIn('emulated', emulator), runContext())).toMatchObject({
      outcome: 'complete',
    });
    const asked = emulator.requests.list().filter(({ key }) => key.startsWith('.flashback-backup/probe/'));
    expect(asked).toEqual([]);
    const writes = ['PutObject', 'CopyObject', 'DeleteObject', 'DeleteObjects', 'CreateMultipartUpload'];
    expect(
      emulator.requests.list({ bucket: 'hot' }).filter(({ operation }) => writes.includes(operation)),
    ).toEqual([]);
  });

  test('goes on without the platform, and says so', async () => {
    await start('emulated');
    emulator.faults.add({ operation: ['platform:/repo', 'platform:/stats/minute'], times: 100, do: 'reset' });
    const result = await probe('emulated');
    expect(result).toMatchObject({ copyPath: { path: 'emulated' }, traffic: { verdict: 'not-seen' } });
    expect(result.notes.join()).toMatch(/could not be seen/);
  });

  test('does not take statistics that lag for traffic that was not counted', async () => {
    await start('emulated');
    const empty = { status: 200, code: 'x' };
    emulator.faults.add({ operation: 'platform:/stats/minute', times: 100, do: empty });
    const { traffic } = await probe('emulated');
    expect(['not-visible-yet', 'not-seen']).toContain(traffic.verdict);
  });

  test('names hostile stores for what they are', async () => {
    await start('emulated', {
      behaviour: { ignoreSourcePins: ['copy', 'partcopy'], ignoreConditions: ['put'] },
    });
    const result = await probe('emulated');
    expect(result.capabilities).toMatchObject({ copyPin: false, partCopyPin: false, putIfAbsent: false });
    expect(renderProbeText(result, { colour: false })).toMatch(/source pin of Copy +IGNORED/);
  });

  test('of a hot without small objects tries no copy', async () => {
    await start('native');
    for (const key of ['a', 'b']) emulator.store.deleteObject('hot', key);
    expect(await probe('native')).toMatchObject({ sample: null, traffic: { verdict: 'not-seen' } });
  });

  test.each<[string, () => Promise<ObjectLock>, RegExp]>([
    ['off', () => Promise.resolve({ enabled: false }), /object lock of cold +off/],
    ['on', () => Promise.resolve({ enabled: true }), /object lock of cold +on, without a default retention/],
    [
      'on, for all that is stored',
      () => Promise.resolve({ enabled: true, retention: { mode: 'COMPLIANCE', days: 30 } }),
      /object lock of cold +on: each object is locked for 30 day\(s\) \(COMPLIANCE\)/,
    ],
    [
      'what nobody knows',
      () => Promise.reject(new StoreError('denied', 'no', { operation: 'GetObjectLockConfiguration' })),
      /object lock of cold +unknown: the store did not say \(denied\)/,
    ],
  ])('says that object lock is %s, and keeps it in state', async (_name, objectLock, words) => {
    await start('native');
    const open: OpenStore = (place, ...rest) => {
      const store = openStore(place, ...rest);
      return place.bucket === 'cold' ? { ...wrapStore(store, ({ call }) => call()), objectLock } : store;
    };
    const result = await probe('native', {}, open);
    expect(renderProbeText(result, { colour: false })).toMatch(words);
    const kept = (await emulator.store.getObject('cold', '.flashback-backup/probe.json'))!;
    expect(JSON.parse(Buffer.from(kept.bytes).toString())).toMatchObject({
      capabilities: { objectLock: result.capabilities.objectLock },
    });
  });

  test('refuses a cold that is not empty and no backup', async () => {
    await start('native');
    await emulator.store.putObject('cold', 'of somebody else', 'x');
    await expect(probe('native')).rejects.toThrow(/not empty and holds no manifest/);
    expect(emulator.store.listKeys('cold')).toEqual(['of somebody else']);
  });
});

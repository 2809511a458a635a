import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { startEmulator } from '../../emulator/index.ts';
import type { Emulator } from '../../emulator/index.ts';
import { runBackup } from '../../src/commands/backup/backup.ts';
import { runRestore } from '../../src/commands/restore/restore.ts';
import { parseOptionsOf } from '../../src/commands/registry.ts';
import { runVerify } from '../../src/commands/verify/verify.ts';
import { systemClock } from '../../src/core/clock.ts';
import type { CommandName } from '../../src/options/inputs.ts';
import type { OptionsOf } from '../../src/options/options.ts';
import type { Store } from '../../src/store/contract.ts';
import { openStore } from '../../src/store/registry.ts';
import { runContext } from '../commands/setting.ts';
import { CONFIG, WRITER } from '../emulator/gcs/running.ts';

let emulator: Emulator;
let hot: Store;
let to: Store;

beforeEach(async () => {
  emulator = await startEmulator(CONFIG);
  const place = { api: 'gcs', endpoint: emulator.providerEndpoints['google'] ?? '', prefix: '' } as const;
  const credentials = { ...WRITER };
  hot = openStore({ ...place, bucket: 'hot', credentials }, undefined, systemClock);
  to = openStore({ ...place, bucket: 'private', credentials }, undefined, systemClock);
});

afterEach(async () => {
  await Promise.all([hot.close(), to.close()]);
  await emulator.close();
});

/** Cold is the bucket that keeps versions. */
function optionsOf<N extends CommandName>(name: N, more: Record<string, string> = {}): OptionsOf<N> {
  const inputs: Record<string, string> = { ...more };
  const sides = name === 'restore' ? { cold: 'kept', to: 'private' } : { hot: 'hot', cold: 'kept' };
  for (const [side, bucket] of Object.entries(sides)) {
    inputs[side] = `gs://${bucket}`;
    inputs[`${side}-endpoint`] = emulator.providerEndpoints['google'] ?? '';
    inputs[`${side}-access-key-id`] = WRITER.accessKeyId;
    inputs[`${side}-secret-access-key`] = WRITER.secretAccessKey;
  }
  return parseOptionsOf(
    name,
    (input) => inputs[input],
    () => '',
  );
}

async function text(store: Store, key: string): Promise<string> {
  let all = '';
  for await (const chunk of (await store.get(key)).stream) all += Buffer.from(chunk).toString();
  return all;
}

/** Two restore points, the older of which is a version of the bucket; from then on nobody may ask for its settings. */
async function backedUpTwice(): Promise<string> {
  await hot.put('a', Buffer.from('one'));
  const { restorePoint } = await runBackup(optionsOf('backup'), runContext());
  await hot.put('a', Buffer.from('two'));
  expect((await runBackup(optionsOf('backup'), runContext())).counts).toMatchObject({ changed: 1, kept: 0 });
  const denied = { status: 403, code: 'forbidden', message: 'no storage.buckets.get access' };
  emulator.faults.add({ operation: 'buckets.get', times: Infinity, do: denied });
  return restorePoint ?? '';
}

test('a key that may not see whether a bucket keeps versions restores those that another key recorded', async () => {
  const at = await backedUpTwice();
  const restored = await runRestore(optionsOf('restore', { at }), runContext());
  expect(restored).toMatchObject({ outcome: 'complete', counts: { restored: 1, failed: 0 } });
  expect(await text(to, 'a')).toBe('one');
});

test('a backup with such a key loses no version that is recorded, and keeps them all as objects', async () => {
  const at = await backedUpTwice();
  await hot.put('a', Buffer.from('three'));
  const third = await runBackup(optionsOf('backup'), runContext());
  expect(third).toMatchObject({ outcome: 'complete', counts: { changed: 1, kept: 2 } });
  expect(await runVerify(optionsOf('verify', { verify: 'read' }), runContext())).toMatchObject({
    outcome: 'complete',
    counts: { faults: 0, versions: 3 },
  });
  await runRestore(optionsOf('restore', { at }), runContext());
  expect(await text(to, 'a')).toBe('one');
});

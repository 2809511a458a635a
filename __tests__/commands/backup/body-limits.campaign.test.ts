import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { runBackup } from '../../../src/commands/backup/backup.ts';
import { runContext } from '../setting.ts';
import { MIB, QuirkyBackup, sha256 } from './quirky-backup.ts';

const LARGE = Buffer.alloc(40 * MIB, 'large');
const WHOLE = Buffer.alloc(7 * MIB, 'whole');

let setting: QuirkyBackup;

beforeEach(async () => {
  setting = await QuirkyBackup.start();
  await setting.emulator.store.putObject('hot', 'large', LARGE);
  await setting.emulator.store.putObject('hot', 'whole', WHOLE);
});
afterEach(() => setting.emulator.close());

const refusals = (): number => setting.emulator.requests.list().filter(({ status }) => status === 413).length;

test('15.7 bodies that a proxy refuses are sent in smaller parts, and the limit is remembered', async () => {
  setting.emulator.setQuirks({ bucket: 'cold' }, [`body-limit=${6 * MIB}`]);
  const change = { maxOperationSize: undefined };
  const first = await setting.backup('streamed', change);
  expect(first).toMatchObject({ outcome: 'complete', holes: [] });
  expect(await setting.sha256('large')).toBe(sha256(LARGE));
  expect(await setting.sha256('whole')).toBe(sha256(WHOLE));
  const before = refusals();
  expect(before).toBeLessThan(12);
  await setting.emulator.store.putObject('hot', 'more', LARGE.subarray(MIB));
  expect(await setting.backup('streamed', change)).toMatchObject({ outcome: 'complete', holes: [] });
  expect(refusals()).toBe(before);
});

test('15.7 a limit below the smallest part is a hole that says what to raise', async () => {
  setting.emulator.setQuirks({ bucket: 'cold' }, ['body-limit']);
  const options = setting.options('streamed', { maxOperationSize: undefined });
  const result = await runBackup(options, runContext());
  expect(result.holes).toEqual([
    expect.objectContaining({
      cause: 'body-limit',
      count: 2,
      advice: expect.stringMatching(/raise its limit/),
    }),
  ]);
});

test('15.7 server-side copies have no body, and stay whole', async () => {
  setting.emulator.setQuirks({ bucket: 'cold' }, ['body-limit']);
  const result = await setting.backup('emulated', { maxOperationSize: undefined });
  expect(result).toMatchObject({ outcome: 'complete', holes: [] });
  expect(refusals()).toBe(0);
});

test.each(['emulated', 'streamed'] as const)(
  '15.30 a long name that cold answers with 500 is renamed after a few tries: %s',
  async (path) => {
    const names = [`a/${'long'.repeat(75)}`, `ü${'ü'.repeat(150)}/b`];
    for (const name of names) await setting.emulator.store.putObject('hot', name, name);
    await setting.emulator.store.putObject('hot', `${names[0]}-large`, LARGE);
    setting.emulator.setQuirks({ bucket: 'cold' }, ['keys-long-500']);
    const result = await setting.backup(path);
    expect(result).toMatchObject({ outcome: 'complete', holes: [], counts: { renamed: 3, copied: 5 } });
    const failed = (): number =>
      setting.emulator.requests.list().filter(({ status }) => status === 500).length;
    const before = failed();
    expect(before).toBeLessThanOrEqual(12);
    await setting.emulator.store.putObject('hot', names[0] ?? '', 'changed');
    expect(await setting.backup(path)).toMatchObject({ outcome: 'complete', counts: { changed: 1 } });
    expect(failed()).toBeLessThanOrEqual(before + 2); // of the old version's history name
  },
);

test('15.30 a history name that is too long is replaced, too', async () => {
  const name = 'n'.repeat(240);
  await setting.emulator.store.putObject('hot', name, 'first');
  setting.emulator.setQuirks({ bucket: 'cold' }, ['keys-long-500']);
  await setting.backup('emulated');
  await setting.emulator.store.putObject('hot', name, 'second');
  expect(await setting.backup('emulated')).toMatchObject({ outcome: 'complete', counts: { kept: 1 } });
});

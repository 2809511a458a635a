import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { QuirkSpec } from '../../../emulator/index.ts';
import { runVerify } from '../../../src/commands/verify/verify.ts';
import type { VerifyResult } from '../../../src/report/verify.ts';
import { QuirkyBackup } from '../backup/quirky-backup.ts';
import { runContext } from '../setting.ts';

const ATTRIBUTES = {
  contentType: 'text/plain',
  headers: { 'cache-control': 'max-age=60' },
  metadata: { owner: 'ops' },
  tags: { kind: 'invoice' },
};

let setting: QuirkyBackup;
beforeEach(async () => {
  setting = await QuirkyBackup.start();
  await setting.emulator.store.putObject('hot', 'a', 'content', ATTRIBUTES);
  await setting.emulator.store.putObject('hot', 'plain', 'plain', { contentType: 'text/plain' });
});
afterEach(() => setting.emulator.close());

function verify(repair = false): Promise<VerifyResult> {
  const options = { ...setting.options('streamed'), command: 'verify', sample: { kind: 'all' } } as const;
  return runVerify({ ...options, repair }, runContext());
}

async function backedUpUnder(quirk: QuirkSpec): Promise<void> {
  setting.emulator.setQuirks({ bucket: 'cold' }, [quirk]);
  await setting.backup('streamed');
}

describe('15.4 what cold was known not to keep', () => {
  test('is a notice of verify with hot, each time, and no fault', async () => {
    await backedUpUnder('cache-headers-501');
    await setting.emulator.store.putObject('hot', 'later', 'later');
    await setting.backup('streamed'); // a run that loses nothing forgets nothing
    for (const repair of [false, true, false]) {
      const result = await verify(repair);
      expect(result).toMatchObject({
        outcome: 'complete',
        faults: [],
        counts: { faults: 0, sound: 3, repaired: 0 },
      });
      expect(result.notices).toEqual([
        {
          level: 'notice',
          title: 'Stored without cache headers',
          message:
            '1 object in cold lacks cache headers that hot has, as the backup said when it stored them. The content is sound.',
        },
      ]);
    }
  });

  test('does not excuse another attribute, or another value', async () => {
    await backedUpUnder('cache-headers-501');
    const { store } = setting.emulator;
    const stored = { contentType: 'text/plain', metadata: { owner: 'ops' }, tags: ATTRIBUTES.tags };
    await store.putObject('cold', 'a', 'content', { ...stored, headers: { 'cache-control': 'no-store' } });
    expect(await verify()).toMatchObject({ outcome: 'degraded', faults: [{ cause: 'metadata', count: 1 }] });
    await store.putObject('cold', 'a', 'content', { contentType: 'text/plain', tags: ATTRIBUTES.tags });
    expect(await verify()).toMatchObject({ outcome: 'degraded', faults: [{ cause: 'metadata', count: 1 }] });
  });

  test('is a fault where no backup said so', async () => {
    await setting.backup('streamed');
    await setting.emulator.store.putObject('cold', 'a', 'content', { ...ATTRIBUTES, headers: {} });
    expect(await verify()).toMatchObject({ outcome: 'degraded', faults: [{ cause: 'metadata', count: 1 }] });
  });
});

test('15.4 metadata that cold holds and leaves out of its answers is no fault', async () => {
  await backedUpUnder('missing-meta');
  expect(await verify()).toMatchObject({ outcome: 'complete', faults: [] });
});

test('15.4 what a repair copies again and finds as it was is no repair', async () => {
  await setting.emulator.store.putObject('hot', 'packed', gzipSync('text'), {
    headers: { 'content-encoding': 'gzip' },
  });
  await setting.backup('emulated');
  setting.emulator.setQuirks({ bucket: 'hot' }, ['gzip-decoded-always']); // HEAD shows no Content-Encoding
  const options = { ...setting.options('emulated'), command: 'verify', sample: { kind: 'all' } } as const;
  expect(await runVerify({ ...options, repair: true }, runContext())).toMatchObject({
    outcome: 'degraded',
    counts: { repaired: 0, faults: 1 },
    faults: [
      {
        cause: 'metadata',
        examples: [{ message: expect.stringMatching(/copied again, it differs as before$/) }],
      },
    ],
  });
});

import { Readable } from 'node:stream';
import { asS3 } from '../../as-s3.ts';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { QuirkSpec } from '../../../emulator/index.ts';
import { parseRetention } from '../../../src/plan/retention-policy.ts';
import { runPrune } from '../../../src/commands/prune/prune.ts';
import { runVerify } from '../../../src/commands/verify/verify.ts';
import type { CopyPath } from '../../../src/core/domain.ts';
import { systemClock } from '../../../src/core/clock.ts';
import { openS3 } from '../../../src/store/s3/open.ts';
import { KEEP_EVERYTHING, runContext } from '../setting.ts';
import { MIB, QuirkyBackup, sha256 } from './quirky-backup.ts';

const BODIES: Readonly<Record<string, Buffer>> = {
  empty: Buffer.alloc(0),
  small: Buffer.from('small'),
  streamed: Buffer.alloc(3 * MIB, 'streamed'),
  parts: Buffer.alloc(13 * MIB, 'parts'),
};

let setting: QuirkyBackup;
afterEach(() => setting.emulator.close());

async function expectAll(path: CopyPath): Promise<void> {
  const result = await setting.backup(path);
  expect(result.problem).toBeNull();
  expect(result).toMatchObject({ outcome: 'complete', holes: [] });
  for (const [key, bytes] of Object.entries(BODIES)) expect(await setting.sha256(key)).toBe(sha256(bytes));
}

async function fill(): Promise<void> {
  for (const [key, bytes] of Object.entries(BODIES))
    await setting.emulator.store.putObject('hot', key, bytes);
}

describe('15.3 where cold demands a checksum of each body', () => {
  test.each<readonly [readonly QuirkSpec[]]>([
    [['checksum-demanded']],
    [['checksum-demanded', 'content-md5-only']],
    [['checksum-demanded', 'part-checksum-undeclared-400']],
    [['checksum-demanded', 'checksum-headers-400']],
    [['checksum-demanded', 'checksum-headers-501']],
  ])('15.3 lease, state and copies are written, streamed and in parts: %s', async (quirks) => {
    setting = await QuirkyBackup.start();
    await fill();
    setting.emulator.setQuirks({ bucket: 'cold' }, quirks);
    await expectAll('streamed');
    await setting.emulator.store.putObject('hot', 'small', 'changed');
    expect(await setting.backup('streamed')).toMatchObject({ outcome: 'complete' });
    expect(await setting.sha256('small')).toBe(sha256(Buffer.from('changed')));
  });

  test.each(['checksum-headers-400', 'checksum-headers-501'] as const)(
    '15.3 no checksum header is sent unasked: %s',
    async (quirk) => {
      setting = await QuirkyBackup.start();
      await fill();
      setting.emulator.setQuirks({ bucket: 'cold' }, [quirk]);
      await expectAll('streamed');
    },
  );

  test('15.3 few requests are refused: what the store demands is remembered', async () => {
    setting = await QuirkyBackup.start();
    for (let i = 0; i < 200; i++) await setting.emulator.store.putObject('hot', `k${i}`, `${i}`);
    const plain = await setting.backup('streamed', { concurrency: 4 });
    await setting.emulator.close();
    setting = await QuirkyBackup.start();
    for (let i = 0; i < 200; i++) await setting.emulator.store.putObject('hot', `k${i}`, `${i}`);
    setting.emulator.setQuirks({ bucket: 'cold' }, ['checksum-demanded', 'content-md5-only']);
    const demanded = await setting.backup('streamed', { concurrency: 4 });
    expect(demanded.counts.copied).toBe(200);
    expect(demanded.requests.cold['put']).toBeLessThan((plain.requests.cold['put'] ?? 0) + 20);
  });
});

test.each(['emulated', 'streamed'] as const)(
  '15.3 a bucket with a default retention takes a whole life: backups, verify, prune; by %s copies',
  async (path) => {
    setting = await QuirkyBackup.start({ versioning: 'enabled', objectLock: true });
    await fill();
    setting.emulator.setDefaultRetention('cold', { mode: 'GOVERNANCE', days: 1 });
    await expectAll(path);
    for (const text of ['second', 'third']) {
      await setting.emulator.store.putObject('hot', 'small', text);
      expect(await setting.backup(path)).toMatchObject({ outcome: 'complete', problem: null });
    }
    const options = setting.options(path);
    const verify = { ...options, command: 'verify', sample: { kind: 'all' }, repair: true } as const;
    const verified = await runVerify(verify, runContext());
    expect(verified).toMatchObject({ problem: null, counts: { versions: 6, sound: 6 } });
    const pruning = { ...KEEP_EVERYTHING, policy: parseRetention('* last=1') };
    const pruned = await runPrune({ ...options, command: 'prune', hot: undefined, pruning }, runContext());
    expect(pruned.problem).toBeNull();
  },
);

test('15.3 an ACL that a bucket policy demands is sent', async () => {
  setting = await QuirkyBackup.start();
  await fill();
  setting.emulator.setQuirks({ bucket: 'cold' }, ['acl-demanded']);
  await expectAll('emulated');
});

test.each([[['checksum-demanded']], [['checksum-demanded', 'content-md5-only']]] as const)(
  '15.3 state that goes in parts carries checksums: %s',
  async (quirks) => {
    setting = await QuirkyBackup.start();
    setting.emulator.setQuirks({ bucket: 'cold' }, quirks);
    const store = openS3(asS3(setting.options('streamed').cold), undefined, systemClock);
    const bytes = Buffer.alloc(37 * MIB, 'state');
    await store.upload('large', Readable.from([bytes.subarray(0, 20 * MIB), bytes.subarray(20 * MIB)]));
    expect(await setting.sha256('large')).toBe(sha256(bytes));
    await store.close();
  },
);

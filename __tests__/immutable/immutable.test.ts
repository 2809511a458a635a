import { describe, expect, test } from '@jest/globals';
import { runPrune } from '../../src/commands/prune/prune.ts';
import { runProbe } from '../../src/commands/probe.ts';
import { runRebuild } from '../../src/commands/rebuild.ts';
import { runStatus } from '../../src/commands/status.ts';
import { parseRetention } from '../../src/plan/retention-policy.ts';
import { isUploadRecord } from '../../src/manifest/layout.ts';
import { renderProbeText } from '../../src/report/probe.ts';
import type { ProbeResult } from '../../src/report/probe.ts';
import { renderStatusText } from '../../src/report/status.ts';
import type { BackupOptions, PlaceOptions } from '../../src/options/options.ts';
import { KEEP_EVERYTHING } from '../commands/setting.ts';
import { READ } from '../emulator/running.ts';
import { systemClock } from '../../src/core/clock.ts';
import { withLife } from '../stores/life.ts';
import type { Life } from '../stores/life.ts';

const BACKUP_KEY = { accessKeyId: 'BACKUPKEY', secretAccessKey: 'backup-secret' };
/** What the policy of docs/permissions.md for an immutable cold leaves out. */
const DENIED = ['DeleteObject', 'DeleteObjects', 'AbortMultipartUpload', 'ListMultipartUploads'];
const MIB = 2 ** 20;
const HOUR = 3600_000;

function withImmutable(work: (life: Life, change: Partial<BackupOptions>) => Promise<void>): Promise<void> {
  const keys = [
    { ...BACKUP_KEY, right: 'WRITE' as const, denied: DENIED },
    { ...READ, right: 'READ' as const },
  ];
  return withLife({ versioning: 'enabled', keys }, (life) =>
    work(life, { cold: immutable(life), pruning: { ...KEEP_EVERYTHING, mode: 'off' } }),
  );
}

function immutable({ base }: Life): PlaceOptions {
  return { ...base.cold, credentials: BACKUP_KEY, immutable: true };
}

function sent(life: Life, pattern: RegExp): string[] {
  return life.emulator.requests
    .list({ accessKeyId: BACKUP_KEY.accessKeyId })
    .filter(({ operation }) => pattern.test(operation))
    .map(({ operation, key, status }) => `${operation} ${key} ${status}`);
}

async function probe(life: Life, cold: PlaceOptions): Promise<ProbeResult> {
  const { hot, copyPaths, maxOperationSize, ca } = life.base;
  const options = { hot, cold, copyPaths, maxOperationSize, ca, leaseWait: 0 };
  return (await runProbe({ command: 'probe', ...options }, life.context())) as ProbeResult;
}

describe('immutable: true, with a key that may delete nothing', () => {
  test('lives whole: change, delete, verify and restore at every point, without one delete sent', () =>
    withImmutable(async (life, change) => {
      const points: string[] = [];
      for (const text of ['one', 'two', 'three']) {
        await life.put('a', text);
        if (text === 'one') await life.put('only first', text);
        else life.emulator.store.deleteObject('hot', 'only first');
        const result = await life.backup(change);
        expect(result).toMatchObject({ outcome: 'complete', prune: null, counts: { failed: 0 } });
        points.push(result.restorePoint ?? '');
        life.days(40);
      }
      const { cold } = change;
      expect(await life.verify({ cold: cold!, repair: true })).toMatchObject({ outcome: 'complete' });
      for (const [i, text] of ['one', 'two', 'three'].entries()) {
        const at = { kind: 'time', time: points[i]! } as const;
        expect(
          await life.restore({ cold: { ...cold!, credentials: READ }, at, overwrite: true }),
        ).toMatchObject({
          outcome: 'complete',
        });
        expect(await life.objects('to')).toMatchObject({ a: text });
      }
      // Versions are the history: no copies of old versions are made.
      expect(await life.kept()).toEqual([]);
      expect(sent(life, /^Delete/)).toEqual([]);
      expect(sent(life, /^(Abort|List)Multipart/).filter((line) => !/ 403$/.test(line))).toEqual([]);
      const named = life.logged.filter((line) => /lifecycle rule/.test(line));
      expect(named.length).toBeGreaterThan(0);
    }));

  test('the lease is free again after each run, by an overwrite', () =>
    withImmutable(async (life, change) => {
      await life.put('a', 'one');
      await life.backup(change);
      const lease = await life.emulator.store.getObject('cold', '.flashback-backup/lease');
      expect(JSON.parse(lease!.bytes.toString())).toMatchObject({ expires: 0 });
      expect(await life.backup(change)).toMatchObject({ outcome: 'complete' });
    }));

  test('records of finished uploads do not come back in the next run', () =>
    withImmutable(async (life, change) => {
      const parts = {
        ...change,
        copyPaths: ['streamed'],
        maxOperationSize: 5 * MIB,
        partSize: 5 * MIB,
      } as const;
      await life.put('large', Buffer.alloc(6 * MIB, 1));
      expect(await life.backup(parts)).toMatchObject({ outcome: 'complete' });
      const records = (): string[] =>
        life.emulator.store.listKeys('cold').filter((key) => isUploadRecord(key));
      expect(records()).toHaveLength(1);
      expect((await life.emulator.store.getObject('cold', records()[0]!))?.bytes).toHaveLength(0);
      life.emulator.requests.clear();
      expect(await life.backup(parts)).toMatchObject({ outcome: 'complete' });
      const reads = sent(life, /^GetObject$/).filter((line) => line.includes('/upload-'));
      expect(reads).toEqual([]);
      expect(life.logged.filter((line) => /not deleted/.test(line))).toEqual([]);
    }));

  test('rebuild works, too', () =>
    withImmutable(async (life, change) => {
      await life.put('a', 'one');
      await life.backup(change);
      const { hot, ca } = life.base;
      const options = { hot, cold: change.cold!, ca, trustSize: false, leaseWait: 0 };
      life.emulator.store.deleteObject('cold', '.flashback-backup/HEAD');
      await runRebuild({ command: 'rebuild', ...options }, life.context());
      expect(await life.backup(change)).toMatchObject({ outcome: 'complete', counts: { copied: 0 } });
      expect(sent(life, /^Delete/)).toEqual([]);
    }));

  test('another key prunes what the policy drops', () =>
    withImmutable(async (life, change) => {
      for (const text of ['one', 'two', 'three', 'four', 'five', 'six']) {
        await life.put('a', text);
        await life.backup(change);
        life.days(1);
      }
      const share = { kind: 'share', percent: 100 } as const;
      const policy = parseRetention('* last=1');
      const pruning = { ...KEEP_EVERYTHING, policy, delay: 0, maxDelete: share, maxChange: share };
      const { cold, hot, ca } = life.base;
      const prune = {
        command: 'prune',
        hot,
        cold,
        ca,
        pruning,
        maxFailures: 0,
        leaseWait: 0,
        dryRun: false,
      } as const;
      // The program's clock must agree with the store's.
      let ahead = 6 * 25 * HOUR;
      const clock = { ...systemClock, now: () => Date.now() + ahead };
      const results = [];
      for (let i = 0; i < 2; i++) {
        results.push(await runPrune(prune, life.context({ clock })));
        life.days(1);
        ahead += 24 * HOUR;
      }
      expect(results.at(-1)).toMatchObject({ outcome: 'complete', prune: { refused: 0 } });
      expect(results.map(({ prune }) => prune?.deleted.objects ?? 0).some((count) => count > 0)).toBe(true);
      expect(await life.backup(change)).toMatchObject({ outcome: 'complete' });
    }));
});

describe('immutable: true is refused', () => {
  test.each(['off', 'suspended'] as const)(
    'where versioning is %s, before the lease, with the way out',
    (versioning) =>
      withLife({ versioning }, async (life) => {
        await life.put('a', 'one');
        await expect(life.backup({ cold: { ...life.base.cold, immutable: true } })).rejects.toThrow(
          new RegExp(
            `versioning of .*cold.* is ${versioning}.*expected versioning Enabled.*or immutable left out`,
          ),
        );
        expect(life.emulator.store.listKeys('cold')).toEqual([]);
      }),
  );

  test('where an old version cannot be read back', () =>
    withLife({ versioning: 'enabled', cold: ['get-ignores-version'] }, async (life) => {
      await life.put('a', 'one');
      await expect(life.backup({ cold: { ...life.base.cold, immutable: true } })).rejects.toThrow(
        /cannot be read back by its id/,
      );
    }));
});

describe('a probe says what its key could do', () => {
  test('this key cannot delete versions; status repeats it, also after the next backup', () =>
    withImmutable(async (life, change) => {
      await life.put('a', 'one');
      await life.backup(change);
      const result = await probe(life, change.cold!);
      expect(result.capabilities).toMatchObject({ immutable: true, versionDelete: { allowed: false } });
      expect(renderProbeText(result, { colour: false })).toMatch(/this key +cannot delete versions/);
      expect(result.sample).toMatchObject({ problem: null });
      expect(sent(life, /^Delete/)).toEqual(['DeleteObject .flashback-backup/probe/version-delete 403']);
      const { ca, cold } = life.base;
      const options = {
        command: 'status',
        hot: undefined,
        cold,
        ca,
        maxSilence: undefined,
        prefixes: [],
      } as const;
      const words = /immutable +yes, when last seen; the key that ran probe cannot delete versions/;
      expect(renderStatusText(await runStatus(options, life.context()), { colour: false })).toMatch(words);
      life.days(30); // the rest is tested anew
      await life.backup(change);
      const status = await runStatus(options, life.context());
      expect(status.capabilities).toMatchObject({ immutable: true, versionDelete: { allowed: false } });
      expect(renderStatusText(status, { colour: false })).toMatch(words);
    }));

  test('this key can destroy the backup: a warning in every immutable run', () =>
    withLife({ versioning: 'enabled' }, async (life) => {
      await life.put('a', 'one');
      const cold = { ...life.base.cold, immutable: true } as const;
      const result = await probe(life, cold);
      expect(result.capabilities.versionDelete).toMatchObject({ allowed: true });
      expect(renderProbeText(result, { colour: false })).toMatch(/this key +can destroy the backup/);
      expect(result.notes.join()).toMatch(/can destroy the backup.*DeleteObjectVersion/);
      life.logged.length = 0;
      expect(await life.backup({ cold, pruning: { ...KEEP_EVERYTHING, mode: 'off' } })).toMatchObject({
        outcome: 'complete',
      });
      expect(life.logged.join()).toMatch(/can destroy the backup/);
    }));

  test('a cold without versioning has no versions to protect', () =>
    withLife({}, async (life) => {
      await life.put('a', 'one');
      const result = await probe(life, life.base.cold);
      expect(result.capabilities.versionDelete).toBeUndefined();
      expect(renderProbeText(result, { colour: false })).toMatch(
        /can destroy the backup: cold keeps no versions/,
      );
    }));
});

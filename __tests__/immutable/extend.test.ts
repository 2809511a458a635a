import { describe, expect, test } from '@jest/globals';
import { runProbe } from '../../src/commands/probe.ts';
import { runBackup } from '../../src/commands/backup/backup.ts';
import { wrapStore } from '../../src/store/middleware/wrap-store.ts';
import { StoreError } from '../../src/store/errors.ts';
import { openStore } from '../../src/store/registry.ts';
import type { OpenStore } from '../../src/run/open-buckets.ts';
import { runStatus } from '../../src/commands/status.ts';
import { parseRetention } from '../../src/plan/retention-policy.ts';
import { renderProbeText } from '../../src/report/probe.ts';
import type { ProbeResult } from '../../src/report/probe.ts';
import type { RunResult } from '../../src/report/result.ts';
import { annotationsOf } from '../../src/report/annotations.ts';
import { renderBackupPage } from '../../src/report/html/backup.ts';
import { renderStatusText } from '../../src/report/status.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { renderText } from '../../src/report/text.ts';
import { KEEP_EVERYTHING } from '../commands/setting.ts';
import { withLife } from '../stores/life.ts';
import type { Life } from '../stores/life.ts';
import type { BackupOptions, PlaceOptions } from '../../src/options/options.ts';

const DAY = 24 * 3600_000;
const LOCKING = { versioning: 'enabled', coldBucket: { objectLock: true } } as const;
const ONLY_WRITES = { accessKeyId: 'NOLOCKKEY', secretAccessKey: 'secret', right: 'WRITE' } as const;

type Locked = Partial<BackupOptions> & { readonly cold: PlaceOptions };

/** A backup that locks for ten days, and keeps old versions for 30 and does not prune. */
function locking(life: Life, change: { readonly renew?: true } = {}, policy = '* within=30d'): Locked {
  const lock = { mode: 'governance', period: 10 * DAY, ...change } as const;
  const pruning = { ...KEEP_EVERYTHING, mode: 'off', policy: parseRetention(policy) } as const;
  return { cold: { ...life.base.cold, lock }, copyPaths: ['streamed'], pruning };
}

/** Days from the store's present until the locks of a key's versions end, the newest version first. */
function daysLocked({ emulator }: Life, key: string): number[] {
  const versions = emulator.store.listVersions('cold', key).filter((one) => one.key === key);
  return versions.map(({ lockedFor = 0 }) => Math.round(lockedFor / DAY));
}

/** Requests about the locks of objects, or of the state. */
function asked({ emulator }: Life, operation: string, state = false): number {
  return emulator.requests
    .list({ bucket: 'cold' })
    .filter((one) => one.operation === operation && one.key.startsWith('.flashback-backup/') === state)
    .length;
}

async function locksOf(running: Promise<RunResult>): Promise<NonNullable<RunResult['locks']>> {
  const { outcome, locks } = await running;
  expect(outcome).toBe('complete');
  return locks!;
}

describe('what a backup with lock does about older versions', () => {
  test('locks one that it supersedes until the policy can let it go, also where its first lock is long over', () =>
    withLife(LOCKING, async (life) => {
      await life.put('a', 'one');
      await life.backup(locking(life));
      life.days(60);
      expect(daysLocked(life, 'a')).toEqual([-50]);
      await life.put('a', 'two');
      expect(await locksOf(life.backup(locking(life)))).toMatchObject({ due: 0, extended: 0 });
      life.days(1);
      await life.backup(locking(life));
      life.days(1);
      await life.put('a', 'three');
      expect(await locksOf(life.backup(locking(life)))).toMatchObject({ due: 1, extended: 1, refused: 0 });
      expect(daysLocked(life, 'a').slice(0, 2)).toEqual([10, 29]);
    }));

  test('asks about nothing that did not change, and records when it last asked', () =>
    withLife(LOCKING, async (life) => {
      await life.put('a', 'one');
      await life.put('b', 'one');
      await life.backup(locking(life));
      await life.put('a', 'two');
      expect(await locksOf(life.backup(locking(life)))).toMatchObject({ extended: 1 });
      life.emulator.requests.clear();
      expect(await locksOf(life.backup(locking(life)))).toMatchObject({ due: 0 });
      expect([asked(life, 'GetObjectRetention'), asked(life, 'PutObjectRetention')]).toEqual([0, 0]);
      expect(await locksOf(life.backup(locking(life, {}, '* within=60d')))).toMatchObject({ extended: 1 });
      expect(daysLocked(life, 'a')[1]).toBe(60);
    }));

  test('never makes a lock end earlier', () =>
    withLife(LOCKING, async (life) => {
      await life.put('a', 'one');
      await life.backup(locking(life));
      await life.put('a', 'two');
      await life.backup(locking(life, {}, '* within=90d'));
      const before = daysLocked(life, 'a');
      expect(await locksOf(life.backup(locking(life)))).toMatchObject({ due: 1, sufficient: 1, extended: 0 });
      expect(daysLocked(life, 'a')).toEqual(before);
      expect(before[1]).toBe(90);
    }));

  test('counts what cold refuses, warns, and tries again', () =>
    withLife({ ...LOCKING, keys: [{ ...ONLY_WRITES, denied: ['PutObjectRetention'] }] }, async (life) => {
      await life.put('a "b"', 'one');
      await life.backup(locking(life));
      await life.put('a "b"', 'two');
      const options = locking(life);
      const { accessKeyId, secretAccessKey } = ONLY_WRITES;
      const cold = { ...options.cold, credentials: { accessKeyId, secretAccessKey } } as PlaceOptions;
      for (let i = 0; i < 2; i++) {
        const result = await life.backup({ ...options, cold });
        expect(result).toMatchObject({ outcome: 'complete', locks: { refused: 1, extended: 0 } });
        const warnings = annotationsOf(result, 0).filter(({ title }) => title === 'Not locked');
        expect(warnings).toMatchObject([
          { message: expect.stringMatching(/s3:PutObjectRetention/) as unknown },
        ]);
        expect(renderText(result, { colour: false })).toMatch(/not locked: a "b" +AccessDenied/);
      }
      expect(await locksOf(life.backup(options))).toMatchObject({ refused: 0, extended: 1 });
      expect(daysLocked(life, 'a "b"')[1]).toBe(30);
    }));

  test('counts a version as refused whose date cold does not take, locks the others, and tries again', () =>
    withLife(LOCKING, async (life) => {
      for (const key of ['a', 'b', 'c']) await life.put(key, 'one');
      await life.backup(locking(life));
      for (const key of ['a', 'b', 'c']) await life.put(key, 'two');
      const detail = { operation: 'PutObjectRetention', status: 400, providerCode: 'InvalidArgument' };
      const open: OpenStore = (place, ca, clock) => {
        const store = openStore(place, ca, clock);
        return wrapStore(store, ({ operation, key, call }) =>
          operation === 'retain' && key === 'a'
            ? Promise.reject(new StoreError('protocol', 'PutObjectRetention: no such date', detail))
            : call(),
        );
      };
      const { locks } = await runBackup({ ...life.base, ...locking(life) }, life.context(), open);
      expect(locks).toMatchObject({
        refused: 1,
        extended: 2,
        refusals: [{ key: 'a', message: 'InvalidArgument: PutObjectRetention: no such date' }],
      });
      expect(locks).not.toHaveProperty('failed');
      expect(await locksOf(life.backup(locking(life)))).toMatchObject({ refused: 0, extended: 1 });
    }));

  test.each(['* yearly=1000', '* yearly=1000000'])('%s, however it came, locks for ten years', (policy) =>
    withLife(LOCKING, async (life) => {
      await life.put('a', 'one');
      await life.backup(locking(life, {}, policy));
      life.days(400);
      await life.put('a', 'two');
      expect(await locksOf(life.backup(locking(life, {}, policy)))).toMatchObject({
        extended: 1,
        refused: 0,
      });
      expect(daysLocked(life, 'a')[1]).toBe(3653 - 400);
    }),
  );

  test('cut off by the store, leaves the backup committed, warns, records nothing, and goes on in the next run', () =>
    withLife(LOCKING, async (life) => {
      await life.put('a', 'one');
      await life.put('b', 'one');
      await life.backup(locking(life));
      for (const key of ['a', 'b']) await life.put(key, 'two');
      const open: OpenStore = (place, ca, clock) => {
        const store = openStore(place, ca, clock);
        return wrapStore(store, ({ operation, key, call }) =>
          operation === 'retain' && key === 'b'
            ? Promise.reject(new StoreError('protocol', 'retain: a web page', { operation }))
            : call(),
        );
      };
      const { base } = life;
      const cutOff = await runBackup({ ...base, ...locking(life) }, life.context(), open);
      expect(cutOff).toMatchObject({ outcome: 'complete', locks: { failed: 'retain: a web page' } });
      expect(annotationsOf(cutOff, 0).map(({ title }) => title)).toContain('Not locked');
      const next = await locksOf(life.backup(locking(life)));
      expect(next).toMatchObject({ due: 2, refused: 0 });
      expect(next.extended + next.sufficient).toBe(2);
      expect(['a', 'b'].map((key) => daysLocked(life, key)[1])).toEqual([30, 30]);
    }));

  test('locks the state again that no run had to rewrite, when half of the period is over', () =>
    withLife(LOCKING, async (life) => {
      await life.put('a', 'one');
      await life.backup(locking(life));
      const [segment = ''] = life.emulator.store
        .listKeys('cold')
        .filter((key) => key.startsWith('.flashback-backup/segments/'));
      life.days(4);
      expect(await locksOf(life.backup(locking(life)))).toMatchObject({ state: 0 });
      life.days(2);
      expect((await locksOf(life.backup(locking(life)))).state).toBeGreaterThan(0);
      expect(daysLocked(life, segment)).toEqual([10]);
    }));

  test('renews what is current on request alone, and says what that costs before and after', () =>
    withLife(LOCKING, async (life) => {
      for (const key of ['a', 'b', 'c']) await life.put(key, 'one');
      await life.backup(locking(life));
      life.days(6);
      const off = await life.backup(locking(life));
      // Two requests every five days for each of three.
      expect(off.locks).toMatchObject({ due: 0, renewable: 3, monthly: 36, renewing: false });
      expect(renderText(off, { colour: false })).toMatch(
        /lock-renew would renew 3 versions with no known end, 36 requests in 30 days; it is off/,
      );
      life.emulator.requests.clear();
      const dry = await life.backup({ ...locking(life, { renew: true }), dryRun: true });
      expect(dry.locks).toMatchObject({ mode: 'planned', due: 3, extended: 0, monthly: 36, renewing: true });
      expect(renderBackupPage(dry)).toMatch(/3 versions would be looked at, with at most 6 requests/);
      expect(renderSummary(dry)).toMatch(/3 versions would be looked at, with at most 6 requests/);
      expect(asked(life, 'PutObjectRetention') + asked(life, 'PutObject', true)).toBe(0);
      expect(daysLocked(life, 'a')).toEqual([4]);
      expect(await locksOf(life.backup(locking(life, { renew: true })))).toMatchObject({
        due: 3,
        extended: 3,
      });
      expect(daysLocked(life, 'a')).toEqual([9]);
      for (let i = 0; i < 4; i++) {
        life.days(4);
        await life.backup(locking(life, { renew: true }));
        expect(daysLocked(life, 'b')[0]).toBeGreaterThanOrEqual(5);
      }
    }));
});

describe('a probe says what its key could do about locks', () => {
  const probe = async (life: Life, cold: PlaceOptions): Promise<ProbeResult> => {
    const { hot, ca, copyPaths } = life.base;
    const options = { command: 'probe', hot, cold, ca, copyPaths, leaseWait: 0 } as const;
    const result = await runProbe({ ...options, maxOperationSize: undefined }, life.context());
    if (!('capabilities' in result)) throw new Error(JSON.stringify(result));
    return result;
  };
  const status = async (life: Life): Promise<string> => {
    const { ca, cold } = life.base;
    const options = {
      command: 'status',
      hot: undefined,
      cold,
      ca,
      maxSilence: undefined,
      prefixes: [],
    } as const;
    return renderStatusText(await runStatus(options, life.context()), { colour: false });
  };

  test('it can lift those of mode governance: a warning in the probe, and in each backup with such a lock', () =>
    withLife(LOCKING, async (life) => {
      await life.put('a', 'one');
      const { cold } = locking(life);
      const result = await probe(life, cold);
      expect(result.capabilities.versionDelete).toMatchObject({ allowed: true, bypass: true });
      expect(renderProbeText(result, { colour: false })).toMatch(/it can lift locks of mode governance/);
      expect(result.notes.join()).toMatch(/Take s3:BypassGovernanceRetention from it/);
      life.logged.length = 0;
      await life.backup(locking(life));
      expect(life.logged.join()).toMatch(
        /lock is governance, and the key that ran probe .* can lift such locks/,
      );
      expect(await status(life)).toMatch(/can destroy the backup; it can lift locks of mode governance/);
    }));

  test('it cannot lift one', () =>
    withLife(
      { ...LOCKING, keys: [{ ...ONLY_WRITES, denied: ['BypassGovernanceRetention'] }] },
      async (life) => {
        await life.put('a', 'one');
        const { accessKeyId, secretAccessKey } = ONLY_WRITES;
        const cold = { ...life.base.cold, credentials: { accessKeyId, secretAccessKey } } as PlaceOptions;
        const result = await probe(life, cold);
        expect(result.capabilities.versionDelete).toMatchObject({ allowed: true, bypass: false });
        expect(renderProbeText(result, { colour: false })).toMatch(/it cannot lift a lock/);
        expect(result.notes).toEqual([]);
        await life.backup();
        expect(await status(life)).toMatch(/it cannot lift a lock/);
      },
    ));

  test('nothing is tried where the bucket has no Object Lock', () =>
    withLife({ versioning: 'enabled' }, async (life) => {
      await life.put('a', 'one');
      const { versionDelete } = (await probe(life, life.base.cold)).capabilities;
      expect(versionDelete).not.toHaveProperty('bypass');
      expect(versionDelete).not.toHaveProperty('lockHolds');
    }));
});

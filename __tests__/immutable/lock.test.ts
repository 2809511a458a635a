import { describe, expect, test } from '@jest/globals';
import type { Emulator } from '../../emulator/index.ts';
import { runProbe } from '../../src/commands/probe.ts';
import { runPrune } from '../../src/commands/prune/prune.ts';
import { systemClock } from '../../src/core/clock.ts';
import { parseRetention } from '../../src/plan/retention-policy.ts';
import { KEEP_EVERYTHING, runContext } from '../commands/setting.ts';
import { cipherOf } from '../manifest/encryption/world.ts';
import { withLife } from '../stores/life.ts';
import type { Life } from '../stores/life.ts';
import { send } from '../emulator/hand-signed.ts';

const HOUR = 3600_000;
const DAY = 24 * HOUR;
const MIB = 2 ** 20;
const LOCKING = { versioning: 'enabled', coldBucket: { objectLock: true } } as const;

/** The lock of a key's newest version, as HEAD says it: hours from now, or none. */
async function lockOf({ emulator }: Life, key: string, ahead = 0): Promise<string | undefined> {
  const path = `/cold/${key}`;
  const { headers } = await send(emulator.endpoints[0], { method: 'HEAD', path, time: Date.now() + ahead });
  const mode = headers['x-amz-object-lock-mode'];
  return mode === undefined ? undefined : String(mode);
}

function stateKeys(emulator: Emulator): string[] {
  return emulator.store.listKeys('cold').filter((key) => key.startsWith('.flashback-backup/'));
}

describe('lock', () => {
  test.each([
    ['governance', ['streamed'], []],
    ['compliance', ['emulated'], []],
    ['compliance', ['streamed'], ['content-md5-only']],
  ] as const)(
    '%s, %j, quirks %j: objects, parts and state are locked at the write; HEAD and the lease are not',
    (mode, copyPaths, quirks) =>
      withLife({ ...LOCKING, cold: quirks }, async (life) => {
        await life.put('small', 'one');
        await life.put('large', Buffer.alloc(6 * MIB, 1));
        const cold = { ...life.base.cold, lock: { mode, period: 30 * DAY } };
        const parts = { maxOperationSize: 5 * MIB, partSize: 5 * MIB };
        expect(await life.backup({ cold, copyPaths, ...parts })).toMatchObject({
          outcome: 'complete',
          counts: { failed: 0 },
        });
        const locks = new Map<string, string | undefined>();
        for (const key of ['small', 'large', ...stateKeys(life.emulator)])
          locks.set(key, await lockOf(life, key, HOUR));
        const unlocked = [...locks].filter(([, lock]) => lock === undefined).map(([key]) => key);
        expect(unlocked).toEqual(['.flashback-backup/HEAD', '.flashback-backup/lease']);
        expect(new Set(locks.values())).toEqual(new Set([mode.toUpperCase(), undefined]));
        // A digest goes along at once: nothing had to be refused first.
        const refused = life.emulator.requests.list({ bucket: 'cold', status: 400 });
        // The probe sends a body of another hash on purpose.
        const asked = refused.filter(({ key }) => !key.startsWith('.flashback-backup/probe/'));
        expect(asked.map(({ operation, key }) => `${operation} ${key}`)).toEqual([]);
      }),
    30_000,
  );

  test('encrypted state is locked as state in clear is, and what a probe replaces is not', () =>
    withLife(LOCKING, async (life) => {
      await life.put('small', 'one');
      const stateCipher = cipherOf('state');
      const cold = {
        ...life.base.cold,
        stateCipher,
        lock: { mode: 'governance', period: 30 * DAY },
      } as const;
      expect(await life.backup({ cold })).toMatchObject({ outcome: 'complete' });
      await runProbe({ ...life.base, command: 'probe', cold }, runContext());
      const locks = new Map<string, string | undefined>();
      for (const key of stateKeys(life.emulator)) locks.set(key, await lockOf(life, key, HOUR));
      const [locked, unlocked] = [true, false].map((is) =>
        [...locks].filter(([, lock]) => (lock !== undefined) === is).map(([key]) => key.slice(18)),
      );
      expect(unlocked).toEqual(['HEAD', 'lease', 'probe.json.age']);
      expect(locked).toContain('generations/1.json.age');
      expect(locked?.every((key) => key.endsWith('.age'))).toBe(true);
    }));

  test('a prune counts what the lock holds as retained, and deletes it once the lock is over', () =>
    withLife(LOCKING, async (life) => {
      const cold = { ...life.base.cold, lock: { mode: 'compliance', period: 30 * DAY } } as const;
      let ahead = 0;
      for (const text of ['one', 'two', 'three', 'four', 'five']) {
        await life.put('a', text);
        expect(await life.backup({ cold })).toMatchObject({ outcome: 'complete' });
        ahead += HOUR;
      }
      const share = { kind: 'share', percent: 100 } as const;
      const policy = parseRetention('* last=1');
      const pruning = { ...KEEP_EVERYTHING, policy, delay: 0, maxDelete: share, maxChange: share };
      const prune = async (): Promise<unknown> => {
        const clock = { ...systemClock, now: () => Date.now() + ahead };
        const { hot, ca } = life.base;
        const options = {
          hot,
          cold: life.base.cold,
          ca,
          pruning,
          maxFailures: 0,
          leaseWait: 0,
          dryRun: false,
        };
        const result = await runPrune({ command: 'prune', ...options }, life.context({ clock }));
        life.days(1);
        ahead += DAY;
        expect(result.outcome).toBe('complete');
        return result.prune;
      };
      await prune();
      expect(await prune()).toMatchObject({ deleted: { objects: 0 }, refused: 0, retained: 2 });
      life.days(31);
      ahead += 31 * DAY;
      expect(await prune()).toMatchObject({ deleted: { objects: 2 }, retained: 0 });
    }));

  test('is refused before anything is written where the bucket has no Object Lock', () =>
    withLife({ versioning: 'enabled' }, async (life) => {
      await life.put('a', 'one');
      const cold = { ...life.base.cold, lock: { mode: 'governance', period: DAY } } as const;
      await expect(life.backup({ cold })).rejects.toThrow(/has no Object Lock; expected/);
      expect(life.emulator.store.listKeys('cold')).toEqual([]);
    }));
});

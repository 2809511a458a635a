import { afterEach, describe, expect, test } from '@jest/globals';
import { startEmulator } from '../../../emulator/index.ts';
import type { Emulator } from '../../../emulator/index.ts';
import { systemClock } from '../../../src/core/clock.ts';
import type { Clock } from '../../../src/core/clock.ts';
import { runBackup } from '../../../src/commands/backup/backup.ts';
import { MARGINS } from '../../../src/run/margins.ts';
import { runProbe } from '../../../src/commands/probe.ts';
import type { CopyPath } from '../../../src/core/domain.ts';
import { renderSummary } from '../../../src/report/summary.ts';
import type { RunResult } from '../../../src/report/result.ts';
import type { Log, RunContext } from '../../../src/core/run-context.ts';
import { fixedCredentials } from '../../../src/store/s3/credentials.ts';
import { S3Store } from '../../../src/store/s3/store.ts';
import { backupIn, NEXT_KEYS, worldOf } from '../../paths/worlds.ts';
import type { WorldOptions } from '../../paths/worlds.ts';
import { runContext } from '../setting.ts';

const DAY = 24 * 3600_000;

let emulator: Emulator;
let said: string[] = [];

afterEach(() => emulator.close());

async function start(path: CopyPath, world: WorldOptions = {}, clock = Date.now): Promise<void> {
  emulator = await startEmulator({ ...worldOf(path, world), clock });
  said = [];
  await emulator.store.putObject('hot', 'a', Buffer.alloc(50_000, 'a'));
  for (let i = 0; i < 20; i++) await emulator.store.putObject('hot', `b${i}`, `content of ${i}`);
}

function backup(
  path: CopyPath,
  ctx: Partial<RunContext> = {},
  look = { every: 200, most: 400 },
): Promise<RunResult> {
  const log: Log = {
    info: () => undefined,
    debug: () => undefined,
    notice: (line) => void said.push(`notice: ${line}`),
    warning: (line) => void said.push(`warning: ${line}`),
  };
  return runBackup(backupIn(path, emulator), runContext({ log, ...ctx }), undefined, {
    ...MARGINS,
    look,
  });
}

/** One copy takes a while, and the run with it: time enough to see what is counted. */
function linger(): void {
  emulator.faults.add({ operation: ['CopyObject', 'GetObject'], key: 'b19', do: { delayMs: 1_500 } });
}

const samples = (): number =>
  emulator.requests
    .list({ bucket: 'cold' })
    .filter(({ key, operation }) => key === '.flashback-backup/probe/sample' && operation !== 'DeleteObject')
    .length;

const nothingLeft = (): void =>
  expect(emulator.store.listKeys('cold').filter((key) => key.includes('/probe'))).toEqual([]);

describe('a first run', () => {
  test.each(['emulated', 'streamed'] as const)(
    'says that its copies go %s and were counted',
    async (path) => {
      await start(path);
      linger();
      const result = await backup(path, {}, { every: 20, most: 60_000 });
      expect(result).toMatchObject({
        outcome: 'complete',
        counts: { copied: 21 },
        look: { sample: { size: 50_000, path } },
      });
      expect(result.look?.traffic.verdict).toBe('counted');
      expect(said.join('\n')).toContain(`notice: Tested with one object: 50.0 kB, copied ${path}`);
      expect(renderSummary(result)).toMatch(new RegExp(`Tested with one object.* 50.0 kB, copied ${path}`));
      expect(said.filter((line) => line.startsWith('warning'))).toEqual([]);
      nothingLeft();
    },
  );

  test('is not held up by statistics that show nothing, and does not call them an answer', async () => {
    await start('native');
    const result = await backup('native', {}, { every: 3600_000, most: 3600_000 });
    expect(result).toMatchObject({
      outcome: 'complete',
      look: { sample: { path: 'native' }, traffic: { verdict: 'not-visible-yet' } },
    });
    nothingLeft();
  });

  test('says that nothing was counted of what went native, once it has waited', async () => {
    await start('native');
    linger();
    const result = await backup('native', {}, { every: 20, most: 100 });
    expect(result.look?.traffic.verdict).toBe('not-counted');
    expect(said.filter((line) => line.startsWith('warning'))).toEqual([]);
  });

  test('says where the platform counted traffic though copies go native', async () => {
    await start('native');
    linger();
    const running = backup('native', {}, { every: 20, most: 60_000 });
    // Somebody else's bytes: to the statistics they are as good as the sample's.
    while (samples() === 0) await new Promise((resolve) => setImmediate(resolve));
    const other = new S3Store({
      endpoint: emulator.endpoints[0]!,
      bucket: 'cold',
      region: 'us-east-1',
      pathStyle: true,
      credentials: fixedCredentials(NEXT_KEYS.cold),
      clock: systemClock,
    });
    await other.put('.flashback-backup/holds/other', Buffer.alloc(60_000));
    await other.close();
    const result = await running;
    expect(result).toMatchObject({ outcome: 'complete', look: { traffic: { verdict: 'counted' } } });
    expect(result.notices).toContainEqual(
      expect.objectContaining({ level: 'notice', title: 'Traffic was counted' }),
    );
    expect(said.join('\n')).toMatch(/notice: The copy path is native, which should cause no traffic/);
  });

  test('goes on where the platform breaks off, or the sample cannot be copied', async () => {
    await start('emulated');
    emulator.faults.add({ operation: 'platform:/stats/minute', times: 100, do: 'reset' });
    expect(await backup('emulated')).toMatchObject({
      outcome: 'complete',
      look: { sample: { path: 'emulated' }, traffic: { verdict: 'not-seen' } },
    });
    nothingLeft();
  });

  test('is the one that looks: the next ones know, until a week is over', async () => {
    let ahead = 0;
    await start('emulated', {}, () => Date.now() + ahead);
    const clock: Clock = { ...systemClock, now: () => systemClock.now() + ahead };
    await backup('emulated', { clock });
    expect(samples()).toBe(1);
    const second = await backup('emulated', { clock });
    expect(second.look).toBeUndefined();
    expect(samples()).toBe(1);
    ahead = 8 * DAY;
    await backup('emulated', { clock });
    expect(samples()).toBe(2);
  });

  test('believes the probe before it', async () => {
    await start('emulated');
    const { hot, cold, copyPaths, maxOperationSize, leaseWait, ca, platform } = backupIn(
      'emulated',
      emulator,
    );
    const options = { hot, cold, copyPaths, maxOperationSize, leaseWait, ca, platform: platform! };
    const patience = { every: 10, most: 50 };
    await runProbe({ command: 'probe', ...options }, runContext(), undefined, undefined, patience);
    expect(emulator.store.listKeys('cold')).toContain('.flashback-backup/lease'); // ended: docs/decisions/0004
    const result = await backup('emulated');
    expect(result).toMatchObject({ outcome: 'complete', counts: { copied: 21 } });
    expect(result.look).toBeUndefined();
  });
});

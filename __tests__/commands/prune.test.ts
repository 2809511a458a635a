import { beforeEach, describe, expect, test } from '@jest/globals';
import { systemClock } from '../../src/clock.ts';
import { runBackup } from '../../src/commands/backup.ts';
import { runPrune } from '../../src/commands/prune.ts';
import { Hold } from '../../src/manifest/holds.ts';
import type { PruneSettings } from '../../src/options/options.ts';
import { parseRetention } from '../../src/plan/retention-policy.ts';
import type { PruneResult } from '../../src/report/prune.ts';
import { exitCode } from '../../src/report/result.ts';
import type { RunResult } from '../../src/report/result.ts';
import { Bucket } from '../../src/store/bucket.ts';
import { MemoryProvider } from '../../src/store/memory.ts';
import type { Store } from '../../src/store/store.ts';
import { KEEP_EVERYTHING, optionsFor, surroundings } from './setting.ts';

const URL = 'http://127.0.0.1:9';
const DAY = 86_400_000;
const never = new AbortController().signal;

let now: number;
let hot: Store;
let cold: Store;
const clock = { ...systemClock, now: () => now };

beforeEach(() => {
  now = Date.parse('2026-11-01T02:00:00Z');
  const provider = new MemoryProvider(clock);
  hot = provider.store('hot');
  cold = provider.store('cold');
});

const settings = (retention: string, change: Partial<PruneSettings> = {}): PruneSettings => ({
  ...KEEP_EVERYTHING,
  policy: parseRetention(retention),
  ...change,
});

async function backup(retention: string, change: Partial<PruneSettings> = {}): Promise<RunResult> {
  now += DAY;
  return runBackup(
    optionsFor(URL, { pruning: settings(retention, change) }),
    surroundings({ clock }),
    ({ bucket }) => (bucket === 'hot' ? hot : cold),
  );
}

function prune(retention: string, change: Partial<PruneSettings> = {}, dryRun = false): Promise<PruneResult> {
  const { cold: place, ca } = optionsFor(URL);
  const pruning = settings(retention, change);
  return runPrune(
    { command: 'prune', hot: undefined, cold: place, ca, pruning, maxFailures: 0, leaseWait: 0, dryRun },
    surroundings({ clock }),
    () => cold,
  );
}

const put = async (text: string, count = 150): Promise<void> => {
  for (let i = 0; i < count; i++) await hot.put(`k${i}`, Buffer.from(`${text} ${i}`));
};

async function stored(): Promise<number> {
  let count = 0;
  for await (const { key } of cold.listVersions(''))
    if (!/^\.flashback-backup\/(?!history)/.test(key)) count++;
  return count;
}

/** 150 keys of which all change once, some runs ago: so 150 versions go under `last=1`. */
async function manyOld(): Promise<void> {
  await put('first');
  await backup('');
  await put('second');
  for (let i = 0; i < 4; i++) await backup('');
}

describe('a guard stops pruning, says why, and its token lets through exactly that plan', () => {
  test('max-delete', async () => {
    await manyOld();
    const before = await stored();
    const result = await backup('* last=1');
    const { guards, token } = result.prune!;
    expect([result.outcome, exitCode(result, 0), result.restorePoint === null]).toEqual([
      'complete',
      2,
      false,
    ]);
    expect(guards.map(({ code }) => code)).toEqual(['max-delete']);
    expect(guards[0]!.message).toContain('150 of 300 stored versions would go');
    expect(token).toMatch(/^prune-[0-9a-f]{24}$/);
    expect((await prune('* last=1')).prune).toMatchObject({ token, deleted: { objects: 0 } });
    // Another policy is another plan.
    expect((await prune('* last=2', { approve: token! })).prune).toMatchObject({ approved: false });
    expect((await prune('* last=1', { approve: token! })).prune).toMatchObject({
      approved: true,
      condemned: { objects: 150 },
    });
    expect(await stored()).toBe(before);
    now += 2 * DAY;
    expect((await prune('* last=1')).prune).toMatchObject({ guards: [], deleted: { objects: 150 } });
    expect(await stored()).toBe(150);
  });

  test('max-delete, where one version more would go than was approved', async () => {
    await manyOld();
    const { token } = (await backup('* last=1')).prune!;
    await hot.put('k0', Buffer.from('third'));
    for (let i = 0; i < 3; i++) await backup('');
    const result = await backup('* last=1', { approve: token! });
    expect(result.prune).toMatchObject({ approved: false, condemned: { objects: 151 } });
    expect(result.prune!.token).not.toBe(token);
  });

  test('max-change', async () => {
    await put('first');
    await backup('* last=1');
    await put('encrypted', 100);
    const result = await backup('* last=1');
    expect(result.prune!.guards.map(({ code }) => code)).toEqual(['max-change']);
    expect(result.prune!.guards[0]!.message).toContain('100 of 150 keys changed and 0 are gone');
    expect(exitCode(result, 0)).toBe(2);
    const token = result.prune!.token!;
    expect(
      (await prune('* last=1', { approve: `${token.slice(0, -1)}${token.endsWith('0') ? '1' : '0'}` })).prune,
    ).toMatchObject({ approved: false });
    expect((await prune('* last=1', { approve: token })).prune).toMatchObject({
      approved: true,
      mode: 'pruned',
    });
  });

  test('an empty hot', async () => {
    await put('first', 3);
    await backup('* last=1');
    for (let i = 0; i < 3; i++) await hot.delete(`k${i}`);
    const result = await backup('* last=1');
    expect(result.prune!.guards.map(({ code }) => code)).toEqual(['empty-hot']);
    expect(exitCode(result, 0)).toBe(2);
    expect(await stored()).toBe(3);
    expect((await prune('* last=1', { approve: result.prune!.token! })).prune).toMatchObject({
      approved: true,
    });
  });
});

describe('nothing is deleted', () => {
  test('in the run that condemns, nor before the delay', async () => {
    await hot.put('k', Buffer.from('1'));
    await backup('* last=1');
    await hot.put('k', Buffer.from('2'));
    for (let i = 0; i < 2; i++) await backup('* last=1');
    expect((await backup('* last=1')).prune).toMatchObject({
      condemned: { objects: 1 },
      deleted: { objects: 0 },
    });
    expect((await prune('* last=1')).prune).toMatchObject({
      waiting: { objects: 1 },
      deleted: { objects: 0 },
    });
    expect((await backup('* last=1')).prune).toMatchObject({ deleted: { objects: 1 } });
    expect(await stored()).toBe(1);
  });

  test('while a restore holds', async () => {
    await hot.put('k', Buffer.from('1'));
    await backup('* last=1');
    await hot.put('k', Buffer.from('2'));
    for (let i = 0; i < 3; i++) await backup('* last=1');
    now += DAY;
    const hold = await Hold.take(
      new Bucket(cold, ''),
      clock,
      { id: 'r', owner: 'r', at: new Date(now).toISOString() },
      never,
    );
    expect((await prune('* last=1')).prune).toMatchObject({
      held: { code: 'restore' },
      deleted: { objects: 0 },
    });
    await hold.release();
    expect((await prune('* last=1')).prune).toMatchObject({ held: null, deleted: { objects: 1 } });
  });

  test('by a plan, which says what would go and why', async () => {
    await hot.put('k', Buffer.from('1'));
    await backup('');
    await hot.put('k', Buffer.from('2'));
    for (let i = 0; i < 3; i++) await backup('');
    const { prune: plan, generation } = await prune('* last=1', {}, true);
    expect(plan).toMatchObject({ mode: 'planned', condemned: { objects: 1, bytes: 1 } });
    expect(plan!.lines[0]).toMatchObject({
      prefix: '*',
      rules: 'last=1',
      kept: { objects: 1 },
      dropped: { objects: 1 },
    });
    expect(plan!.lines[0]!.examples[0]).toMatchObject({ key: 'k', bytes: 1 });
    expect((await prune('* last=1', {}, true)).generation).toBe(generation);
  });
});

test('max-age lets go of what hot still has, and does not copy it again', async () => {
  await hot.put('dump', Buffer.from('1'));
  await backup('* max-age=1d');
  await hot.put('other', Buffer.from('1'));
  for (let i = 0; i < 3; i++) await backup('* max-age=1d', { maxDelete: { kind: 'share', percent: 100 } });
  const result = await backup('* max-age=1d');
  expect(result.counts).toMatchObject({ copied: 0, scanned: 2 });
  expect(result.counts.expired).toBeGreaterThan(0);
  await hot.put('dump', Buffer.from('2'));
  expect((await backup('* max-age=1d')).counts).toMatchObject({ changed: 1 });
});

import { beforeEach, describe, expect, test } from '@jest/globals';
import { systemClock } from '../../../src/core/clock.ts';
import { runBackup } from '../../../src/commands/backup/backup.ts';
import { runLs } from '../../../src/commands/ls.ts';
import { runPrune } from '../../../src/commands/prune/prune.ts';
import { condemnedCount } from '../../../src/manifest/condemned.ts';
import type { Generation } from '../../../src/manifest/generation.ts';
import { Hold } from '../../../src/manifest/holds.ts';
import { State } from '../../../src/manifest/state.ts';
import type { PruneSettings } from '../../../src/options/options.ts';
import { parseRetention } from '../../../src/plan/retention-policy.ts';
import { listingLine, listingSum } from '../../../src/report/listing.ts';
import { pruneVerdict, type PruneResult } from '../../../src/report/prune.ts';
import type { RunResult } from '../../../src/report/result.ts';
import { wrapStore } from '../../../src/store/middleware/wrap-store.ts';
import { Bucket } from '../../../src/store/bucket.ts';
import { MemoryProvider } from '../../../src/store/memory/store.ts';
import type { Store } from '../../../src/store/contract.ts';
import { KEEP_EVERYTHING, optionsFor, runContext } from '../setting.ts';

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
    runContext({ clock }),
    ({ bucket }) => (bucket === 'hot' ? hot : cold),
  );
}

function prune(retention: string, change: Partial<PruneSettings> = {}, dryRun = false): Promise<PruneResult> {
  const { cold: place, ca } = optionsFor(URL);
  const pruning = settings(retention, change);
  return runPrune(
    { command: 'prune', hot: undefined, cold: place, ca, pruning, maxFailures: 0, leaseWait: 0, dryRun },
    runContext({ clock }),
    () => cold,
  );
}

async function stored(): Promise<number> {
  let count = 0;
  for await (const { key } of cold.listVersions(''))
    if (!/^\.flashback-backup\/(?!history)/.test(key)) count++;
  return count;
}

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

describe('the examples of a plan', () => {
  test('say whether each would be condemned, waits, or would be deleted', async () => {
    await hot.put('k', Buffer.from('1'));
    await backup('');
    await hot.put('k', Buffer.from('2'));
    for (let i = 0; i < 3; i++) await backup('');
    const step = async (): Promise<string | undefined> =>
      (await prune('* last=1', {}, true)).prune?.lines[0]?.examples[0]?.step;
    expect(await step()).toBe('condemn');
    await prune('* last=1');
    expect(await step()).toBe('wait');
    now += DAY;
    expect(await step()).toBe('delete');
  });
});

test('a run whose policy keeps what was condemned says so', async () => {
  await hot.put('k', Buffer.from('1'));
  await backup('');
  await hot.put('k', Buffer.from('2'));
  for (let i = 0; i < 3; i++) await backup('');
  await prune('* last=1');
  const { prune: plan } = await prune('* last=9', {}, true);
  expect(plan).toMatchObject({ keptAgain: 1 });
  expect(pruneVerdict(plan!)).toContain('1 would no longer be condemned');
  expect(pruneVerdict((await backup('')).prune!)).toContain('1 no longer condemned');
  expect((await prune('* last=9')).prune ?? {}).not.toHaveProperty('keptAgain');
});

describe('the manifest', () => {
  const committed = async (): Promise<Generation> =>
    (await new State(new Bucket(cold, '')).load(never))!.generation;

  async function oneOld(): Promise<void> {
    await hot.put('k', Buffer.from('1'));
    await backup('');
    await hot.put('k', Buffer.from('2'));
    for (let i = 0; i < 5; i++) await backup('');
  }

  test('no longer names what was deleted, neither as a version nor as condemned', async () => {
    await oneOld();
    await prune('* last=1');
    expect(condemnedCount(await committed())).toBe(1);
    now += DAY;
    expect((await prune('* last=1')).prune).toMatchObject({ deleted: { objects: 1 } });
    expect(condemnedCount(await committed())).toBe(0);
  });

  test('drops a restore point that nothing selects as it drops versions: marked first', async () => {
    await oneOld();
    const times = async (): Promise<boolean[]> =>
      (await committed()).restorePoints.map(({ unselected }) => unselected !== undefined);
    expect((await prune('* last=1')).prune!.restorePoints).toEqual({ kept: 6, condemned: 3, dropped: 0 });
    expect(await times()).toEqual([true, true, true, false, false, false]);
    now += DAY - 1;
    expect((await prune('* last=1')).prune!.restorePoints).toEqual({ kept: 6, condemned: 0, dropped: 0 });
    now += 1;
    expect((await prune('* last=1')).prune!.restorePoints).toEqual({ kept: 3, condemned: 0, dropped: 3 });
    expect(await times()).toEqual([false, false, false]);
  });

  test('counts the newest restore point, though a clock that is late calls it one to come', async () => {
    await hot.put('k', Buffer.from('1'));
    await backup('');
    await hot.put('k', Buffer.from('2'));
    for (let i = 0; i < 3; i++) await backup('');
    now -= 900;
    expect((await prune('* last=1')).prune).toMatchObject({
      kept: { objects: 1 },
      condemned: { objects: 1 },
    });
  });

  test('marks a restore point that stays, and is not whole any more', async () => {
    await oneOld();
    // No line is about all keys: so points stay, and say below which prefix they have lost something.
    await prune('k last=1');
    now += DAY;
    expect((await prune('k last=1')).prune).toMatchObject({ deleted: { objects: 1 } });
    expect((await committed()).restorePoints.map(({ pruned }) => pruned ?? [])).toEqual([
      ['k'],
      [],
      [],
      [],
      [],
      [],
    ]);
  });

  test('releases what is due, and a restore that began meanwhile keeps its objects', async () => {
    await oneOld();
    await prune('* last=1');
    now += DAY;
    const plain = cold;
    let hold: Promise<Hold> | undefined;
    cold = wrapStore(plain, async ({ operation, key, call }) => {
      if (operation === 'put' && key === '.flashback-backup/HEAD' && hold === undefined) {
        const what = { id: 'r', owner: 'r', at: new Date(now).toISOString() };
        hold = Hold.take(new Bucket(plain, ''), clock, what, never);
        await hold;
      }
      return call();
    });
    expect((await prune('* last=1')).prune).toMatchObject({ due: { objects: 1 }, deleted: { objects: 0 } });
    expect(await stored()).toBe(2);
    await (await hold!).release();
    expect((await prune('* last=1')).prune).toMatchObject({ deleted: { objects: 1 } });
    expect([await stored(), condemnedCount(await committed())]).toEqual([1, 0]);
  });
});

test('max-age releases what hot still has, and does not copy it again', async () => {
  await hot.put('dump', Buffer.from('1'));
  await backup('* max-age=1d');
  await hot.put('other', Buffer.from('1'));
  for (let i = 0; i < 3; i++) await backup('* max-age=1d', { maxDelete: { kind: 'share', percent: 100 } });
  const result = await backup('* max-age=1d');
  expect(result.counts).toMatchObject({ copied: 0, scanned: 2 });
  expect(result.counts.expired).toBeGreaterThan(0);
  for (const at of [undefined, { kind: 'latest' }] as const) {
    const lines: string[] = [];
    const { cold: place, ca } = optionsFor(URL);
    const listing = await runLs(
      { command: 'ls', hot: undefined, cold: place, ca, prefixes: [], at },
      runContext({ clock }),
      async (keys) => lines.push(...keys.map((key) => listingLine(key, false))) > 0,
      () => cold,
    );
    expect(lines[0]).toMatch(/ expired {2}dump$/);
    expect(listingSum(listing)).toMatch(/^0 keys, 0 B, and 2 keys expired by max-age; /);
  }
  await hot.put('dump', Buffer.from('2'));
  expect((await backup('* max-age=1d')).counts).toMatchObject({ changed: 1 });
});

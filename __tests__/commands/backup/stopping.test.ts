import { beforeEach, describe, expect, test } from '@jest/globals';
import { systemClock } from '../../../src/core/clock.ts';
import type { Clock } from '../../../src/core/clock.ts';
import { runBackup } from '../../../src/commands/backup/backup.ts';
import { MARGINS } from '../../../src/run/margins.ts';
import type { Margins } from '../../../src/run/margins.ts';
import type { BackupOptions } from '../../../src/options/options.ts';
import type { RunResult } from '../../../src/report/result.ts';
import { exitCode } from '../../../src/report/result.ts';
import { wrapStore } from '../../../src/store/middleware/wrap-store.ts';
import { StoreError } from '../../../src/store/errors.ts';
import { MemoryProvider } from '../../../src/store/memory/store.ts';
import { MUTATIONS } from '../../../src/store/contract.ts';
import type { Store } from '../../../src/store/contract.ts';
import { headGeneration, KnownContent, mirrorOf } from '../known-content.ts';
import { optionsFor, runContext } from '../setting.ts';

const MINUTE = 60_000;
let provider: MemoryProvider;
let hot: Store;
let cold: Store;
let known: KnownContent;
/** What a test lets pass at once, ms: by the wall clock and the monotonic one. */
let ahead: number;
let attempt = 0;

const clock: Clock = {
  now: () => systemClock.now() + ahead,
  monotonic: () => systemClock.monotonic() + ahead,
  sleep: (ms, signal) => systemClock.sleep(ms, signal),
};

beforeEach(() => {
  ahead = 0;
  provider = new MemoryProvider(clock);
  hot = provider.store('hot');
  cold = provider.store('cold');
  known = new KnownContent();
});

function backup(
  change: Partial<BackupOptions> = {},
  stores: { hot?: Store; cold?: Store } = {},
  margins: Margins = MARGINS,
): Promise<RunResult> {
  const identity = { runId: `run-${++attempt}`, workflowRun: '1', attempt };
  return runBackup(
    optionsFor('http://127.0.0.1:9', change),
    runContext({ clock, identity }),
    ({ bucket }) => (bucket === 'hot' ? (stores.hot ?? hot) : (stores.cold ?? cold)),
    margins,
  );
}

const put = (key: string): Promise<void> => known.put(hot, key, Buffer.from(`content of ${key}`));
const isMirror = (key: string | undefined): boolean => key !== undefined && !key.startsWith('.');

/** For tests in which hours pass at once: the lease lasts. */
const LONG: Margins = { ...MARGINS, lease: { ...MARGINS.lease, timeToLive: 48 * 60 * MINUTE } };

/** Until aborted: a server that took the request and never answers. */
function never(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error));
  });
}

describe('after its deadline', () => {
  test('a run commits what it has when what is under way does not end, and the next one goes on', async () => {
    for (const key of ['a', 'b', 'c', 'd']) await put(key);
    const hanging = wrapStore(cold, ({ operation, key, signal, call }) =>
      operation === 'copy' && key === 'c' ? never(signal) : call(),
    );
    const margins = { ...MARGINS, stop: { ...MARGINS.stop, drain: 50 } };
    const result = await backup({ deadline: 400 }, { cold: hanging }, margins);
    expect(result).toMatchObject({
      outcome: 'incomplete',
      generation: 1,
      restorePoint: null,
      counts: { copied: 3, deferred: 1 },
      problem: { code: 'deadline', advice: expect.stringMatching(/is committed/) as unknown },
    });
    expect(exitCode(result, 0)).toBe(3);
    expect((await headGeneration(cold))?.complete).toBe(false);
    expect(await backup()).toMatchObject({ outcome: 'complete', counts: { copied: 1, unchanged: 3 } });
    expect(await mirrorOf(cold)).toEqual(await mirrorOf(hot));
  });

  test('a listing that hangs is aborted, and does not count as the end of the keys', async () => {
    for (const key of ['a', 'b']) await put(key);
    await backup();
    for (const key of ['c', 'd']) await put(key);
    let listings = 0;
    const hanging: Store = {
      ...wrapStore(hot, ({ call }) => call()),
      list: async (request, signal) => {
        if (request.continuation !== undefined) return never(signal);
        const page = await hot.list(request, signal);
        return ++listings < 2 ? page : { ...page, objects: page.objects.slice(0, 1), next: 'more' };
      },
    };
    const margins = { ...MARGINS, stop: { ...MARGINS.stop, drain: 50 } };
    const result = await backup({ deadline: 400 }, { hot: hanging }, margins);
    expect(result).toMatchObject({
      outcome: 'incomplete',
      generation: 2,
      restorePoint: null,
      counts: { gone: 0 },
    });
    expect(await backup()).toMatchObject({ outcome: 'complete', counts: { copied: 2, gone: 0 } });
  });

  test('a first listing that was cut between two pages makes no restore point', async () => {
    for (let i = 0; i < 1001; i++) await hot.put(`k${String(i).padStart(4, '0')}`, Buffer.from('x'));
    let copies = 0;
    const late = wrapStore(cold, ({ operation, key, call }) => {
      if (operation === 'copy' && isMirror(key) && ++copies === 1000) ahead = 2 * 3600_000;
      return call();
    });
    const result = await backup({}, { cold: late }, LONG);
    expect(result).toMatchObject({ outcome: 'incomplete', restorePoint: null, counts: { scanned: 1000 } });
    expect(await backup()).toMatchObject({ outcome: 'complete', counts: { copied: 1, unchanged: 1000 } });
  });
});

describe('credentials', () => {
  test('that end soon stop a run in time to commit', async () => {
    for (const key of ['a', 'b', 'c', 'd']) await put(key);
    const ends = clock.now() + 60 * MINUTE;
    const ending: Store = {
      ...wrapStore(cold, async ({ operation, key, call }) => {
        if (operation === 'copy' && key === 'b') ahead += 56 * MINUTE;
        return call();
      }),
      credentialsEnd: () => ends,
    };
    const result = await backup({ concurrency: 1 }, { cold: ending }, LONG);
    expect(result).toMatchObject({
      outcome: 'incomplete',
      generation: 1,
      problem: { code: 'credentials', message: expect.stringMatching(/end in five minutes/) as unknown },
    });
    expect(exitCode(result, 0)).toBe(3);
    expect(await backup()).toMatchObject({ outcome: 'complete' });
    expect(await mirrorOf(cold)).toEqual(await mirrorOf(hot));
  });

  test('that are refused in mid-run end it incomplete: what was done is in the manifest or is looked at again', async () => {
    for (const key of ['a', 'b', 'c', 'd']) await put(key);
    let copies = 0;
    const expiring = wrapStore(cold, async ({ operation, key, call }) => {
      if (operation === 'copy' && isMirror(key)) copies++;
      if (copies > 2) throw new StoreError('credentials', 'ExpiredToken', { operation, status: 400 });
      return call();
    });
    const result = await backup({ concurrency: 1 }, { cold: expiring });
    expect(result).toMatchObject({
      outcome: 'incomplete',
      generation: null,
      problem: { code: 'credentials', advice: expect.stringMatching(/Not even the journal/) as unknown },
    });
    expect(await backup()).toMatchObject({ outcome: 'complete', counts: { copied: 4 } });
    expect(await mirrorOf(cold)).toEqual(await mirrorOf(hot));
  });
});

test('QUOTA_EXCEEDED stops all writes, says when it resets, and the next run goes on', async () => {
  for (let i = 0; i < 40; i++) await put(`k${i}`);
  let copies = 0;
  let refused = 0;
  const full = wrapStore(cold, async ({ operation, key, call }) => {
    if (operation === 'copy' && isMirror(key)) copies++;
    if (copies > 5 && (MUTATIONS as readonly string[]).includes(operation)) {
      refused++;
      const detail = { operation, status: 403, providerCode: 'QUOTA_EXCEEDED' };
      throw new StoreError('quota', 'The monthly quota is used up', detail);
    }
    return call();
  });
  const result = await backup({ concurrency: 2 }, { cold: full });
  expect(result).toMatchObject({
    outcome: 'read-only',
    generation: null,
    problem: {
      code: 'quota',
      advice: expect.stringMatching(
        /reset, with the calendar month on \d{4}-\d\d-01 .*raised on the platform.*Not even the journal/,
      ) as unknown,
    },
  });
  expect(exitCode(result, 0)).toBe(2);
  expect(refused).toBeLessThan(12); // two copies, the journal, the commit, the report, the lease
  expect(await backup()).toMatchObject({ outcome: 'complete', counts: { scanned: 40 } });
  expect(await mirrorOf(cold)).toEqual(await mirrorOf(hot));
});

test('a lease that another took ends what is under way at once, and commits nothing', async () => {
  for (const key of ['a', 'b', 'c']) await put(key);
  const margins = { ...MARGINS, lease: { ...MARGINS.lease, renewEvery: 50 } };
  let aborted = false;
  const hanging = wrapStore(cold, async ({ operation, key, signal, call }) => {
    if (operation !== 'copy' || key !== 'b') return call();
    signal?.addEventListener('abort', () => (aborted = true));
    const lease = '.flashback-backup/lease';
    const other = { format: 1, owner: 'other', epoch: 99, expires: clock.now() + MINUTE };
    await cold.put(lease, Buffer.from(JSON.stringify(other)));
    return never(signal);
  });
  const result = await backup({}, { cold: hanging }, margins);
  expect(result).toMatchObject({ outcome: 'failed', generation: null, problem: { code: 'lease-lost' } });
  expect(aborted).toBe(true);
});

test('a cold that honours no conditional writes is said in the result', async () => {
  await put('a');
  const loose: Store = {
    ...wrapStore(cold, ({ call }) => call()),
    put: (key, body, { ifAbsent: _absent, ifMatch: _match, ...rest } = {}, signal) =>
      cold.put(key, body, rest, signal),
  };
  const { notices } = await backup({}, { cold: loose });
  expect(notices).toContainEqual(
    expect.objectContaining({ level: 'warning', title: 'Overlapping runs are not prevented' }),
  );
  const other = new MemoryProvider(clock);
  await other.store('hot').put('a', Buffer.from('a'));
  const strict = await backup({}, { hot: other.store('hot'), cold: other.store('cold') });
  expect(strict.notices).toEqual([]);
});

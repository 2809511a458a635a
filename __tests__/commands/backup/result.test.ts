import { describe, expect, test } from '@jest/globals';
import type { Tally } from '../../../src/commands/backup/tally.ts';
import { StateError } from '../../../src/manifest/errors.ts';
import { LeaseLost } from '../../../src/manifest/lease.ts';
import type { Generation } from '../../../src/manifest/generation.ts';
import { scopeName } from '../../../src/plan/recent-runs.ts';
import { StoreError } from '../../../src/store/errors.ts';
import type { StoreErrorCode } from '../../../src/store/errors.ts';
import { ABLE } from '../../transfer/pair.ts';
import { FINISHED, resultOfRun, STARTED } from './finished-run.ts';

const failed = (code: StoreErrorCode, providerCode?: string): StoreError =>
  new StoreError(code, `PutObject: ${code}`, {
    operation: 'PutObject',
    ...(providerCode === undefined ? {} : { providerCode }),
  });

const hole = (tally: Tally): void => {
  tally.scanned('a', 1);
  tally.hole('a', { cause: 'denied', message: 'CopyObject: AccessDenied', deferred: false });
};

const nothing = { committed: undefined } as const;

function generation(change: Partial<Generation> = {}): Generation {
  return {
    format: 1,
    generation: 1,
    base: null,
    epoch: 1,
    run: 'run-1',
    time: STARTED,
    program: '1.0.0',
    hot: { endpoint: 's3.example', bucket: 'hot', prefix: '' },
    complete: true,
    segments: [],
    restorePoints: [],
    journals: [],
    condemned: { count: 0, files: [] },
    ...change,
  };
}

describe('the outcome of a run', () => {
  test('that committed everything is complete, with no problem', async () => {
    expect(await resultOfRun()).toMatchObject({
      outcome: 'complete',
      problem: null,
      runId: 'run-7',
      generation: 2,
      restorePoint: STARTED,
      started: STARTED,
      finished: FINISHED,
      requests: { hot: { list: 3 }, cold: { copy: 2 } },
    });
  });

  test('with holes is degraded, and groups them', async () => {
    const result = await resultOfRun({ counted: hole });
    expect(result).toMatchObject({ outcome: 'degraded', problem: null, counts: { scanned: 1, failed: 1 } });
    expect(result.holes).toMatchObject([{ cause: 'denied', count: 1, examples: [{ key: 'a' }] }]);
  });

  test('that found the lease held is skipped, whatever else is true', async () => {
    const heldBy = { format: 1, owner: 'other', epoch: 4, expires: Date.parse(FINISHED) } as const;
    const { outcome, problem } = await resultOfRun({ ...nothing, heldBy });
    expect(outcome).toBe('skipped');
    expect(problem).toMatchObject({ code: 'lease-held' });
    expect(problem?.message).toContain(FINISHED);
  });

  test.each<[StoreErrorCode, string]>([
    ['quota', 'read-only'],
    ['credentials', 'incomplete'],
    ['denied', 'failed'],
    ['unreachable', 'failed'],
  ])('that a store stopped (%s) is %s', async (code, outcome) => {
    const result = await resultOfRun({ ...nothing, failure: failed(code) });
    expect(result).toMatchObject({ outcome, problem: { code, message: `PutObject: ${code}` } });
  });

  test('that was cancelled is incomplete', async () => {
    const result = await resultOfRun({ ...nothing, cancelled: true });
    expect(result).toMatchObject({ outcome: 'incomplete', problem: { code: 'cancelled' } });
  });

  test('that reached its deadline is incomplete, though it committed what it had', async () => {
    const result = await resultOfRun({ committed: { generation: 2 }, pastDeadline: true });
    expect(result).toMatchObject({
      outcome: 'incomplete',
      restorePoint: null,
      problem: { code: 'deadline' },
    });
    expect(result.problem?.advice).toMatch(/committed/);
  });

  test('that had seen everything is complete, also where its commit ended after the deadline', async () => {
    expect(await resultOfRun({ pastDeadline: true })).toMatchObject({ outcome: 'complete', problem: null });
  });

  test('whose credentials end is incomplete, and says what to use', async () => {
    const result = await resultOfRun({ committed: { generation: 2 }, credentialsEnding: true });
    expect(result).toMatchObject({ outcome: 'incomplete', problem: { code: 'credentials' } });
  });

  test('that committed nothing, for no reason it knows, is failed; a dry run is not', async () => {
    expect((await resultOfRun(nothing)).outcome).toBe('failed');
    expect((await resultOfRun({ ...nothing, options: { dryRun: true } })).outcome).toBe('complete');
  });
});

describe('what to do about it', () => {
  test('says what of the work the next run finds', async () => {
    const advice = async (run: Parameters<typeof resultOfRun>[0]): Promise<string | undefined> =>
      (await resultOfRun({ cancelled: true, ...run })).problem?.advice;
    expect(await advice({ committed: { generation: 2 } })).toMatch(/committed/);
    expect(await advice(nothing)).toMatch(/journalled/);
    expect(await advice({ ...nothing, unwritten: 12 })).toMatch(/12 of its records/);
  });

  test('about a used-up quota names the day of its reset, on the platform alone', async () => {
    const quota = await resultOfRun({ ...nothing, failure: failed('quota', 'QUOTA_EXCEEDED') });
    expect(quota.problem?.advice).toContain('2026-12-01');
    const other = await resultOfRun({ ...nothing, failure: failed('quota', 'EntityTooFull') });
    expect(other.problem?.advice).not.toContain('2026-12-01');
  });

  test('about a quota that was used up before says that nothing was changed', async () => {
    const failure = failed('quota', 'QUOTA_EXCEEDED');
    const { outcome, problem } = await resultOfRun({ ...nothing, failure, refused: true });
    expect(outcome).toBe('read-only');
    expect(problem?.advice).toMatch(/^Nothing was changed\./);
  });

  test('about a lost lease says whether the backup is committed', async () => {
    const failure = new LeaseLost('another run took it');
    const before = await resultOfRun({ ...nothing, failure });
    expect(before).toMatchObject({ outcome: 'failed', problem: { code: 'lease-lost' } });
    expect(before.problem?.advice).toMatch(/Nothing was committed/);
    const after = await resultOfRun({ failure });
    expect(after.problem?.advice).toMatch(/The backup is committed/);
  });

  test('about damaged state is what the state error says', async () => {
    const failure = new StateError('HEAD', 'it is not JSON', 'Restore it.');
    const { problem } = await resultOfRun({ ...nothing, failure });
    expect(problem).toMatchObject({ code: 'state', advice: 'Restore it.' });
    expect(problem?.message).toContain('HEAD');
  });

  test('about an error of the program names it', async () => {
    const { problem } = await resultOfRun({ ...nothing, failure: new TypeError('x is not a function') });
    expect(problem).toMatchObject({ code: 'internal', message: 'TypeError: x is not a function' });
  });
});

describe('the manifest before', () => {
  const scope = { prefixes: [], exclude: [] };

  test('gives the last runs of the scope, and the newest restore point where this run made none', async () => {
    const runs = ['one', 'two'].map((run) => ({
      run,
      time: STARTED,
      ms: 1,
      scope: run === 'one' ? scopeName(scope) : 'other',
      scanned: 1,
      bytes: 1,
      copied: 0,
      copiedBytes: 0,
      failed: 0,
      gone: 0,
    }));
    const time = '2026-11-20T00:00:00.000Z';
    const point = { run: 'one', time, generation: 1, scope, holes: { count: 0 } };
    const base = generation({ recentRuns: runs, restorePoints: [point] });
    const result = await resultOfRun({ base, committed: { generation: 2 }, pastDeadline: true });
    expect(result).toMatchObject({ previousGeneration: 1, restorePoint: null, newestRestorePoint: time });
    expect(result.history?.map(({ run }) => run)).toEqual(['one']);
    expect((await resultOfRun({ base })).newestRestorePoint).toBe(STARTED);
  });

  test('where there is none, has no history; where cold was not read, no restore point is claimed', async () => {
    const first = await resultOfRun({ base: 'none' });
    expect(first).toMatchObject({ previousGeneration: null, newestRestorePoint: STARTED });
    expect(first).not.toHaveProperty('history');
    expect(await resultOfRun(nothing)).not.toHaveProperty('newestRestorePoint');
  });
});

describe('what people should know', () => {
  const titles = async (run: Parameters<typeof resultOfRun>[0]): Promise<string[]> =>
    (await resultOfRun(run)).notices.map(({ level, title }) => `${level}: ${title}`);

  test('of a plain run is nothing', async () => {
    expect(await titles({ capabilities: ABLE })).toEqual([]);
  });

  test('is a warning where cold cannot keep two runs apart', async () => {
    expect(await titles({ capabilities: { ...ABLE, putIfMatch: false } })).toEqual([
      'warning: Overlapping runs are not prevented',
    ]);
  });

  test('is that the copy path was left, an endpoint failed, old versions were lost, keys renamed', async () => {
    const counted = (tally: Tally): void => {
      tally.lost = 2;
      tally.counts.renamed = 3;
    };
    expect(await titles({ pathRefusal: 'no', endpointsLeft: ['one was left for another'], counted })).toEqual(
      [
        'warning: Fail-over',
        'notice: Copy path',
        'warning: Old versions were missing',
        'notice: Renamed keys',
      ],
    );
  });
});

test('the copy path is said only where something was copied', async () => {
  expect((await resultOfRun()).copyPath).toBeNull();
  const counted = (tally: Tally): void => {
    tally.counts.copied = 1;
  };
  expect((await resultOfRun({ counted })).copyPath).toEqual({
    path: 'native',
    reason: 'cold copies from hot itself',
  });
});

test('prefixes say when they were last verified, and with how many faults', async () => {
  const counted = (tally: Tally): void => {
    tally.scanned('app/1', 1);
    tally.scanned('logs/1', 1);
  };
  const verified = [{ prefix: 'app/', verified: STARTED, keys: 1, faults: 2 }];
  const { prefixes } = await resultOfRun({ counted, verified });
  expect(prefixes).toMatchObject([{ prefix: 'app/', verified: STARTED, faults: 2 }, { prefix: 'logs/' }]);
  expect(prefixes[1]).not.toHaveProperty('verified');
});

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { asS3 } from '../../as-s3.ts';
import { startEmulator } from '../../../emulator/index.ts';
import type { Emulator } from '../../../emulator/index.ts';
import { runBackup } from '../../../src/commands/backup/backup.ts';
import { runRestore } from '../../../src/commands/restore/restore.ts';
import { RESTORE_STATE } from '../../../src/manifest/journals/restore-journal.ts';
import type { S3PlaceOptions } from '../../../src/core/place.ts';
import type { BackupOptions, RestoreOptions } from '../../../src/options/options.ts';
import type { CopyPath } from '../../../src/core/domain.ts';
import { restoreExitCode, type RestoreResult } from '../../../src/report/restore-result.ts';
import { READ, WRITE } from '../../emulator/running.ts';
import { optionsFor, runContext } from '../setting.ts';

const MIB = 1024 * 1024;
const HOUR = 3_600_000;
const LARGE = Buffer.alloc(11 * MIB, 'large');
const THAW = { days: 7, tier: 'bulk' } as const;

let emulator: Emulator;
/** How far the emulator's clock is ahead, ms. */
let ahead: number;
let base: BackupOptions;
let logged: string[];

beforeEach(async () => {
  ahead = 0;
  logged = [];
  const bucket = { provider: 'aws', storageType: 'S3' } as const;
  emulator = await startEmulator({
    clock: () => Date.now() + ahead,
    buckets: [
      { ...bucket, name: 'hot' },
      { ...bucket, name: 'cold', versioning: 'enabled', behaviour: { thawMs: 12 * HOUR } },
      { ...bucket, name: 'to' },
    ],
    repositories: [
      {
        id: 'repo',
        name: 'Repo',
        buckets: ['hot', 'cold', 'to'],
        keys: [
          { ...WRITE, right: 'WRITE' },
          { ...READ, right: 'READ' },
        ],
      },
    ],
  });
  base = optionsFor(emulator.endpoints[0] ?? '', { maxOperationSize: 5 * MIB }, { hot: WRITE, cold: WRITE });
});
afterEach(() => emulator.close());

const put = (key: string, bytes: string | Buffer): Promise<unknown> =>
  emulator.store.putObject('hot', key, bytes);

/** A run that stores in this class; an hour passes. */
async function backup(storageClass: string): Promise<string> {
  const cold = { ...base.cold, storageClass };
  const result = await runBackup({ ...base, cold }, runContext());
  expect(result.outcome).toBe('complete');
  ahead += HOUR;
  return result.runId;
}

async function restore(
  change: Partial<RestoreOptions>,
  cold: Partial<S3PlaceOptions> = {},
): Promise<RestoreResult> {
  const line = (text: string): void => void logged.push(text);
  return runRestore(
    {
      command: 'restore',
      hot: undefined,
      cold: { ...asS3(base.cold), ...cold },
      ca: undefined,
      confirm: '',
      to: { ...base.cold, bucket: 'to' },
      at: { kind: 'latest' },
      prefixes: [],
      include: [],
      overwrite: false,
      dryRun: false,
      maxFailures: 0,
      copyPaths: base.copyPaths,
      maxOperationSize: 5 * MIB,
      partSize: undefined,
      concurrency: undefined,
      verify: 'copy',
      deadline: HOUR,
      ...change,
    },
    runContext({ log: { info: line, notice: line, warning: line, debug: () => undefined } }),
  );
}

const asked = (operation: string): number =>
  emulator.requests.list().filter((request) => request.operation === operation).length;

const inTo = (): string[] => emulator.store.listKeys('to').filter((key) => !key.startsWith(RESTORE_STATE));

/** `warm` and `near` can be read at once; the others, one of them superseded, are archived. Their run's id. */
async function mixed(): Promise<string> {
  await put('small', 'small');
  await put('large', LARGE);
  await backup('DEEP_ARCHIVE');
  await put('changed', 'before');
  const then = await backup('GLACIER');
  await put('warm', 'warm');
  await backup('STANDARD');
  await put('near', 'near');
  await put('changed', 'after');
  await backup('GLACIER_IR');
  return then;
}

const PATHS: readonly CopyPath[] = ['emulated', 'streamed'];

describe.each(PATHS)('archived objects, brought back %s,', (path) => {
  const copyPaths = [path];

  test('are counted before anything is written, and named where no thaw is wanted', async () => {
    await mixed();
    const result = await restore({ copyPaths });
    expect(result).toMatchObject({
      outcome: 'degraded',
      plan: { keys: 5, copy: 5, archived: 2, archivedBytes: LARGE.length + 5, thawing: 0 },
      counts: { restored: 3, failed: 2, thawing: 0 },
      holes: [{ cause: 'archived', count: 2 }],
    });
    expect(logged.join('\n')).toContain(
      'Archived: 2 objects of them, 11.5 MB, must be thawed first: set thaw',
    );
    expect(asked('RestoreObject')).toBe(0);
  });

  test('are asked for, waited for by no run, and brought back by the one after they are thawed', async () => {
    await mixed();
    const first = await restore({ copyPaths, thaw: THAW });
    expect(first).toMatchObject({
      outcome: 'incomplete',
      problem: { code: 'thawing', message: expect.stringMatching(/^2 archived objects \(11\.5 MB\)/) },
      counts: { keys: 5, restored: 3, thawing: 2, failed: 0 },
    });
    expect(restoreExitCode(first, 0)).toBe(3);
    expect(inTo()).toEqual(['changed', 'near', 'warm']);

    ahead += HOUR;
    const early = await restore({ copyPaths, thaw: THAW });
    expect(early).toMatchObject({
      outcome: 'incomplete',
      plan: { copy: 2, equal: 3, archived: 2, thawing: 2 },
      counts: { equal: 3, thawing: 2 },
    });

    ahead += 12 * HOUR;
    const last = await restore({ copyPaths, thaw: THAW });
    expect(last).toMatchObject({
      outcome: 'complete',
      plan: { copy: 2, archived: 0, thawing: 0 },
      counts: { restored: 2, equal: 3, thawing: 0, failed: 0 },
    });
    expect((await emulator.store.getObject('to', 'large'))?.bytes.equals(LARGE)).toBe(true);
    // Nothing is left of the runs before either.
    expect(emulator.store.listKeys('to')).toEqual(['changed', 'large', 'near', 'small', 'warm']);
  });

  test('are asked for by their version, of an older restore point', async () => {
    const run = await mixed();
    const at = { kind: 'run', run } as const;
    expect(await restore({ copyPaths, at, thaw: THAW })).toMatchObject({
      outcome: 'incomplete',
      plan: { keys: 3, archived: 3 },
      counts: { thawing: 3 },
    });
    ahead += 13 * HOUR;
    expect(await restore({ copyPaths, at, thaw: THAW })).toMatchObject({ outcome: 'complete' });
    expect((await emulator.store.getObject('to', 'changed'))?.bytes.toString()).toBe('before');
  });
});

describe('a thaw', () => {
  test('is said and not asked for in a dry run', async () => {
    await mixed();
    expect(await restore({ dryRun: true, thaw: THAW })).toMatchObject({
      outcome: 'complete',
      plan: { archived: 2 },
      counts: { planned: 5, thawing: 0 },
    });
    expect(logged.join('\n')).toContain(
      'must be thawed first: this restore requests it (bulk, readable for 7 days)',
    );
    expect(asked('RestoreObject')).toBe(0);
  });

  test('that the key may not ask for leaves holes that say so', async () => {
    await mixed();
    const result = await restore({ thaw: THAW }, { credentials: READ });
    expect(result).toMatchObject({ outcome: 'degraded', counts: { restored: 3, failed: 2, thawing: 0 } });
    expect(result.holes).toMatchObject([
      {
        cause: 'archived',
        count: 2,
        examples: [{ message: expect.stringMatching(/^it cannot be thawed: RestoreObject: /) }, {}],
      },
    ]);
  });

  test('that the provider has no capacity for is not asked for again and again', async () => {
    await mixed();
    const code = 'GlacierExpeditedRetrievalNotAvailable';
    emulator.faults.add({
      operation: 'RestoreObject',
      times: 9,
      do: { status: 503, code, message: 'no capacity' },
    });
    const result = await restore({ thaw: { days: 1, tier: 'expedited' } });
    expect(result).toMatchObject({ counts: { failed: 2 }, holes: [{ cause: 'archived' }] });
    expect(result.holes[0]?.examples[0]?.message).toBe('it cannot be thawed: RestoreObject: no capacity');
    expect(asked('RestoreObject')).toBe(2);
  });

  test('ends with its days: the object must be thawed again', async () => {
    await mixed();
    await restore({ thaw: { days: 1, tier: 'standard' } });
    ahead += 37 * HOUR;
    expect(await restore({})).toMatchObject({ outcome: 'degraded', plan: { archived: 2, thawing: 0 } });
  });
});

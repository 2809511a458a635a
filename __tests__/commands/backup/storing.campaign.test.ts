import { defined } from '../../../src/core/defined.ts';
import { asS3 } from '../../as-s3.ts';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startEmulator } from '../../../emulator/index.ts';
import type { Emulator } from '../../../emulator/index.ts';
import { runBackup } from '../../../src/commands/backup/backup.ts';
import { STATE } from '../../../src/manifest/layout.ts';
import type { S3PlaceOptions } from '../../../src/core/place.ts';
import type { BackupOptions } from '../../../src/options/options.ts';
import type { CopyPath } from '../../../src/core/domain.ts';
import type { RunResult } from '../../../src/report/result.ts';
import { WRITE } from '../../emulator/running.ts';
import { optionsFor, runContext } from '../setting.ts';

const MIB = 1024 * 1024;
const PATHS: readonly CopyPath[] = ['emulated', 'streamed'];

let emulator: Emulator;

async function start(more: { versioning?: 'enabled'; requesterPays?: boolean } = {}): Promise<void> {
  const { versioning, requesterPays } = more;
  emulator = await startEmulator({
    buckets: [
      {
        name: 'hot',
        provider: 'aws',
        storageType: 'S3',
        ...defined({ requesterPays }),
      },
      {
        name: 'cold',
        provider: 'aws',
        storageType: 'S3',
        ...defined({ versioning }),
      },
    ],
    repositories: [
      { id: 'repo', name: 'Repo', buckets: ['hot', 'cold'], keys: [{ ...WRITE, right: 'WRITE' }] },
    ],
  });
  await emulator.store.putObject('hot', 'small', 'small');
  await emulator.store.putObject('hot', 'empty', '');
  await emulator.store.putObject('hot', 'large', Buffer.alloc(11 * MIB, 'large'));
}

beforeEach(() => start());
afterEach(() => emulator.close());

function backup(
  path: CopyPath,
  of: { hot?: Partial<S3PlaceOptions>; cold?: Partial<S3PlaceOptions> },
  change: Partial<BackupOptions> = {},
): Promise<RunResult> {
  const options = optionsFor(emulator.endpoints[0] ?? '', {}, { hot: WRITE, cold: WRITE });
  const { hot, cold } = options;
  return runBackup(
    {
      ...options,
      copyPaths: [path],
      maxOperationSize: 5 * MIB,
      ...change,
      hot: { ...asS3(hot), ...of.hot },
      cold: { ...asS3(cold), ...of.cold },
    },
    runContext(),
  );
}

async function stored(field: 'storageClass' | 'sse' | 'key'): Promise<Record<string, string | undefined>> {
  const found: Record<string, string | undefined> = {};
  for (const key of emulator.store.listKeys('cold')) {
    const object = await emulator.store.getObject('cold', key);
    const header = `x-amz-server-side-encryption${field === 'key' ? '-aws-kms-key-id' : ''}`;
    const name = key.startsWith(STATE) ? key.split('/').slice(0, 2).join('/') : key;
    found[name] = field === 'storageClass' ? object?.storageClass : object?.headers[header];
  }
  return found;
}

describe.each(PATHS)('what is copied %s', (path) => {
  test('is stored in the class asked for, old versions too, and state in the standard one', async () => {
    const cold = { storageClass: 'STANDARD_IA' };
    expect(await backup(path, { cold })).toMatchObject({ outcome: 'complete' });
    await emulator.store.putObject('hot', 'small', 'changed');
    expect(await backup(path, { cold })).toMatchObject({ counts: { kept: 1 } });
    const { small, empty, large, ...state } = await stored('storageClass');
    expect([small, empty, large]).toEqual(['STANDARD_IA', 'STANDARD_IA', 'STANDARD_IA']);
    expect(state['.flashback-backup/history']).toBe('STANDARD_IA');
    delete state['.flashback-backup/history'];
    expect(new Set(Object.values(state))).toEqual(new Set(['STANDARD']));
  });

  test('is encrypted as asked for, and so is state', async () => {
    expect(await backup(path, { cold: { encryption: { algorithm: 'AES256' } } })).toMatchObject({
      outcome: 'complete',
    });
    expect(new Set(Object.values(await stored('sse')))).toEqual(new Set(['AES256']));
  });

  test('is under the KMS key asked for: its size is the evidence, and the next run finds it unchanged', async () => {
    const cold = { encryption: { algorithm: 'aws:kms', keyId: 'alias/backup' } } as const;
    expect(await backup(path, { cold })).toMatchObject({ outcome: 'complete', counts: { copied: 3 } });
    expect(new Set(Object.values(await stored('key')))).toEqual(new Set(['alias/backup']));
    expect(await backup(path, { cold })).toMatchObject({ outcome: 'complete', counts: { unchanged: 3 } });
    await emulator.store.putObject('hot', 'small', 'changed');
    expect(await backup(path, { cold })).toMatchObject({ outcome: 'complete', counts: { kept: 1 } });
  });

  test('is read at the cost of the requester where that is said, and not at all elsewhere', async () => {
    await emulator.close();
    await start({ requesterPays: true });
    await expect(backup(path, {})).rejects.toThrow(/may not list/);
    const payer = { requestPayer: true } as const;
    expect(await backup(path, { hot: payer, cold: payer })).toMatchObject({
      outcome: 'complete',
      counts: { copied: 3 },
    });
  });

  test('from an archive is a hole with a reason of its own, asked for once and moving nothing', async () => {
    for (const key of ['cold1', 'cold2', 'cold3', 'cold4'])
      await emulator.store.putObject('hot', key, key, { storageClass: 'GLACIER' });
    const result = await backup(path, {}, { copyPaths: [path] });
    expect(result).toMatchObject({
      outcome: 'degraded',
      counts: { copied: 3, failed: 4 },
      holes: [{ cause: 'archived', count: 4 }],
      copyPath: { path },
    });
    const tries = emulator.requests
      .list()
      .filter(({ operation, key, copySource }) =>
        path === 'streamed'
          ? operation === 'GetObject' && key === 'cold1'
          : copySource?.endsWith('/cold1') === true,
      );
    expect(tries.length).toBeLessThanOrEqual(2); // streamed: and one question about pins
  });
});

describe('an archive class for cold', () => {
  test('is refused without versioning, before anything is copied', async () => {
    await expect(backup('emulated', { cold: { storageClass: 'GLACIER' } })).rejects.toThrow(
      /storage-class: GLACIER is an archive, and cold has no versioning/,
    );
    expect(emulator.store.listKeys('cold').filter((key) => !key.startsWith(STATE))).toEqual([]);
  });

  test('is taken where versions are kept by the bucket', async () => {
    await emulator.close();
    await start({ versioning: 'enabled' });
    const cold = { storageClass: 'DEEP_ARCHIVE' };
    expect(await backup('emulated', { cold })).toMatchObject({ outcome: 'complete' });
    await emulator.store.putObject('hot', 'small', 'changed');
    expect(await backup('emulated', { cold })).toMatchObject({ outcome: 'complete', counts: { changed: 1 } });
    expect(await stored('storageClass')).toMatchObject({
      small: 'DEEP_ARCHIVE',
      large: 'DEEP_ARCHIVE',
      '.flashback-backup/HEAD': 'STANDARD',
    });
  });
});

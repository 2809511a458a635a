import { beforeEach, describe, expect, test } from '@jest/globals';
import { runBackup } from '../../src/commands/backup/backup.ts';
import { runProbe } from '../../src/commands/probe.ts';
import { runRebuild } from '../../src/commands/rebuild.ts';
import { runRestore } from '../../src/commands/restore/restore.ts';
import { HEAD, LEASE } from '../../src/manifest/layout.ts';
import type { BackupOptions, PlaceOptions } from '../../src/options/options.ts';
import type { RunResult } from '../../src/report/result.ts';
import type { OpenStore } from '../../src/run/open-buckets.ts';
import { StoreError } from '../../src/store/errors.ts';
import { MemoryProvider } from '../../src/store/memory/store.ts';
import { wrapStore } from '../../src/store/middleware/wrap-store.ts';
import type { Store } from '../../src/store/contract.ts';
import { optionsFor, runContext, TestClock } from '../commands/setting.ts';

const base = optionsFor('http://127.0.0.1:9');

let clock: TestClock;
let provider: MemoryProvider;

beforeEach(async () => {
  clock = new TestClock();
  provider = new MemoryProvider(clock);
  for (const bucket of ['hot', 'other']) await provider.store(bucket).put('a/1', Buffer.from('one'));
});

const open: OpenStore = ({ bucket }) => provider.store(bucket);
const place = (bucket: string, prefix = ''): PlaceOptions => ({ ...base.cold, bucket, prefix });

function backup(hot: PlaceOptions, cold: PlaceOptions, opened = open): Promise<RunResult> {
  const change: Partial<BackupOptions> = { hot, cold };
  return runBackup({ ...base, ...change }, runContext({ clock }), opened);
}

const keysOf = async (bucket: string): Promise<string[]> =>
  (await provider.store(bucket).list({})).objects.map(({ key }) => key);

describe('15.10 a cold inside the cold of another backup', () => {
  beforeEach(async () => {
    expect(await backup(place('other'), place('cold', 'all/'))).toMatchObject({ outcome: 'complete' });
  });

  test.each(['all/mine/', 'all/a/', 'all/deep/in/it/'])(
    'is refused at %s, and nothing is written',
    async (prefix) => {
      const before = await keysOf('cold');
      await expect(backup(place('hot'), place('cold', prefix))).rejects.toThrow(
        `cold: "s3://cold/${prefix}" lies inside the cold of another backup, whose state is "s3://cold/all/${HEAD}"; expected another bucket, or a prefix beside that one.`,
      );
      expect(await keysOf('cold')).toEqual(before);
    },
  );

  test('is refused through another endpoint, too', async () => {
    const cold = { ...place('cold', 'all/mine/'), endpoint: 'http://127.0.0.2:9' };
    await expect(backup(place('hot'), cold)).rejects.toThrow('lies inside the cold of another backup');
  });

  test('is refused to rebuild and probe, and as the target of a restore', async () => {
    const nested = { hot: place('hot'), cold: place('cold', 'all/mine/') };
    const common = { ca: undefined, leaseWait: 0 };
    await expect(
      runRebuild({ command: 'rebuild', ...nested, ...common, trustSize: false }, runContext({ clock }), open),
    ).rejects.toThrow('lies inside the cold of another backup');
    const { copyPaths, maxOperationSize } = base;
    await expect(
      runProbe(
        { command: 'probe', ...nested, ...common, copyPaths, maxOperationSize },
        runContext({ clock }),
        open,
      ),
    ).rejects.toThrow('lies inside the cold of another backup');
    await backup(place('hot'), place('mine'));
    const restore = {
      ...base,
      command: 'restore' as const,
      hot: undefined,
      cold: place('mine'),
      to: place('cold', 'all/mine/'),
      confirm: '',
      at: { kind: 'latest' as const },
      include: [],
      overwrite: false,
    };
    await expect(runRestore(restore, runContext({ clock }), open)).rejects.toThrow(
      'to: "s3://cold/all/mine/" lies inside the cold of a backup',
    );
  });

  test('is accepted beside it', async () => {
    expect(await backup(place('hot'), place('cold', 'allowed/'))).toMatchObject({ outcome: 'complete' });
    expect(await backup(place('hot'), place('cold', 'allowed/'))).toMatchObject({ outcome: 'complete' });
  });

  test('stays unknown to a key that may not see it', async () => {
    const blind: OpenStore = ({ bucket }) =>
      wrapStore(provider.store(bucket), ({ operation, key, call }) => {
        if (operation === 'get' && key?.startsWith('all/.flashback') === true)
          throw new StoreError('denied', 'HTTP 403', { operation });
        return call();
      });
    expect(await backup(place('hot'), place('cold', 'all/mine/'), blind)).toMatchObject({
      outcome: 'complete',
    });
  });
});

test('15.10 a cold around the cold of another backup is refused, and the message names it', async () => {
  await backup(place('other'), place('cold', 'daily/shop/'));
  await backup(place('other'), place('cold', 'weekly/'));
  await expect(backup(place('hot'), place('cold'))).rejects.toThrow(
    `cold: "s3://cold/" has the cold of another backup inside it, whose state is "s3://cold/weekly/${HEAD}"`,
  );
  await expect(backup(place('hot'), place('cold', 'daily/'))).rejects.toThrow('"s3://cold/daily/shop/');
});

test('15.10 a rebuild does not adopt the backup that lies inside cold', async () => {
  await backup(place('other'), place('cold', 'very/deep/daily/'));
  const options = { hot: place('hot'), cold: place('cold'), ca: undefined, leaseWait: 0, trustSize: true };
  await expect(runRebuild({ command: 'rebuild', ...options }, runContext({ clock }), open)).rejects.toThrow(
    `has the cold of another backup inside it, whose state is "s3://cold/very/deep/daily/${HEAD}"`,
  );
});

test('15.10 the lease of a first run that is at work counts', async () => {
  const lease = JSON.stringify({ format: 1, owner: 'x', epoch: 1, expires: 0 });
  await provider.store('cold').put(LEASE, Buffer.from(lease));
  await expect(backup(place('hot'), place('cold', 'mine/'))).rejects.toThrow(`"s3://cold/${LEASE}"`);
});

describe('15.10 a hot that lies in a cold', () => {
  beforeEach(async () => {
    await backup(place('other'), place('backup', 'all/'));
  });

  test.each(['all/', 'all/a/'])('is refused at %s', async (prefix) => {
    await expect(backup(place('backup', prefix), place('cold'))).rejects.toThrow(
      `hot: "s3://backup/${prefix}" lies in the cold of a backup, whose state is "s3://backup/all/${HEAD}"`,
    );
    expect(await keysOf('cold')).toEqual([]);
  });

  test('the message says what to do with state that a copy of a backup left behind', async () => {
    await expect(backup(place('backup', 'all/'), place('cold'))).rejects.toThrow(
      'If nothing is backed up there any more, delete the folder .flashback-backup/ that holds it.',
    );
    const store: Store = provider.store('backup');
    for (const key of await keysOf('backup')) if (key.includes('.flashback-backup/')) await store.delete(key);
    expect(await backup(place('backup', 'all/'), place('cold'))).toMatchObject({ outcome: 'complete' });
  });

  test('is none for a key that only has the name of state', async () => {
    await provider.store('hot').put(HEAD, Buffer.from('notes of somebody'));
    expect(await backup(place('hot'), place('cold'))).toMatchObject({ outcome: 'complete' });
  });
});

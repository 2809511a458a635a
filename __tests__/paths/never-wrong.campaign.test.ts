import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { startEmulator } from '../../emulator/index.ts';
import type { Behaviour, Emulator } from '../../emulator/index.ts';
import { runBackup } from '../../src/commands/backup/backup.ts';
import { STATE } from '../../src/manifest/layout.ts';
import type { BackupOptions } from '../../src/options/options.ts';
import type { CopyPath } from '../../src/core/domain.ts';
import type { RunResult } from '../../src/report/result.ts';
import { S3Store } from '../../src/store/s3/store.ts';
import { fixedCredentials } from '../../src/store/s3/credentials.ts';
import { systemClock } from '../../src/core/clock.ts';
import { entriesOf, headGeneration } from '../commands/known-content.ts';
import { runContext } from '../commands/setting.ts';
import { backupIn, worldOf } from './worlds.ts';
import type { WorldOptions } from './worlds.ts';

const MIB = 1024 * 1024;
const PATHS = ['native', 'emulated', 'streamed'] as const;
const LIMIT = 6 * MIB;
const NO_PINS: Partial<Behaviour> = { ignoreSourcePins: ['copy', 'partcopy'], ignoreGetPins: true };

const md5 = (bytes: Uint8Array): string => createHash('md5').update(bytes).digest('hex');

interface Ended {
  readonly result: RunResult;
  /** Keys of the mirror, and what lies there that hot never held, or that an entry does not tell. */
  readonly mirror: readonly string[];
  readonly wrong: readonly string[];
}

/** Fills hot, runs one backup, and looks at every object of cold. `contents` gets all that hot ever held. */
async function backup(
  path: CopyPath,
  world: WorldOptions,
  change: Partial<BackupOptions>,
  prepare: (emulator: Emulator, put: (key: string, bytes: Buffer) => Promise<void>) => Promise<void>,
): Promise<Ended> {
  const emulator = await startEmulator(worldOf(path, { operationLimit: LIMIT, ...world }));
  const held = new Map<string, Set<string>>();
  const put = async (key: string, bytes: Buffer): Promise<void> => {
    held.set(key, (held.get(key) ?? new Set()).add(md5(bytes)));
    await emulator.store.putObject('hot', key, bytes);
  };
  try {
    await prepare(emulator, put);
    const options = backupIn(path, emulator, { maxOperationSize: LIMIT, ...change });
    const result = await runBackup(options, runContext());
    const mirror = emulator.store.listKeys('cold').filter((key) => !key.startsWith(STATE));
    const wrong: string[] = [];
    for (const key of mirror) {
      const stored = await emulator.store.getObject('cold', key);
      if (held.get(key)?.has(md5(stored?.bytes ?? Buffer.alloc(0))) !== true) wrong.push(key);
    }
    wrong.push(...(await untold(emulator, options)));
    return { result, mirror, wrong };
  } finally {
    await emulator.close();
  }
}

/** Entries whose stored object is not of the ETag and size that they say. */
async function untold(emulator: Emulator, { cold }: BackupOptions): Promise<string[]> {
  const store = new S3Store({
    endpoint: cold.endpoint,
    bucket: 'cold',
    region: 'us-east-1',
    pathStyle: true,
    clock: systemClock,
    credentials: fixedCredentials(cold.credentials ?? { accessKeyId: '', secretAccessKey: '' }),
  });
  try {
    const generation = await headGeneration(store);
    const found: string[] = [];
    for (const { key, size, etag, cold: at } of generation === undefined
      ? []
      : await entriesOf(store, generation)) {
      const stored = await emulator.store.getObject('cold', at.path);
      const same = stored?.etag === at.etag && stored.bytes.length === size;
      const proven = at.evidence !== 'md5' || md5(stored?.bytes ?? Buffer.alloc(0)) === etag;
      if (!same || !proven) found.push(`entry of ${key}`);
    }
    return found;
  } finally {
    await store.close();
  }
}

const SIZES: Readonly<Record<string, number>> = { small: 10, empty: 0, other: 20, large: 2 * LIMIT + 3 };

async function fillBoth(
  { store }: Emulator,
  put: (key: string, bytes: Buffer) => Promise<void>,
): Promise<void> {
  for (const [key, size] of Object.entries(SIZES)) {
    await put(key, Buffer.alloc(size, 'hot'));
    await store.putObject('foreign', key, Buffer.alloc(size, 'foreign'));
  }
}

describe.each(PATHS)('%s', (path) => {
  const only: readonly CopyPath[] = [path];
  const all: readonly CopyPath[] = ['native', 'emulated', 'streamed'];
  const pins = [
    ['honours pins', {}],
    ['ignores pins', { behaviour: NO_PINS }],
  ] as const;

  test.each(pins)('copies nothing of a foreign bucket of that name, where cold %s', async (_name, world) => {
    const { result, mirror, wrong } = await backup(
      path,
      { ...world, foreign: true },
      { copyPaths: all },
      fillBoth,
    );
    expect(wrong).toEqual([]);
    expect(result).toMatchObject({ outcome: 'complete', counts: { copied: 4 } });
    expect(mirror).toHaveLength(4);
  });

  test.each(pins)(
    'copies right or leaves a named hole with no path beside it, where cold %s',
    async (_name, world) => {
      const { result, mirror, wrong } = await backup(
        path,
        { ...world, foreign: true },
        { copyPaths: only },
        fillBoth,
      );
      expect(wrong).toEqual([]);
      const { copied, failed, deferred } = result.counts;
      expect(copied + failed + deferred).toBe(4);
      expect(result.holes.flatMap(({ examples }) => examples)).toHaveLength(4 - copied);
      expect(mirror).toHaveLength(copied);
      expect(result.paths[path].objects).toBe(copied);
    },
  );

  test.each(pins)('copies what is hot, where cold %s', async (_name, world) => {
    const { result, wrong } = await backup(path, world, { copyPaths: all }, fillBoth);
    expect(wrong).toEqual([]);
    expect(result).toMatchObject({ outcome: 'complete', counts: { copied: 4, failed: 0 } });
  });

  test.each([
    ['small', 100, {}],
    ['in parts', 2 * LIMIT + 3, {}],
    ['small, and pins are ignored', 100, { behaviour: NO_PINS }],
    ['in parts, and pins are ignored', 2 * LIMIT + 3, { behaviour: NO_PINS }],
  ] as const)('defers an object that changes on every look: %s', async (_name, size, world) => {
    let version = 0;
    const { result, wrong } = await backup(path, world, { copyPaths: all }, async (emulator, put) => {
      const next = (): Promise<void> => put('restless', Buffer.alloc(size, `version ${++version} `));
      await put('calm', Buffer.from('calm'));
      await next();
      const reads = ['HeadObject', 'GetObject', 'CopyObject', 'UploadPartCopy'];
      emulator.onRequest(async ({ operation, key, copySource, bucket }) => {
        const source = copySource === undefined ? `${bucket}/${key}` : copySource;
        if (reads.includes(operation) && source.endsWith('hot/restless')) await next();
      });
    });
    expect(wrong).toEqual([]);
    expect(result.counts).toMatchObject({ scanned: 2, failed: 0 });
    expect(result.counts.copied + result.counts.deferred).toBe(2);
    if (result.counts.deferred === 1)
      expect(result.holes).toMatchObject([{ cause: 'changing', examples: [{ key: 'restless' }] }]);
  });
});

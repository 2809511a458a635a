import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startEmulator, type Emulator } from '../../../emulator/index.ts';
import { runBackup } from '../../../src/commands/backup/backup.ts';
import type { BackupOptions } from '../../../src/options/options.ts';
import { runRestore } from '../../../src/commands/restore/restore.ts';
import type { RestoreResult } from '../../../src/report/restore-result.ts';
import { exitCode } from '../../../src/report/result.ts';
import type { RunResult } from '../../../src/report/result.ts';
import { parseRetention } from '../../../src/plan/retention-policy.ts';
import type { Committed } from '../../../src/manifest/state.ts';
import { checkIdentity, identityOf } from '../../../src/run/preflight.ts';
import { KEEP_EVERYTHING, optionsFor, runContext } from '../setting.ts';

let emulator: Emulator;

beforeEach(async () => {
  emulator = await startEmulator({
    buckets: [
      { name: 'hot', provider: 'aws', storageType: 'S3' },
      { name: 'cold', provider: 'aws', storageType: 'S3' },
      { name: 'to', provider: 'aws', storageType: 'S3' },
    ],
    repositories: [
      {
        id: 'r',
        name: 'R',
        buckets: ['hot', 'cold', 'to'],
        keys: [{ accessKeyId: 'test', secretAccessKey: 'test', right: 'ADMIN' }],
      },
    ],
  });
});

afterEach(() => emulator.close());

async function put(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await emulator.store.putObject('hot', key, `content of ${key}`);
}

async function backup(change: Partial<BackupOptions> = {}): Promise<RunResult> {
  const result = await runBackup(optionsFor(emulator.endpoints[0]!, change), runContext());
  expect(result.problem).toBeNull();
  return result;
}

function holes({ holes }: RunResult): Record<string, string[]> {
  return Object.fromEntries(holes.map(({ cause, examples }) => [cause, examples.map(({ key }) => key)]));
}

async function inCold(key: string): Promise<string | undefined> {
  return (await emulator.store.getObject('cold', key))?.bytes.toString();
}

/** Each object of hot is in cold byte for byte, or a hole names it; then the run is not green. */
async function expectNothingLost(
  result: RunResult,
  keys: readonly string[],
  allowed: readonly string[] = [],
): Promise<void> {
  const named = Object.values(holes(result)).flat();
  for (const key of keys) {
    const safe = (await inCold(key)) === `content of ${key}`;
    if (!safe) expect(allowed.filter((hole) => named.includes(hole))).not.toEqual([]);
  }
  if (named.length > 0) expect(exitCode(result, 0)).toBe(2);
  const { scanned, copied, touched, unchanged, failed, deferred, expired, vanished } = result.counts;
  expect(copied + touched + unchanged + failed + deferred + expired + vanished).toBe(scanned);
}

/** `last=1` deletes all that may be deleted, at once. */
const LAST_1: Partial<BackupOptions> = {
  pruning: {
    ...KEEP_EVERYTHING,
    policy: parseRetention('* last=1'),
    delay: 0,
    maxDelete: { kind: 'share', percent: 100 },
    maxChange: { kind: 'share', percent: 100 },
    allowUnfenced: true,
  },
};

const ODD = ['a b.txt', 'a+c.txt', 'caf\u00e9.txt', 'd%41.txt', 'e%zz.txt', 'plain.txt'];

describe('a listing that lies about its encoding', () => {
  test.each(['list-plus-raw', 'list-not-encoded', 'list-encoding-ignored'] as const)(
    '15.1 %s: every key is copied under its own name, in the first run as in the next',
    async (quirk) => {
      emulator.setQuirks({ bucket: 'hot' }, [quirk]);
      await put(...ODD);
      const first = await backup();
      expect(holes(first)).toEqual({});
      expect(first.outcome).toBe('complete');
      for (const key of ODD) expect(await inCold(key)).toBe(`content of ${key}`);
      const second = await backup();
      expect(second.counts).toMatchObject({ unchanged: ODD.length, copied: 0, gone: 0, vanished: 0 });
    },
  );

  test.each([
    'list-plus-raw',
    'list-plus-and-space-alike',
    'list-not-encoded',
    'list-encoding-ignored',
  ] as const)(
    '15.1 %s: a key that was backed up before the quirk began never becomes gone, and its only copy stays',
    async (quirk) => {
      await put(...ODD);
      await backup(LAST_1);
      emulator.setQuirks({ bucket: 'hot' }, [quirk]);
      for (let run = 0; run < 5; run++) {
        await put(`new ${run}`);
        const result = await backup(LAST_1);
        expect(result.counts.gone).toBe(0);
        for (const key of ODD) expect(await inCold(key)).toBe(`content of ${key}`);
      }
    },
  );

  test('15.1 a plus and a space that are listed alike: both keys are in cold, or a hole names them', async () => {
    emulator.setQuirks({ bucket: 'hot' }, ['list-plus-and-space-alike']);
    await put('a b', 'a+b', 'c+d', 'e f');
    const result = await backup();
    await expectNothingLost(result, ['a b', 'e f']);
    await expectNothingLost(result, ['a+b'], ['a b', 'a+b']);
    await expectNothingLost(result, ['c+d'], ['c d', 'c+d']);
    expect(exitCode(result, 0)).toBe(2);
  });

  test('15.1 a plus and a space in one key that are listed alike: a hole names the key, in the first run too', async () => {
    emulator.setQuirks({ bucket: 'hot' }, ['list-plus-and-space-alike']);
    await put('a b', 'c+d e');
    for (let run = 0; run < 2; run++) {
      const result = await backup();
      expect(result.counts).toMatchObject({ vanished: 0, failed: 1 });
      expect(result.holes).toMatchObject([
        { cause: 'spelling', examples: [{ message: 'hot lists it, but has it as "c+d e"' }] },
      ]);
      expect(exitCode(result, 0)).toBe(2);
    }
  });

  test('15.1 a plus alone, under a listing that takes it for a space, is asked for under both names', async () => {
    emulator.setQuirks({ bucket: 'hot' }, ['list-plus-and-space-alike']);
    await put('a+b');
    expect((await backup()).outcome).toBe('complete');
    expect(await inCold('a+b')).toBe('content of a+b');
  });

  test('15.1 an honest store is asked at most for a few keys, and one without such keys for none', async () => {
    const heads = (): number => emulator.requests.count({ operation: 'HeadObject', bucket: 'hot' });
    await put('plain', 'other');
    await backup();
    expect(heads()).toBe(0);
    await put(...ODD, 'f g', 'h+i', 'j k');
    await backup();
    expect(heads()).toBeLessThanOrEqual(6);
    const before = heads();
    expect((await backup()).counts).toMatchObject({ copied: 0, vanished: 0, gone: 0 });
    expect(heads() - before).toBeLessThanOrEqual(6);
  });

  test('15.1 a key with a plus that was really deleted becomes gone', async () => {
    await put('a+b', 'a b', 'c');
    await backup();
    emulator.store.deleteObject('hot', 'a+b');
    emulator.store.deleteObject('hot', 'a b');
    expect((await backup()).counts).toMatchObject({ gone: 2, unchanged: 1, failed: 0 });
    expect((await backup()).counts).toMatchObject({ unchanged: 1, failed: 0 });
  });
});

describe('a listing that repeats keys', () => {
  test.each(['list-duplicates-in-page', 'list-duplicates-across-pages'] as const)(
    '15.1 %s: each repetition is counted and a named hole, and all is copied',
    async (quirk) => {
      emulator.setBehaviour('hot', { pageSize: 2 });
      emulator.setQuirks({ bucket: 'hot' }, [quirk]);
      const keys = ['a', 'b', 'c', 'd', 'e'];
      await put(...keys);
      for (let run = 0; run < 3; run++) {
        const result = await backup();
        expect(holes(result)['repeated']?.length).toBeGreaterThan(0);
        expect(exitCode(result, 0)).toBe(2);
        await expectNothingLost(result, keys);
        expect(result.counts.gone).toBe(0);
      }
    },
  );
});

describe('a key that is listed and never readable', () => {
  test('15.29 is vanished in the first run and a hole in the next', async () => {
    emulator.setQuirks({ bucket: 'hot' }, ['list-control-as-fffd']);
    await put('a', 'ctl\u0001x', 'z\u00e9');
    const first = await backup();
    expect(first.counts.vanished).toBe(1);
    for (let run = 0; run < 2; run++) {
      const result = await backup();
      expect(holes(result)).toEqual({ 'not-found': ['ctl\ufffdx'] });
      expect(exitCode(result, 0)).toBe(2);
    }
  });

  test('15.29 is a hole in the next run though it changed in between', async () => {
    emulator.setQuirks({ bucket: 'hot' }, ['list-control-as-fffd']);
    await put('a', 'ctl\u0001x', 'z\u00e9');
    await backup();
    await emulator.store.putObject('hot', 'ctl\u0001x', 'changed');
    expect(holes(await backup())).toEqual({ 'not-found': ['ctl\ufffdx'] });
  });

  test('15.29 backed up before it was listed under another name, it never becomes gone', async () => {
    await put('a', 'ctl\u0001x', 'z\u00e9');
    await backup(LAST_1);
    emulator.setQuirks({ bucket: 'hot' }, ['list-control-as-fffd']);
    for (let run = 0; run < 4; run++) {
      await put(`n${run}`);
      const result = await backup(LAST_1);
      expect(result.counts.gone).toBe(0);
      expect(holes(result)['spelling']).toContain('ctl\u0001x');
      expect(await inCold('ctl\u0001x')).toBe('content of ctl\u0001x');
    }
  });
});

describe('fields that a store leaves out', () => {
  const KEYS = ['a', 'b', 'c', 'excluded'];

  test.each(['list-no-etag', 'list-empty-etag', 'list-no-date', 'list-no-size', 'no-last-modified'] as const)(
    '15.6 %s: HEAD says them, and the next run copies what changed and nothing else',
    async (quirk) => {
      emulator.setQuirks({ bucket: 'hot' }, [quirk]);
      await put(...KEYS);
      const first = await backup({ exclude: ['excluded'] });
      expect(first.outcome).toBe('complete');
      expect(first.counts).toMatchObject({ copied: 3, excluded: 1 });
      await expectNothingLost(first, ['a', 'b', 'c']);
      expect((await backup({ exclude: ['excluded'] })).counts).toMatchObject({
        unchanged: 3,
        copied: 0,
        touched: 0,
      });
      await emulator.store.putObject('hot', 'b', 'changed');
      expect((await backup({ exclude: ['excluded'] })).counts).toMatchObject({ changed: 1, unchanged: 2 });
      expect(await inCold('b')).toBe('changed');
    },
  );

  test('15.6 an entry that lacks one is asked for alone', async () => {
    emulator.setQuirks({ bucket: 'hot' }, ['list-no-etag=b']);
    await put(...KEYS);
    expect((await backup()).counts).toMatchObject({ copied: 4 });
    expect(emulator.requests.list({ operation: 'HeadObject', bucket: 'hot' }).map(({ key }) => key)).toEqual([
      'b',
    ]);
  });

  test('15.6 what neither the listing nor HEAD says is a named hole that says which; exclude comes first', async () => {
    emulator.setQuirks({ bucket: 'hot' }, ['list-no-date=b*', 'no-last-modified']);
    await put('a', 'b', 'bad', 'c');
    const result = await backup({ exclude: ['bad'] });
    expect(holes(result)).toEqual({ fields: ['b'] });
    expect(result.holes[0]?.examples[0]?.message).toMatch(/LastModified/);
    expect(exitCode(result, 0)).toBe(2);
    expect(result.counts).toMatchObject({ copied: 2, excluded: 1 });
  });
});

describe('a store without ListObjectsV2, or without tokens', () => {
  const KEYS = ['a b', 'a+b', 'c', 'd', 'e', 'f/g', '\u00e9', 'z'];

  test.each(['list-v2-501', 'list-v2-400', 'list-v2-as-v1', 'list-no-token'] as const)(
    '15.18 %s: all pages are listed, and found unchanged by the next run',
    async (quirk) => {
      emulator.setBehaviour('hot', { pageSize: 2 });
      emulator.setQuirks('all', [quirk]);
      await put(...KEYS);
      const first = await backup();
      expect(first.outcome).toBe('complete');
      await expectNothingLost(first, KEYS);
      expect(first.counts.copied).toBe(KEYS.length);
      expect((await backup()).counts).toMatchObject({ unchanged: KEYS.length, copied: 0, gone: 0 });
    },
  );

  test.each(['list-v2-501', 'list-v2-as-v1'] as const)('15.18 %s together with a raw plus', async (quirk) => {
    emulator.setBehaviour('hot', { pageSize: 2 });
    emulator.setQuirks({ bucket: 'hot' }, [quirk, 'list-plus-raw']);
    await put(...KEYS);
    const first = await backup();
    await expectNothingLost(first, KEYS);
    expect(first.outcome).toBe('complete');
  });

  test('15.18 an endpoint with a path: signed, copied from and written to in parts; another path is another hot', async () => {
    emulator.setQuirks({ endpoint: 'node-0' }, ['path-prefix']);
    await put(...KEYS);
    const large = 'x'.repeat(11 * 1024 * 1024);
    await emulator.store.putObject('hot', 'large', large);
    const MiB = 1024 * 1024;
    const options = optionsFor(`${emulator.endpoints[0]!}/storage/v1/s3`, {
      maxOperationSize: 6 * MiB,
      partSize: 6 * MiB,
    });
    for (const copyPaths of [['emulated'], ['streamed']] as const) {
      const result = await runBackup({ ...options, copyPaths }, runContext());
      expect(result.problem).toBeNull();
      await expectNothingLost(result, KEYS);
      expect(await inCold('large')).toBe(large);
      await emulator.store.putObject('hot', 'large', large);
      await put('c');
    }
    const hot = { ...options.hot, endpoint: `${emulator.endpoints[0]!}/other/s3`, endpoints: undefined };
    const { endpoints: _, ...other } = hot;
    expect(() =>
      checkIdentity({ generation: { hot: identityOf(options) } } as Committed, { hot: other }),
    ).toThrow(/is not what this cold is the backup of/);
  });
});

describe('pages in a bad order', () => {
  const KEYS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

  test.each(['list-empty-pages', 'list-repeated-pages', 'list-repeated-token', 'list-unsorted'] as const)(
    '15.1 %s: beginning in mid-life, no run loses a key or takes one for gone',
    async (quirk) => {
      emulator.setBehaviour('hot', { pageSize: 3 });
      await put(...KEYS);
      await backup(LAST_1);
      emulator.setQuirks({ bucket: 'hot' }, [quirk]);
      for (let run = 0; run < 3; run++) {
        const result = await runBackup(optionsFor(emulator.endpoints[0]!, LAST_1), runContext());
        expect(result.counts.gone).toBe(0);
        if (result.problem !== null) expect(result.problem.message).toContain('s3://hot');
        for (const key of KEYS) expect(await inCold(key)).toBe(`content of ${key}`);
      }
    },
  );
});

describe('a restore to a store whose listing is not to be believed', () => {
  async function restore(): Promise<RestoreResult> {
    const { cold, copyPaths } = optionsFor(emulator.endpoints[0]!);
    const result = await runRestore(
      {
        command: 'restore',
        hot: undefined,
        cold,
        to: { ...cold, bucket: 'to' },
        ca: undefined,
        confirm: '',
        at: { kind: 'latest' },
        prefixes: [],
        include: [],
        overwrite: false,
        dryRun: false,
        maxFailures: 0,
        copyPaths,
        maxOperationSize: undefined,
        partSize: undefined,
        concurrency: undefined,
        verify: 'copy',
        deadline: 3600_000,
      },
      runContext(),
    );
    if (!('counts' in result)) throw new Error(JSON.stringify(result));
    return result;
  }

  test.each([
    'list-no-etag',
    'list-no-size',
    'list-no-date',
    'list-plus-raw',
    'list-duplicates-in-page',
    'list-v2-501',
  ] as const)(
    '15.1 %s: what it has is found to be equal, what differs is kept, and the rest is restored',
    async (quirk) => {
      await put(...ODD);
      await backup();
      await emulator.store.putObject('to', 'a b.txt', 'content of a b.txt');
      await emulator.store.putObject('to', 'a+c.txt', 'of somebody else');
      emulator.setQuirks({ bucket: 'to' }, [quirk, 'no-last-modified']);
      const first = await restore();
      expect(first.counts).toMatchObject({ restored: ODD.length - 2, equal: 1, different: 1, failed: 0 });
      expect((await restore()).counts).toMatchObject({ restored: 0, equal: ODD.length - 1, different: 1 });
      expect((await emulator.store.getObject('to', 'a+c.txt'))?.bytes.toString()).toBe('of somebody else');
    },
  );
});

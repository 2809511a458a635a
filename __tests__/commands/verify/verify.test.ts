import { beforeEach, describe, expect, test } from '@jest/globals';
import { runBackup } from '../../../src/commands/backup/backup.ts';
import type { OpenStore } from '../../../src/run/open-buckets.ts';
import { runStatus } from '../../../src/commands/status.ts';
import { runVerify } from '../../../src/commands/verify/verify.ts';
import { condemnedCount } from '../../../src/manifest/condemned.ts';
import type { BackupOptions, VerifyOptions } from '../../../src/options/options.ts';
import { renderVerifySummary, renderVerifyText, verifyExitCode } from '../../../src/report/verify.ts';
import type { VerifyResult } from '../../../src/report/verify.ts';
import { wrapStore } from '../../../src/store/middleware/wrap-store.ts';
import { StoreError } from '../../../src/store/errors.ts';
import { MemoryProvider } from '../../../src/store/memory/store.ts';
import { MUTATIONS } from '../../../src/store/contract.ts';
import type { Store, Versioning } from '../../../src/store/contract.ts';
import { entriesOf, headGeneration } from '../known-content.ts';
import { optionsFor, runContext, TestClock } from '../setting.ts';

const HOUR = 3600_000;
const base = optionsFor('http://127.0.0.1:9');

let clock: TestClock;
let provider: MemoryProvider;
let hot: Store;
let cold: Store;

function setUp(versioning: Versioning): void {
  clock = new TestClock();
  provider = new MemoryProvider(clock);
  hot = provider.store('hot');
  cold = provider.store('cold', versioning);
}

beforeEach(() => setUp('off'));

const open: OpenStore = ({ bucket }) => (bucket === 'hot' ? hot : cold);

async function backup(change: Partial<BackupOptions> = {}): Promise<void> {
  await runBackup({ ...base, ...change }, runContext({ clock }), open);
  await clock.advance(HOUR);
}

async function verify(change: Partial<VerifyOptions> = {}): Promise<VerifyResult> {
  const options: VerifyOptions = {
    command: 'verify',
    hot: undefined,
    cold: base.cold,
    ca: undefined,
    prefixes: [],
    sample: { kind: 'all' },
    repair: false,
    copyPaths: base.copyPaths,
    maxOperationSize: undefined,
    partSize: undefined,
    concurrency: undefined,
    deadline: HOUR,
    leaseWait: 0,
    maxFailures: 0,
    ...change,
  };
  const result = await runVerify(options, runContext({ clock }), open);
  await clock.advance(HOUR);
  return result;
}

const put = (key: string, text: string): Promise<unknown> => hot.put(key, Buffer.from(text));

/** As a disk does it: other bytes under the same ETag and version. */
function rot(key: string, bytes: Buffer, version = -1): void {
  const versions = provider.buckets.get('cold')!.objects.get(key)!;
  const at = versions.at(version)!;
  versions[versions.indexOf(at)] = { ...at, bytes };
}

async function textOf(store: Store, key: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of (await store.get(key)).stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

describe.each(['off', 'enabled'] as const)('with versioning %s', (versioning) => {
  beforeEach(async () => {
    setUp(versioning);
    for (let i = 0; i < 30; i++) await put(`${'abc'[i % 3]}/${String(i).padStart(3, '0')}`, `text ${i}`);
    await backup();
    await put('a/000', 'changed');
    await backup();
  });

  test('a sound backup is said to be sound, old versions too, and when that was is noted by prefix', async () => {
    const result = await verify();
    expect(result).toMatchObject({
      outcome: 'complete',
      counts: { keys: 30, all: 30, versions: 31, sound: 31, compared: 31, faults: 0 },
      recorded: true,
      generation: null,
    });
    expect(result.prefixes.map(({ prefix }) => prefix)).toEqual(['a/', 'b/', 'c/']);
    const status = await runStatus(
      {
        command: 'status',
        hot: undefined,
        cold: base.cold,
        ca: undefined,
        maxSilence: undefined,
        prefixes: [],
      },
      runContext({ clock }),
      open,
    );
    expect(status.verified).toEqual(result.prefixes);
  });

  test('a flipped byte, a truncated and a missing object are found, and repaired from hot', async () => {
    rot('a/003', Buffer.from('texT 3'));
    rot('b/001', Buffer.from('te'));
    if (versioning === 'off') await cold.delete('c/002');
    else provider.buckets.get('cold')!.remove('c/002', (await cold.head('c/002')).versionId);
    const found = await verify();
    expect(verifyExitCode(found, 0)).toBe(2);
    expect(found).toMatchObject({ outcome: 'degraded', counts: { versions: 31, sound: 28, faults: 3 } });
    expect(found.faults.map(({ cause, examples }) => [cause, examples[0]?.key]).sort()).toEqual([
      ['content', 'a/003'],
      ['missing', 'c/002'],
      ['size', 'b/001'],
    ]);
    expect(renderVerifyText(found, { colour: false })).toContain('✘ Faults found in the backup');
    expect(renderVerifySummary(found)).toContain('<code>b/001</code>');

    const repaired = await verify({ hot: base.hot, repair: true });
    expect([repaired.outcome, repaired.counts.repaired]).toEqual(['complete', 3]);
    expect(await Promise.all(['a/003', 'b/001', 'c/002'].map((key) => textOf(cold, key)))).toEqual([
      ...['text 3', 'text 1', 'text 2'],
    ]);
    expect(await verify()).toMatchObject({ outcome: 'complete', counts: { versions: 31, sound: 31 } });
    // The damaged versions are to go, where the bucket keeps them; what is missing leaves none.
    expect(condemnedCount((await headGeneration(cold))!)).toBe(versioning === 'off' ? 0 : 2);
    // The next backup has nothing to mend or copy.
    const next = await runBackup(base, runContext({ clock }), open);
    expect(next).toMatchObject({ outcome: 'complete', counts: { copied: 0, touched: 0, unchanged: 30 } });
    await clock.advance(25 * HOUR);
    await backup();
    const versions: string[] = [];
    for await (const { key } of cold.listVersions('')) if (/^.\/00[123]/.test(key)) versions.push(key);
    expect(versions).toEqual(['a/003', 'b/001', 'c/002']);
    expect(await verify()).toMatchObject({ outcome: 'complete', counts: { versions: 31, sound: 31 } });
  });

  test('what hot no longer has cannot be repaired, and stays a fault', async () => {
    rot('a/003', Buffer.from('texT 3'));
    await put('a/003', 'hot has moved on');
    const result = await verify({ hot: base.hot, repair: true });
    expect(result).toMatchObject({ outcome: 'degraded', counts: { repaired: 0, faults: 1 } });
    expect(result.faults[0]?.examples[0]?.message).toContain('hot no longer has this version');
  });
});

test('samples take turns until all keys were read, and then begin again', async () => {
  for (let i = 0; i < 10; i++) await put(`k/${i}`, `text ${i}`);
  await put('last', 'text');
  await backup();
  const read: string[][] = [];
  const real = cold;
  for (const _ of [1, 2, 3, 4]) {
    const keys: string[] = [];
    cold = wrapStore(real, async ({ operation, key, call }) => {
      if (operation === 'get' && key?.startsWith('.') === false) keys.push(key);
      return call();
    });
    await verify({ sample: { kind: 'percent', percent: 40 } });
    read.push(keys.sort());
  }
  expect(read.map((keys) => keys.length)).toEqual([5, 5, 1, 5]);
  expect(new Set(read.slice(0, 3).flat()).size).toBe(11);
  expect(read[3]).toEqual(read[0]);
});

test('an object that only its size was known of gets its checksum noted, and is then compared with it', async () => {
  const parts = { maxOperationSize: 5 * 2 ** 20, partSize: 5 * 2 ** 20 };
  await hot.put('big', Buffer.alloc(6 * 2 ** 20, 1));
  await backup(parts);
  expect(await verify()).toMatchObject({ counts: { versions: 1, compared: 0, noted: 1 } });
  const [entry] = await entriesOf(cold, (await headGeneration(cold))!);
  expect(entry?.cold.checksum).toMatch(/^sha256:/);
  expect(await verify()).toMatchObject({ counts: { compared: 1, noted: 0 } });
  rot('big', Buffer.alloc(6 * 2 ** 20, 2));
  expect(await verify()).toMatchObject({ counts: { faults: 1 }, faults: [{ cause: 'content' }] });
});

test('metadata that differs from that of hot is a fault, and repaired', async () => {
  await hot.put('k', Buffer.from('text'), { attributes: { contentType: 'text/x', metadata: { a: 'b' } } });
  await backup();
  await cold.put('k', Buffer.from('text'), { attributes: { contentType: 'text/y' } });
  const found = await verify({ hot: base.hot });
  expect(found.faults).toMatchObject([
    { cause: 'metadata', examples: [{ key: 'k', message: 'not as in hot: Content-Type, x-amz-meta-a' }] },
  ]);
  expect(await verify({ hot: base.hot, repair: true })).toMatchObject({ counts: { repaired: 1, faults: 0 } });
  expect((await cold.head('k')).attributes.contentType).toBe('text/x');
});

test('what cannot be read, such as an archived object, is a fault and is not copied again: it may be sound', async () => {
  await put('k', 'text');
  await backup();
  const real = cold;
  const written: (string | undefined)[] = [];
  cold = wrapStore(real, async ({ operation, key, call }) => {
    if (operation === 'get' && key === 'k') throw new StoreError('archived', 'thaw it', { operation });
    if (operation === 'put' || operation === 'copy') written.push(key);
    return call();
  });
  expect(await verify({ hot: base.hot, repair: true })).toMatchObject({
    outcome: 'degraded',
    counts: { repaired: 0, faults: 1 },
    faults: [{ cause: 'unreadable' }],
  });
  expect(written).not.toContain('k');
});

test('needs only READ to find faults, and says that nothing was recorded', async () => {
  await put('k', 'text');
  await backup();
  rot('k', Buffer.from('tExt'));
  const real = cold;
  cold = wrapStore(real, async ({ operation, call }) => {
    if ((MUTATIONS as readonly string[]).includes(operation))
      throw new StoreError('denied', 'READ', { operation });
    return call();
  });
  const result = await verify();
  expect(result).toMatchObject({ outcome: 'degraded', recorded: false, counts: { faults: 1 } });
  expect(result.notices).toEqual([expect.objectContaining({ title: 'Not recorded' })]);
});

test('a version that a backup replaced while it was read is no fault', async () => {
  await put('k', 'first');
  await put('l', 'text');
  await backup();
  const real = cold;
  let done = false;
  cold = wrapStore(real, async ({ operation, key, call }) => {
    if (operation === 'get' && key === 'k' && !done) {
      done = true;
      const now = cold;
      cold = real;
      await put('k', 'second');
      await backup();
      cold = now;
    }
    return call();
  });
  expect(await verify({ deadline: 3 * HOUR })).toMatchObject({ outcome: 'complete', counts: { faults: 0 } });
});

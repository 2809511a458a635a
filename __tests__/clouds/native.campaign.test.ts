import { afterEach, describe, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { runBackup } from '../../src/commands/backup/backup.ts';
import { runContext } from '../commands/setting.ts';
import { startChild } from '../crash/children.ts';
import { bytesAt } from '../crash/reading.ts';
import { cloudPair, MIB } from './pair.ts';
import type { Cloud, CloudPair } from './pair.ts';
import { replacedBeforeCopy, SECOND } from './replaced.ts';

let pair: CloudPair;
afterEach(() => pair.close());

/** On both sides of where UTF-8 and UTF-16 part. */
const CHARACTERS = [
  '~',
  '\ud7fb',
  '\ue000',
  '\uff5e',
  '\ufffc',
  '\ufffd',
  '\u{10000}',
  '\u{10001}',
  '\u{1f600}',
];
const LISTS = { gs: 'objects.list', az: 'ListBlobs' } as const;
const COPIES = { gs: 'objects.rewrite', az: 'CopyBlobFromUrl' } as const;

async function fill(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await pair.hot.put(`k/${i}`, Buffer.from(`content of ${i}`));
}

describe.each<Cloud>(['gs', 'az'])('%s to %s', (cloud) => {
  test('copies at the provider alone: no byte of an object passes through the program', async () => {
    pair = await cloudPair(cloud);
    await fill(20);
    await pair.hot.put('large', randomBytes(8 * MIB));
    pair.emulator.requests.clear();
    const result = await runBackup(pair.options(), runContext());
    expect(result).toMatchObject({
      outcome: 'complete',
      counts: { copied: 21, failed: 0 },
      paths: { native: { objects: 21 }, emulated: { objects: 0 }, streamed: { objects: 0 } },
    });
    expect(pair.bytesThrough()).toBe(0);
    const copies = pair.emulator.requests
      .list({ operation: COPIES[cloud] })
      .filter(({ key }) => !key.startsWith('.flashback'));
    expect(copies.length).toBe(cloud === 'gs' ? 28 : 21);
    if (cloud === 'az') return;
    const condition = expect.stringMatching(/^\d+$/);
    for (const { query } of copies)
      expect(query).toMatchObject({ ifSourceGenerationMatch: condition, ifGenerationMatch: '0' });
  }, 120_000);

  test('streams what the provider may not read, where that is allowed, and else says why', async () => {
    pair = await cloudPair(cloud);
    await fill(3);
    const action =
      cloud === 'gs'
        ? { status: 403, code: 'forbidden', message: 'no storage.objects.get access' }
        : { status: 403, code: 'CannotVerifyCopySource' };
    pair.emulator.faults.add({ operation: COPIES[cloud], key: /^k\//, times: Infinity, do: action });
    const refused = await runBackup(pair.options({ copyPaths: ['native'] }), runContext());
    expect(refused.counts.copied).toBe(0);
    expect(JSON.stringify([refused.problem, refused.holes])).toMatch(/denied/);
    const result = await runBackup(pair.options(), runContext());
    expect(result).toMatchObject({
      outcome: 'complete',
      counts: { copied: 3 },
      paths: { native: { objects: 0 }, streamed: { objects: 3 } },
    });
  }, 120_000);

  test('pins an object anew that is replaced between list and copy', async () => {
    pair = await cloudPair(cloud);
    const { result, entryTag, hotTag, stored } = await replacedBeforeCopy(
      pair.hot,
      pair.cold,
      pair.options(),
    );
    expect(result).toMatchObject({
      outcome: 'complete',
      counts: { copied: 2 },
      paths: { native: { objects: 2 } },
    });
    expect({ entryTag, stored }).toEqual({ entryTag: hotTag, stored: SECOND });
  }, 120_000);

  test('finds names where UTF-8 and UTF-16 part again, over many pages: nothing copied twice, nothing gone', async () => {
    pair = await cloudPair(cloud, { pageSize: 7 });
    const keys = CHARACTERS.flatMap((first) => [
      first,
      ...CHARACTERS.flatMap((second) => [first + second, `a/${first}/${second}`]),
    ]);
    for (const key of keys) await pair.hot.put(key, Buffer.from(key));
    const backup = () => runBackup(pair.options(), runContext());
    expect(await backup()).toMatchObject({ outcome: 'complete', counts: { copied: keys.length, failed: 0 } });
    pair.emulator.requests.clear();
    expect((await backup()).counts).toMatchObject({
      copied: 0,
      touched: 0,
      gone: 0,
      unchanged: keys.length,
    });
    const pages = pair.emulator.requests.list({ operation: LISTS[cloud], bucket: 'hot' }).length;
    expect(pages).toBeGreaterThan(keys.length / 7);
  }, 120_000);
});

test('gs: killed after the second of eight rewrite calls, the next run goes on with its token', async () => {
  pair = await cloudPair('gs');
  const bytes = randomBytes(8 * MIB);
  await pair.hot.put('large', bytes);
  pair.emulator.requests.clear();
  const { requests, faults } = pair.emulator;
  const child = startChild({
    options: pair.options(),
    identity: { runId: 'run-1', workflowRun: '1', attempt: 1 },
  });
  let calls = 0;
  faults.add({ operation: COPIES.gs, key: 'large', skip: 2, do: 'reset' });
  const stop = pair.emulator.onRequest(({ operation, key }) => {
    if (operation === COPIES.gs && key === 'large' && ++calls === 3) child.process.kill('SIGKILL');
  });
  expect((await child.ended).signal).toBe('SIGKILL');
  stop();
  const before = requests.list({ operation: COPIES.gs, key: 'large' });
  expect(before.filter(({ status }) => status === 200)).toHaveLength(2);
  const identity = { runId: 'run-2', workflowRun: '1', attempt: 2 };
  const result = await runBackup(pair.options(), runContext({ identity }));
  expect(result).toMatchObject({ outcome: 'complete', counts: { copied: 1 } });
  const all = requests.list({ operation: COPIES.gs, key: 'large' });
  const after = all.slice(before.length);
  expect(after[0]?.query?.['rewriteToken']).toBe(before[2]?.query?.['rewriteToken']);
  expect(after[0]?.query?.['rewriteToken']).toBeDefined();
  expect(after).toHaveLength(6);
  expect(all.reduce((sum, { bytesCopied = 0 }) => sum + bytesCopied, 0)).toBe(8 * MIB);
  expect(await bytesAt(pair.cold, 'large')).toEqual(bytes);
}, 180_000);

test('az: killed in the middle of 100 blocks, the next run sends the missing ones only', async () => {
  pair = await cloudPair('az');
  const part = 64 * 1024;
  const bytes = randomBytes(100 * part);
  await pair.hot.put('large', bytes);
  pair.emulator.requests.clear();
  const { requests } = pair.emulator;
  const options = pair.options({ maxOperationSize: part });
  const child = startChild({ options, identity: { runId: 'run-1', workflowRun: '1', attempt: 1 } });
  let calls = 0;
  const stop = pair.emulator.onRequest(({ operation }) => {
    if (operation === 'PutBlockFromUrl' && ++calls === 50) child.process.kill('SIGKILL');
  });
  expect((await child.ended).signal).toBe('SIGKILL');
  stop();
  const blocks = (): number =>
    requests.list({ operation: 'PutBlockFromUrl', key: 'large', status: 201 }).length;
  const identity = { runId: 'run-2', workflowRun: '1', attempt: 2 };
  const first = blocks();
  const result = await runBackup({ ...options }, runContext({ identity }));
  expect(result).toMatchObject({ outcome: 'complete', counts: { copied: 1 } });
  expect({ first: first >= 40 && first < 60, all: blocks() }).toEqual({ first: true, all: 100 });
  expect(pair.bytesThrough()).toBe(0);
  expect(await bytesAt(pair.cold, 'large')).toEqual(bytes);
}, 180_000);

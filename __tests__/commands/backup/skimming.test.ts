import { beforeEach, describe, expect, test } from '@jest/globals';
import { systemClock } from '../../../src/core/clock.ts';
import { runBackup } from '../../../src/commands/backup/backup.ts';
import { LISTED } from '../../../src/manifest/layout.ts';
import type { BackupOptions } from '../../../src/options/options.ts';
import type { RunResult } from '../../../src/report/result.ts';
import { StoreError } from '../../../src/store/errors.ts';
import { MemoryProvider } from '../../../src/store/memory/store.ts';
import { wrapStore } from '../../../src/store/middleware/wrap-store.ts';
import type { Store } from '../../../src/store/contract.ts';
import { asXml } from '../../store/as-xml.ts';
import { mirrorOf } from '../known-content.ts';
import { optionsFor, runContext } from '../setting.ts';

const KEYS = ['a/1', 'a/2', 'a/3', 'b/1', 'b/2', 'b/3'];

let hot: Store;
let cold: Store;
let readings: { listed: number; read: number };
let notices: string[];

beforeEach(async () => {
  const provider = new MemoryProvider(systemClock);
  hot = provider.store('hot');
  cold = provider.store('cold');
  notices = [];
  for (const key of KEYS) await hot.put(key, Buffer.from(`content of ${key}`));
});

/** `readings` then says of hot's keys how many were listed, and read one by one. */
async function backup(change: Partial<BackupOptions> = {}, through: Store = cold): Promise<RunResult> {
  readings = { listed: 0, read: 0 };
  const seen = asXml(hot, 2, readings);
  const { log } = runContext();
  return runBackup(
    optionsFor('http://127.0.0.1:9', change),
    runContext({ log: { ...log, notice: (line) => void notices.push(line) } }),
    ({ bucket }) => (bucket === 'hot' ? seen : through),
  );
}

describe('a run that finds all as the one before left it', () => {
  test('reads neither keys nor segments, counts them all the same, and writes no segment', async () => {
    const first = await backup();
    const files = async (): Promise<unknown> => (await cold.list({ prefix: LISTED })).objects;
    const before = await files();
    const reading: string[] = [];
    const second = await backup(
      {},
      wrapStore(cold, ({ operation, key = '', call }) => {
        if (operation !== 'list' && /segments|listed/.test(key)) reading.push(operation);
        return call();
      }),
    );
    expect(readings).toEqual({ listed: 6, read: 0 });
    expect(reading).toEqual(['get']); // of what was listed
    expect(await files()).toEqual(before);
    expect(second).toMatchObject({
      outcome: 'complete',
      counts: { scanned: 6, unchanged: 6, copied: 0 },
      bytes: { scanned: first.bytes.scanned, copied: 0 },
      prefixes: [
        { prefix: 'a/', objects: 3, bytes: 42 },
        { prefix: 'b/', objects: 3, bytes: 42 },
      ],
    });
  });

  test('a change is looked at with its block alone', async () => {
    await backup();
    await hot.put('b/1', Buffer.from('another content'));
    expect((await backup()).counts).toMatchObject({ scanned: 6, unchanged: 5, changed: 1 });
    expect(readings.read).toBe(2);
    expect((await backup()).counts).toMatchObject({ unchanged: 6 });
    expect(readings.read).toBe(0);
    expect(await mirrorOf(cold)).toEqual(await mirrorOf(hot));
  });

  test('a key that vanished is compared until its absence is confirmed', async () => {
    await backup();
    await hot.delete('a/2');
    expect((await backup()).counts).toMatchObject({ gone: 1, unchanged: 5 });
    await backup(); // confirms
    expect(readings.read).toBeGreaterThan(0);
    await backup(); // carries
    expect((await backup()).counts).toMatchObject({ gone: 0, unchanged: 5 });
    expect(readings.read).toBe(0);
  });

  test('what could not be copied is tried again', async () => {
    let refuse = true;
    const refusing = wrapStore(cold, ({ operation, key, call }) => {
      if (refuse && key === 'a/1' && operation !== 'head')
        throw new StoreError('denied', 'not this one', { operation });
      return call();
    });
    expect((await backup({ maxFailures: 1 }, refusing)).counts).toMatchObject({ copied: 5, failed: 1 });
    expect((await backup({ maxFailures: 1 }, refusing)).counts).toMatchObject({ unchanged: 5, failed: 1 });
    refuse = false;
    expect((await backup({}, refusing)).counts).toMatchObject({ unchanged: 5, copied: 1 });
    expect(await mirrorOf(cold)).toEqual(await mirrorOf(hot));
  });

  test('another scope is compared key by key', async () => {
    await backup();
    expect((await backup({ prefixes: ['a/'] })).counts).toMatchObject({ scanned: 3, unchanged: 3 });
    expect(readings).toEqual({ listed: 3, read: 3 });
    expect((await backup({ prefixes: ['a/'] })).counts).toMatchObject({ scanned: 3, unchanged: 3 });
    expect(readings.read).toBe(0);
    expect((await backup()).counts).toMatchObject({ scanned: 6, unchanged: 6 });
    expect(readings.read).toBe(0);
  });

  test('where what was remembered is damaged, every key is compared, with a notice', async () => {
    await backup();
    const [object] = (await cold.list({ prefix: LISTED })).objects;
    await cold.put(object!.key, Buffer.from('no more'));
    expect(await backup()).toMatchObject({ outcome: 'complete', counts: { unchanged: 6 } });
    expect(readings.read).toBe(6);
    expect(notices.join()).toContain('every key is compared instead');
    expect(notices.join()).toContain(object!.key);
  });

  test('after an unfinished run every key is looked at', async () => {
    await backup();
    await hot.put('a/1', Buffer.from('another content'));
    const dying = wrapStore(cold, ({ operation, key, call }) => {
      if (operation === 'put' && key?.endsWith('/HEAD') === true)
        throw new StoreError('denied', 'no', { operation });
      return call();
    });
    expect(await backup({}, dying)).toMatchObject({ outcome: 'failed' });
    expect(await backup()).toMatchObject({ outcome: 'complete', counts: { unchanged: 6 } });
    expect(readings.read).toBe(6);
  });
});

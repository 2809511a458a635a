import { beforeEach, describe, expect, test } from '@jest/globals';
import { systemClock } from '../../../src/core/clock.ts';
import type { Clock } from '../../../src/core/clock.ts';
import { runBackup } from '../../../src/commands/backup/backup.ts';
import type { OpenStore } from '../../../src/run/open-buckets.ts';
import { InputError } from '../../../src/core/input-error.ts';
import type { BackupOptions } from '../../../src/options/options.ts';
import type { RunResult } from '../../../src/report/result.ts';
import type { RunContext } from '../../../src/core/run-context.ts';
import { wrapStore } from '../../../src/store/middleware/wrap-store.ts';
import { StoreError } from '../../../src/store/errors.ts';
import { MemoryProvider } from '../../../src/store/memory/store.ts';
import type { Store } from '../../../src/store/contract.ts';
import { entriesOf, headGeneration, KnownContent, mirrorOf } from '../known-content.ts';
import { optionsFor, runContext } from '../setting.ts';

let provider: MemoryProvider;
let hot: Store;
let cold: Store;
let known: KnownContent;
let ahead: number;

/** The real time, and what a test lets pass at once. */
const clock: Clock = { ...systemClock, now: () => systemClock.now() + ahead };

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
  ctx: Partial<RunContext> = {},
): Promise<RunResult> {
  const open: OpenStore = ({ bucket }) => (bucket === 'hot' ? (stores.hot ?? hot) : (stores.cold ?? cold));
  return runBackup(optionsFor('http://127.0.0.1:9', change), runContext({ clock, ...ctx }), open);
}

/** Every result must carry a receipt that adds up (promise 2). */
function expectReceipt({ counts }: RunResult): void {
  const { copied, touched, unchanged, failed, deferred, expired, vanished, planned } = counts;
  expect(counts.scanned).toBe(
    copied + touched + unchanged + failed + deferred + expired + vanished + planned,
  );
}

async function fill(...keys: string[]): Promise<void> {
  for (const key of keys) await known.put(hot, key, Buffer.from(`content of ${key}`));
}

describe('a backup', () => {
  test('mirrors hot, then copies only what changed and keeps what it overwrites', async () => {
    await fill('a', 'b', 'c', 'd/e');
    const first = await backup();
    expectReceipt(first);
    expect(first).toMatchObject({
      outcome: 'complete',
      generation: 1,
      counts: { scanned: 4, copied: 4, new: 4 },
    });
    expect(await mirrorOf(cold)).toEqual(await mirrorOf(hot));

    const second = await backup();
    expect(second).toMatchObject({
      outcome: 'complete',
      generation: 2,
      counts: { scanned: 4, copied: 0, unchanged: 4 },
    });
    expect(second.requests.cold['copy'] ?? 0).toBe(0);

    await known.put(hot, 'b', Buffer.from('changed'));
    await known.put(hot, 'new', Buffer.from('added'));
    await hot.delete('c');
    const third = await backup();
    expectReceipt(third);
    expect(third.counts).toMatchObject({ new: 1, changed: 1, copied: 2, kept: 1, gone: 1, unchanged: 2 });
    const head = await headGeneration(cold);
    const entries = head === undefined ? [] : await entriesOf(cold, head);
    expect(head && (await known.expectRestorable(cold, head))).toBe(6);
    expect(entries.find(({ key }) => key === 'b')?.history).toMatchObject([
      { size: 'content of b'.length, until: third.started },
    ]);
    expect(entries.find(({ key }) => key === 'c')?.gone).toEqual({ since: third.started, confirmed: false });
    expect((await mirrorOf(cold))['c']).toBe('content of c');
  });

  test('confirms an absence by the second listing, and takes a key back that returns', async () => {
    await fill('a', 'b');
    await backup();
    await hot.delete('a');
    const missing = await backup();
    await backup();
    const entry = async () =>
      (await entriesOf(cold, (await headGeneration(cold))!)).find(({ key }) => key === 'a');
    expect((await entry())?.gone).toEqual({ since: missing.started, confirmed: true });
    await known.put(hot, 'a', Buffer.from('back again'));
    const back = await backup();
    expect(back.counts).toMatchObject({ new: 1, kept: 1 });
    expect((await entry())?.gone).toBeUndefined();
    expect((await entry())?.history).toMatchObject([{ until: missing.started }]);
    await known.expectRestorable(cold, (await headGeneration(cold))!);
  });

  test('keeps to its prefixes and globs, and carries on what lies outside', async () => {
    await fill('app/1', 'app/2.tmp', 'logs/1', 'other');
    await backup();
    for (const key of ['app/1', 'app/2.tmp', 'logs/1', 'other'])
      await known.put(hot, key, Buffer.from(`second ${key}`));
    await hot.delete('other');
    const scoped = await backup({ prefixes: ['app/'], exclude: ['**/*.tmp'] });
    expectReceipt(scoped);
    expect(scoped.counts).toMatchObject({ scanned: 1, changed: 1, excluded: 1, gone: 0 });
    const head = (await headGeneration(cold))!;
    expect(await known.expectRestorable(cold, head)).toBe(5);
    expect(head.restorePoints.map(({ scope }) => scope.prefixes)).toEqual([[], ['app/']]);
  });

  test('stores keys of ours, and keys too long for cold, under other names', async () => {
    const long = 'x'.repeat(1020);
    await fill('.flashback-backup/HEAD', long);
    const cold1: Partial<BackupOptions> = {
      cold: { ...optionsFor('http://127.0.0.1:9').cold, prefix: 'deep/er/' },
    };
    const result = await backup(cold1);
    expect(result).toMatchObject({ outcome: 'complete', counts: { copied: 2, renamed: 2 } });
    expect(result.notices.map(({ title }) => title)).toContain('Renamed keys');
    expect((await backup(cold1)).counts).toMatchObject({ unchanged: 2, copied: 0 });
  });

  test('copies what is only touched again, without a new version', async () => {
    await fill('a');
    await backup();
    ahead = 1100; // stores keep whole seconds
    await fill('a');
    const result = await backup();
    expectReceipt(result);
    expect(result.counts).toMatchObject({ touched: 1, copied: 0, kept: 0 });
    const [entry] = await entriesOf(cold, (await headGeneration(cold))!);
    expect(entry?.history).toBeUndefined();
  });

  test('a dry run says what it would do and writes nothing', async () => {
    await fill('a', 'b');
    const result = await backup({ dryRun: true });
    expectReceipt(result);
    expect(result).toMatchObject({
      outcome: 'complete',
      generation: null,
      counts: { planned: 2, copied: 0 },
    });
    expect(provider.buckets.get('cold')?.keys()).toEqual([]);
  });

  test('never writes to hot', async () => {
    await fill('a');
    const writes: string[] = [];
    const watched = wrapStore(hot, ({ operation, call }) => {
      if (!['list', 'get', 'head', 'checkBucket', 'tags'].includes(operation)) writes.push(operation);
      return call();
    });
    await backup({}, { hot: watched });
    await backup({ copyPaths: ['streamed'] }, { hot: watched });
    expect(writes).toEqual([]);
  });
});

describe('copy paths', () => {
  test('streams where the server-side copy is refused, with attributes and tags, and says so', async () => {
    const attributes = { contentType: 'text/css', cacheControl: 'no-cache', metadata: { a: 'b' } };
    await hot.put('a', Buffer.from('body'), { attributes, tags: { k: 'v' } });
    const refusing = refuse(cold, 'copy', 'unsupported');
    const result = await backup({}, { cold: refusing });
    expect(result).toMatchObject({
      outcome: 'complete',
      paths: { streamed: { objects: 1, bytes: 4 }, native: { objects: 0 } },
    });
    expect(result.notices.map(({ message }) => message).join()).toMatch(/going on streamed.*charged/);
    expect(await cold.head('a')).toMatchObject({ size: 4, attributes });
    expect(await cold.tags('a')).toEqual({ k: 'v' });
    const [entry] = await entriesOf(cold, (await headGeneration(cold))!);
    expect(entry?.cold).toMatchObject({
      via: 'streamed',
      evidence: 'md5',
      checksum: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) as unknown,
    });
  });

  test('never streams where copy-path does not allow it', async () => {
    await fill('a');
    const result = await backup({ copyPaths: ['native'] }, { cold: refuse(cold, 'copy', 'unsupported') });
    expect(result).toMatchObject({
      outcome: 'degraded',
      counts: { failed: 1 },
      paths: { streamed: { objects: 0 } },
    });
    expect(await mirrorOf(cold)).toEqual({});
  });

  test('never takes the content of another bucket of the same name', async () => {
    await fill('same', 'other');
    const impostor = new MemoryProvider(systemClock);
    const there = impostor.store('hot');
    await there.put('same', Buffer.from('not yours'));
    const elsewhere = impostor.store('cold');
    const result = await backup({}, { cold: elsewhere });
    expect(result).toMatchObject({
      outcome: 'complete',
      counts: { copied: 2 },
      paths: { streamed: { objects: 2 } },
    });
    expect(await mirrorOf(elsewhere)).toEqual(await mirrorOf(hot));
  });

  test('believes a store that ignores pins only where the ETags prove the copy', async () => {
    await fill('plain');
    const unpinned = wrapStore(cold, ({ call }) => call());
    const ignoring: Store = {
      ...unpinned,
      copy: ({ ifMatch: _pin, ...source }, key, o, s) => cold.copy(source, key, o, s),
    };
    const result = await backup({}, { cold: ignoring });
    expect(result).toMatchObject({ outcome: 'complete', paths: { native: { objects: 1 } } });
    const parts = { key: 'parts', uploadId: await hot.createUpload('parts') };
    await hot.completeUpload(parts, [await hot.uploadPart(parts, 1, Buffer.from('of one part'))]);
    const second = await backup({}, { cold: ignoring });
    expect(second).toMatchObject({ outcome: 'complete', paths: { streamed: { objects: 1 } } });
    expect((await mirrorOf(cold))['parts']).toBe('of one part');
  });

  test('moves objects above the operation limit in parts, with attributes, pinned', async () => {
    const bytes = Buffer.alloc(12 * 1024 * 1024, 'abc');
    await hot.put('large', bytes, {
      attributes: { contentType: 'x/y', metadata: { m: '1' } },
      tags: { t: '1' },
    });
    for (const copyPaths of [['native'], ['streamed']] as const) {
      const target = new MemoryProvider(systemClock);
      target.buckets.set('hot', provider.buckets.get('hot')!);
      const there = target.store('cold');
      const result = await backup({ maxOperationSize: 5 * 1024 * 1024, copyPaths }, { cold: there });
      expect(result).toMatchObject({ outcome: 'complete', counts: { copied: 1 } });
      expect(result.requests.cold).toMatchObject(
        copyPaths[0] === 'native' ? { copyPart: 5 } : { uploadPart: 4 },
      );
      expect(await there.head('large')).toMatchObject({
        size: bytes.length,
        attributes: { contentType: 'x/y', metadata: { m: '1' } },
      });
      expect(await there.tags('large')).toEqual({ t: '1' });
      expect(await there.listUploads('')).toEqual([]);
    }
  });

  test('pins an object again that changes meanwhile, and defers one that keeps changing', async () => {
    await fill('once', 'always', 'vanishes');
    let changes = 0;
    let changedOnce = false;
    const restless = wrapStore(cold, async ({ operation, key, call }) => {
      if (operation === 'copy' && key === 'once' && !changedOnce) {
        changedOnce = true;
        await known.put(hot, 'once', Buffer.from('changed once'));
      }
      if (operation === 'copy' && key === 'always')
        await known.put(hot, 'always', Buffer.from(`change ${++changes}`));
      if (operation === 'copy' && key === 'vanishes') await hot.delete('vanishes');
      return call();
    });
    const result = await backup({}, { cold: restless });
    expectReceipt(result);
    expect(result.counts).toMatchObject({ copied: 1, deferred: 1, vanished: 1, failed: 0 });
    expect(result.holes).toMatchObject([{ cause: 'changing', examples: [{ key: 'always' }] }]);
    expect(await mirrorOf(cold)).toEqual({ once: 'changed once' });
  });

  test('one object that may not be read is a hole of its own, not the end of the path', async () => {
    await fill('a', 'b', 'secret');
    const deny = (store: Store): Store =>
      wrapStore(store, ({ operation, key, call }) => {
        if (key === 'secret' && (operation === 'copy' || operation === 'get'))
          throw new StoreError('denied', 'AccessDenied', { operation });
        return call();
      });
    const result = await backup({ concurrency: 1 }, { hot: deny(hot), cold: deny(cold) });
    expectReceipt(result);
    expect(result).toMatchObject({
      outcome: 'degraded',
      counts: { copied: 2, failed: 1 },
      paths: { native: { objects: 2 } },
    });
    expect(result.holes).toMatchObject([{ cause: 'denied', count: 1 }]);
  });
});

describe('when it cannot be done', () => {
  test('refuses a cold that holds something else, and writes nothing', async () => {
    await fill('a');
    await cold.put('precious', Buffer.from('mine'));
    await expect(backup()).rejects.toThrow(InputError);
    expect(provider.buckets.get('cold')?.keys()).toEqual(['precious']);
  });

  test('names the key that may not write, and what it was asked to do', async () => {
    await fill('a');
    const readable = wrapStore(cold, ({ operation, call }) => {
      if (operation === 'put') throw new StoreError('denied', 'PutObject: Access Denied', { operation });
      return call();
    });
    await expect(backup({}, { cold: readable })).rejects.toThrow(
      /^access-key-id: cold's key may not write to s3:\/\/cold\//,
    );
  });

  test('refuses another hot for the same cold', async () => {
    await fill('a');
    await backup();
    const other = { hot: { ...optionsFor('http://127.0.0.1:9').hot, prefix: 'sub/' } };
    await expect(backup(other)).rejects.toThrow(/not what this cold is the backup of/);
  });

  test('refuses a cold that is hot under another name, and leaves no trace in it', async () => {
    await fill('a');
    const same = new MemoryProvider(systemClock);
    same.buckets.set('hot', provider.buckets.get('hot')!);
    provider.buckets.get('hot')!.objects.delete('a');
    await expect(backup({}, { cold: hot })).rejects.toThrow(/is the bucket of hot/);
    expect([...provider.buckets.get('hot')!.objects.keys()]).toEqual([]);
  });

  test('is skipped while another run holds the lease', async () => {
    await fill('a');
    const record = { format: 1, owner: 'somebody', epoch: 4, expires: Date.now() + 60_000 };
    await cold.put('.flashback-backup/lease', Buffer.from(JSON.stringify(record)));
    const result = await backup();
    expect(result).toMatchObject({ outcome: 'skipped', generation: null, problem: { code: 'lease-held' } });
    expect(await mirrorOf(cold)).toEqual({});
  });

  test('commits nothing when another run took the lease and committed', async () => {
    await fill('a', 'b');
    await backup();
    await known.put(hot, 'a', Buffer.from('second'));
    const overtaken = wrapStore(cold, async ({ operation, key, call }) => {
      if (operation === 'put' && key === '.flashback-backup/HEAD') {
        const head = await cold.get(key);
        const chunks: Uint8Array[] = [];
        for await (const chunk of head.stream) chunks.push(chunk);
        await cold.put(key, Buffer.concat([...chunks, Buffer.from(' ')]));
      }
      return call();
    });
    const result = await backup({}, { cold: overtaken });
    expect(result).toMatchObject({ outcome: 'failed', generation: null, problem: { code: 'lease-lost' } });
  });

  test('a quota that is used up ends it read-only, and the next run goes on', async () => {
    await fill('a', 'b', 'c');
    let copies = 0;
    let full = true;
    const limited = wrapStore(cold, ({ operation, key, call }) => {
      const isData = key !== undefined && !key.startsWith('.flashback-backup/');
      if (full && operation === 'copy' && isData && ++copies > 1)
        throw new StoreError('quota', 'QUOTA_EXCEEDED', { operation });
      return call();
    });
    const result = await backup({ concurrency: 1 }, { cold: limited });
    expectReceipt(result);
    expect(result).toMatchObject({ outcome: 'read-only', problem: { code: 'quota' }, counts: { copied: 1 } });
    full = false;
    const next = await backup({}, { cold: limited });
    expect(next).toMatchObject({ outcome: 'complete', counts: { copied: 2, unchanged: 1 } });
  });

  test('a listing that breaks off is no deletion', async () => {
    await fill('a', 'b', 'c');
    await backup();
    const broken = wrapStore(hot, ({ operation, call }) => {
      if (operation === 'list') throw new StoreError('denied', 'AccessDenied', { operation });
      return call();
    });
    const result = await backup({}, { hot: broken });
    expect(result).toMatchObject({ outcome: 'failed', generation: null, counts: { gone: 0 } });
    expect((await backup()).counts).toMatchObject({ unchanged: 3 });
  });

  test('a store that lists out of order is sorted first, and said to be', async () => {
    const keys = Array.from({ length: 30 }, (_, i) => `k${String(i).padStart(2, '0')}`);
    await fill(...keys);
    const shuffled = (store: Store): Store => ({
      ...wrapStore(store, ({ call }) => call()),
      list: async ({ continuation, ...request }, signal) => {
        const everything = await store.list(request, signal);
        const order = [...everything.objects].sort((a, b) => (a.etag < b.etag ? -1 : 1));
        const at = Number(continuation ?? 0);
        return {
          objects: order.slice(at, at + 7),
          prefixes: [],
          next: at + 7 < order.length ? String(at + 7) : undefined,
        };
      },
    });
    const notices: string[] = [];
    const quiet = (): void => undefined;
    const log = {
      info: quiet,
      warning: quiet,
      debug: quiet,
      notice: (line: string) => void notices.push(line),
    };
    const result = await backup({}, { hot: shuffled(hot) }, { log });
    expectReceipt(result);
    expect(result).toMatchObject({ outcome: 'complete', counts: { scanned: 30, copied: 30 } });
    expect(notices.join()).toMatch(/out of order/);
    await hot.delete('k07');
    expect((await backup({}, { hot: shuffled(hot) })).counts).toMatchObject({ unchanged: 29, gone: 1 });
  });

  test('a cancelled run journals what it did, releases the lease, and the next one goes on', async () => {
    await fill('a', 'b', 'c', 'd');
    const cancel = new AbortController();
    let copies = 0;
    const cancelling = wrapStore(cold, async ({ operation, key, call }) => {
      const done = await call();
      if (operation === 'copy' && key !== undefined && /^[a-d]$/.test(key) && ++copies === 2)
        cancel.abort(new Error('SIGINT'));
      return done;
    });
    const result = await backup({ concurrency: 1 }, { cold: cancelling }, { signal: cancel.signal });
    expect(result).toMatchObject({ outcome: 'incomplete', generation: null, problem: { code: 'cancelled' } });
    const next = await backup();
    expect(next).toMatchObject({ outcome: 'complete' });
    expect(next.counts.copied + next.counts.unchanged).toBe(4);
    expect(next.counts.unchanged).toBeGreaterThanOrEqual(1);
  });

  test('damaged state stops it and is left as it is', async () => {
    await fill('a');
    await backup();
    await cold.put('.flashback-backup/generations/1.json', Buffer.from('{"format":1}'));
    const result = await backup();
    expect(result).toMatchObject({
      outcome: 'failed',
      problem: { code: 'state', message: expect.stringMatching(/generations\/1\.json/) as unknown },
    });
    const newer = { format: 99, generation: 7 };
    await cold.put('.flashback-backup/HEAD', Buffer.from(JSON.stringify(newer)));
    expect((await backup()).problem?.advice).toMatch(/update/);
  });
});

function refuse(store: Store, refused: string, code: 'unsupported' | 'denied'): Store {
  return wrapStore(store, ({ operation, call }) => {
    if (operation === refused) throw new StoreError(code, 'NotImplemented', { operation });
    return call();
  });
}

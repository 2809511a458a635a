import { beforeEach, describe, expect, test } from '@jest/globals';
import { systemClock } from '../../../src/core/clock.ts';
import type { Clock } from '../../../src/core/clock.ts';
import { runBackup } from '../../../src/commands/backup/backup.ts';
import { checksumOf } from '../../manifest/checksum-of.ts';
import type { BackupOptions } from '../../../src/options/options.ts';
import type { CopyPath } from '../../../src/core/domain.ts';
import type { RunResult } from '../../../src/report/result.ts';
import type { RunContext } from '../../../src/core/run-context.ts';
import { wrapStore } from '../../../src/store/middleware/wrap-store.ts';
import { StoreError } from '../../../src/store/errors.ts';
import { MemoryProvider } from '../../../src/store/memory/store.ts';
import type { Store, Versioning, WriteOptions } from '../../../src/store/contract.ts';
import { entriesOf, headGeneration, KnownContent } from '../known-content.ts';
import { optionsFor, runContext } from '../setting.ts';

const MIB = 1024 * 1024;
const DAY = 24 * 3600_000;
const PART = 5 * MIB;
const PATHS = [['native'], ['streamed']] as const;

let now: number;
const clock: Clock = { ...systemClock, now: () => now };

/** Hot and cold, and all that a run after another needs. */
class World {
  readonly provider = new MemoryProvider(clock);
  readonly hot = this.provider.store('hot');
  readonly cold: Store;
  readonly known = new KnownContent();
  readonly said: string[] = [];
  attempt = 0;

  constructor(versioning: Versioning = 'off') {
    this.cold = this.provider.store('cold', versioning);
  }

  async put(key: string, content: string, mib: number, options: WriteOptions = {}): Promise<Buffer> {
    const bytes = Buffer.alloc(mib * MIB, `${content} `);
    await this.known.put(this.hot, key, bytes);
    if (Object.keys(options).length > 0) await this.hot.put(key, bytes, options);
    return bytes;
  }

  backup(
    change: Partial<BackupOptions> = {},
    stores: { readonly hot?: Store; readonly cold?: Store } = {},
    ctx: Partial<RunContext> = {},
  ): Promise<RunResult> {
    this.attempt++;
    const identity = { runId: `run-${this.attempt}`, workflowRun: '1', attempt: this.attempt };
    const say = (line: string): void => void this.said.push(line);
    const log = { info: say, notice: say, warning: say, debug: say };
    return runBackup(
      optionsFor('http://127.0.0.1:9', { maxOperationSize: PART, concurrency: 4, ...change }),
      runContext({ clock, identity, log, ...ctx }),
      ({ bucket }) => (bucket === 'hot' ? (stores.hot ?? this.hot) : (stores.cold ?? this.cold)),
    );
  }

  async content(key: string): Promise<Buffer> {
    const body = await this.cold.get(key);
    const chunks: Uint8Array[] = [];
    for await (const chunk of body.stream) chunks.push(chunk);
    return Buffer.concat(chunks);
  }

  /** What is left of uploads: in the bucket, and in the state. */
  async leftovers(): Promise<{ uploads: string[]; records: string[] }> {
    const uploads = (await this.cold.listUploads('')).map(({ key }) => key);
    const keys = this.provider.buckets.get('cold')?.keys() ?? [];
    return { uploads, records: keys.filter((key) => /\/upload-/.test(key)) };
  }
}

let w: World;
beforeEach(() => {
  now = Date.parse('2026-11-23T10:00:00Z');
  w = new World();
});

const isPart = (operation: string): boolean => operation === 'copyPart' || operation === 'uploadPart';
const partsOf = ({ requests }: RunResult): number =>
  (requests.cold['copyPart'] ?? 0) + (requests.cold['uploadPart'] ?? 0);
/** The capability probe of a first run copies a part twice and uploads one. */
const PROBE_PARTS = 3;

/** Dies when `when` says so, before or after the request is carried out, and stays dead. */
function dying(
  store: Store,
  when: (operation: string, key: string | undefined) => boolean,
  after = true,
): Store {
  let dead = false;
  return wrapStore(store, async ({ operation, key, call }) => {
    if (dead) throw new Error('power cut');
    if (!when(operation, key)) return call();
    if (after) await call();
    dead = true;
    throw new Error('power cut');
  });
}

const nth = (n: number, of: (operation: string, key: string | undefined) => boolean) => {
  let count = 0;
  return (operation: string, key: string | undefined): boolean => of(operation, key) && ++count === n;
};
const partOf = (wanted: string) => (operation: string, key: string | undefined) =>
  isPart(operation) && key === wanted;

describe.each(PATHS)('a large object, %s', (...copyPaths: CopyPath[]) => {
  const options = { copyPaths } as const;
  /** One at a time, and what is noted of it first, so that what is sent and known before a cut is certain. */
  const serial = (store: Store): Store => {
    let last: Promise<unknown> = Promise.resolve();
    return wrapStore(store, ({ operation, call }) => {
      if (!isPart(operation)) return call();
      const turn = last.then(call, call);
      last = turn.catch(() => undefined).then(() => new Promise((resolve) => setImmediate(resolve)));
      return turn;
    });
  };

  test('that a run died in is gone on with at the missing parts', async () => {
    const bytes = await w.put('large', 'a', 24, {
      attributes: { contentType: 'x/y', cacheControl: 'no-store', metadata: { m: '1' } },
      tags: { t: '1' },
    });
    const slow = wrapStore(dying(w.cold, nth(3, partOf('large'))), ({ operation, key, call }) => {
      if (partOf('large')(operation, key)) now += 10_000; // longer than records wait to be stored
      return call();
    });
    await w.backup(options, { cold: serial(slow) });
    expect((await w.leftovers()).uploads).toEqual(['large']);
    expect((await w.leftovers()).records).toHaveLength(1);

    const rerun = await w.backup(options);
    expect(rerun).toMatchObject({ outcome: 'complete', counts: { copied: 1 } });
    // Five parts in all, three were sent; that the third passed through here was not written down any more.
    expect(partsOf(rerun) - PROBE_PARTS).toBe(copyPaths[0] === 'native' ? 2 : 3);
    expect((await w.content('large')).equals(bytes)).toBe(true);
    expect(await w.cold.head('large')).toMatchObject({
      attributes: { contentType: 'x/y', cacheControl: 'no-store', metadata: { m: '1' } },
    });
    expect(await w.cold.tags('large')).toEqual({ t: '1' });
    expect(await w.leftovers()).toEqual({ uploads: [], records: [] });
    expect((await w.backup(options)).counts).toMatchObject({ copied: 0, unchanged: 1 });
  });

  test('that was completed when the run died is not moved again', async () => {
    const bytes = await w.put('large', 'a', 12);
    await w.backup(options, {
      cold: dying(w.cold, (operation, key) => operation === 'completeUpload' && key === 'large'),
    });
    expect((await w.content('large')).equals(bytes)).toBe(true);
    const rerun = await w.backup(options);
    expect(rerun).toMatchObject({ outcome: 'complete', counts: { copied: 1 } });
    expect(partsOf(rerun)).toBeLessThanOrEqual(PROBE_PARTS);
    expect(rerun.requests.cold['completeUpload'] ?? 0).toBeLessThanOrEqual(2);
    expect(await w.leftovers()).toEqual({ uploads: [], records: [] });
  });

  test('that changed since is begun again, and the upload of the old content is aborted', async () => {
    await w.put('large', 'a', 12);
    await w.backup(options, { cold: dying(w.cold, nth(2, partOf('large'))) });
    const bytes = await w.put('large', 'b', 12);
    expect(await w.backup(options)).toMatchObject({ outcome: 'complete', counts: { copied: 1 } });
    expect((await w.content('large')).equals(bytes)).toBe(true);
    expect(await w.leftovers()).toEqual({ uploads: [], records: [] });
  });

  test('whose attributes alone changed since gets the new ones', async () => {
    const bytes = await w.put('large', 'a', 12);
    await w.backup(options, { cold: dying(w.cold, nth(2, partOf('large'))) });
    now += 60_000;
    await w.hot.put('large', bytes, { attributes: { contentType: 'new/type' } });
    expect(await w.backup(options)).toMatchObject({ outcome: 'complete' });
    expect(await w.cold.head('large')).toMatchObject({ attributes: { contentType: 'new/type' } });
    expect(await w.leftovers()).toEqual({ uploads: [], records: [] });
  });

  test('that vanishes while its parts are on their way leaves no upload behind', async () => {
    await w.put('large', 'a', 12);
    const first = nth(1, partOf('large'));
    const deleting = wrapStore(w.cold, async ({ operation, key, call }) => {
      if (!partOf('large')(operation, key)) return call();
      if (first(operation, key)) await w.hot.delete('large');
      throw new StoreError('not-found', 'NoSuchKey', { operation, status: 404 });
    });
    expect(await w.backup(options, { cold: deleting })).toMatchObject({
      outcome: 'complete',
      counts: { scanned: 1, vanished: 1 },
    });
    expect(await w.leftovers()).toEqual({ uploads: [], records: [] });
  });

  test('whose Complete is carried out though every answer to it is lost is found in cold', async () => {
    await w.put('large', 'a', 12);
    const lossy = wrapStore(w.cold, async ({ operation, key, call }) => {
      if (operation !== 'completeUpload' || key !== 'large') return call();
      await call().catch(() => undefined); // sent again, it is refused; nobody hears of that either
      throw new StoreError('transient', 'connection reset', { operation });
    });
    expect(await w.backup(options, { cold: lossy }, { random: () => 0 })).toMatchObject({
      outcome: 'complete',
      counts: { copied: 1 },
    });
    expect(await w.leftovers()).toEqual({ uploads: [], records: [] });
  });

  test('whose Complete fails for good is gone on with by the next run, and no upload is forgotten', async () => {
    const bytes = await w.put('large', 'a', 12);
    const failing = wrapStore(w.cold, async ({ operation, key, call }) => {
      if (operation !== 'completeUpload' || key !== 'large') return call();
      throw new StoreError('transient', 'InternalError', { operation, status: 500 });
    });
    const first = await w.backup(options, { cold: failing }, { random: () => 0 });
    expect(first).toMatchObject({ outcome: 'degraded', holes: [{ cause: 'transient' }] });
    const second = await w.backup(options);
    expect(second).toMatchObject({ outcome: 'complete', counts: { copied: 1 } });
    expect(partsOf(second)).toBe(0);
    expect((await w.content('large')).equals(bytes)).toBe(true);
    expect(await w.leftovers()).toEqual({ uploads: [], records: [] });
  });

  test('that vanished since is aborted', async () => {
    await w.put('large', 'a', 12);
    await w.backup(options, { cold: dying(w.cold, nth(2, partOf('large'))) });
    await w.hot.delete('large');
    expect(await w.backup(options)).toMatchObject({ outcome: 'complete', counts: { scanned: 0 } });
    expect(await w.leftovers()).toEqual({ uploads: [], records: [] });
  });

  test('that no run worked on for a week is aborted', async () => {
    await w.put('large', 'a', 12);
    await w.put('app/1', 'x', 0);
    await w.backup(options, { cold: dying(w.cold, nth(2, partOf('large'))) });
    now += 6 * DAY;
    await w.backup({ ...options, prefixes: ['app/'] }); // its key is not in this scope
    expect((await w.leftovers()).uploads).toEqual(['large']);
    now += 1.1 * DAY;
    await w.backup({ ...options, prefixes: ['app/'] });
    expect(await w.leftovers()).toEqual({ uploads: [], records: [] });
  });

  test('whose upload was aborted by another client is begun again', async () => {
    const bytes = await w.put('large', 'a', 12);
    await w.backup(options, { cold: dying(w.cold, nth(2, partOf('large'))) });
    for (const upload of await w.cold.listUploads('')) await w.cold.abortUpload(upload);
    expect(await w.backup(options)).toMatchObject({ outcome: 'complete' });
    expect((await w.content('large')).equals(bytes)).toBe(true);
    expect(await w.leftovers()).toEqual({ uploads: [], records: [] });
  });

  test('whose upload is aborted in the middle of the run is begun again, once', async () => {
    const bytes = await w.put('large', 'a', 12);
    let aborted = false;
    const meddling = wrapStore(w.cold, async ({ operation, key, call }) => {
      if (operation === 'completeUpload' && key === 'large' && !aborted) {
        aborted = true;
        for (const upload of await w.cold.listUploads('large')) await w.cold.abortUpload(upload);
      }
      return call();
    });
    expect(await w.backup(options, { cold: meddling })).toMatchObject({ outcome: 'complete' });
    expect(aborted).toBe(true);
    expect((await w.content('large')).equals(bytes)).toBe(true);
    expect(await w.leftovers()).toEqual({ uploads: [], records: [] });
  });

  test('is left between two parts at the deadline, and what was done is committed', async () => {
    const bytes = await w.put('large', 'a', 24);
    await w.put('before', 'x', 1);
    let monotonic = 0;
    const running: Clock = { ...clock, monotonic: () => monotonic };
    const late = wrapStore(w.cold, async ({ operation, key, call }) => {
      const done = await call();
      if (partOf('large')(operation, key)) monotonic += 1000;
      return done;
    });
    const first = await w.backup({ ...options, deadline: 500 }, { cold: serial(late) }, { clock: running });
    expect(first).toMatchObject({ outcome: 'incomplete', generation: 1, counts: { copied: 1, deferred: 1 } });
    const second = await w.backup(options);
    expect(second).toMatchObject({ outcome: 'complete', counts: { copied: 1, unchanged: 1 } });
    // Four lanes had begun a part each before the deadline was seen; none of them is sent again.
    expect(partsOf(first) - PROBE_PARTS + partsOf(second)).toBe(5);
    expect((await w.content('large')).equals(bytes)).toBe(true);
    expect(await w.leftovers()).toEqual({ uploads: [], records: [] });
  });

  test('is gone on with after a cancelled run, whose finished parts are all written down', async () => {
    const bytes = await w.put('large', 'a', 24);
    const cancel = new AbortController();
    const cancelling = wrapStore(w.cold, async ({ operation, key, signal, call }) => {
      if (nthPart(operation, key)) {
        cancel.abort(new Error('SIGINT'));
        signal?.throwIfAborted();
      }
      return call();
    });
    const nthPart = nth(4, partOf('large'));
    const first = await w.backup(options, { cold: serial(cancelling) }, { signal: cancel.signal });
    expect(first).toMatchObject({ outcome: 'incomplete', generation: null });
    const second = await w.backup(options);
    expect(second).toMatchObject({ outcome: 'complete', counts: { copied: 1 } });
    expect(partsOf(second) - PROBE_PARTS).toBe(2);
    expect((await w.content('large')).equals(bytes)).toBe(true);
  });

  test('that overwrites another keeps that one first, in parts too, and goes on in either', async () => {
    await w.put('large', 'a', 12);
    await w.backup(options);
    const bytes = await w.put('large', 'b', 12);
    const history = (key: string | undefined): boolean => key?.includes('/history/') === true;
    await w.backup(options, {
      cold: dying(
        w.cold,
        nth(2, (op, key) => isPart(op) && history(key)),
      ),
    });
    await w.backup(options, { cold: dying(w.cold, nth(2, partOf('large'))) });
    const rerun = await w.backup(options);
    expect(rerun).toMatchObject({ outcome: 'complete', counts: { changed: 1 } });
    expect((await w.content('large')).equals(bytes)).toBe(true);
    const head = (await headGeneration(w.cold))!;
    expect(await w.known.expectRestorable(w.cold, head)).toBe(2);
    expect(await w.leftovers()).toEqual({ uploads: [], records: [] });
  });

  test('that was completed over another when the run died is adopted, on a bucket with versioning too', async () => {
    for (const versioning of ['off', 'enabled'] as const) {
      w = new World(versioning);
      await w.put('large', 'a', 12);
      await w.backup(options);
      await w.put('large', 'b', 12);
      await w.backup(options, {
        cold: dying(w.cold, (operation, key) => operation === 'completeUpload' && key === 'large'),
      });
      const rerun = await w.backup(options);
      expect(rerun).toMatchObject({ outcome: 'complete' });
      expect(partsOf(rerun)).toBe(0);
      const head = (await headGeneration(w.cold))!;
      expect(await w.known.expectRestorable(w.cold, head)).toBe(2);
      expect(head.condemned).toMatchObject({ count: 0 });
      expect(await w.leftovers()).toEqual({ uploads: [], records: [] });
    }
  });

  test('whose ETag cannot be foretold is copied again after a crash, never wrongly adopted', async () => {
    const bytes = await w.put('large', 'a', 12);
    let serialNumber = 0;
    const random: Store = {
      ...w.cold,
      completeUpload: async (upload, parts, conditions, signal) => {
        await w.cold.completeUpload(upload, parts, conditions, signal);
        const objects = w.provider.buckets.get('cold')!.objects;
        const [made] = objects.get(upload.key)!.slice(-1);
        const etag = `${String(++serialNumber).padStart(32, '0')}-3`;
        objects.set(upload.key, [{ ...made!, etag }]);
        return { etag };
      },
    };
    await w.backup(options, {
      cold: dying(random, (operation, key) => operation === 'completeUpload' && key === 'large'),
    });
    expect(await w.backup(options, { cold: random })).toMatchObject({ outcome: 'complete' });
    expect((await w.content('large')).equals(bytes)).toBe(true);
    expect(await w.leftovers()).toEqual({ uploads: [], records: [] });
  });

  test('whose Complete was carried out though its answer was lost is looked at, not moved again', async () => {
    await w.put('large', 'a', 12);
    let lost = 0;
    const lossy = wrapStore(w.cold, async ({ operation, key, call }) => {
      const done = await call();
      if (operation === 'completeUpload' && key === 'large' && lost++ === 0)
        throw new StoreError('transient', 'connection reset', { operation });
      return done;
    });
    const result = await w.backup(options, { cold: lossy });
    expect(result).toMatchObject({ outcome: 'complete', counts: { copied: 1, failed: 0 } });
    expect(partsOf(result)).toBe(3 + PROBE_PARTS);
  });
});

describe('uploads of others', () => {
  test('are never touched, on the same key, whatever a crash left', async () => {
    await w.put('large', 'a', 12);
    const theirs = { key: 'large', uploadId: await w.cold.createUpload('large') };
    await w.cold.uploadPart(theirs, 1, Buffer.from('theirs'));
    // Its id was never written down: it cannot be told from one that somebody else begins now.
    await w.backup(
      {},
      { cold: dying(w.cold, (operation, key) => operation === 'createUpload' && key === 'large') },
    );
    const [, orphan] = await w.cold.listUploads('large');
    expect(await w.cold.listParts(orphan!)).toEqual([]);
    expect(await w.backup()).toMatchObject({ outcome: 'complete' });
    expect((await w.cold.listUploads('')).map(({ uploadId }) => uploadId)).toEqual([
      theirs.uploadId,
      orphan!.uploadId,
    ]);
    expect(w.said.filter((line) => /unfinished upload of large was left alone/.test(line))).not.toEqual([]);
    expect((await w.leftovers()).records).toEqual([]);
  });

  test('of which ours below our own state are proved by their place, and aborted', async () => {
    await w.put('a', 'a', 1);
    await w.backup(
      {},
      {
        cold: dying(
          w.cold,
          (operation, key) => operation === 'createUpload' && key?.includes('/probe/') === true,
        ),
      },
    );
    expect((await w.leftovers()).uploads).toEqual(['.flashback-backup/probe/a']);
    await w.backup();
    expect(await w.leftovers()).toEqual({ uploads: [], records: [] });
  });
});

describe('a streamed object in parts', () => {
  test('has a checksum in the manifest that its bytes give, also when two runs made it', async () => {
    await w.put('large', 'a', 24);
    await w.put('small', 'b', 2);
    const options = { copyPaths: ['streamed'], concurrency: 1 } as const;
    await w.backup(options, { cold: dying(w.cold, nth(2, partOf('large'))) });
    await w.backup(options);
    const entries = await entriesOf(w.cold, (await headGeneration(w.cold))!);
    expect(entries.map(({ cold }) => cold.checksum?.replace(/[0-9a-f]{64}$/, ''))).toEqual([
      `sha256-parts:${PART}:`,
      'sha256:',
    ]);
    expect(entries.map(({ cold }) => cold.evidence)).toEqual(['checksum', 'md5']);
    for (const { cold } of entries) {
      const body = await w.cold.get(cold.path);
      expect(await checksumOf(body.stream, cold.checksum)).toMatchObject({ checksum: cold.checksum });
    }
  });

  test('is read back and compared, part by part, with verify: read', async () => {
    await w.put('large', 'a', 12);
    const options = { copyPaths: ['streamed'], verify: 'read' } as const;
    let lies = 1;
    const lying: Store = {
      ...w.cold,
      get: async (key, get, signal) => {
        const body = await w.cold.get(key, get, signal);
        if (key !== 'large' || lies-- <= 0) return body;
        const stream = (async function* () {
          for await (const chunk of body.stream) {
            const other = Buffer.from(chunk);
            other[7_000_000]! ^= 1;
            yield other;
          }
        })();
        return { ...body, stream };
      },
    };
    expect(await w.backup(options, { cold: lying })).toMatchObject({
      outcome: 'degraded',
      holes: [{ cause: 'changed' }],
    });
    expect(await w.backup(options, { cold: lying })).toMatchObject({ outcome: 'complete' });
  });

  test('whose source changes between two parts is never a mixture', async () => {
    await w.put('large', 'a', 12);
    let changed: Buffer | undefined;
    const changing: Store = {
      ...w.hot,
      get: async (key, get, signal) => {
        if ((get?.range?.first ?? 0) > 0) changed ??= await w.put('large', 'b', 12);
        return w.hot.get(key, get, signal);
      },
    };
    expect(await w.backup({ copyPaths: ['streamed'] }, { hot: changing })).toMatchObject({
      outcome: 'complete',
    });
    expect(changed !== undefined && (await w.content('large')).equals(changed)).toBe(true);
    expect(await w.leftovers()).toEqual({ uploads: [], records: [] });
  });

  test('whose parts break off is tried again, and goes on in the next run where that did not help', async () => {
    const bytes = await w.put('large', 'a', 12);
    let broken = 0;
    const breaking: Store = {
      ...w.hot,
      get: async (key, get, signal) => {
        const body = await w.hot.get(key, get, signal);
        if (get?.range?.first !== PART || broken >= 5) return body;
        broken++;
        const stream = (async function* () {
          for await (const chunk of body.stream) yield chunk.subarray(0, 1000);
          throw new StoreError('transient', 'GetObject: the body broke off', { operation: 'GetObject' });
        })();
        return { ...body, stream };
      },
    };
    const options = { copyPaths: ['streamed'] } as const;
    const quick: Partial<RunContext> = { random: () => 0 };
    const first = await w.backup(options, { hot: breaking }, quick);
    expect(first).toMatchObject({ outcome: 'degraded', holes: [{ cause: 'transient' }] });
    expect(broken).toBe(4);
    const second = await w.backup(options, { hot: breaking }, quick);
    expect(second).toMatchObject({ outcome: 'complete', counts: { copied: 1 } });
    expect((await w.content('large')).equals(bytes)).toBe(true);
  });
});

test('an object of no bytes keeps what belongs to it, by every path', async () => {
  const attributes = { contentType: 'x/empty', metadata: { a: 'b' } };
  await w.hot.put('empty', Buffer.alloc(0), { attributes, tags: { t: '1' } });
  await w.hot.put('folder/', Buffer.alloc(0));
  for (const copyPaths of PATHS) {
    const target = new World();
    target.provider.buckets.set('hot', w.provider.buckets.get('hot')!);
    const hot = target.provider.store('hot');
    expect(await target.backup({ copyPaths, verify: 'read' }, { hot })).toMatchObject({
      outcome: 'complete',
      counts: { copied: 2 },
    });
    expect(await target.cold.head('empty')).toMatchObject({ size: 0, attributes });
    expect(await target.cold.tags('empty')).toEqual({ t: '1' });
  }
});

test('an object that does not fit into 10,000 parts is a hole that says what to raise', async () => {
  await w.put('large', 'a', 1);
  const huge: Store = {
    ...w.hot,
    list: async (request, signal) => {
      const page = await w.hot.list(request, signal);
      return { ...page, objects: page.objects.map((object) => ({ ...object, size: 60e9 })) };
    },
    head: async (key, options, signal) => ({ ...(await w.hot.head(key, options, signal)), size: 60e9 }),
  };
  const result = await w.backup({}, { hot: huge });
  expect(result).toMatchObject({ outcome: 'degraded', holes: [{ cause: 'too-large', count: 1 }] });
  expect(result.holes[0]?.advice).toMatch(/max-operation-size/);
  expect(await w.leftovers()).toEqual({ uploads: [], records: [] });
});

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { systemClock } from '../../../src/core/clock.ts';
import type { Clock } from '../../../src/core/clock.ts';
import { runBackup } from '../../../src/commands/backup/backup.ts';
import { historyPath } from '../../../src/manifest/layout.ts';
import type { BackupOptions } from '../../../src/options/options.ts';
import type { RunResult } from '../../../src/report/result.ts';
import type { RunContext } from '../../../src/core/run-context.ts';
import { wrapStore } from '../../../src/store/middleware/wrap-store.ts';
import { StoreError } from '../../../src/store/errors.ts';
import type { StoreErrorCode } from '../../../src/store/errors.ts';
import { MemoryProvider } from '../../../src/store/memory/store.ts';
import { fixedCredentials } from '../../../src/store/s3/credentials.ts';
import { S3Store } from '../../../src/store/s3/store.ts';
import type { Store } from '../../../src/store/contract.ts';
import { entriesOf, headGeneration, KnownContent, mirrorOf } from '../known-content.ts';
import { optionsFor, runContext } from '../setting.ts';

const DAY = 24 * 3600_000;
const MIB = 1024 * 1024;

let provider: MemoryProvider;
let hot: Store;
let cold: Store;
let known: KnownContent;
let ahead: number;
let attempt = 0;

/** The real time, and what a test lets pass at once. */
const clock: Clock = { ...systemClock, now: () => systemClock.now() + ahead };

beforeEach(() => {
  ahead = 0;
  provider = new MemoryProvider(clock);
  hot = provider.store('hot');
  cold = provider.store('cold');
  known = new KnownContent();
});

/** Each run takes the lease of the one before over at once, as a later attempt of one workflow run does. */
function backup(
  change: Partial<BackupOptions> = {},
  stores: { hot?: Store; cold?: Store } = {},
  ctx: Partial<RunContext> = {},
): Promise<RunResult> {
  attempt++;
  const identity = { runId: `run-${attempt}`, workflowRun: '1', attempt };
  return runBackup(
    optionsFor('http://127.0.0.1:9', change),
    runContext({ clock, identity, ...ctx }),
    ({ bucket }) => (bucket === 'hot' ? (stores.hot ?? hot) : (stores.cold ?? cold)),
  );
}

const put = (key: string, content: string): Promise<void> => known.put(hot, key, Buffer.from(content));

/** How many versions the newest generation names; each must give its bytes back. */
async function restorable(from = cold): Promise<number> {
  const head = await headGeneration(from);
  return head === undefined ? 0 : known.expectRestorable(from, head);
}

function refusal(code: StoreErrorCode, status: number): StoreError {
  return new StoreError(code, 'CopyObject: OperationAborted', { operation: 'CopyObject', status });
}

/** A store that ignores x-amz-copy-source-if-match. */
function ignoringPins(store: Store): Store {
  return {
    ...wrapStore(store, ({ call }) => call()),
    copy: ({ ifMatch: _pin, ...source }, key, o, s) => store.copy(source, key, o, s),
  };
}

/** Passes the first `times` calls of an operation on a key to `instead`. */
function first(
  store: Store,
  wanted: string,
  matches: (key: string) => boolean,
  instead: (call: () => Promise<unknown>) => Promise<unknown>,
  times = 1,
): Store {
  let left = times;
  return wrapStore(
    store,
    async <T>({
      operation,
      key,
      call,
    }: {
      operation: string;
      key: string | undefined;
      call: () => Promise<T>;
    }) => {
      if (operation !== wanted || key === undefined || !matches(key) || left === 0) return call();
      left--;
      return (await instead(call)) as T;
    },
  );
}

/** Each listing begins with a page that is empty, though more follow: S3 allows that, and MinIO and R2 do it. */
function emptyPageFirst(store: Store): Store {
  return {
    ...wrapStore(store, ({ call }) => call()),
    list: ({ continuation, ...request }, signal) =>
      continuation === undefined
        ? Promise.resolve({ objects: [], prefixes: [], next: 'more' })
        : store.list(continuation === 'more' ? request : { ...request, continuation }, signal),
  };
}

describe('the old version', () => {
  test.each([
    ['409', 'precondition', 409],
    ['404', 'not-found', 404],
  ] as const)(
    'is not overwritten when the copy that keeps it gets a stray %s',
    async (_name, code, status) => {
      await put('k', 'first');
      await backup();
      await put('k', 'second');
      const isHistory = (key: string): boolean => key.includes('/history/');
      const flaky = first(cold, 'copy', isHistory, () => Promise.reject(refusal(code, status)));
      expect(await backup({}, { cold: flaky })).toMatchObject({ outcome: 'degraded', counts: { failed: 1 } });
      expect(await mirrorOf(cold)).toEqual({ k: 'first' });
      expect(await backup()).toMatchObject({ outcome: 'complete', counts: { changed: 1, kept: 1 } });
      expect(await restorable()).toBe(2);
    },
  );

  test('does not count as kept where something else of its size lies under its history name', async () => {
    await put('k', 'first');
    await backup();
    const [entry] = await entriesOf(cold, (await headGeneration(cold))!);
    await cold.put(historyPath('k', entry!, 1024, false), Buffer.from('wrong'));
    await put('k', 'second');
    expect(await backup()).toMatchObject({ outcome: 'complete', counts: { kept: 1 } });
    expect(await restorable()).toBe(2);
  });

  test('is found after a power cut by every version that shares its stored object', async () => {
    await put('other', 'other');
    await put('k', 'first');
    await backup();
    await hot.delete('k');
    await backup();
    await backup();
    await put('k', 'first');
    await backup();
    expect(await restorable()).toBe(3);
    await put('k', 'second');
    let dead = false;
    const dying = wrapStore(cold, async ({ operation, key, call }) => {
      if (dead) throw new Error('power cut');
      const done = await call();
      if (operation !== 'copy' || key !== 'k') return done;
      dead = true;
      throw new Error('power cut');
    });
    await backup({}, { cold: dying });
    expect(await restorable()).toBe(3);
    expect(await backup()).toMatchObject({ outcome: 'complete' });
    expect(await restorable()).toBe(4);
  });

  test('is kept for what is only touched, where cold ignores pins and hot changes meanwhile', async () => {
    const ignoring = ignoringPins(cold);
    await put('k', 'AAAAA');
    await backup({}, { cold: ignoring });
    ahead = 1100; // stores keep whole seconds
    await put('k', 'AAAAA');
    const moving = first(
      ignoring,
      'copy',
      (key) => key.includes('/probe/staged-'),
      async (call) => {
        await put('k', 'BBBBB');
        return call();
      },
    );
    expect(await backup({}, { cold: moving })).toMatchObject({ outcome: 'complete', counts: { kept: 1 } });
    expect(await mirrorOf(cold)).toEqual({ k: 'BBBBB' });
    expect(await restorable()).toBe(2);
  });
});

describe('what lies in cold', () => {
  test('does not count as a first run when HEAD is missing though generations were committed', async () => {
    await put('k', 'first');
    await backup();
    await put('k', 'second');
    await backup();
    await cold.delete('.flashback-backup/HEAD');
    // As the collection does when they are old.
    for (const key of provider.buckets.get('cold')?.keys() ?? [])
      if (key.includes('/runs/')) await cold.delete(key);
    await put('k', 'third');
    expect(await backup()).toMatchObject({
      outcome: 'failed',
      problem: { code: 'state', message: expect.stringMatching(/HEAD: it is missing/) as unknown },
    });
    expect(await mirrorOf(cold)).toEqual({ k: 'second' });
  });

  test('does not count as stored by an interrupted run where a delete marker lies above it', async () => {
    const versioned = provider.store('versioned', 'enabled');
    await put('k', 'first');
    await put('z', 'z');
    await versioned.put('k', Buffer.from('first')); // long ago, by somebody who then deleted it
    // MemoryProvider has no markers: this is what one makes of it, until something is written above it.
    let deleted = true;
    const marked: Store = {
      ...wrapStore(versioned, ({ call }) => call()),
      list: async (request, signal) => {
        const page = await versioned.list(request, signal);
        return deleted ? { ...page, objects: page.objects.filter(({ key }) => key !== 'k') } : page;
      },
      head: (key, options, signal) => {
        if (key !== 'k' || !deleted || options?.versionId !== undefined)
          return versioned.head(key, options, signal);
        return Promise.reject(new StoreError('not-found', 'HTTP 404', { operation: 'HeadObject' }));
      },
      copy: (source, key, options, signal) => {
        if (key !== 'k') return versioned.copy(source, key, options, signal);
        deleted = false;
        const { ifAbsent: _absent, ...rest } = options ?? {};
        return versioned.copy(source, key, rest, signal);
      },
      listVersions: async function* (prefix, signal) {
        const marker = { key: 'k', versionId: 'marker', latest: true, deleteMarker: true, size: 0, etag: '' };
        if (deleted && prefix === 'k') yield { ...marker, modified: clock.now() };
        for await (const version of versioned.listVersions(prefix, signal))
          yield deleted && version.key === 'k' ? { ...version, latest: false } : version;
      },
    };
    let dead = false;
    const dying = wrapStore(marked, ({ operation, key, call }) => {
      dead ||= operation === 'copy' && !key?.startsWith('.');
      return dead ? Promise.reject(new Error('power cut')) : call();
    });
    await backup({}, { cold: dying });
    expect(await backup({}, { cold: marked })).toMatchObject({ outcome: 'complete' });
    expect(await mirrorOf(marked)).toEqual({ k: 'first', z: 'z' });
  });
});

describe('a hot that cannot be trusted', () => {
  test.each([
    ['whole', 1],
    ['in parts', 6 * MIB + 5],
  ])('ignores If-Match on GET: what is streamed %s is what the entry says', async (_name, size) => {
    await hot.put('k', Buffer.alloc(size, 'A'));
    let changed = false;
    const loose: Store = {
      ...wrapStore(hot, ({ call }) => call()),
      get: async (key, options, signal) => {
        if (!changed && key === 'k') {
          changed = true;
          await hot.put('k', Buffer.alloc(size, 'B'));
        }
        const { ifMatch: _pin, ...rest } = options ?? {};
        return hot.get(key, rest, signal);
      },
    };
    const options = { copyPaths: ['streamed'], maxOperationSize: 5 * MIB } as const;
    expect(await backup(options, { hot: loose })).toMatchObject({ outcome: 'complete' });
    const [entry] = await entriesOf(cold, (await headGeneration(cold))!);
    const stored = (await mirrorOf(cold))['k'] ?? '';
    expect(stored === 'B'.repeat(size)).toBe(true);
    expect(entry?.etag).toBe(createHash('md5').update(stored).digest('hex'));
  });

  test.each([
    ['', (store: Store) => store],
    [', with an empty page before the first key', emptyPageFirst],
  ])('answers 404 for what it lists%s: these are holes, not deletions', async (_name, listed) => {
    for (const key of ['a', 'b', 'c']) await put(key, key);
    const missing = (): Promise<never> =>
      Promise.reject(new StoreError('not-found', 'HTTP 404', { operation: 'GetObject', status: 404 }));
    const result = await backup(
      {},
      {
        hot: { ...wrapStore(listed(hot), ({ call }) => call()), get: missing, head: missing },
        cold: {
          ...wrapStore(cold, ({ call }) => call()),
          copy: (source, key, o, s) =>
            source.place.bucket === 'hot' ? missing() : cold.copy(source, key, o, s),
        },
      },
    );
    expect(result).toMatchObject({
      outcome: 'degraded',
      counts: { scanned: 3, failed: 3, vanished: 0 },
      holes: [{ cause: 'not-found', count: 3 }],
    });
  });
});

describe('a cold that answers oddly', () => {
  test('is not empty though the first page of its listing is', async () => {
    await put('k', 'content');
    await cold.put('of somebody else', Buffer.from('x'));
    await expect(backup({}, { cold: emptyPageFirst(cold) })).rejects.toThrow(
      /not empty and holds no manifest/,
    );
    expect(Object.keys(await mirrorOf(cold))).toEqual(['of somebody else']);
  });

  test('is searched for foreign keys no longer than its listing makes sense', async () => {
    await put('k', 'content');
    const endless: Store = {
      ...wrapStore(cold, ({ call }) => call()),
      list: ({ continuation = '0' }) =>
        Promise.resolve({ objects: [], prefixes: [], next: String(Number(continuation) + 1) }),
    };
    const result = await backup({}, { cold: endless });
    expect(result).toMatchObject({ outcome: 'failed', problem: { code: 'protocol' } });
  });

  test.each([
    ['409', 'precondition', 409],
    ['404', 'not-found', 404],
  ] as const)(
    'with a stray %s for one object does not move the others off the path',
    async (_n, code, status) => {
      for (const key of ['a', 'b', 'c', 'd', 'e', 'f']) await put(key, key);
      const flaky = first(
        cold,
        'copy',
        (key) => key === 'c',
        () => Promise.reject(refusal(code, status)),
      );
      expect(await backup({ concurrency: 1 }, { cold: flaky })).toMatchObject({
        outcome: 'complete',
        paths: { native: { objects: 5 }, streamed: { objects: 1 } },
      });
      expect(await mirrorOf(cold)).toEqual(await mirrorOf(hot));
    },
  );

  test('with EntityTooLarge for several in flight takes each of them in parts', async () => {
    for (const key of ['a', 'b']) await hot.put(key, Buffer.alloc(101_000_000, key));
    const inFlight = new Set<string>();
    let both = (): void => undefined;
    const bothInFlight = new Promise<void>((resolve) => (both = resolve));
    const small = wrapStore(cold, async ({ operation, key, call }) => {
      if (operation !== 'copy' || (key !== 'a' && key !== 'b')) return call();
      if (inFlight.add(key).size === 2) both();
      await bothInFlight;
      throw new StoreError('too-large', 'EntityTooLarge', { operation: 'CopyObject', status: 400 });
    });
    expect(await backup({}, { cold: small })).toMatchObject({
      outcome: 'complete',
      counts: { copied: 2, failed: 0 },
      paths: { native: { objects: 2 } },
    });
  });

  test.each([[['native', 'streamed']], [['native']]] as const)(
    'whose answer to Complete is lost has the object, by %j: nothing is sent again',
    async (copyPaths) => {
      await hot.put('a', Buffer.alloc(6 * MIB, 'a'));
      await put('b', 'b');
      const lossy = first(
        cold,
        'completeUpload',
        (key) => key === 'a',
        async (call) => {
          await call();
          throw new StoreError('transient', 'timeout', { operation: 'CompleteMultipartUpload' });
        },
      );
      const options = { copyPaths, maxOperationSize: 5 * MIB, concurrency: 1 };
      const result = await backup(options, { cold: lossy });
      expect(result).toMatchObject({
        outcome: 'complete',
        counts: { copied: 2, failed: 0 },
        paths: { native: { objects: 2 }, streamed: { objects: 0 } },
      });
      expect((await cold.head('a')).size).toBe(6 * MIB);
    },
  );

  test('that hangs in an abort of an upload does not hold up a cancelled run', async () => {
    await put('a', 'a');
    await hot.put('big', Buffer.alloc(6 * MIB, 'b'));
    const cancel = new AbortController();
    let letGo = (): void => undefined;
    const hangs = new Promise<void>((resolve) => (letGo = resolve));
    const hanging = wrapStore(cold, async ({ operation, key, signal, call }) => {
      if (key === 'big' && operation === 'copyPart') {
        setImmediate(() => cancel.abort(new Error('SIGINT')));
        await new Promise((resolve) => signal?.addEventListener('abort', resolve));
        signal?.throwIfAborted();
      }
      if (key === 'big' && operation === 'abortUpload') await hangs;
      return call();
    });
    const running = backup({ maxOperationSize: 5 * MIB }, { cold: hanging }, { signal: cancel.signal });
    const ended = await Promise.race([
      running.then(({ outcome }) => outcome),
      new Promise((resolve) => setTimeout(resolve, 5_000, 'hangs').unref()),
    ]);
    letGo();
    await running;
    expect(ended).toBe('incomplete');
    expect((await backup()).counts).toMatchObject({ copied: 1, unchanged: 1 });
  });
});

describe('what was committed stays a success', () => {
  test('when old state may not be listed', async () => {
    await put('a', 'a');
    const unlisted: Store = {
      ...wrapStore(cold, ({ call }) => call()),
      list: (request, signal) =>
        request.prefix?.endsWith('/segments/') === true
          ? Promise.reject(
              new StoreError('denied', 'ListObjectsV2: denied', { operation: 'list', status: 403 }),
            )
          : cold.list(request, signal),
    };
    expect(await backup({}, { cold: unlisted })).toMatchObject({ outcome: 'complete', generation: 1 });
  });

  test('when an old generation is damaged: nothing is collected', async () => {
    await put('a', 'first');
    await backup();
    await put('a', 'second');
    await backup();
    await cold.put('.flashback-backup/generations/1.json', Buffer.from('{"format":1}'));
    ahead = 8 * DAY;
    await put('a', 'third');
    expect(await backup()).toMatchObject({ outcome: 'complete', generation: 3 });
    expect(await restorable()).toBe(3);
  });
});

test('a dry run writes nothing where a key is absent, and is complete', async () => {
  await put('a', 'a');
  await put('b', 'b');
  await backup();
  await hot.delete('b');
  const before = provider.buckets.get('cold')?.keys();
  expect(await backup({ dryRun: true })).toMatchObject({
    outcome: 'complete',
    counts: { unchanged: 1, gone: 1 },
  });
  expect(provider.buckets.get('cold')?.keys()).toEqual(before);
});

test('a deadline longer than a timer can hold is no deadline at once', async () => {
  await put('a', 'a');
  const slow: Store = {
    ...wrapStore(hot, ({ call }) => call()),
    list: async (request, signal) => {
      await systemClock.sleep(5); // a timer of Node's that overflows fires after 1 ms
      return hot.list(request, signal);
    },
  };
  expect(await backup({ deadline: 30 * DAY }, { hot: slow })).toMatchObject({
    outcome: 'complete',
    counts: { copied: 1 },
  });
});

describe('an answer over HTTP', () => {
  let server: Server;
  let answer: { status: number; body: string; headers?: Record<string, string> };
  let store: S3Store;

  beforeEach(async () => {
    server = createServer((request, response) => {
      request.resume().on('end', () => {
        const { status, body } = answer;
        response.writeHead(status, {
          connection: 'close',
          'content-type': 'application/xml',
          ...answer.headers,
        });
        response.end(body);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    store = new S3Store({
      endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      bucket: 'b',
      region: 'us-east-1',
      pathStyle: true,
      credentials: fixedCredentials({ accessKeyId: 'a', secretAccessKey: 'b' }),
      clock: systemClock,
    });
  });

  afterEach(async () => {
    await store.close();
    await new Promise((resolve) => server.close(resolve));
  });

  const refused = (code: string): string =>
    `<?xml version="1.0"?><Error><Code>${code}</Code><Message>Reduce</Message></Error>`;

  test('to DeleteObjects that is an error with status 200 is no success', async () => {
    answer = { status: 200, body: refused('SlowDown') };
    await expect(store.deleteMany([{ key: 'a' }, { key: 'b' }])).rejects.toMatchObject({ code: 'throttled' });
  });

  test.each(['ConditionalRequestConflict', 'OperationAborted'])(
    'of 409 %s is to be asked again, and no lost race',
    async (code) => {
      answer = { status: 409, body: refused(code) };
      await expect(store.put('k', Buffer.from('x'), { ifAbsent: true })).rejects.toMatchObject({
        code: 'transient',
      });
    },
  );

  test('that asks to wait says how long', async () => {
    answer = { status: 503, body: refused('SlowDown'), headers: { 'retry-after': '7' } };
    await expect(store.head('k')).rejects.toMatchObject({ code: 'throttled', retryAfter: 7_000 });
  });

  test('is not waited for where the request cannot be sent at all', async () => {
    answer = { status: 200, body: '' };
    const attributes = { contentType: 'text/plain\u0001' };
    await expect(store.put('k', Buffer.from('x'), { attributes })).rejects.toMatchObject({
      code: 'protocol',
    });
  });
});

describe('what a run found out is remembered', () => {
  const noParts = (store: Store): Store =>
    wrapStore(store, ({ operation, call }) =>
      operation === 'copyPart' ? Promise.reject(refusal('unsupported', 501)) : call(),
    );

  test('a cold without part copy streams only what goes in parts, and says so once', async () => {
    await put('small', 'small');
    for (const key of ['big1', 'big2']) await hot.put(key, Buffer.alloc(6 * MIB, key));
    const result = await backup({ maxOperationSize: 5 * MIB }, { cold: noParts(cold) });
    expect(result).toMatchObject({
      outcome: 'complete',
      paths: { native: { objects: 1 }, streamed: { objects: 2 } },
      copyPath: { path: 'native' },
    });
    expect(result.notices.filter(({ message }) => message.includes('charged'))).toHaveLength(1);
    expect(await mirrorOf(cold)).toEqual(await mirrorOf(hot));
  });

  test('with copy-path that does not allow to stream, what needs parts is a hole', async () => {
    await put('small', 'small');
    await hot.put('big', Buffer.alloc(6 * MIB, 'b'));
    const options = { maxOperationSize: 5 * MIB, copyPaths: ['native'] } as const;
    expect(await backup(options, { cold: noParts(cold) })).toMatchObject({
      outcome: 'degraded',
      counts: { copied: 1, failed: 1 },
      holes: [{ cause: 'unsupported' }],
      paths: { streamed: { objects: 0 } },
    });
    expect(Object.keys(await mirrorOf(cold))).toEqual(['small']);
  });

  test('a refused path is not tried again by the next run, but after a week', async () => {
    let tried = 0;
    const refusing: Store = {
      ...wrapStore(cold, ({ call }) => call()),
      copy: (source, key, o, s) => {
        if (source.place.bucket === 'cold') return cold.copy(source, key, o, s);
        tried++;
        return Promise.reject(refusal('unsupported', 501));
      },
    };
    await put('a', 'a');
    expect(await backup({}, { cold: refusing })).toMatchObject({ copyPath: { path: 'streamed' } });
    expect(tried).toBe(1);
    await put('b', 'b');
    const second = await backup({}, { cold: refusing });
    expect(second).toMatchObject({ outcome: 'complete', copyPath: { path: 'streamed' } });
    expect(second.notices.map(({ message }) => message).join()).toMatch(/refused on .*charged/);
    expect(tried).toBe(1);
    ahead = 8 * DAY;
    await put('c', 'c');
    await backup({}, { cold: refusing });
    expect(tried).toBe(2);
  });

  test('an operation ceiling that an EntityTooLarge taught is known to the next run', async () => {
    let refused = 0;
    const small: Store = {
      ...wrapStore(cold, ({ call }) => call()),
      copy: (source, key, o, s) => {
        if (key.startsWith('.')) return cold.copy(source, key, o, s);
        refused++;
        return Promise.reject(refusal('too-large', 400));
      },
    };
    await hot.put('a', Buffer.alloc(101_000_000, 'a'));
    await backup({}, { cold: small });
    await hot.put('b', Buffer.alloc(101_000_000, 'b'));
    expect(await backup({}, { cold: small })).toMatchObject({ outcome: 'complete', counts: { copied: 1 } });
    expect(refused).toBe(1);
    expect(await headGeneration(cold)).toMatchObject({ ceilings: [{ bytes: 100_000_000 }] });
  });

  test('a probe that got no answer is made again by the next run', async () => {
    await put('a', 'a');
    let down = true;
    const flaky = wrapStore(cold, ({ operation, key, call }) =>
      down && operation === 'copyPart' && key?.includes('/probe/') === true
        ? Promise.reject(new StoreError('transient', 'HTTP 500', { operation: 'UploadPartCopy' }))
        : call(),
    );
    await backup({}, { cold: flaky });
    expect(await headGeneration(cold)).toMatchObject({ capabilities: { partCopy: false } });
    down = false;
    await backup({}, { cold: flaky });
    expect(await headGeneration(cold)).toMatchObject({ capabilities: { partCopy: true, partCopyPin: true } });
  });
});

describe('a cold that ignores source pins', () => {
  test('never has in its mirror what is not hot, where the bucket of that name is another', async () => {
    for (const key of ['a', 'b', 'c']) await put(key, `hot ${key}`);
    const foreign = provider.store('foreign');
    for (const key of ['a', 'b', 'c']) await foreign.put(key, Buffer.from(`not ${key}`));
    const seen: string[] = [];
    const elsewhere: Store = {
      ...wrapStore(cold, ({ call }) => call()),
      copy: async ({ ifMatch: _pin, ...source }, key, o, s) => {
        const bucket = source.place.bucket === 'hot' ? 'foreign' : source.place.bucket;
        const written = await cold.copy({ ...source, place: { ...source.place, bucket } }, key, o, s);
        if (bucket === 'foreign') seen.push(key);
        return written;
      },
    };
    expect(await backup({ copyPaths: ['native'] }, { cold: elsewhere })).toMatchObject({
      outcome: 'degraded',
      counts: { copied: 0, failed: 3 },
    });
    expect(await mirrorOf(cold)).toEqual({});
    expect(seen.filter((key) => !key.includes('/probe/staged-'))).toEqual([]);
    expect(await backup({}, { cold: elsewhere })).toMatchObject({
      outcome: 'complete',
      paths: { streamed: { objects: 3 } },
    });
    expect(await mirrorOf(cold)).toEqual(await mirrorOf(hot));
    expect((await cold.list({ prefix: '.flashback-backup/probe/' })).objects).toEqual([]);
  });
});

import { gzipSync } from 'node:zlib';
import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { runBackup } from '../../src/commands/backup/backup.ts';
import { runLs } from '../../src/commands/ls.ts';
import { runPrune } from '../../src/commands/prune/prune.ts';
import { runRebuild } from '../../src/commands/rebuild.ts';
import { runStatus } from '../../src/commands/status.ts';
import { systemClock } from '../../src/core/clock.ts';
import { encodeEntry } from '../../src/manifest/entry.ts';
import { MAX_EPOCH, MAX_GENERATION, MAX_LINE } from '../../src/manifest/bounds.ts';
import { decodeCondemned } from '../../src/manifest/condemned.ts';
import { decodeEntry } from '../../src/manifest/entry.ts';
import type { Entry } from '../../src/manifest/entry.ts';
import { StateError } from '../../src/manifest/errors.ts';
import { readHolds } from '../../src/manifest/holds.ts';
import { Journal, parseJournal } from '../../src/manifest/journals/journal.ts';
import { parseUploadRecord } from '../../src/manifest/journals/upload-record.ts';
import {
  generationPath,
  HEAD,
  journalPath,
  LEASE,
  PROBE_CACHE,
  uploadRecordPath,
} from '../../src/manifest/layout.ts';
import { Lease, readLease } from '../../src/manifest/lease.ts';
import { parseGeneration, parseHead } from '../../src/manifest/parse-generation.ts';
import { linesOf } from '../../src/manifest/segment.ts';
import { State } from '../../src/manifest/state.ts';
import { loadProbeCache } from '../../src/run/probe-cache.ts';
import { COMMAND_DEADLINES } from '../../src/run/margins.ts';
import { Bucket } from '../../src/store/bucket.ts';
import type { Store } from '../../src/store/contract.ts';
import { isStoreError } from '../../src/store/errors.ts';
import { MemoryProvider } from '../../src/store/memory/store.ts';
import { wrapStore } from '../../src/store/middleware/wrap-store.ts';
import { readWhole } from '../../src/store/read.ts';
import { errorOf } from '../../src/store/s3/answers.ts';
import { parseListPage } from '../../src/store/s3/xml.ts';
import { KEEP_EVERYTHING, optionsFor, runContext, TestClock } from '../commands/setting.ts';

const URL = 'http://127.0.0.1:9';
const never = new AbortController().signal;
const DAY = 86_400_000;
const clock = { ...systemClock, now: () => now };
let now: number;
let hot: Store;
let cold: Store;
let bucket: Bucket;
let state: State;

beforeEach(() => {
  now = Date.parse('2026-11-01T02:00:00Z');
  const provider = new MemoryProvider(clock);
  hot = provider.store('hot');
  cold = provider.store('cold');
  bucket = new Bucket(cold, '');
  state = new State(bucket);
});

const open = (place: { bucket: string }): Store => (place.bucket === 'hot' ? hot : cold);

/** The outcome of a backup, and what it says where that is not `complete`. */
async function backup(): Promise<string> {
  now += DAY;
  const { outcome, problem } = await runBackup(optionsFor(URL), runContext({ clock }), open);
  return outcome === 'complete' ? outcome : `${outcome}: ${problem?.message}`;
}

async function rebuild(): Promise<unknown> {
  now += DAY;
  const { hot: source, cold: target, ca } = optionsFor(URL);
  const options = {
    command: 'rebuild',
    hot: source,
    cold: target,
    ca,
    leaseWait: 0,
    trustSize: false,
  } as const;
  return runRebuild(options, runContext({ clock }), open);
}

async function textOf(path: string): Promise<string> {
  return (await state.read(path, never))!.text;
}

async function edit(path: string, change: object): Promise<void> {
  const value = { ...(JSON.parse(await textOf(path)) as object), ...change };
  await cold.put(path, Buffer.from(JSON.stringify(value)));
}

/** HEAD and its generation, changed together as somebody does who knows the format. */
async function forge(change: object): Promise<void> {
  const { generation } = parseHead(await textOf(HEAD), HEAD);
  const value = { ...(JSON.parse(await textOf(generationPath(generation))) as object), ...change } as {
    generation: number;
    epoch: number;
  };
  const text = JSON.stringify(value);
  await cold.put(generationPath(value.generation), Buffer.from(text));
  const sha256 = createHash('sha256').update(text).digest('hex');
  await edit(HEAD, { sha256, generation: value.generation, epoch: value.epoch });
}

/** What is thrown: only a refusal that names the object, never a bug of ours. */
async function refusal(read: () => unknown): Promise<string> {
  try {
    await read();
  } catch (error) {
    if (error instanceof StateError) return error.message;
    throw error;
  }
  return 'nothing';
}

describe('16.D a small object', () => {
  /** A store whose every answer announces `size` bytes and sends these chunks. */
  function sending(size: number, chunks: () => AsyncIterable<Uint8Array>): Store {
    return wrapStore(cold, async ({ operation, call }) => {
      const answer: unknown = await call();
      if (operation !== 'get') return answer as never;
      const body = answer as Awaited<ReturnType<Store['get']>>;
      return { ...body, head: { ...body.head, size }, stream: chunks() } as never;
    });
  }

  test('16.D takes no more memory than its announced size, however much is sent', async () => {
    await cold.put(HEAD, Buffer.from('x'));
    let sent = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (; sent < 1e9; sent += 65_536) yield Buffer.alloc(65_536);
    }
    await expect(readWhole(sending(100, endless), HEAD, 65_536, never)).rejects.toThrow('more bytes came');
    expect(sent).toBeLessThan(200_000);
    expect(await readWhole(sending(65_537, endless), HEAD, 65_536, never)).toBe('too-large');
  });

  test('16.D that trickles is given up', async () => {
    await cold.put(HEAD, Buffer.from('x'));
    let time = 0;
    async function* trickle(): AsyncGenerator<Uint8Array> {
      for (;;) {
        time += 3000;
        yield Buffer.alloc(1);
      }
    }
    const read = readWhole(sending(65_536, trickle), HEAD, 65_536, never, { monotonic: () => time });
    await expect(read).rejects.toThrow('came too slowly');
    expect(time).toBeLessThan(4 * 60_000);
  });

  test('16.D of state has a size of its kind', async () => {
    await hot.put('k', Buffer.from('1'));
    await backup();
    for (const path of [HEAD, LEASE]) {
      const text = await textOf(path);
      await cold.put(path, Buffer.from(text.padEnd(70_000)));
      expect(await backup()).toMatch(/bytes/);
      await cold.put(path, Buffer.from(text));
    }
    expect(await backup()).toBe('complete');
  });
});

describe('16.D numbers at their end', () => {
  beforeEach(async () => {
    await hot.put('k', Buffer.from('1'));
    expect(await backup()).toBe('complete');
  });

  test.each([2 ** 53 - 1, 2 ** 53, MAX_GENERATION, 1_000_002, 10 ** 30])(
    '16.D a planted generation %d stops no run, nor a rebuild',
    async (number) => {
      await cold.put(`.flashback-backup/generations/${number.toFixed(0)}.json`, Buffer.from('{}'));
      for (let run = 0; run < 3; run++) expect(await backup()).toBe('complete');
      const { head } = (await state.load(never))!;
      expect(head.generation).toBeLessThan(1_000_100);
      await cold.delete(HEAD);
      expect(await rebuild()).toMatchObject({ command: 'rebuild', adopted: 1 });
      expect(await backup()).toBe('complete');
    },
  );

  test.each([
    { generation: MAX_GENERATION },
    { epoch: MAX_EPOCH - 1 },
    { generation: 2 ** 53 - 1 },
    { epoch: 2 ** 53 - 1 },
    { epoch: MAX_EPOCH },
  ])('16.D a forged %j is refused, and a rebuild heals it', async (change) => {
    await forge(change);
    expect(await backup()).toMatch(/^failed: \.flashback-backup\//);
    expect(await rebuild()).toMatchObject({ command: 'rebuild', adopted: 1 });
    expect(await backup()).toBe('complete');
  });

  test('16.D a lease of the highest epoch does not use all epochs up', async () => {
    for (const epoch of [Number.MAX_SAFE_INTEGER, MAX_EPOCH, 5_000_000]) {
      await edit(LEASE, { epoch, expires: 0 });
      expect(await backup()).toBe('complete');
      expect((await state.load(never))!.head.epoch).toBeLessThan(100);
    }
  });

  test('16.D a lease that ends later than any holder would have it end is no lease', async () => {
    await edit(LEASE, { owner: 'planted', expires: now + 365 * DAY });
    expect(await backup()).toBe('complete');
    await edit(LEASE, { owner: 'planted', expires: now + DAY + 50_000 });
    expect(await backup()).toMatch(/^skipped/);
  });

  test.each([9e15, -1, -1.5, 2 ** 60, '2026', null])(
    '16.D a lease that ends at %p is refused by name',
    async (expires) => {
      await edit(LEASE, { expires });
      expect(await backup()).toMatch(
        /^failed: \.flashback-backup\/lease: it lacks a field, or one is out of range/,
      );
      const { cold: place, ca } = optionsFor(URL);
      const status = {
        command: 'status',
        hot: undefined,
        cold: place,
        ca,
        maxSilence: undefined,
        prefixes: [],
      } as const;
      expect(await refusal(() => runStatus(status, runContext({ clock }), open))).toContain('lease: ');
    },
  );

  test('16.D no epoch is written that the next holder could not go beyond', async () => {
    const request = { owner: 'a', wait: 0, floor: MAX_EPOCH - 1 };
    await expect(Lease.acquire(bucket, clock, request, never)).rejects.toThrow('leaves none above it');
    const committed = (await state.load(never))!;
    const next = { ...committed.generation, generation: 9, epoch: MAX_EPOCH };
    await expect(state.commit(next, committed, never)).rejects.toThrow('leaves none above it');
  });

  test('16.D what a probe of the future found does not win over every later run', async () => {
    const committed = (await state.load(never))!;
    const capabilities = {
      ...committed.generation.capabilities!,
      deleteIfMatch: false,
      probed: '9000-01-01T00:00:00.000Z',
    };
    await cold.put(PROBE_CACHE, Buffer.from(JSON.stringify({ format: 1, capabilities })));
    expect(await loadProbeCache(state, committed, now, never)).toBe(committed.generation);
    const soon = { ...capabilities, probed: new Date(now + 60_000).toISOString() };
    await cold.put(PROBE_CACHE, Buffer.from(JSON.stringify({ format: 1, capabilities: soon })));
    expect((await loadProbeCache(state, committed, now, never))?.capabilities).toMatchObject({
      deleteIfMatch: false,
    });
  });
});

/** What breaks any field: of another type, too long, too large, not exact, or not there. */
const WRONG = [{}, [], 'x'.repeat(70_000), -1, 0.5, 2 ** 53, true, null, undefined];

/** Every field inside a value, as paths. */
function fieldsOf(value: unknown, at: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [[...at, name], ...fieldsOf(inner, [...at, name])]);
}

function changed(value: unknown, [name, ...rest]: readonly (string | number)[], to: unknown): unknown {
  if (name === undefined) return to;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<
    string,
    unknown
  >;
  copy[name] = changed(copy[name], rest, to);
  return copy;
}

/** Names the fields that take a value of each wrong type without a word. `read` gets the whole value. */
async function takesAnything(value: unknown, read: (value: unknown) => unknown): Promise<string[]> {
  expect(await refusal(() => read(value))).toBe('nothing');
  const unchecked: string[] = [];
  for (const path of fieldsOf(value)) {
    let refused = 0;
    for (const wrong of WRONG)
      if ((await refusal(() => read(changed(value, path, wrong)))) !== 'nothing') refused++;
    // Absent, and of one right type.
    if (refused < WRONG.length - 3) unchecked.push(path.join('.'));
  }
  return unchecked;
}

const T = '2026-11-01T02:00:00.000Z';
const SHA = '0'.repeat(64);
const stored = {
  path: 'k',
  etag: 'e',
  stored: T,
  via: 'native',
  evidence: 'md5',
  checksum: 'sha256:x',
  versionId: 'v',
};
const version = { size: 1, etag: 'e', modified: T, cold: stored, since: T };
const entry = {
  key: 'k',
  ...version,
  history: [{ ...version, until: T }],
  gone: { since: T, confirmed: true },
  expired: T,
};

describe('16.D every field of state is checked', () => {
  test('16.D of HEAD and a generation', async () => {
    const head = { format: 1, generation: 2, sha256: SHA, epoch: 3, run: 'r', time: T };
    expect(await takesAnything(head, (value) => parseHead(JSON.stringify(value), HEAD))).toEqual([]);
    const generation = {
      ...{ format: 1, generation: 2, base: 1, epoch: 3, run: 'r', time: T, program: '1', complete: true },
      hot: { endpoint: 'h', bucket: 'b', prefix: '' },
      segments: [{ first: 'a', last: 'b', count: 2, bytes: 5, sha256: SHA }],
      restorePoints: [
        {
          ...{ run: 'r', time: T, generation: 2, scope: { prefixes: ['a'], exclude: ['b'] } },
          ...{
            holes: { count: 1, list: '.flashback-backup/runs/r/holes.ndjson' },
            unselected: T,
            pruned: ['a'],
          },
        },
      ],
      journals: [{ run: 'r', objects: 1 }],
      condemned: { count: 1, files: [{ sha256: SHA, count: 1 }] },
      capabilities: {
        ...{ probed: T, putIfAbsent: true, aliasesPaths: false, unsure: ['copy'] },
        objectLock: { status: 'on', why: 'w', retention: { mode: 'm', days: 1, years: 1 } },
      },
      recentRuns: [
        {
          ...{ run: 'r', time: T, ms: 1, scope: 's', scanned: 1, bytes: 1, copied: 1 },
          ...{ copiedBytes: 1, failed: 1, gone: 1 },
        },
      ],
      copyPath: {
        ...{ hot: 'h', cold: 'c', path: 'native', reason: 'r', looked: T },
        refusals: [{ path: 'native', objects: 'all', reason: 'r', since: T }],
      },
      ceilings: [{ endpoint: 'e', bytes: 1, since: T }],
      unlooked: { looked: ['a'] },
      listed: [{ scope: 's', sha256: SHA }],
    };
    const path = generationPath(2);
    expect(await takesAnything(generation, (value) => parseGeneration(JSON.stringify(value), path))).toEqual(
      [],
    );
    const old = { ...generation, condemned: [{ path: 'p', etag: 'e', versionId: 'v', since: T }] };
    expect(await takesAnything(old, (value) => parseGeneration(JSON.stringify(value), path))).toEqual([]);
    const { segments } = generation;
    for (const wrong of [
      { segments: [...segments, ...segments] },
      { segments: [{ ...segments[0], first: 'c' }] },
      {
        segments: [
          { ...segments[0], bytes: 2 ** 53 - 1 },
          { ...segments[0], first: 'c', last: 'd', bytes: 1 },
        ],
      },
      { base: 2 },
      { epoch: MAX_EPOCH + 1 },
      { time: '2026-11-01' },
      { time: '2026-02-30T00:00:00.000Z' },
      { restorePoints: [{ ...generation.restorePoints[0], holes: { count: 1, list: 'k' } }] },
    ])
      expect(
        await refusal(() => parseGeneration(JSON.stringify({ ...generation, ...wrong }), path)),
      ).toContain(path);
  });

  test('16.D of an entry and a journal', async () => {
    expect(await takesAnything(entry, (value) => decodeEntry(JSON.stringify(value), 'segment'))).toEqual([]);
    const path = journalPath('r', 3, 0);
    const lines = {
      start: {
        op: 'start',
        format: 1,
        run: 'r',
        epoch: 3,
        base: 1,
        time: T,
        settles: [{ run: 'q', objects: 1, fact: true }],
      },
      intent: { op: 'intent', key: 'k', path: 'k', size: 1, etag: 'e', modified: T, before: entry },
      stored: { op: 'stored', entry, loose: [{ path: 'k', etag: 'e', versionId: 'v' }] },
    };
    const read = (value: unknown): unknown => {
      const { start, intent, stored: done } = value as typeof lines;
      const text = [start, intent, done].map((line) => `${JSON.stringify(line)}\n`).join('');
      return [...parseJournal(text, path).records];
    };
    expect(await takesAnything(lines, read)).toEqual([]);
    for (const wrong of [{ run: 'other' }, { epoch: 4 }])
      expect(await refusal(() => read({ ...lines, start: { ...lines.start, ...wrong } }))).toContain(
        'another run or epoch',
      );
  });

  test('16.D of a condemned record, an upload record and a hold', async () => {
    const record = { key: 'k', path: 'k', etag: 'e', versionId: 'v', size: 1, since: T, version: T };
    const condemned = async (value: unknown): Promise<void> => {
      const file = gzipSync(`${JSON.stringify(value)}\n`);
      const ref = { sha256: createHash('sha256').update(file).digest('hex'), count: 1 };
      for await (const batch of decodeCondemned(file, ref)) expect(batch).toHaveLength(1);
    };
    expect(await takesAnything(record, condemned)).toEqual([]);
    const upload = {
      ...{
        format: 1,
        run: 'r',
        epoch: 1,
        time: T,
        begun: T,
        path: 'k',
        partSize: 5,
        via: 'native',
        uploadId: 'u',
      },
      source: { bucket: 'hot', path: 'k', versionId: 'v', size: 1, etag: 'e', modified: T },
      parts: [{ number: 1, etag: 'e', sha256: SHA, matched: true }],
      completes: { etag: 'e', checksum: 'c', matched: true },
    };
    const path = uploadRecordPath('r', 'k');
    const read = (value: unknown): unknown => parseUploadRecord(JSON.stringify(value), path);
    expect(await takesAnything(upload, read)).toEqual([]);
    const encryption = {
      recipients: ['f'],
      head: 1,
      salt: SHA,
      check: SHA,
      begun: [{ number: 1, sha256: SHA }],
    };
    const readEncrypted = (value: unknown): unknown =>
      parseUploadRecord(JSON.stringify(value), uploadRecordPath('r', 'k.age'));
    expect(await takesAnything({ ...upload, path: 'k.age', encryption }, readEncrypted)).toEqual([]);
    const [part] = upload.parts;
    for (const parts of [[part, part], [{ ...part, number: 50_001 }], [{ ...part, number: 0 }]])
      expect(await refusal(() => read({ ...upload, parts }))).toContain(path);
    expect(await refusal(() => read({ ...upload, source: { ...upload.source, path: 'other' } }))).toContain(
      'its source',
    );
    const hold = { id: 'h', owner: 'r', at: T, created: T, expires: T };
    const holds = async (value: unknown): Promise<unknown> => {
      await cold.put('.flashback-backup/holds/h', Buffer.from(JSON.stringify(value)));
      return readHolds(bucket, now, never);
    };
    expect(await takesAnything(hold, holds)).toEqual([]);
    const lasting = (ms: number): Promise<unknown> =>
      holds({ ...hold, expires: new Date(now + ms).toISOString() });
    expect(await lasting(30 * 60_000)).toHaveLength(1);
    expect(await lasting(365 * DAY)).toEqual([]); // no restore holds for so long
  });

  test('16.D of the lease', async () => {
    const lease = { format: 1, owner: 'r', epoch: 1, expires: 5, workflowRun: '7', attempt: 1 };
    const read = async (value: unknown): Promise<unknown> => {
      await cold.put(LEASE, Buffer.from(JSON.stringify(value)));
      return readLease(bucket, never);
    };
    expect(await takesAnything(lease, read)).toEqual(['format']); // a lease of another format is one all the same
  });
});

describe('16.D lines', () => {
  async function read(text: string, maxLine: number): Promise<number> {
    let count = 0;
    for await (const lines of linesOf(gzipSync(text, { level: 1 }), 'object', maxLine)) count += lines.length;
    return count;
  }

  test('16.D are read across many chunks, and none longer than allowed', async () => {
    expect(await read(`${'x'.repeat(8_000_000)}\n${'y\n'.repeat(3)}`, 16_000_000)).toBe(4);
    expect(await refusal(() => read('x'.repeat(MAX_LINE + 1) + '\n', MAX_LINE))).toBe(
      'object: a line is too long',
    );
    expect(await refusal(() => read('x'.repeat(10_000_000), MAX_LINE))).toBe('object: a line is too long');
    expect(await refusal(() => read('x', MAX_LINE))).toBe('object: its last line is cut off');
  });

  test('16.D of an entry hold the longest key, escaped, and a history of years', async () => {
    const key = '\u0001'.repeat(1024);
    const cold = { ...stored, path: key } as Entry['cold'];
    const long: Entry = { key, ...version, cold };
    expect(decodeEntry(encodeEntry(long), 'x')).toMatchObject({ key });
    const history = Array.from({ length: 20_000 }, () => ({ ...version, until: T })) as Entry['history'] &
      object;
    const line = encodeEntry({ key: 'k', ...version, cold: stored as Entry['cold'], history });
    expect(line.length).toBeGreaterThan(4_000_000);
    expect(decodeEntry(line, 'x').history).toHaveLength(20_000);
    const bomb = `{"key":"k","history":[${'{},'.repeat(2_000_000)}{}]}`;
    expect(await refusal(() => decodeEntry(bomb, 'x'))).toContain('more than');
  });

  test('16.D a key whose history fills its entry becomes a hole, and the rest of the backup goes on', async () => {
    await hot.put('k', Buffer.from('1'));
    await hot.put('other', Buffer.from('1'));
    await backup();
    const { generation } = (await state.load(never))!;
    const [segment] = generation.segments;
    const entries: Entry[] = [];
    for await (const batch of state.entries(segment!, never))
      entries.push(...batch.map((line) => line.entry));
    const [first, ...rest] = entries;
    const old = { ...first!, until: T, cold: { ...first!.cold, checksum: 'c'.repeat(4000) } };
    const { key: _key, ...superseded } = old;
    const full = { ...first!, history: Array.from({ length: 3_840 }, () => superseded) };
    const lines = [full, ...rest].map((one) => `${encodeEntry(one)}\n`);
    const file = gzipSync(lines.join(''));
    const sha256 = createHash('sha256').update(file).digest('hex');
    await state.writeSegment({ ...segment!, sha256 }, file, never);
    await forge({ segments: [{ ...segment, sha256 }] });
    await hot.put('k', Buffer.from('2'));
    await hot.put('other', Buffer.from('2'));
    now += DAY;
    const result = await runBackup(optionsFor(URL, { maxFailures: 1 }), runContext({ clock }), open);
    expect(result.holes).toMatchObject([{ cause: 'too-long', count: 1 }]);
    expect(await backup()).toMatch(/^(complete|degraded|failed: 1)/);
  }, 60_000);

  test('16.D of a journal are written in several objects where they are many', async () => {
    const records = Array.from({ length: 3 }, (_, i) => ({
      op: 'stored' as const,
      entry: {
        ...entry,
        key: 'k',
        history: Array.from({ length: 20_000 + i }, () => ({ ...version, until: T })),
      } as unknown as Entry,
    }));
    const start = { op: 'start', format: 1, run: 'r', epoch: 1, base: 0, time: T } as const;
    const journal = new Journal(state, new TestClock(), start, records);
    await journal.flush();
    expect(journal.objects).toBe(0); // nothing is written before it must
    journal.record({ op: 'stored', entry: { key: 'k', ...version, cold: stored as Entry['cold'] } });
    await journal.flush();
    journal.close();
    expect(journal.objects).toBeGreaterThan(1);
    let count = 0;
    for (const path of (await state.journals(never)).get('r')!)
      count += [...parseJournal((await state.readBytes(path, never, 2 ** 27))!.bytes, path).records].length;
    expect(count).toBe(4);
  });
});

describe('16.D a command that reads', () => {
  const { cold: place, ca } = optionsFor(URL);

  test('16.D status ends where cold never does', async () => {
    await hot.put('k', Buffer.from('1'));
    await backup();
    const hanging = wrapStore(cold, ({ operation, call }) =>
      operation === 'get' ? new Promise(() => undefined) : call(),
    );
    const time = new TestClock();
    const options = {
      command: 'status',
      hot: undefined,
      cold: place,
      ca,
      maxSilence: undefined,
      prefixes: [],
    } as const;
    const status = runStatus(options, runContext({ clock: time }), () => hanging);
    const ended = expect(status).rejects.toThrow('status did not end within');
    await new Promise((resolve) => setImmediate(resolve));
    await time.advance(COMMAND_DEADLINES.status + 1);
    await ended;
  });

  test('16.D ls ends where cold never does', async () => {
    await hot.put('k', Buffer.from('1'));
    await backup();
    const hanging = wrapStore(cold, ({ operation, call }) =>
      operation === 'get' ? new Promise(() => undefined) : call(),
    );
    const time = new TestClock();
    const options = { command: 'ls', hot: undefined, cold: place, ca, prefixes: [], at: undefined } as const;
    const show = (): Promise<boolean> => Promise.resolve(true);
    const ls = runLs(options, runContext({ clock: time }), show, () => hanging);
    const ended = expect(ls).rejects.toThrow('ls did not end within');
    await new Promise((resolve) => setImmediate(resolve));
    await time.advance(COMMAND_DEADLINES.ls + 1);
    await ended;
  });

  test('16.D prune ends where cold never does', async () => {
    await hot.put('k', Buffer.from('1'));
    await backup();
    const hanging = wrapStore(cold, ({ operation, signal, call }) =>
      operation === 'get'
        ? new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error)))
        : call(),
    );
    const time = new TestClock();
    const rest = { hot: undefined, cold: place, ca, maxFailures: 0, leaseWait: 0, dryRun: true };
    const pruned = runPrune(
      { command: 'prune', ...rest, pruning: KEEP_EVERYTHING },
      runContext({ clock: time }),
      () => hanging,
    );
    const ended = expect(pruned).rejects.toThrow('prune did not end within');
    await new Promise((resolve) => setImmediate(resolve));
    await time.advance(COMMAND_DEADLINES.prune + 10 * 60_000);
    await ended;
  });
});

test('16.D names of a store that JavaScript gives every object mean nothing', () => {
  for (const code of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
    const body = { code, message: 'm', requestId: undefined, region: undefined };
    expect(isStoreError(errorOf('GetObject', 404, body, { key: 'k' }), 'not-found')).toBe(true);
  }
  const page = `<ListBucketResult><Contents><Key>a&constructor;b</Key><Size>1</Size><ETag>e</ETag><LastModified>${T}</LastModified></Contents></ListBucketResult>`;
  expect(parseListPage(page).objects[0]!.key).toBe('a&constructor;b');
});

test('16.D a segment in the cache under the name of another is not believed, and is replaced', async () => {
  await hot.put('k', Buffer.from('1'));
  await backup();
  const [segment] = (await state.load(never))!.generation.segments;
  const cached = new Map([[segment!.sha256, gzipSync('somebody else wrote this')]]);
  const cache = {
    get: (name: string) => Promise.resolve(cached.get(name)),
    put: (name: string, file: Uint8Array) => Promise.resolve(void cached.set(name, Buffer.from(file))),
  };
  const keys: string[] = [];
  for await (const batch of new State(bucket, cache).entries(segment!, never))
    for (const { key } of batch) keys.push(key);
  expect(keys).toEqual(['k']);
  const now = createHash('sha256').update(cached.get(segment!.sha256)!).digest('hex');
  expect(now).toBe(segment!.sha256);
});

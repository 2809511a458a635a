import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { runBackup } from '../../../src/commands/backup/backup.ts';
import { refusedByGate } from '../../../src/commands/prune/gate.ts';
import { runPrune } from '../../../src/commands/prune/prune.ts';
import { systemClock } from '../../../src/core/clock.ts';
import type { CondemnedRecord } from '../../../src/manifest/condemned.ts';
import type { Entry } from '../../../src/manifest/entry.ts';
import { HEAD, historyPath, journalPath, LEASE, renamedPath } from '../../../src/manifest/layout.ts';
import { SegmentWriter } from '../../../src/manifest/segments/segment-writer.ts';
import { State } from '../../../src/manifest/state.ts';
import type { PruneSettings } from '../../../src/options/options.ts';
import { parseRetention } from '../../../src/plan/retention-policy.ts';
import type { PruneResult } from '../../../src/report/prune.ts';
import type { RunResult } from '../../../src/report/result.ts';
import { Bucket } from '../../../src/store/bucket.ts';
import type { Store, Versioning } from '../../../src/store/contract.ts';
import { isStoreError } from '../../../src/store/errors.ts';
import { MemoryProvider } from '../../../src/store/memory/store.ts';
import { wrapStore } from '../../../src/store/middleware/wrap-store.ts';
import { KEEP_EVERYTHING, optionsFor, runContext } from '../setting.ts';

const URL = 'http://127.0.0.1:9';
const DAY = 86_400_000;
const never = new AbortController().signal;
const clock = { ...systemClock, now: () => now };

let now: number;
let hot: Store;
let cold: Store;
let bucket: Bucket;
let state: State;

function start(versioning: Versioning): void {
  now = Date.parse('2026-11-01T02:00:00Z');
  const provider = new MemoryProvider(clock);
  hot = provider.store('hot');
  cold = provider.store('cold', versioning);
  bucket = new Bucket(cold, '');
  state = new State(bucket);
}

beforeEach(() => start('off'));

const put = (text: string, ...keys: string[]): Promise<unknown> =>
  Promise.all(keys.map((key) => hot.put(key, Buffer.from(`${text} of ${key}`))));

async function backup(retention = '', at: Store = cold): Promise<RunResult> {
  now += DAY;
  const pruning = { ...KEEP_EVERYTHING, policy: parseRetention(retention) };
  return runBackup(optionsFor(URL, { pruning }), runContext({ clock }), (place) =>
    place.bucket === 'hot' ? hot : at,
  );
}

function prune(retention = '', change: Partial<PruneSettings> = {}): Promise<PruneResult> {
  now += DAY;
  const { cold: place, ca } = optionsFor(URL);
  const pruning = { ...KEEP_EVERYTHING, policy: parseRetention(retention), ...change };
  const options = { hot: undefined, cold: place, ca, pruning, maxFailures: 0, leaseWait: 0, dryRun: false };
  return runPrune({ command: 'prune', ...options }, runContext({ clock }), () => cold);
}

/** What a run says that it stopped for. */
async function problem(run: Promise<RunResult>): Promise<string> {
  return (await run).problem?.message ?? 'nothing';
}

async function entryOf(key: string): Promise<Entry> {
  const { generation } = (await state.load(never))!;
  for (const segment of generation.segments)
    for await (const batch of state.entries(segment, never))
      for (const { entry } of batch) if (entry.key === key) return entry;
  throw new Error(`no entry of ${key}`);
}

async function isThere(path: string): Promise<boolean> {
  return (await bucket.headIfPresent(path, never)) !== undefined;
}

const etagOf = async (path: string): Promise<string> => (await bucket.headIfPresent(path, never))!.etag;

/** A journal that a hostile machine puts beside the others: it builds on HEAD, and no later epoch follows it. */
async function plantJournal(...records: readonly object[]): Promise<void> {
  const { generation, epoch } = (await state.load(never))!.head;
  const time = new Date(now).toISOString();
  const first = { op: 'start', format: 1, run: 'planted', epoch: epoch + 100, base: generation, time };
  const text = [first, ...records].map((line) => `${JSON.stringify(line)}\n`).join('');
  await cold.put(journalPath('planted', epoch + 100, 0), Buffer.from(text));
}

/** A generation with these records on its list of what is condemned, all of them long due, and a HEAD that names it. */
async function plantCondemned(records: readonly Omit<CondemnedRecord, 'since'>[]): Promise<void> {
  const committed = (await state.load(never))!;
  async function* all(): AsyncGenerator<readonly CondemnedRecord[]> {
    yield records.map((record) => ({ ...record, since: '2026-01-01T00:00:00.000Z' }));
  }
  const files = await state.writeCondemned(all(), never);
  const generation = committed.generation.generation + 1;
  const condemned = { count: records.length, files };
  await state.commit({ ...committed.generation, generation, condemned }, committed, never);
}

describe('16.A a planted journal deletes nothing', () => {
  test('16.A where it names a live object of another key, or state, it is refused by name', async () => {
    await put('first', 'k', 'other');
    await backup();
    const entry = await entryOf('k');
    for (const path of ['other', HEAD, LEASE, 'k/../other']) {
      await plantJournal({ op: 'stored', entry, loose: [{ path, etag: await etagOf('other') }] });
      for (let run = 0; run < 3; run++) expect(await problem(backup())).toContain('runs/planted/journal-');
    }
    expect([await isThere('k'), await isThere('other'), await isThere(HEAD)]).toEqual([true, true, true]);
  });

  test('16.A where it says that a key lies elsewhere, the key stays as it is committed', async () => {
    await put('first', 'k');
    await backup();
    const entry = await entryOf('k');
    const moved = { ...entry, cold: { ...entry.cold, path: renamedPath('k') } };
    await plantJournal({ op: 'stored', entry: moved, loose: [{ path: 'k', etag: entry.cold.etag }] });
    for (let run = 0; run < 4; run++) await backup();
    expect([(await entryOf('k')).cold.path, await isThere('k')]).toEqual(['k', true]);
  });

  test('16.A nor where another object lies there, whose content nothing proves', async () => {
    await put('first', 'k');
    await backup();
    const entry = await entryOf('k');
    const { etag } = await cold.put(renamedPath('k'), Buffer.from('x'.repeat(entry.size)));
    const forged = { ...entry, cold: { ...entry.cold, path: renamedPath('k'), etag } };
    await plantJournal({ op: 'stored', entry: forged, loose: [{ path: 'k', etag: entry.cold.etag }] });
    for (let run = 0; run < 4; run++) await backup();
    expect(await isThere('k')).toBe(true);
  });

  test('16.A nor where an intent names an old version elsewhere than the manifest does', async () => {
    await put('first', 'k');
    await backup();
    await put('second', 'k');
    await backup();
    const entry = await entryOf('k');
    const [old] = entry.history!;
    const kept = historyPath('k', old!, bucket.maxPathBytes, false);
    expect(await isThere(kept)).toBe(true);
    // As if the old version had not been kept yet: then what lies at its history name would be of no use.
    const before = { ...entry, history: [{ ...old!, cold: { ...old!.cold, path: 'k' } }] };
    const { size, etag, modified } = entry;
    await plantJournal({ op: 'intent', key: 'k', path: 'k', size, etag, modified, before });
    for (let run = 0; run < 4; run++) await backup();
    expect([await isThere(kept), await isThere('k')]).toEqual([true, true]);
  });
});

describe('16.A a forged list of what is condemned', () => {
  test('16.A deletes no state and no object of another key, and the records are told', async () => {
    await put('first', 'a', 'b', 'gone');
    await backup();
    await put('second', 'a');
    await hot.delete('gone');
    await backup();
    const kept = (await entryOf('a')).history![0]!.cold.path;
    const names = ['b', HEAD, LEASE, kept, '.flashback-backup/generations/1.json', 'x/../b'];
    const records = await Promise.all(
      names.map(async (path) => ({ key: 'gone', path, etag: path === 'x/../b' ? 'e' : await etagOf(path) })),
    );
    await plantCondemned([...records, { key: 'a', path: 'a', etag: await etagOf('a') }]);
    const pruned = await prune();
    expect(pruned.prune).toMatchObject({ deleted: { objects: 0 }, refused: names.length });
    expect(pruned.prune!.refusals[0]).toEqual({
      key: 'gone',
      message: 'it is not a path that its key can have in cold',
    });
    for (const path of ['a', 'b', 'gone', HEAD, LEASE, kept])
      expect([path, await isThere(path)]).toEqual([path, true]);
  });

  test('16.A deletes nothing of a path that cold may take for another', async () => {
    const record = { key: 'x/../.flashback-backup/HEAD', path: 'x/../.flashback-backup/HEAD' };
    expect(refusedByGate(record, { aliasesPaths: false })).toBeUndefined();
    for (const aliasesPaths of [true, undefined])
      expect(refusedByGate(record, { aliasesPaths })).toBe(
        'cold may take its path for that of another object',
      );
  });

  test('16.A deletes no version that an entry names without its id', async () => {
    start('enabled');
    await put('first', 'k');
    await backup();
    const committed = (await state.load(never))!;
    const entry = await entryOf('k');
    const { versionId, ...cold } = entry.cold;
    const writer = new SegmentWriter(10, (ref, file) => state.writeSegment(ref, file, never));
    await writer.add('k', JSON.stringify({ ...entry, cold }), entry.size);
    const next = { ...committed.generation, generation: 2, segments: await writer.end() };
    await state.commit(next, committed, never);
    await plantCondemned([{ key: 'k', path: 'k', etag: cold.etag, versionId: versionId! }]);
    expect((await prune()).prune).toMatchObject({ deleted: { objects: 0 } });
    expect(await isThere('k')).toBe(true);
  });
});

test('16.A an entry whose object lies at the path of another key is refused when it is read', async () => {
  await put('first', 'a', 'b');
  await backup();
  const committed = (await state.load(never))!;
  const [a, b] = [await entryOf('a'), await entryOf('b')];
  for (const path of ['b', HEAD, renamedPath('b'), historyPath('b', b, 1024, false)]) {
    const writer = new SegmentWriter(10, (ref, file) => state.writeSegment(ref, file, never));
    await writer.add('a', JSON.stringify({ ...a, cold: { ...a.cold, path } }), a.size);
    const [segment] = await writer.end();
    const read = async (): Promise<readonly Entry[]> => {
      const entries: Entry[] = [];
      for await (const batch of state.entries(segment!, never))
        entries.push(...batch.map(({ entry }) => entry));
      return entries;
    };
    await expect(read()).rejects.toThrow('names a path in cold that its key cannot have');
  }
  expect(committed.generation.generation).toBe(1);
});

describe('16.A the paths of a key', () => {
  const suffix = '@20261101T020000000Z-0123456789abcdef-2';
  const sha = createHash('sha256').update('a').digest('hex');
  const objects = '.flashback-backup/objects/';
  const history = '.flashback-backup/history/';

  test.each(['a', `${objects}${sha}`, `${objects}${sha}${suffix}`, `${history}a${suffix}`])(
    '16.A %s',
    (path) => {
      expect(refusedByGate({ key: 'a', path }, { aliasesPaths: true })).toBeUndefined();
    },
  );

  test.each([
    'b',
    'a/',
    `${history}a`,
    `${history}b${suffix}`,
    `${history}a${suffix}${suffix}`, // the history name of the key `a@…`
    `${history}ab${suffix}`,
    `${objects}${'0'.repeat(64)}`,
    `${objects}${sha}x`,
    `${objects}${sha}${suffix}${suffix}`,
    HEAD,
    LEASE,
    '.flashback-backup/lease@20261101T020000000Z-e',
    '',
  ])('16.A not %s', (path) => {
    expect(refusedByGate({ key: 'a', path }, { aliasesPaths: false })).toBeDefined();
  });

  test('16.A of a key that is named like state never are state', () => {
    for (const path of [HEAD, '.flashback-backup/history/x'])
      expect(refusedByGate({ key: path, path }, { aliasesPaths: false })).toBeDefined();
  });
});

test('16.A objects that never were a version count in max-delete, and its token lets just them through', async () => {
  start('enabled');
  const keys = Array.from({ length: 30 }, (_, i) => `k${i}`);
  await put('same', ...keys);
  await backup();
  for (let i = 0; i < 2; i++) {
    now += 1000;
    await put('same', ...keys); // touched: each leaves the version that it replaced
    await backup();
  }
  const strict = { maxDelete: { kind: 'count', count: 10 } } as const;
  const versions = async (): Promise<number> => {
    let count = 0;
    for await (const { key } of cold.listVersions('k')) if (keys.includes(key)) count++;
    return count;
  };
  const before = await versions();
  now += 2 * DAY;
  const tripped = await prune('', strict);
  expect(tripped.prune).toMatchObject({
    mode: 'planned',
    guards: [{ code: 'max-delete' }],
    deleted: { objects: 0 },
  });
  expect(await versions()).toBe(before);
  expect((await prune('', { ...strict, approve: 'prune-0' })).prune).toMatchObject({
    deleted: { objects: 0 },
  });
  const approved = await prune('', { ...strict, approve: tripped.prune!.token! });
  expect(approved.prune).toMatchObject({ approved: true, mode: 'pruned' });
  expect(await versions()).toBe(before - approved.prune!.deleted.objects);
  expect(approved.prune!.deleted.objects).toBeGreaterThan(10);
});

test('16.A a listing cannot aim the collection of old state at an object', async () => {
  await put('first', 'k');
  await backup();
  const lying = wrapStore(cold, async ({ call }) => {
    const answer: unknown = await call();
    if (typeof answer !== 'object' || answer === null || !('objects' in answer)) return answer as never;
    const page = answer as Awaited<ReturnType<Store['list']>>;
    return { ...page, objects: [{ key: 'k', size: 1, etag: 'e', modified: 0 }, ...page.objects] } as never;
  });
  try {
    await backup('', lying);
  } catch (error) {
    if (!isStoreError(error, 'protocol')) throw error; // the run need not go on with such a store
  }
  expect(await isThere('k')).toBe(true);
});

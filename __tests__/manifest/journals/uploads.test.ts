import { beforeEach, describe, expect, test } from '@jest/globals';
import { StateError } from '../../../src/manifest/errors.ts';
import { parseUploadRecord } from '../../../src/manifest/journals/upload-record.ts';
import type { StoredUploadRecord, UploadRecord } from '../../../src/manifest/journals/upload-record.ts';
import { Uploads } from '../../../src/manifest/journals/uploads.ts';
import { uploadRecordPath } from '../../../src/manifest/layout.ts';
import { State } from '../../../src/manifest/state.ts';
import { Bucket } from '../../../src/store/bucket.ts';
import type { Store } from '../../../src/store/contract.ts';
import { StoreError } from '../../../src/store/errors.ts';
import { MemoryProvider } from '../../../src/store/memory/store.ts';
import { wrapStore } from '../../../src/store/middleware/wrap-store.ts';
import { TestClock } from '../../commands/setting.ts';

const never = new AbortController().signal;
const RUNS = '.flashback-backup/runs/';

let clock: TestClock;
let provider: MemoryProvider;
let store: Store;
/** What the next writes of state answer, in order; undefined for success. */
let failures: (Error | undefined)[];
let writes: number;

beforeEach(() => {
  clock = new TestClock();
  provider = new MemoryProvider(clock);
  failures = [];
  writes = 0;
  store = wrapStore(provider.store('cold'), async ({ operation, call }) => {
    if (operation !== 'put') return call();
    writes++;
    const failure = failures.shift();
    if (failure !== undefined) throw failure;
    return call();
  });
});

const stateOf = (through = store): State => new State(new Bucket(through, ''));
const ownerOf = (run: string, epoch: number) => ({
  run,
  epoch,
  now: () => new Date(clock.now()).toISOString(),
});
const uploadsOf = (run: string, epoch = 1): Uploads => new Uploads(stateOf(), ownerOf(run, epoch));
const load = (run: string, epoch: number): Promise<Uploads> =>
  Uploads.load(stateOf(), ownerOf(run, epoch), never);

function record(path: string, change: Partial<UploadRecord> = {}): UploadRecord {
  return {
    path,
    source: { bucket: 'hot', path, size: 12, etag: 'e', modified: '2026-11-03T00:00:00.000Z' },
    partSize: 5,
    via: 'streamed',
    begun: new Date(clock.now()).toISOString(),
    uploadId: `upload of ${path}`,
    parts: [],
    ...change,
  };
}

const recordFiles = (): readonly string[] =>
  (provider.buckets.get('cold')?.keys() ?? []).filter((key) => key.startsWith(RUNS));

function fileOf(run: string, path: string): StoredUploadRecord | undefined {
  const key = uploadRecordPath(run, path);
  const object = provider.buckets.get('cold')?.current(key);
  return object && parseUploadRecord(Buffer.from(object.bytes).toString(), key);
}

const sent = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    number: i + 1,
    etag: `part ${i + 1}`,
    sha256: '0'.repeat(64),
    matched: true,
  }));

describe('the record of an upload', () => {
  test('is stored under the run, and read by a later one', async () => {
    const uploads = uploadsOf('one');
    await uploads.store(record('a'));
    expect(recordFiles()).toEqual([uploadRecordPath('one', 'a')]);
    const later = await load('two', 2);
    expect(later.all).toEqual([
      { ...record('a'), format: 1, run: 'one', epoch: 1, time: new Date(clock.now()).toISOString() },
    ]);
    expect(later.find('a')?.uploadId).toBe('upload of a');
    expect(later.find('b')).toBeUndefined();
  });

  test('that is damaged stops the run, by name', async () => {
    const key = uploadRecordPath('one', 'a');
    await store.put(key, Buffer.from('{"format":1}\n'));
    await expect(load('two', 2)).rejects.toThrow(StateError);
    await expect(load('two', 2)).rejects.toThrow(key);
  });

  test('of several runs for one path is that of the highest epoch; other uploads are superseded', async () => {
    await uploadsOf('new', 3).store(record('a', { uploadId: 'newest' }));
    await clock.advance(60_000);
    await uploadsOf('late', 2).store(record('a', { uploadId: 'older' }));
    const uploads = await load('next', 4);
    expect(uploads.find('a')).toMatchObject({ uploadId: 'newest', run: 'new' });
    expect(uploads.superseded.map(({ uploadId }) => uploadId)).toEqual(['older']);
  });

  test('of one epoch is the latest; the same upload written twice is not superseded', async () => {
    await uploadsOf('a-run', 2).store(record('a', { parts: sent(2) }));
    await clock.advance(60_000);
    await uploadsOf('b-run', 2).store(record('a', { parts: sent(3) }));
    const uploads = await load('next', 3);
    expect(uploads.find('a')?.parts).toHaveLength(3);
    expect(uploads.superseded).toEqual([]);
  });
});

describe('parts that are sent', () => {
  test('are stored after eight of them, or after five seconds, or by a flush', async () => {
    const uploads = uploadsOf('one');
    await uploads.store(record('a'));
    const stored = (): number | undefined => fileOf('one', 'a')?.parts.length;
    for (let n = 1; n <= 7; n++) await uploads.progress(record('a', { parts: sent(n) }));
    expect(stored()).toBe(0);
    await uploads.progress(record('a', { parts: sent(8) }));
    expect(stored()).toBe(8);
    await uploads.progress(record('a', { parts: sent(9) }));
    expect(stored()).toBe(8);
    await clock.advance(5_000);
    await uploads.progress(record('a', { parts: sent(10) }));
    expect(stored()).toBe(10);
    await uploads.progress(record('a', { parts: sent(11) }));
    await uploads.flush();
    expect(stored()).toBe(11);
    const before = writes;
    await uploads.flush();
    expect(writes).toBe(before);
  });

  test('of an upload of an earlier run are stored at once, under the run that goes on', async () => {
    await uploadsOf('one').store(record('a'));
    const uploads = await load('two', 2);
    await uploads.progress(record('a', { parts: sent(1) }));
    expect(fileOf('two', 'a')).toMatchObject({ run: 'two', epoch: 2, parts: [{ number: 1 }] });
  });

  test('are not lost with a write that fails: the next flush stores them', async () => {
    const uploads = uploadsOf('one');
    await uploads.store(record('a'));
    await uploads.progress(record('a', { parts: sent(1) }));
    failures = [new StoreError('transient', 'reset', { operation: 'PutObject' })];
    await expect(uploads.flush()).rejects.toThrow('reset');
    expect(fileOf('one', 'a')?.parts).toEqual([]);
    await uploads.flush();
    expect(fileOf('one', 'a')?.parts).toHaveLength(1);
  });

  test('never go back: an older record that is slow to be written does not land last', async () => {
    let release = (): void => undefined;
    const slow = new Promise<void>((resolve) => (release = resolve));
    let first = true;
    const slowStore = wrapStore(store, async ({ operation, call }) => {
      if (operation === 'put' && first) {
        first = false;
        await slow;
      }
      return call();
    });
    const uploads = new Uploads(stateOf(slowStore), ownerOf('one', 1));
    const older = uploads.store(record('a', { parts: sent(1) }));
    const newer = uploads.store(record('a', { parts: sent(2) }));
    await new Promise((resolve) => setImmediate(resolve));
    release();
    await Promise.all([older, newer]);
    expect(fileOf('one', 'a')?.parts).toHaveLength(2);
  });
});

describe('a sweep', () => {
  test('deletes the records of uploads that are over, in the folders of all runs', async () => {
    await uploadsOf('one').store(record('a'));
    const uploads = await load('two', 2);
    await uploads.store(record('a'));
    await uploads.store(record('b'));
    uploads.forget('a');
    expect(uploads.find('a')).toBeUndefined();
    expect(recordFiles()).toHaveLength(3);
    await uploads.sweep(never);
    expect(recordFiles()).toEqual([uploadRecordPath('two', 'b')]);
  });

  test('deletes what earlier runs wrote of an upload that goes on, once this run has written its own', async () => {
    await uploadsOf('one').store(record('a'));
    const uploads = await load('two', 2);
    await uploads.sweep(never);
    expect(recordFiles()).toEqual([uploadRecordPath('one', 'a')]);
    await uploads.store(record('a'));
    await uploads.sweep(never);
    expect(recordFiles()).toEqual([uploadRecordPath('two', 'a')]);
  });

  test('keeps every record of an upload whose newest state could not be written', async () => {
    await uploadsOf('one').store(record('a'));
    const uploads = await load('two', 2);
    failures = [new StoreError('transient', 'reset', { operation: 'PutObject' })];
    await expect(uploads.progress(record('a', { parts: sent(1) }))).rejects.toThrow('reset');
    await uploads.sweep(never);
    expect(recordFiles()).toEqual([uploadRecordPath('one', 'a')]);
  });

  test('keeps the record of an upload that was begun again after it was over', async () => {
    const uploads = uploadsOf('one');
    await uploads.store(record('a'));
    uploads.forget('a');
    await uploads.store(record('a', { uploadId: 'again' }));
    await uploads.sweep(never);
    expect(fileOf('one', 'a')?.uploadId).toBe('again');
  });
});

test('forgets completed uploads that were not asked for, and keeps the others', async () => {
  const completes = { etag: 'done', matched: true };
  const earlier = uploadsOf('one');
  for (const path of ['asked', 'unasked']) await earlier.store(record(path, { completes }));
  await earlier.store(record('open'));
  const uploads = await load('two', 2);
  expect(uploads.ask('asked')?.path).toBe('asked');
  uploads.forgetCompleted();
  expect(uploads.all.map(({ path }) => path).sort()).toEqual(['asked', 'open']);
});

import { beforeEach, describe, expect, test } from '@jest/globals';
import { systemClock } from '../../../src/core/clock.ts';
import { deleteDue } from '../../../src/commands/prune/delete.ts';
import type { DeleteContext, Deleted } from '../../../src/commands/prune/delete.ts';
import { encodeRecord } from '../../../src/manifest/condemned.ts';
import type { CondemnedRecord } from '../../../src/manifest/condemned.ts';
import { wrapStore } from '../../../src/store/middleware/wrap-store.ts';
import { Bucket } from '../../../src/store/bucket.ts';
import { StoreError } from '../../../src/store/errors.ts';
import type { StoreErrorCode } from '../../../src/store/errors.ts';
import { MemoryProvider } from '../../../src/store/memory/store.ts';
import { Sorter } from '../../../src/store/listing/sorter.ts';
import { deleteFailureOf, errorOf } from '../../../src/store/s3/answers.ts';
import type { DeleteFailure, Store, StoredName, Versioning } from '../../../src/store/contract.ts';
import { retrying } from '../../../src/store/middleware/middleware.ts';

const SINCE = '2026-11-01T02:00:00.000Z';
/** Waits are taken for over at once. */
const clock = { ...systemClock, sleep: () => Promise.resolve() };

let provider: MemoryProvider;
let sent: number[];
/** What was told of objects and bytes while they went. */
let said: [number, number][];

beforeEach(() => {
  provider = new MemoryProvider(clock);
  sent = [];
  said = [];
});

const history = (i: number): string =>
  `.flashback-backup/history/k${String(i).padStart(5, '0')}@20261101T020000000Z-e`;

const kept = (count: number): CondemnedRecord[] =>
  Array.from({ length: count }, (_, i) => ({
    key: `k${String(i).padStart(5, '0')}`,
    path: history(i),
    etag: 'e',
    size: 10,
    since: SINCE,
  }));

async function sweep(
  store: Store,
  records: readonly CondemnedRecord[],
  change: Partial<DeleteContext> = {},
): Promise<{ deleted: Deleted; left: string[] }> {
  const doomed = new Sorter();
  const left = new Sorter();
  for (const record of records) await doomed.add(record.key, encodeRecord(record));
  const deleted = await deleteDue(doomed, left, {
    onDeleted: (objects, bytes) => said.push([objects, bytes]),
    cold: new Bucket(store, ''),
    versioning: 'off',
    conditional: true,
    allowUnfenced: false,
    clock,
    random: () => 0.5,
    stopped: () => false,
    signal: new AbortController().signal,
    ...change,
  });
  const paths: string[] = [];
  for await (const lines of left.sorted())
    for (const { line } of lines) paths.push((JSON.parse(line) as CondemnedRecord).path);
  return { deleted, left: paths };
}

/** A store whose DeleteObjects answers so; undefined: as it should. Every request is noted with its size. */
function answering(
  answer: (objects: readonly StoredName[]) => readonly DeleteFailure[] | StoreErrorCode | undefined,
  versioning: Versioning = 'off',
): Store {
  const store = provider.store('cold', versioning);
  const deleteMany = async (objects: readonly StoredName[]): Promise<readonly DeleteFailure[]> => {
    sent.push(objects.length);
    const failures = answer(objects);
    if (typeof failures === 'string')
      throw new StoreError(failures, failures, { operation: 'DeleteObjects' });
    const refused = new Set((failures ?? []).map(({ key }) => key));
    await store.deleteMany(objects.filter(({ key }) => !refused.has(key)));
    return failures ?? [];
  };
  return { ...store, deleteMany };
}

const fill = async (store: Store, records: readonly CondemnedRecord[]): Promise<void> => {
  for (const { path } of records) await store.put(path, Buffer.from('x'));
};

const stored = async (store: Store): Promise<string[]> => {
  const found: string[] = [];
  for await (const { key } of store.listVersions('')) found.push(key);
  return found.sort();
};

const failure =
  (code: string, message = '') =>
  (name: StoredName): DeleteFailure =>
    deleteFailureOf({ ...name, code, message });

describe('batches', () => {
  test('take a thousand a request', async () => {
    const store = answering(() => undefined);
    await fill(store, kept(2300));
    const { deleted, left } = await sweep(store, kept(2300));
    expect(deleted).toMatchObject({ objects: 2300, bytes: 23_000, refused: 0, retained: 0 });
    expect(sent).toEqual([1000, 1000, 300]);
    expect([left, await stored(store)]).toEqual([[], []]);
  });

  test('name what was refused, and keep it on the list', async () => {
    const store = answering((objects) =>
      objects.filter(({ key }) => /k0000[3-5]@/.test(key)).map(failure('AccessDenied', 'not you')),
    );
    await fill(store, kept(20));
    const { deleted, left } = await sweep(store, kept(20));
    expect(deleted).toMatchObject({ objects: 17, bytes: 170, refused: 3, retained: 0 });
    expect(said.at(-1)).toEqual([17, 170]);
    expect(deleted.refusals[0]).toEqual({ key: 'k00003', message: 'AccessDenied: not you' });
    expect(left).toEqual([history(3), history(4), history(5)]);
    expect(await stored(store)).toEqual(left);
  });

  test.each([
    ['AWS', 'AccessDenied', 'Access Denied because object protected by object lock.'],
    ['MinIO, versitygw', 'InvalidRequest', 'Object is WORM protected and cannot be overwritten'],
  ])('count what an object lock denies as retained, no failure: %s', async (_, code, message) => {
    const store = answering((objects) =>
      objects.filter(({ key }) => key.includes('k00001')).map(failure(code, message)),
    );
    const { deleted, left } = await sweep(store, kept(3));
    expect(deleted).toMatchObject({ objects: 2, retained: 1, refused: 0, refusals: [] });
    expect(left).toEqual([history(1)]);
  });

  test('believe what is not there any more to be deleted', async () => {
    const store = answering((objects) => objects.map(failure('NoSuchVersion')));
    expect((await sweep(store, kept(2))).deleted).toMatchObject({ objects: 2, refused: 0 });
  });

  test('shrink while the store throttles, grow again, and lose nothing', async () => {
    let throttled = 0;
    const store = answering((objects) => (objects.length > 120 && ++throttled ? 'throttled' : undefined));
    await fill(store, kept(3000));
    const { deleted, left } = await sweep(
      retrying(store, clock, () => 0.5),
      kept(3000),
    );
    expect(deleted).toMatchObject({ objects: 3000, refused: 0 });
    expect([left, await stored(store)]).toEqual([[], []]);
    expect(throttled).toBeGreaterThan(2);
    expect(sent.slice(0, 7)).toEqual([1000, 1000, 1000, 500, 500, 500, 250]);
    expect(Math.max(...sent.slice(15))).toBeLessThan(250);
  });

  test('send again only those objects of a batch that were throttled', async () => {
    let first = true;
    const store = answering((objects) => {
      if (!first) return undefined;
      first = false;
      return objects.slice(0, 4).map(failure('SlowDown'));
    });
    await fill(store, kept(50));
    expect((await sweep(store, kept(50))).deleted).toMatchObject({ objects: 50 });
    expect(sent).toEqual([50, 4]);
  });

  test('leave what is throttled for ever to the next prune', async () => {
    const { deleted, left } = await sweep(
      answering(() => 'throttled'),
      kept(30),
    );
    expect(deleted).toMatchObject({ objects: 0, refused: 30 });
    expect(left).toHaveLength(30);
  });

  test('leave all where the key may not delete at all, and say so', async () => {
    const { deleted, left } = await sweep(
      answering(() => 'denied'),
      kept(3),
    );
    expect(deleted).toMatchObject({ objects: 0, refused: 3 });
    expect(left).toHaveLength(3);
  });

  test('end with an error that concerns the run', async () => {
    await expect(
      sweep(
        answering(() => 'credentials'),
        kept(3),
      ),
    ).rejects.toMatchObject({ code: 'credentials' });
  });

  test('go one by one where the store has no DeleteObjects', async () => {
    const store = answering(() => 'unsupported');
    await fill(store, kept(40));
    expect((await sweep(store, kept(40))).deleted).toMatchObject({ objects: 40 });
    expect([sent, await stored(store)]).toEqual([[40], []]);
  });

  test('doubt every version of a key where the answer leaves the version out', async () => {
    const store = answering(
      (objects) => objects.slice(0, 1).map(({ key }) => failure('AccessDenied')({ key })),
      'enabled',
    );
    const records = ['v1', 'v2'].map((versionId) => ({ ...kept(1)[0]!, path: 'k', versionId }));
    const { deleted, left } = await sweep(store, records, { versioning: 'enabled' });
    expect(deleted).toMatchObject({ objects: 0, refused: 2 });
    expect(left).toEqual(['k', 'k']);
  });
});

test('a stop in the middle leaves the rest on the list', async () => {
  const store = answering(() => undefined);
  await fill(store, kept(2500));
  const { deleted, left } = await sweep(store, kept(2500), { stopped: () => sent.length > 0 });
  expect(deleted.objects + left.length).toBe(2500);
  expect(deleted.objects).toBe(1000);
  expect(await stored(store)).toEqual(left);
});

describe('a path that a later backup may have written to', () => {
  const record = async (store: Store): Promise<CondemnedRecord> => {
    const { etag } = await store.put('k', Buffer.from('old'));
    return { key: 'k', path: 'k', etag, size: 3, since: SINCE };
  };

  test('goes while it is the object that was condemned', async () => {
    const store = provider.store('cold');
    expect((await sweep(store, [await record(store)])).deleted).toMatchObject({ objects: 1 });
    expect(await stored(store)).toEqual([]);
  });

  test.each([true, false])(
    'stays where it is another object by now, If-Match honoured: %s',
    async (conditional) => {
      const store = provider.store('cold');
      const condemned = await record(store);
      await store.put('k', Buffer.from('new'));
      const { deleted, left } = await sweep(store, [condemned], { conditional, allowUnfenced: true });
      expect(deleted).toMatchObject({ objects: 0, refused: 0 });
      expect([left, await stored(store)]).toEqual([[], ['k']]);
    },
  );

  test('stays where no condition on Delete is honoured, unless that is allowed', async () => {
    const store = provider.store('cold');
    const condemned = await record(store);
    const { deleted, left } = await sweep(store, [condemned], { conditional: false });
    expect(deleted).toMatchObject({ objects: 0, unfenced: 1 });
    expect([left, await stored(store)]).toEqual([['k'], ['k']]);
    const allowed = { conditional: false, allowUnfenced: true };
    expect((await sweep(store, [condemned], allowed)).deleted).toMatchObject({ objects: 1 });
  });

  test('stays on the list where its delete was refused', async () => {
    const memory = provider.store('cold');
    const condemned = await record(memory);
    const store = wrapStore(memory, ({ operation, call }) => {
      if (operation !== 'delete') return call();
      const message = 'object protected by object lock';
      throw errorOf('DeleteObject', 403, {
        code: 'AccessDenied',
        message,
        requestId: undefined,
        region: undefined,
      });
    });
    const { deleted, left } = await sweep(store, [condemned]);
    expect(deleted).toMatchObject({ objects: 0, retained: 1 });
    expect(left).toEqual(['k']);
  });

  test('goes as the version "null" alone where versioning is suspended', async () => {
    const memory = provider.store('cold');
    const condemned = await record(memory);
    const asked: unknown[] = [];
    const store: Store = {
      ...memory,
      head: (key, options) => {
        asked.push(options);
        return memory.head(key);
      },
      delete: async (_, options) => void asked.push(options),
    };
    expect((await sweep(store, [condemned], { versioning: 'suspended' })).deleted).toMatchObject({
      objects: 1,
    });
    expect(asked).toEqual([{ versionId: 'null' }, { versionId: 'null' }]);
  });
});

describe('a version', () => {
  test('is deleted by its id, and no other version of its key', async () => {
    const store = provider.store('cold', 'enabled');
    const versions: string[] = [];
    for (const text of ['1', '2', '3']) versions.push((await store.put('k', Buffer.from(text))).versionId!);
    const record = { key: 'k', path: 'k', etag: 'e', since: SINCE, versionId: versions[1]! };
    expect((await sweep(store, [record], { versioning: 'enabled' })).deleted).toMatchObject({ objects: 1 });
    const left: string[] = [];
    for await (const { versionId } of store.listVersions('k')) left.push(versionId);
    expect(left.sort()).toEqual([versions[0], versions[2]]);
  });

  test('stays where the bucket says that it has no versioning: its id might be ignored', async () => {
    const store = answering(() => undefined);
    await store.put('k', Buffer.from('live'));
    const record = { key: 'k', path: 'k', etag: 'e', since: SINCE, versionId: 'v7' };
    const { deleted, left } = await sweep(store, [record], { allowUnfenced: true });
    expect(deleted).toMatchObject({ objects: 0, refused: 1 });
    expect(deleted.refusals[0]!.message).toContain('no versioning');
    expect([left, sent, await stored(store)]).toEqual([['k'], [], ['k']]);
  });

  test('that was stored before versioning is named "null"', async () => {
    const names: StoredName[] = [];
    const store = answering((objects) => void names.push(...objects), 'enabled');
    await sweep(store, [{ key: 'k', path: 'k', etag: 'e', since: SINCE }], { versioning: 'enabled' });
    expect(names).toEqual([{ key: 'k', versionId: 'null' }]);
  });
});

import { describe, expect, test } from '@jest/globals';
import type { Entry } from '../../../src/manifest/entry.ts';
import type { Intent, JournalRecord, Stored } from '../../../src/manifest/journals/journal.ts';
import { recoverKey, recoverStaleKey } from '../../../src/manifest/journals/recover-intents.ts';
import type { RecoveredKey } from '../../../src/manifest/journals/recover-intents.ts';
import type { StoredUploadRecord } from '../../../src/manifest/journals/upload-record.ts';
import type { Uploads } from '../../../src/manifest/journals/uploads.ts';
import { StoreError } from '../../../src/store/errors.ts';
import { ColdState, entryOf, hour, intentTo, md5, never, NOW, stored, superseded } from './cold-state.ts';

/** What the records say of their key, as far as nobody has confirmed them. */
function recover(
  { bucket, versioned }: ColdState,
  records: readonly JournalRecord[],
  { fact = false, uploads }: { fact?: boolean; uploads?: Pick<Uploads, 'find'> } = {},
): Promise<RecoveredKey | undefined> {
  return recoverKey(
    records.map((record) => ({ fact, stale: false, record })),
    { cold: bucket, versioned, now: NOW, uploads, signal: never },
  );
}

const recordOf = (recovered: RecoveredKey | undefined): Stored => recovered!.record;

describe('an outcome', () => {
  test('of a journal that is fact is believed unseen', async () => {
    const cold = new ColdState();
    const lost = entryOf('a', 'one', await cold.store('elsewhere', 'x'));
    expect(await recover(cold, [stored(lost)], { fact: true })).toEqual({
      record: stored(lost, []),
      carried: false,
    });
    expect(cold.heads).toEqual([]);
  });

  test.each(['off', 'enabled'] as const)(
    'unconfirmed, is carried over if cold has it (versioning %s)',
    async (v) => {
      const cold = new ColdState(v);
      const entry = await cold.entry('a', 'one');
      // With versioning the version itself is asked for: a newer one does not hide it.
      if (v === 'enabled') await cold.store('a', 'newer');
      expect(await recover(cold, [stored(entry)])).toEqual({ record: stored(entry, []), carried: true });
    },
  );

  test('unconfirmed, is dropped if cold has another content or nothing', async () => {
    const cold = new ColdState();
    const entry = await cold.entry('a', 'one');
    await cold.store('a', 'two');
    expect(await recover(cold, [stored(entry)])).toBeUndefined();
    await cold.bucket.store.delete('backup/a');
    expect(await recover(cold, [stored(entry)])).toBeUndefined();
  });

  test('after an intent ends it: only the outcome counts', async () => {
    const cold = new ColdState();
    const old = await cold.entry('a', 'one');
    const after = await cold.entry('a', 'two', hour(2));
    const records = [intentTo(old, 'two'), stored(after)];
    expect(await recover(cold, records, { fact: true })).toEqual({
      record: stored(after, []),
      carried: false,
    });
  });
});

describe('an intent without an outcome, in a bucket without versioning', () => {
  test('that changed nothing leaves the entry, and orphans what was kept for it', async () => {
    const cold = new ColdState();
    const entry = await cold.entry('a', 'one');
    const history = await cold.keep(entry, 'one');
    const recovered = await recover(cold, [intentTo(entry, 'two')], { fact: true });
    expect(recovered?.carried).toBe(true);
    expect(recordOf(recovered)).toEqual(stored(entry, [{ path: history, etag: md5('one') }]));
  });

  test('does not orphan a history object that a version names', async () => {
    const cold = new ColdState();
    const first = await cold.entry('a', 'one');
    const history = await cold.keep(first, 'one');
    const kept = { ...first.cold, path: history };
    // The content of the first version is current again, and shares its name in history.
    const entry: Entry = { ...first, history: [superseded(first, kept)] };
    expect(recordOf(await recover(cold, [intentTo(entry, 'two')])).loose).toEqual([]);
  });

  test('whose content is at the path, by its MD5, is adopted; the old version is history where it was kept', async () => {
    const cold = new ColdState();
    const old = await cold.entry('a', 'one');
    const history = await cold.keep(old, 'one');
    await cold.store('a', 'two');
    const { entry, loose } = recordOf(await recover(cold, [intentTo(old, 'two')]));
    expect(entry).toEqual({
      key: 'a',
      size: 3,
      etag: md5('two'),
      modified: hour(0),
      since: NOW,
      cold: { path: 'a', etag: md5('two'), stored: NOW, via: 'streamed', evidence: 'md5' },
      history: [superseded(old, { ...old.cold, path: history })],
    });
    expect(loose).toEqual([]);
  });

  test('to copy the same content again makes no version of it', async () => {
    const cold = new ColdState();
    const old = { ...(await cold.entry('a', 'one')), cold: await cold.store('renamed', 'one') };
    const intent: Intent = { ...intentTo(old, 'one'), path: 'a' };
    const { entry } = recordOf(await recover(cold, [intent]));
    expect(entry).toMatchObject({ since: old.since, history: [], cold: { path: 'a', stored: NOW } });
  });

  test('ends the old version when its absence was first seen, if it was gone', async () => {
    const cold = new ColdState();
    const gone = { since: hour(5), confirmed: true };
    const old: Entry = { ...(await cold.entry('a', 'one')), gone };
    await cold.store('a', 'two');
    const { entry } = recordOf(await recover(cold, [intentTo(old, 'two')]));
    expect(entry.gone).toBeUndefined();
    expect(entry.history).toMatchObject([{ etag: md5('one'), until: hour(5) }]);
  });

  test('makes no history of a version that expired: its object was deleted before', async () => {
    const cold = new ColdState();
    const old: Entry = { ...(await cold.entry('a', 'one')), expired: hour(5) };
    await cold.store('a', 'two');
    const { entry } = recordOf(await recover(cold, [intentTo(old, 'two')]));
    expect(entry).toMatchObject({ etag: md5('two'), history: [] });
    expect(entry.expired).toBeUndefined();
  });

  test('is no untouched entry where the entry expired: the same content was stored again', async () => {
    const cold = new ColdState();
    const old: Entry = { ...(await cold.entry('a', 'one')), expired: hour(5) };
    const { entry } = recordOf(await recover(cold, [intentTo(old, 'one')]));
    expect(entry).toMatchObject({ etag: md5('one'), cold: { stored: NOW } });
    expect(entry.expired).toBeUndefined();
  });

  test('whose path holds unproven content falls back to the kept version: the key is copied again', async () => {
    const cold = new ColdState();
    const old = await cold.entry('a', 'one');
    const history = await cold.keep(old, 'one');
    await cold.store('a', 'other');
    const { entry } = recordOf(await recover(cold, [intentTo(old, 'two')]));
    expect(entry).toEqual({ ...old, cold: { ...old.cold, path: history }, history: [] });
  });

  test('whose path is empty falls back to the kept version, and never to one of another size', async () => {
    const cold = new ColdState();
    const old = await cold.entry('a', 'one');
    await cold.bucket.store.delete('backup/a');
    await cold.keep(old, 'cut o');
    const lost = recordOf(await recover(cold, [intentTo(old, 'two')]));
    expect(lost.entry.cold).toEqual(old.cold); // a reader notices by its ETag
    const history = await cold.keep(old, 'one');
    const found = recordOf(await recover(cold, [intentTo(old, 'two')]));
    expect(found.entry.cold.path).toBe(history);
  });

  test('keeps the orphans of earlier records of the key', async () => {
    const cold = new ColdState();
    const entry = await cold.entry('a', 'one');
    const orphan = { path: 'b', etag: 'x' };
    const { loose } = recordOf(
      await recover(cold, [stored(entry, [orphan]), stored(entry, [orphan]), intentTo(entry, 'two')]),
    );
    expect(loose).toEqual([orphan]);
  });

  test('adopts nothing of another size under the same ETag', async () => {
    const cold = new ColdState();
    const old = await cold.entry('a', 'one');
    await cold.store('a', 'longer than that');
    const intent = intentTo(old, 'two', md5('longer than that'));
    expect(recordOf(await recover(cold, [intent])).entry.etag).toBe(md5('one'));
  });
});

describe('an intent whose upload in parts was about to complete', () => {
  const ETAG = `${md5('parts')}-2`;

  async function scene(change: Partial<StoredUploadRecord> = {}) {
    const cold = new ColdState();
    const old = await cold.entry('a', 'one');
    const { etag } = await cold.store('a', 'two');
    const intent = intentTo(old, 'two', ETAG);
    const source = { bucket: 'hot', path: 'a', size: 3, etag: ETAG, modified: hour(0) } as const;
    const record: StoredUploadRecord = {
      format: 1,
      run: 'run',
      epoch: 1,
      time: hour(1),
      begun: hour(1),
      path: 'a',
      source,
      partSize: 5,
      via: 'streamed',
      parts: [],
      completes: { etag, matched: true, checksum: 'sha256:00' },
      ...change,
    };
    const uploads = { find: (path: string) => (path === 'a' ? record : undefined) };
    return { old, source, entry: recordOf(await recover(cold, [intent], { uploads })).entry };
  }

  test('is adopted with the evidence and checksum of the upload', async () => {
    const { entry } = await scene();
    expect(entry).toMatchObject({
      etag: ETAG,
      cold: { via: 'streamed', evidence: 'checksum', checksum: 'sha256:00' },
    });
  });

  test('is adopted by its size where the parts did not match', async () => {
    const { entry } = await scene({ completes: { etag: md5('two'), matched: false } });
    expect(entry.cold).toMatchObject({ evidence: 'size' });
    expect(entry.cold.checksum).toBeUndefined();
  });

  test.each<[string, (source: StoredUploadRecord['source']) => Partial<StoredUploadRecord>]>([
    ['of another object', () => ({ completes: { etag: md5('else'), matched: true } })],
    ['of another content of hot', (source) => ({ source: { ...source, etag: 'other' } })],
    ['of another size', (source) => ({ source: { ...source, size: 4 } })],
    ['that keeps an old version', (source) => ({ source: { ...source, bucket: 'cold' } })],
  ])('is not adopted by an upload %s', async (_, change) => {
    const { source, old } = await scene();
    const { entry } = await scene(change(source));
    expect(entry.etag).toBe(old.etag);
  });
});

describe('an intent without an outcome, in a versioned bucket', () => {
  test('that changed nothing leaves the entry', async () => {
    const cold = new ColdState('enabled');
    const entry = await cold.entry('a', 'one');
    expect(recordOf(await recover(cold, [intentTo(entry, 'two')]))).toEqual(stored(entry, []));
  });

  test('adopts the newest version by its MD5, and the old one stays under its version id', async () => {
    const cold = new ColdState('enabled');
    const old = await cold.entry('a', 'one');
    const { versionId } = await cold.store('a', 'two');
    const { entry, loose } = recordOf(await recover(cold, [intentTo(old, 'two')]));
    expect(entry).toMatchObject({ etag: md5('two'), cold: { path: 'a', versionId } });
    expect(entry.history).toEqual([superseded(old, old.cold)]);
    expect(loose).toEqual([]);
  });

  test('names the old version by its id, whatever its history name holds', async () => {
    const cold = new ColdState('enabled');
    const old = await cold.entry('a', 'one');
    await cold.keep(old, 'one');
    await cold.store('a', 'two');
    const { entry } = recordOf(await recover(cold, [intentTo(old, 'two')]));
    expect(entry.history).toEqual([superseded(old, old.cold)]);
  });

  test('orphans unknown versions above the entry, and no older one', async () => {
    const cold = new ColdState('enabled');
    await cold.store('a', 'of an older manifest');
    const old = await cold.entry('a', 'one');
    const cutOff = await cold.store('a', 'cut off');
    const adopted = await cold.store('a', 'two');
    await cold.store('a/longer', 'another key');
    const { entry, loose } = recordOf(await recover(cold, [intentTo(old, 'two')]));
    expect(entry.cold.versionId).toBe(adopted.versionId);
    expect(loose).toEqual([{ path: 'a', etag: cutOff.etag, versionId: cutOff.versionId }]);
  });

  test('orphans every unknown version where nothing proves the newest', async () => {
    const cold = new ColdState('enabled');
    const old = await cold.entry('a', 'one');
    const unknown = [await cold.store('a', 'x'), await cold.store('a', 'y')];
    const { entry, loose } = recordOf(await recover(cold, [intentTo(old, 'two')]));
    expect(entry).toEqual({ ...old, history: [] });
    expect(loose).toEqual(unknown.reverse().map(({ path, etag, versionId }) => ({ path, etag, versionId })));
  });

  test('orphans the version that a copy of the same content replaced', async () => {
    const cold = new ColdState('enabled');
    const old = await cold.entry('a', 'one');
    const { versionId } = await cold.store('a', 'one');
    const { entry, loose } = recordOf(await recover(cold, [intentTo(old, 'one')]));
    expect(entry).toMatchObject({ since: old.since, history: [], cold: { versionId } });
    expect(loose).toEqual([{ path: 'a', etag: old.etag, versionId: old.cold.versionId }]);
  });

  test('orphans nothing it may not list', async () => {
    const cold = new ColdState('enabled');
    const old = await cold.entry('a', 'one');
    await cold.store('a', 'x');
    Object.assign(cold.bucket.store, {
      listVersions: async function* () {
        yield* [];
        throw new StoreError('denied', 'ListObjectVersions: AccessDenied', {
          operation: 'ListObjectVersions',
        });
      },
    });
    expect(recordOf(await recover(cold, [intentTo(old, 'two')])).loose).toEqual([]);
  });
});

describe('a record of a run that another one overtook', () => {
  const context = ({ bucket, versioned }: ColdState) =>
    ({ cold: bucket, versioned, now: NOW, uploads: undefined, signal: never }) as const;

  test('is dropped where cold has the committed object', async () => {
    const cold = new ColdState();
    const committed = await cold.entry('a', 'one');
    const record = intentTo(committed, 'two');
    const group = [{ fact: false, stale: true, record }];
    expect(await recoverStaleKey(group, committed, context(cold))).toBeUndefined();
  });

  test('is judged as an overwrite of the committed entry where cold has not', async () => {
    const cold = new ColdState();
    const committed = await cold.entry('a', 'one');
    const after = await cold.entry('a', 'two');
    const group = [{ fact: false, stale: true, record: stored(after) }];
    const recovered = await recoverStaleKey(group, committed, context(cold));
    expect(recovered).toMatchObject({
      carried: true,
      record: { entry: { etag: md5('two'), history: [{ etag: md5('one'), until: NOW }] } },
    });
  });

  test('with the version of the committed entry gone from the top, is too', async () => {
    const cold = new ColdState('enabled');
    const committed = await cold.entry('a', 'one');
    // The same bytes again: only the version id tells them apart.
    const again = await cold.entry('a', 'one');
    const group = [{ fact: false, stale: true, record: stored(again) }];
    const recovered = await recoverStaleKey(group, committed, context(cold));
    expect(recovered?.record).toMatchObject({
      entry: { cold: { versionId: again.cold.versionId } },
      loose: [{ versionId: committed.cold.versionId }],
    });
  });
});

test('a cold that does not answer stops the recovery: nothing counts as lost', async () => {
  const cold = new ColdState();
  const entry = await cold.entry('a', 'one');
  Object.assign(cold.bucket.store, {
    head: () => Promise.reject(new StoreError('unreachable', 'no answer', { operation: 'HeadObject' })),
  });
  await expect(recover(cold, [stored(entry)])).rejects.toThrow('no answer');
  await expect(recover(cold, [intentTo(entry, 'two')])).rejects.toThrow('no answer');
});

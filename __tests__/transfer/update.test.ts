import { S3_DIALECT } from '../../src/store/s3/dialect.ts';
import { describe, expect, test } from '@jest/globals';
import type { Entry } from '../../src/manifest/entry.ts';
import type { Intent } from '../../src/manifest/journals/journal.ts';
import { historyPath, renamedPath } from '../../src/manifest/layout.ts';
import type { ListedObject } from '../../src/store/contract.ts';
import { StoreError } from '../../src/store/errors.ts';
import { updateObject } from '../../src/transfer/update.ts';
import type { Updated, UpdateOutcome } from '../../src/transfer/update.ts';
import { never, Pair } from './pair.ts';
import type { PairOptions } from './pair.ts';

const BEFORE = '2026-11-01T00:00:00.000Z';
/** Start of the run. */
const RUN = '2026-11-23T09:59:00.000Z';

class Key extends Pair {
  readonly key: string;
  readonly #versioned: boolean;
  readonly #unclean: boolean;
  readonly intents: Intent[] = [];
  /** What the journal answers to an intent. */
  journalFailure: Error | undefined;

  constructor(options: PairOptions & { key?: string; unclean?: boolean } = {}) {
    super(options);
    this.key = options.key ?? 'k';
    this.#versioned = options.versioning === 'enabled';
    this.#unclean = options.unclean === true;
  }

  async inHot(content: string): Promise<ListedObject> {
    await this.put(this.hot, this.key, content);
    return this.listed();
  }

  async listed(): Promise<ListedObject> {
    const { objects } = await this.hot.store.list({ prefix: this.key });
    this.requests.length = 0;
    return objects[0]!;
  }

  /** In cold, as an earlier run stored it. */
  async inCold(content: string, change: Partial<Entry> = {}): Promise<Entry> {
    const { key } = this;
    const { size, etag, versionId } = await this.put(this.cold, key, content);
    const place = { path: key, etag, stored: BEFORE, via: 'native', evidence: 'md5' } as const;
    const cold = versionId === undefined ? place : { ...place, versionId };
    return { key, size, etag, modified: BEFORE, cold, since: BEFORE, ...change };
  }

  update(listed: ListedObject, before?: Entry): Promise<UpdateOutcome> {
    const { hot, cold, choice, settings } = this;
    const intend = async (intent: Intent): Promise<void> => {
      if (this.journalFailure !== undefined) throw this.journalFailure;
      this.intents.push(intent);
      this.requests.push('journal intent');
    };
    return updateObject(this.key, listed, before, {
      hot,
      cold,
      choice,
      settings,
      journal: { intend },
      versioned: this.#versioned,
      unclean: this.#unclean,
      started: RUN,
      now: () => this.now(),
      signal: never,
    });
  }

  async stored(listed: ListedObject, before?: Entry): Promise<Updated> {
    const outcome = await this.update(listed, before);
    if (outcome.kind !== 'stored') throw new Error(JSON.stringify(outcome));
    return outcome;
  }
}

test('an entry that could not be read back is not made: the key stays as it was', async () => {
  const pair = new Key();
  const before = await pair.inCold('one');
  const elsewhere = { ...before, cold: { ...before.cold, path: 'another key' }, until: RUN };
  const update = pair.update(await pair.inHot('two'), { ...before, history: [elsewhere] });
  await expect(update).rejects.toThrow('could not be read back');
});

describe('a new key', () => {
  test('is copied without an intent, and its entry begins with this run', async () => {
    const pair = new Key();
    const listed = await pair.inHot('one');
    expect(await pair.stored(listed)).toEqual({
      kind: 'stored',
      entry: {
        key: 'k',
        size: 3,
        etag: listed.etag,
        modified: new Date(listed.modified).toISOString(),
        since: RUN,
        cold: { path: 'k', etag: listed.etag, stored: pair.now(), via: 'native', evidence: 'md5' },
      },
      via: 'native',
      moved: true,
      orphans: [],
      renamed: false,
      kept: 0,
      lost: 0,
    });
    expect(pair.intents).toEqual([]);
  });

  test.each([
    ['of our own state', '.flashback-backup/HEAD'],
    ['too long below the prefix of cold', 'x'.repeat(1020)],
  ])('%s is stored under a name of ours', async (_, key) => {
    const pair = new Key({ key, coldPrefix: 'deep/er/' });
    const { entry, renamed } = await pair.stored(await pair.inHot('one'));
    expect(renamed).toBe(true);
    expect(entry.cold.path).toBe(renamedPath(key));
    expect(await pair.read(pair.cold, renamedPath(key))).toBe('one');
  });

  test('whose name cold refuses is stored under a name of ours', async () => {
    const pair = new Key();
    const listed = await pair.inHot('one');
    pair.fail(/^cold copy k/, 'bad-key');
    expect(await pair.stored(listed)).toMatchObject({
      renamed: true,
      entry: { cold: { path: renamedPath('k') } },
    });
  });
});

describe('a changed key', () => {
  test('is written down, kept, and only then overwritten', async () => {
    const pair = new Key();
    const before = await pair.inCold('old');
    const listed = await pair.inHot('new');
    const history = historyPath('k', before, S3_DIALECT.limits.keyBytes, false);
    const { entry, kept, orphans } = await pair.stored(listed, before);
    expect(pair.requests).toEqual(['journal intent', `cold copy ${history}`, 'cold copy k']);
    expect(pair.intents).toEqual([
      {
        op: 'intent',
        key: 'k',
        path: 'k',
        size: 3,
        etag: listed.etag,
        modified: entry.modified,
        before,
      },
    ]);
    expect({ kept, orphans }).toEqual({ kept: 1, orphans: [] });
    expect(entry.history).toMatchObject([
      { etag: before.etag, since: BEFORE, until: RUN, cold: { path: history } },
    ]);
    expect(await pair.read(pair.cold, history)).toBe('old');
    expect(await pair.read(pair.cold, 'k')).toBe('new');
  });

  test('of a versioned bucket stays under its version id, and nothing is copied away', async () => {
    const pair = new Key({ versioning: 'enabled' });
    const before = await pair.inCold('old');
    const { entry, kept } = await pair.stored(await pair.inHot('new'), before);
    expect(kept).toBe(0);
    expect(entry.history).toMatchObject([{ cold: before.cold }]);
    expect(pair.sent(/^cold copy/)).toEqual(['cold copy k']);
  });

  test('of a versioned bucket, stored before versioning, is copied away', async () => {
    const pair = new Key({ versioning: 'enabled' });
    const { cold, ...rest } = await pair.inCold('old');
    const { versionId: _none, ...place } = cold;
    const { kept, entry } = await pair.stored(await pair.inHot('new'), { ...rest, cold: place });
    expect(kept).toBe(1);
    expect(entry.history?.[0]?.cold.path).toMatch(/history/);
  });

  test('whose old version another writer overwrote counts as lost, and is named where it was', async () => {
    const pair = new Key();
    const before = await pair.inCold('old');
    await pair.put(pair.cold, 'k', 'by somebody else');
    const { entry, lost, kept } = await pair.stored(await pair.inHot('new'), before);
    expect({ lost, kept }).toEqual({ lost: 1, kept: 0 });
    expect(entry.history).toMatchObject([{ cold: before.cold }]);
    expect(await pair.read(pair.cold, 'k')).toBe('new');
  });

  test('that cannot be kept is not overwritten: it is a hole', async () => {
    const pair = new Key();
    const before = await pair.inCold('old');
    const listed = await pair.inHot('new');
    pair.fail(/^cold copy \.flashback-backup/, 'transient');
    expect(await pair.update(listed, before)).toMatchObject({ kind: 'hole', hole: { cause: 'transient' } });
    expect(await pair.read(pair.cold, 'k')).toBe('old');
  });

  test('that was renamed once stays renamed', async () => {
    const pair = new Key();
    const old = await pair.inCold('old');
    const before = { ...old, cold: { ...old.cold, path: renamedPath('k') } };
    await pair.put(pair.cold, renamedPath('k'), 'old');
    const { entry, renamed } = await pair.stored(await pair.inHot('new'), before);
    expect(renamed).toBe(true);
    expect(entry.cold.path).toBe(renamedPath('k'));
  });

  test('that was gone ends its old version when its absence was first seen', async () => {
    const pair = new Key();
    const gone = { since: '2026-11-10T00:00:00.000Z', confirmed: true };
    const before = await pair.inCold('old', { gone });
    const { entry } = await pair.stored(await pair.inHot('new'), before);
    expect(entry.gone).toBeUndefined();
    expect(entry.history).toMatchObject([{ until: gone.since }]);
  });

  test('that expired has no old version: nothing is kept, nothing becomes history', async () => {
    const pair = new Key();
    const before = await pair.inCold('old', { expired: '2026-11-10T00:00:00.000Z' });
    await pair.cold.store.delete('k');
    const { entry, kept } = await pair.stored(await pair.inHot('new'), before);
    expect(kept).toBe(0);
    expect(entry.history).toEqual([]);
    expect(pair.intents).toEqual([]);
  });
});

describe('a key that was only touched', () => {
  test('is overwritten by the same bytes: no version is made or kept', async () => {
    const pair = new Key();
    const before = await pair.inCold('same');
    const { entry, kept, orphans } = await pair.stored(await pair.inHot('same'), before);
    expect({ kept, orphans }).toEqual({ kept: 0, orphans: [] });
    expect(entry).toMatchObject({ since: BEFORE, history: [] });
    expect(pair.sent(/^cold/)).toEqual(['cold copy k']);
  });

  test('is kept first where cold ignores pins: other bytes may be copied over it', async () => {
    const pair = new Key({ capabilities: { copyPin: false } });
    const before = await pair.inCold('same');
    expect((await pair.stored(await pair.inHot('same'), before)).kept).toBe(1);
  });

  test('is kept first where it is streamed: a body that breaks off may be stored', async () => {
    const pair = new Key({ paths: ['streamed'] });
    const before = await pair.inCold('same');
    expect((await pair.stored(await pair.inHot('same'), before)).kept).toBe(1);
  });

  test('orphans the version that its copy replaced in a versioned bucket', async () => {
    const pair = new Key({ versioning: 'enabled' });
    const before = await pair.inCold('same');
    const { orphans, entry } = await pair.stored(await pair.inHot('same'), before);
    const { path, etag, versionId } = before.cold;
    expect(orphans).toEqual([{ path, etag, versionId }]);
    expect(entry.cold.versionId).not.toBe(versionId);
  });

  test('does not orphan a version that history names', async () => {
    const pair = new Key({ versioning: 'enabled' });
    const old = await pair.inCold('same');
    const { size, etag, modified, cold, since } = old;
    const history = [{ size, etag, modified, cold, since, until: '2026-11-10T00:00:00.000Z' }];
    expect((await pair.stored(await pair.inHot('same'), { ...old, history })).orphans).toEqual([]);
  });
});

describe('what hot changed since it was listed', () => {
  test('is copied as it is now', async () => {
    const pair = new Key();
    const listed = await pair.inHot('listed');
    await pair.put(pair.hot, 'k', 'newer');
    const { entry } = await pair.stored(listed);
    expect(entry).toMatchObject({ size: 5 });
    expect(await pair.read(pair.cold, 'k')).toBe('newer');
  });

  test('on every look is deferred to the next run', async () => {
    const pair = new Key();
    const listed = await pair.inHot('0');
    let count = 0;
    pair.at(/^cold copy/, async ({ call }) => {
      await pair.hot.store.put('k', Buffer.from(String(++count)));
      return call();
    });
    expect(await pair.update(listed)).toMatchObject({
      kind: 'hole',
      hole: { cause: 'changing', deferred: true },
    });
    expect(count).toBe(3);
  });

  test('to nothing has vanished, once a listing confirms it', async () => {
    const pair = new Key();
    const listed = await pair.inHot('listed');
    await pair.hot.store.delete('k');
    expect(await pair.update(listed)).toEqual({ kind: 'vanished' });
    expect(pair.sent(/^hot list/)).toHaveLength(1);
  });

  test('to a 404 that the listing denies is a hole, and never vanished', async () => {
    const pair = new Key();
    const listed = await pair.inHot('listed');
    pair.fail(/^(hot head|cold copy)/, 'not-found');
    expect(await pair.update(listed)).toMatchObject({
      kind: 'hole',
      hole: { cause: 'not-found', deferred: false },
    });
  });
});

describe('what a run that was cut off left for a new key in a versioned bucket', () => {
  test('is adopted where its MD5 proves it; what lies below is orphaned', async () => {
    const pair = new Key({ versioning: 'enabled', unclean: true });
    const older = await pair.put(pair.cold, 'k', 'cut off');
    const left = await pair.put(pair.cold, 'k', 'one');
    const { entry, moved, orphans } = await pair.stored(await pair.inHot('one'));
    expect(moved).toBe(false);
    expect(entry.cold.versionId).toBe(left.versionId);
    expect(orphans).toEqual([{ path: 'k', etag: older.etag, versionId: older.versionId }]);
    expect(pair.sent(/^cold copy/)).toEqual([]);
  });

  test('is replaced and orphaned where it is another content', async () => {
    const pair = new Key({ versioning: 'enabled', unclean: true });
    const left = await pair.put(pair.cold, 'k', 'cut off');
    const { moved, orphans } = await pair.stored(await pair.inHot('one'));
    expect(moved).toBe(true);
    expect(orphans).toEqual([{ path: 'k', etag: left.etag, versionId: left.versionId }]);
  });

  test('is not looked for where every run ended well', async () => {
    const pair = new Key({ versioning: 'enabled' });
    await pair.put(pair.cold, 'k', 'of somebody else');
    expect((await pair.stored(await pair.inHot('one'))).orphans).toEqual([]);
  });
});

describe('an error', () => {
  test('of this key alone is a hole', async () => {
    const pair = new Key({ paths: ['native'] });
    const listed = await pair.inHot('one');
    pair.fail(/^cold copy/, 'denied');
    expect(await pair.update(listed)).toMatchObject({ kind: 'hole', hole: { cause: 'denied' } });
  });

  test.each(['quota', 'credentials'] as const)('of the whole store is thrown (%s)', async (code) => {
    const pair = new Key();
    const listed = await pair.inHot('one');
    pair.fail(/^cold copy/, code);
    await expect(pair.update(listed)).rejects.toMatchObject({ code });
  });

  test('of the journal is thrown, and nothing is overwritten', async () => {
    const pair = new Key();
    const before = await pair.inCold('old');
    const listed = await pair.inHot('new');
    pair.journalFailure = new StoreError('quota', 'PutObject: quota', { operation: 'PutObject' });
    await expect(pair.update(listed, before)).rejects.toMatchObject({ code: 'quota' });
    expect(await pair.read(pair.cold, 'k')).toBe('old');
  });
});

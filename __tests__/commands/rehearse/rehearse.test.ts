import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { runBackup } from '../../../src/commands/backup/backup.ts';
import { runRehearse } from '../../../src/commands/rehearse/rehearse.ts';
import { removeScratchFolder } from '../../../src/commands/rehearse/scratch.ts';
import { SafeFolder } from '../../../src/commands/restore/folder/safe-folder.ts';
import { REGISTRY } from '../../../src/commands/registry.ts';
import { runStatus } from '../../../src/commands/status.ts';
import type { RunContext } from '../../../src/core/run-context.ts';
import { TimeoutError } from '../../../src/core/with-timeout.ts';
import type { PlaceOptions, RehearseOptions } from '../../../src/options/options.ts';
import {
  renderRehearsePage,
  renderRehearseSummary,
  renderRehearseText,
} from '../../../src/report/rehearse/render.ts';
import { rehearseExitCode, type RehearseResult } from '../../../src/report/rehearse/result.ts';
import { renderStatusText, type StatusResult } from '../../../src/report/status.ts';
import { renderStatusPage } from '../../../src/report/html/status.ts';
import type { OpenStore } from '../../../src/run/open-buckets.ts';
import type { Store, StoredName, Versioning } from '../../../src/store/contract.ts';
import { StoreError } from '../../../src/store/errors.ts';
import { readOnly } from '../../../src/store/middleware/middleware.ts';
import { wrapStore } from '../../../src/store/middleware/wrap-store.ts';
import { MemoryProvider } from '../../../src/store/memory/store.ts';
import { optionsFor, runContext, TestClock } from '../setting.ts';

const HOUR = 3600_000;
const KEYS = 200;
const base = optionsFor('http://127.0.0.1:9');
let clock: TestClock;
let stores: Record<string, Store>;
let parent: string;

async function setUp(versioning: Versioning = 'off'): Promise<void> {
  clock = new TestClock();
  const provider = new MemoryProvider(clock);
  stores = {
    hot: provider.store('hot'),
    cold: provider.store('cold'),
    scratch: provider.store('scratch', versioning),
  };
  for (let i = 0; i < KEYS; i++) await store('hot').put(`k/${i}`, Buffer.from(`content ${i}`));
  await runBackup(base, runContext({ clock }), open);
  await clock.advance(HOUR);
}

const store = (name: string): Store => {
  const found = stores[name];
  if (found === undefined) throw new Error(`no store ${name}`);
  return found;
};
const open: OpenStore = ({ bucket }) => store(bucket);
const place = (bucket: string, prefix = ''): PlaceOptions => ({ ...base.cold, bucket, prefix });

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'rehearse-'));
  await setUp();
});
afterEach(async () => {
  jest.restoreAllMocks();
  await rm(parent, { recursive: true, force: true });
});

function rehearse(
  change: Partial<RehearseOptions> = {},
  ctx: Partial<RunContext> = {},
): Promise<RehearseResult> {
  const options: RehearseOptions = {
    command: 'rehearse',
    hot: undefined,
    cold: base.cold,
    scratch: undefined,
    folder: undefined,
    sample: { kind: 'count', count: 20 },
    ca: undefined,
    at: { kind: 'latest' },
    prefixes: [],
    include: [],
    maxFailures: 0,
    copyPaths: base.copyPaths,
    maxOperationSize: undefined,
    partSize: undefined,
    concurrency: undefined,
    verify: 'copy',
    deadline: HOUR,
    ...change,
  };
  return runRehearse(options, runContext({ clock, ...ctx }), open);
}

function status(maxRehearsalAge?: number): Promise<StatusResult> {
  const options = { hot: undefined, cold: base.cold, ca: undefined, prefixes: [], maxSilence: undefined };
  return runStatus({ command: 'status', ...options, maxRehearsalAge }, runContext({ clock }), open);
}

const keysOf = async (name: string): Promise<string[]> =>
  (await store(name).list({})).objects.map(({ key }) => key);

describe('a rehearsal', () => {
  test.each(['off', 'enabled'] as const)(
    'restores a sample to a bucket (versioning %s), compares it, and removes what it made and only that',
    async (versioning) => {
      await setUp(versioning);
      await store('scratch').put('mine', Buffer.from('kept'));
      await store('scratch').put('p/flashback-rehearsal-other/mine', Buffer.from('kept'));
      const result = await rehearse({ scratch: place('scratch', 'p/') });
      expect([result.outcome, result.problem, result.whole.keys]).toEqual(['complete', null, KEYS]);
      expect(result.counts.restored).toBeGreaterThanOrEqual(20);
      expect(result.counts.restored).toBeLessThanOrEqual(23);
      expect(result.cleaned.left).toBe(0);
      expect(result.cleaned.removed).toBeGreaterThanOrEqual(result.counts.restored);
      expect(await keysOf('scratch')).toEqual(['mine', 'p/flashback-rehearsal-other/mine']);
      if (versioning === 'off') return;
      const versions: string[] = [];
      for await (const { key } of store('scratch').listVersions('')) versions.push(key);
      expect(versions).toEqual(['mine', 'p/flashback-rehearsal-other/mine']);
    },
  );

  test('takes a share of the keys, but never so few that they say nothing of the time', async () => {
    const result = await rehearse({ sample: { kind: 'percent', percent: 1 } });
    expect([result.sample, result.counts.restored]).toEqual(['1%', KEYS]);
  });

  test('restores all of it to a folder, and removes that one only', async () => {
    await writeFile(join(parent, 'mine'), 'kept');
    const result = await rehearse({ folder: parent, sample: { kind: 'all' } });
    expect([result.outcome, result.counts.restored, result.sample]).toEqual(['complete', KEYS, 'all']);
    expect(await readdir(parent)).toEqual(['mine']);
    expect(result.cleaned).toEqual({ removed: KEYS, left: 0 });
  });

  test('only reads and compares where it is given no place, with no more than READ on cold', async () => {
    stores['cold'] = readOnly(store('cold'), 'a READ key');
    const result = await rehearse({ sample: { kind: 'count', count: 50 } });
    expect([result.outcome, result.target, result.recorded]).toEqual(['complete', { kind: 'read' }, false]);
    expect(result.counts.restored).toBeGreaterThanOrEqual(50);
    expect(result.notices.map(({ title }) => title)).toContain('Not kept');
  });

  test('is red where something of the sample is not what was backed up, and is removed all the same', async () => {
    await store('cold').put('k/7', Buffer.from('CONTENT 7'));
    const result = await rehearse({ scratch: place('scratch'), sample: { kind: 'all' } });
    expect([result.outcome, rehearseExitCode(result, 0)]).toEqual(['degraded', 2]);
    expect(result.counts).toMatchObject({ restored: KEYS - 1, failed: 1 });
    expect(await keysOf('scratch')).toEqual([]);
    expect((await status()).rehearsed).toMatchObject({ failed: 1, keys: KEYS - 1 });
  });

  test('leaves no hold in cold where something of the sample failed', async () => {
    await store('cold').put('k/7', Buffer.from('CONTENT 7'));
    const result = await rehearse({ scratch: place('scratch'), sample: { kind: 'all' } });
    expect(result.counts).toMatchObject({ restored: KEYS - 1, failed: 1 });
    expect(result.notices.map(({ title }) => title)).not.toContain('Journal kept');
    expect((await store('cold').list({ prefix: '.flashback-backup/holds/' })).objects).toEqual([]);
  });

  test.each([
    ['removes all versions', 'may be listed', true],
    ['says that versions may be left', 'may not be listed', false],
  ])('%s where versioning cannot be read and versions %s', async (_, __, mayList) => {
    await setUp('enabled');
    const scratch = store('scratch');
    const denied = new StoreError('denied', 'not permitted', { operation: 'GetBucketVersioning' });
    const below = /flashback-rehearsal-[^/]*\/k\//;
    const deleted: StoredName[] = [];
    stores['scratch'] = {
      ...scratch,
      versioning: () => Promise.reject(denied),
      deleteMany: (names, signal) => {
        deleted.push(...names.filter(({ key }) => below.test(key)));
        return scratch.deleteMany(names, signal);
      },
      listVersions: async function* (prefix, signal) {
        if (!mayList) throw denied;
        yield* scratch.listVersions(prefix, signal);
      },
    };
    const result = await rehearse({ scratch: place('scratch') });
    expect((await scratch.list({})).objects).toEqual([]);
    expect(deleted.length).toBe(result.counts.restored);
    expect(deleted.every(({ versionId }) => (versionId !== undefined) === mayList)).toBe(true);
    const warnings = result.notices.filter(({ title }) => title === 'Not cleaned up');
    if (mayList) {
      expect([result.cleaned.left, warnings]).toEqual([0, []]);
      return;
    }
    expect(result.cleaned.removed).toBe(0);
    expect(result.cleaned.left).toBeGreaterThanOrEqual(result.counts.restored);
    expect(warnings[0]?.message).toContain('old versions of it may be kept');
  });

  test('removes what it made also where it is cancelled, and keeps no figures', async () => {
    const stopping = new AbortController();
    let copies = 0;
    const scratch = store('scratch');
    stores['scratch'] = wrapStore(scratch, ({ operation, call }) => {
      if (operation === 'copy' && ++copies === 20) stopping.abort(new Error('stopped'));
      return call();
    });
    const result = await rehearse(
      { scratch: place('scratch'), sample: { kind: 'all' } },
      { signal: stopping.signal },
    );
    expect([result.outcome, result.rto, result.recorded]).toEqual(['incomplete', null, false]);
    expect((await scratch.list({})).objects).toEqual([]);
    expect((await status()).rehearsed).toBeNull();
  });

  test.each(['bucket', 'folder'] as const)(
    'removes what it made in a %s also where it is cancelled while it does',
    async (kind) => {
      const stopping = new AbortController();
      const scratch = store('scratch');
      stores['scratch'] = wrapStore(scratch, ({ operation, call }) => {
        if (operation === 'deleteMany') stopping.abort(new Error('stopped'));
        return call();
      });
      const unspied = SafeFolder.prototype.hold;
      jest.spyOn(SafeFolder.prototype, 'hold').mockImplementation(function (this: SafeFolder, path, make) {
        if (basename(this.root) !== basename(parent)) return unspied.call(this, path, make);
        // The parent is opened for the cleaning alone.
        stopping.abort(new Error('stopped'));
        return unspied.call(this, path, make);
      });
      const to = kind === 'bucket' ? { scratch: place('scratch') } : { folder: parent };
      const result = await rehearse(to, { signal: stopping.signal });
      expect(stopping.signal.aborted).toBe(true);
      expect(result.cleaned.left).toBe(0);
      expect([(await scratch.list({})).objects, await readdir(parent)]).toEqual([[], []]);
      expect(result.notices.map(({ title }) => title)).not.toContain('Not cleaned up');
    },
  );

  test('never writes to hot', async () => {
    await expect(rehearse({ scratch: place('hot') })).rejects.toThrow(/to.* is hot/);
    expect((await keysOf('hot')).length).toBe(KEYS);
  });

  test('says what it measured in every rendering', async () => {
    const result = await rehearse({ scratch: place('scratch') });
    expect(result.generationSha256).toMatch(/^[0-9a-f]{64}$/);
    expect(result.classes[0]).toMatchObject({ keys: KEYS, restored: result.counts.restored });
    for (const text of [
      renderRehearseText(result, { colour: false }),
      renderRehearseSummary(result),
      renderRehearsePage(result),
    ])
      expect(text).toContain('A restore of everything (200 keys');
    const outputs = REGISTRY.rehearse.outputs(result);
    expect(outputs).toMatchObject({
      scanned: '200',
      failed: '0',
      'rto-seconds': expect.stringMatching(/^\d+$/),
    });
  });
});

describe('the folder of a rehearsal', () => {
  test.each([new Error('stopped'), new TimeoutError(1000)])('is removed no further after %s', async (why) => {
    const folder = join(parent, 'scratch');
    await mkdir(join(folder, 'below'), { recursive: true });
    await writeFile(join(folder, 'below', 'file'), 'text');
    const stop = new AbortController();
    stop.abort(why);
    await expect(removeScratchFolder(folder, stop.signal)).rejects.toBe(why);
    expect(await readdir(join(folder, 'below'))).toEqual(['file']);
  });

  test('is removed with many files, and all folders in it', async () => {
    const folder = join(parent, 'scratch');
    for (let i = 0; i < 20; i++) {
      await mkdir(join(folder, String(i), 'empty'), { recursive: true });
      await Promise.all(
        Array.from({ length: 100 }, (_, n) => writeFile(join(folder, String(i), String(n)), '')),
      );
    }
    const { signal } = new AbortController();
    expect(await removeScratchFolder(folder, signal)).toEqual({ removed: 2000, left: 0 });
    expect(await readdir(parent)).toEqual([]);
  });
});

describe('status after a rehearsal', () => {
  test('shows when a restore was rehearsed last, and how long everything would take', async () => {
    expect(renderStatusText(await status(), { colour: false })).toContain('never: a backup');
    await rehearse({ scratch: place('scratch') });
    await clock.advance(HOUR);
    await rehearse({ folder: parent });
    const result = await status();
    expect(result.rehearsed).toMatchObject({ target: 'folder', failed: 0, allKeys: KEYS });
    expect(renderStatusText(result, { colour: false })).toMatch(/rehearsed .* to a folder/);
    expect(renderStatusPage(result)).toContain('Last rehearsed');
  });

  test('fails where the newest one is older than max-rehearsal-age, or there is none', async () => {
    expect(await status(24 * HOUR)).toMatchObject({ outcome: 'failed', maxRehearsalAge: 24 * HOUR });
    await rehearse({ folder: parent });
    expect(await status(24 * HOUR)).toMatchObject({ outcome: 'complete', problem: null });
    await clock.advance(25 * HOUR);
    const late = await status(24 * HOUR);
    expect([late.outcome, REGISTRY.status.exitCode(late, {} as never)]).toEqual(['failed', 1]);
    expect(late.problem).toContain('max-rehearsal-age');
  });

  test('does not count a rehearsal that failed for max-rehearsal-age, but shows it', async () => {
    await store('cold').delete('k/7');
    expect((await rehearse({ folder: parent, sample: { kind: 'all' } })).outcome).toBe('degraded');
    const failed = await status(24 * HOUR);
    expect([failed.outcome, failed.rehearsed?.failed]).toEqual(['failed', 1]);
    expect(failed.problem).toContain('no rehearsal that restored all of its sample');

    await setUp();
    await rehearse({ folder: parent });
    await clock.advance(HOUR);
    for (let i = 0; i < KEYS; i++) await store('cold').delete(`k/${i}`);
    const nothing = await rehearse({ folder: parent, sample: { kind: 'all' } });
    expect(nothing.counts).toMatchObject({ restored: 0, failed: KEYS });
    const earlier = await status(24 * HOUR);
    expect([earlier.outcome, earlier.rehearsed?.keys]).toEqual(['complete', 0]);
    await clock.advance(23.5 * HOUR);
    expect(await status(24 * HOUR)).toMatchObject({ outcome: 'failed', rehearsed: { keys: 0 } });
  });

  test('passes over a record that is damaged, and keeps no more than 50', async () => {
    await rehearse({ folder: parent });
    await store('cold').put('.flashback-backup/rehearsals/99990101T000000000Z-x.json', Buffer.from('{'));
    expect((await status()).rehearsed).toMatchObject({ target: 'folder' });
    for (let i = 0; i < 60; i++) {
      const name = `20200101T0000000${String(i).padStart(2, '0')}Z-x`;
      await store('cold').put(`.flashback-backup/rehearsals/${name}.json`, Buffer.from('{}'));
    }
    await rehearse({ folder: parent });
    const kept = (await store('cold').list({ prefix: '.flashback-backup/rehearsals/' })).objects;
    expect(kept.length).toBe(50);
  });
});

import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { mkdir, readdir, readFile, rename, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderRestoreSummary, renderRestoreText } from '../../../../src/report/restore.ts';
import { renderRestorePage } from '../../../../src/report/html/restore.ts';
import { StoreError } from '../../../../src/store/errors.ts';
import { wrapStore } from '../../../../src/store/middleware/wrap-store.ts';
import { FileTarget, TemporaryFile } from '../../../../src/commands/restore/folder/file-target.ts';
import { NotAFolder, SafeFolder } from '../../../../src/commands/restore/folder/safe-folder.ts';
import { runContext } from '../../setting.ts';
import { FolderWorld } from './folder-world.ts';

let world: FolderWorld;

beforeEach(async () => {
  world = await FolderWorld.make();
});

afterEach(() => world.close());

describe('a restore to a folder', () => {
  test('writes each key as a file below it with its time, and leaves nothing of its own', async () => {
    await world.put('a/b/c.txt', 'one');
    await world.put('top', 'two');
    await world.put('empty', '');
    await world.put('marker/', '');
    await world.backup();
    const result = await world.restore();
    expect([result.outcome, result.problem, result.counts.restored]).toEqual(['complete', null, 4]);
    expect(await world.files()).toEqual({ 'a/b/c.txt': 'one', top: 'two', empty: '', 'marker/': '' });
    const { modified } = await world.hot.head('top');
    expect((await stat(join(world.folder, 'top'))).mtimeMs).toBe(modified);
    expect(result.to).toEqual({ folder: world.folder });
    expect(result.paths.streamed.objects).toBe(4);
  });

  test('shows in every rendering where it restored to', async () => {
    await world.put('a', '1');
    await world.backup();
    const result = await world.restore();
    expect(renderRestoreText(result, { colour: false })).toContain(world.folder);
    expect(renderRestoreSummary(result)).toContain(world.folder);
    expect(renderRestorePage(result)).toContain(world.folder);
  });

  test('brings back an earlier restore point', async () => {
    await world.put('a', 'old');
    const first = await world.backup();
    await world.put('a', 'new');
    await world.backup();
    await world.restore({ at: { kind: 'run', run: first.runId } });
    expect(await world.files()).toEqual({ a: 'old' });
  });

  test('writes nothing in a dry run, not even the folder', async () => {
    await world.put('a', '1');
    await world.put('..', '2');
    await world.backup();
    const result = await world.restore({ dryRun: true });
    expect([result.outcome, result.counts.planned]).toEqual(['complete', 2]);
    expect(result.renamed).toMatchObject({ keys: 1, map: null, examples: [{ key: '..', reason: 'dots' }] });
    expect(await readdir(world.around)).toEqual([]);
  });

  test('leaves files with other content alone, unless it may overwrite them', async () => {
    await world.put('a', 'right');
    await world.put('b', 'longer than that');
    await world.put('c', 'the same');
    await world.backup();
    await mkdir(world.folder);
    await writeFile(join(world.folder, 'a'), 'wrong');
    await writeFile(join(world.folder, 'b'), 'short');
    await writeFile(join(world.folder, 'c'), 'the same');
    await writeFile(join(world.folder, 'mine'), 'kept');
    const first = await world.restore();
    expect([first.outcome, first.counts]).toMatchObject([
      'degraded',
      { different: 2, equal: 1, restored: 0 },
    ]);
    expect(await world.files()).toMatchObject({ a: 'wrong', b: 'short' });
    const second = await world.restore({ overwrite: true });
    expect([second.outcome, second.counts]).toMatchObject(['complete', { replaced: 2, equal: 1 }]);
    expect(await world.files()).toEqual({ a: 'right', b: 'longer than that', c: 'the same', mine: 'kept' });
  });

  test('never leaves the folder by its keys, and lists those that it renames', async () => {
    const keys = [
      '../escape',
      '/etc/passwd',
      'a/../../up',
      'ok',
      'a',
      'a/b',
      'con',
      'x.',
      'n\0l',
      'y'.repeat(300),
      'C:\\w',
    ];
    for (const key of keys) await world.put(key, key);
    await world.backup();
    const result = await world.restore();
    expect([result.outcome, result.problem, result.counts.restored]).toEqual(['complete', null, keys.length]);
    expect(await readdir(world.around)).toEqual(['restored']);
    const renamed = await world.renamed();
    expect(Object.keys(renamed).sort()).toEqual(keys.filter((key) => !['ok', 'a/b'].includes(key)).sort());
    const { 'flashback-renamed.ndjson': _, ...files } = await world.files();
    const expected = keys.map((key) => [renamed[key] ?? key, key]);
    expect(files).toEqual(Object.fromEntries(expected));
    expect(result.renamed).toMatchObject({ keys: 9, map: 'flashback-renamed.ndjson' });
    expect(world.logged.join('\n')).toContain('Renamed (dots): "../escape"');
  });

  test('keeps in the map what an earlier restore renamed, and ignores lines that are none of it', async () => {
    await world.put('p/..', '1');
    await world.put('q/..', '2');
    await world.backup();
    await world.restore({ prefixes: ['p/'] });
    await writeFile(join(world.folder, 'flashback-renamed.ndjson'), 'no json\n{"key":7}\n', { flag: 'a' });
    await world.restore({ prefixes: ['q/'] });
    expect(Object.keys(await world.renamed())).toEqual(['p/..', 'q/..']);
  });
});

describe('a file that has the name of the map and is none', () => {
  test.each([
    ['prose', 'my notes\n', false],
    ['prose, where files may be overwritten', 'my notes\n', true],
    ['JSON of another kind', '{"mine":1}\n{"key":"k","path":"p","reason":"dots"}\n', false],
    ['a last line without an end', 'my notes', false],
    ['nothing', '', false],
  ])('is left alone, and the map has another name: %s', async (_, text, overwrite) => {
    await world.put('..', 'content');
    await world.backup();
    await mkdir(world.folder);
    await writeFile(join(world.folder, 'flashback-renamed.ndjson'), text);
    const result = await world.restore({ overwrite });
    const map = `flashback-renamed-${result.runId}.ndjson`;
    expect([result.outcome, result.renamed?.map]).toEqual(['complete', map]);
    const files = await world.files();
    expect(files['flashback-renamed.ndjson']).toBe(text);
    expect(JSON.parse(files[map] ?? '')).toMatchObject({ key: '..', reason: 'dots' });
    expect(result.notices.find(({ title }) => title === 'Map has another name')?.message).toContain(map);
  });

  test('ends the restore where the other name is taken, too', async () => {
    await world.put('..', 'content');
    await world.backup();
    await mkdir(world.folder);
    await writeFile(join(world.folder, 'flashback-renamed.ndjson'), 'mine');
    const identity = { ...runContext({}).identity, runId: 'same' };
    await writeFile(join(world.folder, 'flashback-renamed-same.ndjson'), 'mine, too');
    const result = await world.restore({}, { identity });
    expect([result.outcome, result.problem?.message]).toEqual(['failed', expect.stringContaining('taken')]);
    expect(await world.files()).toEqual({
      'flashback-renamed.ndjson': 'mine',
      'flashback-renamed-same.ndjson': 'mine, too',
    });
  });
});

describe('a link that was planted in the folder', () => {
  let outside: string;

  beforeEach(async () => {
    outside = join(world.around, 'outside');
    await mkdir(outside);
    await mkdir(world.folder);
    await writeFile(join(outside, 'file'), 'precious');
  });

  test('is not followed where a folder should be', async () => {
    await world.put('d/file', 'content');
    await world.put('d/new', 'content');
    await world.put('e', 'fine');
    await world.backup();
    await symlink(outside, join(world.folder, 'd'));
    const result = await world.restore({ overwrite: true });
    expect(await world.files(outside)).toEqual({ file: 'precious' });
    expect([result.outcome, result.counts]).toMatchObject(['degraded', { restored: 1, failed: 2 }]);
    expect(result.holes).toMatchObject([{ cause: 'occupied', count: 2 }]);
  });

  test('is not followed where a file should be', async () => {
    await world.put('f', 'content');
    await world.put('g', 'content');
    await world.backup();
    await symlink(join(outside, 'file'), join(world.folder, 'f'));
    await symlink(join(outside, 'absent'), join(world.folder, 'g'));
    const result = await world.restore({ overwrite: true });
    expect(await world.files(outside)).toEqual({ file: 'precious' });
    expect(result.holes).toMatchObject([{ cause: 'occupied', count: 2 }]);
  });

  test.each(['.flashback-restore', 'flashback-renamed.ndjson'])('is not followed as %s', async (name) => {
    await world.put('..', 'content');
    await world.backup();
    await symlink(name.startsWith('.') ? outside : join(outside, 'file'), join(world.folder, name));
    await world.restore({ overwrite: true });
    expect(await world.files(outside)).toEqual({ file: 'precious' });
  });

  test('is not followed when it is planted while the folder is restored to', async () => {
    for (let i = 0; i < 20; i++) await world.put(`d/${i}`, 'content');
    await world.backup();
    let planted = false;
    const { cold } = world;
    world.restoreFrom = wrapStore(cold, async ({ operation, call, key }) => {
      const answer = await call();
      if (operation === 'get' && key === 'd/3' && !planted) {
        planted = true;
        // The folder is moved away and a link put in its place, between two files.
        await mkdir(join(world.folder, 'd'), { recursive: true });
        await rename(join(world.folder, 'd'), join(world.folder, 'moved'));
        await symlink(outside, join(world.folder, 'd'));
      }
      return answer;
    });
    await world.restore({ overwrite: true, concurrency: 1 });
    expect(planted).toBe(true);
    expect(await world.files(outside)).toEqual({ file: 'precious' });
  });
});

describe.each([true, false])('a folder below the root, by handles %s', (byHandle) => {
  test('is made, held and found again, and never through a link', async () => {
    await mkdir(world.folder);
    await symlink(world.around, join(world.folder, 'link'));
    await writeFile(join(world.folder, 'file'), '');
    const folder = await SafeFolder.open(world.folder, byHandle && process.platform === 'linux');
    try {
      const made = await folder.hold(['a', 'b', 'c'], true);
      await writeFile(made?.at('x') ?? '', 'text');
      made?.release();
      expect(await folder.hold(['a', 'none'], false)).toBeUndefined();
      await expect(folder.hold(['link'], true)).rejects.toThrow(NotAFolder);
      await expect(folder.hold(['link', 'restored'], true)).rejects.toThrow(NotAFolder);
      await expect(folder.hold(['file', 'x'], true)).rejects.toThrow(NotAFolder);
      for (let i = 0; i < 300; i++) (await folder.hold(['many', String(i)], true))?.release();
    } finally {
      await folder.close();
    }
    expect(await world.files()).toMatchObject({ 'a/b/c/x': 'text', 'many/299/': '' });
    expect(await readdir(world.around)).toEqual(['restored']);
  });
});

describe('a restore to a folder that was cut off', () => {
  test('goes on where it stopped, and compares what is there by its checksum', async () => {
    for (let i = 0; i < 60; i++) await world.put(`k/${i}`, `content ${i}`);
    await world.backup();
    const stopping = new AbortController();
    let reads = 0;
    const { cold } = world;
    world.restoreFrom = wrapStore(cold, ({ operation, call, key }) => {
      if (operation === 'get' && key?.startsWith('k/') === true && ++reads === 30)
        stopping.abort(new Error('killed'));
      return call();
    });
    const first = await world.restore({ concurrency: 4 }, { signal: stopping.signal });
    expect(first.outcome).toBe('incomplete');
    const done = Object.keys(await world.files()).filter((name) => name.startsWith('k/'));
    expect(done.length).toBeGreaterThan(10);
    expect(done.length).toBeLessThan(60);
    const damaged = done[5] ?? '';
    const text = await readFile(join(world.folder, damaged), 'utf8');
    await writeFile(join(world.folder, damaged), 'X'.repeat(text.length));
    // What a run that was killed leaves.
    await mkdir(join(world.folder, '.flashback-restore', '00000000-1-killed'), { recursive: true });
    await writeFile(join(world.folder, '.flashback-restore', '00000000-1-killed', '7'), 'half');
    await world.clock.advance(Date.now() + 2 * 3600_000 - world.clock.now());
    world.restoreFrom = cold;
    const second = await world.restore();
    expect(second.counts).toMatchObject({ equal: done.length - 1, different: 1, restored: 60 - done.length });
    const third = await world.restore({ overwrite: true });
    expect(third.counts).toMatchObject({ equal: 59, replaced: 1 });
    const expected = Array.from({ length: 60 }, (_, i) => [`k/${i}`, `content ${i}`]);
    expect(await world.files()).toEqual(Object.fromEntries(expected));
  });

  test('compares bytes where the manifest has no hash', async () => {
    const upload = await world.hot.createUpload('parts');
    const name = { key: 'parts', uploadId: upload };
    const part = await world.hot.uploadPart(name, 1, Buffer.from('in parts'));
    await world.hot.completeUpload(name, [part]);
    await world.backup({ verify: 'none' });
    await world.restore();
    const again = await world.restore();
    expect(again.counts).toMatchObject({ equal: 1, restored: 0 });
    await writeFile(join(world.folder, 'parts'), 'IN PARTS');
    expect((await world.restore()).counts).toMatchObject({ different: 1 });
  });
});

describe('a restore to a folder that is cancelled', () => {
  const text = 'x'.repeat(2 * 1024 * 1024);
  const stopping = (): { readonly signal: AbortSignal; readonly chunks: () => number } => {
    const stop = new AbortController();
    let chunks = 0;
    for (const { prototype } of [FileTarget, TemporaryFile] as const) {
      const read = prototype.read as (this: unknown, ...args: unknown[]) => AsyncGenerator<Uint8Array>;
      jest.spyOn(prototype as { read: typeof read }, 'read').mockImplementation(async function* (
        this: unknown,
        ...args
      ) {
        for await (const chunk of read.apply(this, args)) {
          chunks++;
          stop.abort(new Error('stopped'));
          yield chunk;
        }
      });
    }
    return { signal: stop.signal, chunks: () => chunks };
  };

  afterEach(() => {
    jest.restoreAllMocks();
  });

  test('reads no more of a file that it compares by its hash', async () => {
    await world.put('large', text);
    await world.backup();
    await world.restore();
    const { signal, chunks } = stopping();
    const result = await world.restore({}, { signal });
    expect([result.outcome, result.counts.equal, chunks()]).toEqual(['incomplete', 0, 1]);
  });

  test('reads no more of a file that it compares byte by byte', async () => {
    const name = { key: 'large', uploadId: await world.hot.createUpload('large') };
    await world.hot.completeUpload(name, [await world.hot.uploadPart(name, 1, Buffer.from(text))]);
    await world.backup({ verify: 'none' });
    await world.restore();
    const { signal, chunks } = stopping();
    const result = await world.restore({}, { signal });
    expect([result.outcome, result.counts.equal]).toEqual(['incomplete', 0]);
    expect(chunks()).toBeLessThanOrEqual(2);
  });

  test('reads no more of a file that it wrote and reads back', async () => {
    await world.put('large', text);
    await world.backup();
    const { signal, chunks } = stopping();
    const result = await world.restore({ verify: 'read' }, { signal });
    expect([result.outcome, result.counts.restored, chunks()]).toEqual(['incomplete', 0, 1]);
    expect(await world.files()).toEqual({});
  });
});

describe('what a restore to a folder cannot do', () => {
  test('is named for each key: damaged content in cold, and a folder that may not be written', async () => {
    await world.put('a', 'content');
    await world.put('locked/b', 'content');
    await world.backup();
    await world.cold.put('a', Buffer.from('CONTENT'));
    const result = await world.restore();
    expect(result.counts).toMatchObject({ restored: 1, failed: 1 });
    expect(await world.files()).toEqual({ 'locked/b': 'content' });
  });

  test('is refused before it begins where the disk has no room', async () => {
    await world.put('a', '1');
    await world.backup();
    const { cold } = world;
    await cold.put('unused', Buffer.from(''));
    const huge = await import('../../../../src/commands/restore/folder/room.ts');
    expect(
      huge.shortage({ copy: 3, copyBytes: 10_000_000 }, { bytes: 5_000_000, files: undefined }),
    ).toContain('5.0 MB');
    expect(huge.shortage({ copy: 3, copyBytes: 10 }, { bytes: 5_000_000, files: 2 })).toContain('2 files');
    expect(huge.shortage({ copy: 3, copyBytes: 10 }, { bytes: 5_000_000, files: 900 })).toBeUndefined();
  });

  test('is said of an archived object, which thaw asks for', async () => {
    await world.put('a', '1');
    await world.put('b', '2');
    await world.backup();
    const { cold } = world;
    const thawed: string[] = [];
    world.restoreFrom = wrapStore(cold, async ({ operation, call, key }) => {
      if (operation === 'thaw') return void thawed.push(key ?? '') as never;
      if (operation === 'get' && key === 'a')
        throw new StoreError('archived', 'it is in GLACIER', { operation: 'GetObject' });
      return call();
    });
    expect((await world.restore()).holes).toMatchObject([{ cause: 'archived', count: 1 }]);
    const result = await world.restore({ thaw: { days: 7, tier: 'standard' } });
    expect([result.outcome, result.counts.thawing, thawed]).toEqual(['incomplete', 1, ['a']]);
  });
});

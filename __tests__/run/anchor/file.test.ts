import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { fileAnchor } from '../../../src/run/anchor/file.ts';

const { signal } = new AbortController();
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'anchor-'));
});
afterEach(async () => rm(folder, { recursive: true }));

describe('an anchor in a file', () => {
  test('is read back as it was written, and nothing before', async () => {
    const anchor = fileAnchor(join(folder, 'anchor.json'));
    expect(await anchor.read(signal)).toBeUndefined();
    await anchor.write('one\n', signal);
    await anchor.write('two\n', signal);
    expect(await anchor.read(signal)).toBe('two\n');
  });

  test('is for its owner only, and leaves no other file', async () => {
    const path = join(folder, 'anchor.json');
    await writeFile(path, 'open to all', { mode: 0o644 });
    await fileAnchor(path).write('mine\n', signal);
    if (process.platform !== 'win32') expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(['anchor.json']);
  });

  test('a write that fails leaves the old record, and says what is wrong', async () => {
    const path = join(folder, 'missing', 'anchor.json');
    await expect(fileAnchor(path).write('x', signal)).rejects.toThrow(/ENOENT/);
    const kept = join(folder, 'anchor.json');
    await fileAnchor(kept).write('old\n', signal);
    // In its way stands a folder of the name that it is first written under.
    await mkdir(`${kept}.${process.pid}.tmp`);
    await expect(fileAnchor(kept).write('new', signal)).rejects.toThrow(/EISDIR/);
    expect(await readFile(kept, 'utf8')).toBe('old\n');
  });

  test('a file that is no record of ours is not read whole', async () => {
    const path = join(folder, 'anchor.json');
    await writeFile(path, 'x'.repeat(5_000));
    await expect(fileAnchor(path).read(signal)).rejects.toThrow(/more than 4096 bytes/);
  });
});

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { gunzipSync } from 'node:zlib';
import { identityOf } from './keys.ts';
import { contentOf, EncryptedWorld, RECOVERY, WORK } from './world.ts';

/** The `age` command: https://filippo.io/age, as scripts/servers.sh installs it. */
function ageCommand(): string {
  const path = process.env['AGE'];
  if (path === undefined) throw new Error('age is not installed: scripts/servers.sh install age, then start');
  return path;
}

const KIB = 1024;
const SIZES = [0, 1, 65_535, 65_536, 65_537, 1_048_576, 1_048_577, 3_000_001];
/** Parts of two chunks. */
const IN_PARTS = { maxOperationSize: 150 * KIB, partSize: 128 * KIB };
const KEYS = [
  'a',
  'a.age',
  'x//y',
  './z',
  '../up',
  'new\nline',
  '::error::x',
  'ä ö',
  '.age',
  'end/',
  'a'.repeat(1018),
  'a'.repeat(1024),
  '.flashback-backup/HEAD',
  '-d',
  '$(reboot)',
];

let folder = '';
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'mirror-'))));
afterAll(() => rmSync(folder, { recursive: true }));

function opened(stored: Buffer, secret: string): Buffer {
  const [from, to, key] = ['file.age', 'file', 'key.txt'].map((name) => join(folder, name));
  if (from === undefined || to === undefined || key === undefined) throw new Error('three names');
  writeFileSync(from, stored);
  writeFileSync(key, `${secret}\n`, { mode: 0o600 });
  const { status, stderr } = spawnSync(ageCommand(), ['-d', '-i', key, '-o', to, from], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return readFileSync(to);
}

test.each([false, true])(
  'the age command opens every object of the mirror and of history, and all state, whatever its key; names hidden: %s',
  async (hidden) => {
    const world = new EncryptedWorld();
    world.hidden = hidden;
    const contents = new Map<string, Buffer>();
    for (const size of SIZES)
      contents.set(`size/${size}`, createHash('shake256', { outputLength: size }).update(`${size}`).digest());
    for (const key of KEYS) contents.set(key, Buffer.from(`content of ${key}`));
    for (const [key, content] of contents) await world.put(key, content);
    expect(await world.backup(IN_PARTS)).toMatchObject({ outcome: 'complete', problem: null });
    await world.put('a', 'changed');
    expect(await world.backup(IN_PARTS)).toMatchObject({ outcome: 'complete', problem: null });

    const entries = await world.entries();
    expect(entries.size).toBe(contents.size);
    for (const [key, { cold, history = [] }] of entries) {
      const expected = key === 'a' ? Buffer.from('changed') : contents.get(key);
      const stored = await contentOf(world.cold, cold.path);
      expect(cold.path).toMatch(/\.age$/);
      expect(stored.length).toBe(cold.size);
      for (const { secret } of [WORK, RECOVERY])
        expect(opened(stored, secret).equals(expected ?? stored)).toBe(true);
      for (const version of history)
        expect(opened(await contentOf(world.cold, version.cold.path), WORK.secret).toString()).toBe(
          'content of a',
        );
    }
    let state = 0;
    for (const [path, bytes] of await world.stored()) {
      if (!/^\.flashback-backup\/(generations|segments|runs|listed|condemned)\/.*\.age$/.test(path)) continue;
      const plain = opened(bytes, identityOf('state').secret);
      if (path.includes('.gz.age')) gunzipSync(plain);
      state++;
    }
    expect(state).toBeGreaterThan(4);
  },
  300_000,
);

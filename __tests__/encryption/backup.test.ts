import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { MEMORY_BLOB, MEMORY_GCS, MEMORY_S3 } from '../../src/store/memory/kinds.ts';
import { contentOf, EncryptedWorld, RECOVERY, STRANGER, withSmallParts, WORK } from './world.ts';

let world: EncryptedWorld;
beforeEach(() => {
  world = new EncryptedWorld();
});

const SIZES = [0, 1, 15, 65_535, 65_536, 65_537, 131_072, 1024 * 1024, 1024 * 1024 + 1, 3_000_000];
const HOSTILE = [
  'a',
  'a.age',
  'a.age.age',
  'x//y',
  './z',
  'new\nline',
  '::error::x',
  'ä ö',
  '.age',
  'end/',
  '.flashback-backup/HEAD',
];

function content(size: number): Buffer {
  return createHash('shake256', { outputLength: size }).update(`content of ${size} bytes`).digest();
}

describe('a backup that is encrypted', () => {
  test('stores every object as an age file that each of the recipients opens, and nothing else', async () => {
    for (const size of SIZES) await world.put(`size/${size}`, content(size));
    for (const key of HOSTILE) await world.put(key, `content of ${key}`);
    const result = await world.backup();
    expect(result).toMatchObject({ outcome: 'complete', problem: null });
    for (const identity of [WORK, RECOVERY]) {
      for (const size of SIZES)
        expect((await world.decrypted(`size/${size}.age`, identity)).equals(content(size))).toBe(true);
      for (const key of HOSTILE.slice(0, -1))
        expect((await world.decrypted(`${key}.age`, identity)).toString()).toBe(`content of ${key}`);
    }
    const mirror = [...(await world.stored()).keys()].filter(
      (path) => !path.startsWith('.flashback-backup/'),
    );
    expect(mirror.every((path) => path.endsWith('.age'))).toBe(true);
    expect(mirror).toHaveLength(SIZES.length + HOSTILE.length - 1);
    await expect(world.decrypted('a.age', STRANGER)).rejects.toThrow('none of the identities');
  });

  test('restores every object byte for byte, with its attributes and tags', async () => {
    const attributes = { contentType: 'text/x-secret', metadata: { owner: 'Ada' }, cacheControl: 'no-store' };
    for (const size of SIZES) await world.put(`size/${size}`, content(size));
    for (const key of HOSTILE)
      await world.put(key, `content of ${key}`, { attributes, tags: { team: 'blue' } });
    await world.backup();
    expect(await world.restore()).toMatchObject({ outcome: 'complete', counts: { failed: 0 } });
    for (const size of SIZES)
      expect((await contentOf(world.to, `size/${size}`)).equals(content(size))).toBe(true);
    for (const key of HOSTILE) {
      expect((await contentOf(world.to, key)).toString()).toBe(`content of ${key}`);
      expect((await world.to.head(key)).attributes).toMatchObject(attributes);
      expect(await world.to.tags(key)).toEqual({ team: 'blue' });
    }
    expect((await world.cold.head('a.age')).attributes.metadata ?? {}).toEqual({});
  });

  test('copies nothing again that has not changed, and keeps what is overwritten', async () => {
    await world.put('a', 'one');
    await world.put('b', 'other');
    await world.backup();
    expect((await world.backup()).counts).toMatchObject({ copied: 0, unchanged: 2 });
    await world.put('a', 'two');
    expect((await world.backup()).counts).toMatchObject({ copied: 1, unchanged: 1 });
    const entry = (await world.entries()).get('a');
    const [old] = entry?.history ?? [];
    expect(old?.cold.path).toMatch(/^\.flashback-backup\/history\/a@.*\.age$/);
    // Hot's ETag is an MD5 of the content.
    expect(old?.cold.path).not.toContain(old?.etag ?? '');
    expect((await world.decrypted(old?.cold.path ?? '')).toString()).toBe('one');
    expect((await world.decrypted('a.age')).toString()).toBe('two');
  });

  test('is verified without an identity by what is stored, and with one by its content', async () => {
    for (const size of SIZES) await world.put(`size/${size}`, content(size));
    await world.backup();
    for (const identities of [[], [WORK]]) {
      world.identities = identities;
      expect((await world.verify()).counts).toMatchObject({
        faults: 0,
        sound: SIZES.length,
        compared: SIZES.length,
      });
    }
  });

  test('is written to stdout by cat', async () => {
    await world.put('a', 'the content');
    await world.put('empty', '');
    await world.backup();
    expect(await world.cat('a')).toMatchObject({
      text: 'the content',
      result: { verified: 'checksum', problem: null },
    });
    expect(await world.cat('empty')).toMatchObject({ text: '', result: { problem: null } });
    world.identities = [STRANGER];
    await expect(world.cat('a')).rejects.toThrow('none of its identities');
    world.identities = [];
    await expect(world.cat('a')).rejects.toThrow('is not given');
  });

  test.each([
    ['S3', MEMORY_S3],
    ['GCS', MEMORY_GCS],
    ['Azure', MEMORY_BLOB],
  ])('of somebody else is named by cat without a hash of any content: from %s', async (_, kind) => {
    const kinds = [withSmallParts(kind), withSmallParts(MEMORY_S3)] as const;
    world = new EncryptedWorld('off', kinds);
    await world.put('a', 'content');
    await world.backup();
    const other = new EncryptedWorld('off', kinds);
    await other.put('a', 'forgery'); // as many bytes
    await other.backup();
    world.lieInCold('a.age', await contentOf(other.cold, 'a.age'));
    const { result } = await world.cat('a');
    expect(result.problem).toMatchObject({ code: 'damaged' });
    expect(result.problem?.message).toContain('its content, decrypted, is not what was backed up');
    for (const hash of ['md5', 'sha256'])
      for (const content of ['content', 'forgery'])
        expect(JSON.stringify(result)).not.toContain(createHash(hash).update(content).digest('hex'));
  });
});

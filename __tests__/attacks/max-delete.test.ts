import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { encodeCondemned } from '../../src/manifest/condemned.ts';
import { encodeEntry } from '../../src/manifest/entry.ts';
import { condemnedPath, segmentPath } from '../../src/manifest/layout.ts';
import { committed, headFor, plant } from './forgeries.ts';
import { generationOf, sha256 } from './prepare.ts';
import { DAY, Scene } from './scene.ts';

const KEYS = 150;
const LONG_AGO = '2026-01-01T00:00:00.000Z';

/** A backup of as many live objects as are more than `max-delete` allows to go at once. */
async function backedUp(signed: boolean): Promise<Scene> {
  const scene = new Scene({ signed, cold: 'cold' });
  for (let i = 0; i < KEYS; i++) await scene.hot.put(`k${1000 + i}`, Buffer.from(`content ${i}`));
  await scene.run('backup');
  await scene.clock.advance(DAY);
  return scene;
}

/**
 * A manifest in which every key but one is gone for long, and every object was condemned by an earlier run, which is where
 * condemned versions are counted.
 */
async function forgeGone(scene: Scene): Promise<void> {
  const { generation, entries } = await committed(scene);
  const times = { since: LONG_AGO, stored: LONG_AGO };
  const gone = entries.map((entry) => ({
    ...entry,
    since: LONG_AGO,
    cold: { ...entry.cold, stored: times.stored },
    // An empty hot would trip another guard.
    ...(entry === entries[0] ? {} : { gone: { since: '2026-01-02T00:00:00.000Z', confirmed: true } }),
  }));
  const file = gzipSync(gone.map((entry) => `${encodeEntry(entry)}\n`).join(''));
  const [first, last] = [entries[0]?.key, entries.at(-1)?.key];
  const segment = { first, last, count: entries.length, bytes: 0, sha256: sha256(file) };
  await plant(scene, segmentPath(segment.sha256), file);
  const records = entries.map(({ key, cold: { path, etag } }) => ({
    key,
    path,
    etag,
    since: LONG_AGO,
    version: LONG_AGO,
  }));
  const list = await encodeCondemned(records);
  await plant(scene, condemnedPath(list.ref.sha256), list.file);
  const condemned = { count: records.length, files: [list.ref] };
  await headFor(
    scene,
    generationOf(scene),
    JSON.stringify({ ...generation, segments: [segment], condemned }),
  );
}

describe('16.A max-delete bounds what is deleted, whatever a manifest without a signature says', () => {
  test('objects that a forged list condemned trip the guard before they are deleted', async () => {
    const scene = await backedUp(false);
    await forgeGone(scene);
    const { guards } = await scene.run('prune');
    expect(guards).toEqual(['max-delete']);
    expect(scene.stored().size).toBe(KEYS);
  });

  test('with a key such a list is refused', async () => {
    const scene = await backedUp(true);
    await forgeGone(scene);
    expect((await scene.run('prune')).message).toMatch(/its signature is wrong/);
    expect(scene.stored().size).toBe(KEYS);
  });

  test('what an honest run condemned within the limit goes when it is due', async () => {
    for (const signed of [false, true]) {
      const scene = await backedUp(signed);
      for (let i = 0; i < 60; i++) await scene.hot.delete(`k${1000 + i}`);
      for (let day = 0; day < 8; day++) {
        expect((await scene.run('backup')).guards).toEqual([]);
        await scene.clock.advance(DAY + 1000);
      }
      expect(scene.stored().size).toBe(KEYS - 60);
    }
  });

  test('with a key, what was condemned with approval goes without another one', async () => {
    const scene = await backedUp(true);
    for (let i = 0; i < 120; i++) await scene.hot.delete(`k${1000 + i}`);
    let token: string | null = null;
    for (let day = 0; day < 8; day++) {
      const { approval } = await scene.run('backup', { approve: token });
      token = approval;
      await scene.clock.advance(DAY + 1000);
    }
    expect(scene.stored().size).toBe(KEYS - 120);
  });
});

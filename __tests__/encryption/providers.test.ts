import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { MEMORY_BLOB, MEMORY_GCS, MEMORY_S3 } from '../../src/store/memory/kinds.ts';
import { contentOf, EncryptedWorld, WORK, withSmallParts } from './world.ts';

const KINDS = { S3: MEMORY_S3, GCS: MEMORY_GCS, Azure: MEMORY_BLOB };
const IN_PARTS = { maxOperationSize: 150 * 1024, partSize: 128 * 1024 };
const LARGE = createHash('shake256', { outputLength: 400_000 }).update('large').digest();

/** In which the two orders of listings part, and one that begins another's stored name. */
const KEYS = ['a', 'a-b', 'a.age', 'a/b', 'é\uff5e', 'é\u{1f600}'];

describe.each([
  ['S3', 'S3'],
  ['S3', 'GCS'],
  ['S3', 'Azure'],
  ['GCS', 'S3'],
  ['Azure', 'GCS'],
  ['GCS', 'Azure'],
] as const)('an encrypted backup from %s to %s', (hot, cold) => {
  test.each(['off', 'enabled'] as const)(
    'is complete, verified and restored, versioning %s',
    async (versioning) => {
      const world = new EncryptedWorld(versioning, [withSmallParts(KINDS[hot]), withSmallParts(KINDS[cold])]);
      for (const key of KEYS) await world.put(key, `content of ${key}`);
      await world.put('large', LARGE);
      const first = await world.backup(IN_PARTS);
      expect(first).toMatchObject({
        outcome: 'complete',
        problem: null,
        counts: { copied: KEYS.length + 1 },
      });
      expect((await world.backup(IN_PARTS)).counts).toMatchObject({ copied: 0, touched: 0 });
      await world.put('a', 'second content');
      expect((await world.backup(IN_PARTS)).counts).toMatchObject({ copied: 1 });

      for (const key of KEYS.slice(1))
        expect((await world.decrypted(`${key}.age`)).toString()).toBe(`content of ${key}`);
      expect((await world.decrypted('large.age')).equals(LARGE)).toBe(true);
      for (const identities of [[], [WORK]]) {
        world.identities = identities;
        expect((await world.verify()).counts).toMatchObject({ faults: 0, sound: KEYS.length + 2 });
      }
      const withHot = await world.verify({ hot: world.base.hot });
      expect(withHot.counts).toMatchObject({ faults: 0 });

      const old = await world.restore({ ...IN_PARTS, at: { kind: 'run', run: first.runId } });
      expect(old).toMatchObject({ counts: { restored: KEYS.length + 1, failed: 0 } });
      expect((await contentOf(world.to, 'a')).toString()).toBe('content of a');
      const now = await world.restore({ ...IN_PARTS, overwrite: true });
      expect(now).toMatchObject({ counts: { restored: 1, failed: 0, equal: KEYS.length } });
      expect((await contentOf(world.to, 'a')).toString()).toBe('second content');
      expect((await contentOf(world.to, 'large')).equals(LARGE)).toBe(true);
    },
  );
});

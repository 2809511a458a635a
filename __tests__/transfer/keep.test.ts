import { S3_DIALECT } from '../../src/store/s3/dialect.ts';
import { describe, expect, test } from '@jest/globals';
import type { Version } from '../../src/manifest/entry.ts';
import { historyPath } from '../../src/manifest/layout.ts';
import { StoreError } from '../../src/store/errors.ts';
import { keepVersion } from '../../src/transfer/keep.ts';
import { MIB, never, Pair, STARTED } from './pair.ts';

/** Puts the content into cold, and says how the manifest names it. */
async function version(pair: Pair, content: string | Uint8Array, path = 'a'): Promise<Version> {
  const { size, etag, versionId } = await pair.put(pair.cold, path, content);
  const cold = { path, etag, stored: STARTED, via: 'streamed', evidence: 'md5' } as const;
  return {
    size,
    etag,
    modified: STARTED,
    since: STARTED,
    cold: versionId === undefined ? cold : { ...cold, versionId },
  };
}

const keep = (pair: Pair, old: Version): ReturnType<typeof keepVersion> =>
  keepVersion(pair.cold, 'a', old, pair.settings, never);
const nameOf = (old: Version, plain = true): string =>
  historyPath('a', old, S3_DIALECT.limits.keyBytes, false, plain);

describe('a version that is about to be overwritten', () => {
  test('is copied to its history name, pinned, and only where nothing lies there', async () => {
    const pair = new Pair();
    const old = await version(pair, 'old');
    expect(await keep(pair, old)).toEqual({ ...old.cold, path: nameOf(old) });
    expect(await pair.read(pair.cold, nameOf(old))).toBe('old');
    expect(pair.requests.filter((request) => !request.includes(' get '))).toEqual([
      `cold copy ${nameOf(old)}`,
    ]);
  });

  test('keeps no version id of the place that it left', async () => {
    const pair = new Pair({ versioning: 'enabled' });
    const old = await version(pair, 'old');
    const kept = await keep(pair, old);
    expect(kept?.versionId).toBeDefined();
    expect(kept?.versionId).not.toBe(old.cold.versionId);
  });

  test('and was kept before a crash is not copied again', async () => {
    const pair = new Pair();
    const old = await version(pair, 'old');
    await keep(pair, old);
    await pair.put(pair.cold, 'a', 'new');
    expect(await keep(pair, old)).toEqual({ ...old.cold, path: nameOf(old) });
    expect(await pair.read(pair.cold, nameOf(old))).toBe('old');
  });

  test('replaces an unproven leftover under its history name', async () => {
    const pair = new Pair();
    const old = await version(pair, 'old');
    await pair.put(pair.cold, nameOf(old), 'cut off');
    expect(await keep(pair, old)).toMatchObject({ path: nameOf(old), etag: old.etag });
    expect(await pair.read(pair.cold, nameOf(old))).toBe('old');
  });

  test.each([
    ['overwritten', 'by somebody else'],
    ['deleted', undefined],
  ])('is lost where it was %s and not kept', async (_, content) => {
    const pair = new Pair();
    const old = await version(pair, 'old');
    if (content === undefined) await pair.cold.store.delete('a');
    else await pair.put(pair.cold, 'a', content);
    expect(await keep(pair, old)).toBeUndefined();
    expect((await pair.cold.store.list({ prefix: '.flashback-backup/' })).objects).toEqual([]);
  });

  test.each(['not-found', 'precondition'] as const)(
    'is not lost because of a stray %s: the error is thrown',
    async (code) => {
      const pair = new Pair();
      const old = await version(pair, 'old');
      pair.fail(/^cold copy/, code);
      await expect(keep(pair, old)).rejects.toMatchObject({ code });
      expect(await pair.read(pair.cold, 'a')).toBe('old');
    },
  );

  test('whose history name the store refuses takes the hashed name', async () => {
    const pair = new Pair();
    const old = await version(pair, 'old');
    pair.fail(/^cold copy \.flashback-backup\/history/, 'bad-key');
    expect(await keep(pair, old)).toMatchObject({ path: nameOf(old, false) });
    expect(await pair.read(pair.cold, nameOf(old, false))).toBe('old');
  });

  test('that no name can hold is an error', async () => {
    const pair = new Pair();
    const old = await version(pair, 'old');
    pair.fail(/^cold copy/, 'bad-key');
    await expect(keep(pair, old)).rejects.toMatchObject({ code: 'bad-key' });
  });

  test('is streamed where cold cannot copy, or ignores the pin of a copy', async () => {
    for (const pair of [new Pair(), new Pair({ capabilities: { copyPin: false } })]) {
      const old = await version(pair, 'old');
      pair.fail(/^cold copy/, 'unsupported');
      expect(await keep(pair, old)).toMatchObject({ path: nameOf(old) });
      expect(await pair.read(pair.cold, nameOf(old))).toBe('old');
    }
  });

  test('that is large is copied in parts at the server, and keeps what the manifest says of it', async () => {
    const pair = new Pair();
    const old = await version(pair, Buffer.alloc(6 * MIB, 'x'));
    const kept = await keep(pair, old);
    expect(kept).toMatchObject({ path: nameOf(old), evidence: 'md5' });
    expect(kept?.etag).toMatch(/-2$/);
    expect(pair.sent(/copyPart/)).toHaveLength(2);
    expect(pair.sent(/uploadPart/)).toHaveLength(0);
    // After a crash, what parts made of it proves itself by its size.
    expect(await keep(pair, old)).toEqual(kept);
  });

  test('of a versioned bucket is found by its version id, below a newer one', async () => {
    const pair = new Pair({ versioning: 'enabled' });
    const old = await version(pair, 'old');
    await pair.put(pair.cold, 'a', 'newer');
    const kept = await keep(pair, old);
    expect(await pair.read(pair.cold, kept!.path)).toBe('old');
  });

  test('and an answer that is lost after the copy was made: it counts as kept', async () => {
    const pair = new Pair();
    const old = await version(pair, 'old');
    pair.at(
      /^cold copy/,
      async ({ operation, call }) => {
        await call();
        throw new StoreError('precondition', 'CopyObject: 412 of a retry', { operation });
      },
      1,
    );
    expect(await keep(pair, old)).toMatchObject({ path: nameOf(old), etag: old.etag });
  });
});

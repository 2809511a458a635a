import { expect, test } from '@jest/globals';
import { systemClock } from '../../src/core/clock.ts';
import { withoutMissing } from '../../src/store/abilities.ts';
import { Bucket } from '../../src/store/bucket.ts';
import { probeCapabilities } from '../../src/store/capabilities.ts';
import { deleteAll } from '../../src/store/delete-all.ts';
import { MemoryProvider } from '../../src/store/memory/store.ts';
import { versionsAbove, versioningOf } from '../../src/store/versions.ts';

const never = new AbortController().signal;

/** A store that can only read, write, list and delete one by one. */
const store = () => {
  const { tags: _tags, thaw: _thaw, ...core } = new MemoryProvider(systemClock).store('b');
  return withoutMissing({ ...core, dialect: { ...core.dialect, abilities: new Set() } });
};

test('what a kind of store lacks is unsupported, also where the provider left the method out', async () => {
  const poor = store();
  await expect(poor.tags('k')).rejects.toMatchObject({ code: 'unsupported', operation: 'tags' });
  await expect(poor.createUpload('k')).rejects.toMatchObject({ code: 'unsupported' });
  await expect(
    (async () => {
      for await (const _version of poor.listVersions('')) expect(true).toBe(false);
    })(),
  ).rejects.toMatchObject({ code: 'unsupported' });
  await poor.put('k', Buffer.from('1'));
  expect(await poor.head('k')).toMatchObject({ size: 1 });
});

test('those who ask first meet no refusal', async () => {
  const poor = store();
  expect(await versioningOf(poor)).toBe('off');
  expect(await versionsAbove(new Bucket(poor, ''), 'k', undefined, never)).toEqual([]);
  for (const key of ['a', 'b']) await poor.put(key, Buffer.from(key));
  expect(await deleteAll(poor, [{ key: 'a' }, { key: 'b' }, { key: 'never' }])).toEqual([]);
  expect((await poor.list({})).objects).toEqual([]);
});

test('a probe does not ask for it, and knows it for sure', async () => {
  const poor = store();
  const watched = {
    ...poor,
    copy: () => Promise.reject(new Error('asked')),
    createUpload: () => Promise.reject(new Error('asked')),
  };
  const can = await probeCapabilities(new Bucket(watched, ''), 'probe/', '2026-11-01T00:00:00.000Z', never);
  expect(can).toMatchObject({
    putIfAbsent: true,
    putIfMatch: true,
    copy: false,
    copyPin: false,
    partCopy: false,
    completeIfAbsent: false,
    objectLock: { status: 'unknown', why: 'unsupported' },
  });
  expect(can.unsure).toBeUndefined();
});

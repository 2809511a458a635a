import { beforeEach, describe, expect, test } from '@jest/globals';
import { systemClock } from '../../src/core/clock.ts';
import { wrapStore } from '../../src/store/middleware/wrap-store.ts';
import { Bucket } from '../../src/store/bucket.ts';
import { probeCapabilities } from '../../src/store/capabilities.ts';
import type { Capabilities } from '../../src/store/capabilities.ts';
import { StoreError } from '../../src/store/errors.ts';
import type { StoreErrorCode } from '../../src/store/errors.ts';
import { MemoryProvider } from '../../src/store/memory/store.ts';
import type { Store } from '../../src/store/contract.ts';

const PROBE = '.flashback-backup/probe/';
const never = new AbortController().signal;

let cold: Store;

beforeEach(() => {
  cold = new MemoryProvider(systemClock).store('cold');
});

const probe = (store: Store): Promise<Capabilities> =>
  probeCapabilities(new Bucket(store, ''), PROBE, '2026-11-23T10:00:00.000Z', never);

function failing(store: Store, operations: readonly string[], code: StoreErrorCode): Store {
  return wrapStore(store, ({ operation, call }) =>
    operations.includes(operation)
      ? Promise.reject(new StoreError(code, `${operation}: ${code}`, { operation }))
      : call(),
  );
}

describe('a probe', () => {
  test('finds everything that a store which keeps to S3 can do, and leaves nothing', async () => {
    const { probed: _time, aliasesPaths, unsure, ...found } = await probe(cold);
    expect(Object.entries(found).filter(([, can]) => !can)).toEqual([]);
    expect({ aliasesPaths, unsure }).toEqual({ aliasesPaths: false, unsure: undefined });
    expect((await cold.list({})).objects).toEqual([]);
    expect(await cold.listUploads('')).toEqual([]);
  });

  test.each(['transient', 'throttled', 'unreachable'] as const)(
    'takes what is %s for a question without an answer, not for a no',
    async (code) => {
      expect(await probe(failing(cold, ['copy'], code))).toMatchObject({
        copy: false,
        copyPin: false,
        putIfMatch: true,
        unsure: ['copy', 'copyPin', 'copyIfAbsent', 'copyIfMatch', 'deleteIfMatch'],
      });
    },
  );

  test('takes a refusal for a no', async () => {
    const found = await probe(failing(cold, ['copyPart', 'delete'], 'unsupported'));
    expect(found).toMatchObject({ partCopy: false, partCopyPin: false, deleteIfMatch: false, copy: true });
    expect(found.unsure).toBeUndefined();
  });

  test('goes on where the store has no multipart uploads at all', async () => {
    expect(await probe(failing(cold, ['createUpload'], 'unsupported'))).toMatchObject({
      partCopy: false,
      completeIfAbsent: false,
      copyPin: true,
    });
  });

  test('removes what a probe left that was killed, and nothing beside it', async () => {
    const key = `${PROBE}a`;
    await cold.createUpload(key);
    await cold.put(`${PROBE}staged-1`, Buffer.from('x'));
    await cold.createUpload('of somebody else');
    await cold.put('.flashback-backup/lease', Buffer.from('x'));
    // A server that ignores the prefix of a listing.
    const careless: Store = {
      ...wrapStore(cold, ({ call }) => call()),
      list: () => cold.list({}),
      listUploads: () => cold.listUploads(''),
    };
    await probe(careless);
    expect((await cold.listUploads('')).map((upload) => upload.key)).toEqual(['of somebody else']);
    expect((await cold.list({})).objects.map((object) => object.key)).toEqual(['.flashback-backup/lease']);
  });
});

import {
  ContainerSASPermissions,
  generateBlobSASQueryParameters,
  StorageSharedKeyCredential,
} from '@azure/storage-blob';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { COLD, CONFIG, serviceOf } from '../../emulator/blob/running.ts';
import type { CopySource, Store } from '../../../src/store/contract.ts';
import { HandClock } from '../../hand-clock.ts';
import { atEmulator } from './at-emulator.ts';
import type { AtEmulator } from './at-emulator.ts';

let at: AtEmulator;
let hot: Store;
let cold: Store;
beforeAll(async () => {
  const slow = { name: 'slow', provider: 'azure', storageType: 'BLOB', account: 'coldaccount' } as const;
  at = await atEmulator({ buckets: [...CONFIG.buckets, { ...slow, behaviour: { thawMs: 60_000 } }] });
  hot = at.open('hot', 'hot');
  cold = at.open('cold', 'cold');
});
afterAll(() => at.close());

/** Lets a second pass once somebody sleeps, or what is waited for is over. */
async function settled(clock: HandClock, over: AbortSignal): Promise<void> {
  while (clock.sleepers === 0 && !over.aborted) await new Promise((resolve) => setImmediate(resolve));
  await clock.advance(1000);
}

/** A shared access signature of the container in cold. */
function sasOf(permissions: string, expires = Date.now() + 3600_000): string {
  return generateBlobSASQueryParameters(
    {
      containerName: 'cold',
      permissions: ContainerSASPermissions.parse(permissions),
      expiresOn: new Date(expires),
    },
    new StorageSharedKeyCredential(COLD.accessKeyId, COLD.secretAccessKey),
  ).toString();
}

/** The pinned blob of hot, as a transfer names it. */
async function sourceOf(key: string): Promise<CopySource> {
  const { etag } = await hot.head(key);
  return { place: hot.place, key, ifMatch: etag, grant: (signal) => hot.grantRead!(key, undefined, signal) };
}

describe('a copy from another account', () => {
  test('carries the bytes, the attributes, what the service cannot hold, and tags', async () => {
    const attributes = {
      contentType: 'a/b',
      expires: 'Wed, 21 Oct 2037 07:28:00 GMT',
      metadata: { 'x-y': 'ü', z: '1' },
    };
    await hot.put('all', Buffer.from('bytes'), { attributes, tags: { k: 'v w' } });
    const { etag } = await cold.copy(await sourceOf('all'), 'all', { ifAbsent: true });
    expect(await cold.head('all')).toMatchObject({ size: 5, etag, attributes });
    expect(await cold.tags('all')).toEqual({ k: 'v w' });
  });

  test('of no bytes is written anew, with all that travels with it, and under its condition', async () => {
    const attributes = { contentType: 'a/b', metadata: { 'x-y': '1' } };
    await hot.put('empty', new Uint8Array(), { attributes, tags: { k: 'v' } });
    const source = await sourceOf('empty');
    await cold.copy(source, 'empty', { ifAbsent: true });
    expect(await cold.head('empty')).toMatchObject({ size: 0, attributes });
    expect(await cold.tags('empty')).toEqual({ k: 'v' });
    await expect(cold.copy(source, 'empty', { ifAbsent: true })).rejects.toMatchObject({
      code: 'precondition',
    });
    await expect(cold.copy({ ...source, ifMatch: '0x0' }, 'moved')).rejects.toMatchObject({
      code: 'precondition',
    });
    await expect(cold.head('moved')).rejects.toMatchObject({ code: 'not-found' });
  });

  test('without the right to read it is denied, and says nothing of the right', async () => {
    await hot.put('secret', Buffer.from('bytes'));
    const source = await sourceOf('secret');
    const { url } = await hot.grantRead!('secret', undefined);
    for (const wrong of [url.replace(/sig=.{6}/, 'sig=AAAAAA'), url.replace(/\?.*/, '')]) {
      const copy = cold.copy({ ...source, grant: () => Promise.resolve({ url: wrong }) }, 'stolen');
      const error: unknown = await copy.catch((reason: unknown) => reason);
      expect(error).toMatchObject({ code: 'denied', providerCode: 'CannotVerifyCopySource' });
      expect(String((error as Error).stack)).not.toMatch(/sig=[^*]/);
    }
    const { grant: _grant, ...alone } = source;
    await expect(cold.copy(alone, 'stolen')).rejects.toMatchObject({ code: 'denied' });
  });

  test('whose address is too long for a header is refused before anything is sent', async () => {
    const key = 'ü'.repeat(500);
    await hot.put(key, Buffer.from('bytes'));
    await expect(cold.copy(await sourceOf(key), key)).rejects.toMatchObject({ code: 'refused' });
  });

  test('by whoever may not read or write tags goes without them, from then on', async () => {
    await hot.put('tagged', Buffer.from('bytes'), { tags: { k: 'v' } });
    const denied = { status: 403, code: 'AuthorizationPermissionMismatch' };
    at.emulator.faults.add({ operation: 'CopyBlobFromUrl', key: 'untagged', do: denied });
    const store = at.open('cold', 'cold');
    await store.copy(await sourceOf('tagged'), 'untagged');
    await store.copy(await sourceOf('tagged'), 'also untagged');
    expect(await cold.tags('untagged')).toEqual({});
    expect(await cold.tags('also untagged')).toEqual({});
  });

  test('is left to the service where it does not copy while the request waits', async () => {
    const clock = new HandClock(Date.now());
    const slow = { name: 'later', provider: 'azure', storageType: 'BLOB', account: 'coldaccount' } as const;
    const other = await atEmulator(
      { buckets: [...CONFIG.buckets, { ...slow, behaviour: { copyMs: 5_000 } }], clock: () => clock.now() },
      clock,
    );
    try {
      const source = other.open('hot', 'hot');
      const store = other.open('cold', 'later');
      const { etag } = await source.put('later', Buffer.from('bytes'));
      const unsupported = { status: 400, code: 'UnsupportedHeader' };
      other.emulator.faults.add({ operation: 'CopyBlobFromUrl', times: Infinity, do: unsupported });
      const from = {
        place: source.place,
        key: 'later',
        ifMatch: etag,
        grant: () => source.grantRead!('later', undefined),
      };
      const over = new AbortController();
      const copy = store.copy(from, 'copied').finally(() => over.abort());
      while (!over.signal.aborted) await settled(clock, over.signal);
      const written = await copy;
      expect(await store.head('copied')).toMatchObject({ size: 5, etag: written.etag });
      const polls = [...other.emulator.requests].filter(({ operation }) => operation === 'GetBlobProperties');
      expect(polls.length).toBeGreaterThan(4);

      const stop = new AbortController();
      const aborted = store.copy(from, 'aborted', {}, stop.signal);
      while (clock.sleepers === 0) await new Promise((resolve) => setImmediate(resolve));
      stop.abort(new Error('enough'));
      await expect(aborted).rejects.toThrow('enough');
      expect((await store.head('aborted')).size).toBe(0);
      await clock.advance(60_000);
      expect((await store.head('aborted')).size).toBe(0);
    } finally {
      await other.close();
    }
  });
});

describe('blocks', () => {
  const part = (text: string): Buffer => Buffer.from(text);

  test('of two uploads of one blob do not mix, and those of the loser are gone', async () => {
    const one = {
      key: 'raced',
      uploadId: await cold.createUpload('raced', { attributes: { contentType: 'one/x' } }),
    };
    const two = {
      key: 'raced',
      uploadId: await cold.createUpload('raced', { attributes: { contentType: 'two/x' } }),
    };
    const first = [await cold.uploadPart(one, 1, part('a')), await cold.uploadPart(one, 2, part('b'))];
    const second = [await cold.uploadPart(two, 1, part('c'))];
    expect(await cold.listParts(one)).toEqual(first);
    expect(await cold.listParts(two)).toEqual(second);
    await cold.completeUpload(two, second);
    await expect(cold.listParts(one)).rejects.toMatchObject({ code: 'not-found' });
    await expect(cold.completeUpload(one, first)).rejects.toMatchObject({ code: 'not-found' });
    expect(await cold.head('raced')).toMatchObject({ size: 1, attributes: { contentType: 'two/x' } });
  });

  test('are found by another process, with what the blob is to be committed with', async () => {
    const options = {
      attributes: { contentType: 'a/b', metadata: { 'x-y': 'ü' } },
      tags: { k: 'v' },
      storageClass: 'Cool',
    };
    const upload = { key: 'resumed', uploadId: await cold.createUpload('resumed', options) };
    const parts = [await cold.uploadPart(upload, 1, part('a'))];
    const next = at.open('cold', 'cold');
    expect(await next.listParts(upload)).toEqual(parts);
    parts.push(await next.uploadPart(upload, 2, part('b')));
    await next.completeUpload(upload, parts);
    const { attributes, storageClass } = options;
    expect(await cold.head('resumed')).toMatchObject({ size: 2, attributes, storageClass });
  });

  test('that are committed again after a lost answer are the same blob, unless a condition forbids it', async () => {
    const upload = { key: 'twice', uploadId: await cold.createUpload('twice') };
    const parts = [await cold.uploadPart(upload, 1, part('a'))];
    await cold.completeUpload(upload, parts, { ifAbsent: true });
    await expect(cold.completeUpload(upload, parts, { ifAbsent: true })).rejects.toMatchObject({
      code: 'precondition',
    });
    await cold.completeUpload(upload, parts);
    expect((await cold.head('twice')).size).toBe(1);
  });

  test('are copied under the pin of their source', async () => {
    await hot.put('parts', Buffer.from('0123456789'));
    const source = await sourceOf('parts');
    const upload = { key: 'copied', uploadId: await cold.createUpload('copied') };
    const wrong = cold.copyPart(upload, 1, { ...source, ifMatch: '0x0' }, { first: 0, last: 4 });
    await expect(wrong).rejects.toMatchObject({ code: 'precondition' });
    const parts = [
      await cold.copyPart(upload, 1, source, { first: 0, last: 4 }),
      await cold.copyPart(upload, 2, source, { first: 5, last: 9 }),
    ];
    await cold.completeUpload(upload, parts);
    const { stream } = await cold.get('copied');
    let text = '';
    for await (const chunk of stream) text += Buffer.from(chunk).toString();
    expect(text).toBe('0123456789');
  });
});

describe('what keeps a blob', () => {
  const client = () => serviceOf(at.endpoint, COLD).getContainerClient('cold');

  test('a lease of somebody else denies writes and deletes', async () => {
    await cold.put('leased', Buffer.from('1'));
    const lease = client().getBlobClient('leased').getBlobLeaseClient();
    await lease.acquireLease(-1);
    await expect(cold.put('leased', Buffer.from('2'))).rejects.toMatchObject({ code: 'denied' });
    await expect(cold.delete('leased')).rejects.toMatchObject({ code: 'denied' });
    await lease.releaseLease();
    await cold.delete('leased');
  });

  test('a snapshot keeps it from being deleted', async () => {
    await cold.put('snapped', Buffer.from('1'));
    await client().getBlobClient('snapped').createSnapshot();
    await expect(cold.delete('snapped')).rejects.toMatchObject({ code: 'locked' });
  });

  test('in the archive it cannot be read until it was asked back', async () => {
    const slow = at.open('cold', 'slow');
    await slow.put('cold', Buffer.from('1'), { storageClass: 'Archive' });
    expect(await slow.head('cold')).toMatchObject({ storageClass: 'Archive' });
    await expect(slow.get('cold')).rejects.toMatchObject({ code: 'archived' });
    await slow.thaw('cold', { days: 1, tier: 'standard' });
    expect(await slow.head('cold')).toMatchObject({ storageClass: 'Archive', thaw: 'going-on' });
    await slow.thaw('cold', { days: 1, tier: 'expedited' });
  });
});

test('a body that is not the one that was hashed is refused as garbled', async () => {
  const bytes = Buffer.from('bytes');
  const hashed = { bytes, length: bytes.length, sha256: '', md5: '0'.repeat(32) };
  await expect(cold.put('garbled', hashed)).rejects.toMatchObject({ code: 'transient', garbled: true });
});

test('a shared access signature of a container is enough, and says when it ends', async () => {
  const expiresOn = Math.ceil(Date.now() / 1000) * 1000 + 3600_000;
  const sas = sasOf('racwdl', expiresOn);
  const store = at.open('cold', 'cold', { sas, credentials: undefined });
  await store.put('by sas', Buffer.from('1'));
  await store.copy({ place: store.place, key: 'by sas' }, 'copied by sas');
  expect((await store.list({ prefix: 'copied by' })).objects).toHaveLength(1);
  expect(store.credentialsEnd?.()).toBe(expiresOn);
});

import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import type { GoogleBucketConfig } from '../../../emulator/config.ts';
import { probeCapabilities } from '../../../src/store/capabilities.ts';
import { systemClock } from '../../../src/core/clock.ts';
import { openGcs } from '../../../src/store/gcs/open.ts';
import { Bucket } from '../../../src/store/bucket.ts';
import type { ObjectBody, Store } from '../../../src/store/contract.ts';
import { versioningOf } from '../../../src/store/versions.ts';
import { CONFIG, WRITER } from '../../emulator/gcs/running.ts';
import { atEmulator } from './at-emulator.ts';
import type { AtEmulator } from './at-emulator.ts';

const signal = new AbortController().signal;

let at: AtEmulator;
let hot: Store;

beforeEach(async () => {
  at = await atEmulator();
  hot = at.open('hot');
});

afterEach(() => at.close());

async function bytesOf({ stream }: ObjectBody): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function withBucket(google: GoogleBucketConfig, work: (store: Store) => Promise<void>): Promise<void> {
  const other = await atEmulator({ buckets: CONFIG.buckets.map((bucket) => ({ ...bucket, google })) });
  try {
    await work(other.open('cold'));
  } finally {
    await other.close();
  }
}

test('a read has all attributes where they are asked for, and needs no second request where they are not', async () => {
  const attributes = { contentType: 'x/y', expires: 'Wed, 21 Oct 2037 07:28:00 GMT', metadata: { a: 'b' } };
  const { etag } = await hot.put('k', Buffer.from('bytes'), { attributes, tags: { t: '1' } });
  const asked = (): number => at.emulator.requests.list({ key: 'k', operation: 'objects.get' }).length;
  const plain = await hot.get('k', { ifMatch: etag, atOnce: 100 });
  expect([plain.head.attributes, asked()]).toEqual([{ contentType: 'x/y' }, 0]);
  for (const atOnce of [{ atOnce: 100 }, {}]) {
    const whole = await hot.get('k', { ifMatch: etag, attributes: true, ...atOnce });
    expect(whole.head).toMatchObject({ attributes, tagCount: 1, etag, size: 5 });
    expect(String(await bytesOf(whole))).toBe('bytes');
  }
  await expect(hot.get('k', { ifMatch: '1', attributes: true })).rejects.toMatchObject({
    code: 'precondition',
  });
});

test('reads what is stored as gzip as it is stored', async () => {
  const stored = gzipSync(Buffer.alloc(100_000, 'a'));
  const attributes = { contentEncoding: 'gzip', contentType: 'text/plain' };
  const { etag } = await hot.put('zipped', stored, { attributes });
  for (const options of [{}, { atOnce: 1000 }, { attributes: true }]) {
    const body = await hot.get('zipped', { ifMatch: etag, size: stored.length, ...options });
    expect(body.head).toMatchObject({ size: stored.length, attributes });
    expect((await bytesOf(body)).equals(stored)).toBe(true);
  }
  const part = await hot.get('zipped', { range: { first: 2, last: 5 } });
  expect((await bytesOf(part)).equals(stored.subarray(2, 6))).toBe(true);
});

test('goes through all pages of a listing, raw or read, from where it was to begin', async () => {
  for (let i = 0; i < 25; i++) await hot.put(`p/ü${String(i).padStart(2, '0')}`, Buffer.from('x'));
  const listed = async (raw: boolean, after?: string): Promise<string[]> => {
    const keys: string[] = [];
    let continuation: string | undefined;
    do {
      const from =
        continuation === undefined ? { ...(after === undefined ? {} : { after }) } : { continuation };
      const page = await hot.list({ prefix: 'p/', maxKeys: 7, raw, ...from });
      if (raw && page.objects.length > 0) expect(page.raw?.last).toBe(page.objects.at(-1)?.key);
      keys.push(...page.objects.map(({ key }) => key));
      continuation = page.next;
    } while (continuation !== undefined);
    return keys;
  };
  const all = await listed(false);
  expect(all).toHaveLength(25);
  for (const raw of [false, true]) {
    expect(await listed(raw)).toEqual(all);
    expect(await listed(raw, all[9])).toEqual(all.slice(10));
    expect(await listed(raw, `${all[9] ?? ''}!`)).toEqual(all.slice(10));
    expect(await listed(raw, all[24])).toEqual([]);
  }
});

test('lists versions newest first, and reads and deletes each by its id', async () => {
  const kept = at.open('kept');
  const old = await kept.put('k', Buffer.from('old'));
  const now = await kept.put('k', Buffer.from('new'));
  await kept.put('k2', Buffer.from('x'));
  const versions = [];
  for await (const version of kept.listVersions('k')) versions.push(version);
  expect(versions.map(({ key, versionId, latest }) => [key, versionId, latest])).toEqual([
    ['k', now.etag, true],
    ['k', old.etag, false],
    ['k2', expect.any(String), true],
  ]);
  expect(String(await bytesOf(await kept.get('k', { versionId: old.etag })))).toBe('old');
  expect((await kept.head('k', { versionId: old.etag })).md5).toBe(old.md5);
  await kept.delete('k', { versionId: old.etag });
  await expect(kept.head('k', { versionId: old.etag })).rejects.toMatchObject({ code: 'not-found' });
  expect((await kept.head('k')).etag).toBe(now.etag);
});

test('names no version of what is current once a bucket said that it keeps none', async () => {
  expect((await hot.put('k', Buffer.from('x'))).versionId).toBeDefined();
  expect(await hot.versioning()).toBe('off');
  const { etag, versionId } = await hot.put('k', Buffer.from('x'));
  expect(versionId).toBeUndefined();
  expect((await hot.head('k')).versionId).toBeUndefined();
  expect((await hot.head('k', { versionId: etag })).versionId).toBe(etag);
  const kept = at.open('kept');
  expect(await kept.versioning()).toBe('enabled');
  expect((await kept.put('k', Buffer.from('x'))).versionId).toBeDefined();
});

test('takes versioning for off where the credentials may not ask', async () => {
  at.emulator.faults.add({ operation: 'buckets.get', times: 2, do: { status: 403, code: 'forbidden' } });
  await expect(hot.versioning()).rejects.toMatchObject({ code: 'unsupported' });
  const said: string[] = [];
  expect(await versioningOf(hot, signal, (why) => said.push(why))).toBe('off');
  expect(said[0]).toMatch(/storage\.buckets\.get/);
});

test('says how long a retention policy locks what is stored, and that it is locked', async () => {
  expect(await hot.objectLock()).toEqual({ enabled: false, deletedDays: 7 });
  await withBucket(
    { retentionSeconds: 90_000, retentionLocked: true, softDeleteSeconds: 0 },
    async (cold) => {
      expect(await cold.objectLock()).toEqual({
        enabled: true,
        retention: { mode: 'locked retention policy', days: 2 },
      });
      await cold.put('k', Buffer.from('x'));
      await expect(cold.put('k', Buffer.from('y'))).rejects.toMatchObject({ code: 'locked' });
      await expect(cold.delete('k')).rejects.toMatchObject({ code: 'locked' });
    },
  );
  await withBucket({ defaultEventBasedHold: true }, async (cold) => {
    expect(await cold.objectLock()).toEqual({
      enabled: true,
      retention: { mode: 'event-based hold' },
      deletedDays: 7,
    });
    await cold.put('k', Buffer.from('x'));
    await expect(cold.delete('k')).rejects.toMatchObject({ code: 'locked' });
  });
});

test('a conditional write that was throttled is looked at: one that has lost does not wait', async () => {
  const throttle = (): unknown =>
    at.emulator.faults.add({ operation: 'objects.insert', do: { slowDown: true } });
  throttle();
  await expect(hot.put('k', Buffer.from('x'), { ifAbsent: true })).rejects.toMatchObject({
    code: 'throttled',
  });
  const { etag } = await hot.put('k', Buffer.from('x'));
  throttle();
  await expect(hot.put('k', Buffer.from('y'), { ifAbsent: true })).rejects.toMatchObject({
    code: 'precondition',
  });
  throttle();
  await expect(hot.put('k', Buffer.from('y'), { ifMatch: etag })).rejects.toMatchObject({
    code: 'throttled',
  });
  throttle();
  await expect(hot.put('k', Buffer.from('y'), { ifMatch: '1' })).rejects.toMatchObject({
    code: 'precondition',
  });
  throttle();
  await expect(hot.put('k', Buffer.from('y'))).rejects.toMatchObject({ code: 'throttled' });
});

test('refuses names that no object can have, before anything is sent', async () => {
  const before = at.emulator.requests.list().length;
  for (const key of [
    '',
    '.',
    '..',
    'a\nb',
    'a\rb',
    '.well-known/acme-challenge/x',
    'k'.repeat(1025),
    '\ud800',
  ]) {
    await expect(hot.put(key, Buffer.from('x'))).rejects.toMatchObject({ code: 'bad-key' });
    await expect(hot.copy({ place: hot.place, key: 'a' }, key)).rejects.toMatchObject({ code: 'bad-key' });
    await expect(hot.createUpload(key)).rejects.toMatchObject({ code: 'bad-key' });
  }
  expect(at.emulator.requests.list().length).toBe(before);
});

test('deletes only what has the tag that was named', async () => {
  const { etag } = await hot.put('k', Buffer.from('x'));
  await expect(hot.delete('k', { ifMatch: '1' })).rejects.toMatchObject({ code: 'precondition' });
  await expect(hot.delete('k', { ifMatch: 'tag-of-s3' })).rejects.toMatchObject({ code: 'precondition' });
  await hot.delete('k', { ifMatch: etag });
  await expect(hot.head('k')).rejects.toMatchObject({ code: 'not-found' });
});

test('a probe finds all that the store promises', async () => {
  const found = await probeCapabilities(new Bucket(at.open('cold'), ''), 'probe/', 'now', signal);
  expect(found).toMatchObject({
    putIfAbsent: true,
    putIfMatch: true,
    copyIfAbsent: true,
    copyIfMatch: true,
    completeIfAbsent: true,
    completeIfMatch: true,
    deleteIfMatch: true,
    copy: true,
    copyPin: true,
    getPin: true,
    signedBody: true,
    aliases: [],
    objectLock: { status: 'off' },
  });
  expect(found.unsure).toBeUndefined();
  expect((await at.open('cold').list({})).objects).toEqual([]);
});

test('names the project that pays with every request, where one is given', async () => {
  const buckets = CONFIG.buckets.map((bucket) => ({ ...bucket, requesterPays: true }));
  const other = await atEmulator({ buckets });
  try {
    await expect(other.open('cold').checkBucket()).rejects.toThrow(/name the project that pays/);
    const place = { api: 'gcs', endpoint: other.endpoint, bucket: 'cold', prefix: '' } as const;
    const paid = openGcs(
      { ...place, credentials: { ...WRITER }, userProject: 'my project' },
      undefined,
      systemClock,
    );
    const { etag } = await paid.put('k', Buffer.from('x'));
    (await paid.get('k', { attributes: true })).destroy();
    await paid.copy({ place: paid.place, key: 'k', ifMatch: etag }, 'copy', { storageClass: 'NEARLINE' });
    const upload = { key: 'whole', uploadId: await paid.createUpload('whole') };
    await paid.completeUpload(upload, [await paid.uploadPart(upload, 1, Buffer.from('part'))]);
    await paid.versioning();
    await paid.delete('k', { ifMatch: etag });
    expect((await paid.list({})).objects.map(({ key }) => key)).toEqual(['copy', 'whole']);
    await paid.close();
    const asked = other.emulator.requests.list({ bucket: 'cold' }).slice(1);
    for (const { operation, query } of asked)
      expect([operation, query?.['userProject']]).toEqual([operation, 'my project']);
  } finally {
    await other.close();
  }
});

test('signs in at a Bridge Node itself, and copies there from an attached bucket to one that is not', async () => {
  const endpoint = at.emulator.endpoints[0] ?? '';
  const open = (bucket: string): Store =>
    openGcs({ api: 'gcs', endpoint, bucket, prefix: '', credentials: { ...WRITER } }, undefined, systemClock);
  const [source, outside] = [open('hot'), open('outside')];
  const { etag, md5 } = await source.put('k', Buffer.from('x'), { ifAbsent: true });
  expect((await outside.copy({ place: source.place, key: 'k', ifMatch: etag }, 'copy')).md5).toBe(md5);
  const [copied] = at.emulator.requests.list({ operation: 'objects.rewrite' });
  expect([copied?.endpoint, copied?.copyPath]).toEqual(['node-0', 'native']);
  expect(at.emulator.requests.list({ operation: 'token' }).map((one) => one.endpoint)).toContain('node-0');
  await Promise.all([source.close(), outside.close()]);
});

test('no error shows a token, a key or what was signed', async () => {
  await hot.put('k', Buffer.from('x'));
  const failures = await Promise.allSettled([
    hot.head('none'),
    hot.get('none'),
    hot.put('k', Buffer.from('x'), { ifAbsent: true }),
    at.open('no-such-bucket').list({}),
  ]);
  const { inspect } = await import('node:util');
  for (const failure of failures) {
    expect(failure.status).toBe('rejected');
    expect(inspect(failure, { depth: 10 })).not.toMatch(/Bearer |PRIVATE KEY|ya29|eyJ|upload_id/);
  }
});

import { S3_DIALECT } from '../../src/store/s3/dialect.ts';
import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import type { StoredRef, Version } from '../../src/manifest/entry.ts';
import { historyPath } from '../../src/manifest/layout.ts';
import { Bucket } from '../../src/store/bucket.ts';
import type { Attributes, ObjectHead, Store } from '../../src/store/contract.ts';
import { checkVersion, metadataFault } from '../../src/transfer/check.ts';
import type { Checked } from '../../src/transfer/check.ts';
import { never, Pair, STARTED } from './pair.ts';

const sha256 = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`;
const md5 = (text: string): string => createHash('md5').update(text).digest('hex');

async function version(pair: Pair, content: string, change: Partial<StoredRef> = {}): Promise<Version> {
  const { size, etag, versionId } = await pair.put(pair.cold, 'a', content);
  const place = { path: 'a', etag, stored: STARTED, via: 'streamed', evidence: 'md5' } as const;
  const cold = { ...place, ...(versionId === undefined ? {} : { versionId }), ...change };
  return { size, etag, modified: STARTED, since: STARTED, cold };
}

const check = (pair: Pair, of: Version): Promise<Checked> =>
  checkVersion(pair.cold, 'a', of, pair.settings.flow, never);

const fault = (checked: Checked) => (checked.sound ? undefined : checked.fault);

describe('a version that is read back', () => {
  test('is sound where size and MD5 are as stored, and has its checksum taken', async () => {
    const pair = new Pair();
    expect(await check(pair, await version(pair, 'one'))).toMatchObject({
      sound: true,
      bytes: 3,
      checksum: sha256('one'),
    });
  });

  test('is held to its checksum, where it has one', async () => {
    const pair = new Pair();
    const sound = await version(pair, 'one', { evidence: 'checksum', checksum: sha256('one') });
    expect((await check(pair, sound)).sound).toBe(true);
    const other = await version(pair, 'one', { evidence: 'checksum', checksum: sha256('two') });
    expect(fault(await check(pair, other))).toEqual({
      cause: 'content',
      message: `its checksum is ${sha256('one')} where ${sha256('two')} was stored`,
    });
  });

  test('is held to its MD5 only where the manifest proves it: an ETag alone may be anything', async () => {
    const pair = new Pair();
    const proven = { ...(await version(pair, 'one')), etag: md5('two') };
    expect(fault(await check(pair, proven))).toMatchObject({ cause: 'content' });
    const encrypted = await version(pair, 'one', { evidence: 'size' });
    expect((await check(pair, { ...encrypted, etag: md5('two') })).sound).toBe(true);
  });

  test('has all attributes where they are asked for, also from a store that else answers without them', async () => {
    const pair = new Pair();
    const sound = await version(pair, 'one');
    const { store } = pair.cold;
    const sparing: Store = {
      ...store,
      get: async (key, options, signal) => {
        const body = await store.get(key, options, signal);
        return options?.attributes === true ? body : { ...body, head: { ...body.head, attributes: {} } };
      },
    };
    const metadata = { a: 'b' };
    const { etag } = await store.put(pair.cold.key('a'), Buffer.from('one'), { attributes: { metadata } });
    const pinned = { ...sound, cold: { ...sound.cold, etag } };
    const checked = await checkVersion(
      new Bucket(sparing, pair.cold.prefix),
      'a',
      pinned,
      pair.settings.flow,
      never,
      { attributes: true },
    );
    expect(checked.sound && checked.head.attributes).toEqual({ metadata });
  });

  test('of another size is a fault before it is read', async () => {
    const pair = new Pair();
    const one = await version(pair, 'one');
    expect(await check(pair, { ...one, size: 4 })).toEqual({
      sound: false,
      fault: { cause: 'size', message: '3 bytes where 4 were stored' },
      bytes: 0,
    });
  });

  test('whose bytes end early is a fault, though the store says the right size', async () => {
    const pair = new Pair();
    const one = await version(pair, 'one');
    const head = await pair.cold.store.head('a');
    pair.at(/^cold get a/, async () => ({
      head,
      stream: (async function* () {
        yield Buffer.from('on');
      })(),
      destroy: () => undefined,
    }));
    expect(await check(pair, one)).toMatchObject({ sound: false, fault: { cause: 'size' }, bytes: 2 });
  });

  test('whose bytes are others under the same ETag is a fault', async () => {
    const pair = new Pair();
    const one = await version(pair, 'one');
    const head = await pair.cold.store.head('a');
    pair.at(/^cold get a/, async () => ({
      head,
      stream: (async function* () {
        yield Buffer.from('onE');
      })(),
      destroy: () => undefined,
    }));
    expect(fault(await check(pair, one))).toMatchObject({ cause: 'content' });
  });
});

describe('a version that is not where the manifest has it', () => {
  test('is found under its history name', async () => {
    const pair = new Pair();
    const one = await version(pair, 'one');
    await pair.put(pair.cold, historyPath('a', one, pair.cold.maxPathBytes, false), 'one');
    await pair.put(pair.cold, 'a', 'overwritten');
    expect((await check(pair, one)).sound).toBe(true);
  });

  test('is found among the older versions of a bucket that keeps them', async () => {
    const pair = new Pair({ versioning: 'enabled' });
    const { cold, ...one } = await version(pair, 'one');
    const { versionId: _unknown, ...place } = cold;
    await pair.put(pair.cold, 'a', 'newer');
    expect((await check(pair, { ...one, cold: place })).sound).toBe(true);
  });

  test.each([
    ['nothing', undefined, 'there is no object at "a"'],
    ['something else', 'other', 'another object is at "a" (5 bytes'],
  ])('is missing where %s lies there', async (_, content, message) => {
    const pair = new Pair();
    const one = await version(pair, 'one');
    if (content === undefined) await pair.cold.store.delete('a');
    else await pair.put(pair.cold, 'a', content);
    const found = fault(await check(pair, one));
    expect(found?.cause).toBe('missing');
    expect(found?.message).toContain(message);
  });
});

describe('a store', () => {
  test.each(['archived', 'denied'] as const)(
    'that refuses the read (%s) makes it unreadable, not missing',
    async (code) => {
      const pair = new Pair();
      const one = await version(pair, 'one');
      pair.fail(/^cold get a/, code);
      expect(fault(await check(pair, one))).toMatchObject({ cause: 'unreadable' });
    },
  );

  test('that breaks off is asked again', async () => {
    const pair = new Pair();
    const one = await version(pair, 'one');
    pair.fail(/^cold get a/, 'transient', 2);
    const checking = check(pair, one);
    for (let i = 0; i < 20; i++) await pair.clock.advance(10_000);
    expect((await checking).sound).toBe(true);
    expect(pair.sent(/^cold get a/)).toHaveLength(3);
  });

  test.each(['credentials', 'unreachable'] as const)(
    'that cannot be used (%s) is an error, and no fault',
    async (code) => {
      const pair = new Pair();
      const one = await version(pair, 'one');
      pair.fail(/^cold get a/, code);
      const checking = check(pair, one).catch((error: unknown) => error);
      for (let i = 0; i < 40; i++) await pair.clock.advance(60_000);
      expect(await checking).toMatchObject({ code });
    },
  );
});

describe('metadata', () => {
  const head = (attributes: Attributes, tagCount?: number): ObjectHead => ({
    size: 1,
    etag: 'e',
    modified: 0,
    attributes,
    ...(tagCount === undefined ? {} : { tagCount }),
  });

  test('that is equal is no fault', () => {
    const attributes = { contentType: 'text/plain', metadata: { a: '1' } };
    expect(metadataFault(head(attributes, 2), head(attributes, 2), S3_DIALECT)).toBeUndefined();
    expect(metadataFault(head({}), head({ metadata: {} }), S3_DIALECT)).toBeUndefined();
  });

  test('a content type that cold gives to an object without one is no fault; any other is', () => {
    for (const contentType of ['binary/octet-stream', 'application/octet-stream'])
      expect(metadataFault(head({}), head({ contentType }), S3_DIALECT)).toBeUndefined();
    expect(metadataFault(head({}), head({ contentType: 'text/html' }), S3_DIALECT)).toBeDefined();
    expect(metadataFault(head({ contentType: 'text/html' }), head({}), S3_DIALECT)).toBeDefined();
  });

  test('that differs is named header by header', () => {
    const hot = head(
      { contentType: 'text/plain', cacheControl: 'no-store', metadata: { a: '1', b: '2' } },
      1,
    );
    const cold = head(
      { contentType: 'text/html', cacheControl: 'no-store', metadata: { a: '2', c: '3' } },
      0,
    );
    expect(metadataFault(hot, cold, S3_DIALECT)).toEqual({
      cause: 'metadata',
      message: 'not as in hot: Content-Type, x-amz-meta-a, x-amz-meta-b, x-amz-meta-c, tags',
    });
  });

  test('tags count only where both stores say how many there are', () => {
    expect(metadataFault(head({}, 3), head({}), S3_DIALECT)).toBeUndefined();
    const lacks = metadataFault(
      head({ cacheControl: 'no-store', metadata: { a: '1' } }, 2),
      head({}, 1),
      S3_DIALECT,
    );
    expect(lacks?.lacks).toEqual(['cache headers', 'metadata', 'tags']);
    expect(metadataFault(head({ contentType: 'text/plain' }), head({}), S3_DIALECT)?.lacks).toBeUndefined();
    expect(metadataFault(head({ expires: 'x' }), head({ expires: 'y' }), S3_DIALECT)?.lacks).toBeUndefined();
  });
});

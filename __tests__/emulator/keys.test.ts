import {
  ListObjectsCommand,
  ListObjectsV2Command,
  type ListObjectsV2CommandInput,
  type S3Client,
} from '@aws-sdk/client-s3';
import { describe, expect, test } from '@jest/globals';
import { encode, send } from './hand-signed.ts';
import { outcome, withEmulator } from './running.ts';

const HOSTILE = [
  '/leading',
  '//two',
  'a//b',
  'a/../b',
  '../up',
  '.',
  '..',
  'a/./b',
  'dir/',
  'line\nfeed',
  'return\r\nfeed',
  'tab\t',
  'nul\u0000byte',
  '\u0001',
  ' space ',
  'plus+plus',
  'percent%41',
  'question?x=y#z',
  '<script>&"\'',
  '::error::x',
  '*~()!',
  'ü',
  '\u{1F600}',
  '\uFFFD',
  '\uFFFE',
  'a'.repeat(1024),
  'ü'.repeat(512),
];

describe('keys', () => {
  test.each(HOSTILE)('%j is put, read, listed, copied and deleted', (key) =>
    withEmulator({}, async ({ endpoints: [endpoint], store }) => {
      const path = `/hot/${encode(key)}`;
      expect((await send(endpoint, { method: 'PUT', path, body: 'x' })).status).toBe(200);
      expect(store.listKeys('hot')).toEqual([key]);
      expect((await send(endpoint, { path })).body).toBe('x');
      const listed = await send(endpoint, { path: '/hot?encoding-type=url&list-type=2' });
      const encoded = /<Key>(.*?)<\/Key>/.exec(listed.body)?.[1] ?? '';
      expect(decodeURIComponent(encoded.replaceAll('+', ' '))).toBe(key);
      const headers = { 'x-amz-copy-source': `/hot/${encode(key)}` };
      expect((await send(endpoint, { method: 'PUT', path: `/cold/${encode(key)}`, headers })).status).toBe(
        200,
      );
      expect(store.listKeys('cold')).toEqual([key]);
      expect((await send(endpoint, { method: 'DELETE', path })).status).toBe(204);
      expect(store.listKeys('hot')).toEqual([]);
    }),
  );

  test('longer than 1,024 bytes or not UTF-8 are refused', () =>
    withEmulator({}, async ({ endpoints: [endpoint] }) => {
      const long = await send(endpoint, { method: 'PUT', path: `/hot/${'a'.repeat(1025)}`, body: '' });
      expect(long).toMatchObject({ status: 400, body: expect.stringContaining('KeyTooLongError') });
      const bytes = await send(endpoint, { method: 'PUT', path: '/hot/%FF', body: '' });
      expect(bytes).toMatchObject({ status: 400, body: expect.stringContaining('InvalidURI') });
      const half = await send(endpoint, { method: 'PUT', path: '/hot/a%4', body: '' });
      expect(half).toMatchObject({ status: 400, body: expect.stringContaining('InvalidURI') });
    }));

  test('control characters without url encoding are numeric references', () =>
    withEmulator({}, async ({ endpoints: [endpoint], store }) => {
      await store.putObject('hot', 'a\u0001\n\r<&', '');
      const { body } = await send(endpoint, { path: '/hot?list-type=2' });
      expect(body).toContain('<Key>a&#x1;&#xa;&#xd;&lt;&amp;</Key>');
      expect(body).not.toContain('EncodingType');
    }));

  test('url encoding has a space as a plus and the slash as itself, in every field that holds a key', () =>
    withEmulator({}, async ({ endpoints: [endpoint], store }) => {
      await store.putObject('hot', 'p q/+/x', '');
      const query = 'delimiter=%2B&encoding-type=url&list-type=2&prefix=p%20q%2F&start-after=a%20b';
      const { body } = await send(endpoint, { path: `/hot?${query}` });
      expect(body).toContain('<Prefix>p+q/</Prefix>');
      expect(body).toContain('<Delimiter>%2B</Delimiter>');
      expect(body).toContain('<StartAfter>a+b</StartAfter>');
      expect(body).toContain('<CommonPrefixes><Prefix>p+q/%2B</Prefix></CommonPrefixes>');
      expect(body).toContain('<EncodingType>url</EncodingType>');
    }));
});

describe('a listing', () => {
  test('is in the order of UTF-8 bytes, not of UTF-16 units', () =>
    withEmulator({}, async ({ store }, client) => {
      const keys = ['\uFFFD', '\u{1F600}', 'z', 'Z', 'é', 'a/b', 'a', 'a-b', 'a0'];
      for (const key of keys) await store.putObject('hot', key, '');
      const expected = keys.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
      expect(await listAll(client, { MaxKeys: 2 })).toEqual({ keys: expected, prefixes: [] });
      expect(expected.indexOf('\uFFFD')).toBeLessThan(expected.indexOf('\u{1F600}'));
    }));

  test('is paged, filtered and rolled up the same whatever the page size', () =>
    withEmulator({}, async ({ store }, client) => {
      const keys = ['a', 'a/', 'a/1', 'a/2', 'a/b/3', 'ab', 'b/1', 'b/2', 'c', 'd//x', 'd/y'];
      for (const key of keys) await store.putObject('hot', key, '');
      for (const MaxKeys of [1, 2, 3, 1000]) {
        expect(await listAll(client, { MaxKeys })).toEqual({ keys, prefixes: [] });
        expect(await listAll(client, { MaxKeys, Delimiter: '/' })).toEqual({
          keys: ['a', 'ab', 'c'],
          prefixes: ['a/', 'b/', 'd/'],
        });
        expect(await listAll(client, { MaxKeys, Delimiter: '/', Prefix: 'a/' })).toEqual({
          keys: ['a/', 'a/1', 'a/2'],
          prefixes: ['a/b/'],
        });
        expect(await listAll(client, { MaxKeys, StartAfter: 'a/2' })).toEqual({
          keys: keys.slice(4),
          prefixes: [],
        });
        expect(await listAll(client, { MaxKeys, Prefix: 'b' })).toEqual({
          keys: ['b/1', 'b/2'],
          prefixes: [],
        });
      }
    }));

  test('of the first version goes on from its marker', () =>
    withEmulator({}, async ({ store }, client) => {
      for (const key of ['a', 'b/1', 'b/2', 'c']) await store.putObject('hot', key, '');
      const first = await client.send(new ListObjectsCommand({ Bucket: 'hot', Delimiter: '/', MaxKeys: 2 }));
      expect(first.NextMarker).toBe('b/');
      const second = await client.send(
        new ListObjectsCommand({ Bucket: 'hot', Delimiter: '/', Marker: first.NextMarker }),
      );
      expect(second.Contents?.map(({ Key }) => Key)).toEqual(['c']);
      expect(second.CommonPrefixes).toBeUndefined();
    }));

  test.each([
    ['repeated', ['a', 'b', 'a', 'b', 'c', 'c'], 4],
    ['empty', ['a', 'b', 'c'], 4],
    ['none', ['a', 'b', 'c'], 2],
  ] as const)('has odd pages where told: %s', (oddPages, keys, pages) =>
    withEmulator({ behaviour: { pageSize: 2, oddPages } }, async ({ store, requests }, client) => {
      for (const key of ['a', 'b', 'c']) await store.putObject('hot', key, '');
      expect((await listAll(client, {})).keys).toEqual(keys);
      expect(requests.list({ operation: 'ListObjectsV2' })).toHaveLength(pages);
    }),
  );

  test('returns the same token again and again where configured, until it is configured otherwise', () =>
    withEmulator({ behaviour: { pageSize: 1, oddPages: 'looping' } }, async (emulator, client) => {
      for (const key of ['a', 'b', 'c']) await emulator.store.putObject('hot', key, '');
      const page = async (ContinuationToken?: string): Promise<[string | undefined, string | undefined]> => {
        const answer = await client.send(new ListObjectsV2Command({ Bucket: 'hot', ContinuationToken }));
        return [answer.Contents?.[0]?.Key, answer.NextContinuationToken];
      };
      const [, token] = await page();
      expect([await page(token), await page(token)]).toEqual([
        ['b', token],
        ['b', token],
      ]);
      emulator.setBehaviour('hot', { oddPages: 'none' });
      const [, next] = await page(token);
      expect(await page(next)).toEqual(['c', undefined]);
    }));

  test('accepts at most 1,000 keys a page, and no invalid page size', () =>
    withEmulator({}, async ({ store }, client) => {
      for (let i = 0; i < 2500; i++) await store.putObject('hot', `${i}`.padStart(5, '0'), '');
      const page = await client.send(new ListObjectsV2Command({ Bucket: 'hot', MaxKeys: 5000 }));
      expect(page).toMatchObject({ KeyCount: 1000, MaxKeys: 1000, IsTruncated: true });
      const none = await client.send(new ListObjectsV2Command({ Bucket: 'hot', MaxKeys: 0 }));
      expect(none).toMatchObject({ KeyCount: 0, IsTruncated: false });
      const { keys } = await listAll(client, {});
      expect(keys).toHaveLength(2500);
      expect(await outcome(listAll(client, { MaxKeys: -1 }))).toBe('400 InvalidArgument');
      expect(await outcome(listAll(client, { ContinuationToken: 'bogus' }))).toBe('400 InvalidArgument');
    }));
});

async function listAll(
  client: S3Client,
  input: Partial<ListObjectsV2CommandInput>,
): Promise<{ keys: string[]; prefixes: string[] }> {
  const keys: string[] = [];
  const prefixes: string[] = [];
  let ContinuationToken = input.ContinuationToken;
  do {
    const page = await client.send(new ListObjectsV2Command({ ...input, Bucket: 'hot', ContinuationToken }));
    for (const { Key } of page.Contents ?? []) keys.push(Key ?? '');
    for (const { Prefix } of page.CommonPrefixes ?? []) prefixes.push(Prefix ?? '');
    expect(page.KeyCount).toBe((page.Contents?.length ?? 0) + (page.CommonPrefixes?.length ?? 0));
    ContinuationToken = page.NextContinuationToken;
  } while (ContinuationToken !== undefined);
  return { keys, prefixes };
}

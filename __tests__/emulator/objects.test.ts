import {
  DeleteObjectCommand,
  DeleteObjectsCommand,
  DeleteObjectTaggingCommand,
  GetBucketAclCommand,
  GetBucketLocationCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListBucketsCommand,
  PutObjectCommand,
  PutObjectTaggingCommand,
} from '@aws-sdk/client-s3';
import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { send } from './hand-signed.ts';
import { clientOf, outcome, withEmulator } from './running.ts';

const Bucket = 'hot';

describe('buckets', () => {
  test('lists those attached to the key, and knows no others', () =>
    withEmulator({}, async (_, client) => {
      const { Buckets } = await client.send(new ListBucketsCommand({}));
      expect(Buckets?.map(({ Name }) => Name)).toEqual(['cold', 'hot', 'kept', 'paused']);
      expect(await outcome(client.send(new HeadBucketCommand({ Bucket })))).toBe('ok');
      expect(await outcome(client.send(new HeadBucketCommand({ Bucket: 'outside' })))).toMatch(/^404/);
      const { LocationConstraint } = await client.send(new GetBucketLocationCommand({ Bucket }));
      expect(LocationConstraint).toBe('eu-west-1');
    }));

  test('answers 501 to what it does not have', () =>
    withEmulator({}, async (_, client) => {
      expect(await outcome(client.send(new GetBucketAclCommand({ Bucket })))).toBe('501 NotImplemented');
    }));
});

describe('an object', () => {
  test('comes back with all that was stored with it', () =>
    withEmulator({}, async (_, client) => {
      await client.send(
        new PutObjectCommand({
          Bucket,
          Key: 'a',
          Body: 'bytes',
          ContentType: 'text/plain',
          CacheControl: 'no-store',
          ContentDisposition: 'attachment',
          ContentEncoding: 'gzip',
          ContentLanguage: 'de',
          Expires: new Date(86_400_000),
          Metadata: { 'Some-Name': 'x' },
          Tagging: 'a=1&b=two%20words',
          StorageClass: 'STANDARD_IA',
        }),
      );
      const got = await client.send(new GetObjectCommand({ Bucket, Key: 'a' }));
      expect(await got.Body?.transformToString()).toBe('bytes');
      expect(got).toMatchObject({
        ContentType: 'text/plain',
        CacheControl: 'no-store',
        ContentDisposition: 'attachment',
        ContentEncoding: 'gzip',
        ContentLanguage: 'de',
        ExpiresString: 'Fri, 02 Jan 1970 00:00:00 GMT',
        Metadata: { 'some-name': 'x' },
        TagCount: 2,
        StorageClass: 'STANDARD_IA',
        ContentLength: 5,
        AcceptRanges: 'bytes',
        ETag: `"${createHash('md5').update('bytes').digest('hex')}"`,
      });
      const { TagSet } = await client.send(new GetObjectTaggingCommand({ Bucket, Key: 'a' }));
      expect(TagSet).toEqual([
        { Key: 'a', Value: '1' },
        { Key: 'b', Value: 'two words' },
      ]);
    }));

  test('has tags that can be replaced and removed', () =>
    withEmulator({}, async (_, client) => {
      await client.send(new PutObjectCommand({ Bucket, Key: 'a', Body: 'x' }));
      const Tagging = { TagSet: [{ Key: 'k', Value: 'v&<' }] };
      await client.send(new PutObjectTaggingCommand({ Bucket, Key: 'a', Tagging }));
      const tags = await client.send(new GetObjectTaggingCommand({ Bucket, Key: 'a' }));
      expect(tags.TagSet).toEqual(Tagging.TagSet);
      await client.send(new DeleteObjectTaggingCommand({ Bucket, Key: 'a' }));
      const none = await client.send(new GetObjectTaggingCommand({ Bucket, Key: 'a' }));
      expect(none.TagSet).toEqual([]);
    }));

  test('is read in ranges', () =>
    withEmulator({}, async ({ store }, client) => {
      await store.putObject(Bucket, 'a', '0123456789');
      const range = async (Range: string): Promise<string> => {
        const got = await client.send(new GetObjectCommand({ Bucket, Key: 'a', Range }));
        const status = got.$metadata.httpStatusCode;
        return `${status} ${got.ContentRange ?? '-'} ${await got.Body?.transformToString()}`;
      };
      expect(await range('bytes=2-4')).toBe('206 bytes 2-4/10 234');
      expect(await range('bytes=7-')).toBe('206 bytes 7-9/10 789');
      expect(await range('bytes=-3')).toBe('206 bytes 7-9/10 789');
      expect(await range('bytes=5-1000')).toBe('206 bytes 5-9/10 56789');
      expect(await range('bytes=4-2')).toBe('200 - 0123456789');
      expect(await range('bytes=0-1,3-4')).toBe('200 - 0123456789');
      expect(await outcome(range('bytes=10-12'))).toBe('416 InvalidRange');
      expect(await outcome(range('bytes=-0'))).toBe('416 InvalidRange');
    }));

  test('is read under conditions', () =>
    withEmulator({}, async ({ store }, client) => {
      const { etag } = await store.putObject(Bucket, 'a', 'x');
      const get = (more: object): Promise<string> =>
        outcome(client.send(new GetObjectCommand({ Bucket, Key: 'a', ...more })));
      expect(await get({ IfMatch: `"${etag}"` })).toBe('ok');
      expect(await get({ IfMatch: '"other"' })).toBe('412 PreconditionFailed');
      expect(await get({ IfNoneMatch: `"${etag}"` })).toMatch(/^304/);
      expect(await get({ IfModifiedSince: new Date(Date.now() + 60_000) })).toMatch(/^304/);
      expect(await get({ IfUnmodifiedSince: new Date(0) })).toBe('412 PreconditionFailed');
    }));

  test('is written under conditions', () =>
    withEmulator({}, async (_, client) => {
      const put = (more: object, Key = 'a'): Promise<string> =>
        outcome(client.send(new PutObjectCommand({ Bucket, Key, Body: 'x', ...more })));
      expect(await put({ IfMatch: '"x"' })).toBe('404 NoSuchKey');
      expect(await put({ IfNoneMatch: '*' })).toBe('ok');
      expect(await put({ IfNoneMatch: '*' })).toBe('412 PreconditionFailed');
      expect(await put({ IfMatch: '"x"' })).toBe('412 PreconditionFailed');
      expect(await put({ IfMatch: createHash('md5').update('x').digest('hex') })).toBe('ok');
      expect(await put({ IfNoneMatch: '"x"' })).toBe('501 NotImplemented');
    }));

  test('created by one of many who demand that it be absent', () =>
    withEmulator({}, async (_, client) => {
      const tries = Array.from({ length: 20 }, (_, i) =>
        outcome(client.send(new PutObjectCommand({ Bucket, Key: 'a', Body: `${i}`, IfNoneMatch: '*' }))),
      );
      const outcomes = await Promise.all(tries);
      expect(outcomes.filter((one) => one === 'ok')).toHaveLength(1);
    }));

  test('is deleted, whether it was there or not, or only if it is the right one', () =>
    withEmulator({}, async ({ store }, client) => {
      await store.putObject(Bucket, 'a', 'x');
      const remove = (more: object = {}): Promise<string> =>
        outcome(client.send(new DeleteObjectCommand({ Bucket, Key: 'a', ...more })));
      expect(await remove({ IfMatch: '"other"' })).toBe('412 PreconditionFailed');
      expect(await remove()).toBe('ok');
      expect(await remove()).toBe('ok');
      expect(await outcome(client.send(new HeadObjectCommand({ Bucket, Key: 'a' })))).toBe('404 NotFound');
      expect(await outcome(client.send(new GetObjectCommand({ Bucket, Key: 'a' })))).toBe('404 NoSuchKey');
    }));

  test('is refused with too much metadata, or tags against the rules', () =>
    withEmulator({}, async (_, client) => {
      const put = (more: object): Promise<string> =>
        outcome(client.send(new PutObjectCommand({ Bucket, Key: 'a', Body: 'x', ...more })));
      expect(await put({ Metadata: { n: 'v'.repeat(2047) } })).toBe('ok');
      expect(await put({ Metadata: { n: 'v'.repeat(2048) } })).toBe('400 MetadataTooLarge');
      expect(await put({ Tagging: 'a=1&a=2' })).toBe('400 InvalidTag');
      expect(await put({ StorageClass: 'NONE' })).toBe('400 InvalidStorageClass');
    }));
});

describe('many deletes', () => {
  test('report the outcome of each, or only failures', () =>
    withEmulator({}, async ({ store }, client) => {
      const keys = ['a', 'b&<>\r\n', 'c'];
      for (const key of keys) await store.putObject(Bucket, key, 'x');
      const Objects = keys.map((Key) => ({ Key }));
      const { Deleted } = await client.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects } }));
      expect(Deleted?.map(({ Key }) => Key)).toEqual(keys);
      expect(store.listKeys(Bucket)).toEqual([]);
      const pinned = { Objects: [{ Key: 'd', ETag: '"x"' }, { Key: 'e' }], Quiet: true };
      const quiet = await client.send(new DeleteObjectsCommand({ Bucket, Delete: pinned }));
      expect(quiet.Deleted).toBeUndefined();
      expect(quiet.Errors?.map(({ Key, Code }) => [Key, Code])).toEqual([['d', 'NoSuchKey']]);
    }));

  test('are refused without a digest, or more than 1,000 at once', () =>
    withEmulator({}, async ({ endpoints }, client) => {
      const body = '<Delete><Object><Key>a</Key></Object></Delete>';
      const bare = await send(endpoints[0], { method: 'POST', path: '/hot?delete=', body });
      expect(bare.body).toContain('<Code>InvalidRequest</Code>');
      const Objects = Array.from({ length: 1001 }, (_, i) => ({ Key: `${i}` }));
      const many = client.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects } }));
      expect(await outcome(many)).toBe('400 MalformedXML');
    }));
});

describe('a body', () => {
  const put = { method: 'PUT', path: '/hot/a', body: 'hello' };

  test('is checked against every digest that came with it', () =>
    withEmulator({}, async ({ endpoints, store }) => {
      const code = async (more: object): Promise<string> => {
        const { status, body } = await send(endpoints[0], { ...put, ...more });
        return `${status} ${/<Code>(.*?)<\/Code>/.exec(body)?.[1] ?? ''}`.trim();
      };
      const md5 = createHash('md5').update('hello').digest('base64');
      expect(await code({ headers: { 'content-md5': md5 } })).toBe('200');
      expect(await code({ headers: { 'content-md5': createHash('md5').digest('base64') } })).toBe(
        '400 BadDigest',
      );
      expect(await code({ headers: { 'content-md5': 'nonsense' } })).toBe('400 InvalidDigest');
      expect(await code({ payload: '0'.repeat(64) })).toBe('400 XAmzContentSHA256Mismatch');
      expect(await code({ headers: { 'x-amz-checksum-crc32': 'AAAAAA==' } })).toBe('400 BadDigest');
      expect(await code({ headers: { 'x-amz-checksum-crc32': 'NhCmhg==' } })).toBe('200');
      expect(await code({ headers: { 'x-amz-checksum-crc32c': 'mnG7TA==' } })).toBe('200');
      expect(await code({ payload: 'UNSIGNED-PAYLOAD' })).toBe('200');
      expect(await code({ payload: 'UNSIGNED-PAYLOAD', unknownLength: true })).toBe(
        '411 MissingContentLength',
      );
      expect(store.listKeys('hot')).toEqual(['a']);
    }));

  test('has the CRC-64 that the specification gives', () =>
    withEmulator({}, async ({ endpoints }) => {
      const value = Buffer.from('ae8b14860a799888', 'hex').toString('base64');
      const headers = { 'x-amz-checksum-crc64nvme': value };
      const { status } = await send(endpoints[0], { ...put, body: '123456789', headers });
      expect(status).toBe(200);
    }));

  test('comes in chunks with a trailing checksum, as the SDK streams it', () =>
    withEmulator({}, async ({ store, endpoints }) => {
      const client = clientOf(endpoints[0], { requestChecksumCalculation: 'WHEN_SUPPORTED' });
      const bytes = Buffer.alloc(300_000, 'abc');
      const Body = Readable.from([bytes.subarray(0, 100_000), bytes.subarray(100_000)]);
      await client.send(new PutObjectCommand({ Bucket, Key: 'a', Body, ContentLength: bytes.length }));
      client.destroy();
      const stored = await store.getObject(Bucket, 'a');
      expect(stored?.bytes.equals(bytes)).toBe(true);
      expect(stored?.headers['content-encoding']).toBeUndefined();
    }));

  test('may wait for 100 Continue, and is not sent where the answer is no', () =>
    withEmulator({}, async ({ endpoints }) => {
      const unsigned = { expect: '100-continue' };
      expect((await send(endpoints[0], { ...put, unsigned })).status).toBe(200);
      const refused = await send(endpoints[0], { ...put, path: '/nowhere/a', unsigned });
      expect(refused.status).toBe(404);
      expect(refused.headers.connection).toBe('close');
    }));
});

test('corruption changes the bytes and nothing else', () =>
  withEmulator({}, async ({ store }, client) => {
    const { etag } = await store.putObject(Bucket, 'a', 'good');
    await store.corrupt(Bucket, 'a', () => Buffer.from('evil'));
    const got = await client.send(new GetObjectCommand({ Bucket, Key: 'a', ChecksumMode: undefined }));
    expect(got.ETag).toBe(`"${etag}"`);
    expect(await got.Body?.transformToString()).toBe('evil');
  }));

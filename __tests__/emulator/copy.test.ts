import {
  CopyObjectCommand,
  GetObjectTaggingCommand,
  HeadObjectCommand,
  type CopyObjectCommandInput,
} from '@aws-sdk/client-s3';
import { describe, expect, test } from '@jest/globals';
import { send } from './hand-signed.ts';
import { outcome, withEmulator } from './running.ts';

const to = (CopySource: string, more: Partial<CopyObjectCommandInput> = {}): CopyObjectCommand =>
  new CopyObjectCommand({ Bucket: 'cold', Key: 'copy', CopySource, ...more });

describe('a copy', () => {
  test('carries attributes and tags along, or replaces them', () =>
    withEmulator({}, async ({ store }, client) => {
      const attributes = {
        contentType: 'text/x',
        metadata: { m: '1' },
        tags: { t: '1' },
        storageClass: 'GLACIER_IR',
      };
      const { etag } = await store.putObject('hot', 'a', 'x', attributes);
      const { CopyObjectResult } = await client.send(to('hot/a'));
      expect(CopyObjectResult?.ETag).toBe(`"${etag}"`);
      expect(await store.getObject('cold', 'copy')).toMatchObject({
        headers: { 'content-type': 'text/x' },
        metadata: { m: '1' },
        tags: { t: '1' },
        storageClass: 'STANDARD',
      });
      await client.send(
        to('hot/a', {
          MetadataDirective: 'REPLACE',
          ContentType: 'text/y',
          TaggingDirective: 'REPLACE',
          Tagging: 'u=2',
          StorageClass: 'STANDARD_IA',
        }),
      );
      expect(await store.getObject('cold', 'copy')).toMatchObject({
        headers: { 'content-type': 'text/y' },
        metadata: {},
        tags: { u: '2' },
        storageClass: 'STANDARD_IA',
      });
    }));

  test('is pinned to its source', () =>
    withEmulator({}, async ({ store }, client) => {
      const { etag } = await store.putObject('hot', 'a', 'x');
      expect(await outcome(client.send(to('hot/a', { CopySourceIfMatch: etag })))).toBe('ok');
      expect(await outcome(client.send(to('hot/a', { CopySourceIfMatch: '"y"' })))).toBe(
        '412 PreconditionFailed',
      );
      expect(await outcome(client.send(to('hot/a', { CopySourceIfNoneMatch: etag })))).toBe(
        '412 PreconditionFailed',
      );
    }));

  test('is written under conditions', () =>
    withEmulator({}, async ({ store }, client) => {
      const { etag } = await store.putObject('hot', 'a', 'x');
      expect(await outcome(client.send(to('hot/a', { IfMatch: etag })))).toBe('404 NoSuchKey');
      expect(await outcome(client.send(to('hot/a', { IfNoneMatch: '*' })))).toBe('ok');
      expect(await outcome(client.send(to('hot/a', { IfNoneMatch: '*' })))).toBe('412 PreconditionFailed');
      expect(await outcome(client.send(to('hot/a', { IfMatch: etag })))).toBe('ok');
    }));

  test('of what is not there says so', () =>
    withEmulator({}, async (_, client) => {
      expect(await outcome(client.send(to('hot/none')))).toBe('404 NoSuchKey');
      expect(await outcome(client.send(to('nowhere/a')))).toBe('404 NoSuchBucket');
      expect(await outcome(client.send(to('private/a')))).toBe('403 AccessDenied');
      expect(await outcome(client.send(to('hot')))).toBe('400 InvalidArgument');
    }));

  test('onto itself must change something', () =>
    withEmulator({}, async ({ store }, client) => {
      await store.putObject('cold', 'copy', 'x');
      expect(await outcome(client.send(to('cold/copy')))).toBe('400 InvalidRequest');
      expect(await outcome(client.send(to('cold/copy', { MetadataDirective: 'REPLACE' })))).toBe('ok');
      expect((await store.getObject('cold', 'copy'))?.bytes.toString()).toBe('x');
    }));

  test('of an old version brings it back', () =>
    withEmulator({}, async ({ store }, client) => {
      const { versionId } = await store.putObject('kept', 'a', 'old');
      await store.putObject('kept', 'a', 'new');
      const copied = await client.send(
        new CopyObjectCommand({ Bucket: 'kept', Key: 'a', CopySource: `kept/a?versionId=${versionId}` }),
      );
      expect(copied.CopySourceVersionId).toBe(versionId);
      expect(copied.VersionId).not.toBe(versionId);
      expect((await store.getObject('kept', 'a'))?.bytes.toString()).toBe('old');
    }));

  test('reads %2B as a plus; a bare plus is one too unless the quirk says space', async () => {
    const status = async (behaviour: object, source: string): Promise<number> => {
      let found = 0;
      await withEmulator({ behaviour }, async ({ store, endpoints }) => {
        await store.putObject('hot', 'a+b', 'x');
        const headers = { 'x-amz-copy-source': source };
        found = (await send(endpoints[0], { method: 'PUT', path: '/cold/c', headers })).status;
      });
      return found;
    };
    expect(await status({}, 'hot/a%2Bb')).toBe(200);
    expect(await status({}, 'hot/a+b')).toBe(200);
    expect(await status({ plusIsSpaceInCopySource: true }, 'hot/a%2Bb')).toBe(200);
    expect(await status({ plusIsSpaceInCopySource: true }, 'hot/a+b')).toBe(404);
  });

  test('shows the quirks that were switched on, in the bucket that has them', () =>
    withEmulator(
      {
        buckets: [
          { name: 'hot', provider: 'a', storageType: 'S3' },
          {
            name: 'cold',
            provider: 'b',
            storageType: 'S3',
            behaviour: {
              ignoreSourcePins: ['copy'],
              ignoreConditions: ['copy'],
              kmsEtags: true,
              dropTagsOnCopy: true,
            },
          },
          { name: 'none', provider: 'c', storageType: 'S3', behaviour: { noServerCopy: true } },
        ],
        repositories: [
          {
            id: 'r',
            name: 'r',
            buckets: ['hot', 'cold', 'none'],
            keys: [{ accessKeyId: 'WRITEKEY', secretAccessKey: 'write-secret', right: 'WRITE' }],
          },
        ],
      },
      async ({ store }, client) => {
        const { etag } = await store.putObject('hot', 'a', 'x', { tags: { t: '1' } });
        expect(await outcome(client.send(to('hot/a', { CopySourceIfMatch: 'wrong' })))).toBe('ok');
        expect(await outcome(client.send(to('hot/a', { IfNoneMatch: '*' })))).toBe('ok');
        const head = await client.send(new HeadObjectCommand({ Bucket: 'cold', Key: 'copy' }));
        expect(head.ETag).toMatch(/^"[0-9a-f]{32}"$/);
        expect(head.ETag).not.toBe(`"${etag}"`);
        const { TagSet } = await client.send(new GetObjectTaggingCommand({ Bucket: 'cold', Key: 'copy' }));
        expect(TagSet).toEqual([]);
        expect(await outcome(client.send(to('hot/a', { Bucket: 'none' })))).toBe('501 NotImplemented');
      },
    ));
});

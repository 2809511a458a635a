import {
  DeleteObjectCommand,
  GetBucketVersioningCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectVersionsCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { describe, expect, test } from '@jest/globals';
import { ADMIN, clientOf, outcome, withEmulator } from './running.ts';

const put = async (
  client: S3Client,
  Bucket: string,
  Key: string,
  Body: string,
): Promise<string | undefined> => (await client.send(new PutObjectCommand({ Bucket, Key, Body }))).VersionId;

describe('a bucket with versioning', () => {
  test('keeps what is overwritten and deleted, until that version is deleted', () =>
    withEmulator({}, async ({ store }, client) => {
      const Bucket = 'kept';
      const one = await put(client, Bucket, 'a', '1');
      const two = await put(client, Bucket, 'a', '2');
      expect(one).not.toBe(two);
      const old = await client.send(new GetObjectCommand({ Bucket, Key: 'a', VersionId: one }));
      expect(await old.Body?.transformToString()).toBe('1');
      const gone = await client.send(new DeleteObjectCommand({ Bucket, Key: 'a' }));
      expect(gone.DeleteMarker).toBe(true);
      expect(await outcome(client.send(new GetObjectCommand({ Bucket, Key: 'a' })))).toBe('404 NoSuchKey');
      const marker = new GetObjectCommand({ Bucket, Key: 'a', VersionId: gone.VersionId });
      expect(await outcome(client.send(marker))).toBe('405 MethodNotAllowed');
      expect(store.listKeys(Bucket)).toEqual([]);
      await client.send(new DeleteObjectCommand({ Bucket, Key: 'a', VersionId: gone.VersionId }));
      expect((await client.send(new HeadObjectCommand({ Bucket, Key: 'a' }))).VersionId).toBe(two);
      await client.send(new DeleteObjectCommand({ Bucket, Key: 'a', VersionId: two }));
      expect((await client.send(new HeadObjectCommand({ Bucket, Key: 'a' }))).VersionId).toBe(one);
      const unknown = new GetObjectCommand({ Bucket, Key: 'a', VersionId: two });
      expect(await outcome(client.send(unknown))).toBe('404 NoSuchVersion');
      const nonsense = new GetObjectCommand({ Bucket, Key: 'a', VersionId: '?' });
      expect(await outcome(client.send(nonsense))).toBe('400 InvalidArgument');
    }));

  test('lists its versions in pages, each key newest first', () =>
    withEmulator({}, async (_, client) => {
      const Bucket = 'kept';
      const expected: string[] = [];
      for (const key of ['a', 'b b', 'c/1', 'c/2']) {
        const ids = [await put(client, Bucket, key, '1'), await put(client, Bucket, key, '2')];
        const { VersionId } = await client.send(new DeleteObjectCommand({ Bucket, Key: key }));
        expected.push(...[VersionId, ids[1], ids[0]].map((id) => `${key} ${id}`));
      }
      for (const MaxKeys of [1, 2, 5, 1000]) {
        const found: string[] = [];
        let marker: { KeyMarker?: string | undefined; VersionIdMarker?: string | undefined } = {};
        for (let more = true; more;) {
          const page = await client.send(new ListObjectVersionsCommand({ Bucket, MaxKeys, ...marker }));
          const entries = [...(page.DeleteMarkers ?? []), ...(page.Versions ?? [])];
          found.push(...entries.map(({ Key, VersionId }) => `${Key} ${VersionId}`));
          marker = { KeyMarker: page.NextKeyMarker, VersionIdMarker: page.NextVersionIdMarker };
          more = page.IsTruncated === true;
        }
        expect(found.toSorted()).toEqual(expected.toSorted());
      }
      const rolled = await client.send(new ListObjectVersionsCommand({ Bucket, Delimiter: '/', Prefix: '' }));
      expect(rolled.CommonPrefixes).toEqual([{ Prefix: 'c/' }]);
      expect(rolled.Versions).toHaveLength(4);
    }));
});

describe('a bucket whose versioning is suspended', () => {
  test('has one null version, and leaves the others alone', () =>
    withEmulator({}, async ({ store, endpoints }) => {
      const client = clientOf(endpoints[0], { credentials: ADMIN });
      const Bucket = 'kept';
      const kept = await put(client, Bucket, 'a', '1');
      const VersioningConfiguration = { Status: 'Suspended' } as const;
      await client.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration }));
      expect((await client.send(new GetBucketVersioningCommand({ Bucket }))).Status).toBe('Suspended');
      await put(client, Bucket, 'a', '2');
      await put(client, Bucket, 'a', '3');
      expect(store.listVersions(Bucket).map(({ versionId }) => versionId)).toEqual(['null', kept]);
      await client.send(new DeleteObjectCommand({ Bucket, Key: 'a' }));
      expect(store.listVersions(Bucket).map((one) => [one.versionId, one.deleteMarker])).toEqual([
        ['null', true],
        [kept, false],
      ]);
      client.destroy();
    }));
});

test('a bucket that never had versioning says nothing of versions', () =>
  withEmulator({}, async (_, client) => {
    expect(await put(client, 'hot', 'a', '1')).toBeUndefined();
    const { Status } = await client.send(new GetBucketVersioningCommand({ Bucket: 'hot' }));
    expect(Status).toBeUndefined();
    const { Versions } = await client.send(new ListObjectVersionsCommand({ Bucket: 'hot' }));
    expect(Versions?.[0]).toMatchObject({ VersionId: 'null', IsLatest: true });
  }));

test('versioning is changed with an ADMIN key only', () =>
  withEmulator({}, async (_, client) => {
    const command = new PutBucketVersioningCommand({
      Bucket: 'hot',
      VersioningConfiguration: { Status: 'Enabled' },
    });
    expect(await outcome(client.send(command))).toBe('403 AccessDenied');
  }));

import {
  CreateBucketCommand,
  DeleteBucketCommand,
  GetBucketLocationCommand,
  GetBucketVersioningCommand,
  ListBucketsCommand,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Emulator, EmulatorConfig } from '../../emulator/index.ts';
import { ADMIN, clientOf, outcome, withEmulator } from './running.ts';

const create = (Bucket: string, more: object = {}): CreateBucketCommand =>
  new CreateBucketCommand({ Bucket, ...more });

function withAdmin(
  work: (admin: S3Client, emulator: Emulator, writer: S3Client) => Promise<void>,
  config: Partial<EmulatorConfig> = {},
): Promise<void> {
  return withEmulator(config, async (emulator, writer) => {
    const admin = clientOf(emulator.endpoints[0], { credentials: ADMIN });
    await work(admin, emulator, writer);
    admin.destroy();
  });
}

test('a bucket is created, used, and deleted once it is empty', () =>
  withAdmin(async (admin, { store }, writer) => {
    expect(await outcome(writer.send(create('restored')))).toBe('403 AccessDenied');
    expect(await outcome(admin.send(create('restored')))).toBe('ok');
    const names = async (): Promise<(string | undefined)[] | undefined> =>
      (await writer.send(new ListBucketsCommand({}))).Buckets?.map(({ Name }) => Name);
    expect(await names()).toEqual(['cold', 'hot', 'kept', 'paused', 'restored']);
    await writer.send(new PutObjectCommand({ Bucket: 'restored', Key: 'a', Body: 'x' }));
    const remove = (): Promise<string> =>
      outcome(admin.send(new DeleteBucketCommand({ Bucket: 'restored' })));
    expect(await remove()).toBe('409 BucketNotEmpty');
    store.deleteObject('restored', 'a');
    expect(await remove()).toBe('ok');
    expect(await remove()).toBe('404 NoSuchBucket');
    expect(await names()).toEqual(['cold', 'hot', 'kept', 'paused']);
  }));

test('versions and markers keep a bucket from being deleted', () =>
  withAdmin(async (admin, { store }) => {
    await store.putObject('kept', 'a', 'x');
    store.deleteObject('kept', 'a');
    expect(await outcome(admin.send(new DeleteBucketCommand({ Bucket: 'kept' })))).toBe('409 BucketNotEmpty');
  }));

test.each([
  ['hot', '409 BucketAlreadyOwnedByYou'],
  ['outside', '409 BucketAlreadyExists'],
  ['ab', '400 InvalidBucketName'],
  ['Upper', '400 InvalidBucketName'],
  ['under_score', '400 InvalidBucketName'],
  ['a..b', '400 InvalidBucketName'],
  ['-ab', '400 InvalidBucketName'],
  ['ab-', '400 InvalidBucketName'],
  ['192.168.0.1', '400 InvalidBucketName'],
  ['xn--ab', '400 InvalidBucketName'],
  ['a-s3alias', '400 InvalidBucketName'],
  ['a'.repeat(64), '400 InvalidBucketName'],
  ['a'.repeat(63), 'ok'],
  ['my.bucket-1', 'ok'],
])('a bucket named %s: %s', (name, expected) =>
  withAdmin(async (admin) => {
    expect(await outcome(admin.send(create(name)))).toBe(expected);
  }),
);

test('a bucket has the region and the Object Lock that were asked for', () =>
  withAdmin(async (admin) => {
    const CreateBucketConfiguration = { LocationConstraint: 'eu-central-1' };
    await admin.send(create('new', { CreateBucketConfiguration, ObjectLockEnabledForBucket: true }));
    const location = await admin.send(new GetBucketLocationCommand({ Bucket: 'new' }));
    expect(location.LocationConstraint).toBe('eu-central-1');
    expect((await admin.send(new GetBucketVersioningCommand({ Bucket: 'new' }))).Status).toBe('Enabled');
    const wrong = create('other', { CreateBucketConfiguration: { LocationConstraint: 'us-east-1' } });
    expect(await outcome(admin.send(wrong))).toBe('400 InvalidLocationConstraint');
  }));

test('a new bucket has the quirks of all, and a provider has buckets of its own', () =>
  withAdmin(
    async (admin, { quirks, providerEndpoints }) => {
      await admin.send(create('new'));
      expect(quirks({ bucket: 'new' })).toEqual(['no-copy']);
      const storj = clientOf(providerEndpoints.storj);
      await storj.send(create('theirs'));
      const { Buckets } = await storj.send(new ListBucketsCommand({}));
      expect(Buckets?.map(({ Name }) => Name)).toEqual(['cold', 'outside', 'private', 'theirs']);
      expect(await outcome(admin.send(create('theirs')))).toBe('409 BucketAlreadyExists');
      storj.destroy();
    },
    {
      quirks: ['no-copy'],
      providers: [
        {
          name: 'storj',
          keys: [{ accessKeyId: 'WRITEKEY', secretAccessKey: 'write-secret', right: 'ADMIN' }],
        },
      ],
    },
  ));

test('created and deleted buckets survive a restart', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'emulator-'));
  try {
    await withAdmin(
      async (admin) => {
        await admin.send(create('new', { ObjectLockEnabledForBucket: true }));
        await admin.send(create('gone'));
        await admin.send(new PutObjectCommand({ Bucket: 'new', Key: 'a', Body: 'x' }));
        await admin.send(new DeleteBucketCommand({ Bucket: 'gone' }));
      },
      { directory },
    );
    for (let restart = 0; restart < 2; restart++) {
      await withAdmin(
        async (admin, { store }) => {
          const { Buckets } = await admin.send(new ListBucketsCommand({}));
          expect(Buckets?.map(({ Name }) => Name)).toEqual(['cold', 'hot', 'kept', 'new', 'paused']);
          expect(store.listKeys('new')).toEqual(['a']);
          expect((await admin.send(new GetBucketVersioningCommand({ Bucket: 'new' }))).Status).toBe(
            'Enabled',
          );
        },
        { directory },
      );
    }
  } finally {
    rmSync(directory, { recursive: true });
  }
});

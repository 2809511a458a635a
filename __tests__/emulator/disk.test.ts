import {
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateMultipartUploadCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { expect, test } from '@jest/globals';
import { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ADMIN, clientOf, outcome, withEmulator } from './running.ts';

test('a directory survives a restart, unfinished uploads and versions too', () =>
  inDirectory(async (directory) => {
    const at = { Bucket: 'hot', Key: 'big' };
    let UploadId: string | undefined;
    let ETag: string | undefined;
    await withEmulator({ directory }, async ({ endpoints }) => {
      const client = clientOf(endpoints[0], { credentials: ADMIN });
      const VersioningConfiguration = { Status: 'Enabled' } as const;
      await client.send(new PutBucketVersioningCommand({ Bucket: 'cold', VersioningConfiguration }));
      for (const Body of ['one', 'two', '']) {
        await client.send(
          new PutObjectCommand({
            Bucket: 'cold',
            Key: 'ü\n/',
            Body: Buffer.from(Body),
            Metadata: { m: Body },
          }),
        );
      }
      ({ UploadId } = await client.send(new CreateMultipartUploadCommand(at)));
      ({ ETag } = await client.send(new UploadPartCommand({ ...at, UploadId, PartNumber: 1, Body: 'part' })));
      client.destroy();
    });
    appendFileSync(join(directory, 'metadata.ndjson'), '{"kind":"key","buck');
    await withEmulator({ directory }, async ({ store }, client) => {
      const versions = store.listVersions('cold');
      expect(versions.map(({ key, size }) => [key, size])).toEqual([
        ['ü\n/', 0],
        ['ü\n/', 3],
        ['ü\n/', 3],
      ]);
      const old = await store.getObject('cold', 'ü\n/', versions[2]?.versionId);
      expect(old?.bytes.toString()).toBe('one');
      expect(old?.metadata).toEqual({ m: 'one' });
      const MultipartUpload = { Parts: [{ PartNumber: 1, ETag }] };
      await client.send(new CompleteMultipartUploadCommand({ ...at, UploadId, MultipartUpload }));
      expect((await store.getObject('hot', 'big'))?.bytes.toString()).toBe('part');
    });
  }));

test('a directory holds no unreferenced bytes', () =>
  inDirectory((directory) =>
    withEmulator({ directory }, async ({ store }, client) => {
      const files = (): number => readdirSync(join(directory, 'objects')).length;
      await client.send(new PutObjectCommand({ Bucket: 'hot', Key: 'a', Body: 'x' }));
      await client.send(new CopyObjectCommand({ Bucket: 'cold', Key: 'a', CopySource: 'hot/a' }));
      expect(files()).toBe(1);
      const wrong = new PutObjectCommand({
        Bucket: 'hot',
        Key: 'a',
        Body: 'y',
        ContentMD5: '1B2M2Y8AsgTpgAmY7PhCfg==',
      });
      expect(await outcome(client.send(wrong))).toBe('400 BadDigest');
      expect(files()).toBe(1);
      store.deleteObject('hot', 'a');
      expect((await store.getObject('cold', 'a'))?.bytes.toString()).toBe('x');
      store.deleteObject('cold', 'a');
      expect(files()).toBe(0);
    }),
  ));

async function inDirectory(work: (directory: string) => Promise<void>): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'emulator-'));
  try {
    await work(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

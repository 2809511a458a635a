import {
  CopyObjectCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  UploadPartCommand,
  UploadPartCopyCommand,
} from '@aws-sdk/client-s3';
import { describe, expect, test } from '@jest/globals';
import { READ, WRITE, clientOf, outcome, withEmulator } from './running.ts';

describe('a Bridge Node', () => {
  test('counts what it streams between its buckets, and nothing of a native copy', () =>
    withEmulator({}, async ({ store, traffic, requests }, client) => {
      await store.putObject('hot', 'a', '12345');
      await store.putObject('outside', 'a', '12345');
      await client.send(new CopyObjectCommand({ Bucket: 'cold', Key: 'n', CopySource: 'outside/a' }));
      expect(traffic()['repo']?.['cold']).toMatchObject({ uploaded: 0, downloaded: 0, sizeChange: 5 });
      await client.send(new CopyObjectCommand({ Bucket: 'cold', Key: 'e', CopySource: 'hot/a' }));
      expect(traffic()).toMatchObject({
        repo: { hot: { uploaded: 0, downloaded: 5 }, cold: { uploaded: 5, downloaded: 0, sizeChange: 10 } },
      });
      await client.send(new PutObjectCommand({ Bucket: 'hot', Key: 'p', Body: '123' }));
      const got = await client.send(new GetObjectCommand({ Bucket: 'hot', Key: 'p', Range: 'bytes=0-1' }));
      await got.Body?.transformToString();
      expect(traffic()).toMatchObject({ repo: { hot: { uploaded: 3, downloaded: 7 } } });
      expect(requests.count({ operation: 'CopyObject', copyPath: 'native' })).toBe(1);
      expect(requests.count({ operation: 'CopyObject', copyPath: 'emulated' })).toBe(1);
    }));

  test('accepts at most its limit in one operation', () =>
    withEmulator({ operationLimit: 1000 }, async ({ store }, client) => {
      await store.putObject('hot', 'big', Buffer.alloc(1001));
      const put = (size: number): Promise<string> =>
        outcome(client.send(new PutObjectCommand({ Bucket: 'cold', Key: 'a', Body: Buffer.alloc(size) })));
      expect(await put(1000)).toBe('ok');
      expect(await put(1001)).toBe('400 EntityTooLarge');
      const at = { Bucket: 'cold', Key: 'big', CopySource: 'hot/big' };
      expect(await outcome(client.send(new CopyObjectCommand(at)))).toBe('400 EntityTooLarge');
      const { UploadId } = await client.send(
        new CreateMultipartUploadCommand({ Bucket: 'cold', Key: 'big' }),
      );
      const part = { ...at, UploadId, PartNumber: 1 };
      expect(await outcome(client.send(new UploadPartCopyCommand(part)))).toBe('400 EntityTooLarge');
      const range = new UploadPartCopyCommand({ ...part, CopySourceRange: 'bytes=0-999' });
      expect(await outcome(client.send(range))).toBe('ok');
      const upload = new UploadPartCommand({ ...part, Body: Buffer.alloc(1001) });
      expect(await outcome(client.send(upload))).toBe('400 EntityTooLarge');
    }));

  test('is read-only beyond the quota, until the next month', () => {
    let now = Date.UTC(2026, 0, 31, 23);
    return withEmulator({ quotaBytes: 10, clock: () => now }, async (emulator) => {
      const client = clientOf(emulator.endpoints[0], { systemClockOffset: now - Date.now() });
      const put = (): Promise<string> =>
        outcome(client.send(new PutObjectCommand({ Bucket: 'hot', Key: 'a', Body: '0123456789' })));
      expect(await put()).toBe('ok');
      expect(await put()).toBe('403 QUOTA_EXCEEDED');
      const remove = new DeleteObjectCommand({ Bucket: 'hot', Key: 'a' });
      expect(await outcome(client.send(remove))).toBe('403 QUOTA_EXCEEDED');
      expect(await outcome(client.send(new HeadObjectCommand({ Bucket: 'hot', Key: 'a' })))).toBe('ok');
      emulator.setQuota(1000);
      expect(await put()).toBe('ok');
      emulator.setQuota(10);
      now += 2 * 3_600_000;
      client.config.systemClockOffset = now - Date.now();
      expect(await put()).toBe('ok');
      client.destroy();
    });
  });

  test('lets a READ key only read and list', () =>
    withEmulator({}, async ({ store, endpoints }) => {
      const client = clientOf(endpoints[0], { credentials: READ });
      await store.putObject('hot', 'a', 'x');
      const at = { Bucket: 'hot', Key: 'a' };
      expect(await outcome(client.send(new GetObjectCommand(at)))).toBe('ok');
      expect(await outcome(client.send(new ListObjectsV2Command({ Bucket: 'hot' })))).toBe('ok');
      const writes = [
        client.send(new PutObjectCommand({ ...at, Body: 'y' })),
        client.send(new DeleteObjectCommand(at)),
        client.send(new CopyObjectCommand({ ...at, CopySource: 'hot/a' })),
        client.send(new CreateMultipartUploadCommand(at)),
      ];
      for (const write of writes.map(outcome)) expect(await write).toBe('403 AccessDenied');
      client.destroy();
    }));

  test('answers /health while it lives', () =>
    withEmulator({ nodes: [{ region: 'a' }, { region: 'b', status: 'OFFLINE' }] }, async (emulator) => {
      const health = async (index: number): Promise<number> =>
        (await fetch(`${emulator.endpoints[index]}/health`)).status;
      expect([await health(0), await health(1)]).toEqual([200, 503]);
      emulator.setNodeStatus(1, 'ONLINE');
      expect(await health(1)).toBe(200);
      await emulator.stopNode(0);
      await expect(health(0)).rejects.toThrow();
      await emulator.startNode(0);
      expect(await health(0)).toBe(200);
    }));

  test('shows what another node of the Repository wrote', () =>
    withEmulator({ nodes: [{}, {}] }, async ({ endpoints }, first) => {
      await first.send(new PutObjectCommand({ Bucket: 'hot', Key: 'a', Body: 'x' }));
      const second = clientOf(endpoints[1]);
      expect(await outcome(second.send(new HeadObjectCommand({ Bucket: 'hot', Key: 'a' })))).toBe('ok');
      second.destroy();
    }));
});

test('a provider has all its buckets, no limits, and counts no traffic', () =>
  withEmulator(
    { operationLimit: 10, providers: [{ name: 'storj', keys: [{ ...WRITE, right: 'WRITE' }] }] },
    async ({ providerEndpoints, traffic, requests }) => {
      const client = clientOf(providerEndpoints['storj']);
      await client.send(new PutObjectCommand({ Bucket: 'private', Key: 'a', Body: Buffer.alloc(100) }));
      await client.send(new CopyObjectCommand({ Bucket: 'cold', Key: 'a', CopySource: 'private/a' }));
      expect(await outcome(client.send(new HeadObjectCommand({ Bucket: 'hot', Key: 'a' })))).toMatch(/^404/);
      expect(traffic()).toEqual({});
      expect(requests.count({ endpoint: 'storj' })).toBe(3);
      client.destroy();
    },
  ));

import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { parseConfig, startEmulator } from '../../../emulator/index.ts';
import { READER, WRITER, outcome, privateKey, storageOf, withGoogle } from './running.ts';

test('a node copies natively where the source is attached and the destination is not', () =>
  withGoogle({}, async ({ store, traffic, requests, endpoints }) => {
    await store.putObject('hot', 'a', '12345');
    const storage = storageOf(endpoints[0]);
    const from = storage.bucket('hot').file('a');
    await from.copy(storage.bucket('outside').file('n'));
    expect(traffic()['repo']?.['hot']).toMatchObject({ uploaded: 0, downloaded: 0 });
    await from.copy(storage.bucket('cold').file('e'));
    expect(traffic()).toMatchObject({
      repo: { hot: { downloaded: 5 }, cold: { uploaded: 5, downloaded: 0, sizeChange: 5 } },
    });
    expect(requests.list({ operation: 'objects.rewrite' }).map(({ copyPath }) => copyPath)).toEqual([
      'native',
      'emulated',
    ]);
    // The source's credentials may not write there; and a source has to be attached.
    expect(await outcome(from.copy(storage.bucket('private').file('a')))).toBe('403 forbidden');
    await store.putObject('outside', 'a', '12345');
    const outside = storage.bucket('outside').file('a');
    expect(await outcome(outside.copy(storage.bucket('cold').file('x')))).toBe('404 notFound');
  }));

test('a node counts what it carries, within the limit of an operation and the quota', () =>
  withGoogle({ operationLimit: 1000, quotaBytes: 4500 }, async ({ store, traffic, endpoints }) => {
    const storage = storageOf(endpoints[0]);
    const put = (name: string, size: number): Promise<string> =>
      outcome(storage.bucket('cold').file(name).save(Buffer.alloc(size), { resumable: false }));
    expect(await put('a', 1001)).toBe('413 uploadTooLarge');
    expect(await put('a', 1000)).toBe('ok');
    expect(traffic()['repo']?.['cold']).toMatchObject({ uploaded: 1000, sizeChange: 1000 });
    // What the node streams itself takes as many calls as the limit demands.
    await store.putObject('hot', 'big', Buffer.alloc(1500));
    await storage.bucket('hot').file('big').copy(storage.bucket('cold').file('big'));
    expect(traffic()['repo']).toMatchObject({ hot: { downloaded: 1500 }, cold: { uploaded: 2500 } });
    await storage.bucket('hot').file('big').download();
    expect(await put('a', 1)).toBe('403 QUOTA_EXCEEDED');
  }));

test('the same buckets answer over S3 and over Google’s API', () => {
  const keys = [
    { ...READER, right: 'READ' as const },
    { ...WRITER, right: 'WRITE' as const },
  ];
  const s3 = { accessKeyId: 'KEY', secretAccessKey: 'secret', right: 'WRITE' as const };
  return withGoogle(
    {
      nodes: [{ api: 's3' }, { api: 'gcs' }],
      repositories: [
        { id: 'one', name: 'One', storageType: 'GCS', buckets: ['hot', 'cold'], keys },
        { id: 'two', name: 'Two', buckets: ['hot', 'cold'], keys: [s3] },
      ],
    },
    async ({ endpoints, store }) => {
      await storageOf(endpoints[1]).bucket('cold').file('a').save('hello', { resumable: false });
      expect((await store.getObject('cold', 'a'))?.etag).toBe('5d41402abc4b2a76b9719d911017c592');
      const health = await fetch(`${endpoints[1]}/health`);
      expect(health.status).toBe(200);
      const stranger = { accessKeyId: WRITER.accessKeyId, secretAccessKey: privateKey() };
      await expect(storageOf(endpoints[1], stranger).bucket('cold').getFiles()).rejects.toThrow(
        'invalid_grant: Invalid JWT Signature.',
      );
    },
  );
});

test('the configuration of docs/emulator.md works, and a wrong API is named', async () => {
  const docs = readFileSync(new URL('../../../docs/emulator.md', import.meta.url), 'utf8');
  const block = /^```json\n([^`]*"api": "gcs"[^`]*)```$/m.exec(docs)?.[1];
  const json = JSON.parse(block ?? '') as { providers: object[] };
  const emulator = await startEmulator(parseConfig(json));
  try {
    const answer = await fetch(`${emulator.providerEndpoints['google']}/storage/v1/b/cold/o`, {
      headers: { authorization: 'Bearer an-access-token' },
    });
    expect(await answer.json()).toEqual({ kind: 'storage#objects' });
  } finally {
    await emulator.close();
  }
  const wrong = { ...json, providers: [{ ...json.providers[0], api: 'gs' }] };
  expect(() => parseConfig(wrong)).toThrow('providers[0].api: expected one of s3, gcs, blob, got "gs"');
});

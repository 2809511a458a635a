import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CONFIG, names, outcome, put, read, serviceOf, withBlobEmulator, HOT } from './running.ts';

const md5 = (text: string): Buffer => createHash('md5').update(text).digest();

describe('blobs of the emulator', () => {
  it('stores a blob of no bytes, and hands a range out', async () => {
    await withBlobEmulator({}, async ({ hot }) => {
      await put(hot, 'empty', '');
      expect((await hot.getBlobClient('empty').getProperties()).contentLength).toBe(0);
      await put(hot, 'a', '0123456789');
      const part = await hot.getBlobClient('a').download(2, 3);
      expect(part.contentRange).toBe('bytes 2-4/10');
      expect(await text(part.readableStreamBody)).toBe('234');
      expect(await outcome(hot.getBlobClient('a').download(10, 1))).toBe('416 InvalidRange');
    });
  });

  it('compares Content-MD5 with what it received', async () => {
    await withBlobEmulator({}, async ({ hot }) => {
      const blob = hot.getBlockBlobClient('a');
      const send = (body: string, hash: Buffer): Promise<unknown> =>
        fetchPut(blob.url, body, { 'content-md5': hash.toString('base64') });
      expect(await send('hello', md5('other'))).toBe('400 Md5Mismatch');
      expect(await names(hot)).toEqual([]);
      expect(await send('hello', md5('hello'))).toBe('201');
    });
  });

  it('stores whatever MD5 a client names as the property', async () => {
    await withBlobEmulator({}, async ({ hot }) => {
      const blob = hot.getBlockBlobClient('a');
      await blob.upload('hello', 5, { blobHTTPHeaders: { blobContentMD5: md5('a lie') } });
      const { contentMD5 } = await blob.getProperties();
      expect(Buffer.from(contentMD5 ?? []).toString('hex')).toBe(md5('a lie').toString('hex'));
    });
  });

  it('holds writes and reads to their conditions', async () => {
    await withBlobEmulator({}, async ({ hot }) => {
      const blob = hot.getBlockBlobClient('a');
      const upload = (conditions: object): Promise<string> => outcome(blob.upload('x', 1, { conditions }));
      expect(await upload({ ifMatch: '"0x1"' })).toBe('412 ConditionNotMet');
      expect(await upload({ ifNoneMatch: '*' })).toBe('ok');
      expect(await upload({ ifNoneMatch: '*' })).toBe('409 BlobAlreadyExists');
      const { etag = '' } = await blob.getProperties();
      expect(await upload({ ifMatch: '"0x1"' })).toBe('412 ConditionNotMet');
      expect(await upload({ ifMatch: etag })).toBe('ok');
      expect(await upload({ ifMatch: etag })).toBe('412 ConditionNotMet');
      expect(await outcome(blob.download(0, 1, { conditions: { ifMatch: etag } }))).toBe(
        '412 ConditionNotMet',
      );
      expect(await outcome(blob.delete({ conditions: { ifMatch: etag } }))).toBe('412 ConditionNotMet');
      const { etag: now = '' } = await blob.getProperties();
      expect(await outcome(blob.download(0, 1, { conditions: { ifNoneMatch: now } }))).toMatch(/^304/);
      expect(await outcome(blob.delete({ conditions: { ifMatch: now } }))).toBe('ok');
      expect(await outcome(blob.delete())).toBe('404 BlobNotFound');
    });
  });

  it('replaces metadata and properties, with another ETag each', async () => {
    await withBlobEmulator({}, async ({ hot }) => {
      const etag = await put(hot, 'a', 'x');
      const blob = hot.getBlobClient('a');
      const { etag: second } = await blob.setMetadata({ one: '1' });
      await blob.setHTTPHeaders({ blobContentType: 'text/css' });
      const properties = await blob.getProperties();
      expect(properties).toMatchObject({ contentType: 'text/css', metadata: { one: '1' } });
      expect(properties.contentMD5).toBeUndefined();
      expect(new Set([etag, second, properties.etag]).size).toBe(3);
    });
  });

  it('takes names of metadata that are C# identifiers, and keeps their case', async () => {
    await withBlobEmulator({}, async ({ hot }) => {
      const upload = (metadata: Record<string, string>): Promise<string> =>
        outcome(hot.getBlockBlobClient('a').upload('x', 1, { metadata }));
      expect(await upload({ 'x-y': '1' })).toBe('400 InvalidMetadata');
      expect(await upload({ '1a': '1' })).toBe('400 InvalidMetadata');
      expect(await upload({ a: 'x'.repeat(9000) })).toBe('400 MetadataTooLarge');
      expect(await upload({ Case_1: '1' })).toBe('ok');
    });
  });

  it('keeps tags apart from the ETag', async () => {
    await withBlobEmulator({}, async ({ hot }) => {
      const etag = await put(hot, 'a', 'x');
      const blob = hot.getBlobClient('a');
      await blob.setTags({ color: 'blue', 'a b': 'x=y:z' });
      expect((await blob.getTags()).tags).toEqual({ color: 'blue', 'a b': 'x=y:z' });
      expect(await blob.getProperties()).toMatchObject({ etag, tagCount: 2 });
      expect(await outcome(blob.setTags({ color: 'ü' }))).toBe('400 InvalidTags');
      expect(await outcome(blob.download(0, 1, { conditions: { tagConditions: `"color" = 'red'` } }))).toBe(
        '412 ConditionNotMet',
      );
    });
  });

  it('shows one object through both APIs', async () => {
    await withBlobEmulator({}, async ({ emulator, hot }) => {
      await put(hot, 'a', 'from azure');
      expect((await emulator.store.getObject('hot', 'a'))?.bytes.toString()).toBe('from azure');
      await emulator.store.putObject('hot', 'b', 'from s3', { storageClass: 'STANDARD_IA' });
      expect(await read(hot, 'b')).toBe('from s3');
      expect(await hot.getBlobClient('b').getProperties()).toMatchObject({ accessTier: 'Cool' });
    });
  });

  it('answers as the service what does not exist or is not meant', async () => {
    await withBlobEmulator({}, async ({ emulator, hot }) => {
      const at = emulator.providerEndpoints['azure'] ?? '';
      const none = serviceOf(at, HOT).getContainerClient('none');
      expect(await outcome(put(none, 'a', 'x'))).toBe('404 ContainerNotFound');
      // The account has it not: another one has.
      expect(await outcome(put(serviceOf(at, HOT).getContainerClient('cold'), 'a', 'x'))).toBe(
        '404 ContainerNotFound',
      );
      expect(await outcome(hot.getBlobClient('none').download())).toBe('404 BlobNotFound');
      expect(await outcome(put(hot, 'x'.repeat(1025), 'x'))).toBe('400 InvalidResourceName');
      const wrong = serviceOf(at, { ...HOT, secretAccessKey: Buffer.from('wrong').toString('base64') });
      expect(await outcome(put(wrong.getContainerClient('hot'), 'a', 'x'))).toBe('403 AuthenticationFailed');
      expect((await fetch(`${at}/hotaccount/hot/a`)).status).toBe(401);
    });
  });

  it('is struck by faults: a busy server, an answer that is lost, a body that breaks off', async () => {
    await withBlobEmulator({}, async ({ emulator, hot }) => {
      emulator.faults.add({ operation: 'PutBlob', do: { slowDown: true } });
      expect(await outcome(put(hot, 'a', 'x'))).toBe('503 ServerBusy');
      emulator.faults.add({ operation: 'PutBlob', do: 'commit-then-reset' });
      await expect(put(hot, 'a', 'x')).rejects.toThrow();
      expect(await names(hot)).toEqual(['a']);
      await put(hot, 'b', 'x'.repeat(100_000));
      emulator.faults.add({ operation: 'GetBlob', do: { truncateBody: 1000 } });
      const answer = await hot.getBlobClient('b').download(0, undefined, { maxRetryRequests: 0 });
      await expect(text(answer.readableStreamBody)).rejects.toThrow();
    });
  });

  it('deletes a batch, each blob by itself', async () => {
    await withBlobEmulator({}, async ({ hot }) => {
      for (const name of ['a', 'b/ü']) await put(hot, name, 'x');
      const clients = ['a', 'b/ü', 'none'].map((name) => hot.getBlobClient(name));
      const answer = await hot.getBlobBatchClient().deleteBlobs(clients);
      expect(answer.subResponses.map(({ status, errorCode }) => [status, errorCode])).toEqual([
        [202, undefined],
        [202, undefined],
        [404, 'BlobNotFound'],
      ]);
      expect(await names(hot)).toEqual([]);
    });
  });

  it('keeps versions where the account has versioning, and reads and deletes them by id', async () => {
    const buckets = CONFIG.buckets.map((bucket) => ({ ...bucket, versioning: 'enabled' as const }));
    await withBlobEmulator({ buckets }, async ({ hot }) => {
      const blob = hot.getBlockBlobClient('a');
      const { versionId: old = '' } = await blob.upload('old', 3);
      const { versionId: current = '' } = await blob.upload('new', 3);
      expect((await blob.withVersion(old).downloadToBuffer()).toString()).toBe('old');
      expect(await outcome(blob.withVersion(current).delete())).toBe('403 OperationNotAllowedOnRootBlob');
      await blob.delete();
      expect(await names(hot)).toEqual([]);
      const listed: string[] = [];
      for await (const { versionId = '' } of hot.listBlobsFlat({ includeVersions: true }))
        listed.push(versionId);
      expect(listed).toEqual([old, current]);
      await blob.withVersion(current).delete();
      expect(await outcome(blob.withVersion(current).getProperties())).toMatch(/^404/);
      expect((await blob.withVersion(old).getProperties()).contentLength).toBe(3);
    });
  });

  it('keeps what it knows of a blob over a restart with a directory', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'blob-emulator-'));
    try {
      let etag: string | undefined;
      await withBlobEmulator({ directory }, async ({ hot }) => {
        const blob = hot.getBlockBlobClient('a');
        await blob.stageBlock('AAAA', 'hello', 5);
        await blob.commitBlockList(['AAAA'], { metadata: { Name_1: 'x' }, tier: 'Cool' });
        ({ etag } = await blob.getProperties());
      });
      await withBlobEmulator({ directory }, async ({ hot }) => {
        const blob = hot.getBlockBlobClient('a');
        expect(await blob.getProperties()).toMatchObject({
          etag,
          accessTier: 'Cool',
          metadata: { name_1: 'x' },
        });
        expect((await blob.getBlockList('committed')).committedBlocks).toEqual([{ name: 'AAAA', size: 5 }]);
        expect(await read(hot, 'a')).toBe('hello');
      });
    } finally {
      rmSync(directory, { recursive: true });
    }
  });

  it('refuses versions of the service that do not exist yet', async () => {
    await withBlobEmulator({}, async ({ emulator }) => {
      const answer = await fetch(`${emulator.providerEndpoints['azure']}/hotaccount/hot/a`, {
        headers: { 'x-ms-version': '2099-01-01' },
      });
      expect([answer.status, answer.headers.get('x-ms-error-code')]).toEqual([400, 'InvalidHeaderValue']);
    });
  });
});

async function text(stream: NodeJS.ReadableStream | undefined): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream ?? []) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** A Put Blob with headers that the SDK does not send, signed by a SAS for the whole account. */
async function fetchPut(url: string, body: string, headers: Record<string, string>): Promise<string> {
  const {
    generateAccountSASQueryParameters,
    AccountSASPermissions,
    AccountSASResourceTypes,
    AccountSASServices,
  } = await import('@azure/storage-blob');
  const { credentialOf } = await import('./running.ts');
  const sas = generateAccountSASQueryParameters(
    {
      permissions: AccountSASPermissions.parse('rw'),
      resourceTypes: AccountSASResourceTypes.parse('o').toString(),
      services: AccountSASServices.parse('b').toString(),
      expiresOn: new Date(Date.now() + 60_000),
    },
    credentialOf(HOT),
  ).toString();
  const answer = await fetch(`${url}?${sas}`, {
    method: 'PUT',
    body,
    headers: { 'x-ms-blob-type': 'BlockBlob', ...headers },
  });
  const code = answer.headers.get('x-ms-error-code');
  return code === null ? String(answer.status) : `${answer.status} ${code}`;
}

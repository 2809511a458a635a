import { createHash } from 'node:crypto';
import { BlobSASPermissions, type ContainerClient } from '@azure/storage-blob';
import { HOT, outcome, put, read, stageFromUrl, withBlobEmulator } from './running.ts';
import { presignedGet } from './presigned.ts';

/** A URL that may read one blob for an hour. */
function readable(container: ContainerClient, name: string): Promise<string> {
  return container.getBlobClient(name).generateSasUrl({
    permissions: BlobSASPermissions.parse('r'),
    expiresOn: new Date(Date.now() + 3_600_000),
  });
}

const md5 = (text: string): Buffer => createHash('md5').update(text).digest();

describe('copies of the emulated Blob API', () => {
  it('copies from another account by a signed URL, natively, with properties and metadata', async () => {
    await withBlobEmulator({}, async ({ emulator, hot, cold }) => {
      await hot.getBlockBlobClient('a/b ü.txt').upload('hello', 5, {
        blobHTTPHeaders: { blobContentType: 'text/plain', blobCacheControl: 'no-cache' },
        metadata: { Case_Kept: 'yes' },
        tags: { color: 'blue' },
      });
      const url = await readable(hot, 'a/b ü.txt');
      const target = cold.getBlockBlobClient('copy');
      const answer = await target.syncCopyFromURL(url);
      expect(answer.copyStatus).toBe('success');
      const properties = await target.getProperties();
      expect(properties).toMatchObject({
        contentType: 'text/plain',
        cacheControl: 'no-cache',
        contentLength: 5,
        metadata: { case_kept: 'yes' },
      });
      expect(properties.tagCount).toBeUndefined();
      expect(await read(cold, 'copy')).toBe('hello');
      const [logged] = emulator.requests.list({ operation: 'CopyBlobFromUrl' });
      expect(logged).toMatchObject({ copyPath: 'native', bytesCopied: 5, status: 202, bytesIn: 0 });
      expect(logged?.copySource).not.toContain('sig=');

      await target.syncCopyFromURL(url, { metadata: { other: '1' }, copySourceTags: 'COPY', tier: 'Cool' });
      expect(await target.getProperties()).toMatchObject({
        metadata: { other: '1' },
        tagCount: 1,
        accessTier: 'Cool',
      });
    });
  });

  it('refuses a source without a right to it, within the account too, and a source of no bytes', async () => {
    await withBlobEmulator({}, async ({ hot, cold }) => {
      await put(hot, 'a', 'x');
      await put(hot, 'empty', '');
      const bare = hot.getBlobClient('a').url;
      const url = await readable(hot, 'a');
      const copy = (source: string, target = cold): Promise<string> =>
        outcome(target.getBlockBlobClient('copy').syncCopyFromURL(source));
      expect(await copy(bare)).toBe('403 CannotVerifyCopySource');
      expect(await copy(bare, hot)).toBe('403 CannotVerifyCopySource');
      expect(await copy(`${url}x`)).toBe('403 CannotVerifyCopySource');
      expect(await copy(url.replace('/hot/a?', '/hot/none?'))).toBe('403 CannotVerifyCopySource');
      expect(await copy(await readable(hot, 'none'))).toBe('404 CannotVerifyCopySource');
      expect(await copy(await readable(hot, 'empty'))).toBe('400 CannotVerifyCopySource');
      expect(await copy('https://example.com/a')).toBe('400 CannotVerifyCopySource');
    });
  });

  it('holds a copy to the conditions of source and destination, and to the MD5 of the source', async () => {
    await withBlobEmulator({}, async ({ hot, cold }) => {
      const etag = await put(hot, 'a', 'hello');
      const url = await readable(hot, 'a');
      const copy = (options: object): Promise<string> =>
        outcome(cold.getBlockBlobClient('copy').syncCopyFromURL(url, options));
      expect(await copy({ sourceConditions: { ifMatch: '"0x1"' } })).toBe('412 SourceConditionNotMet');
      expect(await copy({ sourceContentMD5: md5('x') })).toBe('400 Md5Mismatch');
      expect(
        await copy({
          sourceConditions: { ifMatch: etag },
          sourceContentMD5: md5('hello'),
          conditions: { ifNoneMatch: '*' },
        }),
      ).toBe('ok');
      expect(await copy({ conditions: { ifNoneMatch: '*' } })).toBe('409 BlobAlreadyExists');
      expect(await copy({ conditions: { ifMatch: '"0x1"' } })).toBe('412 ConditionNotMet');
    });
  });

  it('refuses a synchronous copy beyond 256 MiB', async () => {
    await withBlobEmulator({}, async ({ hot, cold }) => {
      const blob = hot.getBlockBlobClient('large');
      const mebibytes = Buffer.alloc(32 * 1024 ** 2);
      const ids = Array.from({ length: 9 }, (_, index) => Buffer.from(`block-${index}`).toString('base64'));
      await blob.stageBlock(ids[0] ?? '', mebibytes, mebibytes.length);
      // The other blocks share the bytes of the first.
      const source = await readable(hot, 'first');
      await blob.commitBlockList([ids[0] ?? '']);
      await hot
        .getBlockBlobClient('first')
        .beginCopyFromURL(blob.url)
        .then((poller) => poller.pollUntilDone());
      for (const one of ids) await blob.stageBlockFromURL(one, source, 0, mebibytes.length);
      await blob.commitBlockList(ids);
      expect((await blob.getProperties()).contentLength).toBe(288 * 1024 ** 2);
      const url = await readable(hot, 'large');
      expect(await outcome(cold.getBlockBlobClient('copy').syncCopyFromURL(url))).toBe(
        '409 CannotVerifyCopySource',
      );
      await blob.commitBlockList(ids.slice(0, 8));
      expect(await outcome(cold.getBlockBlobClient('copy').syncCopyFromURL(url))).toBe('ok');
    });
  }, 60_000);

  it('copies asynchronously: pending with no bytes, then done; without a SAS within the account', async () => {
    let now = Date.now();
    await withBlobEmulator({ clock: () => now, behaviour: { copyMs: 10_000 } }, async ({ hot }) => {
      await put(hot, 'a', 'hello');
      await put(hot, 'empty', '');
      const target = hot.getBlockBlobClient('copy');
      const poller = await target.beginCopyFromURL(hot.getBlobClient('a').url, { intervalInMs: 1 });
      expect(await target.getProperties()).toMatchObject({ copyStatus: 'pending', contentLength: 0 });
      expect(await outcome(target.upload('x', 1))).toBe('409 PendingCopyOperation');
      now += 10_000;
      expect((await poller.pollUntilDone()).copyStatus).toBe('success');
      expect(await target.getProperties()).toMatchObject({ copyStatus: 'success', copyProgress: '5/5' });
      expect(await read(hot, 'copy')).toBe('hello');
    });
  });

  it('aborts a pending copy and leaves a blob of no bytes', async () => {
    await withBlobEmulator({ behaviour: { copyMs: 10_000 } }, async ({ hot, cold }) => {
      await put(hot, 'a', 'hello');
      const target = cold.getBlockBlobClient('copy');
      const poller = await target.beginCopyFromURL(await readable(hot, 'a'));
      const { copyId = '' } = await target.getProperties();
      expect(await outcome(target.abortCopyFromURL('none'))).toBe('409 CopyIdMismatch');
      await target.abortCopyFromURL(copyId);
      poller.stopPolling();
      expect(await target.getProperties()).toMatchObject({ copyStatus: 'aborted', contentLength: 0 });
      expect(await outcome(target.abortCopyFromURL(copyId))).toBe('409 NoPendingCopyOperation');
      expect(await outcome(target.upload('x', 1))).toBe('ok');
    });
  });

  it('pulls from a presigned URL of an S3 endpoint', async () => {
    await withBlobEmulator({}, async ({ emulator, cold }) => {
      const endpoint = emulator.providerEndpoints['azure-s3'] ?? '';
      const { etag } = await emulator.store.putObject('hot', 'a b', '0123456789', {
        contentType: 'text/plain',
      });
      const url = await presignedGet(endpoint, '/hot/a%20b', HOT);
      const whole = cold.getBlockBlobClient('whole');
      await whole.syncCopyFromURL(url);
      expect(await read(cold, 'whole')).toBe('0123456789');
      expect((await whole.getProperties()).contentType).toBe('text/plain');
      const blob = cold.getBlockBlobClient('blocks');
      const id = Buffer.from('1').toString('base64');
      expect(
        await stageFromUrl(blob, id, url, {
          'x-ms-source-range': 'bytes=2-4',
          'x-ms-source-if-match': `"${etag}"`,
        }),
      ).toBe('ok');
      await blob.commitBlockList([id]);
      expect(await read(cold, 'blocks')).toBe('234');
      expect(await stageFromUrl(blob, id, url, { 'x-ms-source-if-match': '"other"' })).toBe(
        '412 SourceConditionNotMet',
      );
      expect(await outcome(whole.syncCopyFromURL(url.replace(/Signature=..../, 'Signature=0000')))).toBe(
        '403 CannotVerifyCopySource',
      );
    });
  });
});

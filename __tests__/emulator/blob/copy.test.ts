import { BlobSASPermissions, type ContainerClient } from '@azure/storage-blob';
import { read, withBlobEmulator } from './running.ts';

/** A URL that may read one blob for an hour. */
async function readable(container: ContainerClient, name: string): Promise<string> {
  return container.getBlobClient(name).generateSasUrl({
    permissions: BlobSASPermissions.parse('r'),
    expiresOn: new Date(Date.now() + 3_600_000),
  });
}

describe('copies of the emulated Blob API', () => {
  it('copies from another account by a signed URL, natively, with properties and metadata', async () => {
    await withBlobEmulator({}, async ({ emulator, hot, cold }) => {
      await hot.getBlockBlobClient('a/b ü.txt').upload('hello', 5, {
        blobHTTPHeaders: { blobContentType: 'text/plain', blobCacheControl: 'no-cache' },
        metadata: { Case_Kept: 'yes' },
        tags: { color: 'blue' },
      });
      const target = cold.getBlockBlobClient('copy');
      const answer = await target.syncCopyFromURL(await readable(hot, 'a/b ü.txt'));
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
      expect(emulator.requests.list({ operation: 'CopyBlobFromUrl' })).toMatchObject([
        { copyPath: 'native', bytesCopied: 5, status: 202 },
      ]);
      expect(emulator.requests.list({ operation: 'CopyBlobFromUrl' })[0]?.copySource).not.toContain('sig=');
    });
  });
});

import { request } from 'node:http';
import {
  BlobSASPermissions,
  ContainerSASPermissions,
  generateBlobSASQueryParameters,
} from '@azure/storage-blob';
import {
  credentialOf,
  names,
  outcome,
  put,
  read,
  READER,
  serviceOf,
  withBlobEmulator,
  WRITER,
  type Running,
} from './running.ts';

async function copy({ emulator }: Running, from: string, into = 'attached'): Promise<string> {
  const service = serviceOf(emulator.endpoints[0] ?? '', WRITER);
  const source = service.getContainerClient(from).getBlobClient('a');
  const url = await source.generateSasUrl({
    permissions: BlobSASPermissions.parse('r'),
    expiresOn: new Date(Date.now() + 60_000),
  });
  return outcome(service.getContainerClient(into).getBlockBlobClient('copy').syncCopyFromURL(url));
}

describe('a Bridge Node that speaks the Blob API', () => {
  it('copies natively where only the destination is attached, and its credentials may read the source', async () => {
    await withBlobEmulator({}, async (running) => {
      const { emulator, attached } = running;
      for (const bucket of ['outside', 'private', 'also'])
        await emulator.store.putObject(bucket, 'a', 'hello');
      expect(await copy(running, 'outside')).toBe('ok');
      expect(await read(attached, 'copy')).toBe('hello');
      expect(await copy(running, 'private')).toBe('403 CannotVerifyCopySource');
      expect(await copy(running, 'none')).toBe('404 CannotVerifyCopySource');
      expect(await copy(running, 'outside', 'also')).toBe('403 CannotVerifyCopySource');
      expect(emulator.requests.list({ operation: 'CopyBlobFromUrl', status: 202 })).toMatchObject([
        { copyPath: 'native', bytesCopied: 5 },
      ]);
      // What was read back went through the node; the copy did not.
      expect(emulator.traffic()['repo']?.['attached']).toMatchObject({ uploaded: 0, downloaded: 5 });
    });
  });

  it('streams and counts a copy between attached containers', async () => {
    await withBlobEmulator({}, async (running) => {
      const { emulator } = running;
      await emulator.store.putObject('also', 'a', 'hello');
      expect(await copy(running, 'also')).toBe('ok');
      expect(emulator.requests.list({ copyPath: 'emulated' })).toHaveLength(1);
      expect(emulator.traffic()['repo']?.['also']).toMatchObject({ downloaded: 5 });
      expect(emulator.traffic()['repo']?.['attached']).toMatchObject({ uploaded: 5 });
    });
  });

  it('copies natively what the provider’s own endpoint grants', async () => {
    await withBlobEmulator({}, async ({ emulator, hot, attached }) => {
      await put(hot, 'a', 'hello');
      const url = await hot.getBlobClient('a').generateSasUrl({
        permissions: BlobSASPermissions.parse('r'),
        expiresOn: new Date(Date.now() + 60_000),
      });
      const real = url.replace(/^http:\/\/[^/]+\/hotaccount/, 'https://hotaccount.blob.core.windows.net');
      await attached.getBlockBlobClient('copy').syncCopyFromURL(real);
      expect(await read(attached, 'copy')).toBe('hello');
      expect(emulator.requests.list({ copyPath: 'native' })).toHaveLength(1);
    });
  });

  it('bounds keys by their right, bodies by its limit, and writes by the quota', async () => {
    await withBlobEmulator({ operationLimit: 10 }, async ({ emulator, attached }) => {
      const at = emulator.endpoints[0] ?? '';
      await put(attached, 'a', '0123456789');
      expect(await outcome(put(attached, 'b', '01234567890'))).toBe('413 RequestBodyTooLarge');
      const reader = serviceOf(at, READER).getContainerClient('attached');
      expect(await names(reader)).toEqual(['a']);
      expect(await outcome(put(reader, 'b', 'x'))).toBe('403 AuthorizationPermissionMismatch');
      emulator.setQuota(5);
      expect(await outcome(put(attached, 'b', 'x'))).toBe('403 QUOTA_EXCEEDED');
      expect(await names(attached)).toEqual(['a']);
      emulator.setNodeStatus(0, 'OFFLINE');
      expect(await outcome(names(attached))).toBe('503 ServerBusy');
      expect((await fetch(`${at}/health`)).status).toBe(503);
    });
  });

  it('takes the account from the first label of the host', async () => {
    await withBlobEmulator({}, async ({ emulator }) => {
      const { port } = new URL(emulator.endpoints[0] ?? '');
      const sas = generateBlobSASQueryParameters(
        {
          containerName: 'attached',
          permissions: ContainerSASPermissions.parse('cw'),
          expiresOn: new Date(Date.now() + 60_000),
        },
        credentialOf(WRITER),
      ).toString();
      const status = await new Promise<number | undefined>((resolve, reject) => {
        const sent = request({
          host: '127.0.0.1',
          port,
          method: 'PUT',
          path: `/attached/a?${sas}`,
          headers: {
            host: `${WRITER.accessKeyId}.blob-us-east-1-azure.flashback.tech`,
            'x-ms-blob-type': 'BlockBlob',
          },
        });
        sent.on('error', reject);
        sent.on('response', (answer) => resolve(answer.resume().statusCode));
        sent.end('x');
      });
      expect(status).toBe(201);
      expect(emulator.requests.list({ operation: 'PutBlob' })).toMatchObject([
        { bucket: 'attached', key: 'a', accessKeyId: WRITER.accessKeyId },
      ]);
    });
  });
});

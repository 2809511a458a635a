import { BlobServiceClient, StorageSharedKeyCredential } from '@azure/storage-blob';
import type { BlockBlobClient, ContainerClient } from '@azure/storage-blob';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SharedKey } from '../../../../src/store/azure/identity/shared-key.ts';

const ACCOUNT = 'account';
const KEY = Buffer.from('the key of an account').toString('base64');

interface Captured {
  readonly method: string;
  readonly url: URL;
  readonly headers: Record<string, string>;
  readonly length: number;
}

/** The request that Microsoft's client would send, signed. */
async function capture(
  work: (container: ContainerClient, blob: BlockBlobClient) => Promise<unknown>,
): Promise<Captured> {
  let captured: Captured | undefined;
  const client = new BlobServiceClient(
    `https://${ACCOUNT}.blob.core.windows.net`,
    new StorageSharedKeyCredential(ACCOUNT, KEY),
    {
      retryOptions: { maxTries: 1 },
      httpClient: {
        sendRequest: ({ method, url, headers }) => {
          const sent = Object.fromEntries(
            headers.headersArray().map((one) => [one.name.toLowerCase(), one.value]),
          );
          const length = Number(sent['content-length'] ?? 0);
          captured = { method, url: new URL(url), headers: sent, length };
          return Promise.reject(new Error('not sent'));
        },
      },
    },
  );
  const container = client.getContainerClient('container');
  await expect(work(container, container.getBlockBlobClient("a folder/ünïcödé + 100%'s"))).rejects.toThrow(
    'not sent',
  );
  if (captured === undefined) throw new Error('nothing was sent');
  return captured;
}

function signedByUs({ method, url, headers, length }: Captured): string | undefined {
  const { authorization: _signature, ...unsigned } = headers;
  new SharedKey(ACCOUNT, KEY).authorize({
    method,
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    length,
    headers: unsigned,
  });
  return (unsigned as Record<string, string>)['authorization'];
}

describe('a signature by Shared Key', () => {
  const conditions = { ifMatch: '"0x8DE"', ifNoneMatch: '*', ifModifiedSince: new Date(0) };
  test.each([
    [
      'a listing',
      (container: ContainerClient) => container.listBlobsFlat({ prefix: 'ä b/' }).byPage().next(),
    ],
    ['a HEAD', (_: ContainerClient, blob: BlockBlobClient) => blob.getProperties({ conditions })],
    ['a range', (_: ContainerClient, blob: BlockBlobClient) => blob.download(10, 20)],
    ['no bytes', (_: ContainerClient, blob: BlockBlobClient) => blob.upload('', 0)],
    [
      'a block',
      (_: ContainerClient, blob: BlockBlobClient) =>
        blob.stageBlock('YWJj+/==', 'bytes', 5, { transactionalContentMD5: Buffer.alloc(16) }),
    ],
    ['a delete', (_: ContainerClient, blob: BlockBlobClient) => blob.delete({ deleteSnapshots: 'include' })],
    [
      'a copy',
      (_: ContainerClient, blob: BlockBlobClient) =>
        blob.syncCopyFromURL('https://b.blob.core.windows.net/c/d?sv=1&sig=a%2Bb', {
          sourceConditions: { ifMatch: '"0x1"' },
          conditions: { ifNoneMatch: '*' },
          copySourceTags: 'COPY',
        }),
    ],
  ])('of %s is the one that the SDK makes', async (_name, work) => {
    const captured = await capture(work);
    expect(signedByUs(captured)).toBe(captured.headers['authorization']);
  });

  test('of metadata with names of any kind is the one that the SDK makes', async () => {
    const name = fc.stringMatching(/^[a-z_][a-z0-9_]{0,5}$/);
    const value = fc.stringMatching(/^[!-~]([ -~]{0,5}[!-~])?$/);
    await fc.assert(
      fc.asyncProperty(fc.dictionary(name, value, { maxKeys: 8 }), async (metadata) => {
        const captured = await capture((_, blob) =>
          blob.upload('bytes', 5, { metadata, tags: { a: 'b c' } }),
        );
        expect(signedByUs(captured)).toBe(captured.headers['authorization']);
      }),
      { numRuns: 200 },
    );
  });
});

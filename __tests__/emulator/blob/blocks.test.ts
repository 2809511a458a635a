import { createHash } from 'node:crypto';
import { BlobSASPermissions, type ContainerClient } from '@azure/storage-blob';
import { outcome, put, read, stageFromUrl, withBlobEmulator } from './running.ts';

const id = (number: number): string => Buffer.from(String(number).padStart(6, '0')).toString('base64');
const md5 = (text: string): Buffer => createHash('md5').update(text).digest();

function signed(container: ContainerClient, name: string): Promise<string> {
  return container.getBlobClient(name).generateSasUrl({
    permissions: BlobSASPermissions.parse('r'),
    expiresOn: new Date(Date.now() + 60_000),
  });
}

describe('blocks of the emulated Blob API', () => {
  it('makes a blob of blocks in the order of the list, and reuses committed ones', async () => {
    await withBlobEmulator({}, async ({ hot }) => {
      const blob = hot.getBlockBlobClient('a');
      await blob.stageBlock(id(1), 'one', 3);
      await blob.stageBlock(id(2), 'two', 3);
      expect(await outcome(blob.getProperties())).toMatch(/^404/);
      expect((await blob.getBlockList('all')).uncommittedBlocks).toMatchObject([
        { name: id(1), size: 3 },
        { name: id(2), size: 3 },
      ]);
      await blob.commitBlockList([id(2), id(1)], {
        blobHTTPHeaders: { blobContentType: 'text/plain' },
        metadata: { one: '1' },
      });
      expect(await read(hot, 'a')).toBe('twoone');
      const list = await blob.getBlockList('all');
      expect(list.committedBlocks?.map(({ name }) => name)).toEqual([id(2), id(1)]);
      expect(list.uncommittedBlocks ?? []).toEqual([]);
      await blob.stageBlock(id(3), 'three', 5);
      await blob.commitBlockList([id(1), id(3)]);
      expect(await read(hot, 'a')).toBe('onethree');
      const properties = await blob.getProperties();
      expect(properties.metadata).toEqual({});
      // Nobody knows the MD5 of a whole blob of blocks.
      expect(properties.contentMD5).toBeUndefined();
    });
  });

  it('drops all other blocks of the name with a commit or a Put Blob, and takes the same commit twice', async () => {
    await withBlobEmulator({}, async ({ hot }) => {
      const blob = hot.getBlockBlobClient('a');
      for (const number of [1, 2, 3]) await blob.stageBlock(id(number), String(number), 1);
      await blob.commitBlockList([id(1)]);
      expect(await outcome(blob.commitBlockList([id(1), id(2)]))).toBe('400 InvalidBlockList');
      expect(await outcome(blob.commitBlockList([id(1)]))).toBe('ok');
      await blob.stageBlock(id(2), '2', 1);
      await put(hot, 'a', 'x');
      expect((await blob.getBlockList('all')).uncommittedBlocks ?? []).toEqual([]);
    });
  });

  it('forgets blocks after a week', async () => {
    let ahead = 0;
    await withBlobEmulator({ clock: () => Date.now() + ahead }, async ({ hot }) => {
      const blob = hot.getBlockBlobClient('a');
      await blob.stageBlock(id(1), 'x', 1);
      ahead = 7 * 86_400_000;
      const url = await blob.generateSasUrl({
        permissions: BlobSASPermissions.parse('r'),
        expiresOn: new Date(Date.now() + 8 * 86_400_000),
      });
      const answer = await fetch(`${url}&comp=blocklist&blocklisttype=all`);
      expect(answer.headers.get('x-ms-error-code')).toBe('BlobNotFound');
    });
  });

  it('refuses ids of another length, wrong digests, and lists of blocks that are not there', async () => {
    await withBlobEmulator({}, async ({ hot }) => {
      const blob = hot.getBlockBlobClient('a');
      await blob.stageBlock(id(1), 'one', 3, { transactionalContentMD5: md5('one') });
      expect(await outcome(blob.stageBlock('YQ==', 'x', 1))).toBe('400 InvalidBlobOrBlock');
      expect(await outcome(blob.stageBlock('no base64', 'x', 1))).toBe('400 InvalidQueryParameterValue');
      expect(await outcome(blob.stageBlock(id(2), 'two', 3, { transactionalContentMD5: md5('x') }))).toBe(
        '400 Md5Mismatch',
      );
      expect(
        await outcome(blob.stageBlock(id(2), 'two', 3, { transactionalContentCrc64: Buffer.alloc(8) })),
      ).toBe('400 Crc64Mismatch');
      // The check value of CRC-64/NVME, least significant byte first.
      const crc = Buffer.from('ae8b14860a799888', 'hex').reverse();
      expect(await outcome(blob.stageBlock(id(2), '123456789', 9, { transactionalContentCrc64: crc }))).toBe(
        'ok',
      );
      expect(await outcome(blob.commitBlockList([id(9)]))).toBe('400 InvalidBlockList');
    });
  });

  it('holds a commit to its conditions', async () => {
    await withBlobEmulator({}, async ({ hot }) => {
      const blob = hot.getBlockBlobClient('a');
      await blob.stageBlock(id(1), 'one', 3);
      expect(await outcome(blob.commitBlockList([id(1)], { conditions: { ifNoneMatch: '*' } }))).toBe('ok');
      await blob.stageBlock(id(1), 'two', 3);
      expect(await outcome(blob.commitBlockList([id(1)], { conditions: { ifNoneMatch: '*' } }))).toBe(
        '409 BlobAlreadyExists',
      );
      expect(await outcome(blob.commitBlockList([id(1)], { conditions: { ifMatch: '"0x1"' } }))).toBe(
        '412 ConditionNotMet',
      );
      expect(await read(hot, 'a')).toBe('one');
    });
  });

  it('takes blocks from a range of another account’s blob, pinned and checked', async () => {
    await withBlobEmulator({}, async ({ emulator, hot, cold }) => {
      const etag = await put(hot, 'source', '0123456789');
      const url = await signed(hot, 'source');
      const blob = cold.getBlockBlobClient('a');
      const stage = (number: number, range: string, headers: Record<string, string>): Promise<string> =>
        stageFromUrl(blob, id(number), url, { 'x-ms-source-range': `bytes=${range}`, ...headers });
      const hash = (text: string): string => md5(text).toString('base64');
      expect(await stage(1, '0-4', { 'x-ms-source-content-md5': hash('x') })).toBe('400 Md5Mismatch');
      expect(await stage(1, '0-4', { 'x-ms-source-content-crc64': 'AAAAAAAAAAA=' })).toBe(
        '400 Crc64Mismatch',
      );
      expect(await stage(1, '0-4', { 'x-ms-source-if-match': '"0x1"' })).toBe('412 SourceConditionNotMet');
      expect(
        await stage(1, '0-4', { 'x-ms-source-if-match': etag, 'x-ms-source-content-md5': hash('01234') }),
      ).toBe('ok');
      await blob.stageBlockFromURL(id(2), url, 5, 5, { sourceContentMD5: md5('56789') });
      expect(await stage(3, '10-12', {})).toBe('416 InvalidRange');
      await blob.commitBlockList([id(1), id(2)]);
      expect(await read(cold, 'a')).toBe('0123456789');
      const done = emulator.requests.list({ operation: 'PutBlockFromUrl', status: 201 });
      expect(done).toMatchObject([
        { copyPath: 'native', bytesCopied: 5, bytesIn: 0 },
        { copyPath: 'native', bytesCopied: 5, bytesIn: 0 },
      ]);
      await put(hot, 'source', 'replaced!!');
      expect(await stage(1, '0-4', { 'x-ms-source-if-match': etag })).toBe('412 SourceConditionNotMet');
    });
  });
});

import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  ListPartsCommand,
  UploadPartCommand,
  UploadPartCopyCommand,
  type CompletedPart,
  type S3Client,
} from '@aws-sdk/client-s3';
import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { outcome, withEmulator } from './running.ts';

const MIB = 1024 * 1024;
const at = { Bucket: 'cold', Key: 'big' };

describe('a multipart upload', () => {
  test('becomes an object with what was given at its start', () =>
    withEmulator({}, async ({ store }, client) => {
      const start = await client.send(
        new CreateMultipartUploadCommand({
          ...at,
          ContentType: 'text/x',
          Metadata: { m: '1' },
          Tagging: 't=1',
        }),
      );
      const UploadId = start.UploadId ?? '';
      const first = Buffer.alloc(5 * MIB, 'a');
      const second = Buffer.from('end');
      const parts = [await part(client, UploadId, 1, first), await part(client, UploadId, 7, second)];
      const listed = await client.send(new ListPartsCommand({ ...at, UploadId, MaxParts: 1 }));
      expect(listed).toMatchObject({ IsTruncated: true, NextPartNumberMarker: '1' });
      expect(listed.Parts?.[0]).toMatchObject({ PartNumber: 1, Size: first.length });
      expect(store.listKeys('cold')).toEqual([]);
      const done = await client.send(complete(UploadId, parts));
      const md5 = (bytes: Buffer): Buffer => createHash('md5').update(bytes).digest();
      const etag = `"${md5(Buffer.concat([md5(first), md5(second)])).toString('hex')}-2"`;
      expect(done.ETag).toBe(etag);
      const object = await store.getObject('cold', 'big');
      expect(object?.bytes.equals(Buffer.concat([first, second]))).toBe(true);
      expect(object).toMatchObject({
        headers: { 'content-type': 'text/x' },
        metadata: { m: '1' },
        tags: { t: '1' },
      });
    }));

  test('completed twice with the same parts answers the same, with others not', () =>
    withEmulator({}, async (_, client) => {
      const id = await begin(client);
      const parts = [await part(client, id, 1, Buffer.from('x'))];
      const first = await client.send(complete(id, parts));
      const second = await client.send(complete(id, parts));
      expect(second.ETag).toBe(first.ETag);
      const other = complete(id, [{ PartNumber: 2, ETag: '"x"' }]);
      expect(await outcome(client.send(other))).toBe('404 NoSuchUpload');
      expect(await outcome(part(client, id, 1, Buffer.from('x')))).toBe('404 NoSuchUpload');
    }));

  test('is refused with parts that are small, wrong, missing or out of order', () =>
    withEmulator({}, async (_, client) => {
      const id = await begin(client);
      const one = await part(client, id, 1, Buffer.alloc(5 * MIB - 1));
      const two = await part(client, id, 2, Buffer.from('x'));
      expect(await outcome(client.send(complete(id, [one, two])))).toBe('400 EntityTooSmall');
      expect(await outcome(client.send(complete(id, [two, one])))).toBe('400 InvalidPartOrder');
      expect(await outcome(client.send(complete(id, [{ PartNumber: 3, ETag: '"x"' }])))).toBe(
        '400 InvalidPart',
      );
      expect(await outcome(client.send(complete(id, [{ PartNumber: 2, ETag: '"x"' }])))).toBe(
        '400 InvalidPart',
      );
      expect(await outcome(client.send(complete('none', [two])))).toBe('404 NoSuchUpload');
      expect(await outcome(part(client, id, 0, Buffer.from('x')))).toBe('400 InvalidArgument');
      expect(await outcome(part(client, id, 10_001, Buffer.from('x')))).toBe('400 InvalidArgument');
      expect(await outcome(client.send(complete(id, [two])))).toBe('ok');
    }));

  test('is completed under conditions', () =>
    withEmulator({}, async ({ store }, client) => {
      const id = await begin(client);
      const parts = [await part(client, id, 1, Buffer.from('x'))];
      await store.putObject('cold', 'big', 'there');
      expect(await outcome(client.send(complete(id, parts, { IfNoneMatch: '*' })))).toBe(
        '412 PreconditionFailed',
      );
      const { etag } = await store.putObject('cold', 'big', 'there');
      expect(await outcome(client.send(complete(id, parts, { IfMatch: etag })))).toBe('ok');
    }));

  test('is listed until it is aborted', () =>
    withEmulator({}, async (_, client) => {
      const ids = [await begin(client), await begin(client, 'other')];
      const page = await client.send(new ListMultipartUploadsCommand({ Bucket: 'cold', MaxUploads: 1 }));
      expect(page).toMatchObject({ IsTruncated: true, NextKeyMarker: 'big', NextUploadIdMarker: ids[0] });
      const rest = await client.send(
        new ListMultipartUploadsCommand({
          Bucket: 'cold',
          KeyMarker: page.NextKeyMarker,
          UploadIdMarker: page.NextUploadIdMarker,
        }),
      );
      expect(rest.Uploads?.map(({ Key }) => Key)).toEqual(['other']);
      const abort = new AbortMultipartUploadCommand({ ...at, UploadId: ids[0] });
      expect(await outcome(client.send(abort))).toBe('ok');
      expect(await outcome(client.send(abort))).toBe('404 NoSuchUpload');
    }));
});

describe('a part copy', () => {
  test('takes a range of its source, pinned', () =>
    withEmulator({}, async ({ store }, client) => {
      const { etag } = await store.putObject('hot', 'a', '0123456789');
      const id = await begin(client);
      const copy = (more: object = {}): UploadPartCopyCommand =>
        new UploadPartCopyCommand({ ...at, UploadId: id, PartNumber: 1, CopySource: 'hot/a', ...more });
      expect(await outcome(client.send(copy({ CopySourceIfMatch: 'wrong' })))).toBe('412 PreconditionFailed');
      expect(await outcome(client.send(copy({ CopySourceRange: 'bytes=5-10' })))).toBe('400 InvalidArgument');
      expect(await outcome(client.send(copy({ CopySourceRange: 'bytes=5-' })))).toBe('400 InvalidArgument');
      const { CopyPartResult } = await client.send(
        copy({ CopySourceRange: 'bytes=2-4', CopySourceIfMatch: etag }),
      );
      expect(CopyPartResult?.ETag).toBe(`"${createHash('md5').update('234').digest('hex')}"`);
      await client.send(complete(id, [{ PartNumber: 1, ETag: CopyPartResult?.ETag }]));
      expect((await store.getObject('cold', 'big'))?.bytes.toString()).toBe('234');
      const head = await client.send(new HeadObjectCommand(at));
      expect(head.ETag).toMatch(/-1"$/);
    }));

  test('can be missing, and ETags can mean nothing', () =>
    withEmulator(
      { behaviour: { noPartCopy: true, randomMultipartEtags: true } },
      async ({ store }, client) => {
        await store.putObject('hot', 'a', 'x');
        const ids = [await begin(client), await begin(client)];
        const copy = new UploadPartCopyCommand({
          ...at,
          UploadId: ids[0],
          PartNumber: 1,
          CopySource: 'hot/a',
        });
        expect(await outcome(client.send(copy))).toBe('501 NotImplemented');
        const etags = [];
        for (const id of ids) {
          const parts = [await part(client, id, 1, Buffer.from('x'))];
          etags.push((await client.send(complete(id, parts))).ETag);
        }
        expect(etags[0]).not.toBe(etags[1]);
      },
    ));
});

async function begin(client: S3Client, Key = 'big'): Promise<string> {
  return (await client.send(new CreateMultipartUploadCommand({ Bucket: 'cold', Key }))).UploadId ?? '';
}

async function part(
  client: S3Client,
  UploadId: string,
  PartNumber: number,
  Body: Buffer,
): Promise<CompletedPart> {
  const { ETag } = await client.send(new UploadPartCommand({ ...at, UploadId, PartNumber, Body }));
  return { PartNumber, ETag };
}

function complete(
  UploadId: string,
  Parts: CompletedPart[],
  more: object = {},
): CompleteMultipartUploadCommand {
  return new CompleteMultipartUploadCommand({ ...at, UploadId, MultipartUpload: { Parts }, ...more });
}

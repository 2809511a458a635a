import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { code, texts, withQuirks, type Quirky } from './quirky.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');

async function begin({ request }: Quirky, headers: Record<string, string>): Promise<string> {
  const created = await request('POST', '/hot/big?uploads=', { headers });
  return code(created) === '200' ? (texts(created.body, 'UploadId')[0] ?? '') : code(created);
}

describe('checksums', () => {
  test('that are announced must be there, and be checksums', () =>
    withQuirks([], async ({ put }) => {
      expect(await put('a', { 'x-amz-sdk-checksum-algorithm': 'SHA256' })).toBe('400 InvalidRequest');
      expect(await put('a', { 'x-amz-checksum-sha256': 'AAAA' })).toBe('400 InvalidRequest');
      expect(await put('a', { 'x-amz-checksum-crc32': '!!!!!!!!' })).toBe('400 InvalidRequest');
      expect(await put('a', { 'x-amz-checksum-sha256': sha256('y') })).toBe('400 BadDigest');
      const both = { 'x-amz-checksum-sha256': sha256('x'), 'x-amz-sdk-checksum-algorithm': 'SHA256' };
      expect(await put('a', both)).toBe('200');
    }));

  test('of parts are those that the upload was created with, and Complete names them', () =>
    withQuirks([], async (quirky) => {
      const { request } = quirky;
      const id = await begin(quirky, { 'x-amz-checksum-algorithm': 'SHA256' });
      const part = async (headers: Record<string, string>): Promise<string> =>
        code(await request('PUT', `/hot/big?partNumber=1&uploadId=${id}`, { headers, body: 'x' }));
      expect(await part({})).toBe('400 InvalidRequest');
      expect(await part({ 'x-amz-checksum-crc32': 'jNsaPA==' })).toBe('400 InvalidRequest');
      expect(await part({ 'x-amz-checksum-sha256': sha256('x') })).toBe('200');
      const complete = async (checksum: string): Promise<string> => {
        const etag = createHash('md5').update('x').digest('hex');
        const named = `<PartNumber>1</PartNumber><ETag>${etag}</ETag>${checksum}`;
        const body = `<CompleteMultipartUpload><Part>${named}</Part></CompleteMultipartUpload>`;
        return code(await request('POST', `/hot/big?uploadId=${id}`, { body }));
      };
      expect(await complete('')).toBe('400 InvalidRequest');
      expect(await complete(`<ChecksumSHA256>${sha256('y')}</ChecksumSHA256>`)).toBe('400 InvalidPart');
      expect(await complete(`<ChecksumSHA256>${sha256('x')}</ChecksumSHA256>`)).toBe('200');
    }));

  test('of a type that the algorithm has not are refused at the start', () =>
    withQuirks([], async (quirky) => {
      const start = (algorithm: string, type: string): Promise<string> =>
        begin(quirky, { 'x-amz-checksum-algorithm': algorithm, 'x-amz-checksum-type': type });
      expect(await start('SHA256', 'FULL_OBJECT')).toBe('400 InvalidRequest');
      expect(await start('CRC64NVME', 'COMPOSITE')).toBe('400 InvalidRequest');
      expect(await start('CRC32', 'FULL_OBJECT')).not.toMatch(/^400/);
    }));
});

test('tags of AWS itself are refused', () =>
  withQuirks([], async ({ put }) => {
    expect(await put('a', { 'x-amz-tagging': 'aws%3Aname=1' })).toBe('400 InvalidTag');
    const eleven = Array.from({ length: 11 }, (_, index) => `t${index}=1`).join('&');
    expect(await put('a', { 'x-amz-tagging': eleven })).toBe('400 BadRequest');
  }));

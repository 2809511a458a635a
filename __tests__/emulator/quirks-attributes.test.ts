import { expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import type { QUIRK_GROUPS } from '../../emulator/index.ts';
import { code, texts, withQuirks, type Quirky } from './quirky.ts';

type Attributes = keyof (typeof QUIRK_GROUPS)['attributes and retention'];

const MD5 = { 'content-md5': createHash('md5').update('x').digest('base64') };
const SHA256 = { 'x-amz-checksum-sha256': createHash('sha256').update('x').digest('base64') };
const TAGS = '<Tagging><TagSet><Tag><Key>a</Key><Value>1</Value></Tag></TagSet></Tagging>';

/** Outcomes of Put, Copy and CreateMultipartUpload with these headers. */
async function writes(quirky: Quirky, headers: Record<string, string>): Promise<string[]> {
  await quirky.store.putObject('cold', 'source', 'x');
  const copied = { ...headers, 'x-amz-copy-source': '/cold/source' };
  return [
    await quirky.put('put', headers),
    code(await quirky.request('PUT', '/hot/copied', { headers: copied })),
    code(await quirky.request('POST', '/hot/big?uploads=', { headers })),
  ];
}

const all = (outcome: string): string[] => [outcome, outcome, outcome];

async function part(quirky: Quirky, headers: Record<string, string>, create = {}): Promise<string> {
  const created = await quirky.request('POST', '/hot/big?uploads=', { headers: create });
  const id = texts(created.body, 'UploadId')[0] ?? '';
  return code(await quirky.request('PUT', `/hot/big?partNumber=1&uploadId=${id}`, { headers, body: 'x' }));
}

const CHECKS: Readonly<Record<Attributes, (quirky: Quirky) => Promise<void>>> = {
  'tagging-501': async (quirky) => {
    expect(await writes(quirky, { 'x-amz-tagging': 'a=1' })).toEqual(all('501 NotImplemented'));
    expect(await writes(quirky, {})).toEqual(all('200'));
    const headers = { 'x-amz-copy-source': '/cold/source', 'x-amz-tagging-directive': 'REPLACE' };
    expect(code(await quirky.request('PUT', '/hot/b', { headers }))).toBe('501 NotImplemented');
  },
  'tagging-400': async (quirky) => {
    expect(await writes(quirky, { 'x-amz-tagging': 'a=1' })).toEqual(all('400 InvalidArgument'));
  },
  'tagging-403': async (quirky) => {
    expect(await writes(quirky, { 'x-amz-tagging': 'a=1' })).toEqual(all('403 AccessDenied'));
    expect(await writes(quirky, {})).toEqual(all('200'));
  },
  'object-tagging-501': async ({ put, request }) => {
    expect(await put('a', { 'x-amz-tagging': 'a=1' })).toBe('200');
    expect(code(await request('GET', '/hot/a?tagging='))).toBe('501 NotImplemented');
    expect(code(await request('PUT', '/hot/a?tagging=', { body: TAGS }))).toBe('501 NotImplemented');
    expect(code(await request('DELETE', '/hot/a?tagging='))).toBe('501 NotImplemented');
  },
  'put-object-tagging-403': async ({ put, request }) => {
    await put('a');
    expect(code(await request('PUT', '/hot/a?tagging=', { body: TAGS }))).toBe('403 AccessDenied');
    expect(code(await request('GET', '/hot/a?tagging='))).toBe('200');
  },
  'tag-characters-refused': async ({ put, request }) => {
    expect(await put('a', { 'x-amz-tagging': 'a=gr%C3%BC%C3%9Fe%20%2B-%3D._%3A%2F%40' })).toBe('200');
    expect(await put('a', { 'x-amz-tagging': 'a=50%25' })).toBe('400 InvalidTag');
    const body = TAGS.replace('1', '&amp;');
    expect(code(await request('PUT', '/hot/a?tagging=', { body }))).toBe('400 InvalidTag');
  },
  'copy-drops-tags': async ({ store, request }) => {
    await store.putObject('cold', 'source', 'x', { tags: { a: '1' } });
    await request('PUT', '/hot/copied', { headers: { 'x-amz-copy-source': '/cold/source' } });
    expect((await store.getObject('hot', 'copied'))?.tags).toEqual({});
  },
  'storage-class-400': async (quirky) => {
    expect(await writes(quirky, { 'x-amz-storage-class': 'GLACIER_IR' })).toEqual(
      all('400 InvalidStorageClass'),
    );
    expect(await writes(quirky, { 'x-amz-storage-class': 'STANDARD' })).toEqual(all('200'));
  },
  'storage-class-501': async (quirky) => {
    expect(await writes(quirky, { 'x-amz-storage-class': 'STANDARD' })).toEqual(all('501 NotImplemented'));
  },
  'acl-demanded': async (quirky) => {
    expect(await writes(quirky, {})).toEqual(all('403 AccessDenied'));
    expect(await writes(quirky, { 'x-amz-acl': 'bucket-owner-full-control' })).toEqual(all('200'));
  },
  'acl-refused': async (quirky) => {
    expect(await writes(quirky, { 'x-amz-acl': 'private' })).toEqual(
      all('400 AccessControlListNotSupported'),
    );
    expect(await writes(quirky, { 'x-amz-acl': 'bucket-owner-full-control' })).toEqual(all('200'));
  },
  'cache-headers-501': async (quirky) => {
    expect(await writes(quirky, { 'cache-control': 'no-store' })).toEqual(all('501 NotImplemented'));
    expect(await writes(quirky, { 'content-language': 'de' })).toEqual(all('501 NotImplemented'));
    expect(await writes(quirky, { 'content-type': 'text/plain' })).toEqual(all('200'));
  },
  'checksum-demanded': async (quirky) => {
    expect(await writes(quirky, {})).toEqual(['400 InvalidRequest', '200', '200']);
    expect([await quirky.put('a', MD5), await quirky.put('a', SHA256)]).toEqual(['200', '200']);
    expect([await part(quirky, {}), await part(quirky, MD5)]).toEqual(['400 InvalidRequest', '200']);
  },
  'content-md5-only': async (quirky) => {
    expect(await quirky.put('a')).toBe('200');
    quirky.emulator.setQuirks({ bucket: 'hot' }, ['content-md5-only', 'checksum-demanded']);
    expect([await quirky.put('a', SHA256), await quirky.put('a', MD5)]).toEqual([
      '400 InvalidRequest',
      '200',
    ]);
  },
  'part-checksum-undeclared-400': async (quirky) => {
    expect(await part(quirky, SHA256)).toBe('400 InvalidRequest');
    expect(await part(quirky, {})).toBe('200');
    expect(await part(quirky, SHA256, { 'x-amz-checksum-algorithm': 'SHA256' })).toBe('200');
  },
  'checksum-headers-400': async (quirky) => {
    expect(await quirky.put('a', SHA256)).toBe('400 InvalidArgument');
    expect(await quirky.put('a', { 'x-amz-sdk-checksum-algorithm': 'CRC32' })).toBe('400 InvalidArgument');
    expect(await quirky.put('a', MD5)).toBe('200');
  },
  'checksum-headers-501': async (quirky) => {
    expect(await quirky.put('a', SHA256)).toBe('501 NotImplemented');
    expect(await part(quirky, SHA256)).toBe('501 NotImplemented');
  },
};

test.each(Object.entries(CHECKS))('%s', (quirk, check) => withQuirks([quirk], check));

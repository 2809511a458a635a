import { expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { QUIRK_GROUPS } from '../../emulator/index.ts';
import type { RawAnswer } from './hand-signed.ts';
import { code, texts, withQuirks, type Quirky } from './quirky.ts';

type Answers = keyof (typeof QUIRK_GROUPS)['object answers'];

const WRONG = '"0123456789abcdef0123456789abcdef"';
const MIB = 1024 * 1024;

const md5 = (text: string): string => createHash('md5').update(text).digest('hex');

async function zipped({ store }: Quirky): Promise<Buffer> {
  const bytes = gzipSync('plain '.repeat(100));
  await store.putObject('hot', 'z', bytes, { headers: { 'content-encoding': 'gzip' } });
  return bytes;
}

function copy(quirky: Quirky, headers: Record<string, string> = {}): Promise<RawAnswer> {
  const source = { 'x-amz-copy-source': '/cold/source', ...headers };
  return quirky.request('PUT', '/hot/copied', { headers: source });
}

async function upload(quirky: Quirky, headers: Record<string, string> = {}): Promise<RawAnswer> {
  const created = await quirky.request('POST', '/hot/big?uploads=');
  const id = texts(created.body, 'UploadId')[0] ?? '';
  const part = await quirky.request('PUT', `/hot/big?partNumber=1&uploadId=${id}`, { body: 'part' });
  const etag = String(part.headers.etag);
  const body = `<CompleteMultipartUpload><Part><PartNumber>1</PartNumber><ETag>${etag}</ETag></Part></CompleteMultipartUpload>`;
  return quirky.request('POST', `/hot/big?uploadId=${id}`, { headers, body });
}

/** Decoded, without a length and without ranges. */
async function decoded(quirky: Quirky, headers: Record<string, string>): Promise<void> {
  const got = await quirky.get('z', headers);
  expect(got.body).toBe('plain '.repeat(100));
  expect(got.headers).toMatchObject({ 'transfer-encoding': 'chunked' });
  expect(got.headers).not.toHaveProperty('content-length');
  expect(got.headers).not.toHaveProperty('content-encoding');
  const range = await quirky.get('z', { ...headers, range: 'bytes=0-1' });
  expect([range.status, range.body]).toEqual([200, got.body]);
  const head = await quirky.head('z', headers);
  expect(head.headers).not.toHaveProperty('content-length');
}

const CHECKS: Readonly<Record<Answers, (quirky: Quirky) => Promise<void>>> = {
  'signature-fails-non-ascii-metadata': async ({ put }) => {
    const utf8 = Buffer.from('Grüße', 'utf8').toString('latin1');
    expect(await put('a', { 'x-amz-meta-name': 'plain' })).toBe('200');
    expect(await put('b', { 'x-amz-meta-name': utf8 })).toBe('403 SignatureDoesNotMatch');
  },
  'signature-fails-double-slash': async ({ put, get }) => {
    expect(await put('a/b')).toBe('200');
    expect(await put('a//b')).toBe('403 SignatureDoesNotMatch');
    expect(code(await get('a//b'))).toBe('403 SignatureDoesNotMatch');
  },
  'no-last-modified': async ({ put, get, head }) => {
    await put('a');
    for (const { headers } of [await get('a'), await head('a')]) {
      expect(headers).toHaveProperty('etag');
      expect(headers).not.toHaveProperty('last-modified');
    }
  },
  'gzip-decoded': async (quirky) => {
    const bytes = await zipped(quirky);
    await decoded(quirky, { 'accept-encoding': 'identity' });
    const got = await quirky.get('z', { 'accept-encoding': 'gzip' });
    expect(got.headers).toMatchObject({ 'content-length': String(bytes.length), 'content-encoding': 'gzip' });
    await quirky.put('plain');
    expect((await quirky.get('plain')).headers).toMatchObject({ 'content-length': '1' });
  },
  'gzip-decoded-always': async (quirky) => {
    await zipped(quirky);
    await decoded(quirky, { 'accept-encoding': 'gzip' });
  },
  'gzip-no-length': async (quirky) => {
    await zipped(quirky);
    const got = await quirky.get('z');
    expect(got.headers).toMatchObject({ 'transfer-encoding': 'chunked', 'content-encoding': 'gzip' });
    expect((await quirky.head('z')).headers).not.toHaveProperty('content-length');
  },
  'missing-meta': async ({ put, head }) => {
    await put('a', { 'x-amz-meta-one': '1', 'x-amz-meta-two': '2' });
    await put('b');
    const { headers } = await head('a');
    expect(headers).toMatchObject({ 'x-amz-meta-one': '1', 'x-amz-missing-meta': '1' });
    expect(headers).not.toHaveProperty('x-amz-meta-two');
    expect((await head('b')).headers).not.toHaveProperty('x-amz-missing-meta');
  },
  'metadata-rfc2047': async ({ store, head }) => {
    const utf8 = Buffer.from('Grüße', 'utf8');
    await store.putObject('hot', 'a', 'x', { metadata: { name: utf8.toString('latin1'), plain: 'x' } });
    expect((await head('a')).headers).toMatchObject({
      'x-amz-meta-name': `=?UTF-8?B?${utf8.toString('base64')}?=`,
      'x-amz-meta-plain': 'x',
    });
  },
  'body-limit': async ({ put, request, emulator }) => {
    expect(await put('a', {}, 'x'.repeat(MIB))).toBe('200');
    emulator.setQuirks({ bucket: 'hot' }, ['body-limit=4']);
    expect(await put('a', {}, '1234')).toBe('200');
    const refused = await request('PUT', '/hot/a', { body: '12345' });
    expect(refused).toMatchObject({ status: 413, headers: { 'content-type': 'text/html', server: 'nginx' } });
    expect(refused.body).toMatch(/^<html>/);
  },
  'head-ignores-version': async ({ put, get, head }) => {
    await put('a');
    const version = 'a?versionId=0123456789abcdef0123456789abcdef';
    expect((await head(version)).status).toBe(200);
    expect(code(await get(version))).toBe('404 NoSuchVersion');
  },
  'get-ignores-version': async ({ put, get, head }) => {
    await put('a');
    const version = 'a?versionId=0123456789abcdef0123456789abcdef';
    expect((await head(version)).status).toBe(404);
    expect(code(await get(version))).toBe('200');
  },
  'false-version-ids': async (quirky) => {
    await quirky.store.putObject('cold', 'source', 'x');
    const answers = [await quirky.request('PUT', '/hot/a', { body: 'x' }), await copy(quirky)];
    for (const { headers } of answers) {
      const id = String(headers['x-amz-version-id']);
      expect((await quirky.head(`a?versionId=${id}`)).status).toBe(404);
      expect(code(await quirky.get(`copied?versionId=${id}`))).toBe('404 NoSuchVersion');
    }
    expect((await quirky.head('a')).headers).not.toHaveProperty('x-amz-version-id');
    const kept = await quirky.request('PUT', '/kept/a', { body: 'x' });
    const real = await quirky.request('GET', `/kept/a?versionId=${String(kept.headers['x-amz-version-id'])}`);
    expect(real.status).toBe(200);
  },
  'complete-etag-differs': async (quirky) => {
    const said = texts((await upload(quirky)).body, 'ETag')[0]?.replaceAll('&quot;', '"');
    const { headers } = await quirky.head('big');
    expect(said).toMatch(/^"[0-9a-f]{32}-1"$/);
    expect(headers.etag).toMatch(/^"[0-9a-f]{32}-1"$/);
    expect(said).not.toBe(headers.etag);
  },
  'versioning-501': async ({ request }) => {
    expect(code(await request('GET', '/hot?versioning='))).toBe('501 NotImplemented');
  },
  'versioning-404': async ({ request }) => {
    expect(code(await request('GET', '/hot?versioning='))).toBe('404 NoSuchKey');
  },
  'versioning-as-listing': async ({ put, request }) => {
    await put('a');
    const { status, body } = await request('GET', '/hot?versioning=');
    expect(status).toBe(200);
    expect(body).toContain('<ListBucketResult');
  },
  archived: async (quirky) => {
    const { put, get, head, request, emulator } = quirky;
    emulator.setQuirks({ bucket: 'hot' }, ['archived=state/*']);
    await put('state/a');
    await put('b');
    expect(code(await get('state/a'))).toBe('403 InvalidObjectState');
    expect(code(await get('b'))).toBe('200');
    expect((await head('state/a')).headers).toMatchObject({ 'x-amz-storage-class': 'GLACIER' });
    expect(texts(await quirky.list(), 'StorageClass')).toEqual(['STANDARD', 'GLACIER']);
    const headers = { 'x-amz-copy-source': '/hot/state/a' };
    expect(code(await request('PUT', '/cold/a', { headers }))).toBe('403 InvalidObjectState');
    const body = '<RestoreRequest><Days>1</Days></RestoreRequest>';
    expect(code(await request('POST', '/hot/state/a?restore=', { body }))).toBe('202');
    expect(code(await get('state/a'))).toBe('200');
  },
  'copy-ignores-pins': async (quirky) => {
    await quirky.store.putObject('cold', 'source', 'x');
    expect(code(await copy(quirky, { 'x-amz-copy-source-if-match': WRONG }))).toBe('200');
  },
  'part-copy-ignores-pins': async (quirky) => {
    await quirky.store.putObject('cold', 'source', 'x');
    expect(code(await copy(quirky, { 'x-amz-copy-source-if-match': WRONG }))).toBe('412 PreconditionFailed');
    expect(await partCopy(quirky, { 'x-amz-copy-source-if-match': WRONG })).toBe('200');
  },
  'get-ignores-if-match': async ({ put, get }) => {
    await put('a');
    expect(code(await get('a', { 'if-match': WRONG }))).toBe('200');
  },
  'put-ignores-conditions': async ({ put }) => {
    expect([await put('a'), await put('a', { 'if-none-match': '*' })]).toEqual(['200', '200']);
  },
  'copy-ignores-conditions': async (quirky) => {
    await quirky.store.putObject('cold', 'source', 'x');
    await quirky.put('copied');
    expect(code(await copy(quirky, { 'if-none-match': '*' }))).toBe('200');
  },
  'complete-ignores-conditions': async (quirky) => {
    await quirky.put('big');
    expect(code(await upload(quirky, { 'if-none-match': '*' }))).toBe('200');
  },
  'delete-ignores-conditions': async ({ put, request }) => {
    await put('a');
    expect(code(await request('DELETE', '/hot/a', { headers: { 'if-match': WRONG } }))).toBe('204');
  },
  'no-copy': async (quirky) => {
    await quirky.store.putObject('cold', 'source', 'x');
    expect(code(await copy(quirky))).toBe('501 NotImplemented');
  },
  'no-part-copy': async (quirky) => {
    await quirky.store.putObject('cold', 'source', 'x');
    expect(await partCopy(quirky)).toBe('501 NotImplemented');
  },
  'random-multipart-etags': async (quirky) => {
    await upload(quirky);
    const { headers } = await quirky.head('big');
    const part = createHash('md5').update('part').digest();
    expect(headers.etag).not.toBe(`"${createHash('md5').update(part).digest('hex')}-1"`);
  },
  'kms-etags': async ({ put, head }) => {
    await put('a');
    expect((await head('a')).headers.etag).not.toBe(`"${md5('x')}"`);
  },
  'copy-source-plus-is-space': async (quirky) => {
    await quirky.store.putObject('cold', 'a b', 'x');
    expect(code(await copy(quirky, { 'x-amz-copy-source': '/cold/a+b' }))).toBe('200');
    expect(code(await copy(quirky, { 'x-amz-copy-source': '/cold/a%2Bb' }))).toBe('404 NoSuchKey');
  },
};

async function partCopy({ request }: Quirky, headers: Record<string, string> = {}): Promise<string> {
  const created = await request('POST', '/hot/big?uploads=');
  const id = texts(created.body, 'UploadId')[0] ?? '';
  const all = { 'x-amz-copy-source': '/cold/source', ...headers };
  return code(await request('PUT', `/hot/big?partNumber=1&uploadId=${id}`, { headers: all }));
}

test.each(Object.entries(CHECKS))('%s', (quirk, check) => withQuirks([quirk], check));

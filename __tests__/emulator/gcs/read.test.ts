import { expect, test } from '@jest/globals';
import { get as httpGet, type IncomingMessage } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Emulator } from '../../../emulator/index.ts';
import { FIXED_TOKEN, outcome, raw, withGoogle } from './running.ts';

/** A download without a client that takes gzip off or asks for it. */
async function download(
  { providerEndpoints }: Emulator,
  path: string,
  headers: Record<string, string> = {},
): Promise<{ answer: IncomingMessage; bytes: Buffer }> {
  const authorization = `Bearer ${FIXED_TOKEN}`;
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    httpGet(`${providerEndpoints['google']}${path}`, { headers: { authorization, ...headers } }, resolve).on(
      'error',
      reject,
    );
  });
  const chunks: Buffer[] = [];
  for await (const chunk of answer as AsyncIterable<Buffer>) chunks.push(chunk);
  return { answer, bytes: Buffer.concat(chunks) };
}

test('sends ranges, and says what is stored', () =>
  withGoogle({}, async (emulator, storage) => {
    const { store } = emulator;
    await store.putObject('hot', 'a', 'hello');
    const [bytes] = await storage.bucket('hot').file('a').download({ start: 1, end: 3 });
    expect(bytes.toString()).toBe('ell');
    const { answer } = await download(emulator, '/storage/v1/b/hot/o/a?alt=media', {
      range: 'bytes=3-',
    });
    expect(answer.statusCode).toBe(206);
    expect(answer.headers).toMatchObject({
      'content-range': 'bytes 3-4/5',
      'x-goog-stored-content-length': '5',
      'x-goog-hash': 'crc32c=mnG7TA==,md5=XUFAKrxLKna5cZ2REBfFkg==',
      'x-goog-generation': expect.stringMatching(/^\d{16}$/) as unknown,
    });
    const beyond = await download(emulator, '/storage/v1/b/hot/o/a?alt=media', {
      range: 'bytes=5-',
    });
    expect(beyond.answer.statusCode).toBe(416);
  }));

test('takes gzip off for who does not accept it, and then ignores ranges', () =>
  withGoogle({}, async (emulator) => {
    const { store } = emulator;
    const zipped = gzipSync('hello '.repeat(100));
    await store.putObject('hot', 'a', zipped, { headers: { 'content-encoding': 'gzip' } });
    const path = '/download/storage/v1/b/hot/o/a?alt=media';
    const plain = await download(emulator, path, { range: 'bytes=0-9' });
    expect(plain.answer.statusCode).toBe(200);
    expect(plain.bytes.toString()).toBe('hello '.repeat(100));
    expect(plain.answer.headers).toMatchObject({
      'x-goog-stored-content-encoding': 'gzip',
      'x-goog-stored-content-length': String(zipped.length),
    });
    expect(plain.answer.headers['content-encoding']).toBeUndefined();
    expect(plain.answer.headers['content-length']).toBeUndefined();
    const stored = await download(emulator, path, {
      'accept-encoding': 'gzip',
      range: 'bytes=0-9',
    });
    expect(stored.answer.statusCode).toBe(206);
    expect(stored.bytes.equals(zipped.subarray(0, 10))).toBe(true);
    expect(stored.answer.headers['content-encoding']).toBe('gzip');
  }));

test('pins a read to a generation', () =>
  withGoogle({}, async (emulator) => {
    const { store } = emulator;
    await store.putObject('hot', 'a', 'hello');
    const { generation } = (await store.getObject('hot', 'a')) ?? {};
    const status = async (query: string): Promise<number> =>
      (await raw(emulator, `/storage/v1/b/hot/o/a?${query}`)).status;
    expect(await status(`alt=media&ifGenerationMatch=${generation}`)).toBe(200);
    expect(await status('alt=media&ifGenerationMatch=1')).toBe(412);
    expect(await status(`alt=media&ifGenerationNotMatch=${generation}`)).toBe(304);
    expect(await status(`generation=${generation}`)).toBe(200);
    expect(await status('generation=1')).toBe(404);
    expect(await status('ifMetagenerationMatch=2')).toBe(412);
    expect(await status('ifGenerationMatch=x')).toBe(400);
  }));

test('answers errors in JSON, but in plain text where bytes were asked for', () =>
  withGoogle({}, async (emulator) => {
    const metadata = await raw(emulator, '/storage/v1/b/hot/o/a%2Fb');
    expect(metadata.json()).toEqual({
      error: {
        code: 404,
        message: 'No such object: hot/a/b',
        errors: [{ message: 'No such object: hot/a/b', domain: 'global', reason: 'notFound' }],
      },
    });
    const media = await raw(emulator, '/storage/v1/b/hot/o/a%2Fb?alt=media');
    expect([media.status, media.text]).toEqual([404, 'No such object: hot/a/b']);
    expect((await raw(emulator, '/storage/v1/b/none/o')).status).toBe(404);
    // An object's name is one segment.
    expect((await raw(emulator, '/storage/v1/b/hot/o/a/b')).status).toBe(404);
  }));

test('a bucket whose requester pays serves only who names a project', () =>
  withGoogle(
    {
      buckets: [{ name: 'hot', provider: 'gcp', storageType: 'GCS', requesterPays: true }],
      repositories: [],
    },
    async ({ store }, storage) => {
      await store.putObject('hot', 'a', 'hello');
      expect(await outcome(storage.bucket('hot').getFiles())).toBe('400 required');
      expect(await outcome(storage.bucket('hot', { userProject: 'mine' }).getFiles())).toBe('ok');
    },
  ));

test('faults strike by Google’s names of the methods', () =>
  withGoogle({}, async ({ store, faults }, storage) => {
    await store.putObject('hot', 'a', 'hello');
    const file = storage.bucket('hot').file('a');
    faults.add({ operation: 'objects.get', do: { slowDown: true } });
    expect(await outcome(file.getMetadata())).toBe('429 rateLimitExceeded');
    faults.add({ operation: 'objects.get', do: { status: 503, code: 'backendError' } });
    expect(await outcome(file.getMetadata())).toBe('503 backendError');
    expect(await outcome(file.getMetadata())).toBe('ok');
    faults.add({ operation: 'objects.download', do: { truncateBody: 2 } });
    await expect(file.download()).rejects.toThrow();
  }));

import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { systemClock } from '../../../src/core/clock.ts';
import type { CopySource, ObjectBody } from '../../../src/store/contract.ts';
import { GcsStore } from '../../../src/store/gcs/store.ts';

let server: Server;
let store: GcsStore;
let answer: (request: IncomingMessage, response: ServerResponse) => void;
let asked: number;

beforeEach(async () => {
  asked = 0;
  server = createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      asked++;
      answer(request, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  store = new GcsStore({ endpoint, bucket: 'b', prefix: '', tokens: undefined, clock: systemClock });
});

afterEach(async () => {
  await store.close();
  await new Promise((resolve) => server.close(resolve));
});

const json =
  (body: object): typeof answer =>
  (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };

const source = (): CopySource => ({ place: store.place, key: 'k', ifMatch: '5' });

async function bytesOf({ stream }: ObjectBody): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

test('gives up a copy whose calls move nothing', async () => {
  answer = json({ done: false, rewriteToken: 't', totalBytesRewritten: '0' });
  await expect(store.copy(source(), 'copy')).rejects.toThrow(/100 calls in a row moved nothing/);
  expect(asked).toBe(101);
});

test.each([
  ['is done, and says nothing of the object', { done: true }],
  ['is done, with a generation that is none', { done: true, resource: { generation: '0' } }],
  ['is not done, and has no token', { done: false }],
  ['is not done, and has a token without end', { done: false, rewriteToken: 'x'.repeat(9000) }],
])('takes no copy for made that %s', async (_what, body) => {
  answer = json(body);
  await expect(store.copy(source(), 'copy')).rejects.toMatchObject({ code: 'protocol' });
});

test('takes no write for made whose answer is a page, or has no generation', async () => {
  answer = (_request, response) =>
    void response.writeHead(200, { 'content-type': 'text/html' }).end('<html>');
  await expect(store.put('k', Buffer.from('x'))).rejects.toMatchObject({ code: 'protocol' });
  answer = json({ md5Hash: 'XUFAKrxLKna5cZ2REBfFkg==' });
  await expect(store.put('k', Buffer.from('x'))).rejects.toMatchObject({ code: 'protocol' });
  answer = (_request, response) => void response.writeHead(200).end('<html>');
  await expect(store.checkBucket()).rejects.toMatchObject({ code: 'protocol' });
});

test('ends a listing of versions that repeats its page token', async () => {
  answer = json({ items: [], nextPageToken: 'same' });
  const listing = async (): Promise<void> => {
    for await (const { key } of store.listVersions('')) expect(key).toBe('');
  };
  await expect(listing()).rejects.toThrow(/repeats a page token/);
});

test('reads the stored bytes where a front end packs or unpacks them on the way', async () => {
  const plain = Buffer.alloc(10_000, 'a');
  const packed = gzipSync(plain);
  const stored = (bytes: Buffer, coding: string): Record<string, string> => ({
    'x-goog-generation': '5',
    'x-goog-stored-content-length': String(bytes.length),
    'x-goog-stored-content-encoding': coding,
  });
  // What is stored as it is, and packed for whoever accepts that.
  answer = (request, response) => {
    const packs = String(request.headers['accept-encoding']).includes('gzip');
    response.writeHead(200, {
      ...stored(plain, 'identity'),
      ...(packs ? { 'content-encoding': 'gzip' } : {}),
    });
    response.end(packs ? packed : plain);
  };
  for (const options of [{}, { atOnce: 20_000 }])
    expect(
      (await bytesOf(await store.get('k', { ifMatch: '5', size: 10_000, ...options }))).equals(plain),
    ).toBe(true);
  // What is stored packed, and unpacked for whoever does not accept that.
  answer = (request, response) => {
    const unpacks = !String(request.headers['accept-encoding']).includes('gzip');
    response.writeHead(200, {
      ...stored(packed, 'gzip'),
      ...(unpacks ? {} : { 'content-encoding': 'gzip' }),
    });
    response.end(unpacks ? plain : packed);
  };
  for (const options of [{}, { atOnce: 20_000 }]) {
    const body = await store.get('k', { ifMatch: '5', size: packed.length, ...options });
    expect((await bytesOf(body)).equals(packed)).toBe(true);
  }
});

test('an object that was replaced between its attributes and its bytes is not mixed of both', async () => {
  answer = (request, response) => {
    if (request.url?.includes('alt=media') === true)
      response.writeHead(200, { 'x-goog-generation': '6', 'content-length': '1' }).end('x');
    else json({ generation: '5', size: '1' })(request, response);
  };
  await expect(store.get('k', { attributes: true })).rejects.toMatchObject({ code: 'transient' });
});

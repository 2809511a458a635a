import { afterEach, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { systemClock } from '../../../src/core/clock.ts';
import { fixedCredentials } from '../../../src/store/s3/credentials.ts';
import { S3Store } from '../../../src/store/s3/store.ts';
import { TIMEOUTS } from '../../../src/store/wire/timeouts.ts';
import type { Timeouts } from '../../../src/store/wire/timeouts.ts';

let server: Server;
let store: S3Store;

afterEach(async () => {
  await store.close();
  server.closeAllConnections();
  server.close();
});

/** A store whose server answers as told, which may be never. */
async function storeAt(
  timeouts: Partial<Timeouts>,
  answering: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<S3Store> {
  server = createServer(answering).listen(0, '127.0.0.1');
  await once(server, 'listening');
  store = new S3Store({
    bucket: 'b',
    region: 'us-east-1',
    pathStyle: true,
    clock: systemClock,
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    credentials: fixedCredentials({ accessKeyId: 'id', secretAccessKey: 'secret' }),
    timeouts: { ...TIMEOUTS, ...timeouts },
  });
  return store;
}

const never = (): void => undefined;
const upload = { key: 'k', uploadId: 'u' };
const part = { number: 1, etag: 'e', size: 1 };

test.each<[string, Partial<Timeouts>, (store: S3Store) => Promise<unknown>]>([
  ['HeadObject', { answer: 50 }, (at) => at.head('k')],
  ['GetObject', { answer: 50 }, (at) => at.get('k')],
  ['PutObject', { answer: 50, slowestLine: 1000 }, (at) => at.put('k', Buffer.alloc(10))],
  ['CopyObject', { longAnswer: 50 }, (at) => at.copy({ place: { ...at.place, bucket: 'a' }, key: 'k' }, 'k')],
  ['CompleteMultipartUpload', { longAnswer: 50 }, (at) => at.completeUpload(upload, [part])],
  ['ListParts', { longAnswer: 50 }, (at) => at.listParts(upload)],
])('%s that is never answered is given up, and worth another try', async (_name, timeouts, ask) => {
  await expect(ask(await storeAt(timeouts, never))).rejects.toMatchObject({ code: 'transient' });
});

test('a body that stops coming is given up, and worth another try', async () => {
  const at = await storeAt({ body: 50 }, (_request, response) => {
    response.writeHead(200, {
      'content-length': '10',
      etag: '"e"',
      'last-modified': new Date().toUTCString(),
    });
    response.write('12345');
  });
  const { stream } = await at.get('k');
  const read = async (): Promise<void> => {
    for await (const chunk of stream) expect(chunk).toHaveLength(5);
  };
  await expect(read()).rejects.toMatchObject({ code: 'transient' });
});

import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { systemClock } from '../../src/core/clock.ts';
import { fixedCredentials } from '../../src/store/s3/credentials.ts';
import { S3Store } from '../../src/store/s3/store.ts';
import { retrying } from '../../src/store/middleware/middleware.ts';

const before = process.env['HTTP_PROXY'];
const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  if (before === undefined) delete process.env['HTTP_PROXY'];
  else process.env['HTTP_PROXY'] = before;
  for (const close of closing.splice(0)) await close();
});

/** AWS' hosts on loopback: a proxy takes all requests and tunnels, whatever host they name, to `answer`. */
async function amazon(answer: (request: IncomingMessage, reply: ServerResponse) => void): Promise<void> {
  const server = createServer(answer);
  const port = await new Promise<number>((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)),
  );
  server.on('connect', (_, socket: Socket) => {
    const tunnel = connect(port, '127.0.0.1', () => socket.write('HTTP/1.1 200 OK\r\n\r\n'));
    tunnel.pipe(socket).pipe(tunnel);
    for (const end of [tunnel, socket]) end.on('error', () => undefined);
  });
  closing.push(
    () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  process.env['HTTP_PROXY'] = `http://127.0.0.1:${port}`;
}

const LISTING = '<ListBucketResult><IsTruncated>false</IsTruncated></ListBucketResult>';

test('15.11 a write that is answered 307 is sent again, with its body, to the host that it leads to', async () => {
  const stored: string[] = [];
  await amazon((request, reply) => {
    let body = '';
    request.on('data', (piece: Buffer) => (body += piece.toString()));
    request.on('end', () => {
      const { host = '' } = request.headers;
      if (host === 's3.us-east-1.amazonaws.com') {
        const location = 'http://shop.s3.eu-central-1.amazonaws.com/key';
        reply.writeHead(307, { location, 'x-amz-bucket-region': 'eu-central-1' }).end();
      } else {
        stored.push(`${host} ${request.method ?? ''} ${body}`);
        reply.writeHead(200, { etag: '"9a0364b9e99bb480dd25e1f0284c8555"' }).end();
      }
    });
  });
  const store = new S3Store({
    endpoint: 'http://s3.us-east-1.amazonaws.com',
    bucket: 'shop',
    region: 'us-east-1',
    pathStyle: true,
    credentials: fixedCredentials({ accessKeyId: 'KEY', secretAccessKey: 'secret' }),
    clock: systemClock,
  });
  const patient = retrying(store, { ...systemClock, sleep: () => Promise.resolve() }, () => 0);
  const written = await patient.put('key', Buffer.from('content'));
  await store.close();
  expect(written.etag).toBe('9a0364b9e99bb480dd25e1f0284c8555');
  expect(stored).toEqual(['s3.eu-central-1.amazonaws.com PUT content']);
});

test('15.11 a 307 of a new bucket is followed to the host of its region, and signed for it', async () => {
  const asked: string[] = [];
  await amazon(({ headers, url }, reply) => {
    const region = /Credential=[^/]+\/\d+\/([^/]+)\//.exec(headers.authorization ?? '')?.[1] ?? '';
    const host = headers.host ?? '';
    asked.push(`${host} ${region}`);
    if (host === 's3.eu-central-1.amazonaws.com') reply.end(LISTING);
    else {
      const location = `http://shop.s3.eu-central-1.amazonaws.com${new URL(url ?? '', 'http://any').pathname}`;
      reply.writeHead(307, { location, 'x-amz-bucket-region': 'eu-central-1' });
      reply.end('<Error><Code>TemporaryRedirect</Code><Message>Please re-send</Message></Error>');
    }
  });
  const store = new S3Store({
    endpoint: 'http://s3.us-east-1.amazonaws.com',
    bucket: 'shop',
    region: 'us-east-1',
    pathStyle: true,
    credentials: fixedCredentials({ accessKeyId: 'KEY', secretAccessKey: 'secret' }),
    clock: systemClock,
  });
  const patient = retrying(store, { ...systemClock, sleep: () => Promise.resolve() }, () => 0);
  await patient.checkBucket();
  await patient.checkBucket();
  await store.close();
  expect(asked).toEqual([
    's3.us-east-1.amazonaws.com us-east-1',
    's3.eu-central-1.amazonaws.com eu-central-1',
    's3.eu-central-1.amazonaws.com eu-central-1',
  ]);
});

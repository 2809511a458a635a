import { describe, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { systemClock } from '../../../src/core/clock.ts';
import { addressOf } from '../../../src/store/azure/address.ts';
import { givenSas } from '../../../src/store/azure/identity/sas.ts';
import { BlobWire } from '../../../src/store/azure/wire.ts';
import { GcsStore } from '../../../src/store/gcs/store.ts';
import { fixedCredentials } from '../../../src/store/s3/credentials.ts';
import { S3Store } from '../../../src/store/s3/store.ts';
import { TIMEOUTS } from '../../../src/store/wire/timeouts.ts';

type Clock = typeof systemClock;
/** A client that asks for something small, and one that opens an object. */
interface Client {
  readonly ask: () => Promise<unknown>;
  readonly open: () => Promise<unknown>;
  readonly close: () => Promise<void>;
}
type Connect = (endpoint: string, clock: Clock) => Client;

const timeouts = { ...TIMEOUTS, body: 600_000 };

const s3: Connect = (endpoint, clock) => {
  const credentials = fixedCredentials({ accessKeyId: 'id', secretAccessKey: 'secret' });
  const where = { bucket: 'b', region: 'us-east-1', pathStyle: true, endpoint };
  const store = new S3Store({ ...where, clock, credentials, timeouts });
  return { ask: () => store.list({}), open: () => store.get('k'), close: () => store.close() };
};

const gcs: Connect = (endpoint, clock) => {
  const store = new GcsStore({ endpoint, bucket: 'b', prefix: '', tokens: undefined, clock, timeouts });
  return { ask: () => store.list({}), open: () => store.get('k'), close: () => store.close() };
};

const azure: Connect = (endpoint, clock) => {
  const identity = givenSas('sig=s');
  const wire = new BlobWire({ address: addressOf(endpoint, 'account', 'b'), identity, clock, timeouts });
  return {
    ask: () => wire.send({ operation: 'ListBlobs', method: 'GET' }),
    open: () => wire.open({ operation: 'GetBlob', method: 'GET', key: 'k' }),
    close: () => wire.close(),
  };
};

/** A server whose answers come a byte every three seconds of the client's clock, for far longer than the deadline allows. */
async function givenUp(
  connect: Connect,
  status: number,
  send: (client: Client) => Promise<unknown>,
): Promise<void> {
  let passed = 0;
  const clock = { ...systemClock, monotonic: () => passed };
  let sent = 0;
  const server = createServer((_request, response) => {
    response.writeHead(status, { 'content-type': 'application/xml' });
    response.write('<');
    const timer = setInterval(() => {
      if (sent++ > 400) response.end();
      passed += 3000;
      response.write(' ');
    }, 1);
    response.on('close', () => clearInterval(timer));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const client = connect(`http://127.0.0.1:${port}`, clock);
  try {
    await expect(send(client)).rejects.toMatchObject({
      code: 'transient',
      message: expect.stringContaining('too slowly'),
    });
    expect(sent).toBeLessThan(200);
  } finally {
    await client.close();
    server.closeAllConnections();
    server.close();
  }
}

describe.each<[string, Connect]>([
  ['S3', s3],
  ['GCS', gcs],
  ['Azure', azure],
])('16.D a byte every 3 s from %s is given up, and worth another try', (_name, connect) => {
  test('as an answer', () => givenUp(connect, 200, ({ ask }) => ask()));
  test('as an error', () => givenUp(connect, 403, ({ ask }) => ask()));
  test('as the error of an object that is opened', () => givenUp(connect, 403, ({ open }) => open()));
});

import { expect, test } from '@jest/globals';
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
type Ask = (endpoint: string, clock: Clock) => { ask: () => Promise<unknown>; close: () => Promise<void> };

const timeouts = { ...TIMEOUTS, body: 600_000 };

const s3: Ask = (endpoint, clock) => {
  const credentials = fixedCredentials({ accessKeyId: 'id', secretAccessKey: 'secret' });
  const where = { bucket: 'b', region: 'us-east-1', pathStyle: true, endpoint };
  const store = new S3Store({ ...where, clock, credentials, timeouts });
  return { ask: () => store.list({}), close: () => store.close() };
};

const gcs: Ask = (endpoint, clock) => {
  const store = new GcsStore({ endpoint, bucket: 'b', prefix: '', tokens: undefined, clock, timeouts });
  return { ask: () => store.list({}), close: () => store.close() };
};

const azure: Ask = (endpoint, clock) => {
  const identity = givenSas('sig=s');
  const wire = new BlobWire({ address: addressOf(endpoint, 'account', 'b'), identity, clock, timeouts });
  return {
    ask: () => wire.send({ operation: 'ListBlobs', method: 'GET' }, undefined),
    close: () => wire.close(),
  };
};

test.each<[string, Ask]>([
  ['S3', s3],
  ['GCS', gcs],
  ['Azure', azure],
])('16.D a byte every 3 s from %s is given up, and worth another try', async (_name, ask) => {
  let passed = 0;
  const clock = { ...systemClock, monotonic: () => passed };
  let sent = 0;
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/xml' });
    response.write('<');
    // Each byte is three seconds of the client's clock; far more of them than the deadline allows.
    const timer = setInterval(() => {
      if (sent++ > 400) response.end();
      passed += 3000;
      response.write(' ');
    }, 1);
    response.on('close', () => clearInterval(timer));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const client = ask(`http://127.0.0.1:${port}`, clock);
  try {
    await expect(client.ask()).rejects.toMatchObject({
      code: 'transient',
      message: expect.stringContaining('too slowly'),
    });
    expect(sent).toBeLessThan(200);
  } finally {
    await client.close();
    server.closeAllConnections();
    server.close();
  }
});

import { afterEach, describe, expect, test } from '@jest/globals';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { systemClock } from '../../../src/core/clock.ts';
import { fixedCredentials } from '../../../src/store/s3/credentials.ts';
import { S3Store } from '../../../src/store/s3/store.ts';

let server: Server;
let store: S3Store;

afterEach(async () => {
  await store.close();
  await new Promise((resolve) => server.close(resolve));
});

/** A bucket that answers GetObjectLockConfiguration like this. */
async function bucketThatSays(status: number, xml: string): Promise<void> {
  server = createServer((request, response) => {
    const asked = request.url?.includes('object-lock') === true;
    response.writeHead(asked ? status : 500, { 'content-type': 'application/xml' }).end(asked ? xml : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  store = new S3Store({
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    bucket: 'cold',
    region: 'us-east-1',
    pathStyle: true,
    clock: systemClock,
    credentials: fixedCredentials({ accessKeyId: 'a', secretAccessKey: 'b' }),
  });
}

const configuration = (inside: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><ObjectLockConfiguration xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${inside}</ObjectLockConfiguration>`;
const failure = (code: string): string => `<Error><Code>${code}</Code><Message>no</Message></Error>`;

describe('the object lock of a bucket', () => {
  test.each([
    ['<ObjectLockEnabled>Enabled</ObjectLockEnabled>', { enabled: true }],
    [
      '<ObjectLockEnabled>Enabled</ObjectLockEnabled><Rule><DefaultRetention><Mode>GOVERNANCE</Mode><Days>30</Days></DefaultRetention></Rule>',
      { enabled: true, retention: { mode: 'GOVERNANCE', days: 30 } },
    ],
    [
      '<ObjectLockEnabled>Enabled</ObjectLockEnabled><Rule><DefaultRetention><Mode>COMPLIANCE</Mode><Years>2</Years></DefaultRetention></Rule>',
      { enabled: true, retention: { mode: 'COMPLIANCE', years: 2 } },
    ],
  ])('%s is read', async (inside, found) => {
    await bucketThatSays(200, configuration(inside));
    expect(await store.objectLock()).toEqual(found);
  });

  test('is off where the bucket has no configuration', async () => {
    await bucketThatSays(404, failure('ObjectLockConfigurationNotFoundError'));
    expect(await store.objectLock()).toEqual({ enabled: false });
  });

  test.each([
    [403, 'AccessDenied', 'denied'],
    [501, 'NotImplemented', 'unsupported'],
  ])('is not taken for off after a %i', async (status, code, error) => {
    await bucketThatSays(status, failure(code));
    await expect(store.objectLock()).rejects.toMatchObject({ code: error });
  });
});

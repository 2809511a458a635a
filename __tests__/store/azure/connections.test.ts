import { expect, test } from '@jest/globals';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { systemClock } from '../../../src/core/clock.ts';
import { openBlob } from '../../../src/store/azure/open.ts';

test('a HEAD leaves its connection open for the next request: each copy is followed by one', async () => {
  let connections = 0;
  const server = createServer((_request, response) => {
    response.writeHead(200, { etag: '"0x8D"', 'content-length': '3', 'x-ms-blob-type': 'BlockBlob' }).end();
  });
  server.on('connection', () => connections++);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const credentials = { accessKeyId: 'account', secretAccessKey: 'a2V5' };
  const endpoint = `http://127.0.0.1:${port}`;
  const place = { api: 'blob', endpoint, account: 'account', bucket: 'c', prefix: '', credentials } as const;
  const store = openBlob(place, undefined, systemClock);
  try {
    for (let i = 0; i < 9; i++) expect(await store.head(`key-${i}`)).toMatchObject({ size: 3, etag: '0x8D' });
    expect(connections).toBeLessThanOrEqual(2); // undici opens a second one while it settles the first answer
  } finally {
    await store.close();
    server.close();
  }
});

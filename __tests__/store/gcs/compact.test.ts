import { expect, test } from '@jest/globals';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { systemClock } from '../../../src/core/clock.ts';
import { GcsStore } from '../../../src/store/gcs/store.ts';

/** As Google answers: indented, unless the request says otherwise. */
test('pages come without indentation, so that they can be passed over unread', async () => {
  const items = ['a', 'b'].map((name) => ({
    name,
    size: '1',
    generation: '5',
    updated: '2026-11-23T10:00:00Z',
  }));
  const server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '', 'http://x');
    const indent = searchParams.get('prettyPrint') === 'false' ? 0 : 2;
    const body = JSON.stringify({ items }, undefined, indent);
    response.writeHead(200, { 'content-type': 'application/json' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const options = { endpoint: `http://127.0.0.1:${port}`, bucket: 'b', prefix: '', tokens: undefined };
  const store = new GcsStore({ ...options, clock: systemClock, userProject: 'payer' });
  try {
    const { raw, objects } = await store.list({ raw: true });
    expect(raw?.last).toBe('b');
    expect(objects.map(({ key }) => key)).toEqual(['a', 'b']);
  } finally {
    await store.close();
    server.close();
  }
});

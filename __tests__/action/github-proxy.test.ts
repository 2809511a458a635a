import { createServer, request } from 'node:http';
import type { Server } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

// package.json gives GitHub's packages the undici that this program has, a later one than they ask for.
const seen: string[] = [];
const proxied: string[] = [];
const servers: Server[] = [];

const listening = async (server: Server): Promise<number> => {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
};

let api: string;
beforeAll(async () => {
  const port = await listening(
    createServer((asked, answer) => {
      seen.push(`${asked.method} ${asked.url} ${asked.headers.authorization ?? ''}`);
      answer.setHeader('content-type', 'application/json').end('{"id":1}');
    }),
  );
  api = `http://api.example.test:${port}`;
  const proxy = createServer((asked, answer) => {
    const { host, pathname } = new URL(asked.url ?? '');
    proxied.push(host);
    const { method, headers } = asked;
    asked.pipe(
      request({ host: '127.0.0.1', port, path: pathname, method, headers }, (given) => {
        answer.writeHead(given.statusCode ?? 500, given.headers);
        given.pipe(answer);
      }),
    );
  });
  proxy.on('connect', (asked, socket) => {
    proxied.push(asked.url ?? '');
    const behind = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      behind.pipe(socket).pipe(behind);
    });
  });
  const address = `http://127.0.0.1:${await listening(proxy)}`;
  // GitHub's packages read these as they load.
  Object.assign(process.env, { http_proxy: address, https_proxy: address, no_proxy: '', NO_PROXY: '' });
});
afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

test('GitHub is reached through the proxy of the environment', async () => {
  const { getOctokit } = await import('@actions/github');
  const { data } = (await getOctokit('token', { baseUrl: api }).request('GET /repos/o/r')) as {
    data: unknown;
  };
  expect(data).toEqual({ id: 1 });
  expect(seen).toEqual(['GET /repos/o/r token token']);
  expect(proxied).toEqual([new URL(api).host]);
});

import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * The cache service of GitHub Actions on loopback, as much of its first version as @actions/cache asks for: look for
 * a key or the newest that begins with another, get it, reserve one, send it in chunks, and seal it.
 */
export async function cacheStandIn() {
  const sealed: { readonly key: string; readonly version: string; readonly bytes: Buffer }[] = [];
  const open = new Map<
    string,
    { readonly key: string; readonly version: string; readonly chunks: Buffer[] }
  >();

  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const send = (status: number, value?: object): void => {
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(value === undefined ? undefined : JSON.stringify(value));
      };
      const url = new URL(request.url ?? '/', 'http://x');
      const [, resource = '', id = ''] =
        /^\/_apis\/artifactcache\/(\w+)(?:\/(\d+))?$/.exec(url.pathname) ?? [];
      const blob = /^\/blob\/(\d+)$/.exec(url.pathname)?.[1];
      if (blob !== undefined) {
        response.end(sealed[Number(blob)]?.bytes);
      } else if (request.headers.authorization !== 'Bearer runtime-token') {
        send(401, { message: 'no' });
      } else if (resource === 'cache') {
        const keys = url.searchParams.get('keys')?.split(',') ?? [];
        const version = url.searchParams.get('version');
        const found = sealed.findLastIndex(
          (one) => one.version === version && keys.some((key) => one.key.startsWith(key)),
        );
        if (found < 0) send(204);
        else send(200, { cacheKey: sealed[found]?.key, archiveLocation: `${address()}blob/${found}` });
      } else if (resource === 'caches' && request.method === 'POST' && id === '') {
        const { key, version } = JSON.parse(body.toString()) as { key: string; version: string };
        if (sealed.some((one) => one.key === key && one.version === version)) {
          send(409, { message: 'a cache is never written twice' });
          return;
        }
        const cacheId = open.size + 1;
        open.set(String(cacheId), { key, version, chunks: [] });
        send(201, { cacheId });
      } else if (request.method === 'PATCH') {
        open.get(id)?.chunks.push(body);
        send(204);
      } else {
        const { key = '', version = '', chunks = [] } = open.get(id) ?? {};
        sealed.push({ key, version, bytes: Buffer.concat(chunks) });
        send(204);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

  return {
    /** What a runner sets for its steps. */
    env: { ACTIONS_CACHE_URL: address(), ACTIONS_RUNTIME_TOKEN: 'runtime-token' },
    keys: () => sealed.map(({ key }) => key),
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

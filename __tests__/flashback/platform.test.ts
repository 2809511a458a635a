import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { systemClock } from '../../src/core/clock.ts';
import { Platform } from '../../src/flashback/platform.ts';
import { topologyOf } from '../../src/flashback/topology.ts';
import { withEmulator } from '../emulator/running.ts';

const TOKEN = 'eyJ.secret.token';
const never = new AbortController().signal;

let server: Server;
let answer: (request: IncomingMessage, response: ServerResponse) => void;
let asked: { readonly url: string; readonly authorization: string | undefined }[];

beforeEach(async () => {
  asked = [];
  server = createServer((request, response) => {
    asked.push({ url: request.url ?? '', authorization: request.headers.authorization });
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

function platform(timeLimit = 5_000): Platform {
  const { port } = server.address() as AddressInfo;
  return new Platform({
    url: `http://127.0.0.1:${port}`,
    token: TOKEN,
    ca: undefined,
    clock: systemClock,
    timeLimit,
  });
}

const says =
  (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  (_request: IncomingMessage, response: ServerResponse): void => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };

describe('an answer of the platform', () => {
  test('is read with the token as a bearer', async () => {
    answer = says({ success: true, repos: [] });
    expect(await platform().repositories('r 1', never)).toEqual({ seen: true, value: [] });
    expect(asked).toEqual([{ url: '/repo?repoId=r+1', authorization: `Bearer ${TOKEN}` }]);
  });

  test('is understood by its older names, with numbers as strings and fields missing', async () => {
    answer = says({
      repos: [
        { id: 7, units: [{ unitId: 'u', unit: { name: 'hot' } }, null, 'x', {}], mode: 'ODD' },
        { name: 'without an id' },
      ],
    });
    expect(await platform().repositories(undefined, never)).toMatchObject({
      seen: true,
      value: [
        {
          id: '7',
          mode: undefined,
          buckets: [
            { id: 'u', names: ['hot'] },
            { id: undefined, names: [] },
          ],
        },
      ],
    });
    answer = says({ data: [{ unitId: 'u', upl_bytes: '12', dwl_bytes: -1, timestamp: 'soon' }, {}] });
    expect(await platform().trafficByMinute({ from: 0, to: 1 }, never)).toEqual({
      seen: true,
      value: [
        { time: undefined, bucketId: 'u', uploaded: 12, downloaded: 0 },
        { time: undefined, bucketId: undefined, uploaded: 0, downloaded: 0 },
      ],
    });
    answer = says({ quotaUsage: [{ usage: { current: '5', max: null } }] });
    expect(await platform().quota(never)).toMatchObject({ value: [{ current: 5, max: undefined }] });
    answer = says([1, 2]);
    expect(await platform().nodes(never)).toEqual({ seen: true, value: [] });
  });

  test.each([
    ['an HTML page', says('<html>nginx</html>'), /not JSON/],
    ['HTML with an error', says('<html>', 502), /HTTP 502/],
    [
      'a refusal',
      says({ success: false, message: 'No', error_code: 'UNAUTHORIZED' }, 401),
      /HTTP 401 \(No, UNAUTHORIZED\)/,
    ],
    ['a refusal with 200', says({ success: false, message: 'No' }), /refused \(No\)/],
    ['the token said back', says({ message: `bad token ${TOKEN}` }, 403), /bad token \*\*\*/],
    [
      'a redirect',
      says('', 302, { location: 'http://elsewhere.example/' }),
      /redirect, which is not followed/,
    ],
    [
      'a connection that breaks off',
      (request: IncomingMessage) => request.socket.destroy(),
      /GET \/user\/quota/,
    ],
  ] as const)('that is %s is none, and says why without the token', async (_name, does, why) => {
    answer = does;
    const seen = await platform().quota(never);
    expect(seen).toEqual({ seen: false, why: expect.stringMatching(why) as unknown });
    expect(JSON.stringify(seen)).not.toContain(TOKEN);
  });

  test('that never comes, or never ends, is given up', async () => {
    answer = () => undefined;
    expect(await platform(50).quota(never)).toEqual({
      seen: false,
      why: expect.stringMatching(/no answer within/),
    });
    answer = (_request, response) => response.writeHead(200).write('{"data":[');
    expect(await platform(50).quota(never)).toEqual({
      seen: false,
      why: expect.stringMatching(/no answer within/),
    });
  });

  test('that never came is not waited for a second time', async () => {
    answer = () => undefined;
    const seen = platform(50);
    const first = await seen.quota(never);
    answer = () => {
      throw new Error('was asked');
    };
    expect(await seen.nodes(never)).toEqual(first);
  });

  test('without end is cut off', async () => {
    const chunk = Buffer.alloc(1024 * 1024, ' ');
    answer = (_request, response) => {
      const more = (): void => {
        while (!response.destroyed && response.write(chunk));
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    };
    expect(await platform(60_000).quota(never)).toEqual({
      seen: false,
      why: expect.stringMatching(/longer than/),
    });
  });

  test('is not waited for when the run is stopped', async () => {
    answer = () => undefined;
    const stop = new AbortController();
    const asking = platform().quota(stop.signal);
    stop.abort(new Error('stopped'));
    await expect(asking).rejects.toThrow('stopped');
  });
});

describe('the emulator', () => {
  test('is seen as the platform is', () =>
    withEmulator({}, async ({ platformUrl, store }) => {
      await store.putObject('hot', 'a', 'x');
      const seen = new Platform({
        url: platformUrl,
        token: 'emulator-token',
        ca: undefined,
        clock: systemClock,
      });
      const repositories = await seen.repositories(undefined, never);
      expect(repositories).toMatchObject({
        seen: true,
        value: [{ id: 'repo', storageType: 'S3', mode: 'NORMAL' }],
      });
      const question = { hot: 'hot', cold: 'cold', repositoryId: undefined };
      const found = repositories.seen ? topologyOf(repositories.value, question) : undefined;
      expect(found).toMatchObject({ known: true, topology: { hot: { id: 'hot' }, cold: { id: 'cold' } } });
      expect(await seen.nodes(never)).toMatchObject({ value: [{ status: 'ONLINE' }] });
      expect(await seen.quota(never)).toMatchObject({ value: [{ type: 'TRAFFIC', max: undefined }] });
      expect(await seen.trafficByDay({ from: 0, to: 1 }, never)).toEqual({ seen: true, value: [] });
    }));
});

describe('the Repository of cold', () => {
  const bucket = (name: string) => ({
    id: name,
    names: [name],
    storageType: 'S3',
    endpoint: undefined,
    region: undefined,
  });
  const repository = (id: string, ...names: string[]) => ({
    id,
    name: id,
    storageType: 'S3',
    mode: 'NORMAL' as const,
    buckets: names.map(bucket),
  });
  const question = { hot: 'hot', cold: 'cold', repositoryId: undefined };

  test('is the one that attaches it; hot may be in another', () => {
    const found = topologyOf([repository('a', 'hot'), repository('b', 'cold')], question);
    expect(found).toMatchObject({ known: true, topology: { repository: { id: 'b' }, hot: undefined } });
  });

  test.each([
    [
      'several attach it',
      [repository('a', 'cold'), repository('b', 'cold')],
      undefined,
      /give repository-id/,
    ],
    ['none does', [repository('a', 'hot')], undefined, /no Repository .* attaches/],
    ['the one named is not seen', [repository('a', 'cold')], 'z', /sees no Repository z/],
  ] as const)('is not known where %s', (_name, repositories, repositoryId, why) => {
    expect(topologyOf(repositories, { ...question, repositoryId })).toEqual({
      known: false,
      why: expect.stringMatching(why) as unknown,
    });
  });

  test('is the one named', () => {
    const all = [repository('a', 'cold'), repository('b', 'cold', 'hot')];
    expect(topologyOf(all, { ...question, repositoryId: 'b' })).toMatchObject({
      topology: { hot: { id: 'hot' } },
    });
  });
});

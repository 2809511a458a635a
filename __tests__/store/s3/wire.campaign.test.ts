import { afterEach, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { systemClock } from '../../../src/core/clock.ts';
import { fixedCredentials } from '../../../src/store/s3/credentials.ts';
import { Signer } from '../../../src/store/s3/sigv4.ts';
import { Wire } from '../../../src/store/s3/wire.ts';
import type { WireOptions } from '../../../src/store/s3/wire.ts';

type Answering = (request: IncomingMessage, response: ServerResponse) => void;

const LIST = { operation: 'ListObjectsV2', method: 'GET' } as const;
const open: { server: Server; wire: Wire }[] = [];

afterEach(async () => {
  for (const { server, wire } of open.splice(0)) {
    await wire.close();
    server.closeAllConnections();
    server.close();
  }
});

async function wireTo(answering: Answering, options: Partial<WireOptions> = {}): Promise<Wire> {
  const server = createServer(answering).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const wire = new Wire({
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    bucket: 'b',
    region: 'us-east-1',
    pathStyle: true,
    credentials: fixedCredentials({ accessKeyId: 'id', secretAccessKey: 'secret' }),
    clock: systemClock,
    ...options,
  });
  open.push({ server, wire });
  return wire;
}

/** Requests as they come; nothing is answered before the test does. */
function holding(): { answering: Answering; next: () => Promise<[IncomingMessage, ServerResponse]> } {
  const come: [IncomingMessage, ServerResponse][] = [];
  let onCome = (): void => undefined;
  return {
    answering: (request, response) => {
      come.push([request, response]);
      onCome();
    },
    next: async () => {
      while (come.length === 0) await new Promise<void>((resolve) => (onCome = resolve));
      return come.shift()!;
    },
  };
}

describe('the wire', () => {
  test('puts an answer together that comes in pieces, also inside a character', async () => {
    const text = 'é'.repeat(200);
    const bytes = Buffer.from(text);
    const wire = await wireTo((_request, response) => {
      response.setHeader('x-amz-meta-a', ['1', '2']);
      response.write(bytes.subarray(0, 101));
      setImmediate(() => response.end(bytes.subarray(101)));
    });
    const answer = await wire.send(LIST);
    expect(answer).toMatchObject({ status: 200, text, headers: { 'x-amz-meta-a': '1, 2' } });
  });

  test('an error is what its body says', async () => {
    const wire = await wireTo((_request, response) => {
      response.writeHead(404).end('<Error><Code>NoSuchBucket</Code></Error>');
    });
    for (const asked of [wire.send(LIST), wire.open(LIST)])
      await expect(asked).rejects.toMatchObject({ code: 'no-bucket', status: 404 });
  });

  test('takes no answer without an end', async () => {
    const wire = await wireTo((_request, response) => {
      response.writeHead(200);
      const more = (): void => {
        if (!response.destroyed) response.write(Buffer.alloc(1024 * 1024), more);
      };
      more();
    });
    await expect(wire.send(LIST)).rejects.toMatchObject({
      code: 'protocol',
      message: /longer than \d+ bytes/,
    });
  });

  test('a connection that breaks off is worth another try', async () => {
    const wire = await wireTo((_request, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('half');
      setImmediate(() => response.destroy());
    });
    await expect(wire.send(LIST)).rejects.toMatchObject({ code: 'transient' });
  });

  test('one abort ends all that is under way, before and after the headers, and what waits its turn', async () => {
    const { answering, next } = holding();
    const wire = await wireTo(answering, { connections: 2 });
    const stop = new AbortController();
    const asked = [1, 2, 3].map(() => wire.send(LIST, stop.signal));
    const ended = Promise.allSettled(asked);
    const [, first] = await next();
    first.writeHead(200).write('half');
    await next();
    const reason = new Error('enough');
    stop.abort(reason);
    expect(await ended).toEqual(asked.map(() => ({ status: 'rejected', reason })));
    await expect(wire.send(LIST, stop.signal)).rejects.toBe(reason);
  });

  test('releases every turn: after errors, aborts and streams others go on', async () => {
    let asked = 0;
    const wire = await wireTo(
      (_request, response) => {
        if (++asked % 2 === 0) response.writeHead(500).end();
        else response.end('body');
      },
      { connections: 1 },
    );
    const stopped = AbortSignal.abort(new Error('stopped'));
    for (let i = 0; i < 6; i++) {
      await wire.send(LIST).catch(() => undefined);
      await wire.send(LIST, stopped).catch(() => undefined);
      await wire.open(LIST).then(
        ({ body }) => body.destroy(),
        () => undefined,
      );
    }
    expect(asked).toBe(12);
  });

  test('an unread body holds its sender back, and arrives whole when it is read', async () => {
    const size = 32 * 1024 * 1024;
    let sent = 0;
    const wire = await wireTo((_request, response) => {
      response.writeHead(200, { 'content-length': String(size) });
      const more = (): void => {
        while (sent < size) {
          sent += 65_536;
          if (!response.write(Buffer.alloc(65_536, 7))) {
            response.once('drain', more);
            return;
          }
        }
        response.end();
      };
      more();
    });
    const { body } = await wire.open(LIST);
    for (let before = -1; before !== sent;) {
      before = sent;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(sent).toBeLessThan(size);
    let came = 0;
    for await (const piece of body) came += piece.length;
    expect({ came, sent }).toEqual({ came: size, sent: size });
  });

  test('a reader gets an abort and a truncated body as errors; one that has stopped does not', async () => {
    const { answering, next } = holding();
    const wire = await wireTo(answering);
    const begun = async (signal?: AbortSignal): Promise<[AsyncIterator<Uint8Array>, ServerResponse]> => {
      const opened = wire.open(LIST, signal);
      const [, response] = await next();
      response.writeHead(200, { 'content-length': '100' }).write('half');
      const { body } = await opened;
      expect(Buffer.from((await body.next()).value!).toString()).toBe('half');
      return [body, response];
    };
    const stop = new AbortController();
    const reason = new Error('enough');
    const [stopped] = await begun(stop.signal);
    const waiting = expect(stopped.next()).rejects.toBe(reason);
    stop.abort(reason);
    await waiting;
    const [broken, response] = await begun();
    response.destroy();
    await expect(broken.next()).rejects.toThrow();
    const [givenUp] = await begun();
    await givenUp.return!();
    expect(await givenUp.next()).toEqual({ value: undefined, done: true });
  });

  test('gathers a large answer as it comes, and one that ends short is no answer', async () => {
    const bytes = Buffer.alloc(3_000_000, 'gathered ');
    let missing = 0;
    const wire = await wireTo((_request, response) => {
      response.writeHead(200, { 'content-length': String(bytes.length) });
      if (missing === 0) response.end(bytes);
      else response.write(bytes.subarray(0, bytes.length - missing), () => response.destroy());
    });
    expect((await wire.send(LIST)).body.equals(bytes)).toBe(true);
    missing = 1;
    await expect(wire.send(LIST)).rejects.toMatchObject({ code: 'transient' });
    await expect(wire.send({ ...LIST, most: 2_000_000 })).rejects.toMatchObject({ code: 'protocol' });
  });

  test('names the bucket in the host where path-style is off, and signs that', async () => {
    const seen: IncomingMessage[] = [];
    const server = createServer((request, response) => {
      seen.push(request);
      response.end();
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    // As a proxy it gets what is meant for any host.
    process.env['HTTP_PROXY'] = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const credentials = { accessKeyId: 'id', secretAccessKey: 'secret' };
    const now = Date.UTC(2026, 10, 3, 2);
    const clock = { ...systemClock, now: () => now };
    const wire = new Wire({
      endpoint: 'http://store.test:8080',
      bucket: 'shop',
      region: 'us-east-1',
      pathStyle: false,
      credentials: fixedCredentials(credentials),
      clock,
    });
    open.push({ server, wire });
    try {
      await wire.send({ operation: 'PutObject', method: 'PUT', key: 'a b', body: Buffer.from('x') });
    } finally {
      delete process.env['HTTP_PROXY'];
    }
    const [request] = seen;
    expect(request!.headers.host).toBe('shop.store.test:8080');
    expect(request!.url).toBe('http://shop.store.test:8080/a%20b');
    const sha256 = createHash('sha256').update('x').digest('hex');
    const expected = new Signer('us-east-1').sign(
      {
        method: 'PUT',
        path: '/a%20b',
        query: '',
        payloadHash: sha256,
        headers: { host: 'shop.store.test:8080' },
      },
      credentials,
      now,
    );
    expect(request!.headers.authorization).toBe(expected['authorization']);
  });

  test('signs a request when its turn comes, not while it waits', async () => {
    let now = Date.parse('2026-11-23T10:00:00Z');
    const { answering, next } = holding();
    const wire = await wireTo(answering, {
      connections: 1,
      clock: { ...systemClock, now: () => now },
    });
    const both = [wire.send(LIST), wire.send(LIST)];
    const [first, firstAnswer] = await next();
    expect(first.headers['x-amz-date']).toBe('20261123T100000Z');
    now += 20 * 60_000;
    firstAnswer.sendDate = false;
    firstAnswer.end();
    const [second, secondAnswer] = await next();
    expect(second.headers['x-amz-date']).toBe('20261123T102000Z');
    secondAnswer.end();
    await Promise.all(both);
  });
});

import { createServer, request } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request on its way to a server. */
export interface Passing {
  /** Counted from 1, in the order of arrival. */
  readonly number: number;
  readonly method: string;
  readonly bucket: string;
  /** Decoded; empty for a request about the bucket. */
  readonly key: string;
  readonly query: string;
  /** A server-side copy, whole or of a part. */
  readonly copies: boolean;
}

/** What a test may do while a request passes. Nothing goes on until the promise of a hook is settled. */
export interface Hooks {
  /** It has arrived and nothing of it was passed on. `drop`: nothing ever is, as if it was never sent. */
  readonly arrived?: (passing: Passing) => 'drop' | undefined | Promise<undefined>;
  /** Half of its body was passed on. */
  readonly halfway?: (passing: Passing) => Promise<void>;
  /** The server has carried it out and answered; nothing of the answer was passed on. */
  readonly answered?: (passing: Passing, status: number) => void | Promise<void>;
}

export interface WatchedProxy {
  readonly endpoint: string;
  hooks: Hooks;
  /** Everything that arrived, until `forget`. */
  readonly seen: readonly Passing[];
  forget(): void;
  /** Resolves when nothing is on its way: what a dead process had sent was carried out. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Passes HTTP on as it is, so that signatures hold, and lets a test act at exact moments. What a client sent
 * whole before it died is still carried out, as on a real network.
 */
export async function watchedProxy(upstream: string): Promise<WatchedProxy> {
  const to = new URL(upstream);
  const seen: Passing[] = [];
  let active = 0;
  let onIdle: (() => void)[] = [];

  const server = createServer((incoming, outgoing) => {
    active++;
    const passing = passingOf(incoming, seen.length + 1);
    seen.push(passing);
    void passOn(passing, incoming, outgoing)
      .catch(() => outgoing.destroy()) // one of the two ends is gone: the other one is told so
      .finally(() => {
        active--;
        if (active > 0) return;
        for (const resolve of onIdle) resolve();
        onIdle = [];
      });
  });

  async function passOn(
    passing: Passing,
    incoming: IncomingMessage,
    outgoing: ServerResponse,
  ): Promise<void> {
    if ((await proxy.hooks.arrived?.(passing)) === 'drop') {
      outgoing.destroy();
      return;
    }
    const passed = request({
      host: to.hostname,
      port: to.port,
      method: incoming.method,
      path: incoming.url,
      headers: incoming.headers,
    });
    const answer = new Promise<IncomingMessage>((resolve, reject) => {
      passed.once('response', resolve).once('error', reject);
    });
    answer.catch(() => undefined); // awaited below
    try {
      const half = Number(incoming.headers['content-length'] ?? 0) / 2;
      let sent = 0;
      for await (const chunk of incoming as AsyncIterable<Buffer>) {
        const before = sent;
        sent += chunk.length;
        passed.write(chunk);
        if (before < half && sent >= half) await proxy.hooks.halfway?.(passing);
      }
      passed.end();
    } catch (error) {
      passed.destroy(); // the client died in the middle of its body
      throw error;
    }
    const answered = await answer;
    await proxy.hooks.answered?.(passing, answered.statusCode ?? 0);
    if (outgoing.destroyed) {
      answered.resume();
      return;
    }
    outgoing.writeHead(answered.statusCode ?? 502, answered.rawHeaders);
    await new Promise<void>((resolve) => {
      answered.pipe(outgoing);
      outgoing.once('close', resolve);
    });
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const proxy: WatchedProxy = {
    endpoint: `http://127.0.0.1:${port}`,
    hooks: {},
    seen,
    forget: () => (seen.length = 0),
    idle: () => (active === 0 ? Promise.resolve() : new Promise((resolve) => onIdle.push(resolve))),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return proxy;
}

function passingOf(incoming: IncomingMessage, number: number): Passing {
  const [path = '', query = ''] = (incoming.url ?? '').split('?');
  const [, bucket = '', ...key] = path.split('/');
  return {
    number,
    method: incoming.method ?? '',
    bucket,
    key: decodeURIComponent(key.join('/')),
    query,
    copies: incoming.headers['x-amz-copy-source'] !== undefined,
  };
}

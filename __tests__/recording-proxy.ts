import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Recorded {
  readonly method: string;
  /** Path and query as they were sent. */
  readonly url: string;
  readonly copySource: string | undefined;
  readonly status: number;
}

/**
 * Passes HTTP on to a server as it is and writes down what passed. The Host header stays, so signatures hold.
 * It is how a test knows what a server that keeps no log of its own was asked.
 */
export async function recordingProxy(
  endpoint: string,
): Promise<{ endpoint: string; seen: Recorded[]; close: () => Promise<void> }> {
  const seen: Recorded[] = [];
  const upstream = new URL(endpoint);
  const server = createServer((incoming, outgoing) => {
    const passed = request(
      {
        host: upstream.hostname,
        port: upstream.port,
        method: incoming.method,
        path: incoming.url,
        headers: incoming.headers,
      },
      (answer) => {
        const copySource = incoming.headers['x-amz-copy-source'];
        seen.push({
          method: incoming.method ?? '',
          url: incoming.url ?? '',
          copySource: typeof copySource === 'string' ? copySource : undefined,
          status: answer.statusCode ?? 0,
        });
        outgoing.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
        answer.pipe(outgoing);
      },
    );
    passed.on('error', () => outgoing.destroy());
    incoming.pipe(passed);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

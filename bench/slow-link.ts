/**
 * A link between a machine and a server that takes its time, as a process of its own: TCP passed on as it is, each answer
 * so many ms late. A connection carries one request at a time, so it carries no more than 1000 / ms a second.
 *
 *   node bench/slow-link.ts 127.0.0.1:9000 30
 *
 * Prints its address once it listens, and ends with its standard input.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

export interface SlowLink {
  readonly endpoint: string;
  stop(): Promise<void>;
}

/** `latency` in ms, of each answer of the server at `upstream` (a URL). */
export async function startSlowLink(upstream: string, latency: number): Promise<SlowLink> {
  const child = spawn(process.execPath, [import.meta.filename, new URL(upstream).host, String(latency)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const first = await Promise.race([once(child.stdout, 'data'), ended.then(() => undefined)]);
  if (first === undefined) throw new Error('the slow link did not start');
  return {
    endpoint: `http://${String(first[0]).trim()}`,
    stop: async () => {
      child.stdin.end();
      await ended;
    },
  };
}

if (import.meta.main) {
  const [host = '', port = ''] = (process.argv[2] ?? '').split(':');
  const latency = Number(process.argv[3]);
  const server = createServer((client) => {
    const upstream = connect(Number(port), host);
    for (const socket of [client, upstream]) socket.setNoDelay(true);
    client.pipe(upstream);
    // Timers of one length end in the order in which they began.
    upstream.on('data', (chunk) => setTimeout(() => client.write(chunk), latency));
    upstream.on('end', () => setTimeout(() => client.end(), latency));
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const)
      one.on('error', () => other.destroy()); // the other end learns of it as on any link
  });
  server.listen(0, '127.0.0.1', () => console.log(`127.0.0.1:${(server.address() as AddressInfo).port}`));
  process.stdin.on('end', () => process.exit()).resume();
}

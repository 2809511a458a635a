import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

const dist = join(import.meta.dirname, '..', 'dist');

/**
 * How long the Action takes from its spawn until its first request arrives (ms, median of `turns`), and how large
 * what it is loaded from is.
 */
export async function measureStart(
  turns: number,
): Promise<{ readonly ms: number; readonly bundleKiB: number }> {
  const taken: number[] = [];
  for (let turn = 0; turn < turns; turn++) taken.push(await firstRequest());
  const sorted = taken.sort((a, b) => a - b);
  return { ms: Math.round(sorted[Math.floor(sorted.length / 2)] ?? NaN), bundleKiB: sizeOf(dist) };
}

async function firstRequest(): Promise<number> {
  let arrived: ((now: number) => void) | undefined;
  const arrival = new Promise<number>((resolve) => (arrived = resolve));
  const server = createServer((socket) => {
    socket.on('error', () => undefined); // the process is ended with its request open
    socket.once('data', () => {
      arrived?.(performance.now());
      socket.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const began = performance.now();
  const child = spawn(process.execPath, [join(dist, 'index.js')], {
    stdio: 'ignore',
    env: {
      PATH: process.env['PATH'],
      INPUT_COMMAND: 'backup',
      INPUT_ENDPOINT: endpoint,
      INPUT_HOT: 's3://hot',
      INPUT_COLD: 's3://cold',
      'INPUT_ACCESS-KEY-ID': 'key',
      'INPUT_SECRET-ACCESS-KEY': 'secret',
    },
  });
  const ended = once(child, 'close');
  try {
    const early = ended.then(() => Promise.reject(new Error('dist/index.js ended without a request')));
    return (await Promise.race([arrival, early])) - began;
  } finally {
    child.kill('SIGKILL');
    await ended;
    server.close();
  }
}

/** KiB of all that is loaded from a folder. */
function sizeOf(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const bytes = files.map((entry) => statSync(join(entry.parentPath, entry.name)).size);
  return Math.round(bytes.reduce((sum, size) => sum + size, 0) / 1024);
}

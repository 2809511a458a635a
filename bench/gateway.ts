import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { S3Client } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { findProgram } from './peers.ts';
import { KEYS } from './places.ts';

/** A real server, versitygw over a folder: it moves every byte that it is asked to. */
export interface Gateway {
  readonly endpoint: string;
  /** A file with a line for each request that it answered. */
  readonly accessLog: string;
  /** Stores so many objects of so many bytes in `hot`, large ones in parts of 64 MiB. */
  fill(objects: number, bytes: number): Promise<void>;
  /** Takes everything out of `cold`. */
  empty(): void;
  /** Objects in `cold` and their bytes, the state of this program left out. */
  copied(): { readonly objects: number; readonly bytes: number };
  stop(): Promise<void>;
}

const PIECE = 1024 * 1024;
const START_MS = 30_000;

/** Throws where versitygw is neither on the PATH nor installed by scripts/servers.sh. */
export async function startGateway(): Promise<Gateway> {
  const program = findProgram('versitygw');
  if (program === undefined) throw new Error('versitygw is not here');
  const folder = mkdtempSync(join(tmpdir(), 'flashback-bench-gateway-'));
  for (const name of ['data', 'data/hot', 'data/cold', 'iam']) mkdirSync(join(folder, name));
  const address = `127.0.0.1:${await freePort()}`;
  const endpoint = `http://${address}`;
  const accessLog = join(folder, 'access.log');
  const child = spawn(
    program,
    // It closes every connection after its answer unless it is told not to, which the stores that people use do not.
    [
      '--port',
      address,
      '--quiet',
      '--keep-alive',
      '--iam-dir',
      join(folder, 'iam'),
      '--access-log',
      accessLog,
      'posix',
      join(folder, 'data'),
    ],
    {
      stdio: 'ignore',
      env: { ROOT_ACCESS_KEY_ID: KEYS.accessKeyId, ROOT_SECRET_ACCESS_KEY: KEYS.secretAccessKey },
    },
  );
  const ended = once(child, 'exit');
  const stop = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const cold = join(folder, 'data', 'cold');
  try {
    await untilItAnswers(endpoint);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    endpoint,
    accessLog,
    fill: (objects, bytes) => fill(endpoint, objects, bytes),
    empty: () => {
      for (const name of readdirSync(cold)) rmSync(join(cold, name), { recursive: true });
    },
    copied: () => {
      const own = ['.flashback-backup', '.sgwtmp'].map((name) => join(cold, name));
      const files = readdirSync(cold, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .filter((path) => !own.some((folder) => path.startsWith(folder + '/')));
      return {
        objects: files.length,
        bytes: files.reduce((sum, path) => sum + statSync(path).size, 0),
      };
    },
    stop,
  };
}

async function fill(endpoint: string, objects: number, bytes: number): Promise<void> {
  const client = new S3Client({
    endpoint,
    region: 'us-east-1',
    forcePathStyle: true,
    credentials: KEYS,
  });
  const noise = Buffer.from(Array.from({ length: PIECE }, (_, index) => (index * 2_654_435_761) >>> 24));
  const put = async (index: number): Promise<void> => {
    const upload = new Upload({
      client,
      partSize: 64 * PIECE,
      params: {
        Bucket: 'hot',
        Key: `data/${String(index % 100).padStart(2, '0')}/${String(index).padStart(6, '0')}`,
        Body: bytes <= PIECE ? noise.subarray(0, bytes) : Readable.from(pieces(noise, index, bytes)),
      },
    });
    await upload.done();
  };
  let next = 0;
  const working = async (): Promise<void> => {
    while (next < objects) await put(next++);
  };
  await Promise.all(Array.from({ length: bytes > PIECE ? 2 : 16 }, working));
  client.destroy();
}

/** No two pieces are the same, in no object. */
function* pieces(noise: Buffer, index: number, bytes: number): Generator<Buffer> {
  for (let left = bytes, number = 0; left > 0; left -= PIECE, number++) {
    const piece = Buffer.from(noise.subarray(0, Math.min(PIECE, left)));
    piece.writeUInt32LE(number, 0);
    piece.writeUInt32LE(index, 4);
    yield piece;
  }
}

async function untilItAnswers(endpoint: string): Promise<void> {
  const until = performance.now() + START_MS;
  for (;;) {
    try {
      await fetch(endpoint);
      return;
    } catch (error) {
      if (performance.now() > until) throw error;
      await sleep(50); // it is still starting
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

import { isDeepStrictEqual } from 'node:util';
import { forLog } from '../../src/core/escape.ts';
import type { DemoObject } from './bucket-content.ts';
import type { PlainClient } from './plain-client.ts';

export const STATE = '.flashback-backup/';
export const HISTORY = `${STATE}history/`;

export interface Compared {
  readonly objects: number;
  readonly bytes: number;
  /** In cold's mirror and no more in hot, in S3's order. */
  readonly onlyInCold: readonly string[];
}

/**
 * Reads every object of hot and its copy in cold, and compares the bytes and the headers. Throws where one is
 * missing or differs.
 */
export async function compareBuckets(
  client: PlainClient,
  hot: string,
  cold: string,
  signal: AbortSignal,
): Promise<Compared> {
  const [inHot, inCold] = await Promise.all([client.list(hot, '', signal), client.list(cold, '', signal)]);
  let bytes = 0;
  await inParallel([...inHot], async ([key, size]) => {
    if (inCold.get(key) !== size) throw new Error(`cold lacks ${forLog(key, 200)}, or it has another size`);
    await compareObject(client, hot, cold, key, size, signal);
    bytes += size;
  });
  const onlyInCold = [...inCold.keys()].filter((key) => !key.startsWith(STATE) && !inHot.has(key));
  return { objects: inHot.size, bytes, onlyInCold };
}

/** Reads objects under their own names and compares them with what they were made of. */
export async function expectContent(
  client: PlainClient,
  bucket: string,
  objects: readonly DemoObject[],
  revision: number,
  signal: AbortSignal,
): Promise<void> {
  await inParallel(objects, async (object) => {
    const { bytes } = await client.get(bucket, object.key, signal);
    expectSame(object.bytes(revision), bytes, object.key);
  });
}

/** Finds the one old version of each object by its name in cold's history, and compares its bytes. */
export async function expectOldVersions(
  client: PlainClient,
  cold: string,
  objects: readonly DemoObject[],
  revision: number,
  signal: AbortSignal,
): Promise<void> {
  await inParallel(objects, async (object) => {
    const old = await oldVersion(client, cold, object.key, signal);
    expectSame(object.bytes(revision), old.bytes, old.path);
  });
}

/** The one version that was overwritten: `<key>@<when it was first stored>-<ETag>`. */
export async function oldVersion(
  client: PlainClient,
  cold: string,
  key: string,
  signal: AbortSignal,
): Promise<{ path: string; bytes: Uint8Array }> {
  const [path, ...more] = (await client.list(cold, `${HISTORY}${key}@`, signal)).keys();
  if (path === undefined || more.length > 0)
    throw new Error(
      `cold's history has ${path === undefined ? 'no' : more.length + 1} version of ${forLog(key, 200)}, expected 1`,
    );
  return { path, bytes: (await client.get(cold, path, signal)).bytes };
}

/** Large objects are compared piece by piece, so that memory stays small. */
const PIECE = 1024 * 1024;

async function compareObject(
  client: PlainClient,
  hot: string,
  cold: string,
  key: string,
  size: number,
  signal: AbortSignal,
): Promise<void> {
  for (let first = 0; first === 0 || first < size; first += PIECE) {
    const range = size > PIECE ? { first, last: Math.min(first + PIECE, size) - 1 } : undefined;
    const [original, copy] = await Promise.all([
      client.get(hot, key, signal, range),
      client.get(cold, key, signal, range),
    ]);
    expectSame(original.bytes, copy.bytes, key);
    if (!isDeepStrictEqual(original.headers, copy.headers))
      throw new Error(`the headers of ${forLog(key, 200)} differ in cold`);
  }
}

function expectSame(expected: Uint8Array, actual: Uint8Array, key: string): void {
  if (Buffer.compare(expected, actual) !== 0)
    throw new Error(`the bytes of ${forLog(key, 200)} differ in cold`);
}

async function inParallel<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const rest = items.values();
  const worker = async (): Promise<void> => {
    for (const item of rest) await work(item);
  };
  await Promise.all(Array.from({ length: 12 }, worker));
}

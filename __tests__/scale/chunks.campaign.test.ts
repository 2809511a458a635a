import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { placesOf } from '../../bench/places.ts';
import { startServer } from '../../bench/start-server.ts';
import type { SyntheticServer } from '../../bench/start-server.ts';
import type { Api } from '../../src/core/place.ts';

const root = join(import.meta.dirname, '..', '..');

/** Text that a file has where the client of that API is in it, or the library that signs in to it. */
const MARKS: Readonly<Record<Api, readonly string[]>> = {
  s3: ['ListBucketResult'],
  gcs: ['/storage/v1/b/', 'class GoogleAuth'],
  blob: ['<EnumerationResults', 'class DefaultAzureCredential'],
};

let server: SyntheticServer;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'chunks-'));
  server = await startServer({ keys: 20 });
});

afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

/** The files of the bundle that a backup over one API loads, by their names. */
async function loadedBy(api: Api): Promise<ReadonlyMap<string, string>> {
  await server.tell('empty');
  const { hot, cold, credentials } = placesOf(api);
  const list = join(folder, `${api}.txt`);
  const child = spawn(
    process.execPath,
    [
      ...['--import', pathToFileURL(join(import.meta.dirname, 'loaded-files.mjs')).href],
      ...[join(root, 'dist', 'cli', 'index.js'), 'backup', '--hot', hot, '--cold', cold],
      ...['--endpoint', server.endpoint],
    ],
    {
      stdio: 'ignore',
      env: {
        PATH: process.env['PATH'],
        LOADED_FILES: list,
        FLASHBACK_ACCESS_KEY_ID: credentials.accessKeyId,
        FLASHBACK_SECRET_ACCESS_KEY: credentials.secretAccessKey,
      },
    },
  );
  expect(await once(child, 'close')).toEqual([0, null]);
  const urls = readFileSync(list, 'utf8').trim().split('\n');
  const files = [...new Set(urls)].map((url) => fileURLToPath(url));
  return new Map(files.map((file) => [basename(file), readFileSync(file, 'utf8')]));
}

test.each<Api>(['s3', 'gcs', 'blob'])(
  'a backup over %s loads the client of no other API',
  async (api) => {
    const loaded = await loadedBy(api);
    expect(loaded.size).toBeGreaterThan(5);
    const having = (marks: readonly string[]): string[] =>
      [...loaded].filter(([, text]) => marks.some((mark) => text.includes(mark))).map(([name]) => name);
    expect(having(MARKS[api])).not.toEqual([]);
    const others = (Object.keys(MARKS) as Api[]).filter((other) => other !== api && other !== 's3');
    for (const other of others) expect({ other, files: having(MARKS[other]) }).toEqual({ other, files: [] });
  },
  60_000,
);

import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { startEmulator } from '../../emulator/index.ts';
import type { Emulator } from '../../emulator/index.ts';
import { COLD, HOT } from '../emulator/blob/running.ts';
import { WRITER } from '../emulator/gcs/running.ts';

const INDEX = fileURLToPath(new URL('../../src/index.ts', import.meta.url));
const S3_KEY = { accessKeyId: 'S3KEY', secretAccessKey: 's3-secret-of-the-test' };
const MIB = 1024 ** 2;

/** What is left of one that was removed is `***`, in Markdown as entities. */
const SECRETS = /(Bearer |sig=)(?!\*\*\*|(&#42;){3})\S+|PRIVATE KEY|upload_id=\S+/g;

let emulator: Emulator;
let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'secrets-'));
  for (const name of ['output', 'state', 'summary']) writeFileSync(join(folder, name), '');
  const sides = ['hot', 'cold'] as const;
  emulator = await startEmulator({
    buckets: sides.flatMap((side) => [
      { name: `${side}-s3`, provider: 'aws', storageType: 'S3' } as const,
      { name: `${side}-gs`, provider: 'gcp', storageType: 'GCS', google: { rewriteBytes: MIB } } as const,
      {
        name: `${side}-az`,
        provider: 'azure',
        storageType: 'BLOB',
        account: side === 'hot' ? HOT.accessKeyId : COLD.accessKeyId,
      } as const,
    ]),
    repositories: [],
    nodes: [],
    providers: [
      { name: 'aws', keys: [{ ...S3_KEY, right: 'ADMIN' }] },
      { name: 'google', provider: 'gcp', api: 'gcs', keys: [{ ...WRITER, right: 'ADMIN' }] },
      { name: 'azure', api: 'blob', keys: [HOT, COLD].map((key) => ({ ...key, right: 'ADMIN' })) },
    ],
  });
});

afterEach(async () => {
  await emulator.close();
  rmSync(folder, { recursive: true });
});

/** Passes all on to an endpoint, and notes what authorised it: tokens, and signatures of rights to read. */
async function listening(
  endpoint: string,
  secrets: Set<string>,
): Promise<{ url: string; close: () => void }> {
  const to = new URL(endpoint);
  const server = createServer((incoming, outgoing) => {
    const { authorization = '', 'x-ms-copy-source': source } = incoming.headers;
    const token = /^Bearer (.+)$/.exec(authorization)?.[1];
    if (token !== undefined) secrets.add(token);
    const signature = /[?&]sig=([^&]+)/.exec(String(source))?.[1];
    if (signature !== undefined) secrets.add(signature).add(decodeURIComponent(signature));
    const { method, url: path, headers } = incoming;
    const passed = request({ host: to.hostname, port: to.port, method, path, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
      answer.pipe(outgoing);
    });
    passed.on('error', () => outgoing.destroy());
    incoming.pipe(passed);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function inputsOf(side: 'hot' | 'cold', kind: string, endpoints: Readonly<Record<string, string>>) {
  const name = `${side}-${kind}`;
  const account = side === 'hot' ? HOT : COLD;
  const [url, key] =
    kind === 's3'
      ? [`s3://${name}`, S3_KEY]
      : kind === 'gs'
        ? [`gs://${name}`, WRITER]
        : [`az://${account.accessKeyId}/${name}`, account];
  const upper = side.toUpperCase();
  return {
    [`INPUT_${upper}`]: url,
    [`INPUT_${upper}-ENDPOINT`]: endpoints[kind],
    [`INPUT_${upper}-ACCESS-KEY-ID`]: key.accessKeyId,
    [`INPUT_${upper}-SECRET-ACCESS-KEY`]: key.secretAccessKey,
  };
}

test.each([
  ['gs', 'gs', 1],
  ['az', 'az', 40],
  ['s3', 'az', 0],
])(
  'from %s to %s: no token and no signature in the log, the summary, the report, or cold',
  async (hot, cold, atLeast) => {
    for (let i = 0; i < 20; i++) await emulator.store.putObject(`hot-${hot}`, `k/${i}`, `body ${i}`);
    await emulator.store.putObject(`hot-${hot}`, 'large', Buffer.alloc(3 * MIB, 'large'));
    // One that fails: what is said of it repeats what the server says.
    const copies = ['objects.rewrite', 'objects.insert', 'CopyBlobFromUrl', 'PutBlob'];
    const does = {
      status: 403,
      code: 'CannotVerifyCopySource',
      message: 'Bearer abcdef and ?sig=abcdef%3D&se=1',
    };
    emulator.faults.add({ operation: copies, key: 'k/7', times: Infinity, do: does });
    const secrets = new Set<string>();
    const google = await listening(emulator.providerEndpoints['google'] ?? '', secrets);
    const azure = await listening(emulator.providerEndpoints['azure'] ?? '', secrets);
    const endpoints = { s3: emulator.providerEndpoints['aws'] ?? '', gs: google.url, az: azure.url };
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', INDEX], {
      env: {
        PATH: process.env['PATH'],
        RUNNER_TEMP: folder,
        RUNNER_DEBUG: '1',
        GITHUB_RUN_ID: '1',
        GITHUB_OUTPUT: join(folder, 'output'),
        GITHUB_STATE: join(folder, 'state'),
        GITHUB_STEP_SUMMARY: join(folder, 'summary'),
        ...inputsOf('hot', hot, endpoints),
        ...inputsOf('cold', cold, endpoints),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let log = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (log += text));
    await new Promise((resolve) => child.once('close', resolve));
    google.close();
    azure.close();

    const lines = log.split('\n');
    const masks = lines.filter((line) => line.startsWith('::add-mask::'));
    const shown = lines.filter((line) => !line.startsWith('::add-mask::')).join('\n');
    expect(shown).toContain('k/7');
    // Without them the test would show nothing.
    expect(secrets.size).toBeGreaterThanOrEqual(atLeast);
    if (hot === 'gs') for (const token of secrets) expect(masks).toContain(`::add-mask::${token}`);

    const files = ['output', 'state', 'summary'].map((name) => readFileSync(join(folder, name), 'utf8'));
    const report = /report<<(\S+)\n(.+)\n\1/.exec(files[0] ?? '')?.[2] ?? '';
    const stored = emulator.store
      .listKeys(`cold-${cold}`)
      .map(async (key) => [key, await emulator.store.getObject(`cold-${cold}`, key)] as const);
    const held = (await Promise.all(stored)).map(([key, object]) => {
      const { bytes, ...rest } = object!;
      return `${key} ${JSON.stringify(rest)} ${key === 'large' ? '' : bytes.toString()}`;
    });
    expect(held.length).toBeGreaterThan(20);
    const places = {
      log: shown,
      files: files.join('\n'),
      report: readFileSync(report, 'utf8'),
      cold: held.join('\n'),
    };
    const keys = [S3_KEY, HOT, COLD].map(({ secretAccessKey }) => secretAccessKey);
    const lineOfPem = WRITER.secretAccessKey.split('\n')[3] ?? '';
    for (const [place, text] of Object.entries(places)) {
      expect({ place, found: text.match(SECRETS) }).toEqual({
        place,
        found: null,
      });
      for (const secret of [...secrets, ...keys, lineOfPem]) expect(text.includes(secret)).toBe(false);
    }
  },
  120_000,
);

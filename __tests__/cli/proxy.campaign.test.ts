import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startEmulator, type Emulator } from '../../emulator/index.ts';
import { certificatesFor, connectProxy, tlsFront } from '../private-network.ts';

/** A name that no resolver knows: what reaches it went through the proxy. */
const HOST = 'bridge.test';
const CREDENTIALS = 'me:to the proxy';

let emulator: Emulator;
let front: Awaited<ReturnType<typeof tlsFront>>;
let proxy: Awaited<ReturnType<typeof connectProxy>>;
let folder: string;
let bundle: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'proxy-'));
  emulator = await startEmulator({
    buckets: [
      { name: 'hot', provider: 'aws', storageType: 'S3', region: 'us-east-1' },
      { name: 'cold', provider: 'aws', storageType: 'S3', region: 'us-east-1', versioning: 'enabled' },
    ],
    repositories: [
      {
        id: 'r',
        name: 'R',
        buckets: ['hot', 'cold'],
        keys: [{ accessKeyId: 'key', secretAccessKey: 'secret', right: 'ADMIN' }],
      },
    ],
    operationLimit: 6 * 2 ** 20,
  });
  const certificates = await certificatesFor(HOST);
  bundle = join(folder, 'ca.pem');
  writeFileSync(bundle, certificates.ca);
  front = await tlsFront(emulator.endpoints[0]!, certificates);
  proxy = await connectProxy(() => front.port, CREDENTIALS);
});

afterAll(async () => {
  await Promise.all([proxy.close(), front.close()]);
  await emulator.close();
  rmSync(folder, { recursive: true });
});

/** The program as a process of its own, which finds the proxy where a machine's administrator names it. */
async function backup(
  env: Readonly<Record<string, string>>,
  ...flags: readonly string[]
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const args = ['backup', '--hot', 's3://hot', '--cold', 's3://cold', '--endpoint', `https://${HOST}`];
  const child = spawn(process.execPath, ['--no-warnings', join(root, 'src/cli.ts'), ...args, ...flags], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'],
      FLASHBACK_ACCESS_KEY_ID: 'key',
      FLASHBACK_SECRET_ACCESS_KEY: 'secret',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, stdout, stderr };
}

const root = join(import.meta.dirname, '..', '..');

function proxyUrl(credentials = CREDENTIALS): string {
  const [user = '', password = ''] = credentials.split(':').map(encodeURIComponent);
  return `http://${user}:${password}@127.0.0.1:${proxy.port}`;
}

describe('through an HTTP proxy, with TLS and a private authority', () => {
  test('a whole backup: small objects, one in parts, and what the SDK asks', async () => {
    const big = Buffer.alloc(7 * 2 ** 20, 'flashback');
    await emulator.store.putObject('hot', 'a', Buffer.from('small'));
    await emulator.store.putObject('hot', 'b', big);
    const parts = ['--max-operation-size', '6MiB', '--part-size', '5MiB'];
    const done = await backup({ HTTPS_PROXY: proxyUrl() }, '--ca-bundle', bundle, ...parts);
    expect(done.stderr).not.toContain('to the proxy');
    expect(`${done.code}: ${done.stderr}${done.stdout}`).toMatch(/^0: /);
    expect((await emulator.store.getObject('cold', 'b'))?.bytes.equals(big)).toBe(true);
    expect(new Set(proxy.asked)).toEqual(new Set([`${HOST}:443`]));
    // The proxy saw tunnels, never a request: no key and no signature passed it in the clear.
    expect(proxy.refused).toEqual([]);
    const operations = new Set([...emulator.requests].map(({ operation }) => operation));
    expect(operations).toContain('CreateMultipartUpload');
    expect(operations).toContain('GetBucketVersioning');
  });

  test('without the authority nothing is sent, and the error names the input', async () => {
    const before = emulator.requests.count();
    const done = await backup({ HTTPS_PROXY: proxyUrl() });
    expect(done.code).toBe(1);
    expect(done.stderr).toMatch(/endpoint: hot's, https:\/\/bridge\.test, does not answer .*certificate/);
    expect(emulator.requests.count()).toBe(before);
  });

  test('a proxy that refuses is named without its password', async () => {
    const done = await backup({ HTTPS_PROXY: proxyUrl('me:wrong') }, '--ca-bundle', bundle);
    expect(done.code).toBe(1);
    expect(done.stderr).toMatch(/does not answer .*proxy/i);
    expect(done.stderr).not.toContain('wrong');
  });

  test('NO_PROXY leads past it', async () => {
    const before = proxy.asked.length;
    const done = await backup({ HTTPS_PROXY: proxyUrl(), NO_PROXY: '.test' }, '--ca-bundle', bundle);
    expect(done.code).toBe(1);
    expect(done.stderr).toMatch(/does not answer .*(ENOTFOUND|EAI_AGAIN)/);
    expect(proxy.asked).toHaveLength(before);
  });
});

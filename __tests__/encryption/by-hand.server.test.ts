import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runBackup } from '../../src/commands/backup/backup.ts';
import { runProbe } from '../../src/commands/probe.ts';
import type { ObjectKeys } from '../../src/core/encryption/object-keys.ts';
import { openerFor, sealerFor } from '../../src/encryption/objects.ts';
import { stateCipher } from '../../src/encryption/state-cipher.ts';
import type { BackupOptions } from '../../src/options/options.ts';
import { startEmulator } from '../../emulator/index.ts';
import type { Emulator } from '../../emulator/index.ts';
import { optionsFor, runContext } from '../commands/setting.ts';
import { CONFIG, clientOf, WRITE } from '../emulator/running.ts';
import { PutObjectCommand, DeleteObjectCommand } from '@aws-sdk/client-s3';
import { identityOf } from './keys.ts';

const page = readFileSync(new URL('../../docs/encryption.md', import.meta.url), 'utf8');
const tools = ['bash', 'aws', 'jq', 'zcat', 'sha256sum', 'find'];
const missing = tools.filter((tool) => spawnSync('which', [tool]).status !== 0);
const AGE = process.env['AGE'] ?? '';
const here = missing.length === 0 && AGE !== '' ? describe : describe.skip;
const cipher = stateCipher([identityOf('state')]);
const run = promisify(execFile);

const OBJECTS = {
  'img/logo.png': 'second',
  'a name with spaces/and "quotes"': 'x',
  'über/ключ': 'y',
  empty: '',
};

/** The commands under "Restore by hand", in their order. */
function blocks(): string[] {
  const section = page.slice(page.indexOf('## Restore by hand'));
  return [...section.matchAll(/```sh\n([^]*?)```/g)].map(([, text = '']) => text);
}

/** Who can open objects; the runs hold neither identity. */
const RECIPIENTS = [identityOf('work'), identityOf('recovery')];

here.each([
  ['objects in clear', undefined],
  ['encrypted objects with their own names', 'clear'],
  ['encrypted objects with hidden names', 'hidden'],
] as const)('restoring by hand, with the commands of docs/encryption.md: %s', (_, names) => {
  let folder = '';
  let emulator: Emulator;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'by-hand-'));
    const buckets = [
      { name: 'hot', provider: 'aws', storageType: 'S3', region: 'eu-west-1' },
      { name: 'shop-backup', provider: 'aws', storageType: 'S3', region: 'eu-west-1', versioning: 'enabled' },
    ] as const;
    const [repository] = CONFIG.repositories;
    if (repository === undefined) throw new Error('the emulator has a repository');
    emulator = await startEmulator({
      ...CONFIG,
      buckets,
      repositories: [{ ...repository, buckets: ['hot', 'shop-backup'] }],
    });
    await backUp(emulator.endpoints[0] ?? '');
    writeFileSync(join(folder, 'age'), `#!/bin/sh\nexec "${AGE}" "$@"\n`, { mode: 0o755 });
    writeFileSync(join(folder, 'key.txt'), `${identityOf('recovery').secret}\n`, { mode: 0o600 });
    writeFileSync(join(folder, 'state.txt'), `# created by age-keygen\n${identityOf('state').secret}\n`, {
      mode: 0o600,
    });
  }, 120_000);
  afterAll(async () => {
    await emulator.close();
    rmSync(folder, { recursive: true });
  });

  async function backUp(endpoint: string): Promise<void> {
    const client = clientOf(endpoint);
    const put = (Key: string, Body: string): Promise<unknown> =>
      client.send(new PutObjectCommand({ Bucket: 'hot', Key, Body: Buffer.from(Body) }));
    const options = optionsFor(endpoint, { copyPaths: ['streamed'] }, { hot: WRITE, cold: WRITE });
    const objectKeys = await sealing();
    const cold = { ...options.cold, bucket: 'shop-backup', stateCipher: cipher, objectKeys };
    if (names !== undefined) {
      const checked = { ...objectKeys, identities: openerFor(RECIPIENTS) };
      await runProbe({ ...options, command: 'probe', cold: { ...cold, objectKeys: checked } }, runContext());
    }
    const backup = async (): Promise<void> => {
      const pair: BackupOptions = { ...options, cold };
      expect((await runBackup(pair, runContext())).outcome).toBe('complete');
    };
    for (const [key, content] of Object.entries(OBJECTS)) await put(key, `old ${content}`);
    await put('gone', 'gone');
    await backup();
    for (const [key, content] of Object.entries(OBJECTS)) await put(key, content);
    await client.send(new DeleteObjectCommand({ Bucket: 'hot', Key: 'gone' }));
    for (let i = 0; i < 2; i++) await backup();
    client.destroy();
  }

  async function sealing(): Promise<ObjectKeys> {
    if (names === undefined) return {};
    const recipients = await Promise.all(RECIPIENTS.map((identity) => identity.recipient()));
    return { recipients: sealerFor(recipients), ...(names === 'hidden' ? { hide: cipher.hide } : {}) };
  }

  /** Not synchronous: the emulator answers in this process. */
  async function sh(script: string): Promise<string> {
    const env = {
      ...process.env,
      PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}`,
      AWS_ENDPOINT_URL: emulator.endpoints[0] ?? '',
      AWS_ACCESS_KEY_ID: WRITE.accessKeyId,
      AWS_SECRET_ACCESS_KEY: WRITE.secretAccessKey,
      AWS_REGION: 'us-east-1',
    };
    const { stdout } = await run('bash', ['-e', '-o', 'pipefail', '-c', script], { cwd: folder, env });
    return stdout;
  }

  test('gives every object that hot has, and none that it has no more', async () => {
    const [fetch = '', check = '', entries = '', restore = '', ...more] = blocks();
    expect(more).toEqual([]);
    await sh(fetch);
    expect(await sh(check)).toMatch(/generations\/\d+\.json\.age: OK\n$/);
    await sh(entries);
    const listed = await sh('aws s3 ls --recursive s3://shop-backup');
    expect(listed.includes('logo.png')).toBe(names !== 'hidden');
    if (names !== undefined) expect(listed.split('\n').filter((line) => /logo\.png$/.test(line))).toEqual([]);
    await sh(restore);
    const found = (await sh('find restored -type f')).trim().split('\n').sort();
    expect(found).toEqual(
      Object.keys(OBJECTS)
        .map((key) => `restored/${key}`)
        .sort(),
    );
    for (const [key, content] of Object.entries(OBJECTS))
      expect(readFileSync(join(folder, 'restored', key), 'utf8')).toBe(content);
  }, 120_000);
});

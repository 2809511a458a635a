import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { startEmulator, type Emulator } from '../../emulator/index.ts';

/**
 * examples/cron and examples/cronjob.yaml: their own command lines, with what they set and nothing else. They need a
 * shell, so they run among the tests that talk to what others wrote.
 */
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const example = (name: string): string => readFileSync(join(root, 'examples', name), 'utf8');
const ENDPOINT = 'https://s3-us-east-1-aws.flashback.tech';
const KEY = { accessKeyId: 'WRITEKEY', secretAccessKey: 'write-secret-value' };
const PATH = `${dirname(process.execPath)}:/usr/bin:/bin`;

let emulator: Emulator;
let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'schedules-'));
  emulator = await startEmulator({
    buckets: ['shop', 'shop-backup'].map((name) => ({
      name,
      provider: 'aws',
      storageType: 'S3' as const,
    })),
    repositories: [
      { id: 'r', name: 'R', buckets: ['shop', 'shop-backup'], keys: [{ ...KEY, right: 'WRITE' }] },
    ],
  });
  for (const key of ['a.txt', 'app/b.txt', 'cache/c', 'app/d.tmp'])
    await emulator.store.putObject('shop', key, key);
});

afterEach(async () => {
  await emulator.close();
  rmSync(folder, { recursive: true, force: true });
});

const backedUp = (): string[] =>
  emulator.store.listKeys('shop-backup').filter((key) => !key.startsWith('.flashback-backup/'));

interface Ran {
  readonly code: number | null;
  readonly output: string;
}

/** Not synchronous: the servers are of this process. */
async function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<Ran> {
  const child = spawn(command, args, { env, cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  return { code, output };
}

describe('examples/cron', () => {
  const lines = example('cron/crontab')
    .split('\n')
    .filter((line) => /^[\d*]/.test(line))
    .map((line) => line.split(/\s+/));
  let env: NodeJS.ProcessEnv;

  /** As cron would: the line's command by sh, with cron's own few variables. */
  const line = (number: number): Promise<Ran> => {
    const command = (lines[number] ?? []).slice(5).join(' ');
    return run('/bin/sh', ['-c', command.replace('/opt/flashback-backup', join(root, 'examples/cron'))], env);
  };

  beforeEach(() => {
    const settings = example('cron/backup.env')
      .replace(ENDPOINT, emulator.endpoints[0] ?? '')
      .replace('put-the-key-here', KEY.accessKeyId)
      .replace('put-the-secret-here', KEY.secretAccessKey);
    writeFileSync(join(folder, 'env'), settings, { mode: 0o600 });
    mkdirSync(join(folder, 'bin'));
    symlinkSync(join(root, 'dist/cli/index.js'), join(folder, 'bin', 'flashback-backup'));
    env = {
      PATH: `${join(folder, 'bin')}:${PATH}`,
      HOME: folder,
      SHELL: '/bin/sh',
      BACKUP_ENV: join(folder, 'env'),
      BACKUP_LOG: join(folder, 'log'),
    };
  });

  test('has lines of five fields and a command', () => {
    expect(lines.map((fields) => fields.slice(0, 5).join(' '))).toEqual(['17 2 * * *', '41 7 * * *']);
  });

  test('prints nothing when all is well, so that no mail is sent', async () => {
    expect(await line(0)).toEqual({ code: 0, output: '' });
    expect(backedUp()).toEqual(['a.txt', 'app/b.txt']);
    expect(await line(1)).toEqual({ code: 0, output: '' });
    expect(readFileSync(join(folder, 'log'), 'utf8')).toContain('Backup complete');
  });

  test('prints what went wrong, and nothing else of the log', async () => {
    writeFileSync(join(folder, 'log'), 'of the day before\n');
    const { code, output } = await line(1);
    expect(code).toBe(1);
    expect(output).toMatch(/status ended with exit code 1[^]*no backup/i);
    expect(output).not.toContain('of the day before');
    expect(output).not.toContain(KEY.secretAccessKey);
  });

  test('without its settings nothing is tried', async () => {
    rmSync(join(folder, 'env'));
    const { code, output } = await line(0);
    expect(code).not.toBe(0);
    expect(output).toContain(join(folder, 'env'));
    expect(emulator.requests.list({})).toEqual([]);
  });
});

describe('examples/cron/backup.sh', () => {
  const script = join(root, 'examples/cron/backup.sh');
  const env = (): NodeJS.ProcessEnv => ({
    PATH,
    BACKUP_ENV: join(folder, 'env'),
    BACKUP_LOG: join(folder, 'no-such-folder', 'log'),
  });

  test('names a log that its user cannot write, and runs nothing', async () => {
    const { code, output } = await run('/bin/sh', [script, 'backup'], env());
    expect(code).toBe(1);
    expect(output).toMatch(/cannot write the log .*no-such-folder.log: nothing was run/);
    expect(output).not.toMatch(/ended with exit code/);
  });

  test('without a command says what it expects', async () => {
    expect(await run('/bin/sh', [script], env())).toEqual({
      code: 1,
      output: expect.stringContaining('usage: backup.sh backup') as unknown,
    });
  });
});

describe('examples/cronjob.yaml', () => {
  interface Container {
    readonly name: string;
    readonly args: readonly string[];
    readonly env: readonly {
      readonly name: string;
      readonly value?: string;
      readonly valueFrom?: { readonly secretKeyRef: { readonly name: string; readonly key: string } };
    }[];
    readonly resources: object;
    readonly securityContext: object;
    readonly volumeMounts: readonly { readonly name: string; readonly mountPath: string }[];
  }
  interface Manifest {
    readonly apiVersion: string;
    readonly kind: string;
    readonly spec: {
      readonly concurrencyPolicy: string;
      readonly jobTemplate: {
        readonly spec: {
          readonly podFailurePolicy: { readonly rules: readonly { readonly onExitCodes?: object }[] };
          readonly template: {
            readonly spec: {
              readonly terminationGracePeriodSeconds: number;
              readonly containers: readonly [Container];
            };
          };
        };
      };
    };
  }
  const secrets: Readonly<Record<string, string>> = {
    'access-key-id': KEY.accessKeyId,
    'secret-access-key': KEY.secretAccessKey,
  };
  const manifest = parse(example('cronjob.yaml')) as Manifest;
  const pod = manifest.spec.jobTemplate.spec.template.spec;
  const [backup] = pod.containers;

  /** Its arguments after the image's entry point, on the node of this test; of the environment only what it sets. */
  const start = (container: Container, change: Readonly<Record<string, string>>): Promise<Ran> => {
    const program = join(root, 'dist/cli/index.js');
    const env = container.env.map(({ name, value, valueFrom }) => [
      name,
      change[name] ?? value ?? secrets[valueFrom?.secretKeyRef.key ?? ''],
    ]);
    return run(process.execPath, [program, ...container.args], {
      PATH,
      ...(Object.fromEntries(env) as Record<string, string>),
    });
  };

  test('runs one at a time, as nobody, on a file system that it cannot write to', () => {
    expect([manifest.apiVersion, manifest.kind]).toEqual(['batch/v1', 'CronJob']);
    expect(manifest.spec.concurrencyPolicy).toBe('Forbid');
    expect(pod).toMatchObject({
      restartPolicy: 'Never',
      automountServiceAccountToken: false,
      securityContext: { runAsNonRoot: true },
    });
    // What a stopped run needs to write down what it did.
    expect(pod.terminationGracePeriodSeconds).toBeGreaterThan(7);
    expect(backup.securityContext).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    });
    expect(backup.resources).toMatchObject({ requests: {}, limits: { memory: expect.anything() } });
    expect(backup.volumeMounts.map(({ mountPath }) => mountPath)).toEqual(['/tmp']);
    expect(manifest.spec.jobTemplate.spec.podFailurePolicy.rules[1]?.onExitCodes).toMatchObject({
      containerName: backup.name,
      values: [2],
    });
  });

  test('backs up with what it sets', async () => {
    const { code, output } = await start(backup, { FLASHBACK_ENDPOINT: emulator.endpoints[0] ?? '' });
    expect([code, output]).toEqual([0, expect.stringContaining('Backup complete')]);
    expect(output).not.toMatch(/warning/i);
    expect(backedUp()).toEqual(['a.txt', 'app/b.txt']);
  });
});

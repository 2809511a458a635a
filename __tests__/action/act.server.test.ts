import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startEmulator, type Emulator } from '../../emulator/index.ts';

/**
 * The workflows of examples/ as a runner would run them, with nothing changed but the endpoint: `uses:` names the
 * built bundle, and the artifact action a stand-in, by act's --local-repository.
 */
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const ENDPOINT = 'https://s3-us-east-1-aws.flashback.tech';
const READ = { accessKeyId: 'READKEY', secretAccessKey: 'read-secret-value' };
const WRITE = { accessKeyId: 'WRITEKEY', secretAccessKey: 'write-secret-value' };
const SECRETS = {
  FLASHBACK_ACCESS_KEY_ID: WRITE.accessKeyId,
  FLASHBACK_SECRET_ACCESS_KEY: WRITE.secretAccessKey,
  FLASHBACK_WRITE_KEY_ID: WRITE.accessKeyId,
  FLASHBACK_WRITE_SECRET: WRITE.secretAccessKey,
  FLASHBACK_READ_KEY_ID: READ.accessKeyId,
  FLASHBACK_READ_SECRET: READ.secretAccessKey,
  BACKUP_KEY_ID: WRITE.accessKeyId,
  BACKUP_SECRET: WRITE.secretAccessKey,
  DUMPS_KEY_ID: WRITE.accessKeyId,
  DUMPS_SECRET: WRITE.secretAccessKey,
};

const BUCKETS = ['shop', 'shop-backup', 'shop-restored', 'media', 'media-backup', 'dumps', 'dumps-backup'];

/** As the examples pin it. */
const UPLOAD_ACTION = 'actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f';

/** Where the real one uploads, this only looks whether there is anything to upload. */
const UPLOAD = `
name: stand-in
inputs: { name: {}, path: {} }
runs:
  using: composite
  steps:
    - shell: bash
      env: { NAME: '\${{ inputs.name }}', FILE: '\${{ inputs.path }}' }
      run: |
        while IFS= read -r file; do
          [ -z "$file" ] || grep -qE '"command"|Content-Security-Policy' "$file" || exit 1
        done <<< "$FILE"
        echo "kept $NAME"
`;

const LOGO = 'assets/logo.png';
const keys = ['app/a.txt', 'app/b.txt', LOGO, 'cache/x', 'odd \'$(id)`".txt'];

let work: string;
let emulator: Emulator;
let act: string;

beforeAll(async () => {
  act = process.env['ACT'] ?? '';
  if (act === '') throw new Error('ACT is not set: scripts/servers.sh start');
  emulator = await startEmulator({
    buckets: BUCKETS.map((name) => ({
      name,
      provider: 'aws',
      storageType: 'S3' as const,
    })),
    repositories: [
      {
        id: 'repo',
        name: 'Repo',
        buckets: BUCKETS,
        keys: [
          { ...READ, right: 'READ' },
          { ...WRITE, right: 'WRITE' },
        ],
      },
    ],
  });
  for (const key of keys) await emulator.store.putObject('shop', key, `body of ${key}`);
  work = mkdtempSync(join(tmpdir(), 'flashback-act-'));
  repository('action', {});
  cpSync(join(root, 'action.yml'), join(work, 'action', 'action.yml'));
  cpSync(join(root, 'dist'), join(work, 'action', 'dist'), { recursive: true });
  repository('upload', { 'action.yml': UPLOAD });
  const example = (name: string): string =>
    readFileSync(join(root, 'examples', `${name}.yml`), 'utf8').replaceAll(
      ENDPOINT,
      emulator.endpoints[0] ?? '',
    );
  const workflows = ['scheduled', 'post-deploy', 'manual', 'watchdog', 'matrix', 'rehearse'].map((name) => [
    `.github/workflows/${name}.yml`,
    example(name),
  ]);
  // As on a night with so much to copy that `auto` starts workers.
  const many = example('matrix').replace('shards: auto', 'shards: 3');
  const file = readFileSync(join(root, 'examples/config/backup.yaml'), 'utf8');
  repository('user', {
    ...(Object.fromEntries(workflows) as Record<string, string>),
    '.github/workflows/matrix-of-three.yml': many,
    '.github/workflows/backups.yml': example('config/workflow'),
    'backup.yaml': file.replaceAll(ENDPOINT, emulator.endpoints[0] ?? ''),
  });
});

afterAll(async () => {
  rmSync(work, { recursive: true, force: true });
  await emulator.close();
});

// In this order: each finds what those before it left.
describe('the workflows of examples/ under act', () => {
  test('watchdog.yml is red before there is any backup', async () => {
    const { code, output } = await run('watchdog', 'schedule');
    expect(code).toBe(1);
    expect(output).toContain('No backup yet');
  }, 120_000);

  test('scheduled.yml backs up, and finds nothing to do the second time', async () => {
    const first = await run('scheduled', 'schedule');
    expect(first).toEqual({ code: 0, output: expect.stringMatching(/Backup complete/) });
    expect(first.output).toContain('kept backup-report');
    expect(inBucket('shop-backup')).toEqual(keys.filter((key) => !key.startsWith('cache/')).sort());
    expect((await run('scheduled', 'workflow_dispatch')).output).toContain('Nothing had changed');
  }, 120_000);

  test('watchdog.yml is green then, and reads the backup back', async () => {
    const { code, output } = await run('watchdog', 'schedule');
    expect([code, code === 0 ? '' : output]).toEqual([0, '']);
    expect(output).toContain('Backup verified');
  }, 120_000);

  test('rehearse.yml restores a sample to a folder, keeps its report, and status knows of it', async () => {
    const { code, output } = await run('rehearse', 'schedule');
    expect([code, code === 0 ? '' : output]).toEqual([0, '']);
    expect(output).toContain('Rehearsal complete');
    expect(output).toContain('kept rehearsal');
    expect(output).toMatch(/rehearsed .*to a folder/);
    expect(inBucket('shop-backup')).toEqual(keys.filter((key) => !key.startsWith('cache/')).sort());
  }, 120_000);

  test('config/workflow.yml backs up all three buckets of its file', async () => {
    await emulator.store.putObject('media', 'a.jpg', 'a picture');
    await emulator.store.putObject('dumps', 'db.sql', 'a dump');
    const { code, output } = await run('backups', 'workflow_dispatch');
    expect([code, code === 0 ? '' : output]).toEqual([0, '']);
    expect(inBucket('media-backup')).toEqual(['a.jpg']);
    expect(inBucket('dumps-backup')).toEqual(['db.sql']);
    expect(output).toContain('Nothing had changed'); // shop, which scheduled.yml backed up
  }, 120_000);

  test('post-deploy.yml backs up its prefixes after a deployment that went well', async () => {
    await emulator.store.putObject('shop', 'assets/new.png', 'new');
    await emulator.store.putObject('shop', 'app/not-of-the-deployment', 'new');
    const event = { workflow_run: { conclusion: 'success' } };
    const { code, output } = await run('post-deploy', 'workflow_run', { event });
    expect([code, code === 0 ? '' : output]).toEqual([0, '']);
    expect(output).toContain('complete, 1 copied');
    expect(inBucket('shop-backup')).toContain('assets/new.png');
    expect(inBucket('shop-backup')).not.toContain('app/not-of-the-deployment');
  }, 120_000);

  test('post-deploy.yml does nothing after one that failed', async () => {
    emulator.requests.clear();
    const event = { workflow_run: { conclusion: 'failure' } };
    expect((await run('post-deploy', 'workflow_run', { event })).code).toBe(0);
    expect(emulator.requests.list({})).toEqual([]);
  }, 120_000);

  describe('manual.yml', () => {
    const choose = (choice: string, more: Record<string, string> = {}): Promise<Ran> =>
      run('manual', 'workflow_dispatch', { inputs: { do: choice, ...more } });

    test('dry run says what would be copied, and copies nothing', async () => {
      const { code, output } = await choose('dry run');
      expect([code, code === 0 ? '' : output]).toEqual([0, '']);
      expect(output).toMatch(/Dry run complete[^]*1 object would have been copied[^]*kept backup-report/);
      expect(inBucket('shop-backup')).not.toContain('app/not-of-the-deployment');
    }, 120_000);

    test('backup copies it, of the prefix that was given', async () => {
      const { code, output } = await choose('backup', { prefix: 'app/' });
      expect([code, code === 0 ? '' : output]).toEqual([0, '']);
      expect(output).toMatch(/Backup complete[^]*1 object copied[^]*kept backup-report/);
      expect(inBucket('shop-backup')).toContain('app/not-of-the-deployment');
      expect(inBucket('shop-backup')).not.toContain('cache/x');
    }, 120_000);

    test('verify reads it back', async () => {
      const { code, output } = await choose('verify');
      expect([code, code === 0 ? '' : output]).toEqual([0, '']);
      expect(output).toMatch(/Backup verified[^]*kept verify-report/);
    }, 120_000);

    test('plan a restore says what would come back', async () => {
      const { code, output } = await choose('plan a restore');
      expect([code, code === 0 ? '' : output]).toEqual([0, '']);
      expect(output).toMatch(/Dry run complete[^]*kept restore-report/);
      expect(inBucket('shop-restored')).toEqual([]);
    }, 120_000);

    test('restore brings a prefix back to another bucket', async () => {
      const { code, output } = await choose('restore', { prefix: 'assets/', to: 's3://shop-restored/back' });
      expect([code, code === 0 ? '' : output]).toEqual([0, '']);
      expect(output).toMatch(/Restore complete[^]*kept restore-report/);
      expect(inBucket('shop-restored')).toEqual(['back/assets/logo.png', 'back/assets/new.png']);
    }, 120_000);

    test('restore to hot wants its name, and then undoes what happened to it', async () => {
      await emulator.store.putObject('shop', LOGO, 'overwritten');
      const more = { to: 'hot', prefix: 'assets/', overwrite: 'true' };
      const refused = await choose('restore', more);
      expect(refused).toEqual({ code: 1, output: expect.stringContaining('confirm') });
      const { code, output } = await choose('restore', { ...more, confirm: 'shop' });
      expect([code, code === 0 ? '' : output]).toEqual([0, '']);
      const back = await emulator.store.getObject('shop', LOGO);
      expect(back?.bytes.toString()).toBe(`body of ${LOGO}`);
    }, 120_000);
  });
});

describe('matrix.yml under act', () => {
  test('on an ordinary night the plan does all of the backup, and no worker starts', async () => {
    await emulator.store.putObject('shop', 'app/of-the-day', 'new');
    const { code, output } = await run('matrix', 'schedule');
    expect([code, code === 0 ? '' : output]).toEqual([0, '']);
    expect(output).toMatch(/Backup complete/);
    expect(output).not.toMatch(/Worker complete|\[backup\/(shard|commit)/);
    expect(inBucket('shop-backup')).toContain('app/of-the-day');
  }, 120_000);

  test('three workers share the pieces, and the commit makes one generation of them', async () => {
    const before = generations();
    await emulator.store.putObject('shop', 'app/of-the-next-day', 'new');
    const { code, output } = await run('matrix-of-three', 'schedule');
    expect([code, code === 0 ? '' : output]).toEqual([0, '']);
    const workers = output.matchAll(/\[backup\/(shard-\d)[^\]]*\].*Worker complete/g);
    expect([...new Set([...workers].map(([, job]) => job))].sort()).toEqual([
      'shard-1',
      'shard-2',
      'shard-3',
    ]);
    expect(output).toMatch(/\[backup\/commit/);
    expect(output).toMatch(/1 object copied/);
    expect(inBucket('shop-backup')).toContain('app/of-the-next-day');
    expect(generations()).toBe(before + 1);
  }, 240_000);
});

function generations(): number {
  return emulator.store.listKeys('shop-backup').filter((key) => /\/generations\/\d+\.json$/.test(key)).length;
}

function inBucket(bucket: string): string[] {
  return emulator.store.listKeys(bucket).filter((key) => !key.startsWith('.flashback-'));
}

interface Ran {
  readonly code: number | null;
  readonly output: string;
}

interface Given {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: object;
}

/** One workflow, started as GitHub would start it. Not synchronous: the emulator is of this process. */
async function run(workflow: string, event: string, given: Given = {}): Promise<Ran> {
  const payload = join(work, 'event.json');
  writeFileSync(payload, JSON.stringify({ ...given.event, inputs: given.inputs }));
  const child = spawn(
    act,
    [
      ...[event, '-W', `.github/workflows/${workflow}.yml`, '-e', payload],
      ...['-P', 'ubuntu-latest=-self-hosted'],
      ...['--local-repository', `org/flashback-backup@v1=${join(work, 'action')}`],
      ...['--local-repository', `${UPLOAD_ACTION}=${join(work, 'upload')}`],
      ...Object.entries(SECRETS).flatMap(([name, value]) => ['-s', `${name}=${value}`]),
      ...Object.entries(given.inputs ?? {}).flatMap(([name, value]) => ['--input', `${name}=${value}`]),
    ],
    {
      cwd: join(work, 'user'),
      // act takes Node from the PATH: put the runtime that node24 means first.
      env: {
        ...process.env,
        PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`,
        XDG_CACHE_HOME: join(work, '.cache'),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  for (const { secretAccessKey } of [READ, WRITE]) expect(output).not.toContain(secretAccessKey);
  return { code, output };
}

/** A folder with a commit in it: act asks git what it runs. */
function repository(name: string, files: Readonly<Record<string, string>>): void {
  const folder = join(work, name);
  mkdirSync(folder, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  if (name !== 'user') return;
  const git = (...args: string[]): void => {
    const done = spawnSync('git', args, { cwd: folder, encoding: 'utf8' });
    if (done.status !== 0) throw new Error(done.stderr);
  };
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('-c', 'user.name=test', '-c', 'user.email=test@example.invalid', 'commit', '-q', '-m', 'workflows');
  git('remote', 'add', 'origin', 'https://github.com/example/example.git');
}

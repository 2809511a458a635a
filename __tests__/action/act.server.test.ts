import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { CreateBucketCommand, GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { servers } from '../servers.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const server = servers()[0]!;
const hot = `act-hot-${Date.now().toString(36)}`;
const cold = hot.replace('hot', 'cold');

/** What a user would write, with what only a test needs: where the server is. */
const WORKFLOW = `
name: backup
on: workflow_dispatch
permissions:
  contents: read
concurrency:
  group: backup
  cancel-in-progress: false
jobs:
  backup:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - id: backup
        uses: ./
        with:
          hot: s3://${hot}
          cold: s3://${cold}
          endpoint: ${server.endpoint}
          access-key-id: \${{ secrets.KEY_ID }}
          secret-access-key: \${{ secrets.SECRET }}
      - run: echo "the run was \${{ steps.backup.outputs.outcome }}, copied \${{ steps.backup.outputs.copied }}"
`;

let work: string;
let client: S3Client;

beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'flashback-act-'));
  mkdirSync(join(work, '.github', 'workflows'), { recursive: true });
  writeFileSync(join(work, '.github', 'workflows', 'backup.yml'), WORKFLOW);
  cpSync(join(root, 'action.yml'), join(work, 'action.yml'));
  cpSync(join(root, 'dist'), join(work, 'dist'), { recursive: true });
  client = new S3Client({
    endpoint: server.endpoint,
    region: 'us-east-1',
    forcePathStyle: true,
    credentials: { accessKeyId: server.accessKeyId, secretAccessKey: server.secretAccessKey },
  });
  for (const Bucket of [hot, cold]) await client.send(new CreateBucketCommand({ Bucket }));
  for (let i = 0; i < 5; i++)
    await client.send(new PutObjectCommand({ Bucket: hot, Key: `k${i}`, Body: `body ${i}` }));
});

afterAll(() => {
  client.destroy();
  rmSync(work, { recursive: true, force: true });
});

test('a workflow with uses: ./ backs up under act, twice', async () => {
  const act = process.env['ACT'];
  if (act === undefined) throw new Error('ACT is not set: scripts/servers.sh start');
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('-c', 'user.name=test', '-c', 'user.email=test@example.invalid', 'commit', '-q', '-m', 'workflow');
  git('remote', 'add', 'origin', 'https://github.com/example/example.git');
  const first = runAct(act);
  expect({ code: first.code, said: first.code === 0 ? '' : first.output }).toEqual({ code: 0, said: '' });
  expect(first.output).toMatch(/the run was complete, copied 5/);
  expect(first.output).not.toContain(server.secretAccessKey);
  const got = await client.send(new GetObjectCommand({ Bucket: cold, Key: 'k3' }));
  expect(await got.Body!.transformToString()).toBe('body 3');
  expect(runAct(act).output).toMatch(/the run was complete, copied 0/);
}, 120_000);

function git(...args: string[]): void {
  const done = spawnSync('git', args, { cwd: work, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(done.stderr);
}

function runAct(act: string): { code: number | null; output: string } {
  // act takes Node from the PATH: put the runtime that node24 means first.
  const path = `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`;
  const done = spawnSync(
    act,
    [
      'workflow_dispatch',
      '-P',
      'ubuntu-latest=-self-hosted',
      '-s',
      `KEY_ID=${server.accessKeyId}`,
      '-s',
      `SECRET=${server.secretAccessKey}`,
    ],
    {
      cwd: work,
      encoding: 'utf8',
      env: { ...process.env, PATH: path, XDG_CACHE_HOME: join(work, '.cache') },
    },
  );
  return { code: done.status, output: done.stdout + done.stderr };
}

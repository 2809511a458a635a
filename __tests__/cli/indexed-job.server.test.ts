import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startEmulator, type Emulator } from '../../emulator/index.ts';
import { playJob } from './indexed-job.ts';
import type { Cluster, Job, Played } from './indexed-job.ts';

/** examples/indexed-job.yaml, decoded by Kubernetes' own types and played without a cluster. */
const root = join(import.meta.dirname, '..', '..');
const example = readFileSync(join(root, 'examples', 'indexed-job.yaml'), 'utf8');
const KEY = { accessKeyId: 'WRITEKEY', secretAccessKey: 'write-secret-value' };
const kubejob = process.env['KUBEJOB'];
/** Go builds it (scripts/servers.sh install kubejob): where there is no Go, these are skipped by name. */
const decoded = kubejob === undefined ? describe.skip : describe;

function decode(text: string): { readonly code: number | null; readonly out: string; readonly said: string } {
  const { status, stdout, stderr } = spawnSync(kubejob ?? '', { input: text, encoding: 'utf8' });
  return { code: status, out: stdout, said: stderr };
}

decoded('examples/indexed-job.yaml, decoded by k8s.io/api', () => {
  test('is a Job, with no field that Kubernetes does not know', () => {
    const { code, out, said } = decode(example);
    expect([code, said]).toEqual([0, '']);
    const { spec } = JSON.parse(out) as Job;
    expect(spec).toMatchObject({ completionMode: 'Indexed', completions: 4, parallelism: 4 });
    const shards = spec.template.spec.containers[0]?.env.find(({ name }) => name === 'FLASHBACK_SHARDS');
    expect(shards?.value).toBe(String(spec.completions));
    expect(spec.maxFailedIndexes).toBeLessThanOrEqual(spec.completions);
  });

  test.each([
    ['a field that is misspelt', 'backoffLimitPerIndex:', 'backoffLimitPerindexes:'],
    ['a field of another type', 'completions: 4', 'completions: four'],
    [
      'a field in another place',
      '      restartPolicy: Never',
      '      restartPolicy: Never\n      parallelism: 4',
    ],
  ])('is refused with %s', (_name, from, to) => {
    expect(example).toContain(from);
    expect(decode(example.replace(from, to)).code).not.toBe(0);
  });
});

decoded('examples/indexed-job.yaml, played', () => {
  let emulator: Emulator;

  beforeEach(async () => {
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
    for (let i = 0; i < 40; i++) await emulator.store.putObject('shop', `app/${i}`, `content ${i}`);
    await emulator.store.putObject('shop', 'cache/x', 'excluded');
  });

  afterEach(async () => {
    await emulator.close();
  });

  const play = (change: Partial<Cluster> = {}): Promise<Played> =>
    playJob(JSON.parse(decode(example).out) as Job, {
      uid: '5d1f3f4e-8f0e-4a5e-9a53-3f2b3c1d0e9f',
      secrets: {
        'flashback-backup/access-key-id': KEY.accessKeyId,
        'flashback-backup/secret-access-key': KEY.secretAccessKey,
      },
      overrides: { FLASHBACK_ENDPOINT: emulator.endpoints[0] ?? '' },
      path: `${dirname(process.execPath)}:/usr/bin:/bin`,
      program: join(root, 'dist', 'cli', 'index.js'),
      ...change,
    });
  const keys = (pattern: RegExp): string[] =>
    emulator.store.listKeys('shop-backup').filter((key) => pattern.test(key));

  test('backs up once: the first worker plans, the last one commits', async () => {
    const { condition, succeeded, pods } = await play();
    expect(pods.filter(({ code }) => code !== 0)).toEqual([]);
    expect([condition, succeeded]).toEqual(['Complete', [0, 1, 2, 3]]);
    expect(keys(/^app\//)).toHaveLength(40);
    expect(keys(/^cache\//)).toEqual([]);
    expect(keys(/\/generations\/\d+\.json$/)).toHaveLength(1);
    for (const { output } of pods) expect(output).not.toContain(KEY.secretAccessKey);
  }, 180_000);

  test('a pod that is killed is started again by its index, and nothing is missing', async () => {
    const { condition, succeeded, pods } = await play({
      started: ({ index, retry }, process) => {
        if (index % 2 === 1 && retry < 2) process.kill('SIGKILL');
      },
    });
    expect(pods.filter(({ code }) => code === 137)).toHaveLength(4);
    expect([condition, succeeded]).toEqual(['Complete', [0, 1, 2, 3]]);
    expect(keys(/^app\//)).toHaveLength(40);
    expect(keys(/\/generations\/\d+\.json$/)).toHaveLength(1);
  }, 180_000);

  test('an index whose pods are killed each time fails alone: the others back up', async () => {
    const { condition, succeeded, failed, pods } = await play({
      started: ({ index }, process) => {
        if (index === 2) process.kill('SIGKILL');
      },
    });
    expect([condition, succeeded, failed]).toEqual(['Failed', [0, 1, 3], [2]]);
    expect(pods.filter(({ index }) => index === 2)).toHaveLength(4);
    expect(keys(/^app\//)).toHaveLength(40);
  }, 180_000);

  test('a hole fails the index of the worker that commits, and is not tried again', async () => {
    emulator.faults.put({
      key: 'app/7',
      operation: ['CopyObject', 'GetObject', 'PutObject'],
      times: 1_000,
      do: { status: 403, code: 'AccessDenied' },
    });
    const { condition, failed, pods } = await play();
    expect(condition).toBe('Failed');
    expect(failed).toHaveLength(1);
    expect(pods.filter(({ code }) => code === 2)).toHaveLength(1);
    expect(pods).toHaveLength(4);
    expect(keys(/^app\//)).toHaveLength(39);
  }, 180_000);
});

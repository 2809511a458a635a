import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { startEmulator, type Emulator } from '../../emulator/index.ts';
import { CONFIG, WRITE } from '../emulator/running.ts';
import { cacheStandIn } from './cache-stand-in.ts';

/** The Action's main and post steps as the two processes that they are on a runner. */
const INDEX = fileURLToPath(new URL('../../src/index.ts', import.meta.url));
const LEASE = '.flashback-backup/lease';

let emulator: Emulator;
let cache: Awaited<ReturnType<typeof cacheStandIn>>;
let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'two-steps-'));
  emulator = await startEmulator(CONFIG);
  cache = await cacheStandIn();
  for (let i = 0; i < 20; i++) await emulator.store.putObject('hot', `k/${i}`, `body ${i}`);
});

afterEach(async () => {
  await cache.close();
  await emulator.close();
  rmSync(folder, { recursive: true });
});

/** A job of its own: an empty folder of the runner's, where the one before had it, as a cache is of a path. */
function job(run: number): void {
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  for (const name of ['output', 'state', 'summary']) writeFileSync(join(folder, name), '');
  runId = run;
}
let runId = 0;

interface Ran {
  readonly code: number | null;
  readonly signal: string | null;
  readonly log: string;
}

async function step(
  state: Readonly<Record<string, string>>,
  more: Readonly<Record<string, string>> = {},
  stop?: NodeJS.Signals,
): Promise<Ran> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', INDEX], {
    env: {
      PATH: process.env['PATH'],
      RUNNER_TEMP: folder,
      GITHUB_RUN_ID: String(runId),
      GITHUB_OUTPUT: join(folder, 'output'),
      GITHUB_STATE: join(folder, 'state'),
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
      ...cache.env,
      INPUT_HOT: 's3://hot',
      INPUT_COLD: 's3://cold',
      INPUT_ENDPOINT: emulator.endpoints[0],
      INPUT_CONCURRENCY: '2',
      'INPUT_LEASE-WAIT': '0s',
      'INPUT_ACCESS-KEY-ID': WRITE.accessKeyId,
      'INPUT_SECRET-ACCESS-KEY': WRITE.secretAccessKey,
      ...Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value])),
      ...more,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (log += text));
  const stopListening = emulator.onRequest(({ operation, key }) => {
    if (stop !== undefined && operation === 'CopyObject' && !key.startsWith('.flashback')) child.kill(stop);
  });
  const [code, signal] = await new Promise<[number | null, string | null]>((resolve) =>
    child.once('close', (...how) => resolve(how)),
  );
  stopListening();
  return { code, signal, log };
}

const main = (stop?: NodeJS.Signals): Promise<Ran> => step({}, {}, stop);

/** What the runner gives the post step; in the clear, so no secret may be in it. */
function saved(): Record<string, string> {
  const text = readFileSync(join(folder, 'state'), 'utf8');
  expect(text).not.toContain(WRITE.secretAccessKey);
  expect(text).not.toContain(WRITE.accessKeyId);
  return Object.fromEntries(
    [...text.matchAll(/^(.+)<<(.+)\n([^]*?)\n\2$/gm)].map((all) => [all[1]!, all[3]!]),
  );
}

interface LeaseFile {
  readonly owner: string;
  readonly epoch: number;
  readonly expires: number;
}

async function lease(): Promise<LeaseFile> {
  const file = await emulator.store.getObject('cold', LEASE);
  return JSON.parse(file!.bytes.toString()) as LeaseFile;
}

const segmentsRead = (): number =>
  emulator.requests
    .list({ operation: 'GetObject', bucket: 'cold' })
    .filter(({ key }) => key.startsWith('.flashback-backup/segments/')).length;

test('after a main step that was killed, post ends its lease, and nothing else', async () => {
  job(1);
  expect((await main('SIGKILL')).signal).toBe('SIGKILL');
  const left = await lease();
  expect(left.expires).toBeGreaterThan(Date.now() + 30_000);
  emulator.requests.clear();
  const ran = await step(saved());
  expect(ran).toMatchObject({ code: 0, log: expect.stringContaining('ends within seconds') });
  expect(ran.log).not.toMatch(/^::(error|warning)/m);
  const ended = await lease();
  expect(ended).toMatchObject({ owner: left.owner, epoch: left.epoch });
  // No request that the killed process sent can still be under way by then.
  expect(ended.expires).toBeLessThanOrEqual(Date.now() + 20_000);
  expect(emulator.requests.list({ operation: 'PutObject' }).map(({ key }) => key)).toEqual([LEASE]);
  expect(emulator.requests.list({ operation: 'CopyObject' })).toEqual([]);
}, 60_000);

test('a lease that another run has taken since is not touched', async () => {
  job(1);
  await main('SIGKILL');
  const { epoch, ...rest } = await lease();
  const other = JSON.stringify({ ...rest, owner: 'somebody-else', epoch: epoch + 1 });
  await emulator.store.putObject('cold', LEASE, other);
  const ran = await step(saved());
  expect(ran).toMatchObject({ code: 0, log: expect.stringContaining('left no lease') });
  expect((await emulator.store.getObject('cold', LEASE))?.bytes.toString()).toBe(other);
}, 60_000);

test('a main step that was cancelled releases its lease itself; post does nothing', async () => {
  job(1);
  expect((await main('SIGINT')).code).toBe(0);
  expect((await lease()).expires).toBe(0);
  emulator.requests.clear();
  expect((await step(saved())).code).toBe(0);
  expect(emulator.requests.list({ bucket: 'cold' })).toEqual([]);
  job(2);
  expect((await main()).log).toContain('Backup complete');
}, 60_000);

test('after a main step that was red, post saves the cache, and the next job reads no segment from cold', async () => {
  job(1);
  emulator.faults.add({
    operation: 'CopyObject',
    key: 'k/7',
    times: Infinity,
    do: { status: 403, code: 'AccessDenied' },
  });
  emulator.faults.add({
    operation: 'GetObject',
    key: 'k/7',
    times: Infinity,
    do: { status: 403, code: 'AccessDenied' },
  });
  const ran = await main();
  expect([ran.code, ran.code === 2 ? '' : ran.log]).toEqual([2, '']);
  expect(cache.keys()).toEqual([]);
  const posted = await step(saved());
  expect([posted.code, posted.log]).toEqual([0, expect.not.stringMatching(/^::(error|warning)|not saved/m)]);
  expect(cache.keys()).toEqual([expect.stringMatching(/^flashback-backup-1-[0-9a-f]{32}-[0-9a-f]{16}$/)]);

  // Another runner: nothing but the cache comes along.
  job(2);
  emulator.requests.clear();
  expect((await main()).log).toContain('Backup committed with holes');
  expect(segmentsRead()).toBe(0);
  // Without the cache they would have been read.
  job(3);
  emulator.requests.clear();
  await step({}, { INPUT_CACHE: 'false' });
  expect(segmentsRead()).toBeGreaterThan(0);
}, 90_000);

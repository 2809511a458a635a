import { EventEmitter } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { withBodies } from '../stand-in-commands.ts';
import type { Host } from '../../src/action/host.ts';
import { run } from '../../src/action/main.ts';
import { phase } from '../../src/action/phases.ts';
import { post, type EndLease } from '../../src/action/post.ts';
import type { RunResult } from '../../src/report/result.ts';
import { StoreError } from '../../src/store/errors.ts';
import { HandClock } from '../hand-clock.ts';
import { complete } from '../report/results.ts';

const inputs = {
  hot: 's3://shop',
  cold: 's3://shop-backup',
  'access-key-id': 'AKID',
  'secret-access-key': 'hunter2',
};

let folder: string;
let before: NodeJS.ProcessEnv;
let log: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'post-'));
  before = process.env;
  process.env = {};
  for (const [name, value] of Object.entries(inputs)) process.env[`INPUT_${name.toUpperCase()}`] = value;
  process.env['GITHUB_STATE'] = join(folder, 'state');
  writeFileSync(join(folder, 'state'), '');
  log = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    log += String(text);
    return true;
  });
});

afterEach(() => {
  jest.restoreAllMocks();
  process.exitCode = undefined;
  process.env = before;
  rmSync(folder, { recursive: true });
});

function host(ended: () => void = () => undefined): Host {
  const clock = new HandClock();
  return { clock, random: () => 0.5, env: process.env, process: new EventEmitter(), end: ended };
}

/** What the runner does between the two steps. */
function nextProcess(): Record<string, string> {
  const text = readFileSync(join(folder, 'state'), 'utf8');
  const state = Object.fromEntries(
    [...text.matchAll(/^(.+)<<(.+)\n([^]*?)\n\2$/gm)].map((all) => [all[1]!, all[3]!]),
  );
  for (const [name, value] of Object.entries(state)) process.env[`STATE_${name}`] = value;
  return state;
}

async function main(backup: () => Promise<RunResult>): Promise<void> {
  expect(phase()).toBe('main');
  await run(host(), withBodies({ backup }));
  log = '';
}

/** As if the runner had killed it: what it has not written by then is never written. */
async function killedMain(): Promise<void> {
  let state = '';
  await main(async () => {
    state = readFileSync(join(folder, 'state'), 'utf8');
    return complete;
  });
  writeFileSync(join(folder, 'state'), state);
}

const ending = () => jest.fn<EndLease>(async () => true);

test('after a run that ended by itself there is no lease to end', async () => {
  await main(async () => complete);
  nextProcess();
  const end = ending();
  expect(phase()).toBe('post');
  await post(host(), end);
  expect(end).not.toHaveBeenCalled();
  expect(log).not.toMatch(/^::(error|warning)/m);
});

test('after a run that was killed it ends that run’s lease, by the owner’s name', async () => {
  await killedMain();
  const state = nextProcess();
  expect(JSON.stringify(state)).not.toContain('hunter2');
  const end = ending();
  let ended = 0;
  await post(
    host(() => ended++),
    end,
  );
  expect(end.mock.calls[0]?.[2]).toBe('gh-80000000');
  expect(end.mock.calls[0]?.[0].cold.bucket).toBe('shop-backup');
  expect(ended).toBe(1);
});

test('15.12 after a run that failed before it took the lease, no lease is looked for', async () => {
  await main(async () => {
    throw new StoreError('unreachable', 'no answer', { operation: 'list' });
  });
  nextProcess();
  const end = ending();
  await post(host(), end);
  expect(end).not.toHaveBeenCalled();
  expect(log).not.toMatch(/lease/);
});

test('a cold that does not answer is a warning, and the job stays what it was', async () => {
  await killedMain();
  nextProcess();
  await post(host(), async () => {
    throw new StoreError('unreachable', 'no answer\n::error::x', { operation: 'get' });
  });
  expect(log).toMatch(/^::warning::The lease that the run left could not be ended/m);
  expect(log).not.toMatch(/^::error/m);
  expect(process.exitCode).toBeUndefined();
});

test('gives up asking after half a minute', async () => {
  await killedMain();
  nextProcess();
  const clock = new HandClock();
  const posting = post({ ...host(), clock }, (_, { signal }) => {
    return new Promise((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error));
    });
  });
  await clock.advance(30_000);
  await posting;
  expect(log).toContain('it took too long');
});

test.each(['status', 'ls'])('%s takes no lease', async (command) => {
  process.env['INPUT_COMMAND'] = command;
  const failing = async (): Promise<never> => {
    throw new Error('killed');
  };
  await run(host(), withBodies({ status: failing, ls: failing }));
  expect(nextProcess()).toEqual({ started: 'true' });
});

test('inputs that main had refused are no second error', async () => {
  process.env['INPUT_COLD'] = 'nonsense';
  await main(async () => complete);
  nextProcess();
  const end = ending();
  await post(host(), end);
  expect(end).not.toHaveBeenCalled();
  expect(log).not.toMatch(/^::(error|warning)/m);
});

test('of several backups it ends the lease of the one that was killed', async () => {
  const config = join(folder, 'backup.yaml');
  writeFileSync(
    config,
    'defaults: {hot: s3://shop}\nbackups: {one: {cold: s3://one}, two: {cold: s3://two}, three: {cold: s3://three}}',
  );
  Object.assign(process.env, { INPUT_CONFIG: config, INPUT_HOT: '', INPUT_COLD: '' });
  let state = '';
  let begun = 0;
  await main(async () => {
    if (++begun === 2) state = readFileSync(join(folder, 'state'), 'utf8');
    return complete;
  });
  writeFileSync(join(folder, 'state'), state);
  nextProcess();
  const end = ending();
  await post(host(), end);
  expect(end.mock.calls.map(([options]) => options.cold.bucket)).toEqual(['two']);
});

import { EventEmitter } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { deploymentAnchor } from '../../../src/action/anchor/deployment.ts';
import { issueAnchor } from '../../../src/action/anchor/issue.ts';
import { readAnchorLine } from '../../../src/action/anchor/line.ts';
import { updateAlert } from '../../../src/action/alerts/alert.ts';
import { openIssues } from '../../../src/action/alerts/github.ts';
import { targetOf } from '../../../src/action/alerts/target.ts';
import { run } from '../../../src/action/main.ts';
import type { AnchorPlace, OpenHostedAnchor } from '../../../src/core/anchor/anchors.ts';
import { plainEnding } from '../../../src/report/ending.ts';
import { optionsFor } from '../../commands/setting.ts';
import { HandClock } from '../../hand-clock.ts';
import { complete } from '../../report/results.ts';
import { withBodies } from '../../stand-in-commands.ts';
import { githubStandIn } from '../github-stand-in.ts';

const { signal } = new AbortController();
const options = optionsFor('https://s3.example');
const target = targetOf(options);
const site = { repository: 'https://github.com/acme/shop', run: '1' };
let github: Awaited<ReturnType<typeof githubStandIn>>;
let clock: HandClock;

beforeEach(async () => {
  github = await githubStandIn();
  clock = new HandClock(Date.UTC(2026, 10, 3));
});
afterEach(async () => github.close());

const repository = () => ({ owner: 'acme', repo: 'shop', api: github.api, token: github.token });
const record = (generation: number): string => `${JSON.stringify({ format: 1, generation })}\n`;

describe('a deployment as the anchor', () => {
  const open = (environment = 'flashback-backup-abc'): AnchorPlace =>
    deploymentAnchor(repository(), environment, 'f00d', clock);

  test('holds the newest record of its environment', async () => {
    expect(await open().read(signal)).toBeUndefined();
    await open().write(record(1), signal);
    await open().write(record(2), signal);
    await open('flashback-backup-other').write(record(9), signal);
    expect(JSON.parse((await open().read(signal)) ?? '')).toEqual({ format: 1, generation: 2 });
    expect(github.deployments[0]).toMatchObject({ ref: 'f00d', task: 'flashback-backup:anchor' });
  });

  test('is not misled by deployments of something else in its environment, or their order', async () => {
    await open().write(record(1), signal);
    const { environment } = github.deployments[0]!;
    github.deployments.push({ id: 7, environment, task: 'deploy', ref: 'x', payload: record(0) });
    github.deployments.unshift({ ...github.deployments[0]!, id: 5, payload: record(5) });
    expect(JSON.parse((await open().read(signal)) ?? '')).toEqual({ format: 1, generation: 5 });
  });

  test('a server error is tried again', async () => {
    github.faults.push({ method: 'POST', status: 502, times: 2 });
    const writing = open().write(record(1), signal);
    for (const wait of [1_000, 2_000]) {
      while (clock.sleepers === 0) await new Promise((resolve) => setImmediate(resolve));
      await clock.advance(wait);
    }
    await writing;
    expect(github.deployments).toHaveLength(1);
  });

  test.each(['read', 'none'] as const)(
    'without the right to write (%s) it says which one is missing',
    async (right) => {
      await github.close();
      github = await githubStandIn('ghs_token', { deployments: right });
      await expect(open().write(record(1), signal)).rejects.toThrow(/403; expected .* deployments: write/);
      if (right === 'read') expect(await open().read(signal)).toBeUndefined();
      else await expect(open().read(signal)).rejects.toThrow(/deployments: read/);
    },
  );
});

describe('the alert issue as the anchor', () => {
  const open = (): AnchorPlace => issueAnchor(repository(), target, clock);
  const issues = () => openIssues(repository(), clock, signal);
  const end = (red: boolean) =>
    updateAlert(
      issues(),
      options,
      plainEnding(red ? 'failed' : 'complete', red, red ? 'it broke' : 'all well'),
      site,
      clock.now(),
    );

  test('is opened for it, closed, and updated from then on', async () => {
    expect(await open().read(signal)).toBeUndefined();
    await open().write(record(1), signal);
    await open().write(record(2), signal);
    expect(await open().read(signal)).toBe(record(2));
    expect(github.issues).toMatchObject([{ state: 'closed' }]);
  });

  test('keeps the record when the backup fails and recovers, and the alert its failures', async () => {
    await open().write(record(1), signal);
    expect(await end(true)).toMatchObject({ action: 'reopened', issue: 1 });
    expect(await open().read(signal)).toBe(record(1));
    await open().write(record(2), signal);
    expect(github.issues[0]?.body).toMatch(/1 failure since/);
    expect(await end(true)).toMatchObject({ action: 'updated', issue: 1 });
    expect(github.issues[0]?.body).toMatch(/2 failures since/);
    expect(await end(false)).toMatchObject({ action: 'closed', issue: 1 });
    expect(await open().read(signal)).toBe(record(2));
    expect(github.issues).toHaveLength(1);
  });

  test('a record of another target, or one that was edited, is none', () => {
    expect(readAnchorLine(`x\n<!-- flashback-backup:anchor:other e30 -->`, target.id)).toBeUndefined();
    const edited = `x\n<!-- flashback-backup:anchor:${target.id} ?!? -->`;
    expect(readAnchorLine(edited, target.id)).toBe('');
  });
});

describe('the Action', () => {
  let before: NodeJS.ProcessEnv;
  let folder: string;
  beforeEach(() => {
    before = process.env;
    folder = mkdtempSync(join(tmpdir(), 'anchor-'));
    jest.spyOn(process.stdout, 'write').mockImplementation(() => true);
  });
  afterEach(() => {
    jest.restoreAllMocks();
    process.env = before;
    process.exitCode = undefined;
    rmSync(folder, { recursive: true });
  });

  async function opened(change: Record<string, string> = {}): Promise<OpenHostedAnchor> {
    const inputs = {
      hot: 's3://shop',
      cold: 's3://shop-backup',
      'access-key-id': 'AKID',
      'secret-access-key': 'hunter2',
      'github-token': 'ghs_token',
      anchor: 'github',
    };
    process.env = {
      GITHUB_API_URL: github.api,
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_SHA: 'f00d',
      ...change,
    };
    for (const [name, value] of Object.entries(inputs)) process.env[`INPUT_${name.toUpperCase()}`] = value;
    process.env['RUNNER_TEMP'] = folder;
    let hosted: OpenHostedAnchor | undefined;
    const host = {
      clock,
      random: () => 0.5,
      env: process.env,
      process: new EventEmitter(),
      end: () => undefined,
    };
    await run(
      host,
      withBodies({
        backup: async (_options, ctx) => {
          hosted = ctx.hostedAnchor;
          return complete;
        },
      }),
    );
    if (hosted === undefined) throw new Error('no anchors');
    return hosted;
  }

  test("reaches GitHub's places with the job's token", async () => {
    const open = await opened();
    await open('github', 'abc', undefined).write(record(3), signal);
    await open('github', 'abc', 'shop').write(record(4), signal);
    await open('alert-issue', 'abc', undefined).write(record(5), signal);
    expect(github.deployments).toMatchObject([
      { environment: 'flashback-backup-abc', ref: 'f00d', payload: { generation: 3 } },
      { environment: 'shop', payload: { generation: 4 } },
    ]);
    expect(await open('alert-issue', 'abc', undefined).read(signal)).toBe(record(5));
  });

  test('says what is missing where there is no repository', async () => {
    const open = await opened({ GITHUB_REPOSITORY: '' });
    expect(() => open('github', 'abc', undefined)).toThrow(
      /^anchor: github cannot be used: GITHUB_REPOSITORY/,
    );
  });
});

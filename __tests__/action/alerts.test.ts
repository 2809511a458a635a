import { EventEmitter } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { marked } from 'marked';
import { waitFor } from '../../src/action/alerts/github.ts';
import { marker, readMarker, withFailure, type Alert } from '../../src/action/alerts/record.ts';
import { issueBody, issueTitle } from '../../src/action/alerts/text.ts';
import { withBodies } from '../stand-in-commands.ts';
import { run } from '../../src/action/main.ts';
import { InputError } from '../../src/core/input-error.ts';
import type { RestoreResult } from '../../src/report/restore-result.ts';
import type { RunResult } from '../../src/report/result.ts';
import { HandClock } from '../hand-clock.ts';
import type { VerifyResult } from '../../src/report/verify.ts';
import { complete, degraded, flooded, HOSTILE, rebuilt } from '../report/results.ts';
import { restore, trippedGuard } from '../report/scenes.ts';
import { githubStandIn } from './github-stand-in.ts';

const inputs: Record<string, string> = {
  hot: 's3://shop',
  cold: 's3://shop-backup',
  'access-key-id': 'AKID',
  'secret-access-key': 'hunter2',
  'alert-issue': 'true',
  'github-token': 'ghs_token',
};

let folder: string;
let before: NodeJS.ProcessEnv;
let log: string;
let github: Awaited<ReturnType<typeof githubStandIn>>;
let runs = 0;

beforeEach(async () => {
  github = await githubStandIn();
  folder = mkdtempSync(join(tmpdir(), 'alerts-'));
  before = process.env;
  process.env = {
    GITHUB_API_URL: github.api,
    GITHUB_SERVER_URL: 'https://ghes.example',
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
    RUNNER_TEMP: folder,
  };
  writeFileSync(join(folder, 'summary.md'), '');
  runs = 0;
  log = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    log += String(text);
    return true;
  });
});

afterEach(async () => {
  jest.restoreAllMocks();
  process.env = before;
  process.exitCode = undefined;
  rmSync(folder, { recursive: true });
  await github.close();
});

/** The whole Action, from its inputs to its exit code; only the backup itself is stood in for. */
async function act(
  result: RunResult | Error,
  change: Record<string, string> = {},
  clock = new HandClock(Date.UTC(2026, 10, 3 + runs, 2)),
  restored: RestoreResult = restore,
  found: VerifyResult = verified,
  rebuilding?: Error,
): Promise<number | string | null | undefined> {
  process.env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith('INPUT_')),
  );
  for (const [name, value] of Object.entries({ ...inputs, ...change }))
    process.env[`INPUT_${name.toUpperCase()}`] = value;
  process.env['GITHUB_RUN_ID'] = String(1_000 + ++runs);
  process.exitCode = undefined;
  const backup = async (): Promise<RunResult> => {
    if (result instanceof Error) throw result;
    return result;
  };
  const process_ = new EventEmitter();
  await run(
    { clock, random: () => 0.5, env: process.env, process: process_, end: () => undefined },
    withBodies({
      backup,
      restore: async () => restored,
      verify: async () => found,
      rebuild: async () => {
        if (rebuilding !== undefined) throw rebuilding;
        return rebuilt;
      },
      ls: fails,
      probe: fails,
    }),
  );
  return process.exitCode;
}

const fails = async (): Promise<never> => {
  throw new Error('no answer');
};

const verified: VerifyResult = {
  format: 1,
  program: '1.0.0',
  command: 'verify',
  outcome: 'complete',
  runId: 'r',
  generation: null,
  started: complete.started,
  finished: complete.finished,
  durationMs: 5,
  cold: complete.cold,
  counts: { keys: 9, all: 9, versions: 9, sound: 9, repaired: 0, faults: 0, compared: 9, noted: 0 },
  scope: { prefixes: [] },
  bytes: { read: 9 },
  faults: [],
  prefixes: [],
  recorded: true,
  notices: [],
  problem: null,
};

const failed: RunResult = {
  ...complete,
  outcome: 'failed',
  generation: null,
  restorePoint: null,
  problem: { code: 'denied', message: 'AccessDenied (403)', advice: 'Give the key its right.' },
};

describe('the life of an alert', () => {
  test('is opened, updated, closed on recovery, and reopened by the next failure', async () => {
    expect(await act(failed)).toBe(1);
    expect(github.issues).toHaveLength(1);
    const [issue] = github.issues;
    expect(issue).toMatchObject({ state: 'open', labels: ['flashback-backup'], comments: [] });
    expect(issue!.title).toBe('flashback-backup: the backup in s3://shop-backup needs attention');
    expect(issue!.body).toMatch(/^<!-- flashback-backup:alert:[0-9a-f]{20} /);
    expect(issue!.body).toMatch(/`backup` of .* has failed; 1 failure since 2026-11-03/);
    expect(issue!.body).toContain('[1001](https://ghes.example/acme/shop/actions/runs/1001)');

    expect(await act(degraded)).toBe(2);
    await act(failed);
    expect(github.issues).toHaveLength(1);
    expect(issue!.body).toContain('3 failures since 2026-11-03');
    expect(issue!.body.match(/^\| 2026-.*$/gm)?.map((row) => row.split(' | ').slice(2, 5))).toEqual([
      ['backup', 'failed', 'denied'],
      ['backup', 'degraded', 'holes'],
      ['backup', 'failed', 'denied'],
    ]);

    expect(await act(complete)).toBeUndefined();
    expect(issue!.state).toBe('closed');
    expect(issue!.comments).toEqual([
      expect.stringMatching(
        /^✅ Recovered after 3 failures: `backup` succeeded in \[1004\].* Restore point: 2026-11-03/,
      ),
    ]);

    await act(complete);
    expect(issue!.comments).toHaveLength(1);
    await act(failed);
    expect(github.issues).toHaveLength(1);
    expect(issue!.state).toBe('open');
    // The series before was over: this is the first failure of a new one.
    expect(issue!.body).toContain('1 failure since 2026-11-08');
    expect(new Set(github.seen.map(({ path }) => path.split('/').slice(0, 5).join('/')))).toEqual(
      new Set(['/api/repos/acme/shop']),
    );
    expect(github.seen.every(({ path }) => path.startsWith('/api/repos/acme/shop/issues'))).toBe(true);
  });

  test('grows by a row a failure, to twenty', async () => {
    for (let i = 0; i < 25; i++) await act(failed);
    const { body } = github.issues[0]!;
    expect(github.issues).toHaveLength(1);
    expect(body).toContain('25 failures since');
    expect(body.match(/^\| 2026-/gm)).toHaveLength(20);
    expect(body).toContain('…and 5 earlier');
  });

  test('covers thrown errors too: a missing bucket, a revoked key', async () => {
    expect(await act(new InputError('cold', 'there is no bucket shop-backup'))).toBe(1);
    expect(github.issues[0]?.body).toContain('there is no bucket shop-backup');
    expect(log.match(/^::error.*$/gm)).toHaveLength(1);
  });

  test('leaves alone what is neither: incomplete, skipped, a dry run', async () => {
    await act(failed);
    const { body } = github.issues[0]!;
    await act({ ...complete, outcome: 'incomplete', restorePoint: null });
    await act({ ...complete, outcome: 'skipped' });
    await act({ ...complete, dryRun: true }, { 'dry-run': 'true' });
    expect(github.issues).toMatchObject([{ body, state: 'open' }]);
  });

  test('is one a target: another cold has its own', async () => {
    await act(failed);
    await act(failed, { cold: 's3://other' });
    expect(github.issues).toHaveLength(2);
    await act(complete, { cold: 's3://other' });
    expect(github.issues.map(({ state }) => state)).toEqual(['open', 'closed']);
  });

  test('a run of a part of the keys does not end the failure of another part', async () => {
    await act(failed);
    await act(failed, { prefixes: 'app/' });
    expect(github.issues).toHaveLength(1);
    await act(complete, { prefixes: 'app/' });
    expect(github.issues[0]).toMatchObject({ state: 'open' });
    expect(github.issues[0]?.comments.at(-1)).toMatch(
      /succeeded in \[1003\].*This issue stays open for: `backup`\./,
    );
    await act(complete, { prefixes: 'other/' });
    expect(github.issues[0]).toMatchObject({ state: 'open', comments: [expect.anything()] });
    await act(complete);
    expect(github.issues[0]).toMatchObject({ state: 'closed' });
  });

  test('a restore that fails is in the same issue, and ends with a restore that succeeds', async () => {
    const more = { command: 'restore', to: 's3://back', confirm: 'back' };
    await act(failed);
    await act(failed, more, undefined, { ...restore, outcome: 'failed' });
    expect(github.issues).toHaveLength(1);
    expect(github.issues[0]?.body).toMatch(
      /`restore` of .* has failed; 2 failures.*Also not resolved: `backup`\./,
    );
    await act(complete);
    expect(github.issues[0]?.state).toBe('open');
    await act(complete, more, undefined, restore);
    expect(github.issues[0]?.state).toBe('closed');
  });

  test('what a verification found is ended by one that reads all, not by a backup nor by a sample', async () => {
    const verify = { command: 'verify' };
    const faulty = {
      ...verified,
      outcome: 'degraded' as const,
      counts: { ...verified.counts, sound: 8, faults: 1 },
    };
    const sample = {
      ...verified,
      counts: { ...verified.counts, keys: 3, versions: 3, sound: 3, compared: 3 },
    };
    expect(await act(failed, verify, undefined, restore, faulty)).toBe(2);
    expect(github.issues[0]?.body).toMatch(/`verify` of .* has failed; 1 failure/);
    await act(complete);
    await act(complete, verify, undefined, restore, sample);
    expect(github.issues[0]).toMatchObject({ state: 'open', comments: [] });
    expect(await act(complete, verify, undefined, restore, verified)).toBeUndefined();
    expect(github.issues[0]).toMatchObject({ state: 'closed' });
  });

  test('a verification that could not run is ended by the next that can, be it a sample', async () => {
    const verify = { command: 'verify' };
    const broken = { ...verified, outcome: 'failed' as const, problem: failed.problem };
    const sample = {
      ...verified,
      counts: { ...verified.counts, keys: 3, versions: 3, sound: 3, compared: 3 },
    };
    await act(failed, verify, undefined, restore, broken);
    expect(github.issues[0]).toMatchObject({ state: 'open' });
    await act(complete, verify, undefined, restore, sample);
    expect(github.issues[0]).toMatchObject({ state: 'closed' });
  });

  test('a verified backup may be an old one: backups that fail stay open, also after a rebuild', async () => {
    await act(failed);
    await act(complete, { command: 'verify' }, undefined, restore, verified);
    await act(complete, { command: 'rebuild' });
    expect(github.issues[0]).toMatchObject({ state: 'open', comments: [] });
  });

  test('a rebuild that failed is over with the next backup that succeeds', async () => {
    await act(failed, { command: 'rebuild' }, undefined, restore, verified, new Error('no'));
    expect(github.issues[0]?.body).toContain('`rebuild` of');
    await act(complete);
    expect(github.issues[0]).toMatchObject({ state: 'closed' });
  });

  test('a guard that tripped says what to check, and its token', async () => {
    expect(await act(trippedGuard)).toBe(2);
    expect(github.issues[0]?.body).toMatch(/\*\*guard\*\*: 268,100 of[^]*approve-prune&#58; prune-6f1c/);
    expect(github.issues[0]?.body).toMatch(/\| backup \| complete \| guard \|/);
  });

  test.each(['ls', 'probe'])('%s is only a look: it raises nothing', async (command) => {
    expect(await act(failed, { command })).toBe(1);
    expect(github.seen).toEqual([]);
  });

  test('is not asked for, not raised', async () => {
    await act(failed, { 'alert-issue': 'false' });
    expect(github.seen).toEqual([]);
    expect(await act(complete, { 'alert-issue': 'maybe' })).toBe(1);
    expect(log).toContain('alert-issue: "maybe" is not');
  });
});

describe('two runs at once', () => {
  test('end in one open issue, whichever was first', async () => {
    github.listTogether(2);
    await Promise.all([act(failed), act(failed)]);
    expect(github.issues).toHaveLength(2);
    expect(github.issues.map(({ state }) => state)).toEqual(['open', 'closed']);
    expect(github.issues[1]?.comments).toEqual([expect.stringContaining('continued in #1')]);
  });

  test('where a listing was behind, the next run merges what they left', async () => {
    await act(failed);
    github.hideFrom(1);
    await act(failed);
    expect(github.issues.map(({ state }) => state)).toEqual(['open', 'open']);
    github.hideFrom(Infinity);
    await act(failed);
    expect(github.issues.map(({ state }) => state)).toEqual(['open', 'closed']);
  });

  test('recovery closes all that is open', async () => {
    await act(failed);
    github.hideFrom(1);
    await act(failed);
    github.hideFrom(Infinity);
    await act(complete);
    expect(github.issues.map(({ state }) => state)).toEqual(['closed', 'closed']);
  });
});

describe('what GitHub may answer', () => {
  /** Time moves whenever the Action sleeps. */
  class FastClock extends HandClock {
    readonly slept: number[] = [];
    override sleep(ms: number, signal?: AbortSignal): Promise<void> {
      // What watches the run sleeps for long; waits for GitHub are what is of interest here.
      if (ms === 10_000 || ms === 120_000) return super.sleep(ms, signal);
      this.slept.push(ms);
      return Promise.resolve();
    }
  }

  test.each([
    ['Retry-After', 403, { 'retry-after': '7' }, 7_000],
    ['a secondary limit', 429, {}, 60_000],
    [
      'x-ratelimit-reset',
      403,
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Date.UTC(2026, 10, 3, 2) / 1000 + 30) },
      30_000,
    ],
    ['a bad gateway', 502, {}, 1_000],
  ])('waits as long as %s says, and goes on', async (_, status, headers, wait) => {
    github.faults.push({ status, headers: headers, times: 1 });
    const clock = new FastClock();
    await act(failed, {}, clock);
    expect(clock.slept).toContain(wait);
    expect(github.issues).toHaveLength(1);
  });

  test.each([
    ['an hour to wait', 429, { 'retry-after': '3600' }],
    ['a right that is missing', 403, {}],
    ['issues switched off', 410, {}],
    ['no such repository', 404, {}],
    ['errors without end', 500, {}],
  ])('%s is a warning, and the backup stays what it was', async (_, status, headers) => {
    github.faults.push({
      status,
      headers: headers,
      message: 'x\n::error::y',
      times: 99,
    });
    expect(await act(complete, {}, new FastClock())).toBeUndefined();
    expect(log.match(/^::warning title=Alert issue::.*$/gm)).toHaveLength(1);
    expect(log).not.toMatch(/^::error/m);
    expect(github.seen.length).toBeLessThanOrEqual(4);
  });

  test('an unreachable GitHub is a warning', async () => {
    process.env['GITHUB_API_URL'] = 'http://127.0.0.1:9/api';
    expect(await act(complete, {}, new FastClock())).toBeUndefined();
    expect(log).toMatch(/^::warning title=Alert issue::/m);
  });

  test('an invalid token is a warning, and is not shown', async () => {
    await act(failed, { 'github-token': 'wrong-token' });
    expect(log).toMatch(/^::warning title=Alert issue::/m);
    expect(log.replaceAll('::add-mask::wrong-token', '')).not.toContain('wrong-token');
  });

  test('no wait is longer than all of them may be together', () => {
    const limited = {
      status: 403,
      response: { headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': 'x' } },
    };
    expect(waitFor(limited, 1, 0)).toBe(60_000);
    expect(waitFor(new Error('socket'), 1, 0)).toBeUndefined();
  });
});

describe('hostile text', () => {
  const target = { id: 'a'.repeat(20), cold: 's3://shop-backup' };
  const site = { repository: 'https://github.com/acme/shop', run: '77' };
  const alert: Alert = { count: 1, since: '2026-11-03T02:00:00.000Z', failures: [], failing: ['backup'] };
  const bodyOf = (text: string): string => {
    const { holes, problem } = flooded(text, 3);
    const ending = { outcome: 'degraded', red: true, meaning: text, holes, failed: 9, restorePoint: null };
    return issueBody(target, alert, { ...ending, problem }, site);
  };

  test('mentions no one, refers to nothing, runs nothing', () => {
    // GitHub's mentions and references, beside what Markdown makes of it.
    const alive = /(^|[^\w\u200b])@[a-z]|(^|\W)(#|GH-)\d|[\w-]+\/[\w-]+#\d|<(script|img|a |!--)/i;
    const texts = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 60 }));
    const inert = (text: string): void => {
      const visible = bodyOf(text).split('\n').slice(1).join('\n');
      const html = marked.parse(visible, { async: false, gfm: true });
      const decoded = html.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
      expect(html).not.toMatch(/<(script|img|iframe)|href="(?!https:\/\/github\.com\/acme\/shop\/)/i);
      // GitHub makes no links in code.
      expect(decoded.replace(/<code>.*?<\/code>|<[^>]*>/g, '')).not.toMatch(alive);
    };
    for (const text of HOSTILE) inert(text);
    fc.assert(fc.property(texts, inert));
  });

  test('stays below what GitHub takes, however much there is', () => {
    for (const text of ['@', '\u{e0001}', '😀']) {
      const { holes, problem } = flooded(text.repeat(2_000), 100);
      const ending = {
        outcome: 'degraded',
        red: true,
        meaning: text,
        holes,
        failed: 1e12,
        restorePoint: null,
      };
      let many: Alert | undefined;
      for (let i = 0; i < 30; i++)
        many = withFailure(
          many,
          {
            time: alert.since,
            run: '9'.repeat(20),
            command: 'backup',
            outcome: 'degraded',
            code: 'holes',
            failed: 1e12,
          },
          `backup#${String(i).padStart(8, '0')}`,
        );
      expect(issueBody(target, many!, { ...ending, problem }, site).length).toBeLessThan(65_536);
    }
    expect(issueTitle({ ...target, cold: '@'.repeat(500) }).length).toBeLessThanOrEqual(256);
    expect(issueTitle({ ...target, cold: '@octocat' })).not.toContain('@o');
  });

  test('an edited comment yields only valid fields', () => {
    const failure = {
      time: alert.since,
      run: '77',
      command: 'backup',
      outcome: 'failed',
      code: 'denied',
      failed: 0,
    };
    const evil = { ...failure, outcome: '| [x](javascript:1) |' };
    const edited = {
      ...alert,
      failures: [failure, evil, { ...failure, run: '../x' }, 7],
      failing: ['backup', 'x](y)', 7],
    };
    expect(readMarker(marker(target.id, edited as never), target.id)).toMatchObject({
      failures: [failure],
      failing: ['backup'],
    });
    for (const text of [
      '',
      marker(target.id, alert).slice(0, 60),
      marker('b'.repeat(20), alert),
      marker(target.id, 7 as never),
    ])
      expect(readMarker(text, target.id)).toBeUndefined();
  });
});

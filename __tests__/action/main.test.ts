import { createHash } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { withBodies, type Bodies } from '../stand-in-commands.ts';
import { run } from '../../src/action/main.ts';
import type { RunResult } from '../../src/report/result.ts';
import type { VerifyResult } from '../../src/report/verify.ts';
import type { RunContext } from '../../src/core/run-context.ts';
import { Stopped } from '../../src/core/signals.ts';
import { Receiver } from '../commands/reports/receiver.ts';
import { HandClock } from '../hand-clock.ts';
import {
  complete,
  degraded,
  flooded,
  HOSTILE,
  listedKey,
  listing,
  rebuilt,
  statusOf,
  stoppedOf,
} from '../report/results.ts';
import { restore } from '../report/scenes.ts';
import { StateError } from '../../src/manifest/errors.ts';

const least = {
  hot: 's3://shop',
  cold: 's3://shop-backup',
  'access-key-id': 'AKID',
  'secret-access-key': 'hunter2',
};

let folder: string;
let before: NodeJS.ProcessEnv;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'action-'));
  before = process.env;
  process.env = {
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
    GITHUB_STATE: join(folder, 'state'),
    RUNNER_TEMP: folder,
    GITHUB_RUN_ID: '77',
    GITHUB_RUN_ATTEMPT: '2',
  };
  writeFileSync(join(folder, 'output'), '');
  writeFileSync(join(folder, 'summary.md'), '');
  writeFileSync(join(folder, 'state'), '');
});

afterEach(() => {
  process.env = before;
  rmSync(folder, { recursive: true });
});

function sha256Of(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

interface Ran {
  readonly log: string;
  readonly exit: number | string | null | undefined;
  readonly outputs: Record<string, string>;
  readonly summary: string;
  readonly ended: number;
}

/** Runs the Action with the real @actions/core: only what it prints to is caught. */
async function act(
  inputs: Record<string, string>,
  command: Bodies['backup'] | Partial<Bodies>,
  host: { clock?: HandClock; process?: EventEmitter } = {},
): Promise<Ran> {
  for (const [name, value] of Object.entries(inputs)) process.env[`INPUT_${name.toUpperCase()}`] = value;
  let log = '';
  const write = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    log += String(text);
    return true;
  });
  let ended = 0;
  try {
    await run(
      {
        clock: host.clock ?? new HandClock(),
        random: () => 0.5,
        env: process.env,
        process: host.process ?? new EventEmitter(),
        end: () => ended++,
      },
      withBodies(typeof command === 'function' ? { backup: command } : command),
    );
    const outputs = Object.fromEntries(
      [...readFileSync(join(folder, 'output'), 'utf8').matchAll(/^(.+)<<(.+)\n([^]*?)\n\2$/gm)].map((all) => [
        all[1]!,
        all[3]!,
      ]),
    );
    return {
      log,
      exit: process.exitCode,
      outputs,
      summary: readFileSync(join(folder, 'summary.md'), 'utf8'),
      ended,
    };
  } finally {
    write.mockRestore();
    process.exitCode = undefined;
  }
}

const gives =
  (result: RunResult): Bodies['backup'] =>
  async () =>
    result;

describe('annotations of every command', () => {
  /** What the log has of each severity, beside how the Action ended. */
  const counted = ({ log, exit }: Ran) => ({
    exit,
    ...Object.fromEntries(
      ['error', 'warning', 'notice'].map((level) => [
        level,
        log.match(new RegExp(`^::${level} title=`, 'gm'))?.length ?? 0,
      ]),
    ),
  });
  const many = flooded('x\n::error::y', 40);
  const notices = [...many.notices, ...many.notices.map((one) => ({ ...one, level: 'notice' as const }))];

  test('restore: by cause, at most as many as a step may have', async () => {
    const inputs = { ...least, command: 'restore', to: 's3://back' };
    const result = { ...restore, outcome: 'degraded' as const, holes: many.holes, notices };
    const bad = { ...result, counts: { ...restore.counts, failed: 9, restored: 99_351 } };
    const ran = await act(inputs, { restore: async () => bad });
    expect(counted(ran)).toEqual({ exit: 2, error: 7, warning: 7, notice: 7 });
    expect(ran.log).toMatch(/^::error title=Restored in part::.*\n::error title=100%2C000 keys%3A x/m);
    const allowed = await act({ ...inputs, 'max-failures': '9' }, { restore: async () => bad });
    expect(counted(allowed)).toEqual({ exit: undefined, error: 0, warning: 7, notice: 7 });
  });

  test('verify: by cause, at most as many as a step may have', async () => {
    const counts = { keys: 9, all: 9, versions: 9, sound: 8, repaired: 0, faults: 1, compared: 8, noted: 0 };
    const result: VerifyResult = {
      format: 1,
      program: '1.0.0',
      command: 'verify',
      outcome: 'degraded',
      runId: 'r',
      generation: null,
      started: complete.started,
      finished: complete.finished,
      durationMs: 5,
      cold: complete.cold,
      scope: { prefixes: [] },
      counts,
      bytes: { read: 9 },
      faults: many.holes,
      prefixes: [],
      recorded: true,
      notices,
      problem: null,
    };
    const ran = await act({ ...least, command: 'verify' }, { verify: async () => result });
    expect(counted(ran)).toEqual({ exit: 2, error: 7, warning: 7, notice: 7 });
    expect(ran.log).toMatch(/^::error title=Faults found in the backup::/m);
  });

  test('inputs that are not used are one warning together', async () => {
    const unused = {
      'max-silence': '26h',
      sample: '5%',
      repair: 'true',
      to: 's3://b',
      confirm: 'x',
      at: 'latest',
    };
    const ran = await act({ ...least, ...unused }, gives(complete));
    expect(counted(ran)).toEqual({ exit: undefined, error: 0, warning: 1, notice: 0 });
    expect(ran.log).toMatch(/^::warning title=Inputs::.*sample.*%0A.*max-silence/m);
  });
});

describe('run', () => {
  test('gives outputs, report and summary of a run that went well', async () => {
    const ran = await act(least, gives(complete));
    expect(ran.exit).toBeUndefined();
    expect(ran.ended).toBe(1);
    expect(ran.outputs).toEqual({
      outcome: 'complete',
      'run-id': 'gh-77-1-0a1b2c',
      pruned: '0',
      generation: '13',
      'generation-sha256': '',
      'restore-point': '2026-11-03T02:00:00.000Z',
      scanned: '1204',
      copied: '4',
      touched: '0',
      unchanged: '1200',
      excluded: '7',
      gone: '2',
      vanished: '0',
      failed: '0',
      deferred: '0',
      'bytes-copied': '1234567',
      'native-copies': '0',
      'emulated-copies': '4',
      'streamed-copies': '0',
      report: join(folder, 'flashback-backup-gh-77-1-0a1b2c.json'),
      'html-report': join(folder, 'flashback-backup-gh-77-1-0a1b2c.html'),
      'report-sha256': sha256Of(join(folder, 'flashback-backup-gh-77-1-0a1b2c.json')),
    });
    expect(JSON.parse(readFileSync(ran.outputs['report']!, 'utf8'))).toEqual(complete);
    expect(readFileSync(ran.outputs['html-report']!, 'utf8')).toContain('<title>Backup complete</title>');
    expect(ran.summary).toMatch(/^## ✅ Backup complete/);
    expect(ran.log).not.toMatch(/^::(error|warning)/m);
  });

  test('masks every secret, and each line of it, before anything else', async () => {
    const ran = await act({ ...least, 'cold-session-token': ' tok\nen ' }, gives(complete));
    const lines = ran.log.split('\n').filter((line) => line !== '');
    const masks = lines.filter((line) => line.startsWith('::add-mask::'));
    expect(lines.slice(0, masks.length)).toEqual(masks);
    expect(masks).toEqual(
      expect.arrayContaining([
        '::add-mask::hunter2',
        '::add-mask::tok',
        '::add-mask::en',
        '::add-mask::tok%0Aen',
      ]),
    );
    expect(lines.slice(masks.length).join('\n')).not.toContain('hunter2');
  });

  test('announces the run to notify-url, which is masked, and writes its metrics', async () => {
    const receiver = new Receiver();
    await receiver.start();
    const metrics = join(folder, 'backup.prom');
    const { url } = receiver;
    const notify = { 'notify-url': url, 'notify-secret': 'sixteen letters!', metrics };
    const ran = await act({ ...least, ...notify }, gives(complete));
    await receiver.close();
    const events = receiver.received.map(({ body }) => JSON.parse(body) as { event: string; run: string });
    expect(events.map(({ event }) => event)).toEqual(['start', 'success']);
    expect(new Set(events.map(({ run: id }) => id))).toEqual(new Set(['gh-77-2-80000000']));
    expect(receiver.received.every(({ headers }) => 'webhook-signature' in headers)).toBe(true);
    expect(readFileSync(metrics, 'utf8')).toContain('flashback_backup_last_run_success{command="backup"');
    for (const secret of [url, 'sixteen letters!'])
      expect(ran.log.split(secret)).toEqual([expect.stringMatching(/::add-mask::$/), expect.anything()]);
  });

  test('is green with a warning where nobody takes its news', async () => {
    const receiver = new Receiver();
    await receiver.start();
    receiver.answer = (response) => response.writeHead(410).end();
    const ran = await act({ ...least, 'notify-url': receiver.url }, gives(complete));
    await receiver.close();
    expect(ran.exit).toBeUndefined();
    expect(ran.outputs['outcome']).toBe('complete');
    expect(ran.log).toMatch(/^::warning title=Reports::notify-url: the success [^\n]*HTTP 410/m);
  });

  test('masks the secrets of the pair before, too', async () => {
    const previous = { 'previous-access-key-id': 'OLD', 'previous-secret-access-key': 'hunter1' };
    const ran = await act({ ...least, ...previous, cold: 'hunter1' }, gives(complete));
    expect(ran.log.indexOf('::add-mask::hunter1')).toBe(ran.log.indexOf('hunter1') - '::add-mask::'.length);
  });

  test('all bad inputs are one error, before the command is asked', async () => {
    const never: Bodies['backup'] = () => Promise.reject(new Error('was asked'));
    const ran = await act({ ...least, cold: 's3:/x', deadline: 'x' }, never);
    expect(ran.exit).toBe(1);
    expect(ran.log.match(/^::error.*$/gm)).toEqual([
      '::error::2 inputs are wrong:%0A  cold: "s3:/x" is not a bucket URL; expected s3://bucket or s3://bucket/prefix%0A  deadline: "x" is not a duration; expected a number with s, m, h or d, such as 90s, 2m, 5h30m or 30d',
    ]);
    expect(ran.log).not.toContain('    at ');
    expect(ran.outputs).toEqual({ outcome: 'failed' });
    expect(ran.summary).toContain('is not a bucket URL');
  });

  test('shows the stack of bad input to those who debug', async () => {
    process.env['RUNNER_DEBUG'] = '1';
    expect((await act({ ...least, cold: 's3:/x' }, gives(complete))).log).toContain('    at ');
  });

  test('an unexpected error is one error, with its stack in the log', async () => {
    const ran = await act(least, () => Promise.reject(new Error('boom\n::error::x')));
    expect(ran.exit).toBe(1);
    expect(ran.log.match(/^::error.*$/gm)).toEqual(['::error::Unexpected error: boom\\n::error::x']);
    expect(ran.log).toContain('    at ');
  });

  test('15.16 an error other than bad input leaves a report, too', async () => {
    const ran = await act(least, () =>
      Promise.reject(new StateError('x/HEAD', 'it is not JSON', 'Put it back.')),
    );
    expect(ran.exit).toBe(1);
    expect(JSON.parse(readFileSync(ran.outputs['report'] ?? '', 'utf8'))).toMatchObject({
      command: 'backup',
      outcome: 'failed',
      problem: { code: 'state', advice: 'Put it back.' },
    });
  });

  test.each<[RunResult['outcome'], number, number | undefined, string]>([
    ['failed', 0, 1, 'error'],
    ['read-only', 0, 2, 'error'],
    ['degraded', 0, 2, 'error'],
    ['degraded', 8, undefined, 'warning'],
    ['incomplete', 0, undefined, 'warning'],
    ['skipped', 0, undefined, 'warning'],
  ])('%s with %d failures allowed exits with %p and says so', async (outcome, allowed, exit, level) => {
    const ran = await act({ ...least, 'max-failures': String(allowed) }, gives({ ...degraded, outcome }));
    expect(ran.exit).toBe(exit);
    expect(ran.outputs['outcome']).toBe(outcome);
    expect(ran.log).toMatch(new RegExp(`^::${level} title=`, 'm'));
    if (level === 'warning') expect(ran.log).not.toMatch(/^::error/m);
  });

  test('no key becomes a command of the runner', async () => {
    const commands = (log: string): string[] =>
      log
        .split(/\r\n|\r|\n|\u2028|\u2029|\u0085/)
        .flatMap((line) => /^\s*(::[a-z-]+)|(##\[)/u.exec(line)?.slice(1, 3) ?? [])
        .filter(Boolean);
    const loud =
      (text: string): Bodies['backup'] =>
      async (_, ctx) => {
        for (const level of ['info', 'notice', 'warning', 'debug'] as const) ctx.log[level](text);
        return { ...flooded(text, 2), outcome: 'degraded' };
      };
    const tame = commands((await act(least, loud('x'))).log);
    expect(tame).toContain('::error');
    for (const text of HOSTILE) expect(commands((await act(least, loud(text))).log)).toEqual(tame);
  });

  test('without summary, there is none', async () => {
    expect((await act({ ...least, summary: 'false' }, gives(complete))).summary).toBe('');
    expect((await act({ ...least, summary: 'no' }, gives(complete))).log).toContain(
      '::error::summary: "no" is not a',
    );
  });

  test('a summary that cannot be written is a warning', async () => {
    process.env['GITHUB_STEP_SUMMARY'] = join(folder, 'no', 'such', 'file');
    const ran = await act(least, gives(complete));
    expect(ran.exit).toBeUndefined();
    expect(ran.log).toContain('::warning::The job summary could not be written');
  });

  test('a report that cannot be written is a warning', async () => {
    process.env['RUNNER_TEMP'] = join(folder, 'no', 'such', 'folder');
    const ran = await act(least, gives(complete));
    expect(ran.exit).toBeUndefined();
    expect(ran.outputs['report']).toBe('');
    expect(ran.log).toContain('::warning::The JSON report could not be written');
  });

  test('says how far it is every 10 seconds, also when nothing moves', async () => {
    const clock = new HandClock();
    const ran = await act(
      least,
      async (_, ctx) => {
        ctx.onProgress({ phase: 'copy', scanned: 10, done: 1, planned: 4, bytes: 2_000_000, inFlight: 2 });
        for (let i = 0; i < 25; i++) await clock.advance(1_000);
        return complete;
      },
      { clock },
    );
    expect(ran.log.match(/^copy .*$/gm)).toEqual([
      'copy    10 scanned, 1 of 4 copied, 2.0 MB, 200.0 kB/s, 2 in flight, 10.0 s',
      'copy    10 scanned, 1 of 4 copied, 2.0 MB, 2 in flight, 20.0 s',
    ]);
    expect(clock.sleepers).toBe(0);
    // Folded away once it is over, with the result below it.
    const lines = ran.log.split('\n');
    const end = lines.lastIndexOf('::endgroup::');
    expect(lines.indexOf('::group::Progress')).toBeLessThan(
      lines.findIndex((line) => line.startsWith('copy ')),
    );
    expect(end).toBeLessThan(lines.findIndex((line) => line.includes('Backup complete')));
    expect(lines.slice(end).some((line) => line.startsWith('copy '))).toBe(false);
  });

  test.each(['SIGINT', 'SIGTERM'])('%s aborts the run, and what follows changes nothing', async (signal) => {
    const source = new EventEmitter();
    let seen: unknown;
    const ran = await act(
      least,
      async (_, ctx) => {
        source.emit(signal, signal);
        seen = ctx.signal.reason;
        source.emit('SIGTERM', 'SIGTERM');
        return { ...complete, outcome: 'incomplete' };
      },
      { process: source },
    );
    expect(seen).toEqual(new Stopped(signal));
    expect(ran.outputs['outcome']).toBe('incomplete');
    expect(source.eventNames()).toEqual([]);
  });

  test('an error outside of everything ends the Action, once', async () => {
    const source = new EventEmitter();
    const ran = await act(
      least,
      async () => {
        source.emit('uncaughtException', new Error('socket'));
        source.emit('unhandledRejection', new Error('again'));
        return complete;
      },
      { process: source },
    );
    expect(ran.exit).toBe(1);
    expect(ran.log.match(/^::error.*$/gm)).toEqual(['::error::Unexpected error: socket']);
    expect(ran.ended).toBe(3);
  });

  test('names the run by the workflow run, its attempt and chance', async () => {
    let identity: RunContext['identity'] | undefined;
    await act(least, async (_, ctx) => {
      identity = ctx.identity;
      return complete;
    });
    expect(identity).toEqual({ runId: 'gh-77-2-80000000', workflowRun: '77', attempt: 2 });
  });
});

describe('other commands', () => {
  const cold = { cold: 's3://shop-backup' };

  test('status gives the few outputs that it knows, and is green', async () => {
    const ran = await act({ ...cold, command: 'status' }, { status: async () => statusOf('x') });
    expect(ran.exit).toBeUndefined();
    expect(ran.outputs).toEqual({
      outcome: 'complete',
      generation: '13',
      'age-seconds': '3600',
      'generation-sha256': 'b'.repeat(64),
      'restore-point': '2026-11-03T02:00:00.000Z',
      report: join(folder, 'flashback-backup-gh-77-2-80000000.json'),
      'html-report': join(folder, 'flashback-backup-gh-77-2-80000000.html'),
      'report-sha256': sha256Of(join(folder, 'flashback-backup-gh-77-2-80000000.json')),
    });
    expect(JSON.parse(readFileSync(ran.outputs['report']!, 'utf8'))).toEqual(statusOf('x'));
    expect(ran.summary).toMatch(/^## ✅ Backup found/);
  });

  test('status is red with one error when the backup is silent', async () => {
    const problem = 'max-silence is 1d, and there is no restore point at all';
    const silent = statusOf('x', { outcome: 'failed', problem });
    const ran = await act(
      { ...cold, command: 'status', 'max-silence': '1d' },
      { status: async () => silent },
    );
    expect(ran.exit).toBe(1);
    expect(ran.outputs['outcome']).toBe('failed');
    expect(ran.log.match(/^::error.*$/gm)).toEqual([`::error title=Backup is silent::${problem}`]);
  });

  test('ls lists in the log, with a limit', async () => {
    const many = Array.from({ length: 10_005 }, (_, i) => listedKey(`key ${i}`));
    const ran = await act(
      { ...cold, command: 'ls', prefixes: 'key', at: 'latest' },
      {
        ls: async (options, _, show) => {
          expect(options).toMatchObject({ prefixes: ['key'], at: { kind: 'latest' } });
          expect(await show(many)).toBe(true);
          return listing;
        },
      },
    );
    expect(ran.exit).toBeUndefined();
    expect(ran.log.match(/ {2}key \d+$/gm)).toHaveLength(10_000);
    expect(ran.log).toContain(
      '…and 5 more keys\n1 key, 5 B; as of the restore point 2026-11-03 02:00:00 UTC',
    );
    expect(ran.outputs).toEqual({
      outcome: 'complete',
      generation: '13',
      'restore-point': '2026-11-03T02:00:00.000Z',
    });
  });

  test('rebuild says what it found', async () => {
    const ran = await act(
      { ...least, command: 'rebuild', 'trust-size': 'true' },
      { rebuild: async () => rebuilt },
    );
    expect(ran.exit).toBeUndefined();
    expect(ran.outputs).toMatchObject({ outcome: 'complete', generation: '1', 'run-id': 'gh-77-1-0a1b2c' });
    expect(ran.summary).toMatch(/^## ✅ Manifest rebuilt[^]*\| adopted \| 1,200 \|/);
  });

  test.each(['probe', 'rebuild'] as const)(
    '%s while another run holds the lease is green',
    async (command) => {
      const inputs = { ...least, command };
      const ran = await act(inputs, { [command]: async () => stoppedOf(command, 'skipped') });
      expect(ran.exit).toBeUndefined();
      expect(ran.outputs).toMatchObject({ outcome: 'skipped', 'run-id': 'gh-77-1-0a1b2c' });
      expect(ran.log).toMatch(
        /^::warning title=(Probe|Rebuild) skipped::Nothing was done: .*holds the lease until.*lease-held/m,
      );
      expect(ran.log).not.toMatch(/^::error/m);
      expect(ran.summary).toMatch(/^## ⏭️ (Probe|Rebuild) skipped\n\nanother run/);
    },
  );

  test.each(['probe', 'rebuild'] as const)('%s that lost the lease is red', async (command) => {
    const inputs = { ...least, command };
    const ran = await act(inputs, { [command]: async () => stoppedOf(command, 'failed', 'taken over') });
    expect(ran.exit).toBe(1);
    expect(ran.outputs).toMatchObject({ outcome: 'failed' });
    expect(ran.log).toMatch(
      /^::error title=(Probe|Rebuild) failed::The lease was lost in mid-run: taken over.*lease-lost/m,
    );
    expect(ran.summary).toMatch(/^## ❌ (Probe|Rebuild) failed/);
  });

  test('prune that lost the lease is red, with a report', async () => {
    const place = { endpoint: 'https://s3.amazonaws.com', bucket: 'shop-backup', prefix: '' };
    const time = '2026-11-03T02:00:00.000Z';
    const problem = { code: 'lease-lost', message: 'taken over', advice: 'The next prune goes on.' };
    const ran = await act(
      { ...cold, command: 'prune' },
      {
        prune: async (_, { identity }) => ({
          format: 1,
          program: '1.0.0',
          command: 'prune',
          outcome: 'failed',
          dryRun: false,
          runId: identity.runId,
          generation: 3,
          started: time,
          finished: time,
          cold: place,
          prune: null,
          problem,
        }),
      },
    );
    expect(ran.exit).toBe(1);
    expect(ran.outputs).toMatchObject({ outcome: 'failed', generation: '3' });
    expect(ran.outputs['report']).not.toBe('');
    expect(ran.log).toMatch(/^::error title=Prune failed::.*taken over/m);
    expect(ran.summary).toMatch(/^## ❌ Prune failed/);
  });

  test('damaged state is one error that says what to do, and no stack', async () => {
    const ran = await act(
      { ...cold, command: 'status' },
      { status: () => Promise.reject(new StateError('x/HEAD', 'it is not JSON', 'Put it back.')) },
    );
    expect(ran.exit).toBe(1);
    expect(ran.log.match(/^::error.*$/gm)).toEqual(['::error::x/HEAD: it is not JSON. Put it back.']);
    expect(ran.log).not.toContain('    at ');
    expect(ran.summary).toMatch(/^## ❌ Status failed/);
  });

  test('warns of an input that the command does not use', async () => {
    const ran = await act({ ...least, 'max-silence': '1d' }, gives(complete));
    expect(ran.log).toContain(
      '::warning title=Inputs::max-silence is given, but backup does not use it; it is for status.',
    );
  });

  test('no untrusted text becomes a command', async () => {
    for (const text of HOSTILE) {
      const ran = await act({ ...cold, command: 'status' }, { status: async () => statusOf(text) });
      expect(ran.log).not.toMatch(/^\s*::(?!(end)?group|add-mask|set-output)/m);
    }
  });
});

describe('several backups of a configuration file', () => {
  const FILE = `defaults: {hot: s3://shop, access-key-id: AKID, secret-access-key-env: SHOP_SECRET}
backups:
  shop: {cold: s3://shop-backup}
  media: {cold: s3://media-backup, max-failures: 9}
`;
  const withFile = (): Record<string, string> => {
    const config = join(folder, 'backup.yaml');
    writeFileSync(config, FILE);
    process.env['SHOP_SECRET'] = 'hunter2-of-shop';
    return { config };
  };

  test('run in turn: outputs are sums, the report and the summary are of all', async () => {
    const seen: unknown[] = [];
    const owners: string[] = [];
    const ran = await act(withFile(), async (options, ctx) => {
      seen.push([options.cold.bucket, options.maxFailures]);
      owners.push(readFileSync(join(folder, 'state'), 'utf8'));
      return { ...complete, runId: `${ctx.identity.runId}-${options.cold.bucket}` };
    });
    expect(ran.exit).toBeUndefined();
    expect(seen).toEqual([
      ['shop-backup', 0],
      ['media-backup', 9],
    ]);
    expect(owners[1]).toMatch(/lease-backup<<.*\nshop\n[^]*lease-backup<<.*\nmedia\n/);
    const { counts } = complete;
    expect(ran.outputs).toMatchObject({
      outcome: 'complete',
      'run-id': '',
      copied: String(2 * counts.copied),
      scanned: String(2 * counts.scanned),
    });
    expect(JSON.parse(ran.outputs['backups']!)).toEqual(
      ['shop', 'media'].map((name) => ({
        name,
        outcome: 'complete',
        'exit-code': 0,
        'restore-point': complete.restorePoint,
        'age-seconds': '',
        report: expect.stringContaining(`${name}-backup.json`),
      })),
    );
    expect(sha256Of(ran.outputs['report']!)).toBe(ran.outputs['report-sha256']);
    expect(ran.summary).toMatch(/^# ✅ 2 backups: all complete\n[^]*\n# shop\n[^]*\n# media\n/);
    expect(ran.log).toContain('::add-mask::hunter2-of-shop');
    expect(ran.log.replaceAll('::add-mask::hunter2-of-shop', '')).not.toContain('hunter2');
  });

  test('one that fails does not stop the other, and makes the step red', async () => {
    const ran = await act(withFile(), async ({ cold }) => {
      if (cold.bucket === 'shop-backup') throw new StateError('HEAD', 'it is damaged', 'Look at it');
      return complete;
    });
    expect(ran.exit).toBe(1);
    expect(ran.outputs).toMatchObject({ outcome: 'failed', copied: String(complete.counts.copied) });
    expect(ran.log).toMatch(/^::error title=shop%3A failed::HEAD: it is damaged. Look at it$/m);
    expect(ran.summary).toMatch(/^# ❌ 2 backups: 1 failed, 1 complete/);
    expect(ran.summary).toContain('# media');
  });

  test('only those of the input backup run; a bucket beside the file is refused', async () => {
    const seen: string[] = [];
    const body: Bodies['backup'] = async ({ cold }) => {
      seen.push(cold.bucket);
      return complete;
    };
    const ran = await act({ ...withFile(), backup: 'media' }, body);
    expect(ran.outputs).toMatchObject({ 'run-id': complete.runId, generation: String(complete.generation) });
    const refused = await act({ ...withFile(), cold: 's3://one' }, body);
    expect(refused.exit).toBe(1);
    expect(refused.log).toContain('cold: is given beside config');
    expect(seen).toEqual(['media-backup']);
  });
});

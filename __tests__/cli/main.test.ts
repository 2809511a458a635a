import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { main } from '../../src/cli/main.ts';
import { emulatorCommand } from '../../src/cli/emulator.ts';
import { inputsOf } from '../../src/options/inputs.ts';
import type { BackupOptions } from '../../src/options/options.ts';
import { withBody, type Bodies } from '../stand-in-commands.ts';
import type { RunContext } from '../../src/core/run-context.ts';
import { Stopped } from '../../src/core/signals.ts';
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
import { COMMANDS } from '../../src/cli/commands.ts';
import { COMMANDS as NAMES } from '../../src/options/inputs.ts';
import type { LsOptions } from '../../src/options/options.ts';
import type { CatResult } from '../../src/report/browse/cat.ts';
import { StateError } from '../../src/manifest/errors.ts';
import { FakeTerminal } from './fake-terminal.ts';

/** The commands whose result has a page. */
const PAGES: readonly string[] = [
  ...['backup', 'plan', 'shard', 'commit', 'restore', 'rehearse', 'verify', 'status'],
];

const least = ['backup', '--hot', 's3://shop', '--cold', 's3://shop-backup'];

let terminal: FakeTerminal;
let folder: string;

beforeEach(() => {
  terminal = new FakeTerminal();
  folder = mkdtempSync(join(tmpdir(), 'cli-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function cli(args: readonly string[], command: Bodies['backup'] = async () => complete): Promise<number> {
  return main(args, terminal, [withBody('backup', command), emulatorCommand]);
}

describe('the program', () => {
  test('--version and --help go to stdout and are no failure', async () => {
    expect(await cli(['--version'])).toBe(0);
    expect(terminal.stdout.text).toMatch(/^\d+\.\d+\.\d+\n$/);
    for (const args of [['--help'], ['-h'], ['help']]) {
      terminal = new FakeTerminal();
      expect(await cli(args)).toBe(0);
      expect(terminal.stdout.text).toMatch(/Usage: flashback-backup <command>[^]*backup[^]*emulator/);
      expect(terminal.stderr.text).toBe('');
    }
  });

  test('nothing at all is answered with help, and is a failure', async () => {
    expect(await cli([])).toBe(1);
    expect(terminal.stderr.text).toContain('Usage:');
  });

  test("a command's help leaves out what few need, and says how all of it is shown", async () => {
    expect(await cli(['backup', '--help'])).toBe(0);
    const { text } = terminal.stdout;
    expect(text).toContain('Examples:\n  # ');
    expect(text).toContain('--retention ');
    expect(text).not.toContain('--lease-wait');
    const [, left = ''] = /^And (\d+) more flags: flashback-backup backup --help --all$/m.exec(text) ?? [];
    terminal = new FakeTerminal();
    expect(await cli(['backup', '--help', '--all'])).toBe(0);
    const flagsIn = (help: string): number => help.match(/^ {2}--/gm)?.length ?? 0;
    expect(flagsIn(terminal.stdout.text) - flagsIn(text)).toBe(Number(left));
    expect(terminal.stdout.text).not.toContain('more flags');
  });

  test("a command's help names every input, and no secret as a flag", async () => {
    expect(await cli(['backup', '--help', '--all'])).toBe(0);
    const help = terminal.stdout.text;
    for (const { name, secret } of inputsOf('cli', 'backup'))
      expect(help).toContain(`--${name}${secret ? '-file' : ''} `.trimEnd());
    expect(help).not.toMatch(/--(hot-|cold-)?(secret-access-key|session-token)[ \n]/);
    expect(Math.max(...help.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
    terminal = new FakeTerminal();
    expect(await cli(['help', 'emulator'])).toBe(0);
    expect(terminal.stdout.text).toContain('--platform-port <port> [9200]');
  });

  test.each([
    [
      ['bakcup'],
      'flashback-backup: "bakcup" is not a command of this version; expected backup or emulator. Did you mean backup?\n',
    ],
    [
      ['restore'],
      'flashback-backup: "restore" is not a command of this version; expected backup or emulator.\n',
    ],
    [
      ['--hot', 's3://a'],
      'flashback-backup: "--hot" is not a command; flags come after it; expected backup or emulator.\n',
    ],
    [['backup', '--hto', 'x'], 'flashback-backup: "--hto" is not a flag here. Did you mean --hot?\n'],
    [
      ['backup', '--hot', 's3:/x'],
      'flashback-backup: 2 inputs are wrong:\n  hot: "s3:/x" is not a bucket URL; expected s3://bucket or s3://bucket/prefix\n  cold: is not given; expected s3://bucket or s3://bucket/prefix, gs:// in the same way, or az://account/container/prefix\n',
    ],
    [
      [...least, '--json=maybe'],
      'flashback-backup: --json: "maybe" is not a switch; expected true or false\n',
    ],
    [
      ['\u001b[2J\n'],
      'flashback-backup: "\\u001b[2J\\n" is not a command of this version; expected backup or emulator.\n',
    ],
  ])('%j is told without a stack trace, exit 1', async (args, line) => {
    expect(await cli(args)).toBe(1);
    expect(terminal.stderr.text).toBe(line);
    expect(terminal.stdout.text).toBe('');
  });
});

describe('backup', () => {
  test('hands the options of flags and environment to the command', async () => {
    terminal.env['FLASHBACK_SECRET_ACCESS_KEY'] = 'hunter2';
    terminal.env['FLASHBACK_COLD_ENDPOINT'] = 'http://127.0.0.1:1';
    let seen: { options: BackupOptions; ctx: RunContext } | undefined;
    const args = [...least, '--access-key-id', 'AKID', '--dry-run', '--prefixes', 'b,c', '--prefixes=a'];
    expect(
      await cli(args, async (options, ctx) => {
        seen = { options, ctx };
        return complete;
      }),
    ).toBe(0);
    expect(seen?.options).toMatchObject({
      dryRun: true,
      prefixes: ['a', 'b,c'],
      cold: { endpoint: 'http://127.0.0.1:1' },
      hot: { credentials: { accessKeyId: 'AKID', secretAccessKey: 'hunter2' } },
    });
    expect(seen?.ctx.identity).toEqual({ runId: 'cli-20261103T020000Z-80000000' });
    expect(terminal.stdout.text + terminal.stderr.text).not.toContain('hunter2');
  });

  test('ends with the text of the result on stdout', async () => {
    await cli(least);
    expect(terminal.stdout.text).toContain('✔ Backup complete');
    expect(terminal.stdout.text).not.toContain('\u001b');
    expect(terminal.stderr.text).toBe('');
  });

  test('--json puts the result alone on stdout', async () => {
    await cli([...least, '--json'], async (_, ctx) => {
      ctx.log.warning('careful');
      return complete;
    });
    expect(JSON.parse(terminal.stdout.text)).toEqual(complete);
    expect(terminal.stderr.text).toMatch(/warning: careful\n[^]*Backup complete/);
  });

  test('--html writes a page, also of a failure', async () => {
    const page = join(folder, 'page.html');
    await cli([...least, '--html', page]);
    expect(readFileSync(page, 'utf8')).toContain('<title>Backup complete</title>');
    await cli([...least, '--html', page], () => Promise.reject(new Error('no such <bucket>')));
    expect(readFileSync(page, 'utf8')).toMatch(/<title>Backup failed<\/title>[^]*no such &#60;bucket&#62;/);
  });

  test('--report and --summary write files', async () => {
    const [report, summary] = [join(folder, 'r.json'), join(folder, 's.md')];
    await cli([...least, '--report', report, `--summary=${summary}`]);
    expect(JSON.parse(readFileSync(report, 'utf8'))).toEqual(complete);
    expect(readFileSync(summary, 'utf8')).toMatch(/^## ✅ Backup complete/);
    expect(await cli([...least, '--report', join(folder, 'no', 'r.json')])).toBe(1);
    expect(terminal.stderr.text).toMatch(/--report: ".*" cannot be written \(ENOENT\)/);
  });

  test('the exit code is that of the result', async () => {
    expect(await cli(least, async () => degraded)).toBe(2);
    expect(await cli([...least, '--max-failures', '8'], async () => degraded)).toBe(0);
    expect(await cli(least, async () => ({ ...complete, outcome: 'incomplete' }))).toBe(3);
    expect(await cli(least, async () => ({ ...complete, outcome: 'skipped' }))).toBe(0);
    expect(await cli(least, async () => ({ ...complete, outcome: 'failed' }))).toBe(1);
  });

  test('colours for people only', async () => {
    terminal.stdout.isTTY = true;
    await cli(least);
    expect(terminal.stdout.text).toContain('\u001b[32;1m');
    terminal = new FakeTerminal({ NO_COLOR: '1' });
    terminal.stdout.isTTY = true;
    await cli(least);
    expect(terminal.stdout.text).not.toContain('\u001b');
  });

  test('no key moves the cursor or makes a line', async () => {
    for (const text of HOSTILE) {
      terminal = new FakeTerminal();
      await cli([...least, '--json'], async (_, ctx) => {
        ctx.log.info(text);
        return flooded(text, 2);
      });
      expect((terminal.stdout.text + terminal.stderr.text).replaceAll('\n', '')).not.toMatch(
        /[\p{Cc}\p{Cf}]/u,
      );
    }
  });

  const progress = {
    phase: 'copy',
    scanned: 10,
    done: 1,
    planned: 4,
    bytes: 2_000_000,
    inFlight: 2,
  } as const;

  test('reports progress every 10 s without a terminal', async () => {
    await cli(least, async (_, ctx) => {
      ctx.onProgress(progress);
      for (let i = 0; i < 15; i++) await terminal.clock.advance(1_000);
      return complete;
    });
    expect(terminal.stderr.text).toBe(
      'copy    10 scanned, 1 of 4 copied, 2.0 MB, 200.0 kB/s, 2 in flight, 10.0 s\n',
    );
    expect(terminal.clock.sleepers).toBe(0);
  });

  test('draws one line on a terminal, below the log, and takes it away', async () => {
    terminal.stderr.isTTY = true;
    await cli(least, async (_, ctx) => {
      ctx.onProgress(progress);
      await terminal.clock.advance(500);
      await terminal.clock.advance(500);
      ctx.log.info('hello');
      return complete;
    });
    expect(screen(terminal.stderr.text)).toBe('hello\n');
    expect(terminal.stderr.text).toContain('█████░░░░░');
    terminal.stderr.columns = 30;
    terminal.stderr.text = '';
    await cli(least, async (_, ctx) => {
      ctx.onProgress(progress);
      await terminal.clock.advance(500);
      return complete;
    });
    expect([...terminal.stderr.text.split('\r')[0]!].length).toBeLessThan(30);
  });

  test('the first Ctrl-C asks the run to stop, the second leaves', async () => {
    const code = await cli(least, async (_, ctx) => {
      terminal.signals.emit('SIGINT', 'SIGINT');
      expect(ctx.signal.reason).toEqual(new Stopped('SIGINT'));
      terminal.signals.emit('SIGTERM', 'SIGTERM');
      expect(terminal.exited).toEqual([]);
      terminal.signals.emit('SIGINT', 'SIGINT');
      return { ...complete, outcome: 'incomplete' };
    });
    expect(code).toBe(3);
    expect(terminal.exited).toEqual([130]);
    expect(terminal.stderr.text).toContain('Ctrl-C again');
    expect(terminal.signals.eventNames()).toEqual([]);
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ])('a command that gives up on %s exits with %d', async (signal, code) => {
    expect(await cli(least, () => Promise.reject(new Stopped(signal)))).toBe(code);
    expect(terminal.stderr.text).toBe(`flashback-backup: stopped by ${signal}\n`);
  });

  test('an unexpected error comes with its stack', async () => {
    expect(await cli(least, () => Promise.reject(new Error('boom')))).toBe(1);
    expect(terminal.stderr.text).toMatch(/^flashback-backup: unexpected error: boom\n {4}at /);
  });

  test('warns of a misspelt variable and of plain http', async () => {
    terminal.env['FLASHBACK_HOTT'] = 'x';
    await cli([...least, '--endpoint', 'http://store.example']);
    expect(terminal.stderr.text).toContain(
      'FLASHBACK_HOTT is set, but no input has that name. Did you mean FLASHBACK_HOT?',
    );
    expect(terminal.stderr.text).toContain('http://store.example is plain http');
  });
});

describe('how much is printed', () => {
  test('--quiet prints no result of a run that went well', async () => {
    expect(await cli([...least, '--quiet'])).toBe(0);
    expect(terminal.stdout.text).toBe('');
  });

  test('--quiet prints the result of a run that did not', async () => {
    expect(await cli([...least, '--quiet'], async () => degraded)).toBe(2);
    expect(terminal.stdout.text).not.toBe('');
  });

  test('--quiet drops information, --verbose adds details', async () => {
    const logging = async (_: unknown, { log }: RunContext) => {
      for (const level of ['info', 'notice', 'warning', 'debug'] as const) log[level](`a ${level}`);
      return complete;
    };
    const printed = async (flag: readonly string[]): Promise<string[]> => {
      terminal = new FakeTerminal();
      await cli([...least, ...flag], logging);
      return terminal.stderr.text.match(/a (info|notice|warning|debug)/g) ?? [];
    };
    expect(await printed([])).toEqual(['a info', 'a notice', 'a warning']);
    expect(await printed(['--quiet'])).toEqual(['a warning']);
    expect(await printed(['--verbose'])).toEqual(['a info', 'a notice', 'a warning', 'a debug']);
    expect(await cli([...least, '--quiet', '--verbose'], logging)).toBe(1);
  });
});

describe('other commands', () => {
  const cold = ['--cold', 's3://shop-backup'];

  test('all of them are there, in the order of the table', () => {
    expect(COMMANDS.map(({ name }) => name)).toEqual([...NAMES, 'keygen', 'emulator', 'completion']);
  });

  test.each(NAMES)("the help of %s names its inputs and no other command's", async (name) => {
    expect(await main([name, '--help', '--all'], terminal)).toBe(0);
    const flags = [...terminal.stdout.text.matchAll(/^ {2}--([\w-]+)/gm)].map(([, flag]) => flag);
    const inputs = inputsOf('cli', name).map((input) =>
      input.secret === true ? `${input.name}-file` : input.name,
    );
    expect(flags.slice(0, inputs.length).sort()).toEqual(inputs.sort());
    expect(flags.slice(inputs.length)).toEqual(
      name === 'cat'
        ? ['verbose']
        : name === 'ls' || name === 'diff'
          ? ['json', 'verbose']
          : ['json', 'quiet', 'verbose', 'report', 'summary', ...(PAGES.includes(name) ? ['html'] : [])],
    );
  });

  test('a flag of another command is refused', async () => {
    expect(await main(['status', ...cold, '--dry-run'], terminal)).toBe(1);
    expect(terminal.stderr.text).toMatch('"--dry-run" is not a flag here.');
  });

  test('status prints, writes files, and fails when the backup is silent', async () => {
    const report = join(folder, 'status.json');
    const healthy = withBody('status', async () => statusOf('x'));
    expect(await main(['status', ...cold, '--report', report], terminal, [healthy])).toBe(0);
    expect(terminal.stdout.text).toContain('✔ Backup found');
    expect(JSON.parse(readFileSync(report, 'utf8'))).toEqual(statusOf('x'));
    const silent = statusOf('x', { outcome: 'failed', problem: 'too old' });
    terminal = new FakeTerminal();
    expect(
      await main(['status', ...cold, '--json'], terminal, [withBody('status', async () => silent)]),
    ).toBe(1);
    expect(JSON.parse(terminal.stdout.text)).toEqual(silent);
    expect(terminal.stderr.text).toContain('✘ Backup is silent  too old');
  });

  test('no untrusted text moves the cursor', async () => {
    for (const text of HOSTILE) {
      terminal = new FakeTerminal();
      await main(['status', ...cold, '--json'], terminal, [withBody('status', async () => statusOf(text))]);
      const all = terminal.stdout.text + terminal.stderr.text;
      expect(all.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    }
  });

  const listingOf = (seen: LsOptions[], batches = 1) =>
    withBody('ls', async (options, _, show) => {
      seen.push(options);
      for (let i = 0; i < batches; i++) if (!(await show([listedKey(`key ${i}`)]))) break;
      return listing;
    });

  test('ls takes prefixes without a flag, exactly as they are', async () => {
    const seen: LsOptions[] = [];
    const args = ['ls', ' img/', ...cold, 'b"\\', '--at', 'latest', '--', '--odd'];
    expect(await main(args, terminal, [listingOf(seen)])).toBe(0);
    expect(seen[0]).toMatchObject({ prefixes: [' img/', '--odd', 'b"\\'], at: { kind: 'latest' } });
    expect(terminal.stdout.text).toBe(
      '              5  2026-11-01 00:00:00 UTC  key 0\n' +
        '1 key, 5 B; as of the restore point 2026-11-03 02:00:00 UTC (run gh-77-1-0a1b2c)\n',
    );
    expect(await main(['ls', '-x', ...cold], terminal, [listingOf(seen)])).toBe(1);
  });

  test('ls --json prints entries, and the sum apart', async () => {
    expect(await main(['ls', ...cold, '--json'], terminal, [listingOf([])])).toBe(0);
    expect(terminal.stdout.text).toBe('{"key":"key 0"}\n');
    expect(terminal.stderr.text).toContain('1 key, 5 B');
  });

  test('ls stops when its output is closed', async () => {
    terminal.stdout.most = 3;
    await main(['ls', ...cold, '--json'], terminal, [listingOf([], 1_000)]);
    expect(terminal.stdout.text.split('\n')).toHaveLength(4);
  });

  test('cat writes bytes to stdout as they are, and everything else to stderr', async () => {
    const args = ['cat', 'a\nb', ...cold];
    const bytes = Buffer.from([0, 255, 10, 27]);
    const catOf = (verified: CatResult['verified'], problem: CatResult['problem'] = null) =>
      withBody('cat', async (options, _, __, write) => {
        expect(options).toMatchObject({ key: 'a\nb', at: { kind: 'latest' } });
        expect(await write?.(bytes)).toBe(true);
        const at = { time: '2026-11-03T02:00:00.000Z', run: 'r-1' };
        const { cold: place, program } = listing;
        const of = { cold: place, program, generation: 1, at, key: options.key, size: 4, written: 4 };
        return { format: 1, command: 'cat', ...of, verified, problem };
      });
    expect(await main(args, terminal, [catOf('md5')])).toBe(0);
    expect(Buffer.concat(terminal.stdout.bytes)).toEqual(bytes);
    expect([terminal.stdout.text, terminal.stderr.text]).toEqual(['', '']);
    expect(await main(args, terminal, [catOf('size')])).toBe(0);
    expect(terminal.stderr.text).toContain('note: a\\nb: compared by its size only, 4 bytes');
    const problem = { code: 'damaged', message: 'not what was backed up', advice: 'Run verify.' };
    expect(await main(args, terminal, [catOf('none', problem)])).toBe(1);
    expect(terminal.stderr.text).toContain(
      'a\\nb: not what was backed up; 4 bytes were written. Run verify.',
    );
    expect(terminal.stdout.text).toBe('');
    expect(await main(['cat', ...cold], terminal)).toBe(1);
    expect(await main(['cat', 'a', 'b', ...cold], terminal)).toBe(1);
    expect(terminal.stderr.text).toContain('key: is given more than once');
  });

  test('diff takes its points without a flag', async () => {
    const body = withBody('diff', async (options) => {
      expect(options).toMatchObject({
        from: { kind: 'time', time: '2026-10-03T00:00:00.000Z' },
        against: 'hot',
        hot: { bucket: 'shop' },
      });
      throw new StateError('x', 'seen', 'y');
    });
    const places = ['--hot', 's3://shop', ...cold];
    expect(await main(['diff', '2026-10-03', 'hot', ...places], terminal, [body])).toBe(1);
    expect(terminal.stderr.text).toContain('x: seen. y');
    for (const points of [
      ['latest'],
      ['hot', 'latest'],
      ['latest', 'hot', 'latest'],
      ['latest', '2026-13-99'],
    ]) {
      terminal = new FakeTerminal();
      expect(await main(['diff', ...points, ...places], terminal)).toBe(1);
      expect(terminal.stderr.text).toMatch(/^flashback-backup: points: .*expected/);
    }
    terminal = new FakeTerminal();
    expect(await main(['diff', 'latest', 'hot', ...cold], terminal)).toBe(1);
    expect(terminal.stderr.text).toContain('hot: is not given');
  });

  test('rebuild says what it found', async () => {
    const args = ['rebuild', '--hot', 's3://shop', ...cold, '--trust-size'];
    const command = withBody('rebuild', async (options) => {
      expect(options).toMatchObject({ trustSize: true, leaseWait: 120_000 });
      return rebuilt;
    });
    expect(await main(args, terminal, [command])).toBe(0);
    expect(terminal.stdout.text).toMatch(/✔ Manifest rebuilt[^]*adopted +1,200 {2}equal in cold and hot/);
  });

  test.each([
    ['skipped', 0],
    ['failed', 1],
  ] as const)('a rebuild and a probe without the lease end %s, with exit code %d', async (outcome, code) => {
    for (const command of [
      withBody('rebuild', async () => stoppedOf('rebuild', outcome)),
      withBody('probe', async () => stoppedOf('probe', outcome)),
    ]) {
      terminal.stdout.text = '';
      const args = [command.name, '--hot', 's3://shop', ...cold];
      expect(await main(args, terminal, [command])).toBe(code);
      expect(terminal.stdout.text).toMatch(
        new RegExp(`(Rebuild|Probe) ${outcome} {2}another run[^]*Try again`),
      );
      terminal.stdout.text = '';
      expect(await main([...args, '--json'], terminal, [command])).toBe(code);
      expect(JSON.parse(terminal.stdout.text)).toMatchObject({ outcome, problem: { advice: 'Try again.' } });
    }
  });

  test('damaged state is one line that says what to do', async () => {
    const broken = withBody('status', () =>
      Promise.reject(new StateError('x/HEAD', 'it is not JSON', 'Put it back.')),
    );
    expect(await main(['status', ...cold], terminal, [broken])).toBe(1);
    expect(terminal.stderr.text).toBe('flashback-backup: x/HEAD: it is not JSON. Put it back.\n');
  });
});

describe('emulator', () => {
  test('says where it is and how to use it, until it is stopped', async () => {
    const done = cli(['emulator', '--port', '0', '--platform-port', '0']);
    const banner = await until(() => /Ctrl-C stops it/.test(terminal.stdout.text) && terminal.stdout.text);
    const endpoint = /Bridge Node +(\S+)/.exec(banner)![1]!;
    expect((await fetch(`${endpoint}/health`)).status).toBe(200);
    expect(banner).toContain(
      `flashback-backup backup --endpoint ${endpoint} --hot s3://hot --cold s3://cold`,
    );
    expect(banner).toMatch(/WRITE key +FLASHBACKWRITEKEY \/ flashback-write-secret/);
    terminal.signals.emit('SIGINT', 'SIGINT');
    expect(await done).toBe(0);
    await expect(fetch(`${endpoint}/health`)).rejects.toThrow();
  });

  test('has more buckets and quirks where flags say so', async () => {
    const more = '--bucket restored --bucket third --quirk no-copy --quirk cold:no-last-modified';
    const done = cli(['emulator', '--port', '0', '--platform-port', '0', ...more.split(' ')]);
    const banner = await until(() => /Ctrl-C stops it/.test(terminal.stdout.text) && terminal.stdout.text);
    expect(banner).toMatch(/bucket +restored \(aws\)\n +bucket +third \(aws\)\n/);
    expect(banner).toMatch(/quirk +no-copy\n +quirk +cold:no-last-modified\n/);
    const answer = await fetch(`${/Bridge Node +(\S+)/.exec(banner)![1]!}/__emulator/quirks`);
    expect(await answer.json()).toMatchObject({
      buckets: { hot: ['no-copy'], cold: ['no-copy', 'no-last-modified'], restored: ['no-copy'] },
    });
    terminal.signals.emit('SIGINT', 'SIGINT');
    expect(await done).toBe(0);
  });

  test.each([
    ['--quirk', 'no-cpoy', '--quirk: unknown quirk "no-cpoy"; known are list-plus-raw, '],
    ['--quirk', 'warm:no-copy', '--quirk: there is no bucket "warm"; there are hot, cold'],
    ['--bucket', 'Not_One', '--bucket: "Not_One" is no name for a bucket'],
  ])('refuses %s %s', async (flag, value, message) => {
    expect(await cli(['emulator', flag, value])).toBe(1);
    expect(terminal.stderr.text).toContain(message);
  });

  test('says what is wrong with a port or a configuration', async () => {
    expect(await cli(['emulator', '--port', '99999'])).toBe(1);
    expect(terminal.stderr.text).toContain('--port: "99999" is not a whole number from 0 to 65535');
    const file = join(folder, 'c.json');
    writeFileSync(file, '{"bukets": []}');
    terminal.stderr.text = '';
    expect(await cli(['emulator', '--config', file])).toBe(1);
    expect(terminal.stderr.text).toMatch(/^flashback-backup: --config: ".*c.json" cannot be used: .*\n$/);
  });
});

/** What is left to see once carriage returns and erasures are done. */
function screen(text: string): string {
  return text
    .split('\n')
    .map((line) => line.split('\r\u001b[2K').at(-1))
    .join('\n');
}

async function until<T>(condition: () => T | false): Promise<T> {
  for (let i = 0; i < 500; i++) {
    const met = condition();
    if (met !== false) return met;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('did not happen');
}

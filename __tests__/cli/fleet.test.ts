import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { main } from '../../src/cli/main.ts';
import { Stopped } from '../../src/core/signals.ts';
import type { BackupOptions, LsOptions, Options, StatusOptions } from '../../src/options/options.ts';
import type { FleetResult } from '../../src/report/fleet/fleet.ts';
import { StoreError } from '../../src/store/errors.ts';
import { withBody, type Bodies } from '../stand-in-commands.ts';
import { complete, degraded, listing, statusOf } from '../report/results.ts';
import { FakeTerminal } from './fake-terminal.ts';

const FILE = `
defaults:
  access-key-id: AKID
  secret-access-key-env: BACKUP_SECRET
  max-silence: 26h
backups:
  shop:
    hot: s3://shop
    cold: s3://shop-backup
  media:
    hot: s3://media
    cold: s3://media-backup
    access-key-id: OTHER
    secret-access-key-env: MEDIA_SECRET
    deadline: 1h
  logs:
    hot: s3://logs
    cold: s3://logs-backup
`;

let terminal: FakeTerminal;
let folder: string;
let config: string;

beforeEach(() => {
  terminal = new FakeTerminal({ BACKUP_SECRET: 'of-all', MEDIA_SECRET: 'of-media' });
  folder = mkdtempSync(join(tmpdir(), 'fleet-'));
  config = join(folder, 'backup.yaml');
  writeFileSync(config, FILE);
});

afterEach(() => rmSync(folder, { recursive: true }));

function cli(
  args: readonly string[],
  {
    backup = async () => complete,
    status = async () => statusOf('x'),
    ls = async () => listing,
  }: Partial<Bodies>,
): Promise<number> {
  return main([...args, '--config', config], terminal, [
    withBody('backup', backup),
    withBody('status', status),
    withBody('ls', ls),
  ]);
}

/** A body that records what it is given, and ends as `ends` says. */
function recorded(ends: (cold: string) => typeof complete = () => complete): {
  readonly seen: BackupOptions[];
  readonly runs: string[];
  readonly backup: Bodies['backup'];
} {
  const [seen, runs]: [BackupOptions[], string[]] = [[], []];
  const backup: Bodies['backup'] = async (options, ctx) => {
    seen.push(options);
    runs.push(ctx.identity.runId);
    return ends(options.cold.bucket);
  };
  return { seen, runs, backup };
}

const secretsOf = (options: Options): unknown =>
  options.cold.api === 's3' && options.cold.credentials && 'accessKeyId' in options.cold.credentials
    ? [options.cold.credentials.accessKeyId, options.cold.credentials.secretAccessKey]
    : undefined;

describe('backup with a configuration file', () => {
  test('runs each backup in turn, with its own keys and a run of its own', async () => {
    const { seen, backup } = recorded();
    expect(await cli(['backup'], { backup })).toBe(0);
    expect(seen.map(({ hot, cold }) => [hot.bucket, cold.bucket])).toEqual([
      ['shop', 'shop-backup'],
      ['media', 'media-backup'],
      ['logs', 'logs-backup'],
    ]);
    expect(seen.map(secretsOf)).toEqual([
      ['AKID', 'of-all'],
      ['OTHER', 'of-media'],
      ['AKID', 'of-all'],
    ]);
    expect(terminal.stderr.text).toContain('== media (2 of 3)');
    expect(terminal.stdout.text).toContain('✔ 3 backups: all complete');
  });

  test('runs only those that are named, in the order of the file', async () => {
    const { seen, backup } = recorded();
    expect(await cli(['backup', '--backup', 'logs', '--backup', 'shop'], { backup })).toBe(0);
    expect(seen.map(({ cold }) => cold.bucket)).toEqual(['shop-backup', 'logs-backup']);
  });

  test('goes on after one that fails, and ends with the worst exit code', async () => {
    const { seen, backup } = recorded((cold) => {
      if (cold === 'shop-backup') throw new StoreError('denied', 'not yours', { operation: 'put' });
      return cold === 'media-backup' ? { ...complete, outcome: 'incomplete' } : complete;
    });
    expect(await cli(['backup', '--json'], { backup })).toBe(1);
    expect(seen).toHaveLength(3);
    const result = JSON.parse(terminal.stdout.text) as FleetResult;
    expect(result).toMatchObject({ command: 'backup', outcome: 'failed', exitCode: 1 });
    expect(result.backups.map(({ name, outcome, exitCode }) => [name, outcome, exitCode])).toEqual([
      ['shop', 'failed', 1],
      ['media', 'incomplete', 3],
      ['logs', 'complete', 0],
    ]);
    expect(result.backups[0]?.problem?.message).toContain('not yours');
    expect(terminal.stderr.text).toContain('3 backups: 1 failed, 1 incomplete, 1 complete');
  });

  test('holes beyond max-failures are worse than an incomplete run, and better than a failed one', async () => {
    const { backup } = recorded((cold) =>
      cold === 'shop-backup' ? { ...complete, outcome: 'incomplete' } : degraded,
    );
    expect(await cli(['backup'], { backup })).toBe(2);
  });

  test('a secret that is missing is the trouble of its backup alone', async () => {
    delete terminal.env['MEDIA_SECRET'];
    const { seen, backup } = recorded();
    expect(await cli(['backup'], { backup })).toBe(1);
    expect(seen.map(({ cold }) => cold.bucket)).toEqual(['shop-backup', 'logs-backup']);
    expect(terminal.stdout.text).toMatch(
      /media: secret-access-key: the variable MEDIA_SECRET that the file names is not set, or empty \(backup media, .*backup\.yaml:14:28\)/,
    );
  });

  test('nothing runs if a value is wrong, and each is named with its line', async () => {
    writeFileSync(config, FILE.replace('1h', 'soon').replace('s3://logs-backup', 'logs-backup'));
    const { seen, backup } = recorded();
    expect(await cli(['backup'], { backup })).toBe(1);
    expect(seen).toEqual([]);
    expect(terminal.stderr.text).toMatch(/2 inputs are wrong:/);
    expect(terminal.stderr.text).toMatch(/deadline: "soon" .*\(backup media, .*backup\.yaml:15:15\)/);
    expect(terminal.stderr.text).toMatch(/cold: "logs-backup" .*\(backup logs, .*backup\.yaml:18:11\)/);
  });

  test('a flag holds for all of them, and the environment only where the file says nothing', async () => {
    const { seen, backup } = recorded();
    terminal.env['FLASHBACK_DEADLINE'] = '7h';
    terminal.env['FLASHBACK_SECRET_ACCESS_KEY'] = 'of-the-environment';
    expect(await cli(['backup', '--dry-run', '--max-failures', '4'], { backup })).toBe(0);
    expect(
      seen.map(({ dryRun, maxFailures, deadline }) => [dryRun, maxFailures, deadline / 3_600_000]),
    ).toEqual([
      [true, 4, 7],
      [true, 4, 1],
      [true, 4, 7],
    ]);
    expect(seen.map(secretsOf)[1]).toEqual(['OTHER', 'of-media']);
  });

  test('a bucket beside the file is refused: it would be that of every backup', async () => {
    const { seen, backup } = recorded();
    expect(await cli(['backup', '--cold', 's3://one'], { backup })).toBe(1);
    terminal.env['FLASHBACK_HOT'] = 's3://one';
    expect(await cli(['backup'], { backup })).toBe(1);
    expect(terminal.stderr.text).toMatch(/cold: is given beside config[^]*hot: is given beside config/);
    expect(seen).toEqual([]);
  });

  test('the deadline counts from the start of the whole', async () => {
    const { seen, backup } = recorded();
    const slow: Bodies['backup'] = async (options, ctx, show) => {
      await terminal.clock.advance(2 * 3_600_000);
      return backup(options, ctx, show);
    };
    expect(await cli(['backup', '--json'], { backup: slow })).toBe(3);
    expect(seen.map(({ cold, deadline }) => [cold.bucket, deadline / 3_600_000])).toEqual([
      ['shop-backup', 5.5],
      ['logs-backup', 3.5],
    ]);
    const { backups } = JSON.parse(terminal.stdout.text) as FleetResult;
    expect(backups[1]).toMatchObject({ name: 'media', outcome: 'incomplete', problem: { code: 'not-run' } });
  });

  test('after Ctrl-C none begins, and those not begun are named', async () => {
    const { seen, backup } = recorded();
    const stopped: Bodies['backup'] = async (options, ctx, show) => {
      terminal.signals.emit('SIGINT', 'SIGINT');
      await backup(options, ctx, show);
      throw new Stopped('SIGINT');
    };
    expect(await cli(['backup'], { backup: stopped })).toBe(3);
    expect(seen).toHaveLength(1);
    expect(terminal.stdout.text).toContain('logs: the run was stopped before its turn. Run it again.');
  });

  test('report and summary are of all: the summary has a table and a section for each', async () => {
    const [report, summary] = [join(folder, 'r.json'), join(folder, 's.md')];
    const { backup } = recorded();
    expect(await cli(['backup', '--report', report, '--summary', summary, '--quiet'], { backup })).toBe(0);
    expect(terminal.stdout.text).toBe('');
    const { backups } = JSON.parse(readFileSync(report, 'utf8')) as FleetResult;
    expect(backups.map(({ result }) => result)).toEqual(
      [complete, complete, complete].map((one) => ({ ...one })),
    );
    const text = readFileSync(summary, 'utf8');
    expect(text).toMatch(/^# ✅ 3 backups: all complete\n\n\| backup \| outcome \|/);
    expect(text.match(/^# (shop|media|logs)$/gm)).toEqual(['# shop', '# media', '# logs']);
  });

  test.each([
    [['--backup', 'shoop'], /backup: "shoop" is not in ".*backup.yaml"\. Did you mean shop\?/],
    [['--backup', 'zzzzzz'], /backup: "zzzzzz" is not in ".*"\. Expected one of shop, media, logs\./],
  ])('%j: a name that the file does not have is refused', async (args, message) => {
    expect(await cli(['backup', ...args], {})).toBe(1);
    expect(terminal.stderr.text).toMatch(message);
  });
});

describe('status with a configuration file', () => {
  test('is a table of all, red where one is silent by its own max-silence', async () => {
    const seen: StatusOptions[] = [];
    const status: Bodies['status'] = async (options) => {
      seen.push(options);
      if (options.cold.bucket !== 'media-backup') return statusOf('x');
      return statusOf('x', { outcome: 'failed', problem: 'the newest restore point is 2d old', scopes: [] });
    };
    writeFileSync(config, FILE.replace('deadline: 1h', 'max-silence: 2h'));
    expect(await cli(['status'], { status })).toBe(1);
    expect(seen.map(({ maxSilence }) => (maxSilence ?? 0) / 3_600_000)).toEqual([26, 2, 26]);
    expect(terminal.stdout.text.split('\n')).toEqual(
      [
        '',
        '✘ 3 backups: 2 complete, 1 failed',
        '',
        '  backup  outcome   age      holes  verified       anchor  lease',
        '✔ shop    complete  1h 00m   2      1d 01h, 1 bad  agrees  held',
        '✘ media   failed    none yet  –      1d 01h, 1 bad  agrees  held',
        '✔ logs    complete  1h 00m   2      1d 01h, 1 bad  agrees  held',
        '',
        '  media: the newest restore point is 2d old',
        '',
      ].map((line) => line.replace('age      holes', 'age       holes').replace('1h 00m   2', '1h 00m    2')),
    );
  });

  test('shows one that is named as without a file', async () => {
    expect(await cli(['status', '--backup', 'shop'], {})).toBe(0);
    expect(terminal.stdout.text).toContain('restore point');
    expect(terminal.stdout.text).not.toContain('1 backup');
  });
});

describe('a command for one backup', () => {
  test('takes its buckets and keys from the file, and prints what it prints without one', async () => {
    const seen: LsOptions[] = [];
    const ls: Bodies['ls'] = async (options) => {
      seen.push(options);
      return listing;
    };
    expect(await cli(['ls', 'img/', '--backup', 'media'], { ls })).toBe(0);
    expect(seen.map(({ cold, prefixes }) => [cold.bucket, prefixes])).toEqual([['media-backup', ['img/']]]);
    expect(seen.map(secretsOf)).toEqual([['OTHER', 'of-media']]);
  });

  test('must be told which', async () => {
    expect(await cli(['ls'], {})).toBe(1);
    expect(terminal.stderr.text).toContain(
      'backup: ls is about one backup, and 3 are chosen. Expected one of shop, media, logs.',
    );
  });
});

test('backup without config is refused', async () => {
  expect(
    await main(['backup', '--backup', 'shop'], terminal, [withBody('backup', async () => complete)]),
  ).toBe(1);
  expect(terminal.stderr.text).toContain(
    'backup: is given, but config is not; expected the file that has it',
  );
});

test('a file that cannot be read is named', async () => {
  rmSync(config);
  expect(await cli(['backup'], {})).toBe(1);
  expect(terminal.stderr.text).toMatch(
    /config: ".*backup\.yaml" cannot be read \(ENOENT\); expected the path/,
  );
});

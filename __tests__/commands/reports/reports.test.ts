import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { main } from '../../../src/cli/main.ts';
import { replaceFile } from '../../../src/commands/reports/metrics-file.ts';
import { Stopped } from '../../../src/core/signals.ts';
import { FakeTerminal } from '../../cli/fake-terminal.ts';
import { complete, degraded, statusOf } from '../../report/results.ts';
import { seriesOf } from '../../report/strict-exposition.ts';
import { withBody, type Bodies } from '../../stand-in-commands.ts';
import { Receiver } from './receiver.ts';

const least = ['backup', '--hot', 's3://shop', '--cold', 's3://shop-backup'];

let folder: string;
let file: string;
let receiver: Receiver;
let terminal: FakeTerminal;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'reports-'));
  file = join(folder, 'backup.prom');
  receiver = new Receiver();
  await receiver.start();
  terminal = new FakeTerminal({ FLASHBACK_NOTIFY_URL: receiver.url });
});

afterEach(async () => {
  await receiver.close();
  rmSync(folder, { recursive: true });
});

const cli = (args: readonly string[], run: Bodies['backup'] = async () => complete): Promise<number> =>
  main(args, terminal, [withBody('backup', run), withBody('status', async () => statusOf('x'))]);

const events = (): object[] => receiver.received.map(({ body }) => JSON.parse(body) as object);
const metric = (name: string): number | undefined =>
  [...seriesOf(readFileSync(file, 'utf8'))].find(([series]) =>
    series.startsWith(`flashback_backup_${name}{`),
  )?.[1];

describe('a backup', () => {
  test('announces that it starts and how it ended, and writes its metrics', async () => {
    expect(await cli([...least, '--metrics', file])).toBe(0);
    const cold = 's3://shop-backup/';
    expect(events()).toEqual([
      expect.objectContaining({ event: 'start', command: 'backup', hot: 's3://shop/', cold }),
      expect.objectContaining({ event: 'success', title: 'Backup complete', exitCode: 0, cold }),
    ]);
    expect(events()[1]).toMatchObject({ outputs: { copied: '4', 'restore-point': complete.restorePoint } });
    expect(metric('last_run_success')).toBe(1);
    expect(metric('hot_objects')).toBe(complete.counts.scanned);
    expect(terminal.stderr.text + terminal.stdout.text).not.toMatch(/s3cret|warning/);
  });

  test('with too many holes is a failure by its exit code, with max-failures a success', async () => {
    expect(await cli([...least, '--metrics', file], async () => degraded)).toBe(2);
    expect(events()[1]).toMatchObject({ event: 'failure', outcome: 'degraded', exitCode: 2 });
    expect(metric('last_run_success')).toBe(0);
    await cli([...least, '--max-failures', '100'], async () => degraded);
    expect(events()[3]).toMatchObject({ event: 'success', outcome: 'degraded' });
  });

  test('that throws is a failure, with the reason', async () => {
    const run = (): never => {
      throw new Error('no such bucket');
    };
    expect(await cli([...least, '--metrics', file], run)).toBe(1);
    expect(events()[1]).toMatchObject({
      event: 'failure',
      title: 'Backup failed',
      message: 'no such bucket',
    });
    expect(metric('last_run_exit_code')).toBe(1);
    expect(metric('hot_objects')).toBeUndefined();
  });

  test('that was stopped is neither a success nor a failure', async () => {
    const run = (): never => {
      throw new Stopped('SIGINT');
    };
    await cli(least, run);
    expect(events()[1]).toMatchObject({ event: 'inconclusive', outcome: 'incomplete' });
  });

  test('whose inputs are wrong never began, and is reported as failed all the same', async () => {
    expect(await cli([...least, '--metrics', file, '--max-failures', 'many'])).toBe(1);
    expect(events()).toEqual([
      expect.objectContaining({ event: 'failure', message: expect.stringContaining('max-failures') }),
    ]);
    expect(metric('last_run_exit_code')).toBe(1);
    expect(terminal.stderr.text).toContain('max-failures');
  });

  test('of which nobody takes the news goes on, with a warning that has no secret', async () => {
    receiver.answer = (response) => response.writeHead(404).end();
    expect(await cli(least)).toBe(0);
    expect(terminal.stderr.text).toMatch(/warning: notify-url: the success [^\n]*HTTP 404/);
    expect(terminal.stderr.text).not.toContain('s3cret');
  });

  test('as a dry run tells nobody', async () => {
    await cli([...least, '--metrics', file, '--dry-run']);
    expect([receiver.received, readdirSync(folder)]).toEqual([[], []]);
  });

  test('goes on where the metrics cannot be written', async () => {
    expect(await cli([...least, '--metrics', join(folder, 'no', 'x.prom')])).toBe(0);
    expect(terminal.stderr.text).toContain('metrics: the file could not be written (ENOENT)');
  });
});

test('status measures the age of the backup', async () => {
  await cli(['status', '--cold', 's3://shop-backup', '--metrics', file]);
  expect(metric('restore_point_timestamp_seconds')).toBe(Date.UTC(2026, 10, 3, 2) / 1000);
});

describe('the file of metrics', () => {
  test('is replaced at once: whoever has it open goes on reading the one before', async () => {
    writeFileSync(file, 'before\n');
    chmodSync(file, 0o600);
    await replaceFile(file, 'after\n', 'r1');
    expect(readFileSync(file, 'utf8')).toBe('after\n');
    expect(readdirSync(folder)).toEqual(['backup.prom']);
  });

  test('leaves nothing behind where it cannot be put in its place', async () => {
    const at = join(folder, 'a.prom');
    await expect(replaceFile(join(at, 'x.prom'), 'x', 'r1')).rejects.toThrow('ENOENT');
    const taken = mkdtempSync(join(folder, 'dir-'));
    await expect(replaceFile(taken, 'x', 'r1')).rejects.toThrow(/EISDIR|ENOTEMPTY|EPERM/);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

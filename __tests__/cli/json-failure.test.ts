import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { COMMANDS } from '../../src/cli/commands.ts';
import { main } from '../../src/cli/main.ts';
import { InputError } from '../../src/core/input-error.ts';
import { Stopped } from '../../src/core/signals.ts';
import { StateError } from '../../src/manifest/errors.ts';
import { COMMANDS as NAMES, type CommandName } from '../../src/options/inputs.ts';
import { StoreError } from '../../src/store/errors.ts';
import { listedKey } from '../report/results.ts';
import { withBody } from '../stand-in-commands.ts';
import { FakeTerminal } from './fake-terminal.ts';

const places = ['--hot', 's3://shop', '--cold', 's3://shop-backup'];
const MORE: Partial<Record<CommandName, readonly string[]>> = {
  restore: ['--to', 's3://restored'],
  versions: ['--key', 'a'],
  diff: ['--points', 'latest', '--points', 'hot'],
};
const argsOf = (name: CommandName): string[] => [name, ...(MORE[name] ?? []), ...places];

let terminal: FakeTerminal;
let folder: string;

beforeEach(() => {
  terminal = new FakeTerminal();
  folder = mkdtempSync(join(tmpdir(), 'cli-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const failing = (name: CommandName, error: Error) => withBody(name, () => Promise.reject(error));
const printed = (): unknown => JSON.parse(terminal.stdout.text);

// The stdout of cat is the bytes of an object.
describe.each(NAMES.filter((name) => name !== 'cat'))('15.16 %s --json', (name) => {
  const problem = (code: string, message: string, advice = ''): unknown =>
    name === 'status'
      ? expect.stringContaining(message)
      : { code, message: expect.stringContaining(message) as unknown, advice };

  test.each([
    [
      'damaged state',
      new StateError('x/HEAD', 'it is not JSON', 'Put it back.'),
      'state',
      'it is not JSON',
      'Put it back.',
    ],
    [
      'a bucket that is missing',
      new InputError('cold', 'there is no bucket'),
      'input',
      'cold: there is no bucket',
      '',
    ],
    [
      'a refusal',
      new StoreError('denied', 'HTTP 403', { operation: 'HeadBucket' }),
      'denied',
      'HTTP 403',
      '',
    ],
    ['Ctrl-C', new Stopped('SIGINT'), 'cancelled', '', ''],
    ['a fault of its own', new TypeError('a bug'), 'internal', 'TypeError: a bug', ''],
  ])('prints a result where it ends by %s', async (_, error, code, message, advice) => {
    const exit = await main([...argsOf(name), '--json'], terminal, [failing(name, error)]);
    expect(exit).not.toBe(0);
    expect(printed()).toMatchObject({
      format: 1,
      command: name,
      outcome: 'failed',
      problem: problem(code, message, advice),
    });
    expect(terminal.stderr.text).toContain('flashback-backup: ');
  });

  test('prints a result where an input is bad', async () => {
    const args = [...argsOf(name).slice(0, -1), 's3:/x', '--json'];
    expect(await main(args, terminal)).toBe(1);
    expect(printed()).toMatchObject({ command: name, problem: problem('input', 'is not a bucket URL') });
  });

  test('prints a result where a flag is unknown', async () => {
    expect(await main([...argsOf(name), '--nope', '--json'], terminal)).toBe(1);
    expect(printed()).toMatchObject({ command: name, problem: problem('usage', 'is not a flag here') });
  });

  test('without the flag stdout stays empty', async () => {
    await main(argsOf(name), terminal, [
      failing(name, new StoreError('denied', 'HTTP 403', { operation: 'HeadBucket' })),
    ]);
    await main([...argsOf(name), '--nope'], terminal);
    expect(terminal.stdout.text).toBe('');
  });
});

test('15.16 the report and the summary are written, too', async () => {
  const [report, summary] = [join(folder, 'r.json'), join(folder, 's.md')];
  const args = [...argsOf('backup'), '--report', report, '--summary', summary];
  await main(args, terminal, [
    failing('backup', new StoreError('denied', 'HTTP 403', { operation: 'HeadBucket' })),
  ]);
  expect(JSON.parse(readFileSync(report, 'utf8'))).toMatchObject({ outcome: 'failed', command: 'backup' });
  expect(readFileSync(summary, 'utf8')).toBe('## ❌ Backup failed\n\nHTTP 403 &#91;denied&#93;\n');
});

test('15.16 a report that cannot be written does not hide why the command failed', async () => {
  const args = [...argsOf('backup'), '--report', join(folder, 'no', 'folder'), '--json'];
  await main(args, terminal, [
    failing('backup', new StoreError('denied', 'HTTP 403', { operation: 'HeadBucket' })),
  ]);
  expect(printed()).toMatchObject({ problem: { code: 'denied' } });
  expect(terminal.stderr.text).toMatch(/--report: .* cannot be written[^]*HTTP 403 \[denied\]/);
});

test('15.16 a listing that breaks off ends with one more line of JSON', async () => {
  const broken = withBody('ls', async (_, __, show) => {
    await show([listedKey('a')]);
    throw new StateError('segments/x', 'it is missing', 'Put it back.');
  });
  await main([...argsOf('ls'), '--json'], terminal, [broken]);
  const lines = terminal.stdout.text.trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
    { key: 'a' },
    { command: 'ls', outcome: 'failed', problem: { code: 'state' } },
  ]);
});

test('15.16 what is printed cannot act on a terminal', async () => {
  await main([...argsOf('backup'), '--json'], terminal, [failing('backup', new Error('\u001b[2J\u202e'))]);
  expect(terminal.stdout.text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
});

test('15.16 every command of the registry is asked for it', () => {
  expect(
    COMMANDS.filter(({ name }) => !['keygen', 'emulator', 'completion'].includes(name)).map(
      ({ name }) => name,
    ),
  ).toEqual([...NAMES]);
});

import { describe, expect, test } from '@jest/globals';
import { REGISTRY, commandNamed, parseOptions, parseOptionsOf } from '../../src/commands/registry.ts';
import { shownList, shownOptions } from '../../src/commands/shown-options.ts';
import type { Command, CommandResult } from '../../src/commands/command.ts';
import type { Outcome } from '../../src/report/result.ts';
import { COMMANDS, type CommandName } from '../../src/options/inputs.ts';
import type { StoppedResult } from '../../src/report/stopped.ts';

const INPUTS: Record<string, string> = {
  hot: 's3://shop',
  cold: 's3://shop-backup',
  to: 's3://restored',
  key: 'a.txt',
  points: 'latest\nhot',
  'access-key-id': 'AKID',
  'secret-access-key': 'hunter2',
};
const read = (name: string): string | undefined => INPUTS[name];
const row = (name: CommandName): Command => REGISTRY[name];

test('adopt is another name of rebuild', () => {
  expect(commandNamed('adopt').name).toBe('rebuild');
  expect(() => commandNamed('toString')).toThrow(/is not a command/);
});

describe('each row of the registry', () => {
  test.each(COMMANDS)('%s is under its own name, and parses the options of its command', (name) => {
    expect(row(name).name).toBe(name);
    expect(parseOptionsOf(name, read, () => '').command).toBe(name);
    expect(
      parseOptions(
        (input) => (input === 'command' ? name : read(input)),
        () => '',
      ).command,
    ).toBe(name);
  });

  test.each(COMMANDS)('%s shows its options without secrets', (name) => {
    const shown = shownOptions(
      row(name),
      parseOptionsOf(name, read, () => ''),
    );
    expect(shown.slice(0, 3).map(([option]) => option)).toEqual(['command', 'hot', 'cold']);
    expect(JSON.stringify(shown)).not.toMatch(/hunter2|AKID/);
  });
});

describe('the exit codes that --help states', () => {
  const OUTCOMES = ['complete', 'degraded', 'read-only', 'incomplete', 'skipped', 'failed'] as const;
  /** What the help has after the code. */
  const meanings = (name: CommandName): ReadonlyMap<number, string> =>
    new Map(
      [...(row(name).exitCodes ?? '').matchAll(/(\d+)([^\d]*)/g)].map(([, code, text]) => [
        Number(code),
        (text ?? '').replaceAll('\n', ' '),
      ]),
    );
  const codeOf = (name: CommandName, result: unknown): number =>
    row(name).exitCode(
      result as CommandResult,
      parseOptionsOf(name, read, () => ''),
    );
  const guard = { guards: [{ code: 'delete', message: '', check: '' }], approved: false, failed: null };
  const counts = { failed: 1, deferred: 0, faults: 1 };
  const results: Readonly<Record<'backup' | 'prune' | 'verify', (outcome: Outcome) => unknown>> = {
    backup: (outcome) => ({ outcome, counts, prune: null }),
    prune: (outcome) => ({ outcome, prune: null }),
    verify: (outcome) => ({ outcome, counts: { ...counts, faults: 0 } }),
  };

  test.each(['backup', 'prune', 'verify'] as const)('%s: every code that a result can have', (name) => {
    for (const outcome of OUTCOMES)
      expect(meanings(name).has(codeOf(name, results[name](outcome)))).toBe(true);
  });

  test.each([
    ['backup', 'read-only'],
    ['backup', 'incomplete'],
    ['backup', 'skipped'],
    ['backup', 'failed'],
    ['prune', 'incomplete'],
    ['prune', 'skipped'],
    ['prune', 'failed'],
    ['verify', 'read-only'],
    ['verify', 'incomplete'],
    ['verify', 'failed'],
  ] as const)('%s names the outcome %s beside its code', (name, outcome) => {
    expect(meanings(name).get(codeOf(name, results[name](outcome)))).toContain(outcome);
  });

  test.each([
    ['backup', 'a guard tripped', guard],
    ['backup', 'pruning failed', { ...guard, guards: [], failed: { code: 'denied', message: '' } }],
    ['prune', 'a guard tripped', guard],
  ] as const)('%s says what %s means', (name, words, prune) => {
    const result = { outcome: 'complete', counts: { failed: 0, deferred: 0 }, prune };
    expect(meanings(name).get(codeOf(name, result))).toContain(words);
  });
});

test('a list that is too long to show says how many items it leaves out', () => {
  const items = Array.from({ length: 53 }, (_, i) => `k${i}`);
  expect(shownList(items, 'all')).toMatch(/"k49" and 3 more$/);
  expect(shownList(items.slice(0, 50), 'all')).toMatch(/"k49"$/);
  const retention = items.map((prefix) => `${prefix}/ last=1`).join('\n');
  const options = parseOptionsOf(
    'prune',
    (name) => (name === 'retention' ? retention : read(name)),
    () => '',
  );
  expect(new Map(shownOptions(row('prune'), options)).get('retention')).toMatch(/ and \d+ more$/);
});

describe('a command that did not get the lease, or lost it', () => {
  const options = (name: CommandName) => parseOptionsOf(name, read, () => '');
  const stopped = (command: 'probe' | 'rebuild', outcome: 'skipped' | 'failed'): StoppedResult => ({
    format: 1,
    program: '1.0.0',
    command,
    outcome,
    runId: 'r-1',
    problem: { code: 'lease', message: 'another run is writing', advice: 'Run it again.' },
  });

  test.each(['probe', 'rebuild'] as const)('%s is green with a warning if it was skipped', (name) => {
    const result = stopped(name, 'skipped');
    expect(row(name).exitCode(result, options(name))).toBe(0);
    expect(row(name).outputs(result)).toEqual({ outcome: 'skipped', 'run-id': 'r-1' });
    expect(row(name).annotations(result, options(name))).toMatchObject([
      { level: 'warning', title: expect.stringMatching(/skipped$/) },
    ]);
    expect(row(name).text(result, { colour: false })).toContain('another run is writing');
    expect(row(name).markdown(result)).toContain('another run is writing');
    expect(row(name).ending?.(result, options(name))).toBeUndefined();
  });

  test.each(['probe', 'rebuild'] as const)('%s is red if the lease was lost', (name) => {
    const result = stopped(name, 'failed');
    expect(row(name).exitCode(result, options(name))).toBe(1);
    expect(row(name).annotations(result, options(name))).toMatchObject([{ level: 'error' }]);
  });

  test('only a lost rebuild concerns the alert issue: a probe says nothing about the backup', () => {
    expect(row('rebuild').ending?.(stopped('rebuild', 'failed'), options('rebuild'))).toMatchObject({
      red: true,
      problem: { code: 'lease' },
    });
    expect(row('probe').ending).toBeUndefined();
  });
});

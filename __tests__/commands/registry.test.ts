import { describe, expect, test } from '@jest/globals';
import { REGISTRY, parseOptions, parseOptionsOf } from '../../src/commands/registry.ts';
import { shownOptions } from '../../src/commands/shown-options.ts';
import type { Command } from '../../src/commands/command.ts';
import { COMMANDS, type CommandName } from '../../src/options/inputs.ts';
import type { StoppedResult } from '../../src/report/stopped.ts';

const INPUTS: Record<string, string> = {
  hot: 's3://shop',
  cold: 's3://shop-backup',
  to: 's3://restored',
  'access-key-id': 'AKID',
  'secret-access-key': 'hunter2',
};
const read = (name: string): string | undefined => INPUTS[name];
const row = (name: CommandName): Command => REGISTRY[name];

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

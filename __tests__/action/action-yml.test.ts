import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { OUTPUTS } from '../../src/report/outputs.ts';
import { INPUT_GROUPS } from '../../src/options/inputs/groups.ts';
import { inputFlags } from '../../src/cli/inputs.ts';
import { alwaysRequired, COMMANDS, INPUTS, inputsOf } from '../../src/options/inputs.ts';
import { parseOptionsOf } from '../../src/commands/registry.ts';
import { VERSION } from '../../src/core/version.ts';

interface ActionFile {
  readonly inputs: Record<string, { description: string; required?: boolean; default?: unknown }>;
  readonly outputs: Record<string, { description: string }>;
  readonly runs: { using: string; main: string; post: string };
}

const root = new URL('../../', import.meta.url);
const action = parse(readFileSync(new URL('action.yml', root), 'utf8')) as ActionFile;

describe('action.yml', () => {
  test('has the inputs of the table, in its order, with its words', () => {
    const listed = Object.entries(action.inputs).map(
      ([name, { description, required, default: standard }]) => ({
        name,
        description,
        default: standard ?? '',
        required: required === true,
      }),
    );
    expect(listed).toEqual(
      inputsOf('action').map((input) => ({
        name: input.name,
        description: input.description,
        default: input.default,
        required: alwaysRequired(input),
      })),
    );
  });

  test('has the outputs of the table, with its words', () => {
    const listed = Object.entries(action.outputs).map(([name, { description }]) => [name, description]);
    expect(listed).toEqual(Object.entries(OUTPUTS));
  });

  test('runs the bundle on Node 24', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js', post: 'dist/index.js' });
  });
});

describe('the table of inputs', () => {
  test.each(COMMANDS)('is what the parser of %s reads: all of it, and nothing else', (command) => {
    const read = new Set<string>();
    const given: Record<string, string> = {
      hot: 's3://hot',
      cold: 's3://cold',
      to: 's3://restored',
      key: 'a',
      points: 'latest\nhot',
      'access-key-id': 'a',
    };
    parseOptionsOf(
      command,
      (name) => {
        read.add(name);
        return name === 'secret-access-key' ? 's' : given[name];
      },
      () => '',
    );
    // These are about the runner, not about the run: the Action reads them itself, as `command` before all else.
    const names = INPUTS.filter((input) => (input.commands as readonly string[]).includes(command))
      .map((input): string => input.name)
      .filter(
        (name) =>
          !['summary', 'cache', 'alert-issue', 'github-token', 'command', 'config', 'backup'].includes(name),
      );
    expect([...read].sort()).toEqual([...names].sort());
  });

  test.each(COMMANDS)(
    'has a flag for each input of %s but the secrets, which have one for a file',
    (command) => {
      const flags = inputFlags(command).flatMap(([, group]) => group);
      expect(flags.map(({ name }) => name).sort()).toEqual(
        inputsOf('cli', command)
          .map((input) => (input.secret === true ? `${input.name}-file` : input.name))
          .sort(),
      );
      expect(
        INPUTS.filter((input) => /secret|token/.test(input.name)).every((input) => 'secret' in input),
      ).toBe(true);
    },
  );
});

test('every input is in exactly one group of the lists', () => {
  const grouped = INPUT_GROUPS.flatMap(({ inputs }) => inputs.map(({ name }) => name));
  expect(grouped.sort()).toEqual(INPUTS.map(({ name }) => name).sort());
});

test('the version is that of package.json', () => {
  const file = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { version: string };
  expect(VERSION).toBe(file.version);
});

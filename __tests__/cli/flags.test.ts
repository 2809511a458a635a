import { describe, expect, test } from '@jest/globals';
import { parseFlags, type Flag } from '../../src/cli/flags.ts';
import { readInputs, unknownVariables } from '../../src/cli/inputs.ts';
import { suggestion, UsageError } from '../../src/cli/usage.ts';

const flags: Flag[] = [
  { name: 'hot', kind: 'text', placeholder: '<url>', description: '' },
  { name: 'dry-run', kind: 'boolean', placeholder: '', description: '' },
  { name: 'prefixes', kind: 'list', placeholder: '<prefix>', description: '' },
];

const parse = (...args: string[]): Record<string, readonly string[]> =>
  Object.fromEntries(parseFlags(args, flags, ['secret-access-key']));

describe('parseFlags', () => {
  test('takes values after a space or an equals sign', () => {
    expect(parse('--hot', 's3://a')).toEqual({ hot: ['s3://a'] });
    expect(parse('--hot=s3://a=b')).toEqual({ hot: ['s3://a=b'] });
    expect(parse('--hot=')).toEqual({ hot: [''] });
    expect(parse('--hot=--odd')).toEqual({ hot: ['--odd'] });
    expect(parse('--hot', '-odd')).toEqual({ hot: ['-odd'] });
  });

  test('booleans may stand alone', () => {
    expect(parse('--dry-run')).toEqual({ 'dry-run': ['true'] });
    expect(parse('--dry-run', '--hot', 'x')).toEqual({ 'dry-run': ['true'], hot: ['x'] });
    expect(parse('--dry-run', 'false')).toEqual({ 'dry-run': ['false'] });
    expect(parse('--dry-run=no')).toEqual({ 'dry-run': ['no'] });
  });

  test('lists are repeated, and a comma is part of a key', () => {
    expect(parse('--prefixes', 'a,b', '--prefixes', 'c')).toEqual({ prefixes: ['a,b', 'c'] });
  });

  test.each([
    [['--hto', 'x'], '"--hto" is not a flag here. Did you mean --hot?'],
    [['--zzzzzz'], '"--zzzzzz" is not a flag here.'],
    [['--hot'], '--hot needs a value: --hot <url>.'],
    [['--hot', '--dry-run'], '--hot needs a value: --hot <url>.'],
    [['--hot', 'a', '--hot', 'b'], '--hot is given twice.'],
    [['s3://a'], '"s3://a" is not a flag; expected --name value.'],
    [['--'], '"--" is not a flag; expected --name value.'],
  ])('refuses %j', (args, message) => {
    expect(() => parse(...args)).toThrow(new UsageError(message));
  });

  test('a secret is no flag, and is not repeated', () => {
    for (const args of [
      ['--secret-access-key', 'hunter2'],
      ['--secret-access-key=hunter2'],
      ['--secret-acess-key=hunter2'],
    ]) {
      try {
        parse(...args);
        throw new Error('was accepted');
      } catch (error) {
        expect(error).toBeInstanceOf(UsageError);
        expect((error as Error).message).not.toContain('hunter2');
      }
    }
    expect(() => parse('--secret-access-key', 'x')).toThrow(
      '--secret-access-key is a secret and not a flag: set FLASHBACK_SECRET_ACCESS_KEY, or give a file with --secret-access-key-file.',
    );
  });
});

describe('readInputs', () => {
  const files: Record<string, string> = { 'key.txt': 'from file\n' };
  const reading = (
    values: Record<string, string[]>,
    env: Record<string, string>,
  ): ReturnType<typeof readInputs> =>
    readInputs(new Map(Object.entries(values)), env, (path) => {
      const text = files[path];
      if (text === undefined) throw Object.assign(new Error('no'), { code: 'ENOENT' });
      return text;
    });

  test('a flag goes before the environment', () => {
    const env = { FLASHBACK_HOT: 'env', FLASHBACK_PREFIXES: 'a\nb' };
    expect(reading({ hot: ['flag'] }, env)('hot')).toBe('flag');
    expect(reading({}, env)('hot')).toBe('env');
    expect(reading({}, env)('prefixes')).toBe('a\nb');
    expect(reading({ prefixes: ['c', 'd'] }, env)('prefixes')).toBe('c\nd');
    expect(reading({}, env)('cold')).toBeUndefined();
  });

  test('a secret comes from the environment, or from a file that flag or environment name', () => {
    const name = 'secret-access-key';
    expect(reading({}, { FLASHBACK_SECRET_ACCESS_KEY: 'env' })(name)).toBe('env');
    expect(reading({}, { FLASHBACK_SECRET_ACCESS_KEY_FILE: 'key.txt' })(name)).toBe('from file\n');
    expect(reading({ [`${name}-file`]: ['key.txt'] }, { FLASHBACK_SECRET_ACCESS_KEY: 'env' })(name)).toBe(
      'from file\n',
    );
    expect(reading({ [name]: ['flag'] }, {})(name)).toBe('');
    expect(() => reading({ [`${name}-file`]: ['no.txt'] }, {})(name)).toThrow(
      'secret-access-key-file: "no.txt" cannot be read (ENOENT); expected the path of a file',
    );
    expect(() =>
      reading({}, { FLASHBACK_SECRET_ACCESS_KEY: 'env', FLASHBACK_SECRET_ACCESS_KEY_FILE: 'key.txt' })(name),
    ).toThrow('expected one');
  });

  test('a misspelt variable is noticed', () => {
    expect(
      unknownVariables({
        FLASHBACK_HOT_ENDPIONT: 'x',
        FLASHBACK_HOT: 'x',
        FLASHBACK_SESSION_TOKEN_FILE: 'x',
        PATH: 'x',
      }),
    ).toEqual([
      'FLASHBACK_HOT_ENDPIONT is set, but no input has that name. Did you mean FLASHBACK_HOT_ENDPOINT?',
    ]);
  });
});

test.each([
  ['bakcup', ['backup', 'emulator'], ' Did you mean backup?'],
  ['emulate', ['backup', 'emulator'], ' Did you mean emulator?'],
  ['restore', ['backup', 'emulator'], ''],
  ['x'.repeat(10_000), ['backup'], ''],
])('suggestion for %s', (typed, names, expected) => {
  expect(suggestion(typed, names)).toBe(expected);
});

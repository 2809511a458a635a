import { describe, expect, test } from '@jest/globals';
import { REGISTRY } from '../../src/commands/registry.ts';
import { InputError, InputErrors } from '../../src/core/input-error.ts';
import { parseAll } from '../../src/options/inputs/parse-all.ts';
import { given } from '../../src/options/read-text.ts';

function errorsOf(
  inputs: Readonly<Record<string, string>>,
  command: keyof typeof REGISTRY = 'backup',
): string[] {
  try {
    parseAll(
      (text) => REGISTRY[command].parse(text, () => ''),
      (name) => given((input) => inputs[input], name),
    );
    return [];
  } catch (error) {
    if (error instanceof InputErrors) return error.errors.map(({ input }) => input);
    if (error instanceof InputError) return [error.input];
    throw error;
  }
}

const GOOD = { hot: 's3://shop', cold: 's3://shop-backup' };

describe('all bad inputs are told at once', () => {
  test.each([
    ['none', GOOD, []],
    ['one', { ...GOOD, concurrency: 'zero' }, ['concurrency']],
    ['places that are missing', {}, ['hot', 'cold']],
    [
      'a place, a number and a policy',
      { ...GOOD, hot: 'ftp://x', concurrency: 'zero', retention: 'x y' },
      ['hot', 'concurrency', 'retention'],
    ],
    [
      'half a pair of keys and a number',
      { ...GOOD, 'access-key-id': 'AKID', 'part-size': 'big' },
      ['secret-access-key', 'part-size'],
    ],
  ])('%s', (_, inputs: Readonly<Record<string, string>>, expected) => {
    expect(errorsOf(inputs).sort()).toEqual([...expected].sort());
  });

  test('an error that stays when its input is replaced is told once, and what follows is not guessed', () => {
    expect(errorsOf({ hot: 's3://same', cold: 's3://same' })).toEqual(['cold']);
  });

  test('a program error is no bad input', () => {
    const broken = (): never => {
      throw new RangeError('broken');
    };
    expect(() => parseAll(broken, () => '')).toThrow(RangeError);
  });

  test('names every input in its message and its lines', () => {
    const error = new InputErrors([
      new InputError('hot', 'is not given'),
      new InputError('cold', 'is wrong'),
    ]);
    expect(error.message).toBe('2 inputs are wrong: hot: is not given · cold: is wrong');
    expect(error.lines).toEqual(['2 inputs are wrong:', '  hot: is not given', '  cold: is wrong']);
  });
});

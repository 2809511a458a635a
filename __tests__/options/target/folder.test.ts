import { describe, expect, test } from '@jest/globals';
import { InputError } from '../../../src/core/input-error.ts';
import { parseFolder } from '../../../src/options/target/folder.ts';

const parse = (to: string, others: Readonly<Record<string, string>> = {}): string | undefined =>
  parseFolder((name) => (name === 'to' ? to : (others[name] ?? '')), '/work');

describe('a folder to restore to', () => {
  test.each([
    ['./restored', '/work/restored'],
    ['../restored', '/restored'],
    ['.', '/work'],
    ['/srv/x/', '/srv/x'],
    ['file:///srv/a%20b', '/srv/a b'],
    ['file://localhost/srv/x', '/srv/x'],
    ['./a/../../b', '/b'],
  ])('is %s: %s', (to, path) => {
    expect(parse(to)).toBe(path);
  });

  test.each(['s3://bucket', 'gs://bucket/x', 'az://account/container', 'hot', 'restored', '.hidden'])(
    'is not %s',
    (to) => {
      expect(parse(to)).toBeUndefined();
    },
  );

  test.each(['file:restored', 'file://host/x', 'file:///a%2Fb', 'file:///%', './a\0b'])(
    'is refused as %j, with the forms that are accepted',
    (to) => {
      expect(() => parse(to)).toThrow(InputError);
      expect(() => parse(to)).toThrow('./folder');
    },
  );

  test('takes no keys, endpoint or confirmation of a bucket', () => {
    expect(() => parse('./x', { 'to-access-key-id': 'A' })).toThrow('to-access-key-id');
    expect(() => parse('./x', { confirm: 'shop' })).toThrow('confirm');
  });
});

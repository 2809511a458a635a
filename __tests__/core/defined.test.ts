import { expect, test } from '@jest/globals';
import { defined } from '../../src/core/defined.ts';

test('a field without a value is absent, others stay as they are', () => {
  const fields: { readonly a?: number | undefined; readonly b?: string | undefined; readonly c: null } = {
    a: undefined,
    b: '',
    c: null,
  };
  expect(Object.entries(defined(fields))).toEqual([
    ['b', ''],
    ['c', null],
  ]);
});

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseHttpDate } from '../../../src/store/azure/http-date.ts';

test('a date is what Date.parse takes it for', () => {
  const inYears = { min: new Date('1970-01-01'), max: new Date('9999-12-31'), noInvalidDate: true };
  fc.assert(
    fc.property(fc.array(fc.date(inYears), { maxLength: 5 }), (dates) => {
      for (const date of dates)
        expect(parseHttpDate(date.toUTCString())).toBe(Math.floor(date.getTime() / 1000) * 1000);
    }),
  );
});

test('what is no such date is left to Date.parse', () => {
  for (const text of [
    '',
    'Thu, 26 Nov 2026 17:20:56 UTC',
    'Thu, 26 Nov 2026 24:20:56 GMT',
    'Thu, 26 Nov 2026 17:60:56 GMT',
    'Thu, 26 Xov 2026 17:20:56 GMT',
    'Thu, 99 Nov 2026 17:20:56 GMT',
    'Thu, xx Nov 2026 17:20:56 GMT',
    'Thu, 26 Nov 2026 17:2x:56 GMT',
    '2026-11-26T17:20:56.000Z',
  ])
    expect(parseHttpDate(text)).toBe(Date.parse(text));
});

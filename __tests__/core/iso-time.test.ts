import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isoTime, parseTime } from '../../src/core/iso-time.ts';

describe('parseTime', () => {
  test('says what Date.parse says of every time that toISOString writes', () => {
    const span = { min: Date.parse('1971-01-01T00:00:00Z'), max: Date.parse('9999-12-31T23:59:59.999Z') };
    fc.assert(
      fc.property(fc.integer(span), (ms) => {
        expect(parseTime(new Date(ms).toISOString())).toBe(ms);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    '2024-02-29T00:00:00.000Z',
    '2026-02-29T00:00:00.000Z',
    '2026-04-31T00:00:00.000Z',
    '2026-01-01T24:00:00.000Z',
    '2026-13-01T00:00:00.000Z',
    '2026-00-01T00:00:00.000Z',
    '2026-01-00T00:00:00.000Z',
    '2026-01-01T00:60:00.000Z',
    '2026-01-01T00:00:60.000Z',
    '2026-01-0xT00:00:00.000Z',
    '2026-01-01T00:00:00.00/Z',
    '1969-12-31T23:59:59.999Z',
    '2026-01-01T00:00:00Z',
    '2026-01-01T00:00:00.000+01:00',
    '2026-01-01 00:00:00.000Z',
    'Mon, 23 Nov 2026 10:00:00 GMT',
    '',
  ])('leaves %j to Date.parse', (text) => {
    expect(parseTime(text)).toBe(Date.parse(text));
  });
});

describe('isoTime', () => {
  test('writes what toISOString writes, of times in any order and with parts of a millisecond', () => {
    const second = Date.parse('2026-11-23T10:15:00Z');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.integer({ min: second, max: second + 3000 }),
          fc.double({ min: second, max: second + 3000, noNaN: true }),
          fc.integer({ min: -1e12, max: 4e12 }),
        ),
        (ms) => {
          expect(isoTime(ms)).toBe(new Date(ms).toISOString());
        },
      ),
      { numRuns: 2000 },
    );
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  countOf,
  JsonRefused,
  parseJson,
  parseJsonObject,
  RECORD_LIMITS,
  textOf,
  timeOf,
} from '../../src/core/bounded-json.ts';
import type { JsonLimits, JsonObject } from '../../src/core/bounded-json.ts';

const refused = (text: string | Uint8Array, limits: Partial<JsonLimits> = {}): string => {
  try {
    parseJson(Buffer.from(text), { ...RECORD_LIMITS, ...limits });
  } catch (error) {
    if (error instanceof JsonRefused) return error.message;
    throw error;
  }
  return 'accepted';
};

const object = (text: string): JsonObject => parseJsonObject(Buffer.from(text), RECORD_LIMITS);

describe('bounded JSON', () => {
  test('reads what JSON.parse reads, where its numbers are whole', () => {
    const value = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.string({ unit: 'binary' }),
        fc.maxSafeNat(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('value'), { maxLength: 5 }),
        fc.dictionary(fc.string(), tie('value'), { maxKeys: 5 }),
      ),
    })).value;
    fc.assert(
      fc.property(value, (value) => {
        const json = JSON.stringify(value);
        expect(JSON.stringify(parseJson(Buffer.from(json), RECORD_LIMITS))).toBe(json);
      }),
      { numRuns: 200 },
    );
  });

  test('refuses what is too large, too deep, too long or too many, before it is parsed', () => {
    expect(refused(' '.repeat(65_537))).toBe('it has 65537 bytes, more than 65536');
    expect(refused('['.repeat(60_000))).toBe('it is nested deeper than 16');
    expect(refused('[{"a":'.repeat(8) + '[')).toBe('it is nested deeper than 16');
    expect(refused(JSON.stringify('x'.repeat(20_000)))).toBe('a text in it has more than 16384 characters');
    expect(refused(`{"${'x'.repeat(20_000)}":1}`)).toBe('a text in it has more than 16384 characters');
    expect(refused(`[${'[],'.repeat(3000)}[]]`)).toBe('it has more than 4096 values');
  });

  test('takes just what its limits allow', () => {
    expect(refused('[[]]', { depth: 2 })).toBe('accepted');
    expect(refused('[[[]]]', { depth: 2 })).not.toBe('accepted');
    expect(refused('"abc"', { text: 3 })).toBe('accepted');
    expect(refused('"abcd"', { text: 3 })).not.toBe('accepted');
    expect(refused('"[[[["', { depth: 1 })).toBe('accepted');
    expect(refused('["\\"[[",[]]', { depth: 2 })).toBe('accepted');
    expect(refused('["\\\\",[[[]]]]', { depth: 2 })).not.toBe('accepted');
    expect(refused('[1,2]', { values: 3, bytes: 5 })).toBe('accepted');
    expect(refused('[1,2,3]', { values: 3 })).not.toBe('accepted');
  });

  test.each(['-1', '1.5', '9007199254740992', '1e400', '-1e400', '1e-9'])(
    'refuses the number %s and names its field',
    (number) => {
      expect(refused(`{"segments":[{"count":1},{"count":${number}}]}`)).toBe(
        'its segments[1].count is not a whole number from 0 to 2^53-1',
      );
    },
  );

  test('shows no hostile name', () => {
    expect(refused('{"::error::\\n":-1}')).toBe('its ? is not a whole number from 0 to 2^53-1');
  });

  test.each(['', '{', '{"a":1}x', '"', '"\\', "{'a':1}", '\ufeff{}', '[1,]', 'NaN', '01'])(
    'refuses what is not JSON: %j',
    (text) => {
      expect(refused(text)).toBe('it is not JSON');
    },
  );

  test('refuses what is not UTF-8', () => {
    expect(refused(Buffer.from([0x22, 0xff, 0x22]))).toBe('it is not UTF-8');
  });

  test('has objects in which no name means anything', () => {
    const value = object('{"__proto__":{"admin":true},"a":1}');
    expect(Object.keys(value)).toEqual(['__proto__', 'a']);
    expect(Object.getPrototypeOf(value)).toBeNull();
    for (const name of ['constructor', 'toString', 'hasOwnProperty', 'admin'])
      expect(value[name]).toBeUndefined();
  });

  test('never throws but JsonRefused, on any bytes', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 50 }),
          fc.array(fc.constantFrom(...'{}[]",:\\1e-a'), { maxLength: 30 }),
        ),
        (some) => {
          refused(typeof some[0] === 'string' ? some.join('') : Buffer.from(some as Uint8Array));
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('a field', () => {
  const value = object(
    '{"epoch":7,"run":"r","time":"2026-02-28T10:15:00.000Z","bad":"2026-02-30T10:15:00.000Z","empty":""}',
  );

  test('is read where it is in its bounds', () => {
    expect(countOf(value, 'epoch', 7)).toBe(7);
    expect(textOf(value, 'run', 1)).toBe('r');
    expect(timeOf(value, 'time', Date.parse('2026-02-28T10:15:00.000Z'))).toBe('2026-02-28T10:15:00.000Z');
  });

  test('is refused by its name where it is not', () => {
    expect(() => countOf(value, 'epoch', 6)).toThrow('its epoch is not a whole number from 0 to 6');
    expect(() => countOf(value, 'toString')).toThrow(/its toString is not a whole number/);
    expect(() => textOf(value, 'empty', 10)).toThrow('its empty is not a text of 1 to 10 characters');
    expect(() => textOf(value, 'epoch', 10)).toThrow(JsonRefused);
    expect(() => timeOf(value, 'bad')).toThrow(/its bad is not a time/);
    expect(() => timeOf(value, 'run')).toThrow(/its run is not a time/);
    expect(() => timeOf(value, 'time', Date.parse('2026-02-28T10:14:59.999Z'))).toThrow(
      'at most 2026-02-28T10:14:59.999Z',
    );
  });
});

test('a list is no object', () => {
  expect(() => object('[]')).toThrow('it is not a JSON object');
});

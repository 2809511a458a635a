import { describe, expect, test } from '@jest/globals';
import { InputError } from '../../src/core/input-error.ts';
import { lineOf, parseRetention, shownPrefix } from '../../src/plan/retention-policy.ts';

const HOUR = 3600_000;
const DAY = 24 * HOUR;

const complaint = (text: string): string => {
  try {
    parseRetention(text);
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  return 'none';
};

describe('a retention policy', () => {
  test('is one line a prefix, the longest first', () => {
    const policy = parseRetention(`
      db-dumps/   daily=7 weekly=4  monthly=12
      app-data/   within=30d
      logs/       max-age=90d
      keep/
      db-dumps/nightly/ last=3 hourly=24 yearly=2 versions=5
      *           within=1y2w3d4h
    `);
    expect(policy).toEqual([
      {
        prefix: 'db-dumps/nightly/',
        rules: 'last=3 hourly=24 yearly=2 versions=5',
        last: 3,
        hourly: 24,
        yearly: 2,
        versions: 5,
      },
      { prefix: 'db-dumps/', rules: 'daily=7 weekly=4 monthly=12', daily: 7, weekly: 4, monthly: 12 },
      { prefix: 'app-data/', rules: 'within=30d', within: 30 * DAY },
      { prefix: 'logs/', rules: 'max-age=90d', maxAge: 90 * DAY },
      { prefix: 'keep/', rules: '' },
      { prefix: '', rules: 'within=1y2w3d4h', within: (365 + 14 + 3) * DAY + 4 * HOUR },
    ]);
  });

  test('is empty where nothing is written', () => {
    expect(parseRetention(' \n\r\n')).toEqual([]);
  });

  test.each([
    ['db-dumps/nightly/x', 'db-dumps/nightly/'],
    ['db-dumps/x', 'db-dumps/'],
    ['elsewhere', ''],
  ])('rules %s by the line of %j', (key, prefix) => {
    const policy = parseRetention('db-dumps/ daily=1\n* last=1\ndb-dumps/nightly/ last=2');
    expect(lineOf(policy, key)?.prefix).toBe(prefix);
  });

  test('rules nothing that no line is about', () => {
    expect(lineOf(parseRetention('a/ last=1'), 'b/c')).toBeUndefined();
  });

  test('takes prefixes with white space, stars and quotes as JSON strings', () => {
    const prefixes = ['with space/', '*.tmp', '"', 'a=b/'];
    const policy = parseRetention(prefixes.map((prefix) => `${shownPrefix(prefix)} last=1`).join('\n'));
    expect(policy.map(({ prefix }) => prefix).sort()).toEqual([...prefixes].sort());
  });

  test.each([
    [
      '* dayly=7',
      'line 1, column 3: "dayly=7" is not a rule; expected last=N, hourly=N, daily=N, weekly=N, monthly=N, yearly=N, within=D, versions=N, max-age=D',
    ],
    [
      'a/ last=1\n\n  b/ daily=',
      'line 3, column 12: "" is not what daily takes; expected a whole number from 1 to 1000000',
    ],
    ['* daily=0', 'line 1, column 9: "0" is not what daily takes; expected a whole number from 1 to 1000000'],
    [
      '* daily=-1',
      'line 1, column 9: "-1" is not what daily takes; expected a whole number from 1 to 1000000',
    ],
    [
      '* daily=7 last=2 daily=7',
      'line 1, column 18: "daily=7" repeats a rule of this line; expected each rule once',
    ],
    [
      '* within=3m',
      'line 1, column 10: "3m" is not what within takes; expected a number with h, d, w or y (365 days), such as 36h, 30d or 1y, up to 100y',
    ],
    [
      '* max-age=0d',
      'line 1, column 11: "0d" is not what max-age takes; expected a number with h, d, w or y (365 days), such as 36h, 30d or 1y, up to 100y',
    ],
    [
      '* within=101y',
      'line 1, column 10: "101y" is not what within takes; expected a number with h, d, w or y (365 days), such as 36h, 30d or 1y, up to 100y',
    ],
    [
      'daily=7',
      'line 1, column 1: "daily=7" stands where the prefix belongs; expected a prefix before its rules, or * for everything: * daily=7',
    ],
    [
      'logs/* last=1',
      'line 1, column 6: "logs/*" holds "*", and a prefix is no glob; expected logs/, * alone for everything, or "logs/*" in quotes if keys really begin so',
    ],
    [
      '*.log last=1',
      'line 1, column 1: "*.log" holds "*", and a prefix is no glob; expected a plain prefix such as logs/, * alone for everything, or "*.log" in quotes if keys really begin so',
    ],
    [
      'a/ last=1\r\n a/ last=2',
      'line 2, column 2: a/ has a line already, line 1; expected one line a prefix',
    ],
    ['"" last=1\n* last=2', 'line 2, column 1: * has a line already, line 1; expected one line a prefix'],
    [
      '"a b/last=1',
      'line 1, column 1: "\\"a b/last=1" is not a quoted prefix; expected a prefix as a JSON string, such as "with space/", and white space after it',
    ],
    [
      '"a\\q" last=1',
      'line 1, column 1: "a\\q" is not a JSON string; expected a prefix as a JSON string, such as "with space/", and white space after it',
    ],
    [
      '* constructor=1',
      'line 1, column 3: "constructor=1" is not a rule; expected last=N, hourly=N, daily=N, weekly=N, monthly=N, yearly=N, within=D, versions=N, max-age=D',
    ],
  ])('says of %j where it is wrong', (text, message) => {
    expect(complaint(text)).toBe(`retention: ${message}`);
  });
});

import { describe, expect, test } from '@jest/globals';
import { InputError } from '../../src/core/input-error.ts';
import { refuseGroups } from '../../src/plan/scope.ts';
import { isSuspicious, LineWatch, unmatchedWords, type ScopeInput } from '../../src/plan/unmatched.ts';

const hot = { bucket: 'hot', prefix: 'shop/' };

test.each<[ScopeInput, string, string]>([
  ['prefixes', 's3://hot/logs', 'keys are written without the bucket; did you mean "logs/"?'],
  ['prefixes', 's3://hot/shop/logs/', 'keys are written without the bucket; did you mean "logs/"?'],
  ['prefixes', 's3://hot', 'keys are written without the bucket; leave prefixes empty for all keys'],
  ['prefixes', 'logs/*', 'a prefix is no glob; did you mean "logs/"?'],
  ['prefixes', 'logs/**', 'a prefix is no glob; did you mean "logs/"?'],
  ['prefixes', 'logs*', 'a prefix is no glob; did you mean "logs"?'],
  ['prefixes', '*', 'a prefix is no glob; leave prefixes empty for all keys'],
  ['prefixes', '/logs/', 'keys seldom begin with "/" or "./"; did you mean "logs/"?'],
  ['prefixes', './logs/', 'keys seldom begin with "/" or "./"; did you mean "logs/"?'],
  ['prefixes', 'shop/logs/', 'keys are written below hot\'s prefix; did you mean "logs/"?'],
  ['exclude', 'cache', 'a glob matches the whole key; did you mean "cache/**"?'],
  ['exclude', 'cache/', 'a glob matches the whole key; did you mean "cache/**"?'],
  ['exclude', 'a/cache', 'a glob matches the whole key; did you mean "a/cache/**"?'],
  ['exclude', 'Thumbs.db', 'a glob matches the whole key; did you mean "**/Thumbs.db"?'],
  ['exclude', '*.tmp', '"*" matches no "/"; did you mean "**/*.tmp"?'],
  ['exclude', 'cache/*', '"*" matches no "/"; did you mean "cache/**"?'],
  ['exclude', '/cache/**', 'keys seldom begin with "/" or "./"; did you mean "cache/**"?'],
  ['exclude', 's3://hot/cache/**', 'keys are written without the bucket; did you mean "cache/**"?'],
  ['include', 'shop/img/**', 'keys are written below hot\'s prefix; did you mean "img/**"?'],
])('15.14 %s %s: %s', (input, line, words) => {
  expect(unmatchedWords({ input, line }, hot)).toBe(
    `${input}: ${JSON.stringify(line)} matches no key: ${words}${words.endsWith('?') ? '' : '.'}`,
  );
  expect(isSuspicious({ input, line }, hot)).toBe(true);
});

test.each<[ScopeInput, string]>([
  ['prefixes', 'logs/'],
  ['prefixes', 'logs'],
  ['exclude', '**/*.tmp'],
  ['exclude', 'cache/**'],
  ['exclude', 'etc/config.json'],
])('15.14 %s %s is named, and has no other meaning', (input, line) => {
  expect(unmatchedWords({ input, line }, hot)).toBe(`${input}: ${JSON.stringify(line)} matches no key.`);
  expect(isSuspicious({ input, line }, hot)).toBe(false);
});

test('15.14 a line is hostile text on one line', () => {
  const words = unmatchedWords({ input: 'exclude', line: 'a\n::error::x' }, hot);
  expect(words).not.toContain('\n');
});

describe('15.14 a watch of the lines', () => {
  test('forgets what a key matched', () => {
    const watch = new LineWatch(['a/', 'b/'], 'exclude', ['**/*.tmp', 'cache']);
    watch.sawKey('a/1');
    watch.sawMatch('b/x.tmp');
    expect(watch.unmatched).toEqual([
      { input: 'prefixes', line: 'b/' },
      { input: 'exclude', line: 'cache' },
    ]);
    watch.sawKey('b/x.tmp');
    watch.sawMatch('cache');
    expect(watch.unmatched).toEqual([]);
  });
});

test.each(['(a|b)', '*.@(jpg|png)', 'x/(a|b|c)/**', 'a(b|c)d'])('15.14 %s is refused', (glob) => {
  expect(() => refuseGroups('exclude', ['ok/**', glob])).toThrow(InputError);
  expect(() => refuseGroups('include', [glob])).toThrow(
    `include: ${JSON.stringify(glob)} has alternatives in ( ); expected {a,b}`,
  );
});

test.each(['file (1).txt', 'a|b', '\\(a\\|b\\)', '[(]a|b[)]', '{a,b}'])('15.14 %s is accepted', (glob) => {
  expect(() => refuseGroups('exclude', [glob])).not.toThrow();
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import picomatch from 'picomatch';
import { compileGlobs } from '../../src/plan/glob.ts';
import { InputError } from '../../src/core/input-error.ts';
import { compileExclude } from '../../src/plan/scope.ts';

describe('compileExclude', () => {
  test.each<[string, string[], string[]]>([
    ['*.tmp', ['a.tmp', '.tmp', 'a\n.tmp'], ['a/b.tmp', 'a.tmpx', '/a.tmp']],
    ['**/*.tmp', ['a.tmp', 'a/b.tmp', 'a//b.tmp', '/b.tmp', 'x\n/y\n.tmp'], ['a.tmp/']],
    ['cache/**', ['cache/', 'cache/a', 'cache/a/b', 'cache//', 'cache/a\nb'], ['cache', 'xcache/a']],
    ['a/**/z', ['a/z', 'a/b/z', 'a//z', 'a/b/c/z'], ['az', 'a/bz', 'z']],
    ['**', ['', 'a', '/', 'a/b\n'], []],
    ['a**b', ['ab', 'axb'], ['a/b']],
    ['?', ['a', '\u{1F600}', '\n'], ['/', '', 'ab']],
    ['[a-c]x', ['ax', 'cx'], ['dx', '/x']],
    ['[!a-c]x', ['dx'], ['ax', '/x']],
    ['[]]', [']'], ['[']],
    ['{a,b/{c,d}}.x', ['a.x', 'b/c.x', 'b/d.x'], ['b.x', '{a,b}.x']],
    ['\\*\\{', ['*{'], ['a{']],
    ['(a|b)+', ['(a|b)+'], ['a']],
    ['.*', ['.git'], ['git']],
  ])('%s', (glob, out, kept) => {
    const excluded = compileExclude([glob]);
    expect(out.filter((key) => !excluded(key))).toEqual([]);
    expect(kept.filter(excluded)).toEqual([]);
  });

  test('no glob leaves nothing out; several leave out what any does', () => {
    expect(compileExclude([])('a')).toBe(false);
    const excluded = compileExclude(['a', 'b']);
    expect(['a', 'b', 'c'].map(excluded)).toEqual([true, true, false]);
  });

  test.each(['!a', '[a', '[z-a]', '{a', 'a}', '{a}', 'a\\', '', '{a,b}'.repeat(12)])('refuses %j', (glob) => {
    expect(() => compileExclude([glob])).toThrow(InputError);
  });

  test('takes time in proportion to the key, whatever the key is', () => {
    const excluded = compileExclude(['*a*a*a*a*a*b', '**/*a*/**/*a*/**/x', '*[!x]*[!x]*?*y']);
    for (let i = 0; i < 200; i++) excluded('a'.repeat(900 + (i % 100)) + String.fromCodePoint(0x1000 + i));
    // picomatch takes 10 s for one of these at 400 characters: in its way this test would not end.
    expect(excluded('a'.repeat(900))).toBe(false);
  });

  test('stays right when its table is cleared', () => {
    const excluded = compileExclude(['**/?*a??????????????']);
    let seed = 1;
    const random = (): number => (seed = (seed * 48271) % 2147483647);
    for (let i = 0; i < 2_000; i++) {
      const key = Array.from({ length: 60 }, () => (random() % 2 === 0 ? 'a' : 'b')).join('');
      expect(excluded(key)).toBe(key.charAt(key.length - 15) === 'a');
    }
  });

  test('agrees with picomatch on tame globs and keys', () => {
    const glob = fc
      .array(fc.constantFrom('a', 'b', '.', '*', '?', '[ab]', '/', '/**/'), { minLength: 1, maxLength: 8 })
      .map((parts) =>
        parts
          .join('')
          .replace(/\/+/g, '/')
          .replace(/\*{2,}/g, '*')
          .replace(/\/\*\//g, '/**/'),
      )
      .filter((text) => !/^\/|\/$|^\.\/|\.\./.test(text));
    const key = fc
      .array(fc.constantFrom('a', 'b', '.', '/', 'c'), { minLength: 1, maxLength: 8 })
      .map((parts) => parts.join('').replace(/\/+/g, '/'))
      // picomatch takes the segments `.` and `..` as paths; to a store they are names.
      .filter((text) => !/^\/|\/$|(^|\/)\.{1,2}(\/|$)/.test(text));
    fc.assert(
      fc.property(glob, key, (g, k) => {
        expect(compileGlobs([g])(k)).toBe(
          picomatch(g, { dot: true, strictSlashes: true, fastpaths: false })(k),
        );
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('globs of any length', () => {
  test('one that is far too long is refused, and overflows no stack', () => {
    for (const glob of ['a/'.repeat(130_000), `{a,${'b'.repeat(200_000)}}`, '{a,'.repeat(20_000)])
      expect(() => compileExclude([glob])).toThrow(InputError);
  });

  test('double stars in a row are one, so that thousands of them take no longer', () => {
    const excluded = compileExclude(['**/'.repeat(6000) + 'x']);
    expect([excluded(`${'a/'.repeat(500)}x`), excluded('x'), excluded('xy'), excluded('a')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

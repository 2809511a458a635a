import { describe, expect, test } from '@jest/globals';
import { posix, win32 } from 'node:path';
import { ClashFinder } from '../../../src/plan/folder/clashes.ts';
import { fileNameOf, folded } from '../../../src/plan/folder/file-names.ts';

const nameOf = (key: string, size = 1, strict = false): string =>
  fileNameOf(key, size, strict, undefined).path.join('/');
const reasonOf = (key: string, size = 1, strict = false): string | undefined =>
  fileNameOf(key, size, strict, undefined).renamed;

describe('the name of a key in a folder', () => {
  test.each([
    'a',
    'a/b.txt',
    'ä/€/𝒳',
    'a b',
    'a:b',
    'x'.repeat(255),
    '.hidden',
    'con-fig',
    'a/nullable',
    '-rf',
    '~',
  ])('is the key itself: %j', (key) => {
    expect([nameOf(key), reasonOf(key)]).toEqual([key, undefined]);
  });

  test.each([
    ['', 'empty'],
    ['/', 'empty'],
    ['/etc/passwd', 'empty'],
    ['a//b', 'empty'],
    ['..', 'dots'],
    ['../../etc/passwd', 'dots'],
    ['a/../../b', 'dots'],
    ['a/./b', 'dots'],
    ['a\0b', 'characters'],
    ['a\nb', 'characters'],
    ['..\\..\\windows', 'characters'],
    ['C:\\x', 'characters'],
    ['\ud800', 'characters'],
    ['con', 'device'],
    ['a/NUL.txt', 'device'],
    ['Com1', 'device'],
    ['lpt9.tar.gz', 'device'],
    ['COM¹', 'device'],
    ['nul:stream', 'device'],
    ['a.', 'ending'],
    ['a /b', 'ending'],
    ['...', 'ending'],
    ['x'.repeat(256), 'long'],
    ['é'.repeat(128), 'long'],
    ['.flashback-restore/x', 'reserved'],
    ['.Flashback-Restore', 'reserved'],
    ['flashback-renamed.ndjson', 'reserved'],
    ['renamed~1', 'reserved'],
    ['a/Renamed~x', 'reserved'],
  ])('is another one for %j: %s', (key, reason) => {
    expect(reasonOf(key)).toBe(reason);
    expect(nameOf(key)).toMatch(/^(a\/)?renamed~[0-9a-f]{32}~[A-Za-z0-9._-]{0,60}$/);
    expect(Buffer.byteLength(nameOf(key).split('/').at(-1) ?? '')).toBeLessThanOrEqual(255);
  });

  test('keeps the folders before what cannot be a name, and shows the end of it', () => {
    expect(nameOf('img/2026/con.txt')).toMatch(/^img\/2026\/renamed~[0-9a-f]{32}~con\.txt$/);
    expect(nameOf('img/../secret.txt')).toMatch(/^img\/renamed~[0-9a-f]{32}~\.\._secret\.txt$/);
  });

  test('is a folder for a key that ends with a slash and has no bytes, and a renamed file for one that has some', () => {
    expect(fileNameOf('a/b/', 0, false, undefined)).toEqual({ path: ['a', 'b'], kind: 'folder' });
    expect(fileNameOf('a/b/', 5, false, undefined)).toMatchObject({ kind: 'file', renamed: 'content' });
  });

  test('has no character that Windows refuses, where the file system is one of Windows', () => {
    for (const key of ['a:b', 'a?', 'a*b/c', '"x"', 'a|b', '<a>', 'C:/x', 'LONGNA~1.TXT'])
      expect([reasonOf(key, 1, true) === undefined, /[<>:"|?*]/.test(nameOf(key, 1, true))]).toEqual([
        false,
        false,
      ]);
  });

  test('never leads out of the folder, and never is that of another key', () => {
    const parts = [
      '..',
      '.',
      '',
      'a',
      'A',
      'con',
      'a.',
      '\\',
      'C:',
      '\0',
      'renamed~x',
      '~',
      'é',
      'e\u0301',
      ' ',
      'x'.repeat(300),
    ];
    const names = new Map<string, string>();
    for (const one of parts)
      for (const two of parts)
        for (const three of parts) {
          const key = [one, two, three].join('/');
          const name = nameOf(key);
          expect(name.split('/')).not.toContain('..');
          expect(posix.resolve('/root', name).startsWith('/root/')).toBe(true);
          expect(win32.resolve('C:\\root', nameOf(key, 1, true)).startsWith('C:\\root\\')).toBe(true);
          expect([name, names.get(name) ?? key]).toEqual([name, key]);
          names.set(name, key);
        }
  });
});

describe('keys that are in the way of others', () => {
  const clashes = (keys: readonly string[], folds = false): string[] => {
    const find = new ClashFinder(folds);
    return keys.flatMap((key) => find.take(key).map((clash) => `${clash.key} ${clash.with}`));
  };

  test('are those below which other keys lie, however far apart they are', () => {
    expect(clashes(['a', 'a!b', 'a-c', 'a/b', 'a/c', 'ab', 'b', 'b.txt', 'c/', 'c/d'])).toEqual(['a folder']);
    expect(clashes(['a', 'a/b', 'a/b/c', 'a/b/c/d'])).toEqual(['a folder', 'a/b folder', 'a/b/c folder']);
    expect(clashes(['a', 'a/'])).toEqual(['a folder']);
  });

  test('are those that the file system takes for another one', () => {
    const keys = ['A', 'A/b', 'Straße', 'STRASSE', 'a', 'caf\u00e9', 'cafe\u0301', 'x\u200d', 'x'];
    const sorted = [...keys].sort((a, b) => (folded(a) < folded(b) ? -1 : folded(a) > folded(b) ? 1 : 0));
    expect(clashes(sorted, true)).toEqual([
      'a alias',
      'A folder',
      'cafe\u0301 alias',
      'STRASSE alias',
      'x alias',
    ]);
  });
});

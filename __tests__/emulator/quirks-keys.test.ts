import { expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import type { QUIRK_GROUPS } from '../../emulator/index.ts';
import { encode } from './hand-signed.ts';
import { code, withQuirks, type Quirky } from './quirky.ts';

type Keys = keyof (typeof QUIRK_GROUPS)['keys'];

/** Two keys that the store takes for one, and the one it has then. */
function alias(first: string, second: string, stored: string): (quirky: Quirky) => Promise<void> {
  return async ({ put, get, request, store }) => {
    expect(await put(encode(first), {}, 'first')).toBe('200');
    expect(await put(encode(second), { 'if-none-match': '*' }, 'second')).toBe('412 PreconditionFailed');
    expect(await put(encode(second), {}, 'second')).toBe('200');
    expect(store.listKeys('hot')).toEqual([stored]);
    expect((await get(encode(first))).body).toBe('second');
    const copy = { 'x-amz-copy-source': `/hot/${encode(first)}` };
    expect(code(await request('PUT', '/cold/copied', { headers: copy }))).toBe('200');
    expect(code(await request('DELETE', `/hot/${encode(second)}`))).toBe('204');
    expect(store.listKeys('hot')).toEqual([]);
  };
}

const CHECKS: Readonly<Record<Keys, (quirky: Quirky) => Promise<void>>> = {
  'keys-backslash-is-slash': alias('back/slash.txt', 'back\\slash.txt', 'back/slash.txt'),
  'keys-case-insensitive': alias('ReadMe', 'README', 'ReadMe'),
  'keys-nfc': alias('e\u0301', '\u00E9', '\u00E9'),
  'keys-nfd': alias('\u00E9', 'e\u0301', 'e\u0301'),
  'keys-drop-trailing-dot': alias('dir/a', 'dir./a.', 'dir/a'),
  'keys-drop-trailing-space': alias('dir/a', 'dir/a ', 'dir/a'),
  'keys-merge-slashes': alias('a/b', '/a//b', 'a/b'),
  'keys-resolve-dots': async (quirky) => {
    await alias('a/b', 'a/./x/../b', 'a/b')(quirky);
    expect(await quirky.put('../up')).toBe('400 InvalidArgument');
    expect(await quirky.put('.')).toBe('400 InvalidArgument');
  },
  'keys-folder-412': async ({ put, head }) => {
    expect(await put('both/child')).toBe('200');
    expect((await head('both')).status).toBe(404);
    expect(await put('both', { 'if-none-match': '*' })).toBe('412 PreconditionFailed');
    expect(await put('other', { 'if-none-match': '*' })).toBe('200');
    expect(await put('both')).toBe('200');
  },
  'keys-folder-or-object': async ({ put }) => {
    expect(await put('a/b/c')).toBe('200');
    expect(await put('a/b')).toBe('409 ExistingObjectIsDirectory');
    expect(await put('a/b/c/d')).toBe('409 ObjectParentIsFile');
  },
  'keys-paths-refused': async ({ put }) => {
    for (const key of ['a//b', '/a', './a', 'a/../b', 'a/..', '.'])
      expect([key, await put(key)]).toEqual([key, '400 InvalidArgument']);
    for (const key of ['a/b', 'a/b/', '.a', 'a./..b']) expect([key, await put(key)]).toEqual([key, '200']);
  },
  'keys-control-refused': async ({ put }) => {
    expect(await put('a%01')).toBe('400 InvalidArgument');
    expect(await put('a%0A')).toBe('400 InvalidArgument');
    expect(await put('a')).toBe('200');
  },
  'keys-control-rewritten': alias('a_b', 'a\u0001b', 'a_b'),
  'keys-long-500': async ({ put, emulator }) => {
    expect(await put(`dir/${'a'.repeat(255)}`)).toBe('200');
    expect(await put(`dir/${'a'.repeat(256)}`)).toBe('500 InternalError');
    emulator.setQuirks({ bucket: 'hot' }, ['keys-long-500=8']);
    expect(await put('dir/123456789')).toBe('500 InternalError');
  },
};

test.each(Object.entries(CHECKS))('%s', (quirk, check) => withQuirks([quirk], check));

test('keys in a DeleteObjects request are taken for one another, too', () =>
  withQuirks(['keys-backslash-is-slash'], async ({ put, request, store }) => {
    await put('a/b');
    const body = '<Delete><Object><Key>a\\b</Key></Object></Delete>';
    const headers = { 'content-md5': createHash('md5').update(body).digest('base64') };
    expect(code(await request('POST', '/hot?delete=', { headers, body }))).toBe('200');
    expect(store.listKeys('hot')).toEqual([]);
  }));

import { expect, test } from '@jest/globals';
import type { QUIRK_GROUPS } from '../../emulator/index.ts';
import { code, texts, withQuirks, type Quirky } from './quirky.ts';

type Listing = keyof (typeof QUIRK_GROUPS)['listing'];

const KEYS = ['a b', 'a+b', 'c\u0001'];

async function fill({ store }: Quirky, keys: readonly string[] = KEYS): Promise<void> {
  for (const key of keys) await store.putObject('hot', key, key);
}

async function listed(quirky: Quirky, query = ''): Promise<string[]> {
  return texts(await quirky.list(query), 'Key');
}

/** All pages of one key each, at most so many. */
async function pages(quirky: Quirky, most = 8): Promise<string[][]> {
  const found: string[][] = [];
  let token: string | undefined;
  do {
    const query = `max-keys=1${token === undefined ? '' : `&continuation-token=${encodeURIComponent(token)}`}`;
    const page = await quirky.list(query);
    found.push(texts(page, 'Key'));
    token = texts(page, 'NextContinuationToken')[0];
  } while (token !== undefined && found.length < most);
  return found;
}

const CHECKS: Readonly<Record<Listing, (quirky: Quirky) => Promise<void>>> = {
  'list-plus-raw': async (quirky) => {
    await fill(quirky);
    expect(await listed(quirky)).toEqual(['a%20b', 'a+b', 'c%01']);
    expect(await quirky.list()).toContain('<EncodingType>url</EncodingType>');
  },
  'list-plus-and-space-alike': async (quirky) => {
    await fill(quirky);
    expect(await listed(quirky)).toEqual(['a+b', 'a+b', 'c%01']);
  },
  'list-not-encoded': async (quirky) => {
    await fill(quirky, ['100%.csv', 'a b']);
    expect(await listed(quirky)).toEqual(['100%.csv', 'a b']);
    expect(await quirky.list()).toContain('<EncodingType>url</EncodingType>');
  },
  'list-encoding-ignored': async (quirky) => {
    await fill(quirky, ['100%.csv', 'a+b']);
    expect(await listed(quirky)).toEqual(['100%.csv', 'a+b']);
    expect(await quirky.list()).not.toContain('EncodingType');
  },
  'list-control-as-fffd': async (quirky) => {
    await fill(quirky);
    expect(await listed(quirky)).toEqual(['a+b', 'a%2Bb', 'c%EF%BF%BD']);
    expect((await quirky.head('c%01')).status).toBe(200);
    expect((await quirky.head('c%EF%BF%BD')).status).toBe(404);
  },
  'list-duplicates-in-page': async (quirky) => {
    await fill(quirky, ['a', 'b']);
    expect(await listed(quirky)).toEqual(['a', 'a', 'b', 'b']);
  },
  'list-duplicates-across-pages': async (quirky) => {
    await fill(quirky, ['a', 'b', 'c']);
    expect(await pages(quirky)).toEqual([['a'], ['a', 'b'], ['b', 'c']]);
  },
  'list-no-token': async (quirky) => {
    await fill(quirky, ['a', 'b']);
    const page = await quirky.list('max-keys=1');
    expect(page).toContain('<IsTruncated>true</IsTruncated>');
    expect(page).not.toContain('NextContinuationToken');
    const first = await quirky.request('GET', '/hot?max-keys=1');
    expect(first.body).toContain('<IsTruncated>true</IsTruncated>');
  },
  'list-v2-501': async ({ request }) => {
    expect(code(await request('GET', '/hot?list-type=2'))).toBe('501 NotImplemented');
    expect(code(await request('GET', '/hot'))).toBe('200');
  },
  'list-v2-400': async ({ request }) => {
    expect(code(await request('GET', '/hot?list-type=2'))).toBe('400 InvalidArgument');
    expect(code(await request('GET', '/hot'))).toBe('200');
  },
  'list-v2-as-v1': async (quirky) => {
    await fill(quirky, ['a', 'b']);
    const page = await quirky.list('max-keys=1&continuation-token=x');
    expect(page).toContain('<Marker></Marker>');
    expect(page).toContain('<IsTruncated>true</IsTruncated>');
    expect(page).not.toMatch(/KeyCount|NextContinuationToken/);
  },
  'list-no-etag': async (quirky) => {
    await fill(quirky, ['a', 'b']);
    expect(texts(await quirky.list(), 'ETag')).toEqual([]);
    quirky.emulator.setQuirks({ bucket: 'hot' }, ['list-no-etag=b']);
    expect(texts(await quirky.list(), 'ETag')).toHaveLength(1);
  },
  'list-empty-etag': async (quirky) => {
    await fill(quirky, ['a']);
    expect(texts(await quirky.list(), 'ETag')).toEqual(['']);
  },
  'list-no-date': async (quirky) => {
    await fill(quirky, ['a', 'logs/b']);
    expect(await quirky.list()).not.toContain('LastModified');
    quirky.emulator.setQuirks({ bucket: 'hot' }, ['list-no-date=logs/*']);
    expect(texts(await quirky.list(), 'LastModified')).toHaveLength(1);
  },
  'list-no-size': async (quirky) => {
    await fill(quirky, ['a']);
    expect(await quirky.list()).not.toContain('<Size>');
  },
  'list-unsorted': async (quirky) => {
    const keys = ['a', 'b', 'c', 'd', 'e', 'f'];
    await fill(quirky, keys);
    const found = await listed(quirky);
    expect(found).not.toEqual(keys);
    expect(found.toSorted()).toEqual(keys);
  },
  'list-empty-pages': async (quirky) => {
    await fill(quirky, ['a', 'b']);
    expect(await pages(quirky)).toEqual([[], ['a'], [], ['b']]);
  },
  'list-repeated-pages': async (quirky) => {
    await fill(quirky, ['a', 'b']);
    expect(await pages(quirky)).toEqual([['a'], ['a'], ['b'], ['b']]);
  },
  'list-repeated-token': async (quirky) => {
    await fill(quirky, ['a', 'b', 'c']);
    expect(await pages(quirky, 4)).toEqual([['a'], ['b'], ['b'], ['b']]);
  },
};

test.each(Object.entries(CHECKS))('%s', (quirk, check) => withQuirks([quirk], check));

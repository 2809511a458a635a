import { expect, test } from '@jest/globals';
import { raw, withGoogle } from './running.ts';

const KEYS = ['a', 'b/1', 'b/2', 'b/é', 'c', 'd/1', '\uff5e', '\u{10000}'];

test('lists in the order of UTF-8, page by page', () =>
  withGoogle({}, async ({ store }, storage) => {
    for (const key of KEYS) await store.putObject('hot', key, key);
    const [files] = await storage.bucket('hot').getFiles({ maxResults: 3, autoPaginate: true });
    expect(files.map((file) => file.name)).toEqual(KEYS.slice(0, 3));
    const all: string[] = [];
    let pageToken: string | undefined = '';
    while (pageToken !== undefined) {
      const [page, , answer]: [{ name: string }[], unknown, unknown] = await storage
        .bucket('hot')
        .getFiles({ maxResults: 3, autoPaginate: false, pageToken });
      all.push(...page.map((file) => file.name));
      pageToken = (answer as { nextPageToken?: string }).nextPageToken;
    }
    expect(all).toEqual(KEYS);
  }));

test('lists folders under a delimiter, and goes on after them', () =>
  withGoogle({}, async (emulator) => {
    const { store } = emulator;
    for (const key of KEYS) await store.putObject('hot', key, key);
    const list = async (query: string): Promise<unknown> => {
      const answer = await raw(emulator, `/storage/v1/b/hot/o?${query}`);
      const { items, prefixes, nextPageToken } = answer.json() as {
        items?: { name: string }[];
        prefixes?: string[];
        nextPageToken?: string;
      };
      return { items: items?.map((item) => item.name), prefixes, nextPageToken };
    };
    expect(await list('delimiter=/')).toEqual({
      items: ['a', 'c', '\uff5e', '\u{10000}'],
      prefixes: ['b/', 'd/'],
      nextPageToken: undefined,
    });
    const first = (await list('delimiter=/&maxResults=2')) as { nextPageToken: string };
    expect(first).toMatchObject({ items: ['a'], prefixes: ['b/'] });
    expect(
      await list(`delimiter=/&maxResults=2&pageToken=${encodeURIComponent(first.nextPageToken)}`),
    ).toMatchObject({ items: ['c'], prefixes: ['d/'] });
    expect(await list('prefix=b/&delimiter=/')).toMatchObject({ items: ['b/1', 'b/2', 'b/é'] });
    expect(await list('prefix=x')).toEqual({
      items: undefined,
      prefixes: undefined,
      nextPageToken: undefined,
    });
  }));

test('begins at startOffset, and ends before endOffset', () =>
  withGoogle({}, async ({ store }, storage) => {
    for (const key of KEYS) await store.putObject('hot', key, key);
    const names = async (startOffset: string, endOffset?: string): Promise<string[]> => {
      const [files] = await storage.bucket('hot').getFiles({ startOffset, ...(endOffset && { endOffset }) });
      return files.map((file) => file.name);
    };
    expect(await names('b/2', 'd/1')).toEqual(['b/2', 'b/é', 'c']);
    expect(await names('b/20')).toEqual(KEYS.slice(3));
    expect(await names('\uff5e')).toEqual(['\uff5e', '\u{10000}']);
  }));

test('cuts the answer to the fields that are asked for', () =>
  withGoogle({}, async (emulator) => {
    const { store } = emulator;
    await store.putObject('hot', 'a', 'hello');
    const list = async (fields: string): Promise<unknown> =>
      (await raw(emulator, `/storage/v1/b/hot/o?fields=${fields}`)).json();
    expect(await list('items(name,size),nextPageToken')).toEqual({ items: [{ name: 'a', size: '5' }] });
    expect(await list('items/md5Hash,kind')).toEqual({
      kind: 'storage#objects',
      items: [{ md5Hash: 'XUFAKrxLKna5cZ2REBfFkg==' }],
    });
    expect(await list('items(name')).toMatchObject({ error: { code: 400 } });
  }));

test('lists every generation where versions are asked for', () =>
  withGoogle({}, async (_, storage) => {
    const bucket = storage.bucket('kept');
    for (const text of ['x', 'xx', 'xxx']) await bucket.file('a').save(text, { resumable: false });
    await bucket.file('b').save('b', { resumable: false });
    await bucket.file('a').delete();
    const [live] = await bucket.getFiles();
    expect(live.map((file) => file.name)).toEqual(['b']);
    const [files] = await bucket.getFiles({ versions: true, maxResults: 2, autoPaginate: false });
    const [rest] = await bucket.getFiles({ versions: true });
    expect(files.map(({ name, metadata }) => [name, metadata.size])).toEqual([
      ['a', '1'],
      ['a', '2'],
    ]);
    expect(
      rest.map(({ name, metadata }) => [name, metadata.size, metadata.timeDeleted !== undefined]),
    ).toEqual([
      ['a', '1', true],
      ['a', '2', true],
      ['a', '3', true],
      ['b', '1', false],
    ]);
  }));

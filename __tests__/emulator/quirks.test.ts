import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { parseConfig, Quirks, QUIRKS, startEmulator, type QuirkRow } from '../../emulator/index.ts';
import { send } from './hand-signed.ts';
import { code, texts } from './quirky.ts';
import { CONFIG, withEmulator } from './running.ts';

const BARE = { buckets: [], repositories: [] };
const AWS = { name: 'a', provider: 'aws' };

describe('a configuration', () => {
  test('has quirks of all, of a bucket, of a node and of a provider', () => {
    const config = {
      ...BARE,
      quirks: ['list-plus-raw', 'clock-ahead=60'],
      buckets: [{ ...AWS, storageType: 'S3', quirks: ['body-limit=1000'] }],
      nodes: [{ quirks: ['path-prefix'] }],
      providers: [{ name: 'aws', keys: [], quirks: ['web-console'] }],
    };
    expect(parseConfig(config)).toEqual(config);
  });

  test.each([
    [{ quirks: ['list-pluss'] }, 'quirks: unknown quirk "list-pluss"; known are list-plus-raw, '],
    [{ quirks: ['no-copy=1'] }, 'quirks: no-copy takes no value'],
    [{ quirks: ['body-limit=1MB'] }, 'quirks: body-limit expects a whole number of bytes, got "1MB"'],
    [{ quirks: ['archived='] }, 'quirks: archived expects which keys, got ""'],
    [
      { buckets: [{ ...AWS, quirks: ['web-console'] }] },
      'buckets[0].quirks: web-console is a quirk of an endpoint, not a bucket',
    ],
    [
      { nodes: [{ quirks: ['no-copy'] }] },
      'nodes[0].quirks: no-copy is a quirk of a bucket, not an endpoint',
    ],
  ])('that is wrong names the field and what is known: %j', (change, message) => {
    expect(() => parseConfig({ ...BARE, ...change })).toThrow(message);
  });

  test('that did not come as JSON is refused as well', async () => {
    await expect(startEmulator({ ...CONFIG, quirks: ['unheard-of'] })).rejects.toThrow('unknown quirk');
  });
});

test('a bucket has its own quirks and those of all, and Behaviour joins them', () => {
  const quirks = Quirks.parse(['copy-ignores-pins', 'body-limit=1']).with(
    Quirks.parse(['part-copy-ignores-pins', 'body-limit=2']),
  );
  expect(quirks.list()).toEqual(['copy-ignores-pins', 'body-limit=2', 'part-copy-ignores-pins']);
  return withEmulator({ quirks: quirks.list() }, async ({ quirks: quirksOf, setBehaviour }) => {
    setBehaviour('hot', { pageSize: 2 });
    expect(quirksOf({ bucket: 'hot' })).toEqual(quirks.list());
    expect(quirksOf({ endpoint: 'node-0' })).toEqual([]);
    return Promise.resolve();
  });
});

test('quirks begin and end while the emulator runs', () =>
  withEmulator({}, async ({ endpoints: [endpoint], store, setQuirks }) => {
    await store.putObject('hot', 'a+b', 'x');
    const keys = async (): Promise<string[]> =>
      texts((await send(endpoint, { path: '/hot?encoding-type=url&list-type=2' })).body, 'Key');
    expect(await keys()).toEqual(['a%2Bb']);
    setQuirks({ bucket: 'hot' }, ['list-plus-raw']);
    expect(await keys()).toEqual(['a+b']);
    setQuirks('all', []);
    expect(await keys()).toEqual(['a%2Bb']);
    expect(() => setQuirks({ bucket: 'none' }, [])).toThrow('no bucket "none"');
    expect(() => setQuirks({ endpoint: 'none' }, [])).toThrow('no endpoint "none"');
  }));

test('quirks and retention are there over HTTP', () =>
  withEmulator({}, async ({ endpoints: [endpoint], quirks }) => {
    const control = async (method: string, path: string, body?: object): Promise<[number, unknown]> => {
      const answer = await fetch(`${endpoint}/__emulator/${path}`, {
        method,
        ...(body && { body: JSON.stringify(body) }),
      });
      return [answer.status, await answer.json()];
    };
    const set = { bucket: 'cold', quirks: ['no-copy', 'body-limit=10'] };
    expect(await control('PUT', 'quirks', set)).toMatchObject([
      200,
      { buckets: { hot: [], cold: set.quirks }, endpoints: { 'node-0': [] } },
    ]);
    expect(quirks({ bucket: 'cold' })).toEqual(set.quirks);
    // All that is known would fill the terminal of whoever set one.
    expect((await control('PUT', 'quirks', set))[1]).not.toHaveProperty('known');
    const [, { known }] = (await control('GET', 'quirks')) as [number, { known: { name: string }[] }];
    expect(known.map(({ name }) => name)).toEqual(Object.keys(QUIRKS));
    expect(await control('PUT', 'quirks', { quirks: ['x'] })).toEqual([
      400,
      { error: expect.stringContaining('unknown quirk "x"; known are') },
    ]);
    expect(await control('PUT', 'quirks', { endpoint: 'node-0', quirks: ['clock-ahead=60'] })).toMatchObject([
      200,
      { endpoints: { 'node-0': ['clock-ahead=60'] } },
    ]);
    expect(await control('PUT', 'quirks', { quirks: [] })).toMatchObject([200, { buckets: { cold: [] } }]);
    const retention = { mode: 'GOVERNANCE', days: 1 };
    expect(await control('PUT', 'retention', { bucket: 'cold', retention })).toEqual([200, {}]);
    const put = { method: 'PUT', path: '/cold/a', body: 'x' };
    expect(code(await send(endpoint, put))).toBe('400 InvalidRequest');
    expect(await control('PUT', 'retention', { bucket: 'cold', retention: null })).toEqual([200, {}]);
    expect(code(await send(endpoint, put))).toBe('200');
  }));

test.each(Object.entries<QuirkRow>(QUIRKS))('docs/emulator.md says what %s does', (name, { does, value }) => {
  const docs = readFileSync(new URL('../../docs/emulator.md', import.meta.url), 'utf8');
  const written = value ? `${name}=` : `\`${name}\``;
  expect(docs).toContain(written);
  expect(docs).toContain(does.replaceAll('|', '\\|'));
});

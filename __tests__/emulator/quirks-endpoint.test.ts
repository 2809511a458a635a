import { expect, test } from '@jest/globals';
import { scopeOf, type QUIRK_GROUPS } from '../../emulator/index.ts';
import { send } from './hand-signed.ts';
import { code, withQuirks, type Quirky } from './quirky.ts';
import { CONFIG, withEmulator } from './running.ts';

type Endpoint = keyof (typeof QUIRK_GROUPS)['endpoint'];

/** `setQuirks` with what the table says by default, in the place that it belongs to. */
const CHECKS: Readonly<Record<Endpoint, (quirky: Quirky) => Promise<void>>> = {
  'region-301': async ({ request, emulator }) => {
    emulator.setQuirks({ bucket: 'hot' }, ['region-301=eu-west-3']);
    const moved = await request('GET', '/hot?list-type=2');
    expect(moved).toMatchObject({ status: 301, headers: { 'x-amz-bucket-region': 'eu-west-3' } });
    expect(moved.headers).not.toHaveProperty('location');
    expect(code(moved)).toBe('301 PermanentRedirect');
    expect((await request('HEAD', '/hot')).headers['x-amz-bucket-region']).toBe('eu-west-3');
    expect(code(await request('GET', '/hot', { region: 'eu-west-3' }))).toBe('200');
    expect(code(await request('GET', '/cold'))).toBe('200');
  },
  'region-400': async ({ request }) => {
    const refused = await request('GET', '/hot');
    expect(code(refused)).toBe('400 AuthorizationHeaderMalformed');
    expect(refused.body).toContain('<Region>eu-central-1</Region>');
    expect(code(await request('GET', '/hot', { region: 'eu-central-1' }))).toBe('200');
  },
  'redirect-307': async ({ request, emulator }) => {
    expect(code(await request('GET', '/hot'))).toBe('200');
    emulator.setQuirks({ bucket: 'hot' }, ['redirect-307=http://other.example:9000']);
    const { status, headers } = await request('GET', '/hot/a%20b%3F?versionId=null');
    expect([status, headers.location]).toEqual([
      307,
      'http://other.example:9000/hot/a%20b%3F?versionId=null',
    ]);
  },
  'redirect-307-no-location': async ({ request }) => {
    const moved = await request('PUT', '/hot/a', { body: 'x' });
    expect(code(moved)).toBe('307 TemporaryRedirect');
    expect(moved.headers).toMatchObject({ 'x-amz-bucket-region': 'eu-central-1' });
    expect(moved.headers).not.toHaveProperty('location');
  },
  'path-prefix': async ({ request, emulator, store }) => {
    emulator.setQuirks({ endpoint: 'node-0' }, ['path-prefix']);
    expect((await request('PUT', '/storage/v1/s3/hot/a', { body: 'x' })).status).toBe(200);
    expect(store.listKeys('hot')).toEqual(['a']);
    expect(code(await request('GET', '/storage/v1/s3'))).toBe('200');
    const outside = await request('GET', '/hot/a');
    expect(outside).toMatchObject({ status: 404, headers: { 'content-type': 'application/json' } });
  },
  'web-console': async ({ request, emulator }) => {
    emulator.setQuirks({ endpoint: 'node-0' }, ['web-console']);
    const page = await request('GET', '/hot?list-type=2');
    expect(page).toMatchObject({ status: 200, body: expect.stringMatching(/^<!doctype html>/) });
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect((await request('PUT', '/hot/a', { body: 'x' })).status).toBe(405);
  },
  'clock-ahead': async ({ request, emulator }) => {
    emulator.setQuirks({ endpoint: 'node-0' }, ['clock-ahead=600']);
    expect(code(await request('GET', '/hot'))).toBe('200');
    emulator.setQuirks({ endpoint: 'node-0' }, ['clock-ahead']);
    const refused = await request('GET', '/hot');
    expect(code(refused)).toBe('403 RequestTimeTooSkewed');
    const ahead = Date.parse(String(refused.headers.date)) - Date.now();
    expect(Math.abs(ahead - 1_200_000)).toBeLessThan(60_000);
  },
};

test.each(Object.entries(CHECKS) as [Endpoint, (quirky: Quirky) => Promise<void>][])('%s', (quirk, check) =>
  withQuirks([], async (quirky) => {
    const place = scopeOf(quirk) === 'bucket' ? { bucket: 'hot' } : { endpoint: 'node-0' };
    quirky.emulator.setQuirks(place, [quirk]);
    await check(quirky);
  }),
);

test('a redirect without a URL leads to the last node, which serves', () =>
  withEmulator({ nodes: [{}, {}] }, async ({ endpoints, setQuirks }) => {
    setQuirks({ bucket: 'hot' }, ['redirect-307']);
    const moved = await send(endpoints[0], { path: '/hot?list-type=2' });
    expect([moved.status, moved.headers.location]).toEqual([307, `${endpoints[1]}/hot?list-type=2`]);
    expect((await send(endpoints[1], { path: '/hot?list-type=2' })).status).toBe(200);
  }));

test('a quirk of one node is not one of the other', () =>
  withEmulator({ ...CONFIG, nodes: [{ quirks: ['web-console'] }, {}] }, async ({ endpoints }) => {
    const types = [];
    for (const endpoint of endpoints) {
      types.push((await send(endpoint, { path: '/hot' })).headers['content-type']);
    }
    expect(types).toEqual(['text/html; charset=utf-8', 'application/xml']);
  }));

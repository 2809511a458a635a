import { expect, test } from '@jest/globals';
import type { Emulator } from '../../../emulator/index.ts';
import { raw, withGoogle } from './running.ts';

interface Rewrite {
  readonly status: number;
  readonly done?: boolean;
  readonly rewriteToken?: string;
  readonly totalBytesRewritten?: string;
  readonly objectSize?: string;
  readonly resource?: Record<string, unknown>;
  readonly error?: unknown;
}

/** One call of rewriteTo from hot/a to cold/b. */
async function rewrite(
  emulator: Emulator,
  query: Record<string, string> = {},
  body?: object | null,
): Promise<Rewrite> {
  const path = `/storage/v1/b/hot/o/a/rewriteTo/b/cold/o/b?${new URLSearchParams(query).toString()}`;
  const answer = await raw(emulator, path, {
    method: 'POST',
    ...(body !== undefined && {
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    }),
  });
  return { status: answer.status, ...(answer.json() as object) };
}

async function withSource(
  work: (emulator: Emulator, advance: (ms: number) => void) => Promise<void>,
): Promise<void> {
  let now = Date.UTC(2026, 4, 1);
  await withGoogle({ clock: () => now }, async (emulator) => {
    await emulator.store.putObject('hot', 'a', Buffer.alloc(10_000, 'x'), {
      contentType: 'text/x',
      metadata: { k: 'v' },
    });
    emulator.setGoogle('cold', { rewriteBytes: 4_000 });
    // Tokens are JWTs with the client's own clock.
    await work(emulator, (ms) => (now += ms));
  });
}

test('goes on with the token of the call before, and shows nothing until it is done', () =>
  withSource(async (emulator) => {
    const first = await rewrite(emulator);
    expect(first).toMatchObject({ done: false, totalBytesRewritten: '4000', objectSize: '10000' });
    const token = first.rewriteToken ?? '';
    const second = await rewrite(emulator, { rewriteToken: token });
    expect(second).toMatchObject({ done: false, totalBytesRewritten: '8000' });
    expect(emulator.store.listKeys('cold')).toEqual([]);
    // A process that has only the first token goes on from there.
    expect(await rewrite(emulator, { rewriteToken: token })).toMatchObject({ totalBytesRewritten: '8000' });
    const last = await rewrite(emulator, { rewriteToken: second.rewriteToken ?? '' });
    expect(last).toMatchObject({ done: true, totalBytesRewritten: '10000', resource: { name: 'b' } });
    expect(last.rewriteToken).toBeUndefined();
    expect(emulator.store.listKeys('cold')).toEqual(['b']);
  }));

test('answers 410 to a token that is older than a week', () =>
  withSource(async (emulator, advance) => {
    const { rewriteToken = '' } = await rewrite(emulator);
    advance(7 * 86_400_000 + 1);
    expect((await rewrite(emulator, { rewriteToken })).status).toBe(410);
  }));

test('answers 412 once the source is replaced', () =>
  withSource(async (emulator) => {
    const { rewriteToken = '' } = await rewrite(emulator);
    await emulator.store.putObject('hot', 'a', Buffer.alloc(10_000, 'y'));
    expect((await rewrite(emulator, { rewriteToken })).status).toBe(412);
  }));

test('refuses a token of another copy', () =>
  withSource(async (emulator) => {
    const { rewriteToken = '' } = await rewrite(emulator);
    expect((await rewrite(emulator, { rewriteToken: `${rewriteToken.slice(0, -4)}AAAA` })).status).toBe(400);
    expect((await rewrite(emulator, { rewriteToken }, { contentType: 'text/y' })).status).toBe(400);
  }));

test('checks the conditions of source and destination in every call', () =>
  withSource(async (emulator) => {
    const { generation } = (await emulator.store.getObject('hot', 'a')) ?? {};
    const pins = { ifSourceGenerationMatch: String(generation), ifGenerationMatch: '0' };
    expect((await rewrite(emulator, { ...pins, ifSourceGenerationMatch: '1' })).status).toBe(412);
    expect((await rewrite(emulator, { ...pins, ifGenerationMatch: '1' })).status).toBe(412);
    const { rewriteToken = '' } = await rewrite(emulator, pins);
    await emulator.store.putObject('cold', 'b', 'somebody else');
    expect((await rewrite(emulator, { ...pins, rewriteToken })).status).toBe(412);
    const [refused] = emulator.requests.list({ operation: 'objects.rewrite', status: 412 });
    expect(refused?.query).toMatchObject({ ifSourceGenerationMatch: '1', ifGenerationMatch: '0' });
  }));

test('copies the metadata where the body is empty, and takes none of them where it is not', () =>
  withSource(async (emulator) => {
    emulator.setGoogle('cold', { rewriteBytes: undefined });
    expect((await rewrite(emulator, {}, null)).resource).toMatchObject({
      metadata: { k: 'v' },
    });
    expect((await rewrite(emulator)).resource).toMatchObject({ contentType: 'text/x', metadata: { k: 'v' } });
    const { resource } = await rewrite(emulator, {}, { storageClass: 'NEARLINE' });
    expect(resource).toMatchObject({ storageClass: 'NEARLINE', md5Hash: expect.any(String) as unknown });
    expect(resource?.['contentType']).toBeUndefined();
    expect(resource?.['metadata']).toBeUndefined();
  }));

test('heeds maxBytesRewrittenPerCall between storage classes only', () =>
  withGoogle({}, async (emulator) => {
    await emulator.store.putObject('hot', 'a', Buffer.alloc(3_000_000));
    const limit = { maxBytesRewrittenPerCall: '1048576' };
    expect(await rewrite(emulator, limit)).toMatchObject({ done: true });
    expect(await rewrite(emulator, limit, { storageClass: 'ARCHIVE' })).toMatchObject({
      done: false,
      totalBytesRewritten: '1048576',
    });
    expect((await rewrite(emulator, { maxBytesRewrittenPerCall: '1000' })).status).toBe(400);
  }));

test('quirks ignore pins and conditions as some servers do', () =>
  withSource(async (emulator) => {
    const pins = { ifSourceGenerationMatch: '1', ifGenerationMatch: '1' };
    expect((await rewrite(emulator, pins)).status).toBe(412);
    emulator.setQuirks({ bucket: 'cold' }, ['copy-ignores-pins']);
    expect((await rewrite(emulator, { ...pins, ifGenerationMatch: '0' })).status).toBe(200);
    expect((await rewrite(emulator, pins)).status).toBe(412);
    emulator.setQuirks({ bucket: 'cold' }, ['copy-ignores-pins', 'copy-ignores-conditions']);
    expect((await rewrite(emulator, pins)).status).toBe(200);
    const read = '/storage/v1/b/hot/o/a?alt=media&ifGenerationMatch=1';
    expect((await raw(emulator, read)).status).toBe(412);
    emulator.setQuirks({ bucket: 'hot' }, ['get-ignores-if-match']);
    expect((await raw(emulator, read)).status).toBe(200);
    emulator.setQuirks({ bucket: 'cold' }, ['no-copy']);
    expect((await rewrite(emulator)).status).toBe(501);
  }));

import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { defined } from '../../../src/core/defined.ts';
import { CopyStopped } from '../../../src/store/errors.ts';
import type { CopyResume, CopySource, Store } from '../../../src/store/contract.ts';
import { CONFIG } from '../../emulator/gcs/running.ts';
import { HandClock } from '../../hand-clock.ts';
import { atEmulator } from './at-emulator.ts';
import type { AtEmulator } from './at-emulator.ts';

const MIB = 1024 ** 2;
const DAY = 86_400_000;

let clock: HandClock;
let at: AtEmulator;
let hot: Store;
let cold: Store;

beforeEach(async () => {
  clock = new HandClock();
  // 1 MiB is what one call moves at the most.
  const buckets = CONFIG.buckets.map((bucket) => ({ ...bucket, google: { rewriteBytes: MIB } }));
  at = await atEmulator({ buckets, clock: () => clock.now() }, clock);
  hot = at.open('hot');
  cold = at.open('cold');
});

afterEach(() => at.close());

/** A large object in hot, as the source of a copy that is pinned. */
async function large(bytes = 8 * MIB): Promise<CopySource> {
  const attributes = { contentType: 'x/y', metadata: { a: 'b' } };
  const { etag } = await hot.put('large', randomBytes(bytes), { attributes, tags: { t: '1' } });
  return { place: hot.place, key: 'large', ifMatch: etag };
}

/** Stops after so many calls, and remembers the tokens. */
function stopping(after: number, token?: string): CopyResume & { readonly kept: string[] } {
  const kept: string[] = [];
  return {
    ...defined({ token }),
    kept,
    keep: (next) => Promise.resolve(void kept.push(next)),
    stopped: () => kept.length >= after,
  };
}

const calls = (): readonly { readonly query?: Readonly<Record<string, string>>; readonly status: number }[] =>
  at.emulator.requests.list({ operation: 'objects.rewrite' });

test('copies a large object in calls that each have both conditions, and keeps each new token', async () => {
  const source = await large();
  const resume = stopping(Infinity);
  const { md5 } = await hot.head('large');
  const written = await cold.copy(source, 'copy', { ifAbsent: true, resume });
  expect(written.md5).toBe(md5);
  expect(resume.kept).toHaveLength(7);
  expect(calls()).toHaveLength(8);
  for (const { query } of calls())
    expect(query).toMatchObject({ ifSourceGenerationMatch: source.ifMatch, ifGenerationMatch: '0' });
  expect(await cold.head('copy')).toMatchObject({
    size: 8 * MIB,
    attributes: { contentType: 'x/y', metadata: { a: 'b' } },
    tagCount: 1,
  });
});

test('goes on in another process where it was stopped', async () => {
  const source = await large();
  const first = stopping(2);
  await expect(cold.copy(source, 'copy', { resume: first })).rejects.toThrow(CopyStopped);
  await expect(cold.head('copy')).rejects.toMatchObject({ code: 'not-found' });
  const second = stopping(Infinity, first.kept.at(-1));
  await at.open('cold').copy(source, 'copy', { resume: second });
  expect(calls()).toHaveLength(8);
  expect(calls()[2]?.query?.['rewriteToken']).toBe(first.kept.at(-1));
});

test('another try of the same copy goes on after the last call that was answered', async () => {
  const source = await large();
  const resume = stopping(Infinity);
  at.emulator.faults.add({ operation: 'objects.rewrite', skip: 3, do: 'reset' });
  await expect(cold.copy(source, 'copy', { resume })).rejects.toMatchObject({ code: 'transient' });
  await cold.copy(source, 'copy', { resume });
  expect(calls().filter(({ status }) => status === 200)).toHaveLength(8);
});

test('begins anew where the token has ended, or is not known', async () => {
  const source = await large();
  const first = stopping(2);
  await expect(cold.copy(source, 'copy', { resume: first })).rejects.toThrow(CopyStopped);
  await clock.advance(8 * DAY);
  await cold.copy(source, 'copy', { resume: stopping(Infinity, first.kept.at(-1)) });
  expect(calls().map(({ status }) => status)).toEqual([200, 200, 410, ...Array<number>(8).fill(200)]);
  await cold.copy(source, 'other', { resume: stopping(Infinity, 'no such token') });
  expect((await cold.head('other')).size).toBe(8 * MIB);
});

test('fails where the source was replaced between two calls, and leaves nothing', async () => {
  const source = await large();
  const replacing: CopyResume = {
    keep: async () => {
      await hot.put('large', Buffer.from('another'));
    },
    stopped: () => false,
  };
  await expect(cold.copy(source, 'copy', { resume: replacing })).rejects.toMatchObject({
    code: 'precondition',
  });
  await expect(cold.head('copy')).rejects.toMatchObject({ code: 'not-found' });
});

test('a copy whose source is gone is not found, with a token too', async () => {
  const source = await large(16);
  await hot.delete('large');
  const resume = stopping(Infinity, 'a token');
  await expect(cold.copy(source, 'copy', { resume })).rejects.toMatchObject({ code: 'not-found' });
});

test('keeps attributes and tags where a storage class is named', async () => {
  const source = await large(16);
  await cold.copy(source, 'copy', { storageClass: 'NEARLINE' });
  expect(await cold.head('copy')).toMatchObject({
    storageClass: 'NEARLINE',
    attributes: { contentType: 'x/y', metadata: { a: 'b' } },
    tagCount: 1,
  });
});

test('a copy under a condition that does not hold is refused', async () => {
  const source = await large(16);
  await cold.copy(source, 'copy', { ifAbsent: true });
  await expect(cold.copy(source, 'copy', { ifAbsent: true })).rejects.toMatchObject({ code: 'precondition' });
  await expect(cold.copy({ ...source, ifMatch: 'md5-of-s3' }, 'copy')).rejects.toMatchObject({
    code: 'precondition',
  });
});

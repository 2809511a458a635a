import { expect, test } from '@jest/globals';
import type { Api, PlaceOptions } from '../../src/core/place.ts';
import { choosePath } from '../../src/run/copy-path.ts';
import type { PathOptions } from '../../src/run/copy-path.ts';
import { serverSideOf } from '../../src/run/path/server-side.ts';
import type { OpenStore } from '../../src/run/open-buckets.ts';
import { StoreError } from '../../src/store/errors.ts';
import { MemoryProvider } from '../../src/store/memory/store.ts';
import { TestClock } from '../commands/setting.ts';

const OWN = {
  s3: 'https://s3.us-east-1.amazonaws.com',
  gcs: 'https://storage.googleapis.com',
  blob: 'https://acc.blob.core.windows.net',
} as const;
const NODE = {
  s3: 'https://s3-us-east-1-aws.flashback.tech',
  gcs: 'https://gcs-us-east-1-gcp.flashback.tech',
  blob: 'https://acc.blob-us-east-1-azure.flashback.tech',
} as const;

function place(api: Api, bucket: string, endpoint: string): PlaceOptions {
  const common = { endpoint, bucket, prefix: '', credentials: undefined };
  switch (api) {
    case 's3':
      return { api, region: 'us-east-1', pathStyle: true, ...common };
    case 'gcs':
      return { api, ...common };
    case 'blob':
      return { api, account: 'acc', ...common };
  }
}

const clock = new TestClock();
/** Hot answers at cold's endpoint only where both are attached. */
const opening =
  (attached: boolean): OpenStore =>
  ({ bucket }) => {
    const store = new MemoryProvider(clock).store(bucket);
    const refusal = new StoreError('no-bucket', 'no such bucket', { operation: 'list', status: 404 });
    return attached ? store : { ...store, checkBucket: () => Promise.reject(refusal) };
  };

const setting = (attached = false) => ({
  open: opening(attached),
  clock,
  random: () => 0,
  onMove: () => undefined,
  started: '2026-11-23T10:00:00.000Z',
  memory: undefined,
  believed: 0,
});

function options(hot: PlaceOptions, cold: PlaceOptions, change: Partial<PathOptions> = {}): PathOptions {
  const copyPaths = ['native', 'emulated', 'streamed'] as const;
  return { hot, cold, ca: undefined, copyPaths, maxOperationSize: undefined, ...change };
}

const { signal } = new AbortController();

test.each([
  ['s3', 'S3 copies natively between the provider’s own endpoints'],
  ['gcs', 'GCS does'],
  ['blob', 'Azure does'],
] as const)('%s: %s', async (api, _what) => {
  const pair = options(place(api, 'hot', OWN[api]), place(api, 'cold', OWN[api]));
  expect(await serverSideOf(pair, setting(), signal)).toMatchObject({
    serverSide: { path: 'native' },
    askedOf: 'target',
    bridge: false,
  });
});

test.each([
  ['s3', 'gcs'],
  ['gcs', 's3'],
  ['s3', 'blob'],
  ['blob', 's3'],
  ['gcs', 'blob'],
  ['blob', 'gcs'],
] as const)('from %s to %s no provider copies: streamed, with the reason', async (from, into) => {
  const pair = options(place(from, 'hot', OWN[from]), place(into, 'cold', OWN[into]));
  const { choice } = await choosePath(pair, setting(), signal);
  expect([choice.current, choice.reason]).toEqual([
    'streamed',
    expect.stringMatching(/^hot speaks .* and cold .*: no provider copies from one to the other$/),
  ]);
  const native = choosePath({ ...pair, copyPaths: ['native'] }, setting(), signal);
  await expect(native).rejects.toThrow(
    /^copy-path: native cannot be had for this pair: hot speaks .*; expected streamed among the paths/,
  );
});

test.each(['s3', 'gcs', 'blob'] as const)(
  '%s: where both are attached to a Bridge Node, it streams between them',
  async (api) => {
    const pair = options(place(api, 'hot', NODE[api]), place(api, 'cold', NODE[api]));
    expect(await serverSideOf(pair, setting(true), signal)).toMatchObject({
      serverSide: { path: 'emulated' },
      askedOf: 'target',
      bridge: true,
    });
  },
);

test.each(['s3', 'blob'] as const)('%s: cold’s Bridge Node copies what is not attached', async (api) => {
  const pair = options(place(api, 'hot', OWN[api]), place(api, 'cold', NODE[api]));
  expect(await serverSideOf(pair, setting(), signal)).toMatchObject({
    serverSide: { path: 'native' },
    askedOf: 'target',
  });
});

test('gcs: a Bridge Node copies by hot’s key alone, so that has to be allowed', async () => {
  const pair = options(place('gcs', 'hot', NODE.gcs), place('gcs', 'cold', NODE.gcs));
  expect(await serverSideOf(pair, setting(), signal)).toMatchObject({
    serverSide: { path: undefined, reason: expect.stringContaining('which copy-by-source does not allow') },
    askedOf: 'target',
  });
  const allowed = await serverSideOf({ ...pair, copyBySource: true }, setting(), signal);
  expect(allowed).toMatchObject({ serverSide: { path: 'native' }, askedOf: 'source' });
});

test('gcs: a Bridge Node of cold alone copies nothing from elsewhere', async () => {
  const pair = options(place('gcs', 'hot', OWN.gcs), place('gcs', 'cold', NODE.gcs), { copyBySource: true });
  expect(await serverSideOf(pair, setting(), signal)).toMatchObject({ serverSide: { path: undefined } });
});

test('one operation carries what the API of cold takes', async () => {
  const ceilingOf = async (api: Api, change: Partial<PathOptions> = {}): Promise<number> => {
    const pair = options(place(api, 'hot', OWN[api]), place(api, 'cold', OWN[api]), change);
    return (await choosePath(pair, setting(), signal)).ceiling.bytes;
  };
  expect([await ceilingOf('s3'), await ceilingOf('gcs'), await ceilingOf('blob')]).toEqual([
    5 * 1024 ** 3,
    5 * 1024 ** 4,
    256 * 1024 ** 2,
  ]);
  expect(await ceilingOf('blob', { maxOperationSize: 1024 ** 3 })).toBe(256 * 1024 ** 2);
});

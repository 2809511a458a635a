import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startEmulator } from '../../../emulator/index.ts';
import type { Emulator } from '../../../emulator/index.ts';
import { systemClock } from '../../../src/core/clock.ts';
import { fixedCredentials } from '../../../src/store/s3/credentials.ts';
import { S3Store } from '../../../src/store/s3/store.ts';
import { WRITE } from '../../emulator/running.ts';

const DAY = 24 * 3600_000;

function storeAt(endpoint: string): S3Store {
  return new S3Store({
    endpoint,
    bucket: 'cold',
    region: 'us-east-1',
    pathStyle: true,
    clock: systemClock,
    credentials: fixedCredentials(WRITE),
  });
}

describe('the lock of a stored version', () => {
  let emulator: Emulator;
  let store: S3Store;
  let versionId: string;
  const inDays = (days: number): number => Math.floor((Date.now() + days * DAY) / 1000) * 1000;

  beforeEach(async () => {
    const bucket = { name: 'cold', provider: 'aws', storageType: 'S3', objectLock: true } as const;
    emulator = await startEmulator({
      buckets: [{ ...bucket, versioning: 'enabled', quirks: ['content-md5-only'] }],
      repositories: [{ id: 'r', name: 'R', buckets: ['cold'], keys: [{ ...WRITE, right: 'WRITE' }] }],
    });
    store = storeAt(emulator.endpoints[0] ?? '');
    versionId = (await store.put('a b+é', Buffer.from('old'))).versionId ?? '';
    await store.put('a b+é', Buffer.from('new'));
  });

  afterEach(async () => {
    await store.close();
    await emulator.close();
  });

  test('is set on an old version, read back, and lengthened, each with a digest', async () => {
    expect(await store.retention('a b+é', { versionId })).toBeUndefined();
    for (const days of [1, 30]) {
      const lock = { mode: 'compliance', until: inDays(days) } as const;
      await store.retain('a b+é', lock, { versionId });
      expect(await store.retention('a b+é', { versionId })).toEqual(lock);
    }
    expect(await store.retention('a b+é')).toBeUndefined();
  });

  test.each(['governance', 'compliance'] as const)('%s is never shortened, nor deleted in', async (mode) => {
    const lock = { mode, until: inDays(30) } as const;
    await store.retain('a b+é', lock, { versionId });
    const other = mode === 'governance' ? 'compliance' : 'governance';
    for (const change of [{ until: inDays(1) }, { mode: other, until: inDays(40) } as const])
      await expect(store.retain('a b+é', { ...lock, ...change }, { versionId })).rejects.toMatchObject({
        code: 'denied',
      });
    expect(await store.retention('a b+é', { versionId })).toEqual(lock);
    await expect(store.delete('a b+é', { versionId })).rejects.toMatchObject({ code: 'locked' });
    const bypassing = store.delete('a b+é', { versionId, bypass: true });
    if (mode === 'governance') await bypassing;
    else await expect(bypassing).rejects.toMatchObject({ code: 'locked' });
  });

  test.each([NaN, Infinity, Date.UTC(10_000, 0), -1])(
    'until %d is refused before it is sent',
    async (until) => {
      const lock = { mode: 'compliance', until } as const;
      const sent = emulator.requests.list({ bucket: 'cold' }).length;
      await expect(store.retain('a b+é', lock, { versionId })).rejects.toMatchObject({ code: 'unsupported' });
      await expect(store.put('a b+é', Buffer.from('x'), { lock })).rejects.toMatchObject({
        code: 'unsupported',
      });
      expect(emulator.requests.list({ bucket: 'cold' })).toHaveLength(sent);
      expect(await store.retention('a b+é', { versionId })).toBeUndefined();
    },
  );

  test('of a version that is not there is an error and no missing lock', async () => {
    await expect(store.retention('nothing')).rejects.toMatchObject({ code: 'not-found' });
  });
});

test.each([
  ['a listing', '<ListBucketResult></ListBucketResult>'],
  ['a page', '<html>welcome</html>'],
  ['nothing', ''],
])('%s is no answer about a lock', async (_name, body) => {
  const server = createServer((_request, response) => void response.writeHead(200).end(body));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const store = storeAt(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  try {
    await expect(store.retention('a')).rejects.toMatchObject({ code: 'protocol' });
  } finally {
    await store.close();
    await new Promise((resolve) => server.close(resolve));
  }
});

test.each([
  ['an unknown mode', '<Mode>SOFT</Mode><RetainUntilDate>2099-01-01T00:00:00Z</RetainUntilDate>'],
  ['no date', '<Mode>GOVERNANCE</Mode>'],
  ['a date that is none', '<Mode>GOVERNANCE</Mode><RetainUntilDate>soon</RetainUntilDate>'],
])('%s counts as no lock', async (_name, inside) => {
  const xml = `<Retention xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${inside}</Retention>`;
  const server = createServer((_request, response) => void response.writeHead(200).end(xml));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const store = storeAt(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  try {
    expect(await store.retention('a')).toBeUndefined();
  } finally {
    await store.close();
    await new Promise((resolve) => server.close(resolve));
  }
});

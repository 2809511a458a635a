import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startEmulator } from '../../../emulator/index.ts';
import type { Emulator } from '../../../emulator/index.ts';
import { systemClock } from '../../../src/core/clock.ts';
import { defaultCredentials } from '../../../src/store/s3/credentials.ts';
import { renewing } from '../../../src/store/middleware/renewing.ts';
import { S3Store } from '../../../src/store/s3/store.ts';
import type { Part, Store, UploadName } from '../../../src/store/contract.ts';
import { retrying } from '../../../src/store/middleware/middleware.ts';
import { FIRST_KEYS, NEXT_KEYS, worldOf } from '../../paths/worlds.ts';

const MIB = 1024 * 1024;
const never = new AbortController().signal;

let emulator: Emulator;
let store: Store;
let opened: Store;
let asked: number;
let ahead: number;

beforeEach(async () => {
  emulator = await startEmulator(worldOf('native'));
  asked = 0;
  ahead = 0;
  const credentials = defaultCredentials(
    'us-east-1',
    () => Date.now() + ahead,
    () => Promise.resolve(asked++ === 0 ? FIRST_KEYS.cold : NEXT_KEYS.cold),
  );
  opened = new S3Store({
    endpoint: emulator.endpoints[0]!,
    bucket: 'cold',
    region: 'us-east-1',
    pathStyle: true,
    credentials,
    clock: systemClock,
  });
  store = retrying(renewing(opened, credentials), systemClock, () => 0);
});

afterEach(async () => {
  await opened.close();
  await emulator.close();
});

/** From now on the first key's session is over; the chain has another. */
function expire(): void {
  ahead = 3600_000;
  const { accessKeyId } = FIRST_KEYS.cold;
  emulator.faults.add({ accessKeyId, times: 1e6, do: { status: 400, code: 'ExpiredToken' } });
}

interface Scene {
  readonly upload: UploadName;
  readonly part: Part;
  readonly etag: string;
}

type Ask = (scene: Scene) => Promise<unknown>;

const LEAN: readonly (readonly [string, Ask])[] = [
  ['ListObjectsV2', () => store.list({ prefix: '' }, never)],
  ['HeadObject', () => store.head('k')],
  ['PutObject', () => store.put('new', Buffer.from('x'))],
  ['CopyObject', ({ etag }) => store.copy({ place: store.place, key: 'k', ifMatch: etag }, 'copy')],
  ['DeleteObject', () => store.delete('k')],
  ['CreateMultipartUpload', () => store.createUpload('new')],
  ['UploadPart', ({ upload }) => store.uploadPart(upload, 2, Buffer.from('x'))],
  [
    'UploadPartCopy',
    ({ upload, etag }) =>
      store.copyPart(upload, 2, { place: store.place, key: 'k', ifMatch: etag }, { first: 0, last: 0 }),
  ],
  ['GetBucketVersioning', () => store.versioning()],
  ['GetObjectTagging', () => store.tags('k')],
];

const BY_SDK: readonly (readonly [string, Ask])[] = [
  ['CompleteMultipartUpload', ({ upload, part }) => store.completeUpload(upload, [part])],
  ['AbortMultipartUpload', ({ upload }) => store.abortUpload(upload)],
  ['ListParts', async ({ upload }) => expect(await store.listParts(upload)).toHaveLength(1)],
  ['ListMultipartUploads', async () => expect(await store.listUploads('')).toHaveLength(1)],
  ['GetObjectLockConfiguration', () => store.objectLock()],
  [
    'ListObjectVersions',
    async () => {
      const keys: string[] = [];
      for await (const { key } of store.listVersions('')) keys.push(key);
      expect(keys).toEqual(['k']);
    },
  ],
  ['an upload of state in parts', () => store.upload('state', Buffer.alloc(12 * MIB, 's'))],
];

describe('credentials that end in mid-run are renewed', () => {
  test.each([...LEAN, ...BY_SDK])('for %s', async (_name, ask) => {
    const { etag } = await store.put('k', Buffer.from('content'));
    const upload = { key: 'large', uploadId: await store.createUpload('large') };
    const part = await store.uploadPart(upload, 1, Buffer.from('part'));
    await store.listUploads(''); // the SDK has the first key, too
    expire();
    await ask({ upload, part, etag });
    expect(asked).toBe(2);
  });

  test('inside an upload of state, which is then sent again whole', async () => {
    await store.listUploads('').catch(() => undefined);
    ahead = 3600_000;
    const { accessKeyId } = FIRST_KEYS.cold;
    const over = { status: 400, code: 'ExpiredToken' };
    emulator.faults.add({ accessKeyId, operation: 'UploadPart', skip: 1, times: 1e6, do: over });
    const bytes = Buffer.alloc(17 * MIB, 's');
    await store.upload('state', bytes);
    expect((await emulator.store.getObject('cold', 'state'))!.bytes.equals(bytes)).toBe(true);
  });

  test('but a stream is its sender’s to send again', async () => {
    await store.head('k').catch(() => undefined);
    expire();
    const stream = (async function* () {
      yield await Promise.resolve(Buffer.from('x'));
    })();
    await expect(store.put('new', { stream, length: 1 })).rejects.toMatchObject({ code: 'transient' });
  });
});

test.each([...LEAN.slice(0, 1), ...BY_SDK.slice(0, 1), ...BY_SDK.slice(6, 7)])(
  'without others, %s says that the credentials are over, and is not asked again and again',
  async (_name, ask) => {
    const { etag } = await store.put('k', Buffer.from('content'));
    const upload = { key: 'large', uploadId: await store.createUpload('large') };
    const part = await store.uploadPart(upload, 1, Buffer.from('part'));
    expire();
    const { accessKeyId } = NEXT_KEYS.cold;
    emulator.faults.add({ accessKeyId, times: 1e6, do: { status: 400, code: 'ExpiredToken' } });
    const before = emulator.requests.list().length;
    // Where the first refusal is answered by other credentials, the request is sent with them, and that is all.
    await expect(ask({ upload, part, etag })).rejects.toMatchObject({ code: 'credentials' });
    expect(emulator.requests.list().length - before).toBeLessThanOrEqual(4);
  },
);

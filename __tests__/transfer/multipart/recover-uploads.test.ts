import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Uploads } from '../../../src/manifest/journals/uploads.ts';
import type { StoredUploadRecord } from '../../../src/manifest/journals/upload-record.ts';
import { Bucket } from '../../../src/store/bucket.ts';
import type { Store } from '../../../src/store/contract.ts';
import { abortStateUploads, settleUploads } from '../../../src/transfer/multipart/recover-uploads.ts';
import { atEmulator } from '../../store/gcs/at-emulator.ts';
import type { AtEmulator } from '../../store/gcs/at-emulator.ts';

const { signal } = new AbortController();
const PARTS = '.flashback-backup/parts/';

let at: AtEmulator;
let cold: Store;

beforeEach(async () => {
  at = await atEmulator();
  cold = at.open('cold');
});

afterEach(() => at.close());

/** What a run remembers of its uploads: these. */
function remembering(all: readonly StoredUploadRecord[]): Uploads {
  return { all, superseded: [], forget: () => undefined } as unknown as Uploads;
}

async function folders(): Promise<string[]> {
  const page = await cold.list({ prefix: PARTS, delimiter: '/' });
  return page.prefixes.map((prefix) => prefix.slice(PARTS.length, -1));
}

test('after a crash, uploads in GCS that cannot go on are removed, and those that a record names stay', async () => {
  const begun = async (key: string): Promise<string> => {
    const uploadId = await cold.createUpload(key);
    await cold.uploadPart({ key, uploadId }, 1, Buffer.from('part'));
    return uploadId;
  };
  const [named, broken, spoiledButNamed] = [
    await begun('named'),
    await begun('broken'),
    await begun('spoiled'),
  ];
  for (const id of [broken, spoiledButNamed])
    await cold.put(`${PARTS}${id}/upload`, Buffer.from('no record'));
  const records = [named, spoiledButNamed].map((uploadId) => ({ uploadId }) as StoredUploadRecord);
  expect(await abortStateUploads(remembering(records), new Bucket(cold, ''), signal)).toBe(1);
  expect((await folders()).sort()).toEqual([named, spoiledButNamed].sort());
});

test('an upload in GCS whose id was lost in a crash is aborted: it lies in our own state', async () => {
  await cold.createUpload('lost');
  const begun = new Date(Date.now() - 1000).toISOString();
  const intent = { path: 'lost', begun, time: begun } as StoredUploadRecord;
  const bucket = new Bucket(cold, '');
  const settled = await settleUploads(remembering([intent]), bucket, bucket, Date.now(), signal);
  expect(settled).toMatchObject({ aborted: 1, leftAlone: [] });
  expect(await folders()).toEqual([]);
});

import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import type { Part, Store, UploadName } from '../../../src/store/contract.ts';
import { crc32cOf } from '../../../src/store/crc32c.ts';
import { isState } from '../../../src/manifest/layout.ts';
import { atEmulator } from './at-emulator.ts';
import type { AtEmulator } from './at-emulator.ts';

const PARTS = 'backups/.flashback-backup/parts/';

let at: AtEmulator;
let cold: Store;

beforeEach(async () => {
  at = await atEmulator();
  cold = at.open('kept', 'backups/'); // a bucket that keeps versions
});

afterEach(() => at.close());

/** An upload of `count` parts of 10 bytes each. */
async function uploaded(
  count: number,
  key = 'backups/whole',
): Promise<{
  readonly upload: UploadName;
  readonly parts: Part[];
  readonly bytes: Buffer;
}> {
  const bytes = randomBytes(10 * count);
  const attributes = { contentType: 'x/y', expires: 'Wed, 21 Oct 2037 07:28:00 GMT', metadata: { a: 'b' } };
  const options = { attributes, tags: { t: '1' }, storageClass: 'NEARLINE' };
  const upload = { key, uploadId: await cold.createUpload(key, options) };
  const parts = await Promise.all(
    Array.from({ length: count }, (_, i) =>
      cold.uploadPart(upload, i + 1, bytes.subarray(10 * i, 10 * i + 10)),
    ),
  );
  return { upload, parts, bytes };
}

/** All that lies in the folder of parts, older generations too. */
async function leftovers(): Promise<string[]> {
  const names: string[] = [];
  for await (const { key } of cold.listVersions(PARTS)) names.push(key.slice(PARTS.length));
  return names;
}

const composed = (): number => at.emulator.requests.list({ operation: 'objects.compose' }).length;

test.each([1, 32, 33, 70])(
  'composes %i parts in their order, with the attributes of the upload, and leaves nothing',
  async (count) => {
    const { upload, parts, bytes } = await uploaded(count);
    const written = await cold.completeUpload(upload, parts);
    expect(written).toMatchObject(cold.dialect.known(parts));
    expect(await cold.head('backups/whole')).toMatchObject({
      size: 10 * count,
      etag: written.etag,
      crc32c: crc32cOf(bytes),
      storageClass: 'NEARLINE',
      attributes: { contentType: 'x/y', expires: 'Wed, 21 Oct 2037 07:28:00 GMT', metadata: { a: 'b' } },
      tagCount: 1,
    });
    expect(composed()).toBe(count <= 32 ? 1 : Math.ceil(count / 32) + 1);
    expect(await leftovers()).toEqual([]);
  },
);

test('keeps parts where the state of a backup is, so that no command takes them for objects', async () => {
  await uploaded(1);
  for (const name of await leftovers())
    expect(isState(`${PARTS}${name}`.slice('backups/'.length))).toBe(true);
  expect(await leftovers()).toHaveLength(2);
});

test('goes on with the parts that another process sent', async () => {
  const { upload, parts, bytes } = await uploaded(3);
  const other = at.open('kept', 'backups/');
  expect(await other.listParts(upload)).toEqual(parts);
  expect(await other.listUploads('backups/')).toMatchObject([upload]);
  expect(await other.listUploads('else')).toEqual([]);
  const again = await other.uploadPart(upload, 2, Buffer.from('0123456789'));
  const sound = [parts[0]!, again, parts[2]!];
  const { crc32c } = await other.completeUpload(upload, sound);
  expect(crc32c).toBe(
    crc32cOf(Buffer.concat([bytes.subarray(0, 10), Buffer.from('0123456789'), bytes.subarray(20)])),
  );
  expect(await leftovers()).toEqual([]);
});

test('a part that was sent twice leaves no older generation behind', async () => {
  const { upload, parts } = await uploaded(1);
  const again = await cold.uploadPart(upload, 1, Buffer.from('again'));
  expect(again.etag).not.toBe(parts[0]?.etag);
  await cold.abortUpload(upload);
  expect(await leftovers()).toEqual([]);
});

test('is completed once, though the answer was lost and the request is sent again', async () => {
  const { upload, parts, bytes } = await uploaded(2);
  at.emulator.faults.add({ operation: 'objects.compose', do: 'commit-then-reset' });
  await expect(cold.completeUpload(upload, parts)).rejects.toMatchObject({ code: 'transient' });
  const { etag } = await cold.head('backups/whole');
  expect(await cold.completeUpload(upload, parts, { ifAbsent: true })).toMatchObject({
    etag,
    crc32c: crc32cOf(bytes),
  });
  expect(await leftovers()).toEqual([]);
});

test('composes on from what an earlier try composed, whose parts are gone', async () => {
  const { upload, parts, bytes } = await uploaded(70);
  // The first level is done; the request for the whole is lost before it is carried out.
  at.emulator.faults.add({ operation: 'objects.compose', key: 'backups/whole', do: 'reset' });
  await expect(cold.completeUpload(upload, parts)).rejects.toMatchObject({ code: 'transient' });
  await cold.completeUpload(upload, parts);
  expect((await cold.head('backups/whole')).crc32c).toBe(crc32cOf(bytes));
  expect(await leftovers()).toEqual([]);
});

test('takes no older object of the same content for the one that it was to compose', async () => {
  const bytes = Buffer.alloc(20, 1);
  await cold.put('backups/whole', bytes);
  const upload = { key: 'backups/whole', uploadId: await cold.createUpload('backups/whole') };
  const parts = [await cold.uploadPart(upload, 1, bytes)];
  await expect(cold.completeUpload(upload, parts, { ifAbsent: true })).rejects.toMatchObject({
    code: 'precondition',
  });
  expect(await cold.listParts(upload)).toEqual(parts);
});

test('does not know an upload that was aborted, or is of another key, or has no id of ours', async () => {
  const { upload, parts } = await uploaded(1);
  await expect(cold.completeUpload({ ...upload, key: 'other' }, parts)).rejects.toMatchObject({
    code: 'not-found',
  });
  await cold.abortUpload(upload);
  const unknown = [upload, { key: 'k', uploadId: '../../x' }, { key: 'k', uploadId: 'a rewrite token' }];
  for (const name of unknown) {
    await expect(cold.listParts(name)).rejects.toMatchObject({ code: 'not-found' });
    await expect(cold.abortUpload(name)).rejects.toMatchObject({ code: 'not-found' });
    await expect(cold.uploadPart(name, 1, Buffer.from('x'))).rejects.toMatchObject({ code: 'not-found' });
    await expect(cold.completeUpload(name, parts)).rejects.toMatchObject({ code: 'not-found' });
  }
});

test('a record that somebody else wrote is no upload', async () => {
  const id = '0123456789abcdef';
  await cold.put(`${PARTS}${id}/upload`, Buffer.from('{"v":1,"key":7}'));
  expect(await cold.listUploads('')).toEqual([]);
  await expect(cold.listParts({ key: 'k', uploadId: id })).rejects.toMatchObject({ code: 'protocol' });
});

test('refuses metadata that does not fit before any part is sent', async () => {
  const attributes = { metadata: { a: 'x'.repeat(9000) } };
  await expect(cold.createUpload('backups/k', { attributes })).rejects.toThrow(/8192 fit/);
  expect(await leftovers()).toEqual([]);
});

test.each([
  ['cannot be read', (id: string) => at.emulator.store.putObject('kept', `${PARTS}${id}/upload`, '{"v":9')],
  ['is missing', (id: string) => cold.delete(`${PARTS}${id}/upload`)],
])(
  'an upload whose record %s is found as garbage of our own, and removed with all its parts',
  async (_, spoil) => {
    const sound = await uploaded(1, 'backups/sound');
    const { upload } = await uploaded(3);
    await spoil(upload.uploadId);
    const state = 'backups/.flashback-backup/';
    const [found, ...others] = await cold.listUploads(state);
    expect({ found, others }).toMatchObject({ found: { uploadId: upload.uploadId, own: true }, others: [] });
    expect(found?.key.startsWith(PARTS)).toBe(true);
    await cold.abortUpload(found!);
    expect(await cold.listUploads(state)).toEqual([]);
    expect((await leftovers()).map((name) => name.split('/')[0])).toEqual([
      sound.upload.uploadId,
      sound.upload.uploadId,
    ]);
  },
);

test('a folder that is no upload of ours is left alone', async () => {
  await at.emulator.store.putObject('kept', `${PARTS}somebody/else`, 'x');
  expect(await cold.listUploads('backups/')).toEqual([]);
});

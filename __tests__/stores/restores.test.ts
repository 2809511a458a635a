import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { endpointIdentity } from '../../src/flashback/endpoint.ts';
import { RESTORE_STATE } from '../../src/manifest/journals/restore-journal.ts';
import { restoreExitCode } from '../../src/report/restore-result.ts';
import { withLife } from './life.ts';
import type { Life } from './life.ts';

const MIB = 1024 * 1024;
const md5 = (text: string): string => createHash('md5').update(text).digest('hex');

describe('15.25 a second restore', () => {
  test('of objects whose ETags depend on the part size finds them equal by their checksums', () =>
    withLife({}, async (life) => {
      const bytes = Buffer.alloc(12 * MIB, 'large');
      await life.put('large', bytes);
      await reupload(life, 'large', bytes);
      await life.backup({ maxOperationSize: 5 * MIB, partSize: 5 * MIB, copyPaths: ['streamed'] });
      const equal = { outcome: 'complete', counts: { equal: 1, different: 0, restored: 0 } };
      expect(await life.restore()).toMatchObject(equal);
      expect(await life.restore({ overwrite: true })).toMatchObject(equal);
    }));

  test('leaves an object of the same size and another content alone, and says so', () =>
    withLife({}, async (life) => {
      const bytes = Buffer.alloc(12 * MIB, 'large');
      await life.put('large', bytes);
      await reupload(life, 'large', Buffer.alloc(12 * MIB, 'other'));
      await life.backup({ maxOperationSize: 5 * MIB, partSize: 5 * MIB, copyPaths: ['streamed'] });
      const result = await life.restore();
      expect(result).toMatchObject({ outcome: 'degraded', counts: { equal: 0, different: 1 } });
    }));
});

/** As another tool stores it in `to`: in parts of 6 MiB. */
async function reupload({ base, emulator }: Life, key: string, bytes: Buffer): Promise<void> {
  const { S3Store } = await import('../../src/store/s3/store.ts');
  const { fixedCredentials } = await import('../../src/store/s3/credentials.ts');
  const { systemClock } = await import('../../src/core/clock.ts');
  const credentials = base.cold.credentials ?? { accessKeyId: '', secretAccessKey: '' };
  const store = new S3Store({
    endpoint: emulator.endpoints[0] ?? '',
    bucket: 'to',
    region: 'us-east-1',
    pathStyle: true,
    credentials: fixedCredentials(credentials),
    clock: systemClock,
  });
  try {
    const upload = { key, uploadId: await store.createUpload(key) };
    const parts = [];
    for (let i = 0; i < 2; i++)
      parts.push(await store.uploadPart(upload, i + 1, bytes.subarray(i * 6 * MIB, (i + 1) * 6 * MIB)));
    await store.completeUpload(upload, parts);
  } finally {
    await store.close();
  }
}

describe('16.C a journal that somebody planted in the bucket that is restored to', () => {
  /** A journal that says: the attacker's object in hot is what was backed up. */
  async function plant(life: Life, run: string): Promise<void> {
    const { bucket, prefix } = life.base.cold;
    const endpoint = endpointIdentity(life.base.cold.endpoint);
    const time = '2026-11-26T00:00:00.000Z';
    const lines = [
      { op: 'start', format: 1, run, cold: { endpoint, bucket, prefix }, at: time, time },
      { op: 'done', key: 'a', size: 4, etag: md5('true'), to: md5('evil') },
      { op: 'intent', key: 'b', size: 4, etag: md5('true') },
    ];
    const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
    await life.emulator.store.putObject('hot', `${RESTORE_STATE}${run}/journal-00000000.ndjson`, text);
  }

  test.each([false, true])('is not believed, overwrite: %s', (overwrite) =>
    withLife({}, async (life) => {
      await life.put('a', 'true');
      await life.put('b', 'true');
      await life.backup();
      await life.put('a', 'evil');
      await life.put('b', 'mine');
      await plant(life, 'r1');
      const result = await life.restore({ to: life.base.hot, confirm: 'hot', overwrite });
      const hot = await life.objects('hot');
      if (overwrite) expect(hot).toEqual({ a: 'true', b: 'true' });
      else {
        expect([result.outcome, restoreExitCode(result, 0)]).toEqual(['degraded', 2]);
        expect(result.counts.different).toBe(2);
        expect(hot).toEqual({ a: 'evil', b: 'mine' });
      }
    }),
  );

  test('is believed where cold names its hash, and only that far', () =>
    withLife({}, async (life) => {
      await life.put('a', 'true');
      await life.put('b', 'true');
      await life.backup();
      await life.put('a', 'evil');
      await plant(life, 'r1');
      const path = `${RESTORE_STATE}r1/journal-00000000.ndjson`;
      const object = await life.emulator.store.getObject('hot', path);
      const sha256 = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex');
      const time = '2026-11-26T00:00:00.000Z';
      const journal = { to: 's3://hot/', objects: 1, sha256: sha256(sha256(object?.bytes ?? '')) };
      const hold = { id: 'r1', owner: 'r1', at: time, created: time, expires: time, journal };
      const name = '.flashback-backup/holds/r1';
      await life.emulator.store.putObject('cold', name, JSON.stringify(hold));
      const result = await life.restore({ to: life.base.hot, confirm: 'hot' });
      expect(result.counts).toMatchObject({ equal: 2, different: 0 });
    }));
});

import { GetObjectLockConfigurationCommand, PutBucketVersioningCommand } from '@aws-sdk/client-s3';
import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { send } from './hand-signed.ts';
import { code, texts } from './quirky.ts';
import { ADMIN, clientOf, CONFIG, outcome, withEmulator } from './running.ts';

const RETENTION = { mode: 'COMPLIANCE', days: 2 } as const;
const DAY = 86_400_000;
const LOCKED = {
  ...CONFIG,
  buckets: CONFIG.buckets.map((one) => (one.name === 'cold' ? { ...one, defaultRetention: RETENTION } : one)),
};
const MD5 = { 'content-md5': createHash('md5').update('x').digest('base64') };
const PUT = { method: 'PUT', path: '/cold/a', body: 'x' };

describe('a bucket with a default retention', () => {
  test('demands a checksum of every body that becomes an object, and of nothing else', () =>
    withEmulator(LOCKED, async ({ endpoints: [endpoint], store }) => {
      await store.putObject('hot', 'a', 'x');
      const bare = await send(endpoint, PUT);
      expect(code(bare)).toBe('400 InvalidRequest');
      expect(bare.body).toContain('required for Put Object requests with Object Lock parameters');
      expect(code(await send(endpoint, { ...PUT, headers: MD5 }))).toBe('200');
      const sha256 = { 'x-amz-checksum-sha256': createHash('sha256').update('x').digest('base64') };
      expect(code(await send(endpoint, { ...PUT, headers: sha256 }))).toBe('200');
      const copy = { 'x-amz-copy-source': '/hot/a' };
      expect(code(await send(endpoint, { method: 'PUT', path: '/cold/b', headers: copy }))).toBe('200');
      const created = await send(endpoint, { method: 'POST', path: '/cold/c?uploads=' });
      expect(code(created)).toBe('200');
      const part = `/cold/c?partNumber=1&uploadId=${texts(created.body, 'UploadId')[0]}`;
      const refused = await send(endpoint, { method: 'PUT', path: part, body: 'x' });
      expect(refused.body).toContain('required for Put Part requests with Object Lock parameters');
      expect(code(await send(endpoint, { method: 'PUT', path: part, body: 'x', headers: MD5 }))).toBe('200');
      const held = { ...MD5, 'x-amz-object-lock-legal-hold': 'ON' };
      expect(code(await send(endpoint, { ...PUT, headers: held }))).toBe('501 NotImplemented');
      const lock = { 'x-amz-object-lock-legal-hold': 'ON' };
      expect(code(await send(endpoint, { ...PUT, path: '/hot/a', headers: lock }))).toBe(
        '400 InvalidRequest',
      );
    }));

  test('keeps its versions until their time is over', () => {
    let now = Date.parse('2026-01-02T03:04:05Z');
    return withEmulator(
      { ...LOCKED, clock: () => now },
      async ({ endpoints: [endpoint], setDefaultRetention }) => {
        const put = async (): Promise<string> =>
          String((await send(endpoint, { ...PUT, headers: MD5, time: now })).headers['x-amz-version-id']);
        const remove = async (id: string, headers = {}): Promise<string> =>
          code(
            await send(endpoint, { method: 'DELETE', path: `/cold/a?versionId=${id}`, headers, time: now }),
          );
        const bypass = { 'x-amz-bypass-governance-retention': 'true' };
        const id = await put();
        const head = await send(endpoint, { method: 'HEAD', path: '/cold/a', time: now });
        expect(head.headers).toMatchObject({
          'x-amz-object-lock-mode': 'COMPLIANCE',
          'x-amz-object-lock-retain-until-date': '2026-01-04T03:04:05.000Z',
        });
        expect(await remove(id)).toBe('403 AccessDenied');
        expect(await remove(id, bypass)).toBe('403 AccessDenied');
        expect(code(await send(endpoint, { method: 'DELETE', path: '/cold/a', time: now }))).toBe('204');
        setDefaultRetention('cold', { mode: 'GOVERNANCE', days: 1 });
        const governed = await put();
        expect([await remove(governed), await remove(governed, bypass)]).toEqual(['403 AccessDenied', '204']);
        now += 2 * DAY;
        expect(await remove(id)).toBe('204');
      },
    );
  });

  test('has versions, and says what it has', () =>
    withEmulator(LOCKED, async ({ endpoints: [endpoint] }, client) => {
      const admin = clientOf(endpoint, { credentials: ADMIN });
      const { ObjectLockConfiguration } = await client.send(
        new GetObjectLockConfigurationCommand({ Bucket: 'cold' }),
      );
      expect(ObjectLockConfiguration).toEqual({
        ObjectLockEnabled: 'Enabled',
        Rule: { DefaultRetention: { Mode: 'COMPLIANCE', Days: 2 } },
      });
      const suspend = new PutBucketVersioningCommand({
        Bucket: 'cold',
        VersioningConfiguration: { Status: 'Suspended' },
      });
      expect(await outcome(admin.send(suspend))).toBe('409 InvalidBucketState');
      admin.destroy();
    }));
});

import { CopyObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { expect, test } from '@jest/globals';
import type { Emulator } from '../../emulator/index.ts';
import { withEmulator } from './running.ts';

async function get(emulator: Emulator, path: string, token = 'emulator-token'): Promise<[number, unknown]> {
  const headers = { authorization: `Bearer ${token}` };
  const answer = await fetch(`${emulator.platformUrl}${path}`, { headers });
  return [answer.status, await answer.json()];
}

test('the platform wants a token that it knows', () =>
  withEmulator({ platformTokens: ['jwt'] }, async (emulator) => {
    expect(await get(emulator, '/repo', 'other')).toEqual([
      401,
      { success: false, message: expect.any(String), error_code: 'UNAUTHORIZED' },
    ]);
    expect((await get(emulator, '/repo', 'jwt'))[0]).toBe(200);
    expect((await get(emulator, '/none', 'jwt'))[0]).toBe(404);
  }));

test('the platform says what went through the nodes', () =>
  withEmulator({ nodes: [{ id: 'n1' }] }, async (emulator, client) => {
    await client.send(new PutObjectCommand({ Bucket: 'hot', Key: 'a', Body: '12345' }));
    await client.send(new CopyObjectCommand({ Bucket: 'cold', Key: 'a', CopySource: 'hot/a' }));
    const row = { repoId: 'repo', host: 'n1', timestamp: expect.any(String), latency_ms: expect.any(Number) };
    const [, daily] = await get(emulator, '/stats/daily?repoId=repo&bucketId=hot,cold');
    expect(daily).toEqual({
      success: true,
      data: [
        { ...row, bucketId: 'hot', upl_bytes: '5', dwl_bytes: '5', size_change: '5' },
        { ...row, bucketId: 'cold', upl_bytes: '5', dwl_bytes: '0', size_change: '5' },
      ],
    });
    const [, minute] = await get(emulator, '/stats/minute?bucketId=cold');
    expect(minute).toMatchObject({ data: [{ bucketId: 'cold', upl_bytes: 5 }] });
    const past = '/stats/minute?startDate=2020-01-01T00:00:00Z&endDate=2020-01-02T00:00:00Z';
    expect(await get(emulator, past)).toEqual([200, { success: true, data: [] }]);
    expect((await get(emulator, '/stats/minute?startDate=soon'))[0]).toBe(400);
    expect(await get(emulator, '/stats/minute?hosts=n2')).toEqual([200, { success: true, data: [] }]);
    expect(await get(emulator, '/bucket/stats?bucketId=hot')).toEqual([
      200,
      {
        success: true,
        data: [{ bucketId: 'hot', totalUploadBytes: '5', totalDownloadBytes: '5', totalSizeChange: '5' }],
      },
    ]);
    expect(await get(emulator, '/repo/stats?repoId=repo')).toMatchObject([
      200,
      { data: [{ repoId: 'repo', totalUploadBytes: '10', totalDownloadBytes: '5' }] },
    ]);
  }));

test('the platform shows nodes, topology and quota', () =>
  withEmulator(
    { nodes: [{ id: 'n1', region: 'eu', latencyMs: 3, status: 'DISCONNECTED' }], quotaBytes: 100 },
    async (emulator) => {
      const [url] = emulator.endpoints;
      expect(await get(emulator, '/node?nodeServices=1')).toMatchObject([
        200,
        { success: true, total: 1, data: [{ region: 'eu', status: 'DISCONNECTED', latencyMs: 3, url }] },
      ]);
      expect(await get(emulator, '/stats/nodes/minute?bucketId=hot')).toMatchObject([
        200,
        { data: [{ nodeId: 'n1', bucketId: 'hot', nodeStatus: 'DISCONNECTED', latency_ms: 3 }] },
      ]);
      expect(await get(emulator, '/stats/nodes/daily?bucketId=cold')).toMatchObject([
        200,
        { data: [{ nodeId: 'n1', bucketId: 'cold', endpoint: url, provider: 'storj', online: 0 }] },
      ]);
      expect(await get(emulator, '/stats/nodes/daily?endDate=01012020')).toEqual([
        200,
        { success: true, data: [] },
      ]);
      expect(await get(emulator, '/bucket/hot/status')).toMatchObject([
        200,
        { bucketId: 'hot', nodeStatus: [{ region: 'eu', status: 'DISCONNECTED', latency_ms: 3 }] },
      ]);
      expect((await get(emulator, '/bucket/none/status'))[0]).toBe(404);
      const [, topology] = await get(emulator, '/repo?repoId=repo');
      expect(topology).toMatchObject({ repos: [{ id: 'repo', mode: 'NORMAL', storageType: 'S3' }] });
      expect(topology).toHaveProperty('repos[0].buckets[1].bucket', {
        id: 'cold',
        name: 'cold',
        bucket: 'cold',
        storageType: 'S3',
        endpoint: expect.any(String),
        region: 'us-east-1',
      });
      expect(await get(emulator, '/user/quota')).toMatchObject([
        200,
        { quotaUsage: [{ capability: { type: 'TRAFFIC' }, usage: { current: 0, max: 100, percentage: 0 } }] },
      ]);
    },
  ));

test('the platform fails on demand', () =>
  withEmulator({}, async (emulator) => {
    emulator.faults.add({ do: { slowDown: true } });
    expect((await get(emulator, '/repo'))[0]).toBe(200);
    emulator.faults.add({ operation: 'platform:/stats/daily', do: { status: 502, code: 'BAD_GATEWAY' } });
    expect((await get(emulator, '/repo'))[0]).toBe(200);
    expect(await get(emulator, '/stats/daily')).toMatchObject([
      502,
      { success: false, error_code: 'BAD_GATEWAY' },
    ]);
    expect((await get(emulator, '/stats/daily'))[0]).toBe(200);
  }));

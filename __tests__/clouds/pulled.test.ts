import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { startEmulator } from '../../emulator/index.ts';
import type { Emulator } from '../../emulator/index.ts';
import { runBackup } from '../../src/commands/backup/backup.ts';
import { runProbe } from '../../src/commands/probe.ts';
import { runRestore } from '../../src/commands/restore/restore.ts';
import { parseOptionsOf } from '../../src/commands/registry.ts';
import { runVerify } from '../../src/commands/verify/verify.ts';
import { systemClock } from '../../src/core/clock.ts';
import type { CommandName } from '../../src/options/inputs.ts';
import type { OptionsOf } from '../../src/options/options.ts';
import type { Store } from '../../src/store/contract.ts';
import { openStore } from '../../src/store/registry.ts';
import { runContext } from '../commands/setting.ts';
import { COLD } from '../emulator/blob/running.ts';
import { WRITER } from '../emulator/gcs/running.ts';
import { bytesAt } from '../crash/reading.ts';
import { replacedBeforeCopy, SECOND } from './replaced.ts';

const MIB = 1024 ** 2;
const S3_KEY = { accessKeyId: 'S3KEY', secretAccessKey: 's3-secret', sessionToken: 'a-session-token' };
const SECRETS =
  /X-(Amz|Goog)-Signature=(?!\*)|X-Amz-Security-Token=(?!\*)|a-session-token|s3-secret|PRIVATE KEY/;
/** What hot speaks. */
let kind: 's3' | 'gs' = 's3';

let emulator: Emulator;
let hot: Store;
let cold: Store;

async function start(): Promise<void> {
  emulator = await startEmulator({
    buckets: [
      { name: 'hot', provider: 'aws', storageType: 'S3' },
      { name: 'g-hot', provider: 'gcp', storageType: 'GCS' },
      { name: 'other-cold', provider: 'aws', storageType: 'S3' },
      { name: 'g-other-cold', provider: 'gcp', storageType: 'GCS' },
      { name: 'cold', provider: 'azure', storageType: 'BLOB', account: COLD.accessKeyId },
      { name: 'target', provider: 'azure', storageType: 'BLOB', account: COLD.accessKeyId },
    ],
    repositories: [],
    nodes: [],
    providers: [
      { name: 'aws', keys: [{ ...S3_KEY, right: 'ADMIN' }] },
      { name: 'google', provider: 'gcp', api: 'gcs', keys: [{ ...WRITER, right: 'ADMIN' }] },
      { name: 'azure', api: 'blob', keys: [{ ...COLD, right: 'ADMIN' }] },
    ],
  });
  const options = optionsOf('backup');
  hot = openStore(options.hot, undefined, systemClock);
  cold = openStore(options.cold, undefined, systemClock);
}

beforeEach(start);

afterEach(async () => {
  await Promise.all([hot.close(), cold.close()]);
  await emulator.close();
});

const HOT = (bucket: string): [string, string, { accessKeyId: string; secretAccessKey: string }] =>
  kind === 's3' ? [`s3://${bucket}`, 'aws', S3_KEY] : [`gs://g-${bucket}`, 'google', { ...WRITER }];
const AZ = (bucket: string): [string, string, typeof COLD] => [
  `az://${COLD.accessKeyId}/${bucket}`,
  'azure',
  COLD,
];

function optionsOf<N extends CommandName>(
  name: N,
  more: Record<string, string> = {},
  sides: Readonly<Record<string, ReturnType<typeof HOT> | ReturnType<typeof AZ>>> = {
    hot: HOT('hot'),
    cold: AZ('cold'),
  },
): OptionsOf<N> {
  const inputs: Record<string, string> = { ...more };
  for (const [side, [url, endpoint, key]] of Object.entries(sides)) {
    inputs[side] = url;
    inputs[`${side}-endpoint`] = emulator.providerEndpoints[endpoint] ?? '';
    inputs[`${side}-access-key-id`] = key.accessKeyId;
    inputs[`${side}-secret-access-key`] = key.secretAccessKey;
    if (key === S3_KEY) inputs[`${side}-session-token`] = S3_KEY.sessionToken;
  }
  return parseOptionsOf(
    name,
    (input) => inputs[input],
    () => '',
  );
}

const BY_URL = { 'copy-by-url': 'true', 'copy-path': 'native', 'max-operation-size': '5MiB' };

/** Bytes of objects, not of state, that this program read from hot or sent to cold. */
function bytesThrough(): number {
  let sum = 0;
  for (const { operation, key, bytesIn } of emulator.requests.list()) {
    if (key.startsWith('.flashback')) continue;
    if (operation === 'PutBlob' || operation === 'PutBlock') sum += bytesIn;
  }
  return sum;
}

describe.each(['s3', 'gs'] as const)('copy-by-url from %s to Azure', (hotKind) => {
  beforeAll(() => {
    kind = hotKind;
  });

  test('lets Azure read small and large objects, with their attributes and tags; no byte passes through here', async () => {
    const attributes = { contentType: 'a/b', cacheControl: 'no-store', metadata: { 'x-y': 'ü', z: '1' } };
    const large = randomBytes(12 * MIB);
    await hot.put('a b+é%2F', Buffer.from('small'), { attributes, tags: { k: 'v w' } });
    await hot.put('empty', new Uint8Array(), { attributes });
    await hot.upload('large', large, { attributes });
    emulator.requests.clear();
    const result = await runBackup(optionsOf('backup', BY_URL), runContext());
    expect(result).toMatchObject({
      outcome: 'complete',
      problem: null,
      counts: { copied: 3, failed: 0 },
      paths: { native: { objects: 3 }, streamed: { objects: 0 } },
      copyPath: { path: 'native', reason: expect.stringContaining('egress of hot is charged') },
    });
    expect(bytesThrough()).toBe(0);
    expect(emulator.requests.list({ operation: 'PutBlockFromUrl', bucket: 'cold' }).length).toBeGreaterThan(
      3,
    );
    expect((await bytesAt(cold, 'large'))?.equals(large)).toBe(true);
    expect(await cold.head('a b+é%2F')).toMatchObject({ size: 5, attributes });
    expect(await cold.tags('a b+é%2F')).toEqual({ k: 'v w' });
    expect(await cold.head('empty')).toMatchObject({ size: 0, attributes });
    expect((await runBackup(optionsOf('backup', BY_URL), runContext())).counts).toMatchObject({
      copied: 0,
      unchanged: 3,
    });
    const verified = await runVerify(optionsOf('verify', { verify: 'read' }), runContext());
    expect(verified).toMatchObject({ outcome: 'complete', counts: { faults: 0, versions: 3 } });
  }, 60_000);

  test('leaves what is stored as gzip to the path that reads it as it is stored', async () => {
    await hot.put('a', gzipSync('small'), { attributes: { contentEncoding: 'gzip' } });
    const both = { ...BY_URL, 'copy-path': 'native,streamed' };
    expect(await runBackup(optionsOf('backup', both), runContext())).toMatchObject({
      outcome: 'complete',
      paths: { native: { objects: 0 }, streamed: { objects: 1 } },
    });
    expect(await bytesAt(cold, 'a')).toEqual(gzipSync('small'));
  });

  test('is off where nobody asks for it, and then such a pair is streamed', async () => {
    await hot.put('a', Buffer.from('small'));
    expect(await runBackup(optionsOf('backup'), runContext())).toMatchObject({
      outcome: 'complete',
      paths: { native: { objects: 0 }, streamed: { objects: 1 } },
    });
    expect(emulator.requests.list({ operation: 'PutBlockFromUrl', key: 'a' })).toEqual([]);
  });

  test('is named by probe and by a dry run, with the egress', async () => {
    await hot.put('a', Buffer.from('small'));
    const reason = expect.stringMatching(/by signed URLs, as copy-by-url allows.*egress of hot is charged/);
    const probe = await runProbe(optionsOf('probe', { 'copy-by-url': 'true' }), runContext());
    expect(probe).toMatchObject({ copyPath: { path: 'native', reason } });
    const dry = await runBackup(optionsOf('backup', { ...BY_URL, 'dry-run': 'true' }), runContext());
    expect(dry.copyPath).toEqual({ path: 'native', reason });
  });

  test('pins anew what is replaced between list and copy', async () => {
    const { result, entryTag, hotTag, stored } = await replacedBeforeCopy(
      hot,
      cold,
      optionsOf('backup', BY_URL),
    );
    expect(result).toMatchObject({ outcome: 'complete', paths: { native: { objects: 2 } } });
    expect({ entryTag, stored }).toEqual({ entryTag: hotTag, stored: SECOND });
  });

  test('looks at the source again where Azure does not pass the pin on, before anything is stored', async () => {
    const { etag } = await hot.put('a', Buffer.from('first'));
    let looked = 0;
    const source = {
      place: hot.place,
      key: 'a',
      ifMatch: etag,
      grant: () => hot.grantRead!('a', hot.dialect.pinsNameVersions === true ? etag : undefined),
      describe: async () => {
        looked++;
        // The block is read by then.
        if (looked === 2) await hot.put('a', Buffer.from('other'));
        const { size } = await hot.head('a', { ifMatch: etag });
        return { size };
      },
    };
    await expect(cold.copy(source, 'a')).rejects.toMatchObject({ code: 'precondition' });
    expect(looked).toBe(2);
    await expect(cold.head('a')).rejects.toMatchObject({ code: 'not-found' });
  });

  test('says nothing of a URL in logs, results, state or errors', async () => {
    await hot.put('a', Buffer.from('small'));
    await hot.put('denied', Buffer.from('small'));
    const lines: string[] = [];
    const line = (text: string): void => void lines.push(text);
    const log = { info: line, notice: line, warning: line, debug: line };
    const refuse = {
      status: 403,
      code: 'CannotVerifyCopySource',
      message: 'Could not read ?X-Amz-Signature=abc',
    };
    emulator.faults.add({ operation: 'PutBlockFromUrl', key: 'denied', times: Infinity, do: refuse });
    const result = await runBackup(optionsOf('backup', BY_URL), runContext({ log }));
    expect(result.counts).toMatchObject({ copied: 1, failed: 1 });
    let state = '';
    for (const { key } of (await cold.list({ prefix: '.flashback' })).objects)
      state += (await bytesAt(cold, key))?.toString('latin1') ?? '';
    expect(lines.join('\n') + JSON.stringify(result) + state).not.toMatch(SECRETS);
  });

  test('restores from S3 into Azure the same way', async () => {
    await hot.put('a', Buffer.from('small'));
    const inSame = { hot: HOT('hot'), cold: HOT('other-cold') };
    await runBackup(optionsOf('backup', {}, inSame), runContext());
    const sides = { cold: HOT('other-cold'), to: AZ('target') };
    const restored = await runRestore(optionsOf('restore', BY_URL, sides), runContext());
    expect(restored).toMatchObject({
      outcome: 'complete',
      counts: { restored: 1, failed: 0 },
      paths: { native: { objects: 1 }, streamed: { objects: 0 } },
    });
  });
});

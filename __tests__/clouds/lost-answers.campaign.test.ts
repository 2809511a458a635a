import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startEmulator } from '../../emulator/index.ts';
import type { Emulator } from '../../emulator/index.ts';
import { runBackup } from '../../src/commands/backup/backup.ts';
import { runRestore } from '../../src/commands/restore/restore.ts';
import { runVerify } from '../../src/commands/verify/verify.ts';
import { parseOptionsOf } from '../../src/commands/registry.ts';
import { systemClock } from '../../src/core/clock.ts';
import type { CommandName } from '../../src/options/inputs.ts';
import type { OptionsOf } from '../../src/options/options.ts';
import { openStore } from '../../src/store/registry.ts';
import { COLD, HOT } from '../emulator/blob/running.ts';
import { WRITER } from '../emulator/gcs/running.ts';
import { runContext } from '../commands/setting.ts';

type Kind = 's3' | 'gcs' | 'blob';
type Side = 'hot' | 'cold' | 'to';

const S3_KEY = { accessKeyId: 'S3KEY', secretAccessKey: 's3-secret' };
const MIB = 1024 ** 2;
const LARGE = Buffer.alloc(11 * MIB, 'a large object. ');

/** The request that makes an object, by where it is written: each is done, and its answer lost. */
const CASES: readonly (readonly [hot: Kind, cold: Kind, operation: string, key: string])[] = [
  ['s3', 'gcs', 'objects.insert', 'small'],
  ['s3', 'gcs', 'objects.compose', 'large'],
  ['blob', 'gcs', 'objects.insert', 'small'],
  ['blob', 'gcs', 'objects.compose', 'large'],
  ['gcs', 'gcs', 'objects.rewrite', 'small'],
  ['gcs', 'gcs', 'objects.rewrite', 'large'],
  ['s3', 'blob', 'PutBlob', 'small'],
  ['s3', 'blob', 'PutBlockList', 'large'],
  ['gcs', 'blob', 'PutBlob', 'small'],
  ['gcs', 'blob', 'PutBlockList', 'large'],
  ['blob', 'blob', 'CopyBlobFromUrl', 'small'],
  ['blob', 'blob', 'PutBlockList', 'large'],
  ['blob', 'blob', 'CopyBlob', 'small'],
];

let emulator: Emulator;

beforeAll(async () => {
  const sides = CASES.flatMap((_, i) => [`hot-${i}`, `cold-${i}`, `to-${i}`, `again-${i}`]);
  emulator = await startEmulator({
    buckets: sides.flatMap((name) => [
      { name: `${name}-s3`, provider: 'aws', storageType: 'S3' } as const,
      {
        name: `${name}-gcs`,
        provider: 'gcp',
        storageType: 'GCS',
        google: { rewriteBytes: 4 * MIB },
      } as const,
      {
        name: `${name}-blob`,
        provider: 'azure',
        storageType: 'BLOB',
        account: (/^(hot|to)/.test(name) ? HOT : COLD).accessKeyId,
      } as const,
    ]),
    repositories: [],
    nodes: [],
    providers: [
      { name: 'aws', keys: [{ ...S3_KEY, right: 'ADMIN' }] },
      { name: 'google', provider: 'gcp', api: 'gcs', keys: [{ ...WRITER, right: 'ADMIN' }] },
      {
        name: 'azure',
        api: 'blob',
        keys: [
          { ...HOT, right: 'ADMIN' },
          { ...COLD, right: 'ADMIN' },
        ],
      },
    ],
  });
});

afterAll(() => emulator.close());

/** What a workflow would say of a place. */
function inputsOf(side: Side, kind: Kind, at: number): Record<string, string> {
  const name = `${side}-${at}-${kind}`;
  const account = side === 'cold' ? COLD : HOT;
  const [url, endpoint, key] = {
    s3: [`s3://${name}`, 'aws', S3_KEY] as const,
    gcs: [`gs://${name}`, 'google', WRITER] as const,
    blob: [`az://${account.accessKeyId}/${name}`, 'azure', account] as const,
  }[kind];
  return {
    [side]: url,
    [`${side}-endpoint`]: emulator.providerEndpoints[endpoint] ?? '',
    [`${side}-access-key-id`]: key.accessKeyId,
    [`${side}-secret-access-key`]: key.secretAccessKey,
  };
}

function optionsOf<N extends CommandName>(name: N, inputs: Record<string, string>): OptionsOf<N> {
  return parseOptionsOf(
    name,
    (input) => inputs[input],
    () => '',
  );
}

describe.each(CASES.map((one, i) => [...one, i] as const))(
  'from %s to %s, %s of the %s object is done and its answer lost:',
  (hot, cold, operation, key, at) => {
    const more = { 'max-operation-size': '5MiB' };
    const coldInputs = () => inputsOf('cold', cold, at);
    const lose = (): (() => void) => {
      const removals = [emulator.faults.add({ operation, key, times: 1, do: 'commit-then-reset' })];
      if (operation === 'CopyBlob') {
        const unsupported = { status: 400, code: 'UnsupportedHeader' };
        removals.push(
          emulator.faults.add({ operation: 'CopyBlobFromUrl', times: Infinity, do: unsupported }),
        );
      }
      return () => removals.forEach((remove) => remove());
    };

    test('the backup counts it as copied, once', async () => {
      const inputs = { ...inputsOf('hot', hot, at), ...coldInputs(), ...more };
      const options = optionsOf('backup', inputs);
      const store = openStore(options.hot, undefined, systemClock);
      for (const [name, body] of [
        ['small', Buffer.from('a small object')],
        ['large', LARGE],
      ] as const)
        await store.upload(name, body, { attributes: { contentType: 'a/b' } });
      await store.close();

      emulator.requests.clear();
      const remove = lose();
      const first = await runBackup(options, runContext());
      remove();
      const lost = emulator.requests.list({ operation, key: key }).length;
      expect({ ...first, lost }).toMatchObject({
        outcome: 'complete',
        problem: null,
        holes: [],
        counts: { copied: 2, failed: 0 },
      });
      expect((await runBackup(options, runContext())).counts).toMatchObject({
        copied: 0,
        touched: 0,
        unchanged: 2,
      });
      const verified = await runVerify(optionsOf('verify', { ...inputs, verify: 'read' }), runContext());
      expect(verified).toMatchObject({ outcome: 'complete', counts: { faults: 0, versions: 2 } });
    }, 60_000);

    // Restored from cold into a place of the same kind as cold: by the same request where the pair is of one kind.
    test('the restore counts it as restored, and not as an object of somebody else', async () => {
      const inputs = { ...coldInputs(), ...inputsOf('to', cold, at), ...more };
      const copyPath = hot === cold ? {} : { 'copy-path': 'streamed' };
      const remove = lose();
      const restored = await runRestore(optionsOf('restore', { ...inputs, ...copyPath }), runContext());
      remove();
      expect(restored).toMatchObject({
        outcome: 'complete',
        counts: { restored: 2, failed: 0, different: 0 },
      });
    }, 60_000);
  },
);

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startEmulator } from '../../emulator/index.ts';
import type { Emulator } from '../../emulator/index.ts';
import { parseOptionsOf } from '../../src/commands/registry.ts';
import { runBackup } from '../../src/commands/backup/backup.ts';
import { runProbe } from '../../src/commands/probe.ts';
import { runRestore } from '../../src/commands/restore/restore.ts';
import { runVerify } from '../../src/commands/verify/verify.ts';
import { systemClock } from '../../src/core/clock.ts';
import type { CommandName } from '../../src/options/inputs.ts';
import type { OptionsOf } from '../../src/options/options.ts';
import type { Options, PlaceOptions } from '../../src/options/options.ts';
import type { RunResult } from '../../src/report/result.ts';
import { openStore } from '../../src/store/registry.ts';
import type { Store } from '../../src/store/contract.ts';
import { COLD, HOT } from '../emulator/blob/running.ts';
import { WRITER } from '../emulator/gcs/running.ts';
import { runContext } from '../commands/setting.ts';

type Kind = 's3' | 'gcs' | 'blob';
type Side = 'hot' | 'cold' | 'to';

const S3_KEY = { accessKeyId: 'S3KEY', secretAccessKey: 's3-secret' };
const MIB = 1024 ** 2;
const LARGE = Buffer.alloc(7 * MIB, 'a large object. ');
/** Both orders of listing part among these, and URLs, metadata and paths have something to escape. */
const KEYS = [
  'a b+c%2F&=?#x',
  'deep/er/é',
  'quotes\'"<>&',
  'é\u{10000}x',
  'é\u{1f600}',
  'é\uff5e',
  'é\ufffd\u{10000}',
  'zero',
];

let emulator: Emulator;
let pair = 0;

const names = (side: Side): string[] => Array.from({ length: 12 }, (_, i) => `${side}-${i}`);

beforeAll(async () => {
  const all = [...names('hot'), ...names('cold'), ...names('to')];
  emulator = await startEmulator({
    buckets: [
      ...all.map((name) => ({ name: `${name}-s3`, provider: 'aws', storageType: 'S3' }) as const),
      ...all.map((name) => {
        const own = { name: `${name}-gcs`, provider: 'gcp', storageType: 'GCS', region: 'us-east1' } as const;
        return { ...own, google: { rewriteBytes: MIB } };
      }),
      ...all.map((name) => {
        const account = name.startsWith('hot') ? HOT.accessKeyId : COLD.accessKeyId;
        return { name: `${name}-blob`, provider: 'azure', storageType: 'BLOB', account } as const;
      }),
    ],
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
function inputsOf(side: Side, kind: Kind): Record<string, string> {
  const name = `${side}-${pair}-${kind}`;
  const account = side === 'hot' ? HOT : COLD;
  const [url, endpoint, key] = {
    s3: [`s3://${name}/p`, 'aws', S3_KEY] as const,
    gcs: [`gs://${name}/p`, 'google', WRITER] as const,
    blob: [`az://${account.accessKeyId}/${name}/p`, 'azure', account] as const,
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

async function contents(place: PlaceOptions): Promise<Record<string, string>> {
  const store = openStore(place, undefined, systemClock);
  const found: Record<string, string> = {};
  let next: string | undefined;
  do {
    const page = await store.list({
      prefix: place.prefix,
      maxKeys: 3,
      ...(next === undefined ? {} : { continuation: next }),
    });
    for (const { key } of page.objects) {
      if (key.startsWith(`${place.prefix}.flashback`)) continue;
      found[key.slice(place.prefix.length)] = (await read(store, key)).toString('base64').slice(0, 200);
    }
    ({ next } = page);
  } while (next !== undefined);
  await store.close();
  return found;
}

async function read(store: Store, key: string): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of (await store.get(key)).stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function write(place: PlaceOptions, objects: Record<string, string | Buffer>): Promise<void> {
  const store = openStore(place, undefined, systemClock);
  for (const [key, body] of Object.entries(objects)) {
    const attributes = { contentType: 'text/x-odd', metadata: { 'a-b': 'é ü', plain: '1' } };
    await store.put(place.prefix + key, Buffer.from(body), { attributes });
  }
  await store.close();
}

const KINDS: readonly Kind[] = ['s3', 'gcs', 'blob'];
const PAIRS = KINDS.flatMap((hot) =>
  KINDS.map((cold, i) => [hot, cold, KINDS[(i + 1 + KINDS.indexOf(hot)) % 3] ?? 's3'] as const),
);

describe.each(PAIRS)('from %s to %s, restored into %s', (hot, cold, to) => {
  const native = hot === cold;
  let inputs: Record<string, string>;
  let options: Extract<Options, { command: 'backup' }>;
  const backup = (): Promise<RunResult> => runBackup(options, runContext());

  beforeAll(() => {
    inputs = { ...inputsOf('hot', hot), ...inputsOf('cold', cold), 'max-operation-size': '5MiB' };
    options = optionsOf('backup', inputs);
    pair++;
  });

  test('lives: probe, backup, nothing twice, changes, verify, restore', async () => {
    const at = pair - 1;
    const probe = await runProbe(optionsOf('probe', inputs), runContext());
    expect(probe).toMatchObject({ command: 'probe', copyPath: { path: native ? 'native' : 'streamed' } });

    const objects = Object.fromEntries(KEYS.map((key) => [key, `first ${key}`]));
    await write(options.hot, { ...objects, zero: '', 'large/one': LARGE });
    const first = await backup();
    const via = native ? 'native' : 'streamed';
    expect({ ...first, notices: first.notices }).toMatchObject({
      outcome: 'complete',
      problem: null,
      counts: { copied: 9, failed: 0 },
      paths: { [via]: { objects: 9 } },
      hot: hot === 's3' ? {} : { api: hot },
    });
    const then = await contents(options.hot);
    expect(await contents(options.cold)).toEqual(then);
    expect((await backup()).counts).toMatchObject({ copied: 0, touched: 0, gone: 0, unchanged: 9 });

    await write(options.hot, { 'é\u{10000}x': 'second', zero: 'no more' });
    expect((await backup()).counts).toMatchObject({ copied: 2, changed: 2, unchanged: 7, failed: 0 });
    expect((await backup()).counts).toMatchObject({ copied: 0, touched: 0, unchanged: 9 });
    const verified = await runVerify(optionsOf('verify', inputs), runContext());
    expect(verified).toMatchObject({
      outcome: 'complete',
      counts: { faults: 0 },
    });

    pair = at;
    const target = inputsOf('to', to);
    pair = at + 1;
    const coldInputs = Object.fromEntries(Object.entries(inputs).filter(([name]) => !name.startsWith('hot')));
    const restore = optionsOf('restore', { ...coldInputs, ...target, at: first.runId });
    if ('folder' in restore) throw new Error('it restores to a bucket');
    const restored = await runRestore(restore, runContext());
    expect(restored).toMatchObject({ outcome: 'complete', counts: { restored: 9, failed: 0 } });
    expect(await contents(restore.to)).toEqual(then);
    const store = openStore(restore.to, undefined, systemClock);
    const { attributes } = await store.head(`${restore.to.prefix}é\uff5e`);
    expect(attributes).toMatchObject({ contentType: 'text/x-odd', metadata: { 'a-b': 'é ü', plain: '1' } });
    await store.close();
  }, 120_000);
});

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runBackup } from '../../src/commands/backup/backup.ts';
import { openStore } from '../../src/store/registry.ts';
import { runRestore } from '../../src/commands/restore/restore.ts';
import type { RestoreOptions } from '../../src/options/options.ts';
import type { PruneResult } from '../../src/report/prune.ts';
import { wrapStore } from '../../src/store/middleware/wrap-store.ts';
import type { Store } from '../../src/store/contract.ts';
import { runContext } from '../commands/setting.ts';
import { makePair, onlyVersitygw } from '../crash/pair.ts';
import type { Pair } from '../crash/pair.ts';
import { servers } from '../servers.ts';

const CLI = join(import.meta.dirname, '..', '..', 'src', 'cli.ts');
const KEYS = 40;

/** Issue "Kept by policy, pruned with care, given back whole", must show 3: the sweep is a process of its own. */
describe.each(onlyVersitygw(servers()))('a sweep beside a restore, on $name', (server) => {
  test('takes nothing that the restore needs, and all of it once that is through', async () => {
    const pair = await makePair(server, 'beside');
    try {
      const run = await withOld(pair);
      expect((await sweep(pair)).prune!.condemned.objects).toBe(KEYS);
      let beside: Promise<PruneResult> | undefined;
      const open: typeof openStore = (place, ca, clock): Store => {
        const store = openStore(place, ca, clock);
        if (place.prefix !== 'back/') return store;
        return wrapStore(store, async ({ operation, key, call }) => {
          if (operation === 'copy' && /^back\/k/.test(key ?? '')) await (beside ??= sweep(pair));
          return call();
        });
      };
      const result = await runRestore(optionsOf(pair, run), runContext(), open);
      expect([result.outcome, result.counts.restored]).toEqual(['complete', KEYS]);
      expect((await beside)?.prune).toMatchObject({ held: { code: 'restore' }, deleted: { objects: 0 } });
      for (let i = 0; i < KEYS; i++) expect(await textOf(pair.reference, `back/k${i}`)).toBe(`first ${i}`);
      expect((await sweep(pair)).prune!.deleted.objects).toBe(KEYS);
    } finally {
      await pair.close();
    }
  }, 180_000);
});

/** The run whose contents no kept restore point names by now. */
async function withOld(pair: Pair): Promise<string> {
  const put = async (text: string): Promise<void> => {
    for (let i = 0; i < KEYS; i++) await pair.hot.put(`k${i}`, Buffer.from(`${text} ${i}`));
  };
  const first = runContext();
  await put('first');
  await runBackup(pair.options(pair.server.endpoint), first);
  await put('second');
  for (let i = 0; i < 3; i++) await runBackup(pair.options(pair.server.endpoint), runContext());
  return first.identity.runId;
}

function optionsOf(pair: Pair, run: string): RestoreOptions {
  const { hot: _hot, ...options } = pair.options(pair.server.endpoint);
  return {
    ...options,
    command: 'restore',
    hot: undefined,
    confirm: '',
    at: { kind: 'run', run },
    to: { ...pair.options(pair.server.endpoint, 'reference').cold, prefix: 'back/' },
    prefixes: [],
    include: [],
    overwrite: false,
  };
}

async function sweep(pair: Pair): Promise<PruneResult> {
  const { accessKeyId, secretAccessKey, endpoint } = pair.server;
  const { bucket } = pair.options(endpoint).cold;
  const policy = ['--retention', '* last=1', '--prune-delay', '0s', '--json'];
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', CLI, 'prune', '--cold', `s3://${bucket}`, ...policy],
    {
      env: {
        PATH: process.env['PATH'],
        FLASHBACK_ENDPOINT: endpoint,
        FLASHBACK_ACCESS_KEY_ID: accessKeyId,
        FLASHBACK_SECRET_ACCESS_KEY: secretAccessKey,
        FLASHBACK_ALLOW_UNFENCED: 'true',
      },
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  expect(code).toBe(0);
  return JSON.parse(out) as PruneResult;
}

async function textOf(store: Store, key: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of (await store.get(key)).stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

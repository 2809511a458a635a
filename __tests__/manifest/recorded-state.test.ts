import { beforeEach, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock } from '../../src/core/clock.ts';
import { runBackup } from '../../src/commands/backup/backup.ts';
import { runRestore } from '../../src/commands/restore/restore.ts';
import { runStatus } from '../../src/commands/status.ts';
import { runVerify } from '../../src/commands/verify/verify.ts';
import { parseRetention } from '../../src/plan/retention-policy.ts';
import type { RestoreOptions, VerifyOptions } from '../../src/options/options.ts';
import type { RestoreResult } from '../../src/report/restore-result.ts';
import type { RunResult } from '../../src/report/result.ts';
import type { StatusResult } from '../../src/report/status.ts';
import type { VerifyResult } from '../../src/report/verify.ts';
import { MemoryProvider } from '../../src/store/memory/store.ts';
import type { Store } from '../../src/store/contract.ts';
import { KEEP_EVERYTHING, optionsFor, runContext } from '../commands/setting.ts';
import { asXml } from '../store/as-xml.ts';

/**
 * Hot and cold as version 1.0.0 left them after eight runs over memory buckets: history, history names, a renamed key,
 * a gone one, waiting and deleted condemned objects, and remembered stretches of hot's listing.
 */
interface Recorded {
  readonly recorded: string;
  readonly endpoint: string;
  readonly hot: readonly RecordedObject[];
  readonly cold: readonly RecordedObject[];
}

interface RecordedObject {
  readonly key: string;
  readonly etag: string;
  readonly modified: number;
  readonly attributes: object;
  readonly tags: Readonly<Record<string, string>>;
  /** Base64. */
  readonly body: string;
}

const HOUR = 3600_000;
const state = JSON.parse(
  readFileSync(join(import.meta.dirname, 'fixtures', 'state-1.0.0.json'), 'utf8'),
) as Recorded;

let now: number;
let hot: Store;
let cold: Store;
let provider: MemoryProvider;
const readings = { listed: 0, read: 0 };
const clock = { ...systemClock, now: () => now };

function load(provider: MemoryProvider, name: 'hot' | 'cold'): Store {
  const store = provider.store(name);
  for (const { body, ...object } of state[name]) {
    const bytes = Buffer.from(body, 'base64');
    provider.buckets.get(name)?.write(object.key, { ...object, bytes, versionId: provider.nextId() });
  }
  return store;
}

beforeEach(() => {
  now = Date.parse(state.recorded) + HOUR;
  provider = new MemoryProvider(clock);
  hot = asXml(load(provider, 'hot'), 7, readings);
  cold = load(provider, 'cold');
});

const pruning = { ...KEEP_EVERYTHING, policy: parseRetention('docs/ last=2\nlogs/ last=1'), delay: 60_000 };
const open = ({ bucket }: { readonly bucket: string }): Store =>
  ({ hot, cold })[bucket] ?? provider.store(bucket);

function backup(): Promise<RunResult> {
  return runBackup(optionsFor(state.endpoint, { pruning }), runContext({ clock }), open);
}

function verify(): Promise<VerifyResult> {
  const { cold: place, ca, copyPaths } = optionsFor(state.endpoint);
  const options: VerifyOptions = {
    command: 'verify',
    hot: undefined,
    cold: place,
    ca,
    prefixes: [],
    sample: { kind: 'all' },
    repair: false,
    copyPaths,
    maxOperationSize: undefined,
    partSize: undefined,
    concurrency: undefined,
    deadline: HOUR,
    leaseWait: 0,
    maxFailures: 0,
  };
  return runVerify(options, runContext({ clock }), open);
}

function status(): Promise<StatusResult> {
  const { cold: place, ca } = optionsFor(state.endpoint);
  const reading = { hot: undefined, cold: place, ca, maxSilence: undefined, prefixes: [] };
  return runStatus({ command: 'status', ...reading }, runContext({ clock }), open);
}

function restore(at: RestoreOptions['at'], bucket: string): Promise<RestoreResult> {
  const { cold: place, ca, copyPaths } = optionsFor(state.endpoint);
  const options: RestoreOptions = {
    command: 'restore',
    hot: undefined,
    cold: place,
    to: { ...place, bucket },
    ca,
    confirm: '',
    at,
    prefixes: [],
    include: [],
    overwrite: false,
    dryRun: false,
    maxFailures: 0,
    copyPaths,
    maxOperationSize: undefined,
    partSize: undefined,
    concurrency: undefined,
    verify: 'copy',
    deadline: HOUR,
  };
  return runRestore(options, runContext({ clock }), open);
}

/** Keys and bodies of a bucket that a restore wrote. */
async function contents(bucket: string): Promise<Record<string, string>> {
  const store = provider.store(bucket);
  const found: Record<string, string> = {};
  for (const { key } of (await store.list({})).objects) {
    if (key.startsWith('.flashback-backup/')) continue;
    const { stream } = await store.get(key);
    const chunks: Uint8Array[] = [];
    for await (const chunk of stream) chunks.push(chunk);
    found[key] = Buffer.concat(chunks).toString('base64');
  }
  return found;
}

describe('state that version 1.0.0 wrote', () => {
  test('is gone on with: nothing is copied again, and what it condemned is deleted', async () => {
    const result = await backup();
    expect(result).toMatchObject({
      outcome: 'complete',
      problem: null,
      previousGeneration: 13,
      counts: { scanned: 18, copied: 0, touched: 0, unchanged: 18 },
      prune: { deleted: { objects: 2 } },
    });
    expect(readings.read).toBeLessThan(readings.listed); // its digests of the listing still count
  });

  test('takes a change, and every version in it verifies by reading', async () => {
    await hot.put('docs/1.txt', Buffer.from('document 1, fourth'));
    expect((await backup()).counts).toMatchObject({ copied: 1, changed: 1, unchanged: 17, kept: 1 });
    const { outcome, counts } = await verify();
    expect({ outcome, ...counts }).toMatchObject({ outcome: 'complete', faults: 0 });
    expect(counts.sound).toBe(counts.versions);
    expect(counts.versions).toBeGreaterThan(18);
  });

  test('is shown by status: its generation, restore points and totals', async () => {
    const found = await status();
    expect(found).toMatchObject({
      outcome: 'complete',
      generation: { number: 13 },
      hot: { bucket: 'hot' },
      manifest: { keys: 19 },
    });
    expect(found.restorePointCount).toBe(found.points.length);
    expect(found.points.map(({ run }) => run)).toContain('recorded-8');
  });

  test('is restored as hot was, newest and as of an earlier run', async () => {
    const newest = await restore({ kind: 'latest' }, 'to');
    expect(newest).toMatchObject({ outcome: 'complete', holes: [] });
    // The program's own folder is no key of hot.
    const expected = state.hot.filter(({ key }) => !key.startsWith('.flashback-backup/'));
    expect(await contents('to')).toEqual(Object.fromEntries(expected.map(({ key, body }) => [key, body])));
    const [oldest] = (await status()).points.slice(-1);
    const earlier = await restore({ kind: 'run', run: oldest?.run ?? '' }, 'earlier');
    expect(earlier).toMatchObject({ outcome: 'complete', restorePoint: { run: oldest?.run } });
    expect(Object.keys(await contents('earlier'))).not.toEqual(Object.keys(await contents('to')));
  });
});

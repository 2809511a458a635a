import { describe, expect, test } from '@jest/globals';
import { runBackup } from '../../src/commands/backup/backup.ts';
import { runRestore } from '../../src/commands/restore/restore.ts';
import { runVerify } from '../../src/commands/verify/verify.ts';
import type { PruneSettings, RestoreOptions } from '../../src/options/options.ts';
import { parseRetention } from '../../src/plan/retention-policy.ts';
import type { RestoreResult } from '../../src/report/restore-result.ts';
import type { RunResult } from '../../src/report/result.ts';
import type { OpenStore } from '../../src/run/open-buckets.ts';
import { MEMORY_BLOB, MEMORY_GCS, MEMORY_S3 } from '../../src/store/memory/kinds.ts';
import type { MemoryKind } from '../../src/store/memory/kinds.ts';
import { MemoryProvider } from '../../src/store/memory/store.ts';
import type { Store } from '../../src/store/contract.ts';
import { KEEP_EVERYTHING, optionsFor, runContext, TestClock } from './setting.ts';

const HOUR = 3600_000;
const base = optionsFor('http://127.0.0.1:9');
const KINDS = { S3: MEMORY_S3, GCS: MEMORY_GCS, Azure: MEMORY_BLOB } as const;
type Kind = keyof typeof KINDS;

/** Each kind of hot with each kind of cold, and of what is restored to. */
const PAIRS = [
  ['S3', 'S3', 'S3'],
  ['S3', 'GCS', 'GCS'],
  ['S3', 'Azure', 'Azure'],
  ['GCS', 'S3', 'GCS'],
  ['GCS', 'GCS', 'Azure'],
  ['GCS', 'Azure', 'S3'],
  ['Azure', 'S3', 'S3'],
  ['Azure', 'GCS', 'S3'],
  ['Azure', 'Azure', 'GCS'],
] as const satisfies readonly (readonly [Kind, Kind, Kind])[];

/** Both orders part among these. */
const KEYS = ['a/1', 'a/2', 'b', 'é\u{10000}x', 'é\u{1f600}', 'é\uff5e', 'é\ufffd\u{10000}', 'z'];

/** Hot, cold and to; buckets of one kind are one provider's, which copies between them. */
class World {
  readonly clock = new TestClock();
  readonly stores: Readonly<Record<'hot' | 'cold' | 'to', Store>>;
  readonly open: OpenStore;

  constructor(hot: Kind, cold: Kind, to: Kind) {
    const providers = new Map<MemoryKind, MemoryProvider>();
    const store = (bucket: string, kind: MemoryKind): Store => {
      const provider = providers.get(kind) ?? new MemoryProvider(this.clock, kind);
      providers.set(kind, provider);
      const whole = provider.store(bucket);
      // Small pages, so that blocks that are held back go over several of them.
      return { ...whole, list: (request, signal) => whole.list({ maxKeys: 3, ...request }, signal) };
    };
    this.stores = {
      hot: store('hot', KINDS[hot]),
      cold: store('cold', KINDS[cold]),
      to: store('to', KINDS[to]),
    };
    this.open = ({ bucket }) => this.stores[bucket as 'hot' | 'cold' | 'to'];
  }

  async backup(pruning = base.pruning): Promise<RunResult> {
    const result = await runBackup({ ...base, pruning }, runContext({ clock: this.clock }), this.open);
    await this.clock.advance(24 * HOUR);
    return result;
  }

  restore(change: Partial<RestoreOptions>): Promise<RestoreResult> {
    const options: RestoreOptions = {
      command: 'restore',
      hot: undefined,
      cold: base.cold,
      to: { ...base.cold, bucket: 'to' },
      ca: undefined,
      confirm: '',
      at: { kind: 'latest' },
      prefixes: [],
      include: [],
      overwrite: false,
      dryRun: false,
      maxFailures: 0,
      copyPaths: base.copyPaths,
      maxOperationSize: undefined,
      partSize: undefined,
      concurrency: undefined,
      verify: 'copy',
      deadline: HOUR,
      ...change,
    };
    return runRestore(options, runContext({ clock: this.clock }), this.open);
  }

  /** Faults of everything that cold holds, read back. */
  async faults(): Promise<number> {
    const result = await runVerify(
      {
        command: 'verify',
        hot: base.hot,
        cold: base.cold,
        ca: undefined,
        prefixes: [],
        sample: { kind: 'all' },
        repair: false,
        copyPaths: base.copyPaths,
        maxOperationSize: undefined,
        partSize: undefined,
        concurrency: undefined,
        deadline: HOUR,
        leaseWait: 0,
        maxFailures: 0,
      },
      runContext({ clock: this.clock }),
      this.open,
    );
    await this.clock.advance(HOUR);
    expect(result.outcome).toBe('complete');
    return result.counts.faults;
  }

  put(key: string, text: string): Promise<unknown> {
    return this.stores.hot.put(key, Buffer.from(text));
  }

  async contents(name: 'hot' | 'to'): Promise<Record<string, string>> {
    const found: Record<string, string> = {};
    const store = this.stores[name];
    const { objects } = await store.list({ maxKeys: 1000 });
    for (const { key } of objects) {
      if (key.startsWith('.flashback')) continue;
      const chunks: Uint8Array[] = [];
      for await (const chunk of (await store.get(key)).stream) chunks.push(chunk);
      found[key] = Buffer.concat(chunks).toString('utf8');
    }
    return found;
  }
}

describe.each(PAIRS)('a backup from %s to %s, restored into %s', (hot, cold, to) => {
  test('is complete, does nothing twice, verifies, restores any point, and is pruned', async () => {
    const world = new World(hot, cold, to);
    for (const key of KEYS) await world.put(key, `first ${key}`);
    const first = await world.backup();
    expect(first).toMatchObject({ outcome: 'complete', problem: null, counts: { copied: KEYS.length } });
    const then = await world.contents('hot');
    expect((await world.backup()).counts).toMatchObject({ copied: 0, touched: 0, gone: 0, unchanged: 8 });

    for (const key of ['a/1', 'é\u{10000}x', 'é\ufffd\u{10000}']) await world.put(key, `second ${key}`);
    await world.stores.hot.delete('é\uff5e');
    expect((await world.backup()).counts).toMatchObject({ copied: 3, changed: 3, unchanged: 4 });
    expect((await world.backup()).counts).toMatchObject({ copied: 0, touched: 0, unchanged: 7 });
    expect(await world.faults()).toBe(0);

    const old = await world.restore({ at: { kind: 'run', run: first.runId } });
    expect(old).toMatchObject({ outcome: 'complete', counts: { failed: 0, restored: KEYS.length } });
    expect(await world.contents('to')).toEqual(then);
    const now = await world.restore({ overwrite: true });
    // Where no hash can be compared, the object in `to` is read: what is equal is not restored again.
    expect(now.counts).toMatchObject({ failed: 0, restored: 3 });
    expect(await world.contents('to')).toEqual({
      ...(await world.contents('hot')),
      'é\uff5e': 'first é\uff5e',
    });

    const maxDelete = { kind: 'share', percent: 100 } as const;
    const policy = parseRetention('* last=1');
    const pruning: PruneSettings = {
      ...KEEP_EVERYTHING,
      policy,
      delay: HOUR,
      maxDelete,
      maxChange: maxDelete,
    };
    const deleted: (number | undefined)[] = [];
    for (let day = 0; day < 4; day++) deleted.push((await world.backup(pruning)).prune?.deleted.objects);
    expect(deleted[0]).toBe(0); // nothing goes in the run that condemns it
    expect(deleted.reduce((sum = 0, some = 0) => sum + some)).toBe(4);
    expect(await world.faults()).toBe(0);
  });
});

import { expect } from '@jest/globals';
import { runBackup } from '../../src/commands/backup/backup.ts';
import { runRestore } from '../../src/commands/restore/restore.ts';
import { runVerify } from '../../src/commands/verify/verify.ts';
import type { PlaceOptions, RestoreOptions } from '../../src/options/options.ts';
import type { RestoreResult } from '../../src/report/restore-result.ts';
import type { RunResult } from '../../src/report/result.ts';
import type { OpenStore } from '../../src/run/open-buckets.ts';
import { MEMORY_BLOB, MEMORY_GCS, MEMORY_S3 } from '../../src/store/memory/kinds.ts';
import type { MemoryKind } from '../../src/store/memory/kinds.ts';
import { MemoryProvider } from '../../src/store/memory/store.ts';
import type { Store } from '../../src/store/contract.ts';
import { optionsFor, runContext, TestClock } from './setting.ts';

export const HOUR = 3600_000;
const base = optionsFor('http://127.0.0.1:9');
const KINDS = { S3: MEMORY_S3, GCS: MEMORY_GCS, Azure: MEMORY_BLOB } as const;
type Kind = keyof typeof KINDS;

/** A place that says truly what it is reached through. */
function placeOf(bucket: string, kind: Kind): PlaceOptions {
  const common = { endpoint: 'http://127.0.0.1:9', bucket, prefix: '', credentials: undefined };
  switch (kind) {
    case 'S3':
      return { api: 's3', region: 'us-east-1', pathStyle: true, ...common };
    case 'GCS':
      return { api: 'gcs', ...common };
    case 'Azure':
      return { api: 'blob', account: 'acc', ...common };
  }
}

/** Each kind of hot with each kind of cold, and of what is restored to. */
export const PAIRS = [
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
export const KEYS = ['a/1', 'a/2', 'b', 'é\u{10000}x', 'é\u{1f600}', 'é\uff5e', 'é\ufffd\u{10000}', 'z'];

/** Hot, cold and to; buckets of one kind are one provider's, which copies between them. */
export class World {
  readonly clock = new TestClock();
  readonly stores: Readonly<Record<'hot' | 'cold' | 'to', Store>>;
  readonly places: Readonly<Record<'hot' | 'cold' | 'to', PlaceOptions>>;
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
    this.places = { hot: placeOf('hot', hot), cold: placeOf('cold', cold), to: placeOf('to', to) };
    this.open = ({ bucket }) => this.stores[bucket as 'hot' | 'cold' | 'to'];
  }

  async backup(pruning = base.pruning): Promise<RunResult> {
    const { hot, cold } = this.places;
    const options = { ...base, hot, cold, pruning, maxOperationSize: 5 * 1024 ** 2 };
    const result = await runBackup(options, runContext({ clock: this.clock }), this.open);
    await this.clock.advance(24 * HOUR);
    return result;
  }

  restore(change: Partial<RestoreOptions>): Promise<RestoreResult> {
    const options: RestoreOptions = {
      command: 'restore',
      hot: undefined,
      cold: this.places.cold,
      to: this.places.to,
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
        hot: this.places.hot,
        cold: this.places.cold,
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

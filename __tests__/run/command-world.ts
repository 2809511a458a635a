import { isStoreError } from '../../src/store/errors.ts';
import { runBackup } from '../../src/commands/backup/backup.ts';
import { runProbe } from '../../src/commands/probe.ts';
import { runPrune } from '../../src/commands/prune/prune.ts';
import { runRebuild } from '../../src/commands/rebuild.ts';
import { runVerify } from '../../src/commands/verify/verify.ts';
import type { RunContext } from '../../src/core/run-context.ts';
import type { PlaceOptions } from '../../src/options/options.ts';
import { parseRetention } from '../../src/plan/retention-policy.ts';
import type { Problem } from '../../src/report/result.ts';
import type { OpenStore } from '../../src/run/open-buckets.ts';
import type { Store } from '../../src/store/contract.ts';
import { MemoryProvider } from '../../src/store/memory/store.ts';
import { KEEP_EVERYTHING, optionsFor, runContext, TestClock } from '../commands/setting.ts';

/** Never asked whether it is a Bridge Node: nothing leaves the process, and simulated time is the only time. */
export const ENDPOINT = 'https://s3.us-east-1.amazonaws.com';
export const HEAD = '.flashback-backup/HEAD';
export const LEASE = '.flashback-backup/lease';
const DAY = 86_400_000;
/** How far ahead the end of a lease is that another run holds: as far as a holder with a fast clock may have it. */
const HELD_MS = 5 * 60_000;
/** Simulated time after which a run that is still going is taken to hang, ms. */
const HANGS_AFTER = 6 * 3600_000;

export const COMMANDS = ['backup', 'prune', 'verify', 'probe', 'rebuild'] as const;
export type Name = (typeof COMMANDS)[number];

export interface Setting {
  /** How long to wait for the lease, ms. */
  readonly wait?: number;
  readonly cold?: Store;
  readonly context?: Partial<RunContext>;
  /** Both places as the options name them. */
  readonly place?: (place: PlaceOptions) => PlaceOptions;
  readonly open?: OpenStore;
}

/** What the results of all commands have in common. */
export interface AnyResult {
  readonly runId: string;
  readonly outcome?: string;
  readonly problem?: Problem | null;
  readonly generation?: number | null;
}

/** A hot and a cold in memory, with a few backups made and something to do for every command. */
export class CommandWorld {
  readonly clock = new TestClock();
  #renewAt = Infinity;
  readonly #provider = new MemoryProvider(this.clock);
  readonly hot: Store = this.#provider.store('hot');
  readonly cold: Store = this.#provider.store('cold');
  readonly to: Store = this.#provider.store('to');

  /** After it `name` has something to write. */
  async prepare(name: Name): Promise<void> {
    await this.hot.put('a', Buffer.from('first'));
    await this.hot.put('b', Buffer.from('b'));
    await this.backups(1);
    await this.hot.put('a', Buffer.from('second'));
    await this.backups(4);
    if (name === 'backup') await this.hot.put('c', Buffer.from('new'));
    if (name === 'verify') this.#rot('b');
    if (name === 'rebuild') await this.damage();
  }

  async backups(count: number): Promise<void> {
    for (let i = 0; i < count; i++) {
      await this.finish(this.run('backup'));
      await this.clock.advance(DAY);
    }
  }

  /** Damages a segment of the manifest. */
  async damage(): Promise<void> {
    const { objects } = await this.cold.list({ prefix: '.flashback-backup/segments/' });
    for (const { key } of objects) await this.cold.put(key, Buffer.from('damaged'));
  }

  run(
    name: Name,
    { wait = 0, cold = this.cold, context = {}, place, open }: Setting = {},
  ): Promise<AnyResult> {
    const options = optionsFor(ENDPOINT, { leaseWait: wait, deadline: 1000 * DAY });
    const named = place ?? ((one: PlaceOptions) => one);
    const pair = { ...options, hot: named(options.hot), cold: named(options.cold) };
    const keeping = { ...pair, pruning: { ...KEEP_EVERYTHING, mode: 'off' as const } };
    const ctx = runContext({ clock: this.clock, ...context });
    const opened: OpenStore = open ?? (({ bucket }) => (bucket === 'hot' ? this.hot : cold));
    switch (name) {
      case 'backup':
        return runBackup(keeping, ctx, opened);
      case 'prune': {
        const pruning = { ...KEEP_EVERYTHING, policy: parseRetention('* last=1') };
        return runPrune({ ...pair, command: 'prune', hot: undefined, pruning }, ctx, opened);
      }
      case 'verify':
        return runVerify({ ...pair, command: 'verify', sample: { kind: 'all' }, repair: true }, ctx, opened);
      case 'probe':
        return runProbe({ ...pair, command: 'probe' }, ctx, opened);
      case 'rebuild':
        return runRebuild({ ...pair, command: 'rebuild', trustSize: false }, ctx, opened);
    }
  }

  /** The holder of `takeLease` renews it, for as long as nobody has ended it or taken it over. */
  async #renewHeld(): Promise<void> {
    if (this.clock.now() < this.#renewAt) return;
    this.#renewAt = Infinity;
    const { etag } = await this.cold.head(LEASE);
    const lease = await this.read(LEASE);
    if (lease['epoch'] !== 99 || lease['expires'] === 0) return;
    const expires = this.clock.now() + HELD_MS;
    try {
      await this.cold.put(LEASE, Buffer.from(JSON.stringify({ ...lease, expires })), { ifMatch: etag });
    } catch (error) {
      if (!isStoreError(error, 'precondition')) throw error; // taken over meanwhile
      return;
    }
    this.#renewAt = this.clock.now() + HELD_MS / 2;
  }

  /** Lets time pass until the run is over. How much is chance: compression takes real time meanwhile. */
  async finish<T>(running: Promise<T>): Promise<T> {
    const run = { over: false };
    const end = (): void => void (run.over = true);
    running.then(end, end);
    const began = this.clock.monotonic();
    while (!run.over) {
      if (this.clock.monotonic() - began > HANGS_AFTER) throw new Error('the run hangs');
      await new Promise((resolve) => setImmediate(resolve));
      await this.#renewHeld();
      await this.clock.advance(200);
    }
    return running;
  }

  /** Gives the lease to somebody else, as seen by a process that does not know. */
  async takeLease(record: {
    readonly owner: string;
    readonly workflowRun?: string;
    readonly attempt?: number;
  }): Promise<void> {
    const lease = { format: 1, epoch: 99, expires: this.clock.now() + HELD_MS, ...record };
    this.#renewAt = this.clock.now() + HELD_MS / 2;
    await this.cold.put(LEASE, Buffer.from(JSON.stringify(lease)));
  }

  async read(key: string): Promise<Record<string, unknown>> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of (await this.cold.get(key)).stream) chunks.push(chunk);
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) as Record<string, unknown>;
  }

  async has(key: string): Promise<boolean> {
    const { objects } = await this.cold.list({ prefix: key });
    return objects.length > 0;
  }

  /** As a disk does it: other bytes under the same ETag. */
  #rot(key: string): void {
    const versions = this.#provider.buckets.get('cold')?.objects.get(key);
    const last = versions?.pop();
    if (last === undefined) throw new Error(`no ${key}`);
    versions?.push({ ...last, bytes: Buffer.from('?'.repeat(last.bytes.length)) });
  }
}

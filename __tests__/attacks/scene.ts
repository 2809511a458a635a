import { runBackup } from '../../src/commands/backup/backup.ts';
import { runPrune } from '../../src/commands/prune/prune.ts';
import { runProbe } from '../../src/commands/probe.ts';
import { runRebuild } from '../../src/commands/rebuild.ts';
import { runRestore } from '../../src/commands/restore/restore.ts';
import { runCommit } from '../../src/commands/split/commit.ts';
import { runPlan } from '../../src/commands/split/plan.ts';
import { runShard } from '../../src/commands/split/shard.ts';
import { runStatus } from '../../src/commands/status.ts';
import { runVerify } from '../../src/commands/verify/verify.ts';
import type { StateKeys } from '../../src/core/signing/state-keys.ts';
import { InputError } from '../../src/core/input-error.ts';
import { StateError } from '../../src/manifest/errors.ts';
import { isState } from '../../src/manifest/layout.ts';
import type { PlaceOptions, PruneSettings } from '../../src/options/options.ts';
import { parseRetention } from '../../src/plan/retention-policy.ts';
import type { Store, Versioning } from '../../src/store/contract.ts';
import { StoreError } from '../../src/store/errors.ts';
import type { StoredObject } from '../../src/store/memory/bucket.ts';
import { MemoryProvider } from '../../src/store/memory/store.ts';
import { wrapStore } from '../../src/store/middleware/wrap-store.ts';
import { KEEP_EVERYTHING, optionsFor, runContext, TestClock } from '../commands/setting.ts';
import { s3Place } from '../manifest/anchor/world.ts';
import { keysOf } from '../manifest/signing/world.ts';
import { ENDPOINT } from '../run/command-world.ts';
import { asXml } from '../store/as-xml.ts';

export const COMMANDS = ['backup', 'prune', 'restore', 'verify', 'status', 'rebuild'] as const;
export type Command = (typeof COMMANDS)[number];
/** The steps of a split run. */
export const SPLIT_COMMANDS = ['plan', 'shard', 'commit'] as const;
export type SplitCommand = (typeof SPLIT_COMMANDS)[number];
export type Ran = Command | SplitCommand | 'probe';

/** The name of the split run. */
export const SPLIT = 'split';

export const HOUR = 3600_000;
export const DAY = 24 * HOUR;
/** Simulated time after which a run that is still going is taken to hang, ms. */
const HANGS_AFTER = 6 * HOUR;

/** What a run ended with, and what it said went wrong. */
export interface Ended {
  readonly outcome: string;
  readonly message: string;
  /** What it said to do about that. */
  readonly advice: string;
  /** Names of the keys that it could not read or bring up to date; of `status`, the generations that HEAD does not lead to. */
  readonly holes: string;
  /** Stored objects that it deleted by its retention policy. */
  readonly deleted: number;
  /** Guards that stopped the prune, and the token that approves it. */
  readonly guards: readonly string[];
  readonly approval: string | null;
  /** Start of the run where it committed a restore point. */
  readonly restorePoint: string | null;
}

/** What differs from the plain run of a command: its connections, and the settings of its pruning. */
export interface How {
  readonly cold?: Store;
  readonly to?: Store;
  readonly retention?: string;
  readonly approve?: string | null;
  readonly maxDelete?: PruneSettings['maxDelete'];
  /** The token that accepts a roll-back. */
  readonly acceptRollback?: string;
}

/** Everything that lies in the buckets at one moment, and the moment. */
export interface Snapshot {
  readonly now: number;
  readonly signed: boolean;
  /** The owner's runs have an anchor, in a bucket of another account. */
  readonly anchored: boolean;
  /** Cold's bucket: that of another backup has another name. */
  readonly cold: string;
  readonly buckets: ReadonlyMap<string, ReadonlyMap<string, readonly StoredObject[]>>;
}

type SceneOptions = Pick<Snapshot, 'signed' | 'cold'> & {
  readonly anchored?: boolean;
  readonly now?: number;
  readonly versioning?: Versioning;
};

/** The bucket of the anchor. */
const ELSEWHERE = 'elsewhere';

/** Hot, cold and the target of a restore in memory, and the commands as one owner runs them. */
export class Scene {
  readonly clock: TestClock;
  readonly keys: StateKeys | undefined;
  readonly coldName: string;
  readonly #provider: MemoryProvider;
  readonly #signed: boolean;
  readonly #anchored: boolean;
  readonly hot: Store;
  readonly cold: Store;
  readonly to: Store;
  /** Where the anchor is. */
  readonly elsewhere: Store;
  /** Deletes of the runs, by `bucket/path`: the attacker's own are not among them. */
  readonly deletes = new Set<string>();
  readonly warnings: string[] = [];
  #serial = 0;

  constructor({ now, signed, anchored = false, cold, versioning = 'off' }: SceneOptions) {
    this.clock = new TestClock(now);
    this.#signed = signed;
    this.#anchored = anchored;
    this.coldName = cold;
    this.keys = signed ? keysOf('owner') : undefined;
    this.#provider = new MemoryProvider(this.clock);
    // Pages of a few keys, as XML: what is listed as before is passed over here too.
    this.hot = asXml(this.#provider.store('hot'), 5);
    this.cold = this.#provider.store(cold, versioning);
    this.to = this.#provider.store('to');
    this.elsewhere = this.#provider.store(ELSEWHERE);
  }

  static from(snapshot: Snapshot): Scene {
    const scene = new Scene(snapshot);
    for (const [name, objects] of snapshot.buckets) {
      const bucket = scene.#provider.buckets.get(name);
      for (const [key, versions] of objects) for (const version of versions) bucket?.write(key, version);
    }
    return scene;
  }

  snapshot(): Snapshot {
    const buckets = new Map(
      [...this.#provider.buckets].map(([name, { objects }]) => [name, new Map(objects)]),
    );
    return {
      ...{ now: this.clock.now(), signed: this.#signed, anchored: this.#anchored },
      ...{ cold: this.coldName, buckets },
    };
  }

  /** Puts cold back to what it was. */
  restore({ buckets }: Snapshot): void {
    const bucket = this.#provider.buckets.get(this.coldName);
    if (bucket === undefined) return;
    for (const key of bucket.keys()) bucket.remove(key, undefined);
    for (const [key, versions] of buckets.get(this.coldName) ?? [])
      for (const version of versions) bucket.write(key, version);
  }

  /** What lies in a bucket now, by path. */
  contents(bucket: 'hot' | 'cold' | 'to'): ReadonlyMap<string, Buffer> {
    const name = bucket === 'cold' ? this.coldName : bucket;
    const objects = this.#provider.buckets.get(name)?.objects ?? new Map<string, StoredObject[]>();
    return new Map([...objects].map(([key, versions]) => [key, Buffer.from(versions.at(-1)?.bytes ?? [])]));
  }

  /** Contents of hot's objects that cold holds: mirror, kept versions and renamed ones. */
  stored(): ReadonlyMap<string, string> {
    return new Map(
      [...this.contents('cold')].filter(([path]) => !isState(path)).map(([k, v]) => [k, v.toString()]),
    );
  }

  /** Runs a command as its owner would; `how` is what differs from that. */
  async run(name: Ran, how: How = {}): Promise<Ended> {
    const open = ({ bucket }: { readonly bucket: string }): Store => {
      if (bucket === 'hot') return this.#watched(this.hot, 'hot');
      if (bucket === ELSEWHERE) return this.elsewhere;
      if (bucket === 'to') return this.#watched(how.to ?? this.to, 'to');
      return this.#watched(how.cold ?? this.cold, 'cold');
    };
    try {
      return ended(await this.finish(this.#start(name, open, how)));
    } catch (error) {
      if (!(error instanceof InputError) && !(error instanceof StateError)) throw error;
      return {
        outcome: 'refused',
        message: error.message,
        advice: error instanceof StateError ? error.advice : '',
        holes: '',
        deleted: 0,
        guards: [],
        approval: null,
        restorePoint: null,
      };
    }
  }

  #start(
    name: Ran,
    open: (place: PlaceOptions) => Store,
    { retention = '* last=1', approve, maxDelete = KEEP_EVERYTHING.maxDelete, acceptRollback }: How,
  ): Promise<object> {
    const id = `${name}-${this.coldName}-${this.#serial++}-${this.clock.now()}`;
    const warning = (line: string): void => void this.warnings.push(line);
    const base = runContext({ clock: this.clock, identity: { runId: id } });
    const ctx = { ...base, log: { ...base.log, warning } };
    const policy = parseRetention(retention);
    const pruning = { ...KEEP_EVERYTHING, policy, maxDelete, approve: approve ?? undefined };
    const plain = optionsFor(ENDPOINT, { deadline: 1000 * DAY, pruning });
    const place: PlaceOptions = { ...plain.cold, bucket: this.coldName };
    const cold = {
      ...place,
      ...(this.keys === undefined ? {} : { stateKeys: this.keys }),
      ...(this.#anchored ? { anchor: { places: [s3Place()], accepted: acceptRollback } } : {}),
    };
    const options = { ...plain, cold };
    const reading = { hot: undefined, cold, ca: undefined };
    switch (name) {
      case 'backup':
        return runBackup(options, ctx, open);
      case 'prune':
        return runPrune({ ...options, command: 'prune', hot: undefined }, ctx, open);
      case 'verify':
        return runVerify(
          { ...options, command: 'verify', sample: { kind: 'all' }, repair: false },
          ctx,
          open,
        );
      case 'probe':
        return runProbe({ ...options, command: 'probe' }, ctx, open);
      case 'rebuild':
        return runRebuild({ ...options, command: 'rebuild', trustSize: false }, ctx, open);
      case 'plan':
        return runPlan({ ...options, command: 'plan', shards: 2, split: SPLIT }, ctx, open);
      case 'shard':
        return runShard(
          { ...options, command: 'shard', shard: 0, shards: undefined, split: SPLIT },
          ctx,
          open,
        );
      case 'commit':
        return runCommit({ ...options, command: 'commit', split: SPLIT }, ctx, open);
      case 'status':
        return runStatus({ ...reading, command: 'status', maxSilence: undefined, prefixes: [] }, ctx, open);
      case 'restore': {
        const to = { ...plain.hot, bucket: 'to' };
        const what = { at: { kind: 'latest' } as const, include: [], overwrite: true, confirm: '' };
        return runRestore({ ...options, ...reading, ...what, command: 'restore', to }, ctx, open);
      }
    }
  }

  /** Lets time pass until the run is over. */
  async finish<T>(running: Promise<T>): Promise<T> {
    const run = { over: false };
    const end = (): void => void (run.over = true);
    running.then(end, end);
    const began = this.clock.monotonic();
    while (!run.over) {
      if (this.clock.monotonic() - began > HANGS_AFTER) throw new Error('the run hangs');
      await new Promise((resolve) => setImmediate(resolve));
      await this.clock.advance(5);
    }
    return running;
  }

  #watched(store: Store, bucket: string): Store {
    return wrapStore(store, async ({ operation, key, call }) => {
      const before = operation === 'deleteMany' ? [...this.contents(bucket as 'cold').keys()] : [];
      const result = await call();
      if (operation === 'delete' && key !== undefined) this.deletes.add(`${bucket}/${key}`);
      const after = operation === 'deleteMany' ? this.contents(bucket as 'cold') : new Map<string, Buffer>();
      for (const path of before) if (!after.has(path)) this.deletes.add(`${bucket}/${path}`);
      return result;
    });
  }
}

/** A store that dies for good before the first request that `when` holds for. */
export function dyingAt(store: Store, when: (operation: string, key: string) => boolean): Store {
  let dead = false;
  return wrapStore(store, ({ operation, key, call }) => {
    dead ||= when(operation, key ?? '');
    return dead ? Promise.reject(new StoreError('protocol', 'dead', { operation })) : call();
  });
}

interface Result {
  readonly outcome?: string;
  readonly problem?: { readonly message: string; readonly advice: string } | null;
  readonly prune?: {
    readonly deleted: { readonly objects: number };
    readonly held: { readonly message: string } | null;
    readonly guards: readonly { readonly code: string }[];
    readonly token: string | null;
  } | null;
  readonly restorePoint?: string | null;
  readonly holes?: readonly unknown[];
  readonly faults?: readonly unknown[];
  /** Of `status`, with an anchor. */
  readonly anchor?: {
    readonly places: readonly { readonly place: string; readonly message: string | null }[];
  } | null;
  /** Of `status`: files of generations above HEAD, and gaps below it. */
  readonly numbers?: { readonly above: readonly number[]; readonly missing: readonly number[] } | null;
}

function ended({
  outcome = 'complete',
  problem,
  prune,
  restorePoint = null,
  holes = [],
  faults = [],
  anchor,
  numbers,
}: Result): Ended {
  const held = prune?.held ?? undefined;
  const failed = outcome === 'failed' || (outcome !== 'skipped' && problem !== null && problem !== undefined);
  return {
    outcome: failed ? 'refused' : held === undefined ? outcome : 'held',
    message: problem?.message ?? held?.message ?? (failed ? refusedBy(anchor) : ''),
    advice: problem?.advice ?? '',
    holes: JSON.stringify([...holes, ...faults, ...(numbers?.above ?? []), ...(numbers?.missing ?? [])]),
    deleted: prune?.deleted.objects ?? 0,
    guards: (prune?.guards ?? []).map(({ code }) => code),
    approval: prune?.token ?? null,
    restorePoint,
  };
}

function refusedBy(anchor: Result['anchor']): string {
  const [first] = anchor?.places ?? [];
  return first === undefined ? '' : `the anchor ${first.place}: ${first.message ?? ''}`;
}

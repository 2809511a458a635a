import { defined } from '../../src/core/defined.ts';
import { systemClock } from '../../src/core/clock.ts';
import { runBackup } from '../../src/commands/backup/backup.ts';
import { runPrune } from '../../src/commands/prune/prune.ts';
import type { CondemnedRecord } from '../../src/manifest/condemned.ts';
import type { Entry, Version } from '../../src/manifest/entry.ts';
import type { Generation } from '../../src/manifest/generation.ts';
import { historyPath, renamedPath } from '../../src/manifest/layout.ts';
import { State } from '../../src/manifest/state.ts';
import { InputError } from '../../src/core/input-error.ts';
import { parseRetention } from '../../src/plan/retention-policy.ts';
import type { PruneReport, RunResult } from '../../src/report/result.ts';
import { wrapStore } from '../../src/store/middleware/wrap-store.ts';
import { Bucket } from '../../src/store/bucket.ts';
import { isStoreError, StoreError } from '../../src/store/errors.ts';
import { MemoryProvider } from '../../src/store/memory/store.ts';
import type { GetOptions, Store, Versioning } from '../../src/store/contract.ts';
import { KEEP_EVERYTHING, optionsFor, runContext } from '../commands/setting.ts';
import { asXml } from '../store/as-xml.ts';
import { judgeNaively, lineFor, selectedBy, textOf } from './naive.ts';
import type { NaiveLine, NaivePoint } from './naive.ts';

export interface Simulated {
  readonly seed: number;
  readonly policy: string;
  readonly runs: number;
  readonly crashed: number;
  readonly points: number;
  readonly restores: number;
  readonly deleted: number;
}

const never = new AbortController().signal;
const HOUR = 3600_000;
const DAY = 24 * HOUR;
const DELAY = DAY;
const URL = 'http://127.0.0.1:9';

/** Policies of every rule and mixes of them; each world has one. */
const POLICIES: readonly (readonly NaiveLine[])[] = [
  [{ prefix: '', last: 4 }],
  [{ prefix: '', hourly: 6 }],
  [{ prefix: '', daily: 7 }],
  [{ prefix: '', weekly: 3 }],
  [{ prefix: '', monthly: 4 }],
  [{ prefix: '', yearly: 2 }],
  [{ prefix: '', within: 9 }],
  [{ prefix: '', versions: 2 }],
  [{ prefix: '', maxAge: 12 }],
  [{ prefix: '', daily: 3, weekly: 2, monthly: 2 }],
  [
    { prefix: 'a/', daily: 5, maxAge: 8 },
    { prefix: '', within: 4 },
  ],
  [
    { prefix: 'a/', last: 2 },
    { prefix: 'a/deep/', monthly: 2, versions: 1 },
    { prefix: '', hourly: 5, weekly: 4 },
  ],
  [{ prefix: 'a/', within: 3, versions: 1 }],
  [{ prefix: 'a/' }, { prefix: '', last: 1 }],
];

/** The points that each line keeps. */
type Selected = ReadonlyMap<NaiveLine | undefined, ReadonlySet<NaivePoint>>;

/** What a complete run saw: its scope is one prefix, and what hot held then, by when each content was first found. */
interface Snapshot extends NaivePoint {
  readonly content: ReadonlyMap<string, { readonly text: string; readonly found: number }>;
}

/**
 * Hundreds of days of backups with real commands over memory stores, judged by a naive model that remembers every
 * content. Throws an Error that names seed and day at the first thing that is not as it must be.
 */
export async function simulate(seed: number, days: number, versioning: Versioning): Promise<Simulated> {
  const world = new World(seed, versioning);
  for (let day = 0; day < days; day++) {
    try {
      await world.day(day);
    } catch (error) {
      throw new Error(
        `seed ${seed}, versioning ${versioning}, day ${day}, policy ${world.policy}: ${String(error)}`,
        { cause: error },
      );
    }
  }
  return world.figures(seed);
}

class World {
  readonly #random: () => number;
  readonly #lines: readonly NaiveLine[];
  readonly #hot: Store;
  readonly #cold: Store;
  readonly #versioning: Versioning;
  readonly #keys = ['a/1', 'a/2', 'a/deep/3', 'a/deep/4', 'b/5', 'b/6', 'c 7', '.flashback-backup/8', 'é9'];
  #present = new Map<string, string>();
  #found = new Map<string, { text: string; found: number }>();
  readonly #missed = new Set<string>();
  readonly #refused = new Set<string>();
  #snapshots: Snapshot[] = [];
  /** The key that the last complete run of a scope could not copy, by its prefix. */
  readonly #holes = new Map<string, string | undefined>();
  /** `key since` of versions, by when a prune first found that they go. */
  #going = new Map<string, number>();
  #now = Date.parse('2026-01-01T00:30:00Z');
  /** The machine's clock less the store's. */
  #skew = 0;
  #serial = 0;
  /** The last run did not get to its end. */
  #cutOff = false;
  /** When runs stored things that did not get to their end. */
  readonly #cutOffs: { readonly from: number; readonly to: number }[] = [];
  #counts = { runs: 0, crashed: 0, restores: 0, deleted: 0 };

  constructor(seed: number, versioning: Versioning) {
    this.#random = mulberry(seed);
    this.#versioning = versioning;
    this.#lines = POLICIES[seed % POLICIES.length]!;
    const provider = new MemoryProvider({ ...systemClock, now: () => this.#now });
    const offset = (): number => -this.#skew;
    // Pages of a few keys, as XML: what is listed as before is passed over here too.
    this.#hot = { ...asXml(provider.store('hot'), 5), clockOffset: offset };
    this.#cold = { ...provider.store('cold', versioning), clockOffset: offset };
  }

  get policy(): string {
    return textOf(this.#lines).replaceAll('\n', '; ');
  }

  figures(seed: number): Simulated {
    return { seed, policy: this.policy, points: this.#snapshots.length, ...this.#counts };
  }

  async day(day: number): Promise<void> {
    const start = Date.parse('2026-01-01T00:30:00Z') + day * DAY;
    for (const hour of [2, 9, 10, 11, 20]) {
      this.#now = start + hour * HOUR + Math.floor(this.#random() * 600) * 1000;
      if (this.#chance(0.25)) continue; // a schedule that did not fire
      await this.#change();
      this.#skew = this.#chance(0.05) ? Math.floor((this.#random() - 0.5) * 6 * DAY) : 0;
      await this.#run(hour === 2 ? '' : this.#chance(0.3) ? '' : 'a/');
      if (this.#chance(0.04)) await this.#pruneAlone();
    }
  }

  async #change(): Promise<void> {
    // One key always stays: hot is never empty.
    if (this.#present.size === 0) await this.#put('always', 'here');
    const count = Math.floor(this.#random() * 4);
    for (let i = 0; i < count; i++) {
      const key = this.#keys[Math.floor(this.#random() * this.#keys.length)]!;
      const present = this.#present.get(key);
      if (present !== undefined && this.#chance(0.3)) {
        await this.#hot.delete(key);
        this.#present.delete(key);
      } else if (present !== undefined && this.#chance(0.2))
        await this.#put(key, present); // touched
      else await this.#put(key, `content ${Math.floor(this.#random() * 3)}`); // A→B→A, and deleted and re-created
    }
  }

  async #put(key: string, text: string): Promise<void> {
    this.#now += 1000;
    await this.#hot.put(key, Buffer.from(text));
    this.#present.set(key, text);
  }

  async #run(prefix: string): Promise<void> {
    this.#counts.runs++;
    this.#now += 60_000;
    const began = this.#now;
    const failing = this.#failing();
    const running = runBackup(
      optionsFor(URL, {
        prefixes: prefix === '' ? [] : [prefix],
        pruning: this.#settings(),
        maxFailures: this.#chance(0.5) ? 9 : 0,
        concurrency: 1,
      }),
      runContext({ clock: this.#clock(), identity: { runId: `run-${++this.#serial}` } }),
      ({ bucket }) => (bucket === 'hot' ? failing.hot : failing.cold),
    );
    // A key that has ended before anything is done is refused as bad input: a run that came to nothing.
    const result = await running.catch((error: unknown) => {
      if (failing.fails && error instanceof InputError) return undefined;
      throw error;
    });
    if (result === undefined) {
      this.#counts.crashed++;
      return;
    }
    const cutOff = result.outcome === 'failed' || result.outcome === 'incomplete';
    if (cutOff) {
      this.#counts.crashed++;
      this.#cutOffs.push({ from: began, to: this.#now });
    }
    if (!failing.fails && result.outcome !== 'complete')
      throw new Error(`a run ended ${result.outcome}: ${result.problem?.message ?? ''}`);
    this.#record(result, prefix, failing.denied);
    await this.#check(result.prune ?? null, Date.parse(result.started), cutOff);
    this.#now += 120_000; // a lease that was not given back ends
  }

  async #pruneAlone(): Promise<void> {
    const { cold, ca } = optionsFor(URL);
    this.#now += 60_000;
    const result = await runPrune(
      {
        command: 'prune',
        hot: undefined,
        cold,
        ca,
        pruning: this.#settings(),
        maxFailures: 9,
        leaseWait: 0,
        dryRun: this.#chance(0.3),
      },
      runContext({ clock: this.#clock(), identity: { runId: `prune-${++this.#serial}` } }),
      () => this.#cold,
    );
    await this.#check(result.dryRun ? null : result.prune, Date.parse(result.started), this.#cutOff);
  }

  #settings(): typeof KEEP_EVERYTHING {
    const all = { kind: 'share', percent: 100 } as const;
    return {
      ...KEEP_EVERYTHING,
      policy: parseRetention(textOf(this.#lines)),
      delay: DELAY,
      maxDelete: all,
      maxChange: all,
    };
  }

  #clock(): typeof systemClock {
    return { ...systemClock, now: () => this.#now + this.#skew };
  }

  /** Now and then a run whose stores die at some request, whose key ends, or that may not copy one key. */
  #failing(): { hot: Store; cold: Store; fails: boolean; denied: string | undefined } {
    const plain = { hot: this.#hot, cold: this.#cold, fails: false, denied: undefined };
    if (this.#snapshots.length === 0 || !this.#chance(0.12)) return plain;
    const kind = Math.floor(this.#random() * 3);
    let left = Math.floor(this.#random() * 60);
    const dies = (store: Store, code: 'protocol' | 'credentials'): Store =>
      wrapStore(store, ({ operation, call }) => {
        if (--left < 0) return Promise.reject(new StoreError(code, 'dead', { operation }));
        return call();
      });
    if (kind === 0) return { ...plain, cold: dies(this.#cold, 'protocol'), fails: true };
    if (kind === 1) return { ...plain, hot: dies(this.#hot, 'credentials'), fails: true };
    const denied = this.#keys[Math.floor(this.#random() * this.#keys.length)]!;
    this.#refused.add(denied);
    const cold = wrapStore(this.#cold, ({ operation, key, call }) => {
      if ((operation === 'copy' || operation === 'put') && key === denied)
        return Promise.reject(new StoreError('denied', 'no', { operation }));
      return call();
    });
    return { ...plain, cold, fails: true, denied };
  }

  /** What the model remembers of a run that committed all of its scope. */
  #record(result: RunResult, prefix: string, denied: string | undefined): void {
    if (result.restorePoint === null) return;
    const time = Date.parse(result.restorePoint);
    const content = new Map<string, { text: string; found: number }>();
    for (const key of [...this.#keys, 'always']) {
      if (!key.startsWith(prefix)) continue;
      const text = this.#present.get(key);
      const known = this.#found.get(key);
      // Of a key that was a hole, nothing is promised of this run.
      if (key === denied || text === undefined) {
        // Twice missed is gone: if it comes back, that is a new version.
        if (text === undefined && this.#missed.has(key)) this.#found.delete(key);
        if (text === undefined) this.#missed.add(key);
        continue;
      }
      this.#missed.delete(key);
      const found = known?.text === text ? known : { text, found: time };
      this.#found.set(key, found);
      content.set(key, found);
    }
    this.#holes.set(prefix, result.counts.failed > 0 ? denied : undefined);
    this.#snapshots.push({ time, prefix, content });
  }

  async #check(report: PruneReport | null, now: number, cutOff: boolean): Promise<void> {
    this.#cutOff = cutOff;
    const state = new State(new Bucket(this.#cold, ''));
    const head = (await state.load(never))?.generation;
    if (head === undefined) return;
    const entries = new Map<string, Entry>();
    for (const segment of head.segments)
      for await (const batch of state.entries(segment, never))
        for (const { entry } of batch) entries.set(entry.key, entry);
    const condemned: CondemnedRecord[] = [];
    for await (const batch of state.condemned(head, never)) condemned.push(...batch);
    const selected: Selected = new Map(
      [undefined, ...this.#lines].map((line) => [line, selectedBy(line, this.#snapshots)]),
    );
    await this.#checkRestores(head, entries, selected, now);
    if (report !== null) this.#counts.deleted += report.deleted.objects;
    const judged = report !== null && report.held === null && report.mode === 'pruned';
    if (judged) this.#checkGone(condemned, entries, selected, now);
    // A run that was cut off may have stored what it did not write down; the next one of its scope finds it.
    if (!cutOff && head.unlooked === undefined) await this.#checkStored(head, condemned, entries);
  }

  /** Every selected restore point gives back what hot held, byte for byte. */
  async #checkRestores(
    head: Generation,
    entries: ReadonlyMap<string, Entry>,
    selected: Selected,
    now: number,
  ): Promise<void> {
    const there = new Set(
      head.restorePoints.map(({ time, scope }) => `${Date.parse(time)} ${scope.prefixes.join()}`),
    );
    const lines = new Map([...this.#keys, 'always'].map((key) => [key, lineFor(this.#lines, key)]));
    for (const snapshot of this.#snapshots) {
      for (const [key, { text, found }] of snapshot.content) {
        const line = lines.get(key);
        if (selected.get(line)?.has(snapshot) !== true) continue;
        // Runs that were cut off may have stored it before the model saw it.
        if (line?.maxAge !== undefined && now - found > (line.maxAge - 2) * DAY) continue;
        const at = `${new Date(snapshot.time).toISOString()} ${snapshot.prefix || '*'}`;
        if (!there.has(`${snapshot.time} ${snapshot.prefix}`))
          throw new Error(`restore point ${at} is not in the manifest`);
        const version = currentAt(entries.get(key), snapshot.time);
        if (version === undefined) throw new Error(`${key} at ${at} is in no version`);
        const bytes = await this.#read(key, version);
        if (bytes !== text) throw new Error(`${key} at ${at} gives ${String(bytes)}, not ${text}`);
        this.#counts.restores++;
      }
    }
  }

  /** What no kept restore point needs is gone once it was so for the delay. */
  #checkGone(
    records: readonly CondemnedRecord[],
    entries: ReadonlyMap<string, Entry>,
    selected: Selected,
    now: number,
  ): void {
    const going = new Map<string, number>();
    const condemned = new Set(records.map(({ key, version }) => `${key} ${version ?? ''}`));
    for (const entry of entries.values()) {
      const line = lineFor(this.#lines, entry.key);
      for (const { version, keep } of judgeNaively(
        entry,
        line,
        selected.get(line) ?? new Set(),
        now,
        [...this.#holes.values()].includes(entry.key),
      )) {
        if (keep) continue;
        const name = `${entry.key} ${version.since}`;
        const first = this.#going.get(name) ?? now;
        going.set(name, first);
        if (!condemned.has(name)) throw new Error(`${name} goes by the policy, and is not condemned`);
        if (first < now && now - first >= DELAY)
          throw new Error(`${name} goes since ${new Date(first).toISOString()}, and is still there`);
      }
    }
    this.#going = going;
  }

  /** Every stored object is named or condemned: nothing is stored for ever. */
  async #checkStored(
    head: Generation,
    condemned: readonly CondemnedRecord[],
    entries: ReadonlyMap<string, Entry>,
  ): Promise<void> {
    const names = new Set<string>();
    const name = (path: string, versionId: string | undefined): string =>
      this.#versioning === 'enabled' ? `${path}?${versionId ?? ''}` : path;
    for (const entry of entries.values())
      for (const { cold } of [entry, ...(entry.history ?? [])]) names.add(name(cold.path, cold.versionId));
    for (const { path, versionId } of condemned) names.add(name(path, versionId));
    const open = (await openRuns(this.#cold, head)) > 0;
    for await (const { key, versionId, modified, latest } of this.#cold.listVersions('')) {
      if (key.startsWith('.flashback-backup/') && !/^[^/]+\/(history|objects)\//.test(key)) continue;
      // What was kept before a copy that was then refused stays until the key is copied again.
      const spare = [...this.#refused].some(
        (one) =>
          key.startsWith(`.flashback-backup/history/${one}@`) || key.startsWith(`${renamedPath(one)}@`),
      );
      // A new key that was copied by a run that was cut off, and deleted from hot before the next one: nothing leads to it.
      const orphan =
        latest &&
        !this.#present.has(this.#keys.find((one) => renamedPath(one) === key) ?? key) &&
        this.#cutOffs.some(({ from, to }) => modified >= from - 1000 && modified <= to);
      if (!open && !spare && !orphan && !names.has(name(key, versionId)))
        throw new Error(`${key} ${versionId} is stored, and nothing names it`);
    }
  }

  /** The recorded place, and then, as every reader does, the history name: an overwrite may have been cut off. */
  async #read(key: string, version: Version): Promise<string | undefined> {
    const { path, etag, versionId } = version.cold;
    const options = { ifMatch: etag, ...defined({ versionId }) };
    return (
      (await this.#get(path, options)) ??
      (await this.#get(historyPath(key, version, 1024, false), {})) ??
      (await this.#get(historyPath(key, version, 1024, false, false), {}))
    );
  }

  async #get(path: string, options: GetOptions): Promise<string | undefined> {
    try {
      const body = await this.#cold.get(path, options);
      const chunks: Uint8Array[] = [];
      for await (const chunk of body.stream) chunks.push(chunk);
      return Buffer.concat(chunks).toString();
    } catch (error) {
      if (isStoreError(error, 'not-found', 'precondition')) return undefined;
      throw error;
    }
  }

  #chance(share: number): boolean {
    return this.#random() < share;
  }
}

/** The version that was current, as docs/manifest-format.md says. */
function currentAt(entry: Entry | undefined, time: number): Version | undefined {
  if (entry === undefined) return undefined;
  const all: { version: Version; since: string; until: string }[] = (entry.history ?? []).map((version) => ({
    version,
    since: version.since,
    until: version.until,
  }));
  const until = entry.gone?.confirmed === true ? entry.gone.since : '9999';
  if (entry.expired === undefined) all.push({ version: entry, since: entry.since, until });
  const at = new Date(time).toISOString();
  return all.find(({ since, until: end }) => since <= at && at < end)?.version;
}

/** Runs that were cut off, whose journals the next run settles. */
async function openRuns(cold: Store, head: Generation): Promise<number> {
  const consumed = new Map(head.journals.map(({ run, objects }) => [run, objects]));
  const found = new Map<string, number>();
  const page = await cold.list({ prefix: '.flashback-backup/runs/' });
  if (page.next !== undefined) return 1; // more than a page: not worth the detail
  for (const { key } of page.objects) {
    const run = key.split('/')[2] ?? '';
    if (key.includes('/journal-')) found.set(run, (found.get(run) ?? 0) + 1);
  }
  return [...found].filter(([run, count]) => count > (consumed.get(run) ?? 0)).length;
}

/** A small generator with a seed (mulberry32). */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

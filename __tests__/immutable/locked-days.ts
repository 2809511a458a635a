import { startEmulator } from '../../emulator/index.ts';
import { systemClock } from '../../src/core/clock.ts';
import { runBackup } from '../../src/commands/backup/backup.ts';
import { runPrune } from '../../src/commands/prune/prune.ts';
import type { Entry } from '../../src/manifest/entry.ts';
import { isState } from '../../src/manifest/layout.ts';
import { State } from '../../src/manifest/state.ts';
import { parseRetention } from '../../src/plan/retention-policy.ts';
import { Bucket } from '../../src/store/bucket.ts';
import type { Store } from '../../src/store/contract.ts';
import { MemoryProvider } from '../../src/store/memory/store.ts';
import { fixedCredentials } from '../../src/store/s3/credentials.ts';
import { S3Store } from '../../src/store/s3/store.ts';
import { WRITE } from '../emulator/running.ts';
import { KEEP_EVERYTHING, optionsFor, runContext } from '../commands/setting.ts';
import { asXml } from '../store/as-xml.ts';
import { Days, withinDays } from './scaled-locks.ts';

const SECOND = 1000;
const DAY = 24 * 3600 * SECOND;
const never = new AbortController().signal;

export interface LockedDays {
  readonly days: number;
  readonly backups: number;
  readonly deleted: number;
  /** Deletes that a lock denied, each of them tried again later. */
  readonly retained: number;
  readonly extended: number;
  /** The most versions of objects that cold held on a day. */
  readonly most: number;
  readonly faults: readonly string[];
}

export interface LockedSetting {
  /** A bucket with Object Lock, empty. Its locks count by `days`. */
  readonly cold: Store;
  readonly days: Days;
  readonly mode: 'governance' | 'compliance';
  readonly count: number;
  /** Backups delete nothing, and another run prunes. */
  readonly immutable: boolean;
  readonly renew: boolean;
  readonly log?: (line: string) => void;
}

/** On the emulator, which takes the simulated time as it is, and demands a digest with every locked write. */
export async function onEmulator(
  setting: Omit<LockedSetting, 'cold' | 'days'>,
): Promise<LockedDays & { readonly refused: number }> {
  const days = new Days();
  const bucket = { name: 'cold', provider: 'aws', storageType: 'S3', objectLock: true } as const;
  const emulator = await startEmulator({
    clock: () => days.now(),
    buckets: [{ ...bucket, versioning: 'enabled', quirks: ['content-md5-only', 'checksum-demanded'] }],
    repositories: [{ id: 'r', name: 'R', buckets: ['cold'], keys: [{ ...WRITE, right: 'WRITE' }] }],
  });
  const cold = new S3Store({
    endpoint: emulator.endpoints[0] ?? '',
    region: 'us-east-1',
    bucket: 'cold',
    pathStyle: true,
    credentials: fixedCredentials(WRITE),
    clock: days.clock,
  });
  try {
    const done = await simulateLocks({ ...setting, cold, days });
    const answers = emulator.requests.list({ bucket: 'cold', status: 400 });
    return { ...done, refused: answers.filter(({ key }) => !key.includes('/probe/')).length };
  } finally {
    await cold.close();
    await emulator.close();
  }
}

const POLICY = '* daily=5 weekly=3';
/** `lock-for`, days. */
const PERIOD = 9;
/** Condemned one day, deleted at least a day later by another run. */
const DELAY = 1;
const KEYS = ['often', 'weekly', 'at times', 'once', 'deep/key', 'ends'];

/**
 * A backup every night into a locked cold, and a prune after it. Each night is checked against a model that knows the policy as
 * a list of nights: what goes, when, and until when each old version has to be locked.
 */
export async function simulateLocks(setting: LockedSetting): Promise<LockedDays> {
  const world = new World(setting);
  for (let night = 0; night < setting.count; night++) await world.night(night);
  return world.figures();
}

/** One content of a key: the nights on which a backup found it, and the night of the backup that found another. */
interface Content {
  readonly key: string;
  readonly from: number;
  until?: number;
  /** The night on which that was found: the next one for a key that is gone. */
  ended?: number;
  readonly versionId: string;
}

class World {
  readonly #setting: LockedSetting;
  readonly #cold: Store;
  readonly #hot: Store;
  #contents: Content[] = [];
  /** When the last prune began, on the server's clock. */
  #pruneBegan = 0;
  readonly #faults: string[] = [];
  readonly #counts = { backups: 0, deleted: 0, retained: 0, extended: 0, most: 0 };
  /** Locks as they were asked for, by version: the end on the server's own clock. */
  readonly #locked = new Map<string, number>();

  constructor(setting: LockedSetting) {
    this.#setting = setting;
    this.#cold = withinDays(setting.cold, setting.days, (id, end) => {
      this.#locked.set(id, Math.max(end, this.#locked.get(id) ?? 0));
    });
    const provider = new MemoryProvider({ ...systemClock, now: () => setting.days.now() });
    this.#hot = { ...asXml(provider.store('hot'), 5), clockOffset: () => 0 };
  }

  figures(): LockedDays {
    return { days: this.#setting.count, ...this.#counts, faults: this.#faults };
  }

  async night(night: number): Promise<void> {
    const { days, immutable, log } = this.#setting;
    days.advance(DAY);
    await this.#change(night);
    await this.#backUp(night);
    if (immutable) await this.#prune(night);
    await this.#check(night);
    if (night % 25 === 24) log?.(`night ${night + 1}: ${JSON.stringify(this.#counts)}`);
  }

  async #change(night: number): Promise<void> {
    const changed = KEYS.filter((key, i) => {
      if (night === 0) return true;
      if (key === 'often') return true;
      if (key === 'weekly') return night % 7 === 3;
      if (key === 'once') return false;
      if (key === 'ends') return night % 40 < 20 && night % 5 === 0;
      return (night * 7 + i * 13) % 11 < 2;
    });
    for (const key of changed) await this.#hot.put(key, Buffer.from(`${key} of night ${night}`));
    if (night % 40 === 30) await this.#hot.delete('ends');
  }

  async #backUp(night: number): Promise<void> {
    const { mode, immutable, renew, days } = this.#setting;
    this.#pruneBegan = days.serverTime();
    const base = optionsFor('http://127.0.0.1:9');
    const lock = { mode, period: PERIOD * DAY, ...(renew ? { renew } : {}) } as const;
    const cold = { ...base.cold, lock, ...(immutable ? { immutable } : {}) };
    const result = await runBackup(
      {
        ...base,
        cold,
        copyPaths: ['streamed'],
        pruning: immutable ? { ...this.#pruning(), mode: 'off' } : this.#pruning(),
      },
      runContext({ clock: days.clock, identity: { runId: `run-${night}` } }),
      ({ bucket }) => (bucket === 'hot' ? this.#hot : this.#cold),
    );
    this.#counts.backups++;
    const { outcome, problem, locks, prune } = result;
    if (outcome !== 'complete') this.#fault(night, `the backup ended ${outcome}: ${problem?.message ?? ''}`);
    if (problem !== null) this.#fault(night, problem.message);
    if (locks === undefined) this.#fault(night, 'nothing is said about locks');
    else if (locks.refused > 0 || locks.missing > 0 || locks.failed !== undefined)
      this.#fault(night, `locks: ${JSON.stringify(locks)}`);
    this.#counts.extended += locks?.extended ?? 0;
    this.#took(night, prune);
  }

  async #prune(night: number): Promise<void> {
    this.#pruneBegan = this.#setting.days.serverTime();
    const { cold, ca } = optionsFor('http://127.0.0.1:9');
    const common = { command: 'prune', hot: undefined, cold, ca, maxFailures: 0, leaseWait: 0 } as const;
    const result = await runPrune(
      { ...common, pruning: this.#pruning(), dryRun: false },
      runContext({ clock: this.#setting.days.clock, identity: { runId: `prune-${night}` } }),
      () => this.#cold,
    );
    if (result.outcome !== 'complete') this.#fault(night, `the prune ended ${result.outcome}`);
    this.#took(night, result.prune);
  }

  #took(night: number, prune: Awaited<ReturnType<typeof runPrune>>['prune'] | undefined): void {
    if (prune === null || prune === undefined) return;
    this.#counts.deleted += prune.deleted.objects;
    this.#counts.retained += prune.retained;
    const { refused, failed, guards, held } = prune;
    if (refused > 0 || failed || guards.length > 0 || held !== null)
      this.#fault(night, `prune: ${JSON.stringify({ refused, failed, guards, held, of: prune.refusals })}`);
  }

  #pruning(): typeof KEEP_EVERYTHING {
    const all = { kind: 'share', percent: 100 } as const;
    const policy = parseRetention(POLICY);
    return { ...KEEP_EVERYTHING, policy, delay: DELAY * DAY, maxDelete: all, maxChange: all };
  }

  async #check(night: number): Promise<void> {
    const { days } = this.#setting;
    const entries = await this.#entries();
    const found = new Map<string, string>();
    for await (const { key, versionId, deleteMarker } of this.#setting.cold.listVersions('', never))
      if (!deleteMarker && !isState(key)) found.set(versionId, key);
    this.#counts.most = Math.max(this.#counts.most, found.size);
    this.#learn(entries, night);
    const named = new Set<string>();
    for (const content of this.#contents) {
      const { versionId, key, from } = content;
      named.add(versionId);
      const present = found.has(versionId);
      const end = this.#locked.get(versionId) ?? 0;
      const what = `${key} of night ${from}`;
      const goes = lastKept(content);
      if (night <= goes && !present) this.#fault(night, `${what} is gone, and kept until night ${goes}`);
      if (end > days.serverTime() && !present) this.#fault(night, `${what} is gone, and locked`);
      // Condemned the night after, due a day later: a night may begin some ms earlier than the one before.
      if (present && night > goes + 2 + DELAY && end < this.#pruneBegan - SECOND)
        this.#fault(night, `${what} is there, kept until night ${goes}, and its lock is over`);
      if (present && content.ended === night) await this.#checkLock(night, content, goes);
      if (present && this.#setting.renew && content.until === undefined && end < days.serverTime())
        this.#fault(night, `${what} is current, and has no lock`);
    }
    for (const [versionId, key] of found)
      if (!named.has(versionId)) this.#fault(night, `${key} has a version that nothing named`);
    this.#contents = this.#contents.filter(({ versionId }) => found.has(versionId));
  }

  /** A version that was just superseded: the server locks it until the policy can let it go, and no shorter than at its write. */
  async #checkLock(night: number, content: Content, goes: number): Promise<void> {
    const { days, cold, mode, renew } = this.#setting;
    const { key, versionId, from } = content;
    const lock = await cold.retention(key, { versionId }, never);
    const until = lock?.until ?? 0;
    const firm = firmlyKept(content, night);
    const what = `${key} of night ${from} is locked until ${new Date(until).toISOString()}`;
    if (lock?.mode !== mode) this.#fault(night, `${what}, in mode ${lock?.mode}`);
    if (Math.abs(until - (this.#locked.get(versionId) ?? 0)) > 1.5 * SECOND)
      this.#fault(night, `${what}, and was to be until ${this.#locked.get(versionId)}`);
    if (until < days.toServer(days.timeOf(firm)) - 1.5 * SECOND)
      this.#fault(night, `${what}, and nothing can let it go before night ${firm}`);
    if (!days.exact) return;
    const written = from + PERIOD;
    if (days.nightAt(until) < written - 0.01) this.#fault(night, `${what}, less than lock-for`);
    if (!renew && days.nightAt(until) > Math.max(goes + 1, written) + 0.01)
      this.#fault(night, `${what}, beyond night ${goes}, when it goes`);
  }

  async #entries(): Promise<Entry[]> {
    const state = new State(new Bucket(this.#cold, ''));
    const generation = (await state.load(never))?.generation;
    const entries: Entry[] = [];
    for (const segment of generation?.segments ?? [])
      for await (const batch of state.entries(segment, never))
        for (const { entry } of batch) entries.push(entry);
    return entries;
  }

  /** Nights of contents, from what hot held; their version ids from the manifest. */
  #learn(entries: readonly Entry[], night: number): void {
    for (const entry of entries) {
      const current = this.#contents.find(({ key, until }) => key === entry.key && until === undefined);
      const { versionId = '' } = entry.cold;
      if (entry.gone?.confirmed === true) {
        // Found gone a night ago, and since then by the listing of that night.
        if (current !== undefined) Object.assign(current, { until: night - 1, ended: night });
        continue;
      }
      if (current?.versionId === versionId || entry.expired !== undefined) continue;
      if (current !== undefined) Object.assign(current, { until: night, ended: night });
      this.#contents.push({ key: entry.key, from: night, versionId });
    }
  }

  #fault(night: number, what: string): void {
    const { mode, immutable, renew } = this.#setting;
    this.#faults.push(`night ${night}, ${mode}, immutable ${immutable}, renew ${renew}: ${what}`);
    this.#setting.log?.(this.#faults.at(-1) ?? '');
  }
}

/** Nights are days since a Monday. A point is kept for 5 nights, and the last of a week for 3 weeks. */
function keptOn(night: number, now: number): boolean {
  if (now - night < 5) return true;
  const week = Math.floor(night / 7);
  return Math.floor(now / 7) - week < 3 && (night % 7 === 6 || night === now);
}

/** The last night on which the policy keeps a content, by the backups that are to come. */
function lastKept({ from, until }: Content): number {
  if (until === undefined) return Infinity;
  let last = until;
  for (let now = until; now < until + 40; now++)
    for (let night = from; night < until; night++) if (keptOn(night, now)) last = now;
  return last;
}

/** The night before whose backup nothing can let it go that is known on `now`. */
function firmlyKept({ from, until = Infinity }: Content, now: number): number {
  let end = 0;
  for (let night = from; night < until; night++) {
    // Of this day and this week another run may still take its place.
    if (night < now) end = Math.max(end, night + 5);
    if (night % 7 === 6 && Math.floor(night / 7) < Math.floor(now / 7))
      end = Math.max(end, (Math.floor(night / 7) + 3) * 7);
  }
  // The end is the first moment of that day.
  return end - START_HOURS / 24;
}

/** Runs begin so long after midnight. */
export const START_HOURS = 2;

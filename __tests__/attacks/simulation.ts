import { HEAD, isState } from '../../src/manifest/layout.ts';
import { State } from '../../src/manifest/state.ts';
import type { Committed } from '../../src/manifest/state.ts';
import type { Entry, Version } from '../../src/manifest/entry.ts';
import { StateError } from '../../src/manifest/errors.ts';
import { Bucket } from '../../src/store/bucket.ts';
import type { Versioning } from '../../src/store/contract.ts';
import { Attacker } from './attacker.ts';
import { never, sha256 } from './prepare.ts';
import { lineFor, selectedBy, textOf } from '../retention/naive.ts';
import type { NaiveLine, NaivePoint } from '../retention/naive.ts';
import { DAY, dyingAt, HOUR, Scene } from './scene.ts';
import type { Ended, How } from './scene.ts';

/** What became of one seed. */
export interface Attacked {
  readonly runs: number;
  readonly refused: number;
  readonly attacks: number;
  /** Stored objects that runs deleted. */
  readonly deleted: number;
  /** Contents that were compared with what hot held. */
  readonly compared: number;
  /** Contents that were lost to a roll-back of HEAD, which only an anchor outside cold finds. */
  readonly rolledBack: number;
}

const POLICIES: readonly (readonly NaiveLine[])[] = [
  [{ prefix: '', last: 1 }],
  [{ prefix: '', last: 4 }],
  [{ prefix: '', within: 2 }],
  [{ prefix: '', versions: 1 }],
  [
    { prefix: 'a/', daily: 5 },
    { prefix: '', last: 1 },
  ],
];
const KEYS = ['a/1', 'a/2', 'b', 'c', 'c 7', '.flashback-backup/8', 'é9', 'stays'];
const ROUNDS = 14;
/** Without a key: objects of which one prune deletes no more, whatever it is told. */
const MAX_DELETE = 3;

/**
 * A week and a half of a backup with retention, between whose runs somebody who may only Put plants, overwrites and replays state
 * and objects. Throws an Error that names seed and round at the first thing that is not as it must be:
 *
 * - with a key, everything that the manifest names is in cold with its bytes, every restore point that it has gives what hot
 *   held then, and no run deletes the only copy of what hot holds, but for keys whose objects the attacker overwrote;
 * - without one, no run deletes the newest versions of more keys than `max-delete` allows.
 */
export async function attackedLife(seed: number): Promise<Attacked> {
  const life = new Life(seed);
  for (let round = 0; round < ROUNDS; round++) {
    try {
      await life.round();
    } catch (error) {
      throw new Error(
        `seed ${seed}, round ${round}: ${String(error)}; ${life.story.slice(-12).join(' | ')}`,
        {
          cause: error,
        },
      );
    }
  }
  return life.figures;
}

/** What hot held when a run that committed a restore point began. */
interface Point extends NaivePoint {
  readonly held: ReadonlyMap<string, string>;
}

class Life {
  readonly figures = { runs: 0, refused: 0, attacks: 0, deleted: 0, compared: 0, rolledBack: 0 };
  readonly story: string[] = [];
  readonly #random: () => number;
  readonly #scene: Scene;
  readonly #attacker: Attacker;
  readonly #signed: boolean;
  /** The owner compares HEAD with what he saw last, as an anchor does. */
  readonly #anchored: boolean;
  readonly #policy: readonly NaiveLine[];
  readonly #present = new Map<string, string>();
  readonly #points: Point[] = [];
  /** HEAD after each run of ours, by its SHA-256, the newest last. */
  readonly #heads: string[] = [];
  #rolledBack = false;

  constructor(seed: number) {
    this.#random = mulberry(seed);
    this.#signed = seed % 2 === 0;
    this.#anchored = seed % 4 === 0;
    this.#policy = POLICIES[seed % POLICIES.length] ?? [];
    const versioning: Versioning = seed % 3 === 0 ? 'enabled' : 'off';
    this.#scene = new Scene({ signed: this.#signed, cold: 'cold', versioning });
    this.#attacker = new Attacker(this.#scene, this.#random);
  }

  async round(): Promise<void> {
    await this.#scene.clock.advance(DAY + Math.floor(this.#random() * 4 * HOUR));
    await this.#change();
    this.#attacker.look();
    const before = this.#scene.snapshot();
    const first = this.#heads.length === 0;
    const count = first || this.#random() < 0.35 ? 0 : 1 + Math.floor(this.#random() * 2);
    for (let i = 0; i < count; i++) {
      const what = await this.#attacker.strike();
      this.figures.attacks++;
      this.story.push(what);
    }
    if (await this.#isBehindAnchor()) {
      this.story.push('the anchor refuses HEAD');
      this.#scene.restore(before);
    }
    this.#rolledBack ||= await this.#isRolledBack();
    const ended = await this.#run(first);
    this.story.push(`${ended.outcome} ${ended.message.slice(0, 90)}`);
    // The owner puts back what was refused: what else the attacker did since stays.
    if (ended.outcome === 'refused') {
      this.figures.refused++;
      if (ended.restorePoint === null) this.#scene.restore(before);
    }
    if (this.#signed) await this.#check();
  }

  async #change(): Promise<void> {
    if (!this.#present.has('stays')) await this.#put('stays', 'here');
    for (let i = Math.floor(this.#random() * 4); i > 0; i--) {
      const key = KEYS[Math.floor(this.#random() * (KEYS.length - 1))] ?? '';
      if (this.#present.has(key) && this.#random() < 0.3) {
        await this.#scene.hot.delete(key);
        this.#present.delete(key);
      } else await this.#put(key, `${key} ${Math.floor(this.#random() * 3)}`);
    }
  }

  async #put(key: string, text: string): Promise<void> {
    await this.#scene.hot.put(key, Buffer.from(text));
    this.#present.set(key, text);
  }

  async #run(first: boolean): Promise<Ended> {
    const maxDelete = this.#signed
      ? { kind: 'share' as const, percent: 100 }
      : { kind: 'count' as const, count: MAX_DELETE };
    const how: How = { retention: textOf(this.#policy), maxDelete };
    const [scene, dice] = [this.#scene, first ? 0 : this.#random()];
    const before = scene.stored();
    const stored = new Set(before.keys());
    const mirror = new Set(
      [...this.#present].filter(([key, text]) => scene.stored().get(key) === text).map(([key]) => key),
    );
    scene.deletes.clear();
    let ended: Ended;
    this.figures.runs++;
    if (dice < 0.6) {
      ended = await scene.run('backup', how);
      this.#remember(ended);
    } else if (dice < 0.7) {
      let left = Math.floor(this.#random() * 40);
      ended = await scene.run('backup', { ...how, cold: dyingAt(scene.cold, () => --left < 0) });
      this.#remember(ended);
      await scene.clock.advance(10 * 60_000);
      this.story.push('cut off');
    } else if (dice < 0.9) ended = await scene.run('prune', how);
    else ended = await scene.run('verify', how);
    const gone = [...scene.deletes]
      .map((name) => name.slice('cold/'.length))
      .filter((path) => stored.has(path) && !isState(path));
    this.figures.deleted += gone.length;
    const left = new Set(scene.stored().values());
    // What was deleted from hot and came back since is not known to be there.
    const known = this.#points.at(-1)?.held;
    const lost = [...this.#present].filter(
      ([key, text]) =>
        known?.get(key) === text &&
        before.get(key) === text &&
        !left.has(text) &&
        !this.#attacker.spoiled.has(key),
    );
    if (this.#signed && !this.#rolledBack && lost.length > 0)
      throw new Error(`lost what hot has: ${lost.join()}`);
    if (!this.#signed) {
      const live = gone.filter((path) => mirror.has(path) && !scene.stored().has(path));
      if (live.length > MAX_DELETE) throw new Error(`deleted ${live.join()}, more than max-delete allows`);
    }
    await this.#noteHead(ended);
    return ended;
  }

  #remember({ restorePoint }: Ended): void {
    if (restorePoint === null) return;
    this.#points.push({ time: Date.parse(restorePoint), prefix: '', held: new Map(this.#present) });
  }

  /** What the owner's anchor knows: HEAD after a run of his. */
  async #noteHead({ outcome }: Ended): Promise<void> {
    if (outcome !== 'refused' && (await this.#load()) !== undefined) this.#heads.push(this.#headNow());
  }

  #headNow(): string {
    return sha256(this.#scene.contents('cold').get(HEAD) ?? '');
  }

  /** HEAD is one that a run of ours wrote, and not the newest: no signature can tell. */
  async #isRolledBack(): Promise<boolean> {
    const now = this.#headNow();
    if (now === this.#heads.at(-1) || !this.#heads.includes(now)) return false;
    return (await this.#load()) !== undefined;
  }

  async #isBehindAnchor(): Promise<boolean> {
    return this.#anchored && this.#isRolledBack();
  }

  async #load(): Promise<Committed | undefined> {
    try {
      return await new State(new Bucket(this.#scene.cold, '', this.#scene.keys)).load(never);
    } catch (error) {
      if (error instanceof StateError) return undefined;
      throw error;
    }
  }

  /** The manifest is genuine here, so it is what is compared with the stored objects and with what hot held. */
  async #check(): Promise<void> {
    const committed = await this.#load();
    if (committed === undefined) return;
    const state = new State(new Bucket(this.#scene.cold, '', this.#scene.keys));
    const entries = new Map<string, Entry>();
    for (const segment of committed.generation.segments) {
      try {
        for await (const batch of state.entries(segment, never))
          for (const { entry } of batch) entries.set(entry.key, entry);
      } catch (error) {
        if (error instanceof StateError) return; // overwritten by the attacker: the next run refuses it
        throw error;
      }
    }
    const faults = await this.#faultsIn(entries);
    if (faults.length === 0) return;
    if (!this.#rolledBack) throw new Error(faults.slice(0, 3).join('; '));
    this.figures.rolledBack += faults.length;
  }

  /** Everything that the policy keeps of what hot held, and that the attacker has not overwritten himself. */
  async #faultsIn(entries: ReadonlyMap<string, Entry>): Promise<string[]> {
    const faults: string[] = [];
    for (const key of KEYS) {
      if (this.#attacker.spoiled.has(key)) continue;
      const selected = selectedBy(lineFor(this.#policy, key), this.#points);
      for (const point of this.#points) {
        const text = point.held.get(key);
        if (text === undefined || !selected.has(point)) continue;
        const entry = entries.get(key);
        const at = new Date(point.time).toISOString();
        const version = entry === undefined ? undefined : currentAt(entry, at);
        this.figures.compared++;
        const bytes = version === undefined ? 'no version' : await this.#read(version);
        if (bytes !== text) faults.push(`${key} at ${at} gives ${String(bytes)}, not ${text}`);
      }
    }
    return faults;
  }

  async #read({ cold: { path, versionId, etag } }: Version): Promise<string | undefined> {
    try {
      const body = await this.#scene.cold.get(path, {
        ifMatch: etag,
        ...(versionId === undefined ? {} : { versionId }),
      });
      const chunks: Uint8Array[] = [];
      for await (const chunk of body.stream) chunks.push(chunk);
      return Buffer.concat(chunks).toString();
    } catch {
      return undefined;
    }
  }
}

/** The version that was current, as docs/manifest-format.md says. */
function currentAt(entry: Entry, at: string): Version | undefined {
  const past = (entry.history ?? []).find(({ since, until }) => since <= at && at < until);
  const until = entry.gone?.confirmed === true ? entry.gone.since : '9999';
  return past ?? (entry.expired === undefined && entry.since <= at && at < until ? entry : undefined);
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

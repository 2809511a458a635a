import {
  HEAD,
  isState,
  journalOf,
  LEASE,
  PROBE_CACHE,
  renamedPath,
  RUNS,
  STATE,
  VERIFIED,
} from '../../src/manifest/layout.ts';
import {
  EVIL,
  forgeCondemned,
  forgeHead,
  forgeHold,
  forgeJournal,
  forgeLease,
  forgeManifest,
  forgeProbe,
  forgeUpload,
  forgeVerified,
  plantedJournal,
  plantStaged,
} from './forgeries.ts';
import type { Aim } from './forgeries.ts';
import { json, paths } from './prepare.ts';
import type { Scene } from './scene.ts';

/** Somebody who may Put into cold, and read it, and who has kept all that he ever read. He has no key. */
export class Attacker {
  /** Keys with an object that he overwrote: he can destroy those by himself. */
  readonly spoiled = new Set<string>();
  readonly #scene: Scene;
  readonly #random: () => number;
  readonly #seen = new Map<string, Buffer[]>();

  constructor(scene: Scene, random: () => number) {
    this.#scene = scene;
    this.#random = random;
  }

  /** Keeps a copy of what lies in cold. */
  look(): void {
    for (const [path, bytes] of this.#scene.contents('cold')) {
      const known = this.#seen.get(path) ?? [];
      if (!known.some((one) => one.equals(bytes))) this.#seen.set(path, [...known, bytes]);
    }
  }

  /** Does one thing, and says what. */
  async strike(): Promise<string> {
    const dice = this.#random();
    if (dice < 0.25) return this.#replay();
    if (dice < 0.4) return this.#move();
    if (dice < 0.55) return this.#damage();
    if (dice < 0.65) return this.#spoil();
    return this.#forge();
  }

  /** What lay at a path before: HEAD, lease, records, or an object that was deleted. */
  async #replay(): Promise<string> {
    const path = this.#random() < 0.3 ? HEAD : this.#pick([...this.#seen.keys()].filter(isState));
    const bytes = this.#pick(this.#seen.get(path) ?? []);
    await this.#scene.cold.put(path, bytes);
    return `replayed ${path}`;
  }

  /** One object's bytes in the place of another of its kind, or of a run that is none. */
  async #move(): Promise<string> {
    const from = this.#pick([...this.#seen.keys()].filter(isState));
    const kind = /^\.flashback-backup\/([^/]+)/.exec(from)?.[1] ?? '';
    const others = paths(this.#scene, `${STATE}${kind}`);
    const journal = journalOf(from);
    const to =
      journal !== undefined && this.#random() < 0.5
        ? from.replace(journal.run, 'planted')
        : this.#pick([from, ...others]);
    await this.#scene.cold.put(to, this.#pick(this.#seen.get(from) ?? []));
    return `moved ${from} to ${to}`;
  }

  /** Truncates an object of state, or changes a few of its characters. */
  async #damage(): Promise<string> {
    const path = this.#pick(paths(this.#scene, STATE).filter(isState));
    const bytes = Buffer.from(this.#scene.contents('cold').get(path) ?? '');
    if (this.#random() < 0.3)
      await this.#scene.cold.put(path, bytes.subarray(0, Math.floor(this.#random() * bytes.length)));
    else {
      const digits = [...bytes.keys()].filter((at) => (bytes[at] ?? 0) >= 0x30 && (bytes[at] ?? 0) <= 0x39);
      for (let i = 0; i < 3 && digits.length > 0; i++)
        bytes[this.#pick(digits)] = 0x30 + Math.floor(this.#random() * 10);
      await this.#scene.cold.put(path, bytes);
    }
    return `damaged ${path}`;
  }

  /** Overwrites an object of the backup, or plants one. */
  async #spoil(): Promise<string> {
    const stored = [...this.#scene.stored().keys()];
    const path = this.#random() < 0.3 ? `planted-${Math.floor(this.#random() * 3)}` : this.#pick(stored);
    const dice = this.#random();
    const older = this.#seen.get(path) ?? [];
    const bytes =
      dice < 0.4
        ? Buffer.from(EVIL)
        : dice < 0.7 && older.length > 0
          ? this.#pick(older)
          : this.#pick([...this.#scene.stored().values()]);
    await this.#scene.cold.put(path, Buffer.from(bytes));
    this.#spoils(path);
    return `overwrote ${path}`;
  }

  async #forge(): Promise<string> {
    const scene = this.#scene;
    const stored = [...scene.stored().keys()].filter((path) => !path.startsWith(STATE));
    const aim: Aim = { victim: this.#pick(stored), replaced: this.#pick(stored) };
    const journals = paths(scene, RUNS).filter((path) => path.includes('/journal-'));
    const forgeries: Readonly<Record<string, () => Promise<void>>> = {
      HEAD: () => forgeHead(scene),
      manifest: () => forgeManifest(scene, (present) => present, aim),
      'next manifest': () => forgeManifest(scene, (present) => present + 1, aim),
      'planted journal': () => forgeJournal(scene, plantedJournal(scene), aim),
      journal: () => forgeJournal(scene, this.#pick([plantedJournal(scene), ...journals]), aim),
      condemned: () =>
        forgeCondemned(
          scene,
          this.#pick([`${STATE}condemned/x`, ...paths(scene, `${STATE}condemned/`)]),
          aim,
        ),
      upload: () => forgeUpload(scene, 'planted', aim.victim),
      lease: () => forgeLease(scene),
      hold: () => forgeHold(scene, 'planted'),
      probe: async () => (scene.contents('cold').has(PROBE_CACHE) ? forgeProbe(scene) : undefined),
      verified: async () => (scene.contents('cold').has(VERIFIED) ? forgeVerified(scene) : undefined),
      staged: () => plantStaged(scene),
      'epoch of the lease': async () => {
        await scene.cold.put(LEASE, Buffer.from(JSON.stringify({ ...json(scene, LEASE), epoch: 1 })));
      },
    };
    const name = this.#pick(Object.keys(forgeries));
    const before = scene.contents('cold');
    try {
      await forgeries[name]?.();
    } catch {
      return `could not forge ${name}: what it needs was damaged before`;
    }
    for (const [path, bytes] of scene.contents('cold'))
      if (!isState(path) && before.get(path)?.equals(bytes) !== true) this.#spoils(path);
    return `forged ${name}: ${aim.victim}, ${aim.replaced}`;
  }

  #spoils(path: string): void {
    this.spoiled.add(path);
    for (const key of ['a/1', 'a/2', 'b', 'c', 'c 7', '.flashback-backup/8', 'é9', 'stays'])
      if (path.startsWith(`${STATE}history/${key}@`) || path.startsWith(renamedPath(key)))
        this.spoiled.add(key);
  }

  #pick<T>(from: readonly T[]): T {
    const one = from[Math.floor(this.#random() * from.length)];
    if (one === undefined) throw new Error('nothing to pick from');
    return one;
  }
}

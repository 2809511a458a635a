import { RESTORE_STATE } from '../../src/manifest/journals/restore-journal.ts';
import { HEAD, isState } from '../../src/manifest/layout.ts';
import { attack, ATTACKS, KINDS } from './kinds.ts';
import type { Prepared } from './prepare.ts';
import { COMMANDS, DAY, HOUR, Scene } from './scene.ts';
import type { Command, Ended, Snapshot } from './scene.ts';

/** What became of one command after one attack. */
export interface Cell {
  readonly kind: string;
  readonly attack: string;
  readonly signed: boolean;
  readonly anchored: boolean;
  readonly command: Command;
  readonly lived: Lived;
  readonly honest: Lived;
  /** What an honest run would not have done. */
  readonly harm: readonly string[];
}

/** A command, and how its world went on. */
interface Lived {
  readonly scene: Scene;
  readonly ended: Ended;
  /** Of the last restore; undefined where there was none. */
  readonly restored: Ended | undefined;
}

/** A command that writes is followed by the backups of two more days and a restore: deletes come late. */
async function live(scene: Scene, command: Command): Promise<Lived> {
  const ended = await scene.run(command);
  if (command === 'status' || command === 'verify') return { scene, ended, restored: undefined };
  if (command === 'restore') return { scene, ended, restored: ended };
  for (let day = 0; day < 2; day++) {
    await scene.clock.advance(DAY + HOUR);
    await scene.run('backup');
  }
  return { scene, ended, restored: await scene.run('restore') };
}

/** Nothing is pruned after a backup that was cut off; what it left matters to the others. */
function startOf({ snapshot, quiet }: Prepared, command: Command): Snapshot {
  return command === 'prune' ? quiet : snapshot;
}

/** Something that an attacker does to the world that he finds; false where it cannot be done there. */
export interface Deed {
  readonly kind: string;
  readonly attack: string;
  readonly act: (scene: Scene) => Promise<boolean>;
}

/** Every cell of one world. `other` is another backup of the same owner. */
export function cells(prepared: Prepared, other: Prepared): Promise<Cell[]> {
  const deeds = KINDS.flatMap((kind) =>
    ATTACKS.map((how): Deed => ({
      kind: kind.name,
      attack: how,
      act: (scene) => attack(scene, kind, how, prepared, other),
    })),
  );
  return cellsOf(prepared, deeds);
}

/** What each command makes of each deed. */
export async function cellsOf(prepared: Prepared, deeds: readonly Deed[]): Promise<Cell[]> {
  const all: Cell[] = [];
  for (const command of COMMANDS) {
    const start = startOf(prepared, command);
    const honest = await live(Scene.from(start), command);
    // A rebuild is compared with one after an accident: it forgets restore points, and so keeps less.
    const rebuilt = Scene.from(start);
    await rebuilt.cold.delete(HEAD);
    const accident = command === 'rebuild' ? await live(rebuilt, command) : honest;
    const stopped = await restoredFrom(start);
    for (const deed of deeds) {
      const cell = await cellOf(deed, command, { prepared, honest, accident, stopped });
      if (cell !== undefined) all.push(cell);
    }
  }
  return all;
}

/** What a restore brings where no later backup commits. */
async function restoredFrom(start: Snapshot): Promise<Scene> {
  const scene = Scene.from(start);
  await scene.run('restore');
  return scene;
}

interface Setting {
  readonly prepared: Prepared;
  readonly honest: Lived;
  /** An honest rebuild after HEAD was lost. */
  readonly accident: Lived;
  readonly stopped: Scene;
}

/** Undefined where the attack cannot be done: there is no such object, or nothing else to put in its place. */
async function cellOf(
  { kind, attack: how, act }: Deed,
  command: Command,
  { prepared, honest, accident, stopped }: Setting,
): Promise<Cell | undefined> {
  const start = startOf(prepared, command);
  const scene = Scene.from(start);
  const before = Scene.from(start);
  if (!(await act(scene))) return undefined;
  const touched = changed(before.contents('cold'), scene.contents('cold'));
  const lived = await live(scene, command);
  const twin = command === 'rebuild' && lived.ended.outcome !== 'refused' ? accident : honest;
  const harm = harmOf({ lived, twin, before, touched, stopped });
  const { signed, anchored } = start;
  return { kind, attack: how, signed, anchored, command, lived, honest, harm };
}

interface Compared {
  readonly lived: Lived;
  readonly twin: Lived;
  readonly before: Scene;
  /** Paths of cold that the attacker wrote or deleted. */
  readonly touched: ReadonlySet<string>;
  readonly stopped: Scene;
}

/**
 * What the runs of the attacked world did that the honest ones did not: deleted a stored object, HEAD, the lease, or state
 * that the committed generation names; restored a key that was not backed up, or another content; wrote to hot. What the
 * attacker destroyed by his own writes is not counted: only the owner of the bucket can prevent that.
 */
function harmOf(compared: Compared): string[] {
  const { lived, before } = compared;
  const hot =
    changed(before.contents('hot'), lived.scene.contents('hot')).size > 0 ? ['hot was written'] : [];
  return [...wronglyDeleted(compared), ...wronglyRestored(compared), ...hot];
}

function wronglyDeleted({ lived: { scene }, twin, before, touched }: Compared): string[] {
  const harm: string[] = [];
  const kept = new Set(twin.scene.stored().values());
  const left = new Set(scene.stored().values());
  for (const [path, content] of before.stored()) {
    if (touched.has(path)) continue;
    if (kept.has(content) && !left.has(content)) harm.push(`lost ${path}`);
    else if (
      scene.deletes.has(`cold/${path}`) &&
      !twin.scene.deletes.has(`cold/${path}`) &&
      kept.has(content)
    )
      harm.push(`deleted ${path}`);
  }
  for (const name of scene.deletes) {
    const path = name.startsWith('cold/') ? name.slice('cold/'.length) : '';
    if (isState(path) && !twin.scene.deletes.has(name) && isNeeded(scene, path)) harm.push(`deleted ${path}`);
  }
  return harm;
}

function wronglyRestored({ lived: { scene, restored }, twin, stopped }: Compared): string[] {
  if (restored?.outcome !== 'complete') return [];
  const harm: string[] = [];
  // Where backups were refused, the last one that was not is what is restored.
  const honest = [twin.scene.contents('to'), stopped.contents('to')];
  for (const [key, bytes] of scene.contents('to')) {
    if (key.startsWith(RESTORE_STATE) || honest.some((one) => bytes.equals(one.get(key) ?? ABSENT))) continue;
    harm.push(honest.some((one) => one.has(key)) ? `restored another content of ${key}` : `restored ${key}`);
  }
  for (const key of stopped.contents('to').keys())
    if (!scene.contents('to').has(key) && !key.startsWith(RESTORE_STATE)) harm.push(`left out ${key}`);
  return harm;
}

const ABSENT = Buffer.from('\0absent');

/** HEAD, the lease, and what the generation that HEAD names consists of. */
function isNeeded(scene: Scene, path: string): boolean {
  if (/\/(HEAD|lease)$/.test(path)) return true;
  const cold = scene.contents('cold');
  const number = /"generation":(\d+)/.exec(cold.get(HEAD)?.toString() ?? '')?.[1] ?? '';
  const generation = `.flashback-backup/generations/${number}.json`;
  const hash = /\/(?:segments|condemned)\/([0-9a-f]{64})/.exec(path)?.[1];
  return path.startsWith(generation) || (hash !== undefined && cold.get(generation)?.includes(hash) === true);
}

function changed(before: ReadonlyMap<string, Buffer>, after: ReadonlyMap<string, Buffer>): Set<string> {
  const all = new Set([...before.keys(), ...after.keys()]);
  return new Set([...all].filter((path) => before.get(path)?.equals(after.get(path) ?? ABSENT) !== true));
}

/** In one word. `harm` is for a fault; what is documented as a limit is not among the words: see limits.ts. */
export type Verdict = 'refused' | 'rebuilt' | 'held' | 'waits' | 'named' | 'ignored' | 'harm' | 'unnamed';

export function verdictOf({ lived, honest, harm, anchored }: Cell): Verdict {
  const { ended } = lived;
  if (harm.length > 0) return 'harm';
  // A rebuild is refused in an honest world, too, but not by its anchor.
  const isOwn = anchored && ended.message !== honest.ended.message;
  if (ended.outcome === 'refused' && (honest.ended.outcome !== 'refused' || isOwn))
    return /^(\.flashback-backup\/|cold: |the anchor )/.test(ended.message) ? 'refused' : 'unnamed';
  if (ended.outcome !== 'refused' && honest.ended.outcome === 'refused') return 'rebuilt';
  if (ended.outcome === 'held' && honest.ended.outcome !== 'held') return 'held';
  if (ended.outcome === 'skipped' && honest.ended.outcome !== 'skipped') return 'waits';
  return ended.holes === honest.ended.holes ? 'ignored' : 'named';
}

import {
  condemnedPath,
  HEAD,
  HOLDS,
  LEASE,
  listedPath,
  PROBE_CACHE,
  RUNS,
  segmentPath,
  STATE,
  VERIFIED,
} from '../../src/manifest/layout.ts';
import { RESTORE_STATE } from '../../src/manifest/journals/restore-journal.ts';
import { keysOf } from '../manifest/signing/world.ts';
import {
  baseOf,
  EVIL,
  forgeBase,
  forgeCondemned,
  forgeHead,
  forgeHold,
  forgeJournal,
  forgeLease,
  forgeManifest,
  forgeProbe,
  forgeRestoreJournal,
  forgeSegment,
  forgeUpload,
  forgeVerified,
  headFor,
  plant,
  plantedJournal,
  plantStaged,
} from './forgeries.ts';
import { find, generationOf, holdOf, json, paths, sha256, UPLOADED } from './prepare.ts';
import type { Prepared } from './prepare.ts';
import { Scene } from './scene.ts';

export const ATTACKS = ['forged', 'replayed', 'moved', 'truncated', 'removed', 'planted'] as const;
export type Attack = (typeof ATTACKS)[number];

type Act = (scene: Scene, path: string) => Promise<void>;

/** A kind of object that an attacker may write, and how each attack is done to it. */
export interface Kind {
  readonly name: string;
  readonly bucket?: 'to';
  /** Undefined where there is none at the moment. */
  readonly path: (scene: Scene) => string | undefined;
  readonly forge: Act;
  readonly plant: Act;
  /** What is put in its place of an earlier time, and from elsewhere, where that is more than its bytes. */
  readonly replay?: (scene: Scene, path: string, earlier: ReadonlyMap<string, Buffer>) => Promise<void>;
  readonly move?: (scene: Scene, path: string, other: Scene) => Promise<void>;
}

/** The same kind of file under the hash of its content, which nothing names. */
const named =
  (pathOf: (sha256: string) => string): Act =>
  async (scene, path) => {
    const bytes = Buffer.concat([scene.contents('cold').get(path) ?? Buffer.from(''), Buffer.from('x')]);
    await plant(scene, pathOf(sha256(bytes)), bytes);
  };

const byStranger: Act = async (scene, path) => {
  const bytes = scene.contents('cold').get(path.replace(/\.sig$/, '')) ?? Buffer.from('');
  await plant(scene, path, keysOf('stranger').signer?.signGeneration(bytes) ?? '');
};

/** Whole: another backup's HEAD, its generation with the signature, and its segments. */
const moveManifest = async (scene: Scene, other: Scene): Promise<void> => {
  for (const [path, bytes] of other.contents('cold'))
    if (/^\.flashback-backup\/(segments|condemned|listed)\//.test(path)) await plant(scene, path, bytes);
  const from = generationOf(other);
  const sig = other.contents('cold').get(`${from}.sig`);
  await headFor(scene, from, other.contents('cold').get(from)?.toString() ?? '');
  if (sig !== undefined) await plant(scene, `${from}.sig`, sig);
};

const STATE_KINDS: readonly Kind[] = [
  {
    name: 'HEAD',
    path: () => HEAD,
    forge: forgeHead,
    plant: (scene) => forgeManifest(scene, (present) => present + 1),
  },
  {
    name: 'generation',
    path: generationOf,
    forge: (scene) => forgeManifest(scene, (present) => present),
    plant: (scene) => forgeManifest(scene, (present) => present + 1000),
    replay: (scene, path, earlier) => headFor(scene, path, earlier.get('generation')?.toString() ?? ''),
    move: (scene, _path, other) => moveManifest(scene, other),
  },
  {
    name: 'signature',
    path: (scene) => `${generationOf(scene)}.sig`,
    forge: byStranger,
    plant: (scene) => byStranger(scene, `${STATE}generations/900.json.sig`),
  },
  {
    name: 'generation before',
    path: baseOf,
    forge: forgeBase,
    plant: async (scene) => plant(scene, `${STATE}generations/9999999999999.json`, '{}'),
    replay: (scene, path, earlier) => plant(scene, path, earlier.get('generation') ?? ''),
  },
  {
    name: 'segment',
    path: (scene) =>
      segmentPath((json(scene, generationOf(scene))['segments'] as { sha256: string }[])[0]?.sha256 ?? ''),
    forge: forgeSegment,
    plant: named(segmentPath),
  },
  {
    name: 'listing',
    path: (scene) =>
      listedPath((json(scene, generationOf(scene))['listed'] as { sha256: string }[]).at(-1)?.sha256 ?? ''),
    forge: async (scene, path) => plant(scene, path, 'forged'),
    plant: named(listedPath),
  },
  {
    name: 'condemned list',
    path: (scene) =>
      condemnedPath(
        (json(scene, generationOf(scene))['condemned'] as { files: { sha256: string }[] }).files[0]?.sha256 ??
          '',
      ),
    forge: forgeCondemned,
    plant: named(condemnedPath),
  },
  {
    name: 'journal',
    path: (scene) => openJournals(scene)[0],
    forge: forgeJournal,
    plant: (scene) => forgeJournal(scene, plantedJournal(scene)),
    replay: replayJournal,
  },
  {
    name: 'report',
    path: (scene) => find(scene, /\/report\.json$/),
    forge: async (scene, path) => plant(scene, path, '{"outcome":"complete"}'),
    plant: async (scene) => plant(scene, `${RUNS}x/report.json`, '{}'),
  },
  {
    name: 'upload record',
    path: (scene) => find(scene, /\/upload-/),
    forge: (scene) => forgeUpload(scene, 'cut-off', UPLOADED),
    plant: (scene) => forgeUpload(scene, 'planted', 'c'),
  },
  {
    name: 'lease',
    path: () => LEASE,
    forge: forgeLease,
    plant: async (scene) => {
      await scene.cold.delete(LEASE);
      await forgeLease(scene);
    },
  },
  {
    name: 'hold',
    path: holdOf,
    forge: (scene, path) => forgeHold(scene, path.slice(HOLDS.length)),
    plant: (scene) => forgeHold(scene, 'planted'),
  },
  { name: 'probe', path: () => PROBE_CACHE, forge: forgeProbe, plant: plantStaged },
  {
    name: 'verified',
    path: () => VERIFIED,
    forge: (scene) => forgeVerified(scene),
    plant: async (scene) => {
      const before = json(scene, VERIFIED);
      await scene.cold.delete(VERIFIED);
      await forgeVerified(scene, before);
    },
  },
  {
    name: 'restore journal',
    bucket: 'to',
    path: (scene) => find(scene, /journal-/, 'to'),
    forge: forgeRestoreJournal,
    plant: (scene) => forgeRestoreJournal(scene, `${RESTORE_STATE}planted/journal-00000000.ndjson`),
  },
];

/** Objects of the backup itself. */
const OBJECT_KINDS: readonly Kind[] = [
  {
    name: 'mirror',
    path: () => 'c',
    forge: async (scene, path) => plant(scene, path, EVIL),
    plant: async (scene) => plant(scene, 'evil', EVIL),
    move: async (scene, path) => plant(scene, path, scene.contents('cold').get('d/1') ?? ''),
  },
  {
    name: 'kept version',
    path: (scene) => find(scene, /\/history\/a@/),
    forge: async (scene, path) => plant(scene, path, EVIL),
    plant: async (scene) => plant(scene, `${STATE}history/evil@20260101T000000000Z-e`, EVIL),
    move: async (scene, path) => plant(scene, path, scene.contents('cold').get('d/1') ?? ''),
  },
];

export const KINDS: readonly Kind[] = [...STATE_KINDS, ...OBJECT_KINDS];

/** Of the run that was cut off. */
function openJournals(scene: Scene): string[] {
  const epoch = Math.max(
    ...paths(scene, RUNS).map((path) => Number(/\/journal-(\d+)-/.exec(path)?.[1] ?? 0)),
  );
  return paths(scene, RUNS).filter((path) => path.includes(`/journal-${String(epoch).padStart(10, '0')}-`));
}

/** The journal of the first run, which was deleted as old state: its commit forgot that it consumed it. */
async function replayJournal(
  scene: Scene,
  _path: string,
  earlier: ReadonlyMap<string, Buffer>,
): Promise<void> {
  const bytes = earlier.get('journal') ?? Buffer.from('');
  const { run, epoch } = JSON.parse(bytes.toString().split('\n')[0] ?? '') as { run: string; epoch: number };
  await plant(scene, `${RUNS}${run}/journal-${String(epoch).padStart(10, '0')}-00000000.ndjson`, bytes);
}

/** The names under which `prepare` kept what it copied. */
const KEPT: Readonly<Record<string, string>> = {
  'condemned list': 'condemned',
  listing: 'listed',
  'upload record': 'upload',
  'generation before': 'generation',
  'restore journal': 'restore',
  'kept version': 'mirror',
};

/** Does one attack; false where it cannot be done to this kind: there is nothing to replay or to move. */
export async function attack(
  scene: Scene,
  kind: Kind,
  how: Attack,
  prepared: Prepared,
  other: Prepared,
): Promise<boolean> {
  const path = kind.path(scene);
  const store = kind.bucket === 'to' ? scene.to : scene.cold;
  const bytes = path === undefined ? undefined : scene.contents(kind.bucket ?? 'cold').get(path);
  if (path === undefined || (bytes === undefined && how !== 'planted')) return false;
  const own = bytes ?? Buffer.from('');
  switch (how) {
    case 'forged':
      await kind.forge(scene, path);
      return true;
    case 'planted':
      await kind.plant(scene, path);
      return true;
    case 'truncated':
      await store.put(path, own.subarray(0, own.length >> 1));
      return true;
    case 'removed':
      await store.delete(path);
      return true;
    case 'replayed': {
      if (kind.replay !== undefined) {
        await kind.replay(scene, path, prepared.earlier);
        return true;
      }
      const earlier = prepared.earlier.get(KEPT[kind.name] ?? kind.name);
      if (earlier === undefined || earlier.equals(own)) return false;
      await store.put(path, earlier);
      return true;
    }
    case 'moved': {
      // A lease that is held there ends at a time that depends on how fast the other world was made.
      const elsewhere = Scene.from(kind.name === 'lease' ? other.quiet : other.snapshot);
      if (kind.move !== undefined) {
        await kind.move(scene, path, elsewhere);
        return true;
      }
      const from = kind.path(elsewhere);
      const moved = from === undefined ? undefined : elsewhere.contents(kind.bucket ?? 'cold').get(from);
      if (moved === undefined) return false;
      await store.put(path, moved);
      return true;
    }
  }
}

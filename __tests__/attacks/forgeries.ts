import { gzipSync } from 'node:zlib';
import { encodeCondemned } from '../../src/manifest/condemned.ts';
import type { CondemnedRecord } from '../../src/manifest/condemned.ts';
import { encodeEntry } from '../../src/manifest/entry.ts';
import type { Entry } from '../../src/manifest/entry.ts';
import type { Generation } from '../../src/manifest/generation.ts';
import { RESTORE_STATE } from '../../src/manifest/journals/restore-journal.ts';
import {
  condemnedPath,
  generationPath,
  HEAD,
  HOLDS,
  journalPath,
  LEASE,
  PROBE,
  PROBE_CACHE,
  segmentPath,
  STATE,
  uploadRecordPath,
  VERIFIED,
} from '../../src/manifest/layout.ts';
import { State } from '../../src/manifest/state.ts';
import { Bucket } from '../../src/store/bucket.ts';
import { find, generationOf, json, never, sha256 } from './prepare.ts';
import type { Scene } from './scene.ts';

/**
 * What somebody writes who has read the code, may Put anything into cold and into a restore's target, and has no key.
 * All of it aims at one of three things: that `c`, which is live, is deleted; that `b` comes back as EVIL; that `evil`,
 * which was never backed up, is restored.
 */

export const EVIL = 'EVIL';

/** Whose object is to be deleted, and whose content is to be replaced. */
export interface Aim {
  readonly victim: string;
  readonly replaced: string;
}

const AIM: Aim = { victim: 'c', replaced: 'b' };
const LONG_AGO = '2026-01-01T00:00:00.000Z';

export async function plant(scene: Scene, path: string, content: string | Uint8Array): Promise<void> {
  await scene.cold.put(path, Buffer.from(content as string));
}

export async function plantJson(scene: Scene, path: string, value: object): Promise<void> {
  await plant(scene, path, `${JSON.stringify(value)}\n`);
}

const lines = (...all: object[]): string => all.map((one) => `${JSON.stringify(one)}\n`).join('');

async function etagAt(scene: Scene, path: string): Promise<string> {
  return (await scene.cold.head(path)).etag;
}

export async function committed(scene: Scene): Promise<{ generation: Generation; entries: Entry[] }> {
  const state = new State(new Bucket(scene.cold, ''));
  const loaded = await state.load(never);
  if (loaded === undefined) throw new Error('nothing is committed');
  const entries: Entry[] = [];
  for (const segment of loaded.generation.segments)
    for await (const batch of state.entries(segment, never)) entries.push(...batch.map(({ entry }) => entry));
  return { generation: loaded.generation, entries };
}

export async function entryOf(scene: Scene, key: string): Promise<Entry> {
  const { entries } = await committed(scene);
  const entry = entries.find((one) => one.key === key);
  if (entry === undefined) throw new Error(`no entry of ${key}`);
  return entry;
}

/** The entry as the attacker has it: his content lies under the key's own name, and all hashes fit. */
async function evilEntry(scene: Scene, entry: Entry): Promise<Entry> {
  await plant(scene, entry.cold.path, EVIL);
  const etag = await etagAt(scene, entry.cold.path);
  return { ...entry, size: EVIL.length, etag, cold: { ...entry.cold, etag, evidence: 'md5' } };
}

/** A whole manifest, consistent but for its signature, as generation `number`, with a HEAD that names it. */
export async function forgeManifest(
  scene: Scene,
  number: (present: number) => number,
  { victim, replaced }: Aim = AIM,
): Promise<void> {
  const { generation, entries } = await committed(scene);
  const forged: Entry[] = [];
  for (const entry of entries) {
    if (entry.key === replaced) forged.push(await evilEntry(scene, entry));
    else if (entry.key !== victim) forged.push(entry);
  }
  const b = forged.find(({ key }) => key === replaced);
  if (b !== undefined)
    forged.push(await evilEntry(scene, { ...b, key: 'evil', cold: { ...b.cold, path: 'evil' } }));
  forged.sort((x, y) => (x.key < y.key ? -1 : 1));
  const file = gzipSync(forged.map((entry) => `${encodeEntry(entry)}\n`).join(''));
  const segment = {
    ...generation.segments[0],
    first: forged[0]?.key,
    last: forged.at(-1)?.key,
    count: forged.length,
    sha256: sha256(file),
  };
  await plant(scene, segmentPath(segment.sha256), file);
  const records: CondemnedRecord[] = [
    { key: victim, path: victim, etag: await etagAt(scene, victim), since: LONG_AGO },
  ];
  const condemned = await encodeCondemned(records);
  await plant(scene, condemnedPath(condemned.ref.sha256), condemned.file);
  const made = {
    ...generation,
    generation: number(generation.generation),
    segments: [segment],
    condemned: { count: 1, files: [condemned.ref] },
  };
  await headFor(scene, generationPath(made.generation), JSON.stringify(made));
}

/** Writes a generation's file, and a HEAD that agrees with it. */
export async function headFor(scene: Scene, path: string, text: string): Promise<void> {
  const { format, generation, epoch, run, time } = JSON.parse(text) as Record<string, unknown>;
  await plant(scene, path, text);
  await plantJson(scene, HEAD, { format, generation, sha256: sha256(text), epoch, run, time });
}

/** In place, under its old name: what a generation that names it by its hash must notice. */
export async function forgeSegment(scene: Scene, path: string): Promise<void> {
  const { entries } = await committed(scene);
  const forged: Entry[] = [];
  for (const entry of entries) forged.push(entry.key === 'b' ? await evilEntry(scene, entry) : entry);
  await plant(scene, path, gzipSync(forged.map((entry) => `${encodeEntry(entry)}\n`).join('')));
}

export async function forgeCondemned(scene: Scene, path: string, { victim }: Aim = AIM): Promise<void> {
  const record = { key: victim, path: victim, etag: await etagAt(scene, victim), since: LONG_AGO };
  await plant(scene, path, gzipSync(lines(record)));
}

/** Names `c` as orphaned by its own key's record, and says that `b` lies where EVIL lies. */
export async function forgeJournal(
  scene: Scene,
  path: string,
  { victim, replaced }: Aim = AIM,
): Promise<void> {
  const { generation } = await committed(scene);
  const [, run = '', epoch = ''] = /\/runs\/([^/]+)\/journal-(\d+)-/.exec(path) ?? [];
  const c = await entryOf(scene, victim);
  const b = await evilEntry(scene, await entryOf(scene, replaced));
  const start = {
    op: 'start',
    format: 1,
    run,
    epoch: Number(epoch),
    base: generation.generation,
    time: generation.time,
  };
  const moved = { ...c, cold: { ...c.cold, path: `${STATE}objects/${sha256(victim)}` } };
  await plant(scene, moved.cold.path, scene.contents('cold').get(victim) ?? '');
  const loose = [{ path: victim, etag: c.cold.etag }];
  const evil = { ...b, key: 'evil', cold: { ...b.cold, path: 'evil' } };
  await plant(scene, 'evil', EVIL);
  await plant(
    scene,
    path,
    lines(
      start,
      { op: 'stored', entry: moved, loose },
      { op: 'stored', entry: b },
      { op: 'stored', entry: evil },
    ),
  );
}

export const plantedJournal = (scene: Scene): string =>
  journalPath('planted', 500 + Number(json(scene, HEAD)['epoch']), 0);

/** An upload to `c` that claims to have completed what is EVIL's, and one that is to be aborted. */
export async function forgeUpload(scene: Scene, run: string, of: string): Promise<void> {
  const entry = await entryOf(scene, of);
  const time = entry.since;
  const uploadId = await scene.cold.createUpload(of);
  const source = { bucket: 'hot', path: of, size: entry.size, etag: entry.etag, modified: entry.modified };
  const completes = { etag: entry.cold.etag, matched: true };
  const record = {
    format: 1,
    run,
    epoch: 40,
    time,
    begun: LONG_AGO,
    path: of,
    source,
    partSize: 5,
    via: 'native',
    uploadId,
    parts: [],
    completes,
  };
  await plantJson(scene, uploadRecordPath(run, of), record);
}

export async function forgeLease(scene: Scene): Promise<void> {
  const epoch = 50 + Number(json(scene, HEAD)['epoch']);
  await plantJson(scene, LEASE, { format: 1, owner: 'nobody', epoch, expires: scene.clock.now() + 60_000 });
}

/** A hold that vouches for a journal in the target, which says that EVIL is what hot has. */
export async function forgeHold(scene: Scene, id: string): Promise<void> {
  const path = `${RESTORE_STATE}${id}/journal-00000000.ndjson`;
  await forgeRestoreJournal(scene, path);
  const bytes = scene.contents('to').get(path) ?? Buffer.from('');
  const journal = { to: 's3://to/', objects: 1, sha256: sha256(sha256(bytes)) };
  const now = new Date(scene.clock.now()).toISOString();
  const expires = new Date(scene.clock.now() + 20 * 60_000).toISOString();
  await plantJson(scene, `${HOLDS}${id}`, { id, owner: id, at: now, created: now, expires, journal });
}

export async function forgeRestoreJournal(scene: Scene, path: string): Promise<void> {
  const b = await entryOf(scene, 'b');
  const bytes = Buffer.from('x'.repeat(b.size));
  const { etag: to } = await scene.to.put('b', bytes);
  const existing = find(scene, /journal-/, 'to');
  const first =
    existing === undefined ? '{}' : (scene.contents('to').get(existing)?.toString().split('\n')[0] ?? '{}');
  const start = { ...(JSON.parse(first) as object), run: path.split('/')[1] };
  const done = { op: 'done', key: 'b', size: b.size, etag: b.etag, to };
  await scene.to.put(path, Buffer.from(lines(start, done)));
}

/** Says that cold honours everything, aliases nothing, and was asked today. */
export async function forgeProbe(scene: Scene): Promise<void> {
  const probe = json(scene, PROBE_CACHE);
  const probed = new Date(scene.clock.now()).toISOString();
  const capabilities = { ...(probe['capabilities'] as object), probed };
  const { signature: _signature, ...rest } = probe;
  await plantJson(scene, PROBE_CACHE, { ...rest, capabilities });
}

export async function forgeVerified(scene: Scene, from = json(scene, VERIFIED)): Promise<void> {
  const { signature: _signature, ...rest } = from;
  const time = new Date(scene.clock.now()).toISOString();
  await plantJson(scene, VERIFIED, {
    ...rest,
    prefixes: [{ prefix: 'evil/', verified: time, keys: 9, faults: 0 }],
    rotations: [{ prefixes: [], after: 'zzz', since: time, open: [] }],
  });
}

export async function plantStaged(scene: Scene): Promise<void> {
  await plant(scene, `${PROBE}staged-${sha256('c')}`, EVIL);
}

/** HEAD alone: another time than the generation that it names. */
export async function forgeHead(scene: Scene): Promise<void> {
  await plantJson(scene, HEAD, { ...json(scene, HEAD), time: LONG_AGO });
}

/** The committed generation before the newest. */
export async function forgeBase(scene: Scene, path: string): Promise<void> {
  await plantJson(scene, path, { ...json(scene, path), segments: [], base: null });
}

export const baseOf = (scene: Scene): string => {
  const base = json(scene, generationOf(scene))['base'];
  return generationPath(Number(base));
};

import type { Entry } from '../../src/manifest/entry.ts';
import { isOldForm } from '../../src/manifest/condemned.ts';
import {
  CONDEMNED,
  condemnedPath,
  generationPath,
  HEAD,
  LEASE,
  LISTED,
  listedPath,
  segmentPath,
  SPLITS,
  STATE,
} from '../../src/manifest/layout.ts';
import type { ObjectVersion, Store } from '../../src/store/contract.ts';
import { each } from './pair.ts';
import type { KnownContent } from './pair.ts';
import { AT_ONCE, bytesAt, listAll, readManifests } from './reading.ts';
import type { Manifests } from './reading.ts';

export interface Audit extends Manifests {
  /** What must not be, in words. */
  readonly faults: readonly string[];
  /** Objects that nothing names, by kind: an uninterrupted run leaves none. */
  readonly leftovers: ReadonlyMap<string, readonly string[]>;
}

/** What was read and found right, by its listing: an object whose ETag, size and date stay is not read again. */
export type Verified = Map<string, string>;

/**
 * Accounts for all that cold holds. The mirror must be hot byte for byte, and beyond it only hold keys that
 * hot had; of the state, each object must be named by what is committed, or be listed as left over.
 */
export async function audit(
  cold: Store,
  hot: Store,
  known: KnownContent,
  versioned: boolean,
  verified: Verified = new Map(),
): Promise<Audit> {
  const faults: string[] = [];
  const leftovers = new Map<string, string[]>();
  const leave = (kind: string, name: string): void => {
    leftovers.set(kind, [...(leftovers.get(kind) ?? []), name]);
  };
  const manifests = await readManifests(cold);
  const { generations, entries } = manifests;
  const [newest] = generations;
  const there = await listAll(cold);
  const byPath = new Map(there.map((object) => [object.key, object]));

  const live = new Map((await listAll(hot)).map((object) => [object.key, object]));
  const mirrored = new Map<string, Entry>();
  for (const entry of entries) {
    mirrored.set(entry.cold.path, entry);
    const object = live.get(entry.key);
    if (object === undefined ? entry.gone === undefined : entry.gone !== undefined)
      faults.push(
        `${entry.key}: ${object === undefined ? 'gone from' : 'live in'} hot, but the manifest says not`,
      );
    if (object !== undefined && object.etag !== entry.etag)
      faults.push(`${entry.key}: the manifest has ${entry.etag}, hot has ${object.etag}`);
    if (!byPath.has(entry.cold.path)) faults.push(`${entry.key}: nothing lies at ${entry.cold.path}`);
    faults.push(...timeFaults(entry));
    live.delete(entry.key);
  }
  for (const key of live.keys()) faults.push(`${key}: in hot, but not in the manifest`);

  const names = namesIn(manifests);
  const segments = new Set(generations.flatMap((g) => g.segments.map(({ sha256 }) => segmentPath(sha256))));
  const condemned = new Set(
    generations.flatMap((one) =>
      isOldForm(one.condemned) ? [] : one.condemned.files.map(({ sha256 }) => condemnedPath(sha256)),
    ),
  );
  const listed = new Set(
    generations.flatMap((one) => (one.listed ?? []).map(({ sha256 }) => listedPath(sha256))),
  );
  const numbers = new Set(generations.map(({ generation }) => generationPath(generation)));
  const runs = new Set(generations.map(({ run }) => run));
  const consumed = new Map(newest?.journals.map(({ run, objects }) => [run, objects]));

  await each(there, AT_ONCE, async ({ key, etag, size, modified }) => {
    if (!key.startsWith(STATE) || key.startsWith(`${STATE}objects/`)) {
      const entry = mirrored.get(key);
      if (entry === undefined) {
        if (names.has(key)) return;
        if (key.startsWith(STATE)) leave('renamed object that nothing names', key);
        else leave('object that the manifest does not know', key);
        return;
      }
      const seen = `${etag} ${size} ${modified} ${entry.etag}`;
      if (verified.get(key) === seen) return;
      const bytes = await bytesAt(cold, key);
      if (bytes === undefined || known.bytes(entry.etag)?.equals(bytes) !== true)
        faults.push(`${entry.key}: what lies at ${key} is not the content with MD5 ${entry.etag}`);
      else verified.set(key, seen);
    } else if (key.startsWith(`${STATE}history/`)) {
      if (!names.has(key)) leave('history object that nothing names', key);
    } else if (key.startsWith(`${STATE}generations/`)) {
      if (!numbers.has(key)) leave('generation that was not committed', key);
    } else if (key.startsWith(`${STATE}segments/`)) {
      if (!segments.has(key)) leave('segment that no committed generation names', key);
    } else if (key.startsWith(CONDEMNED)) {
      if (!condemned.has(key)) leave('condemned file that no committed generation names', key);
    } else if (key.startsWith(LISTED)) {
      if (!listed.has(key)) leave('listing that no committed generation names', key);
    } else if (key.startsWith(`${STATE}runs/`)) {
      const run = key.split('/')[2] ?? '';
      const journal = /\/journal-\d+-(\d+)\.ndjson$/.exec(key)?.[1];
      if (journal !== undefined && Number(journal) >= (consumed.get(run) ?? 0) && !settledBy(run)) {
        leave('journal that no commit consumed', key);
      } else if (!runs.has(run)) leave('journal of a run that was cut off', key);
    } else if (key.startsWith(SPLITS)) {
      // Plans, leases and results of split runs: they stay for a while, as folders of runs do.
      if (!runs.has(key.split('/')[2] ?? '')) leave('split run that was cut off', key);
    } else if (key.startsWith(`${STATE}probe/`)) leave('object of a probe', key);
    else if (key !== HEAD && key !== LEASE) faults.push(`${key}: nothing says what this is`);
  });

  if (versioned) {
    for await (const version of cold.listVersions('')) {
      const { key, versionId, deleteMarker } = version;
      if (key.startsWith(STATE) && !/^[^/]+\/(history|objects)\//.test(key)) continue; // state's own past
      if (deleteMarker) faults.push(`${key}: it was deleted`);
      else if (!names.has(`${key}?${versionId}`)) leave('version that nothing names', nameOf(version));
    }
  }
  const uploads = cold.dialect.abilities.has('abort') ? await cold.listUploads('') : [];
  for (const { key } of uploads) leave('upload that was not ended', key);
  return { ...manifests, faults: faults.sort(), leftovers };

  function settledBy(run: string): boolean {
    return consumed.has(run) && runs.has(run);
  }
}

/** Paths, and paths with version ids, that the newest manifest names or condemns. */
function namesIn({ condemned, entries }: Manifests): Set<string> {
  const names = new Set<string>();
  const add = ({ path, versionId }: { path: string; versionId?: string }): void => {
    names.add(path);
    if (versionId !== undefined) names.add(`${path}?${versionId}`);
  };
  for (const entry of entries) for (const { cold } of [entry, ...(entry.history ?? [])]) add(cold);
  for (const record of condemned) add(record);
  return names;
}

function nameOf({ key, versionId, etag }: ObjectVersion): string {
  return `${key}?${versionId} ${etag}`;
}

/** Versions of a key follow each other in time: nothing ends before it began. */
function timeFaults(entry: Entry): string[] {
  let at = '';
  for (const { since, until } of entry.history ?? []) {
    if (since < at || until < since)
      return [`${entry.key}: a version of ${since} until ${until} follows ${at}`];
    at = until;
  }
  return entry.since < at ? [`${entry.key}: since ${entry.since}, but its last version ended ${at}`] : [];
}

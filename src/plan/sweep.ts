import { defined } from '../core/defined.ts';
import type { CondemnedRecord } from '../manifest/condemned.ts';
import type { Entry, IsoTime, StoredRef, SupersededVersion, Version } from '../manifest/entry.ts';
import type { Verdict } from './retention.ts';

/** When a record may be acted upon. */
export interface SweepTime {
  /** Start of this run. */
  readonly started: IsoTime;
  /** ms between condemning and releasing. */
  readonly delay: number;
  /** A restore is reading: nothing is released or deleted. */
  readonly held: boolean;
  /** Cold keeps no versions: version ids that earlier runs believed name nothing, and a path names one object. */
  readonly unversioned?: boolean;
  /** True for a path that cold takes for another one: the object there may be another key's, and is never deleted. */
  readonly isAliased?: (path: string) => boolean;
}

/** The result of a sweep for one key. */
export interface Swept {
  /** As the next manifest has it; undefined where nothing of it is left. */
  readonly entry: Entry | undefined;
  /** False where the entry stays as it is. */
  readonly changed: boolean;
  /** Versions newly condemned, condemned before, and released: the next manifest no longer names them. */
  readonly condemned: readonly Verdict[];
  readonly waiting: readonly Verdict[];
  readonly released: readonly Verdict[];
  /** Records that are no longer condemned: the policy keeps the version again, or a version names the object again. */
  readonly kept: number;
  /** For the next list; `deletable` may be deleted once the manifest that releases them is committed. */
  readonly waitingRecords: readonly CondemnedRecord[];
  readonly deletable: readonly CondemnedRecord[];
  /** Those of the deletable that never were a version of this manifest when they were condemned: nothing counted them yet. */
  readonly orphans: readonly CondemnedRecord[];
}

/**
 * The two phases of a sweep for one key (design.md section 7). A version that goes is condemned first, and still
 * named and restorable; in a later run, after the delay and if the policy still drops it, the manifest releases it,
 * and only then its stored object is deleted. So nothing that a manifest names is ever deleted, wherever a run is cut off.
 */
export function sweepKey(
  key: string,
  entry: Entry | undefined,
  verdicts: readonly Verdict[],
  records: readonly CondemnedRecord[],
  time: SweepTime,
): Swept {
  const { unversioned = false, isAliased = () => false } = time;
  const samePlace = unversioned ? samePath : sameVersionAt;
  const byVersion = new Map(
    records.flatMap((one) => (one.version === undefined ? [] : [[one.version, one]])),
  );
  const idless = (one: CondemnedRecord): CondemnedRecord => (unversioned ? withoutId(one) : one);
  const condemned: Verdict[] = [];
  const waiting: Verdict[] = [];
  const released: Verdict[] = [];
  const waitingRecords: CondemnedRecord[] = [];
  const releasedRecords: CondemnedRecord[] = [];
  for (const verdict of verdicts) {
    if (verdict.keep) continue;
    const { version } = verdict;
    const earlier = byVersion.get(version.since);
    const record = idless(recordOf(key, version, earlier?.since ?? time.started));
    if (earlier !== undefined && isDue(earlier, time)) {
      released.push(verdict);
      releasedRecords.push(record);
    } else {
      (earlier === undefined ? condemned : waiting).push(verdict);
      waitingRecords.push({ ...record, version: version.since });
    }
  }
  const next = entry === undefined ? undefined : without(entry, released, time.started);
  const named = next === undefined ? [] : storedVersions(next);
  const isNamed = (one: CondemnedRecord): boolean =>
    isAliased(one.path) || named.some(({ cold }) => samePlace(cold, one) || mayBe(cold, one));
  const deletable: CondemnedRecord[] = [];
  const orphans: CondemnedRecord[] = [];
  let kept = 0;
  for (const one of releasedRecords)
    if (!isNamed(one) && !deletable.some((other) => samePlace(other, one))) deletable.push(one);
  for (const one of records.map(idless)) {
    if (one.version !== undefined) {
      if (!verdicts.some(({ keep, version }) => !keep && version.since === one.version)) kept++;
    } else if (isNamed(one)) kept++;
    else if (!isDue(one, time)) waitingRecords.push(one);
    else if (!deletable.some((other) => samePlace(other, one))) {
      deletable.push(one);
      orphans.push(one);
    }
  }
  return {
    entry: next,
    changed: next !== entry,
    condemned,
    waiting,
    released,
    kept,
    waitingRecords,
    deletable,
    orphans,
  };
}

/** At least the delay ago, and by another run. */
export function isDue({ since }: { readonly since: IsoTime }, { started, delay, held }: SweepTime): boolean {
  return !held && since < started && Date.parse(started) - Date.parse(since) >= delay;
}

function recordOf(key: string, { size, cold }: Version, since: IsoTime): CondemnedRecord {
  const { path, etag, versionId, size: stored = size } = cold;
  return { key, path, etag, ...defined({ versionId }), size: stored, since };
}

/**
 * Two names of one stored object. What was stored without versioning is the version "null" once there is versioning
 * (AWS: PutBucketVersioning), whichever of the two was written down.
 */
function sameVersionAt(
  a: { readonly path: string; readonly versionId?: string },
  b: { readonly path: string; readonly versionId?: string },
): boolean {
  return a.path === b.path && (a.versionId ?? 'null') === (b.versionId ?? 'null');
}

function samePath(a: { readonly path: string }, b: { readonly path: string }): boolean {
  return a.path === b.path;
}

function withoutId(record: CondemnedRecord): CondemnedRecord {
  const { versionId: _id, ...rest } = record;
  return rest;
}

/**
 * A store need not tell the id of a version that it made. What lies at a named path with the named ETag is then taken to
 * be what the entry means, whatever id a record gives it.
 */
function mayBe(cold: StoredRef, { path, etag }: CondemnedRecord): boolean {
  return cold.versionId === undefined && cold.path === path && cold.etag === etag;
}

function storedVersions(entry: Entry): readonly Version[] {
  return [...(entry.expired === undefined ? [entry] : []), ...(entry.history ?? [])];
}

/**
 * The entry without these versions. One that hot still has stays, `expired`, so that it is not copied again; of a
 * key that is gone, the newest version that is left becomes the entry, gone since it ended.
 */
function without(entry: Entry, released: readonly Verdict[], started: IsoTime): Entry | undefined {
  const goes = (version: Version): boolean => released.some((verdict) => verdict.version === version);
  const history = (entry.history ?? []).filter((version) => !goes(version));
  const topGoes = goes(entry);
  if (entry.gone?.confirmed !== true) {
    if (released.length === 0) return entry;
    return { ...withHistory(entry, history), ...(topGoes ? { expired: started } : {}) };
  }
  if (!topGoes && entry.expired === undefined)
    return released.length === 0 ? entry : withHistory(entry, history);
  const last = history.at(-1);
  if (last === undefined) return undefined;
  const { until, ...version } = last;
  return withHistory(
    { key: entry.key, ...version, gone: { since: until, confirmed: true } },
    history.slice(0, -1),
  );
}

function withHistory(entry: Entry, history: readonly SupersededVersion[]): Entry {
  const { history: _old, ...rest } = entry;
  return history.length === 0 ? rest : { ...rest, history };
}

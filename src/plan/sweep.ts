import { defined } from '../core/defined.ts';
import type { CondemnedRecord } from '../manifest/condemned.ts';
import type { Entry, IsoTime, SupersededVersion, Version } from '../manifest/entry.ts';
import type { Verdict } from './retention.ts';

/** When a record may be acted upon. */
export interface SweepTime {
  /** Start of this run. */
  readonly started: IsoTime;
  /** ms between condemning and letting go. */
  readonly delay: number;
  /** A restore is reading: nothing is let go and nothing deleted. */
  readonly held: boolean;
  /** Cold keeps no versions: version ids that earlier runs believed name nothing, and a path names one object. */
  readonly unversioned?: boolean;
  /** True for a path that cold takes for another one: the object there may be another key's, and is never deleted. */
  readonly isAliased?: (path: string) => boolean;
}

/** What becomes of one key. */
export interface Swept {
  /** As the next manifest has it: undefined where nothing is left of it. */
  readonly entry: Entry | undefined;
  /** False where the entry stays as it is. */
  readonly changed: boolean;
  /** Versions that are condemned from now on, those that were before, and those that the manifest lets go of. */
  readonly condemned: readonly Verdict[];
  readonly waiting: readonly Verdict[];
  readonly released: readonly Verdict[];
  /** Records that are condemned no more: the policy keeps the version again, or a version has the object again. */
  readonly kept: number;
  /** For the next list; of these `doomed` may be deleted as soon as the manifest that lets go of them is committed. */
  readonly waitingRecords: readonly CondemnedRecord[];
  readonly doomed: readonly CondemnedRecord[];
}

/**
 * The two phases of a sweep for one key (design.md section 7). A version that goes is condemned first, and still
 * named and restorable; in a later run, after the delay and if it still goes, the manifest lets go of it, and only
 * then its stored object is deleted. So nothing that a manifest names is ever deleted, wherever a run is cut off.
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
  const named = (one: CondemnedRecord): CondemnedRecord => (unversioned ? withoutId(one) : one);
  const condemned: Verdict[] = [];
  const waiting: Verdict[] = [];
  const released: Verdict[] = [];
  const waitingRecords: CondemnedRecord[] = [];
  const letGo: CondemnedRecord[] = [];
  for (const verdict of verdicts) {
    if (verdict.keep) continue;
    const { version } = verdict;
    const known = byVersion.get(version.since);
    const record = named(recordOf(key, version, known?.since ?? time.started));
    if (known !== undefined && isDue(known, time)) {
      released.push(verdict);
      letGo.push(record);
    } else {
      (known === undefined ? condemned : waiting).push(verdict);
      waitingRecords.push({ ...record, version: version.since });
    }
  }
  const next = entry === undefined ? undefined : without(entry, released, time.started);
  const stored = next === undefined ? [] : storedVersions(next);
  const isNamed = (one: CondemnedRecord): boolean =>
    isAliased(one.path) || stored.some(({ cold }) => samePlace(cold, one));
  const doomed: CondemnedRecord[] = [];
  let kept = 0;
  for (const one of letGo)
    if (!isNamed(one) && !doomed.some((other) => samePlace(other, one))) doomed.push(one);
  for (const one of records.map(named)) {
    if (one.version !== undefined) {
      if (!verdicts.some(({ keep, version }) => !keep && version.since === one.version)) kept++;
    } else if (isNamed(one)) kept++;
    else if (!isDue(one, time)) waitingRecords.push(one);
    else if (!doomed.some((other) => samePlace(other, one))) doomed.push(one);
  }
  return {
    entry: next,
    changed: next !== entry,
    condemned,
    waiting,
    released,
    kept,
    waitingRecords,
    doomed,
  };
}

/** At least the delay ago, and by another run. */
export function isDue({ since }: { readonly since: IsoTime }, { started, delay, held }: SweepTime): boolean {
  return !held && since < started && Date.parse(started) - Date.parse(since) >= delay;
}

function recordOf(key: string, { size, cold }: Version, since: IsoTime): CondemnedRecord {
  const { path, etag, versionId } = cold;
  return { key, path, etag, ...defined({ versionId }), size, since };
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

function storedVersions(entry: Entry): readonly Version[] {
  return [...(entry.expired === undefined ? [entry] : []), ...(entry.history ?? [])];
}

/**
 * The entry without these versions. One that hot still has stays, `expired`, so that it is not copied again; of a
 * key that is gone, the newest version that is left takes the top, gone since it ended.
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

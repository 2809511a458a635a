import type { Entry, IsoTime, Version } from '../manifest/entry.ts';
import type { RestorePoint } from '../manifest/generation.ts';
import { compileExclude } from './scope.ts';

/** A version of a key, and when it ceased to be current; undefined while it still is. */
export interface VersionAsOf {
  readonly version: Version;
  readonly until: IsoTime | undefined;
  /** The restore point that it was current at. */
  readonly point: RestorePoint;
}

/** Which version of an entry was current; undefined for none, or where no restore point covers the key. */
export type AsOf = (entry: Entry) => VersionAsOf | undefined;

/**
 * What a backup held at `time` (design.md section 7). For each key the newest restore point that covers it and
 * is not after `time` says when to look; of the key's versions the one counts that was current then:
 *
 * | version                            | current at the restore point P when |
 * | ---------------------------------- | ----------------------------------- |
 * | superseded                         | since ≤ P < until                   |
 * | newest, in hot or missing once     | since ≤ P                           |
 * | newest, gone (missing twice)       | since ≤ P < gone.since              |
 *
 * One listing without a key does not end its version: a key is gone when two in a row did not have it, and then it
 * is gone from the first of them. Times are ISO in UTC with milliseconds, which sort as text.
 */
export function asOf(restorePoints: readonly RestorePoint[], time: IsoTime): AsOf {
  const points = newestByScope(upTo(restorePoints, time)).map((point) => ({
    point,
    covers: coverage(point),
  }));
  return (entry) => {
    const covering = points.find(({ covers }) => covers(entry.key));
    return covering === undefined ? undefined : currentAt(entry, covering.point);
  };
}

/** The newest of each scope, in the order given: an older one of the same scope covers no other key. */
export function newestByScope(points: readonly RestorePoint[]): RestorePoint[] {
  const seen = new Set<string>();
  return points.filter(({ scope }) => {
    const name = JSON.stringify([scope.prefixes, scope.exclude]);
    return !seen.has(name) && seen.add(name);
  });
}

/** The restore points that are not after `time`, the newest first. */
export function upTo(restorePoints: readonly RestorePoint[], time: IsoTime): RestorePoint[] {
  return newestFirst(restorePoints.filter((point) => point.time <= time));
}

/** By time; of two at one time the later commit. */
export function newestFirst(restorePoints: readonly RestorePoint[]): RestorePoint[] {
  return [...restorePoints].sort((a, b) =>
    a.time === b.time ? b.generation - a.generation : a.time < b.time ? 1 : -1,
  );
}

/** The keys that the scope of a restore point covers. */
export function coverage({ scope }: RestorePoint): (key: string) => boolean {
  const excluded = compileExclude(scope.exclude);
  const { prefixes } = scope;
  return (key) =>
    (prefixes.length === 0 || prefixes.some((prefix) => key.startsWith(prefix))) && !excluded(key);
}

function currentAt(entry: Entry, point: RestorePoint): VersionAsOf | undefined {
  const { time } = point;
  const end = entry.gone?.confirmed === true ? entry.gone.since : undefined;
  if (entry.since <= time)
    return end === undefined || time < end ? { version: entry, until: end, point } : undefined;
  // Their times do not overlap; the newest first, since it is the likeliest.
  const version = entry.history?.findLast(({ since, until }) => since <= time && time < until);
  return version === undefined ? undefined : { version, until: version.until, point };
}

import type { Entry, IsoTime, Version } from '../manifest/entry.ts';
import type { RestorePoint } from '../manifest/generation.ts';
import { coverage, newestFirst } from './as-of.ts';
import { lineOf, PERIODS, selects } from './retention-policy.ts';
import type { RetentionLine, RetentionPolicy } from './retention-policy.ts';

/** Why a version stays or goes, for people and for programs. */
export interface Reason {
  readonly code:
    | 'current' // hot had it when it was last listed
    | 'everything' // no line of the policy covers the key, or its line has no keep rules
    | 'restore-point'
    | 'versions'
    | 'hole' // the last good copy of a key that could not be brought up to date
    | 'max-age'
    | 'unselected';
  /** Of a restore point: the rules and the run that it is kept for; else more words, or none. */
  readonly detail: string;
}

/** The decision about one version. `until` is undefined while it is current. */
export interface Verdict {
  readonly version: Version;
  readonly until: IsoTime | undefined;
  readonly keep: boolean;
  readonly reason: Reason;
}

/** A policy applied to the existing restore points; pure, and the same for the same arguments. */
export interface Retention {
  /** Decides about each version of an entry that has a stored object, oldest first. `hole`: see Reason. */
  judge(entry: Entry, hole: boolean): readonly Verdict[];
  /** False where nothing of any key can go, so that nothing need be judged. */
  readonly mayDrop: boolean;
  /** Restore points that no line selects and that are not always kept. */
  readonly unselected: ReadonlySet<RestorePoint>;
  /** The rules that select a point, by the line that they are of; none where no line selects it. */
  reasonsFor(
    point: RestorePoint,
  ): readonly { readonly line: RetentionLine; readonly reasons: readonly string[] }[];
}

const NEWEST_ALWAYS_KEPT = 3;

/**
 * Retention as design.md section 7 has it, modelled on restic's snapshot policy. `now` is the run's start, ms.
 *
 * Restore points are selected for each line in groups of one scope, as restic groups by host and paths: else the
 * newest run of a day, of a narrow scope, would take the place of the full one. A version stays while it is current,
 * or while a selected point whose scope covers its key lies in [since, until). `max-age` is applied after that.
 */
export function retentionOf(
  policy: RetentionPolicy,
  restorePoints: readonly RestorePoint[],
  now: number,
): Retention {
  const groups = groupsOf(restorePoints);
  const always = alwaysKept(restorePoints, groups, now);
  const lines = new Map(policy.map((line) => [line, keptFor(line, groups, always, now)]));
  const keyless: Verdict[] = [];

  return {
    judge: (entry, hole) => {
      const line = lineOf(policy, entry.key);
      const kept = line === undefined ? undefined : lines.get(line);
      if (entry.history === undefined && entry.gone?.confirmed !== true && line?.maxAge === undefined) {
        return entry.expired === undefined ? [current(entry)] : keyless;
      }
      return versionsOf(entry).map((one, i, all) => {
        if (line === undefined || kept === undefined) return { ...one, keep: true, reason: NO_LINE };
        if (line.maxAge !== undefined && now - Date.parse(one.version.since) > line.maxAge)
          return { ...one, keep: false, reason: tooOld(one.version, now) };
        const newerPast = all.slice(i + 1).filter(({ until }) => until !== undefined).length;
        const last = hole && i === all.length - 1;
        const reason = reasonToKeep(entry.key, one, newerPast, last, line, kept);
        return { ...one, keep: reason !== undefined, reason: reason ?? UNSELECTED };
      });
    },
    mayDrop: policy.some((line) => selects(line) || line.maxAge !== undefined),
    unselected: new Set(restorePoints.filter((point) => isUnselected(point, policy, lines, always, now))),
    reasonsFor: (point) =>
      [...lines].flatMap(([line, { reasons }]) => {
        const own = reasons.get(point);
        return own === undefined ? [] : [{ line, reasons: own }];
      }),
  };
}

/** The scope's name: runs of one scope are compared and counted with each other only. */
export function scopeName({ scope }: Pick<RestorePoint, 'scope'>): string {
  return JSON.stringify([[...scope.prefixes].sort(), [...scope.exclude].sort()]);
}

/** The restore points of one scope, and the keys that it covers. */
export interface Group {
  /** Oldest first. */
  readonly points: readonly RestorePoint[];
  readonly covers: (key: string) => boolean;
}

/** What a line keeps: of each group the kept points, oldest first, and the reasons for each. */
interface Kept {
  readonly groups: readonly { readonly group: Group; readonly points: readonly RestorePoint[] }[];
  readonly reasons: ReadonlyMap<RestorePoint, readonly string[]>;
}

const NO_LINE: Reason = { code: 'everything', detail: 'no line of the policy is about it' };
const NO_RULE: Reason = { code: 'everything', detail: 'its line keeps everything' };
const CURRENT: Reason = { code: 'current', detail: '' };
const HOLE: Reason = { code: 'hole', detail: 'the copy of what hot has now failed' };
const UNSELECTED: Reason = { code: 'unselected', detail: 'no restore point that is kept lies in its time' };

type Aged = Pick<Verdict, 'version' | 'until'>;

function current(entry: Entry): Verdict {
  return { version: entry, until: undefined, keep: true, reason: CURRENT };
}

/** Those that have a stored object, oldest first. An absence that only one listing saw ends nothing. */
function versionsOf(entry: Entry): readonly Aged[] {
  const past: Aged[] = (entry.history ?? []).map((version) => ({ version, until: version.until }));
  if (entry.expired !== undefined) return past;
  return [...past, { version: entry, until: entry.gone?.confirmed === true ? entry.gone.since : undefined }];
}

function reasonToKeep(
  key: string,
  { version, until }: Aged,
  newerPast: number,
  lastGoodCopy: boolean,
  line: RetentionLine,
  kept: Kept,
): Reason | undefined {
  if (until === undefined) return CURRENT;
  if (!selects(line)) return NO_RULE;
  if (lastGoodCopy) return HOLE;
  if (line.versions !== undefined && newerPast < line.versions)
    return { code: 'versions', detail: `versions=${line.versions}` };
  for (const { group, points } of kept.groups) {
    const point = firstIn(points, version.since, until);
    if (point === undefined || !group.covers(key)) continue;
    return {
      code: 'restore-point',
      detail: `${(kept.reasons.get(point) ?? []).join(', ')} (run ${point.run})`,
    };
  }
  return undefined;
}

function tooOld({ since }: Version, now: number): Reason {
  const days = Math.floor((now - Date.parse(since)) / DAY);
  return { code: 'max-age', detail: `first stored ${days} days ago` };
}

const HOUR = 3600_000;
const DAY = 24 * HOUR;

/** The first point in [since, until), by binary search. */
function firstIn(points: readonly RestorePoint[], since: IsoTime, until: IsoTime): RestorePoint | undefined {
  let low = 0;
  let high = points.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((points[middle]?.time ?? '') < since) low = middle + 1;
    else high = middle;
  }
  const point = points[low];
  return point !== undefined && point.time < until ? point : undefined;
}

export function groupsOf(restorePoints: readonly RestorePoint[]): readonly Group[] {
  const groups = new Map<string, RestorePoint[]>();
  for (const point of newestFirst(restorePoints).reverse()) {
    const name = scopeName(point);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [point]);
    else group.push(point);
  }
  return [...groups.values()].flatMap((points) => {
    const [first] = points;
    return first === undefined ? [] : [{ points, covers: coverage(first) }];
  });
}

/** What no rule can drop: the newest of each scope, the three newest of all, and runs dated in the future. */
function alwaysKept(
  restorePoints: readonly RestorePoint[],
  groups: readonly Group[],
  now: number,
): ReadonlyMap<RestorePoint, string> {
  const kept = new Map<RestorePoint, string>();
  const past = (point: RestorePoint): boolean => Date.parse(point.time) <= now;
  for (const point of newestFirst(restorePoints.filter(past)).slice(0, NEWEST_ALWAYS_KEPT))
    kept.set(point, 'one of the newest');
  for (const { points } of groups) {
    const newest = points.findLast(past);
    if (newest !== undefined) kept.set(newest, 'newest of its scope');
  }
  for (const point of restorePoints) if (!past(point)) kept.set(point, 'dated in the future');
  return kept;
}

function keptFor(
  line: RetentionLine,
  groups: readonly Group[],
  always: ReadonlyMap<RestorePoint, string>,
  now: number,
): Kept {
  const reasons = new Map<RestorePoint, string[]>();
  const add = (point: RestorePoint, reason: string): void => {
    const others = reasons.get(point);
    if (others === undefined) reasons.set(point, [reason]);
    else others.push(reason);
  };
  for (const [point, reason] of always) add(point, reason);
  const all = !selects(line);
  for (const { points } of groups) {
    if (all) for (const point of pastOf(points, now)) add(point, 'everything');
    for (const { selected } of selectionsOf(line, points, now))
      for (const { point, reason } of selected) add(point, reason);
  }
  return {
    groups: groups.map((group) => ({ group, points: group.points.filter((point) => reasons.has(point)) })),
    reasons,
  };
}

/** What one rule selects of the points of one scope, the newest first. */
export interface Selection {
  readonly rule: (typeof PERIODS)[number] | 'within';
  readonly selected: readonly { readonly point: RestorePoint; readonly reason: string }[];
}

/** `points` are of one scope, oldest first. */
export function selectionsOf(
  line: RetentionLine,
  points: readonly RestorePoint[],
  now: number,
): readonly Selection[] {
  const newestFirst = pastOf(points, now).reverse();
  const selections: Selection[] = [];
  for (const rule of PERIODS) {
    const newest = newestOfPeriods(newestFirst, rule, line[rule] ?? 0);
    selections.push({
      rule,
      selected: newest.map(({ point, period }) => ({ point, reason: `${rule} ${period}` })),
    });
  }
  const anchor = newestFirst[0];
  if (line.within === undefined || anchor === undefined) return selections;
  const limit = Date.parse(anchor.time) - line.within;
  const within = newestFirst.filter(({ time }) => Date.parse(time) > limit);
  return [...selections, { rule: 'within', selected: within.map((point) => ({ point, reason: 'within' })) }];
}

function pastOf(points: readonly RestorePoint[], now: number): RestorePoint[] {
  return points.filter(({ time }) => Date.parse(time) <= now);
}

function newestOfPeriods(
  newestFirst: readonly RestorePoint[],
  rule: (typeof PERIODS)[number],
  most: number,
): { readonly point: RestorePoint; readonly period: string }[] {
  const newest: { point: RestorePoint; period: string }[] = [];
  let last: string | undefined;
  for (const [i, point] of newestFirst.entries()) {
    if (newest.length >= most) break;
    const period = periodOf(rule, point.time, i);
    if (period === last) continue;
    last = period;
    newest.push({ point, period });
  }
  return newest;
}

/** UTC throughout; weeks are those of ISO 8601. */
function periodOf(rule: (typeof PERIODS)[number], time: IsoTime, index: number): string {
  switch (rule) {
    case 'last':
      return String(index + 1);
    case 'hourly':
      return `${time.slice(0, 13)}h`;
    case 'daily':
      return time.slice(0, 10);
    case 'weekly':
      return isoWeek(time);
    case 'monthly':
      return time.slice(0, 7);
    case 'yearly':
      return time.slice(0, 4);
  }
}

/** `2026-W48`: a week belongs to the year that its Thursday lies in. */
function isoWeek(time: IsoTime): string {
  const date = new Date(time);
  const thursday = Date.UTC(
    date.getUTCFullYear(),
    date.getUTCMonth(),
    date.getUTCDate() + 4 - (date.getUTCDay() || 7),
  );
  const year = new Date(thursday).getUTCFullYear();
  const week = Math.floor((thursday - Date.UTC(year, 0, 1)) / (7 * DAY)) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** Only where every key has a line can a point be of no use; `versions` may need any. */
function isUnselected(
  point: RestorePoint,
  policy: RetentionPolicy,
  lines: ReadonlyMap<RetentionLine, Kept>,
  always: ReadonlyMap<RestorePoint, string>,
  now: number,
): boolean {
  if (always.has(point) || !policy.some(({ prefix }) => prefix === '')) return false;
  const age = now - Date.parse(point.time);
  return policy.every((line) => {
    // What was stored by then is all beyond the age.
    if (line.maxAge !== undefined && age > line.maxAge) return true;
    return line.versions === undefined && lines.get(line)?.reasons.has(point) !== true;
  });
}

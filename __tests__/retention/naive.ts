import type { Entry, Version } from '../../src/manifest/entry.ts';

/** A retention line as a test writes it down; days for `within` and `maxAge`. Nothing of src/plan is used here. */
export interface NaiveLine {
  readonly prefix: string;
  readonly last?: number;
  readonly hourly?: number;
  readonly daily?: number;
  readonly weekly?: number;
  readonly monthly?: number;
  readonly yearly?: number;
  readonly within?: number;
  readonly versions?: number;
  readonly maxAge?: number;
}

export interface NaivePoint {
  readonly time: number;
  readonly prefix: string;
}

const DAY = 86_400_000;

export function textOf(lines: readonly NaiveLine[]): string {
  return lines
    .map(({ prefix, within, maxAge, ...counts }) => {
      const rules = Object.entries(counts).map(([name, count]) => `${name}=${count}`);
      if (within !== undefined) rules.push(`within=${within}d`);
      if (maxAge !== undefined) rules.push(`max-age=${maxAge}d`);
      return [prefix === '' ? '*' : prefix, ...rules].join(' ');
    })
    .join('\n');
}

export function lineFor(lines: readonly NaiveLine[], key: string): NaiveLine | undefined {
  let best: NaiveLine | undefined;
  for (const line of lines)
    if (key.startsWith(line.prefix) && (best === undefined || line.prefix.length > best.prefix.length))
      best = line;
  return best;
}

/** The points that a line keeps, by walking the calendar for each of them: slow and plain. */
export function selectedBy(line: NaiveLine | undefined, points: readonly NaivePoint[]): Set<NaivePoint> {
  if (line === undefined) return new Set(points);
  const { prefix: _prefix, maxAge: _age, ...rules } = line;
  if (Object.keys(rules).length === 0) return new Set(points);
  const kept = new Set([...points].sort((a, b) => b.time - a.time).slice(0, 3));
  for (const scope of new Set(points.map(({ prefix }) => prefix))) {
    const own = points.filter(({ prefix }) => prefix === scope).sort((a, b) => b.time - a.time);
    kept.add(own[0]!);
    for (const point of own)
      if (line.within !== undefined && own[0]!.time - point.time < line.within * DAY) kept.add(point);
    for (const point of own.slice(0, line.last ?? 0)) kept.add(point);
    for (const rule of ['hourly', 'daily', 'weekly', 'monthly', 'yearly'] as const) {
      if (line[rule] === undefined) continue;
      const newest = new Map<number, NaivePoint>();
      for (const point of own) {
        const period = periodOf(rule, point.time);
        if (!newest.has(period)) newest.set(period, point);
      }
      for (const [, point] of [...newest].sort(([a], [b]) => b - a).slice(0, line[rule] ?? 0))
        kept.add(point);
    }
  }
  return kept;
}

type Rule = 'hourly' | 'daily' | 'weekly' | 'monthly' | 'yearly';

/** Periods by rule and hour: every point is asked about after every run. */
const periods = new Map<string, number>();

function periodOf(rule: Rule, time: number): number {
  const name = `${rule} ${Math.floor(time / 3600_000)}`;
  let period = periods.get(name);
  if (period === undefined) periods.set(name, (period = startOf(rule, new Date(time))));
  return period;
}

/** When the period began that the time lies in; weeks begin on Monday. */
function startOf(rule: Rule, at: Date): number {
  const [year, month, day] = [at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()];
  switch (rule) {
    case 'hourly':
      return Date.UTC(year, month, day, at.getUTCHours());
    case 'daily':
      return Date.UTC(year, month, day);
    case 'weekly': {
      const monday = new Date(Date.UTC(year, month, day));
      while (monday.getUTCDay() !== 1) monday.setTime(monday.getTime() - DAY);
      return monday.getTime();
    }
    case 'monthly':
      return Date.UTC(year, month);
    case 'yearly':
      return Date.UTC(year, 0);
  }
}

export interface NaiveVersion {
  readonly version: Version;
  readonly since: number;
  /** Infinity while it is current. */
  readonly until: number;
  readonly keep: boolean;
}

/**
 * Which versions of an entry stay. `selected`: the points that its line keeps. `hole`: the last run of some scope could
 * not copy what hot has of it now.
 */
export function judgeNaively(
  entry: Entry,
  line: NaiveLine | undefined,
  selected: ReadonlySet<NaivePoint>,
  now: number,
  hole: boolean,
): NaiveVersion[] {
  const end = entry.gone?.confirmed === true ? Date.parse(entry.gone.since) : Infinity;
  const all = [
    ...(entry.history ?? []).map((version) => ({
      version,
      since: Date.parse(version.since),
      until: Date.parse(version.until),
    })),
    ...(entry.expired === undefined ? [{ version: entry, since: Date.parse(entry.since), until: end }] : []),
  ];
  const past = all.filter(({ until }) => until !== Infinity).length;
  const everything =
    line === undefined || Object.keys(line).every((name) => name === 'prefix' || name === 'maxAge');
  return all.map((one, i) => {
    const seen = [...selected].some(
      ({ time, prefix }) => entry.key.startsWith(prefix) && one.since <= time && time < one.until,
    );
    const among = line?.versions !== undefined && i >= past - line.versions;
    const tooOld = line?.maxAge !== undefined && now - one.since > line.maxAge * DAY;
    const lastGood = hole && i === all.length - 1;
    return { ...one, keep: !tooOld && (everything || one.until === Infinity || seen || among || lastGood) };
  });
}

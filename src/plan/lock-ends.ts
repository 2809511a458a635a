import type { Entry, IsoTime, Version } from '../manifest/entry.ts';
import type { RestorePoint } from '../manifest/generation.ts';
import { groupsOf, retentionOf, selectionsOf } from './retention.ts';
import type { Group, Selection } from './retention.ts';
import { lineOf, PERIODS } from './retention-policy.ts';
import type { RetentionLine, RetentionPolicy } from './retention-policy.ts';

const HOUR = 3600_000;
const DAY = 24 * HOUR;
/** A Monday. */
const WEEKS_FROM = Date.UTC(1970, 0, 5);

/** No lock ends later than ten years after the restore point that it is for: nobody can lift one of mode compliance. ms. */
const LONGEST_LOCK = 3653 * DAY;

/** The shortest that a period can be taken for, ms. */
const PERIOD_LENGTHS = {
  hourly: HOUR,
  daily: DAY,
  weekly: 7 * DAY,
  monthly: (365 * DAY) / 12,
  yearly: 365 * DAY,
};

/** How versions are locked. */
export interface LockRules {
  readonly policy: RetentionPolicy;
  /** ms from each write, and the period of a renewal. */
  readonly period: number;
  /** Locks of versions with no known end are renewed. */
  readonly renew: boolean;
}

/** Until when a version is to be locked. */
export interface LockEnd {
  readonly version: Version;
  /** Undefined while it is current. */
  readonly superseded: IsoTime | undefined;
  /** Wall ms by the store's clock. */
  readonly end: number;
  /** The calendar says when the policy can let it go. */
  readonly known: boolean;
}

/** The lock ends that the policy asks for at one moment; pure. */
export interface LockEnds {
  /** Of each version that the policy keeps and that has a stored object. `end` is never before that of its write. */
  of(entry: Entry): readonly LockEnd[];
}

/**
 * The first rule of a line by which a lock could last longer than ten years, and the most that it may ask instead.
 * `max-age` ends locks too; `last` and `versions` say no date.
 */
export function overlongRule(
  line: RetentionLine,
): { readonly rule: keyof RetentionLine; readonly most: string } | undefined {
  if ((line.maxAge ?? Infinity) <= LONGEST_LOCK) return undefined;
  for (const rule of PERIODS) {
    if (rule === 'last') continue;
    const most = Math.floor(LONGEST_LOCK / PERIOD_LENGTHS[rule]);
    if ((line[rule] ?? 0) > most) return { rule, most: String(most) };
  }
  return (line.within ?? 0) > LONGEST_LOCK ? { rule: 'within', most: '10y' } : undefined;
}

/**
 * Until when each version is to be locked, judged at `now` (ms) by the restore points of that time: at least for `period`
 * from its write. A superseded version is locked until the policy can let the last of its restore points go: that is the
 * earliest moment, if a backup runs in each period. A lock so never holds what the policy lets go by then. Where fewer backups
 * run the policy keeps it for longer, and a later judgement says a later end. What has no end in the calendar (a current
 * version, `last`, `versions`, no rule at all) is locked for `period`, and with `renew` again whenever half of it is over.
 * Whatever the policy says, no end is later than ten years after the restore point that it is for.
 * Of a `past` moment: what ended after it was current at it.
 */
export function lockEndsAt(
  { policy, period, renew }: LockRules,
  restorePoints: readonly RestorePoint[],
  now: number,
  moment: 'now' | 'past' = 'now',
): LockEnds {
  const retention = retentionOf(policy, restorePoints, now);
  const groups = groupsOf(restorePoints);
  const ends = new Map(policy.map((line) => [line, groups.map((group) => endsOf(line, group, now))]));
  return {
    of: (entry) => {
      const line = lineOf(policy, entry.key);
      const selected = line === undefined ? [] : (ends.get(line) ?? []);
      const ended = (until: IsoTime): boolean => moment === 'now' || hadEnded(entry, until, groups, now);
      return retention.judge(entry, false).flatMap(({ version, until, keep }) => {
        const superseded = until !== undefined && ended(until) ? until : undefined;
        if (!keep && superseded === until) return [];
        // State is hostile: a forged date must not lock anything for ever.
        const written = Math.min(Date.parse(version.cold.stored), now);
        const known =
          superseded === undefined ? undefined : knownEnd(entry.key, version.since, superseded, selected);
        const least = written + period;
        const wanted = known ?? (renew ? renewed(written, period, now) : least);
        const end = Math.max(least, Math.min(wanted, latest(line, version)));
        return [{ version, superseded, end, known: known !== undefined }];
      });
    },
  };
}

/**
 * Those of the `wanted` ends of an entry that are later than they had to be `before`, since when all locks were as they had
 * to be. Without `before`: all that may need it, current ones only where they are renewed.
 */
export function changedEnds(
  entry: Entry,
  wanted: readonly LockEnd[],
  before: LockEnds | undefined,
  { period, renew }: LockRules,
): readonly LockEnd[] {
  if (before === undefined) return wanted.filter(({ superseded }) => superseded !== undefined || renew);
  const longer = wanted.filter(({ version, end }) => end > Date.parse(version.cold.stored) + period);
  if (longer.length === 0) return longer;
  const earlier = new Map(before.of(entry).map(({ version, end }) => [version.since, end]));
  return longer.filter(({ version, end }) => end > (earlier.get(version.since) ?? 0));
}

/**
 * Whether it was known at a past moment that a version had ended at `until`. A key is gone from the first listing without it,
 * and known to be only by the second.
 */
function hadEnded(
  { key, gone, history }: Entry,
  until: IsoTime,
  groups: readonly Group[],
  past: number,
): boolean {
  if (Date.parse(until) > past) return false;
  if (gone?.since !== until || history?.some((one) => one.until === until) === true) return true;
  let listings = 0;
  for (const { covers, points } of groups)
    if (covers(key)) for (const { time } of points) if (time >= until && Date.parse(time) <= past) listings++;
  return listings >= 2;
}

/** Restore points that one rule selects, oldest first, each with when the rule may let it go. */
type RuleEnds = readonly { readonly time: IsoTime; readonly end: number }[];

interface GroupEnds {
  readonly covers: (key: string) => boolean;
  readonly rules: readonly RuleEnds[];
}

function endsOf(line: RetentionLine, { points, covers }: Group, now: number): GroupEnds {
  const rules = selectionsOf(line, points, now).map(({ rule, selected }) =>
    selected
      .flatMap(({ point: { time } }) => {
        const end = endOf(rule, line, time, now);
        return end === undefined ? [] : [{ time, end }];
      })
      .reverse(),
  );
  return { covers, rules: rules.filter((ends) => ends.length > 0) };
}

/** Of one rule the last point that lies in [since, until) stays for the longest. Undefined where no calendar knows. */
function knownEnd(
  key: string,
  since: IsoTime,
  until: IsoTime,
  groups: readonly GroupEnds[],
): number | undefined {
  let latest: number | undefined;
  for (const { covers, rules } of groups) {
    for (const ends of rules) {
      const last = lastBefore(ends, until);
      if (last === undefined || last.time < since || (latest !== undefined && last.end <= latest)) continue;
      if (covers(key)) latest = last.end;
    }
  }
  return latest;
}

function lastBefore(ends: RuleEnds, until: IsoTime): RuleEnds[number] | undefined {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ends[middle]?.time ?? '') < until) low = middle + 1;
    else high = middle;
  }
  return ends[low - 1];
}

/**
 * The earliest moment at which a rule can let a restore point go that it selects at `now`; undefined where it depends on the
 * number of runs, and where a later run of the same period may still take its place.
 */
function endOf(rule: Selection['rule'], line: RetentionLine, time: IsoTime, now: number): number | undefined {
  const at = Date.parse(time);
  if (rule === 'last') return undefined;
  if (rule === 'within') return capped(at + (line.within ?? 0), at);
  const after = (periods: number): number => startAfter(rule, at, periods);
  return after(1) > now ? undefined : capped(after(line[rule] ?? 0), at);
}

/**
 * The inputs refuse a policy that asks for more; this holds whatever came past them. Counted from the restore point, so that no run
 * makes it later. NaN is what Date.UTC makes of a date beyond all that it knows.
 */
function capped(end: number, at: number): number {
  const most = at + LONGEST_LOCK;
  return end <= most ? end : most;
}

/** Start of the period so many periods after the one that `at` lies in. */
function startAfter(
  rule: 'hourly' | 'daily' | 'weekly' | 'monthly' | 'yearly',
  at: number,
  n: number,
): number {
  const date = new Date(at);
  switch (rule) {
    case 'hourly':
      return (Math.floor(at / HOUR) + n) * HOUR;
    case 'daily':
      return (Math.floor(at / DAY) + n) * DAY;
    case 'weekly':
      return WEEKS_FROM + (Math.floor((at - WEEKS_FROM) / (7 * DAY)) + n) * 7 * DAY;
    case 'monthly':
      return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + n);
    case 'yearly':
      return Date.UTC(date.getUTCFullYear() + n, 0);
  }
}

/** Renewed whenever half of the period is over, so that more than half is always left. */
function renewed(written: number, period: number, now: number): number {
  const half = period / 2;
  return written + (Math.max(0, Math.floor((now - written) / half)) + 2) * half;
}

/** `max-age` lets a version go whatever else keeps it. */
function latest(line: RetentionLine | undefined, { since }: Version): number {
  return line?.maxAge === undefined ? Infinity : Date.parse(since) + line.maxAge;
}

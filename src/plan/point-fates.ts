import type { RestorePoint } from '../manifest/generation.ts';
import { newestFirst } from './as-of.ts';
import { retentionOf } from './retention.ts';
import type { Retention } from './retention.ts';
import { shownPrefix } from './retention-policy.ts';
import type { RetentionPolicy } from './retention-policy.ts';

/** Whether a restore point stays, and why, for a report. */
export interface PointFate {
  readonly time: string;
  readonly run: string;
  /** Number of its holes. */
  readonly holes: number;
  /** False where no line of the policy selects it: it is dropped after prune-delay. */
  readonly kept: boolean;
  /** The rules that select it, each with the prefixes of its lines where not all have it. Prefixes are hostile text. */
  readonly reasons: readonly string[];
  /** True where retention has removed versions that were current at it. */
  readonly pruned?: true;
}

export interface PointFates {
  /** Of all restore points; `points` has the newest of them. */
  readonly count: number;
  readonly kept: number;
  /** The newest first, at most MAX_POINTS. */
  readonly points: readonly PointFate[];
}

/** A year of nights. A report stays small, however many there are. */
export const MAX_POINTS = 366;
const MAX_REASONS = 8;
const MAX_PREFIXES = 3;

/** What the policy says about each restore point at `now`, ms. */
export function fatesOf(
  policy: RetentionPolicy,
  restorePoints: readonly RestorePoint[],
  now: number,
): PointFates {
  const retention = retentionOf(policy, restorePoints, now);
  const shown = newestFirst(restorePoints).slice(0, MAX_POINTS);
  return {
    count: restorePoints.length,
    kept: restorePoints.length - retention.unselected.size,
    points: shown.map((point) => {
      const { time, run, holes, pruned } = point;
      const kept = !retention.unselected.has(point);
      const reasons = kept ? reasonsOf(policy, retention, point) : [];
      const fate = { time, run, holes: holes.count, kept, reasons };
      return pruned === undefined || pruned.length === 0 ? fate : { ...fate, pruned: true };
    }),
  };
}

function reasonsOf(policy: RetentionPolicy, retention: Retention, point: RestorePoint): string[] {
  if (policy.length === 0) return ['no retention is given: everything is kept'];
  const prefixes = new Map<string, string[]>();
  for (const { line, reasons } of retention.reasonsFor(point)) {
    for (const reason of reasons) {
      const others = prefixes.get(reason);
      if (others === undefined) prefixes.set(reason, [shownPrefix(line.prefix)]);
      else others.push(shownPrefix(line.prefix));
    }
  }
  if (prefixes.size === 0) {
    return policy.some(({ prefix }) => prefix === '')
      ? ['a line with versions may need it']
      : ['keys that no line is about keep everything'];
  }
  const all = [...prefixes].map(([reason, of]) =>
    of.length === policy.length ? reason : `${reason} (${listed(of)})`,
  );
  const more = all.length - MAX_REASONS;
  return more > 0 ? [...all.slice(0, MAX_REASONS), `and ${more} more`] : all;
}

function listed(prefixes: readonly string[]): string {
  const more = prefixes.length - MAX_PREFIXES;
  return prefixes.slice(0, MAX_PREFIXES).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

import type { Entry, IsoTime } from '../../manifest/entry.ts';
import type { RestorePoint } from '../../manifest/generation.ts';
import { coverage, newestFirst } from '../../plan/as-of.ts';
import type { GuardFigures } from '../../plan/guards.ts';
import { scopeName } from '../../plan/retention.ts';
import type { Retention } from '../../plan/retention.ts';
import type { RetentionLine } from '../../plan/retention-policy.ts';
import { isDue } from '../../plan/sweep.ts';
import type { SweepTime } from '../../plan/sweep.ts';

/** Restore points after a prune: those that stay, those newly marked, and those dropped. */
export interface PointCounts {
  readonly kept: number;
  readonly condemned: number;
  readonly dropped: number;
}

/** Restore points that no line selects go as versions do: marked first, dropped after the delay. */
export class PointMarks {
  readonly #points: readonly {
    readonly point: RestorePoint;
    readonly covers: (key: string) => boolean;
    readonly pruned: Set<string>;
  }[];
  readonly #next: readonly RestorePoint[];
  readonly #counts: PointCounts;
  readonly changed: boolean;

  constructor(restorePoints: readonly RestorePoint[], { unselected }: Retention, time: SweepTime) {
    let condemned = 0;
    let dropped = 0;
    let rescued = 0;
    this.#next = restorePoints.flatMap((point) => {
      const { unselected: mark, ...plain } = point;
      if (!unselected.has(point)) {
        if (mark !== undefined) rescued++;
        return [mark === undefined ? point : plain];
      }
      if (mark !== undefined && isDue({ since: mark }, time)) {
        dropped++;
        return [];
      }
      if (mark === undefined) condemned++;
      return [mark === undefined ? { ...plain, unselected: time.started } : point];
    });
    this.#counts = { kept: this.#next.length, condemned, dropped };
    this.changed = condemned + dropped + rescued > 0;
    const coverages = new Map<string, (key: string) => boolean>();
    this.#points = this.#next.map((point) => {
      const name = scopeName(point);
      const covers = coverages.get(name) ?? coverage(point);
      coverages.set(name, covers);
      return { point, covers, pruned: new Set(point.pruned) };
    });
  }

  /** A version is released: each remaining point that named it is not whole any more. */
  released(key: string, line: RetentionLine | undefined, since: IsoTime, until: IsoTime | undefined): void {
    const prefix = line?.prefix ?? '';
    for (const { point, covers, pruned } of this.#points) {
      if (pruned.has(prefix) || point.time < since || (until !== undefined && point.time >= until)) continue;
      if (covers(key)) pruned.add(prefix);
    }
  }

  result(): {
    readonly restorePoints: readonly RestorePoint[];
    readonly pointCounts: PointCounts;
  } {
    const restorePoints = this.#points.map(({ point, pruned }) =>
      pruned.size === 0 ? point : { ...point, pruned: [...pruned].sort() },
    );
    return { restorePoints, pointCounts: this.#counts };
  }
}

/** What the newest run of its scope found changed and gone since the one before it, from the manifest. */
export function watchChanges(
  restorePoints: readonly RestorePoint[],
  started: IsoTime,
): { take(entry: Entry): void; figures(): Omit<GuardFigures, 'stored' | 'toGo' | 'unsignedDue'> } {
  const [newest] = newestFirst(restorePoints.filter(({ time }) => time <= started));
  const figures = { live: 0, changed: 0, gone: 0, known: 0, present: 0 };
  if (newest === undefined) return { take: () => undefined, figures: () => figures };
  const before = newestFirst(restorePoints).find(
    (point) => point.time < newest.time && scopeName(point) === scopeName(newest),
  );
  const covers = coverage(newest);
  return {
    take: (entry) => {
      if (!covers(entry.key)) return;
      figures.known++;
      const now = contentAt(entry, newest.time);
      if (now !== undefined) figures.present++;
      const then = before === undefined ? undefined : contentAt(entry, before.time);
      if (then === undefined) return;
      figures.live++;
      if (now === undefined) figures.gone++;
      else if (now !== then) figures.changed++;
    },
    figures: () => figures,
  };
}

/** Names the version that hot had at the time; here an absence counts from the first listing on. */
function contentAt(entry: Entry, time: IsoTime): string | undefined {
  if (entry.since <= time)
    return entry.gone !== undefined && entry.gone.since <= time ? undefined : entry.since;
  return entry.history?.findLast(({ since, until }) => since <= time && time < until)?.since;
}

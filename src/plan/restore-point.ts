import type { RestorePoint } from '../manifest/generation.ts';
import { InputError } from '../core/input-error.ts';
import type { At } from '../core/domain.ts';
import { quoted } from '../core/quoted.ts';
import { newestFirst, upTo } from './as-of.ts';

/** The restore point that `at` names. Throws InputError for `input`, which lists those that exist. */
export function pointOf(
  at: At,
  restorePoints: readonly RestorePoint[],
  input: 'at' | 'points' = 'at',
): RestorePoint {
  const sorted = newestFirst(restorePoints);
  const [newest] = sorted;
  const oldest = sorted.at(-1);
  if (newest === undefined || oldest === undefined)
    throw new InputError(input, 'this backup has no restore point yet; expected a backup that was completed');
  switch (at.kind) {
    case 'latest':
      return newest;
    case 'run': {
      const point = sorted.find(({ run }) => run === at.run);
      if (point !== undefined) return point;
      throw new InputError(
        input,
        `no restore point is of a run ${quoted(at.run)}; expected latest, a time such as 2026-11-03, or a run such as ${quoted(newest.run)}`,
      );
    }
    case 'time': {
      const [point] = upTo(restorePoints, at.until ?? at.time);
      if (point !== undefined) return point;
      throw new InputError(
        input,
        `${asked(at)} is before the first restore point; expected ${oldest.time} or later`,
      );
    }
  }
}

/** The time as it was given: to the day, the minute or the second where it stands for all of it. */
function asked({ time, until }: Extract<At, { kind: 'time' }>): string {
  if (until === undefined) return time;
  if (time.slice(11, 13) !== until.slice(11, 13)) return time.slice(0, 10);
  return `${time.slice(0, time.slice(17, 19) === until.slice(17, 19) ? 19 : 16)}Z`;
}

/** The restore point that a command took. */
export interface ChosenPoint {
  readonly time: string;
  readonly run: string;
  /** ms from it to the time that was asked for; 0 within the second, minute or day that was given. Absent if no time was. */
  readonly distanceMs?: number;
}

/** The restore point that was chosen by `at`, for a report. */
export function chosenPoint(at: At, { time, run }: RestorePoint): ChosenPoint {
  if (at.kind !== 'time') return { time, run };
  return { time, run, distanceMs: Math.max(0, Date.parse(at.time) - Date.parse(time)) };
}

/**
 * Each of the prefixes must be covered by some restore point up to `point`, and where a run was named, by that
 * run's own: otherwise the restore would return other keys than asked for. Throws InputError.
 */
export function checkScope(
  at: At,
  point: RestorePoint,
  restorePoints: readonly RestorePoint[],
  prefixes: readonly string[],
): void {
  const pointsUpTo = upTo(restorePoints, point.time);
  for (const prefix of prefixes) {
    if (at.kind === 'run' && !meets(point, prefix)) {
      throw new InputError(
        'at',
        `the restore point of run ${quoted(point.run)} is of another scope (${scopeWords(point)}), which has nothing below ${quoted(prefix)}; expected ${alternative(pointsUpTo, prefix)}`,
      );
    }
    if (!pointsUpTo.some((one) => meets(one, prefix))) {
      throw new InputError(
        'prefixes',
        `no restore point up to ${point.time} covers ${quoted(prefix)}; expected a prefix such as ${scopeWords(point)}`,
      );
    }
  }
}

function alternative(points: readonly RestorePoint[], prefix: string): string {
  const covering = points.find((one) => meets(one, prefix));
  return covering === undefined
    ? 'a run whose scope covers it'
    : `a run whose scope covers it, such as ${quoted(covering.run)}`;
}

/** True where the scope can hold keys below the prefix. */
function meets({ scope }: RestorePoint, prefix: string): boolean {
  return (
    scope.prefixes.length === 0 ||
    scope.prefixes.some((own) => own.startsWith(prefix) || prefix.startsWith(own))
  );
}

/** Of the prefixes below which a restore point was pruned, those that a restore of `prefixes` meets. */
export function prunedWithin({ pruned = [] }: RestorePoint, prefixes: readonly string[]): readonly string[] {
  return pruned.filter(
    (gone) =>
      prefixes.length === 0 || prefixes.some((prefix) => prefix.startsWith(gone) || gone.startsWith(prefix)),
  );
}

/** `all keys`, or its first prefixes. */
export function scopeWords({ scope }: RestorePoint): string {
  if (scope.prefixes.length === 0) return 'all keys';
  const shown = scope.prefixes.slice(0, 3).map(quoted).join(', ');
  return scope.prefixes.length > 3 ? `${shown} and ${scope.prefixes.length - 3} more` : shown;
}

import { parseTime } from '../core/iso-time.ts';
import type { IsoTime } from './entry.ts';
import type { Generation } from './generation.ts';

/** The skew between clocks that a run tolerates; pruning stops beyond it (design.md section 7). */
export const MAX_CLOCK_SKEW_MS = 5 * 60_000;

/**
 * When a run starts: now, but always after the runs before it. Stores give the time in whole seconds and may be a
 * second late with it, so of two runs within a second or two the later one can believe that it came first; then
 * neither restore point would show what it saw. A run that is dated further ahead than clocks may differ had
 * a wrong clock, and is ignored.
 */
export function startAfter(now: IsoTime, earlier: Iterable<IsoTime>): IsoTime {
  return latest(now, earlier, 1);
}

/** When a manifest is judged: now, but not before a run that it names, for the same reason and within the same bound. */
export function notBefore(now: IsoTime, runs: Iterable<IsoTime>): IsoTime {
  return latest(now, runs, 0);
}

/** The latest of now and of those times, each moved on by so many ms, that are not ahead of now by more than MAX_CLOCK_SKEW_MS. */
function latest(now: IsoTime, times: Iterable<IsoTime>, later: number): IsoTime {
  const present = parseTime(now);
  let result = present;
  for (const time of times) {
    const next = parseTime(time) + later;
    if (next > result && next - present <= MAX_CLOCK_SKEW_MS) result = next;
  }
  return new Date(result).toISOString();
}

/** The starts of the runs that a manifest knows of. */
export function startsIn({ time, restorePoints, recentRuns = [] }: Generation): readonly IsoTime[] {
  return [time, ...restorePoints.map((point) => point.time), ...recentRuns.map((run) => run.time)];
}

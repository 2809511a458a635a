import { createHash } from 'node:crypto';
import type { Generation, RecentRun, Scope } from '../manifest/generation.ts';

/** Of all scopes together: a generation stays small, however often it is written. */
const MAX_RUNS_KEPT = 60;
/** As many as the summary draws. */
const MAX_RUNS_SHOWN = 30;

/** The runs that a new generation remembers: those of the one before it, and this one. */
export function withRun(base: Generation | undefined, run: RecentRun): readonly RecentRun[] {
  return [...(base?.recentRuns ?? []), run].slice(-MAX_RUNS_KEPT);
}

/** The runs of this scope that committed, oldest first. */
export function runsOf(base: Generation | undefined, scope: Scope): readonly RecentRun[] {
  const name = scopeName(scope);
  return (base?.recentRuns ?? []).filter((run) => run.scope === name).slice(-MAX_RUNS_SHOWN);
}

/** A name for a scope that is short, however many globs it has. */
export function scopeName({ prefixes, exclude }: Scope): string {
  return createHash('sha256')
    .update(JSON.stringify([prefixes, exclude]))
    .digest('hex')
    .slice(0, 12);
}

/** ISO time of the newest restore point of this scope, or of everything; null for none. */
export function newestRestorePoint(base: Generation | undefined, scope: Scope): string | null {
  const name = scopeName(scope);
  const point = base?.restorePoints.findLast(
    ({ scope: other }) =>
      scopeName(other) === name || (other.prefixes.length === 0 && other.exclude.length === 0),
  );
  return point?.time ?? null;
}

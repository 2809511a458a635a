import type { HoleGroup, Problem } from './result.ts';

/** How a command ended, as far as the alert issue is concerned. */
export interface Ending {
  readonly outcome: string;
  readonly red: boolean;
  /** What it means, one line. */
  readonly meaning: string;
  readonly problem: Problem | null;
  readonly holes: readonly HoleGroup[];
  /** Keys that failed. */
  readonly failed: number;
  /** ISO time of this run's restore point; null if it made none. */
  readonly restorePoint: string | null;
  /** Red because of faults in the backup, not because the command could not run. */
  readonly faultsFound?: boolean;
  /** Green, but only a part of the backup was checked. */
  readonly partial?: boolean;
}

/** An ending with nothing to report but its outcome. */
export function plainEnding(outcome: string, red: boolean, meaning = ''): Ending {
  return { outcome, red, meaning, problem: null, holes: [], failed: 0, restorePoint: null };
}

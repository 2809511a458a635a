import type { Clock, Random } from '../../core/clock.ts';

/** What telling others of a run needs to know of it. */
export interface ReportsSetting {
  readonly clock: Clock;
  readonly random: Random;
  readonly runId: string;
  /** The run was asked to stop. */
  readonly stopped: AbortSignal;
  readonly warn: (line: string) => void;
}

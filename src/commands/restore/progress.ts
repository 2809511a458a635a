import type { RestorePlan } from '../../report/restore-result.ts';
import type { Limiter } from '../../transfer/limiter.ts';
import type { RestoreRun } from './restore-run.ts';

/** Between two reports of progress. */
const INTERVAL_MS = 200;

/** Reports how far the copies of a restore are, no more often than is worth reading. */
export class RestoreProgress {
  readonly #run: Pick<RestoreRun, 'ctx' | 'tally'>;
  readonly #plan: Pick<RestorePlan, 'copy'>;
  readonly #limiter: Pick<Limiter, 'inFlight'>;
  #reportedAt = 0;

  constructor(
    run: Pick<RestoreRun, 'ctx' | 'tally'>,
    plan: Pick<RestorePlan, 'copy'>,
    limiter: Pick<Limiter, 'inFlight'>,
  ) {
    this.#run = run;
    this.#plan = plan;
    this.#limiter = limiter;
  }

  report(): void {
    const { ctx, tally } = this.#run;
    const now = ctx.clock.monotonic();
    if (now - this.#reportedAt < INTERVAL_MS) return;
    this.#reportedAt = now;
    ctx.onProgress({
      phase: 'copy',
      scanned: tally.counts.keys,
      done: tally.counts.restored,
      planned: this.#plan.copy,
      bytes: tally.bytes.restored,
      inFlight: this.#limiter.inFlight,
    });
  }
}

import type { Platform } from '../../flashback/platform.ts';
import type { Topology } from '../../flashback/topology.ts';
import { usesOf } from '../../plan/statistics.ts';
import type { Statistics } from '../../plan/statistics.ts';
import type { RunContext } from '../../core/run-context.ts';
import { withTimeout } from '../../core/with-timeout.ts';

export interface StatisticsSetting {
  readonly platform: Platform;
  readonly topology: Topology;
  /** Wall time at which the run began, ms. */
  readonly began: number;
  readonly ctx: Pick<RunContext, 'clock' | 'log'>;
}

/** Minutes are counted whole, ms. */
const MINUTE_MS = 60_000;
/** At its end a run waits for answers no longer than this. */
const END_TIMEOUT_MS = 1_000;

/**
 * What the platform counted of the run's buckets, by the minute and by the day: asked when the copies are done,
 * beside the commit. Best effort: a failure here never fails the run.
 */
export class StatisticsWatch {
  readonly #setting: StatisticsSetting;
  readonly #over = new AbortController();
  readonly #asked: Promise<void>;
  #received: Statistics | undefined;

  constructor(setting: StatisticsSetting) {
    this.#setting = setting;
    this.#asked = this.#ask();
  }

  /** Undefined where the platform did not say, or not in time. */
  get received(): Statistics | undefined {
    return this.#received;
  }

  /** Waits a moment for the answers. Never rejects. */
  async end(): Promise<void> {
    const { clock } = this.#setting.ctx;
    // Whatever ended the wait: `#asked` is awaited again below.
    await withTimeout(clock, END_TIMEOUT_MS, () => this.#asked).catch(() => undefined);
    this.#over.abort(new Error('the run is over'));
    await this.#asked;
  }

  /** As `end`, for a run that must not wait. */
  async drop(): Promise<void> {
    this.#over.abort(new Error('the run is over'));
    await this.#asked;
  }

  async #ask(): Promise<void> {
    const { platform, topology, began, ctx } = this.#setting;
    const { repository, hot, cold } = topology;
    const query = { repositoryId: repository.id, from: began, to: ctx.clock.now() + MINUTE_MS };
    const { signal } = this.#over;
    try {
      const [minutes, days] = await Promise.all([
        platform.trafficByMinute(query, signal),
        platform.trafficByDay(query, signal),
      ]);
      const unseen = [minutes, days].find((one) => !one.seen);
      if (unseen?.seen === false)
        ctx.log.notice(`The platform's statistics could not be read (${unseen.why}); the run goes on.`);
      const ids = { hot: hot?.id, cold: cold.id };
      const run = minutes.seen ? usesOf(minutes.value, ids) : [];
      const whole = days.seen ? usesOf(days.value, ids) : [];
      if (run.length + whole.length > 0) this.#received = { run, days: whole };
    } catch (error) {
      if (!signal.aborted) throw error;
      ctx.log.notice("The platform's statistics did not arrive in time; the run goes on.");
    }
  }
}

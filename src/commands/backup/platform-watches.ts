import type { Platform } from '../../flashback/platform.ts';
import type { Topology } from '../../flashback/topology.ts';
import type { Statistics } from '../../plan/statistics.ts';
import type { TrafficTestReport } from '../../report/traffic-test.ts';
import type { RunContext } from '../../core/run-context.ts';
import type { QuotaWatch } from './quota.ts';
import { StatisticsWatch } from './statistics.ts';
import { TrafficProbe } from './traffic-probe.ts';
import type { TrafficProbeSettings } from './traffic-probe.ts';

/**
 * What is asked of Flashback's platform beside a run, where a token was given: quota, whether copies are counted, and
 * the statistics of the buckets. Best effort: a failure here never fails the run.
 */
export class PlatformWatches {
  /** Undefined where no token was given. */
  readonly api: Platform | undefined;
  readonly quota: QuotaWatch;
  /** What the platform could not say, for the report. */
  readonly unanswered: string[] = [];
  #trafficProbe: TrafficProbe | undefined;
  #statistics: StatisticsWatch | undefined;

  constructor(api: Platform | undefined, quota: QuotaWatch) {
    this.api = api;
    this.quota = quota;
  }

  /** Undefined until a sample was copied, and where none was. */
  get trafficReport(): TrafficTestReport | undefined {
    return this.#trafficProbe?.report;
  }

  /** Undefined where the platform did not say, or not in time. */
  get statistics(): Statistics | undefined {
    return this.#statistics?.received;
  }

  /** True where this run tries out whether copies are counted. */
  get probesTraffic(): boolean {
    return this.#trafficProbe !== undefined;
  }

  probeTraffic(settings: TrafficProbeSettings): void {
    this.#trafficProbe = new TrafficProbe(settings);
  }

  /** `began`: wall time at which the run began, ms. */
  askStatistics(topology: Topology, began: number, ctx: Pick<RunContext, 'clock' | 'log'>): void {
    if (this.api === undefined) return;
    this.#statistics = new StatisticsWatch({ platform: this.api, topology, began, ctx });
  }

  /** Waits a moment for answers that are still to come. Never rejects. The lease must still be held. */
  async end(): Promise<void> {
    await Promise.all([this.#trafficProbe?.end(), this.#statistics?.end()]);
  }

  /** As `end`, for a run that must not wait for statistics. */
  async drop(): Promise<void> {
    await Promise.all([this.#trafficProbe?.end(), this.#statistics?.drop()]);
  }
}

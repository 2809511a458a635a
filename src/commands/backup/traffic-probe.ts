import { contradiction, trafficTestText } from '../../report/traffic-test.ts';
import type { TrafficTestReport } from '../../report/traffic-test.ts';
import type { Log } from '../../core/run-context.ts';
import { withTimeout } from '../../core/with-timeout.ts';
import type { Bucket } from '../../store/bucket.ts';
import type { ChoiceContext } from '../../transfer/copy-with-fallback.ts';
import { copySample, NOT_SEEN, sampleOf, Watch } from '../traffic-sample.ts';
import type { Watched } from '../traffic-sample.ts';
import type { PollingTimes } from '../../run/margins.ts';

export interface TrafficProbeSettings {
  readonly hot: Bucket;
  readonly copy: ChoiceContext;
  readonly watched: Watched;
  readonly polling: PollingTimes;
  readonly log: Log;
}

/**
 * What `probe` asks of the platform, asked beside a run: one small object is copied by the pair's path to a name of the
 * program's own, and the statistics are polled until they show it or the time is over. Best effort: a failure here
 * is logged and never fails the run.
 */
export class TrafficProbe {
  readonly #setting: TrafficProbeSettings;
  readonly #over = new AbortController();
  readonly #signal: AbortSignal;
  readonly #all: Promise<void>;
  #copying: Promise<unknown> = Promise.resolve();
  #watch: Watch | undefined;
  #report: TrafficTestReport | undefined;

  constructor(setting: TrafficProbeSettings) {
    this.#setting = setting;
    this.#signal = AbortSignal.any([setting.copy.signal, this.#over.signal]);
    this.#all = this.#probe();
  }

  /** Undefined until the sample was copied, and where there was none to copy. */
  get report(): TrafficTestReport | undefined {
    return this.#report;
  }

  /**
   * Waits no longer for the statistics; a copy that is under way may end first, and be removed again, if it takes no
   * longer than one poll would. Never rejects. The lease must still be held.
   */
  async end(): Promise<void> {
    const { watched, polling } = this.#setting;
    await withTimeout(watched.clock, polling.every, () => this.#copying, this.#signal).catch(
      () => undefined, // #probe logs it
    );
    this.#over.abort(new Error('the run is over'));
    await this.#all;
  }

  async #probe(): Promise<void> {
    const { log, polling } = this.#setting;
    try {
      this.#copying = this.#copySample();
      await this.#copying;
      if (this.#report === undefined || this.#watch === undefined) return;
      const { sample } = this.#report;
      const traffic = await this.#watch.verdict(sample, polling, this.#signal);
      this.#report = { sample, traffic };
    } catch (error) {
      if (!this.#signal.aborted) {
        const why = error instanceof Error ? error.message : String(error);
        log.notice(`Whether copies are counted could not be tried out (${why}); the run goes on.`);
      } else if (this.#report !== undefined && this.#watch !== undefined)
        this.#report = { ...this.#report, traffic: this.#watch.last };
    }
    if (this.#report === undefined) return;
    log.notice(trafficTestText(this.#report));
    const mismatch = contradiction(this.#report);
    // No warning: beside a run, hot is in use, and what is counted may well be that.
    if (mismatch !== undefined) log.notice(mismatch);
  }

  /** Reads the statistics, then copies the sample into cold and removes it again. */
  async #copySample(): Promise<void> {
    const { hot, copy, watched } = this.#setting;
    const object = await sampleOf(hot, this.#signal);
    if (object === undefined) return;
    this.#watch = await Watch.start(watched, this.#signal);
    const sample = await copySample(object, hot, { ...copy, signal: this.#signal });
    this.#report = { sample, traffic: NOT_SEEN };
  }
}

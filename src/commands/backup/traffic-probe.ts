import { contradiction, lookWords } from '../../report/sample.ts';
import type { LookReport } from '../../report/sample.ts';
import type { Log } from '../../core/run-context.ts';
import type { Bucket } from '../../store/bucket.ts';
import type { ChoiceContext } from '../../transfer/copy-with-fallback.ts';
import { copySample, NOT_SEEN, sampleOf, Watch } from '../traffic-sample.ts';
import type { Watched } from '../traffic-sample.ts';
import type { PollingTimes } from '../../run/margins.ts';

export interface TrafficProbeSettings {
  readonly hot: Bucket;
  readonly copy: ChoiceContext;
  readonly watched: Watched;
  readonly patience: PollingTimes;
  readonly log: Log;
}

/**
 * What `probe` asks of the platform, asked beside a run: one small object is copied by the pair's path to a name of the
 * program's own, and the statistics are looked at until they show it or the patience is over. Nothing that goes
 * wrong here is the run's concern: it is said, and that is all.
 */
export class TrafficProbe {
  readonly #setting: TrafficProbeSettings;
  readonly #enough = new AbortController();
  readonly #signal: AbortSignal;
  readonly #all: Promise<void>;
  #copying: Promise<unknown> = Promise.resolve();
  #watch: Watch | undefined;
  #report: LookReport | undefined;

  constructor(setting: TrafficProbeSettings) {
    this.#setting = setting;
    this.#signal = AbortSignal.any([setting.copy.signal, this.#enough.signal]);
    this.#all = this.#look();
  }

  /** Undefined until the sample was copied, and where there was none to copy. */
  get report(): LookReport | undefined {
    return this.#report;
  }

  /**
   * Waits no longer for the statistics; a copy that is under way may end first, and be removed again, if it takes no
   * longer than one look would. Never rejects. The lease must still be held.
   */
  async end(): Promise<void> {
    const { clock } = this.#setting.watched;
    const grace = new AbortController();
    const tooLong = clock.sleep(this.#setting.patience.every, AbortSignal.any([grace.signal, this.#signal]));
    await Promise.race([this.#copying, tooLong]).catch(() => undefined); // #look says what went wrong
    grace.abort();
    this.#enough.abort(new Error('the run is over'));
    await this.#all;
  }

  async #look(): Promise<void> {
    const { log, patience } = this.#setting;
    try {
      this.#copying = this.#try();
      await this.#copying;
      if (this.#report === undefined || this.#watch === undefined) return;
      const { sample } = this.#report;
      const traffic = await this.#watch.verdict(sample, patience, this.#signal);
      this.#report = { sample, traffic };
    } catch (error) {
      if (!this.#signal.aborted) {
        const why = error instanceof Error ? error.message : String(error);
        log.notice(`How copies are counted could not be tried out (${why}); the run goes on.`);
      } else if (this.#report !== undefined && this.#watch !== undefined)
        this.#report = { ...this.#report, traffic: this.#watch.last };
    }
    if (this.#report === undefined) return;
    log.notice(lookWords(this.#report));
    const odd = contradiction(this.#report);
    // No warning: beside a run, hot is in use, and what is counted may well be that.
    if (odd !== undefined) log.notice(odd);
  }

  /** The statistics as they were, then the sample's way into cold and out again. */
  async #try(): Promise<void> {
    const { hot, copy, watched } = this.#setting;
    const object = await sampleOf(hot, this.#signal);
    if (object === undefined) return;
    this.#watch = await Watch.start(watched, this.#signal);
    const sample = await copySample(object, hot, { ...copy, signal: this.#signal });
    this.#report = { sample, traffic: NOT_SEEN };
  }
}

import { defined } from '../../core/defined.ts';
import { formatBytes } from '../../core/format.ts';
import type { Progress, RunContext } from '../../core/run-context.ts';
import type { IsoTime } from '../../manifest/entry.ts';
import type { Forecaster } from '../../plan/forecast/forecaster.ts';
import type { SliceTally } from '../../transfer/slice-context.ts';
import type { Updated } from '../../transfer/update.ts';
import type { StepDebug } from '../../run/step-debug.ts';
import type { RunControl } from '../../run/run-control.ts';
import type { Tally } from './tally.ts';

/** Samples of a run's progress that are kept for its chart. */
const MAX_SAMPLES = 60;
/** Between two reports of progress. */
const REPORT_INTERVAL_MS = 200;

export interface Sample {
  readonly ms: number;
  readonly objects: number;
  readonly bytes: number;
}

/** Watches the tally as it grows: reports progress, and keeps a few samples, spread evenly over the run. */
export class Meter {
  readonly #ctx: RunContext;
  readonly #tally: Tally;
  readonly #dryRun: boolean;
  readonly #began: number;
  #phase: Progress['phase'] = 'plan';
  #reportedAt = 0;
  #samples: Sample[] = [];
  #sampleIntervalMs = 1_000;
  #inFlight = 0;
  #expected: number | undefined;
  #forecaster: Pick<Forecaster, 'add'> | undefined;

  /** `elapsed`: ms since the run began, where another process began it. */
  constructor(ctx: RunContext, tally: Tally, dryRun = false, elapsed = 0) {
    this.#ctx = ctx;
    this.#dryRun = dryRun;
    this.#tally = tally;
    this.#began = ctx.clock.monotonic() - Math.max(0, elapsed);
  }

  get elapsed(): number {
    return this.#ctx.clock.monotonic() - this.#began;
  }

  get samples(): readonly Sample[] {
    return this.#samples;
  }

  /** How many keys to expect, by the last run. */
  expect(keys: number | undefined): void {
    this.#expected = keys;
  }

  /** What is planned from now on is added there, too. */
  forecastTo(forecaster: Pick<Forecaster, 'add'>): void {
    this.#forecaster = forecaster;
  }

  phase(phase: Progress['phase']): void {
    this.#phase = phase;
    this.#report();
  }

  /** The tally, with each change seen here, and successes and failures passed on to the control and the step log. `recovers`: start of the split run, whose own the journalled facts are. */
  watching(control: RunControl, detail: StepDebug, recovers?: IsoTime): SliceTally {
    const tally = this.#tally;
    return {
      scanned: (key, size) => {
        tally.scanned(key, size);
        // Reading the clock costs more than everything else for an unchanged key.
        if (tally.counts.scanned % 256 === 0) this.#tick();
      },
      skimmed: (counts) => {
        tally.skimmed(counts);
        this.#tick();
      },
      excluded: (key) => tally.excluded(key),
      unchanged: () => tally.unchanged(),
      expired: () => tally.expired(),
      gone: (key) => tally.gone(key),
      planned: (key, reason, listed, before) => {
        tally.planned(key, reason, listed);
        this.#forecaster?.add(reason, listed, before);
      },
      stored: (key, reason, size, updated) => {
        tally.stored(key, reason, size, updated);
        control.succeeded();
        detail.log('objects', () => storedLine(key, reason, size, updated));
        this.#tick();
      },
      vanished: () => tally.vanished(),
      ...(recovers === undefined
        ? {}
        : { recovered: (key, size, entry) => tally.recoveredSince(key, size, entry, recovers) }),
      hole: (key, hole) => {
        tally.hole(key, hole);
        control.failed(hole.cause);
        detail.log('objects', () => `not copied, ${hole.cause}: ${key}: ${hole.message}`);
        this.#tick();
      },
      orphaned: (key, objects) => tally.orphaned(key, objects),
      inFlight: (count) => (this.#inFlight = count),
    };
  }

  end(): void {
    this.#sample(this.elapsed);
    this.#report();
  }

  #tick(): void {
    const now = this.elapsed;
    const last = this.#samples.at(-1)?.ms ?? 0;
    if (now - last >= this.#sampleIntervalMs) this.#sample(now);
    if (now - this.#reportedAt >= REPORT_INTERVAL_MS) {
      this.#reportedAt = now;
      this.#report();
    }
  }

  /** When there are too many, every other one is dropped and the interval doubled. */
  #sample(ms: number): void {
    this.#samples.push({ ms: Math.round(ms), objects: this.#tally.done, bytes: this.#tally.movedBytes });
    if (this.#samples.length < MAX_SAMPLES) return;
    this.#samples = this.#samples.filter((_, i) => i % 2 === 1);
    this.#sampleIntervalMs *= 2;
  }

  #report(): void {
    const { counts, bytes, movedBytes } = this.#tally;
    this.#ctx.onProgress({
      phase: this.#phase,
      scanned: counts.scanned,
      done: counts.copied,
      planned: counts.planned,
      bytes: this.#dryRun ? bytes.planned : movedBytes,
      inFlight: this.#inFlight,
      ...defined({ expected: this.#expected }),
      ...(this.#dryRun ? { dryRun: true } : {}),
      ...(counts.touched > 0 ? { touched: counts.touched } : {}),
    });
  }
}

function storedLine(key: string, reason: string, size: number, { via, moved, kept }: Updated): string {
  const how = moved ? via : 'in cold already';
  const keptFirst = kept > 0 ? ', the old content kept first' : '';
  return `${reason}, ${formatBytes(size)}, ${how}${keptFirst}: ${key}`;
}

import { systemClock } from '../../src/core/clock.ts';
import type { Clock } from '../../src/core/clock.ts';
import type { BackupOptions, PlaceOptions, PruneSettings } from '../../src/options/options.ts';
import type { RunContext } from '../../src/core/run-context.ts';

/** Options of a backup from `hot` to `cold`, with whatever a test wants otherwise. */
export function optionsFor(
  endpoint: string,
  change: Partial<BackupOptions> = {},
  keys: { hot?: PlaceOptions['credentials']; cold?: PlaceOptions['credentials'] } = {},
): BackupOptions {
  const place = (bucket: string, credentials: PlaceOptions['credentials']): PlaceOptions => ({
    api: 's3',
    endpoint,
    bucket,
    prefix: '',
    region: 'us-east-1',
    pathStyle: true,
    credentials: credentials ?? { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  return {
    command: 'backup',
    hot: place('hot', keys.hot),
    cold: place('cold', keys.cold),
    prefixes: [],
    exclude: [],
    copyPaths: ['native', 'emulated', 'streamed'],
    maxOperationSize: undefined,
    partSize: undefined,
    concurrency: undefined,
    verify: 'copy',
    deadline: 3600_000,
    leaseWait: 0,
    maxFailures: 0,
    dryRun: false,
    pruning: KEEP_EVERYTHING,
    ca: undefined,
    ...change,
  };
}

export const KEEP_EVERYTHING: PruneSettings = {
  mode: 'prune',
  policy: [],
  delay: 24 * 3600_000,
  maxDelete: { kind: 'share', percent: 10 },
  maxChange: { kind: 'share', percent: 50 },
  approve: undefined,
  allowUnfenced: false,
};

let serial = 0;

/** The context of a run without output or progress. */
export function runContext(change: Partial<RunContext> = {}): RunContext {
  const quiet = (): void => undefined;
  return {
    clock: systemClock,
    random: () => 0.5,
    signal: new AbortController().signal,
    identity: { runId: `run-${++serial}` },
    onProgress: quiet,
    log: { info: quiet, notice: quiet, warning: quiet, debug: quiet },
    ...change,
  };
}

/** Waits shorter than this pass by themselves, ms: nobody plans a test around them. */
const MOMENT = 50;

/** A clock that stands still until it is told to move; sleepers wake in order. */
export class TestClock implements Clock {
  #now: number;
  #sleepers: { readonly at: number; readonly wake: () => void }[] = [];

  constructor(start = Date.parse('2026-11-23T10:00:00Z')) {
    this.#now = start;
  }

  now(): number {
    return this.#now;
  }

  monotonic(): number {
    return this.#now;
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(new Error('stopped'));
        return;
      }
      if (ms < MOMENT) {
        setImmediate(resolve);
        return;
      }
      const sleeper = { at: this.#now + ms, wake: resolve };
      this.#sleepers.push(sleeper);
      signal?.addEventListener('abort', () => {
        this.#sleepers = this.#sleepers.filter((other) => other !== sleeper);
        reject(new Error('stopped'));
      });
    });
  }

  /** Moves time on and wakes who is due; gives the awakened a chance to act after each. */
  async advance(ms: number): Promise<void> {
    const end = this.#now + ms;
    for (;;) {
      const due = this.#sleepers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (due === undefined) break;
      this.#sleepers = this.#sleepers.filter((other) => other !== due);
      this.#now = Math.max(this.#now, due.at);
      due.wake();
      await new Promise((resolve) => setImmediate(resolve));
    }
    this.#now = end;
  }
}

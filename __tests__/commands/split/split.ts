import { systemClock } from '../../../src/core/clock.ts';
import type { Clock } from '../../../src/core/clock.ts';
import { runCommit } from '../../../src/commands/split/commit.ts';
import { runPlan } from '../../../src/commands/split/plan.ts';
import { runShard } from '../../../src/commands/split/shard.ts';
import type { RunContext } from '../../../src/core/run-context.ts';
import type { BackupOptions } from '../../../src/options/options.ts';
import type { RunResult } from '../../../src/report/result.ts';
import type { SplitResult } from '../../../src/report/split/result.ts';
import { MARGINS } from '../../../src/run/margins.ts';
import type { Margins } from '../../../src/run/margins.ts';
import { MEMORY_S3 } from '../../../src/store/memory/kinds.ts';
import { MemoryProvider } from '../../../src/store/memory/store.ts';
import type { Store, Versioning } from '../../../src/store/contract.ts';
import { KnownContent } from '../known-content.ts';
import { optionsFor, runContext } from '../setting.ts';

/** Two buckets in memory, and the commands of a split run over them. */
export class SplitWorld {
  hot: Store;
  readonly cold: Store;
  readonly known = new KnownContent();
  readonly clock: Clock;
  margins: Margins = MARGINS;
  #serial = 0;

  constructor(clock: Clock = systemClock, versioning: Versioning = 'off') {
    const provider = new MemoryProvider(clock, MEMORY_S3);
    this.clock = clock;
    this.hot = provider.store('hot');
    this.cold = provider.store('cold', versioning);
  }

  options(change: Partial<BackupOptions> = {}): BackupOptions {
    return optionsFor('http://127.0.0.1:9', { deadline: 3600_000, ...change });
  }

  context(change: Partial<RunContext> = {}): RunContext {
    const identity = { runId: `p${++this.#serial}` };
    return runContext({ clock: this.clock, identity, ...change });
  }

  open(cold: Store = this.cold): (place: { readonly bucket: string }) => Store {
    return ({ bucket }) => (bucket === 'hot' ? this.hot : cold);
  }

  plan(shards: number | 'auto', split = 's', cold?: Store): Promise<SplitResult | RunResult> {
    const options = { ...this.options(), command: 'plan', shards, split } as const;
    return runPlan(options, this.context(), this.open(cold), this.margins);
  }

  shard(
    shard: number,
    change: { split?: string; cold?: Store; signal?: AbortSignal; shards?: number; deadline?: number } = {},
  ): Promise<SplitResult | RunResult> {
    const { split = 's', cold, signal, shards, deadline } = change;
    const options = {
      ...this.options({
        ...(deadline === undefined ? {} : { deadline }),
        leaseWait: shards === undefined ? 0 : 60_000,
      }),
      command: 'shard',
      shard,
      split,
      shards,
    } as const;
    return runShard(
      options,
      this.context(signal === undefined ? {} : { signal }),
      this.open(cold),
      this.margins,
    );
  }

  commit(split = 's', cold?: Store, leaseWait = 0): Promise<SplitResult | RunResult> {
    const options = { ...this.options({ leaseWait }), command: 'commit', split } as const;
    return runCommit(options, this.context(), this.open(cold), this.margins);
  }
}

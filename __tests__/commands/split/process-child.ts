import { systemClock } from '../../../src/core/clock.ts';
import type { RunContext } from '../../../src/core/run-context.ts';
import { runCommit } from '../../../src/commands/split/commit.ts';
import { runPlan } from '../../../src/commands/split/plan.ts';
import { runShard } from '../../../src/commands/split/shard.ts';
import type { LeaseTimes } from '../../../src/manifest/lease.ts';
import type { CommitOptions, PlanOptions, ShardOptions } from '../../../src/options/options.ts';
import { MARGINS } from '../../../src/run/margins.ts';
import { openStore } from '../../../src/store/registry.ts';

/**
 * A plan, a worker or a commit in a process of its own, so that a test can kill and stop it. The task comes as JSON in
 * SPLIT_TASK, the result goes to stdout as JSON.
 */
export interface SplitTask {
  readonly options: PlanOptions | ShardOptions | CommitOptions;
  readonly identity: RunContext['identity'];
  readonly leaseTimes?: LeaseTimes;
}

const { options, identity, leaseTimes } = JSON.parse(process.env['SPLIT_TASK'] ?? '') as SplitTask;
const line = (text: string): void => void process.stderr.write(`${text}\n`);
const ctx: RunContext = {
  clock: systemClock,
  random: Math.random,
  signal: new AbortController().signal,
  identity,
  onProgress: () => undefined,
  log: { info: line, notice: line, warning: line, debug: () => undefined },
};
const margins = leaseTimes === undefined ? MARGINS : { ...MARGINS, lease: leaseTimes };
const result =
  options.command === 'plan'
    ? await runPlan(options, ctx, openStore, margins)
    : options.command === 'shard'
      ? await runShard(options, ctx, openStore, margins)
      : await runCommit(options, ctx, openStore, margins);
process.stdout.write(JSON.stringify(result));

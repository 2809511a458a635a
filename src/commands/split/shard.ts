import { InputError } from '../../core/input-error.ts';
import type { RunContext } from '../../core/run-context.ts';
import { LeaseLost } from '../../manifest/lease.ts';
import { SplitLease } from '../../manifest/leases/split-lease.ts';
import { State } from '../../manifest/state.ts';
import type { ShardOptions } from '../../options/options.ts';
import type { RunResult } from '../../report/result.ts';
import type { SplitResult } from '../../report/split/result.ts';
import { MARGINS } from '../../run/margins.ts';
import type { Margins } from '../../run/margins.ts';
import { checkBuckets, credentialsEnd } from '../../run/open-buckets.ts';
import type { OpenStore } from '../../run/open-buckets.ts';
import { openStore } from '../../store/registry.ts';
import { endRun, openRun } from '../backup/backup.ts';
import type { BackupRun } from '../backup/backup-run.ts';
import { leaseLost } from '../lease-problems.ts';
import { claim, claimOrder } from './claims.ts';
import { runCommit } from './commit.ts';
import { overResult, splitResult, whyOver } from './over.ts';
import { runPiece } from './piece.ts';
import { runPlan } from './plan.ts';
import { openWorker, SplitOver } from './worker.ts';
import type { Worker } from './worker.ts';

/**
 * A worker of a split run: takes pieces until none is left. With `shards`, for engines that have no step before the
 * workers and none after them, the first worker plans and the last one commits. Throws what a backup throws.
 */
export async function runShard(
  options: ShardOptions,
  ctx: RunContext,
  open: OpenStore = openStore,
  margins: Margins = MARGINS,
): Promise<SplitResult | RunResult> {
  const { shards, split } = options;
  if (shards === undefined) return (await work(options, ctx, open, margins)).result;
  const giveUp = ctx.clock.monotonic() + options.leaseWait;
  for (;;) {
    const { result, missing } = await work(options, ctx, open, margins);
    if (missing) {
      const planned = await runPlan(
        { ...options, command: 'plan', shards, leaseWait: 0 },
        ctx,
        open,
        margins,
      );
      if (planned.command !== 'plan') return planned; // so little that it was backed up at once
      if (planned.outcome === 'skipped' && ctx.clock.monotonic() < giveUp) {
        // Most likely another worker is planning.
        await ctx.clock.sleep(Math.min(margins.lease.pollEvery, options.leaseWait), ctx.signal);
        continue;
      }
      if (planned.outcome !== 'complete' || planned.shards.length === 0)
        return { ...planned, command: 'shard' };
      continue;
    }
    if (result.outcome !== 'complete' || result.over !== undefined) return result;
    const committed = await runCommit({ ...options, command: 'commit', split }, ctx, open, margins);
    return committed.command === 'commit' && 'over' in committed ? result : committed;
  }
}

interface Worked {
  readonly result: SplitResult;
  /** There is no split of that name. */
  readonly missing: boolean;
}

async function work(
  options: ShardOptions,
  ctx: RunContext,
  open: OpenStore,
  margins: Margins,
): Promise<Worked> {
  const { split } = options;
  if (split === '') throw new InputError('split', 'is not given; expected the output split of plan');
  const run = openRun({ ...options, command: 'backup' }, ctx, open, margins, {});
  const { buckets, control } = run;
  let lease: SplitLease | undefined;
  try {
    await checkBuckets(buckets, run.options, control.signal);
    control.watchCredentials(() => credentialsEnd(buckets));
    lease = await SplitLease.join(buckets.cold, ctx.clock, split, control.signal, margins.lease);
    const state = new State(buckets.cold, ctx.segments);
    if (lease === undefined) {
      const missing =
        options.shards !== undefined && (await whyOver(state, split, control.signal)) === undefined;
      if (missing) return { missing, result: splitResult(run, 'shard', split) };
      return { missing, result: await overResult(run, 'shard', split, state) };
    }
    lease.onLost((error) => control.fail(error));
    return { missing: false, result: await workUnder(run, lease, options) };
  } catch (error) {
    const ended = endedEarly(run, split, error);
    if (ended === undefined) throw error;
    return { missing: false, result: ended };
  } finally {
    await lease?.leave();
    await endRun(run);
  }
}

/** The result of a worker that was cancelled, or lost its piece to another one; undefined for another end. */
function endedEarly(run: BackupRun, split: string, error: unknown): SplitResult | undefined {
  const { control } = run;
  if (error instanceof SplitOver) return splitResult(run, 'shard', split, { over: 'committed' });
  const { failure } = control;
  if (failure instanceof LeaseLost) {
    const problem = leaseLost(failure, 'What was copied is journalled, and another worker goes on.');
    return splitResult(run, 'shard', split, { outcome: 'incomplete', problem });
  }
  if (!control.cancelled) return undefined;
  const advice = 'What was copied is journalled, and another worker goes on.';
  const problem = { code: 'cancelled', message: 'the worker was cancelled', advice };
  return splitResult(run, 'shard', split, { outcome: 'incomplete', problem });
}

async function workUnder(run: BackupRun, lease: SplitLease, options: ShardOptions): Promise<SplitResult> {
  const worker = await openWorker(run, lease);
  const totals = { done: 0, takenOver: 0, objects: 0, bytes: 0 };
  const finished = await takePieces(worker, options.shard, totals);
  const { done, takenOver, objects, bytes } = totals;
  const pieces = { all: worker.plan.pieces.length, done, takenOver };
  const { split } = options;
  if (finished) return splitResult(run, 'shard', split, { pieces, objects, bytes });
  const message = run.control.pastDeadline ? 'the deadline was reached' : 'the worker was stopped';
  const problem = {
    code: 'deadline',
    message,
    advice: 'Another worker goes on, or commit takes what is there.',
  };
  return splitResult(run, 'shard', split, { outcome: 'incomplete', pieces, objects, bytes, problem });
}

/** True once every piece has a result, this worker's or another's; false after a stop. */
async function takePieces(
  worker: Worker,
  shard: number,
  totals: { done: number; takenOver: number; objects: number; bytes: number },
): Promise<boolean> {
  const { run, plan, lease } = worker;
  const { control, ctx, margins } = run;
  let open = claimOrder(plan.pieces.length, shard);
  for (;;) {
    const held: number[] = [];
    for (const piece of open) {
      if (control.stopped()) return false;
      const claimed = await claim(worker, piece, control.signal);
      if (claimed.kind === 'held') held.push(piece);
      if (claimed.kind !== 'mine') continue;
      const { done, tally } = await runPiece(worker, piece, claimed.lease, control);
      totals.objects += tally.done;
      totals.bytes += tally.movedBytes;
      if (!done) return false;
      totals.done++;
      if (claimed.lease.epoch > 1) totals.takenOver++;
    }
    if (held.length === 0) return true;
    // Whoever holds them may be dead: then they are free within a minute.
    open = held;
    await ctx.clock.sleep(margins.lease.pollEvery, control.signal);
    lease.assertHeld();
  }
}

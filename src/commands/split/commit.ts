import { InputError } from '../../core/input-error.ts';
import type { RunContext } from '../../core/run-context.ts';
import { commitLeasePath } from '../../manifest/layout.ts';
import { Lease, LeaseHeld, LeaseLost } from '../../manifest/lease.ts';
import { SplitLease } from '../../manifest/leases/split-lease.ts';
import { State } from '../../manifest/state.ts';
import type { Committed } from '../../manifest/state.ts';
import type { CommitOptions } from '../../options/options.ts';
import type { RunResult } from '../../report/result.ts';
import type { SplitResult } from '../../report/split/result.ts';
import { MARGINS } from '../../run/margins.ts';
import type { Margins } from '../../run/margins.ts';
import { checkBuckets, credentialsEnd } from '../../run/open-buckets.ts';
import type { OpenStore } from '../../run/open-buckets.ts';
import { RunControl } from '../../run/run-control.ts';
import { isStoreError } from '../../store/errors.ts';
import { openStore } from '../../store/registry.ts';
import { endRun, openRun } from '../backup/backup.ts';
import type { BackupRun, WriteAccess } from '../backup/backup-run.ts';
import { collectGarbage } from '../backup/collect-garbage.ts';
import { commit, storeReport } from '../backup/commit.ts';
import { loadVerified } from '../backup/last-verified.ts';
import { Meter } from '../backup/meter.ts';
import { startOf } from '../backup/phases.ts';
import type { RunPhases } from '../backup/phases.ts';
import { pruneAfter } from '../backup/prune-after.ts';
import { lockAfter } from '../locks/lock-after.ts';
import { resultOf } from '../backup/result.ts';
import { leaseLost } from '../lease-problems.ts';
import { claim, isHeld, resultOfPiece } from './claims.ts';
import { gather } from './gather.ts';
import type { Gathered } from './gather.ts';
import { isCommitted, overResult, splitResult } from './over.ts';
import { runPiece } from './piece.ts';
import { openWorker, SplitOver } from './worker.ts';
import type { Worker } from './worker.ts';

/**
 * Ends a split run: commits what its workers made of the pieces as one generation, prunes and reports. Pieces that no
 * worker finished are committed as far as they are journalled: then the run is incomplete, and no restore point. Where
 * workers are still at work it waits for `lease-wait`, and commits nothing. Throws what a backup throws.
 */
export async function runCommit(
  options: CommitOptions,
  ctx: RunContext,
  open: OpenStore = openStore,
  margins: Margins = MARGINS,
): Promise<SplitResult | RunResult> {
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
    if (lease === undefined) return await overResult(run, 'commit', split, state);
    lease.onLost((error) => control.fail(error));
    return await commitUnder(await openWorker(run, lease));
  } catch (error) {
    if (error instanceof SplitOver) return splitResult(run, 'commit', split, { over: 'committed' });
    throw control.leaseLost ? control.failure : error;
  } finally {
    await lease?.leave();
    await endRun(run);
  }
}

/** One process commits; another one waits for it, and then finds the split committed. */
async function commitUnder(worker: Worker): Promise<SplitResult | RunResult> {
  const { run, lease, gate } = worker;
  const { ctx, control, margins, options, buckets } = run;
  const { split } = lease.id;
  const request = { owner: ctx.identity.runId, floor: 0, wait: options.leaseWait };
  const path = commitLeasePath(lease.id);
  let own: Lease;
  try {
    own = await Lease.acquire(buckets.cold, ctx.clock, request, control.signal, margins.lease, path);
  } catch (error) {
    if (!(error instanceof LeaseHeld)) throw error;
    return skipped(run, split, 'another process is committing this split run');
  }
  own.onLost((error) => control.fail(error));
  gate.enter(own);
  try {
    if (isCommitted(await worker.state.load(control.signal), split)) {
      await closeSplit(worker);
      return splitResult(run, 'commit', split, { over: 'committed' });
    }
    const busy = await waitForPieces(worker);
    if (busy > 0) return skipped(run, split, `${busy} piece(s) are still being worked on`);
    await giveUpPieces(worker);
    gate.enter(own);
    return await commitParts(worker, await gather(worker));
  } finally {
    gate.leave();
    await own.release().catch((error: unknown) => {
      if (!isStoreError(error)) throw error;
      ctx.log.warning(`The commit's lease was not released (${error.message}); it ends within a minute.`);
    });
  }
}

function skipped(run: BackupRun, split: string, message: string): SplitResult {
  const advice = 'Nothing was committed. Run commit again when the workers are done.';
  return splitResult(run, 'commit', split, {
    outcome: 'incomplete',
    problem: { code: 'split', message, advice },
  });
}

/** Waits for workers that hold pieces, for `lease-wait`. How many pieces are still held then. */
async function waitForPieces(worker: Worker): Promise<number> {
  const { run, plan } = worker;
  const { ctx, control, options, margins } = run;
  const giveUp = ctx.clock.monotonic() + options.leaseWait;
  let open = plan.pieces.map((_, piece) => piece);
  for (;;) {
    const held: number[] = [];
    for (const piece of open) if (await isHeld(worker, piece, control.signal)) held.push(piece);
    const left = giveUp - ctx.clock.monotonic();
    if (held.length === 0 || left <= 0) return held.length;
    open = held;
    await ctx.clock.sleep(Math.min(margins.lease.pollEvery, left), control.signal);
  }
}

/** Makes a result of each piece that has none, of what is journalled, so that nobody can take it any more. */
async function giveUpPieces(worker: Worker): Promise<void> {
  const { run, plan } = worker;
  const { ctx, control, margins } = run;
  const stopped = new RunControl(ctx.clock, 0, control.finishing, margins.stop);
  worker.lease.onLost((error) => stopped.fail(error));
  try {
    for (const piece of plan.pieces.keys()) {
      if ((await resultOfPiece(worker, piece, control.signal)) !== undefined) continue;
      const claimed = await claim(worker, piece, control.signal);
      if (claimed.kind === 'held')
        throw new LeaseLost(`another worker took piece ${piece} while the split run was being committed`);
      if (claimed.kind === 'mine') await runPiece(worker, piece, claimed.lease, stopped, true);
    }
  } finally {
    stopped.end();
  }
}

async function commitParts(worker: Worker, gathered: Gathered): Promise<RunResult> {
  const { lease, plan, committed: base, gate: fence, cold, state } = worker;
  const { split } = lease.id;
  const identity = { ...worker.run.ctx.identity, runId: split };
  const ctx = { ...worker.run.ctx, identity };
  const { tally, copies } = gathered;
  const elapsed = worker.run.buckets.cold.now(ctx.clock) - Date.parse(plan.started);
  const run: BackupRun = { ...worker.run, ctx, tally, meter: new Meter(ctx, tally, false, elapsed) };
  const access: WriteAccess = {
    kind: 'write',
    fence,
    cold,
    state,
    committed: base,
    previousRunCutOff: false,
  };
  const phases: RunPhases = {
    start: startOf(base, plan.started, true),
    capabilities: plan.capabilities,
    path: worker.path,
  };
  try {
    run.meter.phase('commit');
    // Exactly once, whoever tries: HEAD is swapped only where it is still the one of the plan.
    const { committed, restorePoint } = (phases.commit = await commit(run, access, plan.started, copies));
    let newest = committed;
    const onCommit = (next: Committed): void => {
      newest = next;
      phases.commit = { committed: next, restorePoint };
    };
    phases.locks = await lockAfter(run, access, plan.started, newest, onCommit);
    phases.prune = await pruneAfter(run, access, plan.started, newest, onCommit);
    await collectGarbage(run, access, plan.started, newest.generation);
    phases.verified = await loadVerified(run, state);
    run.meter.phase('report');
    await storeReport(run, state, () => finished(run, phases, gathered));
    await closeSplit(worker);
    return finished(run, phases, gathered);
  } catch (error) {
    if (!(error instanceof LeaseLost)) throw error;
    const problem = leaseLost(error, 'What was copied is journalled.');
    return { ...finished(run, phases, gathered), outcome: 'failed', problem };
  } finally {
    await tally.orphans.close();
  }
}

/** Best effort: a lease that is not released ends within half an hour, and the split is committed. */
async function closeSplit({ lease, run: { ctx, control } }: Worker): Promise<void> {
  try {
    await lease.close(control.finishing);
  } catch (error) {
    if (!isStoreError(error)) throw error;
    ctx.log.warning(`The lease was not released (${error.message}); it ends within half an hour.`);
  }
}

function finished(run: BackupRun, phases: RunPhases, { copies, workers, pieces }: Gathered): RunResult {
  const result: RunResult = { ...resultOf(run, phases), command: 'commit', split: { pieces, workers } };
  if (copies.complete || phases.commit === undefined) return result;
  const left = pieces.all - pieces.complete;
  const problem = {
    code: 'deadline',
    message: `${left} of ${pieces.all} pieces were not finished by any worker`,
    advice: 'What was copied is committed: the next run goes on from there.',
  };
  return { ...result, outcome: 'incomplete', problem };
}

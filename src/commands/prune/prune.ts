import { Lease, LeaseHeld } from '../../manifest/lease.ts';
import { notBefore, startsIn } from '../../manifest/start.ts';
import { State } from '../../manifest/state.ts';
import type { Committed } from '../../manifest/state.ts';
import { placeUrl } from '../../core/place.ts';
import { InputError } from '../../core/input-error.ts';
import type { PruneOptions } from '../../options/options.ts';
import type { PruneResult } from '../../report/prune.ts';
import type { RunContext } from '../../core/run-context.ts';
import { Bucket } from '../../store/bucket.ts';
import { isStoreError } from '../../store/errors.ts';
import { fenced, readOnly, retrying } from '../../store/middleware/middleware.ts';
import { VERSION } from '../../core/version.ts';
import { StepDebug, stateLine } from '../../run/step-debug.ts';
import { giveBack } from '../../run/release-lease.ts';
import { MARGINS } from '../../run/margins.ts';
import type { Margins } from '../../run/margins.ts';
import { checkBucketAccess, withFailureLog } from '../../run/open-buckets.ts';
import { openStore } from '../../store/registry.ts';
import type { OpenStore } from '../../run/open-buckets.ts';
import { prune } from './prune-run.ts';
import type { PruneContext, Pruned } from './prune-run.ts';
import { checkHot } from '../../run/open-backup.ts';

/**
 * Prunes without a backup before it, by the same plan, guards and phases; with `dryRun` it only says what would go
 * and needs no more than READ on cold. Throws InputError, StateError, StoreError and LeaseLost; a lease that another
 * run holds and a cancelled prune are results.
 */
export async function runPrune(
  options: PruneOptions,
  ctx: RunContext,
  open: OpenStore = openStore,
  margins: Margins = MARGINS,
): Promise<PruneResult> {
  const { clock, random, signal, identity } = ctx;
  const detail = new StepDebug(ctx.log);
  const store = withFailureLog(open(options.cold, options.ca, clock), 'cold', detail);
  const { prefix } = options.cold;
  const reading = new Bucket(readOnly(retrying(store, clock, random), 'a plan changes nothing'), prefix);
  try {
    await checkBucketAccess(
      'cold',
      reading,
      options.cold,
      options.dryRun ? 'read (READ)' : 'write (WRITE)',
      signal,
    );
    const found = await load(new State(reading), options, signal);
    detail.tell('state', () => stateLine(found.generation));
    const timeNow = (): string => new Date(clock.now() + store.clockOffset()).toISOString();
    const started = notBefore(timeNow(), startsIn(found.generation));
    const stopped = (): boolean => signal.aborted;
    const common = {
      settings: options.pruning,
      maxFailures: options.maxFailures,
      ctx,
      stopped,
      signal,
    };
    const result = (committed: Committed, change: Partial<PruneResult>): PruneResult => ({
      format: 1,
      program: VERSION,
      command: 'prune',
      outcome: 'complete',
      dryRun: options.dryRun,
      runId: identity.runId,
      generation: committed.generation.generation,
      started,
      finished: timeNow(),
      cold: { endpoint: options.cold.endpoint, bucket: options.cold.bucket, prefix },
      prune: null,
      problem: null,
      ...change,
    });
    const run = (
      state: State,
      cold: Bucket,
      committed: Committed,
      epoch: number | undefined,
    ): Promise<Pruned | null> =>
      prune(committed, {
        state,
        cold,
        epoch,
        onCommit,
        // Ages are judged at a moment no earlier than any run that is judged: a store's clock may be a second late.
        started: notBefore(started, startsIn(committed.generation)),
        ...common,
      } satisfies PruneContext);
    let newest = found;
    const onCommit = (committed: Committed): void => void (newest = committed);

    if (options.dryRun) {
      const planned = await run(new State(reading), reading, found, undefined);
      return result(found, { prune: planned?.report ?? null });
    }
    const writing = new Bucket(retrying(store, clock, random), prefix);
    let lease: Lease;
    try {
      const request = { owner: identity.runId, floor: found.head.epoch, wait: options.leaseWait };
      lease = await Lease.acquire(writing, clock, request, signal, margins.lease);
    } catch (error) {
      if (isStoreError(error, 'denied')) throw notWritable(error, writing);
      if (!(error instanceof LeaseHeld)) throw error;
      const message = `another run (${JSON.stringify(error.holder.owner)}) holds the lease`;
      return result(found, {
        outcome: 'skipped',
        problem: { code: 'lease-held', message, advice: 'Nothing was pruned. Try again when it has ended.' },
      });
    }
    try {
      const held = fenced(store, () => lease.assertHeld());
      const cold = new Bucket(retrying(held, clock, random), prefix);
      const state = new State(cold);
      // Read again under the lease: another run may have committed meanwhile.
      newest = await load(state, options, signal);
      const pruned = await run(state, cold, newest, lease.epoch);
      return result(newest, { prune: pruned?.report ?? null });
    } catch (error) {
      if (!signal.aborted) throw error;
      return result(newest, {
        outcome: 'incomplete',
        problem: { code: 'cancelled', message: 'the prune was cancelled', advice: CANCELLED_ADVICE },
      });
    } finally {
      await giveBack(lease, ctx, margins);
    }
  } finally {
    await store.close();
  }
}

const CANCELLED_ADVICE =
  'What was deleted stays deleted, nothing that the manifest names was; the next prune goes on.';

async function load(state: State, options: PruneOptions, signal: AbortSignal): Promise<Committed> {
  const committed = await state.load(signal);
  checkHot(committed, options);
  if (committed !== undefined) return committed;
  throw new InputError(
    'cold',
    `${placeUrl(options.cold)} holds no backup; expected one that a run committed to`,
  );
}

function notWritable(cause: Error, cold: Bucket): InputError {
  const message = `cold's key may not write to ${String(cold)} (${cause.message}); expected one with the right to write (WRITE)`;
  return new InputError('access-key-id', message, { cause });
}

import { LeaseLost } from '../../manifest/lease.ts';
import { notBefore, startsIn } from '../../manifest/start.ts';
import { loadCommitted } from '../../manifest/committed.ts';
import { State } from '../../manifest/state.ts';
import type { Committed } from '../../manifest/state.ts';
import { placeUrl } from '../../core/place.ts';
import { InputError } from '../../core/input-error.ts';
import type { PruneOptions } from '../../options/options.ts';
import type { PruneResult } from '../../report/prune.ts';
import type { RunContext } from '../../core/run-context.ts';
import { VERSION } from '../../core/version.ts';
import { isoTime } from '../../core/iso-time.ts';
import { stateLine } from '../../run/step-debug.ts';
import { COMMAND_DEADLINES, MARGINS } from '../../run/margins.ts';
import type { Margins } from '../../run/margins.ts';
import { checkBucketAccess } from '../../run/bucket-access.ts';
import { openCold } from '../../run/open-buckets.ts';
import type { ColdBucket, OpenStore } from '../../run/open-buckets.ts';
import { RunControl } from '../../run/run-control.ts';
import { tookTooLong } from '../with-deadline.ts';
import { withLease } from '../../run/with-lease.ts';
import { someNotices } from '../anchor-status.ts';
import { leaseHeld, leaseLost } from '../lease-problems.ts';
import { openStore } from '../../store/registry.ts';
import { prune } from './prune-run.ts';
import type { PruneContext, Pruned } from './prune-run.ts';
import { checkHiddenNames } from '../../run/encryption/check.ts';
import { checkHot } from '../../run/open-backup.ts';
import { reportedPlace } from '../reported-place.ts';

/**
 * Prunes without a backup before it, by the same plan, guards and phases; with `dryRun` it only says what would go
 * and needs no more than READ on cold. Throws InputError, StateError and StoreError; a lease that another run holds,
 * a lease that is lost and a cancelled prune are results.
 */
export async function runPrune(
  options: PruneOptions,
  ctx: RunContext,
  open: OpenStore = openStore,
  margins: Margins = MARGINS,
): Promise<PruneResult> {
  const buckets = openCold(options, ctx, open);
  const control = new RunControl(ctx.clock, COMMAND_DEADLINES.prune, ctx.signal, margins.stop);
  const { cold, detail } = buckets;
  try {
    const right = options.dryRun ? 'read (READ)' : 'write (WRITE)';
    await checkBucketAccess('cold', cold, options.cold, right, control.signal);
    const state = new State(cold);
    const committed = await load(state, options, control.signal);
    detail.log('state', () => stateLine(committed.generation));
    const started = notBefore(timeOf(buckets, ctx), startsIn(committed.generation));
    const command: PruneCommand = { options, ctx, margins, buckets, control, started };
    if (!options.dryRun) return await pruneUnderLease(command, committed);
    const planned = await pruneFrom(committed, command, { state, cold, mode: { kind: 'plan' } });
    return resultOf(command, committed, { prune: planned?.report ?? null });
  } catch (error) {
    // What the drain's end aborted says nothing by itself.
    if (!control.pastDeadline || ctx.signal.aborted) throw error;
    throw tookTooLong('prune', error);
  } finally {
    control.end();
    await buckets.close();
  }
}

interface PruneCommand {
  readonly options: PruneOptions;
  readonly ctx: RunContext;
  readonly margins: Margins;
  readonly buckets: ColdBucket;
  readonly control: RunControl;
  readonly started: string;
}

async function pruneUnderLease(command: PruneCommand, before: Committed): Promise<PruneResult> {
  const { options, ctx, margins, buckets, control } = command;
  let newest = before;
  const onCommit = (committed: Committed): void => void (newest = committed);
  const setting = {
    ctx,
    margins,
    wait: options.leaseWait,
    floor: before.head.epoch,
    load: (state: State, signal: AbortSignal) => load(state, options, signal),
  };
  try {
    const outcome = await withLease(buckets, control, setting, ({ fence, cold, state, loaded }) => {
      newest = loaded;
      return pruneFrom(loaded, command, { state, cold, mode: { kind: 'prune', fence }, onCommit });
    });
    if (outcome.kind === 'done') return resultOf(command, newest, { prune: outcome.value?.report ?? null });
    const advice = 'Nothing was pruned. Try again when it has ended.';
    return resultOf(command, before, { outcome: 'skipped', problem: leaseHeld(outcome.holder, advice) });
  } catch (error) {
    if (control.cancelled) {
      const problem = { code: 'cancelled', message: 'the prune was cancelled', advice: INTERRUPTED_ADVICE };
      return resultOf(command, newest, { outcome: 'incomplete', problem });
    }
    if (!(error instanceof LeaseLost)) throw error;
    return resultOf(command, newest, { outcome: 'failed', problem: leaseLost(error, INTERRUPTED_ADVICE) });
  }
}

const INTERRUPTED_ADVICE =
  'What was deleted stays deleted, nothing that the manifest names was; the next prune goes on.';

function pruneFrom(
  committed: Committed,
  { options, ctx, control, started }: PruneCommand,
  at: Pick<PruneContext, 'state' | 'cold' | 'mode' | 'onCommit'>,
): Promise<Pruned | null> {
  return prune(committed, {
    ...at,
    settings: options.pruning,
    maxFailures: options.maxFailures,
    // Ages are judged at a moment no earlier than any run that is judged: a store's clock may be a second late.
    started: notBefore(started, startsIn(committed.generation)),
    ctx,
    stopped: () => control.stopped(),
    signal: control.signal,
  });
}

function resultOf(command: PruneCommand, committed: Committed, change: Partial<PruneResult>): PruneResult {
  const { options, ctx, buckets, started } = command;
  return {
    format: 1,
    program: VERSION,
    command: 'prune',
    outcome: 'complete',
    dryRun: options.dryRun,
    runId: ctx.identity.runId,
    generation: committed.generation.generation,
    generationSha256: committed.head.sha256,
    started,
    finished: timeOf(buckets, ctx),
    cold: reportedPlace(options.cold),
    prune: null,
    ...someNotices(buckets.cold),
    problem: null,
    ...change,
  };
}

function timeOf({ cold }: ColdBucket, { clock }: RunContext): string {
  return isoTime(cold.now(clock));
}

async function load(state: State, options: PruneOptions, signal: AbortSignal): Promise<Committed> {
  const committed = await loadCommitted(state, signal);
  checkHot(committed, options);
  if (committed !== undefined) {
    // By other names, nothing that is due would be found to belong to the key that it is of.
    checkHiddenNames(committed.generation, options.cold);
    return committed;
  }
  throw new InputError(
    'cold',
    `${placeUrl(options.cold)} holds no backup; expected one that a run committed to`,
  );
}

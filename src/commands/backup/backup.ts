import { State } from '../../manifest/state.ts';
import type { Committed } from '../../manifest/state.ts';
import { InputError } from '../../core/input-error.ts';
import type { BackupOptions } from '../../options/options.ts';
import type { RunResult } from '../../report/result.ts';
import type { RunContext } from '../../core/run-context.ts';
import type { Bucket } from '../../store/bucket.ts';
import { collectGarbage } from './collect-garbage.ts';
import { commit, storeReport } from './commit.ts';
import { copyAll } from './copy-phase.ts';
import { stateLine } from '../../run/step-debug.ts';
import { lookUpVerified } from './last-verified.ts';
import { MARGINS } from '../../run/margins.ts';
import type { Margins } from '../../run/margins.ts';
import { Meter } from './meter.ts';
import { checkBuckets, credentialsEnd, openBuckets, openS3 } from '../../run/open-buckets.ts';
import type { OpenStore } from '../../run/open-buckets.ts';
import { PREFLIGHT_TIMEOUT_MS, openPlatform } from '../../run/platform.ts';
import { checkApart, checkEmpty, checkIdentity, reload } from '../../run/preflight.ts';
import { failedByStore, heldByState, prune } from '../prune/prune-run.ts';
import { expectedOf, QuotaWatch } from './quota.ts';
import { resultOf, timeOf } from './result.ts';
import type { RunFacts } from './result.ts';
import { RunControl } from '../../run/run-control.ts';
import { withLease } from '../../run/with-lease.ts';
import type { UnderLease } from '../../run/with-lease.ts';
import { Tally } from './tally.ts';
import { sweepUploads } from './unfinished-uploads.ts';

/**
 * Backs hot up into cold: plan, copy, commit, report (design.md section 4). Bad input throws InputError and
 * leaves nothing behind; everything else that goes wrong comes back in the result.
 */
export async function runBackup(
  options: BackupOptions,
  ctx: RunContext,
  open: OpenStore = openS3,
  margins: Margins = MARGINS,
): Promise<RunResult> {
  const { clock } = ctx;
  const buckets = openBuckets(options, ctx, open);
  const stop = new RunControl(clock, options.deadline, ctx.signal, margins.stop);
  const tally = new Tally();
  const meter = new Meter(ctx, tally);
  const facts: RunFacts = { options, ctx, margins, buckets, tally, meter, stop, unseen: [] };
  facts.platform = openPlatform(options, clock, PREFLIGHT_TIMEOUT_MS);
  try {
    meter.phase('plan');
    facts.quota = new QuotaWatch(options, ctx, facts.platform, stop.signal, () => expectedOf(facts));
    await checkBuckets(buckets, options, stop.signal);
    stop.watchCredentials(() => credentialsEnd(buckets));
    const state = new State(buckets.cold, ctx.segments);
    const found = await state.load(stop.signal);
    checkIdentity(found, options);
    facts.base = found?.generation ?? 'none';
    buckets.detail.tell('state', () => stateLine(found?.generation));
    if (found === undefined) await checkEmpty(buckets.cold, state, stop.signal);
    facts.started = timeOf(facts);
    const refused = await facts.quota.refusal(stop.signal);
    if (refused !== undefined) {
      facts.refused = true;
      throw refused;
    }
    if (options.dryRun) await copyAll(facts, state, buckets.cold, found, undefined, open);
    else await runWithLease(facts, found, open);
  } catch (error) {
    if (error instanceof InputError) throw error;
    stop.fail(error);
  } finally {
    stop.end();
    facts.quota?.end();
    meter.end();
    await Promise.all([buckets.close(), tally.orphans.close()]);
  }
  return resultOf(facts);
}

/** Under the lease: copy, commit, prune, report. `found` was read before it and decides nothing that is written. */
async function runWithLease(facts: RunFacts, found: Committed | undefined, open: OpenStore): Promise<void> {
  const { options, ctx, margins, buckets, stop } = facts;
  const load = (state: State, signal: AbortSignal): Promise<Committed | undefined> =>
    reload(state, found, options, signal);
  const floor = found?.head.epoch ?? 0;
  const setting = { ctx, margins, wait: options.leaseWait, floor, load };
  const outcome = await withLease(buckets, stop, setting, (held) => backUp(facts, held, open));
  if (outcome.kind === 'held') facts.heldBy = outcome.holder;
}

async function backUp(
  facts: RunFacts,
  { fence, wasHeld, cold, state, loaded: committed }: UnderLease<Committed | undefined>,
  open: OpenStore,
): Promise<void> {
  const { ctx, buckets, stop, meter } = facts;
  const { epoch } = fence;
  if (committed === undefined) await checkApart(buckets.hot, buckets.cold, ctx.identity.runId, stop.signal);
  facts.unclean = wasHeld;
  facts.base = committed?.generation ?? 'none';
  facts.started = timeOf(facts);
  try {
    const run = await copyAll(facts, state, cold, committed, epoch, open);
    if (stop.mayCommit) {
      meter.phase('commit');
      const now = await commit(facts, state, committed, run, epoch);
      buckets.detail.tell('state', () => `committed ${stateLine(now.generation)}`);
      if (run.uploads !== undefined) await sweepUploads(facts, run.uploads);
      const newest = await pruneAfter(facts, state, cold, now, epoch);
      await collectGarbage(facts, state, cold, newest.generation);
      await lookUpVerified(facts, state);
    }
    await Promise.all([facts.look?.end(), facts.statistics?.end()]);
    meter.phase('report');
    await storeReport(facts, state);
  } finally {
    await Promise.all([facts.look?.end(), facts.statistics?.drop()]);
  }
}

/** The backup is committed by now: what keeps pruning from going on is told, and changes nothing about that. */
async function pruneAfter(
  facts: RunFacts,
  state: State,
  cold: Bucket,
  now: Committed,
  epoch: number,
): Promise<Committed> {
  const { options, ctx, stop, started } = facts;
  const { pruning: settings, maxFailures } = options;
  if (settings.mode === 'off' || started === undefined || stop.stopped()) return now;
  const { signal } = stop;
  const stopped = (): boolean => stop.stopped();
  let newest = now;
  const onCommit = (committed: Committed): void => {
    newest = committed;
    facts.generation = committed.generation.generation;
  };
  const context = { state, cold, settings, maxFailures, started, ctx, epoch, stopped, onCommit, signal };
  try {
    const pruned = await prune(now, context);
    if (pruned !== null) facts.prune = pruned.report;
  } catch (error) {
    const report = heldByState(error) ?? failedByStore(error);
    if (report === undefined) throw error;
    facts.prune = report;
  }
  return newest;
}

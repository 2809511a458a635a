import { PROBE } from '../../manifest/layout.ts';
import { State } from '../../manifest/state.ts';
import type { Committed } from '../../manifest/state.ts';
import { InputError } from '../../core/input-error.ts';
import type { BackupOptions } from '../../options/options.ts';
import { runsOf } from '../../plan/recent-runs.ts';
import { LineWatch } from '../../plan/unmatched.ts';
import type { RunResult } from '../../report/result.ts';
import type { RunContext } from '../../core/run-context.ts';
import { capabilitiesLine, stateLine } from '../../run/step-debug.ts';
import { MARGINS } from '../../run/margins.ts';
import type { Margins } from '../../run/margins.ts';
import { checkBuckets, credentialsEnd, openBuckets } from '../../run/open-buckets.ts';
import { openStore } from '../../store/registry.ts';
import type { OpenStore } from '../../run/open-buckets.ts';
import { plainFailure } from '../../run/plain-requests.ts';
import { demandChecked } from '../../run/encryption/key-checks.ts';
import { PREFLIGHT_TIMEOUT_MS, openPlatform } from '../../run/platform.ts';
import { checkApart, checkEmpty, checkIdentity, reload } from '../../run/preflight.ts';
import { refuseNested } from '../../run/nested.ts';
import { loadProbeCache } from '../../run/probe-cache.ts';
import type { ProbeCache } from '../../run/probe-cache.ts';
import { RunControl } from '../../run/run-control.ts';
import { withLease } from '../../run/with-lease.ts';
import { timeOf } from './backup-run.ts';
import type { BackupRun, ReadAccess, WriteAccess } from './backup-run.ts';
import { collectGarbage } from './collect-garbage.ts';
import { commit, storeReport } from './commit.ts';
import { copyAll, previewAll } from './copy.ts';
import type { Copies, CopyResult } from './copy.ts';
import { forecasterFor, forecastFirst, forecastOf } from './forecast/forecast.ts';
import { loadVerified } from './last-verified.ts';
import { Meter } from './meter.ts';
import { chooseCopyPath, probeCold } from './pair.ts';
import { startOf } from './phases.ts';
import type { RunPhases } from './phases.ts';
import { planCopies } from './plan.ts';
import { PlatformWatches } from './platform-watches.ts';
import { lockAfter, previewLocks } from '../locks/lock-after.ts';
import { pruneAfter } from './prune-after.ts';
import { expectedCopy, QuotaWatch } from './quota.ts';
import { recover, settleUnfinishedUploads, sweepUploads } from './recovery.ts';
import type { Recovery } from './recovery.ts';
import { resultOf } from './result.ts';
import { Tally } from './tally.ts';

/**
 * Backs hot up into cold: plan, copy, commit, prune, report (design.md section 4). Bad input throws InputError and
 * changes nothing; everything else that goes wrong is in the result.
 */
export async function runBackup(
  options: BackupOptions,
  ctx: RunContext,
  open: OpenStore = openStore,
  margins: Margins = MARGINS,
): Promise<RunResult> {
  const phases: RunPhases = {};
  const run = openRun(options, ctx, open, margins, phases);
  try {
    run.meter.phase('plan');
    const committed = await start(run, phases);
    if (options.dryRun) await preview(run, phases, committed);
    else await runWithLease(run, phases, committed);
  } catch (error) {
    if (error instanceof InputError) throw error;
    run.control.fail(error);
  } finally {
    await endRun(run);
  }
  return resultOf(run, phases);
}

export async function endRun({ buckets, control, meter, platform, tally }: BackupRun): Promise<void> {
  control.end();
  platform.quota.end();
  meter.end();
  await Promise.all([buckets.close(), tally.orphans.close()]);
}

/** What all phases share; to be ended by `endRun`. */
export function openRun(
  options: BackupOptions,
  ctx: RunContext,
  open: OpenStore,
  margins: Margins,
  phases: RunPhases,
): BackupRun {
  const buckets = openBuckets(options, ctx, open);
  if (options.maxRequests !== undefined) buckets.limitRequests(options.maxRequests);
  const control = new RunControl(ctx.clock, options.deadline, ctx.signal, margins.stop);
  const tally = new Tally(new LineWatch(options.prefixes, 'exclude', options.exclude));
  const meter = new Meter(ctx, tally, options.dryRun);
  const api = openPlatform(options, ctx.clock, PREFLIGHT_TIMEOUT_MS);
  const quota = new QuotaWatch(options, ctx, api, control.signal, () =>
    expectedCopy(options, tally, phases.start?.base, phases.path?.choice.current),
  );
  const platform = new PlatformWatches(api, quota);
  return { options, ctx, margins, open, buckets, control, tally, meter, platform };
}

/** Checks what can be checked before the lease. Returns what cold holds; throws where the run must not begin. */
export async function start(run: BackupRun, phases: RunPhases): Promise<Committed | undefined> {
  const { options, ctx, buckets, control, platform } = run;
  const { signal } = control;
  await checkBuckets(buckets, options, signal);
  control.watchCredentials(() => credentialsEnd(buckets));
  const state = new State(buckets.cold, ctx.segments);
  const committed = await state.load(signal);
  checkIdentity(committed, options);
  if (!options.dryRun) await demandChecked(options.cold.objectKeys?.recipients, committed, state, signal);
  phases.start = startOf(committed, timeOf(run), false);
  buckets.detail.log('state', () => stateLine(committed?.generation));
  if (committed === undefined) {
    await refuseNested(buckets.hot, buckets.cold, signal);
    await checkEmpty(buckets.cold, state, signal);
  }
  const refusal = await platform.quota.refusal(signal);
  if (refusal === undefined) return committed;
  phases.refusal = refusal;
  throw refusal;
}

/** A dry run: says what a backup would copy, and writes nothing. */
async function preview(run: BackupRun, phases: RunPhases, committed: Committed | undefined): Promise<void> {
  const { ctx, buckets, platform } = run;
  const state = new State(buckets.cold, ctx.segments);
  const access: ReadAccess = { kind: 'dry-run', cold: buckets.cold, state, committed };
  const cache = await loadProbeCache(state, committed, Date.parse(timeOf(run)), run.control.signal);
  const recovery = await recoverRun(run, access, phases, cache);
  try {
    phases.path = await chooseCopyPath(run, recovery.started, cache);
    platform.quota.checkFit();
    phases.plan = await planCopies(run, access, recovery);
    const forecaster = forecasterFor(run, access, recovery, phases.path);
    run.meter.forecastTo(forecaster);
    phases.preview = await previewAll(run, access, recovery, phases.plan);
    phases.locks = await previewLocks(run, access, recovery.started);
    phases.forecast = forecastOf(run, access, forecaster.work());
  } finally {
    await recovery.journals.close();
  }
}

/** `before` was read before the lease: another run may have committed since. */
async function runWithLease(run: BackupRun, phases: RunPhases, before: Committed | undefined): Promise<void> {
  const { options, ctx, margins, buckets, control } = run;
  const setting = {
    ctx,
    margins,
    wait: options.leaseWait,
    floor: before?.head.epoch ?? 0,
    load: (state: State, signal: AbortSignal) => reload(state, before, options, signal),
  };
  const outcome = await withLease(buckets, control, setting, async (held) => {
    const { fence, cold, state, loaded: committed, wasHeld: previousRunCutOff } = held;
    if (committed === undefined)
      await checkApart(buckets.hot, buckets.cold, ctx.identity.runId, control.signal);
    await backUp(run, { kind: 'write', fence, cold, state, committed, previousRunCutOff }, phases);
  });
  if (outcome.kind === 'held') phases.heldBy = outcome.holder;
}

/** Everything under the fence: copy, commit, prune, report. */
async function backUp(run: BackupRun, access: WriteAccess, phases: RunPhases): Promise<void> {
  const { buckets, control, meter, platform } = run;
  const stores = { reads: [buckets.hot, access.cold], writes: { bucket: access.cold, path: `${PROBE}room` } };
  control.askStoresBy(() => plainFailure(stores, control.signal));
  try {
    const { recovery, copy } = await copyPhases(run, access, phases);
    phases.copy = copy;
    if (copy.kind === 'failed') throw copy.error;
    if (control.mayCommit) await commitPhases(run, access, phases, recovery, copy.copies);
    await platform.end();
    meter.phase('report');
    await storeReport(run, access.state, () => resultOf(run, phases));
  } finally {
    await platform.drop();
  }
}

async function copyPhases(
  run: BackupRun,
  access: WriteAccess,
  phases: RunPhases,
): Promise<{ readonly recovery: Recovery; readonly copy: CopyResult }> {
  const { state, committed } = access;
  const cache = await loadProbeCache(state, committed, Date.parse(timeOf(run)), run.control.signal);
  const recovery = await recoverRun(run, access, phases, cache);
  const { started, journals } = recovery;
  try {
    await settleUnfinishedUploads(run, access, recovery);
    const capabilities = (phases.capabilities = await probeCold(run, access, recovery, cache));
    const path = (phases.path = await chooseCopyPath(run, started, cache));
    run.buckets.detail.log('path', () => capabilitiesLine(capabilities));
    run.platform.quota.checkFit();
    await forecastFirst(run, access, recovery, path, (forecast) => (phases.forecast = forecast));
    const plan = (phases.plan = await planCopies(run, access, recovery, capabilities));
    const copy = await copyAll(run, access, { recovery, capabilities, path, plan });
    return { recovery, copy };
  } finally {
    await journals.close();
  }
}

async function commitPhases(
  run: BackupRun,
  access: WriteAccess,
  phases: RunPhases,
  recovery: Recovery,
  copies: Copies,
): Promise<void> {
  const { meter, buckets } = run;
  const { started } = recovery;
  meter.phase('commit');
  const { committed, restorePoint } = (phases.commit = await commit(run, access, started, copies));
  buckets.detail.log('state', () => `committed ${stateLine(committed.generation)}`);
  await sweepUploads(run, recovery);
  let newest = committed;
  const onCommit = (next: Committed): void => {
    newest = next;
    phases.commit = { committed: next, restorePoint };
  };
  phases.locks = await lockAfter(run, access, started, newest, onCommit);
  phases.prune = await pruneAfter(run, access, started, newest, onCommit);
  await collectGarbage(run, access, started, newest.generation);
  phases.verified = await loadVerified(run, access.state);
}

/** The first phase of what builds on `access`: from here on, its manifest is the run's base. */
export async function recoverRun(
  run: BackupRun,
  access: ReadAccess | WriteAccess,
  phases: RunPhases,
  cache: ProbeCache | undefined,
): Promise<Recovery> {
  const { committed } = access;
  phases.start = startOf(committed, timeOf(run), true);
  run.meter.expect(runsOf(committed?.generation, run.options).at(-1)?.scanned);
  return (phases.recovery = await recover(run, access, cache));
}

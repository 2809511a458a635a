import { Lease, LeaseHeld } from '../manifest/lease.ts';
import { State } from '../manifest/state.ts';
import type { Committed } from '../manifest/state.ts';
import { InputError } from '../options/options.ts';
import type { BackupOptions } from '../options/options.ts';
import type { RunResult } from '../report/result.ts';
import type { Surroundings } from '../run.ts';
import type { Bucket } from '../store/bucket.ts';
import { isStoreError } from '../store/errors.ts';
import { collectGarbage } from './collect.ts';
import { commit, storeReport } from './commit.ts';
import { copyAll } from './copy-run.ts';
import { stateLine } from './detail.ts';
import { giveBack } from './give-back.ts';
import { lookUpVerified } from './last-verified.ts';
import { MARGINS } from './margins.ts';
import type { Margins } from './margins.ts';
import { Meter } from './meter.ts';
import { checkPlaces, credentialsEnd, openPlaces, openS3 } from './places.ts';
import type { OpenStore } from './places.ts';
import { AT_THE_DOOR_MS, openPlatform } from './platform.ts';
import { checkApart, checkEmpty, checkIdentity } from './prepare.ts';
import { failedByStore, heldByState, prune } from './prune-run.ts';
import { expectedOf, QuotaWatch } from './quota.ts';
import { resultOf, timeOf } from './result.ts';
import type { RunFacts } from './result.ts';
import { Stop } from './stop.ts';
import { Tally } from './tally.ts';
import { sweepUploads } from './unfinished-uploads.ts';

/**
 * Backs hot up into cold: plan, copy, commit, report (design.md section 4). Bad input throws InputError and
 * leaves nothing behind; everything else that goes wrong comes back in the result.
 */
export async function runBackup(
  options: BackupOptions,
  around: Surroundings,
  open: OpenStore = openS3,
  margins: Margins = MARGINS,
): Promise<RunResult> {
  const { clock } = around;
  const places = openPlaces(options, around, open);
  const stop = new Stop(clock, options.deadline, around.signal, margins.stop);
  const tally = new Tally();
  const meter = new Meter(around, tally);
  const facts: RunFacts = { options, around, margins, places, tally, meter, stop, unseen: [] };
  facts.platform = openPlatform(options, clock, AT_THE_DOOR_MS);
  try {
    meter.phase('plan');
    facts.quota = new QuotaWatch(options, around, facts.platform, stop.signal, () => expectedOf(facts));
    await checkPlaces(places, options, stop.signal);
    stop.watchCredentials(() => credentialsEnd(places));
    const state = new State(places.cold, around.segments);
    const found = await state.load(stop.signal);
    checkIdentity(found, options);
    facts.base = found?.generation ?? 'none';
    places.detail.tell('state', () => stateLine(found?.generation));
    if (found === undefined) await checkEmpty(places.cold, state, stop.signal);
    facts.started = timeOf(facts);
    const refused = await facts.quota.refusal(stop.signal);
    if (refused !== undefined) {
      facts.refused = true;
      throw refused;
    }
    if (options.dryRun) await copyAll(facts, state, places.cold, found, undefined, open);
    else await runWithLease(facts, found, open);
  } catch (error) {
    if (error instanceof InputError) throw error;
    stop.fail(error);
  } finally {
    stop.end();
    facts.quota?.end();
    meter.end();
    await Promise.all([places.close(), tally.loosened.close()]);
  }
  return resultOf(facts);
}

async function runWithLease(facts: RunFacts, found: Committed | undefined, open: OpenStore): Promise<void> {
  const { options, around, places, stop, meter } = facts;
  const { detail } = places;
  const { runId, workflowRun, attempt } = around.identity;
  const request = {
    owner: runId,
    floor: found?.head.epoch ?? 0,
    wait: options.leaseWait,
    ...(workflowRun === undefined ? {} : { workflowRun }),
    ...(attempt === undefined ? {} : { attempt }),
  };
  let lease: Lease;
  try {
    lease = await Lease.acquire(places.cold, around.clock, request, stop.signal, facts.margins.lease);
  } catch (error) {
    if (isStoreError(error, 'denied')) {
      const message = `cold's key may not write to ${String(places.cold)} (${error.message}); expected one with the right to write (WRITE)`;
      throw new InputError('access-key-id', message, { cause: error });
    }
    if (!(error instanceof LeaseHeld)) throw error;
    facts.heldBy = error.holder;
    return;
  }
  try {
    if (found === undefined) await checkApart(places.hot, places.cold, runId, stop.signal);
    lease.onLost((error) => stop.fail(error));
    facts.unclean = lease.wasHeld;
    const whose = lease.wasHeld ? 'the run before never gave it back' : 'it was free';
    detail.tell('lease', () => `epoch ${lease.epoch}, ${whose}`);
    const cold = places.fencedCold(() => lease.assertHeld());
    const state = new State(cold, around.segments);
    // Read again under the lease: another run may have committed while this one waited for it.
    const committed = await state.load(stop.signal);
    checkIdentity(committed, options);
    facts.base = committed?.generation ?? 'none';
    facts.started = timeOf(facts);
    const run = await copyAll(facts, state, cold, committed, lease.epoch, open);
    if (stop.mayCommit) {
      meter.phase('commit');
      const now = await commit(facts, state, committed, run, lease.epoch);
      detail.tell('state', () => `committed ${stateLine(now.generation)}`);
      if (run.uploads !== undefined) await sweepUploads(facts, run.uploads);
      const newest = await pruneAfter(facts, state, cold, now, lease.epoch);
      await collectGarbage(facts, state, cold, newest.generation);
      await lookUpVerified(facts, state);
    }
    await Promise.all([facts.look?.end(), facts.statistics?.end()]);
    meter.phase('report');
    await storeReport(facts, state);
  } catch (error) {
    if (error instanceof InputError) throw error;
    stop.fail(error);
  } finally {
    await Promise.all([facts.look?.end(), facts.statistics?.drop()]);
    await giveBack(lease, around, facts.margins);
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
  const { options, around, stop, started } = facts;
  const { pruning: settings, maxFailures } = options;
  if (settings.mode === 'off' || started === undefined || stop.stopped()) return now;
  const { signal } = stop;
  const stopped = (): boolean => stop.stopped();
  let newest = now;
  const onCommit = (committed: Committed): void => {
    newest = committed;
    facts.generation = committed.generation.generation;
  };
  const context = { state, cold, settings, maxFailures, started, around, epoch, stopped, onCommit, signal };
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

import type { Generation, RestorePoint } from '../../manifest/generation.ts';
import { Hold } from '../../manifest/holds.ts';
import { readEarlierRestores } from '../../manifest/journals/restore-journal.ts';
import type { EarlierRestores } from '../../manifest/journals/restore-journal.ts';
import { State } from '../../manifest/state.ts';
import { InputError } from '../../core/input-error.ts';
import type { RestoreOptions } from '../../options/options.ts';
import { decideRestore } from '../../plan/restore.ts';
import { checkScope, chosenPoint, pointOf } from '../../plan/restore-point.ts';
import { planLines } from '../../report/restore.ts';
import type { RestorePlan, RestoreResult } from '../../report/restore-result.ts';
import type { RunContext } from '../../core/run-context.ts';
import { withTimeout } from '../../core/with-timeout.ts';
import { isoTime } from '../../core/iso-time.ts';
import { isStoreError } from '../../store/errors.ts';
import { orderedListing } from '../../store/listing/ordered-listing.ts';
import { choosePath } from '../../run/copy-path.ts';
import type { PathSetting } from '../../run/copy-path.ts';
import { pathLine } from '../../run/step-debug.ts';
import { MARGINS } from '../../run/margins.ts';
import type { Margins } from '../../run/margins.ts';
import { checkBucketAccess, openS3 } from '../../run/open-buckets.ts';
import type { OpenStore } from '../../run/open-buckets.ts';
import { checkHot } from '../../run/open-backup.ts';
import { ArchivedCensus } from './archived.ts';
import { checkTarget, openRestoreBuckets } from './open-restore.ts';
import type { RestoreBuckets } from './open-restore.ts';
import { restoreResultOf } from './result.ts';
import type { RestoreFacts } from './result.ts';
import { restoreAll, sourceOf } from './copy-back.ts';
import { restoreSteps } from './steps.ts';
import type { RestoreStep, RestoreWalk } from './steps.ts';
import { RestorePlanner, RestoreTally } from './tally.ts';
import { RunControl } from '../../run/run-control.ts';

/**
 * Brings back what a backup held at a restore point: plan, copy, report. Needs no lease and no more than READ on
 * cold. Bad input throws InputError and changes nothing; everything else that goes wrong comes back in the result.
 */
export async function runRestore(
  options: RestoreOptions,
  ctx: RunContext,
  open: OpenStore = openS3,
  margins: Margins = MARGINS,
): Promise<RestoreResult> {
  const { clock, signal } = ctx;
  const buckets = openRestoreBuckets(options, ctx, open);
  const stop = new RunControl(clock, options.deadline, signal, margins.stop);
  const facts: RestoreFacts = {
    options,
    ctx,
    margins,
    buckets,
    stop,
    tally: new RestoreTally(),
    began: clock.monotonic(),
    notices: [],
  };
  try {
    await checkBucketAccess('cold', buckets.cold, options.cold, 'read (READ)', stop.signal);
    await checkBucketAccess('to', buckets.to, options.to, 'write (WRITE)', stop.signal);
    const found = await load(options, buckets, stop.signal);
    facts.started = isoTime(buckets.cold.now(clock));
    await checkTarget(options, found.generation, buckets, stop.signal);
    facts.point = found.point;
    if (options.dryRun) await restore(facts, found.generation, open);
    else await underHold(facts, open);
  } catch (error) {
    if (error instanceof InputError) throw error;
    stop.fail(error);
  } finally {
    stop.end();
    await buckets.close();
  }
  return restoreResultOf(facts);
}

interface Found {
  readonly generation: Generation;
  readonly point: RestorePoint;
}

/** The newest generation and the restore point that is meant. Throws InputError, StateError. */
async function load(options: RestoreOptions, { cold }: RestoreBuckets, signal: AbortSignal): Promise<Found> {
  const committed = await new State(cold).load(signal);
  checkHot(committed, options);
  if (committed === undefined) {
    throw new InputError('cold', `${String(cold)} holds no backup; expected one that a run committed to`);
  }
  const { generation } = committed;
  const point = pointOf(options.at, generation.restorePoints);
  checkScope(options.at, point, generation.restorePoints, options.prefixes);
  return { generation, point };
}

/** Keeps sweeps away for as long as the restore lasts, where cold can be written. */
async function underHold(facts: RestoreFacts, open: OpenStore): Promise<void> {
  const { options, ctx, buckets, stop, notices } = facts;
  const { runId } = ctx.identity;
  const what = { id: runId, owner: runId, at: facts.point?.time ?? '' };
  let hold: Hold | undefined;
  try {
    hold = await Hold.take(buckets.holds, ctx.clock, what, stop.signal, facts.margins.hold);
  } catch (error) {
    if (!isStoreError(error)) throw error;
    const message = `Cold cannot be told of this restore (${error.message}): let no prune run meanwhile, or give cold-access-key-id the right to write.`;
    notices.push({ level: 'notice', title: 'No hold', message });
  }
  try {
    // Read again: what was swept before the hold was there is not named any more.
    const { generation, point } = await load(options, buckets, stop.signal);
    facts.point = point;
    await restore(facts, generation, open);
    if (hold?.lapsed === true) {
      const message = 'The hold could not be renewed all the time: a sweep may have run meanwhile.';
      notices.push({ level: 'warning', title: 'Hold lapsed', message });
    }
  } finally {
    if (hold !== undefined) await release(hold, facts);
  }
}

async function release(hold: Hold, { ctx, margins }: RestoreFacts): Promise<void> {
  try {
    await withTimeout(ctx.clock, margins.shutdownGraceMs, (signal) => hold.release(signal));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    ctx.log.warning(`The hold in cold was not removed (${why}); it ends by itself within half an hour.`);
  }
}

/** Plans, says the plan, and goes. */
async function restore(facts: RestoreFacts, generation: Generation, open: OpenStore): Promise<void> {
  const { options, ctx, buckets, stop, point } = facts;
  if (point === undefined) throw new Error('a restore without a restore point');
  const { signal } = stop;
  const earlier = await readEarlierRestores(buckets.to, sourceOf(options), signal);
  const listing = await orderedListing(buckets.to, options.prefixes, signal);
  try {
    const scope = { prefixes: options.prefixes, include: options.include };
    const state = new State(buckets.cold, ctx.segments);
    const walk: RestoreWalk = { state, generation, point, scope, listing, done: earlier.done };
    const pair = { ...options, hot: options.cold, cold: options.to };
    const onMove = (line: string): void => ctx.log.notice(line);
    const setting: PathSetting = {
      open,
      clock: ctx.clock,
      random: ctx.random,
      onMove,
      started: facts.started ?? point.time,
      memory: undefined,
      believed: 0,
      names: { from: 'cold', into: 'to' },
    };
    const route = await choosePath(pair, setting, signal);
    facts.choice = route.choice;
    buckets.detail.tell('path', () => pathLine(route.choice, route.ceiling.bytes));
    if (earlier.runs > 0)
      ctx.log.info(
        `Going on from ${earlier.done.count} objects that ${earlier.runs} unfinished restore(s) journalled.`,
      );
    facts.plan = await plan(facts, walk, earlier);
    for (const line of planLines(facts.plan, chosenPoint(options.at, point), options)) ctx.log.info(line);
    if (options.dryRun) facts.tally.planned(facts.plan, options.overwrite);
    else await restoreAll(facts, walk, earlier, route.ceiling);
  } finally {
    await Promise.all([listing.close(), earlier.done.close()]);
  }
}

async function plan(
  facts: RestoreFacts,
  walk: RestoreWalk,
  { begun }: EarlierRestores,
): Promise<RestorePlan> {
  const { options, ctx, stop, choice } = facts;
  const planner = new RestorePlanner(walk.point);
  let keys = 0;
  const stored = await orderedListing(facts.buckets.cold, options.prefixes, stop.signal);
  const census = new ArchivedCensus(facts.buckets.cold, stored.pages(), stop.signal);
  try {
    for await (const steps of restoreSteps(walk, () => planner.other(), stop.signal)) {
      const toCopy: RestoreStep[] = [];
      for (const step of steps) {
        const { key, version, point, listed } = step;
        const decision = decideRestore(version, listed, begun.get(key), options.overwrite);
        planner.take(decision, version.size, point);
        if (decision.act === 'copy') toCopy.push(step);
      }
      await census.take(toCopy);
      keys += steps.length;
      ctx.onProgress({ phase: 'plan', scanned: keys, done: 0, planned: 0, bytes: 0, inFlight: 0 });
    }
  } finally {
    await census.end();
    await stored.close();
  }
  const path = choice?.current;
  const copyPath = path === undefined || choice === undefined ? null : { path, reason: choice.reason };
  return planner.plan(copyPath, options.prefixes, census.found);
}

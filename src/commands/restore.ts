import type { Generation, RestorePoint } from '../manifest/generation.ts';
import { Hold } from '../manifest/holds.ts';
import { readEarlierRestores } from '../manifest/restore-journal.ts';
import type { EarlierRestores } from '../manifest/restore-journal.ts';
import { State } from '../manifest/state.ts';
import { InputError } from '../options/options.ts';
import type { RestoreOptions } from '../options/options.ts';
import { decideRestore } from '../plan/restore.ts';
import { checkScope, pointOf } from '../plan/restore-point.ts';
import { planLines } from '../report/restore.ts';
import type { RestorePlan, RestoreResult } from '../report/restore-result.ts';
import type { Surroundings } from '../run.ts';
import { isStoreError } from '../store/errors.ts';
import { orderedListing } from '../store/ordered.ts';
import { choosePath } from './copy-path.ts';
import type { PathSetting } from './copy-path.ts';
import { pathLine } from './detail.ts';
import { MARGINS } from './margins.ts';
import type { Margins } from './margins.ts';
import { checkPlace, openS3 } from './places.ts';
import type { OpenStore } from './places.ts';
import { checkHot } from './reading.ts';
import { ArchivedCensus } from './restore-archived.ts';
import { checkTarget, openRestorePlaces } from './restore-places.ts';
import type { RestorePlaces } from './restore-places.ts';
import { restoreResultOf } from './restore-result.ts';
import type { RestoreFacts } from './restore-result.ts';
import { bringAllBack, sourceOf } from './restore-run.ts';
import { restoreSteps } from './restore-steps.ts';
import type { RestoreStep, RestoreWalk } from './restore-steps.ts';
import { RestorePlanner, RestoreTally } from './restore-tally.ts';
import { Stop } from './stop.ts';

/**
 * Brings back what a backup held at a restore point: plan, copy, report. Needs no lease and no more than READ on
 * cold. Bad input throws InputError and changes nothing; everything else that goes wrong comes back in the result.
 */
export async function runRestore(
  options: RestoreOptions,
  around: Surroundings,
  open: OpenStore = openS3,
  margins: Margins = MARGINS,
): Promise<RestoreResult> {
  const { clock, signal } = around;
  const places = openRestorePlaces(options, around, open);
  const stop = new Stop(clock, options.deadline, signal, margins.stop);
  const facts: RestoreFacts = {
    ...{ options, around, margins, places, stop },
    tally: new RestoreTally(),
    began: clock.monotonic(),
    notices: [],
  };
  try {
    await checkPlace('cold', places.cold, options.cold, 'read (READ)', stop.signal);
    await checkPlace('to', places.to, options.to, 'write (WRITE)', stop.signal);
    const found = await load(options, places, stop.signal);
    facts.started = new Date(clock.now() + places.cold.store.clockOffset()).toISOString();
    await checkTarget(options, found.generation, places, stop.signal);
    facts.point = found.point;
    if (options.dryRun) await restore(facts, found.generation, open);
    else await underHold(facts, open);
  } catch (error) {
    if (error instanceof InputError) throw error;
    stop.fail(error);
  } finally {
    stop.end();
    await places.close();
  }
  return restoreResultOf(facts);
}

interface Found {
  readonly generation: Generation;
  readonly point: RestorePoint;
}

/** The newest generation and the restore point that is meant. Throws InputError, StateError. */
async function load(options: RestoreOptions, { cold }: RestorePlaces, signal: AbortSignal): Promise<Found> {
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
  const { options, around, places, stop, notices } = facts;
  const { runId } = around.identity;
  const what = { id: runId, owner: runId, at: facts.point?.time ?? '' };
  let hold: Hold | undefined;
  try {
    hold = await Hold.take(places.holds, around.clock, what, stop.signal, facts.margins.hold);
  } catch (error) {
    if (!isStoreError(error)) throw error;
    const message = `Cold cannot be told of this restore (${error.message}): let no prune run meanwhile, or give cold-access-key-id the right to write.`;
    notices.push({ level: 'notice', title: 'No hold', message });
  }
  try {
    // Read again: what was swept before the hold was there is not named any more.
    const { generation, point } = await load(options, places, stop.signal);
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

async function release(hold: Hold, { around, margins }: RestoreFacts): Promise<void> {
  const limit = new AbortController();
  const timer = new AbortController();
  around.clock.sleep(margins.lastWords, timer.signal).then(
    () => limit.abort(new Error('it took too long')),
    () => undefined, // released in time
  );
  try {
    await hold.release(limit.signal);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    around.log.warning(`The hold in cold was not removed (${why}); it ends by itself within half an hour.`);
  } finally {
    timer.abort();
  }
}

/** Plans, says the plan, and goes. */
async function restore(facts: RestoreFacts, generation: Generation, open: OpenStore): Promise<void> {
  const { options, around, places, stop, point } = facts;
  if (point === undefined) throw new Error('a restore without a restore point');
  const { signal } = stop;
  const earlier = await readEarlierRestores(places.to, sourceOf(options), signal);
  const listing = await orderedListing(places.to, options.prefixes, signal);
  try {
    const scope = { prefixes: options.prefixes, include: options.include };
    const state = new State(places.cold, around.segments);
    const walk: RestoreWalk = { state, generation, point, scope, listing, done: earlier.done };
    const pair = { ...options, hot: options.cold, cold: options.to };
    const onMove = (line: string): void => around.log.notice(line);
    const setting: PathSetting = {
      ...{ open, clock: around.clock, random: around.random, onMove, started: facts.started ?? point.time },
      ...{ memory: undefined, believed: 0, names: { from: 'cold', into: 'to' } },
    };
    const route = await choosePath(pair, setting, signal);
    facts.choice = route.choice;
    places.detail.tell('path', () => pathLine(route.choice, route.ceiling.bytes));
    if (earlier.runs > 0)
      around.log.info(
        `Going on from ${earlier.done.count} objects that ${earlier.runs} unfinished restore(s) journalled.`,
      );
    facts.plan = await plan(facts, walk, earlier);
    for (const line of planLines(facts.plan, point, options)) around.log.info(line);
    if (options.dryRun) facts.tally.planned(facts.plan, options.overwrite);
    else await bringAllBack(facts, walk, earlier, route.ceiling);
  } finally {
    await Promise.all([listing.close(), earlier.done.close()]);
  }
}

async function plan(
  facts: RestoreFacts,
  walk: RestoreWalk,
  { begun }: EarlierRestores,
): Promise<RestorePlan> {
  const { options, around, stop, choice } = facts;
  const planner = new RestorePlanner(walk.point);
  let keys = 0;
  const stored = await orderedListing(facts.places.cold, options.prefixes, stop.signal);
  const census = new ArchivedCensus(facts.places.cold, stored.pages(), stop.signal);
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
      around.onProgress({ phase: 'plan', scanned: keys, done: 0, planned: 0, bytes: 0, inFlight: 0 });
    }
  } finally {
    await census.end();
    await stored.close();
  }
  const path = choice?.current;
  const copyPath = path === undefined || choice === undefined ? null : { path, reason: choice.reason };
  return planner.plan(copyPath, options.prefixes, census.found);
}

import type { Generation } from '../../manifest/generation.ts';
import { defined } from '../../core/defined.ts';
import { namedJournal } from '../../manifest/holds.ts';
import type { Hold, NamedJournal } from '../../manifest/holds.ts';
import { readEarlierRestores, RESTORE_STATE } from '../../manifest/journals/restore-journal.ts';
import type { EarlierRestores } from '../../manifest/journals/restore-journal.ts';
import { State } from '../../manifest/state.ts';
import { InputError } from '../../core/input-error.ts';
import { isoTime } from '../../core/iso-time.ts';
import type { FolderRestoreOptions, RestoreOptions } from '../../options/options.ts';
import { decideRestore } from '../../plan/restore.ts';
import { chosenPoint } from '../../plan/restore-point.ts';
import { LineWatch } from '../../plan/unmatched.ts';
import { planLines } from '../../report/restore.ts';
import type { RestorePlan, RestoreResult } from '../../report/restore-result.ts';
import type { RunContext } from '../../core/run-context.ts';
import type { Needs } from '../../store/listing/complete.ts';
import { orderedListing } from '../../store/listing/ordered-listing.ts';
import type { PathChoice } from '../../transfer/path-choice.ts';
import { choosePath } from '../../run/copy-path.ts';
import type { CopyPathFacts, PathSetting } from '../../run/copy-path.ts';
import { pathLine } from '../../run/step-debug.ts';
import { MARGINS } from '../../run/margins.ts';
import type { Margins } from '../../run/margins.ts';
import { checkBucketAccess } from '../../run/bucket-access.ts';
import { openStore } from '../../store/registry.ts';
import type { OpenStore } from '../../run/open-buckets.ts';
import { NewestStored, pathsToOpen } from '../../run/encryption/identities.ts';
import { ArchivedCensus } from './archived.ts';
import { checkTarget, openRestoreBuckets } from './open-restore.ts';
import type { RestorePhases, RestoreRun } from './restore-run.ts';
import type { RestoreWatch } from './watch.ts';
import { restoreResultOf } from './result.ts';
import { restoreAll, sourceOf } from './copy-back.ts';
import { restoreSteps } from './steps.ts';
import type { RestoreStep, RestoreWalk } from './steps.ts';
import { RestorePlanner, RestoreTally } from './tally.ts';
import { judgeVersionsToRead } from '../../run/version-trust.ts';
import { plainFailure } from '../../run/plain-requests.ts';
import { RunControl } from '../../run/run-control.ts';
import { reportedPlace } from '../reported-place.ts';
import { loadBase, noteUnmatched, underHold } from './under-hold.ts';
import type { RestoreBase } from './under-hold.ts';

/** A restore compares content alone, and asks for keys that a listing may spell another way. */
const TARGET_NEEDS: Needs = { fields: ['Size', 'ETag'], skipsInDoubt: true };

/**
 * Restores what a backup held at a restore point: plan, copy, report. Needs no lease and no more than READ on
 * cold. Bad input throws InputError and changes nothing; everything else that goes wrong is in the result.
 */
export async function runRestore(
  options: RestoreOptions | FolderRestoreOptions,
  ctx: RunContext,
  open: OpenStore = openStore,
  margins: Margins = MARGINS,
  watch?: RestoreWatch,
): Promise<RestoreResult> {
  if ('folder' in options) {
    const { runFolderRestore } = await import('./folder/folder-restore.ts');
    return runFolderRestore(options, ctx, open, margins, defined({ watch }));
  }
  const { clock } = ctx;
  const buckets = openRestoreBuckets(options, ctx, open);
  const control = new RunControl(clock, options.deadline, ctx.signal, margins.stop);
  const tally = new RestoreTally();
  const began = clock.monotonic();
  const run: RestoreRun = { options, ctx, margins, open, buckets, control, tally, began, notices: [], watch };
  const phases: RestorePhases = {};
  const { signal } = control;
  try {
    await checkBucketAccess('cold', buckets.cold, options.cold, 'read (READ)', signal);
    await checkBucketAccess('to', buckets.to, options.to, 'write (WRITE)', signal);
    const base = await loadBase(options, buckets, signal);
    await judgeBothVersions(run, base.generation);
    const started = (phases.started = isoTime(buckets.cold.now(clock)));
    await checkTarget(options, base.generation, buckets, signal);
    phases.point = base.point;
    if (options.dryRun) await restore(run, phases, base, started);
    else await underHold(run, phases, base.point, (held, hold) => restore(run, phases, held, started, hold));
  } catch (error) {
    if (error instanceof InputError) throw error;
    control.fail(error);
  } finally {
    control.end();
    await buckets.close();
  }
  return restoreResultOf(run, phases, reportedPlace(options.to));
}

/** Version ids are only used where they count. */
async function judgeBothVersions(
  { buckets, ctx, control: { signal } }: RestoreRun,
  { capabilities: recorded }: Generation,
): Promise<void> {
  const { cold, to, versionTrust, targetTrust } = buckets;
  const warn = (message: string): void => ctx.log.debug(message);
  await judgeVersionsToRead(cold, { trust: versionTrust, recorded, warn, signal });
  await judgeVersionsToRead(to, { trust: targetTrust, recorded: undefined, warn, signal });
}

/** Chooses the copy path, plans, logs the plan and, unless it is a dry run, copies. */
async function restore(
  run: RestoreRun,
  phases: RestorePhases,
  { generation, point }: RestoreBase,
  started: string,
  hold?: Hold,
): Promise<void> {
  const { options, ctx, buckets, control, tally } = run;
  const { signal } = control;
  const namedBy = (id: string): Promise<NamedJournal | undefined> => namedJournal(buckets.cold, id, signal);
  const earlier = await readEarlierRestores(buckets.to, sourceOf(options), namedBy, signal);
  const listing = await orderedListing(buckets.to, options.prefixes, signal, TARGET_NEEDS);
  try {
    const scope = { prefixes: options.prefixes, include: options.include };
    const state = new State(buckets.cold, ctx.segments);
    const walk: RestoreWalk = {
      state,
      generation,
      point,
      scope,
      listing,
      done: earlier.done,
      watch: run.watch,
    };
    const path = (phases.path = await chooseRestorePath(run, started, generation));
    if (earlier.done.count > 0)
      ctx.log.info(
        `Going on from ${earlier.done.count} objects that ${earlier.runs.length} unfinished restore(s) journalled.`,
      );
    const writes = { bucket: buckets.to, path: `${RESTORE_STATE}probe-room` };
    const stores = { reads: [buckets.cold, buckets.to], ...(options.dryRun ? {} : { writes }) };
    control.askStoresBy(() => plainFailure(stores, signal));
    const lines = new LineWatch(options.prefixes, 'include', options.include);
    const plan = (phases.plan = await planRestore(run, { ...walk, lines }, earlier, path.choice));
    noteUnmatched(run, lines, generation);
    for (const line of planLines(plan, chosenPoint(options.at, point), options)) ctx.log.info(line);
    if (options.dryRun) tally.planned(plan, options.overwrite);
    else phases.copied = await restoreAll(run, { walk, earlier, path, plan, started, hold });
  } finally {
    await Promise.all([listing.close(), earlier.done.close()]);
  }
}

/** Cold is what is read here, and `to` stands where cold does in a backup. */
async function chooseRestorePath(
  { options, ctx, buckets, control, open }: RestoreRun,
  started: string,
  generation: Generation,
): Promise<CopyPathFacts> {
  const copyPaths = pathsToOpen(generation, options);
  const pair = { ...options, copyPaths, hot: options.cold, cold: options.to };
  const setting: PathSetting = {
    open,
    clock: ctx.clock,
    random: ctx.random,
    onMove: (line) => ctx.log.notice(line),
    started,
    memory: undefined,
    believed: 0,
    names: { from: 'cold', into: 'to' },
  };
  const path = await choosePath(pair, setting, control.signal);
  buckets.detail.log('path', () => pathLine(path.choice, path.ceiling.bytes));
  return path;
}

async function planRestore(
  { options, ctx, buckets, control }: RestoreRun,
  walk: RestoreWalk,
  { begun }: EarlierRestores,
  choice: PathChoice,
): Promise<RestorePlan> {
  const { signal } = control;
  const planner = new RestorePlanner(walk.point);
  const newest = new NewestStored();
  let keys = 0;
  const stored = await orderedListing(buckets.cold, options.prefixes, signal, TARGET_NEEDS);
  const census = new ArchivedCensus(buckets.cold, stored.pages(), signal);
  try {
    for await (const steps of restoreSteps(walk, () => planner.other(), signal)) {
      const toCopy: RestoreStep[] = [];
      for (const step of steps) {
        const { key, version, point, listed } = step;
        const decision = decideRestore(version, listed, begun.get(key), options.overwrite);
        planner.take(decision, version.size, point);
        if (decision.act !== 'copy') continue;
        toCopy.push(step);
        newest.take(key, version);
      }
      await census.take(toCopy);
      keys += steps.length;
      ctx.onProgress({ phase: 'plan', scanned: keys, done: 0, planned: 0, bytes: 0, inFlight: 0 });
    }
  } finally {
    await census.end();
    await stored.close();
  }
  await newest.demandOpened(buckets.cold, signal);
  const path = choice.current;
  const copyPath = path === undefined ? null : { path, reason: choice.reason };
  return planner.plan(copyPath, options.prefixes, census.archived);
}

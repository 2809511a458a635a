import { mkdir, stat } from 'node:fs/promises';
import { InputError } from '../../../core/input-error.ts';
import { isoTime } from '../../../core/iso-time.ts';
import { quoted, systemCode } from '../../../core/quoted.ts';
import type { RunContext } from '../../../core/run-context.ts';
import { State } from '../../../manifest/state.ts';
import type { FolderRestoreOptions } from '../../../options/options.ts';
import { chosenPoint } from '../../../plan/restore-point.ts';
import { RENAMED_FILE } from '../../../plan/folder/file-names.ts';
import { LineWatch } from '../../../plan/unmatched.ts';
import { planLines } from '../../../report/restore.ts';
import type { Notice } from '../../../report/result.ts';
import type { RenamedKeys, RestorePlan, RestoreResult } from '../../../report/restore-result.ts';
import { checkBucketAccess } from '../../../run/bucket-access.ts';
import { MARGINS } from '../../../run/margins.ts';
import type { Margins } from '../../../run/margins.ts';
import type { OpenStore } from '../../../run/open-buckets.ts';
import { NewestStored } from '../../../run/encryption/identities.ts';
import { plainFailure } from '../../../run/plain-requests.ts';
import { RunControl } from '../../../run/run-control.ts';
import { judgeVersionsToRead } from '../../../run/version-trust.ts';
import { orderedListing } from '../../../store/listing/ordered-listing.ts';
import type { OrderedListing } from '../../../store/listing/ordered-listing.ts';
import { Sorter } from '../../../store/listing/sorter.ts';
import { openStore } from '../../../store/registry.ts';
import { ArchivedCensus } from '../archived.ts';
import { openRestoreCold } from '../open-restore.ts';
import type { RestorePhases } from '../restore-run.ts';
import type { RestoreWatch } from '../watch.ts';
import { restoreResultOf } from '../result.ts';
import { restoreSteps } from '../steps.ts';
import type { RestoreStep, RestoreWalk } from '../steps.ts';
import { RestorePlanner, RestoreTally } from '../tally.ts';
import { loadBase, noteUnmatched, underHold } from '../under-hold.ts';
import type { RestoreBase } from '../under-hold.ts';
import { copyToFolder } from './copy-to-folder.ts';
import { decideFile } from './decide-file.ts';
import { FileTarget, NOWHERE, type Target } from './file-target.ts';
import { asFolderError } from './folder-error.ts';
import type { FolderRun } from './folder-run.ts';
import { FolderNames } from './names.ts';
import { RenamedMap } from './renamed-map.ts';
import { freeSpace, shortage } from './room.ts';
import { codeOf, SafeFolder } from './safe-folder.ts';
import { likelyTraits, probeTraits } from './traits.ts';

/** Of a rehearsal: `nowhere` reads and compares, and writes no files. */
export interface FolderRehearsal {
  readonly watch?: RestoreWatch;
  readonly nowhere?: boolean;
}

/**
 * Restores what a backup held at a restore point to files of a local folder: plan, write, report. As `runRestore` in all else:
 * bad input throws InputError, everything else that goes wrong is in the result.
 */
export async function runFolderRestore(
  options: FolderRestoreOptions,
  ctx: RunContext,
  open: OpenStore = openStore,
  margins: Margins = MARGINS,
  rehearsal: FolderRehearsal = {},
): Promise<RestoreResult> {
  const { clock } = ctx;
  const buckets = openRestoreCold(options, ctx, open);
  const control = new RunControl(clock, options.deadline, ctx.signal, margins.stop);
  const tally = new RestoreTally();
  const began = clock.monotonic();
  const run: FolderRun = {
    options,
    ctx,
    margins,
    buckets,
    control,
    tally,
    began,
    notices: [],
    watch: rehearsal.watch,
  };
  const nowhere = rehearsal.nowhere === true;
  const phases: RestorePhases = { streamed: 'files are written by this program' };
  const { signal } = control;
  try {
    await checkBucketAccess('cold', buckets.cold, options.cold, 'read (READ)', signal);
    const base = await loadBase(options, buckets, signal);
    const warn = (message: string): void => ctx.log.debug(message);
    const recorded = base.generation.capabilities;
    await judgeVersionsToRead(buckets.cold, { trust: buckets.versionTrust, recorded, warn, signal });
    phases.started = isoTime(buckets.cold.now(clock));
    phases.point = base.point;
    run.notices.push(...noticesOf(ctx));
    const files = nowhere ? undefined : await openTarget(options, ctx.identity.runId);
    const to = { files, target: nowhere ? NOWHERE : files };
    try {
      if (options.dryRun) await restoreTo(run, phases, base, to);
      else await underHold(run, phases, base.point, (held) => restoreTo(run, phases, held, to));
    } finally {
      await closeTarget(files, run);
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    control.fail(asFolderError(error));
  } finally {
    control.end();
    await buckets.close();
  }
  return restoreResultOf(run, phases, { folder: options.folder });
}

/** What a folder does not have, and a bucket has. */
function noticesOf({ identity }: RunContext): Notice[] {
  const all: Notice[] = [
    {
      level: 'notice',
      title: 'Files only',
      message: 'Files have content and times alone: content types, user metadata and tags stay in cold.',
    },
  ];
  if (identity.workflowRun !== undefined)
    all.push({
      level: 'warning',
      title: 'On the runner',
      message:
        'The folder is on the machine of this job: GitHub removes it when the job ends. Upload it, or use it, in a later step of the same job.',
    });
  return all;
}

function mapNotices(renamed: RenamedKeys | undefined): Notice[] {
  const map = renamed?.map ?? RENAMED_FILE;
  if (map === RENAMED_FILE) return [];
  const message = `${RENAMED_FILE} in the folder is no map of renamed keys, and is left as it is: the map is ${map}.`;
  return [{ level: 'warning', title: 'Map has another name', message }];
}

/** The folder, made where it is missing; undefined in a dry run where it is. Throws InputError. */
async function openTarget(
  { folder, dryRun }: FolderRestoreOptions,
  run: string,
): Promise<FileTarget | undefined> {
  try {
    if (!dryRun) await mkdir(folder, { recursive: true });
    if (!(await stat(folder)).isDirectory())
      throw new InputError('to', `${quoted(folder)} is not a folder; expected one, or a name that is free`);
    return new FileTarget(await SafeFolder.open(folder), run);
  } catch (error) {
    if (dryRun && codeOf(error) === 'ENOENT') return undefined;
    if (codeOf(error) === '') throw error;
    throw new InputError(
      'to',
      `the folder ${quoted(folder)} cannot be used${systemCode(error)}; expected one that may be written`,
      { cause: error },
    );
  }
}

async function closeTarget(
  target: FileTarget | undefined,
  { options, ctx }: Pick<FolderRun, 'options' | 'ctx'>,
): Promise<void> {
  if (target === undefined) return;
  try {
    if (!options.dryRun) await target.removeTemporary(ctx.clock.now());
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    ctx.log.warning(`What was in progress in the folder was not removed: ${why}`);
  } finally {
    await target.folder.close();
  }
}

/** `files`: the target, where it is a folder that exists. */
interface To {
  readonly files: FileTarget | undefined;
  readonly target: Target | undefined;
}

async function restoreTo(
  run: FolderRun,
  phases: RestorePhases,
  { generation, point }: RestoreBase,
  { files, target }: To,
): Promise<void> {
  const { options, ctx, buckets, control, tally, watch } = run;
  const { signal } = control;
  const scope = { prefixes: options.prefixes, include: options.include };
  const state = new State(buckets.cold, ctx.segments);
  const walk: RestoreWalk = { state, generation, point, scope, listing: EMPTY, done: new Sorter(), watch };
  const steps = (of: RestoreWalk): AsyncGenerator<readonly RestoreStep[]> =>
    restoreSteps(of, () => undefined, signal);
  control.askStoresBy(() => plainFailure({ reads: [buckets.cold] }, signal));
  const traits = files === undefined || options.dryRun ? likelyTraits() : await probeTraits(files);
  const names = await FolderNames.of(steps(walk), traits);
  const map = new RenamedMap();
  try {
    const lines = new LineWatch(options.prefixes, 'include', options.include);
    const named = names.named(steps({ ...walk, lines }));
    const plan = (phases.plan = await planFolder(run, walk, { named, map, target }));
    phases.renamed = map.renamed;
    noteUnmatched(run, lines, generation);
    for (const line of planLines(plan, chosenPoint(options.at, point), options)) ctx.log.info(line);
    for (const { key, path, reason } of phases.renamed?.examples ?? [])
      ctx.log.info(`Renamed (${reason}): ${quoted(key)} is ${quoted(path)}.`);
    if (target !== NOWHERE) await checkSpace(run, plan);
    if (options.dryRun || target === undefined) {
      tally.planned(plan, options.overwrite);
      return;
    }
    if (files !== undefined) {
      phases.renamed = await map.write(files, ctx.clock.now(), ctx.identity.runId);
      run.notices.push(...mapNotices(phases.renamed));
    }
    await copyToFolder(run, names.named(steps(walk)), plan, target);
  } finally {
    await Promise.all([map.close(), names.close()]);
  }
}

/** Sums up what would be done. Files of the size that they should have count as equal: they are compared when it is their turn. */
async function planFolder(
  { options, ctx, buckets, control }: FolderRun,
  { point }: RestoreWalk,
  {
    named,
    map,
    target,
  }: {
    readonly named: AsyncIterable<readonly (readonly [RestoreStep, Parameters<RenamedMap['take']>[1]])[]>;
    readonly map: RenamedMap;
    readonly target: Target | undefined;
  },
): Promise<RestorePlan> {
  const planner = new RestorePlanner(point);
  const newest = new NewestStored();
  const stored = await orderedListing(buckets.cold, options.prefixes, control.signal, LISTED_FIELDS);
  const census = new ArchivedCensus(buckets.cold, stored.pages(), control.signal);
  let keys = 0;
  try {
    for await (const steps of named) {
      const toCopy: RestoreStep[] = [];
      for (const [step, name] of steps) {
        await map.take(step.key, name);
        const decision = await decideFile(step.version, name, target, options.overwrite);
        planner.take(decision, step.version.size, step.point);
        if (decision.act !== 'copy') continue;
        toCopy.push(step);
        newest.take(step.key, step.version);
      }
      await census.take(toCopy);
      keys += steps.length;
      ctx.onProgress({ phase: 'plan', scanned: keys, done: 0, planned: 0, bytes: 0, inFlight: 0 });
    }
  } finally {
    await census.end();
    await stored.close();
  }
  await newest.demandOpened(buckets.cold, control.signal);
  return planner.plan(null, options.prefixes, census.archived);
}

const LISTED_FIELDS = { fields: ['Size', 'ETag'], skipsInDoubt: true } as const;

/** A folder is not listed: each file is looked at by its name. */
const EMPTY: OrderedListing = {
  pages: async function* () {
    // nothing
  },
  close: () => Promise.resolve(),
};

/** Throws InputError where the disk has no room for it; a dry run only says so. */
async function checkSpace({ options, notices }: FolderRun, plan: RestorePlan): Promise<void> {
  const free = await freeSpace(options.folder);
  const short = free === undefined ? undefined : shortage(plan, free);
  if (short === undefined) return;
  if (!options.dryRun)
    throw new InputError(
      'to',
      `${quoted(options.folder)} has no room for the restore: ${short}; expected a folder on a larger disk, or fewer keys (prefixes, include)`,
    );
  notices.push({ level: 'warning', title: 'No room', message: `The restore would not begin: ${short}.` });
}

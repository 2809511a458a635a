import { defined } from '../../core/defined.ts';
import { formatMany } from '../../core/format.ts';
import { mapConcurrent, Semaphore } from '../../core/semaphore.ts';
import { TimeoutError, withTimeout } from '../../core/with-timeout.ts';
import type { CondemnedFile } from '../../manifest/condemned.ts';
import type { IsoTime } from '../../manifest/entry.ts';
import { FORMAT } from '../../manifest/generation.ts';
import type { Generation } from '../../manifest/generation.ts';
import { PROBE } from '../../manifest/layout.ts';
import { Journal } from '../../manifest/journals/journal.ts';
import type { JournalPiece } from '../../manifest/journals/journal.ts';
import { ListingWriter } from '../../manifest/listings/listing-writer.ts';
import type { ListingFile } from '../../manifest/listings/listing-writer.ts';
import type { SegmentRef } from '../../manifest/segment.ts';
import type { Committed } from '../../manifest/state.ts';
import { VanishedObjects } from '../../manifest/vanished.ts';
import type { VanishedObject } from '../../manifest/vanished.ts';
import { afterReconciliation, needsReconciliation } from '../../manifest/journals/unreconciled.ts';
import type { UnreconciledPrefixes } from '../../manifest/journals/unreconciled.ts';
import { compileExclude } from '../../plan/scope.ts';
import type { UnmatchedLine } from '../../plan/unmatched.ts';
import { copierOf } from '../../run/copy-path.ts';
import type { CopyPathFacts, PathMemory } from '../../run/copy-path.ts';
import type { Capabilities } from '../../store/capabilities.ts';
import { TagLoss } from '../../transfer/attributes/tag-loss.ts';
import type { CopySettings } from '../../transfer/copy-settings.ts';
import { Flow } from '../../transfer/flow.ts';
import { inPrefixes } from '../../transfer/slice-input.ts';
import { runSlice } from '../../transfer/slice.ts';
import type { Slice, SliceContext, SliceMode, SliceResult } from '../../transfer/slice-context.ts';
import type { UpdateContext } from '../../transfer/update.ts';
import { timeOf } from './backup-run.ts';
import type { BackupRun, ColdAccess, WriteAccess } from './backup-run.ts';
import type { Plan } from './plan.ts';
import type { Recovery } from './recovery.ts';
import { unmatchedLines } from './unmatched-lines.ts';

/** Slices that are listed at once. Where the listing is passed over, the latency of its pages is the limit. */
const SLICES_AT_ONCE = 16;
/** Of these, slices that are compared key by key; copies are bounded by the limiter. */
const COMPARED_AT_ONCE = 4;
/** Parts of one large object in flight. */
const PARTS_AT_ONCE = 4;

/** What was prepared for the copies. */
export interface Prepared {
  readonly recovery: Recovery;
  readonly capabilities: Capabilities;
  readonly path: CopyPathFacts;
  readonly plan: Plan;
  /** Of a split run. */
  readonly piece?: JournalPiece;
}

/** What the copy phase did. */
export type CopyResult = Journalled &
  (
    | ({ readonly kind: 'copied'; readonly copies: Copies } & SeenScope)
    | { readonly kind: 'failed'; readonly error: unknown }
  );

interface Journalled {
  /** Journal records that could not be stored. */
  readonly unwritten: number;
  /** Journal objects that were. */
  readonly journalled: number;
}

/** What the listing said about the lines of the scope. */
export interface SeenScope {
  /** Prefixes and globs that match no key; absent where not all of hot was listed. */
  readonly unmatched?: readonly UnmatchedLine[];
}

/** What a commit takes from the copy phase. */
export interface Copies {
  readonly segments: readonly SegmentRef[];
  /** Every slice was seen to its end. */
  readonly complete: boolean;
  /** All journals that a commit of this consumes. */
  readonly journals: Generation['journals'];
  readonly capabilities: Capabilities;
  readonly paths: PathMemory;
  readonly unreconciled: UnreconciledPrefixes | undefined;
  /** Stores the rest of what this run saw of hot's listing: where all of it is, in key order. Throws StoreError. */
  readonly storeListing: () => Promise<readonly ListingFile[]>;
  /** Objects that were listed and could not be read. */
  readonly vanished: readonly VanishedObject[];
  /** Stored objects that the workers of a split run condemned. */
  readonly condemned?: readonly CondemnedFile[];
  /** Attributes that cold refused to workers of a split run. */
  readonly lacking?: readonly string[];
  /** What other scopes saw of it spares them no work: they have keys to heal. */
  readonly forgetsListings: boolean;
}

/** Lists, compares and copies all slices, and journals each outcome. */
export async function copyAll(run: BackupRun, access: WriteAccess, prepared: Prepared): Promise<CopyResult> {
  const { recovery, path, plan } = prepared;
  const journal = openJournal(run, access, prepared);
  const settings = copySettings(run, access, prepared);
  probeTraffic(run, access, path, settings);
  const update = updateContext(run, access, prepared, journal, settings);
  const mode: SliceMode = { kind: 'copy', update, journal, limiter: plan.limiter };
  const vanished = new VanishedObjects(access.committed?.generation.vanished);
  const writer = new ListingWriter(
    access.state,
    access.committed?.generation.listed ?? [],
    run.control.finishing,
  );
  let slices: readonly SliceResult[] = [];
  let failure: { readonly error: unknown } | undefined;
  try {
    slices = await runSlices(run, access, prepared, mode, vanished, writer);
  } catch (error) {
    failure = { error };
  }
  await lastFlush(run, recovery, journal);
  await plan.close();
  const { unwritten, objects: journalled } = journal;
  if (failure !== undefined) return { kind: 'failed', unwritten, journalled, error: failure.error };
  askStatistics(run, path);
  const copies = copiesOf(run, access, prepared, slices, journal, vanished, writer);
  const seen = defined({ unmatched: await unmatchedLines(run, slices) });
  return { kind: 'copied', unwritten, journalled, copies, ...seen };
}

/** Lists and compares all slices, and counts what a run would copy: all that a dry run does. */
export async function previewAll(
  run: BackupRun,
  access: ColdAccess,
  recovery: Recovery,
  plan: Plan,
): Promise<SeenScope> {
  try {
    const dryRun: SliceMode = { kind: 'dry-run' };
    const slices = await runSlices(run, access, { recovery, plan }, dryRun, new VanishedObjects());
    return defined({ unmatched: await unmatchedLines(run, slices) });
  } finally {
    await plan.close();
  }
}

function openJournal(
  { ctx, margins }: BackupRun,
  { state, fence, committed }: WriteAccess,
  { recovery: { journals, started }, piece }: Prepared,
): Journal {
  const start = {
    op: 'start',
    format: FORMAT,
    run: ctx.identity.runId,
    epoch: fence.epoch,
    base: committed?.generation.generation ?? 0,
    time: started,
    settles: journals.settles,
    ...defined({ piece }),
  } as const;
  return new Journal(state, ctx.clock, start, journals.carriedRecords, margins.journal);
}

/** For a copy outside the limiter, whose uploads are not recorded. */
function copySettings(
  run: BackupRun,
  { fence }: WriteAccess,
  { capabilities, path }: Prepared,
): CopySettings {
  const { options, ctx, control, buckets } = run;
  const { partSize, verify, maxBandwidth } = options;
  return {
    capabilities,
    ...copierOf(path, () => buckets.coldAtHot(() => fence.assertHeld())),
    ceiling: path.ceiling,
    partSize,
    verify,
    flow: new Flow({ clock: ctx.clock, random: ctx.random, maxBandwidth }),
    now: () => timeOf(run),
    partsAtOnce: PARTS_AT_ONCE,
    stopped: () => control.stopped(),
  };
}

function updateContext(
  run: BackupRun,
  { cold }: WriteAccess,
  { recovery, path, plan, capabilities }: Prepared,
  journal: Journal,
  settings: CopySettings,
): UpdateContext {
  const { versioned, started, unreconciled, uploads } = recovery;
  const isRecent = Date.parse(started) - Date.parse(capabilities.probed) < run.margins.copiesTags;
  const copiesTags = isRecent ? capabilities.copiesTags : undefined;
  const tagLoss = new TagLoss(run.buckets.losses.cold, cold, PROBE, copiesTags);
  return {
    hot: run.buckets.hot,
    cold,
    choice: path.choice,
    journal,
    settings: { ...settings, spare: plan.limiter, tagLoss, ...defined({ uploads }) },
    versioned,
    falseVersionIds: run.buckets.versionTrust.worth === 'false',
    unclean: needsReconciliation(unreconciled, run.options.prefixes),
    started,
    now: settings.now,
    signal: run.control.signal,
  };
}

/** Where the platform can say whether copies are counted, and no run or probe asked lately. */
function probeTraffic(
  run: BackupRun,
  { cold }: WriteAccess,
  path: CopyPathFacts,
  settings: CopySettings,
): void {
  const { platform, buckets, ctx, margins, control } = run;
  const { topology, looked, choice } = path;
  if (platform.api === undefined || topology === undefined || looked !== undefined) return;
  const { hot, sentToCold } = buckets;
  platform.probeTraffic({
    hot,
    copy: { cold, choice, settings, signal: control.signal },
    watched: { platform: platform.api, topology, clock: ctx.clock, sent: sentToCold },
    polling: margins.look,
    log: ctx.log,
  });
}

function askStatistics({ platform, ctx, meter }: BackupRun, path: CopyPathFacts): void {
  const began = ctx.clock.now() - meter.elapsed;
  if (path.topology !== undefined) platform.askStatistics(path.topology, began, ctx);
}

/** Runs the slices a few at a time. After the first error the others end as after a stop; then it is thrown. */
async function runSlices(
  run: BackupRun,
  access: ColdAccess,
  { recovery, plan, piece }: Pick<Prepared, 'recovery' | 'plan' | 'piece'>,
  mode: SliceMode,
  vanished: VanishedObjects,
  writer?: ListingWriter,
): Promise<readonly SliceResult[]> {
  const { slices } = plan;
  run.meter.phase('copy');
  const context = sliceContext(run, access, recovery, plan, mode, vanished, piece && recovery.started);
  return mapConcurrent(slices, SLICES_AT_ONCE, async (slice, i) => {
    try {
      const result = await runSlice(slice, context);
      await writer?.add(i, result);
      logSlice(run, i + 1, slices, result);
      return { ...result, blocks: [] }; // they are stored
    } catch (error) {
      context.fail(error); // ends the slices beside it, too
      throw error;
    }
  });
}

function sliceContext(
  { options, buckets, control, meter }: BackupRun,
  { state }: ColdAccess,
  { journals, started }: Recovery,
  { listing, healing }: Plan,
  mode: SliceMode,
  vanished: VanishedObjects,
  recovers: IsoTime | undefined,
): SliceContext {
  return {
    state,
    mode,
    listing,
    facts: (range) => journals.facts(range),
    comparing: new Semaphore(COMPARED_AT_ONCE),
    prefixes: options.prefixes,
    excluded: compileExclude(options.exclude),
    healing,
    started,
    tally: meter.watching(control, buckets.detail, recovers),
    vanished,
    stopped: () => control.stopped(),
    fail: (error) => control.fail(error),
    signal: control.signal,
    finishing: control.finishing,
  };
}

function logSlice(
  { buckets }: BackupRun,
  number: number,
  slices: readonly Slice[],
  { segments, complete }: SliceResult,
): void {
  buckets.detail.log('listing', () => {
    const end = complete ? '' : ', stopped before its end';
    return `slice ${number} of ${slices.length}: ${formatMany(segments.length, 'segment')}${end}`;
  });
}

/** Whatever ended the copying, its outcomes are journalled: within seconds when the run was cancelled. Never rejects. */
async function lastFlush(
  { ctx, control, margins }: BackupRun,
  { uploads }: Recovery,
  journal: Journal,
): Promise<void> {
  journal.close();
  const flush = (): Promise<unknown> => Promise.all([journal.flush(), uploads?.flush()]);
  try {
    await (control.cancelled ? withTimeout(ctx.clock, margins.shutdownGraceMs, flush) : flush());
  } catch (error) {
    if (!(error instanceof TimeoutError)) control.fail(error); // what was not written in time is counted
  }
}

function copiesOf(
  { options, ctx, control, tally, platform }: BackupRun,
  { committed }: WriteAccess,
  { recovery, capabilities, path, plan }: Prepared,
  slices: readonly SliceResult[],
  journal: Journal,
  vanished: VanishedObjects,
  writer: ListingWriter,
): Copies {
  const { uploads, unreconciled, started } = recovery;
  const complete = control.failure === undefined && slices.every((slice) => slice.complete);
  if (complete) uploads?.forgetCompleted();
  const excluded = compileExclude(options.exclude);
  // A hole is a key that was not looked at.
  const reconciled = complete && tally.holes === 0;
  return {
    segments: slices.flatMap(({ segments }) => segments),
    complete,
    journals: consumedJournals(committed, recovery, ctx.identity.runId, journal.objects),
    capabilities,
    unreconciled: reconciled ? afterReconciliation(unreconciled, options.prefixes) : unreconciled,
    paths: path.remember(platform.probesTraffic ? started : undefined),
    forgetsListings: plan.newAliases,
    storeListing: () => writer.end(),
    vanished: vanished.remembered((key) => complete && inPrefixes(options.prefixes, key) && !excluded(key)),
  };
}

/** Of earlier ones only those that still have objects in cold. */
function consumedJournals(
  committed: Committed | undefined,
  { journals }: Recovery,
  run: string,
  objects: number,
): Generation['journals'] {
  const earlier = (committed?.generation.journals ?? []).filter(({ run: name }) =>
    journals.present.has(name),
  );
  const counts = new Map(earlier.map((journal) => [journal.run, journal.objects]));
  for (const journal of journals.settles) counts.set(journal.run, journal.objects);
  if (objects > 0) counts.set(run, objects);
  return [...counts].map(([name, count]) => ({ run: name, objects: count }));
}

import { defined } from '../../core/defined.ts';
import { StateError } from '../../manifest/errors.ts';
import { FORMAT } from '../../manifest/generation.ts';
import type { Generation } from '../../manifest/generation.ts';
import { Journal } from '../../manifest/journals/journal.ts';
import { blocksOf } from '../../manifest/listed.ts';
import type { ListedBlocks } from '../../manifest/listed.ts';
import type { SegmentRef } from '../../manifest/segment.ts';
import { recoverJournals } from '../../manifest/journals/recover.ts';
import type { RecoveredJournals } from '../../manifest/journals/recover.ts';
import type { Committed, State } from '../../manifest/state.ts';
import { afterReconciliation, needsReconciliation } from '../../manifest/unreconciled.ts';
import type { UnreconciledPrefixes } from '../../manifest/unreconciled.ts';
import type { Uploads } from '../../manifest/journals/uploads.ts';
import { compileExclude } from '../../plan/scope.ts';
import { formatMany } from '../../core/format.ts';
import { versioningOf } from '../../store/versions.ts';
import type { Bucket } from '../../store/bucket.ts';
import type { Capabilities } from '../../store/capabilities.ts';
import { Flow } from '../../transfer/flow.ts';
import type { Limiter } from '../../transfer/limiter.ts';
import { runSlice } from '../../transfer/slice.ts';
import type { Slice, SliceContext, SliceResult } from '../../transfer/slice.ts';
import type { UpdateContext } from '../../transfer/update.ts';
import { choosePath } from '../../run/copy-path.ts';
import type { PathMemory } from '../../run/copy-path.ts';
import { capabilitiesLine, pathLine } from '../../run/step-debug.ts';
import { TrafficProbe } from './traffic-probe.ts';
import { loadProbeCache } from '../../run/probe-cache.ts';
import { limiterFor } from '../../run/limiter-for.ts';
import { planListing } from './listing-plan.ts';
import type { ListingPlan } from './listing-plan.ts';
import type { OpenStore } from '../../run/open-buckets.ts';
import { runsOf, scopeName } from '../../plan/recent-runs.ts';
import { capabilitiesOf, checkStorageClass } from '../../run/preflight.ts';
import { timeOf } from './result.ts';
import type { RunFacts } from './result.ts';
import { StatisticsWatch } from './statistics.ts';
import { loadUploads, settleUnfinished } from './unfinished-uploads.ts';

/** Slices that are listed and compared at once; copies are bounded by the limiter. */
const SLICES_AT_ONCE = 4;
/** Parts of one large object in flight. */
const PARTS_AT_ONCE = 4;

export interface CopyRun {
  readonly segments: readonly SegmentRef[];
  /** Every slice was seen to its end. */
  readonly complete: boolean;
  /** All journals that a commit of this consumes. */
  readonly journals: Generation['journals'];
  readonly capabilities: Capabilities;
  readonly paths: PathMemory;
  readonly unlooked: UnreconciledPrefixes | undefined;
  /** What this run saw of hot's listing. */
  readonly listed: ListedBlocks;
  /** Multipart uploads that are not over, and those that are; none in a dry run. */
  readonly uploads?: Uploads;
}

/** Plans and copies: everything up to the commit. Without an epoch it only looks (dry run). */
export async function copyAll(
  facts: RunFacts,
  state: State,
  cold: Bucket,
  committed: Committed | undefined,
  epoch: number | undefined,
  open: OpenStore,
): Promise<CopyRun> {
  const { options, ctx, buckets, stop } = facts;
  const { signal } = stop;
  facts.previousGeneration = committed?.generation.generation;
  facts.meter.expect(runsOf(committed?.generation, options).at(-1)?.scanned);

  const versioned = (await versioningOf(cold.store, signal)) === 'enabled';
  checkStorageClass(options, versioned);
  const uploads = epoch === undefined ? undefined : await loadUploads(facts, state, epoch);
  const settled = await recoverJournals(state, cold, committed, versioned, timeOf(facts), signal, uploads);
  const { started } = settled;
  facts.started = started;
  try {
    if (settled.settles.length > 0) {
      const runs = settled.settles.length;
      ctx.log.info(`Going on from ${settled.count} objects that ${runs} unfinished run(s) journalled.`);
    }
    const cutOff = facts.unclean === true || settled.settles.length > 0;
    if (uploads !== undefined) await settleUnfinished(facts, uploads, cold, cutOff);
    const unlooked = cutOff ? { looked: [] } : committed?.generation.unlooked;
    const unclean = needsReconciliation(unlooked, options.prefixes);
    const believed = facts.margins.capabilities;
    const found = await loadProbeCache(state, committed, signal);
    const capabilities =
      epoch === undefined
        ? NOTHING_KNOWN
        : await capabilitiesOf(cold, found?.capabilities, Date.parse(started), believed, signal);
    if (epoch !== undefined) facts.capabilities = capabilities;
    const onMove = (line: string): void => ctx.log.notice(line);
    const memory = found;
    const onUnseen = (line: string): void => {
      facts.unseen.push(line);
      ctx.log.notice(line);
    };
    const { platform } = facts;
    const setting = {
      open,
      clock: ctx.clock,
      random: ctx.random,
      onMove,
      onUnseen,
      started,
      memory,
      believed,
      platform,
    };
    const { choice, ceiling, topology, looked, remember } = await choosePath(options, setting, signal);
    facts.choice = choice;
    facts.quota?.look();
    const { detail } = buckets;
    detail.tell('path', () => pathLine(choice, ceiling.bytes));
    if (epoch !== undefined) detail.tell('path', () => capabilitiesLine(capabilities));
    const known = settled.settles.length > 0 ? NOTHING_LISTED : await listedBefore(facts, state, committed);
    const listing = await planListing(committed, options, buckets.hot, ctx.log, known, signal);
    detail.tell(
      'listing',
      () =>
        `${formatMany(listing.slices.length, 'slice')}; the last listing is known of ${formatMany(known.size, 'segment')}`,
    );
    const journal = openJournal(facts, state, committed, settled, started, epoch ?? 0);
    const { partSize, verify, maxBandwidth } = options;
    const now = (): string => timeOf(facts);
    const flow = new Flow({ clock: ctx.clock, random: ctx.random, maxBandwidth });
    const alone = {
      capabilities,
      ceiling,
      partSize,
      verify,
      flow,
      now,
      partsAtOnce: PARTS_AT_ONCE,
      stopped: () => stop.stopped(),
    };
    const limiter = limiterFor(buckets, ctx.clock, options.concurrency);
    facts.limiter = limiter;
    const settings = { ...alone, spare: limiter, ...defined({ uploads }) };
    const update = {
      hot: buckets.hot,
      cold,
      choice,
      journal,
      settings,
      versioned,
      unclean,
      started,
      now,
      signal,
    };
    if (platform !== undefined && topology !== undefined && looked === undefined && epoch !== undefined) {
      const { hot, sentToCold: sent } = buckets;
      facts.look = new TrafficProbe({
        hot,
        copy: { cold, choice, settings: alone, signal },
        watched: { platform, topology, clock: ctx.clock, sent },
        patience: facts.margins.look,
        log: ctx.log,
      });
    }
    let results: readonly SliceResult[];
    try {
      results = await copySlices(
        facts,
        state,
        settled,
        listing,
        journal,
        limiter,
        update,
        epoch === undefined,
      );
    } finally {
      await lastFlush(facts, () => Promise.all([journal.flush(), uploads?.flush()]), journal);
      await listing.close();
    }
    if (platform !== undefined && topology !== undefined && epoch !== undefined) {
      const began = ctx.clock.now() - facts.meter.elapsed;
      facts.statistics = new StatisticsWatch({ platform, topology, began, ctx });
    }
    const complete = stop.failure === undefined && results.every((result) => result.complete);
    if (complete) uploads?.forgetCompleted();
    return {
      segments: results.flatMap(({ segments }) => segments),
      complete,
      journals: consumed(committed, settled, ctx.identity.runId, journal.objects),
      capabilities,
      // A hole is a key that was not looked at.
      unlooked:
        complete && facts.tally.holes === 0 ? afterReconciliation(unlooked, options.prefixes) : unlooked,
      paths: remember(facts.look === undefined ? undefined : started),
      listed: new Map(results.flatMap(({ segments, blocks }) => blocksOf(segments, blocks))),
      ...defined({ uploads }),
    };
  } finally {
    await settled.close();
  }
}

function openJournal(
  { ctx, margins }: RunFacts,
  state: State,
  committed: Committed | undefined,
  { settles, carriedRecords }: RecoveredJournals,
  time: string,
  epoch: number,
): Journal {
  const base = committed?.generation.generation ?? 0;
  const start = {
    op: 'start',
    format: FORMAT,
    run: ctx.identity.runId,
    epoch,
    base,
    time,
    settles,
  } as const;
  return new Journal(state, ctx.clock, start, carriedRecords, margins.journal);
}

function copySlices(
  facts: RunFacts,
  state: State,
  settled: RecoveredJournals,
  { slices, listing }: ListingPlan,
  journal: Journal,
  limiter: Limiter,
  update: UpdateContext,
  dryRun: boolean,
): Promise<readonly SliceResult[]> {
  const { options, buckets, stop, meter } = facts;
  const { prefixes, exclude } = options;
  meter.phase('copy');
  const onDone = (number: number, { segments, complete }: SliceResult): void => {
    const end = complete ? '' : ', stopped before its end';
    buckets.detail.tell(
      'listing',
      () => `slice ${number} of ${slices.length}: ${formatMany(segments.length, 'segment')}${end}`,
    );
  };
  return runSlices(slices, onDone, {
    state,
    update,
    journal,
    limiter,
    listing,
    facts: (range) => settled.facts(range),
    prefixes,
    excluded: compileExclude(exclude),
    tally: meter.watching(stop, buckets.detail),
    stopped: () => stop.stopped(),
    fail: (error) => stop.fail(error),
    dryRun,
    signal: stop.finishing,
  });
}

/** Runs the slices a few at a time. After the first error the others end as after a stop; then it is thrown. */
async function runSlices(
  slices: readonly Slice[],
  onDone: (number: number, result: SliceResult) => void,
  context: SliceContext,
): Promise<readonly SliceResult[]> {
  const results: SliceResult[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let i = next++; i < slices.length; i = next++) {
      const slice = slices[i];
      if (slice === undefined) return;
      try {
        const result = await runSlice(slice, context);
        results[i] = result;
        onDone(i + 1, result);
      } catch (error) {
        context.fail(error);
        throw error;
      }
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: SLICES_AT_ONCE }, worker));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  return results;
}

/** Whatever ended the copying, what was done is written down, within seconds when the run was cancelled. */
async function lastFlush(facts: RunFacts, flush: () => Promise<unknown>, journal: Journal): Promise<void> {
  const { ctx, stop, margins } = facts;
  journal.close();
  const limit = new AbortController();
  const tooLong = stop.cancelled
    ? ctx.clock.sleep(margins.shutdownGraceMs, limit.signal).catch(() => undefined)
    : undefined;
  try {
    await (tooLong === undefined ? flush() : Promise.race([flush(), tooLong]));
  } catch (error) {
    stop.fail(error);
  } finally {
    facts.unwritten = journal.unwritten;
    limit.abort();
  }
}

function consumed(
  committed: Committed | undefined,
  settled: RecoveredJournals,
  run: string,
  objects: number,
): Generation['journals'] {
  const known = (committed?.generation.journals ?? []).filter(({ run: name }) => settled.present.has(name));
  const counts = new Map(known.map((journal) => [journal.run, journal.objects]));
  for (const journal of settled.settles) counts.set(journal.run, journal.objects);
  if (objects > 0) counts.set(run, objects);
  return [...counts].map(([name, count]) => ({ run: name, objects: count }));
}

const NOTHING_LISTED: ListedBlocks = new Map();

/** What the last run of this scope saw of hot's listing. It only spares work: damaged, it counts for nothing. */
async function listedBefore(
  { options, ctx, stop }: RunFacts,
  state: State,
  committed: Committed | undefined,
): Promise<ListedBlocks> {
  const scope = scopeName(options);
  const known = committed?.generation.listed?.find((one) => one.scope === scope);
  if (known === undefined) return NOTHING_LISTED;
  try {
    return await state.listed(known.sha256, stop.signal);
  } catch (error) {
    if (!(error instanceof StateError)) throw error;
    ctx.log.notice(`${error.message}; it only spares work, so every key is compared instead.`);
    return NOTHING_LISTED;
  }
}

/** A dry run writes nothing, so it cannot try either. */
const NOTHING_KNOWN: Capabilities = {
  probed: '',
  putIfAbsent: false,
  putIfMatch: false,
  copyIfAbsent: false,
  copyIfMatch: false,
  completeIfAbsent: false,
  completeIfMatch: false,
  deleteIfMatch: false,
  copy: false,
  copyPin: false,
  partCopy: false,
  partCopyPin: false,
  getPin: false,
  aliasesPaths: false,
};

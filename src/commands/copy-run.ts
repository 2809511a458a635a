import { FORMAT } from '../manifest/generation.ts';
import type { Generation } from '../manifest/generation.ts';
import { Journal } from '../manifest/journal.ts';
import type { SegmentRef } from '../manifest/segment.ts';
import { settle } from '../manifest/settle.ts';
import type { Settlement } from '../manifest/settle.ts';
import type { Committed, State } from '../manifest/state.ts';
import { compileExclude } from '../options/scope.ts';
import type { BackupOptions } from '../options/options.ts';
import { findBorders } from '../store/borders.ts';
import type { Bucket } from '../store/bucket.ts';
import type { Capabilities } from '../store/capabilities.ts';
import { Limiter } from '../transfer/limiter.ts';
import { runSlice } from '../transfer/slice.ts';
import type { Slice, SliceContext, SliceResult } from '../transfer/slice.ts';
import { choosePath } from './copy-path.ts';
import type { OpenStore } from './places.ts';
import { capabilitiesOf } from './prepare.ts';
import { timeOf } from './result.ts';
import type { RunFacts } from './result.ts';
import { slicesOf } from './slices.ts';

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
  const { options, around, places, stop, meter } = facts;
  const { clock, log, identity } = around;
  const { signal } = stop;
  const started = timeOf(facts);
  facts.started = started;
  const base = committed?.generation.generation;
  facts.previousGeneration = base;

  const versioned = (await cold.store.versioning(signal)) === 'enabled';
  const settled = await settle(state, cold, committed, versioned, started, signal);
  if (settled.settles.length > 0) {
    log.info(
      `Going on from ${settled.count} objects that ${settled.settles.length} unfinished run(s) journalled.`,
    );
  }
  const capabilities =
    epoch === undefined
      ? NOTHING_KNOWN
      : await capabilitiesOf(cold, committed, Date.parse(started), facts.margins.capabilities, signal);
  const { choice, ceiling } = await choosePath(options, open, clock, (line) => log.notice(line), signal);
  facts.choice = choice;

  const start = {
    op: 'start',
    format: FORMAT,
    run: identity.runId,
    epoch: epoch ?? 0,
    base: base ?? 0,
    time: started,
  } as const;
  const journal = new Journal(
    state,
    clock,
    { ...start, settles: settled.settles },
    settled.opening,
    facts.margins.journal,
  );
  const limiter = new Limiter({
    clock,
    ...(options.concurrency === undefined ? {} : { fixed: options.concurrency }),
  });
  facts.limiter = limiter;
  places.onThrottled = () => limiter.throttled();

  meter.phase('copy');
  const context: SliceContext = {
    state,
    limiter,
    journal,
    facts: (range) => settled.facts(range),
    prefixes: options.prefixes,
    excluded: compileExclude(options.exclude),
    tally: meter.watching(stop),
    stopped: () => stop.stopped(),
    fail: (error) => stop.fail(error),
    dryRun: epoch === undefined,
    update: {
      hot: places.hot,
      cold,
      choice,
      journal,
      versioned,
      started,
      now: () => timeOf(facts),
      signal,
      settings: {
        capabilities,
        ceiling,
        partSize: options.partSize,
        verify: options.verify,
        partsAtOnce: PARTS_AT_ONCE,
      },
    },
  };
  let results: readonly SliceResult[];
  try {
    results = await runSlices(await planSlices(committed, options, places.hot, signal), context);
  } finally {
    await lastFlush(facts, journal);
    await settled.close();
  }
  return {
    segments: results.flatMap(({ segments }) => segments),
    complete: stop.failure === undefined && results.every(({ complete }) => complete),
    journals: consumed(committed, settled, identity.runId, journal.objects),
    capabilities,
  };
}

/** Along the manifest's segments; without one, along borders that are looked for. */
async function planSlices(
  committed: Committed | undefined,
  options: BackupOptions,
  hot: Bucket,
  signal: AbortSignal,
): Promise<readonly Slice[]> {
  const segments = committed?.generation.segments ?? [];
  if (segments.length > 0) return slicesOf(segments, []);
  const borders: string[] = [];
  for (const prefix of options.prefixes.length === 0 ? [''] : options.prefixes) {
    if (borders.length > 0 || prefix !== '') borders.push(prefix);
    borders.push(...(await findBorders(hot, prefix, signal)));
  }
  return slicesOf([], borders);
}

/** Runs the slices a few at a time. After the first error the others end as after a stop; then it is thrown. */
async function runSlices(slices: readonly Slice[], context: SliceContext): Promise<readonly SliceResult[]> {
  const results: SliceResult[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let i = next++; i < slices.length; i = next++) {
      const slice = slices[i];
      if (slice === undefined) return;
      try {
        results[i] = await runSlice(slice, context);
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
async function lastFlush({ around, stop, margins }: RunFacts, journal: Journal): Promise<void> {
  journal.close();
  const limit = new AbortController();
  const tooLong = stop.cancelled
    ? around.clock.sleep(margins.lastWords, limit.signal).catch(() => undefined)
    : undefined;
  try {
    await (tooLong === undefined ? journal.flush() : Promise.race([journal.flush(), tooLong]));
  } catch (error) {
    stop.fail(error);
  } finally {
    limit.abort();
  }
}

function consumed(
  committed: Committed | undefined,
  settled: Settlement,
  run: string,
  objects: number,
): Generation['journals'] {
  const known = (committed?.generation.journals ?? []).filter(({ run: name }) => settled.present.has(name));
  const counts = new Map(known.map((journal) => [journal.run, journal.objects]));
  for (const journal of settled.settles) counts.set(journal.run, journal.objects);
  if (objects > 0) counts.set(run, objects);
  return [...counts].map(([name, count]) => ({ run: name, objects: count }));
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

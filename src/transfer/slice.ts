import type { Entry } from '../manifest/entry.ts';
import { SegmentBuilder } from '../manifest/builder.ts';
import type { Slot } from '../manifest/builder.ts';
import type { Journal, OrphanedObject, Stored } from '../manifest/journals/journal.ts';
import type { FolderCount, KnownBlock, ListedBlock } from '../manifest/listed.ts';
import type { SegmentLine, SegmentRef } from '../manifest/segment.ts';
import type { State } from '../manifest/state.ts';
import { compare } from '../plan/compare.ts';
import type { Bucket } from '../store/bucket.ts';
import type { KeyRange } from '../store/listing/listing.ts';
import { compareKeys, detached } from '../core/keys.ts';
import type { ListedObject } from '../store/contract.ts';
import type { Hole } from './hole.ts';
import type { Limiter } from './limiter.ts';
import { marchSkimmed, Skipped, Step } from './march.ts';
import { skim, Stretch } from './skim.ts';
import type { Piece } from './skim.ts';
import { updateObject } from './update.ts';
import type { UpdateContext, Updated } from './update.ts';

/** A slice of the key space and what is known of it. */
export interface Slice {
  readonly range: KeyRange;
  /** The manifest's segments of the range, in order: several where they are small, none where it is new. */
  readonly segments: readonly SegmentRef[];
  /** What an earlier run saw of the listing and need not be looked at where it is still the same. */
  readonly known: readonly KnownBlock[];
}

export interface SliceContext {
  readonly state: State;
  readonly update: UpdateContext;
  readonly journal: Pick<Journal, 'record'>;
  /** Hot's listing of a slice, in key order. */
  readonly listing: (slice: Slice) => AsyncIterable<Piece | Stretch>;
  /** Settled facts of earlier runs. */
  readonly facts: (range: KeyRange) => AsyncIterable<readonly Stored[]>;
  readonly limiter: Limiter;
  /** Sorted, none inside another; empty stands for everything. */
  readonly prefixes: readonly string[];
  readonly excluded: (key: string) => boolean;
  readonly tally: SliceTally;
  /** True once no new work may be taken: then the rest of the slice is carried on as it is. */
  readonly stopped: () => boolean;
  /** Takes an error that ends the run; what is in flight goes on to its end. */
  readonly fail: (error: unknown) => void;
  /** Only look: nothing is copied. */
  readonly dryRun: boolean;
  /** For the manifest, which is carried on also when what was under way had to be cut off. */
  readonly signal: AbortSignal;
}

type CopyReason = 'new' | 'changed' | 'touched';

/** What is counted, and by what. */
export interface SliceTally {
  scanned(key: string, size: number): void;
  excluded(): void;
  unchanged(): void;
  expired(): void;
  /** Objects that were listed and are unchanged, a number at once. */
  skimmed(counts: readonly FolderCount[]): void;
  gone(key: string): void;
  planned(key: string, reason: CopyReason, size: number): void;
  stored(key: string, reason: CopyReason, size: number, updated: Updated): void;
  vanished(): void;
  hole(key: string, hole: Hole): void;
  loose(key: string, objects: readonly OrphanedObject[]): void;
  inFlight(count: number): void;
}

export interface SliceResult {
  readonly segments: readonly SegmentRef[];
  /** False where the run was stopped inside the slice. */
  readonly complete: boolean;
  /** Of the listing, in key order; with a digest where nothing is left to do. None where the slice is not complete. */
  readonly blocks: readonly ListedBlock[];
}

const STOPPED: Hole = { cause: 'stopped', message: 'the run stopped before it was copied', deferred: true };

/**
 * Brings one slice up to date: lists hot and walks it against the manifest, decides each key, hands copies to
 * the limiter, and makes the slice's new segments. Throws what listing or reading the manifest threw: then
 * nothing about the slice is committed. After a stop, what is known is carried on and no absence is noted.
 */
export async function runSlice(slice: Slice, context: SliceContext): Promise<SliceResult> {
  const { state, update, tally, limiter, signal } = context;
  const skipped = new Skipped();
  const builder = new SegmentBuilder(slice.segments, {
    reread: () => entriesOf(slice.segments, state, new Skipped(), signal),
    store: (ref, file) => state.writeSegment(ref, file, signal),
  });
  const facts = context.facts(slice.range);
  let running = 0;
  let onIdle: (() => void) | undefined;
  const absences: ((complete: boolean) => void)[] = [];
  let complete = true;
  const listing = untilStopped(slice, context, () => (complete = false));
  const entries = entriesOf(slice.segments, state, skipped, signal);
  const blocks: { readonly block: ListedBlock; readonly seen: Seen }[] = [];
  let seen: Seen = { settled: true };

  try {
    for await (const steps of marchSkimmed(listing, entries, facts, skipped)) {
      if (complete && context.stopped()) complete = false;
      for (const step of steps) {
        if (!(step instanceof Step)) {
          if (step instanceof Stretch) tally.skimmed(step.block.counts);
          else builder.cutAfter(step.block.end);
          blocks.push({ block: step.block, seen });
          seen = { settled: true };
          continue;
        }
        if (step.settled?.loose !== undefined) tally.loose(step.key, step.settled.loose);
        if (!complete) keep(step);
        else {
          // Awaiting only what started a copy keeps the loop free of a promise a key.
          const started = take(step);
          if (started !== undefined && !(await started)) complete = false;
        }
      }
      builder.carry(skipped.take());
      await builder.caughtUp();
    }
  } catch (error) {
    await idle();
    await builder.abandon();
    throw error;
  }
  builder.carry(skipped.take());
  await idle();
  if (context.dryRun) {
    await builder.abandon();
    return { segments: slice.segments, complete, blocks: [] };
  }
  for (const note of absences) note(complete);
  const segments = await builder.finish();
  return { segments, complete, blocks: complete ? blocks.map(remembered) : [] };

  /** Undefined where nothing had to be waited for; else whether the run goes on. */
  function take(step: Step): Promise<boolean> | undefined {
    const { key, listed } = step;
    if (!covers(context.prefixes, key) || context.excluded(key)) {
      if (listed !== undefined) {
        tally.excluded();
        seen.settled = false;
      }
      keep(step);
      return;
    }
    if (listed !== undefined && step.isAsListed) {
      // What most keys of most runs are: decided without parsing the entry.
      tally.scanned(key, listed.size);
      tally.unchanged();
      builder.carry();
      return;
    }
    const { entry } = step;
    const decision = compare(entry, listed);
    if (listed !== undefined) {
      tally.scanned(key, listed.size);
      if (decision.act === 'copy') return start(step, listed, decision.reason);
      if (decision.reason === 'expired') tally.expired();
      else tally.unchanged();
      if (decision.reason !== 'unchanged') seen.settled = false;
      if (entry?.gone !== undefined) builder.put(withoutGone(entry));
      else keep(step);
      return;
    }
    if (decision.reason === 'missing') tally.gone(key);
    if (entry !== undefined && (decision.reason === 'missing' || decision.reason === 'gone')) {
      seen.settled = false;
      absent(step, entry);
    } else keep(step);
    return;
  }

  async function start(step: Step, listed: ListedObject, reason: CopyReason): Promise<boolean> {
    if (context.dryRun) {
      tally.planned(step.key, reason, listed.size);
      return true;
    }
    await limiter.enter();
    // A copy, and what is known of it until its segment is written, outlive the page and the line that it came from.
    const key = detached(step.key);
    const slot = builder.reserve(key);
    running++;
    void bringUp({ ...listed, key, etag: detached(listed.etag) }, before(step), reason, slot, seen);
    return !context.stopped();
  }

  async function idle(): Promise<void> {
    if (running > 0) await new Promise<void>((resolve) => (onIdle = resolve));
  }

  /** Never rejects: an error that is not this key's alone goes to `fail`, and the key stays as it was. */
  async function bringUp(
    listed: ListedObject,
    { entry, journalled }: Before,
    reason: CopyReason,
    slot: Slot,
    block: Seen,
  ): Promise<void> {
    const { key } = listed;
    const began = limiter.clock.monotonic();
    tally.inFlight(limiter.inFlight);
    let took: number | undefined;
    let settled = false;
    try {
      if (context.stopped()) {
        complete = false;
        tally.hole(key, STOPPED);
        slot(entry, journalled);
        return;
      }
      const outcome = await updateObject(key, listed, entry, update);
      took = limiter.clock.monotonic() - began;
      if (outcome.kind === 'stored') {
        tally.loose(key, outcome.loose);
        tally.stored(key, reason, listed.size, outcome);
        slot(outcome.entry, true);
        settled = compare(outcome.entry, listed).act === 'keep';
        context.journal.record({ op: 'stored', entry: outcome.entry, loose: outcome.loose });
        return;
      }
      if (outcome.kind === 'vanished') tally.vanished();
      else {
        // Left between two of its parts: the run is no more complete than one that never came to this key.
        if (outcome.hole.cause === STOPPED.cause) complete = false;
        tally.hole(key, outcome.hole);
      }
      slot(entry, journalled);
    } catch (error) {
      if (took === undefined) {
        complete = false;
        tally.hole(key, STOPPED);
        slot(entry, journalled);
      }
      context.fail(error);
    } finally {
      if (!settled) block.settled = false;
      limiter.leave(took);
      if (--running === 0) onIdle?.();
    }
  }

  /** An absence counts only where the slice is then seen whole. */
  function absent(step: Step, entry: Entry): void {
    const slot = builder.reserve(detached(step.key));
    const { journalled } = before(step);
    const gone =
      entry.gone === undefined
        ? { since: update.started, confirmed: false }
        : { since: entry.gone.since, confirmed: true };
    absences.push((seen) => slot(seen ? { ...entry, gone } : entry, seen || journalled));
  }

  function keep({ known, settled }: Step): void {
    if (known !== undefined) builder.carry();
    else if (settled !== undefined) builder.put(settled.entry);
  }
}

/** True where one of the sorted prefixes starts the key. */
export function covers(prefixes: readonly string[], key: string): boolean {
  return prefixes.length === 0 || prefixes.some((prefix) => key.startsWith(prefix));
}

/** After a stop nothing more is listed, and `cut` is told; what the manifest knows is carried on. */
async function* untilStopped(
  slice: Slice,
  context: SliceContext,
  cut: () => void,
): AsyncGenerator<Piece | Stretch> {
  try {
    for await (const page of context.listing(slice)) {
      if (context.stopped()) {
        cut();
        return;
      }
      yield page;
    }
  } catch (error) {
    // The end of the drain aborts a listing, too.
    if (!context.update.signal.aborted || context.signal.aborted) throw error;
    cut();
  }
}

/** Lists hot's part of a slice, as far as the prefixes reach: sorted, none inside another. */
export async function* listScope(
  hot: Bucket,
  prefixes: readonly string[],
  { range, known }: Pick<Slice, 'range' | 'known'>,
  signal: AbortSignal,
): AsyncGenerator<Piece | Stretch> {
  let position = range.after;
  for (const prefix of prefixes.length === 0 ? [''] : prefixes) {
    const beforeRange =
      range.after !== undefined && compareKeys(range.after, prefix) > 0 && !range.after.startsWith(prefix);
    const afterRange = range.upto !== undefined && compareKeys(prefix, range.upto) > 0;
    if (beforeRange || afterRange) continue;
    const below = prefix === '' ? known : known.filter(({ end }) => end.startsWith(prefix));
    for await (const part of skim(hot, prefix, range, below, signal, position)) {
      position = part.block?.end ?? position;
      yield part;
    }
  }
}

/** What is known of a key before its copy, and whether an earlier run journalled it. */
interface Before {
  readonly entry: Entry | undefined;
  readonly journalled: boolean;
}

function before({ entry, settled }: Step): Before {
  return { entry, journalled: settled !== undefined };
}

/** Whether all keys of a block are as hot lists them, so that the next run has nothing to do there. */
interface Seen {
  settled: boolean;
}

function remembered({ block, seen }: { readonly block: ListedBlock; readonly seen: Seen }): ListedBlock {
  const { end, counts, digest } = block;
  return { end, counts, ...(seen.settled && digest !== undefined ? { digest } : {}) };
}

function withoutGone(entry: Entry): Entry {
  const { gone: _gone, ...rest } = entry;
  return rest;
}

/** Segments that are skipped whole are not read. */
async function* entriesOf(
  segments: readonly SegmentRef[],
  state: State,
  skipped: Skipped,
  signal: AbortSignal,
): AsyncGenerator<readonly SegmentLine[]> {
  for (const segment of segments) {
    if (skipped.covers(segment.last)) {
      skipped.add(segment.count);
      continue;
    }
    for await (const lines of state.entries(segment, signal)) {
      const from = skipped.through === undefined ? 0 : lines.findIndex(({ key }) => !skipped.covers(key));
      skipped.add(from < 0 ? lines.length : from);
      if (from === 0) yield lines;
      else if (from > 0) yield lines.slice(from);
    }
  }
}

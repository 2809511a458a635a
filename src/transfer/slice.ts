import type { Entry } from '../manifest/entry.ts';
import { SegmentBuilder } from '../manifest/builder.ts';
import type { Slot } from '../manifest/builder.ts';
import type { ListedBlock } from '../manifest/listed.ts';
import { compare } from '../plan/compare.ts';
import { detached } from '../core/keys.ts';
import type { ListedObject } from '../store/contract.ts';
import type { Hole } from './hole.ts';
import { marchSkimmed, Skipped, Step } from './march.ts';
import type { BlockEnd } from './march.ts';
import { Stretch } from './skim.ts';
import type { CopyMode, CopyReason, Slice, SliceContext, SliceResult } from './slice-context.ts';
import { entriesOf, inPrefixes, untilStopped } from './slice-input.ts';
import { updateObject } from './update.ts';
import type { UpdateContext, UpdateOutcome } from './update.ts';

/**
 * Brings one slice up to date: lists hot and walks it against the manifest, decides each key, hands copies to
 * the limiter, and makes the slice's new segments. Throws what listing or reading the manifest threw: then
 * nothing about the slice is committed. After a stop, the manifest's entries are carried on and no absence is noted.
 */
export function runSlice(slice: Slice, context: SliceContext): Promise<SliceResult> {
  return new SliceRun(slice, context).run();
}

const STOPPED: Hole = { cause: 'stopped', message: 'the run stopped before it was copied', deferred: true };

/** One slice on its way through a run. */
class SliceRun {
  readonly #slice: Slice;
  readonly #context: SliceContext;
  /** Entries that were passed over with their stretch of the listing. */
  readonly #skipped = new Skipped();
  readonly #builder: SegmentBuilder;
  readonly #copies = new CopiesInFlight();
  /** Entries that hot does not list: noted only once the whole slice was listed. */
  readonly #absences: ((listedWhole: boolean) => void)[] = [];
  readonly #blocks: BlockProgress[] = [];
  /** Of the block that is being read. */
  #status: BlockStatus = { upToDate: true };
  #complete = true;

  constructor(slice: Slice, context: SliceContext) {
    const { segments } = slice;
    const { state, finishing } = context;
    this.#slice = slice;
    this.#context = context;
    this.#builder = new SegmentBuilder(segments, {
      reread: () => entriesOf(segments, state, new Skipped(), finishing),
      store: (ref, file) => state.writeSegment(ref, file, finishing),
    });
  }

  async run(): Promise<SliceResult> {
    try {
      await this.#compareAll();
    } catch (error) {
      await this.#copies.done();
      await this.#builder.abandon();
      throw error;
    }
    await this.#copies.done();
    if (this.#context.mode.kind === 'dry-run') {
      await this.#builder.abandon();
      return { segments: this.#slice.segments, complete: this.#complete, blocks: [] };
    }
    for (const note of this.#absences) note(this.#complete);
    const segments = await this.#builder.finish();
    const blocks = this.#complete ? this.#blocks.map(blockToRemember) : [];
    return { segments, complete: this.#complete, blocks };
  }

  /** Walks the listing, the manifest and the journalled facts in lockstep, and decides key by key. */
  async #compareAll(): Promise<void> {
    const context = this.#context;
    const slice = this.#slice;
    const { state, stopped, finishing } = context;
    const listing = untilStopped(context.listing(slice), context, () => (this.#complete = false));
    const entries = entriesOf(slice.segments, state, this.#skipped, finishing);
    for await (const steps of marchSkimmed(listing, entries, context.facts(slice.range), this.#skipped)) {
      if (this.#complete && stopped()) this.#complete = false;
      for (const step of steps) {
        if (step instanceof Step) {
          // Awaiting only what started a copy keeps the loop free of a promise a key.
          const copyStarted = this.#takeKey(step);
          if (copyStarted !== undefined) await copyStarted;
        } else this.#endBlock(step);
      }
      this.#builder.carry(this.#skipped.take());
      await this.#builder.caughtUp();
    }
    this.#builder.carry(this.#skipped.take());
  }

  #endBlock(end: Stretch | BlockEnd): void {
    if (end instanceof Stretch) this.#context.tally.skimmed(end.block.counts);
    else this.#builder.cutAfter(end.block.end);
    this.#blocks.push({ block: end.block, status: this.#status });
    this.#status = { upToDate: true };
  }

  /** Undefined where nothing has to be waited for. */
  #takeKey(step: Step): Promise<void> | undefined {
    const { tally, prefixes, excluded } = this.#context;
    const { key, listed, journalled } = step;
    if (journalled?.loose !== undefined) tally.orphaned(key, journalled.loose);
    if (!this.#complete) this.#keep(step);
    else if (!inPrefixes(prefixes, key) || excluded(key)) this.#keepExcluded(step);
    else if (listed === undefined) this.#takeUnlisted(step);
    else {
      tally.scanned(key, listed.size);
      if (!step.isAsListed || this.#healing(step) !== undefined) return this.#takeListed(step, listed);
      // Most keys of most runs end here: decided without parsing the entry.
      tally.unchanged();
      this.#builder.carry();
    }
    return undefined;
  }

  #keepExcluded(step: Step): void {
    if (step.listed !== undefined) {
      this.#context.tally.excluded(step.key);
      this.#status.upToDate = false;
    }
    this.#keep(step);
  }

  #takeListed(step: Step, listed: ListedObject): Promise<void> | undefined {
    const { tally, mode } = this.#context;
    const { entry } = step;
    const decision = compare(entry, listed);
    const healing =
      decision.act === 'keep' && decision.reason !== 'expired' ? this.#healing(step) : undefined;
    if (healing !== undefined && mode.kind === 'copy')
      return this.#startCopy(step, listed, 'touched', mode, healing === 'suspected');
    if (decision.act === 'copy') {
      if (mode.kind === 'copy') return this.#startCopy(step, listed, decision.reason, mode);
      tally.planned(step.key, decision.reason, listed.size);
      return undefined;
    }
    if (decision.reason === 'expired') tally.expired();
    else tally.unchanged();
    if (decision.reason !== 'unchanged') this.#status.upToDate = false;
    if (entry?.gone !== undefined) this.#builder.put(withoutGone(entry));
    else this.#keep(step);
    return undefined;
  }

  /** What cold's aliases did to a key that is as hot has it: undefined for nothing, in nearly all runs. */
  #healing({ key, entry }: Step): 'moves' | 'suspected' | undefined {
    const { healing } = this.#context;
    if (healing === undefined || entry === undefined) return undefined;
    if (healing.moves(entry)) return 'moves';
    return entry.cold.path === key && healing.suspects(key) ? 'suspected' : undefined;
  }

  #takeUnlisted(step: Step): void {
    const { entry } = step;
    const { reason } = compare(entry, undefined);
    if (reason === 'missing') this.#context.tally.gone(step.key);
    if (entry !== undefined && (reason === 'missing' || reason === 'gone')) {
      this.#status.upToDate = false;
      this.#noteAbsence(step, entry);
    } else this.#keep(step);
  }

  /** An absence counts only where the whole slice is then listed. */
  #noteAbsence(step: Step, entry: Entry): void {
    const slot = this.#builder.reserve(detached(step.key));
    const journalled = step.journalled !== undefined;
    const gone =
      entry.gone === undefined
        ? { since: this.#context.started, confirmed: false }
        : { since: entry.gone.since, confirmed: true };
    this.#absences.push((listedWhole) =>
      slot(listedWhole ? { ...entry, gone } : entry, listedWhole || journalled),
    );
  }

  /** The key stays as the manifest, or an earlier run's journal, has it. */
  #keep({ line, journalled }: Step): void {
    if (line !== undefined) this.#builder.carry();
    else if (journalled !== undefined) this.#builder.put(journalled.entry);
  }

  /** Waits for a place in the limiter, then starts the copy and does not wait for it. */
  async #startCopy(
    step: Step,
    listed: ListedObject,
    reason: CopyReason,
    mode: CopyMode,
    unlessSound = false,
  ): Promise<void> {
    const status = this.#status;
    await mode.limiter.enter();
    // A copy, and its entry until its segment is written, outlive the page and the line that it came from.
    const key = detached(step.key);
    const slot = this.#builder.reserve(key);
    this.#copies.began();
    void this.#copy({
      listed: { ...listed, key, etag: detached(listed.etag) },
      before: step.entry,
      journalled: step.journalled !== undefined,
      reason,
      mode,
      slot,
      status,
      unlessSound,
    });
    if (this.#context.stopped()) this.#complete = false;
  }

  /** Never rejects: an error that is not this key's alone goes to `fail`, and the key stays as it was. */
  async #copy(task: CopyTask): Promise<void> {
    const { tally, stopped, fail } = this.#context;
    const { listed, before, mode, status } = task;
    const { limiter, update } = mode;
    const began = limiter.clock.monotonic();
    tally.inFlight(limiter.inFlight);
    /** Undefined where the work failed: how long that took says nothing about the store's speed. */
    let durationMs: number | undefined;
    let decided = false;
    let upToDate = false;
    try {
      if (stopped()) this.#leaveToNextRun(task);
      else if (task.unlessSound && (await isInPlace(before, update))) {
        tally.unchanged();
        task.slot(before, task.journalled);
        upToDate = true;
      } else {
        const outcome = await updateObject(listed.key, listed, before, update);
        decided = true;
        if (outcome.kind !== 'hole') durationMs = limiter.clock.monotonic() - began;
        upToDate = this.#record(task, outcome);
      }
    } catch (error) {
      if (!decided) this.#leaveToNextRun(task);
      fail(error);
    } finally {
      if (!upToDate) status.upToDate = false;
      limiter.leave(durationMs);
      this.#copies.ended();
    }
  }

  /** Counts and journals what became of a key. True where the next run has nothing to do for it. */
  #record({ listed, before, journalled, reason, mode, slot }: CopyTask, outcome: UpdateOutcome): boolean {
    const { tally } = this.#context;
    const { key, size } = listed;
    switch (outcome.kind) {
      case 'stored': {
        const { entry, orphans } = outcome;
        tally.orphaned(key, orphans);
        tally.stored(key, reason, size, outcome);
        slot(entry, true);
        const upToDate = compare(entry, listed).act === 'keep';
        mode.journal.record({ op: 'stored', entry, loose: orphans });
        return upToDate;
      }
      case 'vanished':
        tally.vanished();
        break;
      case 'hole':
        // Stopped between two of its parts: the run is no more complete than one that never came to this key.
        if (outcome.hole.cause === STOPPED.cause) this.#complete = false;
        tally.hole(key, outcome.hole);
    }
    slot(before, journalled);
    return false;
  }

  #leaveToNextRun({ listed, before, journalled, slot }: CopyTask): void {
    this.#complete = false;
    this.#context.tally.hole(listed.key, STOPPED);
    slot(before, journalled);
  }
}

interface CopyTask {
  readonly listed: ListedObject;
  /** The key's entry before the copy, and whether an earlier run journalled it. */
  readonly before: Entry | undefined;
  readonly journalled: boolean;
  readonly reason: CopyReason;
  readonly mode: CopyMode;
  readonly slot: Slot;
  readonly status: BlockStatus;
  /** Cold is asked first, and nothing is copied where it still has the object. */
  readonly unlessSound: boolean;
}

/** Whether all keys of a block are in cold as hot lists them, so that the next run has nothing to do there. */
interface BlockStatus {
  upToDate: boolean;
}

interface BlockProgress {
  readonly block: ListedBlock;
  readonly status: BlockStatus;
}

function blockToRemember({ block, status }: BlockProgress): ListedBlock {
  const { end, counts, digest } = block;
  return { end, counts, ...(status.upToDate && digest !== undefined ? { digest } : {}) };
}

async function isInPlace(entry: Entry | undefined, { cold, signal }: UpdateContext): Promise<boolean> {
  if (entry === undefined) return false;
  const { path, etag } = entry.cold;
  return (await cold.headIfPresent(path, signal))?.etag === etag;
}

function withoutGone(entry: Entry): Entry {
  const { gone: _gone, ...rest } = entry;
  return rest;
}

/** Counts the copies of a slice, so that its end can wait for them. */
class CopiesInFlight {
  #count = 0;
  #onDone: (() => void) | undefined;

  began(): void {
    this.#count++;
  }

  ended(): void {
    if (--this.#count === 0) this.#onDone?.();
  }

  async done(): Promise<void> {
    if (this.#count > 0) await new Promise<void>((resolve) => (this.#onDone = resolve));
  }
}

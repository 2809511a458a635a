import { withoutGone } from '../manifest/entry.ts';
import type { Entry } from '../manifest/entry.ts';
import { SegmentBuilder } from '../manifest/builder.ts';
import type { Slot } from '../manifest/builder.ts';
import { compare } from '../plan/compare.ts';
import { detached } from '../core/keys.ts';
import type { ListedObject, ListingDoubt } from '../store/contract.ts';
import {
  completedOrHole,
  holeOfDoubt,
  mayBeMisspelled,
  nameInDoubt,
  TWICE_ABSENT,
  UNLISTED,
} from './doubts.ts';
import { CopiesInFlight } from './limiter.ts';
import { orHole } from './hole.ts';
import type { Hole } from './hole.ts';
import { marchSkimmed, Skipped, Step } from './march.ts';
import type { BlockEnd } from './march.ts';
import { blockToRemember, Stretch } from './skim.ts';
import type { BlockProgress, BlockStatus } from './skim.ts';
import type {
  CopyMode,
  CopyReason,
  CopyTask,
  Place,
  Slice,
  SliceContext,
  SliceResult,
  Unstored,
} from './slice-context.ts';
import { entriesOf, inPrefixes, offItsPage, untilStopped } from './slice-input.ts';
import { isInPlace, updateObject } from './update.ts';
import type { UpdateOutcome } from './update.ts';

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
  /** It is among the slices that are compared key by key. */
  #isComparing = false;

  constructor(slice: Slice, context: SliceContext) {
    const { segments } = slice;
    const { state, finishing } = context;
    this.#slice = slice;
    this.#context = context;
    this.#builder = new SegmentBuilder(segments, {
      reread: () => entriesOf(segments, state, new Skipped(), finishing),
      ...state.segmentPlaces(finishing),
    });
  }

  async run(): Promise<SliceResult> {
    try {
      // Where nothing is in the manifest, nothing can be passed over.
      if (this.#slice.segments.length === 0) await this.#beginComparing();
      return await this.#run();
    } finally {
      if (this.#isComparing) this.#context.comparing.release();
    }
  }

  /** Slices whose listing is passed over wait only for its pages, so many may run at once; those that are compared may not. */
  async #beginComparing(): Promise<void> {
    if (this.#isComparing) return;
    const { comparing, finishing } = this.#context;
    await comparing.acquire(1, finishing);
    this.#isComparing = true;
  }

  async #run(): Promise<SliceResult> {
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
    const entries = entriesOf(slice.segments, state, this.#skipped, finishing, () => this.#beginComparing());
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
    const name = nameInDoubt(key, listed?.doubt);
    if (journalled?.loose !== undefined) tally.orphaned(key, journalled.loose);
    if (!this.#complete) this.#keep(step);
    else if (!inPrefixes(prefixes, name) || excluded(name)) this.#keepExcluded(step);
    else if (listed === undefined) return this.#takeUnlisted(step);
    else if (listed.doubt !== undefined) return this.#takeDoubtful(step, listed, listed.doubt);
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
      this.#context.tally.excluded(nameInDoubt(step.key, step.listed.doubt));
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
      tally.planned(step.key, decision.reason, listed, entry);
      return undefined;
    }
    if (decision.reason === 'expired') tally.expired();
    else if (step.journalled !== undefined && entry !== undefined && tally.recovered !== undefined)
      tally.recovered(step.key, listed.size, entry);
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

  #takeUnlisted(step: Step): Promise<void> | undefined {
    const { entry } = step;
    const { mode, tally } = this.#context;
    const { reason } = compare(entry, undefined);
    if (entry === undefined || (reason !== 'missing' && reason !== 'gone')) this.#keep(step);
    else {
      this.#status.upToDate = false;
      if (mode.kind === 'copy' && mayBeMisspelled(step.key))
        return this.#startAbsenceCheck(step, entry, mode);
      if (reason === 'missing') tally.gone(step.key);
      this.#noteAbsence(entry, step.journalled !== undefined, this.#builder.reserve(detached(step.key)));
    }
    return undefined;
  }

  /** An absence counts only where the whole slice is then listed. */
  #noteAbsence(entry: Entry, journalled: boolean, slot: Slot): void {
    const gone =
      entry.gone === undefined
        ? { since: this.#context.started, confirmed: false }
        : { since: entry.gone.since, confirmed: true };
    this.#absences.push((listedWhole) =>
      slot(listedWhole ? { ...entry, gone } : entry, listedWhole || journalled),
    );
  }

  /** Hot is asked for a key that its listing may show under another name, before it counts as absent. */
  #startAbsenceCheck(step: Step, entry: Entry, mode: CopyMode): Promise<void> {
    const { tally, signal } = this.#context;
    return this.#start(mode, step, async (place) => {
      const { key, slot, journalled } = place;
      const present = await orHole(() => mode.update.hot.headIfPresent(key, signal));
      if (present === undefined) {
        if (entry.gone === undefined) tally.gone(key);
        this.#noteAbsence(entry, journalled, slot);
        return false;
      }
      const hole = 'hole' in present ? present.hole : UNLISTED;
      tally.scanned(key, 'hole' in present ? entry.size : present.size);
      return this.#record({ ...place, listed: undefined, mode }, { kind: 'hole', hole });
    });
  }

  /** What the listing leaves open is asked for, or is a hole: nothing is decided by it. */
  #takeDoubtful(step: Step, listed: ListedObject, doubt: ListingDoubt): Promise<void> | undefined {
    const { tally, mode } = this.#context;
    this.#status.upToDate = false;
    const name = nameInDoubt(step.key, doubt);
    tally.scanned(name, listed.size);
    if (doubt.about === 'fields') {
      if (mode.kind === 'copy') return this.#startCompletion(step, listed, mode);
      if (step.entry === undefined) tally.planned(step.key, 'new', listed, undefined);
      else tally.unchanged();
      return undefined;
    }
    tally.hole(detached(name), holeOfDoubt(name, doubt));
    this.#keep(step);
    return undefined;
  }

  /** Asks for the fields that the listing lacks, then decides as for any other key. */
  #startCompletion(step: Step, incomplete: ListedObject, mode: CopyMode): Promise<void> {
    const { tally, signal } = this.#context;
    const asked = offItsPage(incomplete);
    return this.#start(mode, step, async (place) => {
      const { before, slot, journalled } = place;
      const completed = await orHole(() => completedOrHole(mode.update.hot, asked, signal));
      if (!('listed' in completed)) {
        const outcome = 'kind' in completed ? completed : { kind: 'hole' as const, hole: completed.hole };
        return this.#record({ ...place, listed: asked, mode }, outcome);
      }
      const { listed } = completed;
      const decision = compare(before, listed);
      if (decision.act === 'copy') return this.#copy({ ...place, listed, reason: decision.reason, mode });
      if (decision.reason === 'expired') tally.expired();
      else tally.unchanged();
      if (before?.gone !== undefined) slot(withoutGone(before), true);
      else slot(before, journalled);
      return false;
    });
  }

  /** The key stays as the manifest, or an earlier run's journal, has it. */
  #keep({ line, journalled }: Step): void {
    if (line !== undefined) this.#builder.carry();
    else if (journalled !== undefined) this.#builder.put(journalled.entry);
  }

  /** `unlessSound`: cold is asked first, and nothing is copied where it still has the object. */
  #startCopy(
    step: Step,
    listed: ListedObject,
    reason: CopyReason,
    mode: CopyMode,
    unlessSound = false,
  ): Promise<void> {
    const copied = offItsPage(listed);
    return this.#start(mode, step, async (place) => {
      const { before, journalled, slot } = place;
      if (unlessSound && (await isInPlace(before, mode.update))) {
        this.#context.tally.unchanged();
        slot(before, journalled);
        return true;
      }
      return this.#copy({ ...place, listed: copied, reason, mode });
    });
  }

  /** Waits for a place in the limiter, then starts the work on a key and does not wait for it. */
  async #start(mode: CopyMode, step: Step, work: (place: Place) => Promise<boolean>): Promise<void> {
    const status = this.#status;
    await mode.limiter.enter();
    // Work, and its entry until its segment is written, outlive the page and the line that it came from.
    const key = detached(step.key);
    const slot = this.#builder.reserve(key);
    const journalled = step.journalled !== undefined;
    const isListed = step.listed !== undefined;
    this.#copies.began();
    const progress = { filled: false, failed: false };
    const place = { key, before: step.entry, journalled, isListed, slot, status, progress };
    void this.#work(mode, place, work);
    if (this.#context.stopped()) this.#complete = false;
  }

  /**
   * `work` fills the key's slot, and returns true where the next run has nothing to do for it. Never rejects: an error
   * that is not this key's alone goes to `fail`, and the key stays as it was.
   */
  async #work({ limiter }: CopyMode, place: Place, work: (place: Place) => Promise<boolean>): Promise<void> {
    const { tally, stopped, fail } = this.#context;
    const began = limiter.clock.monotonic();
    tally.inFlight(limiter.inFlight);
    /** Undefined where the work failed: how long that took says nothing about the store's speed. */
    let durationMs: number | undefined;
    let upToDate = false;
    const { progress } = place;
    const slot: Slot = (entry, changed) => {
      progress.filled = true;
      place.slot(entry, changed);
    };
    try {
      if (stopped()) this.#leaveToNextRun(place);
      else {
        upToDate = await work({ ...place, slot });
        if (!progress.failed) durationMs = limiter.clock.monotonic() - began;
      }
    } catch (error) {
      if (!progress.filled) this.#leaveToNextRun(place);
      fail(error);
    } finally {
      if (!upToDate) place.status.upToDate = false;
      limiter.leave(durationMs);
      this.#copies.ended();
    }
  }

  async #copy(task: CopyTask): Promise<boolean> {
    const { listed, before, mode } = task;
    return this.#record(task, await updateObject(listed.key, listed, before, mode.update));
  }

  /** Counts and journals what became of a key. True where the next run has nothing to do for it. */
  #record(task: CopyTask | Unstored, outcome: UpdateOutcome): boolean {
    const { tally, vanished } = this.#context;
    const { key, listed, before, journalled, mode, slot } = task;
    switch (outcome.kind) {
      case 'stored': {
        if (!('reason' in task)) throw new Error('stored without a reason');
        const { listed, reason } = task;
        const { entry, orphans } = outcome;
        tally.orphaned(key, orphans);
        tally.stored(key, reason, listed.size, outcome);
        slot(entry, true);
        const upToDate = compare(entry, listed).act === 'keep';
        mode.journal.record({ op: 'stored', entry, loose: orphans });
        return upToDate;
      }
      case 'vanished':
        if (listed !== undefined && vanished.isAgain(listed)) tally.hole(key, TWICE_ABSENT);
        else tally.vanished();
        break;
      case 'hole':
        task.progress.failed = true;
        // Stopped between two of its parts: the run is no more complete than one that never came to this key.
        if (outcome.hole.cause === STOPPED.cause) this.#complete = false;
        tally.hole(key, outcome.hole);
    }
    slot(before, journalled);
    return false;
  }

  #leaveToNextRun({ key, isListed, before, journalled, slot }: Place): void {
    this.#complete = false;
    if (isListed) this.#context.tally.hole(key, STOPPED);
    slot(before, journalled);
  }
}

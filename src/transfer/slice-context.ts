import type { Semaphore } from '../core/semaphore.ts';
import type { Slot } from '../manifest/builder.ts';
import type { Entry, IsoTime } from '../manifest/entry.ts';
import type { Journal, OrphanedObject, Stored } from '../manifest/journals/journal.ts';
import type { FolderCount, ListedBlock } from '../manifest/listed.ts';
import type { SegmentRef } from '../manifest/segment.ts';
import type { State } from '../manifest/state.ts';
import type { VanishedObjects } from '../manifest/vanished.ts';
import type { ListedObject } from '../store/contract.ts';
import type { KeyRange } from '../store/listing/listing.ts';
import type { AliasHealing } from './alias-healing.ts';
import type { Hole } from './hole.ts';
import type { Limiter } from './limiter.ts';
import type { BlockStatus, Piece, Stretch } from './skim.ts';
import type { UpdateContext, Updated } from './update.ts';

/** A slice of the key space, with what the manifest says about it. */
export interface Slice {
  readonly range: KeyRange;
  /** The manifest's segments of the range, in order: several where they are small, none where it is new. */
  readonly segments: readonly SegmentRef[];
}

export interface SliceContext {
  readonly state: State;
  readonly mode: SliceMode;
  /** Hot's listing of a slice, in key order. */
  readonly listing: (slice: Slice) => AsyncIterable<Piece | Stretch>;
  /** Outcomes that earlier runs journalled and did not commit. */
  readonly facts: (range: KeyRange) => AsyncIterable<readonly Stored[]>;
  /** Bounds the slices that are compared key by key, or copied, at once: what they hold is what a run's memory is. */
  readonly comparing: Semaphore;
  /** Sorted, none inside another; empty stands for everything. */
  readonly prefixes: readonly string[];
  readonly excluded: (key: string) => boolean;
  /** Undefined where cold takes no key for another one. */
  readonly healing?: AliasHealing | undefined;
  /** Start of the run, by cold's clock. */
  readonly started: IsoTime;
  readonly tally: SliceTally;
  /** Objects that could not be read when it came to them, of this run and the one before. */
  readonly vanished: Pick<VanishedObjects, 'isAgain'>;
  /** True once no new work may be taken: then the rest of the slice is carried on as it is. */
  readonly stopped: () => boolean;
  /** Takes an error that ends the run; copies in flight go on to their end. */
  readonly fail: (error: unknown) => void;
  /** For the listing and the copies: aborted when the drain after a stop took too long. */
  readonly signal: AbortSignal;
  /** For the manifest, which is carried on also then: aborted only where nothing may be committed. */
  readonly finishing: AbortSignal;
}

/** Whether keys are copied, or only compared and counted. */
export type SliceMode = CopyMode | { readonly kind: 'dry-run' };

export interface CopyMode {
  readonly kind: 'copy';
  readonly update: UpdateContext;
  readonly journal: Pick<Journal, 'record'>;
  readonly limiter: Limiter;
}

export type CopyReason = 'new' | 'changed' | 'touched';

/** What a slice counts. */
export interface SliceTally {
  scanned(key: string, size: number): void;
  excluded(key: string): void;
  unchanged(): void;
  expired(): void;
  /** Objects that were listed and are unchanged, many at once. */
  skimmed(counts: readonly FolderCount[]): void;
  gone(key: string): void;
  planned(key: string, reason: CopyReason, listed: ListedObject, before: Entry | undefined): void;
  stored(key: string, reason: CopyReason, size: number, updated: Updated): void;
  vanished(): void;
  /** In place of `unchanged`, for what an earlier attempt at the same piece of a split run copied. */
  recovered?(key: string, size: number, entry: Entry): void;
  hole(key: string, hole: Hole): void;
  orphaned(key: string, objects: readonly OrphanedObject[]): void;
  inFlight(count: number): void;
}

export interface SliceResult {
  readonly segments: readonly SegmentRef[];
  /** False where the run was stopped inside the slice. */
  readonly complete: boolean;
  /** Of the listing, in key order; with a digest where nothing is left to do. None where the slice is not complete. */
  readonly blocks: readonly ListedBlock[];
}

/** A key that is worked on, and where its entry goes. */
export interface Place {
  readonly key: string;
  /** The key's entry before, and whether an earlier run journalled it. */
  readonly before: Entry | undefined;
  readonly journalled: boolean;
  readonly isListed: boolean;
  readonly slot: Slot;
  readonly status: BlockStatus;
  /** Whether the slot was filled, and whether that was for a hole. */
  readonly progress: { filled: boolean; failed: boolean };
}

export interface CopyTask extends Place {
  readonly listed: ListedObject;
  readonly reason: CopyReason;
  readonly mode: CopyMode;
}

/** A key that it never came to copying. */
export interface Unstored extends Place {
  readonly listed: ListedObject | undefined;
  readonly mode: CopyMode;
}

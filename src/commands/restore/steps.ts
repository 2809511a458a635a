import { asContent } from '../../manifest/encrypted/views.ts';
import type { Version } from '../../manifest/entry.ts';
import type { Generation, RestorePoint } from '../../manifest/generation.ts';
import { parseDone, RESTORE_STATE } from '../../manifest/journals/restore-journal.ts';
import type { SegmentLine } from '../../manifest/segment.ts';
import type { State } from '../../manifest/state.ts';
import { compileInclude } from '../../plan/scope.ts';
import type { LineWatch } from '../../plan/unmatched.ts';
import { asOf } from '../../plan/as-of.ts';
import { mayHold } from '../../plan/key-ranges.ts';
import { groupByKey, KeyCursor } from '../../store/listing/cursor.ts';
import type { OrderedListing } from '../../store/listing/ordered-listing.ts';
import type { Sorter } from '../../store/listing/sorter.ts';
import type { ListedObject } from '../../store/contract.ts';
import { march } from '../../transfer/march.ts';
import { inPrefixes } from '../../transfer/slice-input.ts';
import type { RestoreWatch } from './watch.ts';

/** One key of the restore point, with the object that `to` has under it. */
export interface RestoreStep {
  readonly key: string;
  /** As its content is to be compared. */
  readonly version: Version;
  readonly point: RestorePoint;
  /** With hot's ETag where a journal says what it is. */
  readonly listed: ListedObject | undefined;
  /** Its own ETag. */
  readonly present: string | undefined;
}

export interface RestoreScope {
  readonly prefixes: readonly string[];
  readonly include: readonly string[];
}

/** What is walked: the manifest as of a point, beside the listing of `to`. */
export interface RestoreWalk {
  readonly state: State;
  readonly generation: Generation;
  readonly point: RestorePoint;
  readonly scope: RestoreScope;
  readonly listing: OrderedListing;
  /** What earlier restores journalled. */
  readonly done: Sorter;
  /** Of a rehearsal: restores a sample. */
  readonly watch?: RestoreWatch | undefined;
  /** Told of the keys that the point has. */
  readonly lines?: LineWatch;
}

/**
 * The keys that a restore is about, in order, beside what `to` lists: a page of each in memory, no request a key.
 * `onOther` is called for each key in `to` that the point does not have.
 */
export async function* restoreSteps(
  walk: RestoreWalk,
  onOther: () => void,
  signal: AbortSignal,
): AsyncGenerator<readonly RestoreStep[]> {
  const { generation, point, scope } = walk;
  const select = asOf(generation.restorePoints, point.time);
  const included = compileInclude(scope.include);
  const picks = walk.watch?.sampler(keysWithin(generation, scope));
  const listing = asJournalled(walk.listing.pages(), walk.done);
  for await (const steps of march(listing, entriesWithin(walk, signal), none())) {
    const wanted: RestoreStep[] = [];
    for (const { key, listed, entry } of steps) {
      if (!inPrefixes(scope.prefixes, key)) continue;
      const selected = entry === undefined ? undefined : select(entry);
      if (selected !== undefined) walk.lines?.sawKey(key);
      if (!included(key)) continue;
      if (selected !== undefined) walk.lines?.sawMatch(key);
      if (selected === undefined) {
        if (listed !== undefined) onOther();
      } else {
        const { point: at } = selected;
        const version = asContent(selected.version);
        if (
          picks !== undefined &&
          !('expired' in version && version.expired !== undefined) &&
          !picks(version.size)
        )
          continue;
        wanted.push({
          key,
          version,
          point: at,
          listed,
          present: listed === undefined ? undefined : ownEtag(listed),
        });
      }
    }
    yield wanted;
  }
}

/** About how many, keys that are gone included: as the segments of the scope have. */
function keysWithin({ segments }: Generation, { prefixes }: RestoreScope): number {
  return segments.reduce((sum, segment) => sum + (mayHold(segment, prefixes) ? segment.count : 0), 0);
}

async function* entriesWithin(
  { state, generation, scope }: RestoreWalk,
  signal: AbortSignal,
): AsyncGenerator<readonly SegmentLine[]> {
  for (const segment of generation.segments) {
    if (mayHold(segment, scope.prefixes)) yield* state.entries(segment, signal);
  }
}

interface JournalledObject extends ListedObject {
  readonly inTo?: string;
}

function ownEtag(listed: JournalledObject): string {
  return listed.inTo ?? listed.etag;
}

/**
 * The listing of `to` without the restore's own objects, and with hot's ETag for each object of which a journal
 * says that its content is that. An object that was written since has another ETag, and is what it is.
 */
async function* asJournalled(
  pages: AsyncIterable<readonly ListedObject[]>,
  done: Sorter,
): AsyncGenerator<readonly ListedObject[]> {
  const facts = new KeyCursor(groupByKey(done.sorted(), (line) => line));
  try {
    for await (const page of pages) {
      const objects: JournalledObject[] = [];
      for (const object of page) {
        if (object.key.startsWith(RESTORE_STATE)) continue;
        const read = facts.seek(object.key);
        if (read !== undefined) await read;
        const newest = facts.at(object.key)?.items.at(-1);
        const outcome = newest === undefined ? undefined : parseDone(newest);
        const same = outcome?.to === object.etag && outcome.size === object.size;
        objects.push(same ? { ...object, etag: outcome.etag, inTo: object.etag } : object);
      }
      yield objects;
    }
  } finally {
    await facts.close();
  }
}

async function* none(): AsyncGenerator<never> {
  // no journal of a backup takes part
}

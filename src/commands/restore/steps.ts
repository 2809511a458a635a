import type { Version } from '../../manifest/entry.ts';
import type { Generation, RestorePoint } from '../../manifest/generation.ts';
import { parseDone, RESTORE_STATE } from '../../manifest/journals/restore-journal.ts';
import type { RestoreDone } from '../../manifest/journals/restore-journal.ts';
import type { SegmentLine } from '../../manifest/segment.ts';
import type { State } from '../../manifest/state.ts';
import { compileInclude } from '../../plan/scope.ts';
import { asOf } from '../../plan/as-of.ts';
import { mayHold } from '../../plan/key-ranges.ts';
import { compareKeys } from '../../core/keys.ts';
import type { OrderedListing } from '../../store/listing/ordered-listing.ts';
import type { Sorter, SpooledLine } from '../../store/listing/sorter.ts';
import type { ListedObject } from '../../store/contract.ts';
import { march } from '../../transfer/march.ts';
import { inPrefixes } from '../../transfer/slice-input.ts';

/** One key that was there at the restore point, and what `to` has under it. */
export interface RestoreStep {
  readonly key: string;
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
}

/**
 * The keys that a restore is about, in order, beside what `to` lists: a page of each in memory, no request a key.
 * `onOther` is told of each key in `to` that the point does not have.
 */
export async function* restoreSteps(
  walk: RestoreWalk,
  onOther: () => void,
  signal: AbortSignal,
): AsyncGenerator<readonly RestoreStep[]> {
  const { generation, point, scope } = walk;
  const select = asOf(generation.restorePoints, point.time);
  const included = compileInclude(scope.include);
  const listing = asJournalled(walk.listing.pages(), walk.done);
  for await (const steps of march(listing, entriesWithin(walk, signal), none())) {
    const wanted: RestoreStep[] = [];
    for (const { key, listed, entry } of steps) {
      if (!inPrefixes(scope.prefixes, key) || !included(key)) continue;
      const found = entry === undefined ? undefined : select(entry);
      if (found === undefined) {
        if (listed !== undefined) onOther();
      } else {
        const { version, point: at } = found;
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

async function* entriesWithin(
  { state, generation, scope }: RestoreWalk,
  signal: AbortSignal,
): AsyncGenerator<readonly SegmentLine[]> {
  for (const segment of generation.segments) {
    if (mayHold(segment, scope.prefixes)) yield* state.entries(segment, signal);
  }
}

interface Known extends ListedObject {
  readonly inTo?: string;
}

function ownEtag(listed: Known): string {
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
  const facts = lastOfKey(done.sorted());
  try {
    let fact = await facts.next();
    for await (const page of pages) {
      const known: Known[] = [];
      for (const object of page) {
        if (object.key.startsWith(RESTORE_STATE)) continue;
        while (fact.done !== true && compareKeys(fact.value.key, object.key) < 0) fact = await facts.next();
        const told = fact.done !== true && fact.value.key === object.key ? fact.value : undefined;
        const same = told?.to === object.etag && told.size === object.size;
        known.push(same ? { ...object, etag: told.etag, inTo: object.etag } : object);
      }
      yield known;
    }
  } finally {
    await facts.return(undefined);
  }
}

async function* lastOfKey(
  batches: AsyncIterable<readonly SpooledLine[]>,
): AsyncGenerator<RestoreDone, undefined> {
  let last: SpooledLine | undefined;
  for await (const batch of batches) {
    for (const line of batch) {
      if (last !== undefined && last.key !== line.key) yield parseDone(last.line);
      last = line;
    }
  }
  if (last !== undefined) yield parseDone(last.line);
  return undefined;
}

async function* none(): AsyncGenerator<never> {
  // no journal of a backup takes part
}

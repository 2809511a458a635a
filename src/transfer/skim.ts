import { countFolders, digestOf } from '../manifest/listed.ts';
import type { KnownBlock, ListedBlock } from '../manifest/listed.ts';
import type { Bucket } from '../store/bucket.ts';
import { compareKeys, detached } from '../core/keys.ts';
import { ListingCheck, pagesOf } from '../store/listing/listing.ts';
import type { KeyRange } from '../store/listing/listing.ts';
import type { ListedObject, RawObjects } from '../store/contract.ts';

/** Objects of a listing, in key order. */
export interface Piece {
  readonly objects: readonly ListedObject[];
  /** To be remembered once all its keys are done: those after the piece before it, up to its end. */
  readonly block?: ListedBlock;
}

/** A block that is listed just as an earlier run left it, with nothing to do: its objects are not read. */
export class Stretch {
  readonly block: KnownBlock;

  constructor(block: KnownBlock) {
    this.block = block;
  }
}

/** Pages that wait for a block's end; after that many the block is read. */
const MAX_PENDING_PAGES = 3;

/**
 * Hot's listing below `prefix`, cut where the blocks of an earlier run end. `previousBlocks` are in key order,
 * in the range and below the prefix. Throws what listRange throws.
 */
export async function* skim(
  bucket: Bucket,
  prefix: string,
  range: KeyRange,
  previousBlocks: readonly KnownBlock[],
  signal: AbortSignal,
  start: string | undefined = range.after,
): AsyncGenerator<Piece | Stretch> {
  const check = new ListingCheck(bucket, prefix, range);
  let pending: RawObjects[] = [];
  let position = start;
  let next = 0;

  for await (const page of pagesOf(bucket, prefix, range, signal, true)) {
    if (page.raw === undefined) {
      if (pending.length > 0) yield piece(pending.splice(0));
      const objects = check.take(page.objects);
      const last = objects.at(-1)?.key;
      if (last === undefined) continue;
      position = last;
      // Without a digest, but with its end: what follows begins there and not where the block before it ended.
      yield { objects, block: blockOf({ end: last, counts: [] }) };
      while (reached(last)) next++;
      continue;
    }
    pending.push(upTo(page.raw, range.upto));
    const last = page.raw.last.slice(bucket.prefix.length);
    while (reached(last)) yield upToBlock(previousBlocks[next++]);
    if (previousBlocks[next]?.digest === undefined || pending.length > MAX_PENDING_PAGES)
      yield piece(pending.splice(0));
  }
  while (next < previousBlocks.length) yield upToBlock(previousBlocks[next++]);
  yield piece(pending);

  function reached(last: string | undefined): boolean {
    const block = previousBlocks[next];
    return block !== undefined && last !== undefined && compareKeys(last, block.end) >= 0;
  }

  function upToBlock(block: KnownBlock | undefined): Piece | Stretch {
    if (block === undefined) return { objects: [] };
    const objects = takeUpTo(block.end);
    const digest = digestOf(objects);
    if (digest === block.digest && position === block.after) {
      check.passed(block.end);
      position = block.end;
      return new Stretch(block);
    }
    return piece(objects, block.end, digest);
  }

  function takeUpTo(end: string): RawObjects[] {
    const last = pending.pop();
    if (last === undefined) return [];
    const at = last.endOf(bucket.key(end));
    const taken = at > 0 ? [...pending, last.slice(0, at)] : pending;
    pending = at < last.text.length ? [last.slice(at, last.text.length)] : [];
    return taken;
  }

  /** `end` is its last key where it is not given. */
  function piece(some: readonly RawObjects[], end?: string, digest = digestOf(some)): Piece {
    const objects = check.take(some.flatMap((each) => each.objects()));
    const last = end ?? objects.at(-1)?.key;
    if (last === undefined) return { objects };
    position = last;
    const counts = countFolders(objects);
    const usable =
      counts !== undefined && objects.length > 0 && objects.every(({ doubt }) => doubt === undefined);
    return { objects, block: blockOf({ end: last, counts: counts ?? [], ...(usable ? { digest } : {}) }) };
  }

  function upTo(raw: RawObjects, upto: string | undefined): RawObjects {
    if (upto === undefined || compareKeys(raw.last, bucket.key(upto)) <= 0) return raw;
    return raw.slice(0, raw.endOf(bucket.key(upto)));
  }
}

/** A block outlives thousands of pages. */
function blockOf({ end, counts, ...rest }: ListedBlock): ListedBlock {
  return {
    ...rest,
    end: detached(end),
    counts: counts.map((count) => ({ ...count, folder: detached(count.folder) })),
  };
}

/** Whether all keys of a block are in cold as hot lists them, so that the next run has nothing to do there. */
export interface BlockStatus {
  upToDate: boolean;
}

export interface BlockProgress {
  readonly block: ListedBlock;
  readonly status: BlockStatus;
}

export function blockToRemember({ block, status }: BlockProgress): ListedBlock {
  const { end, counts, digest } = block;
  return { end, counts, ...(status.upToDate && digest !== undefined ? { digest } : {}) };
}

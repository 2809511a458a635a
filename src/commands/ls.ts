import { defined } from '../core/defined.ts';
import { encodeEntry } from '../manifest/entry.ts';
import type { Entry, StoredRef } from '../manifest/entry.ts';
import type { Generation, RestorePoint } from '../manifest/generation.ts';
import { State } from '../manifest/state.ts';
import type { SegmentLine } from '../manifest/segment.ts';
import type { LsOptions } from '../options/options.ts';
import { asOf } from '../plan/as-of.ts';
import { chosenPoint, pointOf } from '../plan/restore-point.ts';
import { forJson } from '../core/escape.ts';
import type { ListedKey, LsResult } from '../report/listing.ts';
import type { Log, RunContext } from '../core/run-context.ts';
import { LineWatch, MAX_UNMATCHED_LINES, unmatchedWords } from '../plan/unmatched.ts';
import { VERSION } from '../core/version.ts';
import { withDeadline } from './with-deadline.ts';
import type { Bucket } from '../store/bucket.ts';
import type { ListedObject } from '../store/contract.ts';
import { openStore } from '../store/registry.ts';
import type { OpenStore } from '../run/open-buckets.ts';
import { loadBackup, openBackup } from '../run/open-backup.ts';
import { KeyCursor } from '../store/listing/cursor.ts';
import { orderedListing } from '../store/listing/ordered-listing.ts';
import { entriesWithin } from './entries-within.ts';
import { reportedPlace } from './reported-place.ts';

/** Takes keys in order, a batch at a time; false to stop. */
export type ShowKeys = (keys: readonly ListedKey[]) => Promise<boolean>;

/**
 * Lists what a backup holds, now or as of a restore point, from the manifest alone: segment by segment, so
 * that memory does not grow. READ on cold is enough. Throws InputError, StateError and StoreError.
 */
export async function runLs(
  options: LsOptions,
  ctx: RunContext,
  show: ShowKeys,
  open: OpenStore = openStore,
): Promise<LsResult> {
  return withDeadline('ls', ctx, (limited) => list(options, limited, show, open));
}

async function list(options: LsOptions, ctx: RunContext, show: ShowKeys, open: OpenStore): Promise<LsResult> {
  const { cold, close } = await openBackup(options, ctx, open);
  try {
    const state = new State(cold, ctx.segments);
    const generation = await loadBackup(state, options, ctx.signal);
    const point = options.at === undefined ? undefined : pointOf(options.at, generation.restorePoints);
    const select = point === undefined ? present : past(generation, point);
    const classes = options.long === true ? await StoredClasses.open(cold, options, ctx) : undefined;
    try {
      const batches = selected(entriesWithin(state, generation, options.prefixes, ctx.signal), select);
      const lines = new LineWatch(options.prefixes, 'include', []);
      const { whole, sum } = await showAll(batches, { classes, lines, show });
      if (whole) warnOfUnmatched(ctx.log, lines, generation);
      return {
        format: 1,
        program: VERSION,
        command: 'ls',
        cold: reportedPlace(options.cold),
        generation: generation.generation,
        at: point === undefined || options.at === undefined ? null : chosenPoint(options.at, point),
        ...sum,
      };
    } finally {
      await classes?.close();
    }
  } finally {
    await close();
  }
}

interface Listing {
  readonly classes: StoredClasses | undefined;
  readonly lines: LineWatch;
  readonly show: ShowKeys;
}

/** `whole` is false where nobody read on. */
async function showAll(
  batches: AsyncIterable<readonly Selected[]>,
  { classes, lines, show }: Listing,
): Promise<{ readonly whole: boolean; readonly sum: Pick<LsResult, 'keys' | 'bytes' | 'gone' | 'expired'> }> {
  const sum = { keys: 0, bytes: 0, gone: 0, expired: 0 };
  for await (const batch of batches) {
    const keys = classes === undefined ? batch : await classes.withDetails(batch);
    for (const { key, mark, size } of keys) {
      lines.sawKey(key);
      if (mark === 'gone' || mark === 'expired') sum[mark]++;
      else {
        sum.keys++;
        sum.bytes += size;
      }
    }
    if (!(await show(keys))) return { whole: false, sum };
  }
  return { whole: true, sum };
}

async function* selected(
  batches: AsyncIterable<readonly SegmentLine[]>,
  select: Select,
): AsyncGenerator<readonly Selected[]> {
  for await (const batch of batches) yield batch.map(select).filter((key) => key !== undefined);
}

function warnOfUnmatched(log: Log, { unmatched }: LineWatch, { hot }: Generation): void {
  for (const line of unmatched.slice(0, MAX_UNMATCHED_LINES)) log.warning(unmatchedWords(line, hot));
}

/** A key to list, and where its content is. */
interface Selected extends ListedKey {
  readonly cold: StoredRef;
  readonly versions: number;
}

type Select = (line: SegmentLine) => Selected | undefined;

const present: Select = ({ entry, line }) => {
  const { key, size, modified, gone, expired, cold, history = [] } = entry;
  const absence = gone === undefined ? '' : gone.confirmed ? 'gone' : 'missing';
  const mark = expired === undefined ? absence : 'expired';
  const versions = history.length + 1;
  return { key, size, modified, mark, cold, versions, json: () => forJson(line) };
};

/** Entries as of the point: without later changes, and with the time at which they ended, if they did. */
function past({ restorePoints }: Generation, { time }: RestorePoint): Select {
  const versionThen = asOf(restorePoints, time);
  return ({ entry }) => {
    const selected = versionThen(entry);
    if (selected === undefined) return undefined;
    const { size, etag, modified, cold, since } = selected.version;
    const { expired } = selected.version === entry ? entry : {};
    const then: Entry = {
      key: entry.key,
      size,
      etag,
      modified,
      cold,
      since,
      ...defined({ expired }),
    };
    const json = (): string =>
      forJson(
        selected.until === undefined ? encodeEntry(then) : JSON.stringify({ ...then, until: selected.until }),
      );
    const mark = expired === undefined ? '' : 'expired';
    return { key: entry.key, size, modified, mark, cold, versions: 1, json };
  };
}

/** Looks keys up in cold's listing beside the manifest, a page in memory: for the storage class, which only cold knows. */
class StoredClasses {
  readonly #listed: KeyCursor<ListedObject>;
  readonly #close: () => Promise<void>;

  private constructor(listed: KeyCursor<ListedObject>, close: () => Promise<void>) {
    this.#listed = listed;
    this.#close = close;
  }

  static async open(cold: Bucket, { prefixes }: LsOptions, { signal }: RunContext): Promise<StoredClasses> {
    const needs = { fields: ['ETag'], skipsInDoubt: true } as const;
    const listing = await orderedListing(cold, prefixes, signal, needs);
    return new StoredClasses(new KeyCursor(listing.pages(), signal), () => listing.close());
  }

  /** Keys in order, also from one call to the next. */
  async withDetails(keys: readonly Selected[]): Promise<readonly ListedKey[]> {
    const detailed: ListedKey[] = [];
    for (const selected of keys) {
      const { key, cold, versions } = selected;
      const read = this.#listed.seek(key);
      if (read !== undefined) await read;
      const listed = cold.path === key ? this.#listed.at(key) : undefined;
      const storageClass = listed?.etag === cold.etag ? listed.storageClass : undefined;
      const json = (): string => withFields(selected.json(), { storageClass, versions });
      detailed.push({ ...selected, details: { storageClass, versions }, json });
    }
    return detailed;
  }

  async close(): Promise<void> {
    await this.#listed.close();
    await this.#close();
  }
}

/** Fields added at the end of an object in JSON that is not empty. */
function withFields(json: string, fields: object): string {
  return `${json.slice(0, -1)},${forJson(JSON.stringify(fields)).slice(1)}`;
}

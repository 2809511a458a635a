import { defined } from '../../core/defined.ts';
import { formatMany } from '../../core/format.ts';
import type { Log } from '../../core/run-context.ts';
import { knownBlocks } from '../../manifest/listed.ts';
import { RememberedBlocks } from '../../manifest/listings/remembered-listing.ts';
import { SEGMENT_ENTRIES } from '../../manifest/segment.ts';
import type { SegmentRef } from '../../manifest/segment.ts';
import { scopeName } from '../../plan/recent-runs.ts';
import { limiterFor } from '../../run/limiter-for.ts';
import type { Bucket } from '../../store/bucket.ts';
import { findBorders } from '../../store/listing/borders.ts';
import type { KeyRange } from '../../store/listing/key-range.ts';
import { isUnsorted, sortListing, traitsOf } from '../../store/listing/unsorted.ts';
import type { Limiter } from '../../transfer/limiter.ts';
import { recordedAliases } from '../../store/aliases.ts';
import type { Capabilities } from '../../store/capabilities.ts';
import { aliasHealing } from '../../transfer/alias-healing.ts';
import type { AliasHealing } from '../../transfer/alias-healing.ts';
import { pieces, Skipped } from '../../transfer/march.ts';
import type { Piece, Stretch } from '../../transfer/skim.ts';
import { entriesOf, listScope } from '../../transfer/slice-input.ts';
import type { Slice } from '../../transfer/slice-context.ts';
import type { BackupRun, ColdAccess } from './backup-run.ts';
import type { Recovery } from './recovery.ts';

/** Into which slices the run is cut, how hot is listed, and what bounds the copies. */
export interface Plan {
  readonly slices: readonly Slice[];
  readonly listing: (slice: Slice) => AsyncIterable<Piece | Stretch>;
  readonly limiter: Limiter;
  /** For a cold that takes keys for others. */
  readonly healing: AliasHealing | undefined;
  /** The manifest was written before that was seen: what earlier runs saw of hot's listing spares no work. */
  readonly newAliases: boolean;
  close(): Promise<void>;
}

/**
 * Slices run along the manifest's segments; in a first run along borders that listings find. A store that
 * lists out of order is listed once, whole, and sorted on disk.
 */
export async function planCopies(
  run: BackupRun,
  access: ColdAccess,
  { journals }: Recovery,
  capabilities?: Capabilities,
): Promise<Plan> {
  const { options, ctx, buckets, control } = run;
  // What an unfinished run journalled is compared with the listing: blocks of it may not be passed over.
  const { healing, isNew } = await planHealing(run, access, capabilities);
  const previous = lastListing(run, access, journals.settles.length > 0 || isNew);
  const segments = access.committed?.generation.segments ?? [];
  const prefixes = options.prefixes.length === 0 ? [''] : options.prefixes;
  const { hot, detail } = buckets;
  const { signal } = control;
  const { startsAnywhere } = await traitsOf(hot, signal);
  const why = (await anyUnsorted(hot, prefixes, signal))
    ? OUT_OF_ORDER
    : // One slice reads the listing from its beginning anyway.
      !startsAnywhere && segments.length > 0
      ? FROM_THE_BEGINNING
      : undefined;
  const listing =
    why === undefined
      ? pagedListing(hot, prefixes, previous, signal)
      : await sortedListing(hot, prefixes, why, ctx.log, signal);
  const whole = segments.length > 0 || listing.sorted || !startsAnywhere;
  const borders = whole ? [] : await firstBorders(hot, prefixes, signal);
  const slices = slicesOf(segments, borders);
  detail.log('listing', () => {
    const known = `the last listing is known of ${formatMany(previous.countOf(segments), 'segment')}`;
    return `${formatMany(slices.length, 'slice')}; ${known}`;
  });
  const limiter = limiterFor(buckets, ctx.clock, options.concurrency);
  return { slices, limiter, listing: listing.of, healing, newAliases: isNew, close: () => listing.close() };
}

/** What is to be healed of a manifest that was written before cold was seen to take keys for others. */
export async function planHealing(
  { ctx, control }: BackupRun,
  { state, committed }: ColdAccess,
  capabilities: Capabilities | undefined,
): Promise<{ readonly healing: AliasHealing | undefined; readonly isNew: boolean }> {
  const classes = capabilities === undefined ? [] : recordedAliases(capabilities);
  const recorded = committed?.generation.capabilities;
  const known = recorded === undefined ? [] : recordedAliases(recorded);
  const isNew = committed !== undefined && classes.some((name) => !known.includes(name));
  const segments = committed?.generation.segments ?? [];
  const entries = isNew ? entriesOf(segments, state, new Skipped(), control.signal) : undefined;
  if (isNew)
    ctx.log.warning(
      `Cold takes keys for others (${classes.join(', ')}): such keys are stored anew below .flashback-backup/objects/, and what they may have replaced is checked. Run verify with repair for what this run does not list.`,
    );
  return { healing: await aliasHealing(classes, entries), isNew };
}

interface HotListing {
  readonly sorted: boolean;
  readonly of: Plan['listing'];
  close(): Promise<void>;
}

function pagedListing(
  hot: Bucket,
  prefixes: readonly string[],
  previous: RememberedBlocks,
  signal: AbortSignal,
): HotListing {
  return {
    sorted: false,
    of: (slice) => listSlice(hot, prefixes, previous, slice, signal),
    close: () => Promise.resolve(),
  };
}

/** The listing of one slice, without what is listed as the last run saw it. */
export async function* listSlice(
  hot: Bucket,
  prefixes: readonly string[],
  previous: RememberedBlocks,
  { range, segments }: Slice,
  signal: AbortSignal,
): AsyncGenerator<Piece | Stretch> {
  const previousBlocks = knownBlocks(segments, await previous.of(segments), range.after);
  yield* listScope(hot, prefixes, { range, previousBlocks }, signal);
}

const OUT_OF_ORDER =
  'Hot lists its keys out of order: the whole listing is taken first and sorted on disk, which takes longer.';
const FROM_THE_BEGINNING =
  'Hot lists its keys only from the first one on: the whole listing is taken first and kept on disk, which takes longer.';

async function sortedListing(
  hot: Bucket,
  prefixes: readonly string[],
  why: string,
  log: Log,
  signal: AbortSignal,
): Promise<HotListing> {
  log.notice(why);
  const sorted = await sortListing(hot, prefixes, signal);
  return {
    sorted: true,
    of: ({ range }) => pieces(sorted.range(range)),
    close: () => sorted.close(),
  };
}

export async function anyUnsorted(
  hot: Bucket,
  prefixes: readonly string[],
  signal: AbortSignal,
): Promise<boolean> {
  for (const prefix of prefixes) if (await isUnsorted(hot, prefix, signal)) return true;
  return false;
}

export async function firstBorders(
  hot: Bucket,
  prefixes: readonly string[],
  signal: AbortSignal,
  slices?: number,
): Promise<string[]> {
  const borders: string[] = [];
  for (const prefix of prefixes) {
    if (borders.length > 0 || prefix !== '') borders.push(prefix);
    borders.push(...(await findBorders(hot, prefix, signal, slices)));
  }
  return borders;
}

/** What the last run of this scope saw of hot's listing. It only spares work: a damaged file is ignored. */
export function lastListing(
  { options, ctx, control }: BackupRun,
  { state, committed }: ColdAccess,
  isUseless: boolean,
): RememberedBlocks {
  const scope = scopeName(options);
  const recorded = committed?.generation.listed?.filter((listed) => listed.scope === scope) ?? [];
  const damaged = (error: Error): void =>
    ctx.log.notice(`${error.message}; it only spares work, so every key is compared instead.`);
  return new RememberedBlocks(isUseless ? [] : recorded, state, damaged, control.signal);
}

/** Neighbouring segments that together stay below this many entries make one slice, and one segment when it changes. */
const SMALL_SLICE_ENTRIES = SEGMENT_ENTRIES / 2;

/**
 * Cuts the whole key space along the segments' borders: each slice holds the keys after the last key of the
 * one before it, up to and with its own last; the last one is open. Without segments, along `borders`, keys
 * in order. `within`: only this range of it.
 */
export function slicesOf(
  segments: readonly SegmentRef[],
  borders: readonly string[],
  within: KeyRange = {},
): readonly Slice[] {
  const groups = segments.length > 0 ? grouped(segments) : borders.map(() => []);
  const ends = segments.length > 0 ? groups.map((group) => group.at(-1)?.last) : borders;
  if (segments.length === 0) groups.push([]);
  return groups.map((group, i) => {
    const after = i === 0 ? within.after : ends[i - 1];
    const upto = i === groups.length - 1 ? within.upto : ends[i];
    return { range: defined({ after, upto }), segments: group };
  });
}

function grouped(segments: readonly SegmentRef[]): SegmentRef[][] {
  const groups: SegmentRef[][] = [];
  let count = 0;
  for (const segment of segments) {
    const last = groups.at(-1);
    if (last !== undefined && count + segment.count <= SMALL_SLICE_ENTRIES) {
      last.push(segment);
      count += segment.count;
    } else {
      groups.push([segment]);
      count = segment.count;
    }
  }
  return groups;
}

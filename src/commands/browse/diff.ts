import type { RunContext } from '../../core/run-context.ts';
import { VERSION } from '../../core/version.ts';
import type { Generation, RestorePoint } from '../../manifest/generation.ts';
import { State } from '../../manifest/state.ts';
import type { DiffOptions } from '../../options/options.ts';
import { ChangeSums, PrefixSums } from '../../plan/browse/change-sums.ts';
import {
  differenceFromHot,
  differenceOf,
  viewOf,
  type Difference,
  type PointView,
} from '../../plan/browse/differences.ts';
import { chosenPoint, pointOf } from '../../plan/restore-point.ts';
import { differenceLine, prefixLine, type DiffLine, type DiffResult } from '../../report/browse/diff.ts';
import { prunedWords } from '../../report/restore.ts';
import { loadBackup, openBackup, openHotToRead } from '../../run/open-backup.ts';
import type { OpenStore } from '../../run/open-buckets.ts';
import { orderedListing } from '../../store/listing/ordered-listing.ts';
import { openStore } from '../../store/registry.ts';
import { march } from '../../transfer/march.ts';
import { inPrefixes } from '../../transfer/slice-input.ts';
import { entriesWithin } from '../entries-within.ts';
import { reportedPlace } from '../reported-place.ts';
import { withDeadline } from '../with-deadline.ts';

/** Takes lines in key order, a batch at a time; false to stop. */
export type ShowDifferences = (lines: readonly DiffLine[]) => Promise<boolean>;

/** A key, and how it differs. */
type Keyed = readonly [key: string, difference: Difference];

/**
 * Compares two restore points by the manifest alone, or one with hot's listing. Everything comes in key order and a batch
 * at a time, so that memory does not grow. READ on cold is enough, and on hot where it is compared. Throws InputError,
 * StateError and StoreError.
 */
export async function runDiff(
  options: DiffOptions,
  ctx: RunContext,
  show: ShowDifferences,
  open: OpenStore = openStore,
): Promise<DiffResult> {
  return withDeadline('diff', ctx, (limited) => compare(options, limited, show, open));
}

async function compare(
  options: DiffOptions,
  ctx: RunContext,
  show: ShowDifferences,
  open: OpenStore,
): Promise<DiffResult> {
  const { cold, close } = await openBackup(options, ctx, open);
  try {
    const state = new State(cold, ctx.segments);
    const generation = await loadBackup(state, options, ctx.signal);
    const { restorePoints } = generation;
    const from = pointOf(options.from, restorePoints, 'points');
    const to = options.against === 'hot' ? undefined : pointOf(options.against, restorePoints, 'points');
    for (const point of [from, to]) warnOfPruned(point, ctx);
    const sums = new ChangeSums();
    const view = viewOf(restorePoints, from);
    const keyed =
      to === undefined
        ? againstHot(state, generation, view, options, ctx, open)
        : betweenPoints(state, generation, [view, viewOf(restorePoints, to)], options, ctx.signal);
    await showAll(keyed, sums, options, show);
    return {
      format: 1,
      program: VERSION,
      command: 'diff',
      cold: reportedPlace(options.cold),
      generation: generation.generation,
      from: chosenPoint(options.from, from),
      to: options.against === 'hot' || to === undefined ? 'hot' : chosenPoint(options.against, to),
      prefixes: options.prefixes,
      counts: sums.counts,
    };
  } finally {
    await close();
  }
}

function warnOfPruned(point: RestorePoint | undefined, { log }: RunContext): void {
  if (point?.pruned !== undefined && point.pruned.length > 0)
    log.warning(prunedWords(point.time, point.pruned));
}

async function showAll(
  batches: AsyncIterable<readonly Keyed[]>,
  sums: ChangeSums,
  { byPrefix, prefixes }: DiffOptions,
  show: ShowDifferences,
): Promise<void> {
  const groups = byPrefix ? new PrefixSums(prefixes) : undefined;
  for await (const batch of batches) {
    const lines: DiffLine[] = [];
    for (const [key, difference] of batch) {
      sums.take(difference);
      if (groups !== undefined) lines.push(...groups.take(key, difference).map(prefixLine));
      else lines.push(...differenceLine(key, difference));
    }
    if (!(await show(lines))) return;
  }
  if (groups !== undefined) await show(groups.end().map(prefixLine));
}

async function* betweenPoints(
  state: State,
  generation: Generation,
  [from, to]: readonly [PointView, PointView],
  { prefixes }: DiffOptions,
  signal: AbortSignal,
): AsyncGenerator<readonly Keyed[]> {
  for await (const batch of entriesWithin(state, generation, prefixes, signal))
    yield batch.map(({ entry }): Keyed => [entry.key, differenceOf(entry, from, to)]);
}

async function* againstHot(
  state: State,
  generation: Generation,
  from: PointView,
  options: DiffOptions,
  ctx: RunContext,
  open: OpenStore,
): AsyncGenerator<readonly Keyed[]> {
  if (options.hot === undefined) throw new Error('hot is compared, and no options say where it is');
  const { prefixes } = options;
  const { hot, close } = await openHotToRead(options.hot, options, ctx, open);
  try {
    const listing = await orderedListing(hot, prefixes, ctx.signal);
    try {
      const entries = entriesWithin(state, generation, prefixes, ctx.signal);
      for await (const steps of march(listing.pages(), entries, none())) {
        const within = steps.filter(({ key }) => inPrefixes(prefixes, key));
        yield within.map(({ key, entry, listed }): Keyed => [
          key,
          differenceFromHot(key, entry, listed, from),
        ]);
      }
    } finally {
      await listing.close();
    }
  } finally {
    await close();
  }
}

async function* none(): AsyncGenerator<never> {
  // Nothing is journalled that concerns a comparison.
}

import { defined } from '../core/defined.ts';
import { encodeEntry } from '../manifest/entry.ts';
import type { Entry } from '../manifest/entry.ts';
import type { Generation, RestorePoint } from '../manifest/generation.ts';
import { loadCommitted } from '../manifest/committed.ts';
import { State } from '../manifest/state.ts';
import type { SegmentLine } from '../manifest/segment.ts';
import { placeUrl } from '../core/place.ts';
import { InputError } from '../core/input-error.ts';
import type { LsOptions } from '../options/options.ts';
import { asOf } from '../plan/as-of.ts';
import { mayHold } from '../plan/key-ranges.ts';
import { chosenPoint, pointOf } from '../plan/restore-point.ts';
import { forJson } from '../core/escape.ts';
import type { ListedKey, LsResult } from '../report/listing.ts';
import type { Log, RunContext } from '../core/run-context.ts';
import { LineWatch, MAX_UNMATCHED_LINES, unmatchedWords } from '../plan/unmatched.ts';
import { VERSION } from '../core/version.ts';
import { withDeadline } from './with-deadline.ts';
import { openStore } from '../store/registry.ts';
import type { OpenStore } from '../run/open-buckets.ts';
import { checkHot, openBackup } from '../run/open-backup.ts';
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
    const generation = await load(state, options, ctx.signal);
    const point = options.at === undefined ? undefined : pointOf(options.at, generation.restorePoints);
    const select = point === undefined ? present : past(generation, point);
    const sum = { keys: 0, bytes: 0, gone: 0, expired: 0 };
    const lines = new LineWatch(options.prefixes, 'include', []);
    let whole = true;
    for await (const batch of entries(state, generation, options.prefixes, ctx.signal)) {
      const keys = batch.map(select).filter((key) => key !== undefined);
      for (const { key } of keys) lines.sawKey(key);
      for (const { mark, size } of keys) {
        if (mark === 'gone' || mark === 'expired') sum[mark]++;
        else {
          sum.keys++;
          sum.bytes += size;
        }
      }
      whole = await show(keys);
      if (!whole) break;
    }
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
    await close();
  }
}

function warnOfUnmatched(log: Log, { unmatched }: LineWatch, { hot }: Generation): void {
  for (const line of unmatched.slice(0, MAX_UNMATCHED_LINES)) log.warning(unmatchedWords(line, hot));
}

async function load(state: State, options: LsOptions, signal: AbortSignal): Promise<Generation> {
  const committed = await loadCommitted(state, signal);
  checkHot(committed, options);
  if (committed !== undefined) return committed.generation;
  throw new InputError(
    'cold',
    `${placeUrl(options.cold)} holds no backup; expected one that a run committed to`,
  );
}

type Select = (line: SegmentLine) => ListedKey | undefined;

const present: Select = ({ entry, line }) => {
  const { key, size, modified, gone, expired } = entry;
  const absence = gone === undefined ? '' : gone.confirmed ? 'gone' : 'missing';
  const mark = expired === undefined ? absence : 'expired';
  return { key, size, modified, mark, json: () => forJson(line) };
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
    return { key: entry.key, size, modified, mark: expired === undefined ? '' : 'expired', json };
  };
}

async function* entries(
  state: State,
  { segments }: Generation,
  prefixes: readonly string[],
  signal: AbortSignal,
): AsyncGenerator<readonly SegmentLine[]> {
  for (const segment of segments) {
    if (!mayHold(segment, prefixes)) continue;
    for await (const batch of state.entries(segment, signal)) {
      yield prefixes.length === 0
        ? batch
        : batch.filter(({ entry }) => prefixes.some((prefix) => entry.key.startsWith(prefix)));
    }
  }
}

import type { CondemnedRecord } from '../../manifest/condemned.ts';
import { encodeRecord } from '../../manifest/condemned.ts';
import type { Entry } from '../../manifest/entry.ts';
import { textOf } from '../../core/bounded-json.ts';
import { LINE_LIMITS, MAX_KEY, MAX_LINE, MAX_PACKED_BYTES, parseRecord } from '../../manifest/bounds.ts';
import { DAMAGED_ADVICE, StateError } from '../../manifest/errors.ts';
import type { Generation, RestorePoint } from '../../manifest/generation.ts';
import { linesOfText } from '../../manifest/segment.ts';
import type { AgeNames } from '../../manifest/layout.ts';
import type { SegmentRef } from '../../manifest/segment.ts';
import type { State } from '../../manifest/state.ts';
import type { GuardFigures } from '../../plan/guards.ts';
import { PlanHash } from '../../plan/guards.ts';
import { retentionOf, scopeName } from '../../plan/retention.ts';
import type { Retention, Verdict } from '../../plan/retention.ts';
import { lineOf } from '../../plan/retention-policy.ts';
import type { RetentionPolicy } from '../../plan/retention-policy.ts';
import { sweepKey } from '../../plan/sweep.ts';
import type { Swept, SweepTime } from '../../plan/sweep.ts';
import type { Amount } from '../../report/result.ts';
import { compareKeys } from '../../core/keys.ts';
import { groupByKey, KeyCursor } from '../../store/listing/cursor.ts';
import type { KeyGroup } from '../../store/listing/cursor.ts';
import { Sorter } from '../../store/listing/sorter.ts';
import { refusedByGate } from './gate.ts';
import { PointMarks, watchChanges } from './point-marks.ts';
import type { PointCounts } from './point-marks.ts';
import { PruneTotals } from './totals.ts';

/** Condemned records whose objects must not be deleted, and why of a few. */
export interface RefusedRecords {
  count: number;
  readonly examples: { readonly key: string; readonly message: string }[];
}

const MAX_EXAMPLES = 20;

/** What a prune would do, computed in one pass over the manifest. Memory does not grow with it. */
export interface PrunePlan {
  readonly totals: PruneTotals;
  readonly figures: Omit<GuardFigures, 'unsignedDue'>;
  /** Of every version that the policy does not keep any more. */
  readonly hash: string;
  /** Segments of which some version is released now. */
  readonly dirty: ReadonlySet<SegmentRef>;
  readonly restorePoints: readonly RestorePoint[];
  readonly pointCounts: PointCounts;
  /** True where a commit would change something. */
  readonly changes: boolean;
  /** Records that stay on the list, and those whose objects may be deleted after the commit. */
  readonly waiting: Sorter;
  readonly due: Sorter;
  readonly dueAmount: Amount;
  /** Records that the gate refuses. */
  readonly refused: RefusedRecords;
  /** The segment's entries as the next manifest has them; for those that are dirty. */
  swept(segment: SegmentRef): AsyncGenerator<{
    readonly entry: Entry | undefined;
    readonly line: string | undefined;
    readonly key: string;
  }>;
  close(): Promise<void>;
}

export interface PlanInput {
  readonly state: State;
  readonly generation: Generation;
  /** How its objects are named, where they are encrypted. */
  readonly names?: AgeNames | undefined;
  readonly policy: RetentionPolicy;
  readonly time: SweepTime;
  readonly signal: AbortSignal;
}

/** Reads the whole manifest beside the condemned records, in key order. */
export async function planPrune(input: PlanInput): Promise<PrunePlan> {
  const { state, generation, policy, time, signal } = input;
  const records = new Sorter();
  const holes = new Sorter();
  const waiting = new Sorter();
  const due = new Sorter();
  const { aliasesPaths, aliases } = generation.capabilities ?? {};
  const gate = { aliasesPaths, aliases, names: input.names };
  const refused: RefusedRecords = { count: 0, examples: [] };
  // Such a record stays on the list: that it is there says that somebody else wrote to cold.
  const refuse = async (record: CondemnedRecord, message: string): Promise<void> => {
    await waiting.add(record.key, encodeRecord(record));
    if (refused.examples.length < MAX_EXAMPLES) refused.examples.push({ key: record.key, message });
  };
  const close = async (): Promise<void> => {
    await Promise.all([records, holes, waiting, due].map((sorter) => sorter.close()));
  };
  try {
    for await (const batch of state.condemned(generation, signal))
      for (const record of batch) {
        const why = refusedByGate(record, gate);
        if (why === undefined) await records.add(record.key, encodeRecord(record));
        else await refuse(record, why);
      }
    await readHoles(state, generation.restorePoints, holes, signal);
    refused.count = waiting.count;
    const retention = retentionOf(policy, generation.restorePoints, Date.parse(time.started));
    const points = new PointMarks(generation.restorePoints, retention, time);
    const changeOf = watchChanges(generation.restorePoints, time.started);
    const totals = new PruneTotals(policy);
    const hash = new PlanHash();
    const dirty = new Set<SegmentRef>();
    let dropped = 0;
    let orphans = 0;
    const dueAmount = { objects: 0, bytes: 0 };
    for await (const { key, entry, segment, swept, verdicts } of walk(
      input,
      retention,
      generation.segments,
      records,
      holes,
    )) {
      const line = lineOf(policy, key);
      if (entry !== undefined) changeOf.take(entry);
      totals.take(key, line, verdicts, swept, entry);
      for (const { keep, version } of verdicts) if (!keep) hash.add(key, version.since, version.etag);
      if (swept.changed && segment !== undefined) dirty.add(segment);
      for (const { version, until } of swept.released) points.released(key, line, version.since, until);
      for (const record of swept.waitingRecords) await waiting.add(key, encodeRecord(record));
      for (const record of swept.deletable) {
        await due.add(key, encodeRecord(record));
        dueAmount.objects++;
        dueAmount.bytes += record.size ?? 0;
      }
      dropped += swept.kept;
      // Versions were counted when they were condemned; these go without having been one, and count when they go.
      orphans += swept.orphans.length;
      for (const { path, versionId, etag } of swept.orphans)
        hash.add(key, `${path} ${versionId ?? ''}`, etag);
    }
    return {
      totals,
      hash: hash.digest(),
      dirty,
      waiting,
      due,
      dueAmount,
      refused,
      close,
      figures: { ...changeOf.figures(), stored: totals.stored, toGo: totals.condemned.objects + orphans },
      ...points.result(),
      changes: points.changed || dirty.size > 0 || dropped > 0 || totals.condemned.objects > 0,
      swept: (segment) => sweptEntries(input, retention, segment, records, holes),
    };
  } catch (error) {
    await close();
    throw error;
  }
}

interface Step {
  readonly key: string;
  readonly entry: Entry | undefined;
  readonly line: string | undefined;
  readonly segment: SegmentRef | undefined;
  readonly verdicts: readonly Verdict[];
  readonly swept: Swept;
}

/** Each key of the segments and of the records, once, in order. */
async function* walk(
  { state, time, signal }: PlanInput,
  retention: Retention,
  segments: readonly SegmentRef[],
  records: Sorter,
  holes: Sorter,
  range: { readonly after?: string; readonly upto?: string } = {},
): AsyncGenerator<Step> {
  const condemned = new KeyCursor(
    groupByKey(records.sorted(range), (line) => JSON.parse(line) as CondemnedRecord),
    signal,
  );
  const failed = new KeyCursor(
    groupByKey(holes.sorted(range), () => true),
    signal,
  );
  const judge = (
    key: string,
    entry: Entry | undefined,
    own: readonly CondemnedRecord[],
    hole: boolean,
  ): Pick<Step, 'verdicts' | 'swept'> => {
    const verdicts = entry === undefined ? [] : retention.judge(entry, hole);
    return { verdicts, swept: sweepKey(key, entry, verdicts, own, time) };
  };
  const withoutEntry = ({ key, items }: KeyGroup<CondemnedRecord>): Step => ({
    key,
    entry: undefined,
    line: undefined,
    segment: undefined,
    ...judge(key, undefined, items, false),
  });
  try {
    for (const segment of segments) {
      for await (const batch of state.entries(segment, signal)) {
        for (const { entry, line } of batch) {
          const { key } = entry;
          for (;;) {
            if (condemned.exhausted) await condemned.fill();
            const group = condemned.peek();
            if (group === undefined || compareKeys(group.key, key) >= 0) break;
            condemned.advance();
            yield withoutEntry(group);
          }
          const own = condemned.at(key)?.items;
          if (own !== undefined) condemned.advance();
          const read = failed.seek(key);
          if (read !== undefined) await read;
          const hole = failed.at(key) !== undefined;
          yield { key, entry, line, segment, ...judge(key, entry, own ?? [], hole) };
        }
      }
    }
    for (;;) {
      if (condemned.exhausted) await condemned.fill();
      const group = condemned.peek();
      if (group === undefined) break;
      condemned.advance();
      yield withoutEntry(group);
    }
  } finally {
    await condemned.close();
    await failed.close();
  }
}

async function* sweptEntries(
  input: PlanInput,
  retention: Retention,
  segment: SegmentRef,
  records: Sorter,
  holes: Sorter,
): ReturnType<PrunePlan['swept']> {
  for await (const { key, entry, line, swept } of walk(
    input,
    retention,
    [segment],
    records,
    holes,
    rangeOf(segment, input.generation.segments),
  )) {
    if (entry !== undefined) yield { key, entry: swept.entry, line: swept.changed ? undefined : line };
  }
}

function rangeOf(
  segment: SegmentRef,
  segments: readonly SegmentRef[],
): { readonly after?: string; readonly upto: string } {
  const before = segments[segments.indexOf(segment) - 1];
  return { ...(before === undefined ? {} : { after: before.last }), upto: segment.last };
}

/**
 * The keys that the last run of each scope could not bring up to date. Last by the order of commits: a run that was
 * dated in the future says nothing about those after it.
 */
async function readHoles(
  state: State,
  restorePoints: readonly RestorePoint[],
  holes: Sorter,
  signal: AbortSignal,
): Promise<void> {
  const seen = new Set<string>();
  for (const point of lastCommittedFirst(restorePoints)) {
    if (seen.has(scopeName(point))) continue;
    seen.add(scopeName(point));
    if (point.holes.list === undefined) continue;
    const { list } = point.holes;
    const file = await state.readBytes(list, signal, MAX_PACKED_BYTES);
    let named = 0;
    for (const line of file === undefined ? [] : linesOfText(file.bytes, list, MAX_LINE)) {
      await holes.add(holeKey(line, list), '');
      named++;
    }
    if (named < point.holes.count) {
      const message = `it names ${named} of the ${point.holes.count} keys that run ${point.run} could not bring up to date`;
      throw new StateError(
        point.holes.list,
        message,
        'Nothing is pruned until a run of that scope has fewer.',
      );
    }
  }
}

function holeKey(line: string, object: string): string {
  return parseRecord(line, object, DAMAGED_ADVICE, LINE_LIMITS, (json) => textOf(json, 'key', MAX_KEY));
}

/** In the order of commits, whatever their times say. */
export function lastCommittedFirst(restorePoints: readonly RestorePoint[]): RestorePoint[] {
  return [...restorePoints].sort((a, b) => b.generation - a.generation);
}

import { encodeEntry } from '../../manifest/entry.ts';
import type { CondemnedList, CondemnedRecord } from '../../manifest/condemned.ts';
import { condemnedCount } from '../../manifest/condemned.ts';
import { StateError } from '../../manifest/errors.ts';
import type { Generation } from '../../manifest/generation.ts';
import { readHolds } from '../../manifest/holds.ts';
import { SEGMENT_ENTRIES } from '../../manifest/segment.ts';
import type { SegmentRef } from '../../manifest/segment.ts';
import { SegmentWriter } from '../../manifest/segment-writer.ts';
import { MOST_SKEW } from '../../manifest/start.ts';
import { liveSize } from '../../manifest/stored-line.ts';
import type { Committed, State } from '../../manifest/state.ts';
import type { PruneSettings } from '../../options/options.ts';
import { planToken, trippedGuards } from '../../plan/guards.ts';
import type { TrippedGuard } from '../../plan/guards.ts';
import { formatDuration, formatMany } from '../../core/format.ts';
import type { PruneReport } from '../../report/result.ts';
import type { RunContext } from '../../core/run-context.ts';
import type { Bucket } from '../../store/bucket.ts';
import { isStoreError } from '../../store/errors.ts';
import { Sorter } from '../../store/listing/sorter.ts';
import { VERSION } from '../../core/version.ts';
import { deleteDoomed } from './delete.ts';
import type { Deleted } from './delete.ts';
import { lastCommittedFirst, planPrune } from './plan.ts';
import type { PrunePlan } from './plan.ts';
import type { PruneTotals } from './totals.ts';

export interface PruneContext {
  readonly state: State;
  /** Fenced by the lease; or, for a plan, to read only. */
  readonly cold: Bucket;
  readonly settings: PruneSettings;
  /** Holes above this hold pruning up. */
  readonly maxFailures: number;
  /** Start of the run, by cold's clock. */
  readonly started: string;
  readonly ctx: RunContext;
  /** Undefined: only a plan, nothing is written. */
  readonly epoch: number | undefined;
  readonly stopped: () => boolean;
  /** Told of each manifest that it commits: one that is cut off may have come as far. */
  readonly onCommit?: (committed: Committed) => void;
  readonly signal: AbortSignal;
}

/** What a prune came to; `committed` is the newest manifest after it. */
export interface Pruned {
  readonly report: PruneReport;
  readonly committed: Committed;
}

/**
 * The prune phase (design.md sections 4 and 7), from a committed manifest: plan, guards; one commit that condemns and
 * lets go; deletion of what no manifest names; one commit that drops what is deleted. Null where the policy asks for
 * nothing and nothing is condemned. Throws StateError, StoreError, LeaseLost.
 */
export async function prune(committed: Committed, context: PruneContext): Promise<Pruned | null> {
  const { settings, started, state, signal } = context;
  const { generation } = committed;
  if (settings.policy.length === 0 && condemnedCount(generation) === 0) return null;
  const reason = await heldUp(generation, context);
  if (reason !== undefined) return { report: { ...NOTHING_DONE, held: reason }, committed };
  const holds = await activeHolds(context);
  const time = { started, delay: settings.delay, held: holds > 0 };
  const plan = await planPrune({ state, generation, policy: settings.policy, time, signal });
  try {
    const tripped = guardsOf(plan, settings);
    const token = tripped.length === 0 ? null : planToken(plan.hash, settings.policy, tripped);
    const approved = token !== null && settings.approve === token;
    const told = { guards: tripped, token, approved, held: holdNotice(holds) };
    const planned = settings.mode === 'plan' || context.epoch === undefined;
    if (planned || (tripped.length > 0 && !approved)) {
      const report = reportOf(plan, undefined, { ...told, mode: 'planned' });
      return { report, committed };
    }
    const { deleted, now } = await execute(plan, committed, context, context.epoch);
    return { report: reportOf(plan, deleted, { ...told, mode: 'pruned' }), committed: now };
  } finally {
    await plan.close();
  }
}

type Held = NonNullable<PruneReport['held']>;

/** Why nothing may be judged at all; undefined where nothing stands in the way. */
async function heldUp(generation: Generation, context: PruneContext): Promise<Held | undefined> {
  const { cold, settings, maxFailures, signal, state } = context;
  if (!generation.complete)
    return {
      code: 'incomplete',
      message: `the last run (${generation.run}) did not see all of its scope: nothing is pruned until one does`,
    };
  const [last] = lastCommittedFirst(generation.restorePoints);
  if (last !== undefined && last.holes.count > maxFailures)
    return {
      code: 'holes',
      message: `${formatMany(last.holes.count, 'key')} could not be brought up to date, and max-failures is ${maxFailures}: nothing is pruned until they are, or max-failures allows them`,
    };
  const skew = Math.abs(cold.store.clockOffset());
  if (skew > MOST_SKEW)
    return {
      code: 'clock',
      message: `this machine's clock and cold's differ by ${formatDuration(skew)}, and ages could be wrong: set the clock`,
    };
  const { capabilities } = generation;
  const fenced = capabilities?.putIfAbsent === true && capabilities.putIfMatch;
  if (!fenced && !settings.allowUnfenced)
    return {
      code: 'unfenced',
      message:
        'cold honours no conditional writes, so two runs at once could not be told from one: allow-unfenced: true prunes all the same',
    };
  const open = await openJournals(generation, state, signal);
  if (open !== undefined)
    return {
      code: 'unsettled',
      message: `run ${open} was cut off and what it had stored is not in the manifest yet: the next backup settles it, and prunes`,
    };
  return undefined;
}

/** A run whose journal no commit has taken in. */
async function openJournals(
  { journals }: Generation,
  state: State,
  signal: AbortSignal,
): Promise<string | undefined> {
  const consumed = new Map(journals.map(({ run, objects }) => [run, objects]));
  for (const [run, paths] of await state.journals(signal))
    if (paths.length > (consumed.get(run) ?? 0)) return run;
  return undefined;
}

async function activeHolds({ cold, ctx, signal }: PruneContext): Promise<number> {
  return (await readHolds(cold, cold.now(ctx.clock), signal)).length;
}

function holdNotice(holds: number): Held | null {
  if (holds === 0) return null;
  return {
    code: 'restore',
    message: `${formatMany(holds, 'restore')} in progress: what goes was condemned, but nothing was deleted`,
  };
}

/** Without a policy no version goes, and a mass change endangers none; but each object that is deleted counts. */
function guardsOf({ figures }: PrunePlan, settings: PruneSettings): readonly TrippedGuard[] {
  const tripped = trippedGuards(figures, settings);
  return settings.policy.length === 0 ? tripped.filter(({ code }) => code === 'max-delete') : tripped;
}

async function execute(
  plan: PrunePlan,
  committed: Committed,
  context: PruneContext,
  epoch: number,
): Promise<{ readonly deleted: Deleted | undefined; readonly now: Committed }> {
  const { signal, cold, ctx, settings } = context;
  let now = committed;
  if (plan.changes) {
    const segments = await rewritten(plan, committed.generation.segments, context);
    const condemned = await listOf([plan.waiting, plan.doomed], context);
    now = await commitPruned(now, { segments, condemned, restorePoints: plan.restorePoints }, context, epoch);
  }
  if (plan.doomed.count === 0 || context.stopped()) return { deleted: undefined, now };
  // A restore that began meanwhile reads the manifest from before this commit: its hold is there by now.
  if ((await activeHolds(context)) > 0) return { deleted: undefined, now };
  const left = new Sorter();
  try {
    const deleted = await deleteDoomed(plan.doomed, left, {
      cold,
      aliasesPaths: committed.generation.capabilities?.aliasesPaths,
      versioning: await cold.store.versioning(signal),
      conditional: committed.generation.capabilities?.deleteIfMatch === true,
      allowUnfenced: settings.allowUnfenced,
      clock: ctx.clock,
      random: ctx.random,
      stopped: () => context.stopped(),
      onDeleted: (done, bytes) => {
        const planned = plan.doomed.count;
        ctx.onProgress({ phase: 'prune', scanned: planned, done, planned, bytes, inFlight: 0 });
      },
      signal,
    });
    if (left.count === plan.doomed.count) return { deleted, now };
    const condemned = await listOf([plan.waiting, left], context);
    return { deleted, now: await commitPruned(now, { condemned }, context, epoch) };
  } finally {
    await left.close();
  }
}

/** The segments, those that something is let go of written anew. */
async function rewritten(
  plan: PrunePlan,
  segments: readonly SegmentRef[],
  { state, signal }: PruneContext,
): Promise<readonly SegmentRef[]> {
  const next: SegmentRef[] = [];
  for (const segment of segments) {
    if (!plan.dirty.has(segment)) {
      next.push(segment);
      continue;
    }
    const limit = Math.max(SEGMENT_ENTRIES, segment.count);
    const writer = new SegmentWriter(limit, (ref, file) => state.writeSegment(ref, file, signal));
    for await (const { key, entry, line } of plan.swept(segment)) {
      if (entry !== undefined) await writer.add(key, line ?? encodeEntry(entry), liveSize(entry));
    }
    next.push(...(await writer.end()));
  }
  return next;
}

async function listOf(sorters: readonly Sorter[], { state, signal }: PruneContext): Promise<CondemnedList> {
  async function* records(): AsyncGenerator<readonly CondemnedRecord[]> {
    for (const sorter of sorters)
      for await (const lines of sorter.sorted())
        yield lines.map(({ line }) => JSON.parse(line) as CondemnedRecord);
  }
  const files = await state.writeCondemned(records(), signal);
  return { count: files.reduce((sum, { count }) => sum + count, 0), files };
}

async function commitPruned(
  base: Committed,
  change: Partial<Pick<Generation, 'segments' | 'condemned' | 'restorePoints'>>,
  { state, ctx, started, signal, onCommit }: PruneContext,
  epoch: number,
): Promise<Committed> {
  const { generation } = base;
  const number = await state.nextGeneration(generation.generation, signal);
  const next: Generation = {
    ...generation,
    generation: number,
    base: generation.generation,
    epoch,
    run: ctx.identity.runId,
    time: started,
    program: VERSION,
    ...change,
  };
  const now = await state.commit(next, base, signal);
  onCommit?.(now);
  return now;
}

const NONE = { objects: 0, bytes: 0 };

const NOTHING_DONE: PruneReport = {
  mode: 'planned',
  held: null,
  guards: [],
  token: null,
  approved: false,
  kept: NONE,
  condemned: NONE,
  waiting: NONE,
  due: NONE,
  deleted: NONE,
  retained: 0,
  refused: 0,
  unfenced: 0,
  refusals: [],
  lines: [],
  restorePoints: { kept: 0, condemned: 0, dropped: 0 },
};

function reportOf(
  { totals, doomedAmount, pointCounts, refused }: PrunePlan,
  deleted: Deleted | undefined,
  told: Pick<PruneReport, 'guards' | 'token' | 'approved' | 'held' | 'mode'>,
): PruneReport {
  return {
    ...NOTHING_DONE,
    ...told,
    ...amountsOf(totals),
    due: doomedAmount,
    deleted: deleted === undefined ? NONE : { objects: deleted.objects, bytes: deleted.bytes },
    retained: deleted?.retained ?? 0,
    refused: refused.count + (deleted?.refused ?? 0),
    unfenced: deleted?.unfenced ?? 0,
    refusals: [...refused.examples, ...(deleted?.refusals ?? [])],
    restorePoints: pointCounts,
    lines: totals.rows(),
  };
}

function amountsOf({
  kept,
  condemned,
  waiting,
}: PruneTotals): Pick<PruneReport, 'kept' | 'condemned' | 'waiting'> {
  return { kept: { ...kept }, condemned: { ...condemned }, waiting: { ...waiting } };
}

/**
 * An error of the store that broke a backup's pruning off. What fails the run itself is not among them: credentials
 * that ended, a quota that is used up.
 */
export function failedByStore(error: unknown): PruneReport | undefined {
  if (!isStoreError(error) || error.code === 'credentials' || error.code === 'quota') return undefined;
  const message = `${error.message}. What was deleted stays deleted, nothing that the manifest names was; the next prune goes on.`;
  return { ...NOTHING_DONE, failed: { code: error.code, message } };
}

/** An error that forbids judging ages or holds, and nothing else: the backup before it stands. */
export function heldByState(error: unknown): PruneReport | undefined {
  if (!(error instanceof StateError)) return undefined;
  return { ...NOTHING_DONE, held: { code: 'state', message: `${error.message}. ${error.advice}` } };
}

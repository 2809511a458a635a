import { encodeEntry } from '../../manifest/entry.ts';
import type { CondemnedList, CondemnedRecord } from '../../manifest/condemned.ts';
import { condemnedCount } from '../../manifest/condemned.ts';
import { StateError } from '../../manifest/errors.ts';
import type { Generation } from '../../manifest/generation.ts';
import { readHolds } from '../../manifest/holds.ts';
import { namesOf } from '../../manifest/encrypted/names.ts';
import { STATE } from '../../manifest/layout.ts';
import { SEGMENT_ENTRIES } from '../../manifest/segment.ts';
import type { SegmentRef } from '../../manifest/segment.ts';
import { SegmentWriter } from '../../manifest/segments/segment-writer.ts';
import { MAX_CLOCK_SKEW_MS } from '../../manifest/start.ts';
import { liveSize } from '../../manifest/stored-line.ts';
import type { Committed, State } from '../../manifest/state.ts';
import type { PruneSettings } from '../../options/options.ts';
import { planToken, trippedGuards } from '../../plan/guards.ts';
import type { TrippedGuard } from '../../plan/guards.ts';
import { formatDuration, formatMany } from '../../core/format.ts';
import type { PruneReport } from '../../report/result.ts';
import type { RunContext } from '../../core/run-context.ts';
import { isAliased, recordedAliases } from '../../store/aliases.ts';
import { versioningOf } from '../../store/versions.ts';
import type { Bucket } from '../../store/bucket.ts';
import type { Versioning } from '../../store/contract.ts';
import { isStoreError } from '../../store/errors.ts';
import { Sorter } from '../../store/listing/sorter.ts';
import { VERSION } from '../../core/version.ts';
import type { Fence } from '../../run/with-lease.ts';
import { describeStoreError } from '../explain-store.ts';
import { deleteDue } from './delete.ts';
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
  readonly mode: PruneMode;
  readonly stopped: () => boolean;
  /** Gets each manifest that pruning commits, also where it fails later. */
  readonly onCommit?: (committed: Committed) => void;
  readonly signal: AbortSignal;
}

/** Whether deletes and commits may be made, or only planned. */
export type PruneMode =
  { readonly kind: 'prune'; readonly fence: Pick<Fence, 'epoch'> } | { readonly kind: 'plan' };

/** The result of a prune; `committed` is the newest manifest after it. */
export interface Pruned {
  readonly report: PruneReport;
  readonly committed: Committed;
}

/**
 * The prune phase (design.md sections 4 and 7), from a committed manifest: plan, guards; one commit that condemns and
 * releases; deletion of objects that no manifest names; one commit that drops the records of deleted ones. Null where the policy asks for
 * nothing and nothing is condemned. Throws StateError, StoreError, LeaseLost.
 */
export async function prune(committed: Committed, context: PruneContext): Promise<Pruned | null> {
  const { settings, started, state, cold, signal } = context;
  const { generation } = committed;
  if (settings.policy.length === 0 && condemnedCount(generation) === 0) return null;
  const reason = await heldUp(generation, context);
  if (reason !== undefined) return { report: { ...EMPTY_REPORT, held: reason }, committed };
  const holds = await activeHolds(context);
  const versioning = await reliedUpon(generation, context);
  const held = holds > 0;
  const aliases = generation.capabilities === undefined ? [] : recordedAliases(generation.capabilities);
  const isAliasedPath = (path: string): boolean => !path.startsWith(STATE) && isAliased(path, aliases);
  const unversioned = versioning === 'off';
  const time = { started, delay: settings.delay, held, unversioned, isAliased: isAliasedPath };
  const plan = await planPrune({
    state,
    generation,
    names: namesOf(generation, cold),
    policy: settings.policy,
    time,
    signal,
  });
  try {
    const tripped = guardsOf(plan, context);
    const token = tripped.length === 0 ? null : planToken(plan.hash, settings.policy, tripped);
    const approved = token !== null && settings.approve === token;
    const verdict = { guards: tripped, token, approved, held: holdNotice(holds) };
    const { mode } = context;
    if (settings.mode === 'plan' || mode.kind === 'plan' || (tripped.length > 0 && !approved)) {
      const report = reportOf(plan, undefined, { ...verdict, mode: 'planned' });
      return { report, committed };
    }
    const { deleted, now } = await execute(plan, committed, context, versioning, mode.fence.epoch);
    return { report: reportOf(plan, deleted, { ...verdict, mode: 'pruned' }), committed: now };
  } finally {
    await plan.close();
  }
}

type Held = NonNullable<PruneReport['held']>;

/** Why nothing may be pruned at all; undefined where nothing prevents it. */
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
  const skew = await clockSkew(cold, signal);
  if (skew > MAX_CLOCK_SKEW_MS)
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
        'cold honours no conditional writes, so two runs at the same time would not be detected: allow-unfenced: true prunes nevertheless',
    };
  const open = await openJournals(generation, state, signal);
  if (open !== undefined)
    return {
      code: 'unsettled',
      message: `run ${open} was cut off and what it had stored is not in the manifest yet: the next backup settles it, and prunes`,
    };
  return undefined;
}

/** ms. The last answer may have been an object from a cache, with the date of that cache: a plain request decides. */
async function clockSkew({ store }: Bucket, signal: AbortSignal): Promise<number> {
  if (Math.abs(store.clockOffset()) > MAX_CLOCK_SKEW_MS) await store.checkBucket(signal);
  return Math.abs(store.clockOffset());
}

/** A run whose journal no commit has consumed. */
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

/** Cold's versioning, as far as old versions could be read back. A plan needs no right to ask for it. */
async function reliedUpon(
  { capabilities }: Generation,
  { cold, mode, ctx, signal }: PruneContext,
): Promise<Versioning> {
  try {
    const said = await versioningOf(cold.store, signal, (why) =>
      ctx.log.warning(`Cold does not say whether it has versioning (${why}): it is taken for off.`),
    );
    return said === 'enabled' && capabilities?.versionReads?.get === false ? 'off' : said;
  } catch (error) {
    if (mode.kind === 'plan' && isStoreError(error, 'denied')) return 'enabled';
    throw error;
  }
}

/** Without a policy no version goes, and a mass change endangers none; but each object that is deleted counts. */
function guardsOf(
  { figures, totals }: PrunePlan,
  { settings, cold: { stateKeys } }: PruneContext,
): readonly TrippedGuard[] {
  const signed = stateKeys !== undefined && !stateKeys.acceptUnsigned;
  const unsignedDue = signed ? 0 : totals.dueKeys;
  const tripped = trippedGuards({ ...figures, unsignedDue }, settings);
  return settings.policy.length === 0 ? tripped.filter(({ code }) => code === 'max-delete') : tripped;
}

async function execute(
  plan: PrunePlan,
  committed: Committed,
  context: PruneContext,
  versioning: Versioning,
  epoch: number,
): Promise<{ readonly deleted: Deleted | undefined; readonly now: Committed }> {
  const { signal, cold, ctx, settings } = context;
  let now = committed;
  if (plan.changes) {
    const segments = await rewritten(plan, committed.generation.segments, context);
    const condemned = await listOf([plan.waiting, plan.due], context);
    now = await commitPruned(now, { segments, condemned, restorePoints: plan.restorePoints }, context, epoch);
  }
  if (plan.due.count === 0 || context.stopped()) return { deleted: undefined, now };
  // A restore that began meanwhile reads the manifest from before this commit: its hold exists by now.
  if ((await activeHolds(context)) > 0) return { deleted: undefined, now };
  const left = new Sorter();
  try {
    const deleted = await deleteDue(plan.due, left, {
      cold,
      aliasesPaths: committed.generation.capabilities?.aliasesPaths,
      aliases: committed.generation.capabilities?.aliases,
      names: namesOf(committed.generation, cold),
      versioning,
      conditional: committed.generation.capabilities?.deleteIfMatch === true,
      allowUnfenced: settings.allowUnfenced,
      clock: ctx.clock,
      random: ctx.random,
      stopped: () => context.stopped(),
      onDeleted: (done, bytes) => {
        const planned = plan.due.count;
        ctx.onProgress({ phase: 'prune', scanned: planned, done, planned, bytes, inFlight: 0 });
      },
      signal,
    });
    if (left.count === plan.due.count) return { deleted, now };
    const condemned = await listOf([plan.waiting, left], context);
    return { deleted, now: await commitPruned(now, { condemned }, context, epoch) };
  } finally {
    await left.close();
  }
}

/** The segments, those with released versions rewritten. */
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
    const { store, seal } = state.segmentPlaces(signal);
    const writer = new SegmentWriter(limit, store, new Set(), seal);
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

const NO_AMOUNT = { objects: 0, bytes: 0 };

const EMPTY_REPORT: PruneReport = {
  mode: 'planned',
  held: null,
  guards: [],
  token: null,
  approved: false,
  kept: NO_AMOUNT,
  condemned: NO_AMOUNT,
  waiting: NO_AMOUNT,
  due: NO_AMOUNT,
  deleted: NO_AMOUNT,
  retained: 0,
  refused: 0,
  unfenced: 0,
  refusals: [],
  lines: [],
  restorePoints: { kept: 0, condemned: 0, dropped: 0 },
};

function reportOf(
  { totals, dueAmount, pointCounts, refused }: PrunePlan,
  deleted: Deleted | undefined,
  verdict: Pick<PruneReport, 'guards' | 'token' | 'approved' | 'held' | 'mode'>,
): PruneReport {
  return {
    ...EMPTY_REPORT,
    ...verdict,
    ...amountsOf(totals),
    due: dueAmount,
    deleted: deleted === undefined ? NO_AMOUNT : { objects: deleted.objects, bytes: deleted.bytes },
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
  keptAgain,
}: PruneTotals): Pick<PruneReport, 'kept' | 'condemned' | 'waiting' | 'keptAgain'> {
  return {
    kept: { ...kept },
    condemned: { ...condemned },
    waiting: { ...waiting },
    ...(keptAgain > 0 && { keptAgain }),
  };
}

/**
 * The report for an error of the store that ended a backup's pruning. Undefined for errors that fail the run itself:
 * expired credentials, a quota that is used up.
 */
export function failedByStore(error: unknown): PruneReport | undefined {
  if (!isStoreError(error) || error.code === 'credentials' || error.code === 'quota') return undefined;
  const message = `${describeStoreError(error)}. What was deleted stays deleted, nothing that the manifest names was; the next prune goes on.`;
  return { ...EMPTY_REPORT, failed: { code: error.code, message } };
}

/** The report for state in which ages or holds cannot be judged: the backup before it stands. */
export function heldByState(error: unknown): PruneReport | undefined {
  if (!(error instanceof StateError)) return undefined;
  return { ...EMPTY_REPORT, held: { code: 'state', message: `${error.message}. ${error.advice}` } };
}

import { InputError } from '../../core/input-error.ts';
import type { RunContext } from '../../core/run-context.ts';
import { compareKeys } from '../../core/keys.ts';
import { FORMAT } from '../../manifest/generation.ts';
import type { Generation } from '../../manifest/generation.ts';
import { MAX_PIECES, writePlan } from '../../manifest/splits/plan.ts';
import type { SplitPlan } from '../../manifest/splits/plan.ts';
import { startAfter, startsIn } from '../../manifest/start.ts';
import type { Committed } from '../../manifest/state.ts';
import type { PlanOptions } from '../../options/options.ts';
import { LineWatch } from '../../plan/unmatched.ts';
import type { RunResult } from '../../report/result.ts';
import type { SplitResult } from '../../report/split/result.ts';
import { encryptionOf } from '../../run/encryption/check.ts';
import { MARGINS } from '../../run/margins.ts';
import type { Margins } from '../../run/margins.ts';
import type { OpenStore } from '../../run/open-buckets.ts';
import { checkApart, identityOf, reload } from '../../run/preflight.ts';
import { loadProbeCache } from '../../run/probe-cache.ts';
import { RunControl } from '../../run/run-control.ts';
import { withLease } from '../../run/with-lease.ts';
import { preventsOverlap } from '../../store/capabilities.ts';
import { defined } from '../../core/defined.ts';
import { openStore } from '../../store/registry.ts';
import type { KeyRange } from '../../store/listing/key-range.ts';
import { traitsOf } from '../../store/listing/unsorted.ts';
import { endRun, openRun, recoverRun, runBackup, start } from '../backup/backup.ts';
import { timeOf } from '../backup/backup-run.ts';
import type { BackupRun, WriteAccess } from '../backup/backup-run.ts';
import { commit } from '../backup/commit.ts';
import { copyAll } from '../backup/copy.ts';
import type { Prepared } from '../backup/copy.ts';
import { Meter } from '../backup/meter.ts';
import { chooseCopyPath, probeCold } from '../backup/pair.ts';
import type { RunPhases } from '../backup/phases.ts';
import { anyUnsorted, firstBorders, planCopies, planHealing } from '../backup/plan.ts';
import { settleUnfinishedUploads } from '../backup/recovery.ts';
import { Tally } from '../backup/tally.ts';
import { leaseHeld } from '../lease-problems.ts';
import { isCommitted, splitResult } from './over.ts';
import { shardsFor } from './shards.ts';

/** Keys of a piece where the manifest says how many there are; smaller where the workers would have too few pieces. */
const PIECE_KEYS = 1_000_000;
/** So many pieces a worker, so that none of them ends long after the others. */
const PIECES_PER_SHARD = 8;

/**
 * Plans a split run: takes the lease, commits what unfinished runs journalled, cuts the key space into pieces, and leaves
 * the lease to the workers. Where one worker is enough it backs up at once, and returns the result of that. Throws what a
 * backup throws, and InputError where these buckets cannot be split.
 */
export async function runPlan(
  options: PlanOptions,
  ctx: RunContext,
  open: OpenStore = openStore,
  margins: Margins = MARGINS,
): Promise<SplitResult | RunResult> {
  const phases: RunPhases = {};
  const backup = { ...options, command: 'backup' } as const;
  const split = options.split === '' ? ctx.identity.runId : options.split;
  const run = openRun(backup, ctx, open, margins, phases);
  try {
    const before = await start(run, phases);
    if (isCommitted(before, split)) return splitResult(run, 'plan', split, { over: 'committed' });
    const shards = await shardsFor(run, options.shards, before);
    if (shards > 1) return await planUnderLease(run, phases, before, split, shards);
  } catch (error) {
    throw run.control.leaseLost ? run.control.failure : error;
  } finally {
    await endRun(run);
  }
  return runBackup(backup, ctx, open, margins);
}

async function planUnderLease(
  run: BackupRun,
  phases: RunPhases,
  before: Committed | undefined,
  split: string,
  shards: number,
): Promise<SplitResult> {
  const { options, ctx, margins, buckets, control } = run;
  const setting = {
    ctx,
    margins,
    wait: options.leaseWait,
    floor: before?.head.epoch ?? 0,
    load: (state: WriteAccess['state'], signal: AbortSignal) => reload(state, before, options, signal),
  };
  const outcome = await withLease(buckets, control, setting, async (held) => {
    const { fence, cold, state, loaded: committed, wasHeld: previousRunCutOff } = held;
    if (committed === undefined)
      await checkApart(buckets.hot, buckets.cold, ctx.identity.runId, control.signal);
    const access: WriteAccess = { kind: 'write', fence, cold, state, committed, previousRunCutOff };
    const plan = await makePlan(run, access, phases, split, shards);
    await writePlan(state, plan, control.signal);
    await held.handOver(split);
    return plan.pieces.length;
  });
  if (outcome.kind === 'held') {
    const problem = leaseHeld(
      outcome.holder,
      'Nothing was done. The next run goes on; raise lease-wait to wait longer.',
    );
    return splitResult(run, 'plan', split, { outcome: 'skipped', problem });
  }
  const numbers = Array.from({ length: shards }, (_, i) => i);
  return splitResult(run, 'plan', split, {
    shards: numbers,
    pieces: { all: outcome.value, done: 0, takenOver: 0 },
  });
}

async function makePlan(
  run: BackupRun,
  access: WriteAccess,
  phases: RunPhases,
  split: string,
  shards: number,
): Promise<SplitPlan> {
  const { options, control } = run;
  const cache = await loadProbeCache(access.state, access.committed, Date.parse(timeOf(run)), control.signal);
  const recovery = await recoverRun(run, access, phases, cache);
  try {
    await settleUnfinishedUploads(run, access, recovery);
    const capabilities = await probeCold(run, access, recovery, cache);
    const path = await chooseCopyPath(run, recovery.started, cache);
    await refuseUnfit(run, access, capabilities);
    const prepared = { recovery, capabilities, path };
    const base =
      recovery.journals.settles.length === 0 ? access.committed : await commitLeft(run, access, prepared);
    const { generation } = base ?? {};
    return {
      format: FORMAT,
      split,
      epoch: access.fence.epoch,
      base: base === undefined ? null : { generation: base.head.generation, sha256: base.head.sha256 },
      started: generation === undefined ? recovery.started : startAfter(timeOf(run), startsIn(generation)),
      hot: identityOf(options),
      ...encryptionOf(options.cold),
      scope: { prefixes: options.prefixes, exclude: options.exclude },
      shards,
      cutOff: recovery.cutOff,
      capabilities,
      journals: (generation?.journals ?? []).filter(({ run: name }) => recovery.journals.present.has(name)),
      pieces: await piecesOf(run, generation, shards),
      ...defined(path.remember()),
    };
  } finally {
    await recovery.journals.close();
  }
}

/** Throws InputError where workers could not be kept apart, or could not share the listing. */
async function refuseUnfit(
  run: BackupRun,
  access: WriteAccess,
  capabilities: Prepared['capabilities'],
): Promise<void> {
  const { buckets, control, options } = run;
  const { signal } = control;
  const expected = 'expected shards: 1, or backup';
  if (!preventsOverlap(capabilities))
    throw new InputError(
      'shards',
      `cannot be more than 1: cold honours no conditional writes (If-Match and If-None-Match on put), so nothing would keep two workers off the same keys; ${expected}`,
    );
  const prefixes = options.prefixes.length === 0 ? [''] : options.prefixes;
  const { startsAnywhere } = await traitsOf(buckets.hot, signal);
  if (!startsAnywhere || (await anyUnsorted(buckets.hot, prefixes, signal)))
    throw new InputError(
      'shards',
      `cannot be more than 1: hot does not list its keys in order, so its listing cannot be shared; ${expected}`,
    );
  if ((await planHealing(run, access, capabilities)).isNew)
    throw new InputError(
      'shards',
      'cannot be more than 1 in this run: cold was seen to take keys for others, and the manifest is to be checked for that first; expected a backup with shards: 1 before the next split',
    );
}

/**
 * Commits what unfinished runs journalled, as a run does that stops at once: so no worker has to look at journals but
 * those of its own piece. It is no restore point.
 */
async function commitLeft(
  run: BackupRun,
  access: WriteAccess,
  prepared: Omit<Prepared, 'plan'>,
): Promise<Committed | undefined> {
  const { ctx, margins, options } = run;
  const control = new RunControl(ctx.clock, 0, run.control.finishing, margins.stop);
  access.fence.onLost((error) => control.fail(error));
  const tally = new Tally(new LineWatch([], 'exclude', []));
  const closing: BackupRun = { ...run, control, tally, meter: new Meter(ctx, tally) };
  const identity = { ...ctx.identity, runId: `${ctx.identity.runId}-recovered` };
  const named = { ...closing, ctx: { ...ctx, identity } };
  ctx.log.info('Committing first what unfinished runs journalled.');
  try {
    const plan = await planCopies(named, access, prepared.recovery, prepared.capabilities);
    // No sample is copied to see whether copies are counted.
    const path = { ...prepared.path, looked: prepared.path.looked ?? prepared.recovery.started };
    const copy = await copyAll(named, access, { ...prepared, path, plan });
    if (copy.kind === 'failed') throw copy.error;
    if (control.failure !== undefined) throw control.failure;
    const made = await commit({ ...named, options }, access, prepared.recovery.started, copy.copies);
    return made.committed;
  } finally {
    control.end();
    await tally.orphans.close();
  }
}

/** The pieces: along the segments of the manifest, in a first run along borders that listings find. */
async function piecesOf(
  { options, buckets, control }: BackupRun,
  base: Generation | undefined,
  shards: number,
): Promise<readonly KeyRange[]> {
  const wanted = Math.min(MAX_PIECES, shards * PIECES_PER_SHARD);
  const segments = base?.segments ?? [];
  const prefixes = options.prefixes.length === 0 ? [''] : options.prefixes;
  const borders =
    segments.length === 0
      ? await firstBorders(buckets.hot, prefixes, control.signal, wanted)
      : segmentBorders(segments, wanted);
  return rangesOf(borders);
}

/** Where to cut between segments so that there are at least `wanted` pieces, and none of many more than a million keys. */
export function segmentBorders(
  segments: readonly { readonly last: string; readonly count: number }[],
  wanted: number,
): readonly string[] {
  const keys = segments.reduce((sum, { count }) => sum + count, 0);
  const most = Math.max(Math.min(PIECE_KEYS, keys / wanted), keys / MAX_PIECES);
  const borders: string[] = [];
  let held = 0;
  for (const { last, count } of segments.slice(0, -1)) {
    held += count;
    if (held < most) continue;
    borders.push(last);
    held = 0;
  }
  return borders;
}

/** The ranges between borders; those that are out of order are left out. */
export function rangesOf(borders: readonly string[]): readonly KeyRange[] {
  const kept: string[] = [];
  for (const border of borders) {
    const last = kept.at(-1);
    if (border !== '' && (last === undefined || compareKeys(last, border) < 0)) kept.push(border);
  }
  return [undefined, ...kept].map((after, i) => ({ ...defined({ after, upto: kept[i] }) }));
}

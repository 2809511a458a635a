import { defined } from '../../core/defined.ts';
import { FORMAT } from '../../manifest/generation.ts';
import { recoverJournals } from '../../manifest/journals/recover-journals.ts';
import { Uploads } from '../../manifest/journals/uploads.ts';
import { pieceRun, runPath } from '../../manifest/layout.ts';
import type { Lease } from '../../manifest/lease.ts';
import { holesPath, writePart } from '../../manifest/splits/part.ts';
import type { Figures, Part, PartId } from '../../manifest/splits/part.ts';
import { compareKeys } from '../../core/keys.ts';
import { TimeoutError, withTimeout } from '../../core/with-timeout.ts';
import { LineWatch } from '../../plan/unmatched.ts';
import { writeOrphans } from '../../run/orphan-spool.ts';
import type { RunControl } from '../../run/run-control.ts';
import { isStoreError } from '../../store/errors.ts';
import { lackingAfter } from '../../store/middleware/optional-attributes.ts';
import type { KeyRange } from '../../store/listing/key-range.ts';
import type { BackupRun, WriteAccess } from '../backup/backup-run.ts';
import { copyAll } from '../backup/copy.ts';
import type { Copies } from '../backup/copy.ts';
import { Meter } from '../backup/meter.ts';
import { lastListing, listSlice, planHealing, slicesOf } from '../backup/plan.ts';
import type { Plan } from '../backup/plan.ts';
import { settleUnfinishedUploads, sweepUploads } from '../backup/recovery.ts';
import type { Recovery } from '../backup/recovery.ts';
import { Tally } from '../backup/tally.ts';
import { nowOf } from './worker.ts';
import type { Worker } from './worker.ts';

/** What became of a piece. */
export interface PieceEnd {
  /** False where the worker stopped inside of it: another one goes on. */
  readonly done: boolean;
  readonly tally: Tally;
}

/**
 * Works on one piece, whose lease the caller has just taken: recovers what earlier attempts at it journalled, brings it up
 * to date as a run of its own would, and records the result, with which its lease ends. A piece that the worker did not
 * come through is released, and its journal lets another worker go on. `giveUp`: what is there is the result, for a
 * commit that no worker is left for. Throws LeaseLost, and what listing, copying and state throw.
 */
export async function runPiece(
  worker: Worker,
  piece: number,
  lease: Lease,
  control: RunControl,
  giveUp = false,
): Promise<PieceEnd> {
  const id: PartId = { ...worker.lease.id, piece, attempt: lease.epoch };
  const run = runOf(worker, id, control);
  lease.onLost((error) => control.fail(error));
  worker.gate.enter(lease);
  try {
    const before = requestsOf(run);
    const { recovery, copies } = await bringUpToDate(worker, run, id);
    if (!control.mayCommit || (!copies.complete && !giveUp)) {
      // After a loss not even a release is sent: the piece, or the whole split run, is another one's.
      if (!control.leaseLost) await releasePiece(run, lease);
      return { done: false, tally: run.tally };
    }
    const part = await partOf(worker, run, id, copies, before);
    // Their outcomes are journalled by now.
    await sweepUploads(run, recovery);
    const sha256 = await writePart(worker.state, part, rangeOf(worker, piece), control.finishing);
    await lease.finish(sha256, control.finishing);
    return { done: true, tally: run.tally };
  } catch (error) {
    // Requests that were aborted report only that; the reason is the worker's first failure.
    const reason = control.leaseLost ? control.failure : error;
    if (!control.leaseLost) await releasePiece(run, lease);
    throw reason;
  } finally {
    worker.gate.leave();
    // Where the split run is over, its pieces are nobody's: what is not released must not be renewed for ever.
    await lease.abandon();
    await run.tally.orphans.close();
  }
}

/** Best effort: a lease that is not released ends within a minute. */
async function releasePiece({ ctx, margins }: BackupRun, lease: Lease): Promise<void> {
  try {
    await withTimeout(ctx.clock, margins.shutdownGraceMs, (signal) => lease.release(signal));
  } catch (error) {
    if (!isStoreError(error) && !(error instanceof TimeoutError)) throw error;
    ctx.log.warning(
      `The piece was not released (${error.message}); another worker can take it within a minute.`,
    );
  }
}

/** A run of its own, by its journals, its uploads and its tally. */
function runOf({ run }: Worker, { piece, attempt, ...split }: PartId, control: RunControl): BackupRun {
  const identity = { runId: pieceRun(split, piece, attempt) };
  const ctx = { ...run.ctx, identity };
  const tally = new Tally(new LineWatch([], 'exclude', []));
  return { ...run, ctx, control, tally, meter: new Meter(ctx, tally) };
}

function rangeOf({ plan }: Worker, piece: number): KeyRange {
  const range = plan.pieces[piece];
  if (range === undefined) throw new Error('the split has no such piece');
  return range;
}

async function bringUpToDate(
  worker: Worker,
  run: BackupRun,
  id: PartId,
): Promise<{ readonly recovery: Recovery; readonly copies: Copies }> {
  const { gate: fence, cold, state, committed, plan } = worker;
  // Also where the last attempt ended in order: one before it may have been cut off.
  const previousRunCutOff = id.attempt > 1;
  const access: WriteAccess = { kind: 'write', fence, cold, state, committed, previousRunCutOff };
  const recovery = await recoverPiece(worker, run, id);
  try {
    const { uploads } = recovery;
    if (uploads !== undefined && uploads.all.length > 0)
      // What is not recorded may be another worker's.
      await settleUnfinishedUploads(run, access, { ...recovery, cutOff: false });
    const copy = await copyAll(run, access, {
      recovery,
      capabilities: plan.capabilities,
      path: worker.path,
      plan: await planPiece(worker, run, access, id.piece, recovery.journals.settles.length > 0),
      piece: { split: id.split, number: id.piece },
    });
    if (copy.kind === 'failed') throw copy.error;
    return { recovery, copies: copy.copies };
  } finally {
    await recovery.journals.close();
  }
}

/** What earlier attempts at the piece left. The journals of older runs were committed before the split was planned. */
async function recoverPiece(worker: Worker, run: BackupRun, id: PartId): Promise<Recovery> {
  const { plan, versions, state, cold, committed } = worker;
  const { signal } = run.control;
  const { started } = plan;
  const { runId } = run.ctx.identity;
  const folders = attemptsOf(id).map((name) => runPath(name, ''));
  const owner = { run: runId, epoch: id.epoch, now: () => nowOf(worker) };
  const uploads = await Uploads.load(state, owner, signal, folders);
  const versioned = versions.versioning === 'enabled';
  const journals = await recoverJournals(state, cold, committed, versioned, started, signal, uploads, {
    folders,
    started,
  });
  const { count, settles } = journals;
  if (count > 0)
    run.ctx.log.info(`Piece ${id.piece}: going on from ${count} objects that another worker journalled.`);
  const cutOff = plan.cutOff || id.attempt > 1 || settles.length > 0;
  return {
    journals,
    uploads,
    started,
    versioned,
    versionReads: versions.reads,
    cutOff,
    unreconciled: cutOff ? { looked: [] } : committed?.generation.unlooked,
  };
}

/** The runs of the attempts before this one. */
function attemptsOf({ piece, attempt, ...split }: PartId): string[] {
  return Array.from({ length: attempt - 1 }, (_, i) => pieceRun(split, piece, i + 1));
}

async function planPiece(
  worker: Worker,
  run: BackupRun,
  access: WriteAccess,
  piece: number,
  isBegun: boolean,
): Promise<Plan> {
  const range = rangeOf(worker, piece);
  const { hot } = run.buckets;
  const { prefixes } = run.options;
  const { healing } = await planHealing(run, access, worker.plan.capabilities);
  const segments = (worker.committed?.generation.segments ?? []).filter(({ last }) => contains(range, last));
  // What an earlier attempt journalled is compared with the listing: blocks of it may not be passed over.
  const previous = lastListing(run, access, isBegun);
  return {
    slices: slicesOf(segments, [], range),
    listing: (slice) => listSlice(hot, prefixes, previous, slice, run.control.signal),
    limiter: worker.limiter,
    healing,
    newAliases: false,
    close: () => Promise.resolve(),
  };
}

/** Whether a key lies in the range. */
export function contains({ after, upto }: KeyRange, key: string): boolean {
  return (
    (after === undefined || compareKeys(key, after) > 0) &&
    (upto === undefined || compareKeys(key, upto) <= 0)
  );
}

async function partOf(
  worker: Worker,
  run: BackupRun,
  id: PartId,
  copies: Copies,
  before: Part['requests'],
): Promise<Part> {
  const { state, plan } = worker;
  const { tally, control, meter, buckets, ctx } = run;
  const own = new Set([...attemptsOf(id), ctx.identity.runId]);
  const range = rangeOf(worker, id.piece);
  return {
    ...id,
    format: FORMAT,
    worker: worker.run.ctx.identity.runId,
    complete: copies.complete,
    segments: copies.segments,
    journals: copies.journals.filter(({ run: name }) => own.has(name)),
    condemned: await writeOrphans(tally.orphans, plan.started, state, control.finishing),
    listed: await copies.storeListing(),
    vanished: copies.vanished.filter(({ key }) => contains(range, key)),
    lacking: lackingAfter(undefined, buckets.losses.cold) ?? [],
    holes: await writeHoles(worker, run, id),
    ms: Math.round(meter.elapsed),
    figures: tally.figures(),
    requests: difference(requestsOf(run), before),
    ...defined(copies.paths),
  };
}

async function writeHoles(
  { state }: Worker,
  { tally, control }: BackupRun,
  id: PartId,
): Promise<Part['holes']> {
  if (tally.holes === 0) return { count: 0 };
  const list = holesPath(id);
  const lines = tally.holeLines.map((line) => `${JSON.stringify(line)}\n`).join('');
  await state.write(list, Buffer.from(lines), 'application/x-ndjson', control.finishing);
  return { count: tally.holes, list };
}

/** Requests of the process so far. */
function requestsOf({ buckets: { requests } }: BackupRun): Part['requests'] {
  return { hot: Object.fromEntries(requests.hot), cold: Object.fromEntries(requests.cold) };
}

function difference(now: Part['requests'], before: Part['requests']): Part['requests'] {
  const less = (some: Figures, others: Figures): Figures =>
    Object.fromEntries(Object.entries(some).map(([name, count]) => [name, count - (others[name] ?? 0)]));
  return { hot: less(now.hot, before.hot), cold: less(now.cold, before.cold) };
}

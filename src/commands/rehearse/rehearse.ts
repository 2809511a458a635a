import { withTimeout } from '../../core/with-timeout.ts';
import { InputError } from '../../core/input-error.ts';
import { isoTime } from '../../core/iso-time.ts';
import type { Sample } from '../../core/domain.ts';
import type { RunContext } from '../../core/run-context.ts';
import { VERSION } from '../../core/version.ts';
import { loadCommitted } from '../../manifest/committed.ts';
import { writeRehearsal, type Rehearsal } from '../../manifest/rehearsals/rehearsal.ts';
import { State } from '../../manifest/state.ts';
import type { RehearseOptions, RestoreOptions } from '../../options/options.ts';
import { extrapolate } from '../../plan/rehearsal/extrapolate.ts';
import { CLASS_ENDS } from '../../plan/rehearsal/size-classes.ts';
import type { RehearseResult } from '../../report/rehearse/result.ts';
import type { RestoreResult } from '../../report/restore-result.ts';
import type { Notice } from '../../report/result.ts';
import { MARGINS } from '../../run/margins.ts';
import type { Margins } from '../../run/margins.ts';
import type { OpenStore } from '../../run/open-buckets.ts';
import { Bucket } from '../../store/bucket.ts';
import { openStore } from '../../store/registry.ts';
import { explain } from '../explain.ts';
import { reportedPlace } from '../reported-place.ts';
import { runFolderRestore } from '../restore/folder/folder-restore.ts';
import { openRestoreBuckets, openRestoreCold } from '../restore/open-restore.ts';
import { runRestore } from '../restore/restore.ts';
import { cleanBucket, makeScratchFolder, refuseUsed, removeScratchFolder, scratchName } from './scratch.ts';
import type { Cleaned, Cleaning } from './scratch.ts';
import { RehearsalWatch } from './watch.ts';

interface Setting {
  readonly options: RehearseOptions;
  readonly ctx: RunContext;
  readonly open: OpenStore;
  readonly margins: Margins;
  readonly watch: RehearsalWatch;
  readonly notices: Notice[];
}

interface Rehearsed {
  readonly restored: RestoreResult;
  readonly target: RehearseResult['target'];
  readonly cleaned: Cleaned;
}

/**
 * Restores a sample of a restore point to a scratch place as `restore` does, compares and measures it, says how long everything
 * would take, removes what it made, and keeps the figures in cold. Bad input throws InputError; everything else that goes
 * wrong is in the result.
 */
export async function runRehearse(
  options: RehearseOptions,
  ctx: RunContext,
  open: OpenStore = openStore,
  margins: Margins = MARGINS,
): Promise<RehearseResult> {
  const now = (): number => ctx.clock.monotonic();
  const began = now();
  const watch = new RehearsalWatch((total) => shareOf(options.sample, total), ctx.random(), now);
  const setting: Setting = { options, ctx, open, margins, watch, notices: [] };
  const rehearsed = await restoreSample(setting);
  const { restored, target, cleaned } = rehearsed;
  const { counts } = restored;
  const isMeasured = restored.outcome === 'complete' || restored.outcome === 'degraded';
  const rto = isMeasured ? extrapolate(watch.census, watch.log, watch.phases) : undefined;
  const base: RehearseResult = {
    format: 1,
    program: VERSION,
    command: 'rehearse',
    outcome: restored.outcome,
    runId: restored.runId,
    restorePoint: restored.restorePoint,
    generation: null,
    generationSha256: null,
    started: restored.started,
    finished: restored.finished,
    durationMs: Math.round(now() - began),
    cold: reportedPlace(options.cold),
    target,
    scope: restored.scope,
    sample: sampleWords(options.sample),
    whole: { keys: watch.census.keys, bytes: watch.census.bytes },
    counts,
    bytes: { restored: restored.bytes.restored },
    classes: classesOf(watch),
    measured: { planMs: Math.round(watch.phases.planMs), copyMs: Math.round(watch.phases.copyMs) },
    rto: rto === undefined ? null : { ms: Math.round(rto.ms), margin: rto.margin },
    cleaned,
    recorded: false,
    holes: restored.holes,
    notices: [],
    requests: restored.requests,
    problem: restored.problem,
  };
  const kept = isMeasured ? await keep(setting, base) : {};
  const dropped = new Set(['Files only', 'On the runner', 'Other names']);
  const notices = [...restored.notices.filter(({ title }) => !dropped.has(title)), ...setting.notices];
  return { ...base, ...kept, notices };
}

/** `all`, `5%`, or a number of keys. */
function sampleWords(sample: Sample): string {
  if (sample.kind === 'all') return 'all';
  return sample.kind === 'percent' ? `${sample.percent}%` : String(sample.count);
}

/** Fewer than these are over before as many are in flight as in a restore of everything: a share of a small bucket is more. */
const LEAST_KEYS = 1000;

function shareOf(sample: Sample, total: number): number {
  if (sample.kind === 'all') return 1;
  const least = LEAST_KEYS / Math.max(1, total);
  return sample.kind === 'percent'
    ? Math.max(sample.percent / 100, least)
    : sample.count / Math.max(1, total);
}

function classesOf({ census, log }: RehearsalWatch): RehearseResult['classes'] {
  return census.classes.map(({ keys, bytes }, i) => {
    const pace = log.classes[i];
    const restored = pace?.keys ?? 0;
    return {
      upTo: CLASS_ENDS[i] ?? null,
      keys,
      bytes,
      restored,
      restoredBytes: pace?.bytes ?? 0,
      meanMs: restored === 0 ? null : (pace?.ms ?? 0) / restored,
    };
  });
}

async function restoreSample(setting: Setting): Promise<Rehearsed> {
  const { options, ctx, open, margins, watch } = setting;
  const { scratch, folder, sample: _, ...shared } = options;
  const restore = { ...shared, command: 'restore', overwrite: false, dryRun: false } as const;
  const { runId } = ctx.identity;
  if (scratch !== undefined) return inBucket(setting, { ...restore, confirm: '', to: scratch });
  if (folder === undefined) {
    const restored = await runFolderRestore({ ...restore, folder: '' }, ctx, open, margins, {
      watch,
      nowhere: true,
    });
    watch.ended();
    return { restored, target: { kind: 'read' }, cleaned: { removed: 0, left: 0 } };
  }
  const own = await makeScratchFolder(folder, runId);
  let cleaned: Cleaned;
  let restored: RestoreResult;
  try {
    restored = await runFolderRestore({ ...restore, folder: own }, ctx, open, margins, { watch });
  } finally {
    watch.ended();
    cleaned = await cleanedUp(setting, (signal) => removeScratchFolder(own, signal));
  }
  return { restored, target: { kind: 'folder', folder: own }, cleaned };
}

async function inBucket(setting: Setting, restore: RestoreOptions): Promise<Rehearsed> {
  const { ctx, open, margins, watch } = setting;
  const to = { ...restore.to, prefix: `${restore.to.prefix}${scratchName(ctx.identity.runId)}/` };
  const options: RestoreOptions = { ...restore, to };
  const buckets = openRestoreBuckets(options, ctx, open);
  try {
    let begun = false;
    let restored: RestoreResult;
    let cleaned: Cleaned = { removed: 0, left: 0 };
    try {
      await refuseUsed(buckets.to, ctx.signal);
      begun = true;
      restored = await runRestore(options, ctx, open, margins, watch);
    } catch (error) {
      throw asScratchError(error);
    } finally {
      watch.ended();
      if (begun) cleaned = await cleanedUp(setting, (signal) => cleanBucket(buckets.to, signal));
    }
    return { restored, target: { kind: 'bucket', place: reportedPlace(to) }, cleaned };
  } finally {
    await buckets.close();
  }
}

/** A rehearsal has no `confirm`: it never writes to hot. */
function asScratchError(error: unknown): unknown {
  if (!(error instanceof InputError) || !error.message.startsWith('confirm')) return error;
  return new InputError(
    'to',
    'is hot, which a rehearsal never writes to; expected another bucket, or a folder',
    {
      cause: error,
    },
  );
}

/** Also where the run was cancelled: then within seconds. What fails is a notice. */
async function cleanedUp(
  { ctx, margins, notices }: Setting,
  work: (signal: AbortSignal) => Promise<Cleaning>,
): Promise<Cleaned> {
  const { signal, clock } = ctx;
  let cleaned: Cleaned = { removed: 0, left: 0 };
  let why = '';
  try {
    const done =
      (await beforeCancel(signal, work)) ?? (await withTimeout(clock, margins.shutdownGraceMs, work));
    cleaned = { removed: done.removed, left: done.left };
    if (done.why !== undefined) why = ` (${done.why})`;
  } catch (error) {
    why = ` (${explain(error) ?? (error instanceof Error ? error.message : String(error))})`;
    cleaned.left++;
  }
  if (cleaned.left > 0)
    notices.push({
      level: 'warning',
      title: 'Not cleaned up',
      message: `Some of what the rehearsal made is left${why}: remove ${scratchName(ctx.identity.runId)} in the scratch place.`,
    });
  return cleaned;
}

/** Undefined where the run was cancelled before the work was done. */
async function beforeCancel<T>(
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T | undefined> {
  try {
    return await work(signal);
  } catch (error) {
    if (!signal.aborted) throw error;
    return undefined;
  }
}

type Kept = Pick<RehearseResult, 'recorded' | 'generation' | 'generationSha256'>;

/** Keeps the figures in cold, where it can be written. */
async function keep(setting: Setting, result: RehearseResult): Promise<Partial<Kept>> {
  const { options, ctx, open, notices } = setting;
  const buckets = openRestoreCold(options, ctx, open);
  const state = new State(
    new Bucket(
      buckets.holds.store,
      options.cold.prefix,
      options.cold.stateKeys,
      undefined,
      options.cold.stateCipher,
    ),
  );
  let kept: Partial<Kept> = {};
  try {
    const committed = await loadCommitted(state, ctx.signal);
    if (committed !== undefined)
      kept = { generation: committed.generation.generation, generationSha256: committed.head.sha256 };
    const { stateKeys } = options.cold;
    if (stateKeys !== undefined && stateKeys.signer === undefined) {
      notices.push(notKept('state is signed, and no signing-key is given'));
      return kept;
    }
    await writeRehearsal(state, recordOf(result, isoTime(buckets.cold.now(ctx.clock))), ctx.signal);
    return { ...kept, recorded: true };
  } catch (error) {
    const why = explain(error);
    if (why === undefined && !ctx.signal.aborted) throw error;
    notices.push(notKept(why ?? 'the run was cancelled'));
    return kept;
  } finally {
    await buckets.close();
  }
}

function notKept(why: string): Notice {
  const message = `The figures are not kept in cold (${why}): status does not know of this rehearsal.`;
  return { level: 'notice', title: 'Not kept', message };
}

function recordOf(result: RehearseResult, time: string): Rehearsal {
  const { counts, bytes, whole, rto, runId, restorePoint, target, durationMs } = result;
  return {
    format: 1,
    run: runId,
    time,
    restorePoint: restorePoint?.time ?? time,
    target: target.kind,
    keys: counts.restored,
    bytes: bytes.restored,
    failed: counts.failed + counts.deferred + counts.different,
    allKeys: whole.keys,
    allBytes: whole.bytes,
    tookMs: durationMs,
    rtoMs: rto === null ? null : rto.ms,
  };
}

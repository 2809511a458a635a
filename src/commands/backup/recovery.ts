import { forLog } from '../../core/escape.ts';
import type { IsoTime } from '../../manifest/entry.ts';
import { recoverJournals } from '../../manifest/journals/recover-journals.ts';
import type { RecoveredJournals } from '../../manifest/journals/recover-journals.ts';
import { Uploads } from '../../manifest/journals/uploads.ts';
import type { UnreconciledPrefixes } from '../../manifest/journals/unreconciled.ts';
import { checkStorageClass } from '../../run/preflight.ts';
import type { ProbeCache } from '../../run/probe-cache.ts';
import { recentCapabilities } from '../../run/preflight.ts';
import { judgeVersions, refuseUnreadable } from '../../run/version-trust.ts';
import type { VersionReads } from '../../store/versions.ts';
import { isStoreError } from '../../store/errors.ts';
import { abortStateUploads, settleUploads } from '../../transfer/multipart/recover-uploads.ts';
import { timeOf } from './backup-run.ts';
import type { BackupRun, ColdAccess, WriteAccess } from './backup-run.ts';

/** What earlier runs left that the committed manifest does not hold. */
export interface Recovery {
  /** To be closed by the run. */
  readonly journals: RecoveredJournals;
  /** Multipart uploads that are not over, and those that are; undefined in a dry run. */
  readonly uploads: Uploads | undefined;
  /** Start of the run: by cold's clock, and after every run that the manifest or a journal knows of. */
  readonly started: IsoTime;
  /** Cold's versioning is Enabled, and old versions can be read back. */
  readonly versioned: boolean;
  /** What this run, or a recent one, found of reading old versions. */
  readonly versionReads: VersionReads | undefined;
  /** A run before this one was cut off. */
  readonly cutOff: boolean;
  /** Where such a run may have stored keys that it never recorded; undefined for nowhere. */
  readonly unreconciled: UnreconciledPrefixes | undefined;
}

/** Reads the journals and upload records of runs that were cut off. Throws StateError where one is damaged. */
export async function recover(
  run: BackupRun,
  access: ColdAccess,
  cache: ProbeCache | undefined,
): Promise<Recovery> {
  const { options, ctx, control, buckets, margins } = run;
  const { state, cold, committed } = access;
  const { signal } = control;
  const { versioning, reads: versionReads } = await judgeVersions(cold, {
    trust: buckets.versionTrust,
    recorded: recentCapabilities(cache?.capabilities, Date.parse(timeOf(run)), margins.capabilities),
    mayWrite: access.kind === 'write',
    warn: (message) => ctx.log.warning(message),
    signal,
  });
  const versioned = versioning === 'enabled';
  checkStorageClass(options, versioned);
  refuseUnreadable(cold, options.cold, versioned);
  const uploads = access.kind === 'write' ? await loadUploads(run, access) : undefined;
  const journals = await recoverJournals(state, cold, committed, versioned, timeOf(run), signal, uploads);
  const { started, settles, count } = journals;
  if (count > 0)
    ctx.log.info(`Going on from ${count} objects that ${settles.length} unfinished run(s) journalled.`);
  const cutOff = settles.length > 0 || (access.kind === 'write' && access.previousRunCutOff);
  const unreconciled = cutOff ? { looked: [] } : committed?.generation.unlooked;
  return { journals, uploads, started, versioned, versionReads, cutOff, unreconciled };
}

/** Objects that are named in the log, of those whose upload was left alone. */
const NAMED_UPLOADS = 5;

/** Aborts the multipart uploads of earlier runs that nobody can go on with, and logs what became of the others. */
export async function settleUnfinishedUploads(
  run: BackupRun,
  { cold }: ColdAccess,
  { uploads, cutOff }: Recovery,
): Promise<void> {
  const { buckets, control, ctx } = run;
  const { log } = ctx;
  const { signal } = control;
  if (uploads === undefined || (!cutOff && uploads.all.length === 0)) return;
  const now = Date.parse(timeOf(run));
  const abortedOfState = cutOff ? await abortStateUploads(uploads, cold, signal) : 0;
  const settled = await settleUploads(uploads, buckets.hot, cold, now, signal);
  const { open, aborted, begunAnew, leftAlone } = settled;
  const total = aborted + abortedOfState;
  if (open > 0) log.info(`Going on with ${open} object(s) that are on their way in parts.`);
  if (total > 0) log.info(`Aborted ${total} unfinished upload(s) of earlier runs.`);
  if (begunAnew > 0)
    log.notice(
      `${begunAnew} object(s) that an earlier run left unfinished begin anew: they are encrypted, and without the resume-secret of that run nobody can go on with them.`,
    );
  for (const { path, why } of leftAlone.slice(0, NAMED_UPLOADS))
    log.notice(`An unfinished upload of ${forLog(path, 200)} was left alone: ${why}.`);
  if (leftAlone.length > NAMED_UPLOADS)
    log.notice(`${leftAlone.length - NAMED_UPLOADS} more were left alone.`);
}

/** Removes the records of uploads that are over, once a commit holds their outcome. */
export async function sweepUploads({ control, ctx }: BackupRun, { uploads }: Recovery): Promise<void> {
  try {
    await uploads?.sweep(control.signal);
  } catch (error) {
    if (!isStoreError(error)) throw error;
    ctx.log.notice(`Records of finished uploads were not deleted (${error.message}); the next run does it.`);
  }
}

function loadUploads(run: BackupRun, { state, fence }: WriteAccess): Promise<Uploads> {
  const { runId } = run.ctx.identity;
  return Uploads.load(state, { run: runId, epoch: fence.epoch, now: () => timeOf(run) }, run.control.signal);
}

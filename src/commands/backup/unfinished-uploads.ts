import { Uploads } from '../../manifest/journals/uploads.ts';
import type { State } from '../../manifest/state.ts';
import { forLog } from '../../core/escape.ts';
import type { Bucket } from '../../store/bucket.ts';
import { isStoreError } from '../../store/errors.ts';
import { abortStateUploads, settleUploads } from '../../transfer/multipart/recover-uploads.ts';
import { timeOf } from './result.ts';
import type { RunFacts } from './result.ts';

/** Objects that are named in the log, of those that need a hand. */
const NAMED = 5;

/** The multipart uploads that earlier runs recorded. Throws StateError where a record is damaged. */
export function loadUploads(facts: RunFacts, state: State, epoch: number): Promise<Uploads> {
  const { runId } = facts.ctx.identity;
  return Uploads.load(state, { run: runId, epoch, now: () => timeOf(facts) }, facts.stop.signal);
}

/** Aborts those that nobody can go on with, and says what was found. `unclean`: a run before this one was cut off. */
export async function settleUnfinished(
  facts: RunFacts,
  uploads: Uploads,
  cold: Bucket,
  unclean: boolean,
): Promise<void> {
  const { buckets, stop, ctx } = facts;
  const { log } = ctx;
  if (!unclean && uploads.all.length === 0) return;
  const now = Date.parse(timeOf(facts));
  const ofState = unclean ? await abortStateUploads(uploads, cold, stop.signal) : 0;
  const { open, aborted, leftAlone } = await settleUploads(uploads, buckets.hot, cold, now, stop.signal);
  if (open > 0) log.info(`Going on with ${open} object(s) that are on their way in parts.`);
  if (aborted + ofState > 0) log.info(`Aborted ${aborted + ofState} unfinished upload(s) of earlier runs.`);
  for (const { path, why } of leftAlone.slice(0, NAMED))
    log.notice(`An unfinished upload of ${forLog(path, 200)} was left alone: ${why}.`);
  if (leftAlone.length > NAMED) log.notice(`${leftAlone.length - NAMED} more were left alone.`);
}

/** Removes the records of uploads that are over, once a commit holds what became of them. */
export async function sweepUploads(facts: RunFacts, uploads: Uploads): Promise<void> {
  try {
    await uploads.sweep(facts.stop.signal);
  } catch (error) {
    if (!isStoreError(error)) throw error;
    facts.ctx.log.notice(
      `Records of finished uploads were not deleted (${error.message}); the next run does it.`,
    );
  }
}

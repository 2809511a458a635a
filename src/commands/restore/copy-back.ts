import { defined } from '../../core/defined.ts';
import { createHash } from 'node:crypto';
import { endpointIdentity } from '../../flashback/endpoint.ts';
import { STATE, mirrorPath } from '../../manifest/layout.ts';
import { RestoreJournal, RESTORE_STATE } from '../../manifest/journals/restore-journal.ts';
import type { EarlierRestores, RestoreSource } from '../../manifest/journals/restore-journal.ts';
import { isContentOf, knownMd5, md5Of } from '../../store/evidence.ts';
import { decideRestore } from '../../plan/restore.ts';
import { InputError } from '../../core/input-error.ts';
import type { RestoreOptions } from '../../options/options.ts';
import type { RestorePlan } from '../../report/restore-result.ts';
import { formatBytes } from '../../core/format.ts';
import { isoTime } from '../../core/iso-time.ts';
import { TimeoutError, withTimeout } from '../../core/with-timeout.ts';
import type { ObjectHead } from '../../store/contract.ts';
import { isStoreError } from '../../store/errors.ts';
import { probeCapabilities } from '../../store/capabilities.ts';
import type { Capabilities } from '../../store/capabilities.ts';
import { restoreObject } from '../../transfer/restore-object.ts';
import type { RestoreObjectContext, RestoreOutcome } from '../../transfer/restore-object.ts';
import { Flow } from '../../transfer/flow.ts';
import { mayBeMisspelled } from '../../transfer/doubts.ts';
import { holeOf } from '../../transfer/hole.ts';
import type { Limiter } from '../../transfer/limiter.ts';
import type { CopyPathFacts } from '../../run/copy-path.ts';
import { limiterFor } from '../../run/limiter-for.ts';
import { shownKey } from '../../run/shown-key.ts';
import type { RestoreCopied, RestoreRun } from './restore-run.ts';
import { restoreSteps } from './steps.ts';
import type { RestoreStep, RestoreWalk } from './steps.ts';

/** Parts of one large object in flight. */
const PARTS_AT_ONCE = 4;
const PROGRESS_INTERVAL_MS = 200;

/** What was prepared for the copies of a restore. */
export interface PreparedRestore {
  readonly walk: RestoreWalk;
  readonly earlier: EarlierRestores;
  readonly path: CopyPathFacts;
  readonly plan: RestorePlan;
  readonly started: string;
}

/**
 * Copies all that `to` does not have as the restore point has it. Outcomes that no listing can tell are
 * journalled in `to`; the journal is removed when nothing is left for a later run.
 */
export async function restoreAll(run: RestoreRun, prepared: PreparedRestore): Promise<RestoreCopied> {
  const { options, ctx, margins, buckets, control, tally } = run;
  const { walk, earlier, started } = prepared;
  const { runId } = ctx.identity;
  const { signal } = control;
  const start = { run: runId, cold: sourceOf(options), at: walk.point.time, time: started };
  const journal = new RestoreJournal(buckets.to, ctx.clock, start, margins.journal);
  const md5Etags = await openJournal(journal, run);
  const probePrefix = `${RESTORE_STATE}${runId}/probe-`;
  const capabilities = await probeCapabilities(buckets.to, probePrefix, started, signal);
  const copies = new RestoreCopies(run, prepared, journal, { capabilities, md5Etags });
  try {
    for await (const steps of restoreSteps(walk, () => undefined, signal)) {
      for (const step of steps) {
        if (control.stopped()) break;
        const { key, version, listed } = step;
        const decision = decideRestore(version, listed, earlier.begun.get(key), options.overwrite);
        if (decision.act === 'keep') tally.kept(key, decision.reason);
        else await copies.start(step, decision.reason);
      }
      if (control.stopped()) break;
    }
  } finally {
    await copies.end();
  }
  const { failed, deferred, thawing } = tally.counts;
  const journalLeft = control.stopped() || failed + deferred + thawing > 0;
  if (!journalLeft) await journal.remove(earlier.objects, signal);
  return { journalLeft };
}

/** True where `to` says the MD5 of what it stores. Throws InputError where it may not be written. */
async function openJournal(journal: RestoreJournal, { options, buckets }: RestoreRun): Promise<boolean> {
  try {
    const { bytes, written } = await journal.open();
    return md5Of(written) === createHash('md5').update(bytes).digest('hex');
  } catch (error) {
    if (!isStoreError(error, 'denied')) throw error;
    const { credentials } = options.to;
    const given = credentials === undefined ? 'of the default chain' : shownKey(credentials.accessKeyId);
    throw new InputError(
      'to-access-key-id',
      `the key ${given} may not write to ${String(buckets.to)} (${error.message}); expected one with the right to write (WRITE), and no policy that demands an ACL (x-amz-acl), since none is sent`,
      { cause: error },
    );
  }
}

/** As journals name the backup that is restored. */
export function sourceOf({ cold: { endpoint, bucket, prefix } }: RestoreOptions): RestoreSource {
  return { endpoint: endpointIdentity(endpoint), bucket, prefix };
}

type HoleLeft = Extract<RestoreOutcome, { readonly kind: 'hole' }>;
type Reason = 'new' | 'begun' | 'replace';

interface TargetFacts {
  readonly capabilities: Capabilities;
  /** `to` answers with MD5 ETags. */
  readonly md5Etags: boolean;
}

/** The copies in flight. */
class RestoreCopies {
  readonly #run: RestoreRun;
  readonly #plan: RestorePlan;
  readonly #journal: RestoreJournal;
  readonly #context: RestoreObjectContext;
  readonly #limiter: Limiter;
  readonly #inFlight = new Set<Promise<void>>();
  #reportedAt = 0;

  constructor(
    run: RestoreRun,
    { path, plan }: PreparedRestore,
    journal: RestoreJournal,
    { capabilities, md5Etags }: TargetFacts,
  ) {
    const { options, ctx, buckets, control } = run;
    const { partSize, verify, maxBandwidth, concurrency } = options;
    this.#run = run;
    this.#plan = plan;
    this.#journal = journal;
    this.#limiter = limiterFor(buckets, ctx.clock, concurrency);
    this.#context = {
      cold: buckets.cold,
      to: buckets.to,
      choice: path.choice,
      md5Etags,
      signal: control.signal,
      settings: {
        capabilities,
        ceiling: path.ceiling,
        partSize,
        verify,
        flow: new Flow({ clock: ctx.clock, random: ctx.random, maxBandwidth }),
        partsAtOnce: PARTS_AT_ONCE,
        spare: this.#limiter,
        stopped: () => control.stopped(),
        now: () => isoTime(buckets.to.now(ctx.clock)),
      },
    };
  }

  /** Resolves when there is a place for it, not when it is done. */
  async start(step: RestoreStep, reason: Reason): Promise<void> {
    const { tally } = this.#run;
    const unrestorable = this.#unrestorable(step.key);
    if (unrestorable !== undefined) {
      tally.hole(step.key, { ...unrestorable, deferred: false });
      return;
    }
    await this.#limiter.enter();
    const copy = this.#restoreObject(step, reason);
    this.#inFlight.add(copy);
    void copy.finally(() => this.#inFlight.delete(copy));
  }

  /** Waits for all copies, and flushes the journal: within seconds where the run was cancelled. */
  async end(): Promise<void> {
    const { ctx, control, margins } = this.#run;
    await Promise.all(this.#inFlight);
    this.#journal.close();
    const flush = (): Promise<unknown> => this.#journal.flush();
    try {
      await (control.cancelled ? withTimeout(ctx.clock, margins.shutdownGraceMs, flush) : flush());
    } catch (error) {
      if (!(error instanceof TimeoutError)) control.fail(error); // the run was cancelled: the next one copies again
    }
  }

  /** Keys that `to` would take for another object, or that are the restore's own. */
  #unrestorable(key: string): { cause: string; message: string } | undefined {
    const { to, settings } = this.#context;
    if (key.startsWith(RESTORE_STATE)) return { cause: 'reserved', message: 'a name of the restore itself' };
    if (key.startsWith(STATE)) return undefined;
    if (mirrorPath(key, to.maxPathBytes, settings.capabilities.aliasesPaths) === key) return undefined;
    return { cause: 'bad-key', message: 'to would take it for another key, or it is too long there' };
  }

  /** Never rejects: an error that is not this key's alone stops the run. */
  async #restoreObject({ key, version, present }: RestoreStep, reason: Reason): Promise<void> {
    const { tally, control, buckets } = this.#run;
    const began = this.#limiter.clock.monotonic();
    let durationMs: number | undefined;
    try {
      if (control.stopped()) return;
      const { size, etag } = version;
      const unlisted = reason === 'new' ? await this.#unlisted(key) : undefined;
      if (unlisted !== undefined) {
        tally.kept(key, isContentOf(version, unlisted) ? 'equal' : 'different');
        return;
      }
      if (!this.#provenByListing(size, knownMd5(version)))
        await this.#journal.intend({ op: 'intent', key, size, etag });
      const done = await restoreObject(key, version, present, this.#context);
      if (done.kind !== 'hole') durationMs = this.#limiter.clock.monotonic() - began;
      switch (done.kind) {
        case 'restored':
          tally.restored(reason, size, done.via, done.moved, done.proven);
          buckets.detail.log('objects', () => `${reason}, ${formatBytes(size)}, ${done.via}: ${key}`);
          control.succeeded();
          if (!isContentOf(version, { ...done.written, size }))
            this.#journal.record({ op: 'done', key, size, etag, to: done.written.etag });
          break;
        case 'different':
          tally.kept(key, 'different');
          break;
        case 'hole':
          await this.#takeHole(key, size, done);
      }
    } catch (error) {
      control.fail(error);
    } finally {
      this.#limiter.leave(durationMs);
      this.#report();
    }
  }

  /**
   * What `to` has under a key that its listing may spell another way. Asked only where a condition on the write does not
   * keep it.
   */
  async #unlisted(key: string): Promise<ObjectHead | undefined> {
    const { to, settings, signal } = this.#context;
    const { putIfAbsent, copyIfAbsent, completeIfAbsent } = settings.capabilities;
    if ((putIfAbsent && copyIfAbsent && completeIfAbsent) || !mayBeMisspelled(key)) return undefined;
    return to.headIfPresent(key, signal);
  }

  /** A key that this run does not restore. With `thaw`, an archived object is asked to be thawed. */
  async #takeHole(key: string, size: number, { hole, source }: HoleLeft): Promise<void> {
    const { tally, control, options, buckets } = this.#run;
    let reason = hole;
    const canThaw = buckets.archive.dialect.abilities.has('thaw');
    if (hole.cause === 'archived' && canThaw && options.thaw !== undefined && source !== undefined) {
      const { versionId } = source;
      const thaw = { ...options.thaw, ...defined({ versionId }) };
      try {
        await buckets.archive.thaw(source.bucket.key(source.path), thaw, control.signal);
        tally.thawing(size);
        return;
      } catch (error) {
        const refused = holeOf(error);
        if (refused === undefined) throw error;
        reason = { ...hole, message: `it cannot be thawed: ${refused.message}` };
        control.failed(refused.cause);
      }
    }
    tally.hole(key, reason);
    buckets.detail.log('objects', () => `not restored, ${reason.cause}: ${key}: ${reason.message}`);
    control.failed(reason.cause);
  }

  /** A later run sees from the ETag alone that the object is right. */
  #provenByListing(size: number, md5: string | undefined): boolean {
    const { md5Etags, settings } = this.#context;
    return md5Etags && md5 !== undefined && size <= settings.ceiling.bytes;
  }

  #report(): void {
    const { ctx, tally } = this.#run;
    const now = ctx.clock.monotonic();
    if (now - this.#reportedAt < PROGRESS_INTERVAL_MS) return;
    this.#reportedAt = now;
    ctx.onProgress({
      phase: 'copy',
      scanned: tally.counts.keys,
      done: tally.counts.restored,
      planned: this.#plan.copy,
      bytes: tally.bytes.restored,
      inFlight: this.#limiter.inFlight,
    });
  }
}

import { defined } from '../../core/defined.ts';
import { createHash } from 'node:crypto';
import { endpointIdentity } from '../../flashback/endpoint.ts';
import { STATE, mirrorPath } from '../../manifest/layout.ts';
import { RestoreJournal, RESTORE_STATE } from '../../manifest/journals/restore-journal.ts';
import type { EarlierRestores, RestoreSource } from '../../manifest/journals/restore-journal.ts';
import { isContentOf, knownMd5 } from '../../store/evidence.ts';
import { decideRestore } from '../../plan/restore.ts';
import { InputError } from '../../core/input-error.ts';
import type { RestoreOptions } from '../../options/options.ts';
import { formatBytes } from '../../core/format.ts';
import { TimeoutError, withTimeout } from '../../core/with-timeout.ts';
import { isoTime } from '../../core/iso-time.ts';
import { isStoreError } from '../../store/errors.ts';
import { probeCapabilities } from '../../store/capabilities.ts';
import { restoreObject } from '../../transfer/restore-object.ts';
import type { RestoreObjectContext, RestoreOutcome } from '../../transfer/restore-object.ts';
import type { OperationCeiling } from '../../transfer/copy-settings.ts';
import { Flow } from '../../transfer/flow.ts';
import { holeOf } from '../../transfer/hole.ts';
import type { Limiter } from '../../transfer/limiter.ts';
import { limiterFor } from '../../run/limiter-for.ts';
import type { RestoreFacts } from './result.ts';
import { restoreSteps } from './steps.ts';
import type { RestoreStep, RestoreWalk } from './steps.ts';

/** Parts of one large object in flight. */
const PARTS_AT_ONCE = 4;
/** Between two reports of progress, ms. */
const PACE = 200;

/**
 * Brings back all that the walk finds wanting in `to`. What is done and cannot be told from a listing is
 * journalled in `to`; the journal goes when nothing is left that a later run would have to bring back.
 */
export async function restoreAll(
  facts: RestoreFacts,
  walk: RestoreWalk,
  earlier: EarlierRestores,
  ceiling: OperationCeiling,
): Promise<void> {
  const { options, ctx, buckets, stop, tally } = facts;
  if (facts.choice === undefined) throw new Error('a restore without a copy path');
  const { runId } = ctx.identity;
  const time = facts.started ?? walk.point.time;
  const start = { run: runId, cold: sourceOf(options), at: walk.point.time, time };
  const journal = new RestoreJournal(buckets.to, ctx.clock, start, facts.margins.journal);
  const md5Etags = await openJournal(journal, facts);
  const capabilities = await probeCapabilities(
    buckets.to,
    `${RESTORE_STATE}${runId}/probe-`,
    time,
    stop.signal,
  );
  const { partSize, verify, maxBandwidth } = options;
  const flow = new Flow({ clock: ctx.clock, random: ctx.random, maxBandwidth });
  const context: RestoreObjectContext = {
    cold: buckets.cold,
    to: buckets.to,
    choice: facts.choice,
    md5Etags,
    signal: stop.signal,
    settings: {
      capabilities,
      ceiling,
      partSize,
      verify,
      flow,
      partsAtOnce: PARTS_AT_ONCE,
      stopped: () => stop.stopped(),
      now: () => isoTime(buckets.to.now(ctx.clock)),
    },
  };
  const work = new Work(facts, journal, context);
  try {
    for await (const steps of restoreSteps(walk, () => undefined, stop.signal)) {
      for (const step of steps) {
        if (stop.stopped()) break;
        const decision = decideRestore(
          step.version,
          step.listed,
          earlier.begun.get(step.key),
          options.overwrite,
        );
        if (decision.act === 'keep') tally.kept(step.key, decision.reason);
        else await work.take(step, decision.reason);
      }
      if (stop.stopped()) break;
    }
  } finally {
    await work.end();
  }
  const { failed, deferred, thawing } = tally.counts;
  if (!stop.stopped() && failed + deferred + thawing === 0)
    await journal.remove(earlier.objects, stop.signal);
  else facts.journalLeft = true;
}

/** True where `to` answers with MD5 ETags. Throws InputError where it may not be written. */
async function openJournal(journal: RestoreJournal, { options, buckets }: RestoreFacts): Promise<boolean> {
  try {
    const { bytes, etag } = await journal.open();
    return etag === createHash('md5').update(bytes).digest('hex');
  } catch (error) {
    if (!isStoreError(error, 'denied')) throw error;
    const given = options.to.credentials?.accessKeyId ?? 'of the default chain';
    throw new InputError(
      'to-access-key-id',
      `the key ${given} may not write to ${String(buckets.to)} (${error.message}); expected one with the right to write (WRITE)`,
      { cause: error },
    );
  }
}

/** As journals name the backup that is brought back. */
export function sourceOf({ cold: { endpoint, bucket, prefix } }: RestoreOptions): RestoreSource {
  return { endpoint: endpointIdentity(endpoint), bucket, prefix };
}

type HoleLeft = Extract<RestoreOutcome, { readonly kind: 'hole' }>;
type Reason = 'new' | 'begun' | 'replace';

/** What is in flight. */
class Work {
  readonly #facts: RestoreFacts;
  readonly #journal: RestoreJournal;
  readonly #context: RestoreObjectContext;
  readonly #limiter: Limiter;
  readonly #running = new Set<Promise<void>>();
  #reported = 0;

  constructor(facts: RestoreFacts, journal: RestoreJournal, context: RestoreObjectContext) {
    const { options, ctx, buckets } = facts;
    this.#facts = facts;
    this.#journal = journal;
    this.#limiter = limiterFor(buckets, ctx.clock, options.concurrency);
    facts.limiter = this.#limiter;
    this.#context = { ...context, settings: { ...context.settings, spare: this.#limiter } };
  }

  /** Resolves when there is a place for it, not when it is done. */
  async take(step: RestoreStep, reason: Reason): Promise<void> {
    const { tally } = this.#facts;
    const impossible = this.#impossible(step.key);
    if (impossible !== undefined) {
      tally.hole(step.key, { ...impossible, deferred: false });
      return;
    }
    await this.#limiter.enter();
    const work = this.#restoreObject(step, reason);
    this.#running.add(work);
    void work.finally(() => this.#running.delete(work));
  }

  /** Waits for all, and writes down what was done; within seconds where the run was cancelled. */
  async end(): Promise<void> {
    const { ctx, stop, margins } = this.#facts;
    await Promise.all(this.#running);
    this.#journal.close();
    const flush = (): Promise<unknown> => this.#journal.flush();
    try {
      await (stop.cancelled ? withTimeout(ctx.clock, margins.shutdownGraceMs, flush) : flush());
    } catch (error) {
      if (!(error instanceof TimeoutError)) stop.fail(error); // the run was cancelled: the next one copies again
    }
  }

  /** Names that would be another object in `to`, or one of the restore's own. */
  #impossible(key: string): { cause: string; message: string } | undefined {
    const { to, settings } = this.#context;
    if (key.startsWith(RESTORE_STATE)) return { cause: 'reserved', message: 'a name of the restore itself' };
    if (key.startsWith(STATE)) return undefined;
    if (mirrorPath(key, to.prefix, settings.capabilities.aliasesPaths) === key) return undefined;
    return { cause: 'bad-key', message: 'to would take it for another key, or it is too long there' };
  }

  /** Never rejects: an error that is not this key's alone stops the run. */
  async #restoreObject({ key, version, present }: RestoreStep, reason: Reason): Promise<void> {
    const { tally, stop, buckets } = this.#facts;
    const began = this.#limiter.clock.monotonic();
    let took: number | undefined;
    try {
      if (stop.stopped()) return;
      const { size, etag } = version;
      if (!this.#toldByListing(size, knownMd5(version)))
        await this.#journal.intend({ op: 'intent', key, size, etag });
      const done = await restoreObject(key, version, present, this.#context);
      took = this.#limiter.clock.monotonic() - began;
      switch (done.kind) {
        case 'restored':
          tally.restored(reason, size, done.via, done.moved, done.proven);
          buckets.detail.tell('objects', () => `${reason}, ${formatBytes(size)}, ${done.via}: ${key}`);
          stop.succeeded();
          if (!isContentOf(version, { etag: done.etag, size }))
            this.#journal.record({ op: 'done', key, size, etag, to: done.etag });
          break;
        case 'different':
          tally.kept(key, 'different');
          break;
        case 'hole':
          await this.#leave(key, size, done);
      }
    } catch (error) {
      stop.fail(error);
    } finally {
      this.#limiter.leave(took);
      this.#report();
    }
  }

  /** A key that does not come back in this run; what is archived is asked for, where that is wanted. */
  async #leave(key: string, size: number, { hole, source }: HoleLeft): Promise<void> {
    const { tally, stop, options, buckets } = this.#facts;
    let why = hole;
    if (hole.cause === 'archived' && options.thaw !== undefined && source !== undefined) {
      const { versionId } = source;
      const asked = { ...options.thaw, ...defined({ versionId }) };
      try {
        await buckets.archive.thaw(source.bucket.key(source.path), asked, stop.signal);
        tally.thawing(size);
        return;
      } catch (error) {
        const refused = holeOf(error);
        if (refused === undefined) throw error;
        why = { ...hole, message: `it cannot be thawed: ${refused.message}` };
        stop.failed(refused.cause);
      }
    }
    tally.hole(key, why);
    buckets.detail.tell('objects', () => `not restored, ${why.cause}: ${key}: ${why.message}`);
    stop.failed(why.cause);
  }

  /** A later run will see from the ETag alone that the object is right. */
  #toldByListing(size: number, md5: string | undefined): boolean {
    const { md5Etags, settings } = this.#context;
    return md5Etags && md5 !== undefined && size <= settings.ceiling.bytes;
  }

  #report(): void {
    const { ctx, tally, plan } = this.#facts;
    const now = ctx.clock.monotonic();
    if (now - this.#reported < PACE) return;
    this.#reported = now;
    ctx.onProgress({
      phase: 'copy',
      scanned: tally.counts.keys,
      done: tally.counts.restored,
      planned: plan?.copy ?? 0,
      bytes: tally.bytes.restored,
      inFlight: this.#limiter.inFlight,
    });
  }
}

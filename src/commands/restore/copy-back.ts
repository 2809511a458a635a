import { defined } from '../../core/defined.ts';
import { createHash } from 'node:crypto';
import { keyLength } from '../../core/keys.ts';
import { isAliased, recordedAliases } from '../../store/aliases.ts';
import type { Hold, NamedJournal } from '../../manifest/holds.ts';
import { holdPath } from '../../manifest/layout.ts';
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
import { TagLoss } from '../../transfer/attributes/tag-loss.ts';
import { restoreObject } from '../../transfer/restore-object.ts';
import type { RestoreObjectContext, RestoreOutcome } from '../../transfer/restore-object.ts';
import { readAt } from '../../transfer/check.ts';
import { Flow } from '../../transfer/flow.ts';
import { mayBeMisspelled } from '../../transfer/doubts.ts';
import { holeOf, orHole } from '../../transfer/hole.ts';
import type { Limiter } from '../../transfer/limiter.ts';
import { placeIdentity } from '../../run/preflight.ts';
import { copierOf } from '../../run/copy-path.ts';
import type { CopyPathFacts } from '../../run/copy-path.ts';
import { limiterFor } from '../../run/limiter-for.ts';
import { shownKey } from '../../core/shown-key.ts';
import type { RestoreCopied, RestoreRun } from './restore-run.ts';
import { isRespelled, mayBeNormalised } from './spelling.ts';
import { restoreSteps } from './steps.ts';
import type { RestoreStep, RestoreWalk } from './steps.ts';
import { RestoreProgress } from './progress.ts';

/** Parts of one large object in flight. */
const PARTS_AT_ONCE = 4;

/** What was prepared for the copies of a restore. */
export interface PreparedRestore {
  readonly walk: RestoreWalk;
  readonly earlier: EarlierRestores;
  readonly path: CopyPathFacts;
  readonly plan: RestorePlan;
  readonly started: string;
  /** Undefined where cold cannot be written: then no later restore believes the journal of this one. */
  readonly hold: Hold | undefined;
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
  const nameJournal = (named: NamedJournal): Promise<void> => nameInHold(prepared.hold, named, run);
  const journal = new RestoreJournal(buckets.to, ctx.clock, nameJournal, start, margins.journal);
  const md5Etags = await openJournal(journal, run);
  const probeFolder = `${RESTORE_STATE}${runId}/probe/`;
  const capabilities = await probeCapabilities(buckets.to, probeFolder, started, signal);
  const copies = new RestoreCopies(run, prepared, journal, { capabilities, md5Etags, probeFolder });
  run.watch?.copying();
  try {
    for await (const steps of restoreSteps(walk, () => undefined, signal)) {
      for (const step of steps) {
        if (control.stopped()) break;
        const { key, version, listed } = step;
        const decision = decideRestore(version, listed, earlier.begun.get(key), options.overwrite);
        const { reason } = decision;
        if (reason === 'equal' || reason === 'expired') tally.kept(key, reason);
        else if (reason !== 'different' || copies.mayBeEqual(step)) await copies.start(step, reason);
        else tally.kept(key, reason);
      }
      if (control.stopped()) break;
    }
  } finally {
    await copies.end();
  }
  const { failed, deferred, thawing } = tally.counts;
  const journalLeft = control.stopped() || failed + deferred + thawing > 0;
  // A rehearsal removes all that it made, the journal too: no later run restores to the same place.
  if (journalLeft) return { journalLeft: run.watch === undefined ? journal.named : undefined };
  await journal.remove(earlier.objects, signal);
  await forgetHolds(earlier.runs, run);
  return { journalLeft: undefined };
}

/** Cold names the journal, so that a later restore can tell it from one that somebody else planted in `to`. */
async function nameInHold(
  hold: Hold | undefined,
  named: NamedJournal,
  { control, ctx }: RestoreRun,
): Promise<void> {
  try {
    await hold?.name(named, control.cancelled ? new AbortController().signal : control.signal);
  } catch (error) {
    if (!isStoreError(error) && !control.signal.aborted) throw error;
    ctx.log.debug(
      'The hold in cold does not name the newest of the journal: a later restore copies it again.',
    );
  }
}

/** The holds of earlier restores, which were left for their journals. Best effort: they have ended. */
async function forgetHolds(runs: readonly string[], { buckets, control }: RestoreRun): Promise<void> {
  const { holds } = buckets;
  for (const run of runs) {
    try {
      await holds.store.delete(holds.key(holdPath(run)), {}, control.signal);
    } catch (error) {
      if (!isStoreError(error)) throw error;
    }
  }
}

/** True where `to` says the MD5 of what it stores. Throws InputError where it may not be written. */
async function openJournal(journal: RestoreJournal, { options, buckets }: RestoreRun): Promise<boolean> {
  try {
    const { bytes, written } = await journal.open();
    return md5Of(written) === createHash('md5').update(bytes).digest('hex');
  } catch (error) {
    if (!isStoreError(error, 'denied')) throw error;
    const { api, credentials } = options.to;
    const given = credentials === undefined ? 'of the default chain' : shownKey(credentials.accessKeyId, api);
    const acl =
      api === 's3'
        ? ', and no policy that demands an ACL (x-amz-acl) other than bucket-owner-full-control'
        : '';
    throw new InputError(
      'to-access-key-id',
      `the key ${given} may not write to ${String(buckets.to)} (${error.message}); expected one with the right to write (WRITE)${acl}`,
      { cause: error },
    );
  }
}

/** As journals name the backup that is restored. */
export function sourceOf({ cold }: RestoreOptions): RestoreSource {
  return placeIdentity(cold);
}

type HoleLeft = Omit<Extract<RestoreOutcome, { readonly kind: 'hole' }>, 'kind'>;
type Reason = 'new' | 'begun' | 'replace';

interface TargetFacts {
  readonly capabilities: Capabilities;
  /** `to` answers with MD5 ETags. */
  readonly md5Etags: boolean;
  readonly probeFolder: string;
}

/** The copies in flight. */
class RestoreCopies {
  readonly #run: RestoreRun;
  readonly #journal: RestoreJournal;
  readonly #context: RestoreObjectContext;
  readonly #limiter: Limiter;
  readonly #progress: RestoreProgress;
  readonly #inFlight = new Set<Promise<void>>();

  constructor(
    run: RestoreRun,
    { path, plan }: PreparedRestore,
    journal: RestoreJournal,
    { capabilities, md5Etags, probeFolder }: TargetFacts,
  ) {
    const { options, ctx, buckets, control } = run;
    const { partSize, verify, maxBandwidth, concurrency } = options;
    this.#run = run;
    this.#journal = journal;
    this.#limiter = limiterFor(buckets, ctx.clock, concurrency);
    this.#progress = new RestoreProgress(run, plan, this.#limiter);
    this.#context = {
      cold: buckets.cold,
      to: buckets.to,
      choice: path.choice,
      md5Etags,
      signal: control.signal,
      settings: {
        capabilities,
        tagLoss: new TagLoss(buckets.losses.to, buckets.to, probeFolder),
        ...copierOf(path, buckets.toAtCold),
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
  async start(step: RestoreStep, reason: Reason | 'different'): Promise<void> {
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

  /**
   * True where `to` has an object of the same size whose ETag says nothing, for example that of parts of another size,
   * while the manifest has a hash to compare its content with.
   */
  mayBeEqual({ version, listed }: RestoreStep): boolean {
    if (listed === undefined || listed.size !== version.size) return false;
    const md5 = knownMd5(version);
    if (md5 === undefined) return version.cold.checksum !== undefined;
    return !this.#context.md5Etags || md5Of(listed) === undefined;
  }

  /** Reads the object in `to`. */
  async #isEqual(step: RestoreStep): Promise<boolean> {
    const { key, version, present } = step;
    if (present === undefined || !this.mayBeEqual(step)) return false;
    const { to, settings, signal } = this.#context;
    const place = { bucket: to, path: key, size: version.size, etag: present };
    return (await readAt(place, version, settings.flow, signal))?.sound === true;
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
    if (keyLength(key) > to.maxPathBytes) return { cause: 'bad-key', message: 'it is too long in to' };
    const { capabilities } = settings;
    const { copyIfAbsent, putIfAbsent, completeIfAbsent } = capabilities;
    // Keys that differ in spelling alone are rarely both there: where `to` honours conditions, the second one is refused.
    const spellings = copyIfAbsent && putIfAbsent && completeIfAbsent ? ['case', 'unicode'] : [];
    const aliases = recordedAliases(capabilities).filter((name) => !spellings.includes(name));
    if (!isAliased(key, aliases)) return undefined;
    return { cause: 'bad-key', message: `to takes it for another key (${aliases.join(', ')})` };
  }

  /** Never rejects: an error that is not this key's alone stops the run. */
  async #restoreObject(step: RestoreStep, reason: Reason | 'different'): Promise<void> {
    const { key, version, present } = step;
    const { tally, control, buckets } = this.#run;
    const began = this.#limiter.clock.monotonic();
    let durationMs: number | undefined;
    try {
      if (control.stopped()) return;
      if (reason === 'different' || reason === 'replace') {
        const equal = await orHole(async () => this.#isEqual(step));
        if (typeof equal === 'object') {
          await this.#takeHole(key, version.size, { ...equal, source: undefined });
          return;
        }
        if (equal) tally.kept(key, 'equal');
        else if (reason === 'different') tally.kept(key, reason);
        if (equal || reason === 'different') return;
      }
      const { size, etag } = version;
      const unlisted = reason === 'new' ? await orHole(async () => this.#unlisted(key)) : undefined;
      if (unlisted !== undefined && 'hole' in unlisted) {
        await this.#takeHole(key, size, { ...unlisted, source: undefined });
        return;
      }
      if (unlisted !== undefined) {
        const isEqual = isContentOf(version, unlisted);
        tally.kept(key, isEqual ? 'equal' : 'different');
        if (isEqual) await this.#checkSpelling(key, true);
        return;
      }
      if (!this.#provenByListing(size, knownMd5(version)))
        await this.#journal.intend({ op: 'intent', key, size, etag });
      const done = await restoreObject(key, version, present, this.#context);
      if (done.kind !== 'hole') durationMs = this.#limiter.clock.monotonic() - began;
      switch (done.kind) {
        case 'restored':
          tally.restored(reason, size, done.via, done.moved, done.proven);
          this.#run.watch?.done(size, this.#limiter.clock.monotonic() - began);
          await this.#checkSpelling(key, !done.moved);
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
      this.#progress.report();
    }
  }

  /**
   * What `to` has under a key that its listing may spell another way. Asked only where a condition on the write does not
   * keep it, or where `to` normalises the key.
   */
  async #unlisted(key: string): Promise<ObjectHead | undefined> {
    const { to, settings, signal } = this.#context;
    const { putIfAbsent, copyIfAbsent, completeIfAbsent } = settings.capabilities;
    const isKept = putIfAbsent && copyIfAbsent && completeIfAbsent;
    const isNormalised = mayBeNormalised(key, recordedAliases(settings.capabilities));
    if (!isNormalised && (isKept || !mayBeMisspelled(key))) return undefined;
    return to.headIfPresent(key, signal);
  }

  async #checkSpelling(key: string, adopted: boolean): Promise<void> {
    const { to, settings, signal } = this.#context;
    const aliases = recordedAliases(settings.capabilities);
    if (await isRespelled(to, key, aliases, adopted, signal)) this.#run.tally.listedOtherwise(key);
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
}

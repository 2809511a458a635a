import { defined } from '../../../core/defined.ts';
import { formatBytes } from '../../../core/format.ts';
import type { Version } from '../../../manifest/entry.ts';
import type { FileName } from '../../../plan/folder/file-names.ts';
import type { RestorePlan } from '../../../report/restore-result.ts';
import { limiterFor } from '../../../run/limiter-for.ts';
import type { Source } from '../../../transfer/copy-settings.ts';
import { Flow } from '../../../transfer/flow.ts';
import { holeOf, type Hole } from '../../../transfer/hole.ts';
import type { Limiter } from '../../../transfer/limiter.ts';
import { ContentCheck, readVersion } from '../../../transfer/reading/read-version.ts';
import type { RestoreStep } from '../steps.ts';
import { asFolderError, fileHoleOf, OCCUPIED } from './folder-error.ts';
import type { Present, Target, TargetFile } from './file-target.ts';
import type { FolderRun } from './folder-run.ts';
import { RestoreProgress } from '../progress.ts';

type NamedStep = readonly [step: RestoreStep, name: FileName];

/** Writes all files that the folder does not have as the restore point has them. */
export async function copyToFolder(
  run: FolderRun,
  named: AsyncIterable<readonly NamedStep[]>,
  plan: RestorePlan,
  target: Target,
): Promise<void> {
  const { control, tally } = run;
  run.watch?.copying();
  const copies = new FolderCopies(run, plan, target);
  try {
    for await (const steps of named) {
      for (const [step, name] of steps) {
        if (control.stopped()) break;
        const { version } = step;
        if ('expired' in version && version.expired !== undefined) tally.kept(step.key, 'expired');
        else await copies.start(step, name);
      }
      if (control.stopped()) break;
    }
  } finally {
    await copies.end();
  }
}

/** What became of a key. */
type Outcome =
  | { readonly kind: 'equal' | 'different' | 'stopped' }
  | { readonly kind: 'written'; readonly replaced: boolean; readonly proven: boolean }
  | { readonly kind: 'hole'; readonly hole: Hole; readonly source?: Source };

/** The files in progress. */
class FolderCopies {
  readonly #run: FolderRun;
  readonly #target: Target;
  readonly #limiter: Limiter;
  readonly #progress: RestoreProgress;
  readonly #flow: Flow;
  readonly #inFlight = new Set<Promise<void>>();

  constructor(run: FolderRun, plan: RestorePlan, target: Target) {
    const { options, ctx, buckets } = run;
    const { maxBandwidth, concurrency } = options;
    this.#run = run;
    this.#target = target;
    this.#limiter = limiterFor(buckets, ctx.clock, concurrency);
    this.#progress = new RestoreProgress(run, plan, this.#limiter);
    this.#flow = new Flow({ clock: ctx.clock, random: ctx.random, maxBandwidth });
  }

  /** Resolves when there is a place for it, not when it is done. */
  async start(step: RestoreStep, name: FileName): Promise<void> {
    await this.#limiter.enter();
    const copy = this.#restoreFile(step, name);
    this.#inFlight.add(copy);
    void copy.finally(() => this.#inFlight.delete(copy));
  }

  async end(): Promise<void> {
    await Promise.all(this.#inFlight);
  }

  /** Never rejects: an error that is not this key's alone stops the run. */
  async #restoreFile(step: RestoreStep, name: FileName): Promise<void> {
    const { control } = this.#run;
    const began = this.#limiter.clock.monotonic();
    let durationMs: number | undefined;
    try {
      if (control.stopped()) return;
      const outcome = await this.#outcomeOf(step, name);
      if (outcome.kind !== 'hole') durationMs = this.#limiter.clock.monotonic() - began;
      if (outcome.kind === 'written') this.#run.watch?.done(step.version.size, durationMs ?? 0);
      await this.#take(step, outcome);
    } catch (error) {
      control.fail(asFolderError(error));
    } finally {
      this.#limiter.leave(durationMs);
      this.#progress.report();
    }
  }

  async #outcomeOf(step: RestoreStep, name: FileName): Promise<Outcome> {
    try {
      const present = await this.#target.present(name);
      if (present.kind === 'other') return { kind: 'hole', hole: IN_THE_WAY };
      if (name.kind === 'folder') {
        if (present.kind === 'file') return { kind: 'equal' };
        await this.#target.makeFolder(name);
        return { kind: 'written', replaced: false, proven: true };
      }
      return await this.#writeFile(step, name, present);
    } catch (error) {
      const hole = fileHoleOf(error) ?? holeOf(error);
      if (hole === undefined) throw error;
      return { kind: 'hole', hole };
    }
  }

  async #writeFile(
    { key, version }: RestoreStep,
    name: FileName,
    present: Exclude<Present, { kind: 'other' }>,
  ): Promise<Outcome> {
    const { options, buckets, control } = this.#run;
    const sameSize = present.kind === 'file' && present.size === version.size;
    if (present.kind === 'file') {
      const known = sameSize ? await soundness(this.#heeded(this.#target.read(name)), version) : 'other';
      if (known === 'same') return { kind: 'equal' };
      if (known === 'other' && !options.overwrite) return { kind: 'different' };
    }
    const file = await this.#target.temporary();
    try {
      const read = await readVersion(buckets.cold, key, version, file, this.#flow, control.signal);
      if (read.kind === 'hole') return { kind: 'hole', hole: read.hole, ...defined({ source: read.source }) };
      // The manifest has no hash of it: what is there already is compared with what cold holds.
      if (sameSize) {
        const isSame = await sameBytes(this.#heeded(this.#target.read(name)), this.#heeded(file.read()));
        if (isSame) return { kind: 'equal' };
      }
      if (present.kind === 'file' && !options.overwrite) return { kind: 'different' };
      if (options.verify === 'read' && (await soundness(this.#heeded(file.read()), version)) === 'other')
        return { kind: 'hole', hole: MISWRITTEN };
      return await this.#place(file, version, name, present.kind === 'file', read.proven);
    } finally {
      await file.discard();
    }
  }

  /** The bytes of a file, until the run is cut off: a large one takes minutes to read. */
  async *#heeded(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    const { signal } = this.#run.control;
    for await (const chunk of bytes) {
      signal.throwIfAborted();
      yield chunk;
    }
  }

  async #place(
    file: TargetFile,
    version: Version,
    name: FileName,
    replaced: boolean,
    proven: boolean,
  ): Promise<Outcome> {
    await file.end(Date.parse(version.modified));
    const placed = await this.#target.place(file, name, replaced);
    return placed ? { kind: 'written', replaced, proven } : { kind: 'different' };
  }

  async #take({ key, version }: RestoreStep, outcome: Outcome): Promise<void> {
    const { tally, control, buckets } = this.#run;
    switch (outcome.kind) {
      case 'stopped':
        return;
      case 'equal':
      case 'different':
        tally.kept(key, outcome.kind);
        return;
      case 'written': {
        const reason = outcome.replaced ? 'replace' : 'new';
        tally.restored(reason, version.size, 'streamed', true, outcome.proven);
        buckets.detail.log('objects', () => `${reason}, ${formatBytes(version.size)}: ${key}`);
        control.succeeded();
        return;
      }
      case 'hole':
        await this.#takeHole(key, version.size, outcome.hole, outcome.source);
    }
  }

  /** With `thaw`, an archived object is asked to be thawed. */
  async #takeHole(key: string, size: number, hole: Hole, source: Source | undefined): Promise<void> {
    const { tally, control, options, buckets } = this.#run;
    let reason = hole;
    const canThaw = buckets.archive.dialect.abilities.has('thaw');
    if (hole.cause === 'archived' && canThaw && options.thaw !== undefined && source !== undefined) {
      const thaw = { ...options.thaw, ...defined({ versionId: source.versionId }) };
      try {
        await buckets.archive.thaw(source.bucket.key(source.path), thaw, control.signal);
        tally.thawing(size);
        return;
      } catch (error) {
        const refused = holeOf(error);
        if (refused === undefined) throw error;
        reason = { ...hole, message: `it cannot be thawed: ${refused.message}` };
      }
    }
    tally.hole(key, reason);
    buckets.detail.log('objects', () => `not restored, ${reason.cause}: ${key}: ${reason.message}`);
    control.failed(reason.cause);
  }
}

const IN_THE_WAY: Hole = {
  cause: OCCUPIED,
  message: 'something else than a file has its name',
  deferred: false,
};
const MISWRITTEN: Hole = {
  cause: 'damaged',
  message: 'what was read back from the disk is not what was written',
  deferred: false,
};

/** Whether the bytes are the version's by its hashes; `unknown` where the manifest has none. */
async function soundness(
  bytes: AsyncIterable<Uint8Array>,
  version: Version,
): Promise<'same' | 'other' | 'unknown'> {
  const check = new ContentCheck(version);
  if (!check.proves) return 'unknown';
  for await (const chunk of bytes) check.update(chunk);
  return typeof check.verdict() === 'string' ? 'other' : 'same';
}

async function sameBytes(a: AsyncIterable<Uint8Array>, b: AsyncIterable<Uint8Array>): Promise<boolean> {
  const others = b[Symbol.asyncIterator]();
  let rest: Uint8Array = new Uint8Array();
  try {
    for await (const chunk of a) {
      for (let at = 0; at < chunk.length;) {
        if (rest.length === 0) {
          const next = await others.next();
          if (next.done === true) return false;
          rest = next.value;
        }
        const length = Math.min(rest.length, chunk.length - at);
        if (Buffer.compare(rest.subarray(0, length), chunk.subarray(at, at + length)) !== 0) return false;
        rest = rest.subarray(length);
        at += length;
      }
    }
    return rest.length === 0 && (await others.next()).done === true;
  } finally {
    await others.return?.();
  }
}

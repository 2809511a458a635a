import { defined } from '../../core/defined.ts';
import type { Entry, Version } from '../../manifest/entry.ts';
import type { Generation } from '../../manifest/generation.ts';
import type { State } from '../../manifest/state.ts';
import type { ObjectHead } from '../../store/contract.ts';
import { knownMd5, md5Of } from '../../store/evidence.ts';
import { mayHold } from '../../plan/key-ranges.ts';
import { sampleSize } from '../../plan/sample.ts';
import { LineWatch, type UnmatchedLine } from '../../plan/unmatched.ts';
import { compareKeys } from '../../core/keys.ts';
import { isStoreError } from '../../store/errors.ts';
import { Sorter } from '../../store/listing/sorter.ts';
import { checkVersion, headOf, md5OfContent, metadataFault } from '../../transfer/check.ts';
import type { Checked, Fault } from '../../transfer/check.ts';
import { Flow } from '../../transfer/flow.ts';
import { holeOf, orHole } from '../../transfer/hole.ts';
import type { Limiter } from '../../transfer/limiter.ts';
import { inPrefixes } from '../../transfer/slice-input.ts';
import { limiterFor } from '../../run/limiter-for.ts';
import type { VerifyRun } from './verify-run.ts';

/** A fault of one version, or a checksum that the manifest does not have yet. */
export interface Finding {
  readonly since: string;
  readonly path: string;
  readonly etag: string;
  readonly fault?: Fault;
  /** Where the manifest has none. */
  readonly checksum?: string;
}

/** Reads the sample back. Findings by key; true where the last key of the scope was among what was read. */
export async function readSample(
  run: VerifyRun,
  state: State,
  generation: Generation,
): Promise<{
  readonly findings: Sorter;
  readonly whole: boolean;
  /** Prefixes without a key; empty where not all of the scope was read. */
  readonly unmatched: readonly UnmatchedLine[];
}> {
  const { options, control, counts, progress } = run;
  const segments = generation.segments.filter((segment) => mayHold(segment, options.prefixes));
  counts.all = segments.reduce((sum, { count }) => sum + count, 0);
  let left = sampleSize(options.sample, counts.all);
  const after = progress.after;
  const reading = new Reading(run);
  const lines = new LineWatch(options.prefixes, 'include', []);
  let whole = true;
  try {
    segments: for (const segment of segments) {
      if (after !== null && compareKeys(segment.last, after) <= 0) continue;
      for await (const batch of state.entries(segment, control.signal)) {
        for (const { entry } of batch) {
          if (after !== null && compareKeys(entry.key, after) <= 0) continue;
          if (!inPrefixes(options.prefixes, entry.key)) continue;
          if (left === 0 || control.stopped()) {
            whole = false;
            break segments;
          }
          left--;
          lines.sawKey(entry.key);
          await reading.take(entry);
        }
      }
    }
  } finally {
    await reading.end();
  }
  whole &&= !control.stopped();
  const unmatched = whole && after === null ? lines.unmatched : [];
  return { findings: reading.findings, whole, unmatched };
}

class Reading {
  readonly findings = new Sorter();
  readonly #run: VerifyRun;
  readonly #limiter: Limiter;
  readonly #flow: Flow;
  readonly #inFlight = new Set<Promise<void>>();
  #hotTagsAreNoMd5 = false;

  constructor(run: VerifyRun) {
    const { options, ctx, buckets } = run;
    const { concurrency, maxBandwidth } = options;
    this.#run = run;
    this.#flow = new Flow({ clock: ctx.clock, random: ctx.random, maxBandwidth });
    this.#limiter = limiterFor(buckets, ctx.clock, concurrency);
  }

  /** Resolves when there is a place for each of its versions, not when they are read. */
  async take(entry: Entry): Promise<void> {
    const { counts, progress, ctx } = this.#run;
    progress.key(entry.key);
    counts.keys++;
    for (const version of storedVersions(entry)) {
      await this.#limiter.enter();
      const read = this.#read(entry, version);
      this.#inFlight.add(read);
      void read.finally(() => this.#inFlight.delete(read));
    }
    ctx.onProgress({
      phase: 'copy',
      scanned: counts.keys,
      done: counts.versions,
      planned: 0,
      bytes: this.#run.bytes.read,
      inFlight: this.#limiter.inFlight,
    });
  }

  async end(): Promise<void> {
    await Promise.all(this.#inFlight);
  }

  /** Never rejects: an error that is not this version's alone stops the run. */
  async #read(entry: Entry, version: Version): Promise<void> {
    const { control, counts, bytes, progress } = this.#run;
    const began = this.#limiter.clock.monotonic();
    let durationMs: number | undefined;
    try {
      const checked = await checkOne(this.#run, entry.key, version, this.#flow);
      if (checked.sound || checked.fault.cause !== 'unreadable')
        durationMs = this.#limiter.clock.monotonic() - began;
      bytes.read += checked.bytes;
      counts.versions++;
      const fault = checked.sound
        ? ((await this.#mirrorFault(entry, version)) ?? (await this.#compareWithHot(entry, version, checked)))
        : checked.fault;
      if (fault === undefined) counts.sound++;
      else progress.fault(entry.key);
      const comparable = version.cold.checksum !== undefined || knownMd5(version) !== undefined;
      if (fault === undefined && comparable) counts.compared++;
      const checksum = checked.sound && !comparable ? checked.checksum : undefined;
      if (fault === undefined && checksum === undefined) return;
      const { since, cold } = version;
      const finding: Finding = {
        since,
        path: cold.path,
        etag: cold.etag,
        ...defined({ fault, checksum }),
      };
      await this.findings.add(entry.key, JSON.stringify(finding));
    } catch (error) {
      control.fail(error);
    } finally {
      this.#limiter.leave(durationMs);
    }
  }

  /** In a bucket with versioning: whether the mirror, as any client reads it, is the version that was read by its id. */
  async #mirrorFault(entry: Entry, { since, cold }: Version): Promise<Fault | undefined> {
    const { buckets, control } = this.#run;
    const { path, etag, versionId } = cold;
    if (versionId === undefined || since !== entry.since || entry.gone?.confirmed === true) return undefined;
    const head = await orHole(async () => buckets.cold.headIfPresent(path, control.signal));
    if (head !== undefined && 'hole' in head) {
      const { message } = head.hole;
      return {
        cause: 'unreadable',
        message: `its version is sound, but the mirror could not be seen: ${message}`,
      };
    }
    if (head?.etag === etag) return undefined;
    const there =
      head === undefined ? 'is deleted' : `is another object (${head.size} bytes, ETag ${head.etag})`;
    const message = `its version is sound, but ${JSON.stringify(path)} ${there} for any other client`;
    return { cause: 'mirror', message };
  }

  /**
   * Compares what was read with hot itself, whatever the manifest says: an object and its entry can have been replaced
   * together. With SSE-KMS an ETag looks like an MD5 and is none, so where they differ hot's content decides; once one
   * has shown that hot's ETags are such ones, no more of hot is read.
   */
  async #contentFault(
    key: string,
    hot: ObjectHead,
    md5: string | undefined,
    encrypted: boolean,
  ): Promise<Fault | undefined> {
    const expected = md5Of(hot);
    if (md5 === undefined || expected === undefined || expected === md5 || this.#hotTagsAreNoMd5)
      return undefined;
    const { buckets, control } = this.#run;
    const path = buckets.hot.key(key);
    const actual = await md5OfContent(buckets.hot, path, hot.etag, this.#flow, control.signal);
    if (actual !== expected) this.#hotTagsAreNoMd5 = true;
    if (actual === md5) return undefined;
    // A hash of what is encrypted must not stand in a log.
    const message = encrypted
      ? "its content, decrypted, is not hot's: it has another MD5"
      : `its MD5 is ${md5} where hot's content has ${actual}`;
    return { cause: 'content', message };
  }

  /** While hot still has this content of this date, what travels with it must be the same. */
  async #compareWithHot(
    entry: Entry,
    version: Version,
    checked: Checked & { readonly sound: true },
  ): Promise<Fault | undefined> {
    const { options, buckets, control } = this.#run;
    if (options.hot === undefined || version.since !== entry.since || entry.gone !== undefined)
      return undefined;
    try {
      const head = await buckets.hot.headIfPresent(entry.key, control.signal);
      const recorded = Date.parse(entry.modified);
      if (head?.etag !== entry.etag || (head.modified ?? recorded) !== recorded) return undefined;
      return (
        (await this.#contentFault(entry.key, head, checked.md5, version.cold.encryption !== undefined)) ??
        metadataFault(head, headOf(version, checked.head), buckets.cold.store.dialect)
      );
    } catch (error) {
      // Hot is not what is verified, or has changed meanwhile.
      if (isStoreError(error, 'denied', 'archived', 'not-found', 'precondition')) return undefined;
      const hole = holeOf(error);
      if (hole === undefined) throw error;
      control.failed(hole.cause);
      return { cause: 'unreadable', message: `it could not be compared with hot: ${hole.message}` };
    }
  }
}

/**
 * As checkVersion; one version that the store fails on is a fault of that one. Throws what ends the run: many of them in a
 * row, where a plain request fails too.
 */
export async function checkOne(
  { options, buckets, control }: VerifyRun,
  key: string,
  version: Version,
  flow: Flow,
): Promise<Checked> {
  try {
    const checked = await checkVersion(buckets.cold, key, version, flow, control.signal, {
      attributes: options.hot !== undefined, // compared with hot's
      opener: buckets.cold.objectKeys?.identities,
    });
    control.succeeded();
    return checked;
  } catch (error) {
    const hole = holeOf(error);
    if (hole === undefined) throw error;
    control.failed(hole.cause);
    return { sound: false, fault: { cause: 'unreadable', message: hole.message }, bytes: 0 };
  }
}

/** The versions that have a stored object, each object once: the newest first. */
function storedVersions(entry: Entry): readonly Version[] {
  const byObject = new Map<string, Version>();
  const all: Version[] = [...(entry.expired === undefined ? [entry] : []), ...(entry.history ?? [])];
  for (const version of all) {
    const { path, etag, versionId } = version.cold;
    const name = JSON.stringify([path, etag, versionId ?? '']);
    if (!byObject.has(name)) byObject.set(name, version);
  }
  return [...byObject.values()];
}

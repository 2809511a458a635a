import type { PollingTimes } from '../run/margins.ts';
import type { Clock } from '../core/clock.ts';
import type { Platform } from '../flashback/platform.ts';
import type { Topology } from '../flashback/topology.ts';
import { PROBE } from '../manifest/layout.ts';
import type { SampleReport, TrafficReport } from '../report/traffic-test.ts';
import type { Bucket } from '../store/bucket.ts';
import { isStoreError } from '../store/errors.ts';
import type { ListedObject } from '../store/contract.ts';
import { copyWithFallback, SourceMoved } from '../transfer/copy-with-fallback.ts';
import type { ChoiceContext } from '../transfer/copy-with-fallback.ts';

/** For the command `probe`, which can wait. */
export const PROBE_POLLING: PollingTimes = { every: 5_000, most: 60_000 };

/** The largest object to try a copy with. */
const MAX_SAMPLE_BYTES = 1024 * 1024;

/** The largest small object of the first page: its bytes stand out from those of the probe itself. */
export async function sampleOf(hot: Bucket, signal: AbortSignal): Promise<ListedObject | undefined> {
  const { objects } = await hot.store.list({ prefix: hot.prefix }, signal);
  return objects
    .filter(({ key, size, doubt }) => key !== hot.prefix && size <= MAX_SAMPLE_BYTES && doubt === undefined)
    .sort((a, b) => b.size - a.size)[0];
}

/** Copies it by the pair's path to a name of the program's own, and removes it again. */
export async function copySample(
  { key, size, etag }: ListedObject,
  hot: Bucket,
  context: ChoiceContext,
): Promise<SampleReport> {
  const { cold, signal } = context;
  const path = `${PROBE}sample`;
  const source = { bucket: hot, path: key.slice(hot.prefix.length), size, etag };
  try {
    const { copied, via } = await copyWithFallback(source, path, undefined, context);
    const version = copied.versionId === undefined ? {} : { versionId: copied.versionId };
    try {
      await cold.store.delete(cold.key(path), version, signal);
    } catch (error) {
      if (!isStoreError(error, 'denied', 'locked')) throw error; // the next probe replaces it
    }
    return { size, path: via, problem: null };
  } catch (error) {
    if (error instanceof SourceMoved) return { size, path: null, problem: 'it changed while it was copied' };
    if (!isStoreError(error)) throw error;
    return { size, path: null, problem: error.message };
  }
}

export const NOT_SEEN: TrafficReport = { verdict: 'not-seen', outOfHot: null, intoCold: null, waited: 0 };
/** A smaller sample's bytes into cold cannot be told from those of the probe and the lease. */
const MIN_VISIBLE_BYTES = 16 * 1024;

export interface Watched {
  readonly platform: Platform;
  readonly topology: Topology;
  readonly clock: Clock;
  /** Bytes that this program has sent into cold itself: they are subtracted. */
  readonly sent?: () => number;
}

/** The platform's statistics of the two buckets, before and after. */
export class Watch {
  readonly #watched: Watched;
  readonly #from: number;
  readonly #before: Sums;
  readonly #sentBefore: number;
  #last = NOT_SEEN;

  private constructor(watched: Watched, from: number, before: Sums) {
    this.#watched = watched;
    this.#from = from;
    this.#before = before;
    this.#sentBefore = watched.sent?.() ?? 0;
  }

  /** Undefined where the platform has no statistics. */
  static async start(watched: Watched, signal: AbortSignal): Promise<Watch | undefined> {
    const from = watched.clock.now() - 10 * 60_000;
    const before = await sums(watched, from, signal);
    return before === undefined ? undefined : new Watch(watched, from, before);
  }

  /** The last answer, for a caller that cannot wait for the verdict. */
  get last(): TrafficReport {
    return this.#last;
  }

  async verdict(
    sample: SampleReport | null,
    { every, most }: PollingTimes,
    signal: AbortSignal,
  ): Promise<TrafficReport> {
    if (sample === null || sample.path === null) return NOT_SEEN;
    const { clock } = this.#watched;
    const began = clock.monotonic();
    for (;;) {
      const now = await sums(this.#watched, this.#from, signal);
      const waited = Math.round(clock.monotonic() - began);
      if (now === undefined) return (this.#last = { ...NOT_SEEN, waited });
      const outOfHot = Math.max(0, now.outOfHot - this.#before.outOfHot);
      const intoCold = Math.max(0, now.intoCold - this.#before.intoCold - this.#ownBytes(sample));
      const { size } = sample;
      const counted = (size > 0 && outOfHot >= size) || (size >= MIN_VISIBLE_BYTES && intoCold >= size);
      this.#last = { verdict: counted ? 'counted' : 'not-visible-yet', outOfHot, intoCold, waited };
      if (counted) return this.#last;
      if (waited >= most) {
        if (sample.path === 'native') this.#last = { ...this.#last, verdict: 'not-counted' };
        return this.#last;
      }
      await clock.sleep(every, signal);
    }
  }

  /** A streamed sample is sent by this program too: it is not subtracted. */
  #ownBytes({ path, size }: SampleReport): number {
    const sent = (this.#watched.sent?.() ?? 0) - this.#sentBefore;
    return Math.max(0, path === 'streamed' ? sent - size : sent);
  }
}

interface Sums {
  readonly outOfHot: number;
  readonly intoCold: number;
}

async function sums(
  { platform, topology, clock }: Watched,
  from: number,
  signal: AbortSignal,
): Promise<Sums | undefined> {
  const { repository, hot, cold } = topology;
  const query = { repositoryId: repository.id, from, to: clock.now() + 60_000 };
  const seen = await platform.trafficByMinute(query, signal);
  if (!seen.seen) return undefined;
  const rowsOf = (id: string | undefined): typeof seen.value =>
    id === undefined ? [] : seen.value.filter((row) => row.bucketId === id);
  return {
    outOfHot: rowsOf(hot?.id).reduce((sum, { downloaded }) => sum + downloaded, 0),
    intoCold: rowsOf(cold.id).reduce((sum, { uploaded }) => sum + uploaded, 0),
  };
}

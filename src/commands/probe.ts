import type { Clock } from '../clock.ts';
import type { Platform } from '../flashback/platform.ts';
import type { Topology } from '../flashback/topology.ts';
import { Lease } from '../manifest/lease.ts';
import { PROBE } from '../manifest/layout.ts';
import { State } from '../manifest/state.ts';
import type { PlaceOptions, ProbeOptions } from '../options/options.ts';
import type { ProbeResult, SampleReport, TrafficReport } from '../report/probe.ts';
import type { Surroundings } from '../run.ts';
import type { Bucket } from '../store/bucket.ts';
import { probeCapabilities } from '../store/capabilities.ts';
import { isStoreError } from '../store/errors.ts';
import type { ListedObject } from '../store/store.ts';
import { isUnsorted } from '../store/unsorted.ts';
import { copyByChoice, SourceMoved } from '../transfer/by-choice.ts';
import type { ChoiceContext } from '../transfer/by-choice.ts';
import { Flow } from '../transfer/flow.ts';
import { VERSION } from '../version.ts';
import { choosePath } from './copy-path.ts';
import { writeFound } from './found.ts';
import { MARGINS } from './margins.ts';
import type { Margins } from './margins.ts';
import { checkPlaces, openPlaces, openS3 } from './places.ts';
import type { OpenStore } from './places.ts';
import { openPlatform } from './platform.ts';
import { checkApart, checkEmpty, checkIdentity } from './prepare.ts';

/** Up to here an object is tiny enough to try a copy with, bytes. */
const SAMPLE = 1024 * 1024;
/** The platform's statistics lag: looked at so often, and no longer than this, ms. */
export const PATIENCE: Patience = { every: 5_000, most: 60_000 };

export interface Patience {
  readonly every: number;
  readonly most: number;
}

/**
 * Finds out how bytes travel between hot and cold and what cold honours, by copying one small object of hot to a
 * name of the program's own and trying each condition there. Under the lease; what was found is kept in state for
 * the next runs. Hot is only read. Throws InputError, StateError, LeaseHeld and StoreError.
 */
export async function runProbe(
  options: ProbeOptions,
  around: Surroundings,
  open: OpenStore = openS3,
  margins: Margins = MARGINS,
  patience = PATIENCE,
): Promise<ProbeResult> {
  const { clock, random, signal, identity } = around;
  const places = openPlaces(options, clock, random, open);
  try {
    await checkPlaces(places, options, signal);
    const committed = await new State(places.cold).load(signal);
    checkIdentity(committed, options);
    // The lease that is about to be written would make a foreign bucket look like one of ours.
    if (committed === undefined) await checkEmpty(places.cold, new State(places.cold), signal);
    const request = { owner: identity.runId, floor: committed?.head.epoch ?? 0, wait: options.leaseWait };
    const lease = await Lease.acquire(places.cold, clock, request, signal, margins.lease);
    try {
      if (committed === undefined) await checkApart(places.hot, places.cold, identity.runId, signal);
      const cold = places.fencedCold(() => lease.assertHeld());
      return await probe(options, around, places.hot, cold, open, patience);
    } finally {
      await lease.release();
    }
  } finally {
    await places.close();
  }
}

async function probe(
  options: ProbeOptions,
  around: Surroundings,
  hot: Bucket,
  cold: Bucket,
  open: OpenStore,
  patience: Patience,
): Promise<ProbeResult> {
  const { clock, random, signal, log } = around;
  const time = new Date(clock.now() + cold.store.clockOffset()).toISOString();
  const notes: string[] = [];
  const note = (line: string): void => {
    notes.push(line);
    log.notice(line);
  };
  const platform = openPlatform(options, clock);
  // What earlier runs found refused is not believed: that is what a probe is for.
  const facts = await choosePath(
    options,
    {
      ...{ open, clock, random, platform, memory: undefined, believed: 0 },
      onMove: note,
      onUnseen: note,
      started: time,
    },
    signal,
  );
  const { choice, ceiling, topology } = facts;
  const versioning = await cold.store.versioning(signal);
  const sorted = !(await isUnsorted(hot, '', signal));
  const capabilities = await probeCapabilities(cold, PROBE, time, signal);
  const settings = {
    ...{ capabilities, ceiling, partSize: undefined, verify: 'copy' as const, partsAtOnce: 1 },
    flow: new Flow({ clock, random, maxBandwidth: undefined }),
    stopped: () => false,
    now: () => time,
  };
  const object = await sampleOf(hot, signal);
  const watch = platform === undefined ? undefined : await Watch.start(platform, topology, clock, signal);
  const sample =
    object === undefined ? null : await copySample(object, hot, { cold, choice, settings, signal });
  const traffic = (await watch?.verdict(sample, patience, signal)) ?? NOT_SEEN;
  const result: ProbeResult = {
    ...{ format: 1, program: VERSION, command: 'probe', runId: around.identity.runId, time },
    hot: placeOf(options.hot),
    cold: placeOf(options.cold),
    copyPath: { path: choice.current ?? null, reason: choice.reason },
    ...{ sample, traffic, capabilities, sorted, versioning, notes },
    clockSkew: cold.store.clockOffset(),
    operationCeiling: ceiling.bytes,
  };
  await writeFound(new State(cold), { capabilities, ...facts.remember() }, signal);
  return result;
}

/** The largest object of the first page that is still tiny: its bytes stand out from those of the probe itself. */
async function sampleOf(hot: Bucket, signal: AbortSignal): Promise<ListedObject | undefined> {
  const { objects } = await hot.store.list({ prefix: hot.prefix }, signal);
  return objects
    .filter(({ key, size }) => key !== hot.prefix && size <= SAMPLE)
    .sort((a, b) => b.size - a.size)[0];
}

/** Copies it by the pair's path to a name of the program's own, and removes it again. */
async function copySample(
  { key, size, etag }: ListedObject,
  hot: Bucket,
  context: ChoiceContext,
): Promise<SampleReport> {
  const { cold, signal } = context;
  const path = `${PROBE}sample`;
  const source = { bucket: hot, path: key.slice(hot.prefix.length), size, etag };
  try {
    const { copied, via } = await copyByChoice(source, path, undefined, context);
    const version = copied.versionId === undefined ? {} : { versionId: copied.versionId };
    await cold.store.delete(cold.key(path), version, signal);
    return { size, path: via, problem: null };
  } catch (error) {
    if (error instanceof SourceMoved) return { size, path: null, problem: 'it changed while it was copied' };
    if (!isStoreError(error)) throw error;
    return { size, path: null, problem: error.message };
  }
}

const NOT_SEEN: TrafficReport = { verdict: 'not-seen', outOfHot: null, intoCold: null, waited: 0 };
/** Below this, a sample's bytes into cold cannot be told from those of the probe and the lease. */
const STANDS_OUT = 16 * 1024;

/** The platform's statistics of the two buckets, before and after. */
class Watch {
  readonly #platform: Platform;
  readonly #topology: Topology;
  readonly #clock: Clock;
  readonly #from: number;
  readonly #before: Sums;

  private constructor(platform: Platform, topology: Topology, clock: Clock, from: number, before: Sums) {
    this.#platform = platform;
    this.#topology = topology;
    this.#clock = clock;
    this.#from = from;
    this.#before = before;
  }

  /** Undefined where the platform does not say. */
  static async start(
    platform: Platform,
    topology: Topology | undefined,
    clock: Clock,
    signal: AbortSignal,
  ): Promise<Watch | undefined> {
    if (topology === undefined) return undefined;
    const from = clock.now() - 10 * 60_000;
    const before = await sums(platform, topology, from, clock, signal);
    return before === undefined ? undefined : new Watch(platform, topology, clock, from, before);
  }

  async verdict(
    sample: SampleReport | null,
    { every, most }: Patience,
    signal: AbortSignal,
  ): Promise<TrafficReport> {
    if (sample === null || sample.path === null) return NOT_SEEN;
    const began = this.#clock.monotonic();
    for (;;) {
      const now = await sums(this.#platform, this.#topology, this.#from, this.#clock, signal);
      const waited = Math.round(this.#clock.monotonic() - began);
      if (now === undefined) return { ...NOT_SEEN, waited };
      const outOfHot = Math.max(0, now.outOfHot - this.#before.outOfHot);
      const intoCold = Math.max(0, now.intoCold - this.#before.intoCold);
      const { size } = sample;
      const counted = (size > 0 && outOfHot >= size) || (size >= STANDS_OUT && intoCold >= size);
      if (counted) return { verdict: 'counted', outOfHot, intoCold, waited };
      if (waited >= most) {
        const verdict = sample.path === 'native' ? 'not-counted' : 'not-visible-yet';
        return { verdict, outOfHot, intoCold, waited };
      }
      await this.#clock.sleep(every, signal);
    }
  }
}

interface Sums {
  readonly outOfHot: number;
  readonly intoCold: number;
}

async function sums(
  platform: Platform,
  { repository, hot, cold }: Topology,
  from: number,
  clock: Clock,
  signal: AbortSignal,
): Promise<Sums | undefined> {
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

function placeOf({ endpoint, bucket, prefix }: PlaceOptions): ProbeResult['hot'] {
  return { endpoint, bucket, prefix };
}

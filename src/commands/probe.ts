import { Lease } from '../manifest/lease.ts';
import { PROBE } from '../manifest/layout.ts';
import { State } from '../manifest/state.ts';
import type { PlaceOptions, ProbeOptions } from '../options/options.ts';
import type { ProbeResult } from '../report/probe.ts';
import { contradiction } from '../report/sample.ts';
import type { Surroundings } from '../run.ts';
import type { Bucket } from '../store/bucket.ts';
import { probeCapabilities } from '../store/capabilities.ts';
import { isUnsorted } from '../store/unsorted.ts';
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
import { copySample, NOT_SEEN, PATIENCE, sampleOf, Watch } from './sample.ts';
import type { Patience } from './sample.ts';

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
  const { clock, signal, identity } = around;
  const places = openPlaces(options, around, open);
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
  const watch =
    platform === undefined || topology === undefined
      ? undefined
      : await Watch.start({ platform, topology, clock }, signal);
  const sample =
    object === undefined ? null : await copySample(object, hot, { cold, choice, settings, signal });
  const traffic = (await watch?.verdict(sample, patience, signal)) ?? NOT_SEEN;
  const odd = contradiction({ sample, traffic });
  if (odd !== undefined) {
    notes.push(odd);
    log.warning(odd);
  }
  const result: ProbeResult = {
    ...{ format: 1, program: VERSION, command: 'probe', runId: around.identity.runId, time },
    hot: placeOf(options.hot),
    cold: placeOf(options.cold),
    copyPath: { path: choice.current ?? null, reason: choice.reason },
    ...{ sample, traffic, capabilities, sorted, versioning, notes },
    clockSkew: cold.store.clockOffset(),
    operationCeiling: ceiling.bytes,
  };
  await writeFound(new State(cold), { capabilities, ...facts.remember(time) }, signal);
  return result;
}

function placeOf({ endpoint, bucket, prefix }: PlaceOptions): ProbeResult['hot'] {
  return { endpoint, bucket, prefix };
}

import { Lease } from '../manifest/lease.ts';
import { PROBE } from '../manifest/layout.ts';
import { State } from '../manifest/state.ts';
import type { PlaceOptions, ProbeOptions } from '../options/options.ts';
import type { ProbeResult } from '../report/probe.ts';
import { contradiction } from '../report/sample.ts';
import type { RunContext } from '../core/run-context.ts';
import { versioningOf } from '../store/versions.ts';
import type { Bucket } from '../store/bucket.ts';
import { probeCapabilities } from '../store/capabilities.ts';
import { isUnsorted } from '../store/listing/unsorted.ts';
import { Flow } from '../transfer/flow.ts';
import { VERSION } from '../core/version.ts';
import { choosePath } from '../run/copy-path.ts';
import { saveProbeCache } from '../run/probe-cache.ts';
import { MARGINS } from '../run/margins.ts';
import type { Margins } from '../run/margins.ts';
import { checkBuckets, openBuckets } from '../run/open-buckets.ts';
import { openStore } from '../store/registry.ts';
import type { OpenStore } from '../run/open-buckets.ts';
import { openPlatform } from '../run/platform.ts';
import { checkApart, checkEmpty, checkIdentity } from '../run/preflight.ts';
import { copySample, NOT_SEEN, PROBE_POLLING, sampleOf, Watch } from './traffic-sample.ts';
import type { PollingTimes } from '../run/margins.ts';

/**
 * Finds out how bytes travel between hot and cold and what cold honours, by copying one small object of hot to a
 * name of the program's own and trying each condition there. Under the lease; what was found is kept in state for
 * the next runs. Hot is only read. Throws InputError, StateError, LeaseHeld and StoreError.
 */
export async function runProbe(
  options: ProbeOptions,
  ctx: RunContext,
  open: OpenStore = openStore,
  margins: Margins = MARGINS,
  patience = PROBE_POLLING,
): Promise<ProbeResult> {
  const { clock, signal, identity } = ctx;
  const buckets = openBuckets(options, ctx, open);
  try {
    await checkBuckets(buckets, options, signal);
    const committed = await new State(buckets.cold).load(signal);
    checkIdentity(committed, options);
    // The lease that is about to be written would make a foreign bucket look like one of ours.
    if (committed === undefined) await checkEmpty(buckets.cold, new State(buckets.cold), signal);
    const request = { owner: identity.runId, floor: committed?.head.epoch ?? 0, wait: options.leaseWait };
    const lease = await Lease.acquire(buckets.cold, clock, request, signal, margins.lease);
    try {
      if (committed === undefined) await checkApart(buckets.hot, buckets.cold, identity.runId, signal);
      const cold = buckets.fencedCold(() => lease.assertHeld());
      return await probe(options, ctx, buckets.hot, cold, open, patience);
    } finally {
      await lease.release();
    }
  } finally {
    await buckets.close();
  }
}

async function probe(
  options: ProbeOptions,
  ctx: RunContext,
  hot: Bucket,
  cold: Bucket,
  open: OpenStore,
  patience: PollingTimes,
): Promise<ProbeResult> {
  const { clock, random, signal, log } = ctx;
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
      open,
      clock,
      random,
      platform,
      memory: undefined,
      believed: 0,
      onMove: note,
      onUnseen: note,
      started: time,
    },
    signal,
  );
  const { choice, ceiling, topology } = facts;
  const versioning = await versioningOf(cold.store, signal);
  const sorted = !(await isUnsorted(hot, '', signal));
  const capabilities = await probeCapabilities(cold, PROBE, time, signal);
  const settings = {
    capabilities,
    ceiling,
    partSize: undefined,
    verify: 'copy' as const,
    partsAtOnce: 1,
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
    format: 1,
    program: VERSION,
    command: 'probe',
    runId: ctx.identity.runId,
    time,
    hot: placeOf(options.hot),
    cold: placeOf(options.cold),
    copyPath: { path: choice.current ?? null, reason: choice.reason },
    sample,
    traffic,
    capabilities,
    sorted,
    versioning,
    notes,
    clockSkew: cold.store.clockOffset(),
    operationCeiling: ceiling.bytes,
  };
  await saveProbeCache(new State(cold), { capabilities, ...facts.remember(time) }, signal);
  return result;
}

function placeOf({ endpoint, bucket, prefix }: PlaceOptions): ProbeResult['hot'] {
  return { endpoint, bucket, prefix };
}

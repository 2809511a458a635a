import { defined } from '../core/defined.ts';
import { LeaseLost } from '../manifest/lease.ts';
import { PROBE, VERSION_TRIAL } from '../manifest/layout.ts';
import { State } from '../manifest/state.ts';
import type { PlaceOptions, ProbeOptions } from '../options/options.ts';
import type { ProbeResult } from '../report/probe.ts';
import { destroyableWords, liftableWords } from '../report/sections/version-delete.ts';
import { contradiction } from '../report/traffic-test.ts';
import type { StoppedResult } from '../report/stopped.ts';
import type { RunContext } from '../core/run-context.ts';
import { judgeVersions } from '../run/version-trust.ts';
import { probeCapabilities, probeTags } from '../store/capabilities.ts';
import type { Capabilities } from '../store/capabilities.ts';
import type { Store } from '../store/contract.ts';
import { probeLock, probeVersionDelete } from '../store/versions.ts';
import type { VersionDelete } from '../store/versions.ts';
import { isUnsorted } from '../store/listing/unsorted.ts';
import { Flow } from '../transfer/flow.ts';
import { VERSION } from '../core/version.ts';
import { isoTime } from '../core/iso-time.ts';
import { choosePath, copierOf } from '../run/copy-path.ts';
import { checkedRecipients, readKeyChecks, withChecks } from '../run/encryption/key-checks.ts';
import type { KeyCheck } from '../run/encryption/key-checks.ts';
import type { Bucket } from '../store/bucket.ts';
import { saveProbeCache } from '../run/probe-cache.ts';
import { MARGINS } from '../run/margins.ts';
import type { Margins } from '../run/margins.ts';
import { checkBuckets, openBuckets } from '../run/open-buckets.ts';
import type { Buckets, OpenStore } from '../run/open-buckets.ts';
import { openStore } from '../store/registry.ts';
import { openPlatform } from '../run/platform.ts';
import { checkApart, checkEmpty, checkIdentity, reload } from '../run/preflight.ts';
import { refuseNested } from '../run/nested.ts';
import { RunControl } from '../run/run-control.ts';
import { withLease } from '../run/with-lease.ts';
import { leaseHeld, leaseLost, stopped } from './lease-problems.ts';
import { copySample, NOT_SEEN, PROBE_POLLING, sampleOf, Watch } from './traffic-sample.ts';
import type { PollingTimes } from '../run/margins.ts';
import { reportedPlace } from './reported-place.ts';

/**
 * Finds out how bytes travel between hot and cold and what cold honours, by copying one small object of hot to a
 * name of the program's own and trying each condition there. Under the lease; the findings are kept in state for
 * the next runs. Hot is only read. A lease that another run holds, or that is lost, is a result. Throws InputError,
 * StateError and StoreError.
 */
export async function runProbe(
  options: ProbeOptions,
  ctx: RunContext,
  open: OpenStore = openStore,
  margins: Margins = MARGINS,
  polling = PROBE_POLLING,
): Promise<ProbeResult | StoppedResult> {
  const buckets = openBuckets(options, ctx, open);
  const control = new RunControl(ctx.clock, undefined, ctx.signal, margins.stop);
  const { signal } = control;
  try {
    await checkBuckets(buckets, options, signal);
    const before = await new State(buckets.cold).load(signal);
    checkIdentity(before, options);
    // The lease that is about to be written would make a foreign bucket look like one of ours.
    if (before === undefined) {
      await refuseNested(buckets.hot, buckets.cold, signal);
      await checkEmpty(buckets.cold, new State(buckets.cold), signal);
    }
    const setting = {
      ctx,
      margins,
      wait: options.leaseWait,
      floor: before?.head.epoch ?? 0,
      load: (state: State) => reload(state, before, options, signal),
    };
    const outcome = await withLease(buckets, control, setting, async ({ fence, cold, loaded }) => {
      if (loaded === undefined) await checkApart(buckets.hot, buckets.cold, ctx.identity.runId, signal);
      const copier = (): Pick<Store, 'copy'> => buckets.coldAtHot(() => fence.assertHeld());
      return probe(options, { ...ctx, signal }, { ...buckets, cold, copier }, open, polling);
    });
    if (outcome.kind === 'done') return outcome.value;
    const advice = 'Nothing was done. Try again when it has ended, or raise lease-wait.';
    return stopped('probe', ctx, 'skipped', leaseHeld(outcome.holder, advice));
  } catch (error) {
    if (!(error instanceof LeaseLost)) throw error;
    return stopped('probe', ctx, 'failed', leaseLost(error, 'The findings of the probe were not stored.'));
  } finally {
    control.end();
    await buckets.close();
  }
}

interface ProbedBuckets extends Pick<Buckets, 'hot' | 'cold' | 'moves' | 'versionTrust'> {
  /** Where copies are asked of the source's endpoint. */
  readonly copier: () => Pick<Store, 'copy'>;
}

async function probe(
  options: ProbeOptions,
  ctx: RunContext,
  { hot, cold, moves, versionTrust, copier }: ProbedBuckets,
  open: OpenStore,
  polling: PollingTimes,
): Promise<ProbeResult> {
  const { clock, random, signal, log } = ctx;
  const time = isoTime(cold.now(clock));
  const notes: string[] = [];
  const note = (line: string): void => {
    notes.push(line);
    log.notice(line);
  };
  const platform = openPlatform(options, clock);
  // Refusals of earlier runs are ignored: a probe tries again.
  const said = { onMove: note, onUnseen: note };
  const setting = { open, clock, random, platform, memory: undefined, believed: 0, ...said, started: time };
  const facts = await choosePath(options, setting, signal);
  const { choice, ceiling, topology } = facts;
  const { versioning, capabilities } = await tryCold(
    { cold, versionTrust },
    options.cold,
    note,
    time,
    signal,
  );
  const sorted = !(await isUnsorted(hot, '', signal));
  const settings = sampleSettings(ctx, capabilities, { ...copierOf(facts, copier), ceiling }, time);
  const keyChecks = await checkKeys(cold, time, signal);
  const object = await sampleOf(hot, signal);
  const watch =
    platform === undefined || topology === undefined
      ? undefined
      : await Watch.start({ platform, topology, clock }, signal);
  const copying = { cold, choice, settings, signal };
  const sample = object === undefined ? null : await copySample(object, hot, copying);
  const traffic = (await watch?.verdict(sample, polling, signal)) ?? NOT_SEEN;
  const mismatch = contradiction({ sample, traffic });
  if (mismatch !== undefined) {
    notes.push(mismatch);
    log.warning(mismatch);
  }
  const result: ProbeResult = {
    format: 1,
    program: VERSION,
    command: 'probe',
    runId: ctx.identity.runId,
    time,
    hot: reportedPlace(options.hot),
    cold: reportedPlace(options.cold),
    copyPath: { path: choice.current ?? null, reason: choice.reason },
    sample,
    traffic,
    capabilities,
    sorted,
    versioning,
    notes: [...notes, ...moves],
    clockSkew: cold.store.clockOffset(),
    operationCeiling: ceiling.bytes,
    ...keysOf(cold, keyChecks.keyChecks),
  };
  const remembered = { capabilities, ...facts.remember(time), ...keyChecks };
  await saveProbeCache(new State(cold), remembered, signal);
  return result;
}

/** For one small object. */
function sampleSettings<C>(
  { clock, random }: RunContext,
  capabilities: Capabilities,
  copying: C,
  time: string,
) {
  return {
    capabilities,
    ...copying,
    partSize: undefined,
    verify: 'copy' as const,
    partsAtOnce: 1,
    flow: new Flow({ clock, random, maxBandwidth: undefined }),
    stopped: () => false,
    now: () => time,
  };
}

/** Whether this key could destroy what the bucket holds, and whether a lock would prevent that. */
async function tryToDestroy(
  trial: Parameters<typeof probeVersionDelete>[0],
  { objectLock }: Capabilities,
  time: string,
  signal: AbortSignal,
): Promise<VersionDelete | undefined> {
  const found = await probeVersionDelete(trial, time, signal);
  if (found === undefined || objectLock?.status !== 'on') return found;
  return { ...found, ...(await probeLock(trial, Date.parse(time), signal)) };
}

/** Which recipients' identities are here, beside those that were shown before. */
async function checkKeys(
  cold: Bucket,
  time: string,
  signal: AbortSignal,
): Promise<{ readonly keyChecks?: readonly KeyCheck[] }> {
  const { recipients, identities } = cold.objectKeys ?? {};
  const before = await readKeyChecks(new State(cold), signal);
  if (recipients === undefined || identities === undefined)
    return before.length === 0 ? {} : { keyChecks: before };
  return { keyChecks: withChecks(before, await checkedRecipients(recipients, identities), time) };
}

function keysOf({ objectKeys }: Bucket, checks: readonly KeyCheck[] = []): Pick<ProbeResult, 'keys'> {
  if (objectKeys?.recipients === undefined) return {};
  return {
    keys: objectKeys.recipients.fingerprints.map((recipient) => ({
      recipient,
      checked: checks.find((check) => check.recipient === recipient)?.time ?? null,
    })),
  };
}

/** What cold supports, and whether it keeps versions that can be relied upon. */
async function tryCold(
  { cold, versionTrust }: Pick<Buckets, 'cold' | 'versionTrust'>,
  { immutable, lock }: Pick<PlaceOptions, 'immutable' | 'lock'>,
  note: (line: string) => void,
  time: string,
  signal: AbortSignal,
): Promise<Pick<ProbeResult, 'versioning' | 'capabilities'>> {
  const trying = { trust: versionTrust, recorded: undefined, mayWrite: true, warn: note, signal };
  const { versioning, reads: versionReads } = await judgeVersions(cold, trying);
  const capabilities = await probeCapabilities(cold, PROBE, time, signal);
  const { copy: copiesTags } = await probeTags(cold, PROBE, signal);
  const trial = { store: cold.store, key: cold.key(VERSION_TRIAL) };
  const versionDelete =
    versioning === 'enabled' ? await tryToDestroy(trial, capabilities, time, signal) : undefined;
  if (immutable === true && versionDelete?.allowed === true) note(destroyableWords(versionDelete));
  const liftable = liftableWords(lock, versionDelete);
  if (liftable !== undefined) note(liftable);
  const found = defined({ versionReads, copiesTags, versionDelete, immutable });
  return { versioning, capabilities: { ...capabilities, ...found } };
}

import { defined } from '../../core/defined.ts';
import { FORMAT } from '../../manifest/generation.ts';
import type { Generation } from '../../manifest/generation.ts';
import { Journal } from '../../manifest/journals/journal.ts';
import { State } from '../../manifest/state.ts';
import type { Committed } from '../../manifest/state.ts';
import { readVerified, writeVerified } from '../../manifest/verified.ts';
import { InputError } from '../../core/input-error.ts';
import type { VerifyOptions } from '../../options/options.ts';
import type { VerifyResult } from '../../report/verify.ts';
import type { RunContext } from '../../core/run-context.ts';
import type { Bucket } from '../../store/bucket.ts';
import { isStoreError } from '../../store/errors.ts';
import type { Sorter } from '../../store/listing/sorter.ts';
import type { CopySettings } from '../../transfer/copy-settings.ts';
import { Flow } from '../../transfer/flow.ts';
import { VERSION } from '../../core/version.ts';
import { isoTime } from '../../core/iso-time.ts';
import { choosePath } from '../../run/copy-path.ts';
import { HoleGroups } from '../hole-groups.ts';
import { condemnOrphans, OrphanSpool } from '../../run/orphan-spool.ts';
import { MARGINS } from '../../run/margins.ts';
import type { Margins } from '../../run/margins.ts';
import { checkBucketAccess, openBuckets, openS3 } from '../../run/open-buckets.ts';
import type { OpenStore } from '../../run/open-buckets.ts';
import { capabilitiesOf, checkIdentity } from '../../run/preflight.ts';
import { RunControl } from '../../run/run-control.ts';
import { withLease } from '../../run/with-lease.ts';
import type { UnderLease } from '../../run/with-lease.ts';
import { rotationOf, VerifyProgress } from './progress.ts';
import { readSample } from './read.ts';
import { Repair } from './repair.ts';
import { FAULT_ADVICE, newCounts, verifyResultOf } from './result.ts';
import type { VerifyFacts } from './result.ts';
import { settleFindings } from './second-check.ts';

/** Parts of one large object in flight. */
const PARTS_AT_ONCE = 4;

/**
 * Reads cold back and compares it with its manifest and, where hot is given, its metadata with hot's. Reading needs
 * no lease: what was found is taken to the newest manifest at the end, under the lease where there is one to be
 * had, and there repaired and noted. Bad input throws InputError; everything else comes back in the result.
 */
export async function runVerify(
  options: VerifyOptions,
  ctx: RunContext,
  open: OpenStore = openS3,
  margins: Margins = MARGINS,
): Promise<VerifyResult> {
  const { clock, signal } = ctx;
  // Where no hot is given, its place is cold's and never asked.
  const buckets = openBuckets({ ...options, hot: options.hot ?? options.cold }, ctx, open);
  const stop = new RunControl(clock, options.deadline, signal, margins.stop);
  try {
    await checkBucketAccess('cold', buckets.cold, options.cold, 'read (READ)', stop.signal);
    if (options.hot !== undefined)
      await checkBucketAccess('hot', buckets.hot, options.hot, 'read (READ)', stop.signal);
    const state = new State(buckets.cold, ctx.segments);
    const committed = await load(state, options, stop.signal);
    const started = isoTime(buckets.cold.now(clock));
    const known = await readVerified(state, stop.signal);
    const rotation = options.sample.kind === 'all' ? undefined : rotationOf(known, options.prefixes);
    const progress = new VerifyProgress(options.prefixes, rotation, started);
    const counts = newCounts();
    const faults = new HoleGroups(FAULT_ADVICE);
    const facts: VerifyFacts = {
      options,
      ctx,
      margins,
      buckets,
      stop,
      progress,
      counts,
      faults,
      started,
      bytes: { read: 0 },
      notices: [],
      began: clock.monotonic(),
      ...defined({ verified: known }),
      found: (key, fault) => {
        counts.faults++;
        faults.add(key, fault);
        buckets.detail.tell('objects', () => `${fault.cause}: ${key}: ${fault.message}`);
      },
    };
    await verify(facts, state, committed, open);
    return verifyResultOf(facts);
  } finally {
    stop.end();
    await buckets.close();
  }
}

async function load(state: State, { hot, cold }: VerifyOptions, signal: AbortSignal): Promise<Committed> {
  const committed = await state.load(signal);
  if (hot !== undefined) checkIdentity(committed, { hot });
  if (committed !== undefined) return committed;
  const { bucket, prefix } = cold;
  throw new InputError(
    'cold',
    `s3://${bucket}/${prefix} holds no backup; expected one that a run committed to`,
  );
}

async function verify(
  facts: VerifyFacts,
  state: State,
  committed: Committed,
  open: OpenStore,
): Promise<void> {
  const { stop } = facts;
  let findings: Sorter | undefined;
  try {
    const read = await readSample(facts, state, committed.generation);
    findings = read.findings;
    if (stop.cancelled) return;
    await settle(facts, committed, findings, read.whole, open);
  } catch (error) {
    if (error instanceof InputError) throw error;
    stop.fail(error);
  } finally {
    await findings?.close();
  }
}

/** Under the lease where it can be had; else what was found is only reported. */
async function settle(
  facts: VerifyFacts,
  before: Committed,
  findings: Sorter,
  whole: boolean,
  open: OpenStore,
): Promise<void> {
  const { options, ctx, margins, buckets, stop } = facts;
  const lease = { held: false };
  const setting = {
    ctx,
    margins,
    wait: options.leaseWait,
    floor: before.head.epoch,
    load: (state: State, signal: AbortSignal) => {
      lease.held = true;
      return load(state, options, signal);
    },
  };
  let reason: string;
  try {
    const outcome = await withLease(buckets, stop, setting, async (held) => {
      await settleUnderLease(facts, held, before, findings, open);
      await record(facts, held.state, whole);
    });
    if (outcome.kind === 'done') return;
    reason = 'another run is writing to cold';
  } catch (error) {
    // Verifying needs no more than READ: a cold that takes no writes is only said.
    const cause = error instanceof InputError ? error.cause : error;
    if (lease.held || !isStoreError(cause, 'denied', 'quota')) throw error;
    reason = `cold cannot be written (${cause.message})`;
  }
  const undone = options.repair ? 'nothing was repaired, and ' : '';
  const message = `${undone}what was verified was not noted: ${reason}. The next sample reads the same keys.`;
  facts.notices.push({ level: 'warning', title: 'Not recorded', message });
  await countFaults(facts, before, findings);
}

/** Notes in state what was verified, beside what other verifications noted by now. */
async function record(facts: VerifyFacts, state: State, whole: boolean): Promise<void> {
  const { ctx, stop, progress, started } = facts;
  const noted = await readVerified(state, stop.signal);
  facts.verified = progress.recorded(noted, whole, ctx.identity.runId, started);
  await writeVerified(state, facts.verified, stop.signal);
  facts.recorded = true;
}

async function countFaults(facts: VerifyFacts, committed: Committed, findings: Sorter): Promise<void> {
  const state = new State(facts.buckets.cold, facts.ctx.segments);
  const { etag, generation } = await load(state, facts.options, facts.stop.signal);
  const again = etag !== committed.etag;
  await settleFindings(facts, state, generation, findings, { again, repair: undefined });
}

async function settleUnderLease(
  facts: VerifyFacts,
  { fence, cold, state, loaded: present }: UnderLease<Committed>,
  before: Committed,
  findings: Sorter,
  open: OpenStore,
): Promise<void> {
  if (findings.count === 0) return;
  const { ctx, margins, stop, started } = facts;
  const { runId } = ctx.identity;
  const { epoch } = fence;
  const { generation } = present;
  const base = generation.generation;
  const start = { op: 'start', format: FORMAT, run: runId, epoch, base, time: started } as const;
  const journal = new Journal(state, ctx.clock, start, [], margins.journal);
  const orphans = new OrphanSpool();
  try {
    const repair = await openRepair(facts, cold, present, journal, orphans, open);
    const again = present.etag !== before.etag;
    const segments = await settleFindings(facts, state, generation, findings, { again, repair });
    await journal.flush();
    if (segments === undefined) return;
    const amended: Generation = {
      ...generation,
      generation: await state.nextGeneration(base, stop.signal),
      base,
      epoch,
      run: runId,
      time: started,
      program: VERSION,
      segments,
      condemned: await condemnOrphans(orphans, generation, started, state, stop.signal),
      journals:
        journal.objects === 0
          ? generation.journals
          : [...generation.journals, { run: runId, objects: journal.objects }],
    };
    await state.commit(amended, present, stop.signal);
    facts.generation = amended.generation;
  } finally {
    journal.close();
    await orphans.close();
  }
}

async function openRepair(
  facts: VerifyFacts,
  cold: Bucket,
  committed: Committed,
  journal: Journal,
  orphans: OrphanSpool,
  open: OpenStore,
): Promise<Repair> {
  const { options, ctx, buckets, stop, started, margins } = facts;
  const { hot, partSize, maxBandwidth } = options;
  const { signal } = stop;
  const onLoose = orphans.add.bind(orphans);
  const nothing = { hot: undefined, choice: undefined, settings: undefined, onLoose };
  if (hot === undefined || !options.repair) return new Repair({ ...nothing, cold, journal, signal });
  const { clock, random } = ctx;
  const onMove = (line: string): void => ctx.log.notice(line);
  const believed = margins.capabilities;
  const setting = { open, clock, random, onMove, started, memory: committed.generation, believed };
  const { choice, ceiling } = await choosePath({ ...options, hot }, setting, signal);
  const settings: CopySettings = {
    capabilities: await capabilitiesOf(
      cold,
      committed.generation.capabilities,
      Date.parse(started),
      believed,
      signal,
    ),
    ceiling,
    partSize,
    verify: 'read',
    partsAtOnce: PARTS_AT_ONCE,
    flow: new Flow({ clock, random, maxBandwidth }),
    stopped: () => stop.stopped(),
    now: () => isoTime(buckets.cold.now(clock)),
  };
  return new Repair({ hot: buckets.hot, cold, choice, settings, journal, onLoose, signal });
}

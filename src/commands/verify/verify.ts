import { FORMAT } from '../../manifest/generation.ts';
import type { Generation } from '../../manifest/generation.ts';
import { PROBE } from '../../manifest/layout.ts';
import { Journal } from '../../manifest/journals/journal.ts';
import { loadCommitted } from '../../manifest/committed.ts';
import { State } from '../../manifest/state.ts';
import type { Committed } from '../../manifest/state.ts';
import { readVerified, writeVerified } from '../../manifest/verified.ts';
import { placeUrl } from '../../core/place.ts';
import { InputError } from '../../core/input-error.ts';
import { isoTime } from '../../core/iso-time.ts';
import { MAX_UNMATCHED_LINES, unmatchedWords, type UnmatchedLine } from '../../plan/unmatched.ts';
import type { VerifyOptions } from '../../options/options.ts';
import type { VerifyResult } from '../../report/verify.ts';
import type { RunContext } from '../../core/run-context.ts';
import { isStoreError } from '../../store/errors.ts';
import type { Sorter } from '../../store/listing/sorter.ts';
import { TagLoss } from '../../transfer/attributes/tag-loss.ts';
import type { CopySettings } from '../../transfer/copy-settings.ts';
import { Flow } from '../../transfer/flow.ts';
import { VERSION } from '../../core/version.ts';
import { checkEncryption, checkHiddenNames, refuseStateKey } from '../../run/encryption/check.ts';
import { choosePath, copierOf } from '../../run/copy-path.ts';
import { HoleGroups } from '../hole-groups.ts';
import { condemnOrphans, OrphanSpool } from '../../run/orphan-spool.ts';
import { MARGINS } from '../../run/margins.ts';
import type { Margins } from '../../run/margins.ts';
import { checkBucketAccess } from '../../run/bucket-access.ts';
import { openBuckets } from '../../run/open-buckets.ts';
import { openStore } from '../../store/registry.ts';
import type { OpenStore } from '../../run/open-buckets.ts';
import { capabilitiesOf, checkIdentity } from '../../run/preflight.ts';
import { judgeVersionsToRead } from '../../run/version-trust.ts';
import { plainFailure } from '../../run/plain-requests.ts';
import { RunControl } from '../../run/run-control.ts';
import { withLease } from '../../run/with-lease.ts';
import type { UnderLease } from '../../run/with-lease.ts';
import { rotationOf, VerifyProgress } from './progress.ts';
import { readSample } from './read.ts';
import { Repair } from './repair.ts';
import { FAULT_ADVICE, newCounts, verifyResultOf } from './result.ts';
import type { VerifyPhases, VerifyRun } from './verify-run.ts';
import { settleFindings } from './second-check.ts';

/** Parts of one large object in flight. */
const PARTS_AT_ONCE = 4;

/**
 * Reads cold back and compares it with its manifest and, where hot is given, its metadata with hot's. Reading needs
 * no lease: the findings are applied to the newest manifest at the end, under the lease where it can be had:
 * faults are repaired and checksums noted. Bad input throws InputError; everything else is in the result.
 */
export async function runVerify(
  options: VerifyOptions,
  ctx: RunContext,
  open: OpenStore = openStore,
  margins: Margins = MARGINS,
): Promise<VerifyResult> {
  // Where no hot is given, its place is cold's and never asked.
  const buckets = openBuckets({ ...options, hot: options.hot ?? options.cold }, ctx, open);
  const control = new RunControl(ctx.clock, options.deadline, ctx.signal, margins.stop);
  const { signal } = control;
  try {
    await checkBucketAccess('cold', buckets.cold, options.cold, 'read (READ)', signal);
    if (options.hot !== undefined)
      await checkBucketAccess('hot', buckets.hot, options.hot, 'read (READ)', signal);
    const state = new State(buckets.cold, ctx.segments);
    const committed = await load(state, options, signal);
    await judgeVersionsToRead(buckets.cold, {
      trust: buckets.versionTrust,
      recorded: committed.generation.capabilities,
      warn: (message) => ctx.log.warning(message),
      signal,
    });
    const previous = await readVerified(state, signal);
    const run = verifyRun({ options, ctx, margins, open, buckets, control, previous });
    const phases: VerifyPhases = {};
    await verify(run, phases, state, committed);
    return verifyResultOf(run, phases);
  } finally {
    control.end();
    await buckets.close();
  }
}

type Given = Pick<VerifyRun, 'options' | 'ctx' | 'margins' | 'open' | 'buckets' | 'control' | 'previous'>;

function verifyRun(given: Given): VerifyRun {
  const { options, ctx, buckets, previous } = given;
  const started = isoTime(buckets.cold.now(ctx.clock));
  const rotation = options.sample.kind === 'all' ? undefined : rotationOf(previous, options.prefixes);
  const counts = newCounts();
  const faults = new HoleGroups(FAULT_ADVICE);
  return {
    ...given,
    progress: new VerifyProgress(options.prefixes, rotation, started),
    counts,
    faults,
    bytes: { read: 0 },
    lacking: new Map(),
    notices: [],
    began: ctx.clock.monotonic(),
    started,
    countFault: (key, fault) => {
      counts.faults++;
      faults.add(key, fault);
      buckets.detail.log('objects', () => `${fault.cause}: ${key}: ${fault.message}`);
    },
  };
}

async function load(
  state: State,
  { hot, cold, repair }: VerifyOptions,
  signal: AbortSignal,
): Promise<Committed> {
  await refuseStateKey(cold);
  const committed = await loadCommitted(state, signal);
  if (hot !== undefined) checkIdentity(committed, { hot });
  const encrypts = cold.objectKeys?.recipients !== undefined;
  if (committed !== undefined && (repair || encrypts)) checkEncryption(committed.generation, cold);
  if (committed !== undefined) {
    checkHiddenNames(committed.generation, cold);
    return committed;
  }
  throw new InputError('cold', `${placeUrl(cold)} holds no backup; expected one that a run committed to`);
}

async function verify(
  run: VerifyRun,
  phases: VerifyPhases,
  state: State,
  committed: Committed,
): Promise<void> {
  const { control, buckets, options } = run;
  const reads = options.hot === undefined ? [buckets.cold] : [buckets.cold, buckets.hot];
  control.askStoresBy(() => plainFailure({ reads }, control.signal));
  let findings: Sorter | undefined;
  try {
    const read = await readSample(run, state, committed.generation);
    findings = read.findings;
    noteUnmatched(run, read.unmatched, committed.generation);
    if (control.cancelled) return;
    await settle(run, phases, committed, findings, read.whole);
  } catch (error) {
    if (error instanceof InputError) throw error;
    control.fail(error);
  } finally {
    await findings?.close();
  }
}

function noteUnmatched(
  { notices }: VerifyRun,
  unmatched: readonly UnmatchedLine[],
  { hot }: Generation,
): void {
  for (const line of unmatched.slice(0, MAX_UNMATCHED_LINES)) {
    const message = unmatchedWords(line, hot);
    notices.push({ level: 'warning', title: 'A line matches nothing', message });
  }
}

/** Under the lease where it can be had; else the findings are only reported. */
async function settle(
  run: VerifyRun,
  phases: VerifyPhases,
  before: Committed,
  findings: Sorter,
  whole: boolean,
): Promise<void> {
  const { options, ctx, margins, buckets, control } = run;
  const { stateKeys } = options.cold;
  if (stateKeys !== undefined && stateKeys.signer === undefined)
    return reportOnly(run, before, findings, 'no signing-key is given, so nothing can be signed');
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
    const outcome = await withLease(buckets, control, setting, async (held) => {
      phases.committed = await amend(run, held, before, findings);
      await record(run, phases, held.state, whole);
    });
    if (outcome.kind === 'done') return;
    reason = 'another run is writing to cold';
  } catch (error) {
    // Verifying needs no more than READ: a cold that takes no writes is only reported.
    const cause = error instanceof InputError ? error.cause : error;
    if (lease.held || !isStoreError(cause, 'denied', 'quota')) throw error;
    reason = `cold cannot be written (${cause.message})`;
  }
  await reportOnly(run, before, findings, reason);
}

async function reportOnly(
  run: VerifyRun,
  before: Committed,
  findings: Sorter,
  reason: string,
): Promise<void> {
  const undone = run.options.repair ? 'nothing was repaired, and ' : '';
  const message = `${undone}the verification was not recorded: ${reason}. The next sample reads the same keys.`;
  run.notices.push({ level: 'warning', title: 'Not recorded', message });
  await countFaults(run, before, findings);
}

/** Records in state what was verified, beside what other verifications recorded by now. */
async function record(
  { ctx, control, progress, started }: VerifyRun,
  phases: VerifyPhases,
  state: State,
  whole: boolean,
): Promise<void> {
  const newest = await readVerified(state, control.signal);
  phases.verified = progress.recorded(newest, whole, ctx.identity.runId, started);
  await writeVerified(state, phases.verified, control.signal);
  phases.recorded = true;
}

async function countFaults(run: VerifyRun, committed: Committed, findings: Sorter): Promise<void> {
  const state = new State(run.buckets.cold, run.ctx.segments);
  const { etag, generation } = await load(state, run.options, run.control.signal);
  const again = etag !== committed.etag;
  await settleFindings(run, state, generation, findings, { again, repair: undefined });
}

/** Repairs faults and notes checksums. What it committed; undefined where nothing changed. */
async function amend(
  run: VerifyRun,
  { fence, cold, state, loaded: present }: UnderLease<Committed>,
  before: Committed,
  findings: Sorter,
): Promise<Committed | undefined> {
  if (findings.count === 0) return undefined;
  const { ctx, margins, control, started } = run;
  const { runId } = ctx.identity;
  const { epoch } = fence;
  const { generation } = present;
  const base = generation.generation;
  const start = { op: 'start', format: FORMAT, run: runId, epoch, base, time: started } as const;
  const journal = new Journal(state, ctx.clock, start, [], margins.journal);
  const orphans = new OrphanSpool();
  try {
    const repair = await openRepair(run, { fence, cold, committed: present }, journal, orphans);
    const again = present.etag !== before.etag;
    const segments = await settleFindings(run, state, generation, findings, { again, repair });
    await journal.flush();
    if (segments === undefined) return undefined;
    const amended: Generation = {
      ...generation,
      generation: await state.nextGeneration(base, control.signal),
      base,
      epoch,
      run: runId,
      time: started,
      program: VERSION,
      segments,
      condemned: await condemnOrphans(orphans, generation, started, state, control.signal),
      journals:
        journal.objects === 0
          ? generation.journals
          : [...generation.journals, { run: runId, objects: journal.objects }],
    };
    return await state.commit(amended, present, control.signal);
  } finally {
    journal.close();
    await orphans.close();
  }
}

async function openRepair(
  run: VerifyRun,
  {
    fence,
    cold,
    committed,
  }: Pick<UnderLease<Committed>, 'fence' | 'cold'> & { readonly committed: Committed },
  journal: Journal,
  orphans: OrphanSpool,
): Promise<Repair> {
  const { options, ctx, buckets, control, started, margins, open } = run;
  const { hot, partSize, maxBandwidth } = options;
  const { signal } = control;
  const onOrphaned = orphans.add.bind(orphans);
  const nothing = { hot: undefined, choice: undefined, settings: undefined, onOrphaned };
  if (hot === undefined || !options.repair) return new Repair({ ...nothing, cold, journal, signal });
  const { clock, random } = ctx;
  const onMove = (line: string): void => ctx.log.notice(line);
  const believed = margins.capabilities;
  const setting = { open, clock, random, onMove, started, memory: committed.generation, believed };
  const encrypts = cold.objectKeys?.recipients !== undefined;
  const copyPaths = encrypts ? (['streamed'] as const) : options.copyPaths;
  const path = await choosePath({ ...options, hot, copyPaths }, setting, signal);
  const { choice, ceiling } = path;
  const recorded = committed.generation.capabilities;
  const settings: CopySettings = {
    capabilities: await capabilitiesOf(cold, recorded, Date.parse(started), believed, signal),
    tagLoss: new TagLoss(buckets.losses.cold, cold, PROBE),
    ...copierOf(path, () => buckets.coldAtHot(() => fence.assertHeld())),
    ceiling,
    partSize,
    verify: 'read',
    partsAtOnce: PARTS_AT_ONCE,
    flow: new Flow({ clock, random, maxBandwidth }),
    stopped: () => control.stopped(),
    now: () => isoTime(buckets.cold.now(clock)),
  };
  return new Repair({ hot: buckets.hot, cold, choice, settings, journal, onOrphaned, signal });
}

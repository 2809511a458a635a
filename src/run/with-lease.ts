import { defined } from '../core/defined.ts';
import { formatDuration } from '../core/format.ts';
import { InputError } from '../core/input-error.ts';
import type { Api } from '../core/place.ts';
import type { RunContext } from '../core/run-context.ts';
import { withTimeout } from '../core/with-timeout.ts';
import { endLeftLease, Lease, LeaseHeld } from '../manifest/lease.ts';
import type { LeaseLost, LeaseRecord } from '../manifest/lease.ts';
import { State } from '../manifest/state.ts';
import type { PlaceOptions } from '../options/options.ts';
import { Bucket } from '../store/bucket.ts';
import { openStore } from '../store/registry.ts';
import { openConnections } from './connections.ts';
import { isStoreError } from '../store/errors.ts';
import type { Margins } from './margins.ts';
import type { Buckets, OpenStore } from './open-buckets.ts';
import type { RunControl } from './run-control.ts';

/** The right to write to cold: as much of a lease as code that writes needs to know. */
export interface Fence {
  /** Higher than the epoch of every earlier holder. */
  readonly epoch: number;
  /** Throws LeaseLost unless a write that starts now ends while the fence stands. */
  assertHeld(): void;
  /** Calls the listener once, as soon as the right to write is lost; at once if it is lost already. */
  onLost(listener: (error: LeaseLost) => void): void;
}

export interface LeaseSetting<S> {
  readonly ctx: Pick<RunContext, 'clock' | 'identity' | 'log' | 'segments'> &
    Partial<Pick<RunContext, 'onProgress'>>;
  readonly margins: Pick<Margins, 'lease' | 'shutdownGraceMs'>;
  /** How long to wait for another holder, ms. */
  readonly wait: number;
  /** The highest epoch seen in committed state: the new one is above it. */
  readonly floor: number;
  /**
   * Reads, under the lease, the state that the work builds on. Another run may have committed while this one waited,
   * so nothing that was read before may decide what is written.
   */
  readonly load: (state: State, signal: AbortSignal) => Promise<S>;
}

/** What the work gets once the lease is held. */
export interface UnderLease<S> {
  readonly fence: Fence;
  /** The previous holder never released the lease: it may have stored objects that it did not record. */
  readonly wasHeld: boolean;
  /** Every try of every write is fenced. */
  readonly cold: Bucket;
  /** State in the fenced cold. */
  readonly state: State;
  /** What `load` returned. */
  readonly loaded: S;
  /** Leaves the lease to the workers of a split run, as the last write of the work. Throws LeaseLost and StoreError. */
  readonly handOver: (split: string) => Promise<void>;
}

export type LeaseOutcome<T> =
  | { readonly kind: 'done'; readonly value: T }
  /** Another run held the lease for the whole wait; nothing was done. */
  | { readonly kind: 'held'; readonly holder: LeaseRecord };

/**
 * Runs `work` under the lease: the one protocol of every command that writes to cold (design.md section 4, "Lease").
 * A lost lease stops `control`, which aborts every request that carries its signal, and is what is thrown, whatever
 * the aborted requests report. A release that fails or hangs is a warning and never changes the outcome.
 * Throws InputError where cold's key may not write, LeaseLost, and what `load` and `work` throw.
 */
export async function withLease<S, T>(
  buckets: Pick<Buckets, 'cold' | 'fencedCold' | 'detail'>,
  control: RunControl,
  setting: LeaseSetting<S>,
  work: (held: UnderLease<S>) => Promise<T>,
): Promise<LeaseOutcome<T>> {
  const { ctx, margins } = setting;
  const lease = await acquire(buckets.cold, control.signal, setting);
  if (!(lease instanceof Lease)) return { kind: 'held', holder: lease };
  try {
    lease.onLost((error) => control.fail(error));
    const { wasHeld, epoch } = lease;
    const previous = wasHeld ? 'the previous holder did not release it' : 'it was free';
    buckets.detail.log('lease', () => `epoch ${epoch}, ${previous}`);
    const cold = buckets.fencedCold(() => lease.assertHeld());
    const state = new State(cold, ctx.segments);
    const loaded = await setting.load(state, control.signal);
    const handOver = (split: string): Promise<void> => lease.handOver(split, control.signal);
    return { kind: 'done', value: await work({ fence: lease, wasHeld, cold, state, loaded, handOver }) };
  } catch (error) {
    // Requests that were aborted report only that; the reason is the run's first failure.
    throw control.leaseLost ? control.failure : error;
  } finally {
    await release(lease, ctx, margins);
  }
}

/** The lease, or the record of the run that holds it. Throws InputError where cold's key may not write. */
async function acquire<S>(
  cold: Bucket,
  signal: AbortSignal,
  { ctx, margins, wait, floor }: LeaseSetting<S>,
): Promise<Lease | LeaseRecord> {
  const { runId, workflowRun, attempt } = ctx.identity;
  const progress = { waited: false };
  const onWait = (holder: LeaseRecord): void => {
    progress.waited = true;
    const waiting = waitingWords(holder);
    ctx.log.info(`Waiting up to ${formatDuration(wait)} for ${waiting}.`);
    ctx.onProgress?.({ ...NO_PROGRESS, waiting: `for ${waiting}` });
  };
  const onRefused = (reason: string): void =>
    ctx.log.warning(`The lease in cold is not believed: ${reason}. It does not hold this run up.`);
  const request = { owner: runId, floor, wait, onWait, onRefused, ...defined({ workflowRun, attempt }) };
  try {
    const lease = await Lease.acquire(cold, ctx.clock, request, signal, margins.lease);
    if (progress.waited) ctx.onProgress?.(NO_PROGRESS);
    return lease;
  } catch (error) {
    if (error instanceof LeaseHeld) return error.holder;
    if (!isStoreError(error, 'denied')) throw error;
    throw new InputError(
      'access-key-id',
      `cold's key may not write to ${String(cold)} (${error.message}); expected one with the right to write (WRITE). ${REFUSED_IN_SPITE[cold.place.api]}`,
      { cause: error },
    );
  }
}

/** What refuses a write where the key has the right. */
const REFUSED_IN_SPITE = {
  s3: 'Where the key has it, a policy of the bucket refuses the write: one that demands an ACL (x-amz-acl) other than bucket-owner-full-control cannot be met; take the condition out, and set Object Ownership to "bucket owner enforced", so that writes need no ACL',
  gcs: 'In GCS that is a role such as Storage Object User on the bucket: see docs/permissions.md',
  blob: "In Azure that is a role such as Storage Blob Data Contributor, or a SAS with racwdl; the account's firewall refuses in the same way: see docs/permissions.md",
} as const satisfies Record<Api, string>;

const NO_PROGRESS = { phase: 'plan', scanned: 0, done: 0, planned: 0, bytes: 0, inFlight: 0 } as const;

/** A holder that is alive renews its lease every few seconds; one that was killed cannot. */
function waitingWords({ owner, expires }: LeaseRecord): string {
  const until = new Date(expires).toISOString().slice(11, 19);
  return `the lease of run ${JSON.stringify(owner)}: it ends at ${until} UTC if that run is dead, else when the run is done`;
}

/** Never throws, and takes no longer than a cancelled run may: a lease that is not released ends within a minute. */
async function release(
  lease: Pick<Lease, 'release'>,
  { clock, log }: Pick<RunContext, 'clock' | 'log'>,
  { shutdownGraceMs }: Pick<Margins, 'shutdownGraceMs'>,
): Promise<void> {
  try {
    await withTimeout(clock, shutdownGraceMs, (signal) => lease.release(signal));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    log.warning(`The lease was not released (${reason}); it ends within a minute.`);
  }
}

/**
 * Ends the lease of a run whose process was killed, if that run still holds it. True if it did.
 * Throws StateError and StoreError.
 */
export async function endLease(
  { cold: place, ca }: { readonly cold: PlaceOptions; readonly ca: string | undefined },
  { clock, random, signal }: Pick<RunContext, 'clock' | 'random' | 'signal'>,
  owner: string,
  open: OpenStore = openStore,
): Promise<boolean> {
  const { connect, retried, session } = openConnections({ clock, random }, (at) => open(at, ca, clock));
  try {
    const cold = new Bucket(retried(connect('cold', place)), place.prefix, place.stateKeys);
    return await endLeftLease(cold, clock, owner, signal);
  } finally {
    await session.close();
  }
}

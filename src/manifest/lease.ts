import { defined } from '../core/defined.ts';
import type { Clock } from '../core/clock.ts';
import type { Bucket } from '../store/bucket.ts';
import { MAX_EPOCH, MAX_EPOCH_LEAD } from './bounds.ts';
import { StateError } from './errors.ts';
import { HEAD, LEASE } from './layout.ts';
import { Holding, LeaseLost } from './leases/holding.ts';
import type { LeaseTimes } from './leases/holding.ts';
import { readLeaseAt, replaceLeaseAt } from './leases/lease-record.ts';
import type { LeaseRecord } from './leases/lease-record.ts';
import { MAX_CLOCK_SKEW_MS } from './start.ts';

export { LeaseLost } from './leases/holding.ts';
export type { LeaseTimes } from './leases/holding.ts';
export type { LeaseRecord } from './leases/lease-record.ts';

export const LEASE_TIMES: LeaseTimes = {
  timeToLive: 60_000,
  renewEvery: 15_000,
  pollEvery: 5_000,
  longestRequest: 20_000,
};

/**
 * How long the lease of a split run is held without a worker alive: the gap between two jobs of a workflow. Workers renew
 * it when less than `renewBelow` is left, ms.
 */
export const SPLIT_LEASE = { timeToLive: 30 * 60_000, renewBelow: 20 * 60_000 } as const;

const EPOCH_ADVICE =
  'No run can count that far: somebody else wrote to cold. Check who has keys to it; the command rebuild makes a new manifest from what is in cold and hot.';

export interface LeaseRequest {
  readonly owner: string;
  readonly workflowRun?: string;
  readonly attempt?: number;
  /** The highest epoch known from committed state: the new one is above it. */
  readonly floor: number;
  /** ms to wait for another holder. */
  readonly wait: number;
  /** Gets the holder that is waited for, once for each record of the lease with another owner. */
  readonly onWait?: (holder: LeaseRecord) => void;
  /** Gets why a lease in cold is not believed, and so does not hold this run up. */
  readonly onRefused?: (reason: string) => void;
}

/** Another run holds the lease, and did so for as long as we waited. */
export class LeaseHeld extends Error {
  readonly holder: LeaseRecord;

  constructor(holder: LeaseRecord) {
    super(`another run (${JSON.stringify(holder.owner)}) holds the lease`);
    this.name = 'LeaseHeld';
    this.holder = holder;
  }
}

/** The piece that the lease is about is done. */
export class LeaseDone extends Error {
  constructor() {
    super('the piece is done');
    this.name = 'LeaseDone';
  }
}

/**
 * Who may write to cold. One object, replaced by conditional writes; each holder's epoch is higher than any
 * before it, which is why a release rewrites the object and never deletes it.
 */
export class Lease {
  readonly epoch: number;
  /** The previous holder did not release it: it was killed, or is paused. */
  readonly wasHeld: boolean;
  readonly #cold: Bucket;
  readonly #clock: Clock;
  readonly #times: LeaseTimes;
  readonly #record: LeaseRecord;
  readonly #path: string;
  #etag: string;
  readonly #holding: Holding;

  private constructor(
    cold: Bucket,
    clock: Clock,
    times: LeaseTimes,
    record: LeaseRecord,
    etag: string,
    began: number,
    wasHeld: boolean,
    path: string,
  ) {
    this.#path = path;
    this.wasHeld = wasHeld;
    this.#cold = cold;
    this.#clock = clock;
    this.#times = times;
    this.#record = record;
    this.epoch = record.epoch;
    this.#etag = etag;
    this.#holding = new Holding(clock, times, 'renewed');
    this.#holding.confirm(began);
  }

  /**
   * Takes the lease, waiting for another holder. Throws LeaseHeld, StateError or StoreError; LeaseDone where it is that of
   * a piece with a result.
   */
  static async acquire(
    cold: Bucket,
    clock: Clock,
    request: LeaseRequest,
    signal: AbortSignal,
    times: LeaseTimes = LEASE_TIMES,
    path = LEASE,
  ): Promise<Lease> {
    const giveUp = clock.monotonic() + request.wait;
    let waitedFor: string | undefined;
    for (;;) {
      signal.throwIfAborted();
      const present = await readLeaseAt(cold, path, signal);
      const now = cold.now(clock);
      const holder = present?.record;
      if (holder?.result !== undefined) throw new LeaseDone();
      if (present?.refusal !== undefined) request.onRefused?.(present.refusal.message);
      if (present === undefined || holder === undefined || isFree(holder, request, now, times)) {
        const began = clock.monotonic();
        const record: LeaseRecord = {
          format: 1,
          owner: request.owner,
          epoch: nextEpoch(request.floor, holder?.epoch ?? 0),
          expires: now + times.timeToLive,
          ...defined({ workflowRun: request.workflowRun, attempt: request.attempt }),
        };
        const etag = await replaceLeaseAt(cold, path, record, present?.etag, signal);
        if (etag !== undefined) {
          const lease = new Lease(
            cold,
            clock,
            times,
            record,
            etag,
            began,
            // One that is not believed may have replaced that of a run that was killed.
            (present?.refusal === undefined ? (holder?.expires ?? 0) : 1) !== 0,
            path,
          );
          lease.#holding.start(() => lease.#renew());
          return lease;
        }
      } else if (clock.monotonic() >= giveUp) {
        throw new LeaseHeld(holder);
      } else if (waitedFor !== holder.owner) {
        waitedFor = holder.owner;
        request.onWait?.(holder);
      }
      await clock.sleep(Math.min(times.pollEvery, Math.max(100, giveUp - clock.monotonic())), signal);
    }
  }

  /** Throws LeaseLost unless a write that starts now is over before the lease can end. */
  assertHeld(): void {
    this.#holding.assertHeld();
  }

  /** Calls the listener once, as soon as the lease is lost; at once if it is lost already. A release is no loss. */
  onLost(listener: (error: LeaseLost) => void): void {
    this.#holding.onLost(listener);
  }

  /** Stops renewing and gives the lease back, so that the next run need not wait. Errors are the caller's. */
  async release(signal?: AbortSignal): Promise<void> {
    await this.#holding.stop();
    if (this.#holding.lost !== undefined) return;
    this.#holding.end('the lease was released');
    await replaceLeaseAt(this.#cold, this.#path, { ...this.#record, expires: 0 }, this.#etag, signal);
  }

  /** Stops renewing and writes nothing: the lease ends by itself. Without effect on one that was released. */
  async abandon(): Promise<void> {
    await this.#holding.stop();
    this.#holding.end('the lease was abandoned');
  }

  /** Leaves the lease to the workers of a split run, which renew it from now on. Throws LeaseLost and StoreError. */
  async handOver(split: string, signal: AbortSignal): Promise<void> {
    const expires = this.#cold.now(this.#clock) + SPLIT_LEASE.timeToLive;
    await this.#replaceLast({ ...this.#record, split, expires }, signal);
  }

  /**
   * Ends the lease of a piece with the SHA-256 of its result: from then on nobody can take the piece. Throws LeaseLost
   * where it was taken over before, and StoreError.
   */
  async finish(result: string, signal: AbortSignal): Promise<void> {
    await this.#replaceLast({ ...this.#record, result, expires: 0 }, signal);
  }

  async #replaceLast(record: LeaseRecord, signal: AbortSignal): Promise<void> {
    await this.#holding.stop();
    this.assertHeld();
    const etag = await replaceLeaseAt(this.#cold, this.#path, record, this.#etag, signal);
    if (etag === undefined) {
      // A 412 is also the echo of our own write whose answer was lost.
      const { record: found } = (await readLeaseAt(this.#cold, this.#path, signal)) ?? {};
      const isOurs = found?.owner === record.owner && found.epoch === record.epoch;
      if (!isOurs || found.result !== record.result || found.split !== record.split)
        throw this.#holding.lose(new LeaseLost('the lease was taken over before its work was recorded'));
    }
    this.#holding.end('the lease was released');
  }

  /** Throws StoreError and TimeoutError. */
  async #renew(): Promise<void> {
    const began = this.#clock.monotonic();
    const expires = this.#cold.now(this.#clock) + this.#times.timeToLive;
    // Not aborted by a release: whether it landed would then be unknown, and the lease stay until its end.
    const etag = await this.#holding.inTime((signal) =>
      replaceLeaseAt(this.#cold, this.#path, { ...this.#record, expires }, this.#etag, signal),
    );
    if (etag !== undefined) {
      this.#etag = etag;
      this.#holding.confirm(began);
      return;
    }
    // A 412 is also the echo of a renewal that went through before its answer was lost.
    const present = await this.#holding.inTime((signal) => readLeaseAt(this.#cold, this.#path, signal));
    if (present?.record?.owner === this.#record.owner && present.record.epoch === this.epoch) {
      this.#etag = present.etag;
      return;
    }
    const holder = JSON.stringify(present?.record?.owner ?? 'nobody');
    this.#holding.lose(new LeaseLost(`the lease was taken over by ${holder}`));
  }
}

/** The lease as stored in cold; undefined where no run ever took it, or it is not signed as it must be. Throws StateError. */
export async function readLease(cold: Bucket, signal: AbortSignal): Promise<LeaseRecord | undefined> {
  return (await readLeaseAt(cold, LEASE, signal))?.record;
}

/**
 * Brings forward the end of a lease that a process left when it was killed, for who knows that it is dead. Not to
 * the present: a request that it had sent may still be carried out. Not given back either: the next holder must
 * know that this one may have stored what it never wrote down. False where it is not that owner's, or at its end.
 */
export async function endLeftLease(
  cold: Bucket,
  clock: Clock,
  owner: string,
  signal: AbortSignal,
  times: LeaseTimes = LEASE_TIMES,
): Promise<boolean> {
  const present = await readLeaseAt(cold, LEASE, signal);
  // That of a split run is its workers': the process that planned it is over.
  if (present?.record?.owner !== owner || present.record.split !== undefined) return false;
  const expires = cold.now(clock) + times.longestRequest;
  if (present.record.expires <= expires) return false;
  const record = { ...present.record, expires };
  return (await replaceLeaseAt(cold, LEASE, record, present.etag, signal)) !== undefined;
}

/** No holder has it any longer: it has ended, or ends later than any holder would have it end, and so is forged. */
export function hasEnded(
  { expires, split }: LeaseRecord,
  now: number,
  times: LeaseTimes = LEASE_TIMES,
): boolean {
  const longest = split === undefined ? times.timeToLive : SPLIT_LEASE.timeToLive;
  return expires <= now || expires > now + longest + MAX_CLOCK_SKEW_MS;
}

/** Above the committed one and the present one. Throws StateError where none is left. */
function nextEpoch(committed: number, present: number): number {
  // No count of runs can have reached it: somebody else wrote that lease, and it must not use up all epochs.
  const counted = present > committed + MAX_EPOCH_LEAD ? committed : present;
  const epoch = Math.max(committed, counted) + 1;
  // A commit under it must leave the next holder one.
  if (epoch >= MAX_EPOCH) throw new StateError(HEAD, 'its epoch leaves none above it', EPOCH_ADVICE);
  return epoch;
}

function isFree(record: LeaseRecord, request: LeaseRequest, now: number, times: LeaseTimes): boolean {
  // Ours already: the answer to the write that took it was lost.
  if (hasEnded(record, now, times) || record.owner === request.owner) return true;
  return (
    record.workflowRun !== undefined &&
    record.workflowRun === request.workflowRun &&
    (record.attempt ?? 0) < (request.attempt ?? 0)
  );
}

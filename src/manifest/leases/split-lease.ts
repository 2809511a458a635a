import type { Clock } from '../../core/clock.ts';
import type { Bucket } from '../../store/bucket.ts';
import { LEASE } from '../layout.ts';
import type { SplitId } from '../layout.ts';
import { LEASE_TIMES, SPLIT_LEASE } from '../lease.ts';
import { Holding, LeaseLost } from './holding.ts';
import type { LeaseTimes } from './holding.ts';
import { readLeaseAt, replaceLeaseAt } from './lease-record.ts';
import type { LeaseRecord } from './lease-record.ts';

/**
 * The lease of a split run as one of its workers holds it: all of them share one record, which any of them renews. A
 * worker may write for as long as the record is that of its split and epoch and was read a short while ago: as with a
 * lease of its own, less than a time to live may pass without a look at it.
 */
export class SplitLease {
  readonly epoch: number;
  readonly #cold: Bucket;
  readonly #clock: Clock;
  readonly #times: LeaseTimes;
  readonly #id: SplitId;
  #record: LeaseRecord;
  #etag = '';
  readonly #holding: Holding;

  private constructor(cold: Bucket, clock: Clock, times: LeaseTimes, id: SplitId, record: LeaseRecord) {
    this.#cold = cold;
    this.#clock = clock;
    this.#times = times;
    this.#id = id;
    this.#record = record;
    this.epoch = id.epoch;
    this.#holding = new Holding(clock, times, 'read');
  }

  /**
   * Joins the split run whose plan holds the lease. Undefined where it does not: the split is over, or was never planned.
   * Throws StateError and StoreError.
   */
  static async join(
    cold: Bucket,
    clock: Clock,
    split: string,
    signal: AbortSignal,
    times: LeaseTimes = LEASE_TIMES,
  ): Promise<SplitLease | undefined> {
    const present = await readLeaseAt(cold, LEASE, signal);
    const { record } = present ?? {};
    if (record === undefined || !isOpen(record, split)) return undefined;
    const lease = new SplitLease(cold, clock, times, { split, epoch: record.epoch }, record);
    await lease.#look(signal);
    if (lease.#holding.lost !== undefined) return undefined;
    lease.#holding.start(() => lease.#holding.inTime((looking) => lease.#look(looking)));
    return lease;
  }

  get id(): SplitId {
    return this.#id;
  }

  /** Throws LeaseLost unless a write that starts now is over before the lease can end. */
  assertHeld(): void {
    this.#holding.assertHeld();
  }

  /** Calls the listener once, as soon as the lease is lost; at once if it is lost already. */
  onLost(listener: (error: LeaseLost) => void): void {
    this.#holding.onLost(listener);
  }

  /** The worker is done: the lease stays with the others. */
  async leave(): Promise<void> {
    await this.#holding.stop();
    this.#holding.end('the worker has left the split run');
  }

  /** The split is over: releases the lease, so that the next run need not wait. Throws StoreError. */
  async close(signal: AbortSignal): Promise<void> {
    await this.leave();
    const { split: _split, ...record } = this.#record;
    await replaceLeaseAt(this.#cold, LEASE, { ...record, expires: 0 }, this.#etag, signal);
  }

  /** Reads the record, and renews it where little is left of it. */
  async #look(signal: AbortSignal): Promise<void> {
    for (;;) {
      const began = this.#clock.monotonic();
      const present = await readLeaseAt(this.#cold, LEASE, signal);
      const { record } = present ?? {};
      if (present === undefined || record === undefined || !this.#isOurs(record)) {
        this.#holding.lose(new LeaseLost(`the split run is over: ${overBecause(record)}`));
        return;
      }
      this.#etag = present.etag;
      this.#record = record;
      const now = this.#cold.now(this.#clock);
      if (record.expires - now >= SPLIT_LEASE.renewBelow) {
        this.#confirm(began, record.expires - now);
        return;
      }
      const renewed = { ...record, expires: now + SPLIT_LEASE.timeToLive };
      const etag = await replaceLeaseAt(this.#cold, LEASE, renewed, present.etag, signal);
      // Undefined: another worker was faster, or another run took the lease. Only a look tells.
      if (etag === undefined) continue;
      this.#etag = etag;
      this.#record = renewed;
      this.#confirm(began, SPLIT_LEASE.timeToLive);
      return;
    }
  }

  #isOurs(record: LeaseRecord): boolean {
    return record.epoch === this.#id.epoch && isOpen(record, this.#id.split);
  }

  /** `left`: ms from `began` (monotonic) for which the record holds. */
  #confirm(began: number, left: number): void {
    this.#holding.confirm(began, Math.min(this.#times.timeToLive, left));
  }
}

/** Also where it has run out: as long as nobody else took it, any worker may renew it. */
function isOpen({ split, expires }: LeaseRecord, name: string): boolean {
  return split === name && expires !== 0;
}

function overBecause(record: LeaseRecord | undefined): string {
  if (record === undefined) return 'its lease is gone';
  if (record.expires === 0) return 'it was committed, or given up';
  return `${JSON.stringify(record.owner)} holds the lease`;
}

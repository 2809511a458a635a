import { defined } from '../core/defined.ts';
import type { Clock } from '../core/clock.ts';
import { isoTime } from '../core/iso-time.ts';
import type { Bucket } from '../store/bucket.ts';
import { isStoreError } from '../store/errors.ts';
import { readWhole } from '../store/read.ts';
import type { IsoTime } from './entry.ts';
import {
  countOf,
  JsonRefused,
  objectOf,
  optional,
  RECORD_LIMITS,
  sha256Of,
  textOf,
  timeOf,
} from '../core/bounded-json.ts';
import type { JsonObject } from '../core/bounded-json.ts';
import { MAX_NAME, MAX_RECORD_BYTES, MAX_TEXT, parseRecord } from './bounds.ts';
import { StateError } from './errors.ts';
import { holdPath, HOLDS } from './layout.ts';
import { openAs, sealAs } from './signing/sealed.ts';
import { withoutSignature } from './signing/signer.ts';

/** A restore in progress: while it has not expired, a sweep deletes nothing (design.md section 7). */
export interface HoldRecord {
  readonly id: string;
  /** The run that restores. */
  readonly owner: string;
  /** The restore point that it reads. */
  readonly at: IsoTime;
  readonly created: IsoTime;
  /** By the store's clock. */
  readonly expires: IsoTime;
  /** What the restore journalled in its target: only a journal that is named here is believed. */
  readonly journal?: NamedJournal;
}

/** A restore's journal by its hash: whoever can write to the target, but not to cold, cannot make one up. */
export interface NamedJournal {
  /** Where it lies: a journal of another target says nothing here. */
  readonly to: string;
  /** Its first so many objects, and the SHA-256 over the SHA-256 of each, in order. */
  readonly objects: number;
  readonly sha256: string;
}

/** ms. A restore that was killed holds sweeps up for as long as it has to live, no longer. */
export interface HoldTimes {
  readonly timeToLive: number;
  readonly renewEvery: number;
}

export const HOLD_TIMES: HoldTimes = { timeToLive: 30 * 60_000, renewEvery: 5 * 60_000 };

/** Restores at once. Beyond it somebody plants holds, and each costs a request. */
const MAX_HOLDS = 1000;
/** One that ends later was not written by a restore, which renews its hold for half an hour at a time: it is no hold. */
const MAX_HOLD_MS = 24 * 3600_000;
const HOLD_ADVICE = 'Make sure that no restore is reading this cold, then delete the object.';

/** A hold that this process keeps, renewed until it is released. It needs no lease: no other process writes its object. */
export class Hold {
  readonly #cold: Bucket;
  readonly #clock: Clock;
  readonly #times: HoldTimes;
  readonly #record: HoldRecord;
  readonly #stop = new AbortController();
  #expires = 0;
  #journal: NamedJournal | undefined;
  #writing: Promise<unknown> = Promise.resolve();
  #renewals: Promise<void> = Promise.resolve();

  private constructor(cold: Bucket, clock: Clock, record: HoldRecord, times: HoldTimes) {
    this.#cold = cold;
    this.#clock = clock;
    this.#times = times;
    this.#record = record;
  }

  /** Throws StoreError where it cannot be written: then a sweep does not know of this restore. */
  static async take(
    cold: Bucket,
    clock: Clock,
    { id, owner, at }: Pick<HoldRecord, 'id' | 'owner' | 'at'>,
    signal: AbortSignal,
    times: HoldTimes = HOLD_TIMES,
  ): Promise<Hold> {
    const created = isoTime(cold.now(clock));
    const hold = new Hold(cold, clock, { id, owner, at, created, expires: created }, times);
    await hold.#write(signal);
    hold.#renewals = hold.#renewForever();
    return hold;
  }

  /** True where it could not be renewed in time, so that a sweep may have passed it over. */
  get lapsed(): boolean {
    return this.#cold.now(this.#clock) > this.#expires;
  }

  /** Resolves when the hold names the journal. Throws StoreError: then a later restore does not believe it. */
  async name(journal: NamedJournal, signal: AbortSignal): Promise<void> {
    this.#journal = journal;
    await this.#write(signal);
  }

  /**
   * Stops renewing and removes it; or, where its `journal` stays for a later restore, leaves it behind, ended. Throws
   * StoreError; what is left behind then ends by itself.
   */
  async release(signal?: AbortSignal, journal?: NamedJournal): Promise<void> {
    this.#stop.abort();
    await this.#renewals;
    if (journal !== undefined) {
      this.#journal = journal;
      await this.#write(signal, 0);
      return;
    }
    await this.#cold.store.delete(this.#cold.key(holdPath(this.#record.id)), {}, signal);
  }

  async #renewForever(): Promise<void> {
    for (;;) {
      try {
        await this.#clock.sleep(this.#times.renewEvery, this.#stop.signal);
        await this.#write(this.#stop.signal);
      } catch (error) {
        if (this.#stop.signal.aborted) return;
        if (!isStoreError(error)) throw error; // the next round tries again; `lapsed` says where none succeeded
      }
    }
  }

  /** One write after the other: the newest journal is the one that stays. */
  async #write(signal: AbortSignal | undefined, timeToLive = this.#times.timeToLive): Promise<void> {
    const write = (): Promise<void> => this.#writeOnce(signal, timeToLive);
    const writing = this.#writing.then(write, write);
    this.#writing = writing;
    await writing;
  }

  async #writeOnce(signal: AbortSignal | undefined, timeToLive: number): Promise<void> {
    const expires = this.#cold.now(this.#clock) + timeToLive;
    const record: HoldRecord = {
      ...this.#record,
      expires: new Date(expires).toISOString(),
      ...defined({ journal: this.#journal }),
    };
    const options = { attributes: { contentType: 'application/json' } };
    const path = holdPath(record.id);
    const text = Buffer.from(`${JSON.stringify(record)}\n`);
    const bytes = sealAs(this.#cold, path, { kind: 'hold', run: record.id, epoch: 0 }, text);
    await this.#cold.store.put(this.#cold.key(path), bytes, options, signal);
    this.#expires = expires;
  }
}

/**
 * The holds that have not expired at `now` (ms by the store's clock); those that ended long ago cost no request. Throws StateError where one cannot be
 * read: it may be that of a restore, and nothing may be deleted on a guess. Whoever signed it: a restore may have no
 * key, and all that a forged hold can do is to put deletes off for its day.
 */
export async function readHolds(cold: Bucket, now: number, signal: AbortSignal): Promise<HoldRecord[]> {
  const holds: HoldRecord[] = [];
  let seen = 0;
  for (let continuation: string | undefined; ;) {
    const request = { prefix: cold.key(HOLDS), ...defined({ continuation }) };
    const { objects, next } = await cold.store.list(request, signal);
    for (const { key, modified } of objects) {
      if (!key.startsWith(request.prefix))
        throw new StateError(HOLDS, 'its listing names other objects', HOLD_ADVICE);
      const path = key.slice(cold.prefix.length);
      // Not renewed for twice its longest life: it has surely ended, and is left for its journal alone. 0: the listing does not say when it was written.
      if (modified > 0 && now - modified > 2 * MAX_HOLD_MS) continue;
      if (++seen > MAX_HOLDS) throw new StateError(HOLDS, `it has more than ${MAX_HOLDS} holds`, HOLD_ADVICE);
      const file = await readWhole(cold.store, key, MAX_RECORD_BYTES, signal);
      if (file === undefined) continue; // released meanwhile
      if (file === 'too-large')
        throw new StateError(path, 'it has more bytes than a hold can have', HOLD_ADVICE);
      const record = parseHold(Buffer.from(withoutSignature('hold', file.bytes)).toString('utf8'), path);
      const left = Date.parse(record.expires) - now;
      if (left > 0 && left <= MAX_HOLD_MS) holds.push(record);
    }
    if (next === undefined) return holds;
    continuation = next;
  }
}

/** The journal that a hold names, ended or not; undefined where there is none that can be read. */
export async function namedJournal(
  cold: Bucket,
  id: string,
  signal: AbortSignal,
): Promise<NamedJournal | undefined> {
  const path = holdPath(id);
  const file = await readWhole(cold.store, cold.key(path), MAX_RECORD_BYTES, signal);
  if (file === undefined || file === 'too-large') return undefined;
  try {
    // What it vouches for decides what is restored: where keys are given, one of them must have signed it.
    const { bytes, refusal } = openAs(cold, path, 'hold', file.bytes, { epoch: 0 });
    if (refusal !== undefined) return undefined;
    return parseHold(Buffer.from(bytes).toString('utf8'), path).journal;
  } catch (error) {
    if (error instanceof StateError) return undefined;
    throw error;
  }
}

function parseHold(text: string, path: string): HoldRecord {
  return parseRecord(text, path, HOLD_ADVICE, RECORD_LIMITS, (json) => {
    const id = textOf(json, 'id', MAX_NAME);
    if (holdPath(id) !== path) throw new JsonRefused('it is the hold of another id');
    return {
      id,
      owner: textOf(json, 'owner', MAX_NAME),
      at: timeOf(json, 'at'),
      created: timeOf(json, 'created'),
      expires: timeOf(json, 'expires'),
      ...defined({ journal: optional(json, 'journal', () => journalIn(objectOf(json, 'journal'))) }),
    };
  });
}

function journalIn(json: JsonObject): NamedJournal {
  return {
    to: textOf(json, 'to', MAX_TEXT),
    objects: countOf(json, 'objects'),
    sha256: sha256Of(json, 'sha256'),
  };
}

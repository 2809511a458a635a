import { defined } from '../../core/defined.ts';
import type { CondemnedRecord } from '../../manifest/condemned.ts';
import { deleteEach, deleteFailureFrom } from '../../store/delete-all.ts';
import { isStoreError } from '../../store/errors.ts';
import type { Clock, Random } from '../../core/clock.ts';
import type { Bucket } from '../../store/bucket.ts';
import type { DeleteFailure, StoredName, Versioning } from '../../store/contract.ts';

/** What deletes need of cold and of the run. */
export interface BatchContext {
  readonly cold: Bucket;
  readonly versioning: Versioning;
  readonly clock: Clock;
  readonly random: Random;
  readonly stopped: () => boolean;
  readonly signal: AbortSignal;
}

/** Records whose objects are gone, and those whose objects were not deleted, with the reason. */
export interface DeleteOutcome {
  readonly gone: readonly CondemnedRecord[];
  readonly failed: readonly (readonly [CondemnedRecord, DeleteFailure])[];
}

/** What a throttled batch is cut down to, in objects. */
const MIN_BATCH = 10;
/** Objects that a batch without throttling adds to the next one's size. */
const BATCH_GROWTH = 50;
/** Rounds in a row that were throttled whole, after which the rest is left to the next prune. */
const MAX_THROTTLED_ROUNDS = 5;
/** Before throttled deletes are sent again: doubled each time, with full jitter. */
const BACKOFF_MS = 500;

export const NO_OUTCOME: DeleteOutcome = { gone: [], failed: [] };

/** Deletes in batches, which shrink where the store throttles and grow again. */
export class DeleteBatches {
  readonly #context: BatchContext;
  readonly #max: number;
  #size: number;
  #oneByOne: boolean;
  #pending: CondemnedRecord[] = [];

  constructor(context: BatchContext) {
    this.#context = context;
    const { abilities, limits } = context.cold.store.dialect;
    this.#max = this.#size = limits.deleteMany;
    this.#oneByOne = !abilities.has('deleteMany');
  }

  async add(record: CondemnedRecord): Promise<DeleteOutcome> {
    this.#pending.push(record);
    return this.#pending.length < this.#size ? NO_OUTCOME : this.flush();
  }

  /** Sends all pending deletes, and throttled ones again. Throws errors that concern the run and not these objects. */
  async flush(): Promise<DeleteOutcome> {
    const { clock, random, signal, stopped } = this.#context;
    const gone: CondemnedRecord[] = [];
    const failed: (readonly [CondemnedRecord, DeleteFailure])[] = [];
    let todo = this.#pending;
    this.#pending = [];
    for (let attempt = 1; todo.length > 0; attempt++) {
      const before = todo.length;
      const again: (readonly [CondemnedRecord, DeleteFailure])[] = [];
      for (let at = 0; at < todo.length;) {
        const some = todo.slice(at, at + this.#size);
        at += some.length;
        const failures = await this.#send(some);
        const slow = [...failures.values()].some(isBusy);
        this.#size = slow
          ? Math.max(MIN_BATCH, this.#size >> 1)
          : Math.min(this.#max, this.#size + BATCH_GROWTH);
        for (const record of some) {
          const failure = failures.get(record);
          if (failure?.code === 'not-found' || failure === undefined) gone.push(record);
          else (isBusy(failure) ? again : failed).push([record, failure]);
        }
      }
      if (again.length === 0) break;
      if (again.length < before) attempt = 0;
      if (attempt >= MAX_THROTTLED_ROUNDS || stopped()) {
        failed.push(...again);
        break;
      }
      await clock.sleep(random() * BACKOFF_MS * 2 ** attempt, signal);
      todo = again.map(([record]) => record);
    }
    return { gone, failed };
  }

  async #send(records: readonly CondemnedRecord[]): Promise<Map<CondemnedRecord, DeleteFailure>> {
    const { cold, signal } = this.#context;
    const names = records.map((record) => this.#nameOf(record));
    if (this.#oneByOne) return this.#sendEach(records, names);
    try {
      return matched(records, names, await cold.store.deleteMany(names, signal));
    } catch (error) {
      if (isStoreError(error, 'unsupported')) {
        this.#oneByOne = true; // GCS's S3 API has no DeleteObjects
        return this.#sendEach(records, names);
      }
      // One name may be what the store stumbles over: one by one, the others go.
      if (isStoreError(error, 'refused', 'bad-key')) return this.#sendEach(records, names);
      return new Map(
        records.map((record, i) => [record, deleteFailureFrom(names[i] ?? { key: record.path }, error)]),
      );
    }
  }

  async #sendEach(
    records: readonly CondemnedRecord[],
    names: readonly StoredName[],
  ): Promise<Map<CondemnedRecord, DeleteFailure>> {
    const { cold, signal } = this.#context;
    return matched(records, names, await deleteEach(cold.store, names, signal));
  }

  #nameOf({ path, versionId }: CondemnedRecord): StoredName {
    const { cold, versioning } = this.#context;
    // An object from before versioning has the id "null" (AWS: PutBucketVersioning).
    const version = versionId ?? (versioning === 'off' ? undefined : 'null');
    return { key: cold.key(path), ...defined({ versionId: version }) };
  }
}

/** The records that each failure in a store's answer is about. */
function matched(
  records: readonly CondemnedRecord[],
  names: readonly StoredName[],
  failures: readonly DeleteFailure[],
): Map<CondemnedRecord, DeleteFailure> {
  const byRecord = new Map<CondemnedRecord, DeleteFailure>();
  if (failures.length === 0) return byRecord;
  const byName = new Map(records.map((record, i) => [textOf(names[i] ?? { key: '' }), record]));
  for (const failure of failures) {
    const exact = byName.get(textOf(failure));
    if (exact !== undefined) {
      byRecord.set(exact, failure);
      continue;
    }
    // Some stores leave the version out, or give one that was not asked for: any of the key's may have been meant.
    for (const [i, record] of records.entries())
      if (names[i]?.key === failure.key) byRecord.set(record, failure);
  }
  return byRecord;
}

function textOf({ key, versionId }: StoredName): string {
  return JSON.stringify([key, versionId ?? null]);
}

/** Trouble with the connection was tried again already, so only what the store itself says of an object counts. */
function isBusy({ code, providerCode }: DeleteFailure): boolean {
  return code === 'throttled' || (code === 'transient' && providerCode !== undefined);
}

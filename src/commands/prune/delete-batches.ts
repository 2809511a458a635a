import { defined } from '../../core/defined.ts';
import { mapConcurrent } from '../../core/semaphore.ts';
import type { CondemnedRecord } from '../../manifest/condemned.ts';
import { isStoreError } from '../../store/errors.ts';
import type { DeleteFailure, StoredName } from '../../store/contract.ts';
import type { DeleteContext } from './delete.ts';

/** What became of records: their objects are not there any more, or why they still are. */
export interface Outcome {
  readonly gone: readonly CondemnedRecord[];
  readonly failed: readonly (readonly [CondemnedRecord, DeleteFailure])[];
}

/** S3's own limit on one DeleteObjects; what a throttled one is cut down to. */
const MOST = 1000;
const LEAST = 10;
/** What a batch that went through adds to the next one's size. */
const MORE = 50;
/** Rounds in which nothing but throttling came back, until it is left to the next prune. */
const TRIES = 5;
/** Before what was throttled is sent again, ms: doubled each time, with full jitter. */
const BACKOFF = 500;
/** In flight, where the store has no DeleteObjects. */
const DELETES_AT_ONCE = 16;

const NOTHING: Outcome = { gone: [], failed: [] };

type BatchContext = Pick<DeleteContext, 'cold' | 'versioning' | 'clock' | 'random' | 'stopped' | 'signal'>;

/** DeleteObjects in batches, which shrink where the store throttles and grow again. */
export class DeleteBatches {
  readonly #context: BatchContext;
  #size = MOST;
  #oneByOne = false;
  #held: CondemnedRecord[] = [];

  constructor(context: BatchContext) {
    this.#context = context;
  }

  async add(record: CondemnedRecord): Promise<Outcome> {
    this.#held.push(record);
    return this.#held.length < this.#size ? NOTHING : this.flush();
  }

  /** Sends what is held, and again what was throttled. Throws what concerns the run and not these objects. */
  async flush(): Promise<Outcome> {
    const { clock, random, signal, stopped } = this.#context;
    const gone: CondemnedRecord[] = [];
    const failed: (readonly [CondemnedRecord, DeleteFailure])[] = [];
    let todo = this.#held;
    this.#held = [];
    for (let attempt = 1; todo.length > 0; attempt++) {
      const before = todo.length;
      const again: (readonly [CondemnedRecord, DeleteFailure])[] = [];
      for (let at = 0; at < todo.length;) {
        const some = todo.slice(at, at + this.#size);
        at += some.length;
        const failures = await this.#send(some);
        const slow = [...failures.values()].some(isBusy);
        this.#size = slow ? Math.max(LEAST, this.#size >> 1) : Math.min(MOST, this.#size + MORE);
        for (const record of some) {
          const failure = failures.get(record);
          if (failure === undefined || isAbsent(failure)) gone.push(record);
          else (isBusy(failure) ? again : failed).push([record, failure]);
        }
      }
      if (again.length === 0) break;
      if (again.length < before) attempt = 0;
      if (attempt >= TRIES || stopped()) {
        failed.push(...again);
        break;
      }
      await clock.sleep(random() * BACKOFF * 2 ** attempt, signal);
      todo = again.map(([record]) => record);
    }
    return { gone, failed };
  }

  async #send(records: readonly CondemnedRecord[]): Promise<Map<CondemnedRecord, DeleteFailure>> {
    const { cold, signal } = this.#context;
    if (this.#oneByOne) return this.#sendEach(records);
    const names = records.map((record) => this.#nameOf(record));
    try {
      return matched(records, names, await cold.store.deleteMany(names, signal));
    } catch (error) {
      if (isStoreError(error, 'unsupported')) {
        this.#oneByOne = true; // GCS's S3 API has no DeleteObjects
        return this.#sendEach(records);
      }
      return new Map(
        records.map((record, i) => [record, failureOf(names[i] ?? { key: record.path }, error)]),
      );
    }
  }

  async #sendEach(records: readonly CondemnedRecord[]): Promise<Map<CondemnedRecord, DeleteFailure>> {
    const { cold, signal } = this.#context;
    const failures = new Map<CondemnedRecord, DeleteFailure>();
    const one = async (record: CondemnedRecord): Promise<void> => {
      const { key, ...version } = this.#nameOf(record);
      try {
        await cold.store.delete(key, version, signal);
      } catch (error) {
        if (!isStoreError(error, 'not-found')) failures.set(record, failureOf({ key, ...version }, error));
      }
    };
    await mapConcurrent(records, DELETES_AT_ONCE, one);
    return failures;
  }

  #nameOf({ path, versionId }: CondemnedRecord): StoredName {
    const { cold, versioning } = this.#context;
    // What lay there before versioning has the id "null" (AWS: PutBucketVersioning).
    const version = versionId ?? (versioning === 'off' ? undefined : 'null');
    return { key: cold.key(path), ...defined({ versionId: version }) };
  }
}

/** Which records a store's answer is about. */
function matched(
  records: readonly CondemnedRecord[],
  names: readonly StoredName[],
  failures: readonly DeleteFailure[],
): Map<CondemnedRecord, DeleteFailure> {
  const found = new Map<CondemnedRecord, DeleteFailure>();
  if (failures.length === 0) return found;
  const byName = new Map(records.map((record, i) => [textOf(names[i] ?? { key: '' }), record]));
  for (const failure of failures) {
    const exact = byName.get(textOf(failure));
    if (exact !== undefined) {
      found.set(exact, failure);
      continue;
    }
    // Some stores leave the version out, or give one that was not asked for: any of the key's may have been meant.
    for (const [i, record] of records.entries())
      if (names[i]?.key === failure.key) found.set(record, failure);
  }
  return found;
}

/** A refusal of the whole request as that of one object. Throws what concerns the run. */
function failureOf(name: StoredName, error: unknown): DeleteFailure {
  if (!isStoreError(error, 'throttled', 'transient', 'denied')) throw error;
  // Trouble with the connection was tried again already.
  const code = error.code === 'throttled' ? 'SlowDown' : (error.providerCode ?? error.code);
  return { ...name, code, message: error.message };
}

function textOf({ key, versionId }: StoredName): string {
  return JSON.stringify([key, versionId ?? null]);
}

function isBusy({ code }: DeleteFailure): boolean {
  return /^(SlowDown|InternalError|ServiceUnavailable|RequestTimeout|OperationAborted|TooManyRequests)/i.test(
    code,
  );
}

function isAbsent({ code }: DeleteFailure): boolean {
  return code === 'NoSuchKey' || code === 'NoSuchVersion';
}

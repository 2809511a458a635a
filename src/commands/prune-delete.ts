import type { Clock, Random } from '../clock.ts';
import { encodeRecord } from '../manifest/condemned.ts';
import type { CondemnedRecord } from '../manifest/condemned.ts';
import { mirrorPath, renamedPath } from '../manifest/layout.ts';
import type { Bucket } from '../store/bucket.ts';
import { isStoreError } from '../store/errors.ts';
import type { Sorter } from '../store/sorter.ts';
import type { DeleteFailure, StoredName, Versioning } from '../store/store.ts';

export interface DeleteContext {
  readonly cold: Bucket;
  readonly versioning: Versioning;
  /** `If-Match` on Delete was seen to be honoured. */
  readonly conditional: boolean;
  readonly allowUnfenced: boolean;
  readonly clock: Clock;
  readonly random: Random;
  readonly stopped: () => boolean;
  readonly signal: AbortSignal;
}

export interface Deleted {
  objects: number;
  bytes: number;
  retained: number;
  refused: number;
  unfenced: number;
  readonly refusals: { readonly key: string; readonly message: string }[];
}

/** S3's own limit on one DeleteObjects; what a throttled one is cut down to. */
const MOST = 1000;
const LEAST = 10;
const TRIES = 5;
const REFUSALS = 20;
/** Before what was throttled is sent again, ms: doubled each time, with full jitter. */
const BACKOFF = 500;

/**
 * Deletes stored objects that no committed manifest names. Versions and history names are written once, so they go
 * a thousand a request; a path under which a later backup may have stored something new goes only on the condition
 * that it is still the same object. What stays goes to `left`, for the next list. A stop in the middle is harmless:
 * deleting twice does nothing.
 */
export async function deleteDoomed(doomed: Sorter, left: Sorter, context: DeleteContext): Promise<Deleted> {
  const sum: Deleted = { objects: 0, bytes: 0, retained: 0, refused: 0, unfenced: 0, refusals: [] };
  const batches = new Batches(context);
  const stay = (record: CondemnedRecord): Promise<void> => left.add(record.key, encodeRecord(record));
  const settle = async ({ gone, failed }: Outcome): Promise<void> => {
    for (const record of gone) {
      sum.objects++;
      sum.bytes += record.size ?? 0;
    }
    for (const [record, failure] of failed) {
      await stay(record);
      if (isLocked(failure)) sum.retained++;
      else {
        sum.refused++;
        if (sum.refusals.length < REFUSALS)
          sum.refusals.push({ key: record.key, message: `${failure.code}: ${failure.message}` });
      }
    }
  };
  for await (const lines of doomed.sorted()) {
    for (const { line } of lines) {
      const record = JSON.parse(line) as CondemnedRecord;
      if (context.stopped()) await stay(record);
      else if (isExact(record, context)) await settle(await batches.add(record));
      else if (context.conditional || context.allowUnfenced) await settle(await deleteOne(record, context));
      else {
        sum.unfenced++;
        await stay(record);
      }
    }
  }
  await settle(await batches.flush());
  return sum;
}

interface Outcome {
  readonly gone: readonly CondemnedRecord[];
  readonly failed: readonly (readonly [CondemnedRecord, DeleteFailure])[];
}

const NOTHING: Outcome = { gone: [], failed: [] };

/**
 * True where the name can never come to stand for anything else: a version, or a history name. Where versioning is
 * suspended, what is written without it takes the place of the version "null".
 */
function isExact({ key, path, versionId }: CondemnedRecord, { cold, versioning }: DeleteContext): boolean {
  if (versioning === 'enabled' || (versioning === 'suspended' && versionId !== undefined)) return true;
  return path !== mirrorPath(key, cold.prefix, false) && path !== renamedPath(key);
}

/** DeleteObjects in batches, which shrink where the store throttles and grow again. */
class Batches {
  readonly #context: DeleteContext;
  #size = MOST;
  #held: CondemnedRecord[] = [];

  constructor(context: DeleteContext) {
    this.#context = context;
  }

  async add(record: CondemnedRecord): Promise<Outcome> {
    this.#held.push(record);
    return this.#held.length < this.#size ? NOTHING : this.flush();
  }

  /** Sends what is held, and again what was throttled. */
  async flush(): Promise<Outcome> {
    const { clock, random, signal, stopped } = this.#context;
    const gone: CondemnedRecord[] = [];
    const failed: (readonly [CondemnedRecord, DeleteFailure])[] = [];
    let todo = this.#held;
    this.#held = [];
    for (let attempt = 1; todo.length > 0; attempt++) {
      const again: (readonly [CondemnedRecord, DeleteFailure])[] = [];
      for (let at = 0; at < todo.length;) {
        const some = todo.slice(at, at + this.#size);
        at += some.length;
        const failures = await this.#send(some);
        const slow = [...failures.values()].some(isBusy);
        this.#size = slow ? Math.max(LEAST, this.#size >> 1) : Math.min(MOST, Math.ceil(this.#size * 1.5));
        for (const record of some) {
          const failure = failures.get(record);
          if (failure === undefined || isAbsent(failure)) gone.push(record);
          else (isBusy(failure) ? again : failed).push([record, failure]);
        }
      }
      if (again.length === 0) break;
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
    const byName = new Map(records.map((record) => [nameOf(this.#nameOf(record)), record]));
    let failures: readonly DeleteFailure[];
    try {
      failures = await cold.store.deleteMany(
        records.map((record) => this.#nameOf(record)),
        signal,
      );
    } catch (error) {
      // The whole request was refused; what concerns the run and not these objects is thrown.
      if (!isStoreError(error, 'throttled', 'transient', 'denied')) throw error;
      const code = error.code === 'denied' ? 'AccessDenied' : 'SlowDown';
      failures = records.map((record) => ({ ...this.#nameOf(record), code, message: error.message }));
    }
    const found = new Map<CondemnedRecord, DeleteFailure>();
    for (const failure of failures) {
      // Some stores leave the version out of their answer, or give one that was not asked for.
      const record =
        byName.get(nameOf(failure)) ?? records.find(({ path }) => cold.key(path) === failure.key);
      if (record !== undefined) found.set(record, failure);
    }
    return found;
  }

  #nameOf({ path, versionId }: CondemnedRecord): StoredName {
    const { cold, versioning } = this.#context;
    // What lay there before versioning has the id "null" (AWS: PutBucketVersioning).
    const version = versionId ?? (versioning === 'off' ? undefined : 'null');
    return { key: cold.key(path), ...(version === undefined ? {} : { versionId: version }) };
  }
}

/** On the condition that it is still the object that was condemned; another one there is left alone. */
async function deleteOne(
  record: CondemnedRecord,
  { cold, conditional, signal }: DeleteContext,
): Promise<Outcome> {
  const { path, etag } = record;
  try {
    if (!conditional && (await cold.look(path, signal))?.etag !== etag) return NOTHING;
    await cold.store.delete(cold.key(path), conditional ? { ifMatch: etag } : {}, signal);
    return { gone: [record], failed: [] };
  } catch (error) {
    if (!isStoreError(error)) throw error;
    if (error.code === 'not-found' || error.code === 'precondition') return NOTHING;
    if (error.code !== 'denied' && error.code !== 'transient' && error.code !== 'throttled') throw error;
    const failure = { key: path, code: error.providerCode ?? error.code, message: error.message };
    return { gone: [], failed: [[record, failure]] };
  }
}

function nameOf({ key, versionId }: StoredName): string {
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

/** AWS answers AccessDenied with "object protected by object lock"; MinIO says WORM. */
function isLocked({ code, message }: DeleteFailure): boolean {
  return /object ?lock|worm|retention|legal ?hold/i.test(`${code} ${message}`);
}

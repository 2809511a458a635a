import type { Clock } from '../../core/clock.ts';
import { MUTATIONS } from '../contract.ts';
import type { Store } from '../contract.ts';
import { isStoreError, StoreError } from '../errors.ts';
import type { StoreErrorCode } from '../errors.ts';
import { wrapStore } from './wrap-store.ts';
import type { StoreCall } from './wrap-store.ts';

/** Codes that say something about the whole run, where they are true. */
const VERDICTS: readonly StoreErrorCode[] = ['credentials', 'quota', 'no-bucket'];
/** A plain request that succeeded speaks for this long, ms. */
const GOOD_FOR_MS = 5_000;

const WRITES: ReadonlySet<string> = new Set(MUTATIONS);
/** A missing bucket may be the source's there. */
const COPIES: ReadonlySet<string> = new Set(['copy', 'copyPart']);

export interface SecondOpinionOptions {
  readonly clock: Clock;
  /** Key of a small object that may be written and deleted, to see whether there is room; undefined: never written. */
  readonly room?: string | undefined;
}

/**
 * No object's answer is a verdict about the run: a proxy that merges slashes, or a store that recodes metadata, answers
 * SignatureDoesNotMatch for one object (minio-py#764, aws-sdk-java-v2#2624). So where the request for one object is refused
 * as if the credentials, the quota or the bucket were bad, a plain request is sent. If it fails, the error stands. If it
 * succeeds, the request is sent once more, and what fails then is `refused`: a failure of that object alone.
 */
export function withSecondOpinion(store: Store, { clock, room }: SecondOpinionOptions): Store {
  const plain = new PlainRequests(store, clock, room);
  const judge = async <T>(error: unknown, request: StoreCall<T>): Promise<T> => {
    if (!isVerdict(error, request) || !(await plain.succeeds(error, request))) throw error;
    return request.repeatable ? again(request, error) : refuse(error);
  };
  // No async function a request: nearly all of them succeed.
  return wrapStore(store, (request) => request.call().catch((error: unknown) => judge(error, request)));
}

async function again<T>({ call }: StoreCall<T>, first: StoreError): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (isStoreError(error, first.code)) refuse(error);
    throw error;
  }
}

function isVerdict(error: unknown, { operation, key }: StoreCall<unknown>): error is StoreError {
  // Without a status no store gave that answer: there were no credentials, or the platform said that the quota is used up.
  if (!isStoreError(error, ...VERDICTS) || error.status === undefined) return false;
  if (key === undefined && operation !== 'deleteMany') return false;
  return error.code !== 'no-bucket' || !COPIES.has(operation);
}

const PROOF: Partial<Record<StoreErrorCode, string>> = {
  credentials: 'with the same key, a plain request is accepted',
  quota: 'a small object is still accepted',
  'no-bucket': 'the bucket answers a plain request',
};

function refuse(error: StoreError): never {
  const { operation, status, providerCode, requestId, code } = error;
  const given =
    providerCode === undefined || error.message.includes(providerCode) ? '' : ` (${providerCode})`;
  const refused = new StoreError('refused', `${error.message}${given}; ${PROOF[code] ?? ''}`, {
    operation,
    ...(status === undefined ? {} : { status }),
    ...(providerCode === undefined ? {} : { providerCode }),
    ...(requestId === undefined ? {} : { requestId }),
    cause: error,
  });
  if (error.at !== undefined) refused.locate(error.at);
  throw refused;
}

/** The plain requests of one store: many objects that fail at once need one answer. */
class PlainRequests {
  readonly #store: Store;
  readonly #clock: Clock;
  readonly #room: string | undefined;
  readonly #goodUntil = new Map<string, number>();
  readonly #asking = new Map<string, Promise<boolean>>();

  constructor(store: Store, clock: Clock, room: string | undefined) {
    this.#store = store;
    this.#clock = clock;
    this.#room = room;
  }

  async succeeds({ code }: StoreError, { operation, signal }: StoreCall<unknown>): Promise<boolean> {
    const writes = code === 'quota' && WRITES.has(operation);
    if (writes && this.#room === undefined) return false;
    const kind = writes ? 'write' : 'read';
    if (this.#clock.monotonic() < (this.#goodUntil.get(kind) ?? -Infinity)) return true;
    let asking = this.#asking.get(kind);
    if (asking === undefined) {
      asking = this.#ask(writes ? this.#room : undefined, signal).finally(() => this.#asking.delete(kind));
      this.#asking.set(kind, asking);
    }
    const good = await asking;
    if (good) this.#goodUntil.set(kind, this.#clock.monotonic() + GOOD_FOR_MS);
    return good;
  }

  async #ask(room: string | undefined, signal: AbortSignal | undefined): Promise<boolean> {
    try {
      if (room === undefined) await this.#store.checkBucket(signal);
      else await writeSmall(this.#store, room, signal);
      return true;
    } catch (error) {
      if (!isStoreError(error)) throw error;
      return false; // the first error stands: it is the one to report
    }
  }
}

/** Writes a small object, and deletes it as far as that is possible. Throws StoreError where the write fails. */
export async function writeSmall(store: Store, key: string, signal: AbortSignal | undefined): Promise<void> {
  const { versionId } = await store.put(key, Buffer.from('flashback-backup\n'), {}, signal);
  try {
    await store.delete(key, versionId === undefined ? {} : { versionId }, signal);
  } catch (error) {
    if (!isStoreError(error)) throw error; // a probe deletes what is left
  }
}

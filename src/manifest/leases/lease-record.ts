import { defined } from '../../core/defined.ts';
import { countOf, optional, RECORD_LIMITS, sha256Of, textOf } from '../../core/bounded-json.ts';
import type { JsonObject } from '../../core/bounded-json.ts';
import type { Refusal } from '../../core/signing/state-keys.ts';
import type { Bucket } from '../../store/bucket.ts';
import { isStoreError } from '../../store/errors.ts';
import { readWhole } from '../../store/read.ts';
import { MAX_NAME, MAX_RECORD_BYTES, MAX_TIME, parseRecord } from '../bounds.ts';
import { StateError } from '../errors.ts';
import { openAs, sealAs } from '../signing/sealed.ts';

const LEASE_ADVICE =
  'Nothing was changed. Make sure that no run is writing to this cold, then delete the object.';

export interface LeaseRecord {
  readonly format: 1;
  readonly owner: string;
  readonly epoch: number;
  /** ms since the epoch by the store's clock; 0 after a release. */
  readonly expires: number;
  /** GITHUB_RUN_ID and attempt: a later attempt of the same workflow run takes over at once. */
  readonly workflowRun?: string;
  readonly attempt?: number;
  /** Of the one lease: the split run whose workers share it. It is renewed by any of them, and for longer. */
  readonly split?: string;
  /** Of the lease of a piece: the SHA-256 of its result. Such a piece is done, and nobody may take it again. */
  readonly result?: string;
}

export interface PresentLease {
  /** Undefined where it is not signed as it must be: then it is nobody's. */
  readonly record: LeaseRecord | undefined;
  readonly refusal?: Refusal;
  readonly etag: string;
}

/** Undefined where nobody ever took it. Throws StateError and StoreError. */
export async function readLeaseAt(
  cold: Bucket,
  path: string,
  signal: AbortSignal | undefined,
): Promise<PresentLease | undefined> {
  const file = await readWhole(cold.store, cold.key(path), MAX_RECORD_BYTES, signal);
  if (file === 'too-large')
    throw new StateError(path, 'it has more bytes than a lease can have', LEASE_ADVICE);
  if (file === undefined) return undefined;
  const { etag } = file;
  const { bytes, refusal } = openAs(cold, path, 'lease', file.bytes, {});
  const adopted = refusal?.reason === 'unsigned' && cold.stateKeys?.acceptUnsigned === true;
  if (refusal !== undefined && !adopted) return { record: undefined, refusal, etag };
  return { record: parse(Buffer.from(bytes).toString('utf8'), path), etag };
}

/**
 * Writes the record where the object still has this ETag, or where there is none for undefined. The new ETag; undefined
 * where another process was faster. Throws StoreError.
 */
export async function replaceLeaseAt(
  cold: Bucket,
  path: string,
  record: LeaseRecord,
  etag: string | undefined,
  signal: AbortSignal | undefined,
): Promise<string | undefined> {
  try {
    const { owner: run, epoch } = record;
    const text = Buffer.from(JSON.stringify(record) + '\n');
    const bytes = sealAs(cold, path, { kind: 'lease', run, epoch }, text);
    const attributes = { contentType: 'application/json' };
    const condition = etag === undefined ? { ifAbsent: true } : { ifMatch: etag };
    return (await cold.store.put(cold.key(path), bytes, { attributes, ...condition }, signal)).etag;
  } catch (error) {
    if (isStoreError(error, 'precondition', 'not-found')) return undefined;
    throw error;
  }
}

function parse(text: string, path: string): LeaseRecord {
  const read = (json: JsonObject): LeaseRecord => ({
    format: 1,
    owner: textOf(json, 'owner', MAX_NAME),
    epoch: countOf(json, 'epoch'),
    expires: countOf(json, 'expires', MAX_TIME),
    ...defined({
      workflowRun: optional(json, 'workflowRun', () => textOf(json, 'workflowRun', MAX_NAME)),
      attempt: optional(json, 'attempt', () => countOf(json, 'attempt')),
      split: optional(json, 'split', () => textOf(json, 'split', MAX_NAME)),
      result: optional(json, 'result', () => sha256Of(json, 'result')),
    }),
  });
  const what = 'it lacks a field, or one is out of range';
  // Version 1.0.0 wrote fractions of a millisecond where it had learned the store's clock.
  const whole = text.replace(/("expires":\d{1,16})\.\d+/, '$1');
  return parseRecord(whole, path, LEASE_ADVICE, RECORD_LIMITS, read, what);
}

import type { Clock, Random } from '../../core/clock.ts';
import { encodeRecord } from '../../manifest/condemned.ts';
import type { CondemnedRecord } from '../../manifest/condemned.ts';
import { mirrorPath, renamedPath } from '../../manifest/layout.ts';
import type { Bucket } from '../../store/bucket.ts';
import { isStoreError } from '../../store/errors.ts';
import type { Sorter } from '../../store/listing/sorter.ts';
import type { DeleteFailure, Versioning } from '../../store/contract.ts';
import { refusedByGate } from './gate.ts';
import type { GateContext } from './gate.ts';
import { DeleteBatches } from './delete-batches.ts';
import type { Outcome } from './delete-batches.ts';

export interface DeleteContext extends GateContext {
  readonly cold: Bucket;
  readonly versioning: Versioning;
  /** `If-Match` on Delete was seen to be honoured. */
  readonly conditional: boolean;
  readonly allowUnfenced: boolean;
  readonly clock: Clock;
  readonly random: Random;
  readonly stopped: () => boolean;
  /** Told now and then of the stored objects and bytes that are gone by then. */
  readonly onDeleted: (objects: number, bytes: number) => void;
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

const REFUSALS = 20;
/** Conditional deletes in flight. */
const SINGLES = 16;

/**
 * Deletes stored objects that no committed manifest names. Versions and history names are written once, so they go
 * a thousand a request; a path under which a later backup may have stored something new goes only on the condition
 * that it is still the same object. What stays goes to `left`, for the next list. A stop in the middle is harmless:
 * deleting twice does nothing. Throws StoreError and LeaseLost for what concerns the run and not single objects.
 */
export async function deleteDoomed(doomed: Sorter, left: Sorter, context: DeleteContext): Promise<Deleted> {
  const sum: Deleted = { objects: 0, bytes: 0, retained: 0, refused: 0, unfenced: 0, refusals: [] };
  const batches = new DeleteBatches(context);
  const stay = (record: CondemnedRecord): Promise<void> => left.add(record.key, encodeRecord(record));
  const settle = async ({ gone, failed }: Outcome): Promise<void> => {
    for (const record of gone) {
      sum.objects++;
      sum.bytes += record.size ?? 0;
    }
    if (gone.length > 0) context.onDeleted(sum.objects, sum.bytes);
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
  let singles: CondemnedRecord[] = [];
  const settleSingles = async (): Promise<void> => {
    const some = singles;
    singles = [];
    for (const outcome of await Promise.all(some.map((record) => deleteOne(record, context))))
      await settle(outcome);
  };
  for await (const lines of doomed.sorted()) {
    for (const { line } of lines) {
      const record = JSON.parse(line) as CondemnedRecord;
      const way = wayOf(record, context);
      const refused = refusedByGate(record, context);
      if (context.stopped()) await stay(record);
      else if (refused !== undefined)
        await settle({ gone: [], failed: [[record, gateFailure(record, refused)]] });
      else if (way === 'exact') await settle(await batches.add(record));
      else if (way === 'lost') await settle({ gone: [], failed: [[record, noVersions(record)]] });
      else if (context.conditional || context.allowUnfenced) {
        singles.push(record);
        if (singles.length >= SINGLES) await settleSingles();
      } else {
        sum.unfenced++;
        await stay(record);
      }
    }
  }
  await settleSingles();
  await settle(await batches.flush());
  return sum;
}

/**
 * How a stored object may go. `exact`: its name can never come to stand for anything else: a version, or a history
 * name. `checked`: a later backup may have written there: where there is no versioning, or where it is suspended, so
 * that what is written takes the place of the version "null". `lost`: it is a version, and the bucket says that it
 * has none; a server that ignored the version's id would delete what lies there now.
 */
function wayOf(
  { key, path, versionId }: CondemnedRecord,
  { cold, versioning }: DeleteContext,
): 'exact' | 'checked' | 'lost' {
  if (versionId !== undefined && versionId !== 'null') return versioning === 'off' ? 'lost' : 'exact';
  if (versioning === 'enabled') return 'exact';
  return path === mirrorPath(key, cold.prefix, false) || path === renamedPath(key) ? 'checked' : 'exact';
}

const NOTHING: Outcome = { gone: [], failed: [] };

/** On the condition that it is still the object that was condemned; another one there is left alone. */
async function deleteOne(
  record: CondemnedRecord,
  { cold, conditional, versioning, signal }: DeleteContext,
): Promise<Outcome> {
  const { path, etag } = record;
  // Without its id, a suspended bucket would put a delete marker over a newer version that has the same content.
  const version = versioning === 'suspended' ? { versionId: 'null' } : {};
  const byMatch = conditional && versioning === 'off';
  try {
    if (!byMatch && (await cold.headIfPresent(path, signal, version))?.etag !== etag) return NOTHING;
    await cold.store.delete(cold.key(path), byMatch ? { ifMatch: etag } : version, signal);
    return { gone: [record], failed: [] };
  } catch (error) {
    if (!isStoreError(error)) throw error;
    if (error.code === 'not-found' || error.code === 'precondition') return NOTHING;
    if (error.code !== 'denied' && error.code !== 'transient' && error.code !== 'throttled') throw error;
    const failure = { key: path, code: error.providerCode ?? error.code, message: error.message };
    return { gone: [], failed: [[record, failure]] };
  }
}

function gateFailure({ path }: CondemnedRecord, message: string): DeleteFailure {
  return { key: path, code: 'Refused', message };
}

function noVersions({ path }: CondemnedRecord): DeleteFailure {
  const message =
    'it is a version, and cold says that it has no versioning: see whether it is the same bucket';
  return { key: path, code: 'NoVersioning', message };
}

/** AWS answers AccessDenied with "object protected by object lock"; MinIO and versitygw say WORM. */
function isLocked({ code, message }: DeleteFailure): boolean {
  return /object ?lock|worm|retention|legal ?hold/i.test(`${code} ${message}`);
}

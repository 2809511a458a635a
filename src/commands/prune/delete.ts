import { mapConcurrent } from '../../core/semaphore.ts';
import { encodeRecord } from '../../manifest/condemned.ts';
import type { CondemnedRecord } from '../../manifest/condemned.ts';
import { mirrorPath, renamedPath } from '../../manifest/layout.ts';
import { deleteFailureFrom } from '../../store/delete-all.ts';
import { isStoreError } from '../../store/errors.ts';
import type { Sorter } from '../../store/listing/sorter.ts';
import type { DeleteFailure } from '../../store/contract.ts';
import { refusedByGate } from './gate.ts';
import type { GateContext } from './gate.ts';
import { DeleteBatches, NO_OUTCOME } from './delete-batches.ts';
import type { BatchContext, DeleteOutcome } from './delete-batches.ts';

export interface DeleteContext extends BatchContext, GateContext {
  /** `If-Match` on Delete was seen to be honoured. */
  readonly conditional: boolean;
  readonly allowUnfenced: boolean;
  /** Called now and then with the stored objects and bytes that are deleted by then. */
  readonly onDeleted: (objects: number, bytes: number) => void;
}

export interface Deleted {
  objects: number;
  bytes: number;
  retained: number;
  refused: number;
  unfenced: number;
  readonly refusals: { readonly key: string; readonly message: string }[];
}

/** Refused deletes that the report names. */
const NAMED_REFUSALS = 20;
/** Conditional deletes in flight. */
const CHECKED_DELETES_AT_ONCE = 16;

/**
 * Deletes stored objects that no committed manifest names. Versions and history names are written once, so they are
 * deleted a thousand a request; a path where a later backup may have stored a new object is deleted only on the
 * condition that it is still the same object. Records of objects that stay go to `left`, for the next list. A stop in the middle is harmless:
 * deleting twice does nothing. Throws StoreError and LeaseLost for what concerns the run and not single objects.
 */
export async function deleteDue(due: Sorter, left: Sorter, context: DeleteContext): Promise<Deleted> {
  const sum: Deleted = { objects: 0, bytes: 0, retained: 0, refused: 0, unfenced: 0, refusals: [] };
  const batches = new DeleteBatches(context);
  const keep = (record: CondemnedRecord): Promise<void> => left.add(record.key, encodeRecord(record));
  const count = async ({ gone, failed }: DeleteOutcome): Promise<void> => {
    for (const record of gone) {
      sum.objects++;
      sum.bytes += record.size ?? 0;
    }
    if (gone.length > 0) context.onDeleted(sum.objects, sum.bytes);
    for (const [record, failure] of failed) {
      await keep(record);
      if (failure.code === 'locked') sum.retained++;
      else {
        sum.refused++;
        const code = failure.providerCode ?? failure.code;
        if (sum.refusals.length < NAMED_REFUSALS)
          sum.refusals.push({ key: record.key, message: `${code}: ${failure.message}` });
      }
    }
  };
  let checked: CondemnedRecord[] = [];
  const deleteChecked = async (): Promise<void> => {
    const batch = checked;
    checked = [];
    // Not Promise.all: when one of them ends the prune, no other may be under way.
    for (const outcome of await mapConcurrent(batch, CHECKED_DELETES_AT_ONCE, (record) =>
      deleteOne(record, context),
    ))
      await count(outcome);
  };
  for await (const lines of due.sorted()) {
    for (const { line } of lines) {
      const record = JSON.parse(line) as CondemnedRecord;
      const way = wayOf(record, context);
      const refused = refusedByGate(record, context);
      if (context.stopped()) await keep(record);
      else if (refused !== undefined)
        await count({ gone: [], failed: [[record, gateFailure(record, refused)]] });
      else if (way === 'exact') await count(await batches.add(record));
      else if (way === 'lost') await count({ gone: [], failed: [[record, noVersions(record)]] });
      else if (context.conditional || context.allowUnfenced) {
        checked.push(record);
        if (checked.length >= CHECKED_DELETES_AT_ONCE) await deleteChecked();
      } else {
        sum.unfenced++;
        await keep(record);
      }
    }
  }
  await deleteChecked();
  await count(await batches.flush());
  return sum;
}

/**
 * How a stored object may be deleted.
 *
 * - `exact`: without a check. It is a version, or has a history name: no later object has the same name.
 * - `checked`: only if it is unchanged. A later backup may have overwritten it, because versioning is off, or is
 *   suspended, where a write replaces the version "null".
 * - `lost`: not at all. The record names a version, but the bucket says that it keeps none. A server that ignores the
 *   version id would delete the current object.
 */
function wayOf(
  { key, path, versionId }: CondemnedRecord,
  { cold, versioning, names }: DeleteContext,
): 'exact' | 'checked' | 'lost' {
  if (versionId !== undefined && versionId !== 'null') return versioning === 'off' ? 'lost' : 'exact';
  if (versioning === 'enabled') return 'exact';
  return path === mirrorPath(key, cold.maxPathBytes, false, names) || path === renamedPath(key, names)
    ? 'checked'
    : 'exact';
}

/** Deletes the object if it is still the condemned one; another at the same path is left alone. */
async function deleteOne(
  record: CondemnedRecord,
  { cold, conditional, versioning, signal }: DeleteContext,
): Promise<DeleteOutcome> {
  const { path, etag } = record;
  // Without its id, a suspended bucket would put a delete marker over a newer version that has the same content.
  const version = versioning === 'suspended' ? { versionId: 'null' } : {};
  const byMatch = conditional && versioning === 'off';
  try {
    if (!byMatch && (await cold.headIfPresent(path, signal, version))?.etag !== etag) return NO_OUTCOME;
    await cold.store.delete(cold.key(path), byMatch ? { ifMatch: etag } : version, signal);
    return { gone: [record], failed: [] };
  } catch (error) {
    if (!isStoreError(error)) throw error;
    if (error.code === 'not-found' || error.code === 'precondition') return NO_OUTCOME;
    return { gone: [], failed: [[record, deleteFailureFrom({ key: path }, error)]] };
  }
}

function gateFailure({ path }: CondemnedRecord, message: string): DeleteFailure {
  return { key: path, code: 'denied', providerCode: 'Refused', message };
}

function noVersions({ path }: CondemnedRecord): DeleteFailure {
  const message =
    'it is a version, and cold says that it has no versioning: see whether it is the same bucket';
  return { key: path, code: 'unsupported', providerCode: 'NoVersioning', message };
}

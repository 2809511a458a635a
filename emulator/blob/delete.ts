import type { ContainerCall, Reply } from './call.ts';
import { checkImmutable, checkLease, checkWrite, ignoresConditions } from './conditions.ts';
import { BlobError, blobNotFound, invalidHeader } from './errors.ts';
import { currentBlob } from './names.ts';

export function deleteBlob(call: ContainerCall): Reply {
  const { bucket, headers, state, target } = call;
  const { key, query } = target;
  const snapshots = headers.get('x-ms-delete-snapshots');
  if (snapshots !== undefined && snapshots !== 'include' && snapshots !== 'only')
    throw invalidHeader('x-ms-delete-snapshots', snapshots);
  const snapshot = query.get('snapshot');
  const versionId = query.get('versionid');
  if (snapshot !== undefined) {
    if (!state.snapshots(bucket, key).some((one) => one.time === snapshot)) throw blobNotFound();
    state.removeSnapshots(bucket, key, (one) => one.time === snapshot);
    return deleted();
  }
  if (versionId !== undefined) return deleteVersion(call, versionId);
  const object = currentBlob(call, key);
  if (!object) throw blobNotFound();
  checkLease(call);
  if (!ignoresConditions(call)) checkWrite(object, headers, 'changes');
  checkImmutable(object, call.store.clock());
  if (snapshots === undefined && state.snapshots(bucket, key).length > 0) {
    throw new BlobError(
      409,
      'SnapshotsPresent',
      'This operation is not permitted because the blob has snapshots.',
    );
  }
  state.removeSnapshots(bucket, key, () => true);
  if (snapshots === 'only') return deleted();
  if (object.blob?.copy?.status === 'pending') state.dropArriving(object.blob.copy.id);
  // With versioning the blob becomes a version; the marker stands for "there is no current one".
  bucket.delete(key);
  state.setLease(bucket, key, undefined);
  return deleted(bucket.versioning === 'off');
}

function deleteVersion(call: ContainerCall, versionId: string): Reply {
  const { bucket, target, headers, store } = call;
  const version = bucket.find(target.key, versionId);
  if (version?.kind !== 'object') throw blobNotFound();
  if (bucket.current(target.key) === version)
    throw new BlobError(
      403,
      'OperationNotAllowedOnRootBlob',
      'The specified operation is not allowed on root blob.',
    );
  checkWrite(version, headers, 'changes');
  checkImmutable(version, store.clock());
  bucket.remove(target.key, versionId);
  return deleted();
}

function deleted(permanent = true): Reply {
  return { status: 202, headers: { 'x-ms-delete-type-permanent': String(permanent) } };
}

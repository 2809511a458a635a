import type { BlobFacts } from '../storage/blob-facts.ts';
import type { ContainerCall, Reply } from './call.ts';
import { checkLease, checkWrite, checkImmutable, pendingCopy } from './conditions.ts';
import { BlobError, blobNotFound, invalidHeader, missingHeader } from './errors.ts';
import { currentBlob } from './names.ts';
import { isArchived, tierOf } from './properties.ts';
import { writtenHeaders } from './write.ts';

/**
 * Set Blob Tier: 200, or 202 where an archived blob is asked back and takes its time (`behaviour.thawMs`). ETag and time
 * stay. https://learn.microsoft.com/rest/api/storageservices/set-blob-tier
 */
export function setBlobTier(call: ContainerCall): Reply {
  const { bucket, headers, store, target } = call;
  const storageClass = tierOf(headers);
  if (storageClass === undefined) throw missingHeader('x-ms-access-tier');
  const object = currentBlob(call, target.key);
  if (!object) throw blobNotFound();
  if (headers.has('x-ms-lease-id')) checkLease(call);
  checkWrite(object, headers, 'changes');
  const facts: BlobFacts = object.blob ?? { created: object.modified };
  if (facts.copy?.status === 'pending') throw pendingCopy();
  const now = store.clock();
  if (facts.rehydrate !== undefined && facts.rehydrate.to !== storageClass)
    throw new BlobError(
      409,
      'BlobBeingRehydrated',
      'This operation is not permitted because the blob is being rehydrated.',
    );
  const wait = bucket.behaviour.thawMs;
  if (isArchived(object) && storageClass !== 'GLACIER' && wait > 0) {
    const priority = priorityOf(headers.get('x-ms-rehydrate-priority'));
    bucket.amend(object, {
      blob: { ...facts, rehydrate: facts.rehydrate ?? { to: storageClass, at: now + wait, priority } },
    });
    return { status: 202 };
  }
  bucket.amend(object, {
    blob: { ...facts, tierChanged: now },
    attributes: { ...object.attributes, storageClass },
  });
  return { status: 200 };
}

function priorityOf(header: string | undefined): string {
  const priority = header ?? 'Standard';
  if (priority !== 'Standard' && priority !== 'High')
    throw invalidHeader('x-ms-rehydrate-priority', priority);
  return priority;
}

export function setLegalHold(call: ContainerCall): Reply {
  const hold = call.headers.get('x-ms-legal-hold')?.toLowerCase();
  if (hold !== 'true' && hold !== 'false') throw invalidHeader('x-ms-legal-hold', hold ?? '');
  const { facts, object } = held(call);
  call.bucket.amend(object, { blob: { ...facts, legalHold: hold === 'true' } });
  return { status: 200, headers: { 'x-ms-legal-hold': hold } };
}

export function setImmutabilityPolicy(call: ContainerCall): Reply {
  const { headers, bucket, store } = call;
  const until = Date.parse(headers.get('x-ms-immutability-policy-until-date') ?? '');
  if (!(until > store.clock()))
    throw invalidHeader(
      'x-ms-immutability-policy-until-date',
      headers.get('x-ms-immutability-policy-until-date') ?? '',
    );
  const mode =
    headers.get('x-ms-immutability-policy-mode')?.toLowerCase() === 'locked' ? 'Locked' : 'Unlocked';
  const { facts, object } = held(call);
  const before = facts.immutable;
  if (before?.mode === 'Locked' && (mode !== 'Locked' || until < before.until))
    checkImmutable(object, store.clock());
  bucket.amend(object, { blob: { ...facts, immutable: { until, mode } } });
  return {
    status: 200,
    headers: {
      'x-ms-immutability-policy-until-date': new Date(until).toUTCString(),
      'x-ms-immutability-policy-mode': mode.toLowerCase(),
    },
  };
}

/** An unlocked policy can be removed. */
export function deleteImmutabilityPolicy(call: ContainerCall): Reply {
  const { facts, object } = held(call);
  const { immutable, ...rest } = facts;
  if (immutable?.mode === 'Locked') checkImmutable(object, call.store.clock());
  call.bucket.amend(object, { blob: rest });
  return { status: 200 };
}

/** A snapshot of the blob as it is. */
export function snapshotBlob(call: ContainerCall): Reply {
  const { bucket, state, target } = call;
  const object = currentBlob(call, target.key);
  if (!object) throw blobNotFound();
  if (call.headers.has('x-ms-lease-id')) checkLease(call);
  checkWrite(object, call.headers, 'changes');
  const snapshot = state.addSnapshot(bucket, object);
  return { status: 201, headers: { ...writtenHeaders(call, object), 'x-ms-snapshot': snapshot.time } };
}

function held(call: ContainerCall): {
  object: NonNullable<ReturnType<typeof currentBlob>>;
  facts: BlobFacts;
} {
  const object = currentBlob(call, call.target.key);
  if (!object) throw blobNotFound();
  return { object, facts: object.blob ?? { created: object.modified } };
}

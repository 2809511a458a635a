import type { Behaviour } from '../config.ts';
import type { Headers } from '../s3/sigv4.ts';
import type { StoredObject } from '../storage/bucket.ts';
import type { ContainerCall } from './call.ts';
import type { BlobOperation } from './operations.ts';
import { mayOnlyCreate } from './authenticate.ts';
import {
  BlobError,
  blobAlreadyExists,
  conditionNotMet,
  permissionMismatch,
  sourceConditionNotMet,
} from './errors.ts';
import { tagCondition } from './tag-condition.ts';

/** Throws 412, or 304 as GET and HEAD do, unless the blob is as the request demands. */
export function checkRead(object: StoredObject, headers: Headers, { ignoreGetPins }: Behaviour): void {
  const { unmet, unchanged } = judge(object, ignoreGetPins ? without(headers, 'if-match') : headers, '');
  if (unmet || !tagCondition(object, headers.get('x-ms-if-tags'))) throw conditionNotMet();
  if (!unchanged) return;
  throw new BlobError(304, 'ConditionNotMet', 'Not Modified', {
    headers: { etag: `"${object.etag}"`, 'last-modified': new Date(object.modified).toUTCString() },
  });
}

/**
 * Throws unless a name is as a write demands: 412 ConditionNotMet, and 409 BlobAlreadyExists for `If-None-Match: *`
 * where the write would make the blob.
 */
export function checkWrite(
  object: StoredObject | undefined,
  headers: Headers,
  kind: 'creates' | 'changes' = 'creates',
): void {
  if (object === undefined) {
    if (headers.has('if-match') || headers.has('if-unmodified-since')) throw conditionNotMet();
    return;
  }
  if (kind === 'creates' && headers.get('if-none-match')?.trim() === '*') throw blobAlreadyExists();
  const { unmet, unchanged } = judge(object, headers, '');
  if (unmet || unchanged || !tagCondition(object, headers.get('x-ms-if-tags'))) throw conditionNotMet();
}

/** The same for the source of a copy. */
export function checkSource(object: StoredObject, headers: Headers): void {
  const { unmet, unchanged } = judge(object, headers, 'x-ms-source-');
  if (unmet || unchanged || !tagCondition(object, headers.get('x-ms-source-if-tags')))
    throw sourceConditionNotMet();
}

/**
 * All that can forbid a write of a whole blob: conditions, a lease, retention, a pending copy, and a SAS that may
 * create only.
 */
export function checkOverwrite(call: ContainerCall, key = call.target.key): void {
  const { bucket, headers, principal } = call;
  const current = bucket.currentObject(key);
  if (!ignoresConditions(call)) checkWrite(current, headers);
  checkLease(call, key);
  if (current === undefined) return;
  if (mayOnlyCreate(principal)) throw permissionMismatch();
  checkImmutable(current, call.store.clock());
  if (current.blob?.copy?.status === 'pending') throw pendingCopy();
}

/** True where a quirk of the container makes it ignore the conditions of such a write. */
export function ignoresConditions({ bucket, operation }: ContainerCall): boolean {
  const write = WRITES[operation];
  return write !== undefined && bucket.behaviour.ignoreConditions.includes(write);
}

const WRITES: Partial<Record<BlobOperation, Behaviour['ignoreConditions'][number]>> = {
  PutBlob: 'put',
  PutBlobFromUrl: 'copy',
  CopyBlob: 'copy',
  CopyBlobFromUrl: 'copy',
  PutBlockList: 'complete',
  DeleteBlob: 'delete',
};

export function pendingCopy(): BlobError {
  return new BlobError(409, 'PendingCopyOperation', 'There is currently a pending copy operation.');
}

/** Throws where a version is under a legal hold or a retention. */
export function checkImmutable(object: StoredObject, now: number): void {
  if (object.blob?.legalHold === true)
    throw new BlobError(
      409,
      'BlobImmutableDueToLegalHold',
      'This operation is not permitted as the blob is immutable due to a legal hold.',
    );
  const until = Math.max(object.retention?.until ?? 0, object.blob?.immutable?.until ?? 0);
  if (until > now)
    throw new BlobError(
      409,
      'BlobImmutableDueToPolicy',
      'This operation is not permitted as the blob is immutable due to a policy.',
    );
}

/** Throws 412 where a write does not bring the lease that is held, or a request brings one that is not. */
export function checkLease(
  call: ContainerCall,
  key = call.target.key,
  kind: 'read' | 'write' = 'write',
): void {
  const { bucket, headers, state } = call;
  const held = heldLease(state.lease(bucket, key), call.store.clock());
  const brought = headers.get('x-ms-lease-id')?.toLowerCase();
  if (held === undefined) {
    if (brought === undefined) return;
    throw new BlobError(412, 'LeaseNotPresentWithBlobOperation', 'There is currently no lease on the blob.');
  }
  if (brought === held) return;
  if (brought !== undefined)
    throw new BlobError(
      412,
      'LeaseIdMismatchWithBlobOperation',
      'The lease ID specified did not match the lease ID for the blob.',
    );
  if (kind === 'write')
    throw new BlobError(
      412,
      'LeaseIdMissing',
      'There is currently a lease on the blob and no lease ID was specified in the request.',
    );
}

/** The id of the lease that is in force. */
export function heldLease(
  lease: { readonly id: string; readonly until: number } | undefined,
  now: number,
): string | undefined {
  return lease !== undefined && now < lease.until ? lease.id : undefined;
}

function without(headers: Headers, name: string): Headers {
  return new Map([...headers].filter(([one]) => one !== name));
}

function judge(
  object: StoredObject,
  headers: Headers,
  prefix: string,
): { readonly unmet: boolean; readonly unchanged: boolean } {
  const match = headers.get(`${prefix}if-match`);
  const noneMatch = headers.get(`${prefix}if-none-match`);
  const since = Date.parse(headers.get(`${prefix}if-modified-since`) ?? '');
  const until = Date.parse(headers.get(`${prefix}if-unmodified-since`) ?? '');
  return {
    unmet: (match !== undefined && !matches(match, object.etag)) || object.modified > until,
    unchanged: (noneMatch !== undefined && matches(noneMatch, object.etag)) || object.modified <= since,
  };
}

/** One entity tag, with or without its quotes, or `*`. */
function matches(asked: string, etag: string): boolean {
  const plain = asked.trim().replace(/^"(.*)"$/, '$1');
  return plain === '*' || plain === etag;
}

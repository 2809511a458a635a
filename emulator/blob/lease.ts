import { randomUUID } from 'node:crypto';
import type { ContainerCall, Reply } from './call.ts';
import { checkWrite, heldLease } from './conditions.ts';
import { BlobError, blobNotFound, invalidHeader, missingHeader } from './errors.ts';
import { currentBlob } from './names.ts';
import type { Lease } from './state.ts';

/**
 * Acquire, renew, change, release and break. Neither ETag nor time of the blob change.
 * https://learn.microsoft.com/rest/api/storageservices/lease-blob
 */
export function leaseBlob(call: ContainerCall): Reply {
  const { bucket, headers, state, store, target } = call;
  const object = currentBlob(call, target.key);
  if (!object) throw blobNotFound();
  checkWrite(object, headers, 'changes');
  const now = store.clock();
  const before = state.lease(bucket, target.key);
  const action = (headers.get('x-ms-lease-action') ?? '').toLowerCase();
  const { status, lease, answer } = ACTIONS[action]?.({ call, before, now }) ?? unknownAction(action);
  state.setLease(bucket, target.key, lease);
  return {
    status,
    headers: {
      etag: `"${object.etag}"`,
      'last-modified': new Date(object.modified).toUTCString(),
      ...answer,
    },
  };
}

interface Asked {
  readonly call: ContainerCall;
  readonly before: Lease | undefined;
  readonly now: number;
}

interface Outcome {
  readonly status: number;
  readonly lease: Lease | undefined;
  readonly answer: Record<string, string>;
}

const ACTIONS: Readonly<Record<string, (asked: Asked) => Outcome>> = {
  acquire({ call, before, now }) {
    const asked = Number(call.headers.get('x-ms-lease-duration') ?? 'NaN');
    if (asked !== -1 && !(asked >= 15 && asked <= 60))
      throw invalidHeader('x-ms-lease-duration', call.headers.get('x-ms-lease-duration') ?? '');
    const proposed = call.headers.get('x-ms-proposed-lease-id')?.toLowerCase() ?? randomUUID();
    const held = heldLease(before, now);
    if (held !== undefined && held !== proposed)
      throw new BlobError(409, 'LeaseAlreadyPresent', 'There is already a lease present.');
    return leased(201, { id: proposed, seconds: asked }, now);
  },
  renew({ call, before, now }) {
    const lease = mine(call, before);
    if (lease.broken)
      throw new BlobError(
        409,
        'LeaseIsBrokenAndCannotBeRenewed',
        'The lease ID matched, but the lease has been broken explicitly and cannot be renewed.',
      );
    return leased(200, lease, now);
  },
  change({ call, before, now }) {
    const proposed = call.headers.get('x-ms-proposed-lease-id')?.toLowerCase();
    if (proposed === undefined) throw missingHeader('x-ms-proposed-lease-id');
    const lease = before?.id === proposed ? before : mine(call, before);
    if (heldLease(lease, now) === undefined)
      throw new BlobError(
        409,
        'LeaseNotPresentWithLeaseOperation',
        'There is currently no lease on the blob.',
      );
    return { status: 200, lease: { ...lease, id: proposed }, answer: { 'x-ms-lease-id': proposed } };
  },
  release({ call, before }) {
    mine(call, before);
    return { status: 200, lease: undefined, answer: {} };
  },
  break({ call, before, now }) {
    if (before === undefined)
      throw new BlobError(
        409,
        'LeaseNotPresentWithLeaseOperation',
        'There is currently no lease on the blob.',
      );
    const period = call.headers.get('x-ms-lease-break-period');
    const left = before.until === Infinity ? 0 : Math.max(0, Math.ceil((before.until - now) / 1000));
    const wait =
      period === undefined
        ? left
        : before.until === Infinity
          ? Number(period)
          : Math.min(Number(period), left);
    return {
      status: 202,
      lease: { ...before, broken: true, until: now + wait * 1000 },
      answer: { 'x-ms-lease-time': String(wait) },
    };
  },
};

function leased(status: number, lease: { id: string; seconds: number }, now: number): Outcome {
  const { id, seconds } = lease;
  const until = seconds < 0 ? Infinity : now + seconds * 1000;
  return { status, lease: { id, seconds, until, broken: false }, answer: { 'x-ms-lease-id': id } };
}

/** The lease that the request names by its id, held or ended. */
function mine(call: ContainerCall, lease: Lease | undefined): Lease {
  const id = call.headers.get('x-ms-lease-id')?.toLowerCase();
  if (id === undefined) throw missingHeader('x-ms-lease-id');
  if (lease?.id === id) return lease;
  throw new BlobError(
    409,
    'LeaseIdMismatchWithLeaseOperation',
    'The lease ID specified did not match the lease ID for the blob.',
  );
}

function unknownAction(action: string): never {
  throw invalidHeader('x-ms-lease-action', action);
}

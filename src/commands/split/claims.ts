import { hasEnded, Lease, LeaseDone, LeaseHeld } from '../../manifest/lease.ts';
import { readLeaseAt } from '../../manifest/leases/lease-record.ts';
import { pieceLeasePath } from '../../manifest/layout.ts';
import type { PartName } from '../../manifest/splits/part.ts';
import type { Worker } from './worker.ts';

export type Claim =
  | { readonly kind: 'mine'; readonly lease: Lease }
  | { readonly kind: 'done' }
  /** Another worker holds it. */
  | { readonly kind: 'held' };

/** Takes the lease of a piece unless another worker holds it or it is done. Throws LeaseLost, StateError and StoreError. */
export async function claim({ run, lease }: Worker, piece: number, signal: AbortSignal): Promise<Claim> {
  const { clock, identity } = run.ctx;
  // Nothing is written for a split that is over.
  lease.assertHeld();
  const request = { owner: identity.runId, floor: 0, wait: 0 };
  const path = pieceLeasePath(lease.id, piece);
  try {
    return {
      kind: 'mine',
      lease: await Lease.acquire(run.buckets.cold, clock, request, signal, run.margins.lease, path),
    };
  } catch (error) {
    if (error instanceof LeaseDone) return { kind: 'done' };
    if (error instanceof LeaseHeld) return { kind: 'held' };
    throw error;
  }
}

/** True while a worker holds the piece and has no result of it yet. Throws StateError and StoreError. */
export async function isHeld({ run, lease }: Worker, piece: number, signal: AbortSignal): Promise<boolean> {
  const { ctx, buckets, margins } = run;
  const { record } = (await readLeaseAt(buckets.cold, pieceLeasePath(lease.id, piece), signal)) ?? {};
  if (record === undefined || record.result !== undefined) return false;
  return !hasEnded(record, buckets.cold.now(ctx.clock), margins.lease);
}

/** The result of a piece, as its lease names it; undefined where it has none. Throws StateError and StoreError. */
export async function resultOfPiece(
  { run, lease }: Worker,
  piece: number,
  signal: AbortSignal,
): Promise<PartName | undefined> {
  const present = await readLeaseAt(run.buckets.cold, pieceLeasePath(lease.id, piece), signal);
  const { result, epoch } = present?.record ?? {};
  return result === undefined || epoch === undefined ? undefined : { piece, attempt: epoch, sha256: result };
}

/**
 * The pieces in the order in which a worker tries them: neighbours far apart, since they are often one partition of the
 * store, and each worker from another one on.
 */
export function claimOrder(pieces: number, worker: number): readonly number[] {
  const bits = Math.max(1, Math.ceil(Math.log2(Math.max(2, pieces))));
  const order: number[] = [];
  for (let i = 0; i < 2 ** bits; i++) {
    let reversed = 0;
    for (let bit = 0; bit < bits; bit++) reversed |= ((i >> bit) & 1) << (bits - 1 - bit);
    if (reversed < pieces) order.push(reversed);
  }
  const first = worker % pieces;
  return [...order.slice(first), ...order.slice(0, first)];
}

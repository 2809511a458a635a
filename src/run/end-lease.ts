import { endLeftLease } from '../manifest/lease.ts';
import type { PlaceOptions } from '../options/options.ts';
import type { RunContext } from '../core/run-context.ts';
import { Bucket } from '../store/bucket.ts';
import { openStore } from '../store/registry.ts';
import { openConnections } from './connections.ts';
import type { OpenStore } from './open-buckets.ts';

/**
 * Ends the lease of a run whose process was killed, if that run still holds it. True if it did.
 * Throws StateError and StoreError.
 */
export async function endLease(
  { cold: place, ca }: { readonly cold: PlaceOptions; readonly ca: string | undefined },
  { clock, random, signal }: Pick<RunContext, 'clock' | 'random' | 'signal'>,
  owner: string,
  open: OpenStore = openStore,
): Promise<boolean> {
  const { connect, retried, session } = openConnections({ clock, random }, (at) => open(at, ca, clock));
  try {
    const cold = new Bucket(retried(connect('cold', place)), place.prefix, place.stateKeys);
    return await endLeftLease(cold, clock, owner, signal);
  } finally {
    await session.close();
  }
}

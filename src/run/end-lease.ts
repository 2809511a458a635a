import { endLeftLease } from '../manifest/lease.ts';
import type { PlaceOptions } from '../options/options.ts';
import type { RunContext } from '../core/run-context.ts';
import { Bucket } from '../store/bucket.ts';
import { retrying } from '../store/middleware/middleware.ts';
import { openWithFailOver } from './open-buckets.ts';
import { openStore } from '../store/registry.ts';
import type { OpenStore } from './open-buckets.ts';

/**
 * Ends the lease of a run whose process was killed, if it still holds it; nobody else's. True where there was one.
 * Throws StateError and StoreError.
 */
export async function endLease(
  { cold: place, ca }: { readonly cold: PlaceOptions; readonly ca: string | undefined },
  { clock, random, signal }: Pick<RunContext, 'clock' | 'random' | 'signal'>,
  owner: string,
  open: OpenStore = openStore,
): Promise<boolean> {
  const reached = openWithFailOver(place, ca, clock, open, () => undefined);
  const store = retrying(reached, clock, random);
  try {
    return await endLeftLease(new Bucket(store, place.prefix), clock, owner, signal);
  } finally {
    await store.close();
  }
}

import type { Clock } from '../../core/clock.ts';
import { defined } from '../../core/defined.ts';
import type { BlobPlaceOptions } from '../../core/place.ts';
import type { Store } from '../contract.ts';
import { renewing } from '../middleware/renewing.ts';
import type { Address } from './address.ts';
import type { Identity } from './identity/identity.ts';
import { identityOf } from './identity/source.ts';
import { blobStore } from './store.ts';

/** One for all stores of a place at one endpoint: it ends, and is renewed, for all of them together. */
const identities = new WeakMap<object, Map<string, Identity>>();

/** Called once a store, by its first request. */
export function loadedBlob(
  place: BlobPlaceOptions,
  address: Address,
  ca: string | undefined,
  clock: Clock,
): Store {
  const whose = place.credentials ?? place.federated ?? place;
  const known = identities.get(whose) ?? new Map<string, Identity>();
  identities.set(whose, known);
  const where = `${address.origin}${address.base} ${address.account}`;
  const identity = known.get(where) ?? identityOf(place, address.origin, ca, clock);
  known.set(where, identity);
  return renewing(blobStore({ address, identity, clock, ...defined({ ca }) }), identity);
}

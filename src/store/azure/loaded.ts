import type { Clock } from '../../core/clock.ts';
import { defined } from '../../core/defined.ts';
import type { BlobPlaceOptions } from '../../core/place.ts';
import type { Store } from '../contract.ts';
import { renewing } from '../middleware/renewing.ts';
import type { Address } from './address.ts';
import type { Identity } from './identity/identity.ts';
import { identityOf } from './identity/source.ts';
import { blobStore } from './store.ts';

/** One for all stores of a place, at whichever endpoint: it ends, and is renewed, for all of them together. */
const identities = new WeakMap<object, Identity>();

export function loadedBlob(
  place: BlobPlaceOptions,
  address: Address,
  ca: string | undefined,
  clock: Clock,
): Store {
  const whose = place.credentials ?? place.federated ?? place;
  const identity = identities.get(whose) ?? identityOf(place, ca, clock);
  identities.set(whose, identity);
  return renewing(blobStore({ address, identity, clock, ...defined({ ca }) }), identity);
}

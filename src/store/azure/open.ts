import type { Clock } from '../../core/clock.ts';
import type { BlobPlaceOptions } from '../../core/place.ts';
import type { Store } from '../contract.ts';
import { lazyStore } from '../middleware/lazy-store.ts';
import { addressOf } from './address.ts';
import { BLOB_DIALECT } from './dialect.ts';

/** The store of one place; what speaks its protocol is loaded by the first request. Sends nothing yet. */
export function openBlob(place: BlobPlaceOptions, ca: string | undefined, clock: Clock): Store {
  const { endpoint, account, bucket } = place;
  const address = addressOf(endpoint, account, bucket);
  return lazyStore({
    place: { api: 'blob', endpoint: address.origin, account, bucket },
    dialect: BLOB_DIALECT,
    grantsReads: true,
    load: async () => (await import('./open-blob.ts')).openNow(place, address, ca, clock),
  });
}

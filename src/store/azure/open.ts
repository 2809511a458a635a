import type { Clock } from '../../core/clock.ts';
import type { BlobPlaceOptions } from '../../core/place.ts';
import type { Store } from '../contract.ts';
import { lazyStore } from '../lazy.ts';
import { addressOf } from './address.ts';
import { BLOB_DIALECT } from './dialect.ts';

/** The store of one place, with credentials that renew themselves. Sends nothing yet. */
export function openBlob(place: BlobPlaceOptions, ca: string | undefined, clock: Clock): Store {
  const { endpoint, account, bucket } = place;
  const address = addressOf(endpoint, account, bucket);
  const where = { api: 'blob', endpoint: address.origin, account, bucket } as const;
  const load = async (): Promise<Store> =>
    (await import('./loaded.ts')).loadedBlob(place, address, ca, clock);
  return lazyStore(where, BLOB_DIALECT, load, { grantsReads: true });
}

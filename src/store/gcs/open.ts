import type { Clock } from '../../core/clock.ts';
import { defined } from '../../core/defined.ts';
import type { GcsPlaceOptions } from '../../core/place.ts';
import type { Store } from '../contract.ts';
import { lazyStore } from '../lazy.ts';
import { GCS_DIALECT } from './dialect.ts';

/** The store of one place, with tokens that renew themselves. Sends nothing yet. */
export function openGcs(place: GcsPlaceOptions, ca: string | undefined, clock: Clock): Store {
  const { endpoint, bucket, prefix, userProject } = place;
  const { origin, pathname } = new URL(endpoint);
  const where = { api: 'gcs', endpoint: origin + pathname.replace(/\/+$/, ''), bucket } as const;
  const { credentials } = place;
  const load = async (): Promise<Store> => {
    const { GcsStore, tokensOf, renewing, signedUrls } = await import('./loaded.ts');
    const tokens = tokensOf(place, ca, clock);
    const store = new GcsStore({ endpoint, bucket, prefix, tokens, clock, ...defined({ ca, userProject }) });
    const signing = { endpoint, bucket, clock, ...defined({ userProject }) };
    if (credentials !== undefined)
      store.grantRead = signedUrls(signing, credentials, () => store.clockOffset());
    return tokens === undefined ? store : renewing(store, tokens);
  };
  return lazyStore(where, GCS_DIALECT, load, { grantsReads: credentials !== undefined });
}

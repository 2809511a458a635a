import type { Clock } from '../core/clock.ts';
import type { PlaceOptions } from '../core/place.ts';
import { BLOB_DIALECT } from './azure/dialect.ts';
import { openBlob } from './azure/open.ts';
import type { Store } from './contract.ts';
import type { Dialect } from './dialect.ts';
import { GCS_DIALECT } from './gcs/dialect.ts';
import { openGcs } from './gcs/open.ts';
import { S3_DIALECT } from './s3/dialect.ts';
import { openS3 } from './s3/open.ts';

/** A kind of store that places can be opened with: its folder below src/store, and this row. */
export interface Provider<P extends PlaceOptions = PlaceOptions> {
  readonly api: P['api'];
  readonly dialect: Dialect;
  /** Sends nothing yet. Throws InputError where the place cannot be opened from here. */
  readonly open: (place: P, ca: string | undefined, clock: Clock) => Store;
}

type Providers = { readonly [A in PlaceOptions['api']]: Provider<Extract<PlaceOptions, { api: A }>> };

export const PROVIDERS: Providers = {
  s3: { api: 's3', dialect: S3_DIALECT, open: openS3 },
  gcs: { api: 'gcs', dialect: GCS_DIALECT, open: openGcs },
  blob: { api: 'blob', dialect: BLOB_DIALECT, open: openBlob },
};

/** Opens a place through the API that it names. Throws InputError. */
export function openStore(place: PlaceOptions, ca: string | undefined, clock: Clock): Store {
  switch (place.api) {
    case 's3':
      return PROVIDERS.s3.open(place, ca, clock);
    case 'gcs':
      return PROVIDERS.gcs.open(place, ca, clock);
    case 'blob':
      return PROVIDERS.blob.open(place, ca, clock);
  }
}

import type { Clock } from '../../core/clock.ts';
import { InputError } from '../../core/input-error.ts';
import type { GcsPlaceOptions } from '../../core/place.ts';
import type { Store } from '../contract.ts';

/** The store of one place. Sends nothing yet. Throws InputError. */
export function openGcs(_place: GcsPlaceOptions, _ca: string | undefined, _clock: Clock): Store {
  throw new InputError('hot', 'Google Cloud Storage is not supported yet');
}

import type { Clock } from '../../core/clock.ts';
import { InputError } from '../../core/input-error.ts';
import type { BlobPlaceOptions } from '../../core/place.ts';
import type { Store } from '../contract.ts';

/** The store of one place. Sends nothing yet. Throws InputError. */
export function openBlob(_place: BlobPlaceOptions, _ca: string | undefined, _clock: Clock): Store {
  throw new InputError('hot', 'Azure Blob Storage is not supported yet');
}

import type { Options, PlaceOptions } from '../options/options.ts';
import { endpointsOf, hasChoice } from '../options/places.ts';
import type { Surroundings } from '../run.ts';
import { withNearest } from './endpoints.ts';
import { nodesBlamed } from './platform.ts';
import { withWorkingKeys } from './rotation.ts';

/** The same options with one endpoint in front and one pair of keys a place. Throws InputError. */
export async function ready<O extends Options>(
  options: O,
  around: Pick<Surroundings, 'clock' | 'random' | 'signal'>,
): Promise<O> {
  if (!hasChoice(options)) return options;
  const several = [options.hot, options.cold].some(
    (place) => place !== undefined && endpointsOf(place).length > 1,
  );
  const { blamed, unseen } = several ? await nodesBlamed(options, around) : {};
  const near = await withNearest(options, around, blamed);
  return withWorkingKeys(unseen === undefined ? near : withNote(near, unseen), around);
}

/** The choice of endpoints says what it was made without. */
function withNote<O extends Options>(options: O, note: string): O {
  const noted = (place: PlaceOptions | undefined): PlaceOptions | undefined =>
    place?.chosen === undefined ? place : { ...place, chosen: `${place.chosen}; ${note}` };
  return { ...options, hot: noted(options.hot), cold: noted(options.cold) };
}

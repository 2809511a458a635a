import type { Options, PlaceOptions } from '../options/options.ts';
import { endpointsOf, hasChoice } from '../options/places.ts';
import type { RunContext } from '../core/run-context.ts';
import { withNearest } from './endpoints.ts';
import { offlineNodes } from './platform.ts';
import { withWorkingKeys } from './key-rotation.ts';

/** The same options with one endpoint in front and one pair of keys a place. Throws InputError. */
export async function resolveOptions<O extends Options>(
  options: O,
  ctx: Pick<RunContext, 'clock' | 'random' | 'signal'>,
): Promise<O> {
  if (!hasChoice(options)) return options;
  const several = [options.hot, options.cold].some(
    (place) => place !== undefined && endpointsOf(place).length > 1,
  );
  const { blamed, unseen } = several ? await offlineNodes(options, ctx) : {};
  const near = await withNearest(options, ctx, blamed);
  return withWorkingKeys(unseen === undefined ? near : withNote(near, unseen), ctx);
}

/** The choice of endpoints says what it was made without. */
function withNote<O extends Options>(options: O, note: string): O {
  const noted = (place: PlaceOptions | undefined): PlaceOptions | undefined =>
    place?.chosen === undefined ? place : { ...place, chosen: `${place.chosen}; ${note}` };
  return { ...options, hot: noted(options.hot), cold: noted(options.cold) };
}

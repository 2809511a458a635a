import type { Options, PlaceOptions } from '../options/options.ts';
import { endpointsOf, hasChoice } from '../options/places.ts';
import type { RunContext } from '../core/run-context.ts';
import { withNearest } from './endpoints.ts';
import { offlineNodes } from './platform.ts';
import { withWorkingKeys } from './key-rotation.ts';

/** The same options with the nearest endpoint first and one pair of keys for each place. Throws InputError. */
export async function resolveOptions<O extends Options>(
  options: O,
  ctx: Pick<RunContext, 'clock' | 'random' | 'signal'>,
): Promise<O> {
  if (!hasChoice(options)) return options;
  const several = [options.hot, options.cold].some(
    (place) => place !== undefined && endpointsOf(place).length > 1,
  );
  const { offlineReason, unknown } = several ? await offlineNodes(options, ctx) : {};
  const near = await withNearest(options, ctx, offlineReason);
  return withWorkingKeys(unknown === undefined ? near : withNote(near, unknown), ctx);
}

/** Adds a note about what was not known to the reason for the choice of endpoints. */
function withNote<O extends Options>(options: O, note: string): O {
  const noted = (place: PlaceOptions | undefined): PlaceOptions | undefined =>
    place?.chosen === undefined ? place : { ...place, chosen: `${place.chosen}; ${note}` };
  return { ...options, hot: noted(options.hot), cold: noted(options.cold) };
}

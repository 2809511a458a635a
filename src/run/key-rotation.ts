import { InputError } from '../core/input-error.ts';
import type { PlaceOptions, StaticCredentials } from '../options/options.ts';
import type { RunContext } from '../core/run-context.ts';
import { isStoreError } from '../store/errors.ts';
import type { StoreError } from '../store/errors.ts';
import { openStore } from '../store/registry.ts';
import { openConnections } from './connections.ts';
import type { Side } from './connections.ts';
import { shownKey } from '../core/shown-key.ts';
import type { OpenStore } from './open-buckets.ts';

const SIDES = ['hot', 'cold', 'to'] as const;

/**
 * The same options with one pair of keys for each place: the previous pair if the store refuses the present one, which
 * `rotation` then explains. Decided once, before the command: one request that is denied does not mean that the key is
 * wrong, so a run never changes keys midway. Sends nothing without a previous pair. Throws InputError if both are refused.
 */
export async function withWorkingKeys<O extends object>(
  options: O,
  ctx: Pick<RunContext, 'clock' | 'random' | 'signal'>,
  open: OpenStore = openStore,
): Promise<O> {
  const ca = 'ca' in options && typeof options.ca === 'string' ? options.ca : undefined;
  const resolved: Record<string, PlaceOptions> = {};
  for (const side of SIDES) {
    const place = (options as Partial<Record<typeof side, PlaceOptions>>)[side];
    if (place?.credentials?.previous === undefined) continue;
    const { previous, ...present } = place.credentials;
    const refusalOf = (credentials: StaticCredentials): Promise<StoreError | undefined> =>
      refusal(side, { ...place, credentials }, ca, ctx, open);
    const refused = await refusalOf(present);
    if (refused === undefined) {
      resolved[side] = { ...place, credentials: present };
      continue;
    }
    const refusedToo = await refusalOf(previous);
    if (refusedToo !== undefined) {
      throw new InputError(
        'access-key-id',
        `${place.endpoint} refused both of ${side}'s keys: ${shownKey(present.accessKeyId, place.api)} (${codeOf(refused)}) and the previous ${shownKey(previous.accessKeyId, place.api)} (${codeOf(refusedToo)}); expected at least one that is valid and may list ${place.bucket}`,
        { cause: refused },
      );
    }
    const rotation = `${place.endpoint} refused the key ${shownKey(present.accessKeyId, place.api)} (${codeOf(refused)}), so the previous one, ${shownKey(previous.accessKeyId, place.api)}, is used for ${side}. Finish rotating: check that the new key is active and has the rights of the old one, then remove the previous one.`;
    resolved[side] = { ...place, credentials: previous, rotation };
  }
  return { ...options, ...resolved };
}

/** The explanations of `withWorkingKeys`, each once. */
export function rotations(options: object): readonly string[] {
  const buckets = options as Partial<Record<(typeof SIDES)[number], PlaceOptions>>;
  return [...new Set(SIDES.flatMap((side) => buckets[side]?.rotation ?? []))];
}

/** Why the store refuses the key. Undefined if it accepts it, or if something else is wrong, which the command reports. */
async function refusal(
  side: Side,
  place: PlaceOptions,
  ca: string | undefined,
  { clock, random, signal }: Pick<RunContext, 'clock' | 'random' | 'signal'>,
  open: OpenStore,
): Promise<StoreError | undefined> {
  const { connect, retried, session } = openConnections({ clock, random }, (at) => open(at, ca, clock));
  try {
    await retried(connect(side, place)).checkBucket(signal);
    return undefined;
  } catch (error) {
    if (isStoreError(error, 'credentials', 'denied')) return error;
    if (!isStoreError(error)) throw error;
    return undefined;
  } finally {
    await session.close();
  }
}

function codeOf({ providerCode, status }: StoreError): string {
  return providerCode ?? `HTTP ${status ?? 'no status'}`;
}

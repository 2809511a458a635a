import { InputError } from '../core/input-error.ts';
import type { PlaceOptions, StaticCredentials } from '../options/options.ts';
import type { RunContext } from '../core/run-context.ts';
import { isStoreError } from '../store/errors.ts';
import type { StoreError } from '../store/errors.ts';
import { openConnections } from './connections.ts';
import type { Side } from './connections.ts';
import { openS3 } from './open-buckets.ts';
import type { OpenStore } from './open-buckets.ts';

const SIDES = ['hot', 'cold', 'to'] as const;

/**
 * The same options with one pair of keys a place: the previous one where the store refuses the other, which
 * `rotation` then says. Decided once, before the command: a right that one request lacks says nothing of a key, so no
 * run changes keys midway. Sends nothing where no previous pair is given. Throws InputError where both are refused.
 */
export async function withWorkingKeys<O extends object>(
  options: O,
  ctx: Pick<RunContext, 'clock' | 'random' | 'signal'>,
  open: OpenStore = openS3,
): Promise<O> {
  const ca = 'ca' in options && typeof options.ca === 'string' ? options.ca : undefined;
  const settled: Record<string, PlaceOptions> = {};
  for (const side of SIDES) {
    const place = (options as Partial<Record<typeof side, PlaceOptions>>)[side];
    if (place?.credentials?.previous === undefined) continue;
    const { previous, ...present } = place.credentials;
    const ask = (credentials: StaticCredentials): Promise<StoreError | undefined> =>
      refusal(side, { ...place, credentials }, ca, ctx, open);
    const refused = await ask(present);
    if (refused === undefined) {
      settled[side] = { ...place, credentials: present };
      continue;
    }
    const refusedToo = await ask(previous);
    if (refusedToo !== undefined) {
      throw new InputError(
        'access-key-id',
        `${place.endpoint} refused both of ${side}'s keys: ${present.accessKeyId} (${codeOf(refused)}) and the previous ${previous.accessKeyId} (${codeOf(refusedToo)}); expected at least one that is valid and may list ${place.bucket}`,
        { cause: refused },
      );
    }
    const rotation = `${place.endpoint} refused the key ${present.accessKeyId} (${codeOf(refused)}), so the previous one, ${previous.accessKeyId}, is used for ${side}. Finish rotating: see that the new key is active and may do what the old one may, then take the previous one out.`;
    settled[side] = { ...place, credentials: previous, rotation };
  }
  return { ...options, ...settled };
}

/** What was said about keys while they were settled, each once. */
export function rotations(options: object): readonly string[] {
  const buckets = options as Partial<Record<(typeof SIDES)[number], PlaceOptions>>;
  return [...new Set(SIDES.flatMap((side) => buckets[side]?.rotation ?? []))];
}

/** Undefined where the key is taken, and where that is not what is wrong: the command says that itself. */
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

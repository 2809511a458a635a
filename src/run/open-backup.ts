import { InputError } from '../core/input-error.ts';
import { placeUrl } from '../core/place.ts';
import { loadCommitted } from '../manifest/committed.ts';
import type { Committed, Generation } from '../manifest/generation.ts';
import type { State } from '../manifest/state.ts';
import type { PlaceOptions, ReadingOptions } from '../options/options.ts';
import type { RunContext } from '../core/run-context.ts';
import { Bucket } from '../store/bucket.ts';
import { readOnly } from '../store/middleware/middleware.ts';
import { openColdToRead } from './open-buckets.ts';
import { checkBucketAccess } from './bucket-access.ts';
import type { OpenStore } from './open-buckets.ts';
import { openConnections } from './connections.ts';
import { checkIdentity } from './preflight.ts';

/** Opens cold to read, and checks that it answers. Throws InputError that names the input to change. */
export async function openBackup(
  options: ReadingOptions,
  ctx: RunContext,
  open: OpenStore,
): Promise<{ readonly cold: Bucket; readonly close: () => Promise<void> }> {
  const { cold, close } = openColdToRead(options, ctx, open);
  try {
    await checkBucketAccess('cold', cold, options.cold, 'read (READ)', ctx.signal);
    return { cold, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** If hot is named, it must be the one that this cold is the backup of. Sends nothing to hot. Throws InputError. */
export function checkHot(committed: Committed | undefined, { hot }: ReadingOptions): void {
  if (hot !== undefined) checkIdentity(committed, { hot });
}

/** The newest committed generation. Throws InputError where there is none, or where it is the backup of another hot. */
export async function loadBackup(
  state: State,
  options: ReadingOptions,
  signal: AbortSignal,
): Promise<Generation> {
  const committed = await loadCommitted(state, signal);
  checkHot(committed, options);
  if (committed !== undefined) return committed.generation;
  throw new InputError(
    'cold',
    `${placeUrl(options.cold)} holds no backup; expected one that a run committed to`,
  );
}

/** Opens hot to list it, and checks that it answers. Throws InputError that names the input to change. */
export async function openHotToRead(
  place: PlaceOptions,
  { ca }: Pick<ReadingOptions, 'ca'>,
  ctx: RunContext,
  open: OpenStore,
): Promise<{ readonly hot: Bucket; readonly close: () => Promise<void> }> {
  const { connect, retried, session } = openConnections(ctx, (at) => open(at, ca, ctx.clock));
  const hot = new Bucket(readOnly(retried(connect('hot', place)), 'hot is never written'), place.prefix);
  try {
    await checkBucketAccess('hot', hot, place, 'read (READ)', ctx.signal);
    return { hot, close: session.close };
  } catch (error) {
    await session.close();
    throw error;
  }
}

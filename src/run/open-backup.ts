import type { Committed } from '../manifest/state.ts';
import type { ReadingOptions } from '../options/options.ts';
import type { RunContext } from '../core/run-context.ts';
import type { Bucket } from '../store/bucket.ts';
import { openColdToRead } from './open-buckets.ts';
import { checkBucketAccess } from './bucket-access.ts';
import type { OpenStore } from './open-buckets.ts';
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

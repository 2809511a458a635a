import type { Committed } from '../manifest/state.ts';
import type { ReadingOptions } from '../options/options.ts';
import type { Surroundings } from '../run.ts';
import type { Bucket } from '../store/bucket.ts';
import { checkPlace, openColdToRead } from './places.ts';
import type { OpenStore } from './places.ts';
import { checkIdentity } from './prepare.ts';

/** Cold, opened to be read and found to answer. Throws InputError that names the input to change. */
export async function openBackup(
  options: ReadingOptions,
  { clock, random, signal }: Surroundings,
  open: OpenStore,
): Promise<{ readonly cold: Bucket; readonly close: () => Promise<void> }> {
  const cold = openColdToRead(options, clock, random, open);
  const close = (): Promise<void> => cold.store.close();
  try {
    await checkPlace('cold', cold, options.cold, 'read (READ)', signal);
    return { cold, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Where hot is named, it must be the one that this cold is the backup of. Hot itself is not asked. Throws InputError. */
export function checkHot(committed: Committed | undefined, { hot }: ReadingOptions): void {
  if (hot !== undefined) checkIdentity(committed, { hot });
}

import type { Entry, Version } from '../manifest/entry.ts';
import type { ListedObject } from '../store/contract.ts';
import { isContentOf } from '../store/evidence.ts';

/**
 * What to do about one key that existed at the restore point, with the reason:
 *
 * | in `to`                                        | without `overwrite` | with it         |
 * | ---------------------------------------------- | ------------------- | --------------- |
 * | nothing                                        | copy, `new`         | copy, `new`     |
 * | the version's ETag (hot's or cold's) and size  | keep, `equal`       | keep, `equal`   |
 * | begun by an earlier restore, of the same size  | copy, `begun`       | copy, `begun`   |
 * | anything else                                  | keep, `different`   | copy, `replace` |
 *
 * A version that `max-age` took is `expired`, whatever `to` holds.
 */
export type RestoreDecision =
  | { readonly act: 'copy'; readonly reason: 'new' | 'begun' | 'replace' }
  | { readonly act: 'keep'; readonly reason: 'equal' | 'different' | 'expired' };

/** `begun` is the size of what an earlier, unfinished restore was about to write there. */
export function decideRestore(
  version: Version & Pick<Entry, 'expired'>,
  listed: ListedObject | undefined,
  begun: number | undefined,
  overwrite: boolean,
): RestoreDecision {
  if (version.expired !== undefined) return { act: 'keep', reason: 'expired' };
  if (listed === undefined) return { act: 'copy', reason: 'new' };
  if (isContentOf(version, listed)) return { act: 'keep', reason: 'equal' };
  if (begun === version.size && listed.size === version.size) return { act: 'copy', reason: 'begun' };
  return overwrite ? { act: 'copy', reason: 'replace' } : { act: 'keep', reason: 'different' };
}

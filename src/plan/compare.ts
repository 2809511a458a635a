import { parseTime } from '../core/iso-time.ts';
import type { Entry } from '../manifest/entry.ts';
import type { ListedObject } from '../store/contract.ts';
import { isSameContent } from '../store/evidence.ts';

/**
 * What to do about one key, with the reason:
 *
 * | entry in the manifest   | in hot's listing                  | decision                                   |
 * | ----------------------- | --------------------------------- | ------------------------------------------ |
 * | none                    | yes                               | copy, `new`                                |
 * | confirmed gone          | yes                               | copy, `new` (the gone version is history)  |
 * | live or missing once    | other ETag or size                | copy, `changed`                            |
 * | live or missing once    | same, other date                  | copy, `touched` (no new version)           |
 * | live or missing once    | other ETag, same proven content   | copy, `touched`                            |
 * | expired, not gone       | same ETag and size                | `expired`: released by max-age, not again  |
 * | live                    | same                              | `unchanged`                                |
 * | missing once            | same                              | `returned`: unchanged, forget the absence  |
 * | live                    | no                                | `missing`: absent for the first time       |
 * | missing once            | no                                | `gone`: absent twice in a row              |
 * | confirmed gone          | no                                | `carried`                                  |
 *
 * The date alone cannot show a change of content, but it shows one of metadata: hence `touched`.
 */
export type Decision =
  | { readonly act: 'copy'; readonly reason: 'new' | 'changed' | 'touched' }
  | {
      readonly act: 'keep';
      readonly reason: 'unchanged' | 'expired' | 'returned' | 'missing' | 'gone' | 'carried';
    };

/** Decides one key that the run's scope covers, from a listing that is complete around it. */
export function compare(entry: Entry | undefined, listed: ListedObject | undefined): Decision {
  if (listed === undefined) {
    if (entry?.gone === undefined) return { act: 'keep', reason: 'missing' };
    return { act: 'keep', reason: entry.gone.confirmed ? 'carried' : 'gone' };
  }
  if (entry === undefined || entry.gone?.confirmed === true) return { act: 'copy', reason: 'new' };
  if (entry.etag !== listed.etag || entry.size !== listed.size) {
    // Equal bytes that were written again have another pin where tags are no hashes.
    const touched = entry.expired === undefined && isSameContent(entry, listed);
    return { act: 'copy', reason: touched ? 'touched' : 'changed' };
  }
  if (entry.expired !== undefined) return { act: 'keep', reason: 'expired' };
  if (parseTime(entry.modified) !== listed.modified) return { act: 'copy', reason: 'touched' };
  return { act: 'keep', reason: entry.gone === undefined ? 'unchanged' : 'returned' };
}

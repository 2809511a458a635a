import type { Entry } from '../manifest/entry.ts';
import type { SegmentLine } from '../manifest/segment.ts';
import { foldedPath, isAliased } from '../store/aliases.ts';
import type { AliasClass } from '../store/aliases.ts';

/** Names that are remembered one by one; beyond that, every key is suspected. */
const MAX_SUSPECTS = 100_000;

/**
 * A manifest that was written before cold was seen to take keys for others names such keys at their own names. `moves`:
 * the entry's object is to be stored anew, under a name that only this key can have. `suspects`: another key's object may
 * have been written over this key's, so that cold is asked.
 */
export interface AliasHealing {
  moves(entry: Entry): boolean;
  suspects(key: string): boolean;
}

/**
 * Undefined where cold takes no key for another one. `entries` is the manifest, where the classes were not known when it
 * was written; undefined where they were.
 */
export async function aliasHealing(
  classes: readonly AliasClass[],
  entries: AsyncIterable<readonly SegmentLine[]> | undefined,
): Promise<AliasHealing | undefined> {
  if (classes.length === 0) return undefined;
  const moves = ({ key, cold }: Entry): boolean => cold.path === key && isAliased(key, classes);
  const folded = new Set<string>();
  let all = false;
  if (entries !== undefined)
    for await (const lines of entries)
      for (const line of lines) {
        if (all || !isAliased(line.key, classes) || !moves(line.entry)) continue;
        folded.add(foldedPath(line.key, classes));
        all = folded.size > MAX_SUSPECTS;
      }
  return {
    moves,
    suspects: (key) => all || (folded.size > 0 && folded.has(foldedPath(key, classes))),
  };
}

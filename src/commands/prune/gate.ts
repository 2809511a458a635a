import type { CondemnedRecord } from '../../manifest/condemned.ts';
import { isPathLike, isPathOf, isState, STATE } from '../../manifest/layout.ts';
import type { AgeNames } from '../../manifest/layout.ts';
import { isAliased } from '../../store/aliases.ts';
import type { AliasClass } from '../../store/aliases.ts';

/** What the gate must know of cold. */
export interface GateContext {
  /** Objects are encrypted, and named so; undefined where they are stored as they are. */
  readonly names?: AgeNames | undefined;
  /** Cold takes `a//b` and `x/../a/b` for `a/b`; undefined where that was never asked. */
  readonly aliasesPaths?: boolean | undefined;
  /** All classes of keys that cold takes for others; undefined where they were never tried. */
  readonly aliases?: readonly AliasClass[] | undefined;
}

/**
 * The one gate before a stored object is deleted: why this record's object must stay, undefined where it may go. The
 * path must be one that the record's own key can have, and is never state. Paths of different keys are apart
 * (layout.ts, `isPathOf`), and no entry is read whose path is not its own key's: so what is passed here can be named by
 * the entry of this key alone, which `sweepKey` compares. A forged record can at most name garbage.
 */
export function refusedByGate(
  { key, path }: Pick<CondemnedRecord, 'key' | 'path'>,
  { aliasesPaths, aliases = [], names }: GateContext,
): string | undefined {
  if (isState(path)) return 'it is state of the backup';
  if (!isPathOf(key, path, names)) return 'it is not a path that its key can have in cold';
  const aliased = (isPathLike(path) && aliasesPaths !== false) || isAliasedName(path, aliases);
  if (aliased) return 'cold may take its path for that of another object';
  return undefined;
}

/** Names of state and of kept versions are no keys: they end in a hash, or in a time and an ETag. */
function isAliasedName(path: string, aliases: readonly AliasClass[]): boolean {
  return !path.startsWith(STATE) && isAliased(path, aliases);
}

import type { CondemnedRecord } from '../../manifest/condemned.ts';
import { isPathLike, isPathOf, isState } from '../../manifest/layout.ts';

/** What the gate must know of cold. */
export interface GateContext {
  /** Cold takes `a//b` and `x/../a/b` for `a/b`; undefined where that was never asked. */
  readonly aliasesPaths?: boolean | undefined;
}

/**
 * The one gate before a stored object is deleted: why this record's object must stay, undefined where it may go. The
 * path must be one that the record's own key can have, and is never state. Paths of different keys are apart
 * (layout.ts, `isPathOf`), and no entry is read whose path is not its own key's: so what is passed here can be named by
 * the entry of this key alone, which `sweepKey` compares. Whoever forges a record can at most name what is garbage.
 */
export function refusedByGate(
  { key, path }: Pick<CondemnedRecord, 'key' | 'path'>,
  { aliasesPaths }: GateContext,
): string | undefined {
  if (isState(path)) return 'it is state of the backup';
  if (!isPathOf(key, path)) return 'it is not a path that its key can have in cold';
  if (isPathLike(path) && aliasesPaths !== false) return 'cold may take its path for that of another object';
  return undefined;
}

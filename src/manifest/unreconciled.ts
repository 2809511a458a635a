/**
 * A run was cut off, and may have stored new keys that it never wrote down: where they would lie is looked at before
 * they are copied. Below `looked` that was done since; of all other keys it is still to do.
 */
export interface UnreconciledPrefixes {
  /** Prefixes, none inside another. */
  readonly looked: readonly string[];
}

/** With more prefixes than this, looking once more costs less than remembering. */
export const MOST_PREFIXES = 1000;

/** Whether a run over these prefixes (empty: all keys) has to look. */
export function needsReconciliation(
  unlooked: UnreconciledPrefixes | undefined,
  prefixes: readonly string[],
): boolean {
  if (unlooked === undefined) return false;
  const { looked } = unlooked;
  return prefixesOf(prefixes).some((prefix) => !looked.some((done) => prefix.startsWith(done)));
}

/** What is left to look at after a run over these prefixes that looked at all of them; undefined where nothing is. */
export function afterReconciliation(
  unlooked: UnreconciledPrefixes | undefined,
  prefixes: readonly string[],
): UnreconciledPrefixes | undefined {
  if (unlooked === undefined) return undefined;
  const both = [...new Set([...unlooked.looked, ...prefixesOf(prefixes)])];
  const looked = both.filter((one) => !both.some((other) => other !== one && one.startsWith(other)));
  if (looked.includes('')) return undefined;
  return looked.length > MOST_PREFIXES ? unlooked : { looked };
}

function prefixesOf(prefixes: readonly string[]): readonly string[] {
  return prefixes.length === 0 ? [''] : prefixes;
}

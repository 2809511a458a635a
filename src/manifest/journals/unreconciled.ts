/**
 * An interrupted run may have stored new keys that it did not record: cold is checked for them before they are
 * copied. The keys below `looked` have been checked since; all others are still unreconciled.
 */
export interface UnreconciledPrefixes {
  /** Prefixes, none inside another. */
  readonly looked: readonly string[];
}

/** With more prefixes than this, checking again costs less than the list. */
export const MAX_PREFIXES = 1000;

/** True where a run over these prefixes (empty: all keys) has to check cold. */
export function needsReconciliation(
  unlooked: UnreconciledPrefixes | undefined,
  prefixes: readonly string[],
): boolean {
  if (unlooked === undefined) return false;
  const { looked } = unlooked;
  return prefixesOf(prefixes).some((prefix) => !looked.some((done) => prefix.startsWith(done)));
}

/** What is still unreconciled after a complete run over these prefixes; undefined for nothing. */
export function afterReconciliation(
  unlooked: UnreconciledPrefixes | undefined,
  prefixes: readonly string[],
): UnreconciledPrefixes | undefined {
  if (unlooked === undefined) return undefined;
  const both = [...new Set([...unlooked.looked, ...prefixesOf(prefixes)])];
  const looked = both.filter((one) => !both.some((other) => other !== one && one.startsWith(other)));
  if (looked.includes('')) return undefined;
  return looked.length > MAX_PREFIXES ? unlooked : { looked };
}

function prefixesOf(prefixes: readonly string[]): readonly string[] {
  return prefixes.length === 0 ? [''] : prefixes;
}

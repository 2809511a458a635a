import { compareKeys } from '../core/keys.ts';

/** True where a range of keys from `first` to `last` can hold one that begins with any of the prefixes; no prefix is all. */
export function mayHold(
  { first, last }: { readonly first: string; readonly last: string },
  prefixes: readonly string[],
): boolean {
  if (prefixes.length === 0) return true;
  // All keys with a prefix lie together, and the prefix itself is the least of them.
  return prefixes.some(
    (prefix) =>
      compareKeys(last, prefix) >= 0 && (compareKeys(first, prefix) <= 0 || first.startsWith(prefix)),
  );
}

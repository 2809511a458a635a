/** ` Did you mean --hot?` if one of the names is similar enough, else nothing. */
export function suggestion(typed: string, names: readonly string[], prefix = ''): string {
  let best: string | undefined;
  // With more than a third of the letters wrong it is not a typo.
  let least = Math.max(1, Math.floor(Math.min(typed.length, 40) / 3)) + 1;
  for (const name of names) {
    const away = distance(typed.slice(0, 40), name);
    if (away < least) [best, least] = [name, away];
  }
  return best === undefined ? '' : ` Did you mean ${prefix}${best}?`;
}

/** Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment). */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      next.push(cost);
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}

import type { Problem } from '../result.ts';

/** How a command ended in two lines: the title, and what it means with the reason and what to do. */
export function headlineOf(
  { title, meaning }: { readonly title: string; readonly meaning: string },
  problem: Problem | null,
): { readonly title: string; readonly message: string } {
  if (problem === null) return { title, message: meaning };
  const { code, message, advice } = problem;
  const parts = [meaning, `${message} [${code}]`, advice];
  return { title, message: parts.filter((part) => part !== '').join(' ') };
}

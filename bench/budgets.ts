import type { Row } from './rows.ts';

/** A budget of docs/performance.md may be exceeded by this much: machines are noisy. */
const NOISE = 1.25;

export interface Kept {
  readonly what: string;
  readonly figure: number;
  readonly budget: number;
  readonly exceeded: boolean;
}

/** The works that the budgets are about. */
export const BUDGETED: readonly string[] = ['nothing-200k', 'nothing-1m', 'first'];

const PEAK_MIB = 200;

/**
 * How the rows of this program stand to the budgets. No time on the wall is looked at: CPU, requests and memory
 * alone. What a page costs is what 800 more of them cost, so that start-up is left out; all else is as a user pays it.
 */
export function againstBudgets(rows: readonly Row[]): readonly Kept[] {
  const row = (name: string): Row | undefined => rows.find(({ work }) => work === name);
  const [small, large, first] = [row('nothing-200k'), row('nothing-1m'), row('first')];
  const kept: Kept[] = [];
  const add = (what: string, figure: number, budget: number): void => {
    // What is not a number is within no budget.
    const exceeded = !(figure <= budget * NOISE);
    kept.push({ what, figure: Math.round(figure * 100) / 100, budget, exceeded });
  };
  if (small !== undefined && large !== undefined) {
    const pages = (large.requests['list'] ?? NaN) - (small.requests['list'] ?? NaN);
    add('ms of CPU a listed page', ((large.cpu - small.cpu) * 1000) / pages, 2.5);
  }
  if (large !== undefined) {
    add('s of CPU with nothing to do in 1 million', large.cpu, 6);
    add('MiB with nothing to do in 1 million', large.peak, PEAK_MIB);
  }
  if (first !== undefined) {
    add('µs of CPU a copy', (first.cpu * 1e6) / first.copied, 150);
    add('copy requests an object', (first.requests['copy'] ?? NaN) / first.copied, 1);
    add('MiB of a first backup', first.peak, PEAK_MIB);
  }
  return kept;
}

import type { Row } from './rows.ts';

/** A budget of docs/performance.md may be exceeded by this much: machines are noisy. */
const NOISE = 1.25;

export interface Kept {
  readonly what: string;
  readonly figure: number;
  readonly budget: number;
  readonly exceeded: boolean;
}

/** What stands before the names of the works of each API. */
const APIS = { '': 'S3', 'gs-': 'GCS', 'az-': 'Azure' } as const;

/** The works that the budgets are about. Ten million keys, which take minutes to prepare, are judged where they are named. */
export const BUDGETED: readonly string[] = Object.keys(APIS).flatMap((api) =>
  ['nothing-200k', 'nothing-1m', 'first'].map((work) => api + work),
);

const PEAK_MIB = 200;

type Add = (what: string, figure: number, budget: number) => void;

/**
 * How the rows of this program stand to the budgets. No time on the wall is looked at: CPU, requests and memory
 * alone. What a page costs is what 800,000 more keys cost, so that start-up is left out; all else is as a user pays it.
 */
export function againstBudgets(rows: readonly Row[]): readonly Kept[] {
  const kept: Kept[] = [];
  for (const [prefix, api] of Object.entries(APIS)) {
    const own = new Map(
      rows.filter(({ work }) => work.startsWith(prefix)).map((row) => [row.work.slice(prefix.length), row]),
    );
    judge(own, (what, figure, budget) => {
      // What is not a number is within no budget.
      const exceeded = !(figure <= budget * NOISE);
      const named = api === 'S3' ? what : `${api}: ${what}`;
      kept.push({ what: named, figure: Math.round(figure * 100) / 100, budget, exceeded });
    });
  }
  return kept;
}

/** The rows of one API, by the names of their works without it. */
function judge(rows: ReadonlyMap<string, Row>, add: Add): void {
  const [small, large, huge, first] = ['nothing-200k', 'nothing-1m', 'nothing-10m', 'first'].map((work) =>
    rows.get(work),
  );
  if (small !== undefined && large !== undefined)
    add('ms of CPU a listed page', ((large.cpu - small.cpu) * 1000) / pagesBetween(small, large), 2.5);
  if (large !== undefined) {
    add('s of CPU with nothing to do in 1 million', large.cpu, 6);
    add('MiB with nothing to do in 1 million', large.peak, PEAK_MIB);
  }
  if (huge !== undefined) add('MiB with nothing to do in 10 million', huge.peak, PEAK_MIB);
  if (first !== undefined) {
    add('µs of CPU a copy', (first.cpu * 1e6) / first.copied, 150);
    add('copy requests an object', (first.requests['copy'] ?? NaN) / first.copied, 1);
    add('MiB of a first backup', first.peak, PEAK_MIB);
  }
}

/** Of 1,000 keys, however many one of the API has. */
function pagesBetween(small: Row, large: Row): number {
  if (!large.work.startsWith('az-')) return (large.requests['list'] ?? NaN) - (small.requests['list'] ?? NaN);
  return ((large.requests['list'] ?? NaN) - (small.requests['list'] ?? NaN)) * AZURE_PAGE;
}

/** Thousands of keys in a page of Azure (src/store/azure/listing.ts). */
const AZURE_PAGE = 2;
